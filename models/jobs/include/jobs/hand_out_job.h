// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <jobs/schedule_papers.h>

namespace bro {

struct HandOutRequest
{
    IsoWeek week;
    QList<OrderId> orders; // empty: everybody who has something planned or told in the week
    QDate given;           // handed over, or posted
    HandOutWay way = HandOutWay::Hand;
};

struct HandOutFinding
{
    CitizenId citizen;
    QString orderNumber;
    Finding finding;
};

struct HandOutOutcome
{
    int handedOut = 0;
    int unchanged = 0; // hold the current schedule of the week already
    QDate received;    // the day that counts
    QList<ScheduleVersionId> versions;
    QList<HandOutFinding> findings;
};

// Freezes the current schedule of each citizen as a version and records its hand-out (001 D 4.2).
// Activities of orders that are not accepted are left out and told. Committed citizen by citizen: a
// stop leaves whole hand-outs.
Result<HandOutOutcome> handOutWeek(Session &session, const HandOutRequest &request,
                                   const Progress &progress);

} // namespace bro
