// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include <core/texts.h>

namespace bro {

// "brobygger fee --order N [--until YYYY-MM-DD]"
QString usageLine(const CommandSpec &command);
// Usage, what the command does and its options.
QString commandHelp(const CommandSpec &command, const Texts &texts);
// All commands with a line each, and the options that every command takes.
QString overview(const QList<CommandSpec> &commands, const Texts &texts);

} // namespace bro
