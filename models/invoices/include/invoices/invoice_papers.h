// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <documents/drawing.h>
#include <invoices/invoice_list.h>
#include <invoices/reminder_store.h>

namespace bro {

// As they were issued; drafts as they would be issued today. Needs Right::Export.
Result<QList<Document>> invoicePapers(Session &session, const QList<InvoiceRow> &rows,
                                      const Progress &progress = {});
// A reminder as it was sent.
Result<Document> reminderPaper(Session &session, const Reminder &reminder);

} // namespace bro
