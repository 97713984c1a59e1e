// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/clock.h>
#include <core/texts.h>
#include <documents/output.h>
#include <invoices/invoice_store.h>
#include <invoices/reminder_paper.h>
#include <jobs/sender.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<ReminderPaper> reminderPaper(Session &session, const Reminder &reminder)
{
    const InvoiceStore invoices(session);
    BRO_TRY(const InvoiceHead head, invoices.byNumber(reminder.invoice));
    BRO_TRY(const InvoiceDocument invoice, invoices.document(head.id));
    ReminderPaper paper;
    paper.place = reminder.place;
    paper.issued = reminder.issuedOn;
    paper.due = reminder.dueOn;
    paper.invoiceNumber = head.number;
    paper.invoiceIssued = head.issuedOn;
    paper.invoiceDue = head.dueOn;
    paper.invoiceTotal = head.total;
    paper.paid = head.total - reminder.balance;
    paper.interest = reminder.interest;
    paper.calculation = reminder.calculation;
    paper.earlierFees = reminder.feesBefore;
    paper.fee = reminder.fee;
    paper.seller = invoice.seller;
    paper.buyer = invoice.buyer;
    paper.orderNumber = invoice.orderNumber;
    paper.payment = invoice.payment;
    return paper;
}

Result<Document> reminderDocument(Session &session, const Reminder &reminder)
{
    BRO_TRY(const ReminderPaper paper, reminderPaper(session, reminder));
    const OfficeStore offices(session);
    BRO_TRY(const PaperOffice office, paperSender(offices));
    Typesetter typesetter;
    return layoutReminder(paper, office, typesetter);
}

QString reminderFileName(const Reminder &reminder)
{
    return u"rykker-%1-%2.pdf"_s.arg(reminder.invoice).arg(reminder.place);
}

Done writeReminder(Session &session, const Reminder &reminder, const QString &out)
{
    BRO_CHECK(session.require(Right::Export));
    BRO_TRY(const Document document, reminderDocument(session, reminder));
    PdfOptions options;
    options.title =
        Texts::danish().sentence(u"reminders.title"_s, {{u"place"_s, qint64(reminder.place)},
                                                        {u"number"_s, reminder.invoice}});
    options.created = copenhagen(reminder.recordedAt);
    options.beforeName = [&session] {
        return session.log().record(AccessKind::Export, u"reminder"_s);
    };
    Typesetter typesetter;
    return writePdf({document}, out, options, typesetter);
}

} // namespace bro
