// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// A talk at the office that can be changed for this citizen alone; -1 when there is none.
int changeableTalk(const DemoWeek &week, const DemoCitizenWeek &citizen)
{
    for (int i = 0; i < int(citizen.items.size()); ++i) {
        const DemoActivity &a = week.activities[size_t(citizen.items[size_t(i)].activity)];
        if (!a.inner && a.activity.who == Who::OneToOne && a.activity.how == How::InPerson &&
            a.activity.setting == ActivitySetting::AtSupplier)
            return i;
    }
    return -1;
}

Done moveTalk(PlanStore &store, DemoWorld &world, DemoWeek &week, DemoCitizenWeek &citizen,
              Activity &activity)
{
    const int quarters = int(activity.range.length().value) / 15;
    const auto slot = takeSlot(world, week, citizen, activity.employee, quarters);
    if (!slot)
        return {};
    Activity moved = activity;
    moved.date = week.monday.addDays(slot->day);
    moved.range = rangeOf(slot->first, quarters);
    BRO_TRY(const Activity before, store.update(moved));
    activity = moved;
    activity.version = before.version + 1;
    return {};
}

Done cancelTalk(PlanStore &store, DemoWorld &world, const DemoCitizenWeek &citizen,
                Activity &activity)
{
    Activity cancelled = activity;
    cancelled.cancelled = true;
    BRO_TRY(const Activity before, store.update(cancelled));
    activity = cancelled;
    activity.version = before.version + 1;
    if (activity.countsAsHours) {
        DemoOrder &order = world.orders[size_t(citizen.order)];
        order.planned = order.planned - activity.range.length();
    }
    return {};
}

Done addAcuteTalk(PlanStore &store, DemoWorld &world, DemoWeek &week, DemoCitizenWeek &citizen)
{
    DemoOrder &order = world.orders[size_t(citizen.order)];
    const EmployeeId employee = world.citizens[size_t(order.citizen)].citizen.contactPerson;
    const auto slot = takeSlot(world, week, citizen, employee, 2);
    if (!slot)
        return {};
    Activity a;
    a.title = world.dice.pick(order.mentor ? world.words.mentorTitles : world.words.talkTitles);
    a.date = week.monday.addDays(slot->day);
    a.range = rangeOf(slot->first, 2);
    a.location = world.dice.pick(world.talkRooms);
    a.employee = employee;
    a.kind = order.mentor ? ActivityKind::Mentor : ActivityKind::Activity;
    a.acuteReason = world.dice.pick(world.words.acuteReasons);
    Participation participation;
    participation.order = order.order.id;
    participation.citizen = order.order.citizen;
    BRO_TRY(a.id, store.add(a, {participation}));
    a.version = 1;
    BRO_TRY(const ParticipationId id, store.participationOf(a.id, participation.citizen));
    citizen.items.push_back({int(week.activities.size()), id, {}});
    week.activities.push_back({a, false});
    order.planned += a.range.length();
    ++world.outcome.activities;
    ++world.outcome.participations;
    return {};
}

} // namespace

Done changeDemoWeek(Session &session, HandOutStore &handOuts, DemoWorld &world, DemoWeek &week,
                    QDate today)
{
    PlanStore store(session);
    for (DemoCitizenWeek &citizen : week.citizens) {
        if (citizen.handed == 0 || !world.dice.perMille(55))
            continue;
        const int talk = changeableTalk(week, citizen);
        const int kind = world.dice.below(100);
        if (kind >= 85) {
            BRO_CHECK(addAcuteTalk(store, world, week, citizen));
        } else if (talk >= 0) {
            Activity &activity =
                week.activities[size_t(citizen.items[size_t(talk)].activity)].activity;
            if (kind < 60)
                BRO_CHECK(moveTalk(store, world, week, citizen, activity));
            else
                BRO_CHECK(cancelTalk(store, world, citizen, activity));
        } else {
            continue;
        }
        if (world.dice.percent(85))
            BRO_CHECK(
                handOutDemoPaper(handOuts, world, week, citizen, {HandOutWay::Hand, today, today}));
    }
    return {};
}

} // namespace bro
