// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>
#include <contracts/contract_store.h>
#include <orders/order_store.h>

namespace bro {

// What the fee of an order is counted from: its frozen price, else the price in force for the day
// it was made; the contract's model and the office's answers.
Result<FeeInput> feeInput(Session &session, const Order &order, const Profile &profile);
// The fee up to and including `until`; an invalid day means the whole order.
Result<Fee> orderFee(Session &session, const Order &order, QDate until);

} // namespace bro
