// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <core/item_roles.h>
#include <database/session.h>
#include <jobs/work_line.h>

namespace bro {

enum class WorkScope { Mine, All };
enum class WorkGroup { Overdue, Today, Week, Later };

// `now` is Copenhagen time. Work without a deadline of its own is for later.
WorkGroup workGroup(const WorkLine &line, const QDateTime &now);

// What is left until the deadline, in the unit of its rule: "om 3 arbejdsdage", "om 40 min",
// "1 dag over".
struct TimeLeft
{
    Message text;
    Tone tone = Tone::None;
};
TimeLeft timeLeft(const WorkLine &line, const QDateTime &now);

// Mine: what lies with the user's employee; for leaders and administrators also what lies with
// nobody.
bool isInScope(const WorkLine &line, WorkScope scope, const SessionUser &user);
QList<WorkLine> inScope(const QList<WorkLine> &lines, WorkScope scope, const SessionUser &user);

// By deadline; those without one last.
void sortWork(QList<WorkLine> &lines);

// The work of one working day: what is due on it or on the free days after it; the first day's also
// what is overdue.
struct DayLoad
{
    QDate day;
    int lines = 0;
    bool holds(const WorkLine &line) const
    {
        return line.date.isValid() && line.date >= from && line.date < until;
    }
    QDate from;  // of the deadlines counted here
    QDate until; // not included
};
// The next `count` working days, today first (also when it is a free day).
QList<DayLoad> dayLoads(const QList<WorkLine> &lines, QDate today, int count);

// A deadline may be hidden until this day at the latest; invalid: it can't be postponed any more.
QDate postponableUntil(const WorkLine &line, QDate today);

} // namespace bro
