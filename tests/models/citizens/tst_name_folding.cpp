// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <citizens/name_folding.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestNameFolding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameFoldedForm_data();
    void sameFoldedForm();
    void everyPartFindsTheName_data();
    void everyPartFindsTheName();
    void lostLetters_data();
    void lostLetters();
};

void TestNameFolding::sameFoldedForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"ANNE Møller"_s << u"anne moller"_s;
    QTest::newRow("Æ") << u"ÆGE Kjær"_s << u"aege kjaer"_s;
    QTest::newRow("Ø and Ö") << u"Østen Öztürk"_s << u"osten ozturk"_s;
    QTest::newRow("Å") << u"Ågård"_s << u"agard"_s;
    QTest::newRow("Aa for Å") << u"Aagaard"_s << u"agard"_s;
    QTest::newRow("letter and combining ring") << u"A\u030Age"_s << u"age"_s;
    QTest::newRow("accents") << u"Zoë Þór Çelik"_s << u"zoe thor celik"_s;
    QTest::newRow("Polish and Vietnamese") << u"Sławomir Nguyễn"_s << u"slawomir nguyen"_s;
    QTest::newRow("Turkish dots") << u"Yılmaz İnci"_s << u"yilmaz inci"_s;
    QTest::newRow("apostrophes") << u"O'Brien O’Brien"_s << u"obrien obrien"_s;
    QTest::newRow("hyphen") << u"Skov-Hansen"_s << u"skov hansen"_s;
    QTest::newRow("spaces") << u"  Inge   Bæk "_s << u"inge baek"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestNameFolding::sameFoldedForm()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QCOMPARE(bro::folded(name), folded);
    QCOMPARE(bro::folded(folded), folded);
}

void TestNameFolding::everyPartFindsTheName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"Jørgen Anne von Holstein"_s, u"Åse Aagaard Ægidius"_s, u"Zoë O'Brien-Øster"_s,
          u"Sławomir Þór Nguyễn"_s, u"Joel Aaæ Saad"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestNameFolding::everyPartFindsTheName()
{
    QFETCH(QString, name);
    const QString whole = folded(name);
    for (qsizetype from = 0; from < name.size(); ++from) {
        for (qsizetype length = 1; from + length <= name.size(); ++length) {
            const QString part = name.mid(from, length);
            QVERIFY2(whole.contains(folded(part)), qPrintable(part));
        }
    }
}

void TestNameFolding::lostLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("lost");
    QTest::newRow("question mark") << u"S?awomir Jensen"_s << true;
    QTest::newRow("replacement character") << u"J\uFFFDrgen"_s << true;
    QTest::newRow("whole") << u"Sławomir O'Brien-Bæk"_s << false;
}

void TestNameFolding::lostLetters()
{
    QFETCH(QString, name);
    QFETCH(bool, lost);
    QCOMPARE(hasLostLetters(name), lost);
}

QTEST_APPLESS_MAIN(TestNameFolding)
#include "tst_name_folding.moc"
