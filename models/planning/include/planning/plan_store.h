// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/session.h>
#include <database/statement.h>
#include <planning/planned_item.h>
#include <planning/series.h>

namespace bro {

// The plan as it is now. Every change needs Right::Plan, an open version and leaves history.
class PlanStore
{
public:
    explicit PlanStore(Session &session) : m_session(session) {}

    // Fails with plan.* when the end is not after the start, a participant has no order, or takes
    // part twice.
    Result<ActivityId> add(const Activity &activity, const QList<Participation> &participants);
    // Stale when activity.version is not the stored one. Gives the stored activity before.
    Result<Activity> update(const Activity &activity);
    Done addParticipant(ActivityId activity, const Participation &participation);
    // Taken off the plan; the row stays for what was told and attended.
    Done removeParticipant(ParticipationId participation, int version);

    // The rule; its activities are added as any other, with Activity::series. Refused without a
    // weekday or with an end before its start.
    Result<SeriesId> addSeries(const ActivitySeries &series);
    // Stale when series.version is not the stored one. Gives the stored rule before.
    Result<ActivitySeries> updateSeries(const ActivitySeries &series);
    Result<ActivitySeries> series(SeriesId id);
    // The activities of a series from the day on, in time order, cancelled ones too.
    Result<QList<Activity>> activitiesOfSeries(SeriesId id, QDate from);
    // Their participations, as the lists below.
    Result<QList<PlannedItem>> ofSeries(SeriesId id, QDate from);
    Result<QList<PlannedItem>> ofActivity(ActivityId id);

    Result<Activity> activity(ActivityId id);
    Result<ParticipationId> participationOf(ActivityId activity, CitizenId citizen);
    // Live and removed participations whose plan or told state lies in the days, in time order.
    Result<QList<PlannedItem>> ofCitizen(CitizenId citizen, QDate from, QDate to);
    Result<QList<PlannedItem>> ofOrder(OrderId order);
    // Everybody's, in time order (day board, day protocol).
    Result<QList<PlannedItem>> ofDay(QDate day);
    Result<QList<PlannedItem>> ofEmployee(EmployeeId employee, QDate from, QDate to);
    // Who has anything planned or told in the days, or holds a schedule of them, by the given
    // orders (all when empty).
    Result<QList<CitizenId>> citizensPlanned(QDate from, QDate to, const QList<OrderId> &orders);
    // An activity equal in all that it says and counts, which a further citizen can join.
    Result<ActivityId> findSame(const Activity &activity);

private:
    Result<QList<PlannedItem>> read(Statement &statement);
    Done checkActivity(const Activity &activity) const;
    Done insertParticipation(ActivityId activity, const Participation &participation);

    Session &m_session;
};

// Fast inserting of many activities in one transaction of the caller (demo data, import).
class PlanWriter
{
public:
    explicit PlanWriter(Session &session);
    Result<ActivityId> addActivity(const Activity &activity);
    Result<ParticipationId> addParticipation(ActivityId activity,
                                             const Participation &participation);

private:
    Statement m_activity;
    Statement m_participation;
};

} // namespace bro
