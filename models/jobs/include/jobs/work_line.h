// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QTime>
#include <calendar/working_days.h>
#include <core/ids.h>
#include <core/message.h>
#include <deadlines/open_deadline.h>
#include <optional>

namespace bro {

// What must be done today and soon (I dag), one line per piece of work.

enum class WorkKind {
    Schedule,
    Attendance,
    Absence,
    Order,
    Letter,
    Citizen,
    Consent,
    Placement,
    Billing,
    ClosingDay,
    Contract, // the office's answers and duties of the whole contract
    Deadline  // of an order, met outside the program
};

// Where a line is done; an area of the window.
enum class WorkArea { Citizens, Orders, Planning, Attendance, Billing, Office };

struct WorkPlace
{
    WorkArea area = WorkArea::Citizens;
    QString view{}; // of the area; empty: its usual one
    qint64 id = 0;
    qint64 part = 0;
    QDate day{};
    friend bool operator==(const WorkPlace &, const WorkPlace &) = default;
};

struct WorkLine
{
    QString key; // the same at every gathering as long as it is the same work
    WorkKind kind = WorkKind::Deadline;
    Message what;
    QString who;               // one citizen's name, a contract …
    int citizens = 0;          // in place of `who`: so many
    int orders = 0;            // the same in orders
    CitizenId citizen;         // of one citizen
    EmployeeId employee;       // with whom it lies; none: the office
    QString initials;          // of the employee
    QDate date;                // invalid: no deadline of its own
    std::optional<QTime> time; // none: the end of the day
    bool countsWorkingDays = false;
    WorkingDayRule workingDays = WorkingDayRule::Arbejdsdage;
    QList<Message> explanation; // how the deadline was found
    QString consequence;        // the contract's own words
    QString source;             // "001 D 4.2"
    WorkPlace place;
    bool handOut = false; // a schedule to hand out
    bool seenDone = true; // the program sees by itself when it is done
    // What postponeDeadline() and markDeadline() take; several where the line stands for many.
    QList<OpenDeadline> deadlines;

    qint64 id() const; // of the key; the same in every process
    QTime latest() const { return time.value_or(QTime(23, 59)); }
};

} // namespace bro
