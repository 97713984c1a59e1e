// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <einvoice/invoice_document.h>

// Invented firms; the numbers pass their check digits, or no rule set would take them.
namespace bro::samples {

struct Sample
{
    QString name; // invoice-standard-nemkonto
    InvoiceDocument document;
};

// Two lines with 25 % VAT, paid to the NemKonto.
InvoiceDocument invoice();
InvoiceDocument creditNote();
VatCode vat(VatCategory category);
InvoicePayment payment(PaymentWay way);
// quantity is in thousandths; the amount follows.
InvoiceLine line(const QString &text, qint64 quantity, Money price, const VatCode &vat);
// Both kinds × each VAT × each way of payment, and what is out of the ordinary.
QList<Sample> all();

} // namespace bro::samples
