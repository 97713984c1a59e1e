// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <database/transaction.h>
#include <orders/order_answers.h>
#include <orders/order_findings.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// One kind of work a run: accepting the named, accepting all that raise no question, or rejecting.
std::optional<Message> checkAccept(const Arguments &arguments)
{
    const int kinds = int(arguments.has(u"--order"_s)) +
                      int(arguments.has(u"--all-without-findings"_s)) +
                      int(arguments.has(u"--reject"_s));
    if (kinds != 1)
        return Message(u"app.exactlyOne"_s,
                       {{u"options"_s, u"--order, --all-without-findings, --reject"_s}});
    if (arguments.has(u"--reject"_s) != arguments.has(u"--reason"_s))
        return Message(u"app.belongTogether"_s,
                       {{u"first"_s, u"--reject"_s}, {u"second"_s, u"--reason"_s}});
    return {};
}

// Named by a person, so findings are told but do not stop; all or none.
Outcome acceptNamed(CommandContext &context, Session &session)
{
    OrderStore store(session);
    BRO_TRY(const QList<Order> orders, ordersNamed(context, store));
    QJsonArray findings;
    bool decided = true;
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    for (const Order &order : orders) {
        BRO_TRY(const QList<OrderFinding> found, orderFindings(session, order));
        BRO_CHECK(store.accept(order));
        decided = decided && !needsDecision(found);
        for (const OrderFinding &finding : found)
            tellFinding(context, findings, order.number, finding.message);
    }
    BRO_CHECK(transaction.commit());
    context.say(u"app.acceptedCount"_s, {{u"n"_s, qint64(orders.size())}});
    context.json() = {{u"accepted"_s, orders.size()}, {u"left"_s, 0}, {u"findings"_s, findings}};
    return decided ? Exit::Success : Exit::Findings;
}

Outcome acceptAll(CommandContext &context, Session &session)
{
    BRO_TRY(const AcceptedOrders outcome,
            acceptWithoutFindings(session, context.arguments().text(u"--contract"_s), {},
                                  context.progress()));
    QJsonArray findings;
    for (const LeftOrder &left : outcome.left) {
        const QString &number = left.examined.order.number;
        if (!left.refusal.isEmpty()) {
            tellFinding(context, findings, number, left.refusal);
            continue;
        }
        for (const OrderFinding &finding : left.examined.findings)
            tellFinding(context, findings, number, finding.message);
    }
    const auto accepted = qint64(outcome.accepted.size());
    const auto left = qint64(outcome.left.size());
    context.say(u"app.acceptedCount"_s, {{u"n"_s, accepted}});
    if (left > 0)
        context.say(u"app.leftCount"_s, {{u"n"_s, left}});
    context.json() = {{u"accepted"_s, accepted}, {u"left"_s, left}, {u"findings"_s, findings}};
    return left > 0 ? Exit::Findings : Exit::Success;
}

Outcome reject(CommandContext &context, Session &session)
{
    OrderStore store(session);
    const QString number = context.arguments().text(u"--reject"_s);
    BRO_TRY(const Order order, orderNamed(context, store, number));
    BRO_CHECK(store.reject(order, context.arguments().text(u"--reason"_s)));
    context.say(u"app.rejected"_s, {{u"order"_s, number}});
    context.json() = {{u"rejected"_s, number}};
    return Exit::Success;
}

Outcome accept(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    if (context.arguments().has(u"--order"_s))
        return acceptNamed(context, *session);
    if (context.arguments().has(u"--reject"_s))
        return reject(context, *session);
    return acceptAll(context, *session);
}

} // namespace

QList<CommandSpec> acceptCommands()
{
    return {
        {u"accept-orders"_s,
         u"app.summaryAccept"_s,
         {},
         {{u"--order"_s, ValueKind::Text, u"app.optionAcceptOrder"_s, false, true, {}, u"N"_s},
          {u"--all-without-findings"_s, ValueKind::None, u"app.optionAcceptAll"_s},
          {u"--reject"_s, ValueKind::Text, u"app.optionReject"_s, false, false, {}, u"N"_s},
          {u"--reason"_s, ValueKind::Text, u"app.optionReason"_s},
          {u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s}},
         accept,
         checkAccept}};
}

} // namespace bro
