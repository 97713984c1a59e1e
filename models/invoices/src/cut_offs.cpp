// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "orders_to_bill.h"
#include <algorithm>
#include <contracts/deadlines.h>
#include <invoices/invoice_run.h>
#include <jobs/order_fee.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// The first of the contract's last days; invalid: it has none.
QDate lastInvoiceDay(const Order &order, const Profile &profile)
{
    QDate latest;
    const auto earlier = [&latest](QDate day) {
        if (day.isValid() && (!latest.isValid() || day < latest))
            latest = day;
    };
    for (const auto kind : {DeadlineKind::LastInvoice, DeadlineKind::AccountingYear}) {
        const DeadlineRule *rule = profile.deadline(kind, order.trackKey);
        if (!rule)
            continue;
        const auto dated = datedDeadline(*rule, {{DeadlineAnchor::OrderEnd, order.lastDay()}},
                                         profile.workingDayRule);
        if (dated)
            earlier(dated->date);
    }
    if (profile.invoicing.monthsAfterEnd)
        earlier(order.lastDay().addMonths(*profile.invoicing.monthsAfterEnd));
    if (profile.invoicing.withinAccountingYear && !profile.deadline(DeadlineKind::AccountingYear))
        earlier(QDate(order.lastDay().year(), 12, 31));
    return latest;
}

// What the purchaser's portal made of an order, those taken back aside.
Result<QHash<OrderId, Money>> portalSums(Session &session)
{
    Statement read(session.connection(),
                   u"SELECT order_id, amount_ore FROM portal_invoice p WHERE kind <> 'withdrawal' "
                   "AND NOT EXISTS (SELECT 1 FROM portal_invoice w WHERE w.withdraws_id = p.id)"_s);
    QHash<OrderId, Money> sums;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return sums;
        sums[read.id<OrderId>(0)] += Money{read.integer(1)};
    }
}

class CutOffs
{
public:
    CutOffs(Session &session, int daysAhead)
        : m_session(session),
          m_bills(session),
          m_until(session.today().addDays(daysAhead))
    {
    }

    Result<QList<CutOff>> read(const Progress &progress)
    {
        BRO_TRY(m_portal, portalSums(m_session));
        BRO_CHECK(m_bills.readAhead());
        OrderFilter filter;
        filter.states = {OrderState::Accepted, OrderState::Interrupted};
        BRO_TRY(const QList<OrderLine> orders, OrderStore(m_session).list(filter));
        qint64 done = 0;
        for (const OrderLine &line : orders) {
            BRO_CHECK(progress.at(done++, orders.size()));
            BRO_CHECK(add(line.order));
        }
        std::sort(m_all.begin(), m_all.end(), [](const CutOff &a, const CutOff &b) {
            return std::tie(a.latest, a.orderNumber) < std::tie(b.latest, b.orderNumber);
        });
        return m_all;
    }

private:
    Done add(const Order &order)
    {
        BRO_TRY(const ProfilePtr profile, m_bills.profileOf(order));
        const QDate latest = lastInvoiceDay(order, *profile);
        if (!latest.isValid() || latest > m_until)
            return {};
        const auto unbilled = unbilledOf(order, profile->invoicing.channel);
        if (!unbilled.ok())
            return concernsOneOrder(unbilled.error()) ? Done() : Done(unbilled.error());
        if (unbilled->ore <= 0)
            return {};
        CutOff cut{order.id,
                   order.number,
                   order.contractKey,
                   latest,
                   latest < m_session.today(),
                   *unbilled,
                   {}};
        cut.finding = {
            cut.passed ? Severity::Error : Severity::Warning,
            Message(cut.passed ? u"invoices.cutOffPassed"_s : u"invoices.cutOffSoon"_s,
                    {{u"order"_s, order.number}, {u"date"_s, latest}, {u"amount"_s, *unbilled}})};
        m_all.append(cut);
        return {};
    }

    Result<Money> unbilledOf(const Order &order, InvoiceChannel channel)
    {
        BRO_TRY(const OrderToBill bill, m_bills.read(order, m_session.today()));
        if (channel == InvoiceChannel::Portal) {
            FeeInput input = bill.input;
            input.until = m_session.today();
            BRO_TRY(const Fee earned, fee(input));
            return earned.amount - m_portal.value(order.id);
        }
        BRO_TRY(const auto chains, readChains(m_session, {}, order.id));
        BRO_TRY(const QList<BilledLine> lines, linesToBill(bill, chains.value(order.id)));
        return sumOf(lines);
    }

    static Money sumOf(const QList<BilledLine> &lines)
    {
        Money sum;
        for (const BilledLine &line : lines)
            sum += line.amount;
        return sum;
    }

    Session &m_session;
    OrdersToBill m_bills;
    QDate m_until;
    QHash<OrderId, Money> m_portal;
    QList<CutOff> m_all;
};

} // namespace

Result<QList<CutOff>> cutOffFindings(Session &session, int daysAhead, const Progress &progress)
{
    return CutOffs(session, daysAhead).read(progress);
}

} // namespace bro
