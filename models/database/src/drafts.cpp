// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QScopeGuard>
#include <algorithm>
#include <database/drafts.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString KeptAt = QStringLiteral("at");
const QString Content = QStringLiteral("content");

Draft draftOf(const QString &key, const QString &value)
{
    const QJsonObject stored = QJsonDocument::fromJson(value.toUtf8()).object();
    return {key, stored[KeptAt].toInteger(), stored[Content].toObject()};
}

// Somebody is typing: a draft that can't be kept at once is kept a little later.
Done quickly(Connection &connection, Statement &statement)
{
    BRO_TRY(const QString usual, connection.value(u"PRAGMA busy_timeout"_s));
    BRO_CHECK(connection.value(u"PRAGMA busy_timeout = 50"_s));
    const auto patient = qScopeGuard([&connection, usual] {
        const auto set = connection.value(u"PRAGMA busy_timeout = "_s + usual);
        Q_UNUSED(set)
    });
    Transaction transaction(connection);
    BRO_CHECK(transaction.begin());
    BRO_CHECK(statement.run());
    return transaction.commit();
}

} // namespace

QString Drafts::nameOf(const QString &key) const
{
    return u"draft/%1/%2"_s.arg(m_session.user().id.value).arg(key);
}

Result<QList<Draft>> Drafts::all(const QString &keyBegin) const
{
    const QString name = nameOf({});
    Statement read(m_session.connection(),
                   u"SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?"_s);
    const QString begin = name + keyBegin;
    read.bind(begin.size(), begin);
    QList<Draft> found;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            break;
        found.append(draftOf(read.text(0).mid(name.size()), read.text(1)));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Draft::keptAt);
    return found;
}

Result<std::optional<Draft>> Drafts::at(const QString &key) const
{
    Statement read(m_session.connection(), u"SELECT value FROM setting WHERE name = ?"_s);
    read.bind(nameOf(key));
    BRO_TRY(const bool found, read.next());
    return found ? std::optional(draftOf(key, read.text(0))) : std::nullopt;
}

Done Drafts::keep(const QString &key, const QJsonObject &content)
{
    const QJsonObject stored{{KeptAt, m_session.clock().nowMs()}, {Content, content}};
    Statement write(m_session.connection(),
                    u"INSERT INTO setting (name, value) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    write.bind(nameOf(key),
               QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
    return quickly(m_session.connection(), write);
}

Done Drafts::drop(const QString &key)
{
    Statement write(m_session.connection(), u"DELETE FROM setting WHERE name = ?"_s);
    write.bind(nameOf(key));
    return quickly(m_session.connection(), write);
}

} // namespace bro
