// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/access_list.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<QList<AccessEntry>> accessesOf(Session &session, CitizenId citizen, int limit)
{
    BRO_CHECK(session.require(Right::ManageOffice));
    // What was seen a moment ago counts too.
    BRO_CHECK(session.log().flush());
    Statement read(session.connection(),
                   u"SELECT l.id, l.at, coalesce(u.name, ''), l.kind, l.purpose "
                   "FROM access_log_citizen c JOIN access_log l ON l.id = c.access_log_id "
                   "LEFT JOIN app_user u ON u.id = l.user_id WHERE c.citizen_id = ? "
                   "ORDER BY l.id DESC LIMIT ?"_s);
    read.bind(citizen, limit);
    QList<AccessEntry> entries;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return entries;
        entries.append({read.integer(0), read.integer(1), read.text(2), AccessKind(read.integer(3)),
                        read.text(4)});
    }
}

} // namespace bro
