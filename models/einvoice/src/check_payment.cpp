// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "ubl.h"
#include <einvoice/numbers.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
void checkBank(InvoiceCheck &check, const InvoicePayment &payment)
{
    if (!isBankRegistration(payment.registration))
        check.error(u"einvoice.bankRegistrationWrong"_s,
                    {{u"registration"_s, payment.registration}});
    if (!isBankAccount(payment.account))
        check.error(u"einvoice.bankAccountWrong"_s, {{u"account"_s, payment.account}});
}

void checkIban(InvoiceCheck &check, const InvoicePayment &payment)
{
    if (!ubl::hasText(payment.iban))
        check.error(u"einvoice.needsIban"_s);
    else if (!isIban(isoIban(payment.iban)))
        check.error(u"einvoice.ibanWrong"_s, {{u"iban"_s, payment.iban}});
    if (ubl::hasText(payment.bic) && !isBic(payment.bic))
        check.error(u"einvoice.bicWrong"_s, {{u"bic"_s, payment.bic}});
}

void checkFik(InvoiceCheck &check, const InvoicePayment &payment)
{
    if (!isFikCreditor(payment.fikCreditor))
        check.error(u"einvoice.fikCreditorWrong"_s, {{u"creditor"_s, payment.fikCreditor}});
    if (payment.way != PaymentWay::Fik73 && !isFikPaymentId(payment.way, payment.paymentId))
        check.error(u"einvoice.fikPaymentIdWrong"_s,
                    {{u"paymentId"_s, payment.paymentId},
                     {u"digits"_s, qint64(payment.way == PaymentWay::Fik71 ? 15 : 16)}});
}
} // namespace

void checkPayment(InvoiceCheck &check)
{
    const InvoicePayment &payment = check.document().payment;
    switch (payment.way) {
    case PaymentWay::NemKonto:
        return;
    case PaymentWay::BankAccount:
        checkBank(check, payment);
        return;
    case PaymentWay::Iban:
        checkIban(check, payment);
        return;
    case PaymentWay::Fik71:
    case PaymentWay::Fik73:
    case PaymentWay::Fik75:
        checkFik(check, payment);
        return;
    }
}

} // namespace bro
