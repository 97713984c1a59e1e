// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <database/history.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

Done writeHistory(Session &session, const QString &entity, qint64 id, const QString &action,
                  const QJsonObject &before, const QJsonObject &after, const QString &reason)
{
    Statement insert(session.connection(),
                     u"INSERT INTO history (at, user_id, entity, entity_id, action, before_json, "
                     "after_json, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const auto json = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    insert.bind(session.clock().nowMs(), session.user().id, entity, id, action, json(before),
                json(after), reason);
    BRO_CHECK(insert.run());
    return {};
}

Error staleEdit(const QString &what)
{
    return Error(u"database.stale"_s, {{u"what"_s, what}}, {}, Error::Kind::Stale);
}

} // namespace bro
