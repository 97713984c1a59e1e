// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/message.h>
#include <documents/drawing.h>
#include <documents/office.h>
#include <documents/typesetter.h>
#include <einvoice/invoice_document.h>

namespace bro {

// Design 10: invoice or credit note with all that BEK 1435/2023 § 58 asks for. Everything is told
// by the document; the office gives its logo only. Where amounts do not fit their type the sums are
// left out; the store issues no such document.
Document layoutInvoice(const InvoiceDocument &document, const PaperOffice &office,
                       Typesetter &typesetter);

struct ReminderPaper
{
    int place = 1; // first, second, … reminder of the invoice
    QDate issued;
    QDate due; // of what the reminder asks for
    qint64 invoiceNumber = 0;
    QDate invoiceIssued;
    QDate invoiceDue;
    Money invoiceTotal; // with VAT
    Money paid;         // and credited
    Money interest;
    QList<Message> calculation; // of the interest
    Money earlierFees;          // of the reminders before
    Money fee;
    InvoiceParty seller;
    InvoiceParty buyer;
    QString orderNumber;
    InvoicePayment payment;
};

// A reminder of one invoice: what is left of it, interest with its calculation, fee and how to
// pay. Interest and fee carry no VAT.
Document layoutReminder(const ReminderPaper &data, const PaperOffice &office,
                        Typesetter &typesetter);

} // namespace bro
