// SPDX-License-Identifier: GPL-3.0-or-later
#include "verified_copy.h"
#include <QDir>
#include <QFile>
#include <database/migrator.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

QList<Migration> programMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/brobygger/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append(
                {name.left(4).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

namespace {

Done runStep(Connection &connection, const Migration &step, const Clock &clock)
{
    const bool rebuilds = step.sql.contains("-- foreign_keys: off"_L1);
    if (rebuilds)
        BRO_CHECK(connection.runScript(u"PRAGMA foreign_keys = OFF"_s));
    const auto inTransaction = [&]() -> Done {
        Transaction transaction(connection);
        BRO_CHECK(transaction.begin());
        // Another window may have taken the step while this one waited.
        BRO_TRY(const QString version, connection.value(u"PRAGMA user_version"_s));
        if (version.toInt() >= step.number)
            return {};
        BRO_CHECK(connection.runScript(step.sql));
        if (rebuilds) {
            BRO_TRY(const QString broken, connection.value(u"PRAGMA foreign_key_check"_s));
            if (!broken.isEmpty())
                return Error(u"database.migrationFailed"_s, {{u"number"_s, qint64(step.number)}},
                             u"foreign keys of "_s + broken);
        }
        Statement record(
            connection,
            u"INSERT INTO schema_migration (number, name, applied_at) VALUES (?, ?, ?)"_s);
        BRO_CHECK(record.bind(step.number, step.name, clock.nowMs()).run());
        BRO_CHECK(connection.runScript(u"PRAGMA user_version = %1"_s.arg(step.number)));
        return transaction.commit();
    };
    const Done done = inTransaction();
    if (rebuilds)
        BRO_CHECK(connection.runScript(u"PRAGMA foreign_keys = ON"_s));
    if (!done.ok() && done.error().kind == Error::Kind::Failed &&
        done.error().message.code == "core.internal"_L1)
        return Error(u"database.migrationFailed"_s, {{u"number"_s, qint64(step.number)}},
                     done.error().detail);
    return done;
}

} // namespace

Result<MigrationOutcome> migrate(Connection &connection, const QString &path, const QByteArray &key,
                                 const QList<Migration> &migrations, const Clock &clock)
{
    BRO_TRY(const QString versionText, connection.value(u"PRAGMA user_version"_s));
    const int version = versionText.toInt();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (version > newest)
        return Error(u"database.newer"_s,
                     {{u"file"_s, qint64(version)}, {u"program"_s, qint64(newest)}}, {},
                     Error::Kind::Refused);
    if (version == newest)
        return MigrationOutcome::UpToDate;
    if (version > 0) {
        const QString copy = u"%1.before-%2"_s.arg(path).arg(newest, 4, 10, QChar(u'0'));
        BRO_CHECK(makeVerifiedCopy(connection, key, copy));
    }
    for (const Migration &step : migrations) {
        if (step.number > version)
            BRO_CHECK(runStep(connection, step, clock));
    }
    return version == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

} // namespace bro
