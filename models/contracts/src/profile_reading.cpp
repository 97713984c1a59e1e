// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_reading.h"

#include <QRegularExpression>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Weighted sum of the digits modulo m; -1 when the text is not made of exactly these digits.
int checkSum(const QString &digits, const QList<int> &weights, int m)
{
    if (digits.size() != weights.size())
        return -1;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        sum += digit * weights[i];
    }
    return sum % m;
}

std::optional<qint64> ore(const std::optional<Money> &money)
{
    return money ? std::optional(money->ore) : std::nullopt;
}

PriceFrame readFrame(JsonReader &reader)
{
    PriceFrame frame;
    frame.min = reader.optionalMoney(u"min"_s);
    frame.max = reader.optionalMoney(u"max"_s);
    frame.step = Money{reader.integer(u"step"_s, 1)};
    frame.missingBidIsMax = reader.boolean(u"missingBidIsMax"_s, false);
    checkOrder(reader, u"min"_s, ore(frame.min), u"max"_s, ore(frame.max));
    for (const auto &[key, bound] :
         {std::pair(u"min"_s, frame.min), std::pair(u"max"_s, frame.max)})
        if (bound && bound->ore % frame.step.ore != 0)
            reader.fault(key, Message(u"contracts.boundOffStep"_s,
                                      {{u"amount"_s, *bound}, {u"step"_s, frame.step}}));
    if (frame.missingBidIsMax && !frame.max)
        reader.fault(u"missingBidIsMax"_s, Message(u"contracts.noMaximum"_s));
    return frame;
}

Bonus readBonus(JsonReader &reader)
{
    Bonus bonus{reader.text(u"id"_s), reader.text(u"title"_s), reader.optionalMoney(u"amount"_s),
                reader.text(u"source"_s)};
    bonus.predicate = reader.optionalText(u"predicate"_s);
    bonus.lowAmount = reader.optionalMoney(u"lowAmount"_s);
    bonus.lowPredicate = reader.optionalText(u"lowPredicate"_s);
    bonus.bySupplier = reader.boolean(u"bySupplier"_s, false);
    bonus.deadline = reader.optionalText(u"deadline"_s);
    if (bonus.lowAmount && bonus.lowPredicate.isEmpty())
        reader.fault(u"lowAmount"_s, Message(u"contracts.lowWithoutPredicate"_s));
    checkOrder(reader, u"lowAmount"_s, ore(bonus.lowAmount), u"amount"_s, ore(bonus.amount));
    return bonus;
}

PriceModel readPrice(JsonReader &reader)
{
    PriceModel price;
    price.kind = reader.choice<PriceModelKind>(u"kind"_s);
    reader.optionalObject(u"frame"_s, [&price](JsonReader &r) { price.frame = readFrame(r); });
    price.weeksPaidOnCancellation =
        reader.optionalInteger(u"weeksPaidOnCancellation"_s, 0).value_or(0);
    price.paidWeeksAtMost = reader.optionalInteger(u"paidWeeksAtMost"_s, 1);
    reader.optionalList(u"bonuses"_s,
                        [&price](JsonReader &r) { price.bonuses.append(readBonus(r)); });
    price.source = reader.text(u"source"_s);
    price.unpaidOnReturn = reader.boolean(u"unpaidOnReturn"_s, false);
    price.note = reader.optionalText(u"note"_s);
    return price;
}

LengthFrame readLength(JsonReader &reader)
{
    LengthFrame length;
    length.minWeeks = reader.optionalInteger(u"minWeeks"_s, 1);
    length.maxWeeks = reader.optionalInteger(u"maxWeeks"_s, 1);
    length.typicalMinWeeks = reader.optionalInteger(u"typicalMinWeeks"_s, 1);
    length.typicalMaxWeeks = reader.optionalInteger(u"typicalMaxWeeks"_s, 1);
    length.source = reader.text(u"source"_s);
    checkOrder(reader, u"minWeeks"_s, length.minWeeks, u"maxWeeks"_s, length.maxWeeks);
    checkOrder(reader, u"typicalMinWeeks"_s, length.typicalMinWeeks, u"typicalMaxWeeks"_s,
               length.typicalMaxWeeks);
    checkOrder(reader, u"minWeeks"_s, length.minWeeks, u"typicalMaxWeeks"_s,
               length.typicalMaxWeeks);
    checkOrder(reader, u"typicalMaxWeeks"_s, length.typicalMaxWeeks, u"maxWeeks"_s,
               length.maxWeeks);
    return length;
}

WeeklyHoursFrame readWeeklyHours(JsonReader &reader)
{
    WeeklyHoursFrame hours;
    const Minutes week = WeeklyHoursFrame::wholeWeek();
    hours.min = reader.optionalMinutes(u"min"_s, week).value_or(Minutes{});
    hours.max = reader.optionalMinutes(u"max"_s, week).value_or(week);
    hours.typicalFrom = reader.optionalMinutes(u"typicalFrom"_s, week).value_or(hours.min);
    hours.typicalTo = reader.optionalMinutes(u"typicalTo"_s, week).value_or(hours.max);
    hours.days = reader.optionalInteger(u"days"_s, 1, 7);
    hours.daysAtLeast = reader.optionalInteger(u"daysAtLeast"_s, 1, 7);
    hours.perDay = reader.optionalMinutes(u"perDay"_s, Minutes::hours(24));
    hours.intervalAllowed = reader.boolean(u"intervalAllowed"_s);
    hours.note = reader.optionalText(u"note"_s);
    hours.source = reader.text(u"source"_s);
    checkOrder(reader, u"min"_s, hours.min.value, u"max"_s, hours.max.value);
    checkOrder(reader, u"min"_s, hours.min.value, u"typicalFrom"_s, hours.typicalFrom.value);
    checkOrder(reader, u"typicalFrom"_s, hours.typicalFrom.value, u"typicalTo"_s,
               hours.typicalTo.value);
    checkOrder(reader, u"typicalTo"_s, hours.typicalTo.value, u"max"_s, hours.max.value);
    return hours;
}

} // namespace

void checkOrder(JsonReader &reader, const QString &low, std::optional<qint64> lowValue,
                const QString &high, std::optional<qint64> highValue)
{
    if (lowValue && highValue && *lowValue > *highValue)
        reader.fault(low,
                     Message(u"contracts.minAboveMax"_s, {{u"low"_s, low}, {u"high"_s, high}}));
}

Purchaser readPurchaser(JsonReader &reader)
{
    Purchaser purchaser;
    purchaser.name = reader.text(u"name"_s);
    purchaser.unit = reader.optionalText(u"unit"_s);
    purchaser.cvr = reader.optionalText(u"cvr"_s);
    purchaser.ean = reader.optionalText(u"ean"_s);
    if (!purchaser.cvr.isEmpty() && checkSum(purchaser.cvr, {2, 7, 6, 5, 4, 3, 2, 1}, 11) != 0)
        reader.fault(u"cvr"_s, Message(u"contracts.noCvr"_s, {{u"text"_s, purchaser.cvr}}));
    if (!purchaser.ean.isEmpty() &&
        checkSum(purchaser.ean, {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1}, 10) != 0)
        reader.fault(u"ean"_s, Message(u"contracts.noEan"_s, {{u"text"_s, purchaser.ean}}));
    reader.list(u"channels"_s, [&purchaser](JsonReader &r) {
        purchaser.channels.append({r.text(u"id"_s), r.text(u"title"_s), r.boolean(u"secure"_s)});
    });
    reader.list(u"illnessNumbers"_s, [&purchaser](JsonReader &r) {
        purchaser.illnessNumbers.append({r.text(u"id"_s), r.text(u"targetGroup"_s),
                                         r.text(u"receiver"_s), r.optionalText(u"phone"_s),
                                         r.optionalText(u"when"_s), r.text(u"source"_s)});
    });
    purchaser.source = reader.text(u"source"_s);
    return purchaser;
}

Track readTrack(JsonReader &reader)
{
    static const QRegularExpression keyForm(u"\\A[a-z][a-z0-9-]*\\z"_s);
    Track track;
    track.key = reader.text(u"key"_s);
    if (!track.key.isEmpty() && !keyForm.match(track.key).hasMatch())
        reader.fault(u"key"_s, Message(u"contracts.badKey"_s, {{u"key"_s, track.key}}));
    track.title = reader.text(u"title"_s);
    track.offerType = reader.optionalText(u"offerType"_s);
    track.targetGroup = reader.optionalText(u"targetGroup"_s);
    track.intake = reader.optionalText(u"intake"_s);
    reader.object(u"length"_s, [&track](JsonReader &r) { track.length = readLength(r); });
    reader.object(u"weeklyHours"_s,
                  [&track](JsonReader &r) { track.weeklyHours = readWeeklyHours(r); });
    reader.object(u"price"_s, [&track](JsonReader &r) { track.price = readPrice(r); });
    track.askBelowAge = reader.optionalInteger(u"askBelowAge"_s, 1);
    track.requiresCompletedTrack = reader.optionalText(u"requiresCompletedTrack"_s);
    track.requirement = reader.optionalText(u"requirement"_s);
    track.source = reader.text(u"source"_s);
    readCourse(reader, track);
    return track;
}

DeadlineRule readDeadline(JsonReader &reader)
{
    DeadlineRule rule;
    rule.id = reader.text(u"id"_s);
    rule.title = reader.text(u"title"_s);
    rule.kind = reader.choice(u"kind"_s, DeadlineKind::Other);
    rule.anchor = reader.choice<DeadlineAnchor>(u"anchor"_s);
    const bool fixed = reader.optionalObject(u"fixedDay"_s, [&rule](JsonReader &r) {
        const FixedDay day{int(r.integer(u"month"_s, 1, 12)), int(r.integer(u"day"_s, 1, 31)),
                           int(r.integer(u"years"_s, -10, 10))};
        if (!QDate(2023, day.month, day.day).isValid()) // 29 February would miss most years
            r.fault(u"day"_s, Message(u"contracts.noSuchDay"_s, {{u"day"_s, qint64(day.day)},
                                                                 {u"month"_s, qint64(day.month)}}));
        rule.fixedDay = day;
    });
    if (!fixed) {
        rule.offset = int(reader.integer(u"offset"_s, 0, 1000));
        rule.unit = reader.choice<DeadlineUnit>(u"unit"_s);
        rule.direction = reader.choice<DeadlineDirection>(u"direction"_s);
    }
    rule.timeOfDay = reader.optionalTime(u"timeOfDay"_s);
    reader.optionalObject(u"recurrence"_s, [&rule](JsonReader &r) {
        rule.recurrence =
            Recurrence{int(r.integer(u"every"_s, 1, 1000)), r.choice<DeadlineUnit>(u"unit"_s)};
        rule.recurrence->until = r.optionalChoice<DeadlineAnchor>(u"until"_s);
        rule.recurrence->times = r.optionalInteger(u"times"_s, 1, 1000);
    });
    rule.movesToNextWeekday = reader.boolean(u"movesToNextWeekday"_s, false);
    rule.towardsCitizen = reader.boolean(u"towardsCitizen"_s, false);
    rule.firm = reader.boolean(u"firm"_s, true);
    rule.notBefore = reader.boolean(u"notBefore"_s, false);
    rule.actor = reader.choice(u"actor"_s, DeadlineActor::Supplier);
    rule.tracks = reader.texts(u"tracks"_s);
    rule.channel = reader.optionalText(u"channel"_s);
    rule.consequence = reader.optionalText(u"consequence"_s);
    rule.source = reader.text(u"source"_s);
    return rule;
}

ActivityRules readActivities(JsonReader &reader)
{
    ActivityRules rules;
    rules.oneToOneCounts = reader.boolean(u"oneToOneCounts"_s);
    rules.groupCounts = reader.boolean(u"groupCounts"_s);
    rules.inPersonCounts = reader.boolean(u"inPersonCounts"_s);
    rules.telephoneCounts = reader.boolean(u"telephoneCounts"_s);
    rules.virtualCounts = reader.boolean(u"virtualCounts"_s);
    rules.aloneOutside = reader.choice<AloneOutside>(u"aloneOutside"_s);
    rules.accompaniedOutsideCounts = reader.boolean(u"accompaniedOutsideCounts"_s);
    rules.placementCounts = reader.boolean(u"placementCounts"_s);
    rules.ordinaryWorkCounts = reader.boolean(u"ordinaryWorkCounts"_s);
    rules.mentorException = reader.boolean(u"mentorException"_s);
    rules.placementException = reader.boolean(u"placementException"_s);
    rules.exceptionNeedsDocument = reader.boolean(u"exceptionNeedsDocument"_s);
    rules.acuteActivitiesCount = reader.boolean(u"acuteActivitiesCount"_s);
    rules.weeklyAtMost = Minutes{reader.integer(u"weeklyAtMost"_s, 1, Minutes::hours(168).value)};
    rules.source = reader.text(u"source"_s);
    return rules;
}

ScheduleRules readSchedule(JsonReader &reader)
{
    ScheduleRules rules;
    const QList<HandOutTrigger> triggers = reader.words<HandOutTrigger>(u"newHandOutOn"_s);
    rules.newHandOutOn = QSet<HandOutTrigger>(triggers.begin(), triggers.end());
    rules.dayOfHandingOverCounts = reader.boolean(u"dayOfHandingOverCounts"_s);
    rules.smsMayStandAlone = reader.boolean(u"smsMayStandAlone"_s);
    rules.acuteException = reader.boolean(u"acuteException"_s);
    rules.source = reader.text(u"source"_s);
    return rules;
}

PostalRules readPostal(JsonReader &reader)
{
    PostalRules rules;
    rules.days = int(reader.integer(u"days"_s, 0, 30));
    const auto cutOff = reader.optionalTime(u"cutOff"_s);
    if (!reader.has(u"cutOff"_s))
        reader.fault(u"cutOff"_s, Message(u"contracts.missingKey"_s, {{u"key"_s, u"cutOff"_s}}));
    rules.cutOff = cutOff.value_or(QTime());
    rules.source = reader.text(u"source"_s);
    return rules;
}

ClosingDayRules readClosingDays(JsonReader &reader)
{
    ClosingDayRules rules;
    rules.needsPermission = reader.boolean(u"needsPermission"_s);
    rules.hoursDeliveredElsewhere = reader.boolean(u"hoursDeliveredElsewhere"_s);
    rules.purchaserDaysStopDelivery = reader.boolean(u"purchaserDaysStopDelivery"_s);
    rules.source = reader.text(u"source"_s);
    return rules;
}

InvoiceTerms readInvoicing(JsonReader &reader)
{
    InvoiceTerms terms;
    terms.cadence = reader.choice<InvoiceCadence>(u"cadence"_s);
    terms.channel = reader.choice<InvoiceChannel>(u"channel"_s);
    terms.dueDays = reader.optionalInteger(u"dueDays"_s, 0);
    terms.dueDateMoves = reader.boolean(u"dueDateMoves"_s, false);
    terms.monthsAfterEnd = reader.optionalInteger(u"monthsAfterEnd"_s, 0);
    terms.withinAccountingYear = reader.boolean(u"withinAccountingYear"_s, false);
    terms.attachRegister = reader.boolean(u"attachRegister"_s, false);
    terms.complaintDays = reader.optionalInteger(u"complaintDays"_s, 0);
    terms.lateInterest = reader.optionalText(u"lateInterest"_s);
    reader.optionalObject(u"vat"_s, [&terms](JsonReader &r) {
        terms.vat =
            VatTerms{r.text(u"category"_s), int(r.integer(u"percentHundredths"_s, 0, 10000))};
    });
    reader.list(u"penalties"_s, [&terms](JsonReader &r) {
        Penalty penalty;
        penalty.id = r.text(u"id"_s);
        penalty.text = r.text(u"text"_s);
        penalty.percentHundredths = r.optionalInteger(u"percentHundredths"_s, 0);
        penalty.amount = r.optionalMoney(u"amount"_s);
        penalty.perWorkingDay = r.boolean(u"perWorkingDay"_s, false);
        penalty.source = r.text(u"source"_s);
        terms.penalties.append(penalty);
    });
    terms.source = reader.text(u"source"_s);
    terms.issueDay = reader.optionalInteger(u"issueDay"_s, 1, 28);
    terms.latePercentHundredths = reader.optionalInteger(u"latePercentHundredths"_s, 0, 10000);
    return terms;
}

PriceRegulation readRegulation(JsonReader &reader)
{
    PriceRegulation regulation;
    regulation.thresholdHundredths = int(reader.integer(u"thresholdHundredths"_s, 0, 10000));
    regulation.fallsStopAtBid = reader.boolean(u"fallsStopAtBid"_s);
    regulation.announced = reader.text(u"announced"_s);
    regulation.source = reader.text(u"source"_s);
    return regulation;
}

OpenQuestion readOpenQuestion(JsonReader &reader)
{
    OpenQuestion question;
    question.id = reader.text(u"id"_s);
    question.question = reader.text(u"question"_s);
    question.answer = reader.choice<AnswerKind>(u"answer"_s);
    question.choices = reader.texts(u"choices"_s);
    question.sets = reader.choice(u"sets"_s, AnswerTarget::None);
    question.item = reader.optionalText(u"item"_s);
    question.perTrack = reader.boolean(u"perTrack"_s, false);
    question.whileOpen = reader.text(u"whileOpen"_s);
    question.source = reader.text(u"source"_s);
    if ((question.answer == AnswerKind::Choice) != (question.choices.size() > 1))
        reader.fault(u"choices"_s, Message(u"contracts.choices"_s));
    return question;
}

} // namespace bro
