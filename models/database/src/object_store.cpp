// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <core/atomic_file.h>
#include <database/object_store.h>
#include <sodium.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype Chunk = 64 * 1024;

const unsigned char *raw(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}
} // namespace

ObjectStore::ObjectStore(const QString &databasePath, const QByteArray &databaseKey)
    : m_folder(databasePath + u".objects"_s),
      m_nameKey(crypto::keyedHash(databaseKey, "brobygger object names 1")),
      m_contentKey(crypto::keyedHash(databaseKey, "brobygger object content 1"))
{
}

Result<QString> ObjectStore::put(const QByteArray &bytes) const
{
    const QString name = QString::fromLatin1(crypto::keyedHash(bytes, m_nameKey).toHex());
    const QString path = m_folder + u'/' + name;
    if (QFile::exists(path))
        return name;
    if (!QDir().mkpath(m_folder))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, m_folder}});
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray out(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(
        &state, reinterpret_cast<unsigned char *>(out.data()), raw(m_contentKey));
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(Chunk, bytes.size() - at);
        const bool last = at + size >= bytes.size();
        QByteArray sealed(size + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES),
                          Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr, raw(bytes, at),
            static_cast<unsigned long long>(size), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        out += sealed;
        at += size;
    } while (at < bytes.size());
    BRO_TRY(const auto file, AtomicFile::open(path));
    BRO_CHECK(file->write(out));
    BRO_CHECK(file->commit());
    return name;
}

Result<QByteArray> ObjectStore::get(const QString &name) const
{
    const QString path = m_folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"database.objectMissing"_s, {{u"file"_s, path}}, file.errorString(),
                     Error::Kind::NotFound);
    const QByteArray in = file.readAll();
    constexpr qsizetype Header = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    constexpr qsizetype Extra = crypto_secretstream_xchacha20poly1305_ABYTES;
    const auto damaged = [&path] {
        return Error(u"database.objectDamaged"_s, {{u"file"_s, path}});
    };
    crypto_secretstream_xchacha20poly1305_state state;
    if (in.size() < Header + Extra ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(in), raw(m_contentKey)) != 0)
        return damaged();
    QByteArray bytes;
    unsigned char tag = 0;
    for (qsizetype at = Header; at < in.size();) {
        const qsizetype size = std::min(Chunk + Extra, in.size() - at);
        QByteArray clear(size - Extra, Qt::Uninitialized);
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL || size < Extra ||
            crypto_secretstream_xchacha20poly1305_pull(
                &state, reinterpret_cast<unsigned char *>(clear.data()), nullptr, &tag, raw(in, at),
                static_cast<unsigned long long>(size), nullptr, 0) != 0)
            return damaged();
        bytes += clear;
        at += size;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL ||
        QString::fromLatin1(crypto::keyedHash(bytes, m_nameKey).toHex()) != name)
        return damaged();
    return bytes;
}

QStringList ObjectStore::names() const
{
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    return QDir(m_folder).entryList(QDir::Files, QDir::Name).filter(form);
}

Done ObjectStore::remove(const QString &name) const
{
    if (!QFile::remove(m_folder + u'/' + name))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, m_folder + u'/' + name}});
    return {};
}

} // namespace bro
