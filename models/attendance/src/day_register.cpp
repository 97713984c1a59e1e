// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/attendance_rules.h>
#include <attendance/board_rules.h>
#include <attendance/day_board.h>
#include <attendance/day_register.h>
#include <core/clock.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool same(const std::optional<Attendance> &a, const std::optional<Attendance> &b)
{
    return a.has_value() == b.has_value() && (!a || a->saysTheSame(*b));
}

Message bothVersions(const QString &citizen, const std::optional<Attendance> &theirs,
                     const std::optional<Attendance> &yours)
{
    const auto words = [](const std::optional<Attendance> &attendance) {
        return std::make_shared<const Message>(stateWords(attendance));
    };
    if (!theirs)
        return Message(u"dayBoard.staleTakenBack"_s,
                       {{u"citizen"_s, citizen}, {u"yours"_s, words(yours)}});
    return Message(u"dayBoard.stale"_s, {{u"citizen"_s, citizen},
                                         {u"theirs"_s, words(theirs)},
                                         {u"who"_s, theirs->recordedBy},
                                         {u"time"_s, copenhagen(theirs->recordedAt).time()},
                                         {u"yours"_s, words(yours)}});
}

QList<AttendanceEdit> reversed(const QList<AttendanceEdit> &edits)
{
    QList<AttendanceEdit> back;
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        back.append({edit->participation, edit->wanted, edit->seen});
    return back;
}

Done applyAll(Session &session, const QList<AttendanceEdit> &edits)
{
    BRO_TRY(const AttendanceOutcome outcome, DayRegister(session).apply(edits));
    if (!outcome.refused.isEmpty())
        return Error(u"dayBoard.partlyTaken"_s, {{u"names"_s, outcome.refusedNames.join(u", "_s)}},
                     {}, Error::Kind::Stale);
    return {};
}

} // namespace

DayRegister::DayRegister(Session &session)
    : m_session(session),
      m_store(session),
      m_stored(session.connection(),
               u"SELECT c.name, a.title, a.date, a.from_minute, a.to_minute, a.cancelled, "
               "p.attendance_id FROM participation p JOIN activity a ON a.id = p.activity_id "
               "JOIN citizen c ON c.id = p.citizen_id WHERE p.id = ?"_s)
{
}

Result<DayRegister::Stored> DayRegister::stored(ParticipationId id)
{
    m_stored.bind(id);
    BRO_TRY(const bool found, m_stored.next());
    if (!found)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    Stored now{m_stored.text(0),    m_stored.text(1),
               m_stored.date(2),    {int(m_stored.integer(3)), int(m_stored.integer(4))},
               m_stored.boolean(5), {}};
    const auto inForce = m_stored.id<AttendanceId>(6);
    BRO_CHECK(m_stored.next()); // to the end, so that the statement lets go
    if (inForce.isValid()) {
        BRO_TRY(now.attendance, m_store.byId(inForce));
    }
    return now;
}

Done DayRegister::check(const AttendanceEdit &edit, const Stored &now) const
{
    if (now.date > m_session.today())
        return Error(u"dayBoard.ahead"_s, {{u"date"_s, now.date}}, {}, Error::Kind::Refused);
    if (!edit.wanted)
        return {};
    if (now.cancelled && edit.wanted->presence != Presence::Cancelled)
        return Error(u"dayBoard.cancelledInPlan"_s, {{u"title"_s, now.title}}, {},
                     Error::Kind::Refused);
    const QList<Finding> findings =
        checkAttendance(*edit.wanted, now.date, now.range, m_session.today());
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return Error(finding.message, {}, Error::Kind::Refused);
    }
    return {};
}

Result<AttendanceOutcome> DayRegister::apply(const QList<AttendanceEdit> &edits)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    AttendanceOutcome outcome;
    for (const AttendanceEdit &edit : edits) {
        BRO_TRY(const Stored now, stored(edit.participation));
        if (same(now.attendance, edit.wanted))
            continue;
        BRO_CHECK(check(edit, now));
        if (!same(now.attendance, edit.seen)) {
            outcome.refused.append(bothVersions(now.citizen, now.attendance, edit.wanted));
            outcome.refusedNames.append(now.citizen);
            continue;
        }
        const AttendanceId inForce = now.attendance ? now.attendance->id : AttendanceId{};
        if (edit.wanted) {
            Attendance wanted = *edit.wanted;
            wanted.participation = edit.participation;
            wanted.recordedAt = 0; // now
            BRO_CHECK(m_store.record(wanted, inForce));
        } else {
            BRO_CHECK(m_store.takeBack(edit.participation, inForce));
        }
        outcome.done.append({edit.participation, now.attendance, edit.wanted});
    }
    if (outcome.done.isEmpty() && !outcome.refused.isEmpty())
        return Error(outcome.refused.first(), {}, Error::Kind::Stale);
    BRO_CHECK(transaction.commit());
    return outcome;
}

Result<QList<AttendanceEdit>> DayRegister::restOfDay(CitizenId citizen, QDate day)
{
    BRO_TRY(const QList<ParticipationId> open, unregisteredOf(m_session, citizen, day));
    QList<AttendanceEdit> edits;
    for (const ParticipationId id : open)
        edits.append({id, {}, withPresence({}, id, Presence::Absent)});
    return edits;
}

UndoStack::Step DayRegister::undoStep(Session &session, const Message &name,
                                      const QList<AttendanceEdit> &done)
{
    return {name, [&session, done] { return applyAll(session, reversed(done)); },
            [&session, done] { return applyAll(session, done); }};
}

Done finishDay(Session &session, QDate day)
{
    BRO_TRY(const int missing, missingOnDay(session, day));
    if (missing > 0 && day <= session.today())
        return Error(u"dayBoard.notFinished"_s, {{u"n"_s, qint64(missing)}}, {},
                     Error::Kind::Refused);
    return FinishedDayStore(session).finish(day);
}

} // namespace bro
