// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <calendar/working_days.h>
#include <contracts/course_frame.h>
#include <contracts/price_model.h>
#include <core/message.h>
#include <core/minutes.h>
#include <core/result.h>
#include <optional>

namespace bro {

// A bonus that was earned, and when.
struct EarnedBonus
{
    QString id;
    QString title;
    Money amount;
    QDate earnedOn;
};

// An amount entered by hand where the contract names no price.
struct OpenAmount
{
    Money amount;
    QString reason;
};

// The same for some of the order's days; earned when they are over.
struct PeriodAmount
{
    QDate from;
    QDate to;
    Money amount;
    QString reason;
};

// What an order's fee is counted from.
struct FeeInput
{
    PriceModel model;
    WorkingDayRule workingDays = WorkingDayRule::Arbejdsdage;
    QDate start;
    QDate end;                        // as ordered
    std::optional<QDate> interrupted; // effective day; it is paid (reading 2)
    bool cancelled = false;           // before the start: nothing is paid
    QDate until;                      // last day counted; invalid: the whole order
    std::optional<Money> price;       // in force for the order: per day, hour, week or order
    Minutes hoursTotal;               // H
    Minutes hoursPerWeek;             // h
    QList<EarnedBonus> bonuses;
    std::optional<OpenAmount> openAmount;
    QList<PeriodAmount> openAmounts; // by period; openAmount is not looked at when there are any
    // How the order is paid as an extension of another; an order of its own is paid.
    ExtensionPay extension = ExtensionPay::Paid;
    std::optional<QDate> returned; // the citizen was given back to the purchaser
    QList<Message> remarks;        // what else is to be known, told after the calculation
};

struct Fee
{
    Money amount;
    Money bonuses;     // part of it
    int days = 0;      // D: completed working days
    int daysTotal = 0; // Dtot: working days of the order as ordered
    int weeks = 0;     // W: started weeks, blocks of 7 days from the start (reading 3)
    QDate from;        // first and last day counted; invalid when none is
    QDate to;
    // The calculation with its numbers: the formula first, then what shaped it.
    QList<Message> explanation;
};

// The fee of an order up to and including `until` (001 B 1.4, 000), the exact fraction rounded
// once, half up, to øre (reading 1). Errors: billing.* when price, hours or period are missing or
// impossible, or the amount is larger than can be counted.
Result<Fee> fee(const FeeInput &input);

// What is billed at the end of a period: the fee to date less what is billed already, so that the
// bills sum to the whole. Negative when an interruption became known after too much was billed.
struct PeriodBill
{
    Money amount;
    Money alreadyBilled;
    Fee feeToDate;
    QList<Message> explanation;
};
Result<PeriodBill> billUntil(FeeInput input, QDate until, Money alreadyBilled);

// What is billed by itself: "fee" without the bonuses, and "bonus:ID" for each that was earned.
struct EarnedItem
{
    QString item;
    QString title; // of a bonus
    Fee earned;    // up to the input's `until`
};
QString bonusItem(const QString &bonusId);
Result<QList<EarnedItem>> earnedItems(const FeeInput &input);

} // namespace bro
