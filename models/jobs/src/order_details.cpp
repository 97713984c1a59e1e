// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/citizen_store.h>
#include <core/texts.h>
#include <jobs/order_details.h>
#include <jobs/order_hours.h>
#include <orders/order_findings.h>
#include <orders/order_life.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString proposal(const Order &order, const QList<OrderFinding> &findings)
{
    const Texts &danish = Texts::danish();
    QStringList reasons;
    for (const OrderFinding &finding : findings) {
        if (!finding.proposedReason.isEmpty())
            reasons.append(danish.sentence(finding.proposedReason));
    }
    if (reasons.isEmpty())
        return {};
    return danish.sentence(u"orders.rejection"_s,
                           {{u"order"_s, order.number}, {u"reasons"_s, reasons.join(u' ')}});
}

bool hasHours(OrderPhase phase)
{
    return phase == OrderPhase::Running || phase == OrderPhase::Completed ||
           phase == OrderPhase::Interrupted;
}

} // namespace

Result<OrderDetails> orderDetails(Session &session, OrderId id)
{
    OrderStore store(session);
    OrderDetails details;
    BRO_TRY(details.order, store.open(id, u"orders.opened"_s));
    const Order &order = details.order;
    BRO_TRY(details.citizen, CitizenStore(session).byId(order.citizen));
    details.phase = order.phaseOn(session.today());
    OrderExaminer examiner(session);
    BRO_TRY(const Profile *profile, examiner.profile(order.contractVersion));
    details.contractTitle = profile->title;
    if (order.state == OrderState::Received) {
        details.answerBy = acceptBy(order, *profile).value_or(QDate());
        details.mayLapse = canLapse(order, *profile, session.today()).ok();
        BRO_TRY(details.findings, examiner.findings(order, details.citizen));
        details.proposedReason = proposal(order, details.findings);
    } else if (hasHours(details.phase)) {
        BRO_TRY(details.hours, orderHours(session, order));
    }
    BRO_TRY(details.documents, DocumentStore(session).ofOrder(id));
    BRO_TRY(details.events, store.events(id));
    return details;
}

} // namespace bro
