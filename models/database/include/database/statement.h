// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSqlError>
#include <QSqlQuery>
#include <core/ids.h>
#include <database/connection.h>
#include <optional>

namespace bro {

// One prepared statement with ? parameters, forward-only, let go at the end of its scope. May be
// run again with new values. Errors of preparing are told by the first run() or next().
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);

    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        m_next = 0;
        m_executed = false;
        (add(toVariant(values)), ...);
        return *this;
    }
    // Adds one more value after bind(), for long lists.
    template <typename Value>
    Statement &also(const Value &value)
    {
        add(toVariant(value));
        return *this;
    }

    // Executes to the end; the number of rows changed.
    Result<qint64> run();
    // Executes at the first call, then moves on; false after the last row.
    Result<bool> next();
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    // Of the row that next() has come to, straight from the engine.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate date(int column) const; // YYYY-MM-DD, else invalid
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

    static QVariant toVariant(qint64 v) { return v; }
    static QVariant toVariant(int v) { return qint64(v); }
    static QVariant toVariant(bool v) { return qint64(v ? 1 : 0); }
    // An empty text is stored as such; no text is NULL.
    static QVariant toVariant(const QString &v)
    {
        return v.isNull() ? QVariant(QStringLiteral("")) : QVariant(v);
    }
    static QVariant toVariant(const QByteArray &v) { return v; }
    static QVariant toVariant(QDate v)
    {
        return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant();
    }
    static QVariant toVariant(Minutes v) { return v.value; }
    static QVariant toVariant(Money v) { return v.ore; }
    static QVariant toVariant(std::nullopt_t) { return {}; }
    template <typename Tag>
    static QVariant toVariant(Id<Tag> v)
    {
        return v.isValid() ? QVariant(v.value) : QVariant();
    }
    template <typename E>
    requires std::is_enum_v<E>
    static QVariant toVariant(E v) { return qint64(v); }
    template <typename T>
    static QVariant toVariant(const std::optional<T> &v)
    {
        return v ? toVariant(*v) : QVariant();
    }

private:
    void add(const QVariant &value) { m_query.bindValue(m_next++, value); }

    Connection &m_connection;
    QSqlQuery m_query;
    QSqlError m_prepareError;
    void *m_row = nullptr; // the engine's statement
    int m_next = 0;
    bool m_executed = false;
};

} // namespace bro
