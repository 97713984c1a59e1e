// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance_map.h>
#include <attendance/hours.h>
#include <calendar/iso_week.h>
#include <citizens/citizen_store.h>
#include <citizens/note_store.h>
#include <jobs/hand_out_need.h>
#include <jobs/work_line.h>
#include <office/office.h>
#include <orders/document_store.h>
#include <orders/result_store.h>
#include <planning/letter_store.h>

namespace bro {

// One line of a citizen's week: as planned, or as told where it was taken off.
struct WeekEntry
{
    ParticipationId participation;
    ActivityId activity;
    QDate date;
    TimeRange range;
    QString title;
    QString place;
    bool cancelled = false;
    PaperMark mark = PaperMark::None; // against what was told; None where nothing of the week was
    std::optional<Presence> presence;
};

struct CitizenWeekView
{
    IsoWeek week;
    QList<WeekEntry> entries; // in time order
    int version = 0;          // the newest that was handed out for the week; 0: none
    bool untold = false;      // something of it is not handed out
    int nextVersion = 0;      // that would tell it
};

// A placement (praktik, løntilskud, work): as it was applied for, or as it stands in the plan.
struct CoursePlacement
{
    QString company;
    ActivityKind kind = ActivityKind::Internship;
    QDate from;
    QDate to;
    std::optional<ApprovalState> approval; // nothing: only planned
};

// A handed-out schedule with its proof.
struct HandedSchedule
{
    ScheduleVersion version;
    std::optional<HandOut> handOut;
};

// Everything the citizen's page shows beside its lists.
struct CitizenOverview
{
    Citizen citizen;
    std::optional<Employee> contact;
    QList<Order> orders;         // by start
    std::optional<Order> course; // the one that runs, else the nearest
    QList<CoursePlacement> placements;
    QList<HandedSchedule> schedules; // newest first
    QList<Letter> letters;
    std::optional<CitizenNeed> need;
    std::optional<HoursBalance> hours; // of the course
    OrderFrame frame;
    AttendanceMap attendance; // of the course
    CitizenWeekView thisWeek;
    CitizenWeekView nextWeek;
    QList<WorkLine> missing;       // what is to be done, by deadline
    QList<CaseDocument> documents; // newest first
    QList<CitizenNote> notes;      // newest first
    QList<StatusRecord> statuses;  // all that was recorded, newest first
    bool asksUnemployment = false; // a contract of the orders goes by its length
    bool measuresStatus = false;   // or pays for a result that is judged by the status
    int notices = 0;               // days of which the purchaser was told
    QString powerOfAttorney;       // title of the newest document of that kind
};

// Is logged as a view of the citizen (citizens.page).
Result<CitizenOverview> citizenOverview(Session &session, CitizenId citizen);

// The course that matters on the day: the one that runs, else the next, else the last.
std::optional<Order> courseOn(const QList<Order> &orders, QDate day);

} // namespace bro
