// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include <orders/order_checks.h>
#include <orders/order_store.h>

// What several commands need of orders.
namespace bro {

// The order that an option or argument names by its number.
Result<Order> orderNamed(CommandContext &context, OrderStore &store, const QString &number);
// Those of --order; empty when the option is not there.
Result<QList<Order>> ordersNamed(CommandContext &context, OrderStore &store);
Result<QList<OrderId>> orderIdsNamed(CommandContext &context, Session &session);

// "bestilt", "i gang" …
QString phaseText(const Texts &texts, OrderPhase phase);
// "3-5 t", "4 t"
QString hoursText(const Texts &texts, const Order &order);
// {"order": …, "finding": …} and a line.
void tellFinding(CommandContext &context, QJsonArray &findings, const QString &order,
                 const Message &finding);

} // namespace bro
