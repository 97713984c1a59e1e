// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <core/minutes.h>
#include <documents/drawing.h>
#include <documents/office.h>
#include <documents/typesetter.h>

namespace bro {

enum class PaperAttendance { NotRegistered, Attended, Partly, Absent, Cancelled, NotRelevant };
enum class PaperReason { None, Agreed, Other };
enum class PaperWhere { AtOffice, Outside, Accompanied };

// A citizen's part in one planned activity, as both protocols show it.
struct ProtocolEntry
{
    Minutes planned;
    PaperAttendance attendance = PaperAttendance::NotRegistered;
    Minutes attended;
    Minutes absent;
    PaperReason reason = PaperReason::None;
    QString note;
    bool wholeDay = false; // absent from all activities of the day
    bool declined = false; // present, would not take part (001 D 3.6)
    QString checkedWith;   // third party that confirmed: "bageriet, tlf. 12:20"
    QDateTime notified;    // Copenhagen time; invalid = not notified
};

struct CitizenProtocolRow
{
    QDate date;
    QTime from;
    QTime to;
    QString title;
    PaperWhere where = PaperWhere::AtOffice;
    int course = 0;
    ProtocolEntry entry;
    Minutes dayAttended; // of the whole day; shown on its last row
    Minutes dayPlanned;
    QString registeredBy; // initials
    QDate registeredOn;
    bool corrected = false;
    QString freeDay; // holiday or closing day: the other fields but date are not used
};

struct ProtocolCourse
{
    int number = 0;
    QString title; // Spor 1
    QString orderNumber;
    QDate from;
    QDate to;
    Minutes orderedLeast; // a week; equal = a fixed number
    Minutes orderedMost;
    Minutes planned;
    Minutes attended;
    int workingDays = 0; // the average's divisor in working days
    Minutes average;     // planned a week
};

struct CitizenProtocolTotals
{
    Minutes planned;
    Minutes attended;
    Minutes absent;
    Minutes cancelled;
    int daysAttended = 0;
    int daysAbsent = 0;
    int noticesInTime = 0;
    int notices = 0;
};

struct CitizenProtocolData
{
    PaperOffice office;
    QString citizenName;
    QString cpr;          // 10 digits
    bool fullCpr = false; // only in the copy to the purchaser
    QString contactPerson;
    int year = 0;
    int month = 0;
    QDate countedTo;
    QDateTime printed; // Copenhagen time
    QList<ProtocolCourse> courses;
    QList<CitizenProtocolRow> rows; // in time order
    CitizenProtocolTotals totals;
    QString formId;
};

struct DayProtocolRow
{
    QString citizenName;
    QString orderNumber;
    ProtocolEntry entry;
    QTime wholeDaySince; // the row that holds the day's cause; invalid = this one
};

struct DayProtocolGroup
{
    QTime from;
    QTime to;
    QString title;
    QString place;
    QString form; // 1-1, gruppe, ude af huset, ledsaget
    QString staff;
    QList<DayProtocolRow> rows;
};

struct DayProtocolTotals
{
    int citizens = 0;
    int appointments = 0;
    Minutes planned;
    Minutes attended;
    Minutes absent;
    int wholeDayAbsent = 0;
    int citizensNotifiedInTime = 0;
    int citizensToNotify = 0;
};

struct DayProtocolData
{
    PaperOffice office;
    QDate date;
    QString contract;
    QDateTime printed;
    QList<DayProtocolGroup> groups; // in time order
    DayProtocolTotals totals;
    QString formId;
};

// Design 06 (001 D 3.6, 5.2): 22 rows a page, broken between weeks, sums on the last page.
Document layoutCitizenProtocol(const CitizenProtocolData &data, Typesetter &typesetter);
// Design 07: every planned hour of the day over all citizens.
Document layoutDayProtocol(const DayProtocolData &data, Typesetter &typesetter);

} // namespace bro
