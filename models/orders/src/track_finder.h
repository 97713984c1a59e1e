// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <contracts/contract_store.h>
#include <orders/order_list.h>

namespace bro {

// The tracks by project number and day of order, each asked of the database once.
class TrackFinder
{
public:
    // contractKey: no other contract's tracks; empty: any.
    TrackFinder(Session &session, const QString &contractKey)
        : m_contracts(session),
          m_contractKey(contractKey)
    {
    }

    std::optional<KnownTrack> find(const QString &number, QDate day);
    // What the lookup, which has no way to fail, could not tell.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    Result<std::optional<KnownTrack>> look(const QString &number, QDate day);

    ContractStore m_contracts;
    QString m_contractKey;
    QHash<std::pair<QString, QDate>, std::optional<KnownTrack>> m_known;
    std::optional<Error> m_failure;
};

} // namespace bro
