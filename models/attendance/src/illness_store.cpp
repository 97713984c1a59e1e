// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <attendance/illness_store.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"SELECT i.id, i.citizen_id, i.from_date, i.to_date, i.source, i.recorded_at, u.name "
    "FROM accepted_illness i LEFT JOIN app_user u ON u.id = i.user_id WHERE i.mistaken = 0 AND "
    "NOT EXISTS (SELECT 1 FROM accepted_illness later WHERE later.replaces_id = i.id) "_s;

RecordedIllness readIllness(const Statement &row)
{
    RecordedIllness illness;
    illness.id = row.id<IllnessId>(0);
    illness.period = {row.id<CitizenId>(1), row.date(2), row.date(3)};
    illness.source = row.text(4);
    illness.recordedAt = row.integer(5);
    illness.recordedBy = row.text(6);
    return illness;
}

bool overlap(const AcceptedIllness &a, const AcceptedIllness &b)
{
    return (!a.to.isValid() || b.from <= a.to) && (!b.to.isValid() || a.from <= b.to);
}

QJsonObject facts(const AcceptedIllness &period, const QString &source)
{
    return {{u"from"_s, period.from.toString(Qt::ISODate)},
            {u"to"_s, period.to.toString(Qt::ISODate)},
            {u"source"_s, source}};
}

Result<QList<RecordedIllness>> readAll(Statement &statement)
{
    QList<RecordedIllness> all;
    for (;;) {
        BRO_TRY(const bool row, statement.next());
        if (!row)
            return all;
        all.append(readIllness(statement));
    }
}

} // namespace

Result<QList<RecordedIllness>> IllnessStore::ofCitizen(CitizenId citizen)
{
    Statement read(m_session.connection(),
                   Columns + u"AND i.citizen_id = ? ORDER BY i.from_date, i.id"_s);
    read.bind(citizen);
    return readAll(read);
}

Result<QList<AcceptedIllness>> IllnessStore::onDay(QDate day)
{
    Statement read(m_session.connection(),
                   Columns + u"AND i.from_date <= ? AND (i.to_date IS NULL OR i.to_date >= ?) "
                             "ORDER BY i.citizen_id, i.from_date"_s);
    read.bind(day, day);
    BRO_TRY(const QList<RecordedIllness> all, readAll(read));
    QList<AcceptedIllness> periods;
    for (const RecordedIllness &one : all)
        periods.append(one.period);
    return periods;
}

Result<RecordedIllness> IllnessStore::inForce(IllnessId id)
{
    Statement read(m_session.connection(), Columns + u"AND i.id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (found)
        return readIllness(read);
    Statement name(m_session.connection(),
                   u"SELECT c.name FROM accepted_illness i JOIN citizen c ON c.id = i.citizen_id "
                   "WHERE i.id = ?"_s);
    name.bind(id);
    BRO_TRY(const bool known, name.next());
    return staleEdit(known ? name.text(0) : QString());
}

Done IllnessStore::check(const AcceptedIllness &period, const QString &source, IllnessId besides)
{
    if (!period.from.isValid() || (period.to.isValid() && period.to < period.from))
        return Error(u"attendance.illnessPeriod"_s, {}, {}, Error::Kind::Refused);
    if (source.trimmed().isEmpty())
        return Error(u"attendance.illnessSourceMissing"_s, {}, {}, Error::Kind::Refused);
    BRO_TRY(const QList<RecordedIllness> there, ofCitizen(period.citizen));
    for (const RecordedIllness &other : there) {
        if (other.id != besides && overlap(other.period, period))
            return Error(u"attendance.illnessOverlaps"_s, {{u"date"_s, other.period.from}}, {},
                         Error::Kind::Refused);
    }
    return {};
}

Result<IllnessId> IllnessStore::append(const AcceptedIllness &period, const QString &source,
                                       bool mistaken, const RecordedIllness &replaced)
{
    Statement insert(m_session.connection(),
                     u"INSERT INTO accepted_illness (citizen_id, from_date, to_date, source, "
                     "mistaken, replaces_id, recorded_at, user_id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(period.citizen, period.from, period.to, source.trimmed(), mistaken, replaced.id,
                m_session.clock().nowMs(), m_session.user().id);
    BRO_CHECK(insert.run());
    const IllnessId id{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"accepted_illness"_s, id.value,
                           mistaken                ? u"remove"_s
                           : replaced.id.isValid() ? u"correct"_s
                                                   : u"add"_s,
                           replaced.id.isValid() ? facts(replaced.period, replaced.source)
                                                 : QJsonObject(),
                           facts(period, source)));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"attendance.illnessRecorded"_s,
                                     {period.citizen}));
    return id;
}

Result<IllnessId> IllnessStore::record(const AcceptedIllness &period, const QString &source)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(check(period, source, {}));
    BRO_TRY(const IllnessId id, append(period, source, false, {}));
    transaction.changed(Aggregate::Notice, period.citizen.value);
    BRO_CHECK(transaction.commit());
    return id;
}

Result<IllnessId> IllnessStore::correct(IllnessId id, const AcceptedIllness &period,
                                        const QString &source)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const RecordedIllness before, inForce(id));
    AcceptedIllness after = period;
    after.citizen = before.period.citizen;
    BRO_CHECK(check(after, source, id));
    BRO_TRY(const IllnessId next, append(after, source, false, before));
    transaction.changed(Aggregate::Notice, after.citizen.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Done IllnessStore::remove(IllnessId id, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    if (reason.trimmed().isEmpty())
        return Error(u"attendance.illnessReasonMissing"_s, {}, {}, Error::Kind::Refused);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const RecordedIllness before, inForce(id));
    BRO_CHECK(append(before.period, reason, true, before));
    transaction.changed(Aggregate::Notice, before.period.citizen.value);
    return transaction.commit();
}

} // namespace bro
