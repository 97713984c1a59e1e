// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <core/result.h>

namespace bro {

// A CVR number: 8 digits, the last of which makes the sum weighted by 2, 7, 6, 5, 4, 3, 2, 1 a
// multiple of 11.
bool isCvr(const QString &digits);
// As typed, with spaces or a leading "DK"; the 8 digits, or office.cvr*.
Result<QString> parseCvr(const QString &text);

} // namespace bro
