// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/interest.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 WholeHundredths = 10000;
constexpr qint64 DaysPerYear = 365;
constexpr int MonthsPerHalfYear = 6;

Error tooLarge()
{
    return Error(u"billing.tooLarge"_s);
}

bool add(Money &sum, Money more)
{
    return !__builtin_add_overflow(sum.ore, more.ore, &sum.ore);
}

// "2", "10,15": a whole number of hundredths as percent.
QString percentText(int hundredths)
{
    const int size = std::abs(hundredths);
    QString text = QString::number(size / 100);
    if (size % 100 != 0)
        text += u',' + QString::number(size % 100).rightJustified(2, u'0');
    while (text.contains(u',') && text.endsWith(u'0'))
        text.chop(1);
    return hundredths < 0 ? u'\u2212' + text : text;
}

Done checkDates(const Debt &debt, QDate until)
{
    const bool paymentsDated =
        std::all_of(debt.payments.cbegin(), debt.payments.cend(),
                    [](const PaidAmount &paid) { return paid.on.isValid(); });
    if (!debt.due.isValid() || !until.isValid() || !paymentsDated)
        return Error(u"billing.interestDates"_s);
    return {};
}

QDate halfYearOf(QDate day)
{
    return QDate(day.year(), day.month() > MonthsPerHalfYear ? MonthsPerHalfYear + 1 : 1, 1);
}

// The rate in force: the newest of the day's own half-year that has begun.
Result<InterestRate> rateOn(const QList<InterestRate> &rates, QDate day)
{
    const InterestRate *found = nullptr;
    for (const InterestRate &rate : rates)
        if (rate.from <= day && halfYearOf(rate.from) == halfYearOf(day) &&
            (!found || rate.from > found->from))
            found = &rate;
    if (!found)
        return Error(u"billing.interestRateMissing"_s, {{u"date"_s, halfYearOf(day)}}, {},
                     Error::Kind::NotFound);
    return *found;
}

// The days on which balance or rate can change, each the first of a stretch.
QList<QDate> turns(const Debt &debt, const QList<InterestRate> &rates, QDate until)
{
    const QDate first = debt.due.addDays(1);
    QList<QDate> days{first};
    for (const PaidAmount &paid : debt.payments)
        days.append(paid.on.addDays(1));
    for (const InterestRate &rate : rates)
        days.append(rate.from);
    for (QDate half = halfYearOf(first); half <= until; half = half.addMonths(MonthsPerHalfYear))
        days.append(half);
    days.removeIf([first, until](QDate day) { return day < first || day > until; });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Done append(Interest &interest, InterestLine line)
{
    if (!add(interest.amount, line.amount))
        return tooLarge();
    interest.explanation.append(line.words);
    interest.lines.append(std::move(line));
    return {};
}

void explain(Interest &interest, const Debt &debt, QDate until)
{
    if (interest.lines.isEmpty())
        interest.explanation.append(
            Message(u"billing.noInterest"_s, {{u"due"_s, debt.due}, {u"until"_s, until}}));
    else if (interest.lines.size() > 1)
        interest.explanation.append(
            Message(u"billing.interestInAll"_s, {{u"amount"_s, interest.amount}}));
}
} // namespace

Result<Money> balanceOn(const Debt &debt, QDate day)
{
    Money balance = debt.amount;
    for (const PaidAmount &paid : debt.payments)
        if (paid.on <= day && __builtin_sub_overflow(balance.ore, paid.amount.ore, &balance.ore))
            return tooLarge();
    return balance;
}

Result<Interest> monthlyInterest(const Debt &debt, int hundredths, QDate until)
{
    BRO_CHECK(checkDates(debt, until));
    Interest interest;
    for (int month = 0; debt.due.addMonths(month) < until; ++month) {
        const QDate before = debt.due.addMonths(month);
        BRO_TRY(const Money balance, balanceOn(debt, before));
        if (balance.ore <= 0)
            continue;
        const auto amount = Money::ofFraction(balance.ore, hundredths, 1, WholeHundredths);
        if (!amount)
            return tooLarge();
        InterestLine line{
            before.addDays(1), debt.due.addMonths(month + 1), balance, hundredths, *amount, {}};
        line.words = Message(u"billing.interestMonth"_s, {{u"number"_s, qint64(month + 1)},
                                                          {u"from"_s, line.from},
                                                          {u"balance"_s, balance},
                                                          {u"percent"_s, percentText(hundredths)},
                                                          {u"amount"_s, *amount}});
        BRO_CHECK(append(interest, line));
    }
    explain(interest, debt, until);
    return interest;
}

Result<Interest> statutoryInterest(const Debt &debt, const QList<InterestRate> &rates, QDate until)
{
    BRO_CHECK(checkDates(debt, until));
    Interest interest;
    const QList<QDate> firsts = turns(debt, rates, until);
    for (qsizetype i = 0; i < firsts.size(); ++i) {
        const QDate from = firsts[i];
        const QDate to = i + 1 < firsts.size() ? firsts[i + 1].addDays(-1) : until;
        if (to < from)
            continue;
        BRO_TRY(const Money balance, balanceOn(debt, from.addDays(-1)));
        if (balance.ore <= 0)
            continue;
        BRO_TRY(const InterestRate rate, rateOn(rates, from));
        const int hundredths = std::max(rate.referenceHundredths + rate.additionHundredths, 0);
        const qint64 days = from.daysTo(to) + 1;
        const auto amount =
            Money::ofFraction(balance.ore, hundredths, days, WholeHundredths * DaysPerYear);
        if (!amount)
            return tooLarge();
        InterestLine line{from, to, balance, hundredths, *amount, {}};
        line.words = Message(u"billing.interestDays"_s,
                             {{u"n"_s, days},
                              {u"from"_s, from},
                              {u"to"_s, to},
                              {u"balance"_s, balance},
                              {u"percent"_s, percentText(hundredths)},
                              {u"reference"_s, percentText(rate.referenceHundredths)},
                              {u"addition"_s, percentText(rate.additionHundredths)},
                              {u"amount"_s, *amount}});
        BRO_CHECK(append(interest, line));
    }
    explain(interest, debt, until);
    return interest;
}

Result<Interest> lateInterest(const InvoiceTerms &terms, const Debt &debt,
                              const QList<InterestRate> &rates, QDate until)
{
    if (terms.latePercentHundredths)
        return monthlyInterest(debt, *terms.latePercentHundredths, until);
    return statutoryInterest(debt, rates, until);
}

Result<ReminderChoice> nextReminder(const Debt &debt, const QList<SentReminder> &sent, Money wanted,
                                    QDate today, const ReminderRules &rules)
{
    BRO_CHECK(checkDates(debt, today));
    ReminderChoice choice;
    BRO_TRY(const Money balance, balanceOn(debt, today));
    if (balance.ore <= 0) {
        choice.reasons.append(Message(u"billing.reminderPaid"_s));
        return choice;
    }
    choice.earliest = debt.due.addDays(1);
    if (today <= debt.due) {
        choice.reasons.append(Message(u"billing.reminderNotDue"_s, {{u"date"_s, debt.due}}));
        return choice;
    }
    choice.allowed = true;
    const auto withFee = int(std::count_if(
        sent.cbegin(), sent.cend(), [](const SentReminder &one) { return one.fee.ore > 0; }));
    QDate last;
    for (const SentReminder &one : sent)
        last = last.isValid() ? std::max(last, one.on) : one.on;
    if (last.isValid())
        choice.earliest = std::max(choice.earliest, last.addDays(rules.daysBetween));
    if (withFee >= rules.withFeeAtMost) {
        choice.earliest = {};
        choice.reasons.append(
            Message(u"billing.reminderFeesSpent"_s, {{u"n"_s, qint64(rules.withFeeAtMost)}}));
        return choice;
    }
    if (today < choice.earliest) {
        choice.reasons.append(
            Message(u"billing.reminderTooSoon"_s,
                    {{u"n"_s, qint64(rules.daysBetween)}, {u"date"_s, choice.earliest}}));
        return choice;
    }
    choice.fee = std::clamp(wanted, Money{}, rules.feeAtMost);
    if (wanted > rules.feeAtMost)
        choice.reasons.append(
            Message(u"billing.reminderFeeLowered"_s, {{u"most"_s, rules.feeAtMost}}));
    return choice;
}

} // namespace bro
