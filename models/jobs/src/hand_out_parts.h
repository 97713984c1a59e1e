// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/hand_out_job.h>

namespace bro {

// What is kept of a paper that was handed out; the paper has its number, date and form id.
HandOutRecord recordOf(const ScheduleDraft &draft, CitizenId citizen, IsoWeek week,
                       const HandOut &handOut);
// What was left out of the paper, and whether it comes too late to bind.
QList<HandOutFinding> judgeHandOut(const ScheduleDraft &draft, CitizenId citizen, QDate received,
                                   const HandOutRules &rules);

} // namespace bro
