// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "command.h"

namespace bro {

// Does what the words after the program's name ask for, and answers with the exit status. Words are
// those of the command line; a QGuiApplication must exist when needsApplication() says so.
int runCommandLine(const QStringList &words, const QList<CommandSpec> &commands);
// False for help, the version and wrong usage.
bool needsApplication(const QStringList &words, const QList<CommandSpec> &commands);

// No command, help or version was asked for: the window, where there is a screen.
bool wantsWindow(const ParsedLine &line);

} // namespace bro
