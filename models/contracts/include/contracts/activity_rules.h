// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QTime>
#include <core/minutes.h>

namespace bro {

// When an activity that the citizen does alone counts as activity hours. At the supplier's address
// it never does (001 D 5.1).
enum class AloneOutside {
    Never,
    InSolutionOrApproved, // described in the solution, or approved in writing (document)
    ApprovedBefore,       // approved by the purchaser beforehand (document)
    Always
};

// What counts as activity hours (001 D 5.1, D1 2.5 no. 17-18, D1 2.6.1.2).
struct ActivityRules
{
    bool oneToOneCounts = true;
    bool groupCounts = true;
    bool inPersonCounts = true;
    bool telephoneCounts = false;
    bool virtualCounts = false;
    AloneOutside aloneOutside = AloneOutside::Never;
    bool accompaniedOutsideCounts = true;
    bool placementCounts = true; // praktik and løntilskud
    bool ordinaryWorkCounts = true;
    bool mentorException = false; // mentor support inside a counting activity counts beside it
    bool placementException =
        false; // activity with the citizen at the company counts beside the placement
    bool exceptionNeedsDocument = true;
    bool acuteActivitiesCount = false; // without prior schedule, reason documented (001 D 4.2)
    Minutes weeklyAtMost;              // per citizen
    QString source;
};

// Changes of an activity that demand a new hand-out.
enum class HandOutTrigger { Added, Removed, Cancelled, Date, Start, End, Place, PlacementApproved };

struct ScheduleRules
{
    QSet<HandOutTrigger> newHandOutOn;
    bool dayOfHandingOverCounts = true; // by hand
    bool smsMayStandAlone = false;
    bool acuteException = false; // change wanted by the citizen, reason documented
    QString source;
};

// Letters by post: `days` working days under way; made before `cutOff` they leave the same day.
struct PostalRules
{
    int days = 0;
    QTime cutOff;
    QString source;
};

struct ClosingDayRules
{
    bool needsPermission = true; // the supplier's own closing days
    bool hoursDeliveredElsewhere = true;
    bool purchaserDaysStopDelivery = false;
    QString source;
};

// A word of the purchaser for a value of the program, for example absent → "Ikke fremmødt".
struct CodeLabel
{
    QString key;
    QString label;
};

struct AttendanceCode
{
    QString key; // present, partly, absent, cancelled, notRelevant
    QString label;
    bool needsReason = false;
    bool noticed = false; // demands an absence notice, unless the reason is exempt
};

struct AbsenceReasonCode
{
    QString key; // agreedActivity, otherCause
    QString label;
    bool noticed = true;
};

struct AttendanceRules
{
    QList<AttendanceCode> codes;
    QList<AbsenceReasonCode> reasons;
    bool wholeDayWhenAllAbsent = true;
    bool acceptedIllnessIsNoticed = false; // reading 23
    QString source;
};

} // namespace bro
