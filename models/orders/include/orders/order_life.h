// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/profile.h>
#include <core/result.h>
#include <optional>
#include <orders/order.h>

// The steps of an order's life (domain 2.2) as pure rules. can…() says whether a step is allowed,
// with a refusal that names the right step instead; the others give the changed order.
namespace bro {

// Received, or Accepted where the contract knows no acceptance (000).
OrderState initialState(const Profile &profile, const QString &trackKey);
// The last day on which the order can be accepted, to its end; nothing where there is no deadline.
std::optional<QDate> acceptBy(const Order &order, const Profile &profile);

// A passed deadline does not refuse: the purchaser can move it at any time (001 D 3.2), so it is a
// finding.
Done canAccept(const Order &order);
// reason: why it is accepted in spite of findings; empty when there are none.
Result<Order> accepted(const Order &order, const QString &reason = {});

Done canReject(const Order &order, const QString &reason);
Result<Order> rejected(const Order &order, const QString &reason);

// Not accepted in time: the purchaser's system annuls the order by itself (001 D 3.2).
Done canLapse(const Order &order, const Profile &profile, QDate today);
Result<Order> lapsed(const Order &order, const Profile &profile, QDate today);

// effective: last day of the course, paid; notified: the day the purchaser told it, not later than
// today (D1 column 12). An invalid notified day means the effective day, but not later than today.
Done canInterrupt(const Order &order, QDate effective, QDate notified, QDate today);
Result<Order> interrupted(const Order &order, QDate effective, QDate notified,
                          const QString &reason, QDate today);

// date: the day the purchaser cancels. Free up to the day before the start (001 K 2.7); on the
// start day itself the order becomes Interrupted with that day, later it is refused.
Done canCancel(const Order &order, QDate date, QDate today);
Result<Order> cancelled(const Order &order, QDate date, const QString &reason, QDate today);

// An order that never came to be, or is no more, has no agreement about its delivery.
Done canTakeAgreement(const Order &order);

// A longer course is a new order of the purchaser's (001 D 5.2): its number is asked for.
Done canExtend(const Order &order, QDate to, const QString &byNumber);
// The new order, Received: from the day after the old end, same track and hours a week; hours in
// all are hours × started weeks (reading 19).
Result<Order> extension(const Order &order, QDate to, const QString &byNumber, QDate today);

} // namespace bro
