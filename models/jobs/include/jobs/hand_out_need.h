// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <contracts/contract_store.h>
#include <database/statement.h>
#include <optional>
#include <orders/order_store.h>
#include <planning/hand_out_rules.h>
#include <planning/hand_out_store.h>
#include <planning/placement_approval_store.h>
#include <planning/plan_store.h>

namespace bro {

// Whether a citizen must get a new schedule, gathered from the stores (001 D 4.2).
struct CitizenNeed
{
    HandOutNeed need;
    Order order;                      // whose contract sets the moment: the first that runs
    std::optional<DeadlineRule> rule; // of the moment; none: the contract sets none
    std::shared_ptr<const Profile> profile;
    QDate handedUntil; // last day of the newest schedule; invalid: none yet
    int nextNumber = 1;
    std::optional<QTime> firstMeetingAt;
    QSet<ParticipationId> awaiting; // placements not approved yet
};

// Keeps contracts and statements, so use one for many citizens.
class HandOutNeeds
{
public:
    explicit HandOutNeeds(Session &session);

    // As of the session's day; nothing where no course runs or will run.
    Result<std::optional<CitizenNeed>> of(CitizenId citizen);

private:
    Result<std::shared_ptr<const Profile>> profileOf(ContractVersionId id);
    Done readVersions(CitizenId citizen, QDate from, QDate to, CitizenNeed &need);
    Done readFirstMeeting(CitizenId citizen, QDate from, QDate to, CitizenNeed &need,
                          QDate &meeting);

    Session &m_session;
    OrderStore m_orders;
    ContractStore m_contracts;
    PlanStore m_plan;
    PlacementApprovalStore m_approvals;
    Statement m_versions;
    Statement m_meeting;
    QHash<ContractVersionId, std::shared_ptr<const Profile>> m_profiles;
};

} // namespace bro
