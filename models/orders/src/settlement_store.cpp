// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <orders/settlement_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString SelectAmount =
    u"SELECT a.id, a.order_id, a.from_date, a.to_date, a.amount_ore, a.reason, a.replaces_id, "
    "a.recorded_at, coalesce(u.name, '') FROM open_amount a "
    "LEFT JOIN app_user u ON u.id = a.user_id "_s;
const QString Stands = u"NOT EXISTS (SELECT 1 FROM open_amount n WHERE n.replaces_id = a.id) "_s;
const QString SelectReturn =
    u"SELECT r.order_id, r.returned_on, r.reason, r.recorded_at, coalesce(u.name, '') "
    "FROM order_return r LEFT JOIN app_user u ON u.id = r.user_id "_s;

Error refusal(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

OpenAmountRecord amountOf(const Statement &row)
{
    return {row.id<OpenAmountId>(0),
            row.id<OrderId>(1),
            row.date(2),
            row.date(3),
            Money{row.integer(4)},
            row.text(5),
            row.id<OpenAmountId>(6),
            row.integer(7),
            row.text(8)};
}

OrderReturn returnOfRow(const Statement &row)
{
    return {row.id<OrderId>(0), row.date(1), row.text(2), row.integer(3), row.text(4)};
}

template <typename Row, typename Make>
Result<QList<Row>> allOf(Statement &read, Make make)
{
    QList<Row> rows;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            return rows;
        rows.append(make(read));
    }
}

QJsonObject facts(const OpenAmountRecord &record)
{
    return {{u"order"_s, record.order.value},
            {u"from"_s, record.from.toString(Qt::ISODate)},
            {u"to"_s, record.to.toString(Qt::ISODate)},
            {u"amountOre"_s, record.amount.ore},
            {u"replaces"_s, record.replaces.value}};
}

struct OrderDays
{
    CitizenId citizen;
    QDate start;
    QDate end;
    QString number;
    bool stands = false; // accepted, or interrupted later
};

Result<OrderDays> orderDays(Session &session, OrderId id)
{
    Statement read(session.connection(),
                   u"SELECT citizen_id, start_date, end_date, number, state FROM orders "
                   "WHERE id = ?"_s);
    BRO_TRY(const bool found, read.bind(id).next());
    if (!found)
        return Error(u"orderStore.gone"_s, {}, {}, Error::Kind::NotFound);
    const QString state = read.text(4);
    return OrderDays{read.id<CitizenId>(0), read.date(1), read.date(2), read.text(3),
                     state == "accepted"_L1 || state == "interrupted"_L1};
}
} // namespace

Done SettlementStore::checkAmount(const OpenAmountRecord &record)
{
    if (record.reason.isEmpty())
        return refusal(u"orderStore.amountNeedsReason"_s);
    BRO_TRY(const OrderDays order, orderDays(m_session, record.order));
    if (!record.from.isValid() || !record.to.isValid() || record.to < record.from ||
        record.from < order.start || record.to > order.end)
        return refusal(u"orderStore.amountDays"_s,
                       {{u"start"_s, order.start}, {u"end"_s, order.end}});
    BRO_TRY(const QList<OpenAmountRecord> others, amountsOf(record.order));
    if (record.replaces.isValid() &&
        std::none_of(others.cbegin(), others.cend(), [&record](const OpenAmountRecord &other) {
            return other.id == record.replaces;
        }))
        return staleEdit(order.number);
    for (const OpenAmountRecord &other : others) {
        if (other.id == record.replaces)
            continue;
        if (other.from <= record.to && record.from <= other.to)
            return refusal(u"orderStore.amountOverlaps"_s,
                           {{u"from"_s, other.from}, {u"to"_s, other.to}});
    }
    return {};
}

Result<OpenAmountRecord> SettlementStore::addAmount(const OpenAmountRecord &record)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    OpenAmountRecord next = record;
    next.reason = record.reason.trimmed();
    next.recordedAt = m_session.clock().nowMs();
    next.recordedBy = m_session.user().name;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(checkAmount(next));
    BRO_TRY(const OrderDays order, orderDays(m_session, next.order));
    Statement insert(m_session.connection(),
                     u"INSERT INTO open_amount (order_id, from_date, to_date, amount_ore, reason, "
                     "replaces_id, recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(next.order, next.from, next.to, next.amount, next.reason, next.replaces,
                next.recordedAt, m_session.user().id);
    BRO_CHECK(insert.run());
    next.id = OpenAmountId{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"open_amount"_s, next.id.value,
                           next.replaces.isValid() ? u"correct"_s : u"add"_s, {}, facts(next),
                           next.reason));
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"orderStore.amountEntered"_s, {order.citizen}));
    transaction.changed(Aggregate::Billing, next.order.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<QList<OpenAmountRecord>> SettlementStore::amountsOf(OrderId order)
{
    Statement read(m_session.connection(), SelectAmount + u"WHERE a.order_id = ? AND "_s + Stands +
                                               u"ORDER BY a.from_date, a.id"_s);
    read.bind(order);
    return allOf<OpenAmountRecord>(read, amountOf);
}

Result<QList<OpenAmountRecord>> SettlementStore::allAmounts()
{
    Statement read(m_session.connection(),
                   SelectAmount + u"WHERE "_s + Stands + u"ORDER BY a.from_date, a.id"_s);
    return allOf<OpenAmountRecord>(read, amountOf);
}

Result<QList<OpenAmountRecord>> SettlementStore::amountHistory(OrderId order)
{
    Statement read(m_session.connection(),
                   SelectAmount + u"WHERE a.order_id = ? ORDER BY a.id DESC"_s);
    read.bind(order);
    return allOf<OpenAmountRecord>(read, amountOf);
}

Result<OrderReturn> SettlementStore::recordReturn(OrderId id, QDate on, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    OrderReturn made{id, on, reason.trimmed(), m_session.clock().nowMs(), m_session.user().name};
    if (made.reason.isEmpty())
        return refusal(u"orderStore.returnNeedsReason"_s);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const OrderDays order, orderDays(m_session, id));
    if (!order.stands)
        return refusal(u"orderStore.returnNotRunning"_s, {{u"order"_s, order.number}});
    if (!on.isValid() || on < order.start || on > m_session.today())
        return refusal(u"orderStore.returnDay"_s, {{u"start"_s, order.start}});
    BRO_TRY(const std::optional<OrderReturn> known, returnOf(id));
    if (known)
        return refusal(u"orderStore.returnedAlready"_s,
                       {{u"order"_s, order.number}, {u"date"_s, known->on}});
    Statement insert(m_session.connection(),
                     u"INSERT INTO order_return (order_id, returned_on, reason, recorded_at, "
                     "user_id) VALUES (?, ?, ?, ?, ?)"_s);
    BRO_CHECK(insert.bind(id, on, made.reason, made.recordedAt, m_session.user().id).run());
    BRO_CHECK(writeHistory(m_session, u"order_return"_s, insert.insertedId(), u"add"_s, {},
                           {{u"order"_s, id.value}, {u"on"_s, on.toString(Qt::ISODate)}},
                           made.reason));
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"orderStore.returned"_s, {order.citizen}));
    transaction.changed(Aggregate::Billing, id.value);
    BRO_CHECK(transaction.commit());
    return made;
}

Result<std::optional<OrderReturn>> SettlementStore::returnOf(OrderId order)
{
    Statement read(m_session.connection(), SelectReturn + u"WHERE r.order_id = ?"_s);
    BRO_TRY(const bool found, read.bind(order).next());
    return found ? std::optional(returnOfRow(read)) : std::optional<OrderReturn>();
}

Result<QList<OrderReturn>> SettlementStore::allReturns()
{
    Statement read(m_session.connection(), SelectReturn + u"ORDER BY r.id"_s);
    return allOf<OrderReturn>(read, returnOfRow);
}

} // namespace bro
