// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"
#include "engine_error.h"
#include <QSqlError>
#include <charconv>
#include <database/statement.h>
#include <sqlite3.h>

namespace bro {

namespace {

sqlite3_stmt *raw(void *statement)
{
    return static_cast<sqlite3_stmt *>(statement);
}

// 0 where a sign is not a digit: no year, no month, no day.
int number(const char *from, const char *to)
{
    int value = 0;
    const auto read = std::from_chars(from, to, value);
    return read.ptr == to && *from != '-' ? value : 0;
}

} // namespace

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection),
      m_query(connection.m_database)
{
    m_query.setForwardOnly(true);
    if (m_query.prepare(sql))
        m_row = static_cast<const DriverResult *>(m_query.result())->statement();
    else
        m_prepareError = m_query.lastError();
}

Result<qint64> Statement::run()
{
    if (m_prepareError.isValid())
        return m_connection.lastError(m_prepareError);
    if (!m_query.exec())
        return m_connection.lastError(m_query.lastError());
    // A RETURNING statement has done its work when its rows have been read.
    while (m_query.isSelect() && m_query.next()) {
    }
    if (m_query.lastError().isValid())
        return m_connection.lastError(m_query.lastError());
    return m_query.numRowsAffected();
}

Result<bool> Statement::next()
{
    if (m_prepareError.isValid())
        return m_connection.lastError(m_prepareError);
    if (!m_executed) {
        m_executed = true;
        if (!m_query.exec())
            return m_connection.lastError(m_query.lastError());
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_connection.lastError(m_query.lastError());
    return false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(raw(m_row), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(raw(m_row), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(raw(m_row), column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(raw(m_row), column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(raw(m_row), column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(raw(m_row), column)) : QByteArray();
}

// A citizen's hours read hundreds; QDate::fromString() takes longer than the engine.
QDate Statement::date(int column) const
{
    const auto *t = reinterpret_cast<const char *>(sqlite3_column_text(raw(m_row), column));
    constexpr int Length = 10;
    if (!t || sqlite3_column_bytes(raw(m_row), column) != Length || t[4] != '-' || t[7] != '-')
        return {};
    return QDate(number(t, t + 4), number(t + 5, t + 7), number(t + 8, t + Length));
}

} // namespace bro
