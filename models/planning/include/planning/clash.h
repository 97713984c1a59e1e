// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <core/message.h>
#include <planning/activity.h>

namespace bro {

// Who takes part in an activity, for finding clashes.
struct Attendee
{
    CitizenId citizen;
    bool overlapAllowed = false; // mentor or placement exception with its reason (001 D1 2.6.1.2)
};

struct PlannedActivity
{
    Activity activity;
    QList<Attendee> attendees;
};

enum class ClashKind { Citizen, Employee, Room };

// Two activities that can't both take place as planned; for a room `first` is the activity that
// begins when the places run out, `second` one that is there already (none when it alone is too
// many).
struct Clash
{
    ClashKind kind = ClashKind::Citizen;
    ActivityId first;
    ActivityId second;
    QDate date;
    TimeRange shared;
    CitizenId citizen;   // of Citizen
    EmployeeId employee; // of Employee
    LocationId location; // of Room
    int persons = 0;     // of Room: citizens at that moment
    int places = 0;
    friend bool operator==(const Clash &, const Clash &) = default;
};

// Names for the sentence about a clash.
struct ClashNames
{
    QString title;
    QString otherTitle;
    QString name; // of the citizen, employee or room
};
Message clashMessage(const Clash &clash, const ClashNames &names);

// Clashes between the activities of any days, in time order. Cancelled activities clash with
// nothing, nor does an employee in what the citizen does alone. places: rooms without an entry or
// with 0 have no known limit.
QList<Clash> findClashes(const QList<PlannedActivity> &plan, const QHash<LocationId, int> &places);

} // namespace bro
