// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <einvoice/invoice_document.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
bool add(Money &to, Money amount)
{
    return !__builtin_add_overflow(to.ore, amount.ore, &to.ore);
}

// A reason belongs to what is exempt; on taxed lines it would only split the sum that is rounded.
bool sameVat(const VatCode &a, const VatCode &b)
{
    return a.category == b.category && a.percentHundredths == b.percentHundredths &&
           (a.category == VatCategory::Standard || a.reason == b.reason);
}

Error tooLarge()
{
    return Error(u"einvoice.tooLarge"_s, {}, {}, Error::Kind::Refused);
}
} // namespace

Result<InvoiceTotals> totals(const InvoiceDocument &document)
{
    InvoiceTotals sums;
    for (const InvoiceLine &line : document.lines) {
        auto part = std::find_if(sums.subtotals.begin(), sums.subtotals.end(),
                                 [&](const VatSubtotal &s) { return sameVat(s.code, line.vat); });
        if (part == sums.subtotals.end()) {
            sums.subtotals.append({line.vat, {}, {}});
            part = sums.subtotals.end() - 1;
        }
        if (!add(part->net, line.amount) || !add(sums.net, line.amount))
            return tooLarge();
    }
    for (VatSubtotal &part : sums.subtotals) {
        const auto vat = Money::ofFraction(part.net.ore, part.code.percentHundredths, 1, 100 * 100);
        if (!vat || !add(sums.vat, *vat))
            return tooLarge();
        part.vat = *vat;
    }
    sums.total = sums.net;
    if (!add(sums.total, sums.vat))
        return tooLarge();
    return sums;
}

} // namespace bro
