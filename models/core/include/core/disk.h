// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <core/result.h>

// What files need beyond QFile; everything fails with core.cannotWrite.
namespace bro {

// The error of a file that can't be written.
Error cannotWrite(const QString &path, const QString &detail);

// The bytes of a file, or the names of a folder, are on the disk.
Done flushToDisk(const QString &path);

// rename() that replaces the target in one step; the new name is on the disk.
Done renameOver(const QString &from, const QString &to);

// Only the owner may read or write the file.
Done keepPrivate(const QString &path);

} // namespace bro
