// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace bro {

// An amount in whole øre, DKK without VAT. Never a floating number.
struct Money
{
    qint64 ore = 0;

    static constexpr Money kroner(qint64 kr) { return Money{kr * 100}; }
    // numerator ÷ denominator øre, rounded once, half up (away from zero for negative amounts);
    // reading 1. Computed in 128 bits; nothing when it does not fit or the denominator is not > 0.
    static std::optional<Money> ofFraction(qint64 a, qint64 b, qint64 c, qint64 denominator);
    // "390", "390,5", "1.100,00", "390.00"; at most two decimals. Nothing when it is no amount.
    static std::optional<Money> parse(const QString &text);

    constexpr Money operator+(Money o) const { return Money{ore + o.ore}; }
    constexpr Money operator-(Money o) const { return Money{ore - o.ore}; }
    constexpr Money operator-() const { return Money{-ore}; }
    constexpr Money operator*(qint64 n) const { return Money{ore * n}; }
    constexpr Money &operator+=(Money o)
    {
        ore += o.ore;
        return *this;
    }
    friend constexpr auto operator<=>(const Money &, const Money &) = default;
};

} // namespace bro
