// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <planning/activity.h>
#include <planning/told_state.h>

namespace bro {

// One citizen's part in one activity, with what was told of it.
struct PlannedItem
{
    Activity activity;
    Participation participation;
    std::optional<ToldState> told;
    AttendanceId attendance; // the registration in force
};

} // namespace bro
