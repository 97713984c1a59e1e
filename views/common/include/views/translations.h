// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/result.h>
#include <core/texts.h>

namespace bro {

// Makes the windows, and the toolkit's own dialogs, speak the language; before the first window is
// made. Replaces what an earlier call installed. Source language of tr() is English.
Done installTranslations(Language language);

} // namespace bro
