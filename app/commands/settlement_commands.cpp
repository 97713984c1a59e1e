// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <jobs/bonuses.h>
#include <jobs/contact_hours.h>
#include <jobs/order_fee.h>
#include <jobs/three_way.h>
#include <jobs/track_change.h>
#include <orders/settlement_store.h>

// What an order earns besides its days: bonuses, amounts entered by hand, returns; and what was
// ordered, delivered and invoiced of a month.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

Result<Order> namedOrder(CommandContext &context, Session &session)
{
    OrderStore store(session);
    BRO_TRY(const Order named, orderNamed(context, store, context.arguments().text(u"--order"_s)));
    return store.open(named.id, u"order-fee"_s);
}

QStringList sentences(const Texts &texts, const QList<Message> &messages)
{
    QStringList list;
    for (const Message &message : messages)
        list.append(texts.sentence(message));
    return list;
}

// As JSON says it and as a person reads it.
std::pair<QString, QString> stageName(const Texts &texts, BonusStage stage)
{
    switch (stage) {
    case BonusStage::Expected:
        return {u"expected"_s, texts.sentence(u"app.bonusExpected"_s)};
    case BonusStage::ToMeasure:
        return {u"toMeasure"_s, texts.sentence(u"app.bonusToMeasure"_s)};
    case BonusStage::Earned:
        return {u"earned"_s, texts.sentence(u"app.bonusEarned"_s)};
    case BonusStage::Low:
        return {u"low"_s, texts.sentence(u"app.bonusLow"_s)};
    case BonusStage::Refused:
        break;
    }
    return {u"refused"_s, texts.sentence(u"app.bonusRefused"_s)};
}

Outcome showBonuses(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    BRO_TRY(const QList<BonusState> states, bonusStates(*session, order, session->today()));
    if (states.isEmpty())
        context.say(u"app.noBonuses"_s, {{u"order"_s, order.number}});
    QJsonArray json;
    for (const BonusState &state : states) {
        const auto [word, name] = stageName(texts, state.stage);
        const QStringList why = sentences(texts, state.explanation);
        context.line(u"%1 (%2): %3"_s.arg(state.bonus.title, state.bonus.id, name));
        for (const QString &line : why)
            context.line(u"  "_s + line);
        QJsonObject one{{u"bonus"_s, state.bonus.id},
                        {u"state"_s, word},
                        {u"measureOn"_s, state.measureOn.toString(Qt::ISODate)},
                        {u"by"_s, state.bySupplier ? u"supplier"_s : u"purchaser"_s},
                        {u"explanation"_s, why.join(u'\n')}};
        if (state.amount)
            one.insert(u"ore"_s, state.amount->ore);
        json.append(one);
    }
    context.json() = {{u"order"_s, order.number}, {u"bonuses"_s, json}};
    return Exit::Success;
}

Outcome stateBonus(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    ResultStatement statement;
    statement.bonus = arguments.text(u"--bonus"_s);
    statement.state =
        resultStateNamed(arguments.text(u"--result"_s)).value_or(ResultState::Expected);
    statement.measuredOn = arguments.date(u"--on"_s);
    statement.bySupplier = arguments.text(u"--by"_s) == "supplier"_L1;
    statement.reason = arguments.text(u"--reason"_s);
    if (arguments.has(u"--amount"_s))
        statement.amount = arguments.amount(u"--amount"_s);
    BRO_TRY(const QList<ResultStatement> known, ResultStore(*session).statementsOf(order.id));
    for (const ResultStatement &one : known)
        if (one.bonus == statement.bonus)
            statement.replaces = one.id;
    BRO_CHECK(stateResult(*session, order, statement, {{}, arguments.text(u"--document"_s)}));
    context.say(u"app.bonusStated"_s, {{u"bonus"_s, statement.bonus}, {u"order"_s, order.number}});
    context.json() = {{u"order"_s, order.number}, {u"bonus"_s, statement.bonus}};
    return Exit::Success;
}

Outcome addStatus(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    StatusRecord record;
    record.citizen = order.citizen;
    record.status =
        statusNamed(arguments.text(u"--status"_s)).value_or(CitizenStatus::NoMunicipalSupport);
    record.from = arguments.date(u"--from"_s);
    record.to = arguments.date(u"--to"_s);
    record.evidence = arguments.text(u"--evidence"_s);
    BRO_TRY(const StatusRecord added,
            recordStatus(*session, record, {{}, arguments.text(u"--document"_s)}));
    const QString name = context.texts().sentence(statusName(added.status));
    context.say(u"app.statusAdded"_s, {{u"status"_s, name}, {u"from"_s, added.from}});
    context.json() = {{u"id"_s, added.id.value}, {u"status"_s, statusWord(added.status)}};
    return Exit::Success;
}

Outcome addAmount(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    SettlementStore store(*session);
    OpenAmountRecord record;
    record.order = order.id;
    record.from = arguments.date(u"--from"_s);
    record.to = arguments.date(u"--to"_s);
    record.amount = arguments.amount(u"--amount"_s);
    record.reason = arguments.text(u"--reason"_s);
    // The same days again: a correction.
    BRO_TRY(const QList<OpenAmountRecord> known, store.amountsOf(order.id));
    for (const OpenAmountRecord &one : known)
        if (one.from == record.from && one.to == record.to)
            record.replaces = one.id;
    BRO_CHECK(enterAmount(*session, order, record));
    context.say(u"app.amountEntered"_s, {{u"order"_s, order.number},
                                         {u"amount"_s, record.amount},
                                         {u"from"_s, record.from},
                                         {u"to"_s, record.to}});
    context.json() = {{u"order"_s, order.number}, {u"ore"_s, record.amount.ore}};
    return Exit::Success;
}

Outcome giveBack(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    BRO_CHECK(SettlementStore(*session).recordReturn(order.id, arguments.date(u"--on"_s),
                                                     arguments.text(u"--reason"_s)));
    context.say(u"app.citizenReturned"_s,
                {{u"order"_s, order.number}, {u"date"_s, arguments.date(u"--on"_s)}});
    context.json() = {{u"order"_s, order.number}};
    return Exit::Success;
}

Outcome showContactHours(CommandContext &context)
{
    const QDate first = context.arguments().month(u"--month"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    BRO_TRY(const ContactHours hours,
            contactHoursOf(*session, order, {first.year(), first.month()}));
    const QStringList why = sentences(context.texts(), hours.explanation);
    for (const QString &line : why)
        context.line(line);
    context.json() = {{u"order"_s, order.number},
                      {u"faceToFaceMinutes"_s, hours.faceToFace.value},
                      {u"distantMinutes"_s, hours.distant.value},
                      {u"countedMinutes"_s, hours.counted.value},
                      {u"explanation"_s, why.join(u'\n')}};
    return Exit::Success;
}

// Nothing is changed: the order stays as it is.
Outcome previewMove(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const Order order, namedOrder(context, *session));
    TrackChangeWish wish;
    wish.track = arguments.text(u"--track"_s);
    wish.from = arguments.date(u"--from"_s);
    wish.hoursPerWeek = Minutes::parseHours(arguments.text(u"--hours"_s)).value_or(Minutes{});
    wish.hoursTotal = wish.hoursPerWeek * startedWeeks(wish.from, order.end);
    BRO_TRY(const TrackChange change, previewTrackChange(*session, order, wish));
    const QStringList why = sentences(context.texts(), change.explanation);
    for (const QString &line : why)
        context.line(line);
    context.json() = {{u"order"_s, order.number},
                      {u"beforeOre"_s, change.before.amount.ore},
                      {u"afterOre"_s, change.after.amount.ore},
                      {u"totalOre"_s, change.total.ore},
                      {u"unchangedOre"_s, change.unchanged.amount.ore},
                      {u"explanation"_s, why.join(u'\n')}};
    return Exit::Success;
}

// Hours are written as elsewhere: "4", "0,5".
std::optional<Message> checkHours(const Arguments &arguments)
{
    const QString hours = arguments.text(u"--hours"_s);
    if (Minutes::parseHours(hours))
        return {};
    return Message(u"app.hoursUnreadable"_s, {{u"text"_s, hours}});
}

QJsonObject tellRow(const Texts &texts, TextTable &table, const ThreeWayRow &row)
{
    const QStringList differences = sentences(texts, row.differences);
    table.row({row.order.number, row.citizenName, texts.amount(row.ordered),
               texts.amount(row.delivered), texts.amount(row.invoiced), texts.amount(row.unbilled),
               differences.join(u' ')});
    return {{u"order"_s, row.order.number},
            {u"orderedOre"_s, row.ordered.ore},
            {u"deliveredOre"_s, row.delivered.ore},
            {u"invoicedOre"_s, row.invoiced.ore},
            {u"unbilledOre"_s, row.unbilled.ore},
            {u"days"_s, row.days},
            {u"orderedMinutes"_s, row.hoursOrdered.value},
            {u"plannedMinutes"_s, row.hoursPlanned.value},
            {u"attendedMinutes"_s, row.hoursAttended.value},
            {u"differences"_s, differences.join(u'\n')}};
}

Outcome showThreeWay(CommandContext &context)
{
    const Texts &texts = context.texts();
    const Arguments &arguments = context.arguments();
    const QDate first = arguments.month(u"--month"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const ThreeWay view,
            threeWay(*session, {first.year(), first.month()},
                     {arguments.text(u"--contract"_s), arguments.has(u"--earlier"_s)},
                     context.progress()));
    TextTable table;
    table.header({texts.sentence(u"app.columnOrder"_s), texts.sentence(u"app.columnCitizen"_s),
                  texts.sentence(u"app.columnOrdered"_s), texts.sentence(u"app.columnDelivered"_s),
                  texts.sentence(u"app.columnInvoiced"_s), texts.sentence(u"app.columnUnbilled"_s),
                  texts.sentence(u"app.columnDifferences"_s)});
    for (const int column : {2, 3, 4, 5})
        table.alignRight(column);
    QJsonArray rows;
    for (const ThreeWayRow &row : view.rows)
        rows.append(tellRow(texts, table, row));
    context.table(table);
    QJsonArray gaps;
    for (const ThreeWayGap &gap : view.notCounted)
        tellFinding(context, gaps, gap.order.number, gap.why);
    context.say(u"app.threeWay"_s, {{u"n"_s, qint64(view.rows.size())},
                                    {u"until"_s, view.until},
                                    {u"delivered"_s, view.delivered},
                                    {u"invoiced"_s, view.invoiced},
                                    {u"unbilled"_s, view.unbilled}});
    context.json() = {
        {u"orders"_s, rows}, {u"notCounted"_s, gaps}, {u"unbilledOre"_s, view.unbilled.ore}};
    return view.notCounted.isEmpty() ? Exit::Success : Exit::Findings;
}

QStringList statusWords()
{
    QStringList words;
    for (const CitizenStatus status : allStatuses())
        words.append(statusWord(status));
    return words;
}

OptionSpec textOption(const QString &name, const QString &summary, bool required)
{
    return {name, ValueKind::Text, summary, required};
}
} // namespace

QList<CommandSpec> settlementCommands()
{
    const OptionSpec order{u"--order"_s, ValueKind::Text, u"app.optionOneOrder"_s, true, false,
                           {},           u"N"_s};
    const OptionSpec contract{
        u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s};
    const OptionSpec from{u"--from"_s, ValueKind::Date, u"app.optionPeriodFrom"_s, true};
    const OptionSpec reason = textOption(u"--reason"_s, u"app.optionWhy"_s, true);
    const OptionSpec document{u"--document"_s, ValueKind::File, u"app.optionEvidenceFile"_s};
    return {
        {u"bonuses list"_s, u"app.summaryBonuses"_s, {}, {order, contract}, showBonuses},
        {u"bonuses state"_s,
         u"app.summaryStateBonus"_s,
         {},
         {order,
          textOption(u"--bonus"_s, u"app.optionBonus"_s, true),
          {u"--result"_s,
           ValueKind::Choice,
           u"app.optionResult"_s,
           true,
           false,
           {u"earned"_s, u"low"_s, u"refused"_s, u"expected"_s}},
          {u"--on"_s, ValueKind::Date, u"app.optionMeasuredOn"_s, true},
          {u"--by"_s,
           ValueKind::Choice,
           u"app.optionStatedBy"_s,
           true,
           false,
           {u"supplier"_s, u"purchaser"_s}},
          {u"--amount"_s, ValueKind::Amount, u"app.optionBonusAmount"_s},
          textOption(u"--reason"_s, u"app.optionWhy"_s, false),
          document,
          contract},
         stateBonus},
        {u"bonuses status"_s,
         u"app.summaryAddStatus"_s,
         {},
         {order,
          {u"--status"_s, ValueKind::Choice, u"app.optionStatus"_s, true, false, statusWords()},
          from,
          {u"--to"_s, ValueKind::Date, u"app.optionStatusTo"_s},
          textOption(u"--evidence"_s, u"app.optionEvidence"_s, false),
          document,
          contract},
         addStatus},
        {u"amount"_s,
         u"app.summaryAmount"_s,
         {},
         {order,
          from,
          {u"--to"_s, ValueKind::Date, u"app.optionPeriodTo"_s, true},
          {u"--amount"_s, ValueKind::Amount, u"app.optionAmount"_s, true},
          reason,
          contract},
         addAmount},
        {u"give-back"_s,
         u"app.summaryGiveBack"_s,
         {},
         {order, {u"--on"_s, ValueKind::Date, u"app.optionReturnedOn"_s, true}, reason, contract},
         giveBack},
        {u"contact-hours"_s,
         u"app.summaryContactHours"_s,
         {},
         {order, {u"--month"_s, ValueKind::Month, u"app.optionMonth"_s, true}, contract},
         showContactHours},
        {u"move"_s,
         u"app.summaryMove"_s,
         {},
         {order,
          {u"--track"_s, ValueKind::Text, u"app.optionNewTrack"_s, true, false, {}, u"TRACK"_s},
          from,
          textOption(u"--hours"_s, u"app.optionNewHours"_s, true),
          contract},
         previewMove,
         checkHours},
        {u"three-way"_s,
         u"app.summaryThreeWay"_s,
         {},
         {{u"--month"_s, ValueKind::Month, u"app.optionMonth"_s, true},
          contract,
          {u"--earlier"_s, ValueKind::None, u"app.optionEarlier"_s}},
         showThreeWay},
    };
}

} // namespace bro
