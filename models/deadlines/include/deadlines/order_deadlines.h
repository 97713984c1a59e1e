// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <contracts/profile.h>
#include <deadlines/open_deadline.h>
#include <orders/order.h>

namespace bro {

// What the plan and the hand-outs say of an order, as far as its deadlines need it.
struct PlanFacts
{
    QDate firstMeeting;    // first planned day; invalid: nothing is planned
    QDate firstHandOut;    // when the citizen had the first schedule of this course
    QDate toldUntil;       // last day of the schedules the citizen has
    QDate firstUntold;     // first planned day from today that no schedule tells of
    QDate letterSent = {}; // the convening letter; invalid: none is recorded
};

// The deadlines of one order on a day, met or not, by its contract's rules: those that depend on a
// known day of the order or of its plan and can still be acted on. Recurring ones up to `horizon`.
// What the program can't see done (kind Other) is listed until its day has passed.
QList<OpenDeadline> deadlinesOf(const Order &order, const PlanFacts &plan, const Profile &profile,
                                QDate today, QTime now, QDate horizon);

// Those of the contract itself from today up to `horizon`; past ones are not listed.
QList<OpenDeadline> contractDeadlines(const Profile &profile, QDate today, QDate horizon);

// Asking for permission of a closing day that has not been asked for yet.
std::optional<OpenDeadline> closingDayDeadline(const Profile &profile, QDate closingDay,
                                               QDate today);

} // namespace bro
