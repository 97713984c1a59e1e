// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoice_maker.h"
#include "orders_to_bill.h"

namespace bro {

// What the invoices of a batch share, read once and again when somebody else has written.
class IssueCache
{
public:
    explicit IssueCache(Session &session);

    // At the beginning of each transaction.
    Done refresh();
    Result<InvoiceSetting> setting(const QString &contractKey, QDate day);
    OrdersToBill &bills() { return *m_bills; }

private:
    Session &m_session;
    qint64 m_seen = 0;
    QHash<std::pair<QString, QDate>, InvoiceSetting> m_settings;
    std::unique_ptr<OrdersToBill> m_bills;
};

// InvoiceStore::issue() with what a batch has read already.
Result<InvoiceHead> issueDraft(Session &session, const InvoiceDraft &seen, IssueCache &cache);

} // namespace bro
