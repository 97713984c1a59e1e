// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/hours.h>
#include <database/session.h>
#include <orders/document_store.h>
#include <orders/order_checks.h>
#include <orders/order_store.h>

namespace bro {

// Everything that is told of one order beside the list.
struct OrderDetails
{
    Order order;
    Citizen citizen;
    OrderPhase phase = OrderPhase::Received;
    QString contractTitle;
    QDate answerBy;               // of a received one; invalid: no deadline
    bool mayLapse = false;        // the deadline passed without an answer
    QList<OrderFinding> findings; // of a received one
    QString proposedReason;       // for rejecting it, in Danish; empty: nothing speaks for that
    std::optional<HoursBalance> hours; // of one that runs or has run
    QList<CaseDocument> documents;
    QList<OrderEvent> events;
};

// Logged as a view of the citizen.
Result<OrderDetails> orderDetails(Session &session, OrderId id);

} // namespace bro
