// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_names.h"
#include <array>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

template <typename E, size_t N>
E named(const std::array<E, N> &all, const QString &name, QString (*nameOf)(E))
{
    for (const E each : all) {
        if (nameOf(each) == name)
            return each;
    }
    return all.front();
}

} // namespace

QString invoiceKindName(InvoiceKind kind)
{
    return kind == InvoiceKind::Invoice ? u"invoice"_s : u"credit-note"_s;
}

InvoiceKind invoiceKindNamed(const QString &name)
{
    return named(std::array{InvoiceKind::Invoice, InvoiceKind::CreditNote}, name, invoiceKindName);
}

QString paymentWayName(PaymentWay way)
{
    switch (way) {
    case PaymentWay::NemKonto:
        break;
    case PaymentWay::BankAccount:
        return u"bank"_s;
    case PaymentWay::Iban:
        return u"iban"_s;
    case PaymentWay::Fik71:
        return u"fik71"_s;
    case PaymentWay::Fik73:
        return u"fik73"_s;
    case PaymentWay::Fik75:
        return u"fik75"_s;
    }
    return u"nemkonto"_s;
}

PaymentWay paymentWayNamed(const QString &name)
{
    return named(std::array{PaymentWay::NemKonto, PaymentWay::BankAccount, PaymentWay::Iban,
                            PaymentWay::Fik71, PaymentWay::Fik73, PaymentWay::Fik75},
                 name, paymentWayName);
}

QString vatCategoryName(VatCategory category)
{
    switch (category) {
    case VatCategory::Standard:
        break;
    case VatCategory::Exempt:
        return u"E"_s;
    case VatCategory::Zero:
        return u"Z"_s;
    case VatCategory::Outside:
        return u"O"_s;
    }
    return u"S"_s;
}

VatCategory vatCategoryNamed(const QString &name)
{
    return named(std::array{VatCategory::Standard, VatCategory::Exempt, VatCategory::Zero,
                            VatCategory::Outside},
                 name, vatCategoryName);
}

} // namespace bro
