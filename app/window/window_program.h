// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace bro {

// Whether there is a screen to open a window on.
bool hasDisplay();
// The program with its window; the exit status. No Qt application object exists yet.
int runWindow(int &argc, char **argv, const Arguments &arguments);

} // namespace bro
