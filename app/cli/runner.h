// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace bro {

// Does what the words after the program's name ask for, and answers with the exit status. Words are
// those of the command line; a QGuiApplication must exist when needsApplication() says so.
int runCommandLine(const QStringList &words, const QList<CommandSpec> &commands);
// False for help, the version and wrong usage.
bool needsApplication(const QStringList &words, const QList<CommandSpec> &commands);

} // namespace bro
