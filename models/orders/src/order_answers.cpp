// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/citizen_store.h>
#include <orders/order_answers.h>
#include <orders/order_findings.h>

namespace bro {

Result<QList<ExaminedOrder>> ordersToAnswer(Session &session, const QString &contractKey,
                                            const Progress &progress)
{
    OrderFilter filter;
    filter.contractKey = contractKey;
    filter.states = {OrderState::Received};
    BRO_TRY(const QList<OrderLine> lines, OrderStore(session).list(filter));
    const CitizenStore citizens(session);
    OrderExaminer examiner(session);
    QList<ExaminedOrder> examined;
    examined.reserve(lines.size());
    for (const OrderLine &line : lines) {
        BRO_CHECK(progress.at(examined.size(), lines.size()));
        BRO_TRY(const Citizen citizen, citizens.byId(line.order.citizen));
        BRO_TRY(const QList<OrderFinding> findings, examiner.findings(line.order, citizen));
        examined.append({line.order, citizen, findings});
    }
    return examined;
}

Result<AcceptedOrders> acceptWithoutFindings(Session &session, const QString &contractKey,
                                             const QList<OrderId> &only, const Progress &progress)
{
    BRO_CHECK(session.require(Right::HandleOrders));
    OrderStore store(session);
    BRO_TRY(const QList<ExaminedOrder> examined, ordersToAnswer(session, contractKey));
    AcceptedOrders outcome;
    qint64 done = 0;
    for (const ExaminedOrder &one : examined) {
        BRO_CHECK(progress.at(done++, examined.size()));
        if (!only.isEmpty() && !only.contains(one.order.id))
            continue;
        if (needsDecision(one.findings)) {
            outcome.left.append({one, {}});
            continue;
        }
        const Result<Order> accepted = store.accept(one.order);
        if (accepted.ok())
            outcome.accepted.append(*accepted);
        else if (accepted.error().kind == Error::Kind::Refused)
            outcome.left.append({one, accepted.error().message});
        else
            return accepted.error();
    }
    return outcome;
}

} // namespace bro
