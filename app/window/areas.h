// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <views/shell/main_window.h>

namespace bro {

// The areas that the program has, in the order of the navigation.
QList<AreaEntry> programAreas();
// Counts for the navigation and the status bar.
Result<OpenMattersShown> programMatters(Session &session, const Progress &progress);

} // namespace bro
