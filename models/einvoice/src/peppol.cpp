// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "formats.h"
#include "ubl.h"
#include <algorithm>
#include <core/texts.h>
#include <einvoice/invoice_words.h>
#include <einvoice/numbers.h>

// Peppol BIS Billing 3.0: the European norm EN 16931 in UBL, with the Danish rules (DK-R-…).
namespace bro {

using namespace Qt::StringLiterals;

namespace {
const UblAttributes Cvr{{u"schemeID"_s, u"0184"_s}};
const UblAttributes Gln{{u"schemeID"_s, u"0088"_s}};

bool has(const InvoiceDocument &document, VatCategory category)
{
    return std::any_of(document.lines.begin(), document.lines.end(),
                       [&](const InvoiceLine &line) { return line.vat.category == category; });
}

void writeTaxScheme(Ubl &out, const QString &id)
{
    const auto scheme = out.group(u"TaxScheme"_s);
    out.text(u"ID"_s, id);
}

void writeHead(Ubl &out, const InvoiceDocument &document)
{
    const bool invoice = document.kind == InvoiceKind::Invoice;
    out.text(u"CustomizationID"_s,
             u"urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"_s);
    out.text(u"ProfileID"_s, u"urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"_s);
    out.text(u"ID"_s, QString::number(document.number));
    out.date(u"IssueDate"_s, document.issued);
    if (invoice)
        out.date(u"DueDate"_s, document.due);
    out.text(out.byKind(u"TypeCode"_s), invoice ? u"380"_s : u"381"_s);
    out.text(u"Note"_s, ubl::note(document));
    out.text(u"DocumentCurrencyCode"_s, u"DKK"_s);
    out.text(u"AccountingCost"_s, document.accountString);
    out.text(u"BuyerReference"_s, document.buyer.contact);
    const ubl::Period period = ubl::period(document);
    ubl::writePeriod(out, period.from, period.to);
    ubl::writeReferences(out, document);
}

void writeAddress(Ubl &out, const InvoiceParty &party)
{
    const auto address = out.group(u"PostalAddress"_s);
    out.text(u"StreetName"_s, party.street);
    out.text(u"CityName"_s, party.city);
    out.text(u"PostalZone"_s, party.postalCode);
    const auto country = out.group(u"Country"_s);
    out.text(u"IdentificationCode"_s, u"DK"_s);
}

void writeLegalEntity(Ubl &out, const InvoiceParty &party)
{
    const auto entity = out.group(u"PartyLegalEntity"_s);
    out.text(u"RegistrationName"_s, party.name);
    out.text(u"CompanyID"_s, party.cvr, Cvr);
}

// What is outside VAT may not be told with a VAT number (BR-O-02), what is exempt must have one or
// another tax number (BR-E-02).
void writeSellerTax(Ubl &out, const InvoiceDocument &document)
{
    const bool outside = has(document, VatCategory::Outside);
    const bool untaxed = has(document, VatCategory::Exempt) || has(document, VatCategory::Zero);
    if (outside || (!document.seller.vatRegistered && !untaxed))
        return;
    const auto tax = out.group(u"PartyTaxScheme"_s);
    const bool vat = document.seller.vatRegistered;
    out.text(u"CompanyID"_s, vat ? u"DK"_s + document.seller.cvr : document.seller.cvr);
    writeTaxScheme(out, vat ? u"VAT"_s : u"TAX"_s);
}

void writeParties(Ubl &out, const InvoiceDocument &document)
{
    {
        const auto role = out.group(u"AccountingSupplierParty"_s);
        const auto party = out.group(u"Party"_s);
        out.text(u"EndpointID"_s, document.seller.cvr, Cvr);
        ubl::writeName(out, document.seller.name);
        writeAddress(out, document.seller);
        writeSellerTax(out, document);
        writeLegalEntity(out, document.seller);
        ubl::writeContact(out, {}, document.seller.contact, document.seller);
    }
    const auto role = out.group(u"AccountingCustomerParty"_s);
    const auto party = out.group(u"Party"_s);
    out.text(u"EndpointID"_s, document.buyer.gln, Gln);
    ubl::writeName(out, document.buyer.name);
    writeAddress(out, document.buyer);
    writeLegalEntity(out, document.buyer);
    ubl::writeContact(out, {}, {}, document.buyer);
}

void writeAccount(Ubl &out, const QString &account, const QString &branch)
{
    const auto payee = out.group(u"PayeeFinancialAccount"_s);
    out.text(u"ID"_s, account);
    if (ubl::hasText(branch)) {
        const auto institution = out.group(u"FinancialInstitutionBranch"_s);
        out.text(u"ID"_s, branch);
    }
}

// A credit note tells no account: the seller's would be the wrong one.
void writePayment(Ubl &out, const InvoiceDocument &document)
{
    if (document.kind == InvoiceKind::CreditNote)
        return;
    const InvoicePayment &payment = document.payment;
    const auto means = out.group(u"PaymentMeans"_s);
    switch (payment.way) {
    case PaymentWay::NemKonto:
        out.text(u"PaymentMeansCode"_s, u"97"_s);
        break;
    case PaymentWay::BankAccount:
        out.text(u"PaymentMeansCode"_s, u"42"_s);
        out.text(u"PaymentID"_s, QString::number(document.number));
        writeAccount(out, payment.account, payment.registration);
        break;
    case PaymentWay::Iban:
        // 31 would want a registration number too (DK-R-006).
        out.text(u"PaymentMeansCode"_s, u"58"_s);
        out.text(u"PaymentID"_s, QString::number(document.number));
        writeAccount(out, isoIban(payment.iban), payment.bic);
        break;
    case PaymentWay::Fik71:
    case PaymentWay::Fik73:
    case PaymentWay::Fik75:
        out.text(u"PaymentMeansCode"_s, u"93"_s);
        out.text(u"PaymentID"_s,
                 storedWord(payment.way).right(2) + u'#' +
                     (payment.way == PaymentWay::Fik73 ? QString() : payment.paymentId));
        writeAccount(out, payment.fikCreditor, {});
        break;
    }
}

void writeTerms(Ubl &out, const InvoiceDocument &document)
{
    if (document.kind == InvoiceKind::CreditNote || !ubl::hasText(document.paymentTerms))
        return;
    const auto terms = out.group(u"PaymentTerms"_s);
    out.text(u"Note"_s, document.paymentTerms);
}

void writeCategory(Ubl &out, const VatCode &vat, const QString &reason)
{
    out.text(u"ID"_s, storedWord(vat.category));
    if (vat.category != VatCategory::Outside) // BR-O-05
        out.text(u"Percent"_s, ubl::decimal(vat.percentHundredths, 2, true));
    if (vat.category == VatCategory::Outside && !reason.isEmpty()) // BR-O-10
        out.text(u"TaxExemptionReasonCode"_s, u"VATEX-EU-O"_s);
    if (vat.category != VatCategory::Standard && vat.category != VatCategory::Zero) // BR-Z-10
        out.text(u"TaxExemptionReason"_s, reason);
    writeTaxScheme(out, u"VAT"_s);
}

// One breakdown for each category and rate (BR-E-01, BR-E-08): reasons are joined.
QList<VatSubtotal> breakdown(const InvoiceTotals &totals)
{
    QList<VatSubtotal> parts;
    for (const VatSubtotal &one : totals.subtotals) {
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const VatSubtotal &part) {
            return part.code.category == one.code.category &&
                   part.code.percentHundredths == one.code.percentHundredths;
        });
        if (same == parts.end()) {
            parts.append(one);
            continue;
        }
        same->net += one.net;
        same->vat += one.vat;
        if (ubl::hasText(one.code.reason))
            same->code.reason += u"; "_s + one.code.reason;
    }
    return parts;
}

void writeTotals(Ubl &out, const InvoiceTotals &totals)
{
    {
        const auto tax = out.group(u"TaxTotal"_s);
        out.amount(u"TaxAmount"_s, totals.vat);
        const QList<VatSubtotal> parts = breakdown(totals);
        for (const VatSubtotal &part : parts) {
            const auto subtotal = out.group(u"TaxSubtotal"_s);
            out.amount(u"TaxableAmount"_s, part.net);
            out.amount(u"TaxAmount"_s, part.vat);
            const auto category = out.group(u"TaxCategory"_s);
            const bool untold =
                part.code.category == VatCategory::Outside && !ubl::hasText(part.code.reason);
            writeCategory(out, part.code,
                          untold ? Texts::danish().sentence(u"einvoice.outsideVat"_s)
                                 : part.code.reason);
        }
    }
    const auto total = out.group(u"LegalMonetaryTotal"_s);
    out.amount(u"LineExtensionAmount"_s, totals.net);
    out.amount(u"TaxExclusiveAmount"_s, totals.net);
    out.amount(u"TaxInclusiveAmount"_s, totals.total);
    out.amount(u"PayableAmount"_s, totals.total);
}

void writeLine(Ubl &out, const InvoiceDocument &document, qsizetype place)
{
    const InvoiceLine &line = document.lines.at(place);
    const auto group = out.group(out.byKind(u"Line"_s));
    out.text(u"ID"_s, QString::number(place + 1));
    ubl::writeOwnOrder(out, document, line);
    ubl::writeQuantity(out, line);
    out.amount(u"LineExtensionAmount"_s, line.amount);
    ubl::writePeriod(out, line.from, line.to);
    const QString order = ubl::ownOrder(document, line);
    if (!order.isEmpty()) {
        // An order line reference holds a line only; ON is the number of a purchase order.
        const auto reference = out.group(u"DocumentReference"_s);
        out.text(u"ID"_s, order, {{u"schemeID"_s, u"ON"_s}});
        out.text(u"DocumentTypeCode"_s, u"130"_s);
    }
    {
        const auto item = out.group(u"Item"_s);
        out.text(u"Description"_s, line.description);
        out.text(u"Name"_s, line.text);
        const auto category = out.group(u"ClassifiedTaxCategory"_s);
        writeCategory(out, line.vat, {});
    }
    ubl::writePrice(out, line);
}

QByteArray write(const InvoiceDocument &document, const InvoiceTotals &totals)
{
    Ubl out(document.kind);
    writeHead(out, document);
    writeParties(out, document);
    writePayment(out, document);
    writeTerms(out, document);
    writeTotals(out, totals);
    for (qsizetype i = 0; i < document.lines.size(); ++i)
        writeLine(out, document, i);
    return out.finish();
}

void check(InvoiceCheck &check)
{
    const InvoiceDocument &document = check.document();
    if (!ubl::hasText(document.buyer.contact) && !ubl::hasText(document.orderNumber))
        check.error(u"einvoice.needsReference"_s);
    const bool outside = has(document, VatCategory::Outside);
    if (outside && !std::all_of(document.lines.begin(), document.lines.end(), [](const auto &line) {
            return line.vat.category == VatCategory::Outside;
        }))
        check.error(u"einvoice.vatMixedOutside"_s);
    check.reasons(Severity::Error);
    // The current rules let it pass; those of 2025, which NemHandel may still run, do not.
    check.due(ubl::hasText(document.paymentTerms) ? Severity::Warning : Severity::Error);
}

// Invoice and credit note have the same rules here.
RuleName rule(QLatin1StringView code, QLatin1StringView name)
{
    return {code, name, name};
}
} // namespace

FormatWriter peppolWriter()
{
    return {{u"peppol"_s, u"Peppol BIS Billing 3.0"_s},
            write,
            check,
            {rule("einvoice.needsNumber"_L1, "BR-02"_L1),
             rule("einvoice.needsDate"_L1, "BR-03"_L1),
             rule("einvoice.needsDue"_L1, "BR-CO-25"_L1),
             rule("einvoice.periodReversed"_L1, "BR-29"_L1),
             rule("einvoice.linePeriodReversed"_L1, "BR-30"_L1),
             rule("einvoice.needsReference"_L1, "PEPPOL-EN16931-R003"_L1),
             rule("einvoice.needsGln"_L1, "PEPPOL-EN16931-R010"_L1),
             rule("einvoice.glnWrong"_L1, "PEPPOL-COMMON-R040"_L1),
             rule("einvoice.sellerNeedsName"_L1, "BR-06"_L1),
             rule("einvoice.buyerNeedsName"_L1, "BR-07"_L1),
             rule("einvoice.sellerNeedsCvr"_L1, "PEPPOL-EN16931-R020"_L1),
             rule("einvoice.needsLines"_L1, "BR-16"_L1),
             rule("einvoice.lineNeedsText"_L1, "BR-25"_L1),
             rule("einvoice.lineUnitUnknown"_L1, "BR-CL-23"_L1),
             rule("einvoice.linePriceNegative"_L1, "BR-27"_L1),
             rule("einvoice.lineAmountWrong"_L1, "PEPPOL-EN16931-R120"_L1),
             rule("einvoice.vatPercentMissing"_L1, "BR-S-05"_L1),
             rule("einvoice.vatPercentNotZero"_L1, "BR-E-05"_L1),
             rule("einvoice.vatNeedsReason"_L1, "BR-E-10"_L1),
             rule("einvoice.tooLarge"_L1, "BR-S-08"_L1),
             rule("einvoice.vatMixedOutside"_L1, "BR-O-11"_L1),
             rule("einvoice.vatNotRegistered"_L1, "BR-S-02"_L1),
             {"einvoice.totalNegative"_L1, {}, "DK-R-016"_L1},
             rule("einvoice.bankRegistrationWrong"_L1, "DK-R-006"_L1),
             rule("einvoice.bankAccountWrong"_L1, "DK-R-006"_L1),
             rule("einvoice.needsIban"_L1, "BR-61"_L1),
             rule("einvoice.fikCreditorWrong"_L1, "DK-R-010"_L1),
             rule("einvoice.fikPaymentIdWrong"_L1, "DK-R-011"_L1)}};
}

} // namespace bro
