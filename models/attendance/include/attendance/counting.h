// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <attendance/attendance.h>
#include <calendar/time_range.h>
#include <contracts/activity_rules.h>
#include <optional>
#include <planning/planned_item.h>

// What counts as activity hours, one participation at a time (001 D 5.1, D1 2.6).
namespace bro {

// What the contract looks at to decide whether an activity counts.
struct ActivityForm
{
    ActivityKind kind = ActivityKind::Activity;
    Who who = Who::OneToOne;
    How how = How::InPerson;
    ActivitySetting setting = ActivitySetting::AtSupplier;
    bool countsAsHours = true; // as planned (D1 20)
    bool approved = false;     // written approval of what is done alone outside
};

enum class Counting {
    Counts,
    PlannedAsNo,      // planned as no activity hours
    OtherAppointment, // outside the contract
    AloneAtSupplier,  // never counts: staff must be in the same room
    AloneNotAllowed,  // outside, and the contract does not allow it or not without approval
    FormNotAllowed    // telephone, virtual, group, placement … where the contract says no
};
Counting counting(const ActivityForm &form, const ActivityRules &rules);

bool isPlacement(ActivityKind kind); // praktik and løntilskud

// Which overlap counts twice (001 D 5.1, D1 2.6.1.2).
enum class Exception { None, Mentor, AtPlacement };
// The exception an activity may claim by its form; whether its proof is there is another question.
Exception claimableException(const ActivityForm &form, const ActivityRules &rules);

// One citizen's part in one activity, for counting hours and notices.
struct CountedItem
{
    ParticipationId participation;
    ActivityId activity;
    OrderId order;
    CitizenId citizen;
    QDate date;
    TimeRange range; // as told; as planned where nothing was told
    ActivityForm form;
    bool cancelled = false; // by the supplier
    bool told = false;      // by schedule or letter, before the day
    bool acute = false;     // wanted by the citizen, with its reason (reading 25)
    bool exceptionReason = false;
    bool exceptionDocument = false;
    std::optional<Attendance> attendance; // the registration in force

    // From the plan and what was told of it before the day. toldByLetter: the convening letter
    // told it (reading 22).
    static CountedItem of(const PlannedItem &item, const std::optional<Attendance> &attendance,
                          bool toldByLetter = false);

    bool isCancelled() const
    {
        return cancelled || (attendance && attendance->presence == Presence::Cancelled);
    }
    bool isNotRelevant() const
    {
        return attendance && attendance->presence == Presence::NotRelevant;
    }
};

// Known to the citizen beforehand, or excused from that by the contract.
bool isAgreed(const CountedItem &item, const ActivityRules &rules);
// Counts towards the order if it was agreed: allowed, neither cancelled nor not relevant.
bool canCount(const CountedItem &item, const ActivityRules &rules);
// The exception with reason and, where the contract wants it, document.
Exception provenException(const CountedItem &item, const ActivityRules &rules);

// When the citizen was there, as far as it was registered.
struct AttendedTime
{
    std::optional<TimeRange> span; // known clock times
    Minutes loose;                 // minutes at an unknown time of the activity (reading 11)
    bool besideOthers = false;     // partly because of agreed activities, for an unknown time
};
AttendedTime attendedTime(const CountedItem &item);
// Length of what was attended of this activity alone; nothing when it is not known.
std::optional<Minutes> attendedMinutes(const CountedItem &item);

} // namespace bro
