// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <office/cvr.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Weights = {2, 7, 6, 5, 4, 3, 2, 1};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasEightDigits(const QString &text)
{
    return text.size() == qsizetype(Weights.size()) &&
           std::all_of(text.cbegin(), text.cend(), isDigit);
}
} // namespace

bool isCvr(const QString &digits)
{
    // All zeros would pass the sum, but no company begins with 0.
    if (!hasEightDigits(digits) || digits.front() == u'0')
        return false;
    int sum = 0;
    for (size_t i = 0; i < Weights.size(); ++i)
        sum += Weights[i] * (digits[qsizetype(i)].unicode() - u'0');
    return sum % 11 == 0;
}

Result<QString> parseCvr(const QString &text)
{
    QString digits = text.simplified().remove(u' ');
    if (digits.startsWith("DK"_L1, Qt::CaseInsensitive))
        digits.remove(0, 2);
    if (!hasEightDigits(digits))
        return Error(u"office.cvrDigits"_s, {{u"cvr"_s, text.left(40)}}, {}, Error::Kind::Refused);
    if (!isCvr(digits))
        return Error(u"office.cvrCheck"_s, {{u"cvr"_s, digits}}, {}, Error::Kind::Refused);
    return digits;
}

} // namespace bro
