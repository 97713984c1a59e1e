// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <documents/drawing.h>
#include <invoices/invoice_list.h>

namespace bro {

// As they were issued; drafts as they would be issued today. Needs Right::Export.
Result<QList<Document>> invoicePapers(Session &session, const QList<InvoiceRow> &rows,
                                      const Progress &progress = {});

} // namespace bro
