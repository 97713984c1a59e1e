// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <core/ids.h>
#include <core/minutes.h>
#include <optional>

namespace bro {

// D1 23 (001 D 3.6). The supplier never excuses absence; there is no such state.
enum class Presence { Present, Partly, Absent, Cancelled, NotRelevant };
// D1 24, only for Partly and Absent.
enum class AbsenceReason { None, AgreedActivity, OtherCause };

// One registration of attendance; append-only, the newest is in force.
struct Attendance
{
    AttendanceId id;
    ParticipationId participation;
    Presence presence = Presence::Present;
    AbsenceReason reason = AbsenceReason::None;
    // Only for Partly: minutes present, and clock times when known (minutes since midnight).
    std::optional<Minutes> presentMinutes;
    std::optional<int> arrived;
    std::optional<int> left;
    QString statedCause; // free text of the stated cause
    QString note;
    EmployeeId carriedOutBy;      // D1 19 when another than planned
    bool willNotTakePart = false; // present but will not take part: notified as absence with note
    bool checkedWithThirdParty = false;
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;

    // The same facts; who recorded them when does not matter.
    bool saysTheSame(const Attendance &o) const
    {
        return participation == o.participation && presence == o.presence && reason == o.reason &&
               presentMinutes == o.presentMinutes && arrived == o.arrived && left == o.left &&
               statedCause == o.statedCause && note == o.note && carriedOutBy == o.carriedOutBy &&
               willNotTakePart == o.willNotTakePart &&
               checkedWithThirdParty == o.checkedWithThirdParty;
    }
};

} // namespace bro
