// SPDX-License-Identifier: GPL-3.0-or-later
#include "billed_items.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView BonusPrefix("bonus:");

QDate lastBilled(const QList<ChainStep> &chain)
{
    QDate last;
    for (const ChainStep &step : chain) {
        if (!last.isValid() || step.to > last)
            last = step.to;
    }
    return last;
}

Money billedOf(const QList<ChainStep> &chain)
{
    return chain.isEmpty() ? Money{} : chain.last().earned;
}

Error tooLarge()
{
    return Error(u"billing.tooLarge"_s);
}

Result<Money> difference(Money earned, Money before)
{
    Money amount;
    if (__builtin_sub_overflow(earned.ore, before.ore, &amount.ore))
        return tooLarge();
    return amount;
}

// The unit that the price is of.
QString unitOf(PriceModelKind kind)
{
    switch (kind) {
    case PriceModelKind::DailyRate:
        return u"DAY"_s;
    case PriceModelKind::HourlyByDays:
    case PriceModelKind::WeeklyHours:
        return u"HUR"_s;
    case PriceModelKind::PerWeek:
        return u"WEE"_s;
    case PriceModelKind::PerParticipant:
    case PriceModelKind::PerOrder:
    case PriceModelKind::ResultOnly:
    case PriceModelKind::Open:
        break;
    }
    return u"EA"_s;
}

// Quantity × price where that is the amount exactly, else 1 × amount.
void setQuantity(BilledLine &line, const FeeInput &input, bool delivered)
{
    line.quantityThousandths = line.amount.ore < 0 ? -1000 : 1000;
    line.unit = u"EA"_s;
    line.price = line.amount.ore < 0 ? -line.amount : line.amount;
    const QString unit = unitOf(input.model.kind);
    if (!delivered || unit == "EA"_L1 || !input.price || input.price->ore <= 0 ||
        line.amount.ore <= 0)
        return;
    // Whole units first, so that nothing overflows before the rest is told in thousandths.
    const qint64 price = input.price->ore;
    qint64 thousandths = 0;
    qint64 rest = 0;
    if (__builtin_mul_overflow(line.amount.ore / price, 1000, &thousandths) ||
        __builtin_mul_overflow(line.amount.ore % price, 1000, &rest) || rest % price != 0)
        return;
    line.quantityThousandths = thousandths + rest / price;
    line.unit = unit;
    line.price = *input.price;
}

FeeInput feeOnly(const OrderToBill &order, QDate until)
{
    FeeInput input = order.input;
    input.bonuses.clear();
    input.until = until;
    return input;
}

Message lessBilled(const BilledLine &line)
{
    return Message(
        u"billing.lessBilled"_s,
        {{u"fee"_s, line.earned}, {u"billed"_s, line.before}, {u"amount"_s, line.amount}});
}

// The days that a difference to what was billed is about.
void setCorrectedPeriod(BilledLine &line, const OrderToBill &order, QDate billedTo, QDate feeTo)
{
    const FeeInput &input = order.input;
    line.from = input.start;
    line.to = billedTo;
    if (feeTo.isValid() && (!billedTo.isValid() || feeTo > billedTo))
        line.to = feeTo;
    if (input.interrupted && *input.interrupted < line.to && line.amount.ore < 0)
        line.from = std::max(input.start, input.interrupted->addDays(1));
    if (!line.to.isValid() || line.to < line.from)
        line.to = line.from;
}

Result<std::optional<BilledLine>> feeLine(const OrderToBill &order, const QList<ChainStep> &chain)
{
    const QDate until = countedUntil(order.until, chain);
    FeeInput input = feeOnly(order, until);
    BRO_TRY(const Fee now, fee(input));
    BilledLine line;
    line.order = order.id;
    line.orderNumber = order.number;
    line.item = u"fee"_s;
    line.earned = now.amount;
    line.before = billedOf(chain);
    BRO_TRY(line.amount, difference(line.earned, line.before));
    if (line.amount.ore == 0)
        return std::optional<BilledLine>();
    // What was billed is what the order had earned by then: the rest was delivered since.
    const QDate billedTo = lastBilled(chain);
    bool agrees = line.before.ore == 0;
    QDate from = order.input.start;
    if (billedTo.isValid() && line.before.ore != 0) {
        input.until = billedTo;
        BRO_TRY(const Fee then, fee(input));
        agrees = then.amount == line.before;
        from = billedTo.addDays(1);
    }
    const bool delivered = agrees && now.to.isValid() && now.to >= from && line.amount.ore > 0;
    if (delivered) {
        line.from = from;
        line.to = now.to;
    } else {
        setCorrectedPeriod(line, order, billedTo, now.to);
    }
    line.text = Message(delivered ? u"invoices.lineFee"_s : u"invoices.lineCorrection"_s,
                        {{u"track"_s, order.trackTitle}});
    setQuantity(line, input, delivered);
    line.calculation = now.explanation;
    line.calculation.removeIf(
        [](const Message &message) { return message.code == "billing.period"_L1; });
    if (line.before.ore != 0)
        line.calculation.append(lessBilled(line));
    return std::optional(line);
}

const EarnedBonus *bonusOf(const FeeInput &input, const QString &id)
{
    const auto found = std::find_if(input.bonuses.begin(), input.bonuses.end(),
                                    [&id](const EarnedBonus &bonus) { return bonus.id == id; });
    return found == input.bonuses.end() ? nullptr : &*found;
}

QString bonusTitle(const FeeInput &input, const QString &id)
{
    for (const Bonus &bonus : input.model.bonuses) {
        if (bonus.id == id)
            return bonus.title;
    }
    return id;
}

// What the bonus adds to the fee; fee() knows which models pay bonuses and when none is due.
Result<Money> bonusEarned(const OrderToBill &order, const EarnedBonus *bonus, QDate until)
{
    if (!bonus)
        return Money{};
    FeeInput input = feeOnly(order, until);
    BRO_TRY(const Fee without, fee(input));
    input.bonuses = {*bonus};
    BRO_TRY(const Fee with, fee(input));
    return difference(with.amount, without.amount);
}

Result<std::optional<BilledLine>> bonusLine(const OrderToBill &order, const QString &id,
                                            const QList<ChainStep> &chain)
{
    const QDate until = countedUntil(order.until, chain);
    const EarnedBonus *bonus = bonusOf(order.input, id);
    BilledLine line;
    line.order = order.id;
    line.orderNumber = order.number;
    line.item = BonusPrefix + id;
    BRO_TRY(line.earned, bonusEarned(order, bonus, until));
    line.before = billedOf(chain);
    BRO_TRY(line.amount, difference(line.earned, line.before));
    if (line.amount.ore == 0)
        return std::optional<BilledLine>();
    line.from = bonus ? bonus->earnedOn : lastBilled(chain);
    if (!line.from.isValid())
        line.from = order.input.start;
    line.to = line.from;
    const QString title = bonus ? bonus->title : bonusTitle(order.input, id);
    line.text =
        Message(line.before.ore == 0 ? u"invoices.lineBonus"_s : u"invoices.lineBonusCorrection"_s,
                {{u"title"_s, title}, {u"track"_s, order.trackTitle}});
    setQuantity(line, order.input, false);
    if (bonus && line.earned.ore != 0)
        line.calculation.append(Message(
            u"billing.bonus"_s,
            {{u"title"_s, title}, {u"date"_s, bonus->earnedOn}, {u"amount"_s, line.earned}}));
    else
        line.calculation.append(Message(u"invoices.bonusGone"_s, {{u"title"_s, title}}));
    if (line.before.ore != 0)
        line.calculation.append(lessBilled(line));
    return std::optional(line);
}

} // namespace

QDate countedUntil(QDate until, const QList<ChainStep> &chain)
{
    const QDate last = lastBilled(chain);
    return last.isValid() ? std::max(until, last) : until;
}

Result<Money> earnedBy(const OrderToBill &order, const QString &item, const QList<ChainStep> &chain)
{
    const QDate until = countedUntil(order.until, chain);
    if (item.startsWith(BonusPrefix))
        return bonusEarned(order, bonusOf(order.input, item.mid(BonusPrefix.size())), until);
    BRO_TRY(const Fee now, fee(feeOnly(order, until)));
    return now.amount;
}

Result<QList<BilledLine>> linesToBill(const OrderToBill &order, const OrderChains &chains)
{
    QList<BilledLine> lines;
    BRO_TRY(const std::optional<BilledLine> main, feeLine(order, chains.value(u"fee"_s)));
    if (main)
        lines.append(*main);
    QStringList ids;
    for (const EarnedBonus &bonus : order.input.bonuses)
        ids.append(bonus.id);
    for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
        if (chain.key().startsWith(BonusPrefix))
            ids.append(chain.key().mid(BonusPrefix.size()));
    }
    ids.sort();
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        BRO_TRY(const std::optional<BilledLine> line,
                bonusLine(order, id, chains.value(BonusPrefix + id)));
        if (line)
            lines.append(*line);
    }
    return lines;
}

} // namespace bro
