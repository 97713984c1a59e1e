// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billed_items.h"
#include <jobs/order_fee.h>

namespace bro {

// Gathers what orders are billed from.
class OrdersToBill
{
public:
    explicit OrdersToBill(Session &session) : m_fees(session) {}

    // Before many orders are read.
    Done readAhead() { return m_fees.readAhead(); }
    Result<ProfilePtr> profileOf(const Order &order) { return m_fees.profile(order); }
    // An order that is neither accepted nor interrupted earns nothing.
    Result<OrderToBill> read(const Order &order, QDate until);

private:
    OrderFees m_fees;
};

// Whether somebody must see to one order only: it can't be counted, but others can.
bool concernsOneOrder(const Error &error);

} // namespace bro
