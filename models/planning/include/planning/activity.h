// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <calendar/time_range.h>
#include <core/ids.h>

namespace bro {

// D1 17, Hvem deltager.
enum class Who { OneToOne, Group, Alone };
// D1 18, Hvordan deltager.
enum class How { InPerson, Telephone, Virtual };
// What an activity is for the hours (domain 2.5): ordinary activity, praktik, løntilskud, ordinary
// work, mentor support (LAB chapter 26), or another appointment outside the contract.
enum class ActivityKind {
    Activity,
    Internship,
    WageSubsidy,
    OrdinaryWork,
    Mentor,
    OtherAppointment
};
// Where it happens, for hours and protocol.
enum class ActivitySetting { AtSupplier, OutsideAccompanied, OutsideAlone, Company };

// One planned occurrence. range: minutes since midnight, Copenhagen.
struct Activity
{
    ActivityId id;
    SeriesId series;
    QString title;
    QDate date;
    TimeRange range;
    LocationId location;
    EmployeeId employee; // main responsible; D1 19 until another is registered
    Who who = Who::OneToOne;
    How how = How::InPerson;
    ActivityKind kind = ActivityKind::Activity;
    ActivitySetting setting = ActivitySetting::AtSupplier;
    QString note;              // on the schedule
    bool countsAsHours = true; // D1 20, as planned
    QString acuteReason;       // 001 D 4.2: acute change wanted by the citizen, reason documented
    bool cancelled = false;    // by the supplier (Aflyst)
    int version = 0;
};

// One citizen, on one order, in one activity.
struct Participation
{
    ParticipationId id;
    ActivityId activity;
    OrderId order;
    CitizenId citizen;
    DocumentId exceptionDocument; // mentor exception, 001 D 5.1 (i)
    QString exceptionReason;
    bool removed = false; // taken off the plan; kept for what was told
    int version = 0;
};

} // namespace bro
