// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_rows.h"
#include <database/transaction.h>
#include <planning/hand_out_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString VersionColumns =
    u"SELECT id, citizen_id, number, form_id, form, from_date, to_date, version_date, content "
    "FROM schedule_version "_s;
const QString ToldColumns =
    u"SELECT id, told_on, removed, title, date, from_minute, to_minute, location_id, "
    "contact_person_id, who, how FROM handed_state "_s;

ScheduleVersion readVersion(const Statement &row)
{
    return {row.id<ScheduleVersionId>(0),
            row.id<CitizenId>(1),
            int(row.integer(2)),
            row.text(3),
            int(row.integer(4)),
            row.date(5),
            row.date(6),
            row.date(7),
            row.blob(8)};
}

Result<std::optional<ScheduleVersion>> oneVersion(Statement &statement)
{
    BRO_TRY(const bool found, statement.next());
    if (!found)
        return std::optional<ScheduleVersion>();
    return std::optional(readVersion(statement));
}

} // namespace

HandOutStore::HandOutStore(Session &session)
    : m_session(session),
      m_version(
          session.connection(),
          u"INSERT INTO schedule_version (citizen_id, number, form_id, form, from_date, to_date, "
          "version_date, content, recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_handOut(
          session.connection(),
          u"INSERT INTO hand_out (schedule_version_id, method, given_on, received_on, recorded_at, "
          "user_id) VALUES (?, ?, ?, ?, ?, ?)"_s),
      m_open(session.connection(),
             ToldColumns + u"WHERE participation_id = ? AND to_hand_out_id IS NULL"_s),
      m_close(session.connection(), u"UPDATE handed_state SET to_hand_out_id = ? WHERE id = ?"_s),
      m_told(session.connection(),
             u"INSERT INTO handed_state (participation_id, from_hand_out_id, told_on, removed, "
             u"title, date, "
             "from_minute, to_minute, location_id, contact_person_id, who, how) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_pointer(session.connection(),
                u"UPDATE participation SET handed_state_id = ? WHERE id = ?"_s)
{
}

Result<ScheduleVersionId> HandOutStore::record(const HandOutRecord &record)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    const ScheduleVersion &version = record.version;
    BRO_TRY(const int number, nextNumber(version.citizen));
    if (version.number != number)
        return Error(u"plan.versionTaken"_s, {{u"number"_s, qint64(version.number)}}, {},
                     Error::Kind::Stale);
    m_version.bind(version.citizen, number, version.formId, version.form, version.from, version.to,
                   version.versionDate, version.content, m_session.clock().nowMs(),
                   m_session.user().id);
    BRO_CHECK(m_version.run());
    const ScheduleVersionId id{m_version.insertedId()};
    m_handOut.bind(id, record.handOut.way == HandOutWay::Hand ? u"hand"_s : u"letter"_s,
                   record.handOut.givenOn, record.handOut.receivedOn, m_session.clock().nowMs(),
                   m_session.user().id);
    BRO_CHECK(m_handOut.run());
    const qint64 handOutId = m_handOut.insertedId();
    for (ToldState told : record.told) {
        told.toldOn = record.handOut.receivedOn;
        BRO_CHECK(tell(handOutId, told));
    }
    transaction.changed(Aggregate::Schedule, version.citizen.value);
    BRO_CHECK(transaction.commit());
    return id;
}

Done HandOutStore::tell(qint64 handOutId, const ToldState &told)
{
    m_open.bind(told.participation);
    BRO_TRY(const bool open, m_open.next());
    if (open) {
        const ToldState before = readTold(m_open, 0);
        BRO_CHECK(m_open.next()); // to the end, so that the statement lets go
        if (before.saysTheSame(told))
            return {};
        BRO_CHECK(m_close.bind(handOutId, before.id).run());
    }
    m_told.bind(told.participation, handOutId, told.toldOn, told.removed, told.title, told.date,
                told.range.from, told.range.to, told.location, told.contactPerson, told.who,
                told.how);
    BRO_CHECK(m_told.run());
    BRO_CHECK(m_pointer.bind(m_told.insertedId(), told.participation).run());
    return {};
}

Result<int> HandOutStore::nextNumber(CitizenId citizen)
{
    Statement number(
        m_session.connection(),
        u"SELECT coalesce(max(number), 0) + 1 FROM schedule_version WHERE citizen_id = ?"_s);
    number.bind(citizen);
    BRO_CHECK(number.next());
    return int(number.integer(0));
}

Result<std::optional<ScheduleVersion>> HandOutStore::version(ScheduleVersionId id)
{
    Statement statement(m_session.connection(), VersionColumns + u"WHERE id = ?"_s);
    return oneVersion(statement.bind(id));
}

Result<std::optional<ScheduleVersion>> HandOutStore::versionByFormId(const QString &formId)
{
    Statement statement(m_session.connection(), VersionColumns + u"WHERE form_id = ?"_s);
    return oneVersion(statement.bind(formId));
}

Result<std::optional<ScheduleVersion>> HandOutStore::newestFor(CitizenId citizen, QDate day)
{
    Statement statement(m_session.connection(),
                        VersionColumns +
                            u"WHERE citizen_id = ? AND ? BETWEEN from_date AND to_date "
                            "ORDER BY number DESC LIMIT 1"_s);
    return oneVersion(statement.bind(citizen, day));
}

Result<QList<ScheduleVersion>> HandOutStore::versionsOf(CitizenId citizen)
{
    Statement statement(m_session.connection(),
                        VersionColumns + u"WHERE citizen_id = ? ORDER BY number"_s);
    statement.bind(citizen);
    QList<ScheduleVersion> versions;
    while (true) {
        BRO_TRY(const bool more, statement.next());
        if (!more)
            return versions;
        versions.append(readVersion(statement));
    }
}

Result<QList<HandOut>> HandOutStore::handOutsOf(CitizenId citizen)
{
    Statement statement(
        m_session.connection(),
        u"SELECT o.schedule_version_id, o.method, o.given_on, o.received_on FROM hand_out o "
        "JOIN schedule_version v ON v.id = o.schedule_version_id WHERE v.citizen_id = ? "
        "ORDER BY o.id"_s);
    statement.bind(citizen);
    QList<HandOut> handOuts;
    while (true) {
        BRO_TRY(const bool more, statement.next());
        if (!more)
            return handOuts;
        handOuts.append({statement.id<ScheduleVersionId>(0),
                         statement.text(1) == "hand"_L1 ? HandOutWay::Hand : HandOutWay::Letter,
                         statement.date(2), statement.date(3)});
    }
}

Result<QList<ToldState>> HandOutStore::toldBy(ScheduleVersionId version)
{
    // The states that were open when the version was handed out.
    Statement statement(
        m_session.connection(),
        u"SELECT h.id, h.told_on, h.removed, h.title, h.date, h.from_minute, h.to_minute, "
        "h.location_id, h.contact_person_id, h.who, h.how, h.participation_id "
        "FROM schedule_version v JOIN hand_out o ON o.schedule_version_id = v.id "
        "JOIN participation p ON p.citizen_id = v.citizen_id "
        "JOIN handed_state h ON h.participation_id = p.id "
        "WHERE v.id = ? AND h.removed = 0 AND h.date BETWEEN v.from_date AND v.to_date "
        "AND h.from_hand_out_id <= o.id AND (h.to_hand_out_id IS NULL OR h.to_hand_out_id > o.id) "
        "ORDER BY h.date, h.from_minute, h.participation_id"_s);
    statement.bind(version);
    QList<ToldState> told;
    while (true) {
        BRO_TRY(const bool more, statement.next());
        if (!more)
            return told;
        ToldState state = readTold(statement, 0);
        state.participation = statement.id<ParticipationId>(11);
        told.append(state);
    }
}

Result<std::optional<ToldState>> HandOutStore::toldBefore(ParticipationId participation)
{
    Statement statement(
        m_session.connection(),
        ToldColumns + u"WHERE participation_id = ? AND told_on < date ORDER BY id DESC LIMIT 1"_s);
    statement.bind(participation);
    BRO_TRY(const bool found, statement.next());
    if (!found)
        return std::optional<ToldState>();
    ToldState told = readTold(statement, 0);
    told.participation = participation;
    return std::optional(told);
}

} // namespace bro
