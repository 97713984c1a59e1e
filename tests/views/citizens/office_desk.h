// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance_store.h>
#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <jobs/hand_out_job.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <planning/plan_store.h>
#include <support/page_test.h>

namespace bro {

// A page test with a real contract, two employees, two places, and citizens as the test adds them,
// all through the stores. Tuesday 24 November 2026 at 13.20, week 48.
class OfficeDesk : public PageTest
{
public:
    OfficeDesk();

    static QDate today() { return QDate(2026, 11, 24); }
    static QString contract() { return QStringLiteral("koebenhavn-traedesten-2024"); }

    Citizen citizen(const QString &cpr, const QString &name, EmployeeId contact = {});
    Order received(const QString &number, const Citizen &who, QDate start, QDate end,
                   const QString &remark = {});
    Order accepted(const QString &number, const Citizen &who, QDate start, QDate end);
    // At the office with Mette; minutes since midnight.
    ActivityId plan(const QString &title, QDate day, int from, int to, const QList<Order> &orders,
                    ActivityKind kind = ActivityKind::Activity);
    void cancel(ActivityId id);
    void attend(ActivityId activity, const Citizen &who, Presence presence);
    // The week's schedule in the hand, on the given day.
    void handOut(const Order &order, IsoWeek week, QDate given);

    ContractStore contracts;
    OfficeStore office;
    CitizenStore citizens;
    OrderStore orders;
    PlanStore plans;
    Employee mette;
    Employee jonas;
    Location house;
    Location cafe;
};

} // namespace bro
