// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/d1_export.h>

// What a finding says to the person who mends it; pure.
namespace bro {

// Where in the program a finding is mended.
enum class MendIn { Attendance, Planning, Citizen, Order, Documents };
MendIn mendIn(const D1Finding &finding, const DatasetLayout &layout);

// A few words for a list: "Fremmøde er ikke registreret".
Message foundWords(const D1Finding &finding, const DatasetLayout &layout);
// The whole sentence, and how it is mended.
Message faultWords(const D1Finding &finding, const DatasetLayout &layout);
Message mendWords(const D1Finding &finding, const DatasetLayout &layout);
// "Hodan er planlagt til Jobcafé 14-10-2026 kl. 13.00–15.00.", from the row's own values; empty for
// what is of the whole order, or where the layout lacks them.
Message plannedWords(const D1Finding &finding, const D1Preview &preview);
// The link to the place: "Fremmøde 14-10", "Planlægning uge 41".
Message placeWords(const D1Finding &finding, const DatasetLayout &layout);
// "23 Fremmøde": number and name of the column at fault; empty when the layout has it not.
QString columnTitle(const D1Finding &finding, const DatasetLayout &layout);
// True where the fault is of all rows of the order and told at the first.
bool isOfOrder(DatasetCheck check);

} // namespace bro
