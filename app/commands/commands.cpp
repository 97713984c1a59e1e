// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace bro {

const QList<CommandSpec> &allCommands()
{
    static const QList<CommandSpec> commands =
        initCommands() + demoCommands() + contractCommands() + importCommands() + acceptCommands() +
        orderCommands() + deadlineCommands() + noticeCommands() + figureCommands() +
        scheduleCommands() + exportCommands() + billingCommands() + invoiceCommands() +
        paymentCommands() + moneyCommands() + settlementCommands() + databaseCommands();
    return commands;
}

} // namespace bro
