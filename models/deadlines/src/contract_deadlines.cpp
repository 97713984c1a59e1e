// SPDX-License-Identifier: GPL-3.0-or-later
#include "from_rule.h"
#include <deadlines/order_deadlines.h>

namespace bro {

namespace {

// The days a contract's own deadlines are counted from. Months and years begin anew for as long as
// the list looks ahead.
QList<QDate> anchorDays(DeadlineAnchor anchor, const Profile &profile, QDate today, QDate horizon)
{
    const QDate end = profile.extendableTo.isValid() ? profile.extendableTo : profile.validTo;
    QList<QDate> days;
    switch (anchor) {
    case DeadlineAnchor::ContractStart:
        days.append(profile.validFrom);
        break;
    case DeadlineAnchor::ContractEnd:
        days.append(end);
        break;
    case DeadlineAnchor::MonthStart:
        for (QDate day(today.year(), today.month(), 1); day <= horizon; day = day.addMonths(1))
            days.append(day);
        break;
    case DeadlineAnchor::YearStart:
        for (QDate day(today.year(), 1, 1); day <= horizon; day = day.addYears(1))
            days.append(day);
        break;
    default:
        break;
    }
    return days;
}

} // namespace

QList<OpenDeadline> contractDeadlines(const Profile &profile, QDate today, QDate horizon)
{
    QList<OpenDeadline> all;
    for (const DeadlineRule &rule : profile.deadlines) {
        if (rule.notBefore)
            continue;
        const QList<QDate> days = anchorDays(rule.anchor, profile, today, horizon);
        for (const QDate day : days) {
            const QList<DatedDeadline> dated =
                datedDeadlines(rule, {{rule.anchor, day}}, profile.workingDayRule, horizon);
            for (const DatedDeadline &one : dated) {
                if (one.date >= today)
                    all.append(fromRule(rule, one, profile));
            }
        }
    }
    return all;
}

std::optional<OpenDeadline> closingDayDeadline(const Profile &profile, QDate closingDay,
                                               QDate today)
{
    const DeadlineRule *rule = profile.deadline(DeadlineKind::ClosingDayRequest);
    if (!rule || closingDay < today)
        return {};
    const auto dated = datedDeadline(*rule, {{rule->anchor, closingDay}}, profile.workingDayRule);
    if (!dated)
        return {};
    OpenDeadline deadline = fromRule(*rule, *dated, profile);
    deadline.overdue = dated->date < today;
    return deadline;
}

} // namespace bro
