// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "money_help.h"
#include <QJsonDocument>
#include <invoices/portal_file.h>
#include <invoices/posting_accounts.h>
#include <invoices/posting_export.h>

// The purchaser's portal and the office's bookkeeping.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString stateCode(PortalState state)
{
    switch (state) {
    case PortalState::Open:
        return u"money.stateOpen"_s;
    case PortalState::Agrees:
        return u"money.stateAgrees"_s;
    case PortalState::Deviates:
        return u"money.stateDeviates"_s;
    case PortalState::Nothing:
        break;
    }
    return u"money.stateNothing"_s;
}

QString stateKey(PortalState state)
{
    switch (state) {
    case PortalState::Open:
        return u"open"_s;
    case PortalState::Agrees:
        return u"agrees"_s;
    case PortalState::Deviates:
        return u"deviates"_s;
    case PortalState::Nothing:
        break;
    }
    return u"nothing"_s;
}

Result<PortalBasis> monthOf(CommandContext &context, Session &session)
{
    const QDate first = context.arguments().month(u"--month"_s);
    return portalBasis(session, context.arguments().text(u"--contract"_s),
                       {first.year(), first.month()}, context.progress());
}

Result<PortalLine> lineNamed(const CommandContext &context, const PortalBasis &basis)
{
    const QString number = context.arguments().text(u"--order"_s);
    if (const PortalLine *line = basis.line(number))
        return *line;
    for (const PortalLine &line : basis.lines) {
        if (line.entry.order.number == number)
            return line;
    }
    return Error(u"portal.rowUnknownOrder"_s,
                 {{u"order"_s, number}, {u"month"_s, basis.basis.month.toString()}}, {},
                 Error::Kind::NotFound);
}

QJsonObject lineJson(const PortalLine &line)
{
    QJsonArray numbers;
    for (const PortalRow &row : line.rows) {
        if (row.holds())
            numbers.append(row.number);
    }
    return {{u"order"_s, line.entry.order.number},     {u"from"_s, line.from.toString(Qt::ISODate)},
            {u"to"_s, line.to.toString(Qt::ISODate)},  {u"correction"_s, line.correction},
            {u"calculatedOre"_s, line.calculated.ore}, {u"createdOre"_s, line.created.ore},
            {u"state"_s, stateKey(line.state)},        {u"numbers"_s, numbers}};
}

Done writeFiles(CommandContext &context, Session &session, const PortalBasis &basis)
{
    const Arguments &arguments = context.arguments();
    if (arguments.has(u"--out"_s)) {
        const QString out = arguments.text(u"--out"_s);
        const QString suffix = out.section(u'.', -1).toLower();
        const BasisFormat format = suffix == "pdf"_L1    ? BasisFormat::Pdf
                                   : suffix == "xlsx"_L1 ? BasisFormat::Workbook
                                                         : BasisFormat::Csv;
        BRO_CHECK(writeInvoiceBasis(session, basis.basis, format, out, context.progress()));
        context.say(u"money.fileWritten"_s, {{u"file"_s, out}});
    }
    if (arguments.has(u"--form"_s)) {
        const QString form = arguments.text(u"--form"_s);
        BRO_CHECK(writePortalForm(session, basis, form));
        context.say(u"money.fileWritten"_s, {{u"file"_s, form}});
    }
    return {};
}

Outcome showBasis(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PortalBasis basis, monthOf(context, *session));
    TextTable table;
    table.header(columnHeads(texts, {u"app.columnOrder"_s, u"money.columnCalculated"_s,
                                     u"money.columnPortal"_s, u"app.columnState"_s,
                                     u"app.columnCitizen"_s}));
    table.alignRight(1);
    table.alignRight(2);
    QJsonArray json;
    for (const PortalLine &line : basis.lines) {
        const QString state = texts.sentence(stateCode(line.state));
        table.row(
            {line.entry.order.number, texts.amount(line.calculated), texts.amount(line.created),
             line.correction ? texts.sentence(u"money.stateCorrection"_s) + u", "_s + state : state,
             line.entry.citizenName});
        json.append(lineJson(line));
    }
    if (basis.lines.isEmpty())
        context.say(u"money.nothingToBill"_s, {{u"month"_s, basis.basis.month.toString()}});
    else
        context.table(table);
    context.say(u"money.portalInAll"_s,
                {{u"calculated"_s, basis.calculated}, {u"created"_s, basis.created}});
    context.json() = {{u"lines"_s, json},
                      {u"calculatedOre"_s, basis.calculated.ore},
                      {u"createdOre"_s, basis.created.ore}};
    const bool look = tellFindings(context, basis.findings);
    BRO_CHECK(writeFiles(context, *session, basis));
    return look ? Exit::Findings : Exit::Success;
}

Outcome tickOrder(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PortalBasis basis, monthOf(context, *session));
    BRO_TRY(const PortalLine line, lineNamed(context, basis));
    const auto amount = arguments.has(u"--amount"_s)
                            ? std::optional(arguments.amount(u"--amount"_s))
                            : std::nullopt;
    BRO_TRY(const PortalRow row,
            PortalStore(*session).tick(tickOf(line, arguments.text(u"--number"_s),
                                              arguments.date(u"--date"_s), amount,
                                              arguments.text(u"--note"_s))));
    context.say(u"money.ticked"_s, {{u"order"_s, row.orderNumber}, {u"number"_s, row.number}});
    context.json() = {{u"order"_s, row.orderNumber},
                      {u"number"_s, row.number},
                      {u"amountOre"_s, row.amount.ore},
                      {u"differenceOre"_s, row.difference().ore}};
    if (row.difference().ore == 0)
        return Exit::Success;
    BRO_TRY(const PortalBasis now, monthOf(context, *session));
    const QList<PortalLine> lines = now.linesOf(row.orderNumber);
    for (const PortalLine &after : lines)
        context.line(wrongPaymentMessage(after, now.source, Texts::danish()));
    return Exit::Findings;
}

QString rowCode(PortalFileRow::State state)
{
    switch (state) {
    case PortalFileRow::State::Agrees:
        return u"money.rowAgrees"_s;
    case PortalFileRow::State::Deviates:
        return u"money.rowDeviates"_s;
    case PortalFileRow::State::Known:
        return u"money.rowKnown"_s;
    case PortalFileRow::State::Refused:
        break;
    }
    return u"money.rowRefused"_s;
}

Outcome importTicks(CommandContext &context)
{
    const Texts &texts = context.texts();
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PortalBasis basis, monthOf(context, *session));
    BRO_TRY(const PortalFile file,
            previewPortalFile(arguments.text(u"FILE"_s), basis, context.today()));
    TextTable table;
    table.header(
        columnHeads(texts, {u"money.columnLine"_s, u"app.columnOrder"_s, u"money.columnNumber"_s,
                            u"app.columnAmount"_s, u"app.columnState"_s}));
    table.alignRight(0);
    table.alignRight(3);
    QJsonArray refused;
    QJsonArray deviating;
    for (const PortalFileRow &row : file.rows) {
        const QString remark =
            row.remark.isEmpty() ? QString() : u": "_s + texts.sentence(row.remark);
        table.row({QString::number(row.line), row.order, row.number,
                   row.amount ? texts.amount(*row.amount) : QString(),
                   texts.sentence(rowCode(row.state)) + remark});
        const QJsonObject told{{u"line"_s, row.line},
                               {u"order"_s, row.order},
                               {u"reason"_s, texts.sentence(row.remark)}};
        if (row.state == PortalFileRow::State::Refused)
            refused.append(told);
        else if (row.state == PortalFileRow::State::Deviates)
            deviating.append(told);
    }
    if (!table.isEmpty())
        context.table(table);
    const QList<PortalTick> ticks = file.ticks(arguments.has(u"--with-deviating"_s));
    if (!arguments.has(u"--dry-run"_s)) {
        BRO_TRY(const QList<PortalRow> rows, PortalStore(*session).tickAll(ticks));
        context.say(u"money.tickedRows"_s, {{u"n"_s, qint64(rows.size())}});
    } else {
        context.say(u"money.wouldTick"_s, {{u"n"_s, qint64(ticks.size())}});
    }
    context.json() = {{u"ticked"_s, ticks.size()},
                      {u"known"_s, file.count(PortalFileRow::State::Known)},
                      {u"deviating"_s, deviating},
                      {u"refused"_s, refused}};
    return refused.isEmpty() && deviating.isEmpty() ? Exit::Success : Exit::Findings;
}

Outcome withdrawTick(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PortalBasis basis, monthOf(context, *session));
    BRO_TRY(const PortalLine line, lineNamed(context, basis));
    PortalStore store(*session);
    // The last one first: a correction before what it corrects.
    PortalRow last;
    const QList<PortalLine> lines = basis.linesOf(line.entry.order.number);
    for (const PortalLine &one : lines) {
        for (const PortalRow &row : one.rows) {
            if (row.holds() && last.id < row.id)
                last = row;
        }
    }
    if (!last.id.isValid())
        return Error(
            u"money.noTick"_s,
            {{u"order"_s, line.entry.order.number}, {u"month"_s, basis.basis.month.toString()}}, {},
            Error::Kind::NotFound);
    BRO_TRY(const PortalRow taken,
            store.withdraw(last.id, context.arguments().text(u"--reason"_s)));
    context.say(u"money.withdrawn"_s,
                {{u"number"_s, taken.number}, {u"order"_s, taken.orderNumber}});
    context.json() = {{u"order"_s, taken.orderNumber}, {u"number"_s, taken.number}};
    return Exit::Success;
}

Outcome showMessage(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const PortalBasis basis, monthOf(context, *session));
    BRO_TRY(const PortalLine line, lineNamed(context, basis));
    // The purchaser is written to in Danish, whatever the language of the interface.
    QString text;
    const QList<PortalLine> lines = basis.linesOf(line.entry.order.number);
    for (const PortalLine &one : lines)
        text += wrongPaymentMessage(one, basis.source, Texts::danish());
    if (text.isEmpty())
        context.say(u"money.noDifference"_s, {{u"order"_s, line.entry.order.number}});
    else
        context.line(text);
    context.json() = {{u"order"_s, line.entry.order.number}, {u"text"_s, text}};
    return Exit::Success;
}

Outcome writePostings(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString out = arguments.text(u"--out"_s);
    BRO_TRY(Session *const session, context.session());
    PostingSpan span;
    span.from = arguments.date(u"--from"_s);
    span.to = arguments.date(u"--to"_s);
    span.firstNumber = arguments.number(u"--first"_s);
    span.lastNumber = arguments.number(u"--last"_s);
    span.onlyNew = arguments.has(u"--new"_s);
    const QString layout =
        arguments.has(u"--layout"_s) ? arguments.text(u"--layout"_s) : u"kassekladde"_s;
    BRO_TRY(const PostingExport done,
            exportPostings(*session, span, layout, out, context.progress()));
    context.say(u"money.postingsWritten"_s, {{u"n"_s, qint64(done.invoices)},
                                             {u"first"_s, done.firstNumber},
                                             {u"last"_s, done.lastNumber},
                                             {u"file"_s, out},
                                             {u"total"_s, done.total}});
    context.json() = {{u"invoices"_s, done.invoices},       {u"postings"_s, done.postings},
                      {u"firstNumber"_s, done.firstNumber}, {u"lastNumber"_s, done.lastNumber},
                      {u"totalOre"_s, done.total.ore},      {u"file"_s, out}};
    return tellFindings(context, done.findings) ? Exit::Findings : Exit::Success;
}

Outcome showAccounts(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    PostingAccountStore store(*session);
    BRO_TRY(PostingAccounts accounts, store.accounts());
    if (context.arguments().has(u"--file"_s)) {
        BRO_TRY(const QByteArray json, readSmallFile(context.arguments().text(u"--file"_s)));
        BRO_TRY(const PostingAccounts changed, readPostingAccounts(json));
        BRO_CHECK(store.save(changed, accounts));
        context.say(u"money.accountsStored"_s);
        accounts = changed;
    }
    if (accounts == PostingAccounts()) {
        context.say(u"money.noAccounts"_s);
    } else {
        context.say(u"money.accounts"_s,
                    {{u"debtors"_s, accounts.debtors}, {u"vat"_s, accounts.vat}});
        TextTable table;
        table.header(columnHeads(texts, {u"money.columnContract"_s, u"money.columnItem"_s,
                                         u"money.columnVat"_s, u"money.columnAccount"_s,
                                         u"money.columnVatCode"_s}));
        const auto orAll = [](const QString &text) { return text.isEmpty() ? u"*"_s : text; };
        for (const PostingRule &rule : std::as_const(accounts.rules))
            table.row({orAll(rule.contractKey), orAll(rule.item),
                       orAll(rule.vat ? texts.sentence(vatWords(*rule.vat)) : QString()),
                       rule.account, rule.vatCode});
        context.table(table);
    }
    context.json() = QJsonDocument::fromJson(toJson(accounts)).object();
    return Exit::Success;
}

} // namespace

QList<CommandSpec> moneyCommands()
{
    const OptionSpec contract{
        u"--contract"_s, ValueKind::Text, u"app.optionDatasetContract"_s, true, false, {},
        u"KEY"_s};
    const OptionSpec month{u"--month"_s, ValueKind::Month, u"app.optionMonth"_s, true};
    const OptionSpec order{u"--order"_s, ValueKind::Text, u"money.optionOrder"_s, true, false,
                           {},           u"N"_s};
    return {
        {u"portal basis"_s,
         u"money.summaryPortalBasis"_s,
         {},
         {contract,
          month,
          {u"--out"_s, ValueKind::File, u"money.optionPortalOut"_s},
          {u"--form"_s, ValueKind::File, u"money.optionForm"_s}},
         showBasis},
        {u"portal tick"_s,
         u"money.summaryPortalTick"_s,
         {},
         {contract,
          month,
          order,
          {u"--number"_s, ValueKind::Text, u"money.optionPortalNumber"_s, true},
          {u"--date"_s, ValueKind::Date, u"money.optionPortalDate"_s, true},
          {u"--amount"_s, ValueKind::Amount, u"money.optionPortalAmount"_s},
          {u"--note"_s, ValueKind::Text, u"money.optionNote"_s}},
         tickOrder},
        {u"portal import"_s,
         u"money.summaryPortalImport"_s,
         {{u"FILE"_s, ValueKind::File}},
         {contract,
          month,
          {u"--dry-run"_s, ValueKind::None, u"money.optionDryRun"_s},
          {u"--with-deviating"_s, ValueKind::None, u"money.optionDeviating"_s}},
         importTicks},
        {u"portal withdraw"_s,
         u"money.summaryPortalWithdraw"_s,
         {},
         {contract, month, order, {u"--reason"_s, ValueKind::Text, u"money.optionReason"_s, true}},
         withdrawTick},
        {u"portal message"_s,
         u"money.summaryPortalMessage"_s,
         {},
         {contract, month, order},
         showMessage},
        {u"postings export"_s,
         u"money.summaryPostings"_s,
         {},
         {{u"--out"_s, ValueKind::File, u"app.optionOut"_s, true},
          {u"--layout"_s, ValueKind::Text, u"money.optionLayout"_s, false, false, {}, u"KEY"_s},
          {u"--from"_s, ValueKind::Date, u"money.optionFrom"_s},
          {u"--to"_s, ValueKind::Date, u"money.optionTo"_s},
          {u"--first"_s, ValueKind::Number, u"money.optionFirst"_s},
          {u"--last"_s, ValueKind::Number, u"money.optionLast"_s},
          {u"--new"_s, ValueKind::None, u"money.optionNew"_s}},
         writePostings,
         nullptr,
         true},
        {u"postings accounts"_s,
         u"money.summaryPostingsAccounts"_s,
         {},
         {{u"--file"_s, ValueKind::File, u"money.optionAccounts"_s}},
         showAccounts},
    };
}

} // namespace bro
