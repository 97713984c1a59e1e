// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "money_help.h"
#include <invoices/invoice_run.h>

namespace bro {

QString kindText(const Texts &texts, InvoiceKind kind);

Outcome approveInvoices(CommandContext &context);
Outcome withdrawApprovals(CommandContext &context);
Outcome issueInvoices(CommandContext &context);
Outcome discardDrafts(CommandContext &context);
Outcome creditInvoice(CommandContext &context);
// Either named orders or all.
std::optional<Message> checkChosen(const Arguments &arguments);

} // namespace bro
