// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto.h"
#include <database/recovery_key.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Crockford's base 32: no I, L, O, U.
constexpr QLatin1StringView Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr qsizetype Secret = 30;
constexpr qsizetype Length = 32;

QString checkOf(const QString &secret)
{
    const QByteArray hash = crypto::keyedHash(secret.toLatin1(), "brobygger recovery check");
    QString check;
    check += Symbols.at(static_cast<unsigned char>(hash[0]) & 31);
    check += Symbols.at(static_cast<unsigned char>(hash[1]) & 31);
    return check;
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    const QByteArray bytes = crypto::randomBytes(Secret);
    QString secret;
    for (const char byte : bytes)
        secret += Symbols.at(static_cast<unsigned char>(byte) & 31);
    return RecoveryKey(secret + checkOf(secret));
}

Result<RecoveryKey> RecoveryKey::parse(const QString &typed)
{
    QString symbols;
    for (QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-')
            continue;
        if (c == u'O')
            c = u'0';
        else if (c == u'I' || c == u'L')
            c = u'1';
        else if (c == u'U')
            c = u'V';
        if (!Symbols.contains(c))
            return Error(u"database.recoveryKeySymbol"_s, {{u"symbol"_s, QString(c)}}, {},
                         Error::Kind::Refused);
        symbols += c;
    }
    if (symbols.size() != Length)
        return Error(u"database.recoveryKeyLength"_s, {{u"count"_s, qint64(symbols.size())}}, {},
                     Error::Kind::Refused);
    if (checkOf(symbols.left(Secret)) != symbols.right(Length - Secret))
        return Error(u"database.recoveryKeyCheck"_s, {}, {}, Error::Kind::Refused);
    return RecoveryKey(symbols);
}

QString RecoveryKey::shown() const
{
    QStringList groups;
    for (qsizetype i = 0; i < m_symbols.size(); i += 4)
        groups.append(m_symbols.mid(i, 4));
    return groups.join(u'-');
}

QByteArray RecoveryKey::databaseKey() const
{
    // 150 random bits need no slow derivation; the constant separates this use from others.
    return crypto::keyedHash(m_symbols.left(Secret).toLatin1(), "brobygger database key 1").toHex();
}

} // namespace bro
