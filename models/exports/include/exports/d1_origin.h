// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <attendance/attendance.h>
#include <calendar/time_range.h>
#include <core/ids.h>
#include <database/session.h>
#include <optional>

namespace bro {

// Where the values of a row of the dataset come from: what the citizen was told, what is planned
// now, and what was registered.
struct D1Origin
{
    ActivityId activity;
    CitizenId citizen;
    QString title; // planned now
    QDate date;
    TimeRange range;
    bool removed = false; // taken off the plan, or cancelled
    QString employee;     // planned
    int version = 0;      // of the schedule that says so now; 0: on no schedule
    QDate handedOut;
    QDate told; // the day that counts
    QString toldTitle;
    QDate toldDate;
    TimeRange toldRange;
    std::optional<Presence> presence; // nothing: not registered
    AbsenceReason reason = AbsenceReason::None;
    qint64 registeredAt = 0; // UTC ms
    QString registeredBy;
    qint64 changedAt = 0; // of the plan; 0: not known
    QString changedBy;
};

// Fails with plan.activityGone when there is no such participation.
Result<D1Origin> d1Origin(Session &session, ParticipationId participation);

} // namespace bro
