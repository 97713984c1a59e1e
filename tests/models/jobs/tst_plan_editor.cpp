// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QRandomGenerator>
#include <QTest>
#include <calendar/holidays.h>
#include <core/texts.h>
#include <database/statement.h>
#include <jobs/hand_out_job.h>
#include <jobs/plan_editor.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 10, 20);
const QDate Monday(2026, 11, 2);
const QDate Friday(2027, 1, 29);

struct Case : JobsOffice
{
    Case() : JobsOffice(Today)
    {
        for (int i = 0; i < 3; ++i) {
            who[i] =
                citizen(u"610180100%1"_s.arg(i + 1),
                        QStringList{u"Amina Osman"_s, u"Bent Krogh"_s, u"Line Falk"_s}[i], maja.id);
            order[i] = accepted(u"B-%1"_s.arg(i + 1), who[i], Monday, Friday);
        }
    }
    Activity talk(QDate day, int from = 600, int to = 660)
    {
        Activity a;
        a.title = u"Mentorsamtale"_s;
        a.date = day;
        a.range = {from, to};
        a.location = aabro.id;
        a.employee = maja.id;
        return a;
    }
    Participation part(int i) const
    {
        Participation p;
        p.citizen = who[i].id;
        return p;
    }
    Result<PlanOutcome> save(const PlanEdit &edit)
    {
        PlanEditor editor(session());
        auto outcome = editor.save(edit);
        if (outcome.ok())
            done(*outcome);
        return outcome;
    }
    void done(const PlanOutcome &outcome)
    {
        if (!outcome.isEmpty())
            session().undo().push(PlanEditor::undoStep(session(), outcome));
    }
    ActivityId create(QDate day, const QList<int> &takingPart = {0})
    {
        PlanEdit edit;
        edit.activity = talk(day);
        for (const int i : takingPart)
            edit.added.append(part(i));
        const auto outcome = save(edit);
        return outcome.ok() ? outcome->activities.first() : ActivityId{};
    }
    ActivityId createSeries(QDate from, QDate until, const QList<int> &takingPart = {0})
    {
        PlanEdit edit;
        edit.activity = talk(from);
        for (const int i : takingPart)
            edit.added.append(part(i));
        edit.repeat.everyWeeks = 1;
        edit.repeat.until = until;
        const auto outcome = save(edit);
        return outcome.ok() ? outcome->activities.first() : ActivityId{};
    }
    Activity stored(ActivityId id)
    {
        const auto activity = plans.activity(id);
        return activity.ok() ? *activity : Activity{};
    }
    PlanState state(ActivityId id) { return *PlanStates(session()).read(id); }
    QList<QDate> days(SeriesId series)
    {
        QList<QDate> all;
        for (const Activity &a : *plans.activitiesOfSeries(series, QDate(2000, 1, 1)))
            all.append(a.date);
        return all;
    }
    void handOut(QDate day, QDate given = Today)
    {
        QVERIFY(handOutWeek(session(), {IsoWeek::of(day), {}, given, HandOutWay::Hand}, {}).ok());
    }
    // The plan without numbers of rows and versions, which undoing does not bring back.
    QStringList plan()
    {
        QStringList rows;
        Statement read(session().connection(),
                       u"SELECT a.title, a.date, a.from_minute, a.to_minute, a.location_id, "
                       "a.employee_id, a.note, a.cancelled, a.series_id, a.who, a.id, "
                       "p.citizen_id, p.order_id, p.removed FROM activity a LEFT JOIN "
                       "participation p ON p.activity_id = a.id ORDER BY a.id, p.citizen_id"_s);
        while (read.next().valueOr(false)) {
            QStringList cells;
            for (int column = 0; column < 14; ++column)
                cells.append(read.text(column));
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    Citizen who[3];
    Order order[3];
};

QString codeOf(const Result<PlanOutcome> &outcome)
{
    return outcome.ok() ? QString() : outcome.error().message.code;
}

} // namespace

class TestPlanEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creates()
    {
        Case c;
        PlanEdit edit;
        edit.activity = c.talk(Monday);
        edit.added = {c.part(0), c.part(1)};
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->activities.size(), 1);
        const PlanState state = c.state(outcome->activities.first());
        QCOMPARE(state.activity->title, u"Mentorsamtale"_s);
        QCOMPARE(state.parts.size(), 2);
        QCOMPARE(state.parts[0].order, c.order[0].id);
        QCOMPARE(c.session().undo().undoName().code, u"weekPlan.didCreate"_s);
        QCOMPARE(c.count(u"SELECT count(*) FROM access_log WHERE purpose = 'weekPlan.changed'"_s),
                 1);
    }

    void refusalsLeaveNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("outside the order") << u"outside"_s << u"weekPlan.outsideOrder"_s;
        QTest::newRow("not accepted") << u"received"_s << u"weekPlan.notAccepted"_s;
        QTest::newRow("no title") << u"title"_s << u"plan.titleMissing"_s;
        QTest::newRow("end before start") << u"end"_s << u"plan.endNotAfterStart"_s;
        QTest::newRow("nobody") << u"nobody"_s << u"weekPlan.nobody"_s;
    }
    void refusalsLeaveNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Case c;
        PlanEdit edit;
        edit.activity = c.talk(Monday);
        edit.added = {c.part(0)};
        if (what == "outside"_L1)
            edit.activity.date = Friday.addDays(3);
        if (what == "received"_L1) {
            const Citizen jytte = c.citizen(u"6101801009"_s, u"Jytte Ravn"_s, c.maja.id);
            c.received(u"B-9"_s, jytte, Monday, Friday);
            edit.added.first().citizen = jytte.id;
        }
        if (what == "title"_L1)
            edit.activity.title.clear();
        if (what == "end"_L1)
            edit.activity.range = {600, 540};
        if (what == "nobody"_L1)
            edit.added.clear();
        const auto outcome = PlanEditor(c.session()).save(edit);
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(outcome.error().kind, Error::Kind::Refused);
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
    }

    void movesAndUndoes()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.activity.date = Monday.addDays(1);
        QVERIFY(c.save(edit).ok());
        QCOMPARE(c.stored(id).date, Monday.addDays(1));
        QCOMPARE(c.session().undo().undoName().code, u"weekPlan.didMove"_s);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.stored(id).date, Monday);
        QVERIFY(c.session().undo().redo().ok());
        QCOMPARE(c.stored(id).date, Monday.addDays(1));
        QVERIFY(c.session().undo().undo().ok());
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
        QVERIFY(c.session().undo().redo().ok());
        QCOMPARE(c.stored(id).title, u"Mentorsamtale"_s);
    }

    void namesOfSteps_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("stretched") << u"stretch"_s << u"weekPlan.didStretch"_s;
        QTest::newRow("another time") << u"move"_s << u"weekPlan.didMove"_s;
        QTest::newRow("a note") << u"note"_s << u"weekPlan.didChange"_s;
        QTest::newRow("one more citizen") << u"join"_s << u"weekPlan.didParticipants"_s;
    }
    void namesOfSteps()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Case c;
        PlanEdit edit;
        edit.activity = c.stored(c.create(Monday));
        if (what == "stretch"_L1)
            edit.activity.range.to += 30;
        if (what == "move"_L1)
            edit.activity.range = {700, 760};
        if (what == "note"_L1)
            edit.activity.note = u"Medbring CV"_s;
        if (what == "join"_L1)
            edit.added = {c.part(1)};
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->name.code, code);
    }

    void nothingChangedIsNoStep()
    {
        Case c;
        PlanEdit edit;
        edit.activity = c.stored(c.create(Monday));
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QVERIFY(outcome->isEmpty());
    }

    void aStaleEditIsRefused()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        PlanEdit edit;
        edit.activity = c.stored(id);
        c.move(id, Monday, 720, 780);
        edit.activity.note = u"Ny"_s;
        const auto outcome = c.save(edit);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Error::Kind::Stale);
        QCOMPARE(c.stored(id).range.from, 720);
    }

    void undoingWhatAnotherChangedIsRefusedByName()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.activity.date = Monday.addDays(1);
        QVERIFY(c.save(edit).ok());
        c.move(id, Monday.addDays(2), 600, 660);
        const Done undone = c.session().undo().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().kind, Error::Kind::Stale);
        QVERIFY(Texts::danish().sentence(undone.error().message).contains(u"Mentorsamtale"_s));
        QCOMPARE(c.stored(id).date, Monday.addDays(2));
    }

    void theRestOfAStepIsUndone()
    {
        Case c;
        const ActivityId first = c.createSeries(Monday, Monday.addDays(14));
        const SeriesId series = c.stored(first).series;
        QCOMPARE(c.days(series).size(), 3);
        c.move(first, Monday, 720, 780);
        const Done undone = c.session().undo().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().message.code, u"weekPlan.notTaken"_s);
        QCOMPARE(c.days(series), QList{Monday});
    }

    void deletes_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("attended");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("removed");
        QTest::newRow("never told: vanishes") << false << false << QString() << 0 << 0;
        QTest::newRow("told: stays to be told off") << true << false << QString() << 1 << 1;
        QTest::newRow("registered: refused")
            << true << true << u"weekPlan.removeAttended"_s << 1 << 0;
    }
    void deletes()
    {
        QFETCH(bool, told);
        QFETCH(bool, attended);
        QFETCH(QString, code);
        QFETCH(int, rows);
        QFETCH(int, removed);
        Case c;
        const ActivityId id = c.create(Monday);
        if (told)
            c.handOut(Monday);
        if (attended)
            c.attend(id, c.who[0], Presence::Present);
        const QStringList before = c.plan();
        PlanEditor editor(c.session());
        const auto outcome = editor.remove(id, c.stored(id).version);
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(c.count(u"SELECT count(*) FROM participation"_s), rows);
        QCOMPARE(c.count(u"SELECT count(*) FROM participation WHERE removed = 1"_s), removed);
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), rows);
        if (!outcome.ok())
            return;
        c.done(*outcome);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.plan(), before);
    }

    // The registration was taken back: its history stays, so the row does too.
    void whatWasRegisteredOnceIsTakenOff()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.attend(id, c.who[0], Presence::Present);
        AttendanceStore store(c.session());
        const auto items = c.plans.ofActivity(id);
        QVERIFY(store.takeBack(items->first().participation.id, items->first().attendance).ok());
        QVERIFY(PlanEditor(c.session()).remove(id, c.stored(id).version).ok());
        QCOMPARE(c.count(u"SELECT count(*) FROM participation WHERE removed = 1"_s), 1);
    }

    void oneCitizenIsTakenOffAGroup()
    {
        Case c;
        const ActivityId id = c.create(Monday, {0, 1, 2});
        PlanEditor editor(c.session());
        QVERIFY(editor.remove(id, c.stored(id).version, SeriesScope::OnlyThis, c.who[1].id).ok());
        const PlanState state = c.state(id);
        QCOMPARE(state.parts.size(), 2);
        QVERIFY(state.activity.has_value());
    }

    void whoWasToldIsTakenBack()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.handOut(Monday);
        QVERIFY(PlanEditor(c.session()).remove(id, c.stored(id).version).ok());
        const auto back = PlanEditor(c.session()).takeBack(id, c.who[0].id);
        QVERIFY(back.ok());
        QVERIFY(!c.state(id).parts.first().removed);
    }

    void undoOfWhatWasToldSinceIsRefused()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.handOut(Monday);
        const Done undone = c.session().undo().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().message.code, u"weekPlan.toldSince"_s);
        QVERIFY(c.state(id).activity.has_value());
    }

    void registeredActivitiesKeepTheirTime()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.attend(id, c.who[0], Presence::Present);
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.activity.range.to += 30;
        QCOMPARE(codeOf(c.save(edit)), u"weekPlan.moveAttended"_s);
        edit.activity = c.stored(id);
        edit.activity.note = u"Fint"_s;
        QVERIFY(c.save(edit).ok());
    }

    void cancels()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        const auto outcome = PlanEditor(c.session()).setCancelled(id, c.stored(id).version, true);
        QVERIFY(outcome.ok());
        QVERIFY(c.stored(id).cancelled);
        c.done(*outcome);
        QVERIFY(c.session().undo().undo().ok());
        QVERIFY(!c.stored(id).cancelled);
    }

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

    // Whatever was done: undone step by step everything is as it was, done again as it became.
    void undoOfAnySequenceRestores()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            Case c;
            c.create(Monday);
            c.create(Monday.addDays(1), {0, 1, 2});
            c.createSeries(Monday.addDays(2), Monday.addDays(30), {1, 2});
            c.handOut(Monday, Today);
            c.session().undo().clear();
            QList<QStringList> states{c.plan()};
            QRandomGenerator dice(seed);
            for (int step = 0; step < 25; ++step) {
                takeRandomStep(c, dice);
                if (c.plan() != states.last())
                    states.append(c.plan());
            }
            QVERIFY(states.size() > 8);
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                const Done undone = c.session().undo().undo();
                QVERIFY2(undone.ok(),
                         undone.ok()
                             ? ""
                             : qPrintable(Texts::danish().sentence(undone.error().message)));
                QCOMPARE(c.plan(), states[i]);
            }
            QVERIFY(!c.session().undo().canUndo());
            for (qsizetype i = 1; i < states.size(); ++i) {
                QVERIFY(c.session().undo().redo().ok());
                QCOMPARE(c.plan(), states[i]);
            }
        }
    }

private:
    static void takeRandomStep(Case &c, QRandomGenerator &dice)
    {
        QList<ActivityId> ids;
        Statement read(c.session().connection(), u"SELECT id FROM activity ORDER BY id"_s);
        while (read.next().valueOr(false))
            ids.append(read.id<ActivityId>(0));
        const ActivityId id = ids.isEmpty() ? ActivityId{} : ids[dice.bounded(int(ids.size()))];
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.scope = SeriesScope(dice.bounded(3));
        PlanEditor editor(c.session());
        std::optional<Result<PlanOutcome>> outcome;
        switch (dice.bounded(7)) {
        case 0:
            c.create(Monday.addDays(dice.bounded(14)), {dice.bounded(3)});
            return;
        case 1:
            c.createSeries(Monday.addDays(dice.bounded(14)), Monday.addDays(40), {dice.bounded(3)});
            return;
        case 2:
            edit.activity.date = edit.activity.date.addDays(dice.bounded(3) - 1);
            Q_UNUSED(c.save(edit).ok())
            return;
        case 3:
            edit.activity.range.from = 480 + dice.bounded(8) * 15;
            edit.added = {c.part(dice.bounded(3))};
            Q_UNUSED(c.save(edit).ok())
            return;
        case 4:
            outcome = editor.remove(id, edit.activity.version, edit.scope);
            break;
        case 5:
            outcome = editor.copy(id, Monday.addDays(dice.bounded(20)), {840, 900});
            break;
        default:
            outcome = editor.copyWeek({PlanScopeKind::Citizen, c.who[dice.bounded(3)].id.value},
                                      IsoWeek::of(Monday), IsoWeek::of(Monday).addWeeks(2));
            break;
        }
        if (outcome->ok())
            c.done(**outcome);
    }
};

QTEST_GUILESS_MAIN(TestPlanEditor)
#include "tst_plan_editor.moc"
