// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/invoice_list.h>
#include <invoices/reminder_store.h>

namespace bro {

// What hinders or warns, and where it is mended: a part of the setup ("buyer", "seller", "vat") and
// its field as SetupFault names it; empty: not in the setup.
struct InvoiceFinding
{
    Finding finding;
    QString setup;
    QString field;
};

struct InvoiceLineDetails
{
    BilledLine line;
    QString citizenName;
};

// All that is told of one draft or issued invoice.
struct InvoiceDetails
{
    std::optional<InvoiceDraft> draft;
    std::optional<InvoiceHead> head;
    QList<InvoiceLineDetails> lines;
    QList<VatSubtotal> vat;         // of the document, as printed
    QList<InvoiceFinding> findings; // of a draft
    QString createdBy;
    QString approvedBy; // empty: not approved
    QString issuedBy;
    std::optional<Receivable> receivable; // of an issued invoice
    QList<Payment> payments;
    QList<Reminder> reminders;
    QList<InvoiceHead> creditNotes;
    QList<InvoiceFileRow> files;
};

Result<InvoiceDetails> invoiceDetails(Session &session, const InvoiceRow &row);
// Where a finding of the drafts' checks is mended.
InvoiceFinding placed(const Finding &finding);

// The number that the next invoice or credit note gets, unless somebody issues one before.
Result<qint64> nextInvoiceNumber(Session &session);

} // namespace bro
