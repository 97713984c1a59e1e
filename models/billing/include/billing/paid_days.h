// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>

namespace bro {

// Why a day is not paid.
enum class UnpaidReason {
    None, // it is
    BeforeOrder,
    AfterOrder,
    NotYet, // not come yet
    Weekend,
    Holiday,
    NoWorkingDay, // 5 June, 24 and 31 December (001 K 1.1)
    WeekNotPaid   // beyond the weeks that the contract pays
};

struct PaidDay
{
    enum class Count { Outside, NotCounted, Counted };

    QDate day;
    Count count = Count::Outside;
    int number = 0;    // of the paid day in the shown period; of the week begun on it in the order
    bool last = false; // the order ends or is interrupted on it
    UnpaidReason reason = UnpaidReason::None;
    friend bool operator==(const PaidDay &, const PaidDay &) = default;
};

struct PaidDays
{
    enum class Unit { None, Days, Weeks };

    Unit unit = Unit::None; // None: the price counts neither days nor weeks; no days are given
    QList<PaidDay> days;
    bool interrupted = false; // what the last day is
};

// How each day from … to counts for the fee of fee(); input.until is the last day that has come.
PaidDays paidDays(const FeeInput &input, QDate from, QDate to);
// "12-10-2026: betalt dag nr. 8".
Message dayWords(const PaidDay &day, PaidDays::Unit unit);

} // namespace bro
