// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "invoice_names.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bro {

using namespace Qt::StringLiterals;

QString messagesToJson(const QList<Message> &messages)
{
    QStringList all;
    for (const Message &message : messages)
        all.append(message.toJson());
    return u'[' + all.join(u',') + u']';
}

QList<Message> messagesFromJson(const QString &json)
{
    QList<Message> messages;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &one : all)
        messages.append(Message::fromJson(
            QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact))));
    return messages;
}

QJsonObject facts(const InvoiceDraft &draft)
{
    QJsonArray lines;
    for (const BilledLine &line : draft.lines)
        lines.append(QJsonObject{{u"order"_s, line.order.value},
                                 {u"item"_s, line.item},
                                 {u"earned"_s, QString::number(line.earned.ore)},
                                 {u"amount"_s, QString::number(line.amount.ore)}});
    return {{u"kind"_s, storedWord(draft.kind)},
            {u"contract"_s, draft.contractKey},
            {u"from"_s, draft.periodFrom.toString(Qt::ISODate)},
            {u"to"_s, draft.periodTo.toString(Qt::ISODate)},
            {u"credits"_s, draft.credits.value},
            {u"reason"_s, draft.reason},
            {u"note"_s, draft.note},
            {u"approvedBy"_s, draft.approvedBy.value},
            {u"lines"_s, lines}};
}

BilledLine lineOf(const Statement &row, int first)
{
    BilledLine line;
    int column = first;
    line.order = row.id<OrderId>(column++);
    line.orderNumber = row.text(column++);
    line.item = row.text(column++);
    line.from = row.date(column++);
    line.to = row.date(column++);
    line.text = Message::fromJson(row.text(column++));
    line.calculation = messagesFromJson(row.text(column++));
    line.quantityThousandths = row.integer(column++);
    line.unit = row.text(column++);
    line.price = Money{row.integer(column++)};
    line.earned = Money{row.integer(column++)};
    line.before = Money{row.integer(column++)};
    line.amount = Money{row.integer(column++)};
    line.vat.category = categoryOf(row.text(column++));
    line.vat.percentHundredths = int(row.integer(column++));
    line.vat.reason = row.text(column);
    return line;
}

namespace {

// One draft by its key, or those that the filter lets through.
QString draftWhere(InvoiceDraftId id)
{
    return id.isValid() ? u"d.id = ? "_s
                        : u"(? = '' OR d.contract_key = ?) AND (? IS NULL OR d.period_to >= ?) "
                          "AND (? IS NULL OR d.period_from <= ?) AND (? IS NULL OR d.id IN "
                          "(SELECT draft_id FROM invoice_draft_line WHERE order_id = ?)) "_s;
}

void bindFilter(Statement &read, const DraftFilter &filter, InvoiceDraftId id)
{
    if (id.isValid())
        read.bind(id);
    else
        read.bind(filter.contractKey, filter.contractKey, filter.from, filter.from, filter.to,
                  filter.to, filter.order, filter.order);
}

InvoiceDraft draftOf(const Statement &row)
{
    InvoiceDraft draft;
    draft.id = row.id<InvoiceDraftId>(0);
    draft.kind = kindOf(row.text(1));
    draft.contractKey = row.text(2);
    draft.periodFrom = row.date(3);
    draft.periodTo = row.date(4);
    draft.credits = row.id<InvoiceId>(5);
    draft.creditsNumber = row.integer(6);
    draft.reason = row.text(7);
    draft.note = row.text(8);
    draft.byHand = row.boolean(9);
    draft.createdAt = row.integer(10);
    draft.createdBy = row.id<UserId>(11);
    draft.createdByName = row.text(12);
    draft.approvedAt = row.integer(13);
    draft.approvedBy = row.id<UserId>(14);
    draft.approvedByName = row.text(15);
    draft.version = int(row.integer(16));
    return draft;
}

} // namespace

Result<QList<InvoiceDraft>> readDrafts(Session &session, const DraftFilter &filter,
                                       InvoiceDraftId id)
{
    Statement heads(session.connection(),
                    u"SELECT d.id, d.kind, d.contract_key, d.period_from, d.period_to, "
                    "d.credits_id, i.number, d.reason, d.note, d.by_hand, d.created_at, "
                    "d.created_by, c.name, d.approved_at, d.approved_by, a.name, d.version "
                    "FROM invoice_draft d LEFT JOIN invoice i ON i.id = d.credits_id "
                    "LEFT JOIN app_user c ON c.id = d.created_by "
                    "LEFT JOIN app_user a ON a.id = d.approved_by WHERE "_s +
                        draftWhere(id) + u"ORDER BY d.contract_key, d.period_from, d.id"_s);
    bindFilter(heads, filter, id);
    QList<InvoiceDraft> drafts;
    QHash<qint64, qsizetype> places;
    for (;;) {
        BRO_TRY(const bool row, heads.next());
        if (!row)
            break;
        drafts.append(draftOf(heads));
        places.insert(drafts.last().id.value, drafts.size() - 1);
    }
    Statement lines(session.connection(),
                    u"SELECT l.draft_id, l.id, l.place, "_s + LineColumns +
                        u" FROM invoice_draft_line l JOIN invoice_draft d ON d.id = l.draft_id "
                        "JOIN orders o ON o.id = l.order_id WHERE "_s +
                        draftWhere(id) + u"ORDER BY l.draft_id, l.place"_s);
    bindFilter(lines, filter, id);
    for (;;) {
        BRO_TRY(const bool row, lines.next());
        if (!row)
            return drafts;
        const auto place = places.constFind(lines.integer(0));
        if (place == places.constEnd())
            continue; // added between the two statements
        BilledLine line = lineOf(lines, 3);
        line.id = lines.integer(1);
        line.place = int(lines.integer(2));
        drafts[*place].lines.append(line);
    }
}

Result<QHash<OrderId, OrderChains>> readChains(Session &session, const QString &contractKey,
                                               OrderId order)
{
    Statement read(session.connection(),
                   u"SELECT l.order_id, l.item, i.id, i.kind, i.credits_id, i.number, "
                   "l.period_from, l.period_to, l.earned_ore, l.amount_ore, l.vat_category, "
                   "l.vat_percent_hundredths, l.vat_reason FROM invoice_line l "
                   "JOIN invoice i ON i.id = l.invoice_id WHERE "_s +
                       (order.isValid() ? u"l.order_id = ?"_s : u"i.contract_key = ?"_s) +
                       u" ORDER BY l.order_id, l.item, l.step"_s);
    if (order.isValid())
        read.bind(order);
    else
        read.bind(contractKey);
    QHash<OrderId, OrderChains> chains;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return chains;
        ChainStep step;
        step.invoice = read.id<InvoiceId>(2);
        step.kind = kindOf(read.text(3));
        step.credits = read.id<InvoiceId>(4);
        step.number = read.integer(5);
        step.from = read.date(6);
        step.to = read.date(7);
        step.earned = Money{read.integer(8)};
        step.amount = Money{read.integer(9)};
        step.vat = {categoryOf(read.text(10)), int(read.integer(11)), read.text(12)};
        chains[read.id<OrderId>(0)][read.text(1)].append(step);
    }
}

DraftWriter::DraftWriter(Session &session)
    : m_session(session),
      m_draft(session.connection(),
              u"INSERT INTO invoice_draft (kind, contract_key, period_from, period_to, credits_id, "
              "reason, note, by_hand, created_at, created_by) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_line(session.connection(),
             u"INSERT INTO invoice_draft_line (draft_id, place, order_id, item, period_from, "
             "period_to, text, calculation, quantity_thousandths, unit, price_ore, earned_ore, "
             "before_ore, amount_ore, vat_category, vat_percent_hundredths, vat_reason) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_remove(session.connection(), u"DELETE FROM invoice_draft WHERE id = ?"_s)
{
}

Result<InvoiceDraft> DraftWriter::add(InvoiceDraft draft)
{
    draft.createdAt = m_session.clock().nowMs();
    draft.createdBy = m_session.user().id;
    draft.createdByName = m_session.user().name;
    draft.version = 1;
    m_draft.bind(storedWord(draft.kind), draft.contractKey, draft.periodFrom, draft.periodTo,
                 draft.credits, draft.reason, draft.note, draft.byHand, draft.createdAt,
                 draft.createdBy);
    BRO_CHECK(m_draft.run());
    draft.id = InvoiceDraftId{m_draft.insertedId()};
    for (BilledLine &line : draft.lines) {
        m_line.bind(draft.id, line.place, line.order, line.item, line.from, line.to,
                    line.text.toJson(), messagesToJson(line.calculation), line.quantityThousandths,
                    line.unit, line.price, line.earned, line.before, line.amount,
                    storedWord(line.vat.category), line.vat.percentHundredths, line.vat.reason);
        BRO_CHECK(m_line.run());
        line.id = m_line.insertedId();
    }
    return draft;
}

Done DraftWriter::remove(InvoiceDraftId id)
{
    BRO_CHECK(m_remove.bind(id).run());
    return {};
}

} // namespace bro
