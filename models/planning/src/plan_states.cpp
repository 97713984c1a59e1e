// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_rows.h"
#include <QJsonObject>
#include <QSet>
#include <database/history.h>
#include <database/transaction.h>
#include <planning/plan_states.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool same(const Activity &a, const Activity &b)
{
    return a.series == b.series && a.title == b.title && a.date == b.date && a.range == b.range &&
           a.location == b.location && a.employee == b.employee && a.who == b.who &&
           a.how == b.how && a.kind == b.kind && a.setting == b.setting && a.note == b.note &&
           a.countsAsHours == b.countsAsHours && a.acuteReason == b.acuteReason &&
           a.cancelled == b.cancelled;
}

bool same(const Participation &a, const Participation &b)
{
    return a.citizen == b.citizen && a.order == b.order && a.removed == b.removed &&
           a.exceptionDocument == b.exceptionDocument && a.exceptionReason == b.exceptionReason;
}

const Participation *partOf(const PlanState &state, CitizenId citizen)
{
    for (const Participation &part : state.parts) {
        if (part.citizen == citizen)
            return &part;
    }
    return nullptr;
}

// Participations of the state that have no row in the other one.
QList<Participation> missingIn(const PlanState &other, const PlanState &state)
{
    QList<Participation> missing;
    for (const Participation &part : state.parts) {
        if (!other.activity || !partOf(other, part.citizen))
            missing.append(part);
    }
    return missing;
}

QJsonObject facts(const Activity &a)
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

QJsonObject facts(const Participation *p)
{
    if (!p)
        return {};
    return {{u"order"_s, p->order.value},
            {u"citizen"_s, p->citizen.value},
            {u"removed"_s, p->removed},
            {u"exceptionDocument"_s, p->exceptionDocument.value},
            {u"exceptionReason"_s, p->exceptionReason}};
}

QString titleOf(const PlanStep &step)
{
    return step.before.activity  ? step.before.activity->title
           : step.after.activity ? step.after.activity->title
                                 : QString();
}

QDate dateOf(const PlanStep &step)
{
    return step.before.activity  ? step.before.activity->date
           : step.after.activity ? step.after.activity->date
                                 : QDate();
}

} // namespace

bool PlanState::saysTheSame(const PlanState &other) const
{
    if (activity.has_value() != other.activity.has_value())
        return false;
    if (!activity)
        return true;
    if (!same(*activity, *other.activity) || parts.size() != other.parts.size())
        return false;
    for (const Participation &part : parts) {
        const Participation *its = partOf(other, part.citizen);
        if (!its || !same(part, *its))
            return false;
    }
    return true;
}

Result<PlanState> PlanStates::read(ActivityId id)
{
    PlanState state;
    state.id = id;
    PlanStore plan(m_session);
    const Result<Activity> activity = plan.activity(id);
    if (!activity.ok() && activity.error().kind == Error::Kind::NotFound)
        return state;
    if (!activity.ok())
        return activity.error();
    state.activity = *activity;
    Statement read(m_session.connection(),
                   u"SELECT id, order_id, citizen_id, exception_document_id, exception_reason, "
                   "removed, version FROM participation WHERE activity_id = ? "
                   "ORDER BY citizen_id"_s);
    read.bind(id);
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return state;
        Participation part;
        part.id = read.id<ParticipationId>(0);
        part.activity = id;
        part.order = read.id<OrderId>(1);
        part.citizen = read.id<CitizenId>(2);
        part.exceptionDocument = read.id<DocumentId>(3);
        part.exceptionReason = read.text(4);
        part.removed = read.boolean(5);
        part.version = int(read.integer(6));
        state.parts.append(part);
    }
}

Result<PlanTraces> PlanStates::traces(ActivityId id)
{
    Statement read(
        m_session.connection(),
        u"SELECT p.id, p.attendance_id IS NOT NULL, EXISTS (SELECT 1 FROM handed_state h "
        "WHERE h.participation_id = p.id) OR EXISTS (SELECT 1 FROM letter_activity l "
        "WHERE l.participation_id = p.id) OR EXISTS (SELECT 1 FROM attendance t "
        "WHERE t.participation_id = p.id) FROM participation p "
        "WHERE p.activity_id = ?"_s);
    read.bind(id);
    PlanTraces traces;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return traces;
        if (read.boolean(1))
            traces.attended.append(read.id<ParticipationId>(0));
        if (read.boolean(2))
            traces.kept.append(read.id<ParticipationId>(0));
    }
}

Done PlanStates::canTake(const PlanStep &step)
{
    BRO_TRY(const PlanState stored, read(step.before.id));
    if (!stored.saysTheSame(step.before))
        return staleEdit(titleOf(step));
    const QList<Participation> going = missingIn(step.after, stored);
    if (going.isEmpty())
        return {};
    BRO_TRY(const PlanTraces left, traces(step.before.id));
    for (const Participation &part : going) {
        if (left.attended.contains(part.id))
            return Error(u"weekPlan.attendedSince"_s,
                         {{u"title"_s, titleOf(step)}, {u"date"_s, dateOf(step)}}, {},
                         Error::Kind::Refused);
        if (left.kept.contains(part.id))
            return Error(u"weekPlan.toldSince"_s,
                         {{u"title"_s, titleOf(step)}, {u"date"_s, dateOf(step)}}, {},
                         Error::Kind::Refused);
    }
    return {};
}

Done PlanStates::writeActivity(const PlanStep &step)
{
    const auto &before = step.before.activity;
    const auto &after = step.after.activity;
    if (before && after && same(*before, *after))
        return {};
    if (!after) {
        Statement erase(m_session.connection(), u"DELETE FROM activity WHERE id = ?"_s);
        erase.bind(step.before.id);
        BRO_CHECK(erase.run());
        return writeHistory(m_session, u"activity"_s, step.before.id.value, u"delete"_s,
                            facts(*before), {});
    }
    // A version higher than any the row has had, so that nobody's older edit fits it.
    Statement put(m_session.connection(),
                  before ? u"UPDATE activity SET title = ?, date = ?, from_minute = ?, "
                           "to_minute = ?, location_id = ?, employee_id = ?, who = ?, how = ?, "
                           "kind = ?, setting = ?, note = ?, counts = ?, acute_reason = ?, "
                           "cancelled = ?, series_id = ?, version = version + 1 WHERE id = ?"_s
                         : u"INSERT INTO activity (title, date, from_minute, to_minute, "
                           "location_id, employee_id, who, how, kind, setting, note, counts, "
                           "acute_reason, cancelled, series_id, id, version) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    put.bind(after->title, after->date, after->range.from, after->range.to, after->location,
             after->employee, after->who, after->how, after->kind, after->setting, after->note,
             after->countsAsHours, after->acuteReason, after->cancelled, after->series,
             step.before.id);
    if (!before)
        put.also(after->version + 1);
    BRO_CHECK(put.run());
    return writeHistory(m_session, u"activity"_s, step.before.id.value,
                        before ? u"update"_s : u"add"_s, before ? facts(*before) : QJsonObject{},
                        facts(*after));
}

Done PlanStates::writePart(ActivityId activity, const Participation *before,
                           const Participation *after)
{
    if (before && after && same(*before, *after))
        return {};
    if (!after) {
        // By citizen: a row that was put back has another id than the one that was erased.
        Statement erase(m_session.connection(),
                        u"DELETE FROM participation WHERE activity_id = ? AND citizen_id = ?"_s);
        erase.bind(activity, before->citizen);
        BRO_CHECK(erase.run());
        return writeHistory(m_session, u"participation"_s, before->id.value, u"delete"_s,
                            facts(before), {});
    }
    Statement put(m_session.connection(),
                  before ? u"UPDATE participation SET order_id = ?, exception_document_id = ?, "
                           "exception_reason = ?, removed = ?, version = version + 1 "
                           "WHERE activity_id = ? AND citizen_id = ?"_s
                         : u"INSERT INTO participation (order_id, exception_document_id, "
                           "exception_reason, removed, activity_id, citizen_id, version) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    put.bind(after->order, after->exceptionDocument, after->exceptionReason, after->removed,
             activity, after->citizen);
    if (!before)
        put.also(after->version + 1);
    BRO_CHECK(put.run());
    return writeHistory(m_session, u"participation"_s, before ? before->id.value : put.insertedId(),
                        before ? u"update"_s : u"add"_s, facts(before), facts(after));
}

Done PlanStates::write(const PlanStep &step)
{
    const ActivityId id = step.before.id;
    QSet<CitizenId> touched;
    if (step.after.activity)
        BRO_CHECK(writeActivity(step));
    for (const Participation &part : step.before.parts) {
        BRO_CHECK(writePart(id, &part, partOf(step.after, part.citizen)));
        touched.insert(part.citizen);
    }
    for (const Participation &part : step.after.parts) {
        if (!partOf(step.before, part.citizen))
            BRO_CHECK(writePart(id, nullptr, &part));
        touched.insert(part.citizen);
    }
    if (!step.after.activity)
        BRO_CHECK(writeActivity(step));
    if (touched.isEmpty())
        return {};
    return m_session.log().record(AccessKind::Change, u"weekPlan.changed"_s,
                                  {touched.begin(), touched.end()});
}

Done PlanStates::take(const PlanStep &step)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(canTake(step));
    BRO_CHECK(write(step));
    transaction.changed(Aggregate::Plan, step.before.id.value);
    return transaction.commit();
}

Done PlanStates::takeAll(const QList<PlanStep> &steps)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    QStringList left;
    std::optional<Error> why;
    for (const PlanStep &step : steps) {
        const Done can = canTake(step);
        if (!can.ok()) {
            if (can.error().kind != Error::Kind::Stale && can.error().kind != Error::Kind::Refused)
                return can.error();
            left.append(titleOf(step));
            why = can.error();
            continue;
        }
        BRO_CHECK(write(step));
        transaction.changed(Aggregate::Plan, step.before.id.value);
    }
    BRO_CHECK(transaction.commit());
    if (left.isEmpty())
        return {};
    if (steps.size() == 1)
        return *why;
    left.removeDuplicates();
    return Error(u"weekPlan.notTaken"_s, {{u"titles"_s, left.join(u", "_s)}}, {},
                 Error::Kind::Stale);
}

QList<PlanStep> reversed(const QList<PlanStep> &steps)
{
    QList<PlanStep> back;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        back.append({step->after, step->before});
    return back;
}

} // namespace bro
