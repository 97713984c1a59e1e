// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_error.h"
#include <database/row_reader.h>
#include <sqlite3.h>

namespace bro {

namespace {
sqlite3_stmt *raw(void *statement)
{
    return static_cast<sqlite3_stmt *>(statement);
}
} // namespace

RowReader::RowReader(Connection &connection, const char *sql) : m_connection(connection)
{
    sqlite3_stmt *statement = nullptr;
    m_prepareCode = sqlite3_prepare_v2(static_cast<sqlite3 *>(connection.engine()), sql, -1,
                                       &statement, nullptr);
    m_statement = statement;
}

RowReader::~RowReader()
{
    sqlite3_finalize(raw(m_statement));
}

void RowReader::bind(int place, qint64 value)
{
    sqlite3_bind_int64(raw(m_statement), place, value);
}

void RowReader::bind(int place, std::string_view text)
{
    sqlite3_bind_text64(raw(m_statement), place, text.data(), text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void RowReader::bindNull(int place)
{
    sqlite3_bind_null(raw(m_statement), place);
}

Result<bool> RowReader::next()
{
    auto *db = static_cast<sqlite3 *>(m_connection.engine());
    if (m_prepareCode != SQLITE_OK)
        return engineError(m_prepareCode, QString::fromUtf8(sqlite3_errmsg(db)));
    const int code = sqlite3_step(raw(m_statement));
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return engineError(code, QString::fromUtf8(sqlite3_errmsg(db)));
}

void RowReader::reset()
{
    sqlite3_reset(raw(m_statement));
    sqlite3_clear_bindings(raw(m_statement));
}

bool RowReader::isNull(int column) const
{
    return sqlite3_column_type(raw(m_statement), column) == SQLITE_NULL;
}

qint64 RowReader::integer(int column) const
{
    return sqlite3_column_int64(raw(m_statement), column);
}

std::string_view RowReader::text(int column) const
{
    const auto *bytes =
        reinterpret_cast<const char *>(sqlite3_column_text(raw(m_statement), column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(raw(m_statement), column)))
                 : std::string_view();
}

} // namespace bro
