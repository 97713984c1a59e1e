// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <database/key_file.h>
#include <database/migrator.h>
#include <database/object_store.h>
#include <database/recovery_key.h>
#include <database/session.h>
#include <memory>

namespace bro {

// A user as the office sees it.
struct UserAccount
{
    UserId id;
    QString name;
    Role role = Role::Mentor;
    bool active = true;  // one that is not can't log in
    EmployeeId employee; // whom of the staff the user is; none: not told
    friend bool operator==(const UserAccount &, const UserAccount &) = default;
};

// The opened, unlocked file: gives connections with its key, knows who opened it.
class Database
{
public:
    struct Created;
    struct Unlocked;
    // A new file with its first user (role leader) and the recovery key to print. Nothing is left
    // under the final names when it fails. The office's folder is checked (folder_check.h).
    static Result<Created> create(const QString &path, const QString &user, const QString &password,
                                  PasswordCost cost, const Clock &clock);
    static Result<std::unique_ptr<Database>>
    open(const QString &path, const QString &user, const QString &password, const Clock &clock,
         const QList<Migration> &migrations = programMigrations());
    // The same in two steps: unlock() costs about half a second on purpose, touches no connection
    // and may run on any thread.
    static Result<Unlocked> unlock(const QString &path, const QString &user,
                                   const QString &password);
    static Result<std::unique_ptr<Database>>
    open(const Unlocked &unlocked, const Clock &clock,
         const QList<Migration> &migrations = programMigrations());
    // The paper alone: also when the key file is lost. user() then has no row and role leader.
    static Result<std::unique_ptr<Database>>
    openWithRecoveryKey(const QString &path, const RecoveryKey &key, const Clock &clock,
                        const QList<Migration> &migrations = programMigrations());

    Connection &connection() { return *m_connection; }
    // A connection of its own for another thread or a long job.
    Result<std::unique_ptr<Connection>> connect(int cacheMegabytes = 16) const;
    const SessionUser &user() const { return m_user; }
    const QString &path() const { return m_path; }
    const ObjectStore &objects() const { return *m_objects; }

    // What takes a session works on its connection: on any thread.
    // A row and a slot in the key file; makes the key file anew when the paper opened the database
    // and the file is lost.
    Done addUser(Session &session, const QString &name, const QString &password, Role role,
                 PasswordCost cost);
    // Touches the key file alone: any thread.
    Done changePassword(const QString &oldPassword, const QString &newPassword,
                        PasswordCost cost) const;

    // Everybody, by name.
    Result<QList<UserAccount>> users() const;
    // Role, active and employee of `after`; stale when the stored user is not `before`. Refused:
    // the last active leader's leaving, one's own deactivation, an employee who is another user.
    // Needs Right::ManageOffice, as does the next.
    Done updateUser(Session &session, const UserAccount &before, const UserAccount &after);
    // A new key pair sealed with the database key takes the place of the user's old one.
    Done resetPassword(Session &session, UserId user, const QString &newPassword,
                       PasswordCost cost);

private:
    friend Done writeBackup(Database &, Session &, const QString &, const Progress &);
    Database() = default;
    static Result<std::unique_ptr<Database>> openByKey(const QString &path, const QByteArray &key,
                                                       const QString &expectedId,
                                                       const Clock &clock,
                                                       const QList<Migration> &migrations);
    QString m_path;
    QString m_databaseId;
    QByteArray m_key;
    SessionUser m_user;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ObjectStore> m_objects;
};

struct Database::Unlocked
{
    QString path;
    QString user;
    QString databaseId;
    QList<QByteArray> keys; // newest first
};

struct Database::Created
{
    std::unique_ptr<Database> database;
    RecoveryKey recoveryKey;
};

} // namespace bro
