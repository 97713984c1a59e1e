// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bro {

// What is wrong with a new password, in words; empty: nothing.
QString passwordFault(const QString &password, const QString &user);

} // namespace bro
