// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <documents/invoice_paper.h>
#include <invoices/reminder_store.h>

namespace bro {

// What the paper of a stored reminder says; buyer, seller and payment are those of the invoice.
Result<ReminderPaper> reminderPaper(Session &session, const Reminder &reminder);
// One page or more, laid out from what is stored: the same at every time.
Result<Document> reminderDocument(Session &session, const Reminder &reminder);
// "rykker-187-1.pdf"
QString reminderFileName(const Reminder &reminder);
// Whole or absent, logged before it gets its name. Needs Right::Export.
Done writeReminder(Session &session, const Reminder &reminder, const QString &out);

} // namespace bro
