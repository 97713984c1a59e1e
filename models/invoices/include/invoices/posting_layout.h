// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/table_writer.h>
#include <invoices/postings.h>

namespace bro {

enum class PostingField {
    Date,
    DueDate,
    Voucher,
    Text,
    Account,
    ContraAccount,
    Amount, // debit above zero
    Debit,  // empty on credit lines, as Credit is on debit lines
    Credit,
    VatCode,
    ContractKey,
    Buyer,
    Currency,
    Constant // `value`
};

struct PostingColumn
{
    QString title;
    PostingField field = PostingField::Text;
    int longest = 0; // characters; 0: no limit
    QString value;   // of Constant
};

// The form of a file of postings, as data (resources/postings/KEY.json).
struct PostingLayout
{
    QString key;
    QString title;   // Danish
    QString basedOn; // what the form was taken from
    char separator = ';';
    TableEncoding encoding = TableEncoding::Utf8Bom;
    char decimalSeparator = ',';
    QString dateForm; // as QDate::toString()
    VatPosting vat = VatPosting::Separate;
    EntryForm form = EntryForm::Balanced;
    QList<PostingColumn> columns;
};

// Those that come with the program, by key.
Result<QList<PostingLayout>> postingLayouts();
// postings.unknownLayout names those that there are.
Result<PostingLayout> postingLayout(const QString &key);
// Strict: an unknown or missing key or word is postings.layoutBroken with its place as detail.
Result<PostingLayout> readPostingLayout(const QByteArray &json, const QString &key);

TableSpec tableSpec(const PostingLayout &layout);
TableOptions tableOptions(const PostingLayout &layout);
QStringList tableRow(const PostingLayout &layout, const Posting &posting);

} // namespace bro
