// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/disk.h>
#include <database/connection.h>

namespace bro {

// VACUUM INTO under a temporary name, opened, integrity checked, then given its name. An older copy
// of that name is replaced only by a verified one.
Done makeVerifiedCopy(Connection &connection, const QByteArray &key, const QString &target);

// Opens a database file by its key and runs integrity_check and foreign_key_check on it.
Done verifyDatabaseFile(const QString &path, const QByteArray &key);

} // namespace bro
