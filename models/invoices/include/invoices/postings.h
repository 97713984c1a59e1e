// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <core/result.h>
#include <einvoice/invoice_document.h>

// What an issued invoice is in the office's bookkeeping. The program keeps no books: it writes a
// file that the bookkeeping program reads.
namespace bro {

// The accounts of the office. A rule that names more wins; the empty word fits everything.
struct PostingRule
{
    QString contractKey;
    QString item; // "fee", "bonus" or empty
    std::optional<VatCategory> vat;
    QString account; // of the income
    QString vatCode; // as the bookkeeping program calls it; may be empty
    friend bool operator==(const PostingRule &, const PostingRule &) = default;
};
struct PostingAccounts
{
    QString debtors;
    QString vat; // output VAT
    QList<PostingRule> rules;
    friend bool operator==(const PostingAccounts &, const PostingAccounts &) = default;
};
// "med moms", "momsfri" …
Message vatWords(VatCategory vat);
// postings.accountMissing names contract, item and VAT. item: as it is billed ("bonus:ID").
Result<PostingRule> ruleFor(const PostingAccounts &accounts, const QString &contractKey,
                            const QString &item, VatCategory vat);

// A line of an issued invoice, as far as it is posted.
struct PostedLine
{
    QString item;
    VatCode vat;
    Money amount; // without VAT; below zero: the buyer gets it back
};
struct PostedInvoice
{
    qint64 number = 0;
    InvoiceKind kind = InvoiceKind::Invoice;
    qint64 credits = 0; // credit note: number of the original
    QString contractKey;
    QString buyer;
    QDate issuedOn;
    QDate dueOn;
    Money net; // of a credit note below zero
    Money vat;
    Money total;
    QList<PostedLine> lines;
};

// One account of an entry. Debit is above zero, credit below; the lines of an invoice sum to zero.
struct Posting
{
    enum class Kind { Debtors, Income, Vat };
    Kind kind = Kind::Income;
    qint64 voucher = 0; // the invoice's number
    QDate date;
    QDate dueOn;
    Message text;
    QString account;
    QString contra; // the other side, where each line is an entry of its own
    Money amount;
    QString vatCode;
    QString contractKey;
    QString buyer;
};

// How VAT is posted.
enum class VatPosting {
    Separate, // on its own account, income without it
    Gross     // income with VAT and its VAT code; the bookkeeping program splits it
};
enum class EntryForm {
    Balanced, // debtors, income and VAT, which sum to zero
    Contra    // income and VAT with the debtors' account as the other side
};
// By account and VAT, in the order of the invoice's lines; VAT of a category and rate is rounded
// once, as on the invoice. Errors: postings.accountMissing, postings.doesNotAddUp when the lines
// don't give the invoice's amounts.
Result<QList<Posting>> postingsOf(const PostedInvoice &invoice, const PostingAccounts &accounts,
                                  VatPosting vat, EntryForm form);

} // namespace bro
