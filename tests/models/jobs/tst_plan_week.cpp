// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <jobs/citizen_weeks.h>
#include <jobs/hand_out_job.h>
#include <jobs/plan_draft.h>
#include <jobs/plan_lists.h>
#include <jobs/plan_preview.h>
#include <jobs/plan_view.h>
#include <planning/placement_approval_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 20);
const QDate Monday(2026, 11, 30);
const IsoWeek Week{2026, 49};

struct Case : JobsOffice
{
    Case() : JobsOffice(Today)
    {
        for (int i = 0; i < 3; ++i) {
            who[i] = citizen(u"610180100%1"_s.arg(i + 1),
                             QStringList{u"Amina Osman"_s, u"Bent Krogh"_s, u"Line Falk"_s}[i],
                             i == 2 ? simon.id : maja.id);
            order[i] =
                accepted(u"B-%1"_s.arg(i + 1), who[i], QDate(2026, 11, 2), QDate(2027, 1, 29));
        }
        Location room;
        room.name = u"Lokale 1"_s;
        room.address = aabro.address;
        room.capacity = 2;
        small = *office.add(room);
        room.name = u"Lokale 3"_s;
        room.capacity = 16;
        large = *office.add(room);
    }
    PlanWeek read(const PlanScope &scope) { return *PlanWeeks(session()).read(scope, Week); }
    PlanWeek ofCitizen(int i) { return read({PlanScopeKind::Citizen, who[i].id.value}); }
    void handOut(const QList<OrderId> &only = {})
    {
        QVERIFY(handOutWeek(session(), {Week, only, Today, HandOutWay::Hand}, {}).ok());
    }
    ActivityId at(const Location &room, const Plan &what, const QList<Order> &by)
    {
        const ActivityId id = plan(what, by);
        Activity activity = *plans.activity(id);
        activity.location = room.id;
        if (!plans.update(activity).ok())
            qFatal("update");
        return id;
    }
    QString state(int i)
    {
        for (const CitizenWeek &one : *citizenWeeks(session(), Week, {})) {
            if (one.citizen == who[i].id)
                return citizenWeekMark(one, Week, Texts::danish()).text;
        }
        return {};
    }

    Citizen who[3];
    Order order[3];
    Location small;
    Location large;
};

const PlanBlock *blockOf(const QList<PlanBlock> &blocks, ActivityId id, bool ghost = false)
{
    for (const PlanBlock &block : blocks) {
        if (block.activity == id && block.ghost == ghost)
            return &block;
    }
    return nullptr;
}

QStringList kindsOf(const PlanWeek &week)
{
    QStringList kinds;
    for (const WeekFinding &finding : weekFindings(week))
        kinds.append(QString::number(int(finding.kind)));
    return kinds;
}

QString codeOf(const QList<PlanFinding> &findings)
{
    return findings.isEmpty() ? QString() : findings.first().finding.message.code;
}

} // namespace

class TestPlanWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAgainstWhatWasTold()
    {
        Case c;
        const ActivityId told = c.plan({u"Fast"_s, Monday}, {c.order[0]});
        const ActivityId moved = c.plan({u"Flyttes"_s, Monday, 780, 840}, {c.order[0]});
        const ActivityId gone = c.plan({u"Udgår"_s, Monday, 900, 960}, {c.order[0]});
        c.handOut();
        c.move(moved, Monday.addDays(1), 540, 600);
        c.remove(gone, c.who[0]);
        const ActivityId fresh = c.plan({u"Ny"_s, Monday.addDays(2)}, {c.order[0]});
        const PlanWeek week = c.ofCitizen(0);
        const auto blocks = planBlocks(week, Texts::danish());
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(blockOf(blocks, told)->mark, ToldMark::None);
        QCOMPARE(blockOf(blocks, moved)->mark, ToldMark::Changed);
        QCOMPARE(blockOf(blocks, moved, true)->day, Monday);
        QCOMPARE(blockOf(blocks, moved, true)->range, (TimeRange{780, 840}));
        QCOMPARE(blockOf(blocks, gone)->mark, ToldMark::Removed);
        QVERIFY(blockOf(blocks, gone)->removed);
        QCOMPARE(blockOf(blocks, fresh)->mark, ToldMark::New);
        QVERIFY(blockOf(blocks, fresh)->sentence.contains(u"ny, ikke udleveret"_s));
        QCOMPARE(week.citizens.value(c.who[0].id).held, HeldSchedule::Old);
        QCOMPARE(kindsOf(week).count(QString::number(int(WeekFindingKind::NotHandedOut))), 3);
        // Told that it is off: nothing stands there any more.
        c.handOut();
        const auto after = planBlocks(c.ofCitizen(0), Texts::danish());
        QCOMPARE(after.size(), 3);
        QVERIFY(!blockOf(after, gone));
        QCOMPARE(c.ofCitizen(0).citizens.value(c.who[0].id).held, HeldSchedule::Current);
    }

    void aGhostOfAWeekItWasMovedOutOf()
    {
        Case c;
        const ActivityId id = c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        c.handOut();
        c.move(id, Monday.addDays(8), 540, 600);
        const auto blocks = planBlocks(c.ofCitizen(0), Texts::danish());
        QCOMPARE(blocks.size(), 1);
        QVERIFY(blocks.first().ghost);
        QVERIFY(blocks.first().lines.join(u' ').contains(u"08-12"_s));
    }

    void pastDaysDemandNothing()
    {
        Case c;
        c.plan({u"Samtale"_s, QDate(2026, 11, 16)}, {c.order[0]});
        const PlanWeek week =
            *PlanWeeks(c.session())
                 .read({PlanScopeKind::Citizen, c.who[0].id.value}, IsoWeek{2026, 47});
        QVERIFY(weekFindings(week).isEmpty());
    }

    void forms_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<PlanForm>("form");
        Activity a;
        QTest::newRow("ordinary") << a << PlanForm::AtSupplier;
        a.setting = ActivitySetting::OutsideAccompanied;
        QTest::newRow("accompanied") << a << PlanForm::Accompanied;
        a.setting = ActivitySetting::OutsideAlone;
        QTest::newRow("on their own") << a << PlanForm::OnOwn;
        a.setting = ActivitySetting::Company;
        QTest::newRow("a visit at the company") << a << PlanForm::Placement;
        a.kind = ActivityKind::Internship;
        QTest::newRow("praktik") << a << PlanForm::Placement;
        a = {};
        a.countsAsHours = false;
        QTest::newRow("does not count") << a << PlanForm::OutsideHours;
        a = {};
        a.kind = ActivityKind::OtherAppointment;
        QTest::newRow("another appointment") << a << PlanForm::OutsideHours;
    }
    void forms()
    {
        QFETCH(Activity, activity);
        QFETCH(PlanForm, form);
        QCOMPARE(planForm(activity), form);
    }

    void aGroupSaysWhoseScheduleIsOld()
    {
        Case c;
        const ActivityId id =
            c.plan({u"Jobværksted"_s, Monday, 540, 600, ActivityKind::Activity, Who::Group},
                   {c.order[0], c.order[1]});
        c.handOut({c.order[0].id});
        const PlanWeek week = c.read({PlanScopeKind::Employee, c.maja.id.value});
        const auto blocks = planBlocks(week, Texts::danish());
        QCOMPARE(blockOf(blocks, id)->persons, 2);
        QVERIFY(blockOf(blocks, id)->someOld);
        QCOMPARE(blockOf(blocks, id)->mark, ToldMark::None);
        QCOMPARE(week.citizens.value(c.who[0].id).held, HeldSchedule::Current);
        QCOMPARE(week.citizens.value(c.who[1].id).held, HeldSchedule::None);
        QCOMPARE(kindsOf(week), QStringList{QString::number(int(WeekFindingKind::OldSchedule))});
    }

    void placementsAwaiting()
    {
        Case c;
        PlacementApproval approval;
        approval.citizen = c.who[0].id;
        approval.location = c.aabro.id;
        approval.company = u"Åbro"_s;
        approval.from = QDate(2026, 11, 23);
        approval.to = QDate(2026, 12, 18);
        approval.appliedOn = QDate(2026, 11, 12);
        QVERIFY(PlacementApprovalStore(c.session()).add(approval).ok());
        const ActivityId id = c.plan(
            {u"Praktik"_s, Monday, 540, 660, ActivityKind::Internship, Who::Alone}, {c.order[0]});
        c.plan({u"Samtale"_s, Monday, 720, 780}, {c.order[0]});
        const PlanWeek week = c.ofCitizen(0);
        QVERIFY(blockOf(planBlocks(week, Texts::danish()), id)->awaits);
        // It counts nothing yet.
        QCOMPARE(week.citizen->hoursOf(Week)->planned, Minutes{60});
        QCOMPARE(planDays(week, Texts::danish()).first().sum, u"1 t · 2 t afventer"_s);
        QVERIFY(kindsOf(week).contains(QString::number(int(WeekFindingKind::Awaiting))));
        QCOMPARE(c.state(0), u"1 t · ikke udleveret"_s);
    }

    void hoursAreThoseOfThePlan()
    {
        Case c;
        const ActivityId id = c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        c.handOut();
        c.move(id, Monday, 540, 720);
        QCOMPARE(c.ofCitizen(0).citizen->hoursOf(Week)->planned, Minutes{180});
    }

    void statesOfCitizens()
    {
        Case c;
        QCOMPARE(c.state(0), u"Ingen plan i uge 49"_s);
        c.at(c.large, {u"Samtale"_s, Monday, 540, 780}, {c.order[0]});
        QCOMPARE(c.state(0), u"4 t · ikke udleveret"_s);
        c.handOut();
        QCOMPARE(c.state(0), u"4 t · udleveret"_s);
        c.at(c.large, {u"Møde"_s, Monday, 720, 780}, {c.order[1]});
        QCOMPARE(c.state(0), u"4 t · 1 sammenfald"_s); // Maja is busy
        QCOMPARE(c.state(1), u"1 t · 1 sammenfald"_s);
        const Citizen jytte = c.citizen(u"6101801009"_s, u"Jytte Ravn"_s, c.maja.id);
        c.received(u"B-9"_s, jytte, QDate(2026, 11, 2), QDate(2027, 1, 29));
        const auto mine = citizenWeeks(c.session(), Week, c.maja.id);
        QCOMPARE(mine->size(), 3);
        QCOMPARE(mine->last().kind, CitizenWeekKind::NotAccepted);
        QCOMPARE(citizenWeeks(c.session(), Week, c.simon.id)->size(), 1);
    }

    void underAndOver_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("workingDays");
        QTest::addColumn<bool>("interval");
        QTest::addColumn<QString>("code");
        QTest::newRow("within") << 240 << 5 << true << u"weekPlan.weekWithin"_s;
        QTest::newRow("at the least") << 180 << 5 << true << u"weekPlan.weekWithin"_s;
        QTest::newRow("a minute under") << 179 << 5 << true << u"weekPlan.weekUnder"_s;
        QTest::newRow("at the most") << 300 << 5 << true << u"weekPlan.weekWithin"_s;
        QTest::newRow("a minute over") << 301 << 5 << true << u"weekPlan.weekOver"_s;
        QTest::newRow("a short week owes less") << 108 << 3 << true << u"weekPlan.weekWithin"_s;
        QTest::newRow("fixed hours have no most") << 900 << 5 << false << u"weekPlan.weekEnough"_s;
    }
    void underAndOver()
    {
        QFETCH(int, minutes);
        QFETCH(int, workingDays);
        QFETCH(bool, interval);
        QFETCH(QString, code);
        OrderFrame frame;
        frame.perWeek = Minutes{180};
        if (interval) {
            frame.from = Minutes{180};
            frame.to = Minutes{300};
        }
        WeekHours hours;
        hours.planned = Minutes{minutes};
        hours.workingDays = workingDays;
        QCOMPARE(weekVerdict(frame, hours).message.code, code);
    }

    void previewOfAClash()
    {
        Case c;
        c.at(c.large, {u"Jobværksted"_s, Monday, 540, 630}, {c.order[0]});
        const PlanWeek week = c.ofCitizen(0);
        PlanTry what;
        what.activity.title = u"CV-samtale"_s;
        what.activity.date = Monday;
        what.activity.range = {600, 660};
        what.activity.employee = c.maja.id;
        what.activity.location = c.large.id;
        what.citizens = week.citizens.values();
        const PlanPreview preview = previewPlan(week, *week.plan, what);
        QVERIFY(preview.refusals.isEmpty());
        QCOMPARE(preview.clashes.size(), 1);
        QCOMPARE(codeOf(preview.clashes), u"weekPlan.clashTwo"_s);
        QCOMPARE(preview.clashes.first().field, PlanField::Time);
        QCOMPARE(*preview.gap, (TimeRange{630, 690}));
        QCOMPARE(preview.hours, Minutes{120}); // shared minutes count once
        what.activity.range = *preview.gap;
        QVERIFY(previewPlan(week, *week.plan, what).clashes.isEmpty());
        QVERIFY(clashFindings(week, *week.plan, what).isEmpty());
    }

    void previewOfARoomTooSmall()
    {
        Case c;
        const ActivityId id =
            c.at(c.small, {u"Hold"_s, Monday, 540, 600, ActivityKind::Activity, Who::Group},
                 {c.order[0], c.order[1]});
        const PlanWeek week = c.read({PlanScopeKind::Location, c.small.id.value});
        PlanDraft draft = PlanDraft::of(*week.find(id), week.citizens.values());
        QVERIFY(previewPlan(week, *week.plan, draft.what()).clashes.isEmpty());
        draft.add(*PlanWeeks(c.session()).citizen(c.who[2].id));
        const PlanPreview preview = previewPlan(week, *week.plan, draft.what());
        QCOMPARE(codeOf(preview.clashes), u"weekPlan.roomTooSmallOther"_s);
        QCOMPARE(preview.freeRoom, c.large.id);
        QVERIFY(draft.isDirty());
        QCOMPARE(draft.edit().added.size(), 1);
        draft.remove(c.who[2].id);
        QVERIFY(!draft.isDirty());
        draft.remove(c.who[0].id);
        QCOMPARE(draft.edit().gone.size(), 1);
    }

    void aVisitAtThePlacementIsNoClash()
    {
        Case c;
        c.plan({u"Praktik"_s, Monday, 540, 720, ActivityKind::Internship, Who::Alone},
               {c.order[0]});
        const ActivityId visit = c.plan({u"Besøg"_s, Monday, 600, 660}, {c.order[0]});
        QVERIFY(c.ofCitizen(0).clashes.size() == 1);
        Activity at = *c.plans.activity(visit);
        at.setting = ActivitySetting::Company;
        QVERIFY(c.plans.update(at).ok());
        const PlanWeek week = c.ofCitizen(0);
        QVERIFY(week.clashes.isEmpty());
        const auto draft = PlanDraft::of(*week.find(visit), week.citizens.values());
        QVERIFY(previewPlan(week, *week.plan, draft.what()).clashes.isEmpty());
    }

    void overThirtySevenHours()
    {
        Case c;
        for (int day = 0; day < 5; ++day)
            c.plan(
                {u"Praktik"_s, Monday.addDays(day), 480, 924, ActivityKind::Internship, Who::Alone},
                {c.order[0]});
        QVERIFY(
            !kindsOf(c.ofCitizen(0)).contains(QString::number(int(WeekFindingKind::OverLimit))));
        c.plan({u"Samtale"_s, Monday, 960, 1020}, {c.order[0]});
        QVERIFY(kindsOf(c.ofCitizen(0)).contains(QString::number(int(WeekFindingKind::OverLimit))));
    }

    void helligdageAndClosingDaysAreClosed()
    {
        Case c;
        ClosingDay closing;
        closing.date = Monday.addDays(1);
        closing.reason = u"Personaledag"_s;
        closing.state = ClosingDayState::Granted;
        closing.requestedOn = closing.decidedOn = Today;
        QVERIFY(c.office.add(closing).ok());
        c.plan({u"Samtale"_s, Monday.addDays(1)}, {c.order[0]});
        const PlanWeek week = c.ofCitizen(0);
        QVERIFY(planDays(week, Texts::danish())[1].closed.contains(u"Personaledag"_s));
        QVERIFY(kindsOf(week).contains(QString::number(int(WeekFindingKind::Closed))));
    }

    void staffAndPlaces()
    {
        Case c;
        c.at(c.small, {u"Hold"_s, Monday, 540, 660, ActivityKind::Activity, Who::Group},
             {c.order[0], c.order[1], c.order[2]});
        c.plan({u"Teammøde"_s, Monday, 600, 690, ActivityKind::OtherAppointment}, {});
        const PlanWeek week = c.read({PlanScopeKind::Employee, c.maja.id.value});
        const StaffHours hours = staffHours(*week.plan, c.maja.id);
        QCOMPARE(hours.withCitizens, Minutes{120});
        QCOMPARE(hours.meetings, Minutes{30}); // the shared half hour counts once
        const Occupancy used = occupancy(*week.plan, c.small.id, 2, {});
        QCOMPARE(used.used, Minutes{120});
        QCOMPARE(used.open, Minutes::hours(40));
        QCOMPARE(used.percent(), 5);
        QVERIFY(used.overfull);
        ResourceModel model(Texts::danish());
        QAbstractItemModelTester tester(&model);
        model.setWeek(*week.office, *week.plan, {});
        const QModelIndex room = model.indexOf({PlanScopeKind::Location, c.small.id.value});
        QVERIFY(room.data(AlertRole).toBool());
        QCOMPARE(room.data(ValueRole).toString(), u"5 %"_s);
        QCOMPARE(
            model.indexOf({PlanScopeKind::Employee, c.maja.id.value}).data(ValueRole).toString(),
            u"2,5"_s);
        GroupTitleModel groups(Texts::danish());
        QAbstractItemModelTester groupTester(&groups);
        groups.setWeek(*week.plan);
        QCOMPARE(groups.rowCount(), 1);
        QVERIFY(groups.indexOf({PlanScopeKind::Group, 0, u"Hold"_s}).isValid());
    }

    void months()
    {
        Case c;
        c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        c.plan({u"Møde"_s, Monday}, {c.order[0]});
        const QDate from = MonthModel::firstShown(QDate(2026, 12, 10));
        QCOMPARE(from, Monday);
        const auto days =
            PlanWeeks(c.session())
                .readDays({PlanScopeKind::Citizen, c.who[0].id.value}, from, from.addDays(41));
        const auto month = monthDays(*days, Texts::danish());
        QCOMPARE(month.size(), 42);
        QCOMPARE(month.first().activities, 2);
        QCOMPARE(month.first().hours, Minutes{60});
        QVERIFY(month.first().worst.text.contains(u"sammenfald"_s));
        MonthModel model(Texts::danish());
        QAbstractItemModelTester tester(&model);
        model.setMonth(QDate(2026, 12, 1), Today, month);
        QCOMPARE(model.dayAt(model.indexOf(QDate(2026, 12, 24))), QDate(2026, 12, 24));
        QVERIFY(!model.indexOf(QDate(2026, 11, 29)).isValid());
        CitizenWeekModel citizens(Texts::danish());
        QAbstractItemModelTester citizenTester(&citizens);
        citizens.setCitizens(*citizenWeeks(c.session(), Week, {}), Week);
        QCOMPARE(citizens.rowCount(), 3);
    }

    void theWeekIsReadAnewOnlyWhenItChanged()
    {
        Case c;
        PlanWeeks weeks(c.session());
        const PlanScope scope{PlanScopeKind::Citizen, c.who[0].id.value};
        QVERIFY(weeks.read(scope, Week)->shown.isEmpty());
        const ActivityId id = c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        QVERIFY(weeks.read(scope, Week)->shown.isEmpty());
        weeks.forget({{Aggregate::Office, 1}});
        QVERIFY(weeks.read(scope, Week)->shown.isEmpty());
        weeks.forget({{Aggregate::Plan, id.value}});
        QCOMPARE(weeks.read(scope, Week)->shown.size(), 1);
    }

    void daysWithAPlanAndUsedTitles()
    {
        Case c;
        c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        c.plan({u"Samtale"_s, Monday.addDays(3)}, {c.order[1]});
        c.plan({u"Kursus"_s, Monday, 540, 600, ActivityKind::Activity, Who::Group}, {c.order[2]});
        const auto days = [&c](const PlanScope &scope) {
            return *plannedDays(c.session(), scope, Monday, Monday.addDays(6));
        };
        QCOMPARE(days({PlanScopeKind::Citizen, c.who[0].id.value}), QSet<QDate>{Monday});
        QCOMPARE(days({PlanScopeKind::Employee, c.maja.id.value}).size(), 2);
        QCOMPARE(days({PlanScopeKind::Location, c.aabro.id.value}).size(), 2);
        QCOMPARE(days({PlanScopeKind::Group, 0, u"Kursus"_s}), QSet<QDate>{Monday});
        QCOMPARE(*usedTitles(c.session(), Monday), (QStringList{u"Samtale"_s, u"Kursus"_s}));
    }

    void differencesOfTwoVersions()
    {
        Case c;
        PlanOffice office;
        office.locations.insert(c.small.id, c.small);
        Activity mine;
        mine.title = u"Samtale"_s;
        mine.range = {540, 600};
        Activity theirs = mine;
        QVERIFY(planDifferences(mine, theirs, office, Texts::danish()).isEmpty());
        theirs.range = {600, 660};
        theirs.location = c.small.id;
        const auto found = planDifferences(mine, theirs, office, Texts::danish());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].mine, u"09.00–10.00"_s);
        QCOMPARE(found[1].theirs, u"Lokale 1"_s);
    }

    void seriesInWords_data()
    {
        QTest::addColumn<QSet<int>>("weekdays");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QString>("words");
        QTest::newRow("every Thursday") << QSet<int>{4} << 1 << u"Hver torsdag til 18-12-2026"_s;
        QTest::newRow("every weekday")
            << QSet<int>{1, 2, 3, 4, 5} << 1 << u"Hver hverdag til 18-12-2026"_s;
        QTest::newRow("every other Monday")
            << QSet<int>{1} << 2 << u"mandag hver 2. uge til 18-12-2026"_s;
    }
    void seriesInWords()
    {
        QFETCH(QSet<int>, weekdays);
        QFETCH(int, weeks);
        QFETCH(QString, words);
        ActivitySeries series;
        series.weekdays = weekdays;
        series.everyWeeks = weeks;
        series.until = QDate(2026, 12, 18);
        QCOMPARE(Texts::danish().sentence(seriesWords(series, Texts::danish())), words);
    }
};

QTEST_MAIN(TestPlanWeek)
#include "tst_plan_week.moc"
