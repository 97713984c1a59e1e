// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_editor_case.h"
#include <QRandomGenerator>
#include <calendar/holidays.h>

using namespace bro;
using Case = PlanEditorCase;

// Series of activities, and copies of one or of a week.
class TestPlanSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Exactly the days of the rule that are neither helligdage nor closed nor outside the order.
    void seriesLeaveOutExactlyTheClosedDays()
    {
        Case c;
        ClosingDay closing;
        closing.reason = u"Personaledag"_s;
        closing.requestedOn = Today;
        closing.decidedOn = Today;
        const QList<std::pair<QDate, ClosingDayState>> closed{
            {QDate(2026, 11, 10), ClosingDayState::Granted},
            {QDate(2026, 11, 17), ClosingDayState::Requested},
            {QDate(2026, 12, 8), ClosingDayState::Refused},
            {QDate(2027, 1, 12), ClosingDayState::Granted}};
        for (const auto &[day, state] : closed) {
            closing.date = day;
            closing.state = state;
            QVERIFY(c.office.add(closing).ok());
        }
        QRandomGenerator dice(20261102);
        for (int round = 0; round < 25; ++round) {
            PlanEdit edit;
            edit.activity = c.talk(Monday.addDays(dice.bounded(20)));
            edit.added = {c.part(0)};
            edit.repeat.everyWeeks = 1 + dice.bounded(3);
            for (int i = 0; i < 3; ++i)
                edit.repeat.weekdays.insert(1 + dice.bounded(7));
            edit.repeat.until = edit.activity.date.addDays(dice.bounded(120));
            const auto outcome = c.save(edit);
            QList<QDate> wanted;
            QList<QDate> leftOut;
            const ActivitySeries rule{{},
                                      edit.repeat.weekdays,
                                      edit.repeat.everyWeeks,
                                      edit.activity.date,
                                      edit.repeat.until};
            for (const QDate day : seriesDays(rule)) {
                const bool granted = day == closed[0].first || day == closed[3].first;
                const bool open = !isHoliday(day) && !granted && day <= Friday;
                (open ? wanted : leftOut).append(day);
            }
            if (wanted.isEmpty()) {
                QCOMPARE(codeOf(outcome), u"weekPlan.seriesEmpty"_s);
                continue;
            }
            QVERIFY(outcome.ok());
            QCOMPARE(c.days(c.stored(outcome->activities.first()).series), wanted);
            QCOMPARE(outcome->findings.size(), leftOut.size());
            for (qsizetype i = 0; i < leftOut.size(); ++i)
                QCOMPARE(std::get<QDate>(outcome->findings[i].message.arguments.first().second),
                         leftOut[i]);
            QVERIFY(c.session().undo().undo().ok());
            QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
        }
    }

    void participantsOfASeriesWhoseOrderEndsAreLeftOut()
    {
        Case c;
        const Citizen tom = c.citizen(u"6101801008"_s, u"Tom Vin"_s, c.maja.id);
        c.accepted(u"B-8"_s, tom, Monday, QDate(2026, 11, 15));
        PlanEdit edit;
        edit.activity = c.talk(Monday);
        edit.added = {c.part(0), c.part(0)};
        edit.added.last().citizen = tom.id;
        edit.repeat.everyWeeks = 1;
        edit.repeat.until = QDate(2026, 11, 23);
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QList<qsizetype> sizes;
        for (const ActivityId id : outcome->activities)
            sizes.append(c.state(id).parts.size());
        QCOMPARE(sizes, (QList<qsizetype>{2, 2, 1, 1}));
    }

    void seriesScopes_data()
    {
        QTest::addColumn<SeriesScope>("scope");
        QTest::addColumn<QList<int>>("starts"); // of the five weeks
        QTest::addColumn<int>("series");        // how many afterwards
        QTest::newRow("only this")
            << SeriesScope::OnlyThis << QList<int>{600, 600, 540, 600, 600} << 1;
        QTest::newRow("this and following")
            << SeriesScope::Following << QList<int>{600, 600, 540, 540, 540} << 2;
        QTest::newRow("the whole")
            << SeriesScope::Whole << QList<int>{540, 540, 540, 540, 540} << 1;
    }
    void seriesScopes()
    {
        QFETCH(SeriesScope, scope);
        QFETCH(QList<int>, starts);
        QFETCH(int, series);
        Case c;
        const ActivityId first = c.createSeries(Monday, Monday.addDays(28));
        const QList<Activity> all =
            *c.plans.activitiesOfSeries(c.stored(first).series, QDate(2000, 1, 1));
        QCOMPARE(all.size(), 5);
        const QStringList before = c.plan();
        PlanEdit edit;
        edit.activity = all[2];
        edit.activity.range = {540, 600};
        edit.scope = scope;
        QVERIFY(c.save(edit).ok());
        QList<int> now;
        QSet<SeriesId> rows;
        for (const Activity &a : all) {
            now.append(c.stored(a.id).range.from);
            rows.insert(c.stored(a.id).series);
        }
        QCOMPARE(now, starts);
        QCOMPARE(rows.size(), series);
        if (scope == SeriesScope::Following) {
            QCOMPARE(c.plans.series(all[0].series)->until, all[2].date.addDays(-1));
            QCOMPARE(c.plans.series(c.stored(all[2].id).series)->from, all[2].date);
        }
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.plan(), before);
        QCOMPARE(c.plans.series(all[0].series)->until, Monday.addDays(28));
    }

    void aSeriesMovesToAnotherWeekdayExceptOntoHolidays()
    {
        Case c;
        // Thursdays; Friday 25 December is a helligdag and so is 1 January.
        const ActivityId first = c.createSeries(QDate(2026, 12, 10), QDate(2027, 1, 7));
        const SeriesId series = c.stored(first).series;
        PlanEdit edit;
        edit.activity = c.stored(first);
        edit.activity.date = edit.activity.date.addDays(1);
        edit.scope = SeriesScope::Whole;
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QCOMPARE(c.days(series),
                 (QList{QDate(2026, 12, 11), QDate(2026, 12, 18), QDate(2026, 12, 24),
                        QDate(2026, 12, 31), QDate(2027, 1, 8)}));
        QCOMPARE(outcome->findings.size(), 2);
        QCOMPARE(c.plans.series(series)->weekdays, QSet<int>{5});
    }

    void aSeriesIsDeletedFromADayOn()
    {
        Case c;
        const ActivityId first = c.createSeries(Monday, Monday.addDays(28));
        const QList<Activity> all =
            *c.plans.activitiesOfSeries(c.stored(first).series, QDate(2000, 1, 1));
        const QStringList before = c.plan();
        PlanEditor editor(c.session());
        const auto outcome =
            editor.remove(all[3].id, c.stored(all[3].id).version, SeriesScope::Following);
        QVERIFY(outcome.ok());
        QCOMPARE(c.days(all[0].series), (QList{all[0].date, all[1].date, all[2].date}));
        c.done(*outcome);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.plan(), before);
    }

    void anActivityBecomesASeries()
    {
        Case c;
        const ActivityId id = c.create(Monday, {0, 1});
        const QStringList before = c.plan();
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.repeat.everyWeeks = 2;
        edit.repeat.until = Monday.addDays(30);
        QVERIFY(c.save(edit).ok());
        QCOMPARE(c.days(c.stored(id).series),
                 (QList{Monday, Monday.addDays(14), Monday.addDays(28)}));
        QCOMPARE(c.count(u"SELECT count(*) FROM participation"_s), 6);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.plan(), before);
    }

    void copiesOneActivity()
    {
        Case c;
        const ActivityId id = c.create(Monday, {0, 1});
        PlanEditor editor(c.session());
        auto outcome = editor.copy(id, Monday.addDays(1), {600, 660});
        QVERIFY(outcome.ok());
        QCOMPARE(c.state(outcome->activities.first()).parts.size(), 2);
        // With one citizen alone, who has it already.
        QCOMPARE(
            codeOf(PlanEditor(c.session()).copy(id, Monday.addDays(1), {600, 660}, c.who[0].id)),
            u"weekPlan.copyThere"_s);
        QCOMPARE(codeOf(PlanEditor(c.session()).copy(id, Friday.addDays(3), {600, 660})),
                 u"weekPlan.leftOutWhy"_s);
    }

    void aCitizenJoinsTheSameGroup()
    {
        Case c;
        PlanEdit edit;
        edit.activity = c.talk(Monday);
        edit.activity.who = Who::Group;
        edit.added = {c.part(0), c.part(1)};
        const ActivityId here = c.save(edit)->activities.first();
        edit.activity.date = Monday.addDays(7);
        edit.added = {c.part(1)};
        const ActivityId there = c.save(edit)->activities.first();
        const auto outcome =
            PlanEditor(c.session()).copy(here, Monday.addDays(7), {600, 660}, c.who[0].id);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->activities, QList{there});
        QCOMPARE(c.state(there).parts.size(), 2);
        c.done(*outcome);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.state(there).parts.size(), 1);
    }

    void copiesAWeek()
    {
        Case c;
        c.create(QDate(2026, 12, 14));
        c.create(QDate(2026, 12, 18));
        const ActivityId off = c.create(QDate(2026, 12, 16));
        QVERIFY(PlanEditor(c.session()).setCancelled(off, 1, true).ok());
        c.create(QDate(2026, 12, 15), {1}); // another citizen's
        const QStringList before = c.plan();
        const PlanScope scope{PlanScopeKind::Citizen, c.who[0].id.value};
        // Friday of the next week is a helligdag.
        const auto outcome =
            PlanEditor(c.session()).copyWeek(scope, IsoWeek{2026, 51}, IsoWeek{2026, 52}, 1);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->activities.size(), 1);
        QCOMPARE(c.stored(outcome->activities.first()).date, QDate(2026, 12, 21));
        QCOMPARE(outcome->findings.size(), 1);
        c.done(*outcome);
        // A second time there is nothing left to do.
        const auto again =
            PlanEditor(c.session()).copyWeek(scope, IsoWeek{2026, 51}, IsoWeek{2026, 52}, 1);
        QVERIFY(again.ok());
        QVERIFY(again->isEmpty());
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.plan(), before);
        QCOMPARE(
            codeOf(
                PlanEditor(c.session()).copyWeek(scope, IsoWeek{2026, 46}, IsoWeek{2026, 47}, 1)),
            u"weekPlan.copyEmptyWeek"_s);
    }

    void anEmployeesWeekIsCopiedWithItsMeetings()
    {
        Case c;
        PlanEdit meeting;
        meeting.activity = c.talk(Monday);
        meeting.activity.title = u"Teammøde"_s;
        meeting.activity.kind = ActivityKind::OtherAppointment;
        meeting.activity.countsAsHours = false;
        QVERIFY(c.save(meeting).ok());
        c.create(Monday.addDays(1), {0, 1});
        const auto outcome = PlanEditor(c.session())
                                 .copyWeek({PlanScopeKind::Employee, c.maja.id.value},
                                           IsoWeek::of(Monday), IsoWeek::of(Monday).next(), 2);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->activities.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestPlanSeries)
#include "tst_plan_series.moc"
