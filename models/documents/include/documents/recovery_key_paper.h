// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <documents/drawing.h>
#include <documents/typesetter.h>

namespace bro {

// The sheet for the locked cupboard: the key in large groups, which database it opens and what it
// is for. `key` as RecoveryKey::shown() gives it. Always in Danish.
Document recoveryKeyPaper(const QString &office, const QString &database, const QString &key,
                          QDate day, Typesetter &typesetter);

} // namespace bro
