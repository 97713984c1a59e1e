// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <database/database.h>

namespace bro {

// One file: header, key file, database (VACUUM INTO) and objects, every part encrypted as it lies
// on disk. Verified before it gets its name: the copy by opening it and integrity_check, the
// written file by reading it again.
Done writeBackup(Database &database, Session &session, const QString &out,
                 const Progress &progress);

struct BackupInfo
{
    QString databaseId;
    qint64 createdAt = 0; // UTC ms
    int schema = 0;
    qint64 databaseSize = 0;
    int objects = 0;
};
// Reads the header and checks every part's hash; needs no password.
Result<BackupInfo> inspectBackup(const QString &file, const Progress &progress);

// Writes database, key file and objects to a new place, never over an existing file, and opens them
// with the user's password before they get their names.
Done restoreBackup(const QString &file, const QString &to, const QString &user,
                   const QString &password, const Clock &clock, const Progress &progress);
// The same by the paper alone, when nobody knows a password of the backup.
Done restoreBackup(const QString &file, const QString &to, const RecoveryKey &key,
                   const Clock &clock, const Progress &progress);

} // namespace bro
