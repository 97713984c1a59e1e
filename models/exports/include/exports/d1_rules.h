// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/dataset_layout.h>
#include <exports/d1_source.h>
#include <optional>

// The dataset's rules on single values; pure.
namespace bro {

// Column 20: Ja or Nej by the contract (001 D 5.1, D1 2.5; readings 13 and 15). Alene where it can
// never count is not decided here but is the finding aloneCannotCount.
bool countsInDataset(const D1Participation &p, const D1Order &order, const ActivityRules &rules);
// Registered as counting and done alone where the contract does not let it count.
bool aloneCannotCount(const D1Participation &p, const D1Order &order, const ActivityRules &rules);

// Column 23; nothing where the cell stays empty (reading 26).
std::optional<Presence> datasetPresence(const D1Participation &p, bool counts);
// Column 24, only beside Delvist and Ikke fremmødt.
AbsenceReason datasetReason(const D1Participation &p);
// Column 19 (reading 26); none where the citizen is alone.
EmployeeId datasetEmployee(const D1Participation &p);

// The keys of the layout's choices.
QString choiceKey(Who who);
QString choiceKey(How how);
QString choiceKey(Presence presence);
QString choiceKey(AbsenceReason reason);

} // namespace bro
