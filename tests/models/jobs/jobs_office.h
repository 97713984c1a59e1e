// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance_store.h>
#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <planning/hand_out_store.h>
#include <planning/plan_store.h>
#include <support/test_database.h>

namespace bro {

// What an activity of the tests is; the rest is as a conversation with Maja at Åbro.
struct Plan
{
    QString title;
    QDate date;
    int from = 9 * 60;
    int to = 10 * 60;
    ActivityKind kind = ActivityKind::Activity;
    Who who = Who::OneToOne;
};

// An office with the contract of København, its project numbers and prices, two employees and two
// places, all through the stores. 2 November 2026 is a Monday (week 45).
struct JobsOffice
{
    explicit JobsOffice(QDate today = QDate(2026, 10, 20));

    static QString contract() { return QStringLiteral("koebenhavn-traedesten-2024"); }

    Citizen citizen(const QString &cpr, const QString &name, EmployeeId contact = {});
    // Received on 12 October 2026; spor 1 at 4 hours a week unless told otherwise.
    Order received(const QString &number, const Citizen &who, QDate start, QDate end,
                   const QString &track = QStringLiteral("spor1"), Minutes total = Minutes{3120});
    Order accepted(const QString &number, const Citizen &who, QDate start, QDate end,
                   const QString &track = QStringLiteral("spor1"), Minutes total = Minutes{3120});
    ActivityId plan(const Plan &plan, const QList<Order> &orders);
    Activity move(ActivityId id, QDate date, int from, int to);
    void cancel(ActivityId id);
    void remove(ActivityId activity, const Citizen &who);
    void attend(ActivityId activity, const Citizen &who, Presence presence,
                AbsenceReason reason = AbsenceReason::None, std::optional<Minutes> minutes = {});
    qint64 count(const QString &sql);
    Session &session() { return db.session(); }

    TestDatabase db;
    ContractStore contracts;
    OfficeStore office;
    CitizenStore citizens;
    OrderStore orders;
    PlanStore plans;
    Employee maja;
    Employee simon;
    Location aabro;
    Location bakery;
    bool ready = false;
};

} // namespace bro
