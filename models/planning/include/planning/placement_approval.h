// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <planning/planned_item.h>

namespace bro {

enum class ApprovalState { Draft, AppliedFor, Approved, Refused };

// What the purchaser has said to a placement (001 D 6, VITAS).
struct PlacementApproval
{
    PlacementApprovalId id;
    CitizenId citizen;
    LocationId location;
    QString company;
    ActivityKind kind = ActivityKind::Internship; // Internship, WageSubsidy or OrdinaryWork
    QDate from;
    QDate to;
    QDate appliedOn; // the rest: invalid while it has not happened
    QDate approvedOn;
    QDate refusedOn;
    int version = 0;

    ApprovalState state() const
    {
        if (approvedOn.isValid())
            return ApprovalState::Approved;
        if (refusedOn.isValid())
            return ApprovalState::Refused;
        return appliedOn.isValid() ? ApprovalState::AppliedFor : ApprovalState::Draft;
    }
    bool covers(QDate day) const { return day >= from && day <= to; }
};

// Praktik and løntilskud stand on the schedule only when they are approved (domain 2.9). Awaiting
// only where an approval was recorded for the citizen and the place, and none that is approved
// covers the day. approvals: of any citizens.
bool awaitsApproval(const Activity &activity, CitizenId citizen,
                    const QList<PlacementApproval> &approvals);
// For handOutNeed(): those of the items that await an approval.
QSet<ParticipationId> awaitingApproval(const QList<PlannedItem> &items,
                                       const QList<PlacementApproval> &approvals);

} // namespace bro
