// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <jobs/schedule_papers.h>

namespace bro {

struct SchedulePrintRequest
{
    QList<IsoWeek> weeks;
    QList<OrderId> orders;    // empty: all
    QString contractKey;      // empty: all
    EmployeeId contactPerson; // invalid: all
    bool largePrint = false;
    bool duplex = false;
    // A .pdf for one file, else a folder that gets one file per citizen and week, named by order.
    QString out;
};

struct SchedulePrintOutcome
{
    int schedules = 0;
    int drafts = 0; // the plan has gone on since the hand-out, or there was none
    int pages = 0;
    QStringList files;
};

// The schedules that hold now, sorted by citizen's name: the handed-out version as it was, or a
// draft bearing UDKAST. Logged as a print before a file gets its name.
Result<SchedulePrintOutcome> printSchedules(Session &session, const SchedulePrintRequest &request,
                                            const Progress &progress);

} // namespace bro
