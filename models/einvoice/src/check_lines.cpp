// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "ubl.h"
#include <algorithm>
#include <array>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Those of UNECE Rec 20 that both rule sets know and that a course is counted in.
constexpr std::array Units = {"EA"_L1,  "HUR"_L1, "DAY"_L1, "WEE"_L1,
                              "MON"_L1, "MIN"_L1, "ANN"_L1, "C62"_L1};

// The public rules add up in floating point; beyond this they miss øre that are there.
bool isLarge(Money money)
{
    static constexpr Money most = Money::kroner(1'000'000'000'000);
    return money > most || money < -most;
}

void checkAmount(InvoiceCheck &check, const InvoiceLine &line, const InvoiceCheck::Arguments &which)
{
    const auto due = Money::ofFraction(line.quantityThousandths, line.price.ore, 1, 1000);
    if (due && *due == line.amount)
        return;
    InvoiceCheck::Arguments arguments = which;
    arguments.append({u"amount"_s, line.amount});
    arguments.append({u"price"_s, line.price});
    check.error(u"einvoice.lineAmountWrong"_s, arguments);
}

void checkVat(InvoiceCheck &check, const VatCode &vat, const InvoiceCheck::Arguments &which)
{
    if (vat.category == VatCategory::Standard) {
        // Peppol takes what rounds to 0 % for 0 % (BR-CO-17).
        if (vat.percentHundredths < 50)
            check.error(u"einvoice.vatPercentMissing"_s, which);
    } else if (vat.percentHundredths != 0) {
        check.error(u"einvoice.vatPercentNotZero"_s, which);
    }
}

void checkLine(InvoiceCheck &check, const InvoiceLine &line, qint64 number)
{
    const InvoiceCheck::Arguments which{{u"line"_s, number}};
    if (!ubl::hasText(line.text))
        check.error(u"einvoice.lineNeedsText"_s, which);
    if (std::find(Units.begin(), Units.end(), line.unit) == Units.end())
        check.error(u"einvoice.lineUnitUnknown"_s,
                    {{u"line"_s, number}, {u"unit"_s, line.unit.left(20)}});
    if (line.from.isValid() && line.to.isValid() && line.to < line.from)
        check.error(u"einvoice.linePeriodReversed"_s,
                    {{u"line"_s, number}, {u"from"_s, line.from}, {u"to"_s, line.to}});
    const InvoiceDocument &document = check.document();
    if (!line.from.isValid() && !line.to.isValid() && !document.periodFrom.isValid() &&
        !document.periodTo.isValid())
        check.warning(u"einvoice.lineNeedsPeriod"_s, which);
    if (line.price.ore < 0)
        check.error(u"einvoice.linePriceNegative"_s, which);
    checkAmount(check, line, which);
    checkVat(check, line.vat, which);
}
} // namespace

void checkLines(InvoiceCheck &check)
{
    const InvoiceDocument &document = check.document();
    if (document.lines.isEmpty())
        check.error(u"einvoice.needsLines"_s);
    bool taxed = false;
    for (qsizetype i = 0; i < document.lines.size(); ++i) {
        checkLine(check, document.lines.at(i), i + 1);
        taxed = taxed || document.lines.at(i).vat.category == VatCategory::Standard;
    }
    if (taxed && !document.seller.vatRegistered)
        check.error(u"einvoice.vatNotRegistered"_s);
}

void checkTotal(InvoiceCheck &check)
{
    const InvoiceDocument &document = check.document();
    const Result<InvoiceTotals> sums = totals(document);
    if (!sums || isLarge(sums->net) || isLarge(sums->total) ||
        std::any_of(document.lines.begin(), document.lines.end(),
                    [](const InvoiceLine &line) { return isLarge(line.amount); }))
        check.error(u"einvoice.tooLarge"_s);
    else if (sums->total.ore < 0)
        check.error(u"einvoice.totalNegative"_s, {{u"total"_s, sums->total}});
}

} // namespace bro
