// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <planning/clash.h>

namespace bro {

// Where a day's activity may begin and end.
struct DayFrame
{
    TimeRange hours{8 * 60, 16 * 60};
    int step = 15; // minutes between the starts that are tried
};

// The first time of the activity's day and length when all its citizens, its employee and its room
// are free: from its own start on, else earlier that day. Nothing when the day has none. plan: of
// that day at least; the activity itself in it does not count. places as in findClashes().
std::optional<TimeRange> firstFreeGap(const PlannedActivity &wanted,
                                      const QList<PlannedActivity> &plan,
                                      const QHash<LocationId, int> &places,
                                      const DayFrame &frame = {});

// Those of the rooms that have places enough for the activity at its time, the smallest first;
// rooms without a known limit come last.
QList<LocationId> freeRooms(const PlannedActivity &wanted, const QList<PlannedActivity> &plan,
                            const QHash<LocationId, int> &rooms);

// Most citizens at once in the room during the activity, those of the activity included.
int personsAtOnce(const PlannedActivity &wanted, LocationId room,
                  const QList<PlannedActivity> &plan);

} // namespace bro
