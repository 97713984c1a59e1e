// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <orders/order_checks.h>
#include <orders/order_store.h>

namespace bro {

// A received order with what was found about it.
struct ExaminedOrder
{
    Order order;
    Citizen citizen;
    QList<OrderFinding> findings;
};
// By start and number; contractKey empty: of all contracts.
Result<QList<ExaminedOrder>> ordersToAnswer(Session &session, const QString &contractKey,
                                            const Progress &progress = {});

// An order that was not accepted: a person must decide, or it was refused.
struct LeftOrder
{
    ExaminedOrder examined;
    Message refusal; // empty: it has findings
};
struct AcceptedOrders
{
    QList<Order> accepted;
    QList<LeftOrder> left;
};
// Accepts every received order that raises no question (needsDecision), each on its own: one that
// is refused does not stop the others. only: none but these; empty: all. Needs
// Right::HandleOrders.
Result<AcceptedOrders> acceptWithoutFindings(Session &session, const QString &contractKey,
                                             const QList<OrderId> &only,
                                             const Progress &progress = {});

} // namespace bro
