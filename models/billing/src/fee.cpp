// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/fee.h>
#include <limits>

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
    const qint64 more = weeksForCancellation(input);
    const auto amount = Money::ofFraction(input.hoursPerWeek.value, fee.weeks + more,
                                          input.price->ore, minutesPerHour);
    if (!amount)
        return tooLarge();
    fee.amount = *amount;
    fee.explanation.append(Message(u"billing.weeklyHours"_s, {{u"hours"_s, input.hoursPerWeek},
                                                              {u"n"_s, fee.weeks + more},
                                                              {u"price"_s, *input.price},
                                                              {u"amount"_s, fee.amount}}));
    if (more > 0)
        fee.explanation.append(Message(u"billing.weeksForCancellation"_s, {{u"n"_s, more}}));
    return {};
}

Done perWeek(const FeeInput &input, Fee &fee)
{
    qint64 weeks = fee.weeks;
    if (const auto most = input.model.paidWeeksAtMost; most && weeks > *most) {
        weeks = *most;
        fee.explanation.append(Message(u"billing.unpaidWeeks"_s,
                                       {{u"n"_s, fee.weeks - weeks}, {u"most"_s, qint64(*most)}}));
    }
    const qint64 more = weeksForCancellation(input);
    weeks += more;
    if (more > 0)
        fee.explanation.append(Message(u"billing.weeksForCancellation"_s, {{u"n"_s, more}}));
    const auto amount = Money::ofFraction(weeks, input.price->ore, 1, 1);
    if (!amount)
        return tooLarge();
    fee.amount = *amount;
    fee.explanation.prepend(
        Message(u"billing.perWeek"_s,
                {{u"n"_s, weeks}, {u"price"_s, *input.price}, {u"amount"_s, fee.amount}}));
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

bool add(Money &sum, Money more)
{
    return !__builtin_add_overflow(sum.ore, more.ore, &sum.ore);
}

// The first days up to `last` that no amount was entered for.
void tellGap(const FeeInput &input, const QList<PeriodAmount> &amounts, QDate last, Fee &fee)
{
    QDate next = input.start;
    for (const PeriodAmount &one : amounts) {
        if (one.from > next)
            break;
        next = std::max(next, one.to.addDays(1));
    }
    const auto after = std::find_if(amounts.cbegin(), amounts.cend(),
                                    [next](const PeriodAmount &one) { return one.from > next; });
    const QDate to = after == amounts.cend() ? last : std::min(last, after->from.addDays(-1));
    if (next <= to)
        fee.explanation.append(
            Message(u"billing.periodAmountMissing"_s, {{u"from"_s, next}, {u"to"_s, to}}));
}

// Each amount when its days are over, the order's last day at the latest.
Done periodAmounts(const FeeInput &input, Fee &fee)
{
    QList<PeriodAmount> amounts = input.openAmounts;
    std::stable_sort(amounts.begin(), amounts.end(),
                     [](const auto &a, const auto &b) { return a.from < b.from; });
    const QDate orderEnd = std::min(input.end, input.interrupted.value_or(input.end));
    const QDate last = lastDayCounted(input);
    for (const PeriodAmount &one : std::as_const(amounts)) {
        if (!one.from.isValid() || one.to < one.from || one.reason.trimmed().isEmpty())
            return Error(u"billing.openAmountMissing"_s);
        const QList<std::pair<QString, Argument>> words = {{u"from"_s, one.from},
                                                           {u"to"_s, one.to},
                                                           {u"amount"_s, one.amount},
                                                           {u"reason"_s, one.reason}};
        if (one.from > orderEnd) {
            fee.explanation.append(Message(u"billing.periodAmountAfter"_s, words));
            continue;
        }
        if (std::min(one.to, orderEnd) > last)
            continue;
        if (!add(fee.amount, one.amount))
            return tooLarge();
        fee.explanation.append(Message(u"billing.periodAmount"_s, words));
        if (one.to > orderEnd && interruptedBy(input))
            fee.explanation.append(Message(u"billing.periodAmountBroken"_s, words));
    }
    if (fee.explanation.isEmpty())
        fee.explanation.append(Message(u"billing.periodAmountsLater"_s));
    tellGap(input, amounts, last, fee);
    return {};
}

Done openAmount(const FeeInput &input, Fee &fee)
{
    if (!input.openAmounts.isEmpty())
        return periodAmounts(input, fee);
    if (!input.openAmount || input.openAmount->reason.trimmed().isEmpty())
        return Error(input.extension == ExtensionPay::NotStated ? u"billing.extensionPayOpen"_s
                                                                : u"billing.openAmountMissing"_s);
    fee.amount = input.openAmount->amount;
    fee.explanation.append(
        Message(u"billing.openAmount"_s,
                {{u"amount"_s, fee.amount}, {u"reason"_s, input.openAmount->reason}}));
    return {};
}

Done addBonuses(const FeeInput &input, Fee &fee)
{
    for (const EarnedBonus &bonus : input.bonuses) {
        if (input.until.isValid() && bonus.earnedOn > input.until)
            continue;
        if (!add(fee.amount, bonus.amount) || !add(fee.bonuses, bonus.amount))
            return tooLarge();
        fee.explanation.append(Message(
            u"billing.bonus"_s,
            {{u"title"_s, bonus.title}, {u"date"_s, bonus.earnedOn}, {u"amount"_s, bonus.amount}}));
    }
    return {};
}

bool paysBonuses(PriceModelKind kind)
{
    return kind == PriceModelKind::PerWeek || kind == PriceModelKind::PerParticipant ||
           kind == PriceModelKind::ResultOnly;
}

Done byModel(const FeeInput &input, Fee &fee)
{
    // Where the contract leaves it open, the amount is entered by hand, whatever the model.
    if (input.extension == ExtensionPay::NotStated)
        return openAmount(input, fee);
    switch (input.model.kind) {
    case PriceModelKind::DailyRate:
        return dailyRate(input, fee);
    case PriceModelKind::HourlyByDays:
        return hourlyByDays(input, fee);
    case PriceModelKind::WeeklyHours:
        return weeklyHours(input, fee);
    case PriceModelKind::PerWeek:
        return perWeek(input, fee);
    case PriceModelKind::PerParticipant:
    case PriceModelKind::PerOrder:
        return oncePerOrder(input, fee);
    case PriceModelKind::Open:
        return openAmount(input, fee);
    case PriceModelKind::ResultOnly:
        fee.explanation.append(Message(u"billing.resultOnly"_s));
        return {};
    }
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

// Why the base price is not paid at all; nothing where it is.
std::optional<Message> unpaid(const FeeInput &input)
{
    if (input.extension == ExtensionPay::Unpaid)
        return Message(u"billing.extensionUnpaid"_s);
    if (input.model.unpaidOnReturn && input.returned &&
        (!input.until.isValid() || *input.returned <= input.until))
        return Message(u"billing.returnedUnpaid"_s, {{u"date"_s, *input.returned}});
    return {};
}

Result<Fee> counted(const FeeInput &input)
{
    Fee fee;
    const QDate last = lastDayCounted(input);
    if (last >= input.start) {
        fee.from = input.start;
        fee.to = last;
    }
    fee.days = workingDays(input.start, last, input.workingDays);
    fee.daysTotal = workingDays(input.start, input.end, input.workingDays);
    fee.weeks = weeksBegun(input.start, last);
    if (const auto why = unpaid(input)) {
        fee.explanation.append(*why);
    } else {
        if (needsPrice(input.model.kind) && input.extension == ExtensionPay::Paid && !input.price)
            return Error(u"billing.priceMissing"_s, {}, {}, Error::Kind::NotFound);
        BRO_CHECK(byModel(input, fee));
    }
    if (paysBonuses(input.model.kind))
        BRO_CHECK(addBonuses(input, fee));
    explainPeriod(input, fee);
    return fee;
}
} // namespace

Result<Fee> fee(const FeeInput &input)
{
    // No contract lasts so long; beyond it days would not fit their numbers.
    constexpr int LongestYears = 100;
    if (!input.start.isValid() || !input.end.isValid() || input.end < input.start ||
        input.start.addYears(LongestYears) < input.end)
        return Error(u"billing.periodReversed"_s);
    Fee fee;
    if (input.cancelled) {
        fee.explanation.append(Message(u"billing.cancelled"_s));
    } else if (input.interrupted && *input.interrupted < input.start) {
        fee.explanation.append(
            Message(u"billing.interruptedBeforeStart"_s, {{u"date"_s, *input.interrupted}}));
    } else {
        BRO_TRY(fee, counted(input));
    }
    fee.explanation.append(input.remarks);
    return fee;
}

Result<PeriodBill> billUntil(FeeInput input, QDate until, Money alreadyBilled)
{
    input.until = until;
    PeriodBill bill;
    BRO_TRY(bill.feeToDate, fee(input));
    bill.alreadyBilled = alreadyBilled;
    if (__builtin_sub_overflow(bill.feeToDate.amount.ore, alreadyBilled.ore, &bill.amount.ore) ||
        bill.amount.ore == std::numeric_limits<qint64>::min())
        return tooLarge();
    bill.explanation = bill.feeToDate.explanation;
    bill.explanation.append(Message(u"billing.lessEarlier"_s, {{u"fee"_s, bill.feeToDate.amount},
                                                               {u"earlier"_s, alreadyBilled},
                                                               {u"amount"_s, bill.amount}}));
    if (bill.amount.ore < 0)
        bill.explanation.append(Message(u"billing.tooMuchBilled"_s, {{u"amount"_s, -bill.amount}}));
    return bill;
}

QString bonusItem(const QString &bonusId)
{
    return u"bonus:"_s + bonusId;
}

Result<QList<EarnedItem>> earnedItems(const FeeInput &input)
{
    FeeInput base = input;
    base.bonuses.clear();
    EarnedItem first{u"fee"_s, {}, {}};
    BRO_TRY(first.earned, fee(base));
    QList<EarnedItem> items{first};
    if (input.cancelled || !paysBonuses(input.model.kind) ||
        (input.interrupted && *input.interrupted < input.start))
        return items;
    for (const EarnedBonus &bonus : input.bonuses) {
        FeeInput one = base;
        one.bonuses = {bonus};
        EarnedItem item{bonusItem(bonus.id), bonus.title, {}};
        BRO_CHECK(addBonuses(one, item.earned));
        items.append(item);
    }
    return items;
}

} // namespace bro
