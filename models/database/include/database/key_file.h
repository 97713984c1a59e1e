// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <core/result.h>

namespace bro {

// What Argon2id may cost. Tests use the lowest; the office default takes about half a second.
struct PasswordCost
{
    quint64 operations = 3;
    quint64 memoryBytes = 256ULL * 1024 * 1024;
    static PasswordCost lowest();
};

// FILE.keys: JSON, bound to the database's id, naming cipher and Argon2id cost. Per user a key
// pair: the private key wrapped by the password, the database key sealed to the public one, for
// each generation of the database key that may be in use (architecture 2).
class KeyFile
{
public:
    static QString pathFor(const QString &databasePath)
    {
        return databasePath + QStringLiteral(".keys");
    }
    static KeyFile create(const QString &databaseId);
    static Result<KeyFile> parse(const QByteArray &json, const QString &path);
    static Result<KeyFile> load(const QString &databasePath);
    // Under a lock file and complete or not at all.
    Done save(const QString &databasePath) const;
    QByteArray toJson() const;

    const QString &databaseId() const { return m_databaseId; }
    QStringList userNames() const;
    // databaseKey: 64 hexadecimal digits of the newest generation.
    Done addUser(const QString &name, const QString &password, const QByteArray &databaseKey,
                 PasswordCost cost);
    // A new key pair for a known user, whose old password opens nothing after it.
    Done replaceUser(const QString &name, const QString &password, const QByteArray &databaseKey,
                     PasswordCost cost);
    // Proves the old password and wraps the same private key anew; nothing else changes.
    Done changePassword(const QString &name, const QString &oldPassword, const QString &newPassword,
                        PasswordCost cost);
    // The database keys this password opens, newest first. Unknown user and wrong password give the
    // same error after the same work.
    Result<QList<QByteArray>> unlock(const QString &name, const QString &password) const;

private:
    struct Sealed
    {
        int generation = 1;
        QByteArray box;
    };
    struct Slot
    {
        QString name;
        PasswordCost cost;
        QByteArray salt;
        QByteArray nonce;
        QByteArray wrappedPrivateKey;
        QByteArray publicKey;
        QList<Sealed> sealed;
    };
    const Slot *find(const QString &name) const;
    Result<QByteArray> privateKey(const QString &name, const QString &password) const;
    Result<Slot> newSlot(const QString &name, const QString &password,
                         const QByteArray &databaseKey, PasswordCost cost) const;

    QString m_databaseId;
    int m_generation = 1;
    QList<Slot> m_slots;
};

} // namespace bro
