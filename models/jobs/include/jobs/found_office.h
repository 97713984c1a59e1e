// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/clock.h>
#include <database/recovery_key.h>
#include <functional>
#include <office/office_file.h>

namespace bro {

// Creates an office: encrypted file, key file with the first user (role leader), office data and
// the contracts that come with the program. Made whole in a folder of its own beside `path`, so
// that a failure on the way leaves nothing behind; never over a file that exists. beforeNames may
// still stop it (a key that can't be written). Uses connections of its own: any thread.
Result<RecoveryKey> foundOffice(const QString &path, const OfficeFile &office,
                                const QString &password, const Clock &clock,
                                const std::function<Done(const RecoveryKey &)> &beforeNames = {});

} // namespace bro
