// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <views/elided_label.h>
#include <views/flow_layout.h>
#include <views/form.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCutIsInTheToolTip()
    {
        ElidedLabel label(u"Anne Mosegaard Bjerregaard Prøve"_s, nullptr);
        label.resize(label.sizeHint());
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTRY_VERIFY(label.toolTip().isEmpty());
        label.resize(label.sizeHint().width() / 2, label.height());
        QTRY_COMPARE(label.toolTip(), label.text());
        // Another text in the same room.
        label.setText(u"Bo"_s);
        QTRY_VERIFY(label.toolTip().isEmpty());
        QVERIFY(label.minimumSizeHint().width() <= label.sizeHint().width());
    }

    void aFlowKeepsItsMargins()
    {
        QWidget area;
        auto *flow = new FlowLayout(&area, 8);
        flow->setContentsMargins(10, 4, 20, 6);
        auto *first = new QPushButton(u"Mødeliste"_s, &area);
        auto *second = new QPushButton(u"Dagen er færdig"_s, &area);
        flow->addWidget(first);
        flow->addWidget(second);
        const int one = first->sizeHint().height();
        const int both = first->sizeHint().width() + second->sizeHint().width() + 8;
        QCOMPARE(flow->heightForWidth(both + 30), one + 10);
        QVERIFY(flow->heightForWidth(both + 29) > 2 * one);
        area.resize(both + 30, one + 10);
        area.show();
        QTRY_COMPARE(first->geometry().topLeft(), QPoint(10, 4));
        QCOMPARE(second->geometry().right(), area.width() - 20 - 1);
    }

    void aDialogGrowsWithItsSentences()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *form = new Form(&dialog);
        FormField *field = form->add(u"Adgangskode"_s, new QLineEdit, u"password"_s);
        column->addWidget(form);
        growWithContent(&dialog);
        dialog.resize(300, dialog.sizeHint().height());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        field->setFault(Tone::Error,
                        u"Brugernavnet eller adgangskoden er forkert. 4 forsøg tilbage, så "
                        "lukkes der i 5 minutter. Spørg en leder, hvis du har glemt den."_s);
        auto *note = dialog.findChild<QLabel *>(u"passwordNote"_s);
        QTRY_VERIFY(note->height() >= note->heightForWidth(note->width()));
        QVERIFY(dialog.height() > before + note->fontMetrics().height());
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
