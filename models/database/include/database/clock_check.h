// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <database/connection.h>

namespace bro {

// The day of the newest entry in access log or history when that is more than a day later than now
// (UTC ms): the PC's clock is behind, or it was ahead. Invalid: all is well.
Result<QDate> workedAfter(Connection &connection, qint64 nowMs);

} // namespace bro
