// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billed_items.h"
#include <database/statement.h>
#include <invoices/invoice_store.h>

namespace bro {

// Messages as they are stored: a JSON array of codes with arguments.
QString messagesToJson(const QList<Message> &messages);
QList<Message> messagesFromJson(const QString &json);

QJsonObject facts(const InvoiceDraft &draft);

Result<QList<InvoiceDraft>> readDrafts(Session &session, const DraftFilter &filter,
                                       InvoiceDraftId id = {});

// Of an order, or of all orders of a contract.
Result<QHash<OrderId, OrderChains>> readChains(Session &session, const QString &contractKey,
                                               OrderId order = {});

// The columns that drafts and issued lines share, from `first` on; gives a line of them.
inline const QString LineColumns = QStringLiteral(
    "l.order_id, o.number, l.item, l.period_from, l.period_to, l.text, l.calculation, "
    "l.quantity_thousandths, l.unit, l.price_ore, l.earned_ore, l.before_ore, l.amount_ore, "
    "l.vat_category, l.vat_percent_hundredths, l.vat_reason");
BilledLine lineOf(const Statement &row, int first);

// Writes many drafts with statements that are prepared once. Within the caller's transaction.
class DraftWriter
{
public:
    explicit DraftWriter(Session &session);

    // Kind, contract, period, credits, reason, note, byHand and lines; the rest follows from who
    // and when.
    Result<InvoiceDraft> add(InvoiceDraft draft);
    Done remove(InvoiceDraftId id);

private:
    Session &m_session;
    Statement m_draft;
    Statement m_line;
    Statement m_remove;
};

} // namespace bro
