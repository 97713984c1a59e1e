// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/connection.h>

namespace bro {

// BEGIN IMMEDIATE at begin(), ROLLBACK unless commit() was called. A Transaction inside another
// joins it: it commits with the outer one, and an inner one given up makes the outer commit fail.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Done begin();
    // After the outermost COMMIT one coalesced change notice is sent.
    Done commit();
    void changed(Aggregate aggregate, qint64 id);

private:
    Connection &m_connection;
    bool m_open = false;
    bool m_outer = false;
};

} // namespace bro
