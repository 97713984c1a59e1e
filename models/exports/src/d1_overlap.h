// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/d1_source.h>
#include <vector>

namespace bro {

// Activity hours of one citizen on one day.
struct D1Overlap
{
    const D1Participation *row = nullptr;
    bool byRule = true; // false: registered against 001 D1 2.6.1 (readings 12 and 27)

    bool agreed() const { return row->reason == AbsenceReason::AgreedActivity; }
    bool attended() const
    {
        return row->presence == Presence::Present || row->presence == Presence::Partly;
    }
};

// Marks the rows that are registered against the rule. Only rows with registered attendance that
// count as activity hours and were not cancelled may be given.
void judgeOverlaps(std::vector<D1Overlap> &rows, const ActivityRules &rules);

} // namespace bro
