// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <core/result.h>

namespace bro {

// Refuses network and synchronised folders by file system type and folder names, with the remedy
// (architecture 3).
Done checkFolder(const QString &folder, const QString &fileSystemType);
// The same for the folder as it lies on this PC.
Done checkFolder(const QString &folder);

} // namespace bro
