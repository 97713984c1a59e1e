// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <contracts/contract_store.h>
#include <core/part.h>
#include <database/database.h>
#include <jobs/found_office.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Result<RecoveryKey> createAt(const QString &path, const OfficeFile &office, const QString &password,
                             const Clock &clock)
{
    BRO_TRY(const Database::Created created,
            Database::create(path, office.userName, password, PasswordCost(), clock));
    Session session(created.database->user(), created.database->connection(), clock,
                    &created.database->objects());
    BRO_CHECK(applyOfficeFile(session, office));
    BRO_CHECK(ContractStore(session).importBundled());
    return created.recoveryKey;
}

Done giveNames(const QString &from, const QString &to)
{
    const QString keys = KeyFile::pathFor(to);
    if (!QFile::rename(KeyFile::pathFor(from), keys))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, keys}});
    if (!QFile::rename(from, to)) {
        QFile::remove(keys);
        return Error(u"core.cannotWrite"_s, {{u"file"_s, to}});
    }
    return {};
}

} // namespace

Result<RecoveryKey> foundOffice(const QString &path, const OfficeFile &office,
                                const QString &password, const Clock &clock,
                                const std::function<Done(const RecoveryKey &)> &beforeNames)
{
    for (const QString &file : {path, KeyFile::pathFor(path), path + u".objects"_s}) {
        if (QFile::exists(file))
            return Error(u"database.exists"_s, {{u"file"_s, file}}, {}, Error::Kind::Refused);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, path}});
    BRO_TRY(const auto work, Part::claimFolder(path));
    const QString base = work->file(u"new"_s);
    BRO_TRY(const RecoveryKey key, createAt(base, office, password, clock));
    if (beforeNames)
        BRO_CHECK(beforeNames(key));
    BRO_CHECK(giveNames(base, path));
    return key;
}

} // namespace bro
