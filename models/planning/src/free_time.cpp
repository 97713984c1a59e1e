// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <algorithm>
#include <planning/free_time.h>

namespace bro {

namespace {

QSet<CitizenId> citizensOf(const PlannedActivity &planned)
{
    QSet<CitizenId> citizens;
    for (const Attendee &attendee : planned.attendees)
        citizens.insert(attendee.citizen);
    return citizens;
}

// When somebody the activity needs is busy; the room is looked at apart.
QList<TimeRange> busyTimes(const PlannedActivity &wanted, const QList<PlannedActivity> &plan)
{
    const QSet<CitizenId> citizens = citizensOf(wanted);
    const Activity &own = wanted.activity;
    QList<TimeRange> busy;
    for (const PlannedActivity &other : plan) {
        const Activity &a = other.activity;
        if (a.date != own.date || a.id == own.id || a.cancelled)
            continue;
        const bool employee = a.employee.isValid() && a.employee == own.employee &&
                              a.who != Who::Alone && own.who != Who::Alone;
        if (employee || citizensOf(other).intersects(citizens))
            busy.append(a.range);
    }
    return united(busy);
}

bool isFree(const QList<TimeRange> &busy, TimeRange range)
{
    return std::none_of(busy.begin(), busy.end(),
                        [range](TimeRange taken) { return taken.overlaps(range); });
}

} // namespace

int personsAtOnce(const PlannedActivity &wanted, LocationId room,
                  const QList<PlannedActivity> &plan)
{
    const Activity &own = wanted.activity;
    QList<const PlannedActivity *> there;
    for (const PlannedActivity &other : plan) {
        const Activity &a = other.activity;
        if (a.location == room && a.date == own.date && a.id != own.id && !a.cancelled &&
            a.range.overlaps(own.range))
            there.append(&other);
    }
    int most = int(citizensOf(wanted).size());
    // Persons only grow when an activity begins.
    for (const PlannedActivity *begins : std::as_const(there)) {
        const int minute = std::max(begins->activity.range.from, own.range.from);
        QSet<CitizenId> present = citizensOf(wanted);
        for (const PlannedActivity *other : std::as_const(there)) {
            const TimeRange range = other->activity.range;
            if (range.from <= minute && minute < range.to)
                present.unite(citizensOf(*other));
        }
        most = std::max(most, int(present.size()));
    }
    return most;
}

std::optional<TimeRange> firstFreeGap(const PlannedActivity &wanted,
                                      const QList<PlannedActivity> &plan,
                                      const QHash<LocationId, int> &places, const DayFrame &frame)
{
    const TimeRange own = wanted.activity.range;
    const int length = int(own.length().value);
    if (length <= 0)
        return {};
    const QList<TimeRange> busy = busyTimes(wanted, plan);
    const int limit = places.value(wanted.activity.location);
    const auto fits = [&](int from) {
        PlannedActivity moved = wanted;
        moved.activity.range = {from, from + length};
        return isFree(busy, moved.activity.range) &&
               (limit <= 0 || personsAtOnce(moved, moved.activity.location, plan) <= limit);
    };
    const auto first = [&](int from, int last) -> std::optional<TimeRange> {
        for (int start = from; start <= last; start += frame.step) {
            if (fits(start))
                return TimeRange{start, start + length};
        }
        return {};
    };
    if (const auto later = first(std::max(own.from, frame.hours.from), frame.hours.to - length))
        return later;
    return first(frame.hours.from, std::min(own.from - 1, frame.hours.to - length));
}

QList<LocationId> freeRooms(const PlannedActivity &wanted, const QList<PlannedActivity> &plan,
                            const QHash<LocationId, int> &rooms)
{
    QList<LocationId> free;
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        if (*room <= 0 || personsAtOnce(wanted, room.key(), plan) <= *room)
            free.append(room.key());
    }
    const auto size = [&rooms](LocationId room) {
        const int places = rooms.value(room);
        return places > 0 ? places : std::numeric_limits<int>::max();
    };
    std::sort(free.begin(), free.end(), [&size](LocationId a, LocationId b) {
        return std::pair(size(a), a) < std::pair(size(b), b);
    });
    return free;
}

} // namespace bro
