// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace bro {

// Every command, in the order that help shows.
const QList<CommandSpec> &allCommands();

QList<CommandSpec> initCommands();
QList<CommandSpec> contractCommands();
QList<CommandSpec> acceptCommands();
QList<CommandSpec> orderCommands();
QList<CommandSpec> databaseCommands(); // backup, restore

} // namespace bro
