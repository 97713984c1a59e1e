// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_commands.h"
#include "commands.h"
#include <algorithm>

// Invoices and credit notes: setup, drafts, what is issued, files.
namespace bro {

using namespace Qt::StringLiterals;

QString kindText(const Texts &texts, InvoiceKind kind)
{
    return texts.sentence(kind == InvoiceKind::Invoice ? u"app.invoice"_s : u"app.creditNote"_s);
}

namespace {

Month monthOf(const Arguments &arguments)
{
    const QDate first = arguments.month(u"--month"_s);
    return {first.year(), first.month()};
}

void tellDrafts(CommandContext &context, const QList<InvoiceDraft> &drafts)
{
    const Texts &texts = context.texts();
    TextTable table;
    table.header({texts.sentence(u"app.columnKind"_s), texts.sentence(u"app.columnOrder"_s),
                  texts.sentence(u"app.columnAmount"_s), texts.sentence(u"app.columnApproved"_s),
                  texts.sentence(u"app.columnReason"_s)});
    table.alignRight(2);
    QJsonArray json;
    for (const InvoiceDraft &draft : drafts) {
        QStringList orders;
        for (const BilledLine &line : draft.lines) {
            if (!orders.contains(line.orderNumber))
                orders.append(line.orderNumber);
        }
        table.row({kindText(texts, draft.kind), orders.join(u", "_s), texts.amount(draft.net()),
                   draft.approvedByName, draft.reason});
        json.append(QJsonObject{
            {u"kind"_s, draft.kind == InvoiceKind::Invoice ? u"invoice"_s : u"credit-note"_s},
            {u"contract"_s, draft.contractKey},
            {u"month"_s, draft.periodFrom.toString(u"yyyy-MM"_s)},
            {u"orders"_s, QJsonArray::fromStringList(orders)},
            {u"ore"_s, draft.net().ore},
            {u"credits"_s, draft.creditsNumber},
            {u"reason"_s, draft.reason},
            {u"approvedBy"_s, draft.approvedByName}});
    }
    if (drafts.isEmpty())
        context.say(u"app.noDrafts"_s);
    else
        context.table(table);
    context.json().insert(u"drafts"_s, json);
}

Outcome drafts(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    DraftFilter filter;
    filter.contractKey = arguments.text(u"--contract"_s);
    bool look = false;
    if (arguments.has(u"--month"_s)) {
        const Month month = monthOf(arguments);
        filter.from = month.first();
        filter.to = month.last();
        BRO_TRY(const DraftRun run,
                makeDrafts(*session, filter.contractKey, month, context.progress()));
        context.say(u"app.draftsMade"_s, {{u"made"_s, qint64(run.made)},
                                          {u"renewed"_s, qint64(run.renewed)},
                                          {u"unchanged"_s, qint64(run.unchanged)},
                                          {u"removed"_s, qint64(run.removed)},
                                          {u"total"_s, run.total}});
        context.json() = {{u"made"_s, run.made},
                          {u"renewed"_s, run.renewed},
                          {u"unchanged"_s, run.unchanged},
                          {u"removed"_s, run.removed},
                          {u"totalOre"_s, run.total.ore}};
        look = tellFindings(context, run.findings);
    }
    BRO_TRY(const QList<InvoiceDraft> all, InvoiceStore(*session).drafts(filter));
    tellDrafts(context, all);
    return look ? Exit::Findings : Exit::Success;
}

Result<QList<InvoiceHead>> chosenInvoices(CommandContext &context, Session &session)
{
    const Arguments &arguments = context.arguments();
    const InvoiceStore store(session);
    if (arguments.has(u"--number"_s)) {
        QList<InvoiceHead> named;
        for (const QString &number : arguments.texts(u"--number"_s)) {
            BRO_TRY(const InvoiceHead head, store.byNumber(number.toLongLong()));
            named.append(head);
        }
        return named;
    }
    InvoiceFilter filter;
    filter.contractKey = arguments.text(u"--contract"_s);
    if (arguments.has(u"--month"_s)) {
        filter.from = monthOf(arguments).first();
        filter.to = monthOf(arguments).last();
    }
    BRO_TRY(QList<InvoiceHead> all, store.list(filter));
    std::reverse(all.begin(), all.end());
    return all;
}

Outcome list(CommandContext &context)
{
    const Texts &texts = context.texts();
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<InvoiceHead> all, chosenInvoices(context, *session));
    TextTable table;
    table.header({texts.sentence(u"app.columnNumber"_s), texts.sentence(u"app.columnKind"_s),
                  texts.sentence(u"app.columnOrder"_s), texts.sentence(u"app.columnIssued"_s),
                  texts.sentence(u"app.columnDue"_s), texts.sentence(u"app.columnNet"_s),
                  texts.sentence(u"app.columnTotal"_s)});
    table.alignRight(0);
    table.alignRight(5);
    table.alignRight(6);
    QJsonArray json;
    for (const InvoiceHead &head : all) {
        const bool invoice = head.kind == InvoiceKind::Invoice;
        table.row({QString::number(head.number), kindText(texts, head.kind), head.orderNumbers,
                   texts.date(head.issuedOn), invoice ? texts.date(head.dueOn) : QString(),
                   texts.amount(head.net), texts.amount(head.total)});
        json.append(QJsonObject{{u"number"_s, head.number},
                                {u"kind"_s, invoice ? u"invoice"_s : u"credit-note"_s},
                                {u"contract"_s, head.contractKey},
                                {u"orders"_s, head.orderNumbers},
                                {u"issued"_s, head.issuedOn.toString(Qt::ISODate)},
                                {u"due"_s, head.dueOn.toString(Qt::ISODate)},
                                {u"credits"_s, head.creditsNumber},
                                {u"netOre"_s, head.net.ore},
                                {u"vatOre"_s, head.vat.ore},
                                {u"totalOre"_s, head.total.ore}});
    }
    if (all.isEmpty())
        context.say(u"app.noInvoices"_s);
    else
        context.table(table);
    context.json() = {{u"invoices"_s, json}};
    return Exit::Success;
}

Outcome files(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString out = arguments.text(u"--out"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<InvoiceHead> all, chosenInvoices(context, *session));
    QList<InvoiceId> ids;
    for (const InvoiceHead &head : all)
        ids.append(head.id);
    BRO_TRY(const FileRun run,
            writeInvoiceFiles(*session, ids, invoiceFileKindNamed(arguments.text(u"--format"_s)),
                              out, context.progress()));
    QJsonArray written;
    for (const WrittenInvoice &each : run.written)
        written.append(QJsonObject{{u"number"_s, each.number}, {u"file"_s, each.file}});
    context.say(u"app.invoicesWritten"_s,
                {{u"n"_s, qint64(run.written.size())}, {u"folder"_s, out}});
    context.json() = {{u"written"_s, written}};
    return tellFindings(context, run.findings) ? Exit::Findings : Exit::Success;
}

Outcome setup(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString contract = arguments.text(u"--contract"_s);
    BRO_TRY(const QByteArray json, readSmallFile(arguments.text(u"--file"_s)));
    BRO_TRY(Session *const session, context.session());
    BRO_CHECK(applyInvoiceSetup(*session, contract, json));
    context.say(u"app.setupSaved"_s, {{u"contract"_s, contract}});
    context.json() = {{u"contract"_s, contract}};
    return Exit::Success;
}

Outcome cutOffs(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    constexpr int soon = 30;
    const int days =
        arguments.has(u"--days"_s)
            ? int(std::min<qint64>(arguments.number(u"--days"_s), std::numeric_limits<int>::max()))
            : soon;
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<CutOff> cuts, cutOffFindings(*session, days, context.progress()));
    QJsonArray json;
    QList<Finding> findings;
    for (const CutOff &cut : cuts) {
        findings.append(cut.finding);
        json.append(QJsonObject{{u"order"_s, cut.orderNumber},
                                {u"contract"_s, cut.contractKey},
                                {u"latest"_s, cut.latest.toString(Qt::ISODate)},
                                {u"passed"_s, cut.passed},
                                {u"ore"_s, cut.unbilled.ore}});
    }
    if (cuts.isEmpty())
        context.say(u"app.noCutOffs"_s);
    context.json() = {{u"cutOffs"_s, json}};
    return tellFindings(context, findings) ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> invoiceCommands()
{
    const OptionSpec contract{
        u"--contract"_s, ValueKind::Text, u"app.optionContractOnly"_s, false, false, {}, u"KEY"_s};
    const OptionSpec month{u"--month"_s, ValueKind::Month, u"app.optionMonthOnly"_s};
    const OptionSpec orders{u"--order"_s, ValueKind::Text, u"app.optionDraftOrders"_s, false, true,
                            {},           u"N"_s};
    const OptionSpec all{u"--all"_s, ValueKind::None, u"app.optionDraftsAll"_s};
    const auto reason = [](bool required) {
        return OptionSpec{u"--reason"_s, ValueKind::Text, u"app.optionCreditReason"_s,
                          required,      false,           {},
                          u"TEXT"_s};
    };
    OptionSpec needed = contract;
    needed.required = true;
    return {
        {u"invoices list"_s,
         u"app.summaryInvoicesList"_s,
         {},
         {contract, month},
         list,
         nullptr,
         true},
        {u"invoices setup"_s,
         u"app.summaryInvoicesSetup"_s,
         {},
         {needed, {u"--file"_s, ValueKind::File, u"app.optionSetupFile"_s, true}},
         setup},
        {u"invoices drafts"_s,
         u"app.summaryInvoicesDrafts"_s,
         {},
         {contract, {u"--month"_s, ValueKind::Month, u"app.optionDraftMonth"_s}},
         drafts},
        {u"invoices approve"_s,
         u"app.summaryInvoicesApprove"_s,
         {},
         {orders, all, contract, month},
         approveInvoices,
         checkChosen},
        {u"invoices withdraw"_s,
         u"app.summaryInvoicesWithdraw"_s,
         {},
         {orders, all, contract, month},
         withdrawApprovals,
         checkChosen},
        {u"invoices issue"_s,
         u"app.summaryInvoicesIssue"_s,
         {},
         {orders, all, contract, month},
         issueInvoices,
         checkChosen},
        {u"invoices discard"_s,
         u"app.summaryInvoicesDiscard"_s,
         {},
         {orders, all, contract, month, reason(false)},
         discardDrafts,
         checkChosen},
        {u"invoices credit"_s,
         u"app.summaryInvoicesCredit"_s,
         {{u"N"_s, ValueKind::Number}},
         {reason(true),
          {u"--line"_s, ValueKind::Number, u"app.optionCreditLine"_s, false, true, {}, u"L"_s},
          {u"--amount"_s, ValueKind::Amount, u"app.optionCreditAmount"_s}},
         creditInvoice,
         [](const Arguments &arguments) -> std::optional<Message> {
             if (arguments.has(u"--amount"_s) && arguments.texts(u"--line"_s).size() != 1)
                 return Message(u"app.belongTogether"_s,
                                {{u"first"_s, u"--amount"_s}, {u"second"_s, u"--line"_s}});
             return {};
         }},
        {u"invoices files"_s,
         u"app.summaryInvoicesFiles"_s,
         {},
         {{u"--number"_s,
           ValueKind::Number,
           u"app.optionInvoiceNumbers"_s,
           false,
           true,
           {},
           u"N"_s},
          contract,
          month,
          {u"--format"_s,
           ValueKind::Choice,
           u"app.optionInvoiceFormat"_s,
           false,
           false,
           {u"peppol"_s, u"oioubl"_s, u"pdf"_s}},
          {u"--out"_s, ValueKind::File, u"app.optionInvoiceFolder"_s, true, false, {}, u"DIR"_s}},
         files},
        {u"invoices cut-offs"_s,
         u"app.summaryInvoicesCutOffs"_s,
         {},
         {{u"--days"_s, ValueKind::Number, u"app.optionCutOffDays"_s}},
         cutOffs},
    };
}

} // namespace bro
