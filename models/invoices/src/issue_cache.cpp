// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue_cache.h"

namespace bro {

IssueCache::IssueCache(Session &session)
    : m_session(session),
      m_bills(std::make_unique<OrdersToBill>(session))
{
}

Done IssueCache::refresh()
{
    BRO_TRY(const qint64 now, m_session.connection().dataVersion());
    if (now == m_seen)
        return {};
    m_seen = now;
    m_settings.clear();
    m_bills = std::make_unique<OrdersToBill>(m_session);
    return {};
}

Result<InvoiceSetting> IssueCache::setting(const QString &contractKey, QDate day)
{
    const auto key = std::pair(contractKey, day);
    if (const auto known = m_settings.constFind(key); known != m_settings.constEnd())
        return *known;
    BRO_TRY(const InvoiceSetting setting, readSetting(m_session, contractKey, day));
    m_settings.insert(key, setting);
    return setting;
}

} // namespace bro
