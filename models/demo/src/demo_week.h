// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_world.h"
#include <array>
#include <attendance/attendance_store.h>
#include <planning/hand_out_rules.h>
#include <planning/hand_out_store.h>
#include <planning/plan_store.h>

// One week of the demo office: planned, handed out, changed, attended.
namespace bro {

QDate mondayOf(QDate day);
// The day of a week on which the office plans and hands out: Thursday, or the working day before.
QDate planningDayOf(QDate monday);

// Quarters of an hour from 8:00 to 16:00, a bit each, Monday to Friday.
using BusyWeek = std::array<quint32, 5>;

struct DemoItem
{
    int activity = 0; // in DemoWeek::activities
    ParticipationId id;
    std::optional<ToldState> told;
};

struct DemoCitizenWeek
{
    int order = 0; // in DemoWorld::orders
    BusyWeek busy{};
    std::vector<DemoItem> items;
    int handed = 0; // version handed out last of this week; 0 = none
};

struct DemoActivity
{
    Activity activity;
    bool inner = false; // lies within a placement (001 D1 2.6.1.1)
};

struct DemoWeek
{
    QDate monday;
    std::vector<DemoActivity> activities;
    std::vector<DemoCitizenWeek> citizens;
    QHash<EmployeeId, BusyWeek> staff;
    QHash<LocationId, BusyWeek> rooms;
};

// The week's activities for every order that runs in it, towards the ordered hours.
DemoWeek planDemoWeek(DemoWorld &world, QDate monday);
// In the order of time; gives the participations their ids.
Done storeDemoWeek(Session &session, DemoWorld &world, DemoWeek &week);

// A free time of `quarters` for citizen and employee (none: anybody's) on a day the order allows;
// it is taken.
struct DemoSlot
{
    int day = 0;
    int first = 0;
};
std::optional<DemoSlot> takeSlot(DemoWorld &world, DemoWeek &week, DemoCitizenWeek &citizen,
                                 EmployeeId employee, int quarters);
TimeRange rangeOf(int firstQuarter, int quarters);

struct DemoHandOut
{
    HandOutWay way = HandOutWay::Hand;
    QDate given;
    QDate received;
};
// Freezes the citizen's paper of the week and records its hand-out.
Done handOutDemoPaper(HandOutStore &store, DemoWorld &world, DemoWeek &week,
                      DemoCitizenWeek &citizen, const DemoHandOut &how);
// Moves, calls off and adds some talks after the hand-out, and mostly hands out anew.
Done changeDemoWeek(Session &session, HandOutStore &handOuts, DemoWorld &world, DemoWeek &week,
                    QDate today);
// Until when something is registered on the last day of the data; minutes since midnight.
inline constexpr int DemoMorning = 10 * 60;
// What became of the day; the last working day has gaps, and of DemoWorld::until there is only the
// morning.
Done attendDemoDay(AttendanceStore &store, DemoWorld &world, DemoWeek &week, QDate day);

// The convening letters of the orders whose first meeting lies in the week.
Done conveneDemoCitizens(Session &session, DemoWorld &world, DemoWeek &week, QDate day);
// The day's absence told to the purchaser; of the newest days a little is left to tell.
Done notifyDemoDay(Session &session, DemoWorld &world, QDate day);
// What became known after its day, for a meeting was moved without a schedule.
Done notifyDemoLate(Session &session, DemoWorld &world);
// Ticks what was handed in or invoiced on the day.
Done tickDemoDeadlines(Session &session, DemoWorld &world, const std::vector<int> &orders,
                       QDate day);

// What happens to orders on a day: received, decided, cancelled, interrupted.
Done moveDemoOrders(Session &session, DemoWorld &world, const std::vector<int> &orders, QDate day);

} // namespace bro
