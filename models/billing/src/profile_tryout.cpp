// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/profile_tryout.h>
#include <contracts/price.h>
#include <contracts/profile_schema.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// How far recurring deadlines without an end of their own are followed.
constexpr int monthsAfterEnd = 3;

std::shared_ptr<const Message> nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

QDate lastDay(const TryoutOrder &order)
{
    return order.interrupted ? std::min(order.end, *order.interrupted) : order.end;
}

AnchorDates anchorsOf(const Profile &profile, const TryoutOrder &order)
{
    AnchorDates anchors;
    const auto tell = [&anchors](DeadlineAnchor anchor, QDate day) {
        if (day.isValid())
            anchors.insert(anchor, day);
    };
    tell(DeadlineAnchor::OrderMade, order.ordered);
    tell(DeadlineAnchor::OrderReceived, order.ordered);
    tell(DeadlineAnchor::OrderStart, order.start);
    tell(DeadlineAnchor::FirstMeeting, order.start);
    tell(DeadlineAnchor::FirstConversation, order.start);
    tell(DeadlineAnchor::ScheduleEffect, order.start);
    if (order.end >= order.start)
        tell(DeadlineAnchor::OrderEnd, lastDay(order));
    if (order.interrupted)
        tell(DeadlineAnchor::OrderInterrupted, *order.interrupted);
    tell(DeadlineAnchor::MonthStart, QDate(order.start.year(), order.start.month(), 1));
    tell(DeadlineAnchor::QuarterStart,
         QDate(order.start.year(), 3 * ((order.start.month() - 1) / 3) + 1, 1));
    tell(DeadlineAnchor::YearStart, QDate(order.start.year(), 1, 1));
    tell(DeadlineAnchor::ContractStart, profile.validFrom);
    tell(DeadlineAnchor::ContractEnd, profile.validTo);
    return anchors;
}

Message ruleWords(const DeadlineRule &rule)
{
    const auto anchor =
        nested(Message(u"contracts.quoted"_s, {{u"text"_s, nested(anchorWords(rule.anchor))}}));
    if (rule.fixedDay)
        return Message(u"billing.tryoutFixedDay"_s, {{u"day"_s, qint64(rule.fixedDay->day)},
                                                     {u"month"_s, qint64(rule.fixedDay->month)},
                                                     {u"anchor"_s, anchor}});
    if (rule.offset == 0)
        return Message(u"billing.tryoutSameDay"_s, {{u"anchor"_s, anchor}});
    const bool before = rule.direction == DeadlineDirection::Before;
    QString code;
    switch (rule.unit) {
    case DeadlineUnit::CalendarDays:
        code = before ? u"contracts.calendarDaysBeforeAnchor"_s
                      : u"contracts.calendarDaysAfterAnchor"_s;
        break;
    case DeadlineUnit::WorkingDays:
        code =
            before ? u"contracts.workingDaysBeforeAnchor"_s : u"contracts.workingDaysAfterAnchor"_s;
        break;
    case DeadlineUnit::Weeks:
        code = before ? u"contracts.weeksBeforeAnchor"_s : u"contracts.weeksAfterAnchor"_s;
        break;
    case DeadlineUnit::Months:
        code = before ? u"contracts.monthsBeforeAnchor"_s : u"contracts.monthsAfterAnchor"_s;
        break;
    case DeadlineUnit::Hours:
        code = before ? u"contracts.hoursBeforeAnchor"_s : u"contracts.hoursAfterAnchor"_s;
        break;
    }
    return Message(code, {{u"n"_s, qint64(rule.offset)}, {u"anchor"_s, anchor}});
}

bool isOfContract(DeadlineAnchor anchor)
{
    switch (anchor) {
    case DeadlineAnchor::ContractStart:
    case DeadlineAnchor::ContractEnd:
    case DeadlineAnchor::ContractTermination:
    case DeadlineAnchor::MonthStart:
    case DeadlineAnchor::QuarterStart:
    case DeadlineAnchor::YearStart:
        return true;
    default:
        return false;
    }
}

// A contract recurs from its own first day; what passed before the order tells nothing of it.
void leaveOutPassed(QList<DatedDeadline> &days, QDate ordered)
{
    const auto first =
        std::find_if(days.cbegin(), days.cend(),
                     [ordered](const DatedDeadline &one) { return one.date >= ordered; });
    if (first != days.cend())
        days.erase(days.cbegin(), first);
}

QList<TryoutDeadline> deadlinesOf(const Profile &profile, const TryoutOrder &order)
{
    const AnchorDates anchors = anchorsOf(profile, order);
    const QDate until = std::max(order.start, order.end).addMonths(monthsAfterEnd);
    QList<TryoutDeadline> all;
    for (const DeadlineRule &rule : profile.deadlines) {
        if (!rule.tracks.isEmpty() && !rule.tracks.contains(order.track))
            continue;
        TryoutDeadline deadline{
            rule.title, rule.source, {}, ruleWords(rule), isOfContract(rule.anchor)};
        QList<DatedDeadline> days;
        if (rule.recurrence)
            days = datedDeadlines(rule, anchors, profile.workingDayRule, until);
        else if (const auto day = datedDeadline(rule, anchors, profile.workingDayRule))
            days.append(*day);
        if (deadline.ofContract)
            leaveOutPassed(days, order.ordered);
        if (days.isEmpty())
            all.append(deadline);
        for (const DatedDeadline &day : std::as_const(days)) {
            deadline.day = day;
            all.append(deadline);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const TryoutDeadline &a, const TryoutDeadline &b) {
        const QDate never(9999, 12, 31);
        return (a.day ? a.day->date : never) < (b.day ? b.day->date : never);
    });
    return all;
}

bool hasPrice(PriceModelKind kind)
{
    return kind != PriceModelKind::ResultOnly && kind != PriceModelKind::Open;
}

TryoutFee feeFor(const Profile &profile, const Track &track, const TryoutOrder &order,
                 std::optional<Money> bid, Minutes hoursTotal)
{
    FeeInput input;
    input.model = track.price;
    input.workingDays = profile.workingDayRule;
    input.start = order.start;
    input.end = order.end;
    input.interrupted = order.interrupted;
    input.cancelled = order.interrupted && *order.interrupted < order.start;
    input.hoursPerWeek = order.hoursPerWeek;
    input.hoursTotal = hoursTotal;
    TryoutFee one{bid, {}, Error(u"billing.tryoutNoPrice"_s)};
    if (track.price.kind == PriceModelKind::Open) {
        one.fee = Error(u"billing.tryoutOpen"_s);
        return one;
    }
    if (hasPrice(track.price.kind)) {
        const Result<PriceOutcome> bound = boundPrice(track.price.frame, bid);
        if (!bound.ok()) {
            if (bid)
                one.fee = bound.error();
            return one;
        }
        one.notes = bound->notes;
        input.price = bound->price;
    }
    one.fee = fee(input);
    return one;
}

QList<Message> findingsOf(const Track &track, const TryoutOrder &order)
{
    QList<Message> findings;
    if (track.askBelowAge && order.citizen.age && *order.citizen.age < *track.askBelowAge)
        findings.append(
            Message(u"billing.tryoutTooYoung"_s, {{u"n"_s, qint64(*track.askBelowAge)}}));
    if (!track.lengthRules.isEmpty()) {
        const Result<LengthRule> longest = longestCourse(track, order.citizen);
        if (longest.ok()) {
            const QDate last = lastDayOf(order.start, longest->most);
            findings.append(
                Message(last < order.end ? u"billing.tryoutTooLong"_s : u"billing.tryoutLongest"_s,
                        {{u"date"_s, last}, {u"source"_s, longest->source}}));
        } else {
            findings.append(longest.error().message);
        }
    }
    const qint64 weeks = (order.start.daysTo(order.end) + 7) / 7;
    if ((track.length.minWeeks && weeks < *track.length.minWeeks) ||
        (track.length.maxWeeks && weeks > *track.length.maxWeeks))
        findings.append(Message(u"billing.tryoutWeeksOutside"_s,
                                {{u"n"_s, weeks}, {u"source"_s, track.length.source}}));
    if (order.hoursPerWeek.value > 0 &&
        (order.hoursPerWeek < track.weeklyHours.min || order.hoursPerWeek > track.weeklyHours.max))
        findings.append(
            Message(u"billing.tryoutHoursOutside"_s,
                    {{u"hours"_s, order.hoursPerWeek}, {u"source"_s, track.weeklyHours.source}}));
    return findings;
}
} // namespace

Tryout tryOut(const Profile &profile, const TryoutOrder &order)
{
    Tryout tryout;
    tryout.deadlines = deadlinesOf(profile, order);
    const Track *track = profile.track(order.track);
    if (!track)
        return tryout;
    const qint64 days = std::max<qint64>(0, order.start.daysTo(order.end) + 1);
    tryout.hoursTotal = Minutes{order.hoursPerWeek.value * days / 7};
    tryout.findings = findingsOf(*track, order);
    if (order.prices.isEmpty() || !hasPrice(track->price.kind))
        tryout.fees.append(feeFor(profile, *track, order, {}, tryout.hoursTotal));
    else
        for (const Money price : order.prices)
            tryout.fees.append(feeFor(profile, *track, order, price, tryout.hoursTotal));
    return tryout;
}

} // namespace bro
