// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_rows.h"
#include <citizens/citizen_batch.h>
#include <database/history.h>

namespace bro {

using namespace Qt::StringLiterals;

CitizenBatch::CitizenBatch(Session &session)
    : m_session(session),
      m_byCpr(session.connection(),
              u"SELECT "_s + CitizenColumns + u" FROM citizen c WHERE c.cpr = ?"_s),
      m_byEarlier(session.connection(),
                  u"SELECT "_s + CitizenColumns +
                      u" FROM citizen_earlier_cpr e JOIN citizen c ON c.id = e.citizen_id "
                      "WHERE e.cpr = ? ORDER BY e.id DESC"_s),
      m_byId(session.connection(),
             u"SELECT "_s + CitizenColumns + u" FROM citizen c WHERE c.id = ?"_s),
      m_insert(session.connection(), CitizenInsert)
{
}

Result<std::optional<Citizen>> CitizenBatch::byCpr(const CprNumber &cpr)
{
    m_byCpr.bind(cpr.digits());
    BRO_TRY(const bool found, m_byCpr.next());
    if (found)
        return std::optional(citizenOf(m_byCpr));
    m_byEarlier.bind(cpr.digits());
    BRO_TRY(const bool hadIt, m_byEarlier.next());
    return hadIt ? std::optional(citizenOf(m_byEarlier)) : std::optional<Citizen>();
}

Result<Citizen> CitizenBatch::byId(CitizenId id)
{
    m_byId.bind(id);
    BRO_TRY(const bool found, m_byId.next());
    if (!found)
        return Error(u"citizens.unknown"_s, {}, {}, Error::Kind::NotFound);
    return citizenOf(m_byId);
}

Result<CitizenId> CitizenBatch::add(const Citizen &citizen)
{
    BRO_CHECK(bindCitizen(m_insert, citizen).run());
    return CitizenId{m_insert.insertedId()};
}

Done CitizenBatch::fill(const Citizen &before, Citizen after)
{
    after.version = before.version + 1;
    Statement write(m_session.connection(), CitizenUpdate);
    BRO_CHECK(bindCitizen(write, after).also(after.version).also(after.id).run());
    return writeHistory(m_session, u"citizen"_s, after.id.value, u"import"_s, citizenFacts(before),
                        citizenFacts(after));
}

} // namespace bro
