// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/hand_out_need.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Plans reach less far than this.
constexpr int DaysAhead = 365;

bool lies(const Order &order, QDate today)
{
    return (order.state == OrderState::Accepted || order.state == OrderState::Interrupted) &&
           order.lastDay() >= today;
}

} // namespace

HandOutNeeds::HandOutNeeds(Session &session)
    : m_session(session),
      m_orders(session),
      m_contracts(session),
      m_plan(session),
      m_approvals(session),
      m_versions(session.connection(),
                 u"SELECT max(CASE WHEN from_date <= ? AND to_date >= ? THEN to_date END), "
                 "max(number) FROM schedule_version WHERE citizen_id = ?"_s),
      m_meeting(session.connection(),
                u"SELECT a.date, a.from_minute FROM participation p JOIN activity a "
                "ON a.id = p.activity_id WHERE p.citizen_id = ? AND p.removed = 0 "
                "AND a.cancelled = 0 AND a.date BETWEEN ? AND ? AND p.order_id IN (SELECT id FROM "
                "orders WHERE state IN ('accepted', 'interrupted')) "
                "ORDER BY a.date, a.from_minute LIMIT 1"_s)
{
}

Result<std::shared_ptr<const Profile>> HandOutNeeds::profileOf(ContractVersionId id)
{
    const auto known = m_profiles.constFind(id);
    if (known != m_profiles.constEnd())
        return *known;
    BRO_TRY(Profile profile, m_contracts.profileOn(id, m_session.today()));
    const auto shared = std::make_shared<const Profile>(std::move(profile));
    m_profiles.insert(id, shared);
    return shared;
}

Done HandOutNeeds::readVersions(CitizenId citizen, QDate from, QDate to, CitizenNeed &need)
{
    m_versions.bind(to, from, citizen);
    // To its end: a statement under way would keep the connection from writing.
    for (;;) {
        BRO_TRY(const bool row, m_versions.next());
        if (!row)
            return {};
        need.handedUntil = m_versions.date(0);
        need.nextNumber = int(m_versions.integer(1)) + 1;
    }
}

Done HandOutNeeds::readFirstMeeting(CitizenId citizen, QDate from, QDate to, CitizenNeed &need,
                                    QDate &meeting)
{
    m_meeting.bind(citizen, from, to);
    for (;;) {
        BRO_TRY(const bool planned, m_meeting.next());
        if (!planned)
            return {};
        meeting = m_meeting.date(0);
        need.firstMeetingAt = clockTime(int(m_meeting.integer(1)));
    }
}

Result<std::optional<CitizenNeed>> HandOutNeeds::of(CitizenId citizen)
{
    const QDate today = m_session.today();
    BRO_TRY(const QList<Order> all, m_orders.ofCitizen(citizen));
    QList<Order> orders;
    std::copy_if(all.begin(), all.end(), std::back_inserter(orders),
                 [today](const Order &order) { return lies(order, today); });
    if (orders.isEmpty())
        return std::optional<CitizenNeed>();
    CitizenNeed need;
    need.order = orders.first(); // by start
    BRO_TRY(need.profile, profileOf(need.order.contractVersion));
    const HandOutRules rules = HandOutRules::of(*need.profile);
    QDate last = need.order.lastDay();
    for (const Order &order : std::as_const(orders))
        last = std::max(last, order.lastDay());
    HandOutSituation situation;
    situation.today = today;
    situation.courseEnd = last;
    BRO_CHECK(readVersions(citizen, need.order.start, last, need));
    situation.handedUntil = need.handedUntil;
    if (!need.handedUntil.isValid())
        BRO_CHECK(readFirstMeeting(citizen, need.order.start, last, need, situation.firstMeeting));
    BRO_TRY(QList<PlannedItem> items, m_plan.ofCitizen(citizen, today, today.addDays(DaysAhead)));
    // Nothing is held or handed out of an order that is not accepted, or outside its days.
    items.removeIf([&orders](const PlannedItem &item) {
        const auto own = std::find_if(orders.begin(), orders.end(), [&item](const Order &order) {
            return order.id == item.participation.order;
        });
        const bool lives = own != orders.end() && item.activity.date >= own->start &&
                           item.activity.date <= own->lastDay();
        return !lives && !(item.told && !item.told->removed);
    });
    BRO_TRY(const QList<PlacementApproval> approvals, m_approvals.ofCitizen(citizen));
    for (const PlannedItem &item : std::as_const(items)) {
        if (awaitsApproval(item.activity, citizen, approvals))
            need.awaiting.insert(item.participation.id);
    }
    need.need = handOutNeed(items, situation, rules, need.awaiting);
    const DeadlineRule *first =
        need.profile->deadline(DeadlineKind::FirstSchedule, need.order.trackKey);
    if (need.need.firstMeeting && first)
        need.rule = *first;
    else if (!need.need.firstMeeting)
        need.rule = rules.moment;
    return std::optional(need);
}

} // namespace bro
