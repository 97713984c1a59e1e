// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipher_check.h"
#include "driver.h"
#include "engine_error.h"
#include <QAtomicInt>
#include <QFile>
#include <database/connection.h>
#include <database/statement.h>
#include <sqlite3.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyMilliseconds = 5000;

int stopWhenAsked(void *flag)
{
    return static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
}

// The engine would take a plain file for one with a wrong key; the user deserves the true reason.
Done refusePlainFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error(u"database.missing"_s, {{u"file"_s, path}}, {}, Error::Kind::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"database.unreadable"_s, {{u"file"_s, path}}, file.errorString());
    if (file.read(16) == QByteArray("SQLite format 3\0", 16))
        return Error(u"database.notEncrypted"_s, {{u"file"_s, path}}, {}, Error::Kind::Refused);
    return {};
}

} // namespace

Error engineError(int code, const QString &detail)
{
    const QString log = u"engine %1: %2"_s.arg(code).arg(detail);
    if (code == SQLITE_READONLY_DBMOVED)
        return Error(u"database.moved"_s, {}, log, Error::Kind::NotFound);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(u"database.locked"_s, {}, log, Error::Kind::Locked);
    case SQLITE_FULL:
        return Error(u"database.full"_s, {}, log);
    case SQLITE_IOERR:
        return Error(u"database.disk"_s, {}, log);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Error(u"database.readOnly"_s, {}, log);
    case SQLITE_CORRUPT:
        return Error(u"database.damaged"_s, {}, log);
    case SQLITE_NOTADB:
        return Error(u"database.wrongKey"_s, {}, log, Error::Kind::Denied);
    case SQLITE_INTERRUPT:
        return Error(u"core.canceled"_s, {}, log, Error::Kind::Canceled);
    case SQLITE_CONSTRAINT:
        return Error(u"database.constraint"_s, {}, log, Error::Kind::Refused);
    default:
        return Error(u"core.internal"_s, {}, log);
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const QByteArray &key,
                                                     bool create, int cacheMegabytes)
{
    if (!create)
        BRO_CHECK(refusePlainFile(path));
    Driver::registerOnce();
    static QAtomicInt counter;
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = u"brobygger-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    connection->m_database = QSqlDatabase::addDatabase(Driver::name(), connection->m_name);
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    database.setPassword(QString::fromLatin1(key));
    if (create)
        database.setConnectOptions(u"create"_s);
    if (!database.open()) {
        const QSqlError error = database.lastError();
        if (error.driverText() == "no encryption"_L1 || error.driverText() == "no key"_L1)
            return Error(u"database.noEncryption"_s, {}, error.text(), Error::Kind::Refused);
        return engineError(error.nativeErrorCode().toInt(), error.databaseText());
    }
    BRO_CHECK(connection->afterOpening(create, cacheMegabytes));
    return connection;
}

Done Connection::afterOpening(bool create, int cacheMegabytes)
{
    sqlite3_busy_timeout(static_cast<sqlite3 *>(engine()), BusyMilliseconds);
    BRO_TRY(const QString cipher, value(u"PRAGMA cipher"_s));
    if (cipher != CipherName)
        return Error(u"database.noEncryption"_s, {}, cipher, Error::Kind::Refused);
    // The first read of a page proves the key.
    BRO_CHECK(value(u"SELECT count(*) FROM sqlite_schema"_s));
    BRO_CHECK(runScript(
        u"PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
        "PRAGMA secure_delete = ON; PRAGMA cache_size = -%1"_s.arg(cacheMegabytes * 1024)));
    BRO_TRY(const QString foreignKeys, value(u"PRAGMA foreign_keys"_s));
    BRO_TRY(const QString temporary, value(u"PRAGMA temp_store"_s));
    BRO_TRY(QString journal, value(u"PRAGMA journal_mode"_s));
    if (create || journal != "wal"_L1) {
        BRO_TRY(journal, value(u"PRAGMA journal_mode = WAL"_s));
    }
    if (foreignKeys != "1"_L1 || journal != "wal"_L1)
        return Error(
            u"database.settings"_s, {},
            u"foreign_keys %1, journal %2, temp %3"_s.arg(foreignKeys, journal, temporary));
    return {};
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void *Connection::engine() const
{
    return static_cast<const Driver *>(m_database.driver())->engine();
}

Error Connection::lastError(const QSqlError &error) const
{
    return engineError(error.nativeErrorCode().toInt(), error.text());
}

Done Connection::runScript(const QString &sql)
{
    auto *db = static_cast<sqlite3 *>(engine());
    const QByteArray text = sql.toUtf8();
    const char *at = text.constData();
    const char *end = at + text.size();
    while (at < end) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        int code = sqlite3_prepare_v2(db, at, int(end - at), &statement, &tail);
        if (code == SQLITE_OK && statement) {
            while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            }
            if (code == SQLITE_DONE)
                code = SQLITE_OK;
        }
        const QString reason = QString::fromUtf8(sqlite3_errmsg(db));
        sqlite3_finalize(statement);
        if (code != SQLITE_OK)
            return engineError(code, reason + u" in: "_s +
                                         QString::fromUtf8(at, std::min<qsizetype>(200, end - at)));
        at = tail;
    }
    return {};
}

Result<QString> Connection::value(const QString &sql)
{
    Statement statement(*this, sql);
    BRO_TRY(const bool row, statement.next());
    return row ? statement.text(0) : QString();
}

void Connection::setCancelFlag(const std::atomic<bool> *flag)
{
    constexpr int Steps = 2000;
    sqlite3_progress_handler(static_cast<sqlite3 *>(engine()), flag ? Steps : 0,
                             flag ? stopWhenAsked : nullptr,
                             const_cast<std::atomic<bool> *>(flag)); // NOLINT: only read
}

Result<qint64> Connection::dataVersion()
{
    BRO_TRY(const QString version, value(u"PRAGMA data_version"_s));
    return version.toLongLong();
}

} // namespace bro
