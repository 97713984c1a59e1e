// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/change_notice.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

Done Transaction::begin()
{
    if (m_connection.m_depth == 0) {
        BRO_CHECK(m_connection.runScript(u"BEGIN IMMEDIATE"_s));
        m_connection.m_poisoned = false;
        m_connection.m_changes.clear();
        m_outer = true;
    }
    ++m_connection.m_depth;
    m_open = true;
    return {};
}

Done Transaction::commit()
{
    if (!m_open)
        return Error(u"core.internal"_s, {}, u"commit without begin"_s);
    if (!m_outer) {
        m_open = false;
        --m_connection.m_depth;
        return {};
    }
    if (m_connection.m_poisoned)
        return Error(u"core.internal"_s, {}, u"commit after an inner transaction was given up"_s);
    // A failed COMMIT leaves the transaction open; the destructor rolls it back.
    BRO_CHECK(m_connection.runScript(u"COMMIT"_s));
    m_open = false;
    --m_connection.m_depth;
    const QList<Change> changes = std::exchange(m_connection.m_changes, {});
    if (m_connection.m_notice && !changes.isEmpty())
        m_connection.m_notice->post(changes);
    return {};
}

void Transaction::changed(Aggregate aggregate, qint64 id)
{
    m_connection.m_changes.append({aggregate, id});
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_connection.m_depth;
    if (!m_outer) {
        m_connection.m_poisoned = true;
        return;
    }
    m_connection.m_changes.clear();
    // The engine may have rolled back by itself (disk full); then this fails and nothing is lost.
    const Done rolledBack = m_connection.runScript(u"ROLLBACK"_s);
    Q_UNUSED(rolledBack)
}

} // namespace bro
