// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace bro {

const QList<CommandSpec> &allCommands()
{
    static const QList<CommandSpec> commands =
        initCommands() + contractCommands() + databaseCommands();
    return commands;
}

} // namespace bro
