// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/counted_items.h>
#include <attendance/day_clock.h>
#include <database/statement.h>
#include <jobs/order_fee.h>
#include <jobs/three_way.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int WeekDays = 5;
constexpr qint64 Parts = 1000;
constexpr qint64 HourParts = 700; // reading the plan takes most of the time

struct Billed
{
    Money inMonth;
    Money toDate;
};

struct Hours
{
    Minutes planned;
    Minutes attended;
};

bool add(Money &sum, Money more)
{
    return !__builtin_add_overflow(sum.ore, more.ore, &sum.ore);
}

bool subtract(Money a, Money b, Money &difference)
{
    return !__builtin_sub_overflow(a.ore, b.ore, &difference.ore);
}

class Viewer
{
public:
    Viewer(Session &session, Month month, const ThreeWayWish &wish)
        : m_session(session),
          m_fees(session),
          m_plan(session),
          m_items(session),
          m_wish(wish)
    {
        m_view.month = month;
    }

    Result<ThreeWay> run(const Progress &progress)
    {
        const Month month = m_view.month;
        if (month.first() > m_session.today())
            return Error(u"jobs.monthNotBegun"_s, {{u"month"_s, month.toString()}}, {},
                         Error::Kind::Refused);
        m_view.until = std::min(month.last(), m_session.today());
        BRO_CHECK(m_fees.readAhead());
        BRO_CHECK(readOrders());
        BRO_CHECK(readBilled());
        BRO_CHECK(readHours(progress));
        qint64 done = 0;
        for (const OrderLine &line : std::as_const(m_lines)) {
            BRO_CHECK(
                progress.at(HourParts + (Parts - HourParts) * done++ / m_lines.size(), Parts));
            BRO_CHECK(addRow(line));
        }
        return m_view;
    }

private:
    bool inMonth(const Order &order) const
    {
        return order.start <= m_view.until && order.end >= m_view.month.first();
    }

    Done readOrders()
    {
        OrderFilter filter;
        filter.contractKey = m_wish.contractKey;
        filter.states = {OrderState::Accepted, OrderState::Interrupted};
        filter.to = m_view.until;
        BRO_TRY(m_lines, OrderStore(m_session).list(filter));
        std::sort(m_lines.begin(), m_lines.end(), [](const OrderLine &a, const OrderLine &b) {
            return std::tie(a.order.contractKey, a.order.number, a.order.id) <
                   std::tie(b.order.contractKey, b.order.number, b.order.id);
        });
        for (const OrderLine &line : std::as_const(m_lines))
            if (inMonth(line.order))
                m_running.insert(line.order.id, &line.order);
        return {};
    }

    Done readBilled()
    {
        const QDate first = m_view.month.first();
        const QDate last = m_view.month.last();
        for (const QString &sql :
             {u"SELECT order_id, amount_ore, period_to >= ? FROM invoice_line "
              "WHERE period_to <= ?"_s,
              u"SELECT order_id, amount_ore, period_to >= ? FROM portal_invoice p "
              "WHERE period_to <= ? AND kind <> 'withdrawal' AND NOT EXISTS "
              "(SELECT 1 FROM portal_invoice w WHERE w.withdraws_id = p.id)"_s}) {
            Statement read(m_session.connection(), sql);
            read.bind(first, last);
            for (;;) {
                BRO_TRY(const bool more, read.next());
                if (!more)
                    break;
                Billed &billed = m_billed[read.id<OrderId>(0)];
                const Money amount{read.integer(1)};
                if (!add(billed.toDate, amount) ||
                    (read.boolean(2) && !add(billed.inMonth, amount)))
                    return Error(u"billing.tooLarge"_s);
            }
        }
        return {};
    }

    Done readHours(const Progress &progress)
    {
        const qint64 days = m_view.month.first().daysTo(m_view.until) + 1;
        for (qint64 i = 0; i < days && !m_running.isEmpty(); ++i) {
            BRO_CHECK(progress.at(HourParts * i / days, Parts));
            BRO_TRY(const QList<PlannedItem> planned,
                    m_plan.ofDay(m_view.month.first().addDays(i)));
            BRO_TRY(QList<CountedItem> items, m_items.of(planned));
            BRO_CHECK(countDay(items));
        }
        return {};
    }

    // Overlaps reach across a citizen's orders, by the rules of each order's own contract.
    Done countDay(QList<CountedItem> &items)
    {
        std::sort(items.begin(), items.end(),
                  [](const CountedItem &a, const CountedItem &b) { return a.citizen < b.citizen; });
        for (qsizetype from = 0; from < items.size();) {
            qsizetype to = from;
            QList<ProfilePtr> profiles;
            for (; to < items.size() && items[to].citizen == items[from].citizen; ++to) {
                const Order *order = m_running.value(items[to].order);
                if (!order)
                    continue;
                BRO_TRY(const ProfilePtr profile, m_fees.profile(*order));
                if (!profiles.contains(profile))
                    profiles.append(profile);
            }
            for (const ProfilePtr &profile : std::as_const(profiles))
                BRO_CHECK(countCitizen(items, from, to, profile));
            from = to;
        }
        return {};
    }

    Done countCitizen(const QList<CountedItem> &items, qsizetype from, qsizetype to,
                      const ProfilePtr &profile)
    {
        const ActivityRules &rules = profile->activities;
        std::vector<const CountedItem *> counted;
        for (qsizetype i = from; i < to; ++i)
            if (isAgreed(items[i], rules) && canCount(items[i], rules))
                counted.push_back(&items[i]);
        DayClock clock(rules);
        for (const OrderDay &day : clock.count(counted)) {
            const Order *order = m_running.value(day.order);
            if (!order)
                continue;
            BRO_TRY(const ProfilePtr own, m_fees.profile(*order));
            if (own != profile)
                continue;
            Hours &hours = m_hours[day.order];
            hours.planned += day.planned;
            hours.attended += day.delivered;
        }
        return {};
    }

    static Result<Money> between(FeeInput input, QDate before, QDate until, Fee *atEnd)
    {
        input.until = before;
        BRO_TRY(const Fee first, fee(input));
        input.until = until;
        BRO_TRY(const Fee last, fee(input));
        Money amount;
        if (!subtract(last.amount, first.amount, amount))
            return Error(u"billing.tooLarge"_s);
        if (atEnd) {
            *atEnd = last;
            atEnd->days = last.days - first.days;
        }
        return amount;
    }

    // The ordered hours that fall on the month, by its working days.
    static Minutes hoursOrdered(const Order &order, const Month &month, WorkingDayRule rule)
    {
        const int days = workingDays(std::max(order.start, month.first()),
                                     std::min(order.end, month.last()), rule);
        const int all = workingDays(order.start, order.end, rule);
        if (order.hoursTotal.value > 0 && all > 0)
            return Minutes{
                Money::ofFraction(order.hoursTotal.value, days, 1, all).value_or(Money{}).ore};
        return Minutes{
            Money::ofFraction(order.hoursPerWeek.value, days, 1, WeekDays).value_or(Money{}).ore};
    }

    Result<ThreeWayRow> rowOf(const OrderLine &line)
    {
        const Order &order = line.order;
        const QDate before = m_view.month.first().addDays(-1);
        BRO_TRY(const ProfilePtr profile, m_fees.profile(order));
        BRO_TRY(const FeeInput input, m_fees.input(order, *profile));
        ThreeWayRow row;
        row.order = order;
        row.citizenName = line.citizenName;
        const Track *track = profile->track(order.trackKey);
        row.track = track ? track->title : order.trackKey;
        row.portal = profile->invoicing.channel == InvoiceChannel::Portal;
        Fee delivered;
        BRO_TRY(row.delivered, between(input, before, m_view.until, &delivered));
        row.days = delivered.days;
        row.deliveredToDate = delivered.amount;
        FeeInput asOrdered = input;
        asOrdered.interrupted.reset();
        asOrdered.returned.reset();
        BRO_TRY(row.ordered, between(asOrdered, before, m_view.month.last(), nullptr));
        row.hoursOrdered = hoursOrdered(order, m_view.month, profile->workingDayRule);
        const Hours hours = m_hours.value(order.id);
        row.hoursPlanned = hours.planned;
        row.hoursAttended = hours.attended;
        const Billed billed = m_billed.value(order.id);
        row.invoiced = billed.inMonth;
        row.invoicedToDate = billed.toDate;
        if (!subtract(row.deliveredToDate, row.invoicedToDate, row.unbilled))
            return Error(u"billing.tooLarge"_s);
        tellDifferences(row);
        return row;
    }

    void tellDifferences(ThreeWayRow &row) const
    {
        const Order &order = row.order;
        if (order.state == OrderState::Interrupted && order.interruptedOn < order.end &&
            order.interruptedOn <= m_view.until && row.ordered != row.delivered)
            row.differences.append(
                Message(u"jobs.threeWayInterrupted"_s, {{u"date"_s, order.interruptedOn},
                                                        {u"ordered"_s, row.ordered},
                                                        {u"delivered"_s, row.delivered}}));
        if (m_view.until == m_view.month.last() && row.hoursPlanned < row.hoursOrdered &&
            order.state == OrderState::Accepted)
            row.differences.append(
                Message(u"jobs.threeWayHours"_s,
                        {{u"planned"_s, row.hoursPlanned}, {u"ordered"_s, row.hoursOrdered}}));
        if (row.unbilled.ore > 0)
            row.differences.append(
                Message(u"jobs.threeWayUnbilled"_s, {{u"amount"_s, row.unbilled}}));
        if (row.unbilled.ore < 0)
            row.differences.append(
                Message(u"jobs.threeWayTooMuch"_s, {{u"delivered"_s, row.deliveredToDate},
                                                    {u"invoiced"_s, row.invoicedToDate}}));
    }

    Done addRow(const OrderLine &line)
    {
        const bool billedNow = m_billed.value(line.order.id).inMonth != Money{};
        const bool shown = inMonth(line.order) || billedNow;
        if (!shown && !m_wish.earlierUnbilled)
            return {};
        const auto row = rowOf(line);
        if (!row.ok()) {
            const QString &code = row.error().message.code;
            // A price or hours that are missing keep one order out, not the others.
            if (!code.startsWith("billing."_L1) && code != "orderStore.priceMissing"_L1 &&
                code != "jobs.trackGone"_L1)
                return row.error();
            m_view.notCounted.append({line.order, line.citizenName, row.error().message});
            return {};
        }
        if (!shown && row->unbilled == Money{})
            return {};
        if (!add(m_view.ordered, row->ordered) || !add(m_view.delivered, row->delivered) ||
            !add(m_view.invoiced, row->invoiced) || !add(m_view.unbilled, row->unbilled))
            return Error(u"billing.tooLarge"_s);
        m_view.rows.append(*row);
        return {};
    }

    Session &m_session;
    OrderFees m_fees;
    PlanStore m_plan;
    CountedItems m_items;
    ThreeWayWish m_wish;
    ThreeWay m_view;
    QList<OrderLine> m_lines;
    QHash<OrderId, const Order *> m_running;
    QHash<OrderId, Billed> m_billed;
    QHash<OrderId, Hours> m_hours;
};
} // namespace

Result<ThreeWay> threeWay(Session &session, Month month, const ThreeWayWish &wish,
                          const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    return Viewer(session, month, wish).run(progress);
}

} // namespace bro
