// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/counted_items.h>
#include <attendance/hours.h>
#include <contracts/contract_store.h>
#include <orders/order_store.h>

namespace bro {

// The hours of many orders; keeps the contracts it has read.
class OrderHours
{
public:
    explicit OrderHours(Session &session)
        : m_session(session),
          m_contracts(session),
          m_items(session)
    {
    }
    Result<HoursBalance> of(const Order &order);

private:
    Session &m_session;
    ContractStore m_contracts;
    CountedItems m_items;
};

// The hours of one order against what was ordered, as of the session's day.
Result<HoursBalance> orderHours(Session &session, const Order &order);

} // namespace bro
