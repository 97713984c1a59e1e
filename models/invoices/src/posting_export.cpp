// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_names.h"
#include <algorithm>
#include <database/statement.h>
#include <database/transaction.h>
#include <invoices/posting_accounts.h>
#include <invoices/posting_export.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

VatCode vatOf(const Statement &read, int column)
{
    VatCode code;
    code.category = categoryOf(read.text(column));
    code.percentHundredths = int(read.integer(column + 1));
    code.reason = read.text(column + 2);
    return code;
}

// What was taken over before is told, with the day.
QList<Finding> exportedBefore(const QList<PostingExportRow> &before, const PostingExport &now)
{
    QList<Finding> findings;
    for (const PostingExportRow &row : before) {
        if (row.firstNumber > now.lastNumber || row.lastNumber < now.firstNumber)
            continue;
        findings.append(
            {Severity::Warning, Message(u"postings.exportedBefore"_s,
                                        {{u"first"_s, std::max(row.firstNumber, now.firstNumber)},
                                         {u"last"_s, std::min(row.lastNumber, now.lastNumber)},
                                         {u"at"_s, copenhagen(row.madeAt)}})});
    }
    return findings;
}

} // namespace

Result<QList<PostedInvoice>> postedInvoices(Session &session, const PostingSpan &span)
{
    BRO_CHECK(session.require(Right::Export));
    Statement read(session.connection(),
                   u"SELECT i.number, i.kind, COALESCE(c.number, 0), i.contract_key, "
                   "COALESCE(b.name, i.contract_key), i.issued_on, i.due_on, i.net_ore, i.vat_ore, "
                   "i.total_ore, l.item, l.vat_category, l.vat_percent_hundredths, l.vat_reason, "
                   "l.amount_ore FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id "
                   "LEFT JOIN invoice c ON c.id = i.credits_id "
                   "LEFT JOIN invoice_buyer b ON b.contract_key = i.contract_key "
                   "WHERE i.issued_on BETWEEN ? AND ? AND i.number >= ? AND i.number <= ? "
                   "AND (? = 0 OR NOT EXISTS (SELECT 1 FROM posting_export e "
                   "WHERE i.number BETWEEN e.first_number AND e.last_number)) "
                   "ORDER BY i.number, l.place"_s);
    read.bind(span.from.isValid() ? span.from.toString(Qt::ISODate) : u"0001-01-01"_s,
              span.to.isValid() ? span.to.toString(Qt::ISODate) : u"9999-12-31"_s, span.firstNumber,
              span.lastNumber > 0 ? span.lastNumber : std::numeric_limits<qint64>::max(),
              span.onlyNew);
    QList<PostedInvoice> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        if (all.isEmpty() || all.last().number != read.integer(0)) {
            PostedInvoice invoice;
            invoice.number = read.integer(0);
            invoice.kind = kindOf(read.text(1));
            invoice.credits = read.integer(2);
            invoice.contractKey = read.text(3);
            invoice.buyer = read.text(4);
            invoice.issuedOn = read.date(5);
            invoice.dueOn = read.date(6);
            invoice.net = Money{read.integer(7)};
            invoice.vat = Money{read.integer(8)};
            invoice.total = Money{read.integer(9)};
            all.append(invoice);
        }
        all.last().lines.append({read.text(10), vatOf(read, 11), Money{read.integer(14)}});
    }
}

Result<QList<PostingExportRow>> postingExports(Session &session)
{
    Statement read(session.connection(),
                   u"SELECT e.first_number, e.last_number, e.format, e.made_at, u.name "
                   "FROM posting_export e LEFT JOIN app_user u ON u.id = e.user_id "
                   "ORDER BY e.id DESC"_s);
    QList<PostingExportRow> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append({read.integer(0), read.integer(1), read.text(2), read.integer(3), read.text(4)});
    }
}

Result<PostingExport> exportPostings(Session &session, const PostingSpan &span,
                                     const QString &layoutKey, const QString &out,
                                     const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    BRO_TRY(const PostingLayout layout, postingLayout(layoutKey));
    BRO_TRY(const PostingAccounts accounts, PostingAccountStore(session).accounts());
    BRO_TRY(const QList<PostedInvoice> invoices, postedInvoices(session, span));
    if (invoices.isEmpty())
        return Error(u"postings.nothing"_s, {}, {}, Error::Kind::Refused);
    PostingExport done;
    done.invoices = int(invoices.size());
    done.firstNumber = invoices.first().number;
    done.lastNumber = invoices.last().number;
    QList<QStringList> rows;
    for (const PostedInvoice &invoice : invoices) {
        BRO_CHECK(progress.at(rows.size(), invoices.size()));
        BRO_TRY(const QList<Posting> postings,
                postingsOf(invoice, accounts, layout.vat, layout.form));
        for (const Posting &posting : postings)
            rows.append(tableRow(layout, posting));
        done.total += invoice.total;
    }
    done.postings = int(rows.size());
    BRO_TRY(const QList<PostingExportRow> before, postingExports(session));
    done.findings = exportedBefore(before, done);
    const auto recorded = [&session, &done, &layout]() -> Done {
        Transaction transaction(session.connection());
        BRO_CHECK(transaction.begin());
        Statement insert(session.connection(),
                         u"INSERT INTO posting_export (first_number, last_number, format, made_at, "
                         "user_id) VALUES (?, ?, ?, ?, ?)"_s);
        insert.bind(done.firstNumber, done.lastNumber, layout.key, session.clock().nowMs(),
                    session.user().id);
        BRO_CHECK(insert.run());
        BRO_CHECK(session.log().record(AccessKind::Export, u"postings"_s));
        transaction.changed(Aggregate::Billing, 0);
        return transaction.commit();
    };
    BRO_CHECK(writeTable(out, tableSpec(layout), tableOptions(layout), rows, recorded));
    return done;
}

} // namespace bro
