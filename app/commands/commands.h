// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace bro {

// Every command, in the order that help shows.
const QList<CommandSpec> &allCommands();

QList<CommandSpec> initCommands();
QList<CommandSpec> demoCommands();
QList<CommandSpec> contractCommands();
QList<CommandSpec> importCommands();
QList<CommandSpec> acceptCommands();
QList<CommandSpec> scheduleCommands();
QList<CommandSpec> exportCommands();
QList<CommandSpec> figureCommands(); // fee, hours
QList<CommandSpec> deadlineCommands();
QList<CommandSpec> noticeCommands(); // letters, notices
QList<CommandSpec> billingCommands();
QList<CommandSpec> invoiceCommands();
QList<CommandSpec> paymentCommands();    // payments, reminders
QList<CommandSpec> moneyCommands();      // portal, postings
QList<CommandSpec> settlementCommands(); // bonuses, amount, give-back, three-way
QList<CommandSpec> orderCommands();
QList<CommandSpec> databaseCommands(); // backup, restore

} // namespace bro
