// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/invoice_draft.h>
#include <invoices/invoice_setup.h>

namespace bro {

// What is empty does not narrow a list.
struct DraftFilter
{
    QString contractKey = {};
    QDate from = {}; // drafts whose month shares a day with from … to
    QDate to = {};
    OrderId order = {};
};
struct InvoiceFilter
{
    QString contractKey = {};
    QDate issuedFrom = {};
    QDate issuedTo = {};
    QDate from = {}; // invoices whose month shares a day with from … to
    QDate to = {};
    OrderId order = {};
    std::optional<InvoiceKind> kind = {};
    InvoiceId credits = {}; // the credit notes of this invoice
};

// An issued invoice or credit note as a list shows it. Amounts of a credit note are below zero.
struct InvoiceHead
{
    InvoiceId id;
    qint64 number = 0;
    InvoiceKind kind = InvoiceKind::Invoice;
    QString contractKey;
    QDate periodFrom;
    QDate periodTo;
    QDate issuedOn;
    QDate dueOn;
    InvoiceId credits;
    qint64 creditsNumber = 0;
    QString reason;
    Money net;
    Money vat;
    Money total;
    Money credited;       // total of its credit notes, zero or below
    QString orderNumbers; // of its lines, "A, B"
    UserId createdBy;
    UserId approvedBy;
    UserId issuedBy;
    QString issuedByName;
    qint64 issuedAt = 0;          // UTC ms
    QList<InvoiceFileKind> files; // written at least once
};

// One file that was written.
struct InvoiceFileRow
{
    InvoiceFileKind kind = InvoiceFileKind::Pdf;
    QString sha256; // hexadecimal
    qint64 writtenAt = 0;
    QString user;
};

// A line of an issued invoice that a credit note is to give back. Nothing: as much as is left.
struct LineCredit
{
    int place = 0;
    std::optional<Money> amount = {}; // above zero, without VAT
};

// What of a line of an issued invoice may still be given back.
struct CreditableLine
{
    int place = 0;
    Money left = {};           // above zero where anything is
    InvoiceDraftId waits = {}; // a draft of the same item, which comes first
    InvoiceKind waitsKind = InvoiceKind::Invoice;
    Money waiting = {}; // of that draft's line
};

// Drafts and issued invoices. Writing needs Right::Export, takes the draft as the user saw it,
// fails with Kind::Stale when somebody has changed it since, and leaves history and access log.
// Issued invoices are never changed.
class InvoiceStore
{
public:
    explicit InvoiceStore(Session &session) : m_session(session) {}

    // By contract, month and id.
    Result<QList<InvoiceDraft>> drafts(const DraftFilter &filter = {}) const;
    Result<InvoiceDraft> draft(InvoiceDraftId id) const;
    // invoices.approveOther when the office wants another's approval than of who made the draft.
    Result<InvoiceDraft> approve(const InvoiceDraft &seen);
    Result<InvoiceDraft> withdrawApproval(const InvoiceDraft &seen);
    // Takes the approval back too, since it is printed.
    Result<InvoiceDraft> setNote(const InvoiceDraft &seen, const QString &note);
    Done discard(const InvoiceDraft &seen, const QString &reason = {});
    // A discarded draft again, not approved, made by who puts it back. invoices.itemWaits or
    // invoices.billedMeanwhile when what it bills has found another place since.
    Result<InvoiceDraft> putBack(const InvoiceDraft &discarded);
    Done putBackAll(QList<InvoiceDraft> discarded); // or none

    // A credit note's draft for the whole of an invoice (no lines named: what is left of every
    // line) or some of its lines. invoices.nothingLeftToCredit when it is credited already.
    Result<InvoiceDraft> credit(InvoiceId id, const QList<LineCredit> &lines,
                                const QString &reason);

    // Each line of an issued invoice.
    Result<QList<CreditableLine>> creditable(InvoiceId id) const;

    // What would hinder issue() now, in the order of the remedies; empty: it may be issued.
    Result<QList<Finding>> hindrances(const InvoiceDraft &draft) const;
    // As it would be issued today, without a number.
    Result<InvoiceDocument> preview(const InvoiceDraft &draft) const;
    // In one transaction, dated today: the next number of the series, the lines as steps of their
    // chains, the document for good; the draft goes. invoices.billedMeanwhile when the lines do not
    // begin where the issued ones end.
    Result<InvoiceHead> issue(const InvoiceDraft &seen);

    // Newest first.
    Result<QList<InvoiceHead>> list(const InvoiceFilter &filter = {}) const;
    Result<InvoiceHead> byId(InvoiceId id) const;
    Result<InvoiceHead> byNumber(qint64 number) const;
    Result<QList<BilledLine>> lines(InvoiceId id) const;
    // As it was issued.
    Result<InvoiceDocument> document(InvoiceId id) const;
    Result<QList<InvoiceFileRow>> files(InvoiceId id) const;
    // The steps of an item of an order, first to last.
    Result<QList<ChainStep>> chain(OrderId order, const QString &item) const;

private:
    Session &m_session;
};

} // namespace bro
