// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/statement.h>
#include <invoices/money_figures.h>
#include <jobs/order_fee.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// How long after an order's end its bonuses are measured at the latest.
constexpr int MonthsOfBonuses = 24;

class FigureReader
{
public:
    FigureReader(Session &session, Month from, Month to, const Progress &progress)
        : m_session(session),
          m_fees(session),
          m_from(from.first()),
          m_to(to.last()),
          m_progress(progress)
    {
    }

    Result<MoneyFigures> run()
    {
        BRO_CHECK(readOrders());
        BRO_TRY(const QList<BilledAmount> billed, readBilled());
        MoneyFigures figures = moneyFigures(m_orders, billed, m_bonuses, m_from, m_to);
        BRO_CHECK(readPlaces(figures));
        return figures;
    }

private:
    Done readOrders()
    {
        OrderFilter filter;
        filter.states = {OrderState::Accepted, OrderState::Interrupted};
        filter.from = m_from.addMonths(-MonthsOfBonuses);
        filter.to = m_to;
        BRO_TRY(const QList<OrderLine> lines, OrderStore(m_session).list(filter));
        BRO_CHECK(m_fees.readAhead());
        qint64 done = 0;
        for (const OrderLine &line : lines) {
            BRO_CHECK(m_progress.at(done++, lines.size()));
            const Order &order = line.order;
            BRO_TRY(const ProfilePtr profile, m_fees.profile(order));
            BRO_CHECK(addBonuses(order, *profile));
            if (order.lastDay() >= m_from)
                addOrder(order, *profile);
        }
        return {};
    }

    void addOrder(const Order &order, const Profile &profile)
    {
        FigureOrder one;
        one.contractKey = order.contractKey;
        one.citizen = order.citizen;
        one.start = order.start;
        one.last = order.lastDay();
        const Result<FeeInput> input = m_fees.input(order, profile);
        if (input.ok())
            one.input = *input;
        m_orders.append(one);
    }

    Done addBonuses(const Order &order, const Profile &profile)
    {
        BRO_TRY(const QList<BonusState> states, m_fees.bonuses(order, profile, m_session.today()));
        for (const BonusState &state : states) {
            BonusFact fact;
            fact.contractKey = order.contractKey;
            fact.measuredOn = state.stated ? state.stated->measuredOn : state.measureOn;
            if (state.stage == BonusStage::Earned || state.stage == BonusStage::Low)
                fact.group = BonusGroup::Earned;
            else if (state.stage == BonusStage::Refused)
                fact.group = BonusGroup::Refused;
            fact.amount = state.amount.value_or(Money{});
            if (fact.measuredOn.isValid())
                m_bonuses.append(fact);
        }
        return {};
    }

    Result<QList<BilledAmount>> readBilled()
    {
        Statement read(
            m_session.connection(),
            u"SELECT i.contract_key, substr(l.period_to, 1, 7) || '-01', SUM(l.amount_ore) "
            "FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id "
            "WHERE l.period_to BETWEEN ? AND ? GROUP BY 1, 2 "
            "UNION ALL SELECT o.contract_key, substr(p.period_to, 1, 7) || '-01', "
            "SUM(p.amount_ore) FROM portal_invoice p JOIN orders o ON o.id = p.order_id "
            "WHERE p.period_to BETWEEN ? AND ? GROUP BY 1, 2"_s);
        read.bind(m_from, m_to, m_from, m_to);
        QList<BilledAmount> all;
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return all;
            all.append({read.text(0), read.date(1), Money{read.integer(2)}});
        }
    }

    Done readPlaces(MoneyFigures &figures)
    {
        Statement read(
            m_session.connection(),
            u"SELECT COALESCE(SUM(capacity), 0), COUNT(CASE WHEN capacity = 0 THEN 1 END) "
            "FROM location WHERE active = 1"_s);
        BRO_TRY(const bool row, read.next());
        figures.places = row ? int(read.integer(0)) : 0;
        figures.placesKnown = row && read.integer(1) == 0;
        return {};
    }

    Session &m_session;
    OrderFees m_fees;
    QDate m_from;
    QDate m_to;
    const Progress &m_progress;
    QList<FigureOrder> m_orders;
    QList<BonusFact> m_bonuses;
};

} // namespace

Result<MoneyFigures> moneyFigures(Session &session, Month from, Month to, const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    if (!from.first().isValid() || !to.first().isValid() || to.first() < from.first())
        return Error(u"figures.months"_s, {}, {}, Error::Kind::Refused);
    return FigureReader(session, from, to, progress).run();
}

} // namespace bro
