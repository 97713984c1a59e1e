// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_reading.h"
#include "rule_names.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 manyYears = 1200; // months or weeks: more than any contract lasts

Span readSpan(JsonReader &reader)
{
    return {int(reader.integer(u"amount"_s, 1, manyYears)), reader.choice<SpanUnit>(u"unit"_s)};
}

std::optional<Span> optionalSpan(JsonReader &reader, const QString &key)
{
    std::optional<Span> span;
    reader.optionalObject(key, [&span](JsonReader &r) { span = readSpan(r); });
    return span;
}

IntakeRule readIntake(JsonReader &reader)
{
    IntakeRule intake;
    intake.kind = reader.choice<IntakeKind>(u"kind"_s);
    intake.everyWeeks = reader.optionalInteger(u"everyWeeks"_s, 1, 52);
    intake.classMin = reader.optionalInteger(u"classMin"_s, 1);
    intake.classMax = reader.optionalInteger(u"classMax"_s, 1);
    intake.source = reader.text(u"source"_s);
    checkOrder(reader, u"classMin"_s, intake.classMin, u"classMax"_s, intake.classMax);
    return intake;
}

VolumeFigure readVolume(JsonReader &reader)
{
    VolumeFigure figure;
    figure.what = reader.text(u"what"_s);
    figure.min = reader.optionalInteger(u"min"_s, 0);
    figure.max = reader.optionalInteger(u"max"_s, 0);
    figure.per = reader.choice<VolumePer>(u"per"_s);
    figure.guaranteed = reader.boolean(u"guaranteed"_s, false);
    figure.source = reader.text(u"source"_s);
    checkOrder(reader, u"min"_s, figure.min, u"max"_s, figure.max);
    return figure;
}

LengthRule readLengthRule(JsonReader &reader)
{
    LengthRule rule;
    rule.ageFrom = reader.optionalInteger(u"ageFrom"_s, 0, 120);
    rule.ageBelow = reader.optionalInteger(u"ageBelow"_s, 1, 120);
    rule.unemployedMonthsAbove = reader.optionalInteger(u"unemployedMonthsAbove"_s, 0, manyYears);
    rule.unemployedMonthsBelow = reader.optionalInteger(u"unemployedMonthsBelow"_s, 1, manyYears);
    reader.object(u"most"_s, [&rule](JsonReader &r) { rule.most = readSpan(r); });
    rule.source = reader.text(u"source"_s);
    const auto lower = [](std::optional<int> value) {
        return value ? std::optional<qint64>(*value + 1) : std::nullopt;
    };
    checkOrder(reader, u"ageFrom"_s, lower(rule.ageFrom), u"ageBelow"_s, rule.ageBelow);
    checkOrder(reader, u"unemployedMonthsAbove"_s, lower(rule.unemployedMonthsAbove),
               u"unemployedMonthsBelow"_s, rule.unemployedMonthsBelow);
    return rule;
}

ExtensionRule readExtension(JsonReader &reader)
{
    ExtensionRule rule;
    rule.id = reader.text(u"id"_s);
    rule.each = optionalSpan(reader, u"each"_s);
    rule.times = reader.optionalInteger(u"times"_s, 1, manyYears);
    rule.onlyAfterWeeks = reader.optionalInteger(u"onlyAfterWeeks"_s, 1, manyYears);
    rule.pay = reader.choice<ExtensionPay>(u"pay"_s);
    rule.keepsBonus = reader.boolean(u"keepsBonus"_s, true);
    rule.decidedBy = reader.choice<Decider>(u"decidedBy"_s);
    rule.condition = reader.optionalText(u"condition"_s);
    rule.deadline = reader.optionalText(u"deadline"_s);
    rule.source = reader.text(u"source"_s);
    return rule;
}

PlacementFrame readPlacements(JsonReader &reader)
{
    PlacementFrame frame;
    frame.periodsAtLeast = reader.optionalInteger(u"periodsAtLeast"_s, 0, 100);
    frame.periodsAtMost = reader.optionalInteger(u"periodsAtMost"_s, 0, 100);
    frame.eachAtLeast = optionalSpan(reader, u"eachAtLeast"_s);
    frame.eachAtMost = optionalSpan(reader, u"eachAtMost"_s);
    frame.totalAtMost = optionalSpan(reader, u"totalAtMost"_s);
    frame.paidAsOtherWeeks = reader.boolean(u"paidAsOtherWeeks"_s, true);
    frame.addedToLength = reader.boolean(u"addedToLength"_s, false);
    frame.exception = reader.optionalText(u"exception"_s);
    frame.source = reader.text(u"source"_s);
    checkOrder(reader, u"periodsAtLeast"_s, frame.periodsAtLeast, u"periodsAtMost"_s,
               frame.periodsAtMost);
    return frame;
}

GrantFrame readGrant(JsonReader &reader)
{
    return {int(reader.integer(u"weeksAtMost"_s, 1, manyYears)), reader.money(u"perWeekAtMost"_s),
            reader.text(u"source"_s)};
}

ReturnRules readReturns(JsonReader &reader)
{
    ReturnRules rules;
    rules.notBeforeWeeks = reader.optionalInteger(u"notBeforeWeeks"_s, 1, manyYears);
    rules.jointDecision = reader.boolean(u"jointDecision"_s, false);
    rules.accountFirst = reader.boolean(u"accountFirst"_s, false);
    rules.unpaid = reader.boolean(u"unpaid"_s, false);
    rules.contents = reader.texts(u"contents"_s);
    rules.exception = reader.optionalText(u"exception"_s);
    rules.deadline = reader.optionalText(u"deadline"_s);
    rules.source = reader.text(u"source"_s);
    return rules;
}

HistoryStep readStep(JsonReader &reader)
{
    HistoryStep step;
    step.statuses = reader.words<CitizenStatus>(u"statuses"_s);
    step.months = int(reader.integer(u"months"_s, 1, manyYears));
    step.within = int(reader.integer(u"within"_s, 1, manyYears));
    checkOrder(reader, u"months"_s, step.months, u"within"_s, step.within);
    if (step.statuses.isEmpty())
        reader.fault(u"statuses"_s, Message(u"contracts.emptyList"_s));
    return step;
}

// Which of the numbers a kind of success can't do without.
void checkSuccess(JsonReader &reader, const SuccessPredicate &success)
{
    const auto needs = [&reader](const QString &key, bool there) {
        if (!there && !reader.has(key))
            reader.fault(key, Message(u"contracts.missingKey"_s, {{u"key"_s, key}}));
    };
    const SuccessKind kind = success.kind;
    const bool inMonths = kind == SuccessKind::ConsecutiveMonths ||
                          kind == SuccessKind::TotalMonths || kind == SuccessKind::Duration;
    if (inMonths)
        needs(u"months"_s, success.months.has_value());
    if (kind == SuccessKind::ReachedWithin)
        needs(u"within"_s, success.within.has_value());
    else if (kind != SuccessKind::Duration && kind != SuccessKind::BenefitHistory &&
             kind != SuccessKind::EventBy)
        needs(u"windowMonths"_s, success.windowMonths.has_value());
    if (kind == SuccessKind::BenefitHistory)
        needs(u"steps"_s, !success.steps.isEmpty());
    else
        needs(u"statuses"_s, !success.statuses.isEmpty());
    if (kind == SuccessKind::ConsecutiveMonths || kind == SuccessKind::TotalMonths)
        checkOrder(reader, u"months"_s, success.months, u"windowMonths"_s, success.windowMonths);
}

SuccessPredicate readSuccess(JsonReader &reader)
{
    SuccessPredicate success;
    success.id = reader.text(u"id"_s);
    success.title = reader.text(u"title"_s);
    success.kind = reader.choice<SuccessKind>(u"kind"_s);
    success.statuses = reader.words<CitizenStatus>(u"statuses"_s);
    success.months = reader.optionalInteger(u"months"_s, 1, manyYears);
    success.windowMonths = reader.optionalInteger(u"windowMonths"_s, 0, manyYears);
    success.within = optionalSpan(reader, u"within"_s);
    success.wholeCalendarMonths = reader.boolean(u"wholeCalendarMonths"_s, false);
    success.uninterrupted = reader.boolean(u"uninterrupted"_s, true);
    reader.optionalList(u"steps"_s,
                        [&success](JsonReader &r) { success.steps.append(readStep(r)); });
    success.source = reader.text(u"source"_s);
    checkSuccess(reader, success);
    return success;
}

EffectTarget readTarget(JsonReader &reader)
{
    EffectTarget target;
    target.id = reader.text(u"id"_s);
    target.title = reader.text(u"title"_s);
    target.group = reader.optionalText(u"group"_s);
    target.predicate = reader.text(u"predicate"_s);
    target.shareHundredths = int(reader.integer(u"shareHundredths"_s, 0, 10000));
    target.binding = reader.choice<TargetBinding>(u"binding"_s);
    target.tracks = reader.texts(u"tracks"_s);
    target.source = reader.text(u"source"_s);
    return target;
}
} // namespace

void readCourse(JsonReader &reader, Track &track)
{
    reader.optionalObject(u"intakeRule"_s,
                          [&track](JsonReader &r) { track.intakeRule = readIntake(r); });
    reader.optionalList(u"volume"_s,
                        [&track](JsonReader &r) { track.volume.append(readVolume(r)); });
    reader.optionalList(u"lengthRules"_s,
                        [&track](JsonReader &r) { track.lengthRules.append(readLengthRule(r)); });
    reader.optionalList(u"extensions"_s,
                        [&track](JsonReader &r) { track.extensions.append(readExtension(r)); });
    reader.optionalObject(u"placements"_s,
                          [&track](JsonReader &r) { track.placements = readPlacements(r); });
    reader.optionalObject(u"grant"_s, [&track](JsonReader &r) { track.grant = readGrant(r); });
    reader.optionalObject(u"returns"_s,
                          [&track](JsonReader &r) { track.returns = readReturns(r); });
    track.eligibility = reader.texts(u"eligibility"_s);
}

void readResults(JsonReader &reader, Profile &profile)
{
    reader.optionalList(u"successes"_s,
                        [&profile](JsonReader &r) { profile.successes.append(readSuccess(r)); });
    reader.optionalList(u"targets"_s,
                        [&profile](JsonReader &r) { profile.targets.append(readTarget(r)); });
}

} // namespace bro
