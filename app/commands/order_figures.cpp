// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <jobs/order_fee.h>
#include <jobs/order_hours.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString joined(const Texts &texts, const QList<Message> &messages)
{
    QStringList sentences;
    for (const Message &message : messages)
        sentences.append(texts.sentence(message));
    return sentences.join(u'\n');
}

Outcome showFee(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    OrderStore store(*session);
    BRO_TRY(const Order named, orderNamed(context, store, context.arguments().text(u"--order"_s)));
    BRO_TRY(const Order order, store.open(named.id, u"order-fee"_s));
    BRO_TRY(const Fee counted, orderFee(*session, order, context.arguments().date(u"--until"_s)));
    const QString explanation = joined(context.texts(), counted.explanation);
    context.say(u"app.fee"_s, {{u"order"_s, order.number},
                               {u"amount"_s, counted.amount},
                               {u"n"_s, qint64(counted.days)}});
    context.line(explanation);
    context.json() = {{u"order"_s, order.number},
                      {u"ore"_s, counted.amount.ore},
                      {u"days"_s, counted.days},
                      {u"explanation"_s, explanation}};
    return Exit::Success;
}

Outcome showHours(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    OrderStore store(*session);
    BRO_TRY(const Order named, orderNamed(context, store, context.arguments().text(u"--order"_s)));
    BRO_TRY(const Order order, store.open(named.id, u"order-hours"_s));
    BRO_TRY(const HoursBalance balance, orderHours(*session, order));
    const OrderFrame frame = OrderFrame::of(order);
    context.say(u"app.hours"_s, {{u"order"_s, order.number},
                                 {u"planned"_s, balance.planned},
                                 {u"delivered"_s, balance.delivered},
                                 {u"average"_s, balance.whole.rounded()},
                                 {u"soFar"_s, balance.soFar.rounded()},
                                 {u"ordered"_s, hoursText(texts, order)}});
    if (!balance.explanation.isEmpty())
        context.line(joined(texts, balance.explanation));
    QJsonArray findings;
    bool decide = false;
    for (const Finding &finding : balance.findings) {
        tellFinding(context, findings, order.number, finding.message);
        decide = decide || finding.severity != Severity::Note;
    }
    context.json() = {{u"order"_s, order.number},
                      {u"plannedMinutes"_s, balance.planned.value},
                      {u"deliveredMinutes"_s, balance.delivered.value},
                      {u"averagePerWeek"_s, balance.whole.rounded().hoursText()},
                      {u"averagePerWeekSoFar"_s, balance.soFar.rounded().hoursText()},
                      {u"orderedFrom"_s, frame.weekLeast().hoursText()},
                      {u"orderedTo"_s, frame.weekMost().hoursText()},
                      {u"findings"_s, findings}};
    return decide ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> figureCommands()
{
    const OptionSpec order{u"--order"_s, ValueKind::Text, u"app.optionOneOrder"_s, true, false,
                           {},           u"N"_s};
    const OptionSpec contract{
        u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s};
    return {
        {u"fee"_s,
         u"app.summaryFee"_s,
         {},
         {order, {u"--until"_s, ValueKind::Date, u"app.optionFeeUntil"_s}, contract},
         showFee},
        {u"hours"_s, u"app.summaryHours"_s, {}, {order, contract}, showHours},
    };
}

} // namespace bro
