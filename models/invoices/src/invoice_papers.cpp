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

Result<Document> reminderPaper(Session &session, const Reminder &reminder)
{
    BRO_CHECK(session.require(Right::Export));
    BRO_TRY(const PaperOffice office, paperSender(OfficeStore(session)));
    const InvoiceStore store(session);
    BRO_TRY(const InvoiceHead head, store.byNumber(reminder.invoice));
    BRO_TRY(const InvoiceDocument document, store.document(head.id));
    ReminderPaper paper;
    paper.place = reminder.place;
    paper.issued = reminder.issuedOn;
    paper.due = reminder.dueOn;
    paper.invoiceNumber = reminder.invoice;
    paper.invoiceIssued = head.issuedOn;
    paper.invoiceDue = head.dueOn;
    paper.invoiceTotal = head.total;
    paper.paid = head.total - reminder.balance; // as it stood when it was sent
    paper.interest = reminder.interest;
    paper.calculation = reminder.calculation;
    paper.fee = reminder.fee + reminder.feesBefore;
    paper.seller = document.seller;
    paper.buyer = document.buyer;
    paper.orderNumber = document.orderNumber;
    paper.payment = document.payment;
    Typesetter typesetter;
    return layoutReminder(paper, office, typesetter);
}

} // namespace bro
