// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue_cache.h"
#include <invoices/invoice_run.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString orderOf(const InvoiceDraft &draft)
{
    return draft.lines.isEmpty() ? QString() : draft.lines.first().orderNumber;
}

// Of one draft only; the others may be issued all the same.
bool concernsOneDraft(const Error &error)
{
    return error.kind == Error::Kind::Refused || error.kind == Error::Kind::Stale ||
           error.kind == Error::Kind::NotFound;
}

Finding failed(const QString &code, const Result<InvoiceDraft> &draft, const Error &why)
{
    return {Severity::Error,
            Message(code, {{u"order"_s, draft.ok() ? orderOf(*draft) : QString()},
                           {u"why"_s, std::make_shared<const Message>(why.message)}})};
}

} // namespace

Result<ApproveRun> approveDrafts(Session &session, const QList<InvoiceDraftId> &drafts,
                                 const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    ApproveRun run;
    InvoiceStore store(session);
    qint64 done = 0;
    for (const InvoiceDraftId id : drafts) {
        BRO_CHECK(progress.at(done++, drafts.size()));
        const auto draft = store.draft(id);
        const auto approved = draft.ok() ? store.approve(*draft) : draft;
        if (approved.ok()) {
            ++run.approved;
            continue;
        }
        if (!concernsOneDraft(approved.error()))
            return approved.error();
        run.findings.append(failed(u"invoices.draftNotApproved"_s, draft, approved.error()));
    }
    return run;
}

Result<IssueRun> issueDrafts(Session &session, const QList<InvoiceDraftId> &drafts,
                             const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    IssueRun run;
    InvoiceStore store(session);
    IssueCache cache(session);
    qint64 done = 0;
    for (const InvoiceDraftId id : drafts) {
        BRO_CHECK(progress.at(done++, drafts.size()));
        const auto draft = store.draft(id);
        const auto issued =
            draft.ok() ? issueDraft(session, *draft, cache) : Result<InvoiceHead>(draft.error());
        if (issued.ok()) {
            run.issued.append(*issued);
            continue;
        }
        if (!concernsOneDraft(issued.error()))
            return issued.error();
        run.findings.append(failed(u"invoices.draftNotIssued"_s, draft, issued.error()));
    }
    return run;
}

} // namespace bro
