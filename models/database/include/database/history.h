// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <database/session.h>

namespace bro {

// What a person's edit changed, before and after, in the transaction of the edit itself (decision
// 9). entity: the table; reason: the user's words, may be empty.
Done writeHistory(Session &session, const QString &entity, qint64 id, const QString &action,
                  const QJsonObject &before, const QJsonObject &after, const QString &reason = {});

// The error of an edit that was based on a row which somebody has changed since.
Error staleEdit(const QString &what);

} // namespace bro
