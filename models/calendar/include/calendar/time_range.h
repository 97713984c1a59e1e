// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTime>
#include <compare>
#include <core/minutes.h>
#include <optional>

namespace bro {

// A span of one day in minutes since midnight, end not included; `to` may be 1440 (midnight).
struct TimeRange
{
    int from = 0;
    int to = 0;

    static constexpr int endOfDay = 1440;
    static TimeRange of(QTime start, QTime end);

    constexpr bool isValid() const { return from >= 0 && from < to && to <= endOfDay; }
    constexpr Minutes length() const { return Minutes{to > from ? to - from : 0}; }
    // Sharing at least a minute; ranges that only meet do not overlap.
    constexpr bool overlaps(TimeRange o) const { return from < o.to && o.from < to; }
    constexpr bool contains(TimeRange o) const { return from <= o.from && o.to <= to; }
    std::optional<TimeRange> intersect(TimeRange o) const;
    friend constexpr auto operator<=>(const TimeRange &, const TimeRange &) = default;
};

// Minutes since midnight as a clock time; 1440 is shown as 00:00.
QTime clockTime(int minutesSinceMidnight);
// The joined ranges in order: overlapping and adjoining ones made one, empty ones left out.
QList<TimeRange> united(QList<TimeRange> ranges);
// Clock time covered by the ranges, each minute once (001 D 5.1).
Minutes unionMinutes(const QList<TimeRange> &ranges);

} // namespace bro
