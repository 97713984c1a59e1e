// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <contracts/success_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Both days included.
struct Days
{
    QDate from;
    QDate to;

    qint64 count() const { return from.isValid() && to >= from ? from.daysTo(to) + 1 : 0; }
    bool holds(QDate day) const { return from <= day && day <= to; }
};

// The joined spans of the statuses inside the window, in order.
QList<Days> covered(const SuccessFacts &facts, const QList<CitizenStatus> &statuses, Days window)
{
    QList<Days> days;
    for (const StatusSpan &span : facts.spans) {
        if (!statuses.contains(span.status) || !span.from.isValid())
            continue;
        const QDate to = span.to.isValid() ? std::min(span.to, window.to) : window.to;
        const QDate from = window.from.isValid() ? std::max(span.from, window.from) : span.from;
        if (from <= to)
            days.append({from, to});
    }
    std::sort(days.begin(), days.end(), [](Days a, Days b) { return a.from < b.from; });
    QList<Days> joined;
    for (const Days &next : std::as_const(days)) {
        if (!joined.isEmpty() && next.from <= joined.last().to.addDays(1))
            joined.last().to = std::max(joined.last().to, next.to);
        else
            joined.append(next);
    }
    return joined;
}

bool wholly(const QList<Days> &covered, Days days)
{
    return std::any_of(covered.cbegin(), covered.cend(),
                       [days](Days have) { return have.from <= days.from && have.to >= days.to; });
}

// The calendar months that lie whole inside the window.
QList<Days> calendarMonths(Days window)
{
    QList<Days> months;
    QDate first(window.from.year(), window.from.month(), 1);
    if (first < window.from)
        first = first.addMonths(1);
    for (; first.addMonths(1).addDays(-1) <= window.to; first = first.addMonths(1))
        months.append({first, first.addMonths(1).addDays(-1)});
    return months;
}

// The last day of `months` counted from the day itself.
QDate lastOfMonths(QDate from, int months)
{
    return from.addMonths(months).addDays(-1);
}

SuccessOutcome met(QDate day, Message how)
{
    return {SuccessState::Met, day, {std::move(how)}};
}

// Not met so far: decided once the last day that counts has passed.
SuccessOutcome missed(QDate lastDay, QDate today, Message how)
{
    const bool over = lastDay.isValid() && today > lastDay;
    return {over ? SuccessState::NotMet : SuccessState::NotYet,
            lastDay.isValid() ? lastDay.addDays(1) : QDate(),
            {std::move(how)}};
}

class Judge
{
public:
    Judge(const SuccessPredicate &predicate, const SuccessFacts &facts, QDate today)
        : m_predicate(predicate),
          m_facts(facts),
          m_today(today)
    {
    }

    SuccessOutcome run() const
    {
        switch (m_predicate.kind) {
        case SuccessKind::ConsecutiveMonths:
            return m_facts.end.isValid() ? consecutive() : unknown();
        case SuccessKind::TotalMonths:
            return m_facts.end.isValid() ? total() : unknown();
        case SuccessKind::Duration:
            return m_facts.start.isValid() ? duration() : unknown();
        case SuccessKind::StatusAt:
            return m_facts.end.isValid() ? statusAt() : unknown();
        case SuccessKind::ReachedBy:
        case SuccessKind::EventBy:
            return m_facts.start.isValid() ? reached({m_facts.start, lastDayToReach()}) : unknown();
        case SuccessKind::ReachedWithin:
            return m_facts.start.isValid() ? reached({m_facts.start, lastOfSpan()}) : unknown();
        case SuccessKind::BenefitHistory:
            return history();
        }
        return unknown();
    }

private:
    int months() const { return m_predicate.months.value_or(0); }

    static SuccessOutcome unknown() { return {}; }

    // The months after the course: from the day after its end.
    Days window() const
    {
        const QDate end = m_facts.end;
        return {end.addDays(1), end.addMonths(m_predicate.windowMonths.value_or(0))};
    }

    Days soFar(Days days) const { return {days.from, std::min(days.to, m_today)}; }

    static QDate never() { return QDate(9999, 12, 31); }

    // Far away where the contract sets no last day, or the course's end is not known yet.
    QDate lastDayToReach() const
    {
        const bool open = m_predicate.kind == SuccessKind::EventBy && !m_predicate.windowMonths;
        return open || !m_facts.end.isValid()
                   ? never()
                   : m_facts.end.addMonths(m_predicate.windowMonths.value_or(0));
    }

    QDate lastOfSpan() const
    {
        const Span span = m_predicate.within.value_or(Span{});
        return span.unit == SpanUnit::Weeks ? m_facts.start.addDays(7 * qint64(span.amount) - 1)
                                            : lastOfMonths(m_facts.start, span.amount);
    }

    Message counted(const QString &code, qint64 found, Days days) const
    {
        return Message(code, {{u"n"_s, found},
                              {u"wanted"_s, qint64(months())},
                              {u"from"_s, days.from},
                              {u"to"_s, days.to}});
    }

    SuccessOutcome consecutive() const
    {
        const Days all = window();
        const QList<Days> have = covered(m_facts, m_predicate.statuses, soFar(all));
        if (!m_predicate.wholeCalendarMonths) {
            for (const Days &days : have)
                if (lastOfMonths(days.from, months()) <= days.to)
                    return met(lastOfMonths(days.from, months()),
                               counted(u"contracts.monthsOnEnd"_s, months(), all));
            return missed(all.to, m_today, counted(u"contracts.tooFewOnEnd"_s, 0, all));
        }
        int run = 0;
        int longest = 0;
        const QList<Days> whole = calendarMonths(all);
        for (const Days &month : whole) {
            run = wholly(have, month) ? run + 1 : 0;
            longest = std::max(longest, run);
            if (run == months())
                return met(month.to, counted(u"contracts.calendarMonthsOnEnd"_s, run, all));
        }
        return missed(all.to, m_today,
                      counted(u"contracts.tooFewCalendarMonthsOnEnd"_s, longest, all));
    }

    SuccessOutcome total() const
    {
        const Days all = window();
        const QList<Days> have = covered(m_facts, m_predicate.statuses, soFar(all));
        if (m_predicate.wholeCalendarMonths) {
            int found = 0;
            const QList<Days> whole = calendarMonths(all);
            for (const Days &month : whole) {
                found += wholly(have, month) ? 1 : 0;
                if (found == months())
                    return met(month.to, counted(u"contracts.calendarMonths"_s, found, all));
            }
            return missed(all.to, m_today,
                          counted(u"contracts.tooFewCalendarMonths"_s, found, all));
        }
        return totalDays(have, all, all.from.daysTo(all.from.addMonths(months())), all.to);
    }

    // So many days in all: the length of the months wanted. `last` decides; invalid: never.
    SuccessOutcome totalDays(const QList<Days> &have, Days all, qint64 wanted, QDate last) const
    {
        qint64 found = 0;
        for (const Days &days : have) {
            if (found + days.count() >= wanted)
                return met(days.from.addDays(wanted - found - 1),
                           Message(u"contracts.daysInAll"_s,
                                   {{u"n"_s, wanted}, {u"from"_s, all.from}, {u"to"_s, all.to}}));
            found += days.count();
        }
        return missed(last, m_today,
                      Message(u"contracts.tooFewDays"_s, {{u"n"_s, found},
                                                          {u"wanted"_s, wanted},
                                                          {u"from"_s, all.from},
                                                          {u"to"_s, all.to}}));
    }

    SuccessOutcome duration() const
    {
        const QDate lastStart = m_predicate.windowMonths && m_facts.end.isValid()
                                    ? m_facts.end.addMonths(*m_predicate.windowMonths)
                                    : QDate();
        QList<Days> have = covered(m_facts, m_predicate.statuses, {QDate(), m_today});
        // A status begun before the course is not its result.
        have.removeIf([this](Days days) { return days.from < m_facts.start; });
        if (lastStart.isValid())
            have.removeIf([lastStart](Days days) { return days.from > lastStart; });
        if (!m_predicate.uninterrupted && !have.isEmpty()) {
            const QDate first = have.first().from;
            return totalDays(have, {first, m_today}, first.daysTo(first.addMonths(months())),
                             QDate());
        }
        for (const Days &days : std::as_const(have))
            if (lastOfMonths(days.from, months()) <= days.to)
                return met(lastOfMonths(days.from, months()),
                           counted(u"contracts.lasted"_s, months(),
                                   {days.from, lastOfMonths(days.from, months())}));
        const Days last = have.isEmpty() ? Days{m_facts.start, m_today} : have.last();
        const qint64 found = have.isEmpty() ? 0 : last.count();
        const Message why = counted(u"contracts.lastedTooShort"_s, found, last);
        // A status that still runs may yet last long enough.
        if (!have.isEmpty() && last.to == m_today)
            return {SuccessState::NotYet, lastOfMonths(last.from, months()), {why}};
        return missed(lastStart, m_today, why);
    }

    SuccessOutcome statusAt() const
    {
        const QDate day = m_facts.end.addMonths(m_predicate.windowMonths.value_or(0));
        const bool has =
            m_today >= day && !covered(m_facts, m_predicate.statuses, {day, day}).isEmpty();
        if (has)
            return met(day, Message(u"contracts.statusOn"_s, {{u"date"_s, day}}));
        const bool over = m_today >= day;
        return {over ? SuccessState::NotMet : SuccessState::NotYet,
                day,
                {Message(over ? u"contracts.noStatusOn"_s : u"contracts.statusAwaited"_s,
                         {{u"date"_s, day}})}};
    }

    SuccessOutcome reached(Days all) const
    {
        const bool open = all.to == never();
        const QList<Days> have = covered(m_facts, m_predicate.statuses, soFar(all));
        if (!have.isEmpty()) {
            const QDate day = have.first().from;
            return met(day, open ? Message(u"contracts.reached"_s, {{u"date"_s, day}})
                                 : Message(u"contracts.reachedOn"_s,
                                           {{u"date"_s, day}, {u"to"_s, all.to}}));
        }
        if (open)
            return missed(QDate(), m_today, Message(u"contracts.notReachedYet"_s));
        return missed(all.to, m_today, Message(u"contracts.notReached"_s, {{u"to"_s, all.to}}));
    }

    // The last step is counted back from today, each earlier one from before the step after it.
    SuccessOutcome history() const
    {
        QDate until = m_today;
        SuccessOutcome outcome =
            met(m_today, Message(u"contracts.historyFits"_s, {{u"date"_s, m_today}}));
        for (auto step = m_predicate.steps.crbegin(); step != m_predicate.steps.crend(); ++step) {
            const Days all{until.addMonths(-step->within).addDays(1), until};
            const QList<Days> have = covered(m_facts, step->statuses, all);
            const qint64 wanted = until.addMonths(-step->months).daysTo(until);
            qint64 found = 0;
            for (const Days &days : have)
                found += days.count();
            if (found < wanted)
                return {SuccessState::NotMet,
                        m_today,
                        {Message(u"contracts.tooFewDays"_s, {{u"n"_s, found},
                                                             {u"wanted"_s, wanted},
                                                             {u"from"_s, all.from},
                                                             {u"to"_s, all.to}})}};
            until = have.first().from.addDays(-1);
        }
        return outcome;
    }

    const SuccessPredicate &m_predicate;
    const SuccessFacts &m_facts;
    QDate m_today;
};
} // namespace

SuccessOutcome judged(const SuccessPredicate &predicate, const SuccessFacts &facts, QDate today)
{
    return Judge(predicate, facts, today).run();
}

BonusOutcome earnedBonus(const Bonus &bonus, const Profile &profile, const SuccessFacts &facts,
                         QDate today)
{
    BonusOutcome outcome;
    const SuccessPredicate *full = profile.success(bonus.predicate);
    if (!full) {
        outcome.rate = BonusRate::ByHand;
        return outcome;
    }
    outcome.reason = judged(*full, facts, today);
    if (outcome.reason.state == SuccessState::Met) {
        outcome.rate = BonusRate::Full;
        outcome.amount = bonus.amount;
        return outcome;
    }
    // The full amount may still be earned: the low one is not settled before that is decided.
    if (outcome.reason.state == SuccessState::NotYet)
        return outcome;
    outcome.rate = BonusRate::None;
    const SuccessPredicate *low = profile.success(bonus.lowPredicate);
    if (!low)
        return outcome;
    const SuccessOutcome reason = judged(*low, facts, today);
    if (reason.state == SuccessState::NotMet)
        return outcome;
    outcome.reason = reason;
    outcome.rate = reason.state == SuccessState::Met ? BonusRate::Low : BonusRate::NotYet;
    if (outcome.rate == BonusRate::Low)
        outcome.amount = bonus.lowAmount;
    return outcome;
}

TargetOutcome reachedTarget(const EffectTarget &target, const QList<SuccessState> &group)
{
    TargetOutcome outcome;
    for (const SuccessState state : group) {
        outcome.open += state == SuccessState::NotYet ? 1 : 0;
        outcome.judged += state == SuccessState::NotYet ? 0 : 1;
        outcome.met += state == SuccessState::Met ? 1 : 0;
    }
    if (outcome.judged == 0)
        return outcome;
    const qint64 whole = 10000;
    outcome.shareHundredths =
        int((2 * whole * outcome.met + outcome.judged) / (2 * qint64(outcome.judged)));
    // Judged by the exact fraction, so that rounding lifts nobody over the line.
    outcome.reached = whole * outcome.met >= qint64(target.shareHundredths) * outcome.judged;
    return outcome;
}

} // namespace bro
