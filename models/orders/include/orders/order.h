// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <core/ids.h>
#include <core/minutes.h>
#include <core/money.h>
#include <optional>

namespace bro {

// Life of an order (domain 2.2). Running and Completed follow from Accepted and the date.
enum class OrderState { Received, Accepted, Rejected, Lapsed, Interrupted, Cancelled };

// What an order is on a day, as lists and papers say it.
enum class OrderPhase {
    Received,
    Accepted,
    Running,
    Completed,
    Rejected,
    Lapsed,
    Interrupted,
    Cancelled
};

// One citizen ordered onto one track for a period with hours (001 K 2.7-2.8, D 3.1).
struct Order
{
    OrderId id;
    QString number; // Bestillingsnummer
    CitizenId citizen;
    ContractVersionId contractVersion;
    QString contractKey;
    QString trackKey;
    QString projectNumber; // Tilbuds-ID
    QString title;         // Tilbudstitel
    QDate orderedOn;
    QDate start;
    QDate end;                           // as ordered (Bestilt slutdato)
    Minutes hoursPerWeek;                // the field of the order
    Minutes hoursTotal;                  // Bestilte timer i alt
    std::optional<Minutes> intervalFrom; // from the remark; governs over hoursPerWeek (001 D 4.2)
    std::optional<Minutes> intervalTo;
    QString remark;
    OrderState state = OrderState::Received;
    QDate interruptedOn;       // effective date, paid to and including
    QDate interruptedNotified; // D1 column 12
    QString stateReason;
    std::optional<Money> price;        // frozen at acceptance
    DocumentId supplementaryAgreement; // valid = Supplerende aftale Ja
    QString extends;                   // order number this one extends
    int version = 0;

    QDate lastDay() const { return interruptedOn.isValid() ? interruptedOn : end; }
    OrderPhase phaseOn(QDate day) const;
};

} // namespace bro
