// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <contracts/course_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Whether the rule fits; nothing when a fact that it asks for is not known.
std::optional<bool> fits(const LengthRule &rule, const CitizenFacts &facts)
{
    const bool asksAge = rule.ageFrom || rule.ageBelow;
    const bool asksMonths = rule.unemployedMonthsAbove || rule.unemployedMonthsBelow;
    // A condition that fails decides, whatever the other one would say.
    if (asksAge && facts.age &&
        (*facts.age < rule.ageFrom.value_or(*facts.age) ||
         (rule.ageBelow && *facts.age >= *rule.ageBelow)))
        return false;
    if (asksMonths && facts.unemployedMonths &&
        ((rule.unemployedMonthsAbove &&
          *facts.unemployedMonths + int(facts.unemployedDaysMore) <= *rule.unemployedMonthsAbove) ||
         (rule.unemployedMonthsBelow && *facts.unemployedMonths >= *rule.unemployedMonthsBelow)))
        return false;
    if ((asksAge && !facts.age) || (asksMonths && !facts.unemployedMonths))
        return std::nullopt;
    return true;
}

QString periodCode(SpanUnit unit, const QString &weeks, const QString &months)
{
    return unit == SpanUnit::Weeks ? weeks : months;
}

// Why the rule does not allow the extension; nothing when it does.
QList<Message> hindrances(const ExtensionRule &rule, const ExtensionWish &wish)
{
    QList<Message> reasons;
    const QDate from = wish.lastEnd.isValid() ? wish.lastEnd : wish.end;
    if (wish.newEnd <= from)
        reasons.append(Message(u"contracts.extensionEmpty"_s, {{u"end"_s, from}}));
    if (rule.times && wish.times >= *rule.times)
        reasons.append(Message(u"contracts.extendedOften"_s, {{u"n"_s, qint64(*rule.times)}}));
    if (rule.onlyAfterWeeks &&
        lastDayOf(wish.start, {*rule.onlyAfterWeeks, SpanUnit::Weeks}) != wish.end)
        reasons.append(
            Message(u"contracts.extensionOnlyAfter"_s, {{u"n"_s, qint64(*rule.onlyAfterWeeks)}}));
    if (rule.each && wish.newEnd > lastDayOf(from.addDays(1), *rule.each))
        reasons.append(Message(periodCode(rule.each->unit, u"contracts.extensionWeeks"_s,
                                          u"contracts.extensionMonths"_s),
                               {{u"n"_s, qint64(rule.each->amount)},
                                {u"date"_s, lastDayOf(from.addDays(1), *rule.each)}}));
    return reasons;
}
} // namespace

QDate lastDayOf(QDate start, Span span)
{
    return span.unit == SpanUnit::Weeks ? start.addDays(7 * qint64(span.amount) - 1)
                                        : start.addMonths(span.amount).addDays(-1);
}

void setUnemployment(CitizenFacts &facts, QDate since, QDate day)
{
    if (!since.isValid() || !day.isValid())
        return;
    int months = std::max(0, (day.year() - since.year()) * 12 + day.month() - since.month());
    // From the 31st on, a month of 30 days is whole on its last one.
    if (months > 0 && since.addMonths(months) > day)
        --months;
    facts.unemployedMonths = months;
    facts.unemployedDaysMore = since.addMonths(months) < day;
}

bool asksUnemployment(const Track &track)
{
    return std::any_of(track.lengthRules.cbegin(), track.lengthRules.cend(),
                       [](const LengthRule &rule) {
                           return rule.unemployedMonthsAbove || rule.unemployedMonthsBelow;
                       });
}

Result<LengthRule> longestCourse(const Track &track, const CitizenFacts &facts)
{
    if (track.lengthRules.isEmpty())
        return Error(u"contracts.noLengthRule"_s, {{u"track"_s, track.title}});
    for (const LengthRule &rule : track.lengthRules) {
        const std::optional<bool> fit = fits(rule, facts);
        if (!fit)
            return Error(u"contracts.lengthNeedsFacts"_s, {{u"track"_s, track.title}});
        if (*fit)
            return rule;
    }
    return Error(u"contracts.lengthNotCovered"_s, {{u"track"_s, track.title}});
}

QList<LengthRule> possibleCourses(const Track &track, const CitizenFacts &facts)
{
    QList<LengthRule> rules;
    for (const LengthRule &rule : track.lengthRules) {
        const std::optional<bool> fit = fits(rule, facts);
        if (!fit || *fit)
            rules.append(rule);
        if (fit && *fit)
            break;
    }
    return rules;
}

ExtensionOutcome extension(const Track &track, const ExtensionWish &wish)
{
    ExtensionOutcome outcome;
    if (track.extensions.isEmpty())
        outcome.reasons.append(Message(u"contracts.noExtension"_s, {{u"track"_s, track.title}}));
    for (const ExtensionRule &rule : track.extensions) {
        const QList<Message> reasons = hindrances(rule, wish);
        if (!reasons.isEmpty()) {
            outcome.reasons.append(reasons);
            continue;
        }
        outcome = {true, rule.pay, rule.keepsBonus, rule.decidedBy, {}};
        if (rule.pay == ExtensionPay::Unpaid)
            outcome.reasons.append(Message(u"contracts.extensionUnpaid"_s));
        else if (rule.pay == ExtensionPay::NotStated)
            outcome.reasons.append(Message(u"contracts.extensionPayOpen"_s));
        return outcome;
    }
    return outcome;
}

QList<Message> placementFindings(const PlacementFrame &frame, const QList<PlacementPeriod> &periods,
                                 bool courseOver)
{
    QList<Message> findings;
    if (frame.periodsAtMost && periods.size() > *frame.periodsAtMost)
        findings.append(
            Message(u"contracts.placementsTooMany"_s, {{u"n"_s, qint64(*frame.periodsAtMost)}}));
    qint64 days = 0;
    int longEnough = 0;
    for (const PlacementPeriod &period : periods) {
        days += period.from.daysTo(period.to) + 1;
        if (!frame.eachAtLeast || period.to >= lastDayOf(period.from, *frame.eachAtLeast))
            ++longEnough;
        if (frame.eachAtMost && period.to > lastDayOf(period.from, *frame.eachAtMost))
            findings.append(
                Message(periodCode(frame.eachAtMost->unit, u"contracts.placementWeeks"_s,
                                   u"contracts.placementMonths"_s),
                        {{u"n"_s, qint64(frame.eachAtMost->amount)},
                         {u"from"_s, period.from},
                         {u"date"_s, lastDayOf(period.from, *frame.eachAtMost)}}));
    }
    // Too few is a finding only when no more can come.
    if (courseOver && frame.periodsAtLeast && longEnough < *frame.periodsAtLeast)
        findings.append(
            Message(u"contracts.placementsTooFew"_s, {{u"n"_s, qint64(*frame.periodsAtLeast)}}));
    if (frame.totalAtMost && !periods.isEmpty()) {
        const QDate first = std::min_element(periods.cbegin(), periods.cend(), [](auto a, auto b) {
                                return a.from < b.from;
                            })->from;
        const qint64 allowed = first.daysTo(lastDayOf(first, *frame.totalAtMost)) + 1;
        if (days > allowed)
            findings.append(
                Message(u"contracts.placementsTooLong"_s, {{u"n"_s, allowed}, {u"found"_s, days}}));
    }
    return findings;
}

bool mayGrant(const GrantFrame &frame, int weeks, Money perWeek)
{
    return weeks > 0 && weeks <= frame.weeksAtMost && perWeek >= Money{} &&
           perWeek <= frame.perWeekAtMost;
}

Result<Money> interpreterPrice(const InterpreterRules &rules, const InterpreterJob &job)
{
    for (const InterpreterRate &rate : rules.rates) {
        if (rate.kind != job.kind || rate.urgent != job.urgent || rate.day != job.day ||
            rate.hours != job.hours)
            continue;
        const qint64 minutes = std::max(job.minutes, rate.chargedAtLeast);
        const qint64 steps = (minutes + rate.chargedMinutes - 1) / rate.chargedMinutes;
        const auto price =
            Money::ofFraction(rate.price.ore, steps * rate.chargedMinutes, 1, rate.priceMinutes);
        if (price)
            return *price;
        return Error(u"contracts.priceTooLarge"_s);
    }
    return Error(u"contracts.noInterpreterRate"_s);
}

QList<Message> versionFindings(QList<Profile> versions)
{
    QList<Message> findings;
    std::sort(versions.begin(), versions.end(), [](const Profile &a, const Profile &b) {
        return std::pair(a.validFrom, a.version) < std::pair(b.validFrom, b.version);
    });
    for (qsizetype i = 1; i < versions.size(); ++i) {
        const Profile &before = versions[i - 1];
        const Profile &after = versions[i];
        const QDate end = before.extendableTo.isValid() ? before.extendableTo : before.validTo;
        const QList<std::pair<QString, Argument>> both = {{u"before"_s, qint64(before.version)},
                                                          {u"after"_s, qint64(after.version)},
                                                          {u"from"_s, after.validFrom}};
        if (before.validFrom == after.validFrom)
            findings.append(Message(u"contracts.versionsSameDay"_s, both));
        else if (before.version > after.version)
            findings.append(Message(u"contracts.versionsReversed"_s, both));
        if (end.isValid() && end.addDays(1) < after.validFrom)
            findings.append(
                Message(u"contracts.versionsGap"_s,
                        {{u"from"_s, end.addDays(1)}, {u"to"_s, after.validFrom.addDays(-1)}}));
    }
    return findings;
}

} // namespace bro
