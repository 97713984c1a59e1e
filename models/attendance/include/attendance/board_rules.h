// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance.h>
#include <calendar/time_range.h>
#include <core/item_roles.h>
#include <core/message.h>

// Registrations as the day board makes them: one key, one state; what is known already stays.
namespace bro {

// A registration of the state. Text and who carried it out stay with it, minutes do not; absence
// gets Anden årsag unless a reason is there.
Attendance withPresence(const std::optional<Attendance> &before, ParticipationId participation,
                        Presence presence);
// Partly present; minutes are worked out where a clock time is known.
Attendance partlyPresent(const std::optional<Attendance> &before, ParticipationId participation,
                         TimeRange range, std::optional<int> arrived, std::optional<int> left,
                         std::optional<Minutes> minutes, AbsenceReason reason);
// Present, but will not take part (001 D 3.6).
Attendance presentWithoutTakingPart(const std::optional<Attendance> &before,
                                    ParticipationId participation, const QString &note);

// The one text of a registration: the stated cause of absence, else the note.
QString remarkOf(const Attendance &attendance);
Attendance withRemark(Attendance attendance, const QString &remark);
// The company has confirmed it; who and when is the note (001 D 3.6, off-site).
Attendance confirmedByCompany(Attendance attendance, const QString &who);

QString stateLetter(const std::optional<Attendance> &attendance); // F D I A R; none: empty
Message stateName(const std::optional<Attendance> &attendance);
QString stateIcon(const std::optional<Attendance> &attendance);
Tone stateTone(const std::optional<Attendance> &attendance);
// Letter and word, for sentences; with minutes where they are known.
Message stateWords(const std::optional<Attendance> &attendance);

} // namespace bro
