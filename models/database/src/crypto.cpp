// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto.h"
#include <sodium.h>

namespace bro::crypto {

bool ready()
{
    static const bool ok = sodium_init() >= 0;
    return ok;
}

QByteArray randomBytes(qsizetype size)
{
    ready();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray keyedHash(const QByteArray &data, const QByteArray &key, qsizetype size)
{
    ready();
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(
        reinterpret_cast<unsigned char *>(hash.data()), size_t(size),
        reinterpret_cast<const unsigned char *>(data.constData()), size_t(data.size()),
        reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    return hash;
}

} // namespace bro::crypto
