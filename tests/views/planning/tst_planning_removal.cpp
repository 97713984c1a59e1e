// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_case.h"

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Monday(2026, 11, 30); // of week 49
} // namespace

// What is deleted, told off, cancelled or left.
class TestPlanningRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedAndBroughtBack()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_Delete);
        QTRY_VERIFY(!c.block(u"Samtale"_s));
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
        QVERIFY(c.undo().ok());
        QTRY_VERIFY(c.block(u"Samtale"_s));
    }

    void whatWasToldIsOffUntilItIsToldOff()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.handOut(Monday);
        QCoreApplication::processEvents();
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.press(u"deleteActivity"_s);
        QTRY_VERIFY(c.block(u"Samtale"_s)->removed);
        c.handOut(Monday);
        QTRY_VERIFY(!c.block(u"Samtale"_s));
    }

    void aGroupIsLeftOrDeleted_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("parts");
        QTest::newRow("only the citizen is taken off") << 0 << 1;
        QTest::newRow("for all") << 1 << 0;
        QTest::newRow("not after all") << 2 << 2;
    }
    void aGroupIsLeftOrDeleted()
    {
        QFETCH(int, answer);
        QFETCH(int, parts);
        PlanningCase c;
        c.plan(u"Jobværksted"_s, Monday, 10, 11, {0, 1}, Who::Group);
        c.openCitizen(0);
        c.click(u"Jobværksted"_s);
        c.page_test.prompts.answers.enqueue(answer);
        c.press(u"deleteActivity"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM participation WHERE removed = 0"_s), parts);
    }

    void registeredIsRefused()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, QDate(2026, 11, 23), 10, 11);
        c.attend(id, 0);
        QCoreApplication::processEvents();
        c.openCitizen(0, QDate(2026, 11, 23));
        c.click(u"Samtale"_s);
        QVERIFY(!c.find<QDateEdit>(u"dateField"_s)->isEnabled());
        c.press(u"deleteActivity"_s);
        QVERIFY(c.message().contains(u"ført fremmøde"_s));
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 1);
    }

    void cancelledIsStruckAndTakenBack()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        QAction *cancel = nullptr;
        for (QAction *action : c.page->menuActions()) {
            if (action->text() == u"&Cancel the activity"_s)
                cancel = action;
        }
        cancel->trigger();
        QTRY_VERIFY(c.block(u"Samtale"_s)->cancelled);
        QVERIFY(c.undo().ok());
        QTRY_VERIFY(!c.block(u"Samtale"_s)->cancelled);
    }
};

QTEST_MAIN(TestPlanningRemoval)
#include "tst_planning_removal.moc"
