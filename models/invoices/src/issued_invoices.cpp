// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "invoice_names.h"
#include "invoice_rows.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString HeadColumns =
    u"SELECT i.id, i.number, i.kind, i.contract_key, i.period_from, i.period_to, i.issued_on, "
    "i.due_on, i.credits_id, o.number, i.reason, i.net_ore, i.vat_ore, i.total_ore, "
    "(SELECT COALESCE(SUM(c.total_ore), 0) FROM invoice c WHERE c.credits_id = i.id), "
    "(SELECT group_concat(number, ', ') FROM (SELECT DISTINCT r.number FROM invoice_line l "
    "JOIN orders r ON r.id = l.order_id WHERE l.invoice_id = i.id ORDER BY r.number)), "
    "i.created_by, i.approved_by, i.issued_by, u.name, i.issued_at, "
    "(SELECT group_concat(DISTINCT format) FROM invoice_file f WHERE f.invoice_id = i.id) "
    "FROM invoice i LEFT JOIN invoice o ON o.id = i.credits_id "
    "LEFT JOIN app_user u ON u.id = i.issued_by "_s;

InvoiceHead headOf(const Statement &row)
{
    InvoiceHead head;
    head.id = row.id<InvoiceId>(0);
    head.number = row.integer(1);
    head.kind = kindOf(row.text(2));
    head.contractKey = row.text(3);
    head.periodFrom = row.date(4);
    head.periodTo = row.date(5);
    head.issuedOn = row.date(6);
    head.dueOn = row.date(7);
    head.credits = row.id<InvoiceId>(8);
    head.creditsNumber = row.integer(9);
    head.reason = row.text(10);
    head.net = Money{row.integer(11)};
    head.vat = Money{row.integer(12)};
    head.total = Money{row.integer(13)};
    head.credited = Money{row.integer(14)};
    head.orderNumbers = row.text(15);
    head.createdBy = row.id<UserId>(16);
    head.approvedBy = row.id<UserId>(17);
    head.issuedBy = row.id<UserId>(18);
    head.issuedByName = row.text(19);
    head.issuedAt = row.integer(20);
    const QStringList kinds = row.text(21).split(u',', Qt::SkipEmptyParts);
    for (const QString &kind : kinds) {
        if (const auto known = invoiceFileKindNamed(kind))
            head.files.append(*known);
    }
    return head;
}

Error gone(qint64 number)
{
    return Error(u"invoices.unknown"_s, {{u"number"_s, number}}, {}, Error::Kind::NotFound);
}

} // namespace

Result<QList<InvoiceHead>> InvoiceStore::list(const InvoiceFilter &filter) const
{
    Statement read(m_session.connection(),
                   HeadColumns +
                       u"WHERE (? = '' OR i.contract_key = ?) AND (? IS NULL OR i.issued_on >= ?) "
                       "AND (? IS NULL OR i.issued_on <= ?) AND (? IS NULL OR i.period_to >= ?) "
                       "AND (? IS NULL OR i.period_from <= ?) AND (? IS NULL OR i.id IN "
                       "(SELECT invoice_id FROM invoice_line WHERE order_id = ?)) "
                       "AND (? = '' OR i.kind = ?) AND (? IS NULL OR i.credits_id = ?) "
                       "ORDER BY i.number DESC"_s);
    const QString kind = filter.kind ? storedWord(*filter.kind) : u""_s;
    read.bind(filter.contractKey, filter.contractKey, filter.issuedFrom, filter.issuedFrom,
              filter.issuedTo, filter.issuedTo, filter.from, filter.from, filter.to, filter.to,
              filter.order, filter.order, kind, kind, filter.credits, filter.credits);
    QList<InvoiceHead> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append(headOf(read));
    }
}

Result<InvoiceHead> InvoiceStore::byId(InvoiceId id) const
{
    Statement read(m_session.connection(), HeadColumns + u"WHERE i.id = ?"_s);
    BRO_TRY(const bool found, read.bind(id).next());
    if (!found)
        return gone(id.value);
    return headOf(read);
}

Result<InvoiceHead> InvoiceStore::byNumber(qint64 number) const
{
    Statement read(m_session.connection(), HeadColumns + u"WHERE i.number = ?"_s);
    BRO_TRY(const bool found, read.bind(number).next());
    if (!found)
        return gone(number);
    return headOf(read);
}

Result<QList<BilledLine>> InvoiceStore::lines(InvoiceId id) const
{
    Statement read(m_session.connection(),
                   u"SELECT l.id, l.place, l.step, "_s + LineColumns +
                       u" FROM invoice_line l JOIN orders o ON o.id = l.order_id "
                       "WHERE l.invoice_id = ? ORDER BY l.place"_s);
    read.bind(id);
    QList<BilledLine> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        BilledLine line = lineOf(read, 3);
        line.id = read.integer(0);
        line.place = int(read.integer(1));
        line.step = int(read.integer(2));
        all.append(line);
    }
}

Result<InvoiceDocument> InvoiceStore::document(InvoiceId id) const
{
    Statement read(m_session.connection(), u"SELECT document FROM invoice WHERE id = ?"_s);
    BRO_TRY(const bool found, read.bind(id).next());
    if (!found)
        return gone(id.value);
    return invoiceDocument(QJsonDocument::fromJson(read.text(0).toUtf8()).object());
}

Result<QList<InvoiceFileRow>> InvoiceStore::files(InvoiceId id) const
{
    Statement read(m_session.connection(),
                   u"SELECT f.format, f.sha256, f.written_at, u.name FROM invoice_file f "
                   "LEFT JOIN app_user u ON u.id = f.user_id WHERE f.invoice_id = ? "
                   "ORDER BY f.id"_s);
    read.bind(id);
    QList<InvoiceFileRow> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append({invoiceFileKindNamed(read.text(0)).value_or(InvoiceFileKind::Pdf), read.text(1),
                    read.integer(2), read.text(3)});
    }
}

Result<QList<ChainStep>> InvoiceStore::chain(OrderId order, const QString &item) const
{
    BRO_TRY(const auto chains, readChains(m_session, {}, order));
    return chains.value(order).value(item);
}

} // namespace bro
