// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/d1_findings.h>
#include <exports/d1_source.h>
#include <exports/table_writer.h>
#include <memory>
#include <vector>

namespace bro {

struct D1Options
{
    QDate today;               // of the extract
    bool includeOther = false; // rows with Aktivitetstimer Nej, which are voluntary
};

// The table of a layout: names in its order, hours numeric, its decimal separator.
TableSpec datasetTable(const DatasetLayout &layout);

// Makes the rows of the activity dataset and checks them (001 D1). Fed in date order; holds one day
// at a time, because overlaps are judged per citizen and day. Rows go out by date, citizen, start.
class D1Processor
{
public:
    // lookups and writer outlive the processor. Reads no clock and no database.
    D1Processor(const DatasetLayout &layout, const D1Lookups &lookups, const D1Options &options,
                TableWriter &writer);
    ~D1Processor();

    // Participations of orders that the lookups do not know are passed over.
    Done feed(const D1Participation &participation);
    // The last day's rows; the writer is left to the caller.
    Done finish();

    const D1Findings &findings() const;
    // The citizens with a row.
    QList<CitizenId> citizens() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace bro
