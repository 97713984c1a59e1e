// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <database/database.h>
#include <memory>

namespace bro {

// A clock that stands still until it is moved.
class TestClock : public Clock
{
public:
    explicit TestClock(QDate day, QTime time = QTime(9, 0)) : m_now(toUtcMs(day, time)) {}
    qint64 nowMs() const override { return m_now; }
    void set(QDate day, QTime time = QTime(9, 0)) { m_now = toUtcMs(day, time); }

private:
    qint64 m_now;
};

// A new encrypted database with a leader's session, in a folder of its own that goes with it.
class TestDatabase
{
public:
    explicit TestDatabase(QDate today = QDate(2026, 11, 24));

    bool isValid() const { return m_database != nullptr; }
    QString failure() const { return m_failure; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.brobygger")); }
    QString folder() const { return m_folder.path(); }
    Database &database() { return *m_database; }
    Connection &connection() { return m_database->connection(); }
    Session &session() { return *m_session; }
    TestClock &clock() { return m_clock; }
    RecoveryKey recoveryKey() const { return *m_recoveryKey; }
    // A session of another role on the same connection.
    Session sessionAs(Role role);
    Done reopen();
    void close();

    static QString user() { return QStringLiteral("leder"); }
    static QString password() { return QStringLiteral("broen bærer 7"); }

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    std::optional<RecoveryKey> m_recoveryKey;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Session> m_session;
    QString m_failure;
};

} // namespace bro
