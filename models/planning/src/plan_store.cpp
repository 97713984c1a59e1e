// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_rows.h"
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <database/history.h>
#include <database/transaction.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString InsertActivity =
    u"INSERT INTO activity (title, date, from_minute, to_minute, location_id, employee_id, who, "
    u"how, "
    "kind, setting, note, counts, acute_reason, cancelled, series_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString InsertParticipation =
    u"INSERT INTO participation (activity_id, order_id, citizen_id, exception_document_id, "
    "exception_reason) VALUES (?, ?, ?, ?, ?)"_s;

void bindActivity(Statement &statement, const Activity &a)
{
    statement.bind(a.title, a.date, a.range.from, a.range.to, a.location, a.employee, a.who, a.how,
                   a.kind, a.setting, a.note, a.countsAsHours, a.acuteReason, a.cancelled,
                   a.series);
}

QJsonObject toJson(const Activity &a)
{
    return {{u"title"_s, a.title},
            {u"date"_s, a.date.toString(Qt::ISODate)},
            {u"from"_s, a.range.from},
            {u"to"_s, a.range.to},
            {u"location"_s, a.location.value},
            {u"employee"_s, a.employee.value},
            {u"who"_s, int(a.who)},
            {u"how"_s, int(a.how)},
            {u"kind"_s, int(a.kind)},
            {u"setting"_s, int(a.setting)},
            {u"note"_s, a.note},
            {u"counts"_s, a.countsAsHours},
            {u"acuteReason"_s, a.acuteReason},
            {u"cancelled"_s, a.cancelled},
            {u"series"_s, a.series.value}};
}

} // namespace

Done PlanStore::checkActivity(const Activity &activity) const
{
    BRO_CHECK(m_session.require(Right::Plan));
    if (activity.title.trimmed().isEmpty())
        return Error(u"plan.titleMissing"_s, {}, {}, Error::Kind::Refused);
    if (!activity.date.isValid())
        return Error(u"plan.dateMissing"_s, {}, {}, Error::Kind::Refused);
    if (activity.range.to <= activity.range.from || activity.range.from < 0 ||
        activity.range.to > 1440)
        return Error(u"plan.endNotAfterStart"_s, {}, {}, Error::Kind::Refused);
    return {};
}

Done PlanStore::insertParticipation(ActivityId activity, const Participation &participation)
{
    if (!participation.order.isValid() || !participation.citizen.isValid())
        return Error(u"plan.participantWithoutOrder"_s, {}, {}, Error::Kind::Refused);
    // Who was taken off and comes back takes the old row up again: what was told stays with it.
    Statement again(
        m_session.connection(),
        u"UPDATE participation SET removed = 0, order_id = ?, exception_document_id = ?, "
        "exception_reason = ?, version = version + 1 "
        "WHERE activity_id = ? AND citizen_id = ? AND removed = 1"_s);
    again.bind(participation.order, participation.exceptionDocument, participation.exceptionReason,
               activity, participation.citizen);
    BRO_TRY(const qint64 revived, again.run());
    if (revived == 1)
        return {};
    Statement insert(m_session.connection(), InsertParticipation);
    insert.bind(activity, participation.order, participation.citizen,
                participation.exceptionDocument, participation.exceptionReason);
    const auto done = insert.run();
    if (!done.ok() && done.error().message.code == "database.constraint"_L1)
        return Error(u"plan.participantTwice"_s, {}, done.error().detail, Error::Kind::Refused);
    if (!done.ok())
        return done.error();
    return {};
}

Result<ActivityId> PlanStore::add(const Activity &activity,
                                  const QList<Participation> &participants)
{
    BRO_CHECK(checkActivity(activity));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement insert(m_session.connection(), InsertActivity);
    bindActivity(insert, activity);
    BRO_CHECK(insert.run());
    const ActivityId id{insert.insertedId()};
    for (const Participation &participation : participants)
        BRO_CHECK(insertParticipation(id, participation));
    BRO_CHECK(writeHistory(m_session, u"activity"_s, id.value, u"add"_s, {}, toJson(activity)));
    transaction.changed(Aggregate::Plan, id.value);
    BRO_CHECK(transaction.commit());
    return id;
}

Result<Activity> PlanStore::update(const Activity &changed)
{
    BRO_CHECK(checkActivity(changed));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Activity before, activity(changed.id));
    if (before.version != changed.version)
        return staleEdit(before.title);
    Statement update(
        m_session.connection(),
        u"UPDATE activity SET title = ?, date = ?, from_minute = ?, to_minute = ?, "
        "location_id = ?, employee_id = ?, who = ?, how = ?, kind = ?, setting = ?, note = ?, "
        "counts = ?, acute_reason = ?, cancelled = ?, series_id = ?, version = version + 1 "
        "WHERE id = ?"_s);
    bindActivity(update, changed);
    update.also(changed.id);
    BRO_CHECK(update.run());
    BRO_CHECK(writeHistory(m_session, u"activity"_s, changed.id.value, u"update"_s, toJson(before),
                           toJson(changed)));
    transaction.changed(Aggregate::Plan, changed.id.value);
    BRO_CHECK(transaction.commit());
    return before;
}

Done PlanStore::addParticipant(ActivityId activity, const Participation &participation)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(insertParticipation(activity, participation));
    BRO_CHECK(writeHistory(
        m_session, u"participation"_s, activity.value, u"add"_s, {},
        {{u"order"_s, participation.order.value}, {u"citizen"_s, participation.citizen.value}}));
    transaction.changed(Aggregate::Plan, activity.value);
    return transaction.commit();
}

Done PlanStore::removeParticipant(ParticipationId participation, int version)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement update(m_session.connection(),
                     u"UPDATE participation SET removed = 1, version = version + 1 "
                     "WHERE id = ? AND version = ? AND removed = 0 RETURNING activity_id"_s);
    update.bind(participation, version);
    BRO_TRY(const bool found, update.next());
    if (!found) {
        Statement title(
            m_session.connection(),
            u"SELECT a.title FROM participation p JOIN activity a ON a.id = p.activity_id "
            "WHERE p.id = ?"_s);
        title.bind(participation);
        BRO_TRY(const bool known, title.next());
        return staleEdit(known ? title.text(0) : QString());
    }
    const qint64 activity = update.integer(0);
    BRO_CHECK(update.next());
    BRO_CHECK(writeHistory(m_session, u"participation"_s, participation.value, u"remove"_s,
                           {{u"removed"_s, false}}, {{u"removed"_s, true}}));
    transaction.changed(Aggregate::Plan, activity);
    return transaction.commit();
}

Result<Activity> PlanStore::activity(ActivityId id)
{
    Statement read(m_session.connection(),
                   u"SELECT "_s + ActivityColumns + u"FROM activity a WHERE a.id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    return readActivity(read);
}

Result<ParticipationId> PlanStore::participationOf(ActivityId activity, CitizenId citizen)
{
    Statement read(m_session.connection(),
                   u"SELECT id FROM participation WHERE activity_id = ? AND citizen_id = ?"_s);
    read.bind(activity, citizen);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    return read.id<ParticipationId>(0);
}

Result<QList<PlannedItem>> PlanStore::read(Statement &statement)
{
    QList<PlannedItem> items;
    while (true) {
        BRO_TRY(const bool more, statement.next());
        if (!more)
            break;
        items.append(readItem(statement));
    }
    std::stable_sort(items.begin(), items.end(), [](const PlannedItem &a, const PlannedItem &b) {
        return std::tuple(a.activity.date, a.activity.range.from, a.activity.id) <
               std::tuple(b.activity.date, b.activity.range.from, b.activity.id);
    });
    return items;
}

// Of a few days the index of dates knows the activities: without it the date of every activity that
// the citizen ever took part in is read. Of a longer time it knows more than the citizen has.
Result<QList<PlannedItem>> PlanStore::ofCitizen(CitizenId citizen, QDate from, QDate to)
{
    constexpr int FewDays = 14;
    const QString days =
        from.daysTo(to) < FewDays
            ? u"(p.activity_id IN (SELECT id FROM activity WHERE date BETWEEN ? AND ?) OR "
              "p.handed_state_id IN (SELECT id FROM handed_state WHERE to_hand_out_id IS NULL "
              "AND date BETWEEN ? AND ?))"_s
            : u"(a.date BETWEEN ? AND ? OR h.date BETWEEN ? AND ?)"_s;
    Statement statement(m_session.connection(), u"SELECT "_s + ItemColumns + ItemJoin +
                                                    u"WHERE p.citizen_id = ? AND "_s + days);
    statement.bind(citizen, from, to, from, to);
    return read(statement);
}

Result<QList<PlannedItem>> PlanStore::ofOrder(OrderId order)
{
    Statement statement(m_session.connection(),
                        u"SELECT "_s + ItemColumns + ItemJoin + u"WHERE p.order_id = ?"_s);
    statement.bind(order);
    return read(statement);
}

Result<QList<PlannedItem>> PlanStore::ofDay(QDate day)
{
    Statement statement(
        m_session.connection(),
        u"SELECT "_s + ItemColumns +
            u"FROM activity a JOIN participation p ON p.activity_id = a.id "
            "LEFT JOIN handed_state h ON h.id = p.handed_state_id WHERE a.date = ?"_s);
    statement.bind(day);
    return read(statement);
}

Result<QList<PlannedItem>> PlanStore::ofEmployee(EmployeeId employee, QDate from, QDate to)
{
    Statement statement(m_session.connection(),
                        u"SELECT "_s + ItemColumns +
                            u"FROM activity a JOIN participation p ON p.activity_id = a.id "
                            "LEFT JOIN handed_state h ON h.id = p.handed_state_id "
                            "WHERE a.employee_id = ? AND a.date BETWEEN ? AND ?"_s);
    statement.bind(employee, from, to);
    return read(statement);
}

Result<QList<CitizenId>> PlanStore::citizensPlanned(QDate from, QDate to,
                                                    const QList<OrderId> &orders)
{
    Statement statement(
        m_session.connection(),
        u"SELECT DISTINCT p.citizen_id, p.order_id FROM activity a JOIN participation p ON "
        u"p.activity_id = a.id "
        "WHERE a.date BETWEEN ? AND ? AND (p.removed = 0 OR p.handed_state_id IS NOT NULL) "
        "UNION SELECT p.citizen_id, p.order_id FROM handed_state h JOIN participation p ON p.id = "
        "h.participation_id "
        "WHERE h.to_hand_out_id IS NULL AND h.date BETWEEN ? AND ? "
        "UNION SELECT v.citizen_id, o.id FROM schedule_version v JOIN orders o ON o.citizen_id = "
        "v.citizen_id WHERE v.from_date <= ? AND v.to_date >= ? AND o.start_date <= ? "
        "AND o.end_date >= ?"_s);
    statement.bind(from, to, from, to, to, from, to, from);
    const QSet<OrderId> wanted(orders.begin(), orders.end());
    QSet<CitizenId> seen;
    QList<CitizenId> citizens;
    while (true) {
        BRO_TRY(const bool more, statement.next());
        if (!more)
            break;
        const CitizenId citizen = statement.id<CitizenId>(0);
        if ((wanted.isEmpty() || wanted.contains(statement.id<OrderId>(1))) &&
            !seen.contains(citizen)) {
            seen.insert(citizen);
            citizens.append(citizen);
        }
    }
    std::sort(citizens.begin(), citizens.end());
    return citizens;
}

Result<ActivityId> PlanStore::findSame(const Activity &a)
{
    Statement find(m_session.connection(),
                   u"SELECT id FROM activity WHERE date = ? AND from_minute = ? AND to_minute = ? "
                   u"AND title = ? "
                   "AND location_id IS ? AND employee_id IS ? AND who = ? AND how = ? AND kind = ? "
                   "AND cancelled = ? AND setting = ? AND counts = ? AND note = ? "
                   "ORDER BY id LIMIT 1"_s);
    find.bind(a.date, a.range.from, a.range.to, a.title, a.location, a.employee, a.who, a.how,
              a.kind, a.cancelled, a.setting, a.countsAsHours, a.note);
    BRO_TRY(const bool found, find.next());
    return found ? find.id<ActivityId>(0) : ActivityId{};
}

PlanWriter::PlanWriter(Session &session)
    : m_activity(session.connection(), InsertActivity),
      m_participation(session.connection(), InsertParticipation)
{
}

Result<ActivityId> PlanWriter::addActivity(const Activity &activity)
{
    bindActivity(m_activity, activity);
    BRO_CHECK(m_activity.run());
    return ActivityId{m_activity.insertedId()};
}

Result<ParticipationId> PlanWriter::addParticipation(ActivityId activity, const Participation &p)
{
    m_participation.bind(activity, p.order, p.citizen, p.exceptionDocument, p.exceptionReason);
    BRO_CHECK(m_participation.run());
    return ParticipationId{m_participation.insertedId()};
}

} // namespace bro
