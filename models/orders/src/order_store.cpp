// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"
#include <database/history.h>
#include <database/transaction.h>
#include <orders/order_life.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

const QString SelectOrder = u"SELECT "_s + OrderColumnNames + u" FROM orders o "_s;

Done checkFacts(const Order &order)
{
    if (order.number.isEmpty())
        return refusal(u"orderStore.needsNumber"_s);
    if (!order.start.isValid() || !order.end.isValid() || order.end < order.start)
        return refusal(u"orderStore.needsPeriod"_s, {{u"order"_s, order.number}});
    return {};
}

Done checkNumberIsFree(Session &session, const Order &order)
{
    Statement other(session.connection(),
                    u"SELECT 1 FROM orders WHERE contract_key = ? AND number = ?"_s);
    other.bind(order.contractKey, order.number);
    BRO_TRY(const bool known, other.next());
    if (known)
        return refusal(u"orderStore.numberKnown"_s, {{u"order"_s, order.number}});
    return {};
}

Result<QList<Order>> ordersOf(Statement &read)
{
    QList<Order> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append(orderOf(read));
    }
}

} // namespace

Result<std::optional<Money>> OrderStore::priceFor(const Order &order)
{
    const QDate day = order.orderedOn.isValid() ? order.orderedOn : order.start;
    BRO_TRY(const std::optional<Money> price,
            m_contracts.priceOn(order.contractKey, order.trackKey, day));
    if (price)
        return price;
    BRO_TRY(const ContractVersionPtr contract, m_contracts.find(order.contractVersion));
    const Track *track = contract->profile.track(order.trackKey);
    if (!track || track->price.kind == PriceModelKind::Open ||
        track->price.kind == PriceModelKind::ResultOnly)
        return std::optional<Money>();
    // A price that holds only from a later day is no missing bid: somebody must say what held.
    BRO_TRY(const QList<ContractValueRow> values, m_contracts.values(order.contractKey));
    const bool later = std::any_of(values.begin(), values.end(), [&order](const auto &value) {
        return value.trackKey == order.trackKey && value.name == "price"_L1;
    });
    if (later || !track->price.frame.missingBidIsMax)
        return refusal(u"orderStore.priceMissing"_s,
                       {{u"order"_s, order.number}, {u"track"_s, track->title}, {u"date"_s, day}});
    BRO_TRY(const PriceOutcome maximum, boundPrice(track->price.frame, std::nullopt));
    return std::optional(maximum.price);
}

Result<Order> OrderStore::insert(Order order)
{
    BRO_CHECK(checkFacts(order));
    BRO_CHECK(checkNumberIsFree(m_session, order));
    BRO_TRY(const ContractVersionPtr contract, m_contracts.find(order.contractVersion));
    order.id = {};
    order.version = 1;
    order.contractKey = contract->profile.key;
    order.state = initialState(contract->profile, order.trackKey);
    order.price.reset();
    if (order.state == OrderState::Accepted) {
        // The order binds without being asked for; a missing price is found by the check.
        auto price = priceFor(order);
        if (price.ok())
            order.price = *price;
        else if (price.error().kind != Error::Kind::Refused)
            return price.error();
    }
    Statement write(m_session.connection(), OrderInsert);
    BRO_CHECK(bindNewOrder(write, order).run());
    order.id = OrderId{write.insertedId()};
    BRO_CHECK(event(order.id, OrderEventKind::Received, order.orderedOn, {}, {}));
    BRO_CHECK(
        writeHistory(m_session, u"orders"_s, order.id.value, u"add"_s, {}, orderFacts(order)));
    return order;
}

Result<Order> OrderStore::add(const Order &order)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Order added, insert(order));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"orderStore.added"_s, {added.citizen}));
    transaction.changed(Aggregate::Order, added.id.value);
    BRO_CHECK(transaction.commit());
    return added;
}

Done OrderStore::event(OrderId id, OrderEventKind kind, QDate effective, QDate notified,
                       const QString &reason)
{
    Statement write(m_session.connection(), OrderEventInsert);
    write.bind(id, eventName(kind), effective, notified, reason, m_session.clock().nowMs(),
               m_session.user().id);
    BRO_CHECK(write.run());
    return {};
}

Result<Order> OrderStore::byId(OrderId id) const
{
    Statement read(m_session.connection(), SelectOrder + u"WHERE o.id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"orderStore.gone"_s, {}, {}, Error::Kind::NotFound);
    return orderOf(read);
}

Result<Order> OrderStore::byNumber(const QString &number, const QString &contractKey) const
{
    Statement read(m_session.connection(),
                   SelectOrder + u"WHERE o.number = ? AND (? = '' OR o.contract_key = ?) "
                                 "ORDER BY o.contract_key"_s);
    read.bind(number.trimmed(), contractKey, contractKey);
    BRO_TRY(const QList<Order> found, ordersOf(read));
    if (found.isEmpty())
        return Error(u"orderStore.unknown"_s, {{u"order"_s, number.trimmed()}}, {},
                     Error::Kind::NotFound);
    if (found.size() > 1) {
        QStringList contracts;
        for (const Order &order : found)
            contracts.append(order.contractKey);
        return refusal(u"orderStore.numberShared"_s,
                       {{u"order"_s, number.trimmed()}, {u"contracts"_s, contracts.join(u", "_s)}});
    }
    return found.first();
}

Result<Order> OrderStore::open(OrderId id, const QString &purpose)
{
    BRO_TRY(const Order order, byId(id));
    m_session.log().view(purpose, order.citizen);
    return order;
}

Result<QList<OrderLine>> OrderStore::list(const OrderFilter &filter) const
{
    QString sql = u"SELECT "_s + OrderColumnNames +
                  u", c.name, c.cpr FROM orders o JOIN citizen c ON c.id = o.citizen_id "
                  "WHERE (? = '' OR o.contract_key = ?) AND (? = '' OR o.track_key = ?) "
                  "AND (? IS NULL OR o.citizen_id = ?) "
                  "AND (? IS NULL OR coalesce(o.interrupted_on, o.end_date) >= ?) "
                  "AND (? IS NULL OR o.start_date <= ?)"_s;
    if (!filter.states.isEmpty())
        sql += u" AND o.state IN (?"_s + u", ?"_s.repeated(filter.states.size() - 1) + u')';
    Statement read(m_session.connection(), sql + u" ORDER BY o.start_date, o.number, o.id"_s);
    read.bind(filter.contractKey, filter.contractKey, filter.trackKey, filter.trackKey,
              filter.citizen, filter.citizen, filter.from, filter.from, filter.to, filter.to);
    for (const OrderState state : filter.states)
        read.also(stateName(state));
    QList<OrderLine> lines;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return lines;
        lines.append({orderOf(read), read.text(OrderColumnCount),
                      CprNumber::fromStored(read.text(OrderColumnCount + 1))});
    }
}

Result<QList<Order>> OrderStore::ofCitizen(CitizenId citizen) const
{
    Statement read(m_session.connection(),
                   SelectOrder + u"WHERE o.citizen_id = ? ORDER BY o.start_date, o.id"_s);
    read.bind(citizen);
    return ordersOf(read);
}

Result<QList<OrderEvent>> OrderStore::events(OrderId id) const
{
    Statement read(m_session.connection(),
                   u"SELECT kind, effective_on, notified_on, reason, recorded_at, user_id "
                   "FROM order_event WHERE order_id = ? ORDER BY id"_s);
    read.bind(id);
    QList<OrderEvent> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append({eventNamed(read.text(0)), read.date(1), read.date(2), read.text(3),
                    read.integer(4), read.id<UserId>(5)});
    }
}

} // namespace bro
