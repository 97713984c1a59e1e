// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>
#include <invoices/invoice_draft.h>

namespace bro {

Money InvoiceDraft::net() const
{
    Money sum;
    for (const BilledLine &line : lines)
        sum += line.amount;
    return sum;
}

namespace {

// Takes up to `amount` from the parts, the latest first, of one invoice or (none) of any; gives
// what is left to take.
Money lower(QList<ChainPart> &open, Money amount, InvoiceId only)
{
    for (auto part = open.rbegin(); part != open.rend() && amount.ore > 0; ++part) {
        if (only.isValid() && part->invoice != only)
            continue;
        const Money taken = std::min(part->amount, amount);
        part->amount = part->amount - taken;
        amount = amount - taken;
    }
    return amount;
}

} // namespace

QList<ChainPart> openParts(const QList<ChainStep> &chain)
{
    QList<ChainPart> open;
    for (const ChainStep &step : chain) {
        if (step.amount.ore > 0) {
            open.append({step.invoice, step.number, step.amount, step.vat, step.from, step.to});
            continue;
        }
        const Money rest = lower(open, -step.amount, step.credits);
        lower(open, rest, {});
        open.removeIf([](const ChainPart &part) { return part.amount.ore == 0; });
    }
    return open;
}

QList<ChainPart> takeFrom(const QList<ChainPart> &open, Money amount)
{
    QList<ChainPart> taken;
    for (auto part = open.rbegin(); part != open.rend() && amount.ore > 0; ++part) {
        ChainPart one = *part;
        one.amount = std::min(part->amount, amount);
        amount = amount - one.amount;
        taken.append(one);
    }
    return taken;
}

} // namespace bro
