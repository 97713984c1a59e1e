// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billed_items.h"
#include <invoices/invoice_setup.h>

namespace bro {

// Lines of one invoice as it should be: those of an order, or of all orders of a contract.
struct LinesWanted
{
    QList<BilledLine> lines;         // below zero still undivided
    QHash<OrderId, QString> reasons; // why an order is corrected, for the credit note
};

// The drafts that the lines become: one invoice of what is above zero, and for what is below one
// credit note per invoice that it corrects, the latest first. Only kind, credits, reason and lines
// are set. Lines that no invoice holds come back in `unheld`.
struct DraftPlan
{
    QList<InvoiceDraft> drafts;
    QList<BilledLine> unheld;
};
DraftPlan planDrafts(const LinesWanted &wanted, const QHash<OrderId, OrderChains> &chains);

// Whether a draft bills the very same.
bool sameDraft(const InvoiceDraft &a, const InvoiceDraft &b);

// Net amounts, checked for the limits of the type; nothing when they don't fit.
std::optional<Money> sumOf(const QList<BilledLine> &lines);

} // namespace bro
