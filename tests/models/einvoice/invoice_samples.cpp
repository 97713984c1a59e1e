// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_samples.h"
#include <einvoice/invoice_words.h>
#include <einvoice/numbers.h>

namespace bro::samples {

using namespace Qt::StringLiterals;

namespace {
InvoiceParty seller()
{
    InvoiceParty party;
    party.name = u"Åbro Job & Vejledning ApS"_s;
    party.cvr = u"12345674"_s;
    party.street = u"Havnegade 12, 1. sal"_s;
    party.postalCode = u"4999"_s;
    party.city = u"Egeby"_s;
    party.contact = u"Karen Bruun"_s;
    party.phone = u"00 45 12 30"_s;
    party.email = u"post@aabro.example"_s;
    return party;
}

InvoiceParty buyer()
{
    InvoiceParty party;
    party.name = u"Søndermark Kommune"_s;
    party.cvr = u"40127704"_s;
    party.gln = u"1234567890128"_s;
    party.street = u"Rådhusgade 1"_s;
    party.postalCode = u"4998"_s;
    party.city = u"Søndermark"_s;
    party.contact = u"INT-5521"_s;
    return party;
}

void number(InvoiceDocument &document, qint64 number)
{
    document.number = number;
    document.payment.paymentId = fikPaymentId(document.payment.way, number);
}

using Categories = std::pair<VatCategory, VatCategory>; // of the two lines

InvoiceDocument withVat(InvoiceDocument document, const Categories &categories)
{
    document.lines[0].vat = vat(categories.first);
    document.lines[1].vat = vat(categories.second);
    return document;
}

InvoiceDocument paidBy(InvoiceDocument document, PaymentWay way)
{
    document.payment = payment(way);
    number(document, document.number);
    return document;
}

using Change = void (*)(InvoiceDocument &);

void severalOrders(InvoiceDocument &document)
{
    document.orderNumber.clear();
    document.accountString = u"5250-124-502"_s;
    document.contractNumber = u"RAM-2026-14"_s;
    document.lines[0].orderNumber = u"2026-0311"_s;
    document.lines[1].orderNumber = u"2026-0318"_s;
}

// A late interruption takes money back for days before the period.
void moneyBack(InvoiceDocument &document)
{
    InvoiceLine back =
        line(u"Rettelse: forløbet blev afbrudt 24-04-2026"_s, -4500, Money{39850}, vat({}));
    back.from = {2026, 4, 25};
    back.to = {2026, 4, 30};
    document.lines.append(back);
}

void manyOre(InvoiceDocument &document)
{
    document.lines.clear();
    for (int i = 0; i < 7; ++i)
        document.lines.append(line(u"Dag %1"_s.arg(i + 1), 333, Money{1001 + i}, vat({})));
}

void twoReasons(InvoiceDocument &document)
{
    VatCode other = vat(VatCategory::Exempt);
    other.reason = u"Momsloven § 13, stk. 1, nr. 2"_s;
    document.lines[0].vat = vat(VatCategory::Exempt);
    document.lines[1].vat = other;
}

void notRegistered(InvoiceDocument &document)
{
    twoReasons(document);
    document.lines[1].vat = document.lines[0].vat;
    document.seller.vatRegistered = false;
}

void barest(InvoiceDocument &document)
{
    document.orderNumber.clear();
    document.periodFrom = {};
    document.periodTo = {};
    document.paymentTerms.clear();
    document.seller.street = u"Gården Højager"_s;
    document.seller.contact.clear();
    document.seller.phone.clear();
    document.seller.email.clear();
    document.buyer.cvr.clear();
    document.lines.removeLast();
    document.lines[0].description.clear();
    document.lines[0].from = {};
    document.lines[0].to = {};
    document.periodFrom = {2026, 5, 4};
    document.periodTo = {2026, 5, 31};
}

void nothingDue(InvoiceDocument &document)
{
    document.lines[1] = document.lines[0];
    document.lines[1].quantityThousandths *= -1;
    document.lines[1].amount = -document.lines[1].amount;
}

void markup(InvoiceDocument &document)
{
    document.note = u"Tegn: <b>&amp;\"'</b>\nny linje\tog €, ø"_s;
    document.lines[0].text = u"A < B & C"_s;
}

QList<Sample> unusual()
{
    const QList<std::pair<QString, Change>> changes{{u"several-orders"_s, severalOrders},
                                                    {u"money-back"_s, moneyBack},
                                                    {u"many-ore"_s, manyOre},
                                                    {u"two-reasons"_s, twoReasons},
                                                    {u"not-registered"_s, notRegistered},
                                                    {u"barest"_s, barest},
                                                    {u"nothing-due"_s, nothingDue},
                                                    {u"markup"_s, markup}};
    QList<Sample> samples;
    for (const auto &[name, change] : changes) {
        Sample asInvoice{u"invoice-"_s + name, invoice()};
        Sample asCredit{u"credit-note-"_s + name, creditNote()};
        change(asInvoice.document);
        change(asCredit.document);
        samples += {asInvoice, asCredit};
    }
    return samples;
}
} // namespace

VatCode vat(VatCategory category)
{
    switch (category) {
    case VatCategory::Standard:
        return {category, 2500, {}};
    case VatCategory::Exempt:
        return {category, 0, u"Momsloven § 13, stk. 1, nr. 3"_s};
    case VatCategory::Zero:
    case VatCategory::Outside:
        break;
    }
    return {category, 0, {}};
}

InvoicePayment payment(PaymentWay way)
{
    InvoicePayment payment;
    payment.way = way;
    payment.registration = u"1234"_s;
    payment.account = u"0001234567"_s;
    payment.iban = u"DK50 0040 0440 1162 43"_s;
    payment.bic = u"BROBDK22"_s;
    payment.fikCreditor = u"80000000"_s;
    return payment;
}

InvoiceLine line(const QString &text, qint64 quantity, Money price, const VatCode &vat)
{
    InvoiceLine line;
    line.text = text;
    line.orderNumber = u"2026-0311"_s;
    line.from = {2026, 5, 4};
    line.to = {2026, 5, 31};
    line.quantityThousandths = quantity;
    line.unit = u"DAY"_s;
    line.price = price;
    line.amount = Money::ofFraction(quantity, price.ore, 1, 1000).value_or(Money{});
    line.vat = vat;
    return line;
}

InvoiceDocument invoice()
{
    InvoiceDocument document;
    document.issued = {2026, 6, 1};
    document.due = {2026, 6, 15};
    document.periodFrom = {2026, 5, 1};
    document.periodTo = {2026, 5, 31};
    document.seller = seller();
    document.buyer = buyer();
    document.orderNumber = u"2026-0311"_s;
    document.paymentTerms = u"Netto 14 dage."_s;
    document.payment = payment(PaymentWay::NemKonto);
    document.lines = {line(u"Samlet forløb, maj 2026"_s, 17000, Money{39850}, vat({})),
                      line(u"Opfølgning i virksomhedspraktik"_s, 12500, Money{15000}, vat({}))};
    document.lines[0].description = u"17 dage × 398,50 kr. = 6.774,50 kr."_s;
    document.lines[1].unit = u"HUR"_s;
    number(document, 187);
    return document;
}

InvoiceDocument creditNote()
{
    InvoiceDocument document = invoice();
    document.kind = InvoiceKind::CreditNote;
    document.due = {};
    document.credits = 187;
    document.creditsIssued = {2026, 6, 1};
    document.issued = {2026, 6, 20};
    document.reason = u"Forløbet blev afbrudt 4. maj."_s;
    number(document, 188);
    return document;
}

QList<Sample> all()
{
    QList<Sample> samples;
    using enum VatCategory;
    using enum PaymentWay;
    const QList<std::pair<QString, Categories>> vats{{u"standard"_s, {Standard, Standard}},
                                                     {u"exempt"_s, {Exempt, Exempt}},
                                                     {u"zero"_s, {Zero, Zero}},
                                                     {u"outside"_s, {Outside, Outside}},
                                                     {u"mixed"_s, {Standard, Exempt}}};
    for (const auto &[name, categories] : vats) {
        for (PaymentWay way : {NemKonto, BankAccount, Iban, Fik71, Fik73, Fik75})
            samples.append({u"invoice-%1-%2"_s.arg(name, storedWord(way)),
                            paidBy(withVat(invoice(), categories), way)});
        // A credit note tells no way of payment.
        samples.append({u"credit-note-"_s + name, withVat(creditNote(), categories)});
    }
    return samples + unusual();
}

} // namespace bro::samples
