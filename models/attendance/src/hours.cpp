// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_words.h"
#include <algorithm>
#include <attendance/day_clock.h>
#include <attendance/hours.h>
#include <map>

namespace bro {

namespace {

using Items = std::vector<const CountedItem *>;

struct DaySums
{
    Minutes planned;
    Minutes delivered;
    Minutes placement;
    Minutes citizen;
};

class BalanceCounter
{
public:
    BalanceCounter(const OrderFrame &frame, const HoursRules &rules, QDate today)
        : m_frame(frame),
          m_rules(rules),
          m_today(today),
          m_clock(m_rules.activities)
    {
    }

    HoursBalance count(const QList<CountedItem> &items);

private:
    void addDay(QDate day, const Items &items);
    DaySums totals(const Items &items);
    void addCancelled(const Items &items);
    void addToWeek(QDate day, const DaySums &agreed, const DaySums &all);
    void findUnproven(const QList<CountedItem> &items);
    void judge();
    Minutes orderedTotal() const;
    Minutes roomLeft() const;

    const OrderFrame &m_frame;
    const HoursRules &m_rules;
    QDate m_today;
    DayClock m_clock;
    HoursBalance m_balance;
    std::map<IsoWeek, WeekHours> m_weeks;
    std::map<IsoWeek, Minutes> m_later; // citizen's minutes after today
};

bool belongs(const CountedItem &item, const OrderFrame &frame)
{
    return item.order == frame.order;
}

bool inPeriod(QDate day, const OrderFrame &frame)
{
    return day >= frame.start && day <= frame.lastDay;
}

HoursBalance BalanceCounter::count(const QList<CountedItem> &items)
{
    for (QDate monday = IsoWeek::of(m_frame.start).monday(); monday <= m_frame.lastDay;
         monday = monday.addDays(7)) {
        WeekHours &week = m_weeks[IsoWeek::of(monday)];
        week.week = IsoWeek::of(monday);
        week.workingDays =
            workingDays(std::max(monday, m_frame.start),
                        std::min(monday.addDays(6), m_frame.lastDay), m_rules.workingDays);
    }
    Items sorted;
    sorted.reserve(size_t(items.size()));
    for (const CountedItem &item : items) {
        // What lies outside its own order's period counts for nothing; of the other orders only
        // the days of this one matter.
        if (inPeriod(item.date, m_frame))
            sorted.push_back(&item);
    }
    std::sort(sorted.begin(), sorted.end(), [](const CountedItem *a, const CountedItem *b) {
        return std::tie(a->date, a->participation) < std::tie(b->date, b->participation);
    });
    for (auto first = sorted.begin(); first != sorted.end();) {
        const QDate day = (*first)->date;
        const auto end = std::find_if(first, sorted.end(),
                                      [day](const CountedItem *i) { return i->date != day; });
        addDay(day, Items(first, end));
        first = end;
    }
    for (const auto &[week, hours] : m_weeks)
        m_balance.weeks.append(hours);
    findUnproven(items);
    judge();
    return m_balance;
}

void BalanceCounter::addDay(QDate day, const Items &items)
{
    Items all;
    Items agreed;
    for (const CountedItem *item : items) {
        if (!canCount(*item, m_rules.activities))
            continue;
        all.push_back(item);
        if (isAgreed(*item, m_rules.activities))
            agreed.push_back(item);
    }
    addCancelled(items);
    const DaySums told = totals(agreed);
    const DaySums planned = agreed.size() == all.size() ? told : totals(all);
    m_balance.planned += told.planned;
    m_balance.delivered += told.delivered;
    if (day <= m_today) {
        m_balance.soFar.planned += told.planned;
        m_balance.untold += planned.planned - told.planned;
        m_balance.withDrafts += told.planned;
        addToWeek(day, told, told);
    } else {
        m_balance.withDrafts += planned.planned;
        addToWeek(day, told, planned);
    }
}

DaySums BalanceCounter::totals(const Items &items)
{
    DaySums totals;
    if (items.empty())
        return totals;
    for (const OrderDay &order : m_clock.count(items)) {
        totals.citizen += order.planned;
        if (order.order == m_frame.order) {
            totals.planned = order.planned;
            totals.delivered = order.delivered;
            totals.placement = order.placement;
        }
    }
    return totals;
}

void BalanceCounter::addCancelled(const Items &items)
{
    QList<TimeRange> ranges;
    for (const CountedItem *item : items) {
        if (belongs(*item, m_frame) && item->isCancelled() && isAgreed(*item, m_rules.activities) &&
            counting(item->form, m_rules.activities) == Counting::Counts)
            ranges.append(item->range);
    }
    m_balance.cancelled += unionMinutes(ranges);
}

void BalanceCounter::addToWeek(QDate day, const DaySums &agreed, const DaySums &all)
{
    WeekHours &week = m_weeks[IsoWeek::of(day)];
    week.planned += all.planned;
    week.delivered += agreed.delivered;
    week.placement += all.placement;
    week.citizen += all.citizen;
    if (day > m_today)
        m_later[IsoWeek::of(day)] += all.citizen;
}

// An overlap that would count twice if its reason and document were there.
void BalanceCounter::findUnproven(const QList<CountedItem> &items)
{
    for (const CountedItem &item : items) {
        if (!belongs(item, m_frame) || !canCount(item, m_rules.activities) ||
            claimableException(item.form, m_rules.activities) == Exception::None ||
            provenException(item, m_rules.activities) != Exception::None)
            continue;
        const bool overlapping =
            std::any_of(items.begin(), items.end(), [&item, this](const CountedItem &other) {
                return other.participation != item.participation && other.date == item.date &&
                       other.range.overlaps(item.range) && canCount(other, m_rules.activities);
            });
        if (overlapping)
            m_balance.findings.append({Severity::Note, unprovenException(item.date, item.range)});
    }
}

// Of an interrupted order as much as its days are of all days.
Minutes BalanceCounter::orderedTotal() const
{
    if (m_frame.lastDay >= m_frame.end)
        return m_frame.total;
    const qint64 all = workingDays(m_frame.start, m_frame.end, m_rules.workingDays);
    return all == 0 ? Minutes{} : Minutes{m_frame.total.value * m_balance.whole.workingDays / all};
}

// What the citizen's weeks can still hold on the working days after today.
Minutes BalanceCounter::roomLeft() const
{
    const QDate first = std::max(m_today.addDays(1), m_frame.start);
    Minutes room;
    for (const auto &[week, hours] : m_weeks) {
        const int days = workingDays(std::max(week.monday(), first),
                                     std::min(week.sunday(), m_frame.lastDay), m_rules.workingDays);
        const Minutes limit = m_rules.activities.weeklyAtMost;
        const Minutes most{limit.value > 0 ? limit.value * days / 5
                                           : qint64(days) * TimeRange::endOfDay};
        const auto taken = m_later.find(week);
        const Minutes left = most - (taken == m_later.end() ? Minutes{} : taken->second);
        room += std::max(left, Minutes{});
    }
    return room;
}

void BalanceCounter::judge()
{
    const int days = workingDays(m_frame.start, m_frame.lastDay, m_rules.workingDays);
    m_balance.soFar.workingDays =
        workingDays(m_frame.start, std::min(m_today, m_frame.lastDay), m_rules.workingDays);
    m_balance.whole = {m_balance.planned, days};
    m_balance.wholeDraft = {m_balance.withDrafts, days};
    const bool byTotal = !m_frame.hasInterval() && m_frame.total > Minutes{};
    // The least whole minute that reaches the average, the most that stays within it.
    const Minutes least =
        byTotal ? orderedTotal() : Minutes{(m_frame.weekLeast().value * days + 4) / 5};
    const Minutes most{m_frame.weekMost().value * days / 5};
    m_balance.missing = std::max(least - m_balance.withDrafts, Minutes{});
    if (m_frame.hasInterval())
        m_balance.excess = std::max(m_balance.withDrafts - most, Minutes{});
    if (m_balance.missing > Minutes{})
        m_balance.verdict =
            m_balance.missing > roomLeft() ? HoursVerdict::CannotBeReached : HoursVerdict::Under;
    else
        m_balance.verdict =
            m_balance.excess > Minutes{} ? HoursVerdict::Over : HoursVerdict::Within;
    m_balance.explanation = hoursExplanation(m_frame, m_balance);
    m_balance.findings += hoursFindings(m_frame, m_balance, m_rules);
}

} // namespace

OrderFrame OrderFrame::of(const Order &order)
{
    OrderFrame frame;
    frame.order = order.id;
    frame.start = order.start;
    frame.end = order.end;
    frame.lastDay = std::min(order.lastDay(), order.end);
    frame.perWeek = order.hoursPerWeek;
    frame.total = order.hoursTotal;
    frame.from = order.intervalFrom;
    frame.to = order.intervalTo;
    return frame;
}

Minutes WeeklyAverage::rounded() const
{
    return workingDays > 0 ? Minutes{(planned.value * 10 + workingDays) / (2 * workingDays)}
                           : Minutes{};
}

bool WeeklyAverage::isBelow(Minutes week) const
{
    return planned.value * 5 < week.value * workingDays;
}

bool WeeklyAverage::isAbove(Minutes week) const
{
    return planned.value * 5 > week.value * workingDays;
}

HoursBalance hoursBalance(const OrderFrame &frame, const QList<CountedItem> &items,
                          const HoursRules &rules, QDate today)
{
    if (!frame.start.isValid() || !frame.lastDay.isValid())
        return {};
    return BalanceCounter(frame, rules, today).count(items);
}

} // namespace bro
