// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"
#include <documents/protocols.h>

// What the two protocols share.
namespace bro::protocol {

inline constexpr int rowsPerPage = 22;
inline constexpr double text = 8.5;

TableRow entryRow(); // a row of the protocols' measures
TableRow headRow(const QStringList &names);
TableRow sumRow();
QString attendanceWord(PaperAttendance attendance);
bool stressed(PaperAttendance attendance); // set in bold
QString reasonText(const ProtocolEntry &entry);
QString minutesOrNothing(Minutes minutes);

} // namespace bro::protocol
