// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <database/session.h>
#include <invoices/posting_layout.h>

namespace bro {

// Which issued invoices go over: by day of issue, or by number. What is empty does not narrow.
struct PostingSpan
{
    QDate from{};
    QDate to{};
    qint64 firstNumber = 0;
    qint64 lastNumber = 0;
    bool onlyNew = false; // those that no file has taken over yet
};

// A file that was written before.
struct PostingExportRow
{
    qint64 firstNumber = 0;
    qint64 lastNumber = 0;
    QString layout;
    qint64 madeAt = 0; // UTC ms
    QString user;
};

struct PostingExport
{
    int invoices = 0; // credit notes too
    int postings = 0;
    qint64 firstNumber = 0;
    qint64 lastNumber = 0;
    Money total;             // of the invoices, with VAT
    QList<Finding> findings; // what was exported before
};

// Issued invoices and credit notes in the span, by number, with their lines.
Result<QList<PostedInvoice>> postedInvoices(Session &session, const PostingSpan &span);
// Newest first.
Result<QList<PostingExportRow>> postingExports(Session &session);

// Writes the postings of the span, whole or not at all, and records which numbers went over. The
// same span again is possible and told. Needs Right::Export. postings.nothing when the span holds
// no issued invoice.
Result<PostingExport> exportPostings(Session &session, const PostingSpan &span,
                                     const QString &layoutKey, const QString &out,
                                     const Progress &progress = {});

} // namespace bro
