// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <citizens/cpr_number.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

int digit(const QString &digits, qsizetype place)
{
    return digits.at(place).unicode() - u'0';
}

int pair(const QString &digits, qsizetype place)
{
    return digit(digits, place) * 10 + digit(digits, place + 1);
}

int century(int seventh, int year)
{
    if (seventh <= 3)
        return 1900;
    if (seventh == 4 || seventh == 9)
        return year <= 36 ? 2000 : 1900;
    return year <= 57 ? 2000 : 1800;
}

QDate dateOf(const QString &digits)
{
    int day = pair(digits, 0);
    if (day > 60)
        day -= 60;
    const int year = pair(digits, 4);
    return QDate(century(digit(digits, 6), year) + year, pair(digits, 2), day);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<CprNumber> CprNumber::parse(const QString &text, QDate today)
{
    QString digits;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            digits += c;
    }
    if (digits.isEmpty())
        return Error(u"cpr.empty"_s);
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit))
        return Error(u"cpr.notOnlyDigits"_s);
    if (digits.size() == 9)
        return Error(u"cpr.nineDigits"_s);
    if (digits.size() != 10)
        return Error(u"cpr.notTenDigits"_s, {{u"n"_s, qint64(digits.size())}});
    const QDate born = dateOf(digits);
    if (!born.isValid())
        return Error(u"cpr.impossibleDate"_s);
    if (born > today)
        return Error(u"cpr.afterToday"_s, {{u"today"_s, today}});
    return CprNumber(digits);
}

CprNumber CprNumber::fromStored(const QString &digits)
{
    return CprNumber(digits);
}

QString CprNumber::shown() const
{
    return isEmpty() ? QString() : m_digits.left(6) + u'-' + m_digits.mid(6);
}

QString CprNumber::masked() const
{
    return isEmpty() ? QString() : m_digits.left(6) + u"-••••"_s;
}

QDate CprNumber::birthDate() const
{
    return m_digits.size() == 10 ? dateOf(m_digits) : QDate();
}

bool CprNumber::isReplacement() const
{
    return m_digits.size() == 10 && pair(m_digits, 0) > 60;
}

bool CprNumber::passesModulus11() const
{
    static constexpr std::array<int, 10> Weights = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (isReplacement())
        return true;
    if (m_digits.size() != 10)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 10; ++i)
        sum += Weights[size_t(i)] * digit(m_digits, i);
    return sum % 11 == 0;
}

int CprNumber::ageOn(QDate day) const
{
    const QDate born = birthDate();
    if (!born.isValid() || !day.isValid() || day < born)
        return 0;
    const int years = day.year() - born.year();
    const bool beforeBirthday =
        std::pair(day.month(), day.day()) < std::pair(born.month(), born.day());
    return beforeBirthday ? years - 1 : years;
}

} // namespace bro
