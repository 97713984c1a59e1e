// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QTime>
#include <contracts/profile.h>
#include <optional>
#include <planning/planned_item.h>

// When a citizen must get a new schedule, and until when that is lawful (001 D 4.2; domain 2.4).
namespace bro {

// What the rules need of a contract.
struct HandOutRules
{
    ScheduleRules schedule;
    PostalRules postal;
    std::optional<DeadlineRule> moment; // receipt counted from the day the change takes effect
    WorkingDayRule workingDays = WorkingDayRule::Arbejdsdage;

    static HandOutRules of(const Profile &profile);
};

// The latest lawful moment of a hand-out: on that day by hand, or posted on `posted` before the
// cut-off.
struct HandOutMoment
{
    QDate byHand;
    QDate posted;
    QTime cutOff; // invalid: any time of the day
};

// One participation that differs from what was told.
struct PlanChange
{
    ParticipationId participation;
    QSet<HandOutTrigger> triggers; // empty: only title, staff or form, which need no hand-out
    QDate effective;               // the earlier of the days told and planned
    bool acute = false;            // wanted by the citizen, reason documented
    std::optional<ToldState> before;
};

// Where the course and its schedules stand.
struct HandOutSituation
{
    QDate today;
    QDate firstMeeting; // invalid: not agreed yet
    QDate handedUntil;  // last day of the newest handed-out schedule; invalid: none yet
    QDate courseEnd;
};

struct HandOutNeed
{
    QList<PlanChange> changes; // that demand a hand-out, earliest first
    bool firstMeeting = false; // 001 D 4.2: on the first meeting day
    bool runsOut = false;      // the schedule ends before the course
    QDate effective;           // first day a new schedule would change
    std::optional<HandOutMoment> latest;
    bool asSoonAsPossible = false; // only acute changes wanted by the citizen remain
    bool tooLate = false;          // the moment has passed

    bool isNeeded() const { return firstMeeting || runsOut || !changes.isEmpty(); }
};

// What the paper would say of the participation today; `awaitsApproval`: a placement that is not
// on the schedule before it is approved. Nothing where it does not take place.
std::optional<ToldState> sayableState(const PlannedItem &item, EmployeeId contactPerson,
                                      bool awaitsApproval);

// The difference between what was told and the plan; nothing when there is none.
std::optional<PlanChange> planChange(const PlannedItem &item, EmployeeId contactPerson,
                                     bool awaitsApproval, const HandOutRules &rules);

// Changes that took effect before today can't be told beforehand any more and demand nothing.
HandOutNeed handOutNeed(const QList<PlannedItem> &items, const HandOutSituation &situation,
                        const HandOutRules &rules,
                        const QSet<ParticipationId> &awaitingApproval = {});

// The need in one sentence; empty when there is none.
Message needMessage(const HandOutNeed &need, QDate today);
// One change in words, for a list.
Message changeMessage(const PlanChange &change);

// The latest moment for a schedule that takes effect on the day; nothing when the contract sets
// none.
std::optional<HandOutMoment> latestHandOut(QDate effective, const HandOutRules &rules);

// The day that counts: by hand the day itself, by letter the posting day and the days under way.
QDate receiptDate(HandOutWay way, QDate given, const PostalRules &postal);
// Told before the activity's day (001 D1 2.5).
bool isToldBefore(QDate received, QDate activityDate);
// Told early enough to bind the citizen (001 D 4.2); an acute change always is.
bool isToldInTime(QDate received, QDate activityDate, const HandOutRules &rules);

enum class PaperMark { None, New, Changed, Removed };

struct MarkedState
{
    ToldState state; // as the new version says it; for Removed as told before
    PaperMark mark = PaperMark::None;
    std::optional<ToldState> before; // of Changed
};

// Marks of the new version against the one handed out before it: ÆNDRET for time, day or place,
// NYT, UDGÅR. In time order. `earlier` empty: a first schedule, nothing is marked.
QList<MarkedState> markedAgainst(const QList<ToldState> &earlier, const QList<ToldState> &now);

} // namespace bro
