// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <attendance/counting.h>
#include <calendar/iso_week.h>
#include <calendar/working_days.h>
#include <core/message.h>
#include <orders/order.h>

// The hours of an order against what was ordered (001 D 4.2, D 5; domain 2.5).
namespace bro {

// What an order asks for.
struct OrderFrame
{
    OrderId order;
    QDate start;
    QDate end;                   // as ordered
    QDate lastDay;               // earlier than end when interrupted
    Minutes perWeek;             // the order's field
    Minutes total;               // 0: the order does not say
    std::optional<Minutes> from; // the interval of the remark governs over perWeek (001 D 4.2)
    std::optional<Minutes> to;

    static OrderFrame of(const Order &order);
    bool hasInterval() const { return from && to; }
    Minutes weekLeast() const { return from.value_or(perWeek); }
    Minutes weekMost() const { return to.value_or(perWeek); }
};

struct HoursRules
{
    ActivityRules activities;
    WorkingDayRule workingDays = WorkingDayRule::Arbejdsdage;
};

// planned ÷ (working days ÷ 5), kept as the exact fraction (reading 10).
struct WeeklyAverage
{
    Minutes planned;
    int workingDays = 0;

    Minutes rounded() const; // half up; 0 without working days
    bool isBelow(Minutes week) const;
    bool isAbove(Minutes week) const;
};

struct WeekHours
{
    IsoWeek week;
    int workingDays = 0; // of the order, in this week
    Minutes planned;     // with drafts
    Minutes delivered;
    Minutes placement; // part of planned at a workplace
    Minutes citizen;   // planned on all orders of the citizen
};

enum class HoursVerdict { Under, Within, Over, CannotBeReached };

struct HoursBalance
{
    Minutes planned;    // agreed beforehand, over the whole order (001 D 5.1)
    Minutes delivered;  // of it attended
    Minutes cancelled;  // agreed and called off by the supplier; counts nowhere
    Minutes withDrafts; // planned, and what is planned after today and can still be told
    Minutes untold;     // never told in time, up to today; does not count
    WeeklyAverage soFar;
    WeeklyAverage whole;      // of planned
    WeeklyAverage wholeDraft; // of withDrafts
    // For the drafts: interval → average inside it; fixed hours → total at least the ordered
    // (reading 28).
    HoursVerdict verdict = HoursVerdict::Under;
    Minutes missing; // to the least that is ordered
    Minutes excess;  // over the interval
    QList<WeekHours> weeks;
    QList<Message> explanation;
    QList<Finding> findings;
};

// items: all of the citizen, on all orders (overlaps reach across them), in any order.
HoursBalance hoursBalance(const OrderFrame &frame, const QList<CountedItem> &items,
                          const HoursRules &rules, QDate today);

} // namespace bro
