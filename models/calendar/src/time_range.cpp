// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <calendar/time_range.h>

namespace bro {

namespace {
int sinceMidnight(QTime time)
{
    return time.hour() * 60 + time.minute();
}
} // namespace

TimeRange TimeRange::of(QTime start, QTime end)
{
    return TimeRange{sinceMidnight(start), sinceMidnight(end)};
}

std::optional<TimeRange> TimeRange::intersect(TimeRange o) const
{
    const TimeRange shared{std::max(from, o.from), std::min(to, o.to)};
    return shared.from < shared.to ? std::optional(shared) : std::nullopt;
}

QTime clockTime(int minutesSinceMidnight)
{
    return QTime(minutesSinceMidnight / 60 % 24, minutesSinceMidnight % 60);
}

QList<TimeRange> united(QList<TimeRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QList<TimeRange> joined;
    for (const TimeRange range : std::as_const(ranges)) {
        if (range.from >= range.to)
            continue;
        if (!joined.isEmpty() && range.from <= joined.last().to)
            joined.last().to = std::max(joined.last().to, range.to);
        else
            joined.append(range);
    }
    return joined;
}

Minutes unionMinutes(const QList<TimeRange> &ranges)
{
    Minutes sum;
    const QList<TimeRange> joined = united(ranges);
    for (const TimeRange range : joined)
        sum += range.length();
    return sum;
}

} // namespace bro
