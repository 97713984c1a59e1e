// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace bro {

const QList<CommandSpec> &allCommands()
{
    static const QList<CommandSpec> commands = initCommands() + contractCommands() +
                                               acceptCommands() + orderCommands() +
                                               databaseCommands();
    return commands;
}

} // namespace bro
