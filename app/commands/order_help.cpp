// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_help.h"

namespace bro {

using namespace Qt::StringLiterals;

Result<Order> orderNamed(CommandContext &context, OrderStore &store, const QString &number)
{
    return store.byNumber(number, context.arguments().text(u"--contract"_s));
}

Result<QList<Order>> ordersNamed(CommandContext &context, OrderStore &store)
{
    QList<Order> orders;
    for (const QString &number : context.arguments().texts(u"--order"_s)) {
        BRO_TRY(const Order order, orderNamed(context, store, number));
        orders.append(order);
    }
    return orders;
}

Result<QList<OrderId>> orderIdsNamed(CommandContext &context, Session &session)
{
    OrderStore store(session);
    BRO_TRY(const QList<Order> orders, ordersNamed(context, store));
    QList<OrderId> ids;
    for (const Order &order : orders)
        ids.append(order.id);
    return ids;
}

QString phaseText(const Texts &texts, OrderPhase phase)
{
    switch (phase) {
    case OrderPhase::Received:
        return texts.sentence(u"app.phaseReceived"_s);
    case OrderPhase::Accepted:
        return texts.sentence(u"app.phaseAccepted"_s);
    case OrderPhase::Running:
        return texts.sentence(u"app.phaseRunning"_s);
    case OrderPhase::Completed:
        return texts.sentence(u"app.phaseCompleted"_s);
    case OrderPhase::Rejected:
        return texts.sentence(u"app.phaseRejected"_s);
    case OrderPhase::Lapsed:
        return texts.sentence(u"app.phaseLapsed"_s);
    case OrderPhase::Interrupted:
        return texts.sentence(u"app.phaseInterrupted"_s);
    case OrderPhase::Cancelled:
        return texts.sentence(u"app.phaseCancelled"_s);
    }
    return {};
}

QString hoursText(const Texts &texts, const Order &order)
{
    if (order.intervalFrom && order.intervalTo)
        return order.intervalFrom->hoursText() + u'-' + texts.hours(*order.intervalTo);
    return texts.hours(order.hoursPerWeek);
}

void tellFinding(CommandContext &context, QJsonArray &findings, const QString &order,
                 const Message &finding)
{
    const QString sentence = context.texts().sentence(finding);
    findings.append(QJsonObject{{u"order"_s, order}, {u"finding"_s, sentence}});
    context.say(u"app.orderFinding"_s, {{u"order"_s, order}, {u"finding"_s, sentence}});
}

} // namespace bro
