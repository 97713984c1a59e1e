// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <orders/order_store.h>

namespace bro {

// What a list of all the office's orders shows of one: few columns, read in one pass.
struct OrderHead
{
    OrderId id;
    QString number;
    CitizenId citizen;
    QString citizenName;
    ContractVersionId contractVersion;
    QString contractKey;
    QString trackKey;
    QString title;
    QDate orderedOn;
    QDate start;
    QDate end;
    QDate interruptedOn;
    Minutes hoursPerWeek;
    std::optional<Minutes> intervalFrom;
    std::optional<Minutes> intervalTo;
    OrderState state = OrderState::Received;

    QDate lastDay() const { return interruptedOn.isValid() ? interruptedOn : end; }
    OrderPhase phaseOn(QDate day) const;
};

// By start and number; contractKey empty: of all contracts.
Result<QList<OrderHead>> orderHeads(Session &session, const QString &contractKey = {});
// The contracts that have orders.
Result<QStringList> contractsWithOrders(Session &session);

} // namespace bro
