// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/clock.h>
#include <database/clock_check.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<QDate> workedAfter(Connection &connection, qint64 nowMs)
{
    constexpr qint64 DayMs = 24 * 60 * 60 * 1000;
    // Entries follow each other in time, but for those of a wrong clock: the last ones are enough,
    // and a large office has millions.
    constexpr int Looked = 20'000;
    Statement read(connection,
                   u"SELECT max(at) FROM (SELECT * FROM (SELECT at FROM access_log "
                   "ORDER BY id DESC LIMIT ?) UNION ALL "
                   "SELECT * FROM (SELECT at FROM history ORDER BY id DESC LIMIT ?))"_s);
    read.bind(Looked, Looked);
    BRO_TRY(const bool row, read.next());
    const qint64 newest = row ? read.integer(0) : 0;
    return newest > nowMs + DayMs ? copenhagen(newest).date() : QDate();
}

} // namespace bro
