// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <invoices/invoice_store.h>
#include <invoices/payment_store.h>

namespace bro {

// How an invoice stands, told with one word; the strongest wins.
enum class InvoiceState {
    Draft,
    Approved,   // a draft that may be issued
    Issued,     // waits for its due day
    PartlyPaid, // and not late
    Paid,
    Overdue,
    Credited,  // given back whole
    CreditNote // issued
};

// Of an issued invoice: what is left of it, and since when it should have been paid.
InvoiceState invoiceState(const Receivable &invoice, QDate today);
Message invoiceStateWords(InvoiceState state);

// A draft or an issued invoice as the list shows it. Amounts are what the buyer owes: below zero on
// a credit note.
struct InvoiceRow
{
    InvoiceDraftId draft; // of one that is not issued
    InvoiceId invoice;
    qint64 number = 0; // 0: a draft
    InvoiceKind kind = InvoiceKind::Invoice;
    QString contractKey;
    QString buyer;
    QString orders;   // "A, B"
    QString citizens; // names, "A, B"
    QList<CitizenId> citizenIds;
    QDate from; // the month that is billed
    QDate to;
    QDate issuedOn;
    QDate dueOn;
    Money net;
    Money vat;
    Money total;
    Money open; // of an issued invoice
    InvoiceState state = InvoiceState::Draft;
    bool byMe = false; // a draft that the session's user has made

    bool isDraft() const { return number == 0; }
    // Of rows in a list: a draft's is below zero.
    qint64 rowId() const { return isDraft() ? -draft.value : invoice.value; }
};

// What a list narrows to; drafts are never left out for their day.
struct InvoiceListFilter
{
    QString contractKey = {}; // empty: all
    QDate issuedFrom = {};    // invalid: from the first
};

// Drafts by contract and month, then what is issued, newest first.
Result<QList<InvoiceRow>> invoiceRows(Session &session, const InvoiceListFilter &filter,
                                      const Progress &progress = {});

// The next step that the invoice can take; what Enter does.
enum class InvoiceStep { Approve, Issue, RegisterPayment, Show };
InvoiceStep nextStep(const InvoiceRow &row, bool approvalByOther);
// Why a step can't be taken; empty: it can. `approve`: the draft's maker can't where the office
// wants another's approval.
Message stepHindrance(InvoiceStep step, const InvoiceRow &row, bool approvalByOther);
// Why an issued invoice can't be reminded of today; empty: it can.
Message reminderHindrance(const InvoiceRow &row, QDate today);

} // namespace bro
