// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class DayAttender
{
public:
    DayAttender(AttendanceStore &store, DemoWorld &world, DemoWeek &week, QDate day)
        : m_store(store),
          m_world(world),
          m_dice(world.dice),
          m_week(week),
          m_day(day)
    {
        if (day == world.options.until)
            m_ended = DemoMorning;
        else if (day == world.dayBefore())
            m_gaps = 1 + world.options.citizens / 200;
    }
    Done attend();

private:
    void drawCancelled();
    Done attendCitizen(DemoCitizenWeek &citizen);
    Attendance draw(const DemoActivity &a, bool awayAllDay);
    Attendance absent();
    void makeLate(Attendance &attendance, TimeRange range);
    bool isForgotten(const DemoItem &item);
    Done record(DemoCitizenWeek &citizen, const DemoItem &item, Attendance attendance);
    const DemoActivity &activityOf(const DemoItem &item) const
    {
        return m_week.activities[size_t(item.activity)];
    }

    AttendanceStore &m_store;
    DemoWorld &m_world;
    Dice &m_dice;
    DemoWeek &m_week;
    QDate m_day;
    int m_ended = 24 * 60;           // what ends later is not registered yet
    int m_gaps = 0;                  // so many more are forgotten
    int m_others = 0;                // so many could have been
    QHash<int, QString> m_cancelled; // by the supplier on the day: activity, cause
};

void DayAttender::drawCancelled()
{
    for (int i = 0; i < int(m_week.activities.size()); ++i) {
        const DemoActivity &a = m_week.activities[size_t(i)];
        if (a.activity.date == m_day && !a.inner && a.activity.kind != ActivityKind::Internship &&
            m_dice.perMille(14))
            m_cancelled.insert(i, m_dice.pick(m_world.words.cancelCauses));
    }
}

Attendance DayAttender::absent()
{
    Attendance attendance;
    attendance.presence = Presence::Absent;
    attendance.reason = AbsenceReason::OtherCause;
    attendance.statedCause = m_dice.pick(m_world.words.causes);
    return attendance;
}

void DayAttender::makeLate(Attendance &attendance, TimeRange range)
{
    const int length = int(range.length().value);
    const int missing = std::max(5, length * m_dice.between(1, 5) / 10 / 5 * 5);
    attendance.presence = Presence::Partly;
    attendance.reason = AbsenceReason::OtherCause;
    attendance.presentMinutes = Minutes{length - missing};
    attendance.statedCause = m_dice.pick(m_world.words.lateCauses);
    if (m_dice.percent(70))
        attendance.arrived = range.from + missing;
    else
        attendance.left = range.to - missing;
}

Attendance DayAttender::draw(const DemoActivity &a, bool awayAllDay)
{
    Attendance attendance;
    if (a.activity.kind == ActivityKind::OtherAppointment) {
        attendance.presence = Presence::NotRelevant;
        return attendance;
    }
    if (awayAllDay || m_dice.perMille(55))
        return absent();
    if (a.activity.how == How::InPerson && m_dice.perMille(45))
        makeLate(attendance, a.activity.range);
    else if (m_dice.perMille(4)) {
        attendance.willNotTakePart = true;
        attendance.note = u"Var til stede, men ville ikke deltage."_s;
    }
    if (a.activity.who == Who::Alone)
        attendance.checkedWithThirdParty = m_dice.percent(60);
    else if (m_dice.perMille(30))
        attendance.carriedOutBy = m_dice.pick(m_world.mentors);
    return attendance;
}

bool DayAttender::isForgotten(const DemoItem &item)
{
    constexpr int Apart = 5;
    if (m_gaps == 0 || activityOf(item).activity.kind == ActivityKind::OtherAppointment ||
        m_cancelled.contains(item.activity) || ++m_others % Apart != 0)
        return false;
    --m_gaps;
    return true;
}

Done DayAttender::record(DemoCitizenWeek &citizen, const DemoItem &item, Attendance attendance)
{
    const DemoActivity &a = activityOf(item);
    attendance.participation = item.id;
    if (m_cancelled.contains(item.activity)) {
        attendance = {};
        attendance.participation = item.id;
        attendance.presence = Presence::Cancelled;
        attendance.statedCause = m_cancelled.value(item.activity);
        // Planned again (domain 2.5).
        if (a.activity.countsAsHours) {
            DemoOrder &order = m_world.orders[size_t(citizen.order)];
            order.planned = order.planned - a.activity.range.length();
        }
    }
    BRO_TRY(const AttendanceId id, m_store.recordFirst(attendance));
    Q_UNUSED(id)
    ++m_world.outcome.registrations;
    return {};
}

Done DayAttender::attendCitizen(DemoCitizenWeek &citizen)
{
    const DemoItem *outer = nullptr;
    const DemoItem *inner = nullptr;
    const DemoOrder &order = m_world.orders[size_t(citizen.order)];
    const bool away = m_dice.percent(m_world.citizens[size_t(order.citizen)].absence);
    QList<const DemoItem *> others;
    for (const DemoItem &item : citizen.items) {
        const DemoActivity &a = activityOf(item);
        if (a.activity.date != m_day || a.activity.cancelled || a.activity.range.to > m_ended)
            continue;
        if (a.inner)
            inner = &item;
        else if (a.activity.kind == ActivityKind::Internship)
            outer = &item;
        else
            others.append(&item);
    }
    if (outer && inner) {
        // 001 D1 2.6.1.1: the talk inside the placement counts there.
        if (away) {
            BRO_CHECK(record(citizen, *outer, absent()));
            BRO_CHECK(record(citizen, *inner, absent()));
        } else {
            Attendance part;
            part.presence = Presence::Partly;
            part.reason = AbsenceReason::AgreedActivity;
            part.presentMinutes = activityOf(*outer).activity.range.length() -
                                  activityOf(*inner).activity.range.length();
            BRO_CHECK(record(citizen, *outer, part));
            BRO_CHECK(record(citizen, *inner, Attendance()));
        }
    } else if (outer) {
        BRO_CHECK(record(citizen, *outer, draw(activityOf(*outer), away)));
    }
    for (const DemoItem *item : std::as_const(others)) {
        if (!isForgotten(*item))
            BRO_CHECK(record(citizen, *item, draw(activityOf(*item), away)));
    }
    return {};
}

Done DayAttender::attend()
{
    drawCancelled();
    for (DemoCitizenWeek &citizen : m_week.citizens) {
        const bool today =
            std::any_of(citizen.items.begin(), citizen.items.end(), [this](const DemoItem &item) {
                return activityOf(item).activity.date == m_day;
            });
        if (today)
            BRO_CHECK(attendCitizen(citizen));
    }
    return {};
}

} // namespace

Done attendDemoDay(AttendanceStore &store, DemoWorld &world, DemoWeek &week, QDate day)
{
    return DayAttender(store, world, week, day).attend();
}

} // namespace bro
