// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <attendance/attendance.h>
#include <attendance/finished_day_store.h>
#include <calendar/time_range.h>
#include <database/session.h>
#include <optional>
#include <planning/activity.h>

namespace bro {

// An activity that is planned on the day.
struct BoardActivity
{
    ActivityId id;
    QString title;
    TimeRange range;
    QString place; // name
    EmployeeId employee;
    QString staff; // name
    ActivityKind kind = ActivityKind::Activity;
    bool cancelled = false; // on the plan, by the supplier
    // Praktik, løntilskud or ordinary work: the company knows who came.
    bool isAtCompany() const;
};

// One citizen's part in an activity of the day.
struct BoardRow
{
    ParticipationId id;
    int activity = -1; // place in DayBoard::activities; -1: not shown on the board
    CitizenId citizen;
    OrderId order;
    QString name;
    QString maskedCpr;
    std::optional<Attendance> attendance; // in force
    int replaced = 0;                     // registrations that were corrected or taken back
    QString announced;                    // the newest note of absence of the week before
    QDate announcedOn;
};

// Everybody's day, or one employee's.
struct DayBoard
{
    QDate day;
    EmployeeId employee;
    QList<BoardActivity> activities; // by time; those at companies last
    QList<BoardRow> rows;            // by activity and name
    FinishedDay finished;
    int missingElsewhere = 0; // on activities of other employees

    // Neither registered nor called off on the plan.
    bool isMissing(const BoardRow &row) const;
    int missing() const;   // of the rows
    int corrected() const; // registrations of the rows that were replaced
};

// In one go. employee: only whose activities they are; none: all. Other appointments are left out,
// and participations on orders that do not run that day unless they are registered.
Result<DayBoard> dayBoard(Session &session, QDate day, EmployeeId employee = {});
// The same rows as they are now, those of other employees with activity -1; what is gone from the
// day is left out.
Result<QList<BoardRow>> boardRows(Session &session, const DayBoard &board,
                                  const QList<ParticipationId> &ids);
// What is unregistered on the day, whoever's; employee: without that one's activities.
Result<int> missingOnDay(Session &session, QDate day, EmployeeId without = {});
// Of one citizen, whoever's activities they are; in time order.
Result<QList<ParticipationId>> unregisteredOf(Session &session, CitizenId citizen, QDate day);
// That the board's citizens were seen.
void logBoardView(Session &session, const DayBoard &board);

} // namespace bro
