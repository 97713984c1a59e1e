// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <attendance/attendance.h>
#include <calendar/time_range.h>
#include <optional>

// A citizen's attendance day by day, as a calendar shows it.
namespace bro {

// A day's letter; several activities show the worst, the first of this list.
enum class DayMark {
    Absent,       // I
    Partly,       // D
    Unregistered, // dashed: the day has passed
    Present,      // F
    Cancelled,    // A, by the supplier
    NotRelevant,  // R
    Planned,      // still to come
    None          // nothing planned
};

// One planned activity of the citizen.
struct MapItem
{
    QDate date;
    TimeRange range;
    QString title;
    bool cancelled = false;
    std::optional<Presence> presence; // registered
};
DayMark markOf(const MapItem &item, QDate today);

struct MapDay
{
    QDate date;
    DayMark mark = DayMark::None;
    QList<MapItem> items; // in time order
};

struct AttendanceMap
{
    QList<MapDay> days; // with anything planned, in order
    int present = 0;    // days by their mark
    int partly = 0;
    int absent = 0;
    int cancelled = 0;
    int notRelevant = 0;
    int planned = 0;
    int unregistered = 0;

    int attended() const { return present + partly; }
    // Days on which the citizen should have come; cancelled days are left out.
    int expected() const { return attended() + absent; }
    int percent() const; // of expected, half up; 0 without any
    const MapDay *day(QDate date) const;
};

// items: of one citizen, in any order.
AttendanceMap attendanceMap(QList<MapItem> items, QDate today);

} // namespace bro
