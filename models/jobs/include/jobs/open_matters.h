// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <jobs/work_today.h>

namespace bro {

// Open matters of an area: what is overdue, due today or in the rest of the week.
struct AreaMatters
{
    int open = 0; // overdue ones too
    int overdue = 0;
    friend bool operator==(const AreaMatters &, const AreaMatters &) = default;
};

// What the window's badges and status bar say.
struct OpenMatters
{
    AreaMatters today;                 // of the scope: overdue and due today
    QMap<WorkArea, AreaMatters> areas; // everybody's
    int unsentNotices = 0;
    QDateTime noticesBefore; // the earliest deadline of today's, Copenhagen time; invalid: none
    int lateNotices = 0;     // of unsentNotices, whose deadline has passed
};

OpenMatters openMatters(const QList<WorkLine> &lines, WorkScope scope, const SessionUser &user,
                        const QDateTime &now);
// For the session's user and clock; takes as long as workToday(), so run it in the background.
Result<OpenMatters> openMatters(Session &session, WorkScope scope, const Progress &progress = {});

} // namespace bro
