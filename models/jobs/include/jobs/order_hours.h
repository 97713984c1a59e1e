// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance_store.h>
#include <attendance/counting.h>
#include <attendance/hours.h>
#include <contracts/contract_store.h>
#include <orders/order_store.h>
#include <planning/hand_out_store.h>
#include <planning/plan_store.h>

namespace bro {

// The citizen's participations with their registrations in force, for hours, protocol and notices.
// What reached the citizen on the day or later is read as told before it (001 D1 2.5).
class CountedItems
{
public:
    explicit CountedItems(Session &session)
        : m_plan(session),
          m_attendance(session),
          m_handOuts(session)
    {
    }
    Result<QList<CountedItem>> ofCitizen(CitizenId citizen, QDate from, QDate to);
    Result<QList<CountedItem>> of(const QList<PlannedItem> &planned);

private:
    PlanStore m_plan;
    AttendanceStore m_attendance;
    HandOutStore m_handOuts;
};

// The hours of many orders; keeps the contracts it has read.
class OrderHours
{
public:
    explicit OrderHours(Session &session)
        : m_session(session),
          m_contracts(session),
          m_items(session)
    {
    }
    Result<HoursBalance> of(const Order &order);

private:
    Session &m_session;
    ContractStore m_contracts;
    CountedItems m_items;
};

// The hours of one order against what was ordered, as of the session's day.
Result<HoursBalance> orderHours(Session &session, const Order &order);

} // namespace bro
