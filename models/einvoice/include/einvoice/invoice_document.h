// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <core/money.h>
#include <core/result.h>

namespace bro {

enum class InvoiceKind { Invoice, CreditNote };

// What VAT a line carries (UNCL5305).
enum class VatCategory {
    Standard, // S
    Exempt,   // E, with a reason
    Zero,     // Z
    Outside   // O: not subject to VAT
};

struct VatCode
{
    VatCategory category = VatCategory::Standard;
    int percentHundredths = 0; // 2500 is 25 %
    QString reason;            // why exempt, as printed
    friend bool operator==(const VatCode &, const VatCode &) = default;
};

struct InvoiceParty
{
    QString name;
    QString cvr; // 8 digits
    QString gln; // 13 digits; empty: none
    QString street;
    QString postalCode;
    QString city;
    QString contact; // buyer: the reference that finds its person; seller: who to ask
    QString phone;
    QString email;
    bool vatRegistered = true; // seller
    friend bool operator==(const InvoiceParty &, const InvoiceParty &) = default;
};

enum class PaymentWay { NemKonto, BankAccount, Iban, Fik71, Fik73, Fik75 };

struct InvoicePayment
{
    PaymentWay way = PaymentWay::NemKonto;
    QString registration; // bank account: 4 digits
    QString account;      // bank account: at most 10 digits
    QString iban;
    QString bic;
    QString fikCreditor; // 8 digits
    QString paymentId;   // FIK 71: 15 digits, 75: 16, the last one a check digit
    friend bool operator==(const InvoicePayment &, const InvoicePayment &) = default;
};

struct InvoiceLine
{
    QString text;        // what was delivered, one line
    QString description; // the calculation in words; may be empty
    QString orderNumber;
    QDate from; // delivered, first and last day
    QDate to;
    qint64 quantityThousandths = 1000; // below zero: money back on an invoice
    QString unit;                      // UNECE Rec 20: EA, DAY, HUR, WEE
    Money price;                       // of one, never below zero
    Money amount;                      // quantity × price, rounded half up to øre
    VatCode vat;
    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

// All that the paper and the e-invoice of one invoice or credit note say. On a credit note every
// amount is what the buyer gets back, written as a positive number.
struct InvoiceDocument
{
    InvoiceKind kind = InvoiceKind::Invoice;
    qint64 number = 0;
    QDate issued;
    QDate due; // invalid on a credit note
    QDate periodFrom;
    QDate periodTo;
    InvoiceParty seller;
    InvoiceParty buyer;
    QString orderNumber;    // of the whole; empty: several orders, or none
    QString accountString;  // kontostreng
    QString contractNumber; // the contract as the buyer knows it
    qint64 credits = 0;     // credit note: number of the original
    QDate creditsIssued;
    QString reason; // of a credit note
    QString note;
    QString paymentTerms; // in words, on paper
    InvoicePayment payment;
    QList<InvoiceLine> lines;
    friend bool operator==(const InvoiceDocument &, const InvoiceDocument &) = default;
};

struct VatSubtotal
{
    VatCode code;
    Money net;
    Money vat; // of the subtotal's net, rounded once, half up (EN 16931 BR-CO-17)
};

struct InvoiceTotals
{
    QList<VatSubtotal> subtotals; // by category, rate and reason, in the order of the lines
    Money net;
    Money vat;
    Money total;
};

// Error: einvoice.tooLarge when an amount does not fit.
Result<InvoiceTotals> totals(const InvoiceDocument &document);

// As it is stored with an issued invoice, for good; reading gives back an equal document. Error:
// einvoice.documentUnreadable, with the path of what is wrong as detail.
QJsonObject toJson(const InvoiceDocument &document);
Result<InvoiceDocument> invoiceDocument(const QJsonObject &json);

} // namespace bro
