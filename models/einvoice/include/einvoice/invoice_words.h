// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <einvoice/invoice_document.h>
#include <optional>

namespace bro {

// The words that the database and the stored document use: invoice, credit-note; S, E, Z, O
// (UNCL5305); nemkonto, bank, iban, fik71, fik73, fik75.
QString storedWord(InvoiceKind kind);
QString storedWord(VatCategory category);
QString storedWord(PaymentWay way);
std::optional<InvoiceKind> invoiceKind(const QString &word);
std::optional<VatCategory> vatCategory(const QString &word);
std::optional<PaymentWay> paymentWay(const QString &word);

} // namespace bro
