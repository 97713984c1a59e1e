// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/invoice_store.h>

namespace bro {

// The draft as stored now; Kind::Stale when it is gone or another version.
Result<InvoiceDraft> storedDraft(Session &session, const InvoiceDraft &seen);
Result<QList<CitizenId>> citizensOf(Session &session, const QList<BilledLine> &lines);

} // namespace bro
