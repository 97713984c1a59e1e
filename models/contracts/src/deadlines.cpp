// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <calendar/holidays.h>
#include <contracts/deadlines.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr auto weekdays = WorkingDayRule::WeekdaysWithoutHolidays;

std::shared_ptr<const Message> nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

QString formulaCode(DeadlineUnit unit, qint64 amount)
{
    const bool before = amount < 0;
    switch (unit) {
    case DeadlineUnit::CalendarDays:
        return before ? u"contracts.daysBefore"_s : u"contracts.daysAfter"_s;
    case DeadlineUnit::WorkingDays:
        return before ? u"contracts.workingDaysBefore"_s : u"contracts.workingDaysAfter"_s;
    case DeadlineUnit::Weeks:
        return before ? u"contracts.weeksBefore"_s : u"contracts.weeksAfter"_s;
    case DeadlineUnit::Months:
        return before ? u"contracts.monthsBefore"_s : u"contracts.monthsAfter"_s;
    case DeadlineUnit::Hours:
        return before ? u"contracts.hoursBefore"_s : u"contracts.hoursAfter"_s;
    }
    return {};
}

QDate moved(QDate from, qint64 amount, DeadlineUnit unit, WorkingDayRule rule)
{
    switch (unit) {
    case DeadlineUnit::CalendarDays:
        return from.addDays(amount);
    case DeadlineUnit::WorkingDays:
        return addWorkingDays(from, int(amount), rule);
    case DeadlineUnit::Weeks:
        return from.addDays(7 * amount);
    case DeadlineUnit::Months:
        return from.addMonths(int(amount));
    case DeadlineUnit::Hours:
        // Only the anchor's day is known here: what began is counted from the day's first hour, so
        // that the day found is never too late.
        return from.startOfDay(Qt::UTC).addSecs(amount * 3600).date();
    }
    return {};
}

// The weekdays between the two days (ends not counted) that are no working days, with the reason.
QList<Message> passedOver(QDate a, QDate b, WorkingDayRule rule)
{
    QList<Message> days;
    const auto [first, last] = std::minmax(a, b);
    for (QDate day = first.addDays(1); day < last; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5 || isWorkingDay(day, rule))
            continue;
        if (const auto holiday = holidayOn(day))
            days.append(Message(u"contracts.holidayPassed"_s,
                                {{u"date"_s, day}, {u"name"_s, nested(holidayName(*holiday))}}));
        else
            days.append(Message(u"contracts.dayPassed"_s, {{u"date"_s, day}}));
    }
    return days;
}

// Which rule of a working day gives the day that the deadline keeps.
WorkingDayRule ruleFor(const DeadlineRule &rule, WorkingDayRule contract, QDate anchor,
                       qint64 amount)
{
    if (!rule.towardsCitizen || rule.unit != DeadlineUnit::WorkingDays)
        return contract;
    const QDate strict = addWorkingDays(anchor, int(amount), WorkingDayRule::Arbejdsdage);
    return strict <= addWorkingDays(anchor, int(amount), weekdays) ? WorkingDayRule::Arbejdsdage
                                                                   : weekdays;
}

void moveToWeekday(const DeadlineRule &rule, DatedDeadline &deadline)
{
    if (!rule.movesToNextWeekday)
        return;
    const QDate day = moveDueDate(deadline.date);
    if (day != deadline.date)
        deadline.calculation.append(
            Message(u"contracts.dayMoved"_s, {{u"from"_s, deadline.date}, {u"to"_s, day}}));
    deadline.date = day;
}

DatedDeadline fixedDeadline(const DeadlineRule &rule, QDate anchor)
{
    DatedDeadline deadline;
    deadline.ruleId = rule.id;
    deadline.time = rule.timeOfDay;
    const FixedDay day = *rule.fixedDay;
    deadline.date = QDate(anchor.year() + day.years, day.month, day.day);
    deadline.calculation.append(Message(u"contracts.fixedDay"_s, {{u"date"_s, deadline.date}}));
    moveToWeekday(rule, deadline);
    return deadline;
}

// `more` units are added to the offset: the occurrences of a recurrence in the rule's own unit.
DatedDeadline countedDeadline(const DeadlineRule &rule, QDate anchor, WorkingDayRule contract,
                              qint64 more)
{
    DatedDeadline deadline;
    deadline.ruleId = rule.id;
    deadline.time = rule.timeOfDay;
    const qint64 offset =
        rule.direction == DeadlineDirection::Before ? -qint64(rule.offset) : qint64(rule.offset);
    const qint64 amount = offset + more;
    const WorkingDayRule counted = ruleFor(rule, contract, anchor, amount);
    deadline.date = moved(anchor, amount, rule.unit, counted);
    if (amount == 0) {
        deadline.calculation.append(Message(u"contracts.sameDay"_s, {{u"anchor"_s, anchor}}));
    } else {
        deadline.calculation.append(
            Message(formulaCode(rule.unit, amount), {{u"anchor"_s, anchor},
                                                     {u"n"_s, amount < 0 ? -amount : amount},
                                                     {u"date"_s, deadline.date}}));
        if (rule.unit == DeadlineUnit::WorkingDays)
            deadline.calculation.append(passedOver(anchor, deadline.date, counted));
    }
    moveToWeekday(rule, deadline);
    return deadline;
}

// The occurrence number i; 0 is the first.
DatedDeadline occurrence(const DeadlineRule &rule, QDate anchor, WorkingDayRule contract, qint64 i)
{
    const Recurrence step = rule.recurrence.value_or(Recurrence{});
    if (rule.fixedDay)
        return fixedDeadline(rule, moved(anchor, i * step.every, step.unit, contract));
    // Counted from the anchor at once: 31 August + 3 + 6 months is 31 May, not 30 November + 6.
    if (step.unit == rule.unit)
        return countedDeadline(rule, anchor, contract, i * step.every);
    return countedDeadline(rule, moved(anchor, i * step.every, step.unit, contract), contract, 0);
}
} // namespace

std::optional<DatedDeadline> datedDeadline(const DeadlineRule &rule, const AnchorDates &anchors,
                                           WorkingDayRule workingDays)
{
    const QDate anchor = anchors.value(rule.anchor);
    if (!anchor.isValid())
        return std::nullopt;
    return occurrence(rule, anchor, workingDays, 0);
}

std::optional<DatedDeadline> datedDeadline(const DeadlineRule &rule, const QDateTime &anchor,
                                           WorkingDayRule workingDays)
{
    if (rule.unit != DeadlineUnit::Hours || rule.fixedDay)
        return datedDeadline(rule, AnchorDates{{rule.anchor, anchor.date()}}, workingDays);
    if (!anchor.isValid())
        return std::nullopt;
    const qint64 hours = rule.direction == DeadlineDirection::Before ? -rule.offset : rule.offset;
    // Clock time: an hour more or less at the change of summer time is not counted.
    const QDateTime moment = QDateTime(anchor.date(), anchor.time(), Qt::UTC).addSecs(hours * 3600);
    DatedDeadline deadline;
    deadline.ruleId = rule.id;
    deadline.date = moment.date();
    deadline.time = moment.time();
    deadline.calculation.append(
        Message(formulaCode(rule.unit, hours), {{u"anchor"_s, anchor.date()},
                                                {u"n"_s, hours < 0 ? -hours : hours},
                                                {u"date"_s, deadline.date}}));
    return deadline;
}

QList<DatedDeadline> datedDeadlines(const DeadlineRule &rule, const AnchorDates &anchors,
                                    WorkingDayRule workingDays, QDate until)
{
    QList<DatedDeadline> all;
    const QDate anchor = anchors.value(rule.anchor);
    if (!anchor.isValid())
        return all;
    QDate last = until;
    if (rule.recurrence && rule.recurrence->until) {
        const QDate end = anchors.value(*rule.recurrence->until);
        last = end.isValid() ? std::min(end, until) : until;
    }
    for (qint64 i = 0;; ++i) {
        DatedDeadline deadline = occurrence(rule, anchor, workingDays, i);
        if (!deadline.date.isValid() || deadline.date > last)
            return all;
        all.append(std::move(deadline));
        if (!rule.recurrence || i + 1 == rule.recurrence->times.value_or(0))
            return all;
    }
}

QDate postingDay(QDate made, QTime at, const PostalRules &postal)
{
    const bool leavesToday = !postal.cutOff.isValid() || at <= postal.cutOff;
    return nextWorkingDayOnOrAfter(leavesToday ? made : made.addDays(1),
                                   WorkingDayRule::Arbejdsdage);
}

QDate receivedByPost(QDate posted, const PostalRules &postal)
{
    // Arbejdsdage has the fewer days and so never says a letter came before it did.
    return addWorkingDays(posted, postal.days, WorkingDayRule::Arbejdsdage);
}

DatedDeadline latestPosting(QDate receivedBy, const PostalRules &postal)
{
    DatedDeadline deadline;
    QDate day = previousWorkingDayOnOrBefore(receivedBy, WorkingDayRule::Arbejdsdage);
    day = addWorkingDays(day, -postal.days, WorkingDayRule::Arbejdsdage);
    deadline.date = day;
    if (postal.cutOff.isValid())
        deadline.time = postal.cutOff;
    deadline.calculation.append(
        Message(u"contracts.posting"_s,
                {{u"anchor"_s, receivedBy}, {u"n"_s, qint64(postal.days)}, {u"date"_s, day}}));
    deadline.calculation.append(passedOver(day, receivedBy, WorkingDayRule::Arbejdsdage));
    return deadline;
}

QDate toldOn(HandOutMethod method, QDate day, const PostalRules &postal)
{
    return method == HandOutMethod::ByHand ? day : receivedByPost(day, postal);
}

} // namespace bro
