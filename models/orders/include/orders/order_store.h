// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <citizens/cpr_number.h>
#include <contracts/contract_store.h>
#include <database/session.h>
#include <functional>
#include <orders/order.h>

namespace bro {

enum class OrderEventKind {
    Received,
    Accepted,
    Rejected,
    Lapsed,
    Interrupted,
    Cancelled,
    Extended,
    Agreement
};

// One step in the life of an order, as it was recorded.
struct OrderEvent
{
    OrderEventKind kind = OrderEventKind::Received;
    QDate effectiveOn;
    QDate notifiedOn;
    QString reason;
    qint64 recordedAt = 0; // UTC ms
    UserId user;
};

// Which orders a list shows; what is empty does not narrow it.
struct OrderFilter
{
    QString contractKey = {};
    QString trackKey = {};
    QList<OrderState> states = {};
    CitizenId citizen = {};
    QDate from = {}; // orders that run on some day from … to
    QDate to = {};
};

struct OrderLine
{
    Order order;
    QString citizenName;
    CprNumber cpr;
};

// Orders and their dated life. Every writing function needs Right::HandleOrders, takes the order as
// the user saw it, fails with Kind::Stale when somebody has changed it since, follows the rules of
// order_life.h, and leaves an order_event, history and access log. They give the order as stored.
class OrderStore
{
public:
    explicit OrderStore(Session &session) : m_session(session), m_contracts(session) {}

    // The first state is the contract's (initialState); where that is Accepted, the price is frozen
    // at once. orderStore.numberKnown when the contract has the number.
    Result<Order> add(const Order &order);

    Result<Order> byId(OrderId id) const;
    // orderStore.numberShared when several contracts have the number and none is given.
    Result<Order> byNumber(const QString &number, const QString &contractKey = {}) const;
    // For a person's eyes: is logged as a view of the citizen, within a second. purpose: a code.
    Result<Order> open(OrderId id, const QString &purpose);
    // By start and number.
    Result<QList<OrderLine>> list(const OrderFilter &filter = {}) const;
    // By start.
    Result<QList<Order>> ofCitizen(CitizenId citizen) const;
    Result<QList<OrderEvent>> events(OrderId id) const;

    // Freezes the price in force for orders made on the order's day. orderStore.priceMissing when
    // the contract's frame asks for one that is not there; open prices stay open. reason: why in
    // spite of findings.
    Result<Order> accept(const Order &order, const QString &reason = {});
    Result<Order> reject(const Order &order, const QString &reason);
    Result<Order> lapse(const Order &order);
    Result<Order> interrupt(const Order &order, QDate effective, QDate notified,
                            const QString &reason = {});
    Result<Order> cancel(const Order &order, QDate date, const QString &reason = {});
    // The new order; or the one that was imported with this number, tied to the old one.
    Result<Order> extend(const Order &order, QDate to, const QString &number);
    // Supplerende aftale becomes Ja with the document of kind special-agreement.
    Result<Order> agreement(const Order &order, const QString &file);

    // Nothing: the contract leaves the price open.
    Result<std::optional<Money>> priceFor(const Order &order);

private:
    using Rule = std::function<Result<Order>(const Order &stored)>;
    // told: the day the purchaser told it, where the order itself does not keep it.
    Result<Order> step(const Order &seen, const Rule &rule, QDate told = {});
    Result<Order> unchangedSince(const Order &seen) const;
    Result<Order> insert(Order order);
    Done save(const Order &before, Order &after);
    Done event(OrderId id, OrderEventKind kind, QDate effective, QDate notified,
               const QString &reason);
    Result<Order> tieToImported(const Order &order, const Order &imported, QDate to);

    Session &m_session;
    ContractStore m_contracts;
};

} // namespace bro
