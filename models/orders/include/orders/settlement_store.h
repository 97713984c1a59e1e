// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <core/ids.h>
#include <core/money.h>
#include <database/session.h>
#include <optional>

namespace bro {

using OpenAmountId = Id<struct OpenAmountTag>;

// An amount for some of an order's days, where the contract names no price.
struct OpenAmountRecord
{
    OpenAmountId id;
    OrderId order;
    QDate from;
    QDate to;
    Money amount;
    QString reason;
    OpenAmountId replaces; // the one that it corrects; 0 kr. takes it back
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;
};

// A citizen given back to the purchaser.
struct OrderReturn
{
    OrderId order;
    QDate on;
    QString reason;
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;
};

// What an order's fee needs besides the order: amounts entered by hand, and returns. Append-only;
// writing needs Right::HandleOrders and leaves history and access log.
class SettlementStore
{
public:
    explicit SettlementStore(Session &session) : m_session(session) {}

    // Inside the order's days as ordered, and beside the other amounts. Kind::Stale when the one
    // that it replaces was replaced in the meantime.
    Result<OpenAmountRecord> addAmount(const OpenAmountRecord &record);
    // Those that stand, by their first day.
    Result<QList<OpenAmountRecord>> amountsOf(OrderId order);
    Result<QList<OpenAmountRecord>> allAmounts();
    // All that was ever recorded, newest first.
    Result<QList<OpenAmountRecord>> amountHistory(OrderId order);

    Result<OrderReturn> recordReturn(OrderId order, QDate on, const QString &reason);
    Result<std::optional<OrderReturn>> returnOf(OrderId order);
    Result<QList<OrderReturn>> allReturns();

private:
    Done checkAmount(const OpenAmountRecord &record);

    Session &m_session;
};

} // namespace bro
