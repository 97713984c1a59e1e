// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/citizen_store.h>
#include <jobs/employee_day.h>
#include <office/office_store.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

DayActivityState stateOf(const DayActivity &activity, const QDateTime &now)
{
    if (activity.cancelled)
        return DayActivityState::Cancelled;
    if (activity.participants > 0 && activity.registered == activity.participants)
        return DayActivityState::Registered;
    const int minute = now.time().hour() * 60 + now.time().minute();
    if (now.date() < activity.date || (now.date() == activity.date && minute < activity.range.from))
        return DayActivityState::Ahead;
    if (now.date() == activity.date && minute < activity.range.to)
        return DayActivityState::Running;
    return DayActivityState::Unregistered;
}

DayActivityMark markOf(const DayActivity &activity, const QDateTime &now)
{
    switch (stateOf(activity, now)) {
    case DayActivityState::Registered:
        return {Tone::Ok, u"checkmark"_s, Message(u"work.activityRegistered"_s)};
    case DayActivityState::Cancelled:
        return {Tone::Neutral, u"prohibited"_s, Message(u"work.activityCancelled"_s)};
    case DayActivityState::Unregistered:
        return {Tone::Warning, u"person_available"_s, Message(u"work.activityUnregistered"_s)};
    case DayActivityState::Running:
        return {Tone::Warning, u"clock"_s, Message(u"work.activityRuns"_s)};
    case DayActivityState::Ahead:
        break;
    }
    const qint64 minutes = activity.range.from - (now.time().hour() * 60 + now.time().minute());
    if (activity.date != now.date() || minutes >= 60)
        return {Tone::Neutral, u"calendar_ltr"_s, Message(u"work.activityAhead"_s)};
    return {Tone::Neutral, u"calendar_ltr"_s,
            Message(u"work.activityInMinutes"_s, {{u"n"_s, minutes}})};
}

Result<QList<DayActivity>> employeeDay(Session &session, EmployeeId employee, QDate day)
{
    BRO_TRY(const QList<PlannedItem> items, PlanStore(session).ofEmployee(employee, day, day));
    BRO_TRY(const QList<Location> locations, OfficeStore(session).locations());
    const CitizenStore citizens(session);
    QList<DayActivity> activities;
    for (const PlannedItem &item : items) {
        if (item.participation.removed)
            continue;
        if (activities.isEmpty() || activities.last().id != item.activity.id) {
            DayActivity activity;
            activity.id = item.activity.id;
            activity.title = item.activity.title;
            activity.date = item.activity.date;
            activity.range = item.activity.range;
            activity.cancelled = item.activity.cancelled;
            const auto place =
                std::find_if(locations.begin(), locations.end(),
                             [&item](const Location &l) { return l.id == item.activity.location; });
            activity.place = place == locations.end() ? QString() : place->name;
            activities.append(activity);
        }
        DayActivity &activity = activities.last();
        ++activity.participants;
        activity.registered += item.attendance.isValid();
        activity.citizen.clear();
        activity.needsInterpreter = false;
        activity.interpreter.clear();
        if (activity.participants == 1) {
            BRO_TRY(const Citizen citizen, citizens.byId(item.participation.citizen));
            activity.citizen = citizen.name;
            activity.needsInterpreter = citizen.needsInterpreter;
            activity.interpreter = citizen.interpreterLanguage;
        }
    }
    return activities;
}

} // namespace bro
