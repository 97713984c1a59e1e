// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_overlap.h"
#include <attendance/counting.h>

namespace bro {

namespace {
// Whether b may count beside a, reason and document at hand (001 D1 2.6.1.2, D 5.1).
bool countsBeside(const D1Participation &b, const D1Participation &a, const ActivityRules &rules)
{
    if (!b.exceptionReason || (rules.exceptionNeedsDocument && !b.exceptionDocument))
        return false;
    switch (claimableException({b.kind, b.who, b.how, b.setting, b.countsAsHours, false}, rules)) {
    case Exception::None:
        return false;
    case Exception::Mentor:
        return true;
    case Exception::AtPlacement:
        return isPlacement(a.kind);
    }
    return false;
}

// The longer or the placement is A (reading 27); of two alike the one registered as A.
bool firstIsOuter(const D1Overlap &first, const D1Overlap &second)
{
    if (isPlacement(first.row->kind) != isPlacement(second.row->kind))
        return isPlacement(first.row->kind);
    const Minutes a = first.row->range.length();
    const Minutes b = second.row->range.length();
    return a != b ? a > b : first.agreed() || !second.agreed();
}
} // namespace

void judgeOverlaps(std::vector<D1Overlap> &rows, const ActivityRules &rules)
{
    for (D1Overlap &row : rows) {
        bool overlaps = false;
        bool missedForOther = false; // took part in an inner activity that counts instead
        for (const D1Overlap &other : rows) {
            if (&other == &row || !row.row->range.overlaps(other.row->range))
                continue;
            overlaps = true;
            if (countsBeside(*row.row, *other.row, rules) ||
                countsBeside(*other.row, *row.row, rules))
                continue;
            const bool outer = &row < &other ? firstIsOuter(row, other) : !firstIsOuter(other, row);
            missedForOther = missedForOther || (outer && other.attended());
        }
        const bool asOuter = row.row->presence != Presence::Present && row.agreed();
        row.byRule = !overlaps || missedForOther == asOuter;
    }
}

} // namespace bro
