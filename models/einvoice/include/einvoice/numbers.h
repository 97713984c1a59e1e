// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <einvoice/invoice_document.h>

namespace bro {

// EAN location number (GS1): 13 digits, the last one a check digit.
bool isGln(const QString &digits);
// ISO 13616: country, two check digits, account; modulus 97. Without spaces; isoIban() takes them
// out.
bool isIban(const QString &iban);
QString isoIban(const QString &typed);
bool isBic(const QString &bic);                 // ISO 9362: 8 or 11
bool isBankRegistration(const QString &digits); // 4 digits
bool isBankAccount(const QString &digits);      // 1 to 10 digits
bool isFikCreditor(const QString &digits);      // 8 digits
// What follows the card type of a payment slip: 15 digits (71) or 16 (75), the last one modulus 10;
// with 73 there is none.
bool isFikPaymentId(PaymentWay way, const QString &digits);
// The payment id of an invoice; empty when the way has none or the number does not fit.
QString fikPaymentId(PaymentWay way, qint64 invoiceNumber);

} // namespace bro
