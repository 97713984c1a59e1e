// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billed_items.h"
#include <contracts/contract_store.h>
#include <orders/order_store.h>

namespace bro {

// Gathers what orders are billed from; profiles are read once.
class OrdersToBill
{
public:
    explicit OrdersToBill(Session &session) : m_session(session), m_contracts(session) {}

    Result<const Profile *> profileOf(const Order &order);
    // An order that is neither accepted nor interrupted earns nothing.
    Result<OrderToBill> read(const Order &order, QDate until);

private:
    Session &m_session;
    ContractStore m_contracts;
    QHash<ContractVersionId, std::shared_ptr<const Profile>> m_profiles;
};

// Whether somebody must see to one order only: it can't be counted, but others can.
bool concernsOneOrder(const Error &error);

} // namespace bro
