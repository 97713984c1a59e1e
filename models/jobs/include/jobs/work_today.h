// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <jobs/work_rules.h>

namespace bro {

// What work is gathered from, so that a change renews no more than it concerns.
enum class WorkPart {
    Day,       // attendance to register, absence to notify: the quick one
    Deadlines, // of orders, contracts and closing days
    HandOuts,  // schedules
    Citizens   // CPR numbers, consents, placements, contract questions
};
inline constexpr std::array WorkParts = {WorkPart::Day, WorkPart::Deadlines, WorkPart::HandOuts,
                                         WorkPart::Citizens};

// How far work is looked for.
inline constexpr int WorkDaysAhead = 30;
inline constexpr int WorkMonthsBack = 3;  // unregistered attendance
inline constexpr int NoticeDaysBack = 14; // absence that nobody was told of

// Everybody's, in no order.
Result<QList<WorkLine>> workOf(Session &session, WorkPart part, const Progress &progress = {});
// All of it by deadline, as of the session's clock.
Result<QList<WorkLine>> workToday(Session &session, WorkScope scope, const Progress &progress = {});

// One citizen's, by deadline.
Result<QList<WorkLine>> workOfCitizen(Session &session, CitizenId citizen,
                                      const Progress &progress = {});

// That it was done outside the program, or shall be hidden until a day: for every deadline the line
// stands for, all or nothing. An invalid day takes it back. Need Right::Plan.
Done markWork(Session &session, const WorkLine &line, QDate doneOn, const QString &note);
Done postponeWork(Session &session, const WorkLine &line, QDate shownFrom, const QString &reason);

} // namespace bro
