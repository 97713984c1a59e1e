// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/item_roles.h>
#include <jobs/plan_week.h>
#include <planning/free_time.h>

namespace bro {

// An edit that is not saved: the activity as it would be, with those who would take part.
struct PlanTry
{
    Activity activity;
    QList<PlanCitizen> citizens; // person.wanted: the order meant
};

// One line of "what the change does".
struct Consequence
{
    Tone tone = Tone::None;
    QString icon;
    Message message;
};

struct PlanPreview
{
    QList<PlanFinding> refusals; // it can't be saved
    QList<PlanFinding> clashes;  // it can, but somebody or a room is busy
    QList<PlanFinding> warnings;
    std::optional<TimeRange> gap; // first time of the day free for all; only with a clash
    LocationId freeRoom;          // with places enough; only with a room too small
    Minutes hours;                // of the citizen's week, with the edit
    QList<Consequence> consequences;
    bool needsAcuteReason = false; // too late to be told in time

    bool hasClash() const { return !clashes.isEmpty(); }
};

// Judged in memory, while it is dragged. plan: everybody's, of the week that holds the activity.
PlanPreview previewPlan(const PlanWeek &shown, const WeekPlan &plan, const PlanTry &what);
// Only the clashes, for a word beside the pointer.
QList<PlanFinding> clashFindings(const PlanWeek &shown, const WeekPlan &plan, const PlanTry &what);

} // namespace bro
