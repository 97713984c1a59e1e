// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money_dialog.h"
#include <invoices/portal_file.h>

namespace bro {

// The portal's number, amount and date of each line; the calculated amount is proposed. act stores
// them; its error stands in the dialog. False: the user thought better of it.
bool askTicks(PageContext &context, const QList<PortalLine> &lines,
              const std::function<Done(const QList<PortalTick> &)> &act, QWidget *parent);

// What a list from the portal would tick; nothing is stored before the button is pressed.
bool askImport(PageContext &context, const PortalFile &file,
               const std::function<Done(const QList<PortalTick> &)> &act, QWidget *parent);

} // namespace bro
