// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_words.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Message orderedMessage(const OrderFrame &frame)
{
    if (frame.hasInterval())
        return Message(u"attendance.orderedInterval"_s,
                       {{u"from"_s, *frame.from}, {u"to"_s, *frame.to}});
    if (frame.total > Minutes{})
        return Message(u"attendance.orderedFixed"_s,
                       {{u"week"_s, frame.perWeek}, {u"total"_s, frame.total}});
    return Message(u"attendance.orderedWeekly"_s, {{u"week"_s, frame.perWeek}});
}

Message averageMessage(const QString &code, const WeeklyAverage &average)
{
    return Message(code, {{u"planned"_s, average.planned},
                          {u"n"_s, qint64(average.workingDays)},
                          {u"average"_s, average.rounded()}});
}

Message verdictMessage(const HoursBalance &balance)
{
    switch (balance.verdict) {
    case HoursVerdict::Under:
        return Message(u"attendance.hoursUnder"_s, {{u"missing"_s, balance.missing}});
    case HoursVerdict::Within:
        return Message(u"attendance.hoursWithin"_s);
    case HoursVerdict::Over:
        return Message(u"attendance.hoursOver"_s, {{u"excess"_s, balance.excess}});
    case HoursVerdict::CannotBeReached:
        return Message(u"attendance.hoursCannotBeReached"_s, {{u"missing"_s, balance.missing}});
    }
    return {};
}

Minutes placementMinutes(const HoursBalance &balance)
{
    Minutes sum;
    for (const WeekHours &week : balance.weeks)
        sum += week.placement;
    return sum;
}

} // namespace

QList<Message> hoursExplanation(const OrderFrame &frame, const HoursBalance &balance)
{
    QList<Message> lines{
        orderedMessage(frame),
        Message(u"attendance.hoursPlanned"_s,
                {{u"planned"_s, balance.planned}, {u"delivered"_s, balance.delivered}}),
        averageMessage(u"attendance.averageWhole"_s, balance.whole)};
    if (balance.soFar.workingDays > 0 && balance.soFar.workingDays < balance.whole.workingDays)
        lines.append(averageMessage(u"attendance.averageSoFar"_s, balance.soFar));
    if (balance.withDrafts != balance.planned)
        lines.append(averageMessage(u"attendance.averageWithDrafts"_s, balance.wholeDraft));
    if (balance.cancelled > Minutes{})
        lines.append(
            Message(u"attendance.hoursCancelled"_s, {{u"cancelled"_s, balance.cancelled}}));
    if (balance.untold > Minutes{})
        lines.append(Message(u"attendance.hoursUntold"_s, {{u"untold"_s, balance.untold}}));
    lines.append(verdictMessage(balance));
    return lines;
}

QList<Finding> hoursFindings(const OrderFrame &frame, const HoursBalance &balance,
                             const HoursRules &rules)
{
    QList<Finding> findings;
    const Minutes limit = rules.activities.weeklyAtMost;
    for (const WeekHours &week : balance.weeks) {
        const auto weekArgs = [&week](Minutes hours, Minutes other) {
            return QList<std::pair<QString, Argument>>{{u"week"_s, qint64(week.week.week)},
                                                       {u"year"_s, qint64(week.week.year)},
                                                       {u"hours"_s, hours},
                                                       {u"other"_s, other}};
        };
        if (limit > Minutes{} && week.citizen > limit)
            findings.append({Severity::Warning, Message(u"attendance.weekOverLimit"_s,
                                                        weekArgs(week.citizen, limit))});
        const bool isShort = week.planned.value * 5 < frame.weekLeast().value * week.workingDays;
        if (week.placement > Minutes{} && isShort) {
            const Minutes due{(frame.weekLeast().value * week.workingDays + 4) / 5};
            findings.append({Severity::Warning, Message(u"attendance.placementWeekShort"_s,
                                                        weekArgs(week.planned, due))});
        }
    }
    if (balance.verdict == HoursVerdict::Over && placementMinutes(balance) >= balance.excess)
        findings.append({Severity::Warning, Message(u"attendance.overByPlacement"_s,
                                                    {{u"hours"_s, placementMinutes(balance)}})});
    return findings;
}

Message unprovenException(QDate date, TimeRange range)
{
    return Message(
        u"attendance.exceptionUnproven"_s,
        {{u"date"_s, date}, {u"from"_s, clockTime(range.from)}, {u"to"_s, clockTime(range.to)}});
}

} // namespace bro
