// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>
#include <contracts/course_rules.h>
#include <contracts/deadlines.h>
#include <contracts/profile.h>

namespace bro {

// A made-up order, to see what a profile makes of it.
struct TryoutOrder
{
    QString track; // key
    QDate ordered;
    QDate start;
    QDate end;
    std::optional<QDate> interrupted;
    Minutes hoursPerWeek;
    CitizenFacts citizen;
    QList<Money> prices; // the office's bids; each is counted for itself
};

struct TryoutDeadline
{
    QString title;
    QString source;
    std::optional<DatedDeadline> day; // nothing: the order alone does not tell it
    Message rule;                     // "5 arbejdsdage efter ”Ordrens sidste dag”"
    bool ofContract = false;          // counted from the contract or the calendar, not the order
};

struct TryoutFee
{
    std::optional<Money> bid;
    QList<Message> notes; // what the contract's frame made of the bid
    Result<Fee> fee;
};

struct Tryout
{
    QList<TryoutDeadline> deadlines; // by date, those without one last
    QList<TryoutFee> fees;
    QList<Message> findings; // what the contract says of the order's length and citizen
    Minutes hoursTotal;      // the hours of a week for each week of the order, begun ones in part
};

// Nothing is stored and nothing read but the profile. An order that ends before it begins has no
// deadlines counted from its end, and a fee that is refused.
Tryout tryOut(const Profile &profile, const TryoutOrder &order);

} // namespace bro
