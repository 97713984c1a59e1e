// SPDX-License-Identifier: GPL-3.0-or-later
#include "verified_copy.h"
#include <core/part.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

Done verifyDatabaseFile(const QString &path, const QByteArray &key)
{
    BRO_TRY(const auto connection, Connection::open(path, key, false, 16));
    BRO_TRY(const QString integrity, connection->value(u"PRAGMA integrity_check"_s));
    if (integrity != "ok"_L1)
        return Error(u"database.damaged"_s, {}, integrity);
    BRO_TRY(const QString broken, connection->value(u"PRAGMA foreign_key_check"_s));
    if (!broken.isEmpty())
        return Error(u"database.damaged"_s, {}, u"foreign keys of "_s + broken);
    return {};
}

Done makeVerifiedCopy(Connection &connection, const QByteArray &key, const QString &target)
{
    BRO_TRY(const auto part, Part::claim(target));
    QString quoted = part->path();
    quoted.replace(u'\'', "''"_L1);
    BRO_CHECK(connection.runScript(u"VACUUM INTO '%1'"_s.arg(quoted)));
    BRO_CHECK(keepPrivate(part->path()));
    BRO_CHECK(verifyDatabaseFile(part->path(), key));
    return part->giveName();
}

} // namespace bro
