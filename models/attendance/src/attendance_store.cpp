// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/attendance_store.h>
#include <database/history.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns = u"SELECT t.id, t.participation_id, t.presence, t.reason, "
                        u"t.present_minutes, t.arrived, t.left_at, "
                        "t.stated_cause, t.note, t.carried_out_by, t.will_not_take_part, "
                        "t.checked, t.recorded_at, u.name "
                        "FROM attendance t LEFT JOIN app_user u ON u.id = t.user_id "_s;

// So many are asked for by one statement; places that are left over ask for nothing.
constexpr int AtOnce = 64;

std::optional<int> minuteOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

Attendance readAttendance(const Statement &row)
{
    Attendance a;
    a.id = row.id<AttendanceId>(0);
    a.participation = row.id<ParticipationId>(1);
    a.presence = Presence(row.integer(2));
    a.reason = AbsenceReason(row.integer(3));
    if (!row.isNull(4))
        a.presentMinutes = Minutes{row.integer(4)};
    a.arrived = minuteOf(row, 5);
    a.left = minuteOf(row, 6);
    a.statedCause = row.text(7);
    a.note = row.text(8);
    a.carriedOutBy = row.id<EmployeeId>(9);
    a.willNotTakePart = row.boolean(10);
    a.checkedWithThirdParty = row.boolean(11);
    a.recordedAt = row.integer(12);
    a.recordedBy = row.text(13);
    return a;
}

} // namespace

AttendanceStore::AttendanceStore(Session &session)
    : m_session(session),
      m_insert(
          session.connection(),
          u"INSERT INTO attendance (participation_id, presence, reason, present_minutes, arrived, "
          u"left_at, "
          "stated_cause, note, carried_out_by, will_not_take_part, checked, recorded_at, user_id) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_pointer(session.connection(), u"UPDATE participation SET attendance_id = ? WHERE id = ?"_s),
      m_current(session.connection(),
                u"SELECT p.attendance_id, a.title, p.citizen_id FROM participation p "
                "JOIN activity a ON a.id = p.activity_id WHERE p.id = ?"_s),
      m_byId(session.connection(), Columns + u"WHERE t.id = ?"_s),
      m_byIds(session.connection(),
              Columns + u"WHERE t.id IN (?"_s + u", ?"_s.repeated(AtOnce - 1) + u')')
{
}

Result<AttendanceId> AttendanceStore::insert(const Attendance &a)
{
    m_insert.bind(a.participation, a.presence, a.reason, a.presentMinutes, a.arrived, a.left,
                  a.statedCause, a.note, a.carriedOutBy, a.willNotTakePart, a.checkedWithThirdParty,
                  a.recordedAt > 0 ? a.recordedAt : m_session.clock().nowMs(), m_session.user().id);
    BRO_CHECK(m_insert.run());
    const AttendanceId id{m_insert.insertedId()};
    BRO_CHECK(m_pointer.bind(id, a.participation).run());
    return id;
}

Result<AttendanceId> AttendanceStore::recordFirst(const Attendance &attendance)
{
    return insert(attendance);
}

// Whose participation it is.
Result<CitizenId> AttendanceStore::unchangedSince(ParticipationId participation,
                                                  AttendanceId expected)
{
    m_current.bind(participation);
    BRO_TRY(const bool found, m_current.next());
    if (!found)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    const CitizenId citizen = m_current.id<CitizenId>(2);
    const bool stale = m_current.id<AttendanceId>(0) != expected;
    const QString title = m_current.text(1);
    BRO_CHECK(m_current.next()); // to the end, so that the statement lets go
    if (stale)
        return staleEdit(title);
    return citizen;
}

Result<AttendanceId> AttendanceStore::record(const Attendance &attendance, AttendanceId expected)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const CitizenId citizen, unchangedSince(attendance.participation, expected));
    BRO_TRY(const AttendanceId id, insert(attendance));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"attendance.registered"_s, {citizen}));
    transaction.changed(Aggregate::Attendance, attendance.participation.value);
    BRO_CHECK(transaction.commit());
    return id;
}

Done AttendanceStore::takeBack(ParticipationId participation, AttendanceId expected)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const CitizenId citizen, unchangedSince(participation, expected));
    if (!expected.isValid())
        return {};
    BRO_CHECK(m_pointer.bind(AttendanceId{}, participation).run());
    BRO_CHECK(writeHistory(m_session, u"attendance"_s, participation.value, u"takeBack"_s,
                           {{u"attendance"_s, expected.value}}, {}));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"attendance.takenBack"_s, {citizen}));
    transaction.changed(Aggregate::Attendance, participation.value);
    return transaction.commit();
}

Result<std::optional<Attendance>> AttendanceStore::byId(AttendanceId id)
{
    m_byId.bind(id);
    BRO_TRY(const bool found, m_byId.next());
    if (!found)
        return std::optional<Attendance>();
    const Attendance attendance = readAttendance(m_byId);
    BRO_CHECK(m_byId.next()); // to the end, so that the statement lets go
    return std::optional(attendance);
}

Result<QHash<AttendanceId, Attendance>> AttendanceStore::byIds(const QList<AttendanceId> &ids)
{
    QHash<AttendanceId, Attendance> found;
    found.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += AtOnce) {
        m_byIds.bind();
        for (qsizetype i = from; i < from + AtOnce; ++i)
            m_byIds.also(ids.value(i));
        for (;;) {
            BRO_TRY(const bool more, m_byIds.next());
            if (!more)
                break;
            const Attendance attendance = readAttendance(m_byIds);
            found.insert(attendance.id, attendance);
        }
    }
    return found;
}

Result<QList<Attendance>> AttendanceStore::historyOf(ParticipationId participation)
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE t.participation_id = ? ORDER BY t.id"_s);
    read.bind(participation);
    QList<Attendance> all;
    while (true) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            return all;
        all.append(readAttendance(read));
    }
}

} // namespace bro
