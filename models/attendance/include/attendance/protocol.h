// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <attendance/hours.h>
#include <attendance/notices.h>

// The register of planned and attended hours (001 D 3.6, 5.2; designs 06 and 07) as numbers.
namespace bro {

// One planned activity of one citizen.
struct ProtocolRow
{
    CountedItem item;
    bool counts = false;             // towards the hours; cancelled and other ones do not
    Minutes planned;                 // 0 where it does not count
    std::optional<Minutes> attended; // nothing: not registered, or not known how long
    std::optional<Minutes> absent;
    bool wholeDay = false; // the citizen was absent from everything that day
    bool offSite = false;  // not at the supplier's address: marked (001 D 3.6)
};

// A citizen's day; sums are clock time, so overlaps count once.
struct ProtocolDay
{
    QDate date;
    CitizenId citizen;
    QList<ProtocolRow> rows; // in time order
    Minutes planned;
    Minutes attended;
    Minutes absent; // of what was registered
    Minutes cancelled;
    bool wholeDayAbsent = false;
    bool complete = false; // everything that counts is registered
};

// One order's share of the month.
struct ProtocolOrder
{
    OrderFrame frame;
    Minutes planned;
    Minutes attended;
    WeeklyAverage average; // over the order's working days of the period
};

struct ProtocolTotals
{
    Minutes planned;
    Minutes attended;
    Minutes absent;
    Minutes cancelled;
    int daysAttended = 0;
    int daysAbsent = 0; // whole days
};

struct CitizenProtocol
{
    CitizenId citizen;
    QDate from;
    QDate to;
    QList<ProtocolDay> days; // with anything planned
    QList<ProtocolOrder> orders;
    ProtocolTotals totals;
};

// One citizen's protocol of the days. Minutes never told beforehand do not count (001 D 5.1);
// activities of other citizens are left out.
CitizenProtocol citizenProtocol(CitizenId citizen, const QList<OrderFrame> &orders, QDate from,
                                QDate to, const QList<CountedItem> &items, const HoursRules &rules);

struct DayTotals
{
    int citizens = 0;
    int appointments = 0; // rows, cancelled ones too
    Minutes planned;
    Minutes attended;
    Minutes absent;
    int wholeDayAbsent = 0; // citizens
};

struct DayProtocol
{
    QDate date;
    QList<ProtocolRow> rows; // by time, activity and participation
    QList<ProtocolDay> days; // one per citizen
    DayTotals totals;
};

// Everybody's day.
DayProtocol dayProtocol(QDate date, const QList<CountedItem> &items, const ActivityRules &rules);

} // namespace bro
