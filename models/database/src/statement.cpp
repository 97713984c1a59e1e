// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_error.h"
#include <QSqlError>
#include <database/statement.h>

namespace bro {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection),
      m_query(connection.m_database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
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

} // namespace bro
