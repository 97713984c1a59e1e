// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "formats.h"
#include "ubl.h"
#include <einvoice/invoice_words.h>
#include <einvoice/numbers.h>

// OIOUBL 2.1, what NemHandel has used since 2011 and uses until about 2029.
namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Most codes say which list they are from and that NemHandel (320) keeps it.
UblAttributes list(const QString &name)
{
    return {{u"listID"_s, u"urn:oioubl:codelist:"_s + name}, {u"listAgencyID"_s, u"320"_s}};
}

UblAttributes scheme(const QString &name)
{
    return {{u"schemeID"_s, u"urn:oioubl:id:"_s + name}, {u"schemeAgencyID"_s, u"320"_s}};
}

const UblAttributes Cvr{{u"schemeID"_s, u"DK:CVR"_s}};
const UblAttributes Se{{u"schemeID"_s, u"DK:SE"_s}};
const UblAttributes Gln{{u"schemeID"_s, u"GLN"_s}, {u"schemeAgencyID"_s, u"9"_s}};

// Here a CVR number is never without its country (F-LIB180, F-LIB190).
QString withCountry(const QString &cvr)
{
    return cvr.isEmpty() ? cvr : u"DK"_s + cvr;
}

void writeHead(Ubl &out, const InvoiceDocument &document)
{
    out.text(u"UBLVersionID"_s, u"2.1"_s);
    out.text(u"CustomizationID"_s, u"OIOUBL-2.1"_s);
    out.text(u"ProfileID"_s, u"Procurement-BilSim-1.0"_s, scheme(u"profileid-1.6"_s));
    out.text(u"ID"_s, QString::number(document.number));
    out.date(u"IssueDate"_s, document.issued);
    if (document.kind == InvoiceKind::Invoice)
        out.text(u"InvoiceTypeCode"_s, u"380"_s, list(u"invoicetypecode-1.1"_s));
    out.text(u"Note"_s, ubl::note(document));
    out.text(u"DocumentCurrencyCode"_s, u"DKK"_s);
    out.text(u"AccountingCost"_s, document.accountString);
    const ubl::Period period = ubl::period(document);
    ubl::writePeriod(out, period.from, period.to);
    ubl::writeReferences(out, document);
}

void writeAddress(Ubl &out, const InvoiceParty &party)
{
    const ubl::Street street = ubl::street(party.street);
    // A Danish address must have its number apart (F-LIB035); one without a number is told laxly.
    const bool structured = !street.number.isEmpty() && ubl::hasText(party.postalCode);
    const auto address = out.group(u"PostalAddress"_s);
    out.text(u"AddressFormatCode"_s, structured ? u"StructuredDK"_s : u"StructuredLax"_s,
             list(u"addressformatcode-1.1"_s));
    out.text(u"StreetName"_s, street.name);
    out.text(u"AdditionalStreetName"_s, street.rest);
    out.text(u"BuildingNumber"_s, street.number);
    out.text(u"CityName"_s, party.city);
    out.text(u"PostalZone"_s, party.postalCode);
    const auto country = out.group(u"Country"_s);
    out.text(u"IdentificationCode"_s, u"DK"_s);
}

void writeTaxScheme(Ubl &out)
{
    const auto group = out.group(u"TaxScheme"_s);
    out.text(u"ID"_s, u"63"_s, scheme(u"taxschemeid-1.5"_s));
    out.text(u"Name"_s, u"Moms"_s);
}

void writeLegalEntity(Ubl &out, const InvoiceParty &party)
{
    if (party.cvr.isEmpty())
        return;
    const auto entity = out.group(u"PartyLegalEntity"_s);
    out.text(u"RegistrationName"_s, party.name);
    out.text(u"CompanyID"_s, withCountry(party.cvr), Cvr);
}

void writeSeller(Ubl &out, const InvoiceParty &seller)
{
    const auto role = out.group(u"AccountingSupplierParty"_s);
    const auto party = out.group(u"Party"_s);
    out.text(u"EndpointID"_s, withCountry(seller.cvr), Cvr);
    ubl::writeName(out, seller.name);
    writeAddress(out, seller);
    if (seller.vatRegistered) {
        const auto tax = out.group(u"PartyTaxScheme"_s);
        out.text(u"CompanyID"_s, withCountry(seller.cvr), Se);
        writeTaxScheme(out);
    }
    writeLegalEntity(out, seller);
    ubl::writeContact(out, {}, seller.contact, seller);
}

void writeBuyer(Ubl &out, const InvoiceParty &buyer)
{
    const auto role = out.group(u"AccountingCustomerParty"_s);
    const auto party = out.group(u"Party"_s);
    out.text(u"EndpointID"_s, buyer.gln, Gln);
    ubl::writeName(out, buyer.name);
    writeAddress(out, buyer);
    writeLegalEntity(out, buyer);
    ubl::writeContact(out, buyer.contact, {}, buyer);
}

void writeChannel(Ubl &out, const QString &channel)
{
    out.text(u"PaymentChannelCode"_s, channel, list(u"paymentchannelcode-1.1"_s));
}

// The number of the invoice as the text of the payment; at most 20 characters (F-LIB133).
void writeAccount(Ubl &out, const InvoiceDocument &document, const QString &account)
{
    out.text(u"ID"_s, account);
    out.text(u"PaymentNote"_s, QString::number(document.number));
}

void writeBank(Ubl &out, const InvoiceDocument &document)
{
    writeChannel(out, u"DK:BANK"_s);
    const auto payee = out.group(u"PayeeFinancialAccount"_s);
    writeAccount(out, document, document.payment.account);
    const auto branch = out.group(u"FinancialInstitutionBranch"_s);
    out.text(u"ID"_s, document.payment.registration);
}

void writeIban(Ubl &out, const InvoiceDocument &document)
{
    writeChannel(out, u"IBAN"_s);
    const auto payee = out.group(u"PayeeFinancialAccount"_s);
    writeAccount(out, document, isoIban(document.payment.iban));
    if (!ubl::hasText(document.payment.bic))
        return;
    const auto branch = out.group(u"FinancialInstitutionBranch"_s);
    const auto institution = out.group(u"FinancialInstitution"_s);
    out.text(u"ID"_s, document.payment.bic);
}

void writeFik(Ubl &out, const InvoicePayment &payment)
{
    writeChannel(out, u"DK:FIK"_s);
    if (payment.way != PaymentWay::Fik73)
        out.text(u"InstructionID"_s, payment.paymentId);
    out.text(u"PaymentID"_s, storedWord(payment.way).right(2));
    if (!ubl::hasText(payment.fikCreditor))
        return;
    const auto credit = out.group(u"CreditAccount"_s);
    out.text(u"AccountID"_s, payment.fikCreditor);
}

QString meansCode(PaymentWay way)
{
    switch (way) {
    case PaymentWay::NemKonto:
        return u"97"_s;
    case PaymentWay::BankAccount:
        return u"42"_s;
    case PaymentWay::Iban:
        return u"31"_s;
    default:
        return u"93"_s;
    }
}

// A credit note tells no account: the seller's would be the wrong one.
void writePayment(Ubl &out, const InvoiceDocument &document, const InvoiceTotals &totals)
{
    if (document.kind == InvoiceKind::CreditNote)
        return;
    const PaymentWay way = document.payment.way;
    {
        const auto means = out.group(u"PaymentMeans"_s);
        out.text(u"ID"_s, u"1"_s);
        out.text(u"PaymentMeansCode"_s, meansCode(way));
        out.date(u"PaymentDueDate"_s, document.due);
        if (way == PaymentWay::NemKonto)
            writeChannel(out, u"DK:NEMKONTO"_s);
        else if (way == PaymentWay::BankAccount)
            writeBank(out, document);
        else if (way == PaymentWay::Iban)
            writeIban(out, document);
        else
            writeFik(out, document.payment);
    }
    const auto terms = out.group(u"PaymentTerms"_s);
    out.text(u"ID"_s, u"1"_s);
    out.text(u"PaymentMeansID"_s, u"1"_s);
    out.text(u"Note"_s, document.paymentTerms);
    out.amount(u"Amount"_s, totals.total);
}

void writeSubtotal(Ubl &out, const VatCode &vat, Money net, Money amount)
{
    const bool taxed = vat.category == VatCategory::Standard;
    const auto subtotal = out.group(u"TaxSubtotal"_s);
    out.amount(u"TaxableAmount"_s, net);
    out.amount(u"TaxAmount"_s, amount);
    const auto category = out.group(u"TaxCategory"_s);
    // There is no word for exempt or outside VAT: both are told as zero, with the reason.
    out.text(u"ID"_s, taxed ? u"StandardRated"_s : u"ZeroRated"_s, scheme(u"taxcategoryid-1.1"_s));
    out.text(u"Percent"_s, ubl::decimal(vat.percentHundredths, 2, true));
    if (!taxed)
        out.text(u"TaxExemptionReason"_s, vat.reason);
    writeTaxScheme(out);
}

// One subtotal for each of the two categories (F-LIB315).
void writeTaxTotal(Ubl &out, const InvoiceTotals &totals)
{
    const auto tax = out.group(u"TaxTotal"_s);
    out.amount(u"TaxAmount"_s, totals.vat);
    VatSubtotal zero{{VatCategory::Zero, 0, {}}, {}, {}};
    bool hasZero = false;
    for (const VatSubtotal &part : totals.subtotals) {
        if (part.code.category == VatCategory::Standard) {
            writeSubtotal(out, part.code, part.net, part.vat);
            continue;
        }
        if (hasZero && ubl::hasText(part.code.reason) && ubl::hasText(zero.code.reason))
            zero.code.reason += u"; "_s;
        hasZero = true;
        zero.net += part.net;
        zero.code.reason += part.code.reason;
    }
    if (hasZero)
        writeSubtotal(out, zero.code, zero.net, {});
}

void writeTotals(Ubl &out, const InvoiceTotals &totals)
{
    writeTaxTotal(out, totals);
    const auto total = out.group(u"LegalMonetaryTotal"_s);
    out.amount(u"LineExtensionAmount"_s, totals.net);
    out.amount(u"TaxExclusiveAmount"_s, totals.vat); // the VAT, whatever its name says (F-INV127)
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
    {
        const Money vat =
            Money::ofFraction(line.amount.ore, line.vat.percentHundredths, 1, 100 * 100)
                .value_or(Money{});
        const auto tax = out.group(u"TaxTotal"_s);
        out.amount(u"TaxAmount"_s, vat);
        writeSubtotal(out, line.vat, line.amount, vat);
    }
    {
        const auto item = out.group(u"Item"_s);
        out.text(u"Description"_s, line.description);
        out.text(u"Name"_s, line.text);
    }
    ubl::writePrice(out, line);
}

QByteArray write(const InvoiceDocument &document, const InvoiceTotals &totals)
{
    Ubl out(document.kind);
    writeHead(out, document);
    writeSeller(out, document.seller);
    writeBuyer(out, document.buyer);
    writePayment(out, document, totals);
    writeTotals(out, totals);
    for (qsizetype i = 0; i < document.lines.size(); ++i)
        writeLine(out, document, i);
    return out.finish();
}

void checkRates(InvoiceCheck &check)
{
    int rate = 0;
    for (const InvoiceLine &line : check.document().lines) {
        if (line.vat.category != VatCategory::Standard)
            continue;
        if (rate != 0 && rate != line.vat.percentHundredths) {
            check.error(u"einvoice.vatTwoRates"_s);
            return;
        }
        rate = line.vat.percentHundredths;
    }
}

void check(InvoiceCheck &check)
{
    const InvoiceDocument &document = check.document();
    if (!ubl::hasText(document.buyer.contact))
        check.error(u"einvoice.needsContact"_s);
    for (qsizetype i = 0; i < document.lines.size(); ++i)
        if (document.lines.at(i).quantityThousandths == 0)
            check.error(u"einvoice.lineNoQuantity"_s, {{u"line"_s, qint64(i + 1)}});
    checkRates(check);
    check.reasons(Severity::Warning);
    check.due(Severity::Warning);
    if (document.kind == InvoiceKind::Invoice && document.payment.way == PaymentWay::Iban &&
        !ubl::hasText(document.payment.bic))
        check.error(u"einvoice.needsBic"_s);
}

RuleName rule(QLatin1StringView code, QLatin1StringView name)
{
    return {code, name, name};
}
} // namespace

FormatWriter oioublWriter()
{
    return {{u"oioubl"_s, u"OIOUBL 2.1"_s},
            write,
            check,
            {{"einvoice.needsNumber"_L1, "F-INV009"_L1, "F-CRN006"_L1},
             rule("einvoice.needsDate"_L1, "UBL-XSD"_L1),
             rule("einvoice.periodReversed"_L1, "F-LIB080"_L1),
             {"einvoice.needsContact"_L1, "F-INV046"_L1, "F-CRN042"_L1},
             {"einvoice.needsGln"_L1, "F-INV044"_L1, "F-CRN040"_L1},
             rule("einvoice.glnWrong"_L1, "F-LIB181"_L1),
             rule("einvoice.sellerNeedsName"_L1, "F-LIB022"_L1),
             rule("einvoice.buyerNeedsName"_L1, "F-LIB022"_L1),
             {"einvoice.sellerNeedsCvr"_L1, "F-INV031"_L1, "F-CRN028"_L1},
             rule("einvoice.needsLines"_L1, "UBL-XSD"_L1),
             {"einvoice.lineNeedsText"_L1, "F-INV163"_L1, "F-CRN110"_L1},
             rule("einvoice.lineUnitUnknown"_L1, "F-LIB318"_L1),
             {"einvoice.lineNoQuantity"_L1, "F-INV147"_L1, "F-CRN088"_L1},
             {"einvoice.lineAmountWrong"_L1, "F-INV340"_L1, "F-CRN210"_L1},
             rule("einvoice.vatPercentMissing"_L1, "F-LIB382"_L1),
             rule("einvoice.vatPercentNotZero"_L1, "F-LIB400"_L1),
             {"einvoice.tooLarge"_L1, "F-INV126"_L1, "F-CRN072"_L1},
             rule("einvoice.vatTwoRates"_L1, "F-LIB315"_L1),
             rule("einvoice.totalNegative"_L1, "F-LIB016"_L1),
             rule("einvoice.bankRegistrationWrong"_L1, "F-LIB127, F-LIB132"_L1),
             rule("einvoice.bankAccountWrong"_L1, "F-LIB126, F-LIB131"_L1),
             rule("einvoice.needsIban"_L1, "F-LIB107"_L1),
             rule("einvoice.needsBic"_L1, "F-LIB113"_L1),
             rule("einvoice.fikCreditorWrong"_L1, "F-LIB305"_L1),
             rule("einvoice.fikPaymentIdWrong"_L1, "F-LIB156, F-LIB157"_L1)}};
}

} // namespace bro
