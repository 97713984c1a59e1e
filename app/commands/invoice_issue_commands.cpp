// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "invoice_commands.h"
#include <algorithm>

// What is done with drafts, and crediting.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Those that hold one of the orders named, else all; of the contract and month asked for.
Result<QList<InvoiceDraft>> chosenDrafts(CommandContext &context, Session &session)
{
    const Arguments &arguments = context.arguments();
    DraftFilter filter;
    filter.contractKey = arguments.text(u"--contract"_s);
    if (arguments.has(u"--month"_s)) {
        filter.from = arguments.month(u"--month"_s);
        filter.to = filter.from.addMonths(1).addDays(-1);
    }
    BRO_TRY(QList<InvoiceDraft> drafts, InvoiceStore(session).drafts(filter));
    // The order of ids: credit notes of one correction are issued as they follow each other.
    std::sort(drafts.begin(), drafts.end(),
              [](const InvoiceDraft &a, const InvoiceDraft &b) { return a.id < b.id; });
    if (arguments.has(u"--all"_s))
        return drafts;
    const QStringList wanted = arguments.texts(u"--order"_s);
    QStringList found;
    drafts.removeIf([&](const InvoiceDraft &draft) {
        bool named = false;
        for (const BilledLine &line : draft.lines) {
            if (!wanted.contains(line.orderNumber))
                continue;
            named = true;
            found.append(line.orderNumber);
        }
        return !named;
    });
    for (const QString &number : wanted) {
        if (!found.contains(number))
            return Error(u"app.noDraftOfOrder"_s, {{u"order"_s, number}}, {},
                         Error::Kind::NotFound);
    }
    return drafts;
}

QList<InvoiceDraftId> idsOf(const QList<InvoiceDraft> &drafts)
{
    QList<InvoiceDraftId> ids;
    for (const InvoiceDraft &draft : drafts)
        ids.append(draft.id);
    return ids;
}

} // namespace

std::optional<Message> checkChosen(const Arguments &arguments)
{
    if (arguments.has(u"--order"_s) == arguments.has(u"--all"_s))
        return Message(u"app.exactlyOne"_s, {{u"options"_s, u"--order, --all"_s}});
    return {};
}

Outcome approveInvoices(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<InvoiceDraft> drafts, chosenDrafts(context, *session));
    BRO_TRY(const ApproveRun run, approveDrafts(*session, idsOf(drafts), context.progress()));
    context.say(u"app.draftsApproved"_s, {{u"n"_s, qint64(run.approved)}});
    context.json() = {{u"approved"_s, run.approved}};
    return tellFindings(context, run.findings) ? Exit::Findings : Exit::Success;
}

Outcome withdrawApprovals(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<InvoiceDraft> drafts, chosenDrafts(context, *session));
    InvoiceStore store(*session);
    for (const InvoiceDraft &draft : drafts)
        BRO_CHECK(store.withdrawApproval(draft));
    context.say(u"app.approvalsWithdrawn"_s, {{u"n"_s, qint64(drafts.size())}});
    context.json() = {{u"withdrawn"_s, drafts.size()}};
    return Exit::Success;
}

Outcome issueInvoices(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<InvoiceDraft> drafts, chosenDrafts(context, *session));
    BRO_TRY(const IssueRun run, issueDrafts(*session, idsOf(drafts), context.progress()));
    QJsonArray issued;
    for (const InvoiceHead &head : run.issued) {
        context.say(u"app.invoiceIssued"_s, {{u"kind"_s, kindText(context.texts(), head.kind)},
                                             {u"number"_s, QString::number(head.number)},
                                             {u"orders"_s, head.orderNumbers},
                                             {u"total"_s, head.total}});
        issued.append(QJsonObject{{u"number"_s, head.number},
                                  {u"orders"_s, head.orderNumbers},
                                  {u"totalOre"_s, head.total.ore},
                                  {u"due"_s, head.dueOn.toString(Qt::ISODate)}});
    }
    if (drafts.isEmpty())
        context.say(u"app.noDrafts"_s);
    context.json() = {{u"issued"_s, issued}};
    return tellFindings(context, run.findings) ? Exit::Findings : Exit::Success;
}

Outcome discardDrafts(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<InvoiceDraft> drafts, chosenDrafts(context, *session));
    InvoiceStore store(*session);
    for (const InvoiceDraft &draft : drafts)
        BRO_CHECK(store.discard(draft, context.arguments().text(u"--reason"_s)));
    context.say(u"app.draftsDiscarded"_s, {{u"n"_s, qint64(drafts.size())}});
    context.json() = {{u"discarded"_s, drafts.size()}};
    return Exit::Success;
}

Outcome creditInvoice(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    BRO_TRY(Session *const session, context.session());
    InvoiceStore store(*session);
    BRO_TRY(const InvoiceHead head, store.byNumber(arguments.number(u"N"_s)));
    QList<LineCredit> lines;
    for (const QString &place : arguments.texts(u"--line"_s)) {
        // A place that does not fit is no place of the invoice either.
        LineCredit line{int(std::clamp<qint64>(place.toLongLong(), 0, INT_MAX)), {}};
        if (arguments.has(u"--amount"_s))
            line.amount = arguments.amount(u"--amount"_s);
        lines.append(line);
    }
    BRO_TRY(const InvoiceDraft draft, store.credit(head.id, lines, arguments.text(u"--reason"_s)));
    context.say(u"app.creditDrafted"_s,
                {{u"number"_s, QString::number(head.number)}, {u"amount"_s, -draft.net()}});
    context.json() = {{u"credits"_s, head.number}, {u"ore"_s, draft.net().ore}};
    return Exit::Success;
}

} // namespace bro
