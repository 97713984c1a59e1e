// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>
#include <contracts/contract_store.h>
#include <database/statement.h>
#include <invoices/money_figures.h>
#include <jobs/order_fee.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class FigureReader
{
public:
    FigureReader(Session &session, Month from, Month to, const Progress &progress)
        : m_session(session),
          m_contracts(session),
          m_from(from.first()),
          m_to(to.last()),
          m_progress(progress)
    {
    }

    Result<MoneyFigures> run()
    {
        BRO_TRY(const QList<FigureOrder> orders, readOrders());
        BRO_TRY(const QList<BilledAmount> billed, readBilled());
        BRO_TRY(const QList<BonusFact> bonuses, readBonuses());
        MoneyFigures figures = moneyFigures(orders, billed, bonuses, m_from, m_to);
        BRO_CHECK(readPlaces(figures));
        return figures;
    }

private:
    // Answers of the office are those of today, as for the invoice basis.
    Result<const Profile *> profile(ContractVersionId version)
    {
        const auto known = m_profiles.constFind(version.value);
        if (known != m_profiles.constEnd())
            return &**known;
        BRO_TRY(const Profile profile, m_contracts.profileOn(version, m_session.today()));
        const auto kept =
            m_profiles.insert(version.value, std::make_shared<const Profile>(profile));
        return &**kept;
    }

    Result<QList<FigureOrder>> readOrders()
    {
        OrderFilter filter;
        filter.states = {OrderState::Accepted, OrderState::Interrupted};
        filter.from = m_from;
        filter.to = m_to;
        BRO_TRY(const QList<OrderLine> lines, OrderStore(m_session).list(filter));
        QList<FigureOrder> orders;
        orders.reserve(lines.size());
        for (const OrderLine &line : lines) {
            BRO_CHECK(m_progress.at(orders.size(), lines.size()));
            const Order &order = line.order;
            BRO_TRY(const Profile *const terms, profile(order.contractVersion));
            FigureOrder one;
            one.contractKey = order.contractKey;
            one.citizen = order.citizen;
            one.start = order.start;
            one.last = order.lastDay();
            const Result<FeeInput> input = feeInput(m_session, order, *terms);
            if (input.ok())
                one.input = *input;
            orders.append(one);
        }
        return orders;
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

    Result<QList<BonusFact>> readBonuses()
    {
        Statement read(m_session.connection(),
                       u"SELECT o.contract_key, s.measured_on, s.state, s.amount_ore, s.bonus_id, "
                       "o.contract_version_id, o.track_key FROM result_statement s "
                       "JOIN orders o ON o.id = s.order_id "
                       "WHERE s.measured_on BETWEEN ? AND ? AND NOT EXISTS "
                       "(SELECT 1 FROM result_statement n WHERE n.replaces_id = s.id)"_s);
        read.bind(m_from, m_to);
        QList<BonusFact> all;
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return all;
            const QString state = read.text(2);
            BonusFact fact;
            fact.contractKey = read.text(0);
            fact.measuredOn = read.date(1);
            if (state != "expected"_L1)
                fact.outcome = state == "refused"_L1 ? BonusProgress::Refused : BonusProgress::Earned;
            if (!read.isNull(3)) {
                fact.amount = Money{read.integer(3)};
            } else {
                BRO_TRY(const Profile *const terms, profile(read.id<ContractVersionId>(5)));
                fact.amount = amountOf(*terms, read.text(6), read.text(4), state == "low"_L1);
            }
            all.append(fact);
        }
    }

    static Money amountOf(const Profile &terms, const QString &trackKey, const QString &bonusId,
                          bool low)
    {
        const Track *track = terms.track(trackKey);
        if (!track)
            return {};
        for (const Bonus &bonus : track->price.bonuses) {
            if (bonus.id == bonusId)
                return (low ? bonus.lowAmount : bonus.amount).value_or(Money{});
        }
        return {};
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
    ContractStore m_contracts;
    QDate m_from;
    QDate m_to;
    const Progress &m_progress;
    QHash<qint64, std::shared_ptr<const Profile>> m_profiles;
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
