// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_faults.h"
#include "invoice_samples.h"

namespace bro::faults {

using namespace Qt::StringLiterals;

namespace {
using Doc = InvoiceDocument;
constexpr auto invoice = InvoiceKind::Invoice;
constexpr auto credit = InvoiceKind::CreditNote;
constexpr auto error = Severity::Error;
constexpr auto warning = Severity::Warning;

QList<Fault> heads()
{
    return {
        {u"no number"_s,
         {},
         invoice,
         u"einvoice.needsNumber"_s,
         error,
         [](Doc &d) { d.number = 0; }},
        {u"no date"_s, {}, invoice, u"einvoice.needsDate"_s, error, [](Doc &d) { d.issued = {}; }},
        {u"no due date"_s,
         {},
         invoice,
         u"einvoice.needsDue"_s,
         warning,
         [](Doc &d) { d.due = {}; }},
        {u"neither due date nor terms"_s, u"peppol"_s, invoice, u"einvoice.needsDue"_s, error,
         [](Doc &d) {
             d.due = {};
             d.paymentTerms.clear();
         }},
        {u"due before issued"_s,
         {},
         invoice,
         u"einvoice.dueBeforeDate"_s,
         warning,
         [](Doc &d) { d.due = d.issued.addDays(-1); }},
        {u"period reversed"_s,
         {},
         invoice,
         u"einvoice.periodReversed"_s,
         error,
         [](Doc &d) {
             d.periodTo = d.periodFrom.addDays(-1);
             for (InvoiceLine &line : d.lines)
                 line.from = line.to = {};
         }},
        {u"credit note without original"_s,
         {},
         credit,
         u"einvoice.needsOriginal"_s,
         error,
         [](Doc &d) { d.credits = 0; }},
        {u"neither order nor reference"_s, u"peppol"_s, invoice, u"einvoice.needsReference"_s,
         error,
         [](Doc &d) {
             d.orderNumber.clear();
             d.buyer.contact = u"  "_s;
         }},
        {u"no contact"_s, u"oioubl"_s, invoice, u"einvoice.needsContact"_s, error,
         [](Doc &d) { d.buyer.contact.clear(); }},
        {u"no contact on credit note"_s, u"oioubl"_s, credit, u"einvoice.needsContact"_s, error,
         [](Doc &d) { d.buyer.contact.clear(); }},
        {u"control character"_s,
         {},
         invoice,
         u"einvoice.textBroken"_s,
         error,
         [](Doc &d) { d.note = u"a\u0001b"_s; }},
        {u"half a character"_s,
         {},
         invoice,
         u"einvoice.textBroken"_s,
         error,
         [](Doc &d) { d.lines[0].text = u"x"_s + QChar(0xd83d); }},
    };
}

QList<Fault> parties()
{
    return {
        {u"no EAN"_s,
         {},
         invoice,
         u"einvoice.needsGln"_s,
         error,
         [](Doc &d) { d.buyer.gln.clear(); }},
        {u"EAN with wrong check digit"_s,
         {},
         invoice,
         u"einvoice.glnWrong"_s,
         error,
         [](Doc &d) { d.buyer.gln = u"1234567890127"_s; }},
        {u"EAN too short"_s,
         {},
         credit,
         u"einvoice.glnWrong"_s,
         error,
         [](Doc &d) { d.buyer.gln = u"123456789012"_s; }},
        {u"no seller name"_s,
         {},
         invoice,
         u"einvoice.sellerNeedsName"_s,
         error,
         [](Doc &d) { d.seller.name = u" "_s; }},
        {u"no seller address"_s,
         {},
         invoice,
         u"einvoice.sellerNeedsAddress"_s,
         error,
         [](Doc &d) { d.seller.city.clear(); }},
        {u"no seller CVR"_s,
         {},
         invoice,
         u"einvoice.sellerNeedsCvr"_s,
         error,
         [](Doc &d) { d.seller.cvr.clear(); }},
        {u"seller CVR with wrong check digit"_s,
         {},
         invoice,
         u"einvoice.sellerCvrWrong"_s,
         error,
         [](Doc &d) { d.seller.cvr = u"12345675"_s; }},
        {u"seller CVR too short"_s,
         {},
         invoice,
         u"einvoice.sellerCvrWrong"_s,
         error,
         [](Doc &d) { d.seller.cvr = u"1234567"_s; }},
        {u"no buyer name"_s,
         {},
         invoice,
         u"einvoice.buyerNeedsName"_s,
         error,
         [](Doc &d) { d.buyer.name.clear(); }},
        {u"no buyer address"_s,
         {},
         invoice,
         u"einvoice.buyerNeedsAddress"_s,
         error,
         [](Doc &d) { d.buyer.street.clear(); }},
        {u"buyer CVR with wrong check digit"_s,
         {},
         invoice,
         u"einvoice.buyerCvrWrong"_s,
         error,
         [](Doc &d) { d.buyer.cvr = u"87654320"_s; }},
    };
}

QList<Fault> lines()
{
    return {
        {u"no lines"_s,
         {},
         invoice,
         u"einvoice.needsLines"_s,
         error,
         [](Doc &d) { d.lines.clear(); }},
        {u"line without text"_s,
         {},
         invoice,
         u"einvoice.lineNeedsText"_s,
         error,
         [](Doc &d) { d.lines[1].text = u" \n"_s; }},
        {u"credit note line without text"_s,
         {},
         credit,
         u"einvoice.lineNeedsText"_s,
         error,
         [](Doc &d) { d.lines[1].text.clear(); }},
        {u"unknown unit"_s,
         {},
         invoice,
         u"einvoice.lineUnitUnknown"_s,
         error,
         [](Doc &d) { d.lines[0].unit = u"dage"_s; }},
        {u"nothing delivered"_s, u"oioubl"_s, invoice, u"einvoice.lineNoQuantity"_s, error,
         [](Doc &d) {
             d.lines[0].quantityThousandths = 0;
             d.lines[0].amount = {};
         }},
        {u"nothing credited"_s, u"oioubl"_s, credit, u"einvoice.lineNoQuantity"_s, error,
         [](Doc &d) {
             d.lines[0].quantityThousandths = 0;
             d.lines[0].amount = {};
         }},
        {u"line period reversed"_s,
         {},
         invoice,
         u"einvoice.linePeriodReversed"_s,
         error,
         [](Doc &d) { d.lines[0].to = d.lines[0].from.addDays(-1); }},
        {u"no period at all"_s,
         {},
         invoice,
         u"einvoice.lineNeedsPeriod"_s,
         warning,
         [](Doc &d) {
             d.periodFrom = d.periodTo = {};
             for (InvoiceLine &line : d.lines)
                 line.from = line.to = {};
         }},
        {u"negative price"_s,
         {},
         invoice,
         u"einvoice.linePriceNegative"_s,
         error,
         [](Doc &d) {
             d.lines[1].price = -d.lines[1].price;
             d.lines[1].quantityThousandths *= -1;
         }},
        {u"amount is not quantity times price"_s,
         {},
         invoice,
         u"einvoice.lineAmountWrong"_s,
         error,
         [](Doc &d) { d.lines[0].amount += Money{101}; }},
        {u"credited amount is not quantity times price"_s,
         {},
         credit,
         u"einvoice.lineAmountWrong"_s,
         error,
         [](Doc &d) { d.lines[0].amount += Money{101}; }},
        {u"amount an øre off"_s,
         {},
         invoice,
         u"einvoice.lineAmountWrong"_s,
         error,
         [](Doc &d) { d.lines[0].amount += Money{1}; }},
        {u"amounts larger than the type"_s,
         {},
         invoice,
         u"einvoice.tooLarge"_s,
         error,
         [](Doc &d) {
             for (InvoiceLine &line : d.lines)
                 line.amount = Money{std::numeric_limits<qint64>::max()};
         }},
        {u"more than floating point can add"_s,
         {},
         invoice,
         u"einvoice.tooLarge"_s,
         error,
         [](Doc &d) {
             for (InvoiceLine &line : d.lines) {
                 line.quantityThousandths = 1000;
                 line.price = line.amount = Money{1'000'000'000'000'000'033};
             }
         }},
        {u"invoice below zero"_s,
         {},
         invoice,
         u"einvoice.totalNegative"_s,
         error,
         [](Doc &d) {
             d.lines[0].quantityThousandths *= -1;
             d.lines[0].amount = -d.lines[0].amount;
         }},
        {u"credit note below zero"_s,
         {},
         credit,
         u"einvoice.totalNegative"_s,
         error,
         [](Doc &d) {
             d.lines[0].quantityThousandths *= -1;
             d.lines[0].amount = -d.lines[0].amount;
         }},
    };
}

QList<Fault> vats()
{
    return {
        {u"VAT of 0 per cent"_s,
         {},
         invoice,
         u"einvoice.vatPercentMissing"_s,
         error,
         [](Doc &d) { d.lines[0].vat.percentHundredths = 0; }},
        {u"VAT of 0.1 per cent"_s,
         {},
         invoice,
         u"einvoice.vatPercentMissing"_s,
         error,
         [](Doc &d) {
             for (InvoiceLine &line : d.lines)
                 line.vat.percentHundredths = 10;
         }},
        {u"exempt with a rate"_s,
         {},
         invoice,
         u"einvoice.vatPercentNotZero"_s,
         error,
         [](Doc &d) {
             d.lines[0].vat = samples::vat(VatCategory::Exempt);
             d.lines[0].vat.percentHundredths = 2500;
         }},
        {u"exempt without reason"_s, u"peppol"_s, invoice, u"einvoice.vatNeedsReason"_s, error,
         [](Doc &d) {
             d.lines[0].vat = {VatCategory::Exempt, 0, {}};
         }},
        {u"exempt without reason, told in passing"_s, u"oioubl"_s, invoice,
         u"einvoice.vatNeedsReason"_s, warning,
         [](Doc &d) {
             d.lines[0].vat = {VatCategory::Exempt, 0, {}};
         }},
        {u"outside VAT among others"_s, u"peppol"_s, invoice, u"einvoice.vatMixedOutside"_s, error,
         [](Doc &d) { d.lines[0].vat = samples::vat(VatCategory::Outside); }},
        {u"two rates"_s, u"oioubl"_s, invoice, u"einvoice.vatTwoRates"_s, error,
         [](Doc &d) { d.lines[0].vat.percentHundredths = 1250; }},
        {u"VAT without registration"_s,
         {},
         invoice,
         u"einvoice.vatNotRegistered"_s,
         error,
         [](Doc &d) { d.seller.vatRegistered = false; }},
    };
}

void pay(Doc &document, PaymentWay way)
{
    document.payment = samples::payment(way);
}

QList<Fault> payments()
{
    return {
        {u"no registration number"_s,
         {},
         invoice,
         u"einvoice.bankRegistrationWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::BankAccount);
             d.payment.registration.clear();
         }},
        {u"registration number of five digits"_s,
         {},
         invoice,
         u"einvoice.bankRegistrationWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::BankAccount);
             d.payment.registration = u"12345"_s;
         }},
        {u"no account number"_s,
         {},
         invoice,
         u"einvoice.bankAccountWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::BankAccount);
             d.payment.account.clear();
         }},
        {u"account number of eleven digits"_s,
         {},
         invoice,
         u"einvoice.bankAccountWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::BankAccount);
             d.payment.account = u"12345678901"_s;
         }},
        {u"no IBAN"_s,
         {},
         invoice,
         u"einvoice.needsIban"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::Iban);
             d.payment.iban.clear();
         }},
        {u"IBAN with wrong check digits"_s,
         {},
         invoice,
         u"einvoice.ibanWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::Iban);
             d.payment.iban = u"DK5000400440116234"_s;
         }},
        {u"no BIC"_s, u"oioubl"_s, invoice, u"einvoice.needsBic"_s, error,
         [](Doc &d) {
             pay(d, PaymentWay::Iban);
             d.payment.bic.clear();
         }},
        {u"BIC of seven letters"_s,
         {},
         invoice,
         u"einvoice.bicWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::Iban);
             d.payment.bic = u"BROBDK2"_s;
         }},
        {u"creditor of seven digits"_s,
         {},
         invoice,
         u"einvoice.fikCreditorWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::Fik73);
             d.payment.fikCreditor = u"8000000"_s;
         }},
        {u"no payment id"_s,
         {},
         invoice,
         u"einvoice.fikPaymentIdWrong"_s,
         error,
         [](Doc &d) { pay(d, PaymentWay::Fik71); }},
        {u"payment id with wrong check digit"_s,
         {},
         invoice,
         u"einvoice.fikPaymentIdWrong"_s,
         error,
         [](Doc &d) {
             pay(d, PaymentWay::Fik75);
             d.payment.paymentId = u"0000000000001870"_s;
         }},
    };
}
} // namespace

QList<Fault> all()
{
    return heads() + parties() + lines() + vats() + payments();
}

InvoiceDocument faulty(const Fault &fault)
{
    InvoiceDocument document =
        fault.kind == InvoiceKind::Invoice ? samples::invoice() : samples::creditNote();
    fault.spoil(document);
    return document;
}

} // namespace bro::faults
