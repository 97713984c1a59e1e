// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/counting.h>

namespace bro {

namespace {

bool isWork(ActivityKind kind)
{
    return isPlacement(kind) || kind == ActivityKind::OrdinaryWork;
}

bool howCounts(How how, const ActivityRules &rules)
{
    switch (how) {
    case How::InPerson:
        return rules.inPersonCounts;
    case How::Telephone:
        return rules.telephoneCounts;
    case How::Virtual:
        return rules.virtualCounts;
    }
    return false;
}

bool staffedCounts(const ActivityForm &form, const ActivityRules &rules)
{
    if (form.setting != ActivitySetting::AtSupplier && !rules.accompaniedOutsideCounts)
        return false;
    return form.who == Who::Group ? rules.groupCounts : rules.oneToOneCounts;
}

bool aloneOutsideCounts(const ActivityForm &form, const ActivityRules &rules)
{
    switch (rules.aloneOutside) {
    case AloneOutside::Never:
        return false;
    case AloneOutside::InSolutionOrApproved:
        // Whether the solution describes it, only the planner's own Yes tells.
    case AloneOutside::Always:
        return true;
    case AloneOutside::ApprovedBefore:
        return form.approved;
    }
    return false;
}

} // namespace

bool isPlacement(ActivityKind kind)
{
    return kind == ActivityKind::Internship || kind == ActivityKind::WageSubsidy;
}

Counting counting(const ActivityForm &form, const ActivityRules &rules)
{
    if (form.kind == ActivityKind::OtherAppointment)
        return Counting::OtherAppointment;
    if (!form.countsAsHours)
        return Counting::PlannedAsNo;
    if (!howCounts(form.how, rules))
        return Counting::FormNotAllowed;
    if (isWork(form.kind)) {
        const bool allowed =
            isPlacement(form.kind) ? rules.placementCounts : rules.ordinaryWorkCounts;
        return allowed ? Counting::Counts : Counting::FormNotAllowed;
    }
    if (form.who != Who::Alone)
        return staffedCounts(form, rules) ? Counting::Counts : Counting::FormNotAllowed;
    if (form.setting == ActivitySetting::AtSupplier)
        return Counting::AloneAtSupplier;
    return aloneOutsideCounts(form, rules) ? Counting::Counts : Counting::AloneNotAllowed;
}

Exception claimableException(const ActivityForm &form, const ActivityRules &rules)
{
    if (form.kind == ActivityKind::Mentor && rules.mentorException)
        return Exception::Mentor;
    const bool withCitizenAtCompany =
        form.setting == ActivitySetting::Company && form.who != Who::Alone && !isWork(form.kind);
    if (withCitizenAtCompany && rules.placementException)
        return Exception::AtPlacement;
    return Exception::None;
}

CountedItem CountedItem::of(const PlannedItem &item, const std::optional<Attendance> &attendance,
                            bool toldByLetter)
{
    CountedItem counted;
    const Activity &activity = item.activity;
    counted.participation = item.participation.id;
    counted.activity = activity.id;
    counted.order = item.participation.order;
    counted.citizen = item.participation.citizen;
    counted.date = activity.date;
    counted.range = activity.range;
    counted.form = {activity.kind,    activity.who,           activity.how,
                    activity.setting, activity.countsAsHours, false};
    const bool toldNow = item.told && !item.told->removed;
    if (toldNow) {
        counted.date = item.told->date;
        counted.range = item.told->range;
        counted.form.who = item.told->who;
        counted.form.how = item.told->how;
    }
    // Off the plan counts as called off by the supplier where the citizen was told of it.
    counted.cancelled = activity.cancelled || item.participation.removed;
    counted.told = toldByLetter || (toldNow && item.told->toldOn < counted.date);
    counted.acute = !activity.acuteReason.isEmpty();
    counted.exceptionReason = !item.participation.exceptionReason.isEmpty();
    counted.exceptionDocument = item.participation.exceptionDocument.isValid();
    counted.attendance = attendance;
    return counted;
}

bool isAgreed(const CountedItem &item, const ActivityRules &rules)
{
    return item.told || (item.acute && rules.acuteActivitiesCount);
}

bool canCount(const CountedItem &item, const ActivityRules &rules)
{
    return item.range.isValid() && !item.isCancelled() && !item.isNotRelevant() &&
           counting(item.form, rules) == Counting::Counts;
}

Exception provenException(const CountedItem &item, const ActivityRules &rules)
{
    const bool proven =
        item.exceptionReason && (item.exceptionDocument || !rules.exceptionNeedsDocument);
    return proven ? claimableException(item.form, rules) : Exception::None;
}

AttendedTime attendedTime(const CountedItem &item)
{
    AttendedTime time;
    if (!item.attendance)
        return time;
    const Attendance &a = *item.attendance;
    if (a.presence == Presence::Present) {
        time.span = item.range;
    } else if (a.presence == Presence::Partly) {
        if (a.arrived || a.left) {
            const TimeRange there{std::max(item.range.from, a.arrived.value_or(item.range.from)),
                                  std::min(item.range.to, a.left.value_or(item.range.to))};
            if (there.isValid())
                time.span = there;
        } else if (a.presentMinutes) {
            time.loose = std::clamp(*a.presentMinutes, Minutes{0}, item.range.length());
        } else {
            time.besideOthers = a.reason == AbsenceReason::AgreedActivity;
        }
    }
    return time;
}

std::optional<Minutes> attendedMinutes(const CountedItem &item)
{
    if (!item.attendance)
        return {};
    const Attendance &a = *item.attendance;
    if (a.presence == Presence::Partly && !a.arrived && !a.left && !a.presentMinutes)
        return {};
    const AttendedTime time = attendedTime(item);
    return time.span ? time.span->length() : time.loose;
}

} // namespace bro
