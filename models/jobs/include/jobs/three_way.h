// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <jobs/invoice_basis_job.h>

namespace bro {

// One order in one month: what was ordered, what was delivered, what was invoiced.
struct ThreeWayRow
{
    Order order;
    QString citizenName;
    QString track;
    bool portal = false; // the purchaser's portal makes the invoice
    // Ordered: as if the order ran as it was ordered. Hours by its days of the month.
    Minutes hoursOrdered;
    Money ordered;
    // Delivered: what was earned in the month; days are those that count, hours by 001 D 5.
    int days = 0;
    Minutes hoursPlanned;
    Minutes hoursAttended;
    Money delivered;
    // Invoiced: lines whose period ends in the month.
    Money invoiced;
    // Up to the end of the month.
    Money deliveredToDate;
    Money invoicedToDate;
    Money unbilled; // below zero: too much is invoiced
    QList<Message> differences;
};

// An order that cannot be counted.
struct ThreeWayGap
{
    Order order;
    QString citizenName;
    Message why;
};

struct ThreeWay
{
    Month month;
    QDate until;             // the month's end, or today while it is under way
    QList<ThreeWayRow> rows; // by contract and order number
    QList<ThreeWayGap> notCounted;
    Money ordered;
    Money delivered;
    Money invoiced;
    Money unbilled;
};

struct ThreeWayWish
{
    QString contractKey = {};     // empty: all
    bool earlierUnbilled = false; // orders that ended before the month, with something unbilled
};

// All orders of a month in one read. Needs Right::Export. Errors: jobs.monthNotBegun, stores.*.
Result<ThreeWay> threeWay(Session &session, Month month, const ThreeWayWish &wish,
                          const Progress &progress);

} // namespace bro
