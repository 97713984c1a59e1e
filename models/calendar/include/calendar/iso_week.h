// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace bro {

// A week by ISO 8601 (Monday first, week 1 holds 4 January). `year` is the week's year, which
// differs from the calendar's at its ends.
struct IsoWeek
{
    int year = 0;
    int week = 0;

    // "2026-W46"; nothing for another form or a week that the year does not have.
    static std::optional<IsoWeek> parse(const QString &text);
    static IsoWeek of(QDate date);
    static int weeksInYear(int year); // 52 or 53

    QString toString() const;
    bool isValid() const;
    QDate monday() const; // invalid for an invalid week
    QDate sunday() const { return monday().addDays(6); }
    bool contains(QDate date) const { return of(date) == *this; }
    IsoWeek addWeeks(int n) const;
    IsoWeek next() const { return addWeeks(1); }
    IsoWeek previous() const { return addWeeks(-1); }
    friend constexpr auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};

} // namespace bro
