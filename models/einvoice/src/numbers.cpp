// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <einvoice/numbers.h>

namespace bro {

namespace {
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigits(const QString &text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.cbegin(), text.cend(), isDigit);
}

int valueOf(QChar digit)
{
    return digit.unicode() - u'0';
}

// Weights 2 and 1 from the right, the digits of a product added up: payment slips, bank cards.
int modulusTen(const QString &digits)
{
    int sum = 0;
    bool doubled = true;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit) {
        const int product = valueOf(*digit) * (doubled ? 2 : 1);
        sum += product / 10 + product % 10;
        doubled = !doubled;
    }
    return (10 - sum % 10) % 10;
}

qsizetype paymentIdLength(PaymentWay way)
{
    switch (way) {
    case PaymentWay::Fik71:
        return 15;
    case PaymentWay::Fik75:
        return 16;
    default:
        return 0;
    }
}
} // namespace

bool isGln(const QString &digits)
{
    if (!isDigits(digits, 13, 13))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i)
        sum += valueOf(digits[i]) * (i % 2 == 0 ? 1 : 3);
    return (10 - sum % 10) % 10 == valueOf(digits.back());
}

QString isoIban(const QString &typed)
{
    return typed.simplified().remove(u' ').toUpper();
}

bool isIban(const QString &iban)
{
    if (iban.size() < 15 || iban.size() > 34 || !isCapital(iban[0]) || !isCapital(iban[1]) ||
        !isDigit(iban[2]) || !isDigit(iban[3]))
        return false;
    // A Danish one has 18 characters, digits only after the country.
    if (iban.startsWith(QLatin1StringView("DK")) && !isDigits(iban.mid(2), 16, 16))
        return false;
    const QString turned = iban.mid(4) + iban.left(4);
    int rest = 0;
    for (const QChar c : turned) {
        if (isDigit(c))
            rest = (rest * 10 + valueOf(c)) % 97;
        else if (isCapital(c))
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool isBic(const QString &bic)
{
    const auto isPart = [](QChar c) { return isCapital(c) || isDigit(c); };
    return (bic.size() == 8 || bic.size() == 11) &&
           std::all_of(bic.cbegin(), bic.cbegin() + 6, isCapital) &&
           std::all_of(bic.cbegin() + 6, bic.cend(), isPart);
}

bool isBankRegistration(const QString &digits)
{
    // F-LIB311 reads it as a number that is not zero.
    return isDigits(digits, 4, 4) && digits != QLatin1StringView("0000");
}

bool isBankAccount(const QString &digits)
{
    return isDigits(digits, 1, 10);
}

bool isFikCreditor(const QString &digits)
{
    return isDigits(digits, 8, 8);
}

bool isFikPaymentId(PaymentWay way, const QString &digits)
{
    const qsizetype length = paymentIdLength(way);
    if (length == 0)
        return digits.isEmpty();
    return isDigits(digits, length, length) &&
           modulusTen(digits.chopped(1)) == valueOf(digits.back());
}

QString fikPaymentId(PaymentWay way, qint64 invoiceNumber)
{
    const qsizetype length = paymentIdLength(way);
    const QString digits = QString::number(invoiceNumber);
    if (invoiceNumber < 1 || digits.size() >= length)
        return {};
    const QString padded = digits.rightJustified(length - 1, u'0');
    return padded + QString::number(modulusTen(padded));
}

} // namespace bro
