// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/message.h>
#include <core/result.h>
#include <einvoice/invoice_document.h>

namespace bro {

// How kinds are stored.
QString invoiceKindName(InvoiceKind kind);
InvoiceKind invoiceKindNamed(const QString &name);
QString paymentWayName(PaymentWay way);
PaymentWay paymentWayNamed(const QString &name);
QString vatCategoryName(VatCategory category); // UNCL5305
VatCategory vatCategoryNamed(const QString &name);

inline Error invoiceRefusal(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

} // namespace bro
