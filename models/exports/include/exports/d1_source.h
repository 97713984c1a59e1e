// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <attendance/attendance.h>
#include <contracts/activity_rules.h>
#include <contracts/dataset_layout.h>
#include <orders/order.h>
#include <planning/activity.h>
#include <string>

// What the activity dataset (001 D1) is made of, as plain values.
namespace bro {

// An order with the columns that are the same in all its rows (001 D1 2.3-2.4).
struct D1Order
{
    OrderId id;
    CitizenId citizen;
    QString number;
    QString cpr; // ten digits
    QString citizenName;
    QString projectNumber;
    QString title;
    QDate start;
    QDate end;
    QDate lastDay; // the effective day of an interruption, else the end
    Minutes hoursPerWeek;
    Minutes hoursTotal;
    bool supplementaryAgreement = false;
    bool agreementDocument = false;   // a document of that kind is on the case
    bool independentApproved = false; // document that approves activities the citizen does alone
    bool interrupted = false;
    bool onlyWhatRan = false; // cancelled: rows only where attendance is registered
    QDate interruptedNotified;
    EmployeeId contactPerson; // of the citizen, for what was never told
    int rules = 0;            // which of D1Rules::activities
};

// One citizen in one activity: columns 13-18, 21 and 22 as told before the day, or as planned where
// nobody was told (001 D1 2.5), and what became of it.
struct D1Participation
{
    ParticipationId participation;
    OrderId order;
    CitizenId citizen;

    std::string title; // UTF-8
    QDate date;
    TimeRange range;
    Who who = Who::OneToOne;
    How how = How::InPerson;
    LocationId location;
    EmployeeId contactPerson;

    EmployeeId plannedEmployee;
    EmployeeId carriedOutBy; // only when registered as another than planned
    ActivityKind kind = ActivityKind::Activity;
    ActivitySetting setting = ActivitySetting::AtSupplier;
    bool countsAsHours = true; // as planned
    bool acuteReason = false;  // 001 D 4.2
    bool exceptionDocument = false;
    bool exceptionReason = false;
    bool cancelled = false;        // by the supplier
    bool toldBefore = false;       // before the activity's day
    bool changedSinceTold = false; // the plan says otherwise and nobody was told
    DatasetField changed = DatasetField::ActivityDate; // the first value that differs then

    bool attendanceRecorded = false;
    Presence presence = Presence::Present;
    AbsenceReason reason = AbsenceReason::None;
};

// Everything a dataset looks up by id.
struct D1Lookups
{
    QHash<OrderId, D1Order> orders;
    QHash<EmployeeId, QString> employees; // names
    QHash<LocationId, QString> locations; // addresses
    QList<ActivityRules> activities;      // of the contract versions of the orders
};

} // namespace bro
