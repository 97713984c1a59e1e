// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <citizens/citizen_batch.h>
#include <orders/order_findings.h>
#include <orders/order_import.h>
#include <orders/order_list.h>
#include <orders/order_store.h>

namespace bro {

// An order that came in, for the findings that follow.
struct WrittenOrder
{
    qint64 line = 0;
    OrderId id;
};

// Writes staged rows within the caller's transaction, by statements prepared once.
class OrderWriter
{
public:
    OrderWriter(Session &session, ImportOutcome &outcome, const OrderImportWatcher &watcher = {});

    Result<RowResult> write(const ParsedOrderRow &row);
    // One event over all citizens whose orders came in.
    Done log();
    const QList<WrittenOrder> &written() const { return m_written; }
    const QSet<CitizenId> &citizens() const { return m_citizens; }
    // The findings of what was written, by the rules for orders.
    Done examine(const Progress &progress);

private:
    Result<bool> isKnown(const ParsedOrderRow &row);
    Result<CitizenId> citizenFor(const ParsedOrderRow &row);
    void compare(const ParsedOrderRow &row, const Citizen &known);
    void find(qint64 line, const QString &number, OrderFinding finding);

    Session &m_session;
    ImportOutcome &m_outcome;
    const OrderImportWatcher m_watcher;
    CitizenBatch m_citizensOf;
    OrderStore m_store;
    OrderExaminer m_examiner;
    Statement m_known;
    Statement m_byId;
    Statement m_insert;
    Statement m_event;
    QList<WrittenOrder> m_written;
    QSet<CitizenId> m_citizens;
};

} // namespace bro
