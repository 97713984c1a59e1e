// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/change_notice.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// So that other programs can tell a change from a look, which writes to the log as well. A file
// that is being made or tested without the office's tables has nothing to count in.
Done countChange(Connection &connection)
{
    BRO_TRY(const QString counted,
            connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'setting'"_s));
    if (counted == "0"_L1)
        return {};
    return connection.runScript(
        u"INSERT INTO setting (name, value) VALUES ('changes', '1') "
        "ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1"_s);
}
} // namespace

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
    const bool changes = !m_connection.m_changes.isEmpty();
    if (changes)
        BRO_CHECK(countChange(m_connection));
    // A failed COMMIT leaves the transaction open; the destructor rolls it back.
    BRO_CHECK(m_connection.runScript(u"COMMIT"_s));
    m_open = false;
    --m_connection.m_depth;
    const QList<Change> told = std::exchange(m_connection.m_changes, {});
    if (m_connection.m_notice && changes) {
        m_connection.m_notice->countOwn();
        m_connection.m_notice->post(told);
    }
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
