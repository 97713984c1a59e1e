// SPDX-License-Identifier: GPL-3.0-or-later
#include <billing/month_words.h>
#include <calendar/holidays.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
bool countsDays(PriceModelKind kind)
{
    return kind == PriceModelKind::DailyRate || kind == PriceModelKind::HourlyByDays;
}

bool countsWeeks(PriceModelKind kind)
{
    return kind == PriceModelKind::WeeklyHours || kind == PriceModelKind::PerWeek;
}

int daysOf(const MonthPart &part)
{
    return part.bill.feeToDate.days - part.before.days;
}

int weeksOf(const MonthPart &part)
{
    return part.bill.feeToDate.weeks - part.before.weeks;
}

Message orderWords(const MonthPart &part)
{
    const FeeInput &input = part.input;
    if (!input.interrupted || *input.interrupted >= input.end)
        return Message(u"billing.orderRuns"_s, {{u"from"_s, input.start}, {u"to"_s, input.end}});
    if (!part.notified.isValid())
        return Message(u"billing.orderInterrupted"_s,
                       {{u"from"_s, input.start}, {u"date"_s, *input.interrupted}});
    return Message(u"billing.orderInterruptedTold"_s, {{u"from"_s, input.start},
                                                       {u"notified"_s, part.notified},
                                                       {u"date"_s, *input.interrupted}});
}

// The weekdays of the part that do not count, one sentence each.
QList<Message> unpaidWeekdays(const MonthPart &part)
{
    FeeInput input = part.input;
    input.until = part.to;
    QList<Message> words;
    const PaidDays paid = paidDays(input, part.from, part.to);
    for (const PaidDay &day : paid.days) {
        if (day.reason == UnpaidReason::NoWorkingDay ||
            (day.reason == UnpaidReason::Holiday && day.day.dayOfWeek() <= 5))
            words.append(dayWords(day, paid.unit));
    }
    return words;
}

// Which sentences of the fee say something that facts and formula do not.
bool isRemark(const Message &message)
{
    return message.code == "billing.weeksForCancellation"_L1 ||
           message.code == "billing.unpaidWeeks"_L1 || message.code == "billing.openAmount"_L1 ||
           message.code == "billing.resultOnly"_L1 || message.code == "billing.notBegun"_L1 ||
           message.code == "billing.cancelled"_L1 ||
           message.code == "billing.interruptedBeforeStart"_L1 ||
           message.code == "billing.extensionUnpaid"_L1 ||
           message.code == "billing.returnedUnpaid"_L1 ||
           message.code.startsWith("billing.periodAmount"_L1);
}

// Whether the fee was counted from days or weeks at all: an extension may be unpaid, an amount
// entered by hand.
bool isCalculated(const MonthPart &part)
{
    const QList<Message> &words = part.bill.feeToDate.explanation;
    const QString code = words.isEmpty() ? QString() : words.first().code;
    return code == "billing.dailyRate"_L1 || code == "billing.hourlyByDays"_L1 ||
           code == "billing.weeklyHours"_L1 || code == "billing.perWeek"_L1;
}

// The formula's numbers are those that the fee was counted with.
Message formulaWords(const MonthPart &part)
{
    if (!isCalculated(part))
        return Message(u"billing.formulaToDate"_s, {{u"to"_s, part.to}});
    const Fee &fee = part.bill.feeToDate;
    const QList<std::pair<QString, Argument>> numbers = fee.explanation.isEmpty()
                                                            ? QList<std::pair<QString, Argument>>()
                                                            : fee.explanation.first().arguments;
    switch (part.input.model.kind) {
    case PriceModelKind::DailyRate:
        return Message(
            u"billing.formulaDays"_s,
            {{u"n"_s, qint64(daysOf(part))}, {u"price"_s, part.input.price.value_or(Money{})}});
    case PriceModelKind::HourlyByDays:
        return Message(u"billing.formulaHours"_s, numbers);
    case PriceModelKind::WeeklyHours:
        return Message(u"billing.formulaWeeklyHours"_s, numbers);
    case PriceModelKind::PerWeek:
        return Message(u"billing.formulaWeeks"_s, numbers);
    default:
        return Message(u"billing.formulaToDate"_s, {{u"to"_s, part.to}});
    }
}

QList<FormulaLine> formulaOf(const MonthPart &part)
{
    if (part.input.model.kind == PriceModelKind::DailyRate && isCalculated(part))
        return {{formulaWords(part), part.bill.amount}};
    QList<FormulaLine> lines{{formulaWords(part), part.bill.feeToDate.amount}};
    for (const Message &message : part.bill.feeToDate.explanation) {
        if (message.code != "billing.bonus"_L1)
            continue;
        const Money bonus = std::get<Money>(message.arguments.last().second);
        lines.first().amount = lines.first().amount - bonus;
        lines.append({Message(u"billing.formulaBonus"_s, message.arguments), bonus});
    }
    if (part.bill.alreadyBilled.ore != 0)
        lines.append({part.correction ? Message(u"billing.formulaBilled"_s)
                                      : Message(u"billing.formulaBefore"_s,
                                                {{u"date"_s, part.from.addDays(-1)}}),
                      -part.bill.alreadyBilled});
    return lines;
}
} // namespace

Message priceModelName(PriceModelKind kind)
{
    switch (kind) {
    case PriceModelKind::DailyRate:
        return Message(u"billing.modelDailyRate"_s);
    case PriceModelKind::HourlyByDays:
        return Message(u"billing.modelHourlyByDays"_s);
    case PriceModelKind::WeeklyHours:
        return Message(u"billing.modelWeeklyHours"_s);
    case PriceModelKind::PerWeek:
        return Message(u"billing.modelPerWeek"_s);
    case PriceModelKind::PerParticipant:
        return Message(u"billing.modelPerParticipant"_s);
    case PriceModelKind::ResultOnly:
        return Message(u"billing.modelResultOnly"_s);
    case PriceModelKind::PerOrder:
        return Message(u"billing.modelPerOrder"_s);
    case PriceModelKind::Open:
        break;
    }
    return Message(u"billing.modelOpen"_s);
}

Quantity monthQuantity(const MonthPart &part)
{
    const FeeInput &input = part.input;
    const Fee &fee = part.bill.feeToDate;
    switch (input.model.kind) {
    case PriceModelKind::DailyRate:
        return {Quantity::Unit::Days, daysOf(part)};
    case PriceModelKind::HourlyByDays: {
        // Half up, as amounts are; a helper for the eye, the amount is counted from the fraction.
        const auto minutes =
            Money::ofFraction(input.hoursTotal.value, daysOf(part), 1, fee.daysTotal);
        return {Quantity::Unit::Hours, minutes ? minutes->ore : 0};
    }
    case PriceModelKind::WeeklyHours:
    case PriceModelKind::PerWeek:
        return {Quantity::Unit::Weeks, weeksOf(part)};
    default:
        return {Quantity::Unit::Orders, fee.to.isValid() && !part.before.to.isValid() ? 1 : 0};
    }
}

Message quantityWords(const Quantity &quantity)
{
    switch (quantity.unit) {
    case Quantity::Unit::Days:
        return Message(u"billing.quantityDays"_s, {{u"n"_s, quantity.value}});
    case Quantity::Unit::Hours:
        return Message(u"billing.quantityHours"_s, {{u"hours"_s, Minutes{quantity.value}}});
    case Quantity::Unit::Weeks:
        return Message(u"billing.quantityWeeks"_s, {{u"n"_s, quantity.value}});
    case Quantity::Unit::Orders:
        break;
    }
    return Message(u"billing.quantityOrders"_s, {{u"n"_s, quantity.value}});
}

MonthWords monthWords(const MonthPart &part)
{
    const PriceModelKind kind = part.input.model.kind;
    MonthWords words;
    words.facts.append(orderWords(part));
    if (part.correction) {
        words.facts.append(Message(u"billing.correctionWhy"_s));
    } else if (countsDays(kind)) {
        words.facts.append(
            Message(u"billing.daysInMonth"_s,
                    {{u"from"_s, part.from}, {u"to"_s, part.to}, {u"n"_s, qint64(daysOf(part))}}));
        const QList<Message> unpaid = unpaidWeekdays(part);
        words.facts.append(unpaid.isEmpty() ? Message(u"billing.weekendsOnly"_s)
                                            : Message(u"billing.weekendsAnd"_s));
        words.facts += unpaid;
    } else if (countsWeeks(kind)) {
        words.facts.append(
            Message(u"billing.weeksInMonth"_s,
                    {{u"from"_s, part.from}, {u"to"_s, part.to}, {u"n"_s, qint64(weeksOf(part))}}));
    }
    words.formula = formulaOf(part);
    for (const Message &message : part.bill.feeToDate.explanation) {
        if (isRemark(message))
            words.remarks.append(message);
    }
    if (countsDays(kind) && !part.correction)
        words.remarks.append(Message(u"billing.absenceDoesNotLower"_s));
    if (part.input.price)
        words.remarks.append(
            Message(part.priceFrozen ? u"billing.priceFrozen"_s : u"billing.priceInForce"_s,
                    {{u"price"_s, *part.input.price}}));
    words.remarks += part.input.remarks;
    return words;
}

} // namespace bro
