// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <database/session.h>
#include <planning/clash.h>
#include <planning/planned_item.h>

namespace bro {

// One citizen's part in an activity of the week.
struct WeekPart
{
    Participation participation;
    std::optional<ToldState> told;
    AttendanceId attendance;
};

// An activity with everybody's part in it, also those taken off.
struct WeekActivity
{
    Activity activity;
    QList<WeekPart> parts;

    int persons() const; // on the plan
    const WeekPart *partOf(CitizenId citizen) const;
    PlannedItem item(const WeekPart &part) const
    {
        return {activity, part.participation, part.told, part.attendance};
    }
};

// Everybody's plan of some days, in memory: what clashes, free rooms and marks are judged by.
struct WeekPlan
{
    QDate from;
    QDate to;
    QList<WeekActivity> activities; // by day, start and id; meetings without citizens too
    QList<PlannedItem> movedAway;   // told of these days, planned on others now

    const WeekActivity *find(ActivityId id) const;
    // In time order.
    QList<PlannedItem> ofCitizen(CitizenId citizen) const;
};

// What clashes are looked for in: who takes part now. An overlap with its reason is allowed.
PlannedActivity plannedActivity(const WeekActivity &activity);
QList<PlannedActivity> plannedActivities(const WeekPlan &plan);

// A meeting at the workplace during praktik, løntilskud or work there is meant to overlap it
// (001 D1 2.6.1.2; it counts once unless the contract says otherwise).
bool isVisitAtWork(const Activity &a, const Activity &b);
// findClashes() without visits at work.
QList<Clash> weekClashes(const WeekPlan &plan, const QHash<LocationId, int> &places);

// Whose plan is meant.
enum class PlanScopeKind { Citizen, Employee, Location, Group };
struct PlanScope
{
    PlanScopeKind kind = PlanScopeKind::Citizen;
    qint64 id = 0;   // of the citizen, employee or location
    QString title{}; // of a Group: what its activities are called
    friend bool operator==(const PlanScope &, const PlanScope &) = default;
};
// Whether the activity belongs to what is meant; to a citizen also when taken off.
bool isIn(const PlanScope &scope, const WeekActivity &activity);

// Both days counted.
Result<WeekPlan> readWeekPlan(Session &session, QDate from, QDate to);
// Days from … to on which anything is planned.
Result<QSet<QDate>> plannedDays(Session &session, const PlanScope &scope, QDate from, QDate to);
// What activities have been called since, the commonest first.
Result<QStringList> usedTitles(Session &session, QDate since, int atMost = 40);

} // namespace bro
