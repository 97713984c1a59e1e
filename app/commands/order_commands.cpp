// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <citizens/citizen_store.h>
#include <orders/order_findings.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject orderJson(const Order &order, QDate today)
{
    const Texts english(Language::English);
    return {{u"order"_s, order.number},
            {u"contract"_s, order.contractKey},
            {u"track"_s, order.trackKey},
            {u"projectNumber"_s, order.projectNumber},
            {u"orderedOn"_s, isoDate(order.orderedOn)},
            {u"start"_s, isoDate(order.start)},
            {u"end"_s, isoDate(order.end)},
            {u"lastDay"_s, isoDate(order.lastDay())},
            {u"minutesPerWeek"_s, order.hoursPerWeek.value},
            {u"minutesTotal"_s, order.hoursTotal.value},
            {u"state"_s, phaseText(english, order.phaseOn(today))},
            {u"ore"_s, order.price ? QJsonValue(order.price->ore) : QJsonValue()},
            {u"supplementaryAgreement"_s, order.supplementaryAgreement.isValid()},
            {u"extends"_s, order.extends}};
}

Outcome list(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    OrderFilter filter;
    filter.contractKey = context.arguments().text(u"--contract"_s);
    BRO_TRY(const QList<OrderLine> lines, OrderStore(*session).list(filter));
    TextTable table;
    table.header({texts.sentence(u"app.columnOrder"_s), texts.sentence(u"app.columnCitizen"_s),
                  texts.sentence(u"app.columnCpr"_s), texts.sentence(u"app.columnTrack"_s),
                  texts.sentence(u"app.columnStart"_s), texts.sentence(u"app.columnEnd"_s),
                  texts.sentence(u"app.columnHours"_s), texts.sentence(u"app.columnState"_s)});
    table.alignRight(6);
    QJsonArray json;
    for (const OrderLine &line : lines) {
        const Order &order = line.order;
        table.row({order.number, line.citizenName, line.cpr.masked(), order.trackKey,
                   texts.date(order.start), texts.date(order.end), hoursText(texts, order),
                   phaseText(texts, order.phaseOn(context.today()))});
        QJsonObject one = orderJson(order, context.today());
        one.insert(u"citizen"_s, line.citizenName);
        one.insert(u"cpr"_s, line.cpr.masked());
        json.append(one);
    }
    if (table.isEmpty())
        context.say(u"app.noOrders"_s);
    else
        context.table(table);
    context.json() = {{u"orders"_s, json}};
    BRO_CHECK(session->log().record(AccessKind::View, u"order-list"_s));
    return Exit::Success;
}

QString eventText(const Texts &texts, const OrderEvent &event)
{
    static const QList<QString> codes{u"app.eventReceived"_s,    u"app.eventAccepted"_s,
                                      u"app.eventRejected"_s,    u"app.eventLapsed"_s,
                                      u"app.eventInterrupted"_s, u"app.eventCancelled"_s,
                                      u"app.eventExtended"_s,    u"app.eventAgreement"_s};
    QString text = texts.sentence(codes.value(int(event.kind)));
    if (event.effectiveOn.isValid())
        text += u' ' + texts.date(event.effectiveOn);
    if (event.notifiedOn.isValid())
        text += u' ' + texts.sentence(u"app.eventNotified"_s, {{u"date"_s, event.notifiedOn}});
    return event.reason.isEmpty() ? text : text + u": "_s + event.reason;
}

void showFields(CommandContext &context, const Order &order, const Citizen &citizen)
{
    const Texts &texts = context.texts();
    TextTable table;
    const auto field = [&](const QString &code, const QString &value) {
        if (!value.isEmpty())
            table.row({texts.sentence(code), value});
    };
    field(u"app.columnOrder"_s, order.number);
    field(u"app.columnCitizen"_s, citizen.name + u", "_s + citizen.cpr.masked());
    field(u"app.columnTrack"_s,
          order.trackKey + u" ("_s + order.projectNumber + u"), "_s + order.title);
    field(u"app.fieldPeriod"_s, texts.date(order.start) + u" – "_s + texts.date(order.end));
    field(u"app.columnHours"_s, hoursText(texts, order));
    field(u"app.fieldHoursTotal"_s, texts.hours(order.hoursTotal));
    field(u"app.columnState"_s, phaseText(texts, order.phaseOn(context.today())));
    field(u"app.columnPrice"_s, order.price ? texts.amount(*order.price) : QString());
    field(u"app.fieldAgreement"_s,
          texts.sentence(order.supplementaryAgreement.isValid() ? u"app.yes"_s : u"app.no"_s));
    field(u"app.fieldExtends"_s, order.extends);
    field(u"app.fieldRemark"_s, order.remark);
    context.table(table);
}

Outcome show(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    OrderStore store(*session);
    BRO_TRY(const Order named, orderNamed(context, store, context.arguments().text(u"N"_s)));
    BRO_TRY(const Order order, store.open(named.id, u"order-show"_s));
    BRO_TRY(const Citizen citizen, CitizenStore(*session).byId(order.citizen));
    BRO_TRY(const QList<OrderEvent> events, store.events(order.id));
    showFields(context, order, citizen);
    context.json() = orderJson(order, context.today());
    context.json().insert(u"citizen"_s, citizen.name);
    context.json().insert(u"cpr"_s, citizen.cpr.masked());
    context.line({});
    QJsonArray told;
    for (const OrderEvent &event : events) {
        const QString text = eventText(context.texts(), event);
        context.line(context.texts().date(copenhagen(event.recordedAt).date()) + u"  "_s + text);
        told.append(text);
    }
    context.json().insert(u"events"_s, told);
    QJsonArray findings;
    if (order.state == OrderState::Received) {
        BRO_TRY(const QList<OrderFinding> found, orderFindings(*session, order));
        for (const OrderFinding &finding : found)
            tellFinding(context, findings, order.number, finding.message);
    }
    context.json().insert(u"findings"_s, findings);
    return Exit::Success;
}

// The steps that the purchaser tells of after acceptance: find, do, say what the order is now.
Outcome step(CommandContext &context,
             const std::function<Result<Order>(OrderStore &, const Order &)> &act)
{
    BRO_TRY(Session *const session, context.session());
    OrderStore store(*session);
    BRO_TRY(const Order order, orderNamed(context, store, context.arguments().text(u"N"_s)));
    BRO_TRY(const Order after, act(store, order));
    context.say(u"app.orderNow"_s,
                {{u"order"_s, after.number},
                 {u"state"_s, phaseText(context.texts(), after.phaseOn(context.today()))},
                 {u"from"_s, after.start},
                 {u"to"_s, after.lastDay()}});
    context.json() = orderJson(after, context.today());
    return Exit::Success;
}

Outcome interrupt(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    return step(context, [&arguments](OrderStore &store, const Order &order) {
        return store.interrupt(order, arguments.date(u"--date"_s), arguments.date(u"--notified"_s));
    });
}

Outcome cancel(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    return step(context, [&arguments](OrderStore &store, const Order &order) {
        return store.cancel(order, arguments.date(u"--date"_s));
    });
}

Outcome extend(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    return step(context, [&arguments](OrderStore &store, const Order &order) {
        return store.extend(order, arguments.date(u"--to"_s), arguments.text(u"--by"_s));
    });
}

Outcome agreement(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    return step(context, [&arguments](OrderStore &store, const Order &order) {
        return store.agreement(order, arguments.text(u"--document"_s));
    });
}

} // namespace

QList<CommandSpec> orderCommands()
{
    const PositionalSpec number{u"N"_s};
    const OptionSpec contract{
        u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s};
    return {
        {u"orders list"_s, u"app.summaryOrdersList"_s, {}, {contract}, list, nullptr, true},
        {u"orders show"_s, u"app.summaryOrdersShow"_s, {number}, {contract}, show},
        {u"orders interrupt"_s,
         u"app.summaryOrdersInterrupt"_s,
         {number},
         {{u"--date"_s, ValueKind::Date, u"app.optionLastDay"_s, true},
          {u"--notified"_s, ValueKind::Date, u"app.optionNotified"_s},
          contract},
         interrupt},
        {u"orders cancel"_s,
         u"app.summaryOrdersCancel"_s,
         {number},
         {{u"--date"_s, ValueKind::Date, u"app.optionCancelDate"_s, true}, contract},
         cancel},
        {u"orders extend"_s,
         u"app.summaryOrdersExtend"_s,
         {number},
         {{u"--to"_s, ValueKind::Date, u"app.optionExtendTo"_s, true},
          {u"--by"_s, ValueKind::Text, u"app.optionExtendBy"_s, true, false, {}, u"ORDERNUMBER"_s},
          contract},
         extend},
        {u"orders agreement"_s,
         u"app.summaryOrdersAgreement"_s,
         {number},
         {{u"--document"_s, ValueKind::File, u"app.optionAgreement"_s, true}, contract},
         agreement},
    };
}

} // namespace bro
