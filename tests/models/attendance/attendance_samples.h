// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/hours.h>

// Short ways to write a citizen's days.
namespace bro::samples {

inline const QDate Monday(2026, 11, 2);
constexpr CitizenId Citizen{1};
constexpr OrderId Course{10};
constexpr OrderId MentorCourse{11};

constexpr int clock(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

// The rules of 001.
inline HoursRules copenhagenRules()
{
    HoursRules rules;
    rules.activities.aloneOutside = AloneOutside::InSolutionOrApproved;
    rules.activities.mentorException = true;
    rules.activities.acuteActivitiesCount = true;
    rules.activities.weeklyAtMost = Minutes::hours(37);
    return rules;
}

inline CountedItem item(qint64 id, TimeRange range, QDate day = Monday, OrderId order = Course)
{
    CountedItem item;
    item.participation = ParticipationId{id};
    item.activity = ActivityId{id};
    item.citizen = Citizen;
    item.order = order;
    item.date = day;
    item.range = range;
    item.told = true;
    return item;
}

inline CountedItem placement(qint64 id, TimeRange range, QDate day = Monday, OrderId order = Course)
{
    CountedItem placed = item(id, range, day, order);
    placed.form.kind = ActivityKind::Internship;
    placed.form.setting = ActivitySetting::Company;
    placed.form.who = Who::Alone;
    return placed;
}

// Mentor support at the company with reason and document (D1 2.6.1.2).
inline CountedItem mentor(qint64 id, TimeRange range, QDate day = Monday, OrderId order = Course)
{
    CountedItem support = item(id, range, day, order);
    support.form.kind = ActivityKind::Mentor;
    support.form.setting = ActivitySetting::Company;
    support.exceptionReason = true;
    support.exceptionDocument = true;
    return support;
}

inline CountedItem with(CountedItem item, Presence presence,
                        AbsenceReason reason = AbsenceReason::None,
                        std::optional<Minutes> minutes = {})
{
    Attendance attendance;
    attendance.participation = item.participation;
    attendance.presence = presence;
    attendance.reason = reason;
    attendance.presentMinutes = minutes;
    item.attendance = attendance;
    return item;
}

inline CountedItem there(CountedItem item, std::optional<int> arrived, std::optional<int> left,
                         AbsenceReason reason = AbsenceReason::OtherCause)
{
    item = with(std::move(item), Presence::Partly, reason);
    item.attendance->arrived = arrived;
    item.attendance->left = left;
    return item;
}

inline OrderFrame frame(QDate start, QDate end, Minutes perWeek, Minutes total = {},
                        OrderId order = Course)
{
    OrderFrame frame;
    frame.order = order;
    frame.start = start;
    frame.end = end;
    frame.lastDay = end;
    frame.perWeek = perWeek;
    frame.total = total;
    return frame;
}

} // namespace bro::samples
