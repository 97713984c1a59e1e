// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_view.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeRange OpeningHours{8 * 60, 16 * 60};

bool takesPlace(const WeekActivity &activity)
{
    return !activity.activity.cancelled && (activity.parts.isEmpty() || activity.persons() > 0);
}

// Whether the citizen's part of it is on the plan.
bool takesPlaceFor(const WeekActivity &activity, const PlanScope &scope)
{
    if (scope.kind != PlanScopeKind::Citizen)
        return takesPlace(activity);
    const WeekPart *part = activity.partOf(CitizenId{scope.id});
    return part && !part->participation.removed && !activity.activity.cancelled;
}

Minutes clockTimeOf(const QHash<QDate, QList<TimeRange>> &days)
{
    Minutes sum;
    for (const QList<TimeRange> &ranges : days)
        sum += unionMinutes(ranges);
    return sum;
}

// Minutes that count for the citizen on the day, and those that wait for an approval.
std::pair<Minutes, Minutes> citizensDay(const PlanWeek &week, QDate day)
{
    QList<TimeRange> counting;
    QList<TimeRange> awaiting;
    for (const WeekActivity &activity : week.shown) {
        const Activity &a = activity.activity;
        if (a.date != day || !takesPlaceFor(activity, week.scope) || !a.countsAsHours ||
            a.kind == ActivityKind::OtherAppointment)
            continue;
        const WeekPart *part = activity.partOf(CitizenId{week.scope.id});
        if (week.awaiting.contains(part->participation.id))
            awaiting.append(a.range);
        else
            counting.append(a.range);
    }
    return {unionMinutes(counting), unionMinutes(awaiting)};
}

QString sumOf(const PlanWeek &week, QDate day, const Texts &texts)
{
    if (week.scope.kind == PlanScopeKind::Citizen) {
        const auto [counting, awaiting] = citizensDay(week, day);
        if (awaiting > Minutes{})
            return texts.sentence(u"weekPlan.dayAwaiting"_s,
                                  {{u"hours"_s, counting}, {u"waiting"_s, awaiting}});
        return counting > Minutes{} ? texts.hours(counting) : QString();
    }
    QList<TimeRange> ranges;
    QSet<CitizenId> citizens;
    for (const WeekActivity &activity : week.shown) {
        if (activity.activity.date != day || !takesPlace(activity))
            continue;
        ranges.append(activity.activity.range);
        for (const WeekPart &part : activity.parts) {
            if (!part.participation.removed)
                citizens.insert(part.participation.citizen);
        }
    }
    if (ranges.isEmpty())
        return {};
    return texts.sentence(u"weekPlan.daySum"_s,
                          {{u"hours"_s, unionMinutes(ranges)}, {u"n"_s, qint64(citizens.size())}});
}

// What the day's activities ask for, the worst first.
Mark worstOf(const QList<WeekFinding> &findings, QDate day, const Texts &texts)
{
    QList<WeekFinding> ofDay;
    for (const WeekFinding &finding : findings) {
        if (finding.day == day && finding.kind != WeekFindingKind::OverLimit)
            ofDay.append(finding);
    }
    const auto marks = findingMarks(ofDay, texts);
    return marks.isEmpty() ? Mark() : marks.first().second;
}

} // namespace

QList<PlanDay> planDays(const PlanWeek &week, const Texts &texts)
{
    QList<PlanDay> days;
    for (QDate day = week.plan->from; day <= week.plan->to; day = day.addDays(1)) {
        const auto closed = week.closed.constFind(day);
        days.append({day, sumOf(week, day, texts),
                     closed == week.closed.constEnd() ? QString() : texts.sentence(*closed)});
    }
    return days;
}

StaffHours staffHours(const WeekPlan &plan, EmployeeId employee)
{
    QHash<QDate, QList<TimeRange>> withCitizens;
    QHash<QDate, QList<TimeRange>> all;
    for (const WeekActivity &activity : plan.activities) {
        const Activity &a = activity.activity;
        if (a.employee != employee || a.who == Who::Alone || !takesPlace(activity))
            continue;
        all[a.date].append(a.range);
        if (activity.persons() > 0)
            withCitizens[a.date].append(a.range);
    }
    StaffHours hours;
    hours.withCitizens = clockTimeOf(withCitizens);
    hours.meetings = clockTimeOf(all) - hours.withCitizens;
    return hours;
}

Occupancy occupancy(const WeekPlan &plan, LocationId location, int places, const ClosedDays &closed)
{
    Occupancy found;
    QHash<QDate, QList<TimeRange>> used;
    WeekPlan there;
    for (const WeekActivity &activity : plan.activities) {
        const Activity &a = activity.activity;
        if (a.location != location || !takesPlace(activity))
            continue;
        there.activities.append(activity);
        if (const auto open = a.range.intersect(OpeningHours))
            used[a.date].append(*open);
    }
    for (QDate day = plan.from; day <= plan.to; day = day.addDays(1)) {
        if (isWorkingDay(day, WorkingDayRule::Arbejdsdage) && !closed.contains(day))
            found.open += OpeningHours.length();
        else
            used.remove(day);
    }
    found.used = clockTimeOf(used);
    const QList<Clash> clashes =
        places > 0 ? findClashes(plannedActivities(there), {{location, places}}) : QList<Clash>();
    found.overfull = std::any_of(clashes.begin(), clashes.end(),
                                 [](const Clash &clash) { return clash.kind == ClashKind::Room; });
    return found;
}

QList<MonthDay> monthDays(const PlanWeek &days, const Texts &texts)
{
    const QList<WeekFinding> findings = weekFindings(days);
    QList<MonthDay> month;
    for (QDate date = days.plan->from; date <= days.plan->to; date = date.addDays(1)) {
        MonthDay day;
        day.date = date;
        QList<TimeRange> ranges;
        for (const WeekActivity &activity : days.shown) {
            if (activity.activity.date != date || !takesPlaceFor(activity, days.scope))
                continue;
            ++day.activities;
            ranges.append(activity.activity.range);
        }
        day.hours = unionMinutes(ranges);
        day.worst = worstOf(findings, date, texts);
        const auto closed = days.closed.constFind(date);
        if (closed != days.closed.constEnd())
            day.closed = texts.sentence(*closed);
        month.append(day);
    }
    return month;
}

WeekVerdict weekVerdict(const OrderFrame &frame, const WeekHours &hours)
{
    constexpr int FullWeekDays = 5;
    WeekVerdict verdict;
    verdict.least = frame.weekLeast();
    verdict.most = frame.weekMost();
    // A week with a holiday, or cut by the order's first or last day, owes less.
    const Minutes due{verdict.least.value * std::min(hours.workingDays, FullWeekDays) /
                      FullWeekDays};
    if (hours.planned < due) {
        verdict.tone = Tone::Warning;
        verdict.message = Message(u"weekPlan.weekUnder"_s, {{u"hours"_s, due - hours.planned}});
    } else if (frame.hasInterval() && hours.planned > verdict.most) {
        verdict.tone = Tone::Warning;
        verdict.message =
            Message(u"weekPlan.weekOver"_s, {{u"hours"_s, hours.planned - verdict.most}});
    } else {
        verdict.tone = Tone::Ok;
        verdict.message =
            Message(frame.hasInterval() ? u"weekPlan.weekWithin"_s : u"weekPlan.weekEnough"_s);
    }
    return verdict;
}

Message averageWords(const HoursBalance &balance, Tone &tone)
{
    switch (balance.verdict) {
    case HoursVerdict::Under:
        tone = Tone::Warning;
        return Message(u"weekPlan.averageUnder"_s, {{u"hours"_s, balance.missing}});
    case HoursVerdict::Over:
        tone = Tone::Warning;
        return Message(u"weekPlan.averageOver"_s);
    case HoursVerdict::CannotBeReached:
        tone = Tone::Error;
        return Message(u"weekPlan.averageOutOfReach"_s);
    case HoursVerdict::Within:
        break;
    }
    tone = Tone::Ok;
    return Message(u"weekPlan.averageWithin"_s);
}

} // namespace bro
