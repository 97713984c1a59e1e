// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_week.h>

namespace bro {

std::optional<WeekHours> CitizenPlan::hoursOf(IsoWeek week) const
{
    for (const WeekHours &hours : balance.weeks) {
        if (hours.week == week)
            return hours;
    }
    return {};
}

const WeekActivity *PlanWeek::find(ActivityId id) const
{
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [id](const WeekActivity &a) { return a.activity.id == id; });
    return found == shown.end() ? nullptr : &*found;
}

ToldMark toldMark(const PlannedItem &item, bool awaits, const HandOutRules &rules, QDate today)
{
    const EmployeeId contact = item.told ? item.told->contactPerson : EmployeeId{};
    const auto change = planChange(item, contact, awaits, rules);
    if (!change || change->triggers.isEmpty() || change->effective < today)
        return ToldMark::None;
    if (item.participation.removed || item.activity.cancelled || awaits)
        return ToldMark::Removed;
    return item.told && !item.told->removed ? ToldMark::Changed : ToldMark::New;
}

Result<QList<CountedItem>> plannedAsNow(CountedItems &reader, QList<PlannedItem> items, QDate today,
                                        const QSet<ParticipationId> &awaiting)
{
    items.removeIf(
        [&awaiting](const PlannedItem &item) { return awaiting.contains(item.participation.id); });
    for (PlannedItem &item : items) {
        if (item.activity.date > today && !item.attendance.isValid())
            item.told.reset();
    }
    return reader.of(items);
}

QList<WeekActivity> besides(const WeekPlan &plan, const QList<WeekActivity> &own)
{
    QMultiHash<QDate, const WeekActivity *> ofDay;
    QSet<ActivityId> ids;
    for (const WeekActivity &mine : own) {
        ofDay.insert(mine.activity.date, &mine);
        ids.insert(mine.activity.id);
    }
    const auto shares = [](const WeekActivity &mine, const WeekActivity &other) {
        const Activity &a = mine.activity;
        const Activity &b = other.activity;
        if (!a.range.overlaps(b.range))
            return false;
        if ((a.employee.isValid() && a.employee == b.employee) ||
            (a.location.isValid() && a.location == b.location))
            return true;
        return std::any_of(mine.parts.begin(), mine.parts.end(), [&other](const WeekPart &part) {
            return other.partOf(part.participation.citizen) != nullptr;
        });
    };
    QList<WeekActivity> found;
    for (const WeekActivity &other : plan.activities) {
        if (ids.contains(other.activity.id))
            continue;
        const auto [first, last] = ofDay.equal_range(other.activity.date);
        if (std::any_of(first, last,
                        [&](const WeekActivity *mine) { return shares(*mine, other); }))
            found.append(other);
    }
    return found;
}

QList<Clash> clashesOf(const WeekPlan &plan, const QSet<ActivityId> &scope,
                       const QHash<LocationId, int> &places)
{
    WeekPlan near;
    for (const WeekActivity &activity : plan.activities) {
        if (scope.contains(activity.activity.id))
            near.activities.append(activity);
    }
    const QList<WeekActivity> own = near.activities;
    near.activities += besides(plan, own);
    QList<Clash> clashes = weekClashes(near, places);
    clashes.removeIf([&](const Clash &clash) {
        if (scope.contains(clash.first) || scope.contains(clash.second))
            return false;
        return clash.kind != ClashKind::Room ||
               std::none_of(own.begin(), own.end(), [&clash](const WeekActivity &mine) {
                   return mine.activity.location == clash.location &&
                          mine.activity.date == clash.date &&
                          mine.activity.range.overlaps(clash.shared) && !mine.activity.cancelled;
               });
    });
    return clashes;
}

} // namespace bro
