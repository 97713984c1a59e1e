// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <attendance/attendance.h>
#include <database/session.h>
#include <database/statement.h>
#include <optional>

namespace bro {

// Registrations; append-only with one pointer to the row in force. record() and takeBack() need
// Right::RegisterAttendance and leave the access log.
class AttendanceStore
{
public:
    explicit AttendanceStore(Session &session);

    // expected: the registration that was in force when the user looked (none = not registered);
    // another one makes the edit stale. Gives the new row's id.
    Result<AttendanceId> record(const Attendance &attendance, AttendanceId expected);
    // Nothing is in force any more, as if it had never been registered; the row and who took it
    // back when stay. Stale as above.
    Done takeBack(ParticipationId participation, AttendanceId expected);
    // For many at once in a transaction of the caller, on participations nobody has registered.
    Result<AttendanceId> recordFirst(const Attendance &attendance);
    Result<std::optional<Attendance>> byId(AttendanceId id);
    // Those of them that exist, by few statements.
    Result<QHash<AttendanceId, Attendance>> byIds(const QList<AttendanceId> &ids);
    // All of one participation, oldest first.
    Result<QList<Attendance>> historyOf(ParticipationId participation);

private:
    Result<AttendanceId> insert(const Attendance &attendance);
    Result<CitizenId> unchangedSince(ParticipationId participation, AttendanceId expected);

    Session &m_session;
    Statement m_insert;
    Statement m_pointer;
    Statement m_current;
    Statement m_byId;
    Statement m_byIds; // prepared once: a citizen's hours ask for hundreds
};

} // namespace bro
