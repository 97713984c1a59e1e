// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/message.h>
#include <core/result.h>
#include <einvoice/invoice_words.h>

namespace bro {

// Of words that the database has checked.
inline InvoiceKind kindOf(const QString &word)
{
    return invoiceKind(word).value_or(InvoiceKind::Invoice);
}
inline VatCategory categoryOf(const QString &word)
{
    return vatCategory(word).value_or(VatCategory::Standard);
}
inline PaymentWay wayOf(const QString &word)
{
    return paymentWay(word).value_or(PaymentWay::NemKonto);
}

inline Error invoiceRefusal(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

} // namespace bro
