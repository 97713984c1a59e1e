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
#include <planning/plan_store.h>

namespace bro {

// The paper that would be handed out for a citizen's week as the plan is now, and what handing it
// out would tell.
struct ScheduleDraft
{
    WeekScheduleData paper; // with marks against the version before and the next version's number
    QList<ToldState> told;
    bool changed = true;      // differs from what was told, or nothing was told of this week yet
    QDate effective;          // first day on which it says something new; invalid: none
    QList<Order> notAccepted; // orders whose activities were left out
    QString contractKey;      // of the first course; empty: none
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
    // What holds now: the handed-out paper, or the draft (marked so) where the plan has gone on.
    Result<std::optional<WeekScheduleData>> current(CitizenId citizen, IsoWeek week);
    // The rules of the citizen's first running order; defaults where there is none.
    Result<HandOutRules> rulesFor(const ScheduleDraft &draft);

private:
    struct Courses
    {
        QList<Order> accepted; // in the order of their numbers on paper
        QList<Order> others;
    };
    Result<Courses> coursesOf(CitizenId citizen, IsoWeek week);
    Result<const Profile *> profileOf(const Order &order);
    Done loadShared();
    ScheduleItem itemOf(const MarkedState &marked, const QHash<ParticipationId, PlannedItem> &items,
                        const QHash<OrderId, int> &numbers) const;
    Done addFreeDays(WeekScheduleData &paper, const QString &contractKey);
    Done addBoxes(WeekScheduleData &paper, const Citizen &citizen, const Courses &courses);

    Session &m_session;
    OfficeStore m_office;
    CitizenStore m_citizens;
    OrderStore m_orders;
    ContractStore m_contracts;
    PlanStore m_plan;
    HandOutStore m_handOuts;
    bool m_loaded = false;
    PaperOffice m_sender;
    QHash<EmployeeId, Employee> m_employees;
    QHash<LocationId, Location> m_locations;
    QHash<ContractVersionId, Profile> m_profiles;
};

} // namespace bro
