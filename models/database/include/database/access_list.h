// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <database/session.h>

namespace bro {

// An event of the access log as it concerns one citizen.
struct AccessEntry
{
    qint64 id = 0;
    qint64 at = 0; // UTC ms
    QString user;  // empty: by the recovery key alone
    AccessKind kind = AccessKind::View;
    QString purpose; // a code
};

// Who saw or did what with the citizen's data, newest first. Needs Right::ManageOffice.
Result<QList<AccessEntry>> accessesOf(Session &session, CitizenId citizen, int limit = 1000);

} // namespace bro
