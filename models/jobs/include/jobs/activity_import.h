// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance.h>
#include <core/progress.h>
#include <core/texts.h>
#include <database/session.h>
#include <orders/csv_reader.h>
#include <planning/activity.h>

namespace bro {

// A row of a list of activities (the columns 1 and 13-24 of the D1 dataset, and Delvis minutter,
// Note, Art), read but not yet held against the database.
struct ActivityRow
{
    struct Stated // which columns the row fills; the others are as usual
    {
        bool who = false;
        bool how = false;
        bool kind = false;
        bool counts = false;
    };
    qint64 line = 0;
    QStringList fields;
    QString orderNumber;
    Activity activity; // without ids
    QString employee;  // name or initials
    QString location;  // name or address
    QString contactPerson;
    Stated stated;
    std::optional<Attendance> attendance;
    QList<Message> faults;
};

struct ActivityList
{
    CsvForm form;
    QList<ActivityRow> rows;
};

// Refuses the whole file with import.* or jobs.activityColumns when it can't be read or lacks a
// mandatory column; what is wrong in a row stands in its faults.
Result<ActivityList> readActivityList(QIODevice &device);

struct ActivityImportOptions
{
    bool dryRun = false;
    bool createMissing = false; // employees and locations that the office does not have
    QString refusedFile;        // empty: none is written
};

struct ActivityImportRefusal
{
    qint64 line = 0;
    QString orderNumber;
    QList<Message> reasons;
};
struct ActivityImportFinding
{
    qint64 line = 0;
    QString orderNumber;
    Message finding;
};

struct ActivityImportOutcome
{
    int imported = 0;   // participations planned
    int registered = 0; // attendance registered, also on what was planned before
    int duplicates = 0; // rows that were there already, with the same attendance
    QList<ActivityImportRefusal> refused;
    QList<ActivityImportFinding> findings;
};

// Good rows go in by one transaction, or none when it fails; the same file twice adds nothing. Rows
// of a group activity that are equal but for the citizen become one activity.
Result<ActivityImportOutcome> importActivities(Session &session, QIODevice &device,
                                               const ActivityImportOptions &options,
                                               const Texts &texts, const Progress &progress);

} // namespace bro
