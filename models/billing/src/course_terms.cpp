// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/course_terms.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int DaysPerWeek = 7;

int weeksBegun(QDate from, QDate to)
{
    return to < from ? 0 : int(from.daysTo(to) / DaysPerWeek) + 1;
}

// The shortest and the longest course that the contract may mean; nothing when it sets none.
struct CourseWeeks
{
    int least = 0;
    int most = 0;
};

std::optional<CourseWeeks> courseWeeks(const Track &track, const CitizenFacts &facts, QDate start)
{
    std::optional<CourseWeeks> weeks;
    const QList<LengthRule> rules = possibleCourses(track, facts);
    for (const LengthRule &rule : rules) {
        const int one = weeksBegun(start, lastDayOf(start, rule.most));
        if (!weeks)
            weeks = CourseWeeks{one, one};
        weeks->least = std::min(weeks->least, one);
        weeks->most = std::max(weeks->most, one);
    }
    return weeks;
}

// The rule that allows the extension, else the first one: the purchaser has ordered it.
ExtensionOutcome howExtended(const Track &track, const QList<CoursePart> &before,
                             const CoursePart &order)
{
    ExtensionWish wish;
    wish.start = before.isEmpty() ? order.start : before.first().start;
    wish.end = before.isEmpty() ? order.start.addDays(-1) : before.first().end;
    wish.times = int(std::max<qsizetype>(before.size() - 1, 0));
    wish.newEnd = order.end;
    if (before.size() > 1)
        wish.lastEnd = before.last().end;
    ExtensionOutcome outcome = extension(track, wish);
    if (!outcome.allowed && !track.extensions.isEmpty()) {
        outcome.pay = track.extensions.first().pay;
        outcome.keepsBonus = track.extensions.first().keepsBonus;
    }
    return outcome;
}

// The weeks that the contract pays of a course, the rest as an extension.
void limitWeeks(CourseTerms &terms, const CourseWeeks &course, const ExtensionOutcome &extended,
                int weeksBefore, const CoursePart &order)
{
    const bool first = weeksBefore == 0;
    const int weeks = weeksBegun(order.start, order.end);
    const int left = std::max((first ? course.most : course.least) - weeksBefore, 0);
    if (course.least != course.most && weeks > std::max(course.least - weeksBefore, 0))
        terms.remarks.append(
            Message(u"billing.courseLengthUnsure"_s,
                    {{u"least"_s, qint64(course.least)}, {u"most"_s, qint64(course.most)}}));
    if (weeks <= left || extended.pay == ExtensionPay::Paid) {
        terms.pay = ExtensionPay::Paid;
        return;
    }
    if (left == 0) {
        terms.pay = extended.pay;
        return;
    }
    terms.pay = ExtensionPay::Paid;
    terms.paidWeeksAtMost = left;
    if (extended.pay == ExtensionPay::NotStated)
        terms.remarks.append(Message(u"billing.weeksLeftOpen"_s, {{u"n"_s, qint64(weeks - left)}}));
}
} // namespace

CourseTerms courseTerms(const Track &track, const CitizenFacts &facts,
                        const QList<CoursePart> &before, const CoursePart &order)
{
    CourseTerms terms;
    if (track.extensions.isEmpty())
        return terms;
    const ExtensionOutcome extended = howExtended(track, before, order);
    if (!before.isEmpty())
        terms.keepsBonus = extended.keepsBonus;
    const QDate start = before.isEmpty() ? order.start : before.first().start;
    const auto course = courseWeeks(track, facts, start);
    if (track.price.kind == PriceModelKind::PerWeek && course) {
        int weeksBefore = 0;
        for (const CoursePart &part : before)
            weeksBefore += weeksBegun(part.start, part.end);
        limitWeeks(terms, *course, extended, weeksBefore, order);
    } else if (!before.isEmpty()) {
        terms.pay = extended.pay;
    }
    return terms;
}

} // namespace bro
