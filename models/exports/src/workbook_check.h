// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <core/result.h>

namespace bro {

// Reads a finished workbook again: every part opens, has its checksum and ends as it began, and the
// sheet holds rowBytes of rows. The library that makes it does not tell when the disk takes no more
// of its temporary files. `path` stands in the error, core.cannotWrite.
Done checkWorkbook(const QString &file, qint64 rowBytes, const QString &path);

} // namespace bro
