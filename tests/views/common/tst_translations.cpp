// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <views/paper_view.h>
#include <views/translations.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsSpeakTheLanguage();
};

void TestTranslations::windowsSpeakTheLanguage()
{
    QVERIFY(installTranslations(Language::Danish).ok());
    PaperView view;
    QCOMPARE(view.accessibleName(), u"Vis udskrift, ingen sider"_s);
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel)
                 .button(QDialogButtonBox::Cancel)
                 ->text()
                 .remove(u'&'),
             u"Annuller"_s);

    QVERIFY(installTranslations(Language::English).ok());
    QTRY_COMPARE(view.accessibleName(), u"Preview, no pages"_s);
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel)
                 .button(QDialogButtonBox::Cancel)
                 ->text()
                 .remove(u'&'),
             u"Cancel"_s);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
