// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace bro {

// A length of time in whole minutes; one hour is 60 minutes. Never a floating number.
struct Minutes
{
    qint64 value = 0;

    static constexpr Minutes hours(qint64 h) { return Minutes{h * 60}; }
    // Hours as offices write them: "4", "0,5", "6.5". Rounded half up to a minute; nothing when it
    // is no number or negative.
    static std::optional<Minutes> parseHours(const QString &text);
    // Hours with a decimal comma and as few decimals as say it (at most two): "4", "0,5", "3,25".
    QString hoursText() const;

    constexpr Minutes operator+(Minutes o) const { return Minutes{value + o.value}; }
    constexpr Minutes operator-(Minutes o) const { return Minutes{value - o.value}; }
    constexpr Minutes operator*(qint64 n) const { return Minutes{value * n}; }
    constexpr Minutes &operator+=(Minutes o)
    {
        value += o.value;
        return *this;
    }
    friend constexpr auto operator<=>(const Minutes &, const Minutes &) = default;
};

} // namespace bro
