// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <core/progress.h>
#include <database/session.h>
#include <exports/d1_findings.h>
#include <exports/table_rows.h>
#include <exports/table_writer.h>

namespace bro {

struct D1Request
{
    QString contractKey;
    QDate from; // of the activities, both ends counted
    QDate to;
    TableOptions table;
    bool includeOther = false; // voluntary rows with Aktivitetstimer Nej
    QString out;               // the file; checkD1() does not need it
};

struct D1Outcome
{
    qint64 rows = 0;
    D1Findings findings;
    bool written = false; // false where an error stands in the way
    QString delivery;     // how the purchaser wants it sent, in words
};

// Writes the dataset of one contract (001 D1). Errors among the findings leave no file and an
// earlier one as it was; warnings do not. Needs Right::Export; the access log tells it before the
// file gets its name. Fails with d1.periodReversed, d1.noDataset, d1.nothing, export.* and core.*.
Result<D1Outcome> exportD1(Session &session, const D1Request &request, const Progress &progress);
// The same checks without a file.
Result<D1Outcome> checkD1(Session &session, const D1Request &request, const Progress &progress);

// A check with the rows that the file would have, to be looked at before it is written.
struct D1Preview
{
    D1Outcome outcome;
    DatasetLayout layout;
    std::shared_ptr<const TableRows> rows;
    QList<CitizenId> citizens; // with a row
    QString purchaser;
};
Result<D1Preview> previewD1(Session &session, const D1Request &request, const Progress &progress);

// "D1 Københavns Kommune 2026-11-01 til 2026-11-30 udtrukket 2026-12-01 0915.csv": purchaser,
// period and time of the extract, never anything of a citizen.
QString suggestedD1Name(const QString &purchaser, QDate from, QDate to, const QDateTime &extracted,
                        TableFormat format);

} // namespace bro
