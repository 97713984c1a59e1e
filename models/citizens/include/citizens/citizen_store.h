// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <citizens/citizen.h>
#include <database/session.h>
#include <optional>

namespace bro {

// A line of the search: enough to recognise the citizen and open the page.
struct CitizenHit
{
    CitizenId id;
    QString name;
    CprNumber cpr;
};

// A CPR number that a citizen had before.
struct EarlierCpr
{
    CprNumber cpr;
    qint64 replacedAt = 0; // UTC ms
    UserId user;
};

// Citizens. Writing gives the value as stored, fails with Kind::Stale when the row has another
// version than the value, and leaves history and access log.
class CitizenStore
{
public:
    explicit CitizenStore(Session &session) : m_session(session) {}

    // Needs Right::HandleOrders. citizens.cprKnown when somebody has or had the number.
    Result<Citizen> add(const Citizen &citizen);
    // Another CPR number needs Right::HandleOrders; the old one is kept and still finds the
    // citizen.
    Result<Citizen> update(const Citizen &citizen, const QString &reason = {});

    // For computing; Kind::NotFound when there is none.
    Result<Citizen> byId(CitizenId id) const;
    // By the number in force, else by an earlier one.
    Result<std::optional<Citizen>> byCpr(const CprNumber &cpr) const;
    // For a person's eyes: is logged as a view, within a second. purpose: a code.
    Result<Citizen> open(CitizenId id, const QString &purpose);
    // Newest first.
    Result<QList<EarlierCpr>> earlierCprs(CitizenId id) const;

    // Every word must be the beginning or a part of a name, or a part of the CPR number or of an
    // order number; beginnings come first. An empty text gives everybody, by name.
    Result<QList<CitizenHit>> search(const QString &text, int limit) const;

private:
    Session &m_session;
};

} // namespace bro
