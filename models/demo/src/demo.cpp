// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include <algorithm>
#include <calendar/working_days.h>
#include <citizens/citizen_store.h>
#include <database/settings.h>
#include <database/transaction.h>
#include <map>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int WeeksAhead = 4;

Done checkOptions(const DemoOptions &options)
{
    if (options.citizens < 1 || options.citizens > DemoCitizensAtMost)
        return Error(u"demo.numberOfCitizens"_s, {{u"most"_s, qint64(DemoCitizensAtMost)}}, {},
                     Error::Kind::Refused);
    if (options.years < 1 || options.years > DemoYearsAtMost)
        return Error(u"demo.numberOfYears"_s, {{u"most"_s, qint64(DemoYearsAtMost)}}, {},
                     Error::Kind::Refused);
    return {};
}

Done checkEmpty(Session &session)
{
    BRO_TRY(const QString mark, readSetting(session.connection(), OfficeSetting::Demo));
    if (!mark.isEmpty())
        return Error(u"demo.alreadyFilled"_s, {}, {}, Error::Kind::Refused);
    BRO_TRY(const QList<CitizenHit> anybody, CitizenStore(session).search({}, 1));
    if (!anybody.isEmpty())
        return Error(u"demo.notEmpty"_s, {}, {}, Error::Kind::Refused);
    return {};
}

// Works through the office's past, week by week, in the order of time.
class DemoFiller
{
public:
    DemoFiller(Session &session, DemoWorld &world, DemoClock &clock, const Progress &progress)
        : m_session(session),
          m_world(world),
          m_clock(clock),
          m_progress(progress),
          m_handOuts(session),
          m_attendance(session),
          m_rules(HandOutRules::of(world.profile))
    {
    }
    Done fill();

private:
    Done workWeek(QDate monday);
    Done workDay(QDate monday, QDate day);
    Done planAndHandOut(QDate monday, QDate day);
    Done handOutLetters(DemoWeek &week, QDate day);
    Done handOutByHand(DemoWeek &week, QDate day);
    Done planWeek(QDate monday);
    void sortByDay();
    DemoWeek *week(QDate monday);

    Session &m_session;
    DemoWorld &m_world;
    DemoClock &m_clock;
    const Progress &m_progress;
    HandOutStore m_handOuts;
    AttendanceStore m_attendance;
    HandOutRules m_rules;
    std::map<QDate, DemoWeek> m_weeks;
    QHash<QDate, std::vector<int>> m_ordersOf; // the days on which something happens to an order
};

DemoWeek *DemoFiller::week(QDate monday)
{
    const auto found = m_weeks.find(monday);
    return found == m_weeks.end() ? nullptr : &found->second;
}

void DemoFiller::sortByDay()
{
    for (int place = 0; place < int(m_world.orders.size()); ++place) {
        const DemoOrder &order = m_world.orders[size_t(place)];
        QSet<QDate> days{order.receivedOn, order.decidedOn, order.reportedOn, order.invoicedOn};
        if (order.fateOn.isValid())
            days.insert(order.fateOn);
        for (const QDate day : std::as_const(days))
            m_ordersOf[day].push_back(place);
    }
}

Done DemoFiller::planWeek(QDate monday)
{
    if (m_weeks.contains(monday))
        return {};
    DemoWeek planned = planDemoWeek(m_world, monday);
    BRO_CHECK(storeDemoWeek(m_session, m_world, planned));
    m_weeks.emplace(monday, std::move(planned));
    return {};
}

// Letters are sent so early that they are there before the week begins.
Done DemoFiller::handOutLetters(DemoWeek &week, QDate day)
{
    const QDate received = receiptDate(HandOutWay::Letter, day, m_rules.postal);
    if (received >= week.monday)
        return {};
    for (DemoCitizenWeek &citizen : week.citizens) {
        DemoOrder &order = m_world.orders[size_t(citizen.order)];
        const bool first = !std::exchange(order.plannedBefore, true);
        const bool letter =
            m_world.citizens[size_t(order.citizen)].letters || (first && m_world.dice.percent(60));
        if (letter && !citizen.items.empty())
            BRO_CHECK(handOutDemoPaper(m_handOuts, m_world, week, citizen,
                                       {HandOutWay::Letter, day, received}));
    }
    return {};
}

Done DemoFiller::handOutByHand(DemoWeek &week, QDate day)
{
    QList<CitizenId> told;
    const bool newest = week.monday > m_world.options.until.addDays(-7);
    int forgotten = 0;
    for (DemoCitizenWeek &citizen : week.citizens) {
        const DemoOrder &order = m_world.orders[size_t(citizen.order)];
        if (citizen.handed > 0 || citizen.items.empty())
            continue;
        const int most = newest ? 1 + m_world.options.citizens / 200 : int(week.citizens.size());
        if (forgotten < most && m_world.dice.perMille(newest ? 60 : 4)) {
            ++forgotten;
            continue;
        }
        BRO_CHECK(
            handOutDemoPaper(m_handOuts, m_world, week, citizen, {HandOutWay::Hand, day, day}));
        told.append(order.order.citizen);
    }
    return m_session.log().record(AccessKind::Change, u"hand-out"_s, told);
}

Done DemoFiller::planAndHandOut(QDate monday, QDate day)
{
    m_clock.set(day, QTime(13, 0));
    const QDate next = monday.addDays(7);
    const QDate after = monday.addDays(14);
    BRO_CHECK(planWeek(next));
    BRO_CHECK(planWeek(after));
    BRO_CHECK(conveneDemoCitizens(m_session, m_world, *week(after), day));
    BRO_CHECK(handOutByHand(*week(next), day));
    return handOutLetters(*week(after), day);
}

Done DemoFiller::workDay(QDate monday, QDate day)
{
    const bool morning = day == m_world.options.until;
    m_clock.set(day, QTime(8, 30));
    const auto orders = m_ordersOf.constFind(day);
    if (orders != m_ordersOf.constEnd()) {
        BRO_CHECK(moveDemoOrders(m_session, m_world, *orders, day));
        BRO_CHECK(tickDemoDeadlines(m_session, m_world, *orders, day));
    }
    if (day == planningDayOf(monday) && !morning)
        BRO_CHECK(planAndHandOut(monday, day));
    DemoWeek *next = week(monday.addDays(7));
    if (next && day.dayOfWeek() == 5 && day > planningDayOf(monday) && m_world.isOpen(day) &&
        !morning) {
        m_clock.set(day, QTime(11, 0));
        BRO_CHECK(changeDemoWeek(m_session, m_handOuts, m_world, *next, day));
    }
    if (DemoWeek *now = week(monday)) {
        m_clock.set(day, morning ? clockTime(DemoMorning) : QTime(15, 30));
        BRO_CHECK(attendDemoDay(m_attendance, m_world, *now, day));
        m_clock.set(day, morning ? clockTime(DemoMorning) : QTime(15, 45));
        BRO_CHECK(notifyDemoDay(m_session, m_world, day));
    }
    return {};
}

Done DemoFiller::workWeek(QDate monday)
{
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    for (int i = 0; i < 5; ++i) {
        const QDate day = monday.addDays(i);
        if (day <= m_world.options.until)
            BRO_CHECK(workDay(monday, day));
    }
    m_weeks.erase(m_weeks.begin(), m_weeks.upper_bound(monday));
    return transaction.commit();
}

Done DemoFiller::fill()
{
    sortByDay();
    const QDate first = m_world.begin.addDays(-28);
    const QDate last = mondayOf(m_world.options.until);
    const qint64 total = first.daysTo(last) / 7 + 1;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7)) {
        BRO_CHECK(m_progress.at(first.daysTo(monday) / 7, total));
        BRO_CHECK(workWeek(monday));
    }
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    m_clock.set(m_world.options.until, clockTime(DemoMorning));
    BRO_CHECK(notifyDemoLate(m_session, m_world));
    for (int i = 1; i <= WeeksAhead; ++i)
        BRO_CHECK(planWeek(last.addDays(7 * i)));
    BRO_CHECK(transaction.commit());
    return m_progress.at(total, total);
}

} // namespace

Result<DemoOutcome> fillDemo(Session &session, const DemoOptions &options, const Progress &progress)
{
    BRO_CHECK(session.require(Right::ManageOffice));
    BRO_CHECK(checkOptions(options));
    BRO_CHECK(checkEmpty(session));
    DemoWorld world;
    world.options = options;
    if (!options.until.isValid())
        world.options.until = session.today();
    world.dice = Dice(options.seed);
    world.begin = mondayOf(world.options.until.addYears(-options.years));
    BRO_TRY(world.words, loadDemoWords());
    BRO_CHECK(writeSetting(session, OfficeSetting::Demo, u"1"_s));

    DemoClock clock;
    clock.set(world.begin.addMonths(-4), QTime(9, 0));
    Session demo(session.user(), session.connection(), clock, session.objects());
    BRO_CHECK(makeDemoOffice(demo, world));
    drawDemoCourses(world);
    BRO_CHECK(DemoFiller(demo, world, clock, progress).fill());
    BRO_CHECK(fillDemoMoney(demo, world, clock));
    return world.outcome;
}

} // namespace bro
