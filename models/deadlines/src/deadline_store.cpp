// SPDX-License-Identifier: GPL-3.0-or-later
#include "from_rule.h"
#include <QSet>
#include <algorithm>
#include <attendance/day_notices.h>
#include <contracts/deadlines.h>
#include <core/clock.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <deadlines/deadline_store.h>
#include <deadlines/order_deadlines.h>
#include <office/office_store.h>
#include <orders/order_findings.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 60;
constexpr int MonthsBack = 3;
// The last deadline of an order that ended: its result stated 15 months later (004 2.3.9).
constexpr int MonthsOfAnEndedOrder = 15;
// Absence that was not notified so long ago is no work of the day any more.
constexpr int NoticeDaysBack = 14;

QString noticeCode(NoticeCorrection correction)
{
    switch (correction) {
    case NoticeCorrection::Changed:
        return u"deadlines.noticeChanged"_s;
    case NoticeCorrection::Withdrawn:
        return u"deadlines.noticeWithdrawn"_s;
    case NoticeCorrection::New:
    case NoticeCorrection::None:
        break;
    }
    return u"deadlines.noticeNew"_s;
}

// One list of open deadlines under way.
class Collector
{
public:
    Collector(Session &session, const DeadlineFilter &filter, const Progress &progress)
        : m_session(session),
          m_filter(filter),
          m_progress(progress),
          m_today(session.today()),
          m_now(copenhagen(session.clock().nowMs()).time()),
          m_horizon(filter.until.isValid() ? filter.until : m_today.addDays(DaysAhead)),
          m_examiner(session),
          m_meetings(
              session.connection(),
              u"SELECT min(a.date), min(CASE WHEN p.handed_state_id IS NULL AND a.date >= ? "
              "THEN a.date END) FROM participation p JOIN activity a ON a.id = p.activity_id "
              "WHERE p.order_id = ? AND p.removed = 0 AND a.cancelled = 0"_s),
          m_schedules(session.connection(),
                      u"SELECT min(h.received_on), max(v.to_date) FROM schedule_version v "
                      "JOIN hand_out h ON h.schedule_version_id = v.id "
                      "WHERE v.citizen_id = ? AND v.to_date >= ? AND v.from_date <= ?"_s),
          m_letters(session.connection(),
                    u"SELECT min(l.sent_on) FROM letter l WHERE l.order_id = ? AND l.mistaken = 0 "
                    "AND NOT EXISTS (SELECT 1 FROM letter later WHERE later.replaces_id = l.id)"_s)
    {
    }

    Result<QList<OpenDeadline>> run()
    {
        BRO_CHECK(readDone());
        BRO_CHECK(readPostponed());
        BRO_CHECK(readBilled());
        BRO_CHECK(collectOrders());
        if (m_filter.withNotices)
            BRO_CHECK(collectNotices());
        if (m_filter.orders.isEmpty()) {
            BRO_CHECK(collectContracts());
            BRO_CHECK(collectClosingDays());
        }
        std::stable_sort(m_all.begin(), m_all.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.date, a.orderNumber) < std::tuple(b.date, b.orderNumber);
        });
        return m_all;
    }

private:
    static QString key(const QString &contract, OrderId order, const QString &rule, QDate date)
    {
        return contract + u'/' + QString::number(order.value) + u'/' + rule + u'/' +
               date.toString(Qt::ISODate);
    }

    // " WHERE column IN (…)" of the orders that are asked for; nothing: all.
    QString ofOrders(const QString &word, const QString &column) const
    {
        if (m_filter.orders.isEmpty())
            return {};
        QStringList ids;
        for (const OrderId id : m_filter.orders)
            ids.append(QString::number(id.value));
        return u" %1 %2 IN (%3) "_s.arg(word, column, ids.join(u','));
    }

    Done readDone()
    {
        Statement read(
            m_session.connection(),
            u"SELECT contract_key, order_id, rule_id, date, done_on FROM deadline_done"_s +
                ofOrders(u"WHERE"_s, u"order_id"_s) + u" ORDER BY id"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            const QString deadline =
                key(read.text(0), read.id<OrderId>(1), read.text(2), read.date(3));
            if (read.isNull(4))
                m_done.remove(deadline);
            else
                m_done.insert(deadline);
        }
    }

    Done readPostponed()
    {
        Statement read(m_session.connection(),
                       u"SELECT contract_key, order_id, rule_id, date, shown_from "
                       "FROM deadline_postponed"_s +
                           ofOrders(u"WHERE"_s, u"order_id"_s) + u" ORDER BY id"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            m_postponed.insert(key(read.text(0), read.id<OrderId>(1), read.text(2), read.date(3)),
                               read.date(4));
        }
    }

    // How far each order is billed, by invoices that are not credited and by the purchaser's
    // portal.
    Done readBilled()
    {
        Statement read(
            m_session.connection(),
            u"SELECT l.order_id, MAX(l.period_to) FROM invoice_line l "
            "WHERE l.earned_ore <> 0 AND NOT EXISTS (SELECT 1 FROM invoice_line n "
            "WHERE n.order_id = l.order_id AND n.item = l.item AND n.step > l.step) "_s +
                ofOrders(u"AND"_s, u"l.order_id"_s) +
                u"GROUP BY l.order_id "
                "UNION ALL SELECT p.order_id, MAX(p.period_to) FROM portal_invoice p "
                "WHERE p.kind = 'invoice' AND NOT EXISTS (SELECT 1 FROM portal_invoice w "
                "WHERE w.withdraws_id = p.id) "_s +
                ofOrders(u"AND"_s, u"p.order_id"_s) + u"GROUP BY p.order_id"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            QDate &until = m_billedUntil[read.id<OrderId>(0)];
            until = until.isValid() ? std::max(until, read.date(1)) : read.date(1);
        }
    }

    // No day that counts is left after the last one billed.
    bool isBilled(const Order &order, DeadlineKind kind, WorkingDayRule rule) const
    {
        const bool ofInvoices =
            kind == DeadlineKind::LastInvoice || kind == DeadlineKind::AccountingYear;
        const QDate until = m_billedUntil.value(order.id);
        return ofInvoices && until.isValid() &&
               workingDays(until.addDays(1), order.lastDay(), rule) == 0;
    }

    void add(OpenDeadline deadline)
    {
        const bool theirs =
            deadline.actor == DeadlineActor::Purchaser || deadline.actor == DeadlineActor::Citizen;
        const bool old =
            m_filter.orders.isEmpty() && deadline.date < m_today.addMonths(-MonthsBack);
        const bool later = m_filter.until.isValid() && deadline.date > m_filter.until;
        const QString itself =
            key(deadline.contractKey, deadline.order, deadline.ruleId, deadline.date);
        if ((theirs && !m_filter.withOthers) || old || later || m_done.contains(itself))
            return;
        deadline.shownFrom = m_postponed.value(itself);
        if (m_filter.hidePostponed && deadline.shownFrom > m_today && deadline.date > m_today)
            return;
        m_all.append(deadline);
    }

    Result<PlanFacts> planOf(const Order &order)
    {
        PlanFacts plan;
        m_meetings.bind(m_today, order.id);
        BRO_TRY(const bool planned, m_meetings.next());
        if (planned) {
            plan.firstMeeting = m_meetings.date(0);
            plan.firstUntold = m_meetings.date(1);
        }
        m_schedules.bind(order.citizen, order.start, order.lastDay());
        BRO_TRY(const bool handedOut, m_schedules.next());
        if (handedOut) {
            plan.firstHandOut = m_schedules.date(0);
            plan.toldUntil = m_schedules.date(1);
        }
        m_letters.bind(order.id);
        BRO_TRY(const bool written, m_letters.next());
        if (written)
            plan.letterSent = m_letters.date(0);
        return plan;
    }

    Done collect(const Order &order, const QString &citizenName)
    {
        BRO_TRY(const Profile *profile, m_examiner.profile(order.contractVersion));
        // The plan matters only while the course lies ahead.
        PlanFacts plan;
        if (order.lastDay() >= m_today && order.state != OrderState::Received) {
            BRO_TRY(plan, planOf(order));
        }
        const QList<OpenDeadline> deadlines =
            deadlinesOf(order, plan, *profile, m_today, m_now, m_horizon);
        for (OpenDeadline deadline : deadlines) {
            deadline.citizenName = citizenName;
            if (!isBilled(order, deadline.kind, profile->workingDayRule))
                add(deadline);
        }
        return {};
    }

    Result<QList<OrderLine>> linesOf(OrderFilter filter) const
    {
        const OrderStore orders(m_session);
        if (m_filter.orders.isEmpty())
            return orders.list(filter);
        filter.from = {};
        QList<OrderLine> lines;
        for (const OrderId id : m_filter.orders) {
            BRO_TRY(const Order order, orders.byId(id));
            filter.citizen = order.citizen;
            BRO_TRY(const QList<OrderLine> ofCitizen, orders.list(filter));
            for (const OrderLine &line : ofCitizen) {
                if (line.order.id == id)
                    lines.append(line);
            }
        }
        return lines;
    }

    Done collectOrders()
    {
        constexpr qint64 Often = 64;
        OrderFilter filter;
        filter.states = {OrderState::Received, OrderState::Accepted, OrderState::Interrupted};
        filter.from = m_today.addMonths(-MonthsOfAnEndedOrder - MonthsBack);
        BRO_TRY(const QList<OrderLine> lines, linesOf(filter));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i % Often == 0)
                BRO_CHECK(m_progress.at(i, lines.size()));
            const Order &order = lines[i].order;
            if (order.state == OrderState::Received || order.lastDay() >= m_today)
                m_inUse.insert(order.contractVersion.value);
            BRO_CHECK(collect(order, lines[i].citizenName));
        }
        return {};
    }

    Done collectNotices()
    {
        const bool all = m_filter.orders.isEmpty();
        QList<CitizenId> citizens;
        for (const OrderId id : m_filter.orders) {
            BRO_TRY(const Order order, OrderStore(m_session).byId(id));
            citizens.append(order.citizen);
        }
        const QDate from = all ? m_today.addDays(-NoticeDaysBack) : m_today.addMonths(-MonthsBack);
        BRO_TRY(const QList<DayNotice> due, dueNotices(m_session, from, m_today, citizens));
        for (const DayNotice &notice : due) {
            if (!notice.order.isValid() || (!all && !m_filter.orders.contains(notice.order)))
                continue;
            BRO_CHECK(addNotice(notice));
        }
        return {};
    }

    Done addNotice(const DayNotice &notice)
    {
        BRO_TRY(const Order order, OrderStore(m_session).byId(notice.order));
        BRO_TRY(const Profile *profile, m_examiner.profile(order.contractVersion));
        const DeadlineRule *rule = profile->deadline(notice.deadlineRule);
        if (!rule)
            return {};
        const auto dated =
            datedDeadline(*rule, {{rule->anchor, notice.day}}, profile->workingDayRule);
        if (!dated)
            return {};
        OpenDeadline deadline = fromRule(*rule, *dated, *profile);
        deadline.order = order.id;
        deadline.orderNumber = order.number;
        deadline.citizen = notice.citizen;
        deadline.citizenName = notice.citizenName;
        deadline.overdue = dated->missedAt(m_today, m_now);
        deadline.calculation.prepend(
            Message(noticeCode(notice.correction), {{u"date"_s, notice.day}}));
        add(deadline);
        return {};
    }

    Done collectContracts()
    {
        for (const qint64 id : std::as_const(m_inUse)) {
            BRO_TRY(const Profile *profile, m_examiner.profile(ContractVersionId{id}));
            const QList<OpenDeadline> deadlines = contractDeadlines(*profile, m_today, m_horizon);
            for (const OpenDeadline &deadline : deadlines)
                add(deadline);
        }
        return {};
    }

    Done collectClosingDays()
    {
        BRO_TRY(const QList<ClosingDay> days,
                OfficeStore(m_session).closingDays(m_today, QDate(9999, 12, 31)));
        for (const ClosingDay &day : days) {
            if (day.state != ClosingDayState::Requested || day.requestedOn.isValid())
                continue;
            for (const qint64 id : std::as_const(m_inUse)) {
                BRO_TRY(const Profile *profile, m_examiner.profile(ContractVersionId{id}));
                if (!day.contractKey.isEmpty() && day.contractKey != profile->key)
                    continue;
                if (const auto deadline = closingDayDeadline(*profile, day.date, m_today))
                    add(*deadline);
            }
        }
        return {};
    }

    Session &m_session;
    const DeadlineFilter &m_filter;
    const Progress &m_progress;
    QDate m_today;
    QTime m_now;
    QDate m_horizon;
    OrderExaminer m_examiner;
    Statement m_meetings;
    Statement m_schedules;
    Statement m_letters;
    QSet<QString> m_done;
    QHash<OrderId, QDate> m_billedUntil;
    QHash<QString, QDate> m_postponed; // until when
    QSet<qint64> m_inUse;              // contract versions with orders that run or may
    QList<OpenDeadline> m_all;
};

} // namespace

Result<QList<OpenDeadline>> openDeadlines(Session &session, const DeadlineFilter &filter,
                                          const Progress &progress)
{
    return Collector(session, filter, progress).run();
}

Done markDeadline(Session &session, const OpenDeadline &deadline, QDate doneOn, const QString &note)
{
    BRO_CHECK(session.require(Right::Plan));
    if (doneOn > session.today())
        return Error(u"deadlines.doneLater"_s, {{u"date"_s, doneOn}}, {}, Error::Kind::Refused);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    Statement write(session.connection(),
                    u"INSERT INTO deadline_done (contract_key, order_id, rule_id, date, done_on, "
                    "note, recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    write.bind(deadline.contractKey, deadline.order, deadline.ruleId, deadline.date, doneOn, note,
               session.clock().nowMs(), session.user().id);
    BRO_CHECK(write.run());
    if (deadline.citizen.isValid())
        BRO_CHECK(
            session.log().record(AccessKind::Change, u"deadlines.marked"_s, {deadline.citizen}));
    transaction.changed(Aggregate::Order, deadline.order.value);
    return transaction.commit();
}

Done postponeDeadline(Session &session, const OpenDeadline &deadline, QDate shownFrom,
                      const QString &reason)
{
    BRO_CHECK(session.require(Right::Plan));
    if (shownFrom.isValid() && shownFrom <= session.today())
        return Error(u"deadlines.shownTooEarly"_s, {{u"date"_s, shownFrom}}, {},
                     Error::Kind::Refused);
    if (shownFrom.isValid() && shownFrom > deadline.date)
        return Error(u"deadlines.shownTooLate"_s,
                     {{u"date"_s, shownFrom}, {u"deadline"_s, deadline.date}}, {},
                     Error::Kind::Refused);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    Statement write(session.connection(),
                    u"INSERT INTO deadline_postponed (contract_key, order_id, rule_id, date, "
                    "shown_from, reason, recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    write.bind(deadline.contractKey, deadline.order, deadline.ruleId, deadline.date, shownFrom,
               reason.trimmed(), session.clock().nowMs(), session.user().id);
    BRO_CHECK(write.run());
    if (deadline.citizen.isValid())
        BRO_CHECK(
            session.log().record(AccessKind::Change, u"deadlines.postponed"_s, {deadline.citizen}));
    transaction.changed(Aggregate::Deadline, deadline.order.value);
    return transaction.commit();
}

} // namespace bro
