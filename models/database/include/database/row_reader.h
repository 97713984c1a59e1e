// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/connection.h>
#include <string_view>

namespace bro {

// For hot loops (D1, protocol): integers and views of UTF-8 text, no QVariant. Views live until the
// next call of next().
class RowReader
{
public:
    RowReader(Connection &connection, const char *sql);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    void bind(int place, qint64 value); // places count from 1
    void bind(int place, std::string_view text);
    void bindNull(int place);
    Result<bool> next();
    // Ready to be bound and read again.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::string_view text(int column) const;

private:
    Connection &m_connection;
    void *m_statement = nullptr;
    int m_prepareCode = 0;
};

} // namespace bro
