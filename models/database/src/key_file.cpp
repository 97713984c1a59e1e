// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipher_check.h"
#include "crypto.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <core/atomic_file.h>
#include <database/key_file.h>
#include <sodium.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error wrongPassword()
{
    return Error(u"database.wrongPassword"_s, {}, {}, Error::Kind::Denied);
}

Result<QByteArray> passwordKey(const QString &password, const QByteArray &salt, PasswordCost cost)
{
    crypto::ready();
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(raw(key), size_t(key.size()), bytes.constData(), size_t(bytes.size()),
                      raw(salt), cost.operations, size_t(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error(u"database.memoryForPassword"_s, {}, u"crypto_pwhash"_s);
    return key;
}

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

PasswordCost PasswordCost::lowest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

KeyFile KeyFile::create(const QString &databaseId)
{
    KeyFile file;
    file.m_databaseId = databaseId;
    return file;
}

Result<KeyFile> KeyFile::parse(const QByteArray &json, const QString &path)
{
    const auto damaged = [&path](const QString &why) {
        return Error(u"database.keyFileDamaged"_s, {{u"file"_s, path}}, why);
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged(u"no object"_s);
    const QJsonObject object = document.object();
    if (object.value("format"_L1).toInt() > Format)
        return Error(u"database.keyFileNewer"_s, {{u"file"_s, path}}, {}, Error::Kind::Refused);
    if (object.value("cipher"_L1).toString() != CipherName)
        return damaged(u"cipher"_s);
    KeyFile file;
    file.m_databaseId = object.value("databaseId"_L1).toString();
    file.m_generation = object.value("generation"_L1).toInt();
    const QJsonArray users = object.value("users"_L1).toArray();
    for (const auto &entry : users) {
        const QJsonObject user = entry.toObject();
        Slot slot;
        slot.name = user.value("name"_L1).toString();
        slot.cost.operations = user.value("argon2Operations"_L1).toString().toULongLong();
        slot.cost.memoryBytes = user.value("argon2Memory"_L1).toString().toULongLong();
        slot.salt = bytesOf(user.value("salt"_L1));
        slot.nonce = bytesOf(user.value("nonce"_L1));
        slot.wrappedPrivateKey = bytesOf(user.value("wrappedPrivateKey"_L1));
        slot.publicKey = bytesOf(user.value("publicKey"_L1));
        const QJsonArray sealedKeys = user.value("sealed"_L1).toArray();
        for (const auto &one : sealedKeys)
            slot.sealed.append({one.toObject().value("generation"_L1).toInt(),
                                bytesOf(one.toObject().value("box"_L1))});
        if (slot.name.isEmpty() || slot.salt.size() != crypto_pwhash_SALTBYTES ||
            slot.nonce.size() != crypto_secretbox_NONCEBYTES ||
            slot.publicKey.size() != crypto_box_PUBLICKEYBYTES ||
            slot.wrappedPrivateKey.size() !=
                qsizetype(crypto_box_SECRETKEYBYTES + crypto_secretbox_MACBYTES) ||
            slot.sealed.isEmpty())
            return damaged(u"user "_s + slot.name);
        file.m_slots.append(slot);
    }
    if (file.m_databaseId.isEmpty() || file.m_slots.isEmpty())
        return damaged(u"no id or no user"_s);
    return file;
}

Result<KeyFile> KeyFile::load(const QString &databasePath)
{
    const QString path = pathFor(databasePath);
    QFile file(path);
    if (!file.exists())
        return Error(u"database.keyFileMissing"_s, {{u"file"_s, path}}, {}, Error::Kind::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, path}}, file.errorString());
    return parse(file.readAll(), path);
}

QByteArray KeyFile::toJson() const
{
    QJsonArray users;
    for (const Slot &slot : m_slots) {
        QJsonArray sealedKeys;
        for (const Sealed &one : slot.sealed)
            sealedKeys.append(
                QJsonObject{{u"generation"_s, one.generation}, {u"box"_s, base64(one.box)}});
        users.append(QJsonObject{{u"name"_s, slot.name},
                                 {u"argon2Operations"_s, QString::number(slot.cost.operations)},
                                 {u"argon2Memory"_s, QString::number(slot.cost.memoryBytes)},
                                 {u"salt"_s, base64(slot.salt)},
                                 {u"nonce"_s, base64(slot.nonce)},
                                 {u"wrappedPrivateKey"_s, base64(slot.wrappedPrivateKey)},
                                 {u"publicKey"_s, base64(slot.publicKey)},
                                 {u"sealed"_s, sealedKeys}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, Format},
                                     {u"databaseId"_s, m_databaseId},
                                     {u"cipher"_s, CipherName},
                                     {u"generation"_s, m_generation},
                                     {u"users"_s, users}})
        .toJson();
}

Done KeyFile::save(const QString &databasePath) const
{
    const QString path = pathFor(databasePath);
    constexpr int LockMilliseconds = 5000;
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(LockMilliseconds))
        return Error(u"database.keyFileLocked"_s, {{u"file"_s, path}}, {}, Error::Kind::Locked);
    BRO_TRY(const auto file, AtomicFile::open(path));
    BRO_CHECK(file->write(toJson()));
    return file->commit();
}

QStringList KeyFile::userNames() const
{
    QStringList names;
    for (const Slot &slot : m_slots)
        names.append(slot.name);
    return names;
}

const KeyFile::Slot *KeyFile::find(const QString &name) const
{
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [&name](const Slot &s) {
        return s.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return slot == m_slots.end() ? nullptr : &*slot;
}

Result<KeyFile::Slot> KeyFile::newSlot(const QString &name, const QString &password,
                                       const QByteArray &databaseKey, PasswordCost cost) const
{
    constexpr qsizetype ShortestPassword = 8;
    if (password.size() < ShortestPassword)
        return Error(u"database.passwordShort"_s, {{u"n"_s, qint64(ShortestPassword)}}, {},
                     Error::Kind::Refused);
    crypto::ready();
    Slot slot;
    slot.name = name.trimmed();
    slot.cost = cost;
    slot.salt = crypto::randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = crypto::randomBytes(crypto_secretbox_NONCEBYTES);
    slot.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(raw(slot.publicKey), raw(secret));
    BRO_TRY(const QByteArray wrapping, passwordKey(password, slot.salt, cost));
    slot.wrappedPrivateKey.resize(secret.size() + qsizetype(crypto_secretbox_MACBYTES));
    crypto_secretbox_easy(raw(slot.wrappedPrivateKey), raw(secret), size_t(secret.size()),
                          raw(slot.nonce), raw(wrapping));
    // The database's id is sealed with the key: a key file of another database is noticed.
    const QByteArray payload = databaseKey + ' ' + m_databaseId.toUtf8();
    QByteArray box(payload.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(raw(box), raw(payload), size_t(payload.size()), raw(slot.publicKey));
    slot.sealed.append({m_generation, box});
    return slot;
}

Done KeyFile::addUser(const QString &name, const QString &password, const QByteArray &databaseKey,
                      PasswordCost cost)
{
    if (name.trimmed().isEmpty())
        return Error(u"database.userNameMissing"_s, {}, {}, Error::Kind::Refused);
    if (find(name))
        return Error(u"database.userExists"_s, {{u"user"_s, name}}, {}, Error::Kind::Refused);
    BRO_TRY(const Slot slot, newSlot(name, password, databaseKey, cost));
    m_slots.append(slot);
    return {};
}

Done KeyFile::replaceUser(const QString &name, const QString &password,
                          const QByteArray &databaseKey, PasswordCost cost)
{
    const Slot *old = find(name);
    if (!old)
        return Error(u"database.userUnknown"_s, {{u"user"_s, name}}, {}, Error::Kind::NotFound);
    const qsizetype at = old - m_slots.constData();
    BRO_TRY(const Slot slot, newSlot(old->name, password, databaseKey, cost));
    m_slots[at] = slot;
    return {};
}

Result<QByteArray> KeyFile::privateKey(const QString &name, const QString &password) const
{
    const Slot *slot = find(name);
    // For an unknown user the same work is done with the first user's cost, so that the time tells
    // nothing.
    const Slot &worked = slot ? *slot : m_slots.first();
    BRO_TRY(const QByteArray wrapping, passwordKey(password, worked.salt, worked.cost));
    QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    const int opened = crypto_secretbox_open_easy(raw(secret), raw(worked.wrappedPrivateKey),
                                                  size_t(worked.wrappedPrivateKey.size()),
                                                  raw(worked.nonce), raw(wrapping));
    if (!slot || opened != 0)
        return wrongPassword();
    return secret;
}

Done KeyFile::changePassword(const QString &name, const QString &oldPassword,
                             const QString &newPassword, PasswordCost cost)
{
    constexpr qsizetype ShortestPassword = 8;
    if (newPassword.size() < ShortestPassword)
        return Error(u"database.passwordShort"_s, {{u"n"_s, qint64(ShortestPassword)}}, {},
                     Error::Kind::Refused);
    BRO_TRY(const QByteArray secret, privateKey(name, oldPassword));
    auto &slot = m_slots[find(name) - m_slots.constData()];
    slot.cost = cost;
    slot.salt = crypto::randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = crypto::randomBytes(crypto_secretbox_NONCEBYTES);
    BRO_TRY(const QByteArray wrapping, passwordKey(newPassword, slot.salt, cost));
    crypto_secretbox_easy(raw(slot.wrappedPrivateKey), raw(secret), size_t(secret.size()),
                          raw(slot.nonce), raw(wrapping));
    return {};
}

Result<QList<QByteArray>> KeyFile::unlock(const QString &name, const QString &password) const
{
    BRO_TRY(const QByteArray secret, privateKey(name, password));
    const Slot &slot = *find(name);
    QList<Sealed> sealedKeys = slot.sealed;
    std::sort(sealedKeys.begin(), sealedKeys.end(),
              [](const Sealed &a, const Sealed &b) { return a.generation > b.generation; });
    QList<QByteArray> keys;
    for (const Sealed &one : std::as_const(sealedKeys)) {
        if (one.box.size() <= qsizetype(crypto_box_SEALBYTES))
            continue;
        QByteArray payload(one.box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
        if (crypto_box_seal_open(raw(payload), raw(one.box), size_t(one.box.size()),
                                 raw(slot.publicKey), raw(secret)) != 0)
            continue;
        const qsizetype space = payload.indexOf(' ');
        if (space == 64 && payload.mid(space + 1) == m_databaseId.toUtf8())
            keys.append(payload.left(space));
    }
    if (keys.isEmpty())
        return Error(u"database.keyFileOther"_s, {}, {}, Error::Kind::Denied);
    return keys;
}

} // namespace bro
