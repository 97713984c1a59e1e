// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <contracts/activity_rules.h>
#include <core/message.h>

namespace bro {

// What a column of the activity dataset holds (001 D1 2.2, no. 1-24).
enum class DatasetField {
    OrderNumber,
    Cpr,
    CitizenName,
    ProjectNumber,
    TrackTitle,
    OrderStart,
    OrderEnd,
    HoursPerWeek,
    HoursTotal,
    SupplementaryAgreement,
    OrderStatus,
    ActualEnd,
    ActivityTitle,
    ActivityDate,
    StartTime,
    EndTime,
    Who,
    How,
    Employee,
    CountsAsHours,
    Place,
    ContactPerson,
    Attendance,
    AbsenceReason
};

enum class DatasetValueKind { Text, Cpr, Date, Time, Hours, Choice };

struct DatasetColumn
{
    DatasetField field = DatasetField::OrderNumber;
    QString name; // exactly as the purchaser writes it
    DatasetValueKind kind = DatasetValueKind::Text;
    bool required = true;    // on rows that count as activity hours; others may leave it empty
    QList<CodeLabel> values; // of a Choice: key of the program → word in the file
};

// What is checked before a dataset is written (spec of the layout); each has its severity.
enum class DatasetCheck {
    CprInvalid,
    ValueMissing,
    ValueNotAllowed,
    EndNotAfterStart,
    ReasonWithoutAbsence,
    AbsenceWithoutReason,
    OutsideOrder,
    AgreementWithoutDocument,
    AloneCannotCount,
    AttendanceMissing,
    OnHoliday,
    NotTold,
    ChangedSinceHandOut,
    OverlapNotByRule,
    ReplacementCpr,
    AttendanceInFuture
};

struct DatasetLayout
{
    QString id;                               // "koebenhavn-d1"
    QList<DatasetColumn> columns;             // in the order they are written
    QString dateFormat;                       // Qt's letters: "dd-MM-yyyy"
    QString timeFormat;                       // "HH:mm"
    QString decimalSeparator;                 // "," or "."
    QString separator;                        // ";" or ","
    QHash<DatasetCheck, Severity> severities; // one for every check
    QString delivery;                         // how it is sent, in words
    QString source;

    // The word for a value of a choice column; empty when the layout does not know it.
    QString label(DatasetField field, const QString &key) const;
    // Place of a column, or -1.
    int indexOf(DatasetField field) const;
};

} // namespace bro
