// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <calendar/time_range.h>
#include <core/ids.h>
#include <core/item_roles.h>
#include <core/message.h>
#include <database/session.h>

namespace bro {

// One activity of an employee's day, as the short list beside the day's work shows it.
struct DayActivity
{
    ActivityId id;
    QString title;
    QDate date;
    TimeRange range;
    QString place;
    QString citizen;     // the only participant
    QString interpreter; // language, when the only participant needs one
    bool needsInterpreter = false;
    int participants = 0;
    int registered = 0;
    bool cancelled = false;
};

enum class DayActivityState { Registered, Cancelled, Unregistered, Running, Ahead };
DayActivityState stateOf(const DayActivity &activity, const QDateTime &copenhagenNow);
// Icon, word and tone; "om 40 min" for what is ahead.
struct DayActivityMark
{
    Tone tone = Tone::None;
    QString icon;
    Message text;
};
DayActivityMark markOf(const DayActivity &activity, const QDateTime &copenhagenNow);

// In time order.
Result<QList<DayActivity>> employeeDay(Session &session, EmployeeId employee, QDate day);

} // namespace bro
