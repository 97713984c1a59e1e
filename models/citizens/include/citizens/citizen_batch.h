// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <citizens/citizen.h>
#include <database/session.h>
#include <database/statement.h>
#include <optional>

namespace bro {

// Finds and adds many citizens within the caller's transaction, by statements prepared once. The
// caller asks for rights and writes the access log.
class CitizenBatch
{
public:
    explicit CitizenBatch(Session &session);

    // By the number in force, else by an earlier one.
    Result<std::optional<Citizen>> byCpr(const CprNumber &cpr);
    Result<Citizen> byId(CitizenId id);
    Result<CitizenId> add(const Citizen &citizen);
    // Stores what was empty before, with history.
    Done fill(const Citizen &before, Citizen after);

private:
    Session &m_session;
    Statement m_byCpr;
    Statement m_byEarlier;
    Statement m_byId;
    Statement m_insert;
};

} // namespace bro
