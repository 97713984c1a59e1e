// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <core/clock.h>
#include <core/ids.h>
#include <database/connection.h>

namespace bro {

enum class AccessKind { View, Search, Change, Export, Print, Delete, Login };

// Who saw or did what with whose data: a row per event and one per citizen concerned (domain 2.10).
class AccessLog
{
public:
    AccessLog(Connection &connection, const Clock &clock, UserId user)
        : m_connection(connection),
          m_clock(clock),
          m_user(user)
    {
    }
    ~AccessLog();

    // At once, within the transaction under way if there is one. Exports and prints are recorded
    // before their file gets its final name. purpose: a code, never free text or a citizen's name.
    Done record(AccessKind kind, const QString &purpose, const QList<CitizenId> &citizens = {});
    // Queued, written by flush() (the window calls it within a second) or at the end.
    void view(const QString &purpose, CitizenId citizen);
    Done flush();

private:
    Connection &m_connection;
    const Clock &m_clock;
    UserId m_user;
    QHash<QString, QSet<CitizenId>> m_views;
};

} // namespace bro
