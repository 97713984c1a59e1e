// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <contracts/course_rules.h>
#include <contracts/profile.h>
#include <core/message.h>
#include <optional>

namespace bro {

// An order as a part of its course.
struct CoursePart
{
    QDate start;
    QDate end; // last day, earlier than ordered when interrupted
};

// How an order is paid as a part of a course that goes over several orders.
struct CourseTerms
{
    ExtensionPay pay = ExtensionPay::Paid; // NotStated: an amount is entered by hand
    std::optional<int> paidWeeksAtMost;    // of this order's weeks; none: all
    bool keepsBonus = true;                // results during it still earn the bonus
    QList<Message> remarks;
};

// What lies beyond the longest course for the citizen is an extension and paid as the track's rules
// say; `before` are the orders that this one extends, the first of them first. Facts that are not
// known leave the ordered weeks of a first order paid up to the longest course that is possible,
// with a remark; those of an extension count against the shortest.
CourseTerms courseTerms(const Track &track, const CitizenFacts &facts,
                        const QList<CoursePart> &before, const CoursePart &order);

} // namespace bro
