// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/item_roles.h>
#include <core/texts.h>
#include <jobs/plan_week.h>

// What the planning page says of a week, in words; pure, from what was read.
namespace bro {

// What a block in the grid is for the hours.
enum class PlanForm { AtSupplier, Accompanied, OnOwn, Placement, OutsideHours };
PlanForm planForm(const Activity &activity);

struct PlanBlock
{
    ActivityId activity;
    CitizenId citizen; // the only one who takes part, else none
    QDate day;
    TimeRange range;
    PlanForm form = PlanForm::AtSupplier;
    QString title;
    QStringList lines;
    ToldMark mark = ToldMark::None;
    bool clash = false;
    bool awaits = false; // a placement not approved
    bool cancelled = false;
    bool removed = false;
    bool ghost = false;   // where it was told to be
    bool someOld = false; // of a group: somebody holds an old schedule
    bool attended = false;
    int persons = 0; // of a group
    int places = 0;  // 0: not known
    QString sentence;
};
QList<PlanBlock> planBlocks(const PlanWeek &week, const Texts &texts);

struct PlanDay
{
    QDate date;
    QString sum;    // "2 t", "4,5 t · 19 borgere"
    QString closed; // name of the holiday or closing day
};
// Monday to Sunday.
QList<PlanDay> planDays(const PlanWeek &week, const Texts &texts);

// Order of weight: the first kinds are the worst.
enum class WeekFindingKind {
    Clash,
    RoomFull,
    OutsideOrder,
    Closed,
    OverLimit,
    NotHandedOut,
    OldSchedule,
    Awaiting
};
struct WeekFinding
{
    WeekFindingKind kind = WeekFindingKind::Clash;
    Severity severity = Severity::Warning;
    Message message;
    QDate day;
    ActivityId activity; // to be chosen
    CitizenId citizen{}; // whom it is about
};
// Worst first, then in time order.
QList<WeekFinding> weekFindings(const PlanWeek &week);
// "1 sammenfald", one per kind that is there, in their order.
QList<std::pair<WeekFindingKind, Mark>> findingMarks(const QList<WeekFinding> &findings,
                                                     const Texts &texts);
Message clashMessage(const Clash &clash, const PlanWeek &week);

// Clock time of an employee's week; a full one is 37 hours.
struct StaffHours
{
    Minutes withCitizens;
    Minutes meetings;
    Minutes all() const { return withCitizens + meetings; }
};
inline constexpr Minutes FullWeek = Minutes::hours(37);
StaffHours staffHours(const WeekPlan &plan, EmployeeId employee);

// How much of the opening hours (8 to 16 on working days that are not closed) a place is used.
struct Occupancy
{
    Minutes used;
    Minutes open;
    bool overfull = false; // more citizens at once than places
    int percent() const { return open.value > 0 ? int(used.value * 100 / open.value) : 0; }
};
Occupancy occupancy(const WeekPlan &plan, LocationId location, int places,
                    const ClosedDays &closed);

// A day of the month's calendar.
struct MonthDay
{
    QDate date;
    int activities = 0;
    Minutes hours; // clock time
    Mark worst;    // empty: nothing to tell
    QString closed;
};
QList<MonthDay> monthDays(const PlanWeek &days, const Texts &texts);

// How the week's hours stand to what is ordered.
struct WeekVerdict
{
    Tone tone = Tone::None;
    Message message; // "1 t over i denne uge"
    Minutes least;
    Minutes most;
};
WeekVerdict weekVerdict(const OrderFrame &frame, const WeekHours &hours);
Message averageWords(const HoursBalance &balance, Tone &tone); // "inden for"

} // namespace bro
