// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "money_help.h"
#include <invoices/interest_rate_store.h>
#include <invoices/payment_store.h>
#include <invoices/reminder_paper.h>

// What the buyers have paid and owe, and the reminders of it.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonValue isoDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

Outcome listOpen(CommandContext &context, PaymentStore &store)
{
    const Texts &texts = context.texts();
    const QDate asOf = context.arguments().date(u"--as-of"_s);
    const QString contract = context.arguments().text(u"--contract"_s);
    BRO_TRY(QList<Receivable> all, store.receivables(asOf));
    all.removeIf([&contract](const Receivable &one) {
        return !contract.isEmpty() && one.contractKey != contract;
    });
    const QList<OpenItem> items = openItems(all, asOf.isValid() ? asOf : context.today());
    TextTable table;
    table.header(columnHeads(texts, {u"money.columnNumber"_s, u"money.columnDue"_s,
                                     u"money.columnOpen"_s, u"money.columnAge"_s,
                                     u"money.columnReminders"_s, u"money.columnBuyer"_s}));
    table.alignRight(0);
    table.alignRight(2);
    table.alignRight(4);
    QJsonArray json;
    Money open;
    Money late;
    for (const OpenItem &item : items) {
        const Receivable &one = item.invoice;
        table.row({QString::number(one.number), texts.date(one.dueOn), texts.amount(item.open),
                   texts.sentence(agingWords(item.aging)), QString::number(one.reminders),
                   one.buyer});
        json.append(QJsonObject{{u"number"_s, one.number},
                                {u"contract"_s, one.contractKey},
                                {u"buyer"_s, one.buyer},
                                {u"issued"_s, isoDate(one.issuedOn)},
                                {u"due"_s, isoDate(one.dueOn)},
                                {u"totalOre"_s, one.total.ore},
                                {u"creditedOre"_s, one.credited.ore},
                                {u"paidOre"_s, one.paid.ore},
                                {u"openOre"_s, item.open.ore},
                                {u"daysLate"_s, item.daysLate},
                                {u"reminders"_s, one.reminders}});
        open += item.open;
        late += item.daysLate > 0 ? item.open : Money{};
    }
    if (items.isEmpty()) {
        context.say(u"money.nothingOpen"_s);
    } else {
        context.table(table);
        context.say(u"money.openInAll"_s, {{u"open"_s, open}, {u"late"_s, late}});
    }
    context.json() = {{u"open"_s, json}, {u"openOre"_s, open.ore}, {u"lateOre"_s, late.ore}};
    return Exit::Success;
}

Outcome listPayments(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    PaymentStore store(*session);
    if (!context.arguments().has(u"--invoice"_s))
        return listOpen(context, store);
    const qint64 number = context.arguments().number(u"--invoice"_s);
    BRO_TRY(const Receivable invoice, store.receivable(number));
    BRO_TRY(const QList<Payment> payments, store.ofInvoice(number));
    TextTable table;
    table.header(columnHeads(texts, {u"money.columnId"_s, u"app.columnDate"_s,
                                     u"app.columnAmount"_s, u"money.columnText"_s}));
    table.alignRight(0);
    table.alignRight(2);
    QJsonArray json;
    for (const Payment &payment : payments) {
        table.row({QString::number(payment.id.value), texts.date(payment.paidOn),
                   texts.amount(payment.amount), payment.text});
        json.append(QJsonObject{{u"id"_s, payment.id.value},
                                {u"date"_s, isoDate(payment.paidOn)},
                                {u"ore"_s, payment.amount.ore},
                                {u"text"_s, payment.text},
                                {u"reversed"_s, payment.reversed},
                                {u"reverses"_s, payment.reverses.isValid()
                                                    ? QJsonValue(payment.reverses.value)
                                                    : QJsonValue()}});
    }
    if (payments.isEmpty())
        context.say(u"money.noPayments"_s, {{u"number"_s, number}});
    else
        context.table(table);
    context.json() = {
        {u"invoice"_s, number}, {u"openOre"_s, invoice.open().ore}, {u"payments"_s, json}};
    return Exit::Success;
}

Outcome addPayment(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    NewPayment payment;
    payment.invoice = arguments.number(u"--invoice"_s);
    payment.paidOn = arguments.date(u"--date"_s);
    payment.amount = arguments.amount(u"--amount"_s);
    payment.text = arguments.text(u"--text"_s);
    BRO_TRY(const PaymentOutcome outcome, PaymentStore(*session).add(payment));
    const Money open = outcome.invoice.open();
    context.say(u"money.paymentTaken"_s, {{u"id"_s, outcome.payment.id.value},
                                          {u"amount"_s, outcome.payment.amount},
                                          {u"number"_s, payment.invoice},
                                          {u"open"_s, open}});
    context.json() = {{u"id"_s, outcome.payment.id.value},
                      {u"invoice"_s, payment.invoice},
                      {u"openOre"_s, open.ore}};
    return tellFindings(context, outcome.findings) ? Exit::Findings : Exit::Success;
}

Outcome reversePayment(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PaymentOutcome outcome,
            PaymentStore(*session).reverse(PaymentId{arguments.number(u"ID"_s)},
                                           arguments.text(u"--reason"_s)));
    const Money open = outcome.invoice.open();
    context.say(u"money.paymentReversed"_s,
                {{u"open"_s, open}, {u"number"_s, outcome.invoice.number}});
    context.json() = {{u"id"_s, outcome.payment.id.value},
                      {u"invoice"_s, outcome.invoice.number},
                      {u"openOre"_s, open.ore}};
    return Exit::Success;
}

ReminderWish wishOf(const Arguments &arguments)
{
    return {.interest = !arguments.has(u"--no-interest"_s), .fee = !arguments.has(u"--no-fee"_s)};
}

QJsonObject reminderJson(const Reminder &reminder)
{
    return {{u"invoice"_s, reminder.invoice},
            {u"place"_s, reminder.place},
            {u"due"_s, isoDate(reminder.dueOn)},
            {u"balanceOre"_s, reminder.balance.ore},
            {u"interestOre"_s, reminder.interest.ore},
            {u"feeOre"_s, reminder.fee.ore},
            {u"feesBeforeOre"_s, reminder.feesBefore.ore},
            {u"totalOre"_s, reminder.total().ore}};
}

Outcome listReminders(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<ReminderProposal> late, ReminderStore(*session).proposals());
    TextTable table;
    table.header(columnHeads(texts, {u"money.columnNumber"_s, u"money.columnDue"_s,
                                     u"money.columnReminders"_s, u"money.columnOpen"_s,
                                     u"money.columnInterest"_s, u"money.columnFee"_s,
                                     u"money.columnTotal"_s, u"money.columnBuyer"_s}));
    for (const int column : {0, 2, 3, 4, 5, 6})
        table.alignRight(column);
    QJsonArray json;
    QStringList reasons;
    for (const ReminderProposal &one : late) {
        const Reminder &next = one.reminder;
        table.row({QString::number(one.invoice.number), texts.date(one.invoice.dueOn),
                   QString::number(one.invoice.reminders), texts.amount(next.balance),
                   texts.amount(next.interest), texts.amount(next.fee), texts.amount(next.total()),
                   one.invoice.buyer});
        QJsonObject object = reminderJson(next);
        object.insert(u"allowed"_s, one.choice.allowed);
        QJsonArray why;
        QList<Message> messages = one.choice.reasons;
        if (!one.interestMissing.isEmpty())
            messages.append(one.interestMissing);
        for (const Message &message : std::as_const(messages)) {
            why.append(texts.sentence(message));
            reasons.append(QString::number(one.invoice.number) + u": "_s + texts.sentence(message));
        }
        object.insert(u"reasons"_s, why);
        json.append(object);
    }
    if (late.isEmpty())
        context.say(u"money.nothingLate"_s);
    else
        context.table(table);
    for (const QString &reason : std::as_const(reasons))
        context.line(reason);
    context.json() = {{u"late"_s, json}};
    return Exit::Success;
}

Outcome sendReminder(CommandContext &context)
{
    const Texts &texts = context.texts();
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    ReminderStore store(*session);
    BRO_TRY(const Reminder reminder,
            store.issue(arguments.number(u"--invoice"_s), wishOf(arguments)));
    context.say(u"money.reminderMade"_s, {{u"place"_s, qint64(reminder.place)},
                                          {u"number"_s, reminder.invoice},
                                          {u"total"_s, reminder.total()},
                                          {u"due"_s, reminder.dueOn}});
    for (const Message &line : reminder.calculation)
        context.line(texts.sentence(line));
    context.json() = reminderJson(reminder);
    if (arguments.has(u"--out"_s)) {
        const QString out = arguments.text(u"--out"_s);
        // It is made whatever becomes of the file, which may be written again.
        context.release();
        BRO_CHECK(writeReminder(*session, reminder, out));
        context.say(u"money.fileWritten"_s, {{u"file"_s, out}});
        context.json().insert(u"file"_s, out);
    }
    return Exit::Success;
}

Outcome setRate(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    // Percent with two decimals has the form of an amount.
    const InterestRate rate{arguments.date(u"--from"_s),
                            int(arguments.amount(u"--reference"_s).ore),
                            int(arguments.amount(u"--addition"_s).ore)};
    BRO_CHECK(InterestRateStore(*session).set(rate));
    context.say(u"money.rateStored"_s, {{u"date"_s, rate.from}});
    context.json() = {{u"from"_s, isoDate(rate.from)},
                      {u"referenceHundredths"_s, rate.referenceHundredths},
                      {u"additionHundredths"_s, rate.additionHundredths}};
    return Exit::Success;
}

} // namespace

QList<CommandSpec> paymentCommands()
{
    const OptionSpec invoice{u"--invoice"_s, ValueKind::Number, u"money.optionInvoice"_s, true};
    OptionSpec anyInvoice = invoice;
    anyInvoice.required = false;
    const OptionSpec contract{u"--contract"_s, ValueKind::Text, u"app.optionDatasetContract"_s,
                              false,           false,           {},
                              u"KEY"_s};
    return {
        {u"payments list"_s,
         u"money.summaryPayments"_s,
         {},
         {anyInvoice, contract, {u"--as-of"_s, ValueKind::Date, u"money.optionAsOf"_s}},
         listPayments,
         nullptr,
         true},
        {u"payments add"_s,
         u"money.summaryPaymentsAdd"_s,
         {},
         {invoice,
          {u"--date"_s, ValueKind::Date, u"money.optionPaidOn"_s, true},
          {u"--amount"_s, ValueKind::Amount, u"money.optionAmount"_s, true},
          {u"--text"_s, ValueKind::Text, u"money.optionPaymentText"_s}},
         addPayment},
        {u"payments reverse"_s,
         u"money.summaryPaymentsReverse"_s,
         {{u"ID"_s, ValueKind::Number}},
         {{u"--reason"_s, ValueKind::Text, u"money.optionReason"_s, true}},
         reversePayment},
        {u"reminders list"_s, u"money.summaryReminders"_s, {}, {}, listReminders, nullptr, true},
        {u"reminders send"_s,
         u"money.summaryRemindersSend"_s,
         {},
         {invoice,
          {u"--no-interest"_s, ValueKind::None, u"money.optionNoInterest"_s},
          {u"--no-fee"_s, ValueKind::None, u"money.optionNoFee"_s},
          {u"--out"_s, ValueKind::File, u"app.optionOut"_s}},
         sendReminder},
        {u"reminders rate"_s,
         u"money.summaryRemindersRate"_s,
         {},
         {{u"--from"_s, ValueKind::Date, u"money.optionFrom"_s, true},
          {u"--reference"_s,
           ValueKind::Amount,
           u"money.optionReference"_s,
           true,
           false,
           {},
           u"PERCENT"_s},
          {u"--addition"_s,
           ValueKind::Amount,
           u"money.optionAddition"_s,
           true,
           false,
           {},
           u"PERCENT"_s}},
         setRate},
    };
}

} // namespace bro
