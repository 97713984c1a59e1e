// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>

namespace bro {

// The user's sentence for an engine's result code; the detail goes to the log.
Error engineError(int code, const QString &detail);

} // namespace bro
