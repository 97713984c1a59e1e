// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <documents/week_schedule.h>

namespace bro {

// The number of the form's layout that is stored with a version, so that it re-prints identically.
inline constexpr int WeekScheduleForm = 1;

// The whole paper as it is frozen in a schedule version (compressed JSON) and back. Large print is
// a choice of the moment and not part of it. Error: jobs.frozenPaperDamaged.
QByteArray packWeekSchedule(const WeekScheduleData &data);
Result<WeekScheduleData> unpackWeekSchedule(const QByteArray &content);

} // namespace bro
