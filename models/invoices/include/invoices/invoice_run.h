// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <invoices/invoice_store.h>
#include <jobs/invoice_basis_job.h>

namespace bro {

// What a run made of the orders.
struct DraftRun
{
    int made = 0;
    int renewed = 0; // made again, since what they bill has changed
    int unchanged = 0;
    int removed = 0; // nothing left to bill on them
    QDate until;     // last day billed: the month's end, or today while it is under way
    Money total;     // of the drafts of the month, without VAT
    QList<Finding> findings;
};

// Drafts for all that is earned up to the month's end and not billed, of one contract or (empty)
// of all whose invoices the office makes itself. One per order or one per contract, as the buyer
// wants; sums below zero become credit notes, one per invoice that they correct. Repeated, it
// changes nothing; stopped on the way, it leaves whole drafts, and the next run goes on. Approved
// drafts and those made by hand are left alone. Needs Right::Export. jobs.monthNotBegun;
// invoices.portalMakesInvoices when the one contract's purchaser makes them.
Result<DraftRun> makeDrafts(Session &session, const QString &contractKey, Month month,
                            const Progress &progress = {});

struct ApproveRun
{
    int approved = 0;
    QList<Finding> findings; // drafts that could not be approved, with why
};
Result<ApproveRun> approveDrafts(Session &session, const QList<InvoiceDraftId> &drafts,
                                 const Progress &progress = {});

struct IssueRun
{
    QList<InvoiceHead> issued;
    QList<Finding> findings; // drafts that could not be issued, with why
};
// Each in a transaction of its own, in this order; stopped on the way, the next run goes on.
Result<IssueRun> issueDrafts(Session &session, const QList<InvoiceDraftId> &drafts,
                             const Progress &progress = {});

// An order with something unbilled whose last day for an invoice has passed or comes soon.
struct CutOff
{
    OrderId order;
    QString orderNumber;
    QString contractKey;
    QDate latest;
    bool passed = false;
    Money unbilled;
    Finding finding;
};
// The contracts' last days: months after the order's end, the end of the accounting year. By day.
// daysAhead: how soon counts as soon. Invoices of the purchaser's portal count as billed.
Result<QList<CutOff>> cutOffFindings(Session &session, int daysAhead = 30,
                                     const Progress &progress = {});

struct WrittenInvoice
{
    qint64 number = 0;
    QString file;
};
struct FileRun
{
    QList<WrittenInvoice> written;
    QList<Finding> findings; // invoices that could not be written, with why
};
// "faktura-187.xml", "kreditnota-188.pdf".
QString invoiceFileName(const InvoiceHead &invoice, InvoiceFileKind kind);
// Complete or not at all; logged in the access log and with the invoice before it gets its name.
Done writeInvoiceFile(Session &session, InvoiceId id, InvoiceFileKind kind, const QString &path);
// Into a folder, each as kind says or (nothing) as its buyer wants it.
Result<FileRun> writeInvoiceFiles(Session &session, const QList<InvoiceId> &ids,
                                  std::optional<InvoiceFileKind> kind, const QString &folder,
                                  const Progress &progress = {});

} // namespace bro
