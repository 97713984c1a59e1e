// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_week.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WeeksKept = 3;

bool isToldLive(const std::optional<ToldState> &told)
{
    return told && !told->removed;
}

// Taken off, and nobody was told of it or has been told that it is off.
bool isGone(const WeekPart &part)
{
    return part.participation.removed && !isToldLive(part.told) && !part.attendance.isValid();
}

bool isGone(const PlanScope &scope, const WeekActivity &activity)
{
    if (scope.kind == PlanScopeKind::Citizen) {
        const WeekPart *part = activity.partOf(CitizenId{scope.id});
        return !part || isGone(*part);
    }
    return !activity.parts.isEmpty() &&
           std::all_of(activity.parts.begin(), activity.parts.end(),
                       [](const WeekPart &part) { return isGone(part); });
}

// The order whose hours the week is measured by.
Order orderOfWeek(const QList<Order> &orders, IsoWeek week)
{
    Order best;
    for (const Order &order : orders) {
        const bool accepted =
            order.state == OrderState::Accepted || order.state == OrderState::Interrupted;
        const bool touches = order.start <= week.sunday() && order.lastDay() >= week.monday();
        if (accepted && touches && !best.id.isValid())
            best = order;
    }
    return best;
}

QSet<ParticipationId> awaitingIn(const QList<PlannedItem> &items,
                                 const QList<PlacementApproval> &approvals)
{
    QSet<ParticipationId> awaiting;
    for (const PlannedItem &item : items) {
        if (awaitsApproval(item.activity, item.participation.citizen, approvals))
            awaiting.insert(item.participation.id);
    }
    return awaiting;
}

} // namespace

PlanWeeks::PlanWeeks(Session &session)
    : m_session(session),
      m_officeStore(session),
      m_citizens(session),
      m_orders(session),
      m_contracts(session),
      m_plan(session),
      m_approvals(session),
      m_handOuts(session)
{
}

void PlanWeeks::forget(const QList<Change> &changes)
{
    const auto touches = [&changes](std::initializer_list<Aggregate> aggregates) {
        return changes.isEmpty() ||
               std::any_of(changes.begin(), changes.end(), [&aggregates](const Change &change) {
                   return std::find(aggregates.begin(), aggregates.end(), change.aggregate) !=
                          aggregates.end();
               });
    };
    if (touches({Aggregate::Plan, Aggregate::Attendance, Aggregate::Schedule, Aggregate::Letter}))
        m_plans.clear();
    if (touches({Aggregate::Citizen, Aggregate::Order, Aggregate::Placement}))
        m_known.clear();
    if (touches({Aggregate::Office}))
        m_office.reset();
    if (touches({Aggregate::Contract})) {
        m_profiles.clear();
        m_known.clear();
        m_needs.reset();
    }
}

Result<std::shared_ptr<const PlanOffice>> PlanWeeks::office()
{
    if (m_office)
        return m_office;
    auto office = std::make_shared<PlanOffice>();
    BRO_TRY(const QList<Employee> employees, m_officeStore.employees());
    for (const Employee &employee : employees)
        office->employees.insert(employee.id, employee);
    BRO_TRY(const QList<Location> locations, m_officeStore.locations());
    for (const Location &location : locations) {
        office->locations.insert(location.id, location);
        if (location.capacity > 0)
            office->places.insert(location.id, location.capacity);
    }
    m_office = office;
    return m_office;
}

Result<std::shared_ptr<const WeekPlan>> PlanWeeks::planOf(IsoWeek week)
{
    for (const auto &[known, plan] : std::as_const(m_plans)) {
        if (known == week)
            return plan;
    }
    BRO_TRY(const WeekPlan read, readWeekPlan(m_session, week.monday(), week.sunday()));
    const auto plan = std::make_shared<const WeekPlan>(read);
    m_plans.append({week, plan});
    if (m_plans.size() > WeeksKept)
        m_plans.removeFirst();
    return plan;
}

Result<const Profile *> PlanWeeks::profile(ContractVersionId version)
{
    auto known = m_profiles.find(version);
    if (known == m_profiles.end()) {
        BRO_TRY(const Profile read, m_contracts.profileOn(version, m_session.today()));
        known = m_profiles.insert(version, read);
    }
    return &*known;
}

Result<HandOutRules> PlanWeeks::handOutRules(ContractVersionId version)
{
    if (!version.isValid())
        return HandOutRules{};
    BRO_TRY(const Profile *read, profile(version));
    return HandOutRules::of(*read);
}

Result<HoursRules> PlanWeeks::hoursRules(ContractVersionId version)
{
    BRO_TRY(const Profile *read, profile(version));
    return HoursRules{read->activities, read->workingDayRule};
}

Result<PlanCitizen> PlanWeeks::citizen(CitizenId citizen)
{
    auto known = m_known.find(citizen);
    if (known == m_known.end()) {
        PlanCitizen one;
        BRO_TRY(const Citizen row, m_citizens.byId(citizen));
        one.contact = row.contactPerson;
        one.person.citizen = citizen;
        one.person.name = row.name;
        BRO_TRY(one.person.orders, m_orders.ofCitizen(citizen));
        BRO_TRY(one.person.approvals, m_approvals.ofCitizen(citizen));
        const HeldOrder held = orderFor(one.person.orders, m_session.today());
        BRO_TRY(one.handOut, handOutRules(held.order.contractVersion));
        known = m_known.insert(citizen, one);
    }
    return *known;
}

Done PlanWeeks::readShown(PlanWeek &week)
{
    BRO_TRY(week.office, office());
    QSet<ActivityId> ids;
    for (const WeekActivity &activity : week.plan->activities) {
        if (!isIn(week.scope, activity) || isGone(week.scope, activity))
            continue;
        week.shown.append(activity);
        ids.insert(activity.activity.id);
    }
    for (const PlannedItem &item : week.plan->movedAway) {
        const WeekActivity one{item.activity, {{item.participation, item.told, item.attendance}}};
        if (isToldLive(item.told) && isIn(week.scope, one))
            week.ghosts.append(item);
    }
    week.clashes = clashesOf(*week.plan, ids, week.office->places);
    return {};
}

Done PlanWeeks::readCitizens(PlanWeek &week)
{
    QSet<CitizenId> wanted;
    if (week.scope.kind == PlanScopeKind::Citizen && week.scope.id > 0)
        wanted.insert(CitizenId{week.scope.id});
    for (const WeekActivity &activity : std::as_const(week.shown)) {
        if (week.scope.kind == PlanScopeKind::Citizen)
            break;
        for (const WeekPart &part : activity.parts)
            wanted.insert(part.participation.citizen);
    }
    for (const CitizenId citizen : std::as_const(wanted)) {
        BRO_TRY(const PlanCitizen read, this->citizen(citizen));
        week.citizens.insert(citizen, read);
    }
    return {};
}

// What of everybody's week differs from what was told: the marks of what is shown, and whether its
// citizens hold the current schedule.
void PlanWeeks::mark(PlanWeek &week) const
{
    QSet<CitizenId> told;
    QSet<CitizenId> old;
    const auto judge = [&](const PlannedItem &item) {
        const auto citizen = week.citizens.constFind(item.participation.citizen);
        if (citizen == week.citizens.constEnd())
            return;
        const bool awaits =
            awaitsApproval(item.activity, item.participation.citizen, citizen->person.approvals);
        if (awaits && !item.participation.removed)
            week.awaiting.insert(item.participation.id);
        const ToldMark mark = toldMark(item, awaits, citizen->handOut, week.today);
        if (isToldLive(item.told))
            told.insert(item.participation.citizen);
        if (mark == ToldMark::None)
            return;
        week.marks.insert(item.participation.id, mark);
        old.insert(item.participation.citizen);
    };
    for (const WeekActivity &activity : week.plan->activities) {
        for (const WeekPart &part : activity.parts)
            judge(activity.item(part));
    }
    for (const PlannedItem &item : week.plan->movedAway)
        judge(item);
    for (auto citizen = week.citizens.begin(); citizen != week.citizens.end(); ++citizen) {
        const CitizenId id = citizen.key();
        citizen->held = !told.contains(id) ? HeldSchedule::None
                        : old.contains(id) ? HeldSchedule::Old
                                           : HeldSchedule::Current;
    }
}

Done PlanWeeks::readClosed(PlanWeek &week)
{
    const QDate from = week.plan->from;
    const QDate to = week.plan->to;
    week.closed = holidaysBetween(from, to);
    QSet<QString> contracts;
    for (const PlanCitizen &citizen : std::as_const(week.citizens)) {
        for (const Order &order : citizen.person.orders) {
            if (order.start <= to && order.lastDay() >= from)
                contracts.insert(order.contractKey);
        }
    }
    BRO_TRY(const QList<ClosingDay> days, m_officeStore.closingDays(from, to));
    for (const ClosingDay &day : days) {
        const bool holds = day.contractKey.isEmpty() || contracts.contains(day.contractKey);
        if (day.state == ClosingDayState::Granted && holds && !week.closed.contains(day.date))
            week.closed.insert(day.date,
                               Message(u"weekPlan.closed"_s, {{u"reason"_s, day.reason}}));
    }
    return {};
}

Done PlanWeeks::readCitizenPlan(PlanWeek &week)
{
    const CitizenId id{week.scope.id};
    CitizenPlan plan;
    BRO_TRY(plan.citizen, m_citizens.byId(id));
    const PlanPerson &person = week.citizens.value(id).person;
    plan.orders = person.orders;
    plan.order = orderOfWeek(plan.orders, week.week);
    BRO_TRY(const auto version, m_handOuts.newestFor(id, week.week.monday()));
    plan.weekHandedOut = version.has_value();
    if (!m_needs)
        m_needs = std::make_unique<HandOutNeeds>(m_session);
    BRO_TRY(plan.need, m_needs->of(id));
    if (plan.order.id.isValid()) {
        BRO_TRY(plan.rules, hoursRules(plan.order.contractVersion));
        BRO_TRY(const QList<PlannedItem> items,
                m_plan.ofCitizen(id, plan.order.start, plan.order.lastDay()));
        CountedItems reader(m_session);
        BRO_TRY(plan.counted,
                plannedAsNow(reader, items, week.today, awaitingIn(items, person.approvals)));
        plan.balance =
            hoursBalance(OrderFrame::of(plan.order), plan.counted, plan.rules, week.today);
    }
    week.citizen = plan;
    return {};
}

Done PlanWeeks::judge(PlanWeek &week)
{
    week.today = m_session.today();
    BRO_CHECK(readShown(week));
    BRO_CHECK(readCitizens(week));
    mark(week);
    return readClosed(week);
}

Result<PlanWeek> PlanWeeks::read(const PlanScope &scope, IsoWeek isoWeek)
{
    PlanWeek week;
    week.scope = scope;
    week.week = isoWeek;
    BRO_TRY(week.plan, planOf(isoWeek));
    BRO_CHECK(judge(week));
    if (scope.kind == PlanScopeKind::Citizen && scope.id > 0)
        BRO_CHECK(readCitizenPlan(week));
    return week;
}

Result<PlanWeek> PlanWeeks::readDays(const PlanScope &scope, QDate from, QDate to)
{
    PlanWeek days;
    days.scope = scope;
    days.week = IsoWeek::of(from);
    BRO_TRY(const WeekPlan plan, readWeekPlan(m_session, from, to));
    days.plan = std::make_shared<const WeekPlan>(plan);
    BRO_CHECK(judge(days));
    return days;
}

} // namespace bro
