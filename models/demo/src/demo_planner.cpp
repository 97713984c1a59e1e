// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include <algorithm>
#include <calendar/working_days.h>
#include <numeric>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstMinute = 8 * 60;
constexpr int Quarters = 32;

quint32 bits(int first, int quarters)
{
    return quint32(((quint64(1) << quarters) - 1) << first);
}

bool allows(const DemoOrder &order, QDate day)
{
    return day >= order.order.start && day <= order.lastDay;
}

// A session of a group with free seats.
struct GroupSession
{
    int activity = 0;
    int day = 0;
    quint32 time = 0;
    int seats = 0;
};

class WeekPlanner
{
public:
    WeekPlanner(DemoWorld &world, DemoWeek &week)
        : m_world(world),
          m_dice(world.dice),
          m_words(world.words),
          m_week(week)
    {
    }
    void plan();

private:
    int need(const DemoOrder &order) const;
    void makeSessions(int seats);
    bool makeSession();
    void planGroups(DemoCitizenWeek &citizen, int &left);
    void planTalks(DemoCitizenWeek &citizen, int &left);
    void planOutside(DemoCitizenWeek &citizen, int &left);
    void planPlacement(DemoCitizenWeek &citizen, int &left);
    void planInner(DemoCitizenWeek &citizen, const Activity &outer);
    void planBeside(DemoCitizenWeek &citizen);
    std::optional<int> addTalk(DemoCitizenWeek &citizen, EmployeeId employee, int quarters);
    int add(DemoCitizenWeek &citizen, const Activity &activity, int countedQuarters);
    DemoOrder &orderOf(const DemoCitizenWeek &citizen)
    {
        return m_world.orders[size_t(citizen.order)];
    }
    bool hasPlacement(const DemoOrder &order) const
    {
        return order.company >= 0 && m_week.monday >= order.placementFrom;
    }
    EmployeeId talker(const DemoCitizenWeek &citizen);

    DemoWorld &m_world;
    Dice &m_dice;
    const DemoWords &m_words;
    DemoWeek &m_week;
    std::vector<GroupSession> m_sessions;
};

// Minutes that the order is behind by the end of the week.
int WeekPlanner::need(const DemoOrder &order) const
{
    const QDate friday = std::min(m_week.monday.addDays(6), order.order.end);
    const int days = workingDays(order.order.start, friday, WorkingDayRule::Arbejdsdage);
    const qint64 due = order.target.value * days / std::max(1, order.workingDays);
    const qint64 behind = due - order.planned.value;
    return int(std::clamp<qint64>((behind + 14) / 15 * 15, 0, 15 * 60));
}

bool WeekPlanner::makeSession()
{
    for (int attempt = 0; attempt < 25; ++attempt) {
        const int quarters = m_dice.pick(QList<int>{3, 3, 3, 4, 4, 4, 4, 6});
        const int first = m_dice.pick(QList<int>{4, 9, 18, 23});
        const int day = m_dice.below(5);
        const QDate date = m_week.monday.addDays(day);
        const LocationId room = m_dice.pick(m_world.rooms);
        const EmployeeId employee =
            m_dice.percent(60) ? m_dice.pick(m_world.consultants) : m_dice.pick(m_world.mentors);
        const quint32 time = bits(first, quarters);
        if (!m_world.isOpen(date) || (m_week.rooms[room][size_t(day)] & time) ||
            (m_week.staff[employee][size_t(day)] & time))
            continue;
        m_week.rooms[room][size_t(day)] |= time;
        m_week.staff[employee][size_t(day)] |= time;
        Activity a;
        a.title = m_dice.pick(m_words.groupTitles);
        a.date = date;
        a.range = rangeOf(first, quarters);
        a.location = room;
        a.employee = employee;
        a.who = Who::Group;
        if (m_dice.percent(12))
            a.note = m_dice.pick(m_words.notes);
        const int capacity = m_world.places.value(room).capacity;
        m_sessions.push_back(
            {int(m_week.activities.size()), day, time, capacity > 0 ? std::min(capacity, 12) : 10});
        m_week.activities.push_back({a, false});
        return true;
    }
    return false;
}

void WeekPlanner::makeSessions(int seats)
{
    for (int wanted = (seats + 8) / 9 + 1; wanted > 0; --wanted) {
        if (!makeSession())
            return;
    }
}

int WeekPlanner::add(DemoCitizenWeek &citizen, const Activity &activity, int countedQuarters)
{
    const int place = int(m_week.activities.size());
    m_week.activities.push_back({activity, false});
    citizen.items.push_back({place, {}, {}});
    orderOf(citizen).planned += Minutes{15} * countedQuarters;
    return place;
}

void WeekPlanner::planGroups(DemoCitizenWeek &citizen, int &left)
{
    int wanted = left >= 210 && m_dice.percent(50) ? 3 : left >= 150 ? 2 : left >= 75 ? 1 : 0;
    const int count = int(m_sessions.size());
    const int offset = m_dice.below(count);
    for (int i = 0; i < count && wanted > 0; ++i) {
        GroupSession &session = m_sessions[size_t((offset + i) % count)];
        const Activity &a = m_week.activities[size_t(session.activity)].activity;
        quint32 &busy = citizen.busy[size_t(session.day)];
        const int minutes = int(a.range.length().value);
        if (session.seats == 0 || (busy & session.time) || minutes > left ||
            !allows(orderOf(citizen), a.date))
            continue;
        busy |= session.time;
        --session.seats;
        citizen.items.push_back({session.activity, {}, {}});
        orderOf(citizen).planned += a.range.length();
        left -= minutes;
        --wanted;
    }
}

EmployeeId WeekPlanner::talker(const DemoCitizenWeek &citizen)
{
    const EmployeeId contact =
        m_world.citizens[size_t(orderOf(citizen).citizen)].citizen.contactPerson;
    return m_dice.percent(65) ? contact : m_dice.pick(m_world.consultants);
}

std::optional<int> WeekPlanner::addTalk(DemoCitizenWeek &citizen, EmployeeId employee, int quarters)
{
    auto slot = takeSlot(m_world, m_week, citizen, employee, quarters);
    if (!slot) {
        employee = m_dice.pick(m_world.mentors);
        slot = takeSlot(m_world, m_week, citizen, employee, quarters);
    }
    if (!slot)
        return {};
    const bool mentor = orderOf(citizen).mentor;
    Activity a;
    a.title = m_dice.pick(mentor ? m_words.mentorTitles : m_words.talkTitles);
    a.date = m_week.monday.addDays(slot->day);
    a.range = rangeOf(slot->first, quarters);
    a.location = m_dice.pick(m_world.talkRooms);
    a.employee = employee;
    a.kind = mentor ? ActivityKind::Mentor : ActivityKind::Activity;
    if (m_dice.percent(8))
        a.note = m_dice.pick(m_words.notes);
    return add(citizen, a, quarters);
}

void WeekPlanner::planTalks(DemoCitizenWeek &citizen, int &left)
{
    const DemoOrder &order = orderOf(citizen);
    const bool lastWeek = order.order.end <= m_week.monday.addDays(6);
    for (int attempt = 0; attempt < 12 && left >= 15; ++attempt) {
        if (left < 30 && !lastWeek)
            return; // too short for a talk; made up for next week
        int quarters = m_dice.percent(75) ? 2 : 3;
        if (left <= 45)
            quarters = std::max(2, left / 15);
        if (addTalk(citizen, talker(citizen), quarters))
            left -= quarters * 15;
    }
}

void WeekPlanner::planOutside(DemoCitizenWeek &citizen, int &left)
{
    if (left < 90 || !m_dice.percent(18))
        return;
    const auto place = addTalk(citizen, talker(citizen), 4);
    if (!place)
        return;
    Activity &a = m_week.activities[size_t(*place)].activity;
    a.title = m_dice.pick(m_words.outsideTitles);
    a.location = m_dice.pick(m_world.outside);
    a.setting = ActivitySetting::OutsideAccompanied;
    left -= 60;
}

void WeekPlanner::planInner(DemoCitizenWeek &citizen, const Activity &outer)
{
    const EmployeeId employee = m_dice.pick(m_world.consultants);
    const int day = int(m_week.monday.daysTo(outer.date));
    const int first = (outer.range.from - FirstMinute) / 15 + 1;
    quint32 &busy = m_week.staff[employee][size_t(day)];
    if (busy & bits(first, 2))
        return;
    busy |= bits(first, 2);
    Activity a;
    a.title = m_words.innerTitle;
    a.date = outer.date;
    a.range = rangeOf(first, 2);
    a.location = outer.location;
    a.employee = employee;
    a.setting = ActivitySetting::Company;
    m_week.activities[size_t(add(citizen, a, 0))].inner = true;
}

void WeekPlanner::planPlacement(DemoCitizenWeek &citizen, int &left)
{
    const DemoOrder &order = orderOf(citizen);
    const int quarters = std::clamp((left - 60) / 30, 4, 12);
    const int first = m_dice.between(3, 8);
    int days = 0;
    for (int day = m_dice.below(2); day < 5 && days < 2 && left >= quarters * 15; day += 2) {
        const QDate date = m_week.monday.addDays(day);
        quint32 &busy = citizen.busy[size_t(day)];
        if (!m_world.isOpen(date) || !allows(order, date) || (busy & bits(first, quarters)))
            continue;
        busy |= bits(first, quarters);
        Activity a;
        a.title = m_words.internshipTitle;
        a.date = date;
        a.range = rangeOf(first, quarters);
        a.location = m_world.companies.at(order.company);
        a.employee = m_world.citizens[size_t(order.citizen)].citizen.contactPerson;
        a.who = Who::Alone;
        a.kind = ActivityKind::Internship;
        a.setting = ActivitySetting::Company;
        add(citizen, a, quarters);
        left -= quarters * 15;
        ++days;
        if (days == 1 && m_dice.percent(35))
            planInner(citizen, a);
    }
}

// What does not count as activity hours: a call, an appointment of the citizen's own.
void WeekPlanner::planBeside(DemoCitizenWeek &citizen)
{
    if (m_dice.percent(orderOf(citizen).mentor ? 25 : 95)) {
        if (const auto place = addTalk(citizen, talker(citizen), 1)) {
            Activity &a = m_week.activities[size_t(*place)].activity;
            a.title = m_dice.pick(m_words.phoneTitles);
            a.how = How::Telephone;
            a.location = {};
            a.kind = ActivityKind::Activity;
            a.countsAsHours = false;
            orderOf(citizen).planned = orderOf(citizen).planned - Minutes{15};
        }
    }
    if (m_dice.percent(4)) {
        if (const auto slot = takeSlot(m_world, m_week, citizen, {}, 4)) {
            Activity a;
            a.title = m_dice.pick(m_words.otherTitles);
            a.date = m_week.monday.addDays(slot->day);
            a.range = rangeOf(slot->first, 4);
            a.location = m_dice.pick(m_world.outside);
            a.who = Who::Alone;
            a.kind = ActivityKind::OtherAppointment;
            a.setting = ActivitySetting::OutsideAlone;
            a.countsAsHours = false;
            add(citizen, a, 0);
        }
    }
}

void WeekPlanner::plan()
{
    int seats = 0;
    for (int place = 0; place < int(m_world.orders.size()); ++place) {
        const DemoOrder &order = m_world.orders[size_t(place)];
        if (!order.accepted || order.fate == DemoFate::Cancelled || order.lastDay < m_week.monday ||
            order.order.start > m_week.monday.addDays(4))
            continue;
        m_week.citizens.push_back({place, {}, {}, false});
        if (!order.mentor && !hasPlacement(order))
            seats += 2;
    }
    if (seats > 0)
        makeSessions(seats);
    for (DemoCitizenWeek &citizen : m_week.citizens) {
        int left = need(orderOf(citizen));
        const DemoOrder &order = orderOf(citizen);
        if (hasPlacement(order))
            planPlacement(citizen, left);
        else if (!order.mentor)
            planGroups(citizen, left);
        if (!order.mentor)
            planOutside(citizen, left);
        planTalks(citizen, left);
        planBeside(citizen);
    }
}

} // namespace

TimeRange rangeOf(int firstQuarter, int quarters)
{
    const int from = FirstMinute + firstQuarter * 15;
    return {from, from + quarters * 15};
}

std::optional<DemoSlot> takeSlot(DemoWorld &world, DemoWeek &week, DemoCitizenWeek &citizen,
                                 EmployeeId employee, int quarters)
{
    const DemoOrder &order = world.orders[size_t(citizen.order)];
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int day = world.dice.below(5);
        const int first = world.dice.between(2, Quarters - 2 - quarters);
        const QDate date = week.monday.addDays(day);
        const quint32 time = bits(first, quarters);
        if (!world.isOpen(date) || !allows(order, date) || (citizen.busy[size_t(day)] & time))
            continue;
        if (employee.isValid()) {
            quint32 &busy = week.staff[employee][size_t(day)];
            if (busy & time)
                continue;
            busy |= time;
        }
        citizen.busy[size_t(day)] |= time;
        return DemoSlot{day, first};
    }
    return {};
}

DemoWeek planDemoWeek(DemoWorld &world, QDate monday)
{
    DemoWeek week;
    week.monday = monday;
    WeekPlanner(world, week).plan();
    return week;
}

Done storeDemoWeek(Session &session, DemoWorld &world, DemoWeek &week)
{
    struct Taker
    {
        int citizen;
        int item;
    };
    std::vector<std::vector<Taker>> takers(week.activities.size());
    for (int c = 0; c < int(week.citizens.size()); ++c) {
        const auto &items = week.citizens[size_t(c)].items;
        for (int i = 0; i < int(items.size()); ++i)
            takers[size_t(items[size_t(i)].activity)].push_back({c, i});
    }
    std::vector<int> order(week.activities.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&week](int a, int b) {
        const Activity &x = week.activities[size_t(a)].activity;
        const Activity &y = week.activities[size_t(b)].activity;
        return std::tie(x.date, x.range.from) < std::tie(y.date, y.range.from);
    });
    PlanWriter writer(session);
    for (const int place : order) {
        if (takers[size_t(place)].empty())
            continue;
        Activity &activity = week.activities[size_t(place)].activity;
        BRO_TRY(activity.id, writer.addActivity(activity));
        activity.version = 1;
        ++world.outcome.activities;
        for (const Taker &taker : takers[size_t(place)]) {
            DemoCitizenWeek &citizen = week.citizens[size_t(taker.citizen)];
            const DemoOrder &of = world.orders[size_t(citizen.order)];
            Participation participation;
            participation.activity = activity.id;
            participation.order = of.order.id;
            participation.citizen = of.order.citizen;
            BRO_TRY(citizen.items[size_t(taker.item)].id,
                    writer.addParticipation(activity.id, participation));
            ++world.outcome.participations;
        }
    }
    return {};
}

} // namespace bro
