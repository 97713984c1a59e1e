// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <core/ids.h>

namespace bro {

// The rule that repeated activities were made from: on these weekdays, every so many weeks, counted
// from the week of the first day.
struct ActivitySeries
{
    SeriesId id;
    QSet<int> weekdays; // 1 = Monday … 7 = Sunday
    int everyWeeks = 1;
    QDate from;
    QDate until; // the last day that may be used
    int version = 0;
    friend bool operator==(const ActivitySeries &, const ActivitySeries &) = default;
};

// The days of the rule without `leftOut` (helligdage and closing days, say), in order.
QList<QDate> seriesDays(const ActivitySeries &series, const QSet<QDate> &leftOut = {});

} // namespace bro
