// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/attendance_map.h>

namespace bro {

DayMark markOf(const MapItem &item, QDate today)
{
    if (item.presence) {
        switch (*item.presence) {
        case Presence::Present:
            return DayMark::Present;
        case Presence::Partly:
            return DayMark::Partly;
        case Presence::Absent:
            return DayMark::Absent;
        case Presence::Cancelled:
            return DayMark::Cancelled;
        case Presence::NotRelevant:
            return DayMark::NotRelevant;
        }
    }
    if (item.cancelled)
        return DayMark::Cancelled;
    return item.date < today ? DayMark::Unregistered : DayMark::Planned;
}

int AttendanceMap::percent() const
{
    return expected() == 0 ? 0 : (200 * attended() + expected()) / (2 * expected());
}

const MapDay *AttendanceMap::day(QDate date) const
{
    const auto found =
        std::lower_bound(days.begin(), days.end(), date,
                         [](const MapDay &day, QDate wanted) { return day.date < wanted; });
    return found != days.end() && found->date == date ? &*found : nullptr;
}

namespace {

int &countOf(AttendanceMap &map, DayMark mark)
{
    switch (mark) {
    case DayMark::Absent:
        return map.absent;
    case DayMark::Partly:
        return map.partly;
    case DayMark::Unregistered:
        return map.unregistered;
    case DayMark::Present:
        return map.present;
    case DayMark::Cancelled:
        return map.cancelled;
    case DayMark::NotRelevant:
        return map.notRelevant;
    case DayMark::Planned:
    case DayMark::None:
        break;
    }
    return map.planned;
}

} // namespace

AttendanceMap attendanceMap(QList<MapItem> items, QDate today)
{
    std::sort(items.begin(), items.end(), [](const MapItem &a, const MapItem &b) {
        return std::tie(a.date, a.range, a.title) < std::tie(b.date, b.range, b.title);
    });
    AttendanceMap map;
    for (const MapItem &item : std::as_const(items)) {
        if (map.days.isEmpty() || map.days.last().date != item.date)
            map.days.append({item.date, DayMark::None, {}});
        MapDay &day = map.days.last();
        day.items.append(item);
        day.mark = std::min(day.mark, markOf(item, today));
    }
    for (const MapDay &day : std::as_const(map.days))
        ++countOf(map, day.mark);
    return map;
}

} // namespace bro
