// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <contracts/dataset_layout.h>
#include <core/ids.h>

namespace bro {

// A row that breaks a rule of the dataset; severity by the layout. Message arguments: row, order,
// and column or value where one is meant. A fault of an order is told once, at its first row.
struct D1Finding
{
    DatasetCheck check = DatasetCheck::ValueMissing;
    Severity severity = Severity::Warning;
    Message message;
    QString orderNumber;
    ParticipationId participation;
    qint64 row = 0;  // data row of the dataset, from 1
    int column = -1; // place in the layout of the value at fault
    OrderId order{};
    CitizenId citizen{};
    QString citizenName{};
    QDate date{}; // of the activity, as the row has it
};

// All are counted; of each check the first `listed` are kept, so that a dataset of a million rows
// with one and the same fault does not fill the memory.
struct D1Findings
{
    static constexpr qint64 listed = 10'000;

    QList<D1Finding> list; // in row order
    QHash<DatasetCheck, qint64> counts;
    qint64 errors = 0;
    qint64 warnings = 0;

    bool isListed(DatasetCheck check) const { return counts.value(check) < listed; }
    // True when not all of them are in the list.
    bool isCut() const;
    void add(const D1Finding &finding);
    void count(DatasetCheck check, Severity severity);
};

// Findings that say the same of many rows.
struct D1FindingGroup
{
    QList<qsizetype> places; // in D1Findings::list, in row order
    qint64 count = 0;        // also those that are counted only
};
// By check and column, of a check that is not listed whole by check alone; errors before warnings,
// then in the order of their first rows.
QList<D1FindingGroup> groupedFindings(const D1Findings &findings);

} // namespace bro
