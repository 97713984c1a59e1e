// SPDX-License-Identifier: GPL-3.0-or-later
#include "verified_copy.h"
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <database/statement.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bro {

using namespace Qt::StringLiterals;

Done flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    for (const QString &name : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        const bool ok = descriptor >= 0 && ::fsync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!ok)
            return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, u"fsync"_s);
    }
#endif
    return {};
}

Done keepPrivate(const QString &path)
{
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, u"permissions"_s);
    return {};
}

Done renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error(u"core.cannotWrite"_s, {{u"file"_s, to}}, u"rename"_s);
#else
    QFile::remove(to);
    if (!QFile::rename(from, to))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, to}}, u"rename"_s);
#endif
    return flushToDisk(to);
}

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
    const QString temporary = target + u".part"_s;
    const auto clean = [&temporary] {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(temporary + suffix);
    };
    clean();
    QString quoted = temporary;
    quoted.replace(u'\'', "''"_L1);
    const auto work = [&]() -> Done {
        BRO_CHECK(connection.runScript(u"VACUUM INTO '%1'"_s.arg(quoted)));
        BRO_CHECK(keepPrivate(temporary));
        BRO_CHECK(verifyDatabaseFile(temporary, key));
        BRO_CHECK(flushToDisk(temporary));
        return renameOver(temporary, target);
    };
    Done done = work();
    clean();
    return done;
}

} // namespace bro
