// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <citizens/citizen.h>
#include <contracts/profile.h>
#include <core/message.h>
#include <orders/order.h>

namespace bro {

// Reject: an obvious error, the supplier rejects with a reason (001 D 3.2). Ask: the purchaser is
// asked first, since citizens can't be refused. Note: worth knowing, nothing to decide.
enum class OrderFindingKind { Reject, Ask, Note };

struct OrderFinding
{
    OrderFindingKind kind = OrderFindingKind::Note;
    Message message;
    Message proposedReason; // of a Reject: what can be written to the purchaser, always in Danish
    QString source;         // "001 D 3.2"; empty for the program's own notes
};

// What must be looked at before an order is accepted (domain 2.2), by the profile's own choice of
// what each check leads to. `others` are the citizen's other orders, and any with the same number;
// the order itself among them is passed over.
QList<OrderFinding> checkOrder(const Order &order, const Citizen &citizen,
                               const QList<Order> &others, const Profile &profile, QDate today);

// True when a person must decide something (a Reject or an Ask).
bool needsDecision(const QList<OrderFinding> &findings);

// Blocks of seven days begun from start to end, both counted.
int startedWeeks(QDate start, QDate end);

} // namespace bro
