// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <core/progress.h>
#include <core/result.h>
#include <database/session.h>

namespace bro {

struct DemoOptions
{
    int citizens = 60;
    int years = 1; // how far back the office's past goes
    quint32 seed = 1;
    QDate until; // the day the data end; invalid: the session's today
};

inline constexpr int DemoCitizensAtMost = 20000;
inline constexpr int DemoYearsAtMost = 20;

struct DemoOutcome
{
    int employees = 0;
    int locations = 0;
    int citizens = 0;
    int orders = 0;
    qint64 activities = 0;
    qint64 participations = 0;
    qint64 versions = 0; // schedules handed out
    qint64 registrations = 0;
    qint64 letters = 0; // that called to a first meeting
    qint64 notices = 0; // of absence
    int invoices = 0;   // issued, credit notes among them
    int drafts = 0;     // of invoices, of the month before
    qint64 ticks = 0;   // of invoices that the purchaser's portal made
};

// Fills a database that holds no citizens with invented, believable data and marks it as demo
// (OfficeSetting::Demo). The same seed and day give the same data on every platform, but for the
// random ids of the papers. Needs Right::ManageOffice. The mark is committed first, then week by
// week in the order of time: a run that is stopped leaves a marked database that a second run
// refuses with demo.alreadyFilled, which tells what to do.
Result<DemoOutcome> fillDemo(Session &session, const DemoOptions &options,
                             const Progress &progress);

} // namespace bro
