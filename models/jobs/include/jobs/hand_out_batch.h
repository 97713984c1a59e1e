// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/hand_out_job.h>

namespace bro {

// One citizen's paper, ready to be printed: with the number and the form id it will be kept under.
struct PreparedHandOut
{
    CitizenId citizen;
    ScheduleDraft draft;
    QList<HandOutFinding> findings; // what is left out, what comes too late
};

// Papers of a week that are printed first and recorded when they are.
struct HandOutBatch
{
    IsoWeek week;
    HandOutWay way = HandOutWay::Hand;
    QDate given;                   // handed over, or posted
    QDate received;                // the day that counts, of the first paper
    QList<PreparedHandOut> papers; // of those who must get one, by name
    int current = 0;               // hold the current schedule already
    int empty = 0;                 // have nothing to be told
};

// citizens: whose papers are wanted. Nothing is stored.
Result<HandOutBatch> prepareHandOuts(Session &session, IsoWeek week,
                                     const QList<CitizenId> &citizens, HandOutWay way, QDate given,
                                     const Progress &progress = {});

// Keeps exactly the prepared papers as handed out, citizen by citizen. Where the plan has gone on
// since, nothing is kept and a finding says so (weekPlan.changedSincePrinted).
Result<HandOutOutcome> recordHandOuts(Session &session, const HandOutBatch &batch,
                                      const Progress &progress = {});

} // namespace bro
