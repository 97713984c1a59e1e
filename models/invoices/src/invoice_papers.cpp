// SPDX-License-Identifier: GPL-3.0-or-later
#include <documents/invoice_paper.h>
#include <invoices/invoice_papers.h>
#include <jobs/sender.h>

namespace bro {

Result<QList<Document>> invoicePapers(Session &session, const QList<InvoiceRow> &rows,
                                      const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    BRO_TRY(const PaperOffice office, paperSender(OfficeStore(session)));
    const InvoiceStore store(session);
    Typesetter typesetter;
    QList<Document> papers;
    for (const InvoiceRow &row : rows) {
        BRO_CHECK(progress.at(papers.size(), rows.size()));
        InvoiceDocument document;
        if (row.isDraft()) {
            BRO_TRY(const InvoiceDraft draft, store.draft(row.draft));
            BRO_TRY(document, store.preview(draft));
        } else {
            BRO_TRY(document, store.document(row.invoice));
        }
        papers.append(layoutInvoice(document, office, typesetter));
    }
    return papers;
}

} // namespace bro
