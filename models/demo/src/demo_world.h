// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_words.h"
#include "dice.h"
#include <QHash>
#include <QSet>
#include <citizens/citizen.h>
#include <contracts/contract_store.h>
#include <demo/demo.h>
#include <documents/office.h>
#include <memory>
#include <office/office.h>
#include <orders/order.h>
#include <unordered_set>
#include <vector>

// What the makers of demo data share.
namespace bro {

// The day and time at which the office of the demo data works, so that stores record it.
class DemoClock : public Clock
{
public:
    void set(QDate day, QTime time) { m_now = toUtcMs(day, time); }
    qint64 nowMs() const override { return m_now; }

private:
    qint64 m_now = 0;
};

struct DemoCitizen
{
    Citizen citizen;
    int absence = 24;     // percent of the days
    bool letters = false; // gets schedules by post
    int versions = 0;
    std::vector<int> orders; // places in DemoWorld::orders, by start
};

enum class DemoFate { Runs, Interrupted, Cancelled, Rejected, Waiting };

struct DemoOrder
{
    int citizen = 0;
    Order order; // as stored, once it has been received
    QDate receivedOn;
    QDate decidedOn;  // accepted or rejected
    QDate fateOn;     // notified: interrupted or cancelled
    QDate reportedOn; // final report handed in
    QDate invoicedOn;
    QDate lastDay; // nothing is planned after it
    DemoFate fate = DemoFate::Runs;
    int extends = -1;
    bool mentor = false; // spor 2
    bool accepted = false;
    bool plannedBefore = false;
    bool convened = false; // has had the convening letter
    Minutes target;        // planned in all by the last day as ordered
    Minutes planned;
    int workingDays = 0;
    int company = -1; // praktik, from placementFrom
    QDate placementFrom;
};

struct DemoWorld
{
    DemoOptions options;
    DemoWords words;
    Dice dice{1};
    QDate begin; // first Monday of the office's past

    PaperOffice sender;
    QString contractKey;
    ContractVersionPtr contract;
    Profile profile;

    QHash<EmployeeId, Employee> employees;
    QHash<LocationId, Location> places;
    QList<EmployeeId> mentors;
    QList<EmployeeId> consultants;
    QList<LocationId> rooms; // for groups, with capacity
    QList<LocationId> talkRooms;
    QList<LocationId> outside;
    QList<LocationId> companies;
    QHash<QDate, QString> closed; // granted closing days

    std::vector<DemoCitizen> citizens;
    std::vector<DemoOrder> orders;
    std::unordered_set<std::string> formIds;
    DemoOutcome outcome;

    bool isOpen(QDate day) const;
    // The newest day on which the office has done all its work; `until` itself is a morning.
    QDate dayBefore() const;
};

// Office, staff, places, closing days, contract with price and project numbers. What the office has
// already stays.
Done makeDemoOffice(Session &session, DemoWorld &world);
// Draws the citizens and their courses; nothing is stored.
void drawDemoCourses(DemoWorld &world);
// One more, with a CPR number that none of the world's citizens has.
DemoCitizen drawDemoCitizen(DemoWorld &world, Dice &dice, int number, QDate firstStart);

// After the weeks: what was billed of them in the purchaser's portal, and some courses of a
// purchaser that gets invoices, with these invoices, their payments and last month's drafts.
Done fillDemoMoney(Session &session, DemoWorld &world, DemoClock &clock);

} // namespace bro
