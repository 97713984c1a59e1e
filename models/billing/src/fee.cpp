// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/fee.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minutesPerHour = 60;
constexpr int daysPerWeek = 7;

Error tooLarge()
{
    return Error(u"billing.tooLarge"_s);
}

// Blocks of seven days begun from the first to the last day, both counted (reading 3).
int weeksBegun(QDate from, QDate to)
{
    return to < from ? 0 : int(from.daysTo(to) / daysPerWeek) + 1;
}

QDate lastDayCounted(const FeeInput &input)
{
    QDate last = input.end;
    if (input.interrupted)
        last = std::min(last, *input.interrupted);
    if (input.until.isValid())
        last = std::min(last, input.until);
    return last;
}

// Whether the interruption had happened on the last day that is counted.
bool interruptedBy(const FeeInput &input)
{
    return input.interrupted && *input.interrupted < input.end &&
           (!input.until.isValid() || input.until >= *input.interrupted);
}

Done dailyRate(const FeeInput &input, Fee &fee)
{
    const auto amount = Money::ofFraction(fee.days, input.price->ore, 1, 1);
    if (!amount)
        return tooLarge();
    fee.amount = *amount;
    fee.explanation.append(Message(
        u"billing.dailyRate"_s,
        {{u"n"_s, qint64(fee.days)}, {u"price"_s, *input.price}, {u"amount"_s, fee.amount}}));
    return {};
}

Done hourlyByDays(const FeeInput &input, Fee &fee)
{
    if (input.hoursTotal.value <= 0)
        return Error(u"billing.hoursTotalMissing"_s);
    if (fee.daysTotal == 0)
        return Error(u"billing.noWorkingDays"_s, {{u"from"_s, input.start}, {u"to"_s, input.end}});
    const auto amount = Money::ofFraction(input.hoursTotal.value, fee.days, input.price->ore,
                                          minutesPerHour * fee.daysTotal);
    if (!amount)
        return tooLarge();
    fee.amount = *amount;
    fee.explanation.append(Message(u"billing.hourlyByDays"_s, {{u"hours"_s, input.hoursTotal},
                                                               {u"total"_s, qint64(fee.daysTotal)},
                                                               {u"days"_s, qint64(fee.days)},
                                                               {u"price"_s, *input.price},
                                                               {u"amount"_s, fee.amount}}));
    return {};
}

// Weeks paid on top because a running course was cancelled (000, reading 4).
int weeksForCancellation(const FeeInput &input)
{
    return interruptedBy(input) && *input.interrupted >= input.start
               ? input.model.weeksPaidOnCancellation
               : 0;
}

Done weeklyHours(const FeeInput &input, Fee &fee)
{
    if (input.hoursPerWeek.value <= 0)
        return Error(u"billing.hoursPerWeekMissing"_s);
    const int more = weeksForCancellation(input);
    const auto amount = Money::ofFraction(input.hoursPerWeek.value, fee.weeks + more,
                                          input.price->ore, minutesPerHour);
    if (!amount)
        return tooLarge();
    fee.amount = *amount;
    fee.explanation.append(Message(u"billing.weeklyHours"_s, {{u"hours"_s, input.hoursPerWeek},
                                                              {u"n"_s, qint64(fee.weeks + more)},
                                                              {u"price"_s, *input.price},
                                                              {u"amount"_s, fee.amount}}));
    if (more > 0)
        fee.explanation.append(
            Message(u"billing.weeksForCancellation"_s, {{u"n"_s, qint64(more)}}));
    return {};
}

Done perWeek(const FeeInput &input, Fee &fee)
{
    int weeks = fee.weeks;
    if (const auto most = input.model.paidWeeksAtMost; most && weeks > *most) {
        weeks = *most;
        fee.explanation.append(
            Message(u"billing.unpaidWeeks"_s,
                    {{u"n"_s, qint64(fee.weeks - weeks)}, {u"most"_s, qint64(*most)}}));
    }
    weeks += weeksForCancellation(input);
    const auto amount = Money::ofFraction(weeks, input.price->ore, 1, 1);
    if (!amount)
        return tooLarge();
    fee.amount = *amount;
    fee.explanation.prepend(
        Message(u"billing.perWeek"_s,
                {{u"n"_s, qint64(weeks)}, {u"price"_s, *input.price}, {u"amount"_s, fee.amount}}));
    return {};
}

Done oncePerOrder(const FeeInput &input, Fee &fee)
{
    fee.amount = fee.to.isValid() ? *input.price : Money{};
    fee.explanation.append(fee.to.isValid()
                               ? Message(u"billing.perOrder"_s, {{u"price"_s, *input.price}})
                               : Message(u"billing.notBegun"_s, {{u"date"_s, input.start}}));
    return {};
}

Done openAmount(const FeeInput &input, Fee &fee)
{
    if (!input.openAmount || input.openAmount->reason.trimmed().isEmpty())
        return Error(u"billing.openAmountMissing"_s);
    fee.amount = input.openAmount->amount;
    fee.explanation.append(
        Message(u"billing.openAmount"_s,
                {{u"amount"_s, fee.amount}, {u"reason"_s, input.openAmount->reason}}));
    return {};
}

void addBonuses(const FeeInput &input, Fee &fee)
{
    for (const EarnedBonus &bonus : input.bonuses) {
        if (input.until.isValid() && bonus.earnedOn > input.until)
            continue;
        fee.amount += bonus.amount;
        fee.explanation.append(Message(
            u"billing.bonus"_s,
            {{u"title"_s, bonus.title}, {u"date"_s, bonus.earnedOn}, {u"amount"_s, bonus.amount}}));
    }
}

Done byModel(const FeeInput &input, Fee &fee)
{
    switch (input.model.kind) {
    case PriceModelKind::DailyRate:
        return dailyRate(input, fee);
    case PriceModelKind::HourlyByDays:
        return hourlyByDays(input, fee);
    case PriceModelKind::WeeklyHours:
        return weeklyHours(input, fee);
    case PriceModelKind::PerWeek:
        BRO_CHECK(perWeek(input, fee));
        break;
    case PriceModelKind::PerParticipant:
        BRO_CHECK(oncePerOrder(input, fee));
        break;
    case PriceModelKind::PerOrder:
        return oncePerOrder(input, fee);
    case PriceModelKind::Open:
        return openAmount(input, fee);
    case PriceModelKind::ResultOnly:
        fee.explanation.append(Message(u"billing.resultOnly"_s));
        break;
    }
    addBonuses(input, fee);
    return {};
}

bool needsPrice(PriceModelKind kind)
{
    return kind != PriceModelKind::Open && kind != PriceModelKind::ResultOnly;
}

bool countsDays(PriceModelKind kind)
{
    return kind == PriceModelKind::DailyRate || kind == PriceModelKind::HourlyByDays;
}

void explainPeriod(const FeeInput &input, Fee &fee)
{
    if (fee.to.isValid())
        fee.explanation.append(
            Message(u"billing.period"_s, {{u"from"_s, fee.from}, {u"to"_s, fee.to}}));
    if (countsDays(input.model.kind))
        fee.explanation.append(input.workingDays == WorkingDayRule::Arbejdsdage
                                   ? Message(u"billing.ruleArbejdsdage"_s)
                                   : Message(u"billing.ruleWeekdays"_s));
    if (interruptedBy(input))
        fee.explanation.append(
            Message(u"billing.interrupted"_s, {{u"date"_s, *input.interrupted}}));
}
} // namespace

Result<Fee> fee(const FeeInput &input)
{
    if (!input.start.isValid() || !input.end.isValid() || input.end < input.start)
        return Error(u"billing.periodReversed"_s);
    Fee fee;
    if (input.cancelled) {
        fee.explanation.append(Message(u"billing.cancelled"_s));
        return fee;
    }
    if (needsPrice(input.model.kind) && !input.price)
        return Error(u"billing.priceMissing"_s, {}, {}, Error::Kind::NotFound);
    const QDate last = lastDayCounted(input);
    if (last >= input.start) {
        fee.from = input.start;
        fee.to = last;
    }
    fee.days = workingDays(input.start, last, input.workingDays);
    fee.daysTotal = workingDays(input.start, input.end, input.workingDays);
    fee.weeks = weeksBegun(input.start, last);
    BRO_CHECK(byModel(input, fee));
    explainPeriod(input, fee);
    return fee;
}

Result<PeriodBill> billUntil(FeeInput input, QDate until, Money alreadyBilled)
{
    input.until = until;
    PeriodBill bill;
    BRO_TRY(bill.feeToDate, fee(input));
    bill.alreadyBilled = alreadyBilled;
    bill.amount = bill.feeToDate.amount - alreadyBilled;
    bill.explanation = bill.feeToDate.explanation;
    bill.explanation.append(Message(u"billing.lessBilled"_s, {{u"fee"_s, bill.feeToDate.amount},
                                                              {u"billed"_s, alreadyBilled},
                                                              {u"amount"_s, bill.amount}}));
    if (bill.amount.ore < 0)
        bill.explanation.append(Message(u"billing.tooMuchBilled"_s, {{u"amount"_s, -bill.amount}}));
    return bill;
}

} // namespace bro
