// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/session.h>
#include <planning/placement_approval.h>

namespace bro {

// Approvals of placements. Writing needs Right::Plan, gives the value as stored, is refused as
// stale when the row has another version, and leaves history and access log.
class PlacementApprovalStore
{
public:
    explicit PlacementApprovalStore(Session &session) : m_session(session) {}

    Result<PlacementApproval> add(const PlacementApproval &approval);
    Result<PlacementApproval> update(const PlacementApproval &approval);

    Result<PlacementApproval> byId(PlacementApprovalId id);
    // By first day.
    Result<QList<PlacementApproval>> ofCitizen(CitizenId citizen);
    // Neither approved nor refused yet, by first day.
    Result<QList<PlacementApproval>> open();

private:
    Session &m_session;
};

} // namespace bro
