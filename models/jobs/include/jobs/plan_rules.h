// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <core/message.h>
#include <orders/order.h>
#include <planning/placement_approval.h>

// What the plan of an activity may not say (domain 2.2, 2.4, 2.9); pure rules.
namespace bro {

// Which field of an edit a finding stands beside.
enum class PlanField { None, Title, Date, Time, Place, Employee, Participants, Repeat, Acute };

struct PlanFinding
{
    PlanField field = PlanField::None;
    Finding finding;
    CitizenId citizen{}; // whom it is about; none: everybody
    friend bool operator==(const PlanFinding &, const PlanFinding &) = default;
};

// How far an order lets something take place on a day.
enum class OrderHold { Holds, NotAccepted, OutsideDays, NotRunning, None };

struct HeldOrder
{
    OrderHold hold = OrderHold::None;
    Order order; // the one meant, unless None
};

OrderHold orderHold(const Order &order, QDate day);
// The order that an activity of the citizen on the day belongs to: `wanted` where it holds, else
// the first that does, else the one that says best why none does.
HeldOrder orderFor(const QList<Order> &orders, QDate day, OrderId wanted = {});

// One who takes part, with what the rules look at.
struct PlanPerson
{
    CitizenId citizen;
    QString name;
    OrderId wanted; // none: the first that holds
    QList<Order> orders;
    QList<PlacementApproval> approvals;
};

// Why it may not be saved, for the fields of its form; empty: it may. An activity without citizens
// is a meeting of the employee's and must be no activity hours.
QList<PlanFinding> planRefusals(const Activity &activity, const QList<PlanPerson> &persons);

// Days on which nothing is planned by itself, with their names: helligdage and closing days.
using ClosedDays = QMap<QDate, Message>;
ClosedDays holidaysBetween(QDate from, QDate to);

} // namespace bro
