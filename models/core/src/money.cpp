// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <core/money.h>

namespace bro {

using namespace Qt::StringLiterals;

__extension__ typedef __int128 Int128; // NOLINT(modernize-use-using)

std::optional<Money> Money::ofFraction(qint64 a, qint64 b, qint64 c, qint64 denominator)
{
    if (denominator <= 0)
        return {};
    const auto wide = [](qint64 v) { return static_cast<Int128>(v); };
    Int128 ab = 0;
    Int128 numerator = 0;
    if (__builtin_mul_overflow(wide(a), wide(b), &ab) ||
        __builtin_mul_overflow(ab, wide(c), &numerator))
        return {};
    const bool negative = numerator < 0;
    // Before doubling, so that half up can't overflow.
    const Int128 size = negative ? -numerator : numerator;
    Int128 whole = size / denominator;
    if ((size % denominator) * 2 >= denominator)
        ++whole;
    if (whole > wide(std::numeric_limits<qint64>::max()))
        return {};
    const auto value = static_cast<qint64>(whole);
    return Money{negative ? -value : value};
}

std::optional<Money> Money::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,2}))?$|^(-?)(\\d{1,12})\\.(\\d{1,2})$"_s);
    QString trimmed = text.trimmed();
    trimmed.replace(u'\u2212', u'-'); // as amounts are shown
    if (trimmed.endsWith("kr."_L1))
        trimmed = trimmed.chopped(3).trimmed();
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return {};
    const int first = match.capturedLength(2) > 0 ? 1 : 4;
    QString whole = match.captured(first + 1);
    whole.remove(u'.');
    const QString decimals = match.captured(first + 2).leftJustified(2, u'0');
    bool ok = false;
    const qint64 kroner = whole.toLongLong(&ok);
    if (!ok || kroner > 99'999'999'999)
        return {};
    const qint64 ore = kroner * 100 + decimals.toLongLong();
    return Money{match.captured(first).isEmpty() ? ore : -ore};
}

} // namespace bro
