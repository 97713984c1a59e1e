// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/connection.h>

namespace bro {

// VACUUM INTO under a temporary name, opened, integrity checked, then given its name. An older copy
// of that name is replaced only by a verified one.
Done makeVerifiedCopy(Connection &connection, const QByteArray &key, const QString &target);

// Opens a database file by its key and runs integrity_check and foreign_key_check on it.
Done verifyDatabaseFile(const QString &path, const QByteArray &key);

// rename() that replaces the target in one step.
Done renameOver(const QString &from, const QString &to);

// Only the owner may read or write the file.
Done keepPrivate(const QString &path);

// The file's and its folder's bytes are on the disk.
Done flushToDisk(const QString &path);

} // namespace bro
