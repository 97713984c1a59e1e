// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"
#include <citizens/citizen_store.h>
#include <orders/order_findings.h>

namespace bro {

using namespace Qt::StringLiterals;

OrderExaminer::OrderExaminer(Session &session)
    : m_session(session),
      m_contracts(session),
      m_others(session.connection(),
               u"SELECT "_s + OrderColumnNames +
                   u" FROM orders o WHERE o.citizen_id = ? OR o.number = ? ORDER BY o.id"_s)
{
}

Result<const Profile *> OrderExaminer::profile(ContractVersionId id)
{
    auto known = m_profiles.find(id.value);
    if (known == m_profiles.end()) {
        BRO_TRY(const Profile read, m_contracts.profileOn(id, m_session.today()));
        known = m_profiles.insert(id.value, read);
    }
    return &*known;
}

Result<QList<OrderFinding>> OrderExaminer::findings(const Order &order, const Citizen &citizen)
{
    BRO_TRY(const Profile *profile, this->profile(order.contractVersion));
    m_others.bind(order.citizen, order.number);
    QList<Order> others;
    for (;;) {
        BRO_TRY(const bool row, m_others.next());
        if (!row)
            break;
        others.append(orderOf(m_others));
    }
    return checkOrder(order, citizen, others, *profile, m_session.today());
}

Result<QList<OrderFinding>> orderFindings(Session &session, const Order &order)
{
    BRO_TRY(const Citizen citizen, CitizenStore(session).byId(order.citizen));
    return OrderExaminer(session).findings(order, citizen);
}

} // namespace bro
