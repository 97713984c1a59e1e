// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <algorithm>
#include <planning/clash.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

using Plan = QList<const PlannedActivity *>;

Clash clashOf(ClashKind kind, const Activity &first, ActivityId second, TimeRange shared)
{
    Clash clash;
    clash.kind = kind;
    clash.first = first.id;
    clash.second = second;
    clash.date = first.date;
    clash.shared = shared;
    return clash;
}

bool keepsEmployeeBusy(const Activity &a)
{
    return a.employee.isValid() && a.who != Who::Alone;
}

bool isAfter(const Activity &a, const Activity &b)
{
    return std::tie(a.range, a.id) > std::tie(b.range, b.id);
}

void addCitizenClashes(const PlannedActivity &a, const PlannedActivity &b, TimeRange shared,
                       QList<Clash> &clashes)
{
    for (const Attendee &one : a.attendees) {
        for (const Attendee &other : b.attendees) {
            if (one.citizen != other.citizen || one.overlapAllowed || other.overlapAllowed)
                continue;
            Clash clash = clashOf(ClashKind::Citizen, a.activity, b.activity.id, shared);
            clash.citizen = one.citizen;
            clashes.append(clash);
        }
    }
}

void addEmployeeClash(const Activity &a, const Activity &b, TimeRange shared, QList<Clash> &clashes)
{
    if (!keepsEmployeeBusy(a) || !keepsEmployeeBusy(b) || a.employee != b.employee)
        return;
    Clash clash = clashOf(ClashKind::Employee, a, b.id, shared);
    clash.employee = a.employee;
    clashes.append(clash);
}

// Persons only grow when an activity begins, so its start is where a room becomes too small.
void addRoomClash(const PlannedActivity &begins, const Plan &sameDay,
                  const QHash<LocationId, int> &places, QList<Clash> &clashes)
{
    const Activity &activity = begins.activity;
    const int limit = places.value(activity.location);
    if (limit <= 0 || !activity.location.isValid())
        return;
    if (begins.attendees.isEmpty())
        return;
    QSet<CitizenId> present;
    const Activity *other = nullptr;
    TimeRange shared = activity.range;
    for (const PlannedActivity *there : sameDay) {
        const Activity &a = there->activity;
        if (a.location != activity.location || a.range.from > activity.range.from ||
            a.range.to <= activity.range.from)
            continue;
        for (const Attendee &attendee : there->attendees)
            present.insert(attendee.citizen);
        if (a.id != activity.id && !there->attendees.isEmpty()) {
            // Begin several at once, the last of them tells it.
            if (a.range.from == activity.range.from && isAfter(a, activity))
                return;
            other = other ? other : &a;
            shared.to = std::min(shared.to, a.range.to);
        }
    }
    if (present.size() <= limit)
        return;
    Clash clash = clashOf(ClashKind::Room, activity, other ? other->id : ActivityId{}, shared);
    clash.location = activity.location;
    clash.persons = int(present.size());
    clash.places = limit;
    clashes.append(clash);
}

} // namespace

Message clashMessage(const Clash &clash, const ClashNames &names)
{
    if (clash.kind == ClashKind::Room)
        return Message(u"planning.clashRoom"_s, {{u"place"_s, names.name},
                                                 {u"n"_s, qint64(clash.persons)},
                                                 {u"places"_s, qint64(clash.places)},
                                                 {u"date"_s, clash.date},
                                                 {u"from"_s, clockTime(clash.shared.from)}});
    return Message(clash.kind == ClashKind::Citizen ? u"planning.clashCitizen"_s
                                                    : u"planning.clashEmployee"_s,
                   {{u"name"_s, names.name},
                    {u"title"_s, names.title},
                    {u"other"_s, names.otherTitle},
                    {u"date"_s, clash.date},
                    {u"from"_s, clockTime(clash.shared.from)},
                    {u"to"_s, clockTime(clash.shared.to)}});
}

QList<Clash> findClashes(const QList<PlannedActivity> &plan, const QHash<LocationId, int> &places)
{
    Plan live;
    for (const PlannedActivity &item : plan) {
        if (!item.activity.cancelled && item.activity.range.isValid())
            live.append(&item);
    }
    std::sort(live.begin(), live.end(), [](const PlannedActivity *a, const PlannedActivity *b) {
        return std::tie(a->activity.date, a->activity.range, a->activity.id) <
               std::tie(b->activity.date, b->activity.range, b->activity.id);
    });
    QList<Clash> clashes;
    for (qsizetype first = 0; first < live.size();) {
        qsizetype end = first;
        while (end < live.size() && live[end]->activity.date == live[first]->activity.date)
            ++end;
        const Plan day = live.mid(first, end - first);
        for (qsizetype i = 0; i < day.size(); ++i) {
            for (qsizetype j = i + 1;
                 j < day.size() && day[j]->activity.range.from < day[i]->activity.range.to; ++j) {
                const auto shared = day[i]->activity.range.intersect(day[j]->activity.range);
                addCitizenClashes(*day[i], *day[j], *shared, clashes);
                addEmployeeClash(day[i]->activity, day[j]->activity, *shared, clashes);
            }
            addRoomClash(*day[i], day, places, clashes);
        }
        first = end;
    }
    return clashes;
}

} // namespace bro
