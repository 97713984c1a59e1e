// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_money.h"
#include <algorithm>
#include <array>
#include <attendance/attendance_store.h>
#include <calendar/working_days.h>
#include <citizens/citizen_batch.h>
#include <deadlines/deadline_store.h>
#include <orders/order_store.h>
#include <planning/letter_store.h>
#include <planning/plan_store.h>

// The courses of the purchaser that gets invoices: ten hours a week in a company, all of them over
// before the month of the data's last day.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursPerWeek = 10;
constexpr int DaysPerWeek = 2;
const TimeRange PlacementDay{9 * 60, 9 * 60 + HoursPerWeek * 60 / DaysPerWeek};
const QString PlacementTrack = u"praktik-etablering"_s;

struct CourseTime
{
    int monthsBack; // the month of its first day
    int weeksLeast;
    int weeksMost;
};
// In turn: what is billed in one month, in two, in the last one alone.
constexpr std::array<CourseTime, 4> CourseTimes{{{4, 6, 7}, {3, 8, 8}, {2, 6, 7}, {1, 4, 4}}};

int numberOfCourses(const DemoOptions &options)
{
    return std::clamp(options.citizens / 5, 4, 8);
}

class CourseMaker
{
public:
    CourseMaker(Session &session, DemoWorld &world, DemoClock &clock, Dice &dice)
        : m_session(session),
          m_world(world),
          m_clock(clock),
          m_dice(dice),
          m_contracts(session),
          m_citizens(session),
          m_orders(session),
          m_plan(session),
          m_attendance(session),
          m_letters(session)
    {
    }
    Result<OrderId> make(int number);

private:
    Result<Order> order(int number, QDate start, QDate end, int weeks);
    QList<QDate> daysOf(QDate monday) const;
    Result<PlannedItem> attendDay(const Order &order, QDate day, LocationId company);
    Done convene(const Order &order, const PlannedItem &first);

    Session &m_session;
    DemoWorld &m_world;
    DemoClock &m_clock;
    Dice &m_dice;
    ContractStore m_contracts;
    CitizenBatch m_citizens;
    OrderStore m_orders;
    PlanWriter m_plan;
    AttendanceStore m_attendance;
    LetterStore m_letters;
};

Result<Order> CourseMaker::order(int number, QDate start, QDate end, int weeks)
{
    DemoCitizen person = drawDemoCitizen(m_world, m_dice, number, start);
    BRO_TRY(person.citizen.id, m_citizens.add(person.citizen));
    m_world.citizens.push_back(person);
    ++m_world.outcome.citizens;
    BRO_TRY(const ContractVersionPtr version, m_contracts.find(BilledContract, start));
    Order order;
    order.number = u"INT-%1"_s.arg(number + 1, 4, 10, '0'_L1);
    order.citizen = person.citizen.id;
    order.contractVersion = version->id;
    order.contractKey = BilledContract;
    order.trackKey = PlacementTrack;
    order.title = m_world.words.internshipTitle;
    order.orderedOn = m_session.today();
    order.start = start;
    order.end = end;
    order.hoursPerWeek = Minutes::hours(HoursPerWeek);
    order.hoursTotal = order.hoursPerWeek * weeks;
    ++m_world.outcome.orders;
    return m_orders.add(order);
}

// Tuesday and Thursday, else what the week leaves.
QList<QDate> CourseMaker::daysOf(QDate monday) const
{
    QList<QDate> days;
    for (const int weekday : {1, 3, 2, 0, 4}) {
        if (days.size() < DaysPerWeek && m_world.isOpen(monday.addDays(weekday)))
            days.append(monday.addDays(weekday));
    }
    std::sort(days.begin(), days.end());
    return days;
}

Result<PlannedItem> CourseMaker::attendDay(const Order &order, QDate day, LocationId company)
{
    PlannedItem item;
    Activity &activity = item.activity;
    activity.title = m_world.words.internshipTitle;
    activity.date = day;
    activity.range = PlacementDay;
    activity.location = company;
    activity.who = Who::Alone;
    activity.kind = ActivityKind::Internship;
    activity.setting = ActivitySetting::Company;
    m_clock.set(day, QTime(15, 30));
    BRO_TRY(activity.id, m_plan.addActivity(activity));
    item.participation.activity = activity.id;
    item.participation.order = order.id;
    item.participation.citizen = order.citizen;
    BRO_TRY(item.participation.id, m_plan.addParticipation(activity.id, item.participation));
    Attendance attendance;
    attendance.participation = item.participation.id;
    BRO_TRY(const AttendanceId id, m_attendance.recordFirst(attendance));
    Q_UNUSED(id)
    ++m_world.outcome.activities;
    ++m_world.outcome.participations;
    ++m_world.outcome.registrations;
    return item;
}

Done CourseMaker::convene(const Order &order, const PlannedItem &first)
{
    const auto told = sayableState(first, {}, false);
    if (!told)
        return {};
    Letter letter;
    letter.citizen = order.citizen;
    letter.order = order.id;
    letter.channel = LetterChannel::DigitalPost;
    letter.sentOn = order.orderedOn;
    letter.receivedOn = order.orderedOn;
    letter.told = {*told};
    m_clock.set(order.orderedOn, QTime(13, 0));
    BRO_TRY(const LetterId id, m_letters.record(letter));
    Q_UNUSED(id)
    ++m_world.outcome.letters;
    return {};
}

Result<OrderId> CourseMaker::make(int number)
{
    const CourseTime &time = CourseTimes[size_t(number) % CourseTimes.size()];
    const int weeks = m_dice.between(time.weeksLeast, time.weeksMost);
    const QDate start = mondayOf(demoMonth(m_world, time.monthsBack).first());
    m_clock.set(previousWorkingDayOnOrBefore(start.addDays(-m_dice.between(9, 16)),
                                             WorkingDayRule::Arbejdsdage),
                QTime(10, 0));
    BRO_TRY(const Order added, order(number, start, start.addDays(7 * weeks - 1), weeks));
    const LocationId company = m_dice.pick(m_world.companies);
    bool convened = false;
    for (int week = 0; week < weeks; ++week) {
        for (const QDate day : daysOf(start.addDays(7 * week))) {
            BRO_TRY(const PlannedItem item, attendDay(added, day, company));
            if (!std::exchange(convened, true))
                BRO_CHECK(convene(added, item));
        }
    }
    return added.id;
}

// What the office owed about these courses it has done on its day.
Done meetDeadlines(Session &session, DemoWorld &world, DemoClock &clock,
                   const QList<OrderId> &orders)
{
    const QDate until = world.options.until;
    clock.set(until, clockTime(DemoMorning));
    DeadlineFilter filter;
    filter.orders = orders;
    filter.withOthers = true;
    filter.withNotices = false;
    BRO_TRY(const QList<OpenDeadline> open, openDeadlines(session, filter));
    for (const OpenDeadline &deadline : open) {
        const QDate day = std::min(deadline.date, until);
        clock.set(day, clockTime(DemoMorning));
        BRO_CHECK(markDeadline(session, deadline, day));
    }
    return {};
}

} // namespace

Month demoMonth(const DemoWorld &world, int back)
{
    const QDate day = world.options.until.addMonths(-back);
    return {day.year(), day.month()};
}

Done makeBilledCourses(Session &session, DemoWorld &world, DemoClock &clock, Dice &dice)
{
    CourseMaker maker(session, world, clock, dice);
    QList<OrderId> orders;
    for (int number = 0; number < numberOfCourses(world.options); ++number) {
        BRO_TRY(const OrderId id, maker.make(number));
        orders.append(id);
    }
    return meetDeadlines(session, world, clock, orders);
}

} // namespace bro
