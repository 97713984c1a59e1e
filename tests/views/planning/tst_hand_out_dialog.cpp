// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_case.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <views/paper_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Monday(2026, 11, 30);
} // namespace

class TestHandOutDialog : public QObject
{
    Q_OBJECT

    struct Case : PlanningCase
    {
        QDialog *dialog = nullptr;
        QTemporaryDir folder;

        void openDialog()
        {
            openCitizen(0);
            auto *list = find<QAbstractItemView>(u"planCitizens"_s);
            QTRY_COMPARE(list->model()->rowCount(), 5);
            press(u"handOut"_s);
            dialog = find<QDialog>(u"handOutDialog"_s);
            QTRY_VERIFY(button(u"handOutRecord"_s)->isEnabled());
        }
        QAbstractButton *button(const QString &name) const
        {
            return dialog->findChild<QAbstractButton *>(name);
        }
        void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
        QTreeWidget *list() const { return dialog->findChild<QTreeWidget *>(u"handOutList"_s); }
        QString text(const QString &name) const
        {
            return dialog->findChild<QLabel *>(name)->text();
        }
        int versions() { return int(count(u"SELECT count(*) FROM schedule_version"_s)); }
    };

private Q_SLOTS:
    void whatIsShownIsRecorded()
    {
        Case c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openDialog();
        QCOMPARE(c.list()->topLevelItemCount(), 1);
        QVERIFY(c.dialog->findChild<PaperView *>(u"handOutPreview"_s)->pageCount() >= 1);
        QVERIFY(c.text(u"handOutSum"_s).startsWith(u"1 "_s));
        QCOMPARE(c.versions(), 0); // nothing is stored by looking
        const QString pdf = c.folder.filePath(u"skemaer.pdf"_s);
        c.page_test.prompts.files.enqueue(pdf);
        c.click(u"handOutPdf"_s);
        QTRY_VERIFY(QFile::exists(pdf));
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM access_log WHERE purpose = 'schedules'"_s), 1);
        QTRY_VERIFY(c.dialog->findChild<MessageBar *>(u"messageBar"_s)->text().contains(pdf));
        c.click(u"handOutRecord"_s);
        QTRY_COMPARE(c.versions(), 1);
        QTRY_VERIFY(!c.block(u"Samtale"_s)->isNew);
    }

    void withoutPapersItSaysWhy()
    {
        Case c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.handOut(Monday);
        c.openCitizen(0);
        auto *list = c.find<QAbstractItemView>(u"planCitizens"_s);
        QTRY_COMPARE(list->model()->rowCount(), 5);
        c.press(u"handOut"_s);
        c.dialog = c.find<QDialog>(u"handOutDialog"_s);
        auto *why = c.dialog->findChild<QLabel *>(u"handOutEmpty"_s);
        QTRY_VERIFY(why->isVisible());
        QVERIFY(why->text().startsWith(u"All have the current schedule."_s));
        QVERIFY(!c.button(u"handOutRecord"_s)->isEnabled());
        QCOMPARE(c.button(u"handOutRecord"_s)->accessibleDescription(), why->text());
        c.list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(why->text().startsWith(u"Nobody is ticked."_s));
        // Something changes: the papers take the place of the words.
        c.plan(u"Kursus"_s, Monday, 13, 14);
        c.list()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(c.dialog->findChild<QWidget *>(u"handOutPreview"_s)->isVisible());
        QVERIFY(c.button(u"handOutRecord"_s)->isEnabled());
        QVERIFY(c.button(u"handOutRecord"_s)->accessibleDescription().isEmpty());
    }

    void notPrintedAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("versions");
        QTest::newRow("goes back") << 0 << 0;
        QTest::newRow("records all the same") << 1 << 1;
    }
    void notPrintedAsks()
    {
        QFETCH(int, answer);
        QFETCH(int, versions);
        Case c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openDialog();
        c.page_test.prompts.answers.enqueue(answer);
        c.click(u"handOutRecord"_s);
        QTRY_COMPARE(c.versions(), versions);
    }

    void everybodyWhoIsDueIsTicked()
    {
        Case c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.plan(u"Kursus"_s, Monday, 12, 13, {1});
        c.plan(u"Kursus"_s, Monday, 13, 14, {2});
        c.openDialog();
        QCOMPARE(c.list()->topLevelItemCount(), 3);
        QCOMPARE(c.list()->topLevelItem(0)->checkState(0), Qt::Checked);
        QCOMPARE(c.list()->topLevelItem(1)->checkState(0), Qt::Unchecked);
        c.button(u"handOutAll"_s)->click();
        QTRY_VERIFY(c.text(u"handOutSum"_s).startsWith(u"3 "_s));
        c.page_test.prompts.answers.enqueue(1);
        c.click(u"handOutRecord"_s);
        QTRY_COMPARE(c.versions(), 3);
        QTRY_VERIFY(c.page_test.navigator.badgeChanges > 0);
    }

    void aLetterCountsLater()
    {
        Case c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openDialog();
        const QString byHand = c.text(u"handOutReceived"_s);
        QVERIFY(byHand.contains(u"24. november"_s));
        auto *way = c.dialog->findChild<QComboBox *>(u"handOutWay"_s);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Down);
        QTRY_VERIFY(c.text(u"handOutReceived"_s) != byHand &&
                    !c.text(u"handOutReceived"_s).isEmpty());
        QVERIFY(c.text(u"handOutReceived"_s).contains(u"december"_s));
    }

    // The paper that was printed says something else: nothing is kept.
    void aPlanThatWentOnIsNotRecorded()
    {
        Case c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openDialog();
        Activity moved = c.stored(id);
        moved.range = {720, 780};
        const auto update = c.plans().update(moved);
        QVERIFY2(update.ok(),
                 update.ok() ? ""
                             : qPrintable(update.error().message.code + update.error().detail));
        c.page_test.prompts.answers.enqueue(1);
        c.click(u"handOutRecord"_s);
        QTRY_VERIFY(c.page_test.prompts.asked.last().contains(u"er ændret, efter"_s));
        QCOMPARE(c.versions(), 0);
    }

    void todayLeadsStraightToIt()
    {
        Case c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.open({Area::Planning, u"hand-out"_s, c.who[0].id.value, 0, Monday});
        QTRY_VERIFY(c.page->findChild<QDialog *>(u"handOutDialog"_s));
    }
};

QTEST_MAIN(TestHandOutDialog)
#include "tst_hand_out_dialog.moc"
