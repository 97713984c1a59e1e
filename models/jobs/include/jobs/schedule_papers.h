// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <documents/week_schedule.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <planning/hand_out_rules.h>
#include <planning/hand_out_store.h>
#include <planning/placement_approval_store.h>
#include <planning/plan_store.h>

namespace bro {

// The paper that would be handed out for a citizen's week as the plan is now, and what handing it
// out would tell.
struct ScheduleDraft
{
    WeekScheduleData paper; // with marks against the version before and the next version's number
    QList<ToldState> told;
    // Differs from what was told in day, time or place, or nothing was told of this week yet.
    bool changed = true;
    // Differs in a note, a title, staff or the courses, which demands no hand-out (001 D 4.2).
    bool reworded = false;
    QDate effective;          // first day on which it says something new; invalid: none
    QDate demanding;          // the same without acute changes wanted by the citizen (001 D 4.2)
    QList<Order> notAccepted; // orders whose activities were left out
    QList<Order> ended;       // orders with activities outside their days, left out
    QList<Activity> awaitingApproval;  // placements left out until they are approved (001 D 6)
    QString contractKey;               // of the first course; empty: none
    ContractVersionId contractVersion; // the one that order was made under
};

// Gathers schedules from the stores (001 D 4.1). Keeps what many citizens share, so use one for a
// batch; not across a change of office data.
class SchedulePapers
{
public:
    explicit SchedulePapers(Session &session);

    Result<ScheduleDraft> draft(CitizenId citizen, IsoWeek week);
    // The newest version handed out for the week, as it was; nothing before the first.
    Result<std::optional<WeekScheduleData>> handedOut(CitizenId citizen, IsoWeek week);
    // What holds now: the handed-out paper, or the draft (marked so) where the plan has gone on. A
    // week that is over stays as it was handed out when only its words differ.
    Result<std::optional<WeekScheduleData>> current(CitizenId citizen, IsoWeek week);
    // The rules of the citizen's first running order; defaults where there is none.
    Result<HandOutRules> rulesFor(const ScheduleDraft &draft);

private:
    struct Courses
    {
        QList<Order> shown;          // on this week's paper, in the order of their numbers
        QHash<OrderId, Order> every; // of the citizen
        QHash<OrderId, int> numbers; // of the shown ones
    };
    struct WeekPlan
    {
        QHash<ParticipationId, PlannedItem> items;
        QList<ToldState> earlier; // as the newest version of the week says it
        QList<ToldState> now;
    };
    Result<Courses> coursesOf(CitizenId citizen, IsoWeek week);
    Result<WeekPlan> planOf(const Citizen &citizen, const Courses &courses, IsoWeek week,
                            const std::optional<ScheduleVersion> &newest, ScheduleDraft &draft);
    Done addMovedAway(CitizenId citizen, IsoWeek week, WeekPlan &plan);
    Result<const Profile *> profileOf(ContractVersionId version);
    Done loadShared();
    Done mark(const WeekPlan &plan, const Courses &courses, bool first, ScheduleDraft &draft);
    ScheduleItem itemOf(const MarkedState &marked, const PlannedItem &planned, int course) const;
    Done addFreeDays(WeekScheduleData &paper, const QString &contractKey);
    Done addBoxes(const Citizen &citizen, const Courses &courses, ScheduleDraft &draft);

    Session &m_session;
    OfficeStore m_office;
    CitizenStore m_citizens;
    OrderStore m_orders;
    ContractStore m_contracts;
    PlanStore m_plan;
    HandOutStore m_handOuts;
    PlacementApprovalStore m_approvals;
    bool m_loaded = false;
    PaperOffice m_sender;
    QHash<EmployeeId, Employee> m_employees;
    QHash<LocationId, Location> m_locations;
    QHash<ContractVersionId, Profile> m_profiles;
};

} // namespace bro
