// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The few things that several files need of libsodium.
namespace bro::crypto {

bool ready();
QByteArray randomBytes(qsizetype size);
// BLAKE2b; the key may be empty.
QByteArray keyedHash(const QByteArray &data, const QByteArray &key, qsizetype size = 32);

} // namespace bro::crypto
