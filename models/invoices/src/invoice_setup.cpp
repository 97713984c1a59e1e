// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <einvoice/numbers.h>
#include <invoices/invoice_setup.h>
#include <office/cvr.h>

namespace bro {

using namespace Qt::StringLiterals;

QString invoiceFileKindName(InvoiceFileKind kind)
{
    switch (kind) {
    case InvoiceFileKind::Peppol:
        return u"peppol"_s;
    case InvoiceFileKind::Oioubl:
        return u"oioubl"_s;
    case InvoiceFileKind::Pdf:
        break;
    }
    return u"pdf"_s;
}

std::optional<InvoiceFileKind> invoiceFileKindNamed(const QString &name)
{
    for (const auto kind :
         {InvoiceFileKind::Peppol, InvoiceFileKind::Oioubl, InvoiceFileKind::Pdf}) {
        if (invoiceFileKindName(kind) == name)
            return kind;
    }
    return {};
}

namespace {

constexpr int PostalDigits = 4;
constexpr int DueDaysAtMost = 366;
constexpr int WholePercent = 10000;

bool digits(const QString &text, qsizetype from, qsizetype to)
{
    return text.size() >= from && text.size() <= to &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Faults
{
public:
    void add(const char *field, const QString &code,
             QList<std::pair<QString, Argument>> arguments = {})
    {
        all.append({QString::fromLatin1(field), Message(code, std::move(arguments))});
    }
    void need(bool fine, const char *field, const QString &code)
    {
        if (!fine)
            add(field, code);
    }

    QList<SetupFault> all;
};

} // namespace

QList<SetupFault> faultsOf(const InvoiceSeller &seller)
{
    Faults faults;
    const InvoicePayment &payment = seller.payment;
    switch (payment.way) {
    case PaymentWay::NemKonto:
        break;
    case PaymentWay::BankAccount:
        faults.need(isBankRegistration(payment.registration), "registration",
                    u"invoices.registrationWrong"_s);
        faults.need(isBankAccount(payment.account), "account", u"invoices.accountWrong"_s);
        break;
    case PaymentWay::Iban:
        faults.need(isIban(payment.iban), "iban", u"invoices.ibanWrong"_s);
        faults.need(payment.bic.isEmpty() || isBic(payment.bic), "bic", u"invoices.bicWrong"_s);
        break;
    case PaymentWay::Fik71:
    case PaymentWay::Fik73:
    case PaymentWay::Fik75:
        faults.need(isFikCreditor(payment.fikCreditor), "fikCreditor",
                    u"invoices.fikCreditorWrong"_s);
        break;
    }
    faults.need(seller.firstNumber > 0, "firstNumber", u"invoices.firstNumberWrong"_s);
    faults.need(seller.reminderFee.ore >= 0, "reminderFee", u"invoices.reminderFeeWrong"_s);
    return faults.all;
}

QList<SetupFault> faultsOf(const InvoiceBuyer &buyer)
{
    Faults faults;
    faults.need(!buyer.name.isEmpty(), "name", u"invoices.buyerNeedsName"_s);
    faults.need(buyer.cvr.isEmpty() || isCvr(buyer.cvr), "cvr", u"invoices.cvrWrong"_s);
    faults.need(buyer.gln.isEmpty() || isGln(buyer.gln), "gln", u"invoices.glnWrong"_s);
    faults.need(buyer.postalCode.isEmpty() || digits(buyer.postalCode, PostalDigits, PostalDigits),
                "postalCode", u"invoices.postalCodeWrong"_s);
    if (buyer.contactRequired)
        faults.need(!buyer.contact.isEmpty(), "contact", u"invoices.contactMissing"_s);
    faults.need(!buyer.dueDays || (*buyer.dueDays >= 0 && *buyer.dueDays <= DueDaysAtMost),
                "dueDays", u"invoices.dueDaysWrong"_s);
    return faults.all;
}

QList<SetupFault> faultsOf(const VatChoice &choice)
{
    Faults faults;
    const int percent = choice.vat.percentHundredths;
    if (choice.vat.category == VatCategory::Standard)
        faults.need(percent > 0 && percent <= WholePercent, "percent",
                    u"invoices.percentStandard"_s);
    else
        faults.need(percent == 0, "percent", u"invoices.percentNone"_s);
    if (choice.vat.category == VatCategory::Exempt)
        faults.need(!choice.vat.reason.isEmpty(), "reason", u"invoices.exemptNeedsReason"_s);
    return faults.all;
}

Result<VatCode> vatFor(const QList<VatChoice> &choices, const QString &contractKey,
                       const QString &trackKey, const QString &item)
{
    const VatItem kind = item == "fee"_L1 ? VatItem::Fee : VatItem::Bonus;
    const VatChoice *best = nullptr;
    int bestRank = -1;
    for (const VatChoice &choice : choices) {
        const bool track = choice.trackKey == trackKey;
        const bool exact = choice.item == kind;
        if (choice.contractKey != contractKey || !(track || choice.trackKey.isEmpty()) ||
            !(exact || choice.item == VatItem::Every))
            continue;
        const int rank = (track && !trackKey.isEmpty() ? 2 : 0) + (exact ? 1 : 0);
        if (rank > bestRank) {
            best = &choice;
            bestRank = rank;
        }
    }
    if (!best)
        return Error(u"invoices.vatMissing"_s, {{u"contract"_s, contractKey}},
                     trackKey + u' ' + item, Error::Kind::Refused);
    return best->vat;
}

} // namespace bro
