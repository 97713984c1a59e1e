// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <billing/bonus_state.h>
#include <billing/course_terms.h>
#include <billing/fee.h>
#include <contracts/contract_store.h>
#include <memory>
#include <orders/order_store.h>
#include <orders/result_store.h>
#include <orders/settlement_store.h>

namespace bro {

using ProfilePtr = std::shared_ptr<const Profile>;

// The fees of orders; keeps the contracts it has read, so one is made for many orders.
class OrderFees
{
public:
    explicit OrderFees(Session &session);

    // Reads at once what the fees of all orders need besides the orders themselves.
    Done readAhead();

    // The order's contract with the office's answers of the session's day.
    Result<ProfilePtr> profile(const Order &order);
    // What the fee is counted from: the frozen price, else the price in force for the day the order
    // was made; the contract's model; amounts entered by hand, returns, extensions, and the bonuses
    // that were stated as earned.
    Result<FeeInput> input(const Order &order);
    Result<FeeInput> input(const Order &order, const Profile &profile);
    // Up to and including `until`; an invalid day means the whole order.
    Result<Fee> fee(const Order &order, QDate until);

    // The bonuses of the order as they stand on `today`. A course that goes on in a further order
    // has its bonuses there; no order that never began has any.
    Result<QList<BonusState>> bonuses(const Order &order, const Profile &profile, QDate today);

private:
    // An order of the same citizen and contract that stands.
    struct Relative
    {
        OrderId id;
        QString number;
        QString track;
        QString extends;
        QDate start;
        QDate last;
        OrderState state = OrderState::Received;
        bool taken() const { return state != OrderState::Received; }
    };
    using Relatives = QList<Relative>;

    Result<Relatives> relatives(const Order &order);
    static QList<Relative> before(const Order &order, const Relatives &all);
    static const Relative *after(const Order &order, const Relatives &all);
    Result<CitizenFacts> facts(const Order &order, const Track &track, QDate courseStart);
    Result<CourseTerms> terms(const Order &order, const Track &track, const Relatives &all);
    Result<QList<OpenAmountRecord>> amounts(OrderId order);
    Result<std::optional<OrderReturn>> returned(OrderId order);
    Result<QList<ResultStatement>> statements(OrderId order);
    Result<SuccessFacts> successFacts(const Order &order, const Relatives &all);
    Done addBonuses(const Order &order, const Profile &profile, FeeInput &input);
    static void addRemarks(const Order &order, const Profile &profile, const Relatives &all,
                           FeeInput &input);

    Session &m_session;
    ContractStore m_contracts;
    OrderStore m_orders;
    ResultStore m_results;
    SettlementStore m_settlements;
    QHash<ContractVersionId, ProfilePtr> m_profiles;
    QDate m_profilesOn;
    bool m_ahead = false;
    QHash<QString, Relatives> m_relatives; // by citizen and contract
    QHash<OrderId, QList<OpenAmountRecord>> m_amounts;
    QHash<OrderId, OrderReturn> m_returns;
    QHash<OrderId, QList<ResultStatement>> m_statements;
};

// For one order.
Result<FeeInput> feeInput(Session &session, const Order &order, const Profile &profile);
Result<Fee> orderFee(Session &session, const Order &order, QDate until);
// Enters an amount for some of the order's days; refused where the contract names the price.
Result<OpenAmountRecord> enterAmount(Session &session, const Order &order,
                                     const OpenAmountRecord &record);

} // namespace bro
