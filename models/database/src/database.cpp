// SPDX-License-Identifier: GPL-3.0-or-later
#include "verified_copy.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>
#include <core/part.h>
#include <database/database.h>
#include <database/folder_check.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int WindowCacheMegabytes = 64;

Done insertUser(Connection &connection, const QString &name, Role role)
{
    Statement insert(connection, u"INSERT INTO app_user (name, role) VALUES (?, ?)"_s);
    BRO_CHECK(insert.bind(name, roleName(role)).run());
    return {};
}

Done fillNewFile(const QString &path, const QByteArray &key, const QString &databaseId,
                 const QString &user, const Clock &clock)
{
    BRO_TRY(const auto connection, Connection::open(path, key, true, 16));
    BRO_CHECK(migrate(*connection, path, key, programMigrations(), clock));
    Transaction transaction(*connection);
    BRO_CHECK(transaction.begin());
    Statement meta(*connection, u"INSERT INTO meta (name, value) VALUES (?, ?)"_s);
    BRO_CHECK(meta.bind(u"database-id"_s, databaseId).run());
    BRO_CHECK(meta.bind(u"created-at"_s, QString::number(clock.nowMs())).run());
    BRO_CHECK(insertUser(*connection, user, Role::Leader));
    return transaction.commit();
}

// What killed programs left beside the database: of its making, its keys, the copies before
// migrations, its documents.
void clearLeftovers(const QString &path)
{
    const QFileInfo file(path);
    const QRegularExpression ours(
        u"^%1(\\.keys|\\.before-\\d{4})?$"_s.arg(QRegularExpression::escape(file.fileName())));
    for (const QString &target : Part::leftIn(file.absolutePath())) {
        if (ours.match(target).hasMatch())
            Part::clear(file.absoluteDir().filePath(target));
    }
    const QDir objects(path + u".objects"_s);
    for (const QString &target : Part::leftIn(objects.path()))
        Part::clear(objects.filePath(target));
}

Done readUser(Connection &connection, const QString &name, SessionUser &user)
{
    Statement find(connection,
                   u"SELECT id, name, role, employee_id FROM app_user WHERE lower(name) = lower(?) "
                   "AND active = 1"_s);
    find.bind(name);
    BRO_TRY(const bool found, find.next());
    const auto role = found ? roleNamed(find.text(2)) : std::nullopt;
    if (!role)
        return Error(u"database.wrongPassword"_s, {}, u"no active user row"_s, Error::Kind::Denied);
    user = {find.id<UserId>(0), find.text(1), *role, find.id<EmployeeId>(3)};
    return {};
}

} // namespace

Result<Database::Created> Database::create(const QString &path, const QString &user,
                                           const QString &password, PasswordCost cost,
                                           const Clock &clock)
{
    BRO_CHECK(checkFolder(QFileInfo(path).absolutePath()));
    if (QFile::exists(path))
        return Error(u"database.exists"_s, {{u"file"_s, path}}, {}, Error::Kind::Refused);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return Error(u"core.cannotWrite"_s, {{u"file"_s, path}});
    const RecoveryKey recoveryKey = RecoveryKey::random();
    const QByteArray key = recoveryKey.databaseKey();
    const QString databaseId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    KeyFile keyFile = KeyFile::create(databaseId);
    BRO_CHECK(keyFile.addUser(user, password, key, cost));

    {
        BRO_TRY(const auto part, Part::claim(path));
        BRO_CHECK(fillNewFile(part->path(), key, databaseId, user.trimmed(), clock));
        BRO_CHECK(keepPrivate(part->path()));
        // The keys first: a database without them would be lost to everyone but the paper.
        BRO_CHECK(keyFile.save(path));
        if (const Done named = part->giveName(); !named.ok()) {
            QFile::remove(KeyFile::pathFor(path));
            return named.error();
        }
    }
    BRO_TRY(auto database, openByKey(path, key, databaseId, clock, programMigrations()));
    BRO_CHECK(readUser(*database->m_connection, user.trimmed(), database->m_user));
    return Created{std::move(database), recoveryKey};
}

Result<std::unique_ptr<Database>> Database::openByKey(const QString &path, const QByteArray &key,
                                                      const QString &expectedId, const Clock &clock,
                                                      const QList<Migration> &migrations)
{
    BRO_CHECK(checkFolder(QFileInfo(path).absolutePath()));
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_key = key;
    BRO_TRY(database->m_connection, Connection::open(path, key, false, WindowCacheMegabytes));
    BRO_CHECK(migrate(*database->m_connection, path, key, migrations, clock));
    BRO_TRY(database->m_databaseId,
            database->m_connection->value(u"SELECT value FROM meta WHERE name = 'database-id'"_s));
    if (!expectedId.isEmpty() && database->m_databaseId != expectedId)
        return Error(u"database.keyFileOther"_s, {}, {}, Error::Kind::Denied);
    database->m_objects = std::make_unique<ObjectStore>(path, key);
    clearLeftovers(path);
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QString &user,
                                                 const QString &password, const Clock &clock,
                                                 const QList<Migration> &migrations)
{
    BRO_TRY(const Unlocked unlocked, unlock(path, user, password));
    return open(unlocked, clock, migrations);
}

Result<Database::Unlocked> Database::unlock(const QString &path, const QString &user,
                                            const QString &password)
{
    if (!QFile::exists(path))
        return Error(u"database.missing"_s, {{u"file"_s, path}}, {}, Error::Kind::NotFound);
    BRO_TRY(const KeyFile keyFile, KeyFile::load(path));
    BRO_TRY(const QList<QByteArray> keys, keyFile.unlock(user, password));
    return Unlocked{path, user.trimmed(), keyFile.databaseId(), keys};
}

Result<std::unique_ptr<Database>> Database::open(const Unlocked &unlocked, const Clock &clock,
                                                 const QList<Migration> &migrations)
{
    Error last(u"database.wrongKey"_s);
    for (const QByteArray &key : unlocked.keys) {
        auto database = openByKey(unlocked.path, key, unlocked.databaseId, clock, migrations);
        if (!database.ok()) {
            last = database.error();
            // Only another generation's key is worth the next try.
            if (last.message.code != "database.wrongKey"_L1)
                return last;
            continue;
        }
        Database &opened = **database;
        BRO_CHECK(readUser(*opened.m_connection, unlocked.user, opened.m_user));
        AccessLog log(*opened.m_connection, clock, opened.m_user.id);
        BRO_CHECK(log.record(AccessKind::Login, u"login"_s));
        return std::move(*database);
    }
    return last;
}

Result<std::unique_ptr<Database>> Database::openWithRecoveryKey(const QString &path,
                                                                const RecoveryKey &key,
                                                                const Clock &clock,
                                                                const QList<Migration> &migrations)
{
    auto database = openByKey(path, key.databaseKey(), QString(), clock, migrations);
    if (!database.ok() && database.error().message.code == "database.wrongKey"_L1)
        return Error(u"database.recoveryKeyOther"_s, {}, {}, Error::Kind::Denied);
    return database;
}

Result<std::unique_ptr<Connection>> Database::connect(int cacheMegabytes) const
{
    auto connection = Connection::open(m_path, m_key, false, cacheMegabytes);
    // Another file or a new one would be bad advice: what was registered lies beside the old name.
    if (!connection.ok() && connection.error().message.code == "database.missing"_L1)
        return Error(u"database.moved"_s, {}, m_path, Error::Kind::NotFound);
    return connection;
}

Done Database::addUser(Session &session, const QString &name, const QString &password, Role role,
                       PasswordCost cost)
{
    BRO_CHECK(session.require(Right::ManageOffice));
    auto loaded = KeyFile::load(m_path);
    if (!loaded.ok() && loaded.error().kind != Error::Kind::NotFound)
        return loaded.error();
    KeyFile keyFile = loaded.ok() ? *loaded : KeyFile::create(m_databaseId);
    BRO_CHECK(keyFile.addUser(name, password, m_key, cost));
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    Statement insert(session.connection(),
                     u"INSERT INTO app_user (name, role) VALUES (?, ?) ON CONFLICT (name) "
                     "DO UPDATE SET role = excluded.role, active = 1"_s);
    BRO_CHECK(insert.bind(name.trimmed(), roleName(role)).run());
    BRO_CHECK(writeHistory(session, u"app_user"_s, 0, u"add"_s, {},
                           {{u"name"_s, name.trimmed()}, {u"role"_s, roleName(role)}}));
    // Inside the transaction: a user who can't open the file shall not be listed.
    BRO_CHECK(keyFile.save(m_path));
    transaction.changed(Aggregate::Office, 0);
    return transaction.commit();
}

Done Database::changePassword(const QString &oldPassword, const QString &newPassword,
                              PasswordCost cost) const
{
    BRO_TRY(KeyFile keyFile, KeyFile::load(m_path));
    BRO_CHECK(keyFile.changePassword(m_user.name, oldPassword, newPassword, cost));
    return keyFile.save(m_path);
}

} // namespace bro
