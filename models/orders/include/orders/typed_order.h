// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <orders/order_list.h>
#include <orders/order_store.h>

namespace bro {

// A track that orders can be typed for: one with a project number on the day.
struct OrderableTrack
{
    QString contractKey;
    QString contractTitle;
    QString trackKey;
    QString trackTitle;
    QString projectNumber;
};
// By contract and the contract's order of its tracks.
Result<QList<OrderableTrack>> orderableTracks(Session &session, QDate day);

// A typed order held against the rules of the order list and what the database knows.
struct CheckedOrder
{
    TypedOrderRow typed;
    QString knownCitizen; // name of the citizen who has or had the CPR number; empty: a new one
};
// labels: what the sentences call the fields. A number that the contract has is a reason against
// it.
Result<CheckedOrder> checkTypedOrder(Session &session, const QHash<OrderColumn, QString> &texts,
                                     const QHash<OrderColumn, QString> &labels);
// Takes the checked order in as an import does: the citizen is matched by CPR number, filled up,
// never overwritten. Needs Right::HandleOrders.
Result<Order> addTypedOrder(Session &session, const ParsedOrderRow &row);

} // namespace bro
