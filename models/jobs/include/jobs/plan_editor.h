// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <calendar/iso_week.h>
#include <citizens/citizen_store.h>
#include <jobs/plan_rules.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <planning/placement_approval_store.h>
#include <planning/plan_states.h>
#include <planning/plan_store.h>
#include <planning/week_plan.h>

namespace bro {

// Which activities of a series an edit reaches.
enum class SeriesScope { OnlyThis, Following, Whole };

// A new activity again: on these weekdays (none: its own) every so many weeks until a day.
struct PlanRepeat
{
    int everyWeeks = 0; // 0: only once
    QSet<int> weekdays;
    QDate until;
};

struct PlanEdit
{
    Activity activity;          // id none: a new one; version: as the user saw it
    QList<Participation> added; // order none: the one that holds on the day
    QList<Participation> gone;  // version: as the user saw it
    SeriesScope scope = SeriesScope::OnlyThis;
    PlanRepeat repeat{}; // of a new one, or of one in no series
};

// What an edit did. steps and rules lead back; nothing in both: nothing was changed.
struct PlanOutcome
{
    Message name; // of what was done, in the list of what can be undone
    QList<PlanStep> steps;
    QList<std::pair<ActivitySeries, ActivitySeries>> rules; // before, after
    QList<Finding> findings;                                // what was left out, and why
    QList<ActivityId> activities;                           // made or changed
    bool isEmpty() const { return steps.isEmpty(); }
};

// Every change of the plan by hand. Each is one transaction, refused whole by weekPlan.* and plan.*
// sentences, Kind::Stale when somebody changed the activity since the user saw it. Needs
// Right::Plan. For one edit: it keeps what it has read of the citizens.
class PlanEditor
{
public:
    explicit PlanEditor(Session &session);

    // Adds or changes. Days of a series that are helligdage or granted closing days, and days on
    // which no participant's order runs, are left out and told.
    Result<PlanOutcome> save(const PlanEdit &edit);
    // only: takes this citizen off and leaves it to the others. What was never told vanishes; what
    // was told stays as removed, so that it can be told; what is registered is refused.
    Result<PlanOutcome> remove(ActivityId id, int version, SeriesScope scope = {},
                               CitizenId only = {});
    // Called off by the supplier, or not any more (Aflyst).
    Result<PlanOutcome> setCancelled(ActivityId id, int version, bool cancelled);
    // The citizen who was taken off takes part again.
    Result<PlanOutcome> takeBack(ActivityId id, CitizenId citizen);
    // The same at another time; only: with this citizen alone, into a group that is the same if
    // there is one.
    Result<PlanOutcome> copy(ActivityId id, QDate day, TimeRange range, CitizenId only = {});
    // The week's activities of what is meant into `weeks` weeks from `to` on. What is there already
    // is left alone.
    Result<PlanOutcome> copyWeek(const PlanScope &scope, IsoWeek from, IsoWeek to, int weeks = 1);

    // What the rules look at of a citizen.
    Result<PlanPerson> person(CitizenId citizen, OrderId wanted = {});
    // Helligdage and the closing days granted for the citizens' contracts.
    Result<ClosedDays> closedDays(QDate from, QDate to, const QList<PlanPerson> &persons);

    // To be pushed after it was done: undoing is a new write of its own.
    static UndoStack::Step undoStep(Session &session, const PlanOutcome &outcome);

private:
    friend class SeriesEdit;
    friend class WeekCopy;
    Result<QList<PlanPerson>> persons(const QList<Participation> &parts);
    Result<PlanState> stored(ActivityId id, int version);
    Result<PlanOutcome> create(const PlanEdit &edit);
    Result<PlanOutcome> change(const PlanEdit &edit);
    Result<PlanOutcome> repeatStored(const PlanEdit &edit);
    Done addOn(const PlanEdit &edit, QDate day, const QList<PlanPerson> &persons,
               PlanOutcome &outcome);
    Done addSeries(const PlanEdit &edit, const QList<PlanPerson> &persons, SeriesId series,
                   QDate after, PlanOutcome &outcome);
    Result<PlanState> withParts(PlanState state, const PlanEdit &edit);
    Result<PlanState> without(const PlanState &state, CitizenId only);
    // Orders that hold on its day; refused where one has none.
    Done settle(PlanState &after, const PlanState &before);
    Done takeStep(const PlanState &before, const PlanState &after, PlanOutcome &outcome);

    Session &m_session;
    PlanStore m_plan;
    PlanStates m_states;
    CitizenStore m_citizens;
    OrderStore m_orders;
    OfficeStore m_office;
    PlacementApprovalStore m_approvals;
    QHash<CitizenId, PlanPerson> m_persons; // read once
};

} // namespace bro
