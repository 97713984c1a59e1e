// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace bro {

// From now on the first Ctrl+C (or SIGTERM) sets the flag, so that the work under way stops
// cleanly; a second one ends the program at once.
void watchInterrupts();
const std::atomic<bool> &interrupted();

} // namespace bro
