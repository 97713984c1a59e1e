// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>
#include <QSet>
#include <algorithm>
#include <invoices/money_figures.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QDate firstOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate lastOf(QDate month)
{
    return month.addMonths(1).addDays(-1);
}

using Cell = std::pair<QDate, QString>; // month and contract

// What the order earns in each month; false when its fee can't be counted.
bool addExpected(const FigureOrder &order, QDate from, QDate to, QMap<Cell, IncomeFigure> &income)
{
    if (!order.input)
        return false;
    FeeInput input = *order.input;
    Money before;
    const QDate first = std::max(firstOf(order.start), from);
    if (first > firstOf(order.start)) {
        input.until = first.addDays(-1);
        const auto counted = fee(input);
        if (!counted.ok())
            return false;
        before = counted->amount;
    }
    const QDate end = std::min(order.last, to);
    for (QDate month = first; month <= end; month = month.addMonths(1)) {
        input.until = lastOf(month);
        const auto counted = fee(input);
        if (!counted.ok())
            return false;
        if (counted->amount != before)
            income[{month, order.contractKey}].expected += counted->amount - before;
        before = counted->amount;
    }
    return true;
}

void addLoad(const FigureOrder &order, QList<LoadFigure> &load, QList<QSet<CitizenId>> &citizens)
{
    for (qsizetype i = 0; i < load.size(); ++i) {
        LoadFigure &month = load[i];
        const QDate last = lastOf(month.month);
        if (order.start > last || order.last < month.month)
            continue;
        ++month.open;
        citizens[i].insert(order.citizen);
        month.starting += order.start >= month.month;
        month.ending += order.last <= last;
    }
}

} // namespace

MoneyFigures moneyFigures(const QList<FigureOrder> &orders, const QList<BilledAmount> &billed,
                          const QList<BonusFact> &bonuses, QDate from, QDate to)
{
    const QDate first = firstOf(from);
    const QDate last = lastOf(firstOf(to));
    MoneyFigures figures;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        figures.load.append({month});
    QList<QSet<CitizenId>> citizens(figures.load.size());
    QMap<Cell, IncomeFigure> income;
    for (const FigureOrder &order : orders) {
        if (order.start > last || order.last < first)
            continue;
        addLoad(order, figures.load, citizens);
        if (!addExpected(order, first, last, income))
            ++figures.notCounted;
    }
    for (qsizetype i = 0; i < citizens.size(); ++i)
        figures.load[i].citizens = int(citizens.at(i).size());
    for (const BilledAmount &amount : billed) {
        if (amount.month >= first && amount.month <= last)
            income[{firstOf(amount.month), amount.contractKey}].invoiced += amount.amount;
    }
    for (auto cell = income.begin(); cell != income.end(); ++cell) {
        std::tie(cell->month, cell->contractKey) = cell.key();
        figures.income.append(*cell);
    }
    QMap<Cell, BonusFigure> pipeline;
    for (const BonusFact &bonus : bonuses) {
        if (bonus.measuredOn < first || bonus.measuredOn > last)
            continue;
        BonusFigure &cell = pipeline[{firstOf(bonus.measuredOn), bonus.contractKey}];
        ++cell.count.at(size_t(bonus.group));
        cell.amount.at(size_t(bonus.group)) += bonus.amount;
    }
    for (auto cell = pipeline.begin(); cell != pipeline.end(); ++cell) {
        std::tie(cell->month, cell->contractKey) = cell.key();
        figures.bonuses.append(*cell);
    }
    return figures;
}

} // namespace bro
