// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance.h>
#include <core/progress.h>
#include <core/texts.h>
#include <database/session.h>
#include <orders/csv_reader.h>
#include <orders/row_results.h>
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

// A list of activities, read row by row; what is wrong in a row stands in its faults.
class ActivityList
{
public:
    using OnRow = std::function<Done(const ActivityRow &)>;

    // Refuses the whole file with import.* or jobs.activityColumns when it can't be read or lacks a
    // mandatory column. The device must be open, seekable and live as long as the list.
    static Result<ActivityList> open(QIODevice &device);

    const CsvForm &form() const { return m_reader.form(); }
    // Reads the file once more.
    Result<qint64> countRows() const;
    // In the file's order. An error of the callback ends the reading and is passed on.
    Done forEach(const OnRow &onRow) const;

private:
    ActivityList(CsvReader reader, QList<int> places)
        : m_reader(std::move(reader)),
          m_places(std::move(places))
    {
    }

    CsvReader m_reader;
    QList<int> m_places; // of each column among the fields
};

struct ActivityImportOptions
{
    bool dryRun = false;
    bool createMissing = false; // employees and locations that the office does not have
    QString refusedFile;        // empty: none is written
    OnImportedRow onRow;        // may be empty
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
    qint64 refusedRows = 0;
    QList<ActivityImportRefusal> refused;  // at most importListLimit; all stand in the file
    QList<ActivityImportFinding> findings; // at most importListLimit
    bool moreFindings = false;             // the list was cut
};

// Good rows go in by one transaction, or none when it fails; the same file twice adds nothing. Rows
// of a group activity that are equal but for the citizen become one activity.
Result<ActivityImportOutcome> importActivities(Session &session, QIODevice &device,
                                               const ActivityImportOptions &options,
                                               const Texts &texts, const Progress &progress);

} // namespace bro
