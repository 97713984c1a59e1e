// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <core/money.h>
#include <optional>

namespace bro {

// How an order earns. D, Dtot, H, h and W as in billing/fee.h.
enum class PriceModelKind {
    DailyRate,      // D × price per day
    HourlyByDays,   // (H ÷ Dtot) × D × price per hour
    WeeklyHours,    // h × W × price per hour, every started week in full
    PerWeek,        // W × price per week, plus bonuses earned
    PerParticipant, // one price per participant, plus bonuses earned
    ResultOnly,     // bonuses earned and nothing else
    PerOrder,       // one price per order
    Open            // the source names no price: an amount entered by hand with a reason
};

// What the office's price must keep to. Whole øre, DKK without VAT.
struct PriceFrame
{
    std::optional<Money> min;
    std::optional<Money> max;
    Money step{1};                // prices are rounded up to a multiple of it (100 = whole kroner)
    bool missingBidIsMax = false; // no price offered means the maximum
};

// A payment for a result. Whether it was earned is decided elsewhere and dated.
struct Bonus
{
    QString id;
    QString title;
    std::optional<Money> amount; // none: the office's bid
    QString source;
    QString predicate = {};              // id of the success that earns it; empty: stated by hand
    std::optional<Money> lowAmount = {}; // when only `lowPredicate` is met
    QString lowPredicate = {};
    bool bySupplier = false; // who states the result: supplier or purchaser
    QString deadline = {};   // id of the measuring point; empty: none
};

struct PriceModel
{
    PriceModelKind kind = PriceModelKind::Open;
    PriceFrame frame;
    // Weeks paid on top of those begun when a running course is cancelled, once (000).
    int weeksPaidOnCancellation = 0;
    std::optional<int> paidWeeksAtMost; // extension weeks beyond are not paid
    QList<Bonus> bonuses;
    QString source;
    bool unpaidOnReturn = false; // a citizen who is given back earns nothing
    QString note;                // what the source leaves open of the price, in words
};

// Yearly change of prices by an index (001 B 1.5). Percent in hundredths: 200 is 2.00 %.
struct PriceRegulation
{
    int thresholdHundredths = 0;
    bool fallsStopAtBid = true;
    QString announced; // when the purchaser tells, in words
    QString source;
};

} // namespace bro
