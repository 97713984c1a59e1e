// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <core/result.h>

namespace bro {

// The secret from which the database key is derived: 30 random symbols of 32 (150 bits) and 2 of
// check. Printed once; the paper alone opens the database (architecture 2).
class RecoveryKey
{
public:
    static RecoveryKey random();
    // As typed: spaces, dashes and small letters are fine, O, I, L and U are read as 0, 1, 1, V.
    static Result<RecoveryKey> parse(const QString &typed);

    QString shown() const; // XXXX-XXXX-… (8 groups)
    QString lastFour() const { return m_symbols.right(4); }
    // 64 hexadecimal digits, what Connection::open takes.
    QByteArray databaseKey() const;

private:
    explicit RecoveryKey(QString symbols) : m_symbols(std::move(symbols)) {}
    QString m_symbols;
};

} // namespace bro
