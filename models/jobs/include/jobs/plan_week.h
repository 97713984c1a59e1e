// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/counted_items.h>
#include <attendance/hours.h>
#include <calendar/iso_week.h>
#include <citizens/citizen_store.h>
#include <jobs/hand_out_need.h>
#include <jobs/plan_rules.h>
#include <memory>
#include <office/office_store.h>
#include <planning/week_plan.h>

namespace bro {

// Staff and places by id, as the planning page names them.
struct PlanOffice
{
    QHash<EmployeeId, Employee> employees;
    QHash<LocationId, Location> locations;
    QHash<LocationId, int> places; // persons; only where the limit is known

    QString employeeName(EmployeeId id) const { return employees.value(id).name; }
    QString locationName(LocationId id) const { return locations.value(id).name; }
};

// Whether a citizen holds what the plan says of the week.
enum class HeldSchedule { Current, Old, None };

// A citizen who takes part in what is shown.
struct PlanCitizen
{
    PlanPerson person;
    EmployeeId contact;
    HandOutRules handOut;                   // of the contract
    HeldSchedule held = HeldSchedule::None; // of the week
};

// How a participation differs from what was told.
enum class ToldMark { None, New, Changed, Removed };

// What only a citizen's own page shows.
struct CitizenPlan
{
    Citizen citizen;
    QList<Order> orders;        // all, by start
    Order order;                // whose hours are shown; id none: no order runs in the week
    HoursRules rules;           // of that order
    QList<CountedItem> counted; // of the order's days, as the plan is now
    HoursBalance balance;       // of them
    std::optional<CitizenNeed> need;
    bool weekHandedOut = false; // a schedule of the week was handed out

    std::optional<WeekHours> hoursOf(IsoWeek week) const;
};

// Everything the page shows of one week: read at once, judged in memory.
struct PlanWeek
{
    PlanScope scope;
    IsoWeek week;
    QDate today;
    std::shared_ptr<const WeekPlan> plan; // everybody's
    std::shared_ptr<const PlanOffice> office;
    QList<WeekActivity> shown; // of the scope, in time order; those told off and gone are left out
    QList<PlannedItem> ghosts; // told of the week, planned on days outside it now
    QHash<CitizenId, PlanCitizen> citizens; // who take part in what is shown
    QHash<ParticipationId, ToldMark> marks; // of what is shown
    QSet<ParticipationId> awaiting;         // placements not approved yet
    QList<Clash> clashes;                   // of what is shown
    ClosedDays closed;
    std::optional<CitizenPlan> citizen; // of scope Citizen

    const WeekActivity *find(ActivityId id) const;
    QDate monday() const { return week.monday(); }
};

// Keeps what many weeks and citizens share (staff, contracts, the last week's plan), so that the
// next citizen is there at once.
class PlanWeeks
{
public:
    explicit PlanWeeks(Session &session);

    Result<PlanWeek> read(const PlanScope &scope, IsoWeek week);
    // The same of any days (a month), without what only a citizen's week has.
    Result<PlanWeek> readDays(const PlanScope &scope, QDate from, QDate to);
    // Everybody's plan of the week.
    Result<std::shared_ptr<const WeekPlan>> planOf(IsoWeek week);
    Result<std::shared_ptr<const PlanOffice>> office();
    Result<PlanCitizen> citizen(CitizenId citizen);
    // What was changed is read anew; empty: everything.
    void forget(const QList<Change> &changes = {});

private:
    Done judge(PlanWeek &week);
    Done readShown(PlanWeek &week);
    Done readCitizens(PlanWeek &week);
    Done readClosed(PlanWeek &week);
    Done readCitizenPlan(PlanWeek &week);
    Result<HandOutRules> handOutRules(ContractVersionId version);
    Result<HoursRules> hoursRules(ContractVersionId version);
    Result<const Profile *> profile(ContractVersionId version);
    void mark(PlanWeek &week) const;

    Session &m_session;
    OfficeStore m_officeStore;
    CitizenStore m_citizens;
    OrderStore m_orders;
    ContractStore m_contracts;
    PlanStore m_plan;
    PlacementApprovalStore m_approvals;
    HandOutStore m_handOuts;
    std::unique_ptr<HandOutNeeds> m_needs; // keeps contracts
    std::shared_ptr<const PlanOffice> m_office;
    QList<std::pair<IsoWeek, std::shared_ptr<const WeekPlan>>> m_plans; // newest last
    QHash<CitizenId, PlanCitizen> m_known;
    QHash<ContractVersionId, Profile> m_profiles;
};

// The difference of a participation from what was told, where it still can be told.
ToldMark toldMark(const PlannedItem &item, bool awaits, const HandOutRules &rules, QDate today);
// The citizen's counted items as the plan is now: what lies ahead counts where it is planned, not
// where it was told; what awaits approval counts nothing.
Result<QList<CountedItem>> plannedAsNow(CountedItems &reader, QList<PlannedItem> items, QDate today,
                                        const QSet<ParticipationId> &awaiting);
// The activities that may clash with the given ones: at the same time, with a citizen, the employee
// or the room of one of them.
QList<WeekActivity> besides(const WeekPlan &plan, const QList<WeekActivity> &own);
// Clashes that the activities of the scope have with anything.
QList<Clash> clashesOf(const WeekPlan &plan, const QSet<ActivityId> &scope,
                       const QHash<LocationId, int> &places);

} // namespace bro
