// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <database/session.h>
#include <optional>
#include <planning/activity.h>

namespace bro {

// One activity with everybody's part in it as the database holds it, those taken off too; no
// activity: it is not there. The step between two of them can be taken forth and back, which is how
// the plan is undone.
struct PlanState
{
    ActivityId id;
    std::optional<Activity> activity;
    QList<Participation> parts; // by citizen

    // Versions count up with every writing and do not matter here.
    bool saysTheSame(const PlanState &other) const;
};

struct PlanStep
{
    PlanState before;
    PlanState after;
};

// What holds a participation in the database.
struct PlanTraces
{
    QList<ParticipationId> kept;     // told by schedule or letter, or registered, at any time
    QList<ParticipationId> attended; // with a registration in force
};

// Needs Right::Plan for writing; each step leaves history and the access log of the citizens.
class PlanStates
{
public:
    explicit PlanStates(Session &session) : m_session(session) {}

    Result<PlanState> read(ActivityId id);
    Result<PlanTraces> traces(ActivityId id);
    // Stored as `after` if it is stored as `before` now. Kind::Stale names the activity when
    // somebody has changed it since, Kind::Refused when a row would vanish that was told or
    // registered since. With one of these nothing of the step is written.
    Done take(const PlanStep &step);
    // Several steps in one transaction; those that can't be taken are left out, told in one
    // sentence by name (weekPlan.notTaken), and the rest is taken.
    Done takeAll(const QList<PlanStep> &steps);

private:
    Done canTake(const PlanStep &step);
    Done write(const PlanStep &step);
    Done writeActivity(const PlanStep &step);
    Done writePart(ActivityId activity, const Participation *before, const Participation *after);

    Session &m_session;
};

// The other way.
QList<PlanStep> reversed(const QList<PlanStep> &steps);

} // namespace bro
