// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/paid_days.h>

namespace bro {

// The part of an order that a month is about.
struct MonthPart
{
    FeeInput input;           // of the whole order
    QDate notified;           // when an interruption was told; invalid: not known
    bool priceFrozen = false; // by the acceptance
    QDate from;               // the part that counts
    QDate to;
    Fee before; // up to the day before the month; of a correction: what was counted then
    PeriodBill bill;
    bool correction = false; // of months that have passed
};

// How much of what is paid for.
struct Quantity
{
    enum class Unit { Days, Hours, Weeks, Orders };
    Unit unit = Unit::Days;
    qint64 value = 0; // hours are told in minutes
};
Quantity monthQuantity(const MonthPart &part);
Message quantityWords(const Quantity &quantity);

struct FormulaLine
{
    Message text;
    Money amount;
};

// A month's calculation in words.
struct MonthWords
{
    QList<Message> facts;       // what ran, and what counts
    QList<FormulaLine> formula; // sums to the bill
    QList<Message> remarks;     // what shaped it
};
MonthWords monthWords(const MonthPart &part);

// "dagspris", "timepris efter dage" …
Message priceModelName(PriceModelKind kind);

} // namespace bro
