// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <contracts/contract_store.h>
#include <database/statement.h>
#include <orders/order_checks.h>

namespace bro {

// What must be looked at before the order is accepted: checkOrder() on what the database holds of
// the citizen, the citizen's other orders, orders of the same number, and the contract with the
// office's answers.
Result<QList<OrderFinding>> orderFindings(Session &session, const Order &order);

// The same for many orders: contracts are read once.
class OrderExaminer
{
public:
    explicit OrderExaminer(Session &session);

    Result<QList<OrderFinding>> findings(const Order &order, const Citizen &citizen);
    // The order's contract with the answers known today; lives as long as the examiner.
    Result<const Profile *> profile(ContractVersionId id);

private:
    Session &m_session;
    ContractStore m_contracts;
    QHash<qint64, Profile> m_profiles;
    Statement m_others;
};

} // namespace bro
