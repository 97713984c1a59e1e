// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <database/session.h>
#include <deadlines/open_deadline.h>

namespace bro {

struct DeadlineFilter
{
    QList<OrderId> orders = {}; // only theirs, however old; empty: all, and the contracts' own
    QDate until = {};        // deadlines up to this day; invalid: of orders all, of contracts and
                             // recurring ones the next 60 days
    bool withOthers = false; // also what the purchaser or the citizen must keep
    bool withNotices = true; // absence of the last 14 days that is not notified as it stands
    bool hidePostponed = false; // those whose day to be shown has not come
};

// Open deadlines by date (001 D 3-4 and the like, all from the contracts' data): of orders by where
// they are in their life, of contracts with orders that run, of closing days not asked for. The
// last invoice of an order is met once its last day is billed. Without named orders, deadlines more
// than three months old are left out.
Result<QList<OpenDeadline>> openDeadlines(Session &session, const DeadlineFilter &filter = {},
                                          const Progress &progress = {});

// That a deadline was met outside the program, in the purchaser's portal for instance; an invalid
// day takes the tick back. Append-only. Needs Right::Plan.
Done markDeadline(Session &session, const OpenDeadline &deadline, QDate doneOn,
                  const QString &note = {});

// Hides a deadline until `shownFrom` (hidePostponed), at the latest until its own day; an invalid
// day shows it again at once. Refused for a day before tomorrow or after the deadline. Append-only.
// Needs Right::Plan.
Done postponeDeadline(Session &session, const OpenDeadline &deadline, QDate shownFrom,
                      const QString &reason = {});

} // namespace bro
