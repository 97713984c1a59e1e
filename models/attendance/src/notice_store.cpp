// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <attendance/notice_store.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns = u"SELECT n.id, n.citizen_id, n.day, n.step, n.channel, n.parts, n.text, "
                        "n.reason, n.given_at, u.name FROM absence_notice n "
                        "LEFT JOIN app_user u ON u.id = n.user_id "_s;
QString stepName(NoticeStep step)
{
    switch (step) {
    case NoticeStep::Given:
        return u"given"_s;
    case NoticeStep::Withdrawn:
        return u"withdrawn"_s;
    case NoticeStep::Unticked:
        return u"unticked"_s;
    }
    return {};
}

NoticeStep stepNamed(const QString &name)
{
    if (name == "withdrawn"_L1)
        return NoticeStep::Withdrawn;
    return name == "unticked"_L1 ? NoticeStep::Unticked : NoticeStep::Given;
}

QString channelName(NoticeChannel channel)
{
    return channel == NoticeChannel::Portal ? u"portal"_s : u"message"_s;
}

// What a notice said, so that it can be compared with what the day says later.
QString packed(const AbsenceNotice &notice)
{
    QJsonArray parts;
    for (const NoticePart &part : notice.parts) {
        QJsonObject one{{u"participation"_s, part.participation.value},
                        {u"order"_s, part.order.value},
                        {u"kind"_s, int(part.kind)},
                        {u"from"_s, part.range.from},
                        {u"to"_s, part.range.to},
                        {u"cause"_s, part.cause},
                        {u"told"_s, part.told}};
        if (part.absent)
            one.insert(u"absent"_s, part.absent->value);
        parts.append(one);
    }
    const QJsonObject all{
        {u"wholeDay"_s, notice.wholeDay}, {u"absent"_s, notice.absent.value}, {u"parts"_s, parts}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

NoticePart partOf(const QJsonObject &one)
{
    NoticePart part;
    part.participation = ParticipationId{one.value("participation"_L1).toInteger()};
    part.order = OrderId{one.value("order"_L1).toInteger()};
    part.kind = NoticeKind(one.value("kind"_L1).toInt());
    part.range = {one.value("from"_L1).toInt(), one.value("to"_L1).toInt()};
    if (one.contains("absent"_L1))
        part.absent = Minutes{one.value("absent"_L1).toInteger()};
    part.cause = one.value("cause"_L1).toString();
    part.told = one.value("told"_L1).toBool();
    return part;
}

AbsenceNotice unpacked(const QString &text, CitizenId citizen, QDate day)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    AbsenceNotice notice;
    notice.citizen = citizen;
    notice.day = day;
    notice.wholeDay = all.value("wholeDay"_L1).toBool();
    notice.absent = Minutes{all.value("absent"_L1).toInteger()};
    const QJsonArray parts = all.value("parts"_L1).toArray();
    for (const auto &one : parts)
        notice.parts.append(partOf(one.toObject()));
    return notice;
}

GivenNotice readNotice(const Statement &row)
{
    GivenNotice notice;
    notice.id = row.id<NoticeId>(0);
    notice.citizen = row.id<CitizenId>(1);
    notice.day = row.date(2);
    notice.step = stepNamed(row.text(3));
    notice.channel = row.text(4) == "portal"_L1 ? NoticeChannel::Portal : NoticeChannel::Message;
    notice.givenAt = row.integer(8);
    if (notice.step == NoticeStep::Given) {
        notice.firstGivenAt = notice.givenAt;
        notice.said = unpacked(row.text(5), notice.citizen, notice.day);
    }
    notice.text = row.text(6);
    notice.reason = row.text(7);
    notice.givenBy = row.text(9);
    return notice;
}

Result<QList<GivenNotice>> readAll(Statement &statement)
{
    QList<GivenNotice> all;
    for (;;) {
        BRO_TRY(const bool row, statement.next());
        if (!row)
            return all;
        all.append(readNotice(statement));
    }
}

// The last row of each chain; rows come in the order of the chains and of time.
QList<GivenNotice> inForce(const QList<GivenNotice> &rows)
{
    QList<GivenNotice> last;
    for (const GivenNotice &row : rows) {
        if (last.isEmpty() || last.last().citizen != row.citizen || last.last().day != row.day) {
            last.append(row);
            continue;
        }
        GivenNotice &before = last.last();
        const bool goesOn = before.step == NoticeStep::Given && row.step == NoticeStep::Given;
        const qint64 first = goesOn ? before.firstGivenAt : row.firstGivenAt;
        before = row;
        before.firstGivenAt = first;
    }
    return last;
}

QJsonObject facts(const GivenNotice &notice)
{
    return {{u"day"_s, notice.day.toString(Qt::ISODate)},
            {u"step"_s, stepName(notice.step)},
            {u"channel"_s, channelName(notice.channel)},
            {u"text"_s, notice.text}};
}

} // namespace

Result<std::optional<GivenNotice>> NoticeStore::of(CitizenId citizen, QDate day)
{
    BRO_TRY(const QList<GivenNotice> all, ofCitizen(citizen, day, day));
    return all.isEmpty() ? std::optional<GivenNotice>() : std::optional(all.first());
}

Result<QList<GivenNotice>> NoticeStore::ofDay(QDate day)
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE n.day = ? ORDER BY n.citizen_id, n.id"_s);
    read.bind(day);
    BRO_TRY(const QList<GivenNotice> all, readAll(read));
    return inForce(all);
}

Result<QList<GivenNotice>> NoticeStore::ofCitizen(CitizenId citizen, QDate from, QDate to)
{
    Statement read(m_session.connection(), Columns +
                                               u"WHERE n.citizen_id = ? AND n.day BETWEEN ? AND ? "
                                               "ORDER BY n.day, n.id"_s);
    read.bind(citizen, from, to);
    BRO_TRY(const QList<GivenNotice> all, readAll(read));
    return inForce(all);
}

Result<QList<GivenNotice>> NoticeStore::historyOf(CitizenId citizen, QDate day)
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE n.citizen_id = ? AND n.day = ? ORDER BY n.id"_s);
    read.bind(citizen, day);
    return readAll(read);
}

Result<NoticeId> NoticeStore::append(const GivenNotice &row, NoticeId expected)
{
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const std::optional<GivenNotice> before, of(row.citizen, row.day));
    if ((before ? before->id : NoticeId{}) != expected) {
        Statement name(m_session.connection(), u"SELECT name FROM citizen WHERE id = ?"_s);
        name.bind(row.citizen);
        BRO_TRY(const bool known, name.next());
        return staleEdit(known ? name.text(0) : QString());
    }
    if (row.step != NoticeStep::Given && (!before || before->step != NoticeStep::Given))
        return Error(u"attendance.noticeNotGiven"_s, {{u"date"_s, row.day}}, {},
                     Error::Kind::Refused);
    Statement insert(m_session.connection(),
                     u"INSERT INTO absence_notice (citizen_id, day, step, channel, parts, text, "
                     "reason, replaces_id, given_at, user_id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(row.citizen, row.day, stepName(row.step), channelName(row.channel),
                row.step == NoticeStep::Given ? packed(row.said) : QString(), row.text, row.reason,
                expected, m_session.clock().nowMs(), m_session.user().id);
    BRO_CHECK(insert.run());
    const NoticeId id{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"absence_notice"_s, id.value, stepName(row.step),
                           before ? facts(*before) : QJsonObject(), facts(row), row.reason));
    BRO_CHECK(m_session.log().record(AccessKind::Change,
                                     row.step == NoticeStep::Given ? u"attendance.noticeGiven"_s
                                                                   : u"attendance.noticeTaken"_s,
                                     {row.citizen}));
    transaction.changed(Aggregate::Notice, row.citizen.value);
    BRO_CHECK(transaction.commit());
    return id;
}

Result<NoticeId> NoticeStore::give(const AbsenceNotice &notice, NoticeChannel channel,
                                   const QString &text, NoticeId expected, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    if (notice.day > m_session.today())
        return Error(u"attendance.noticeAhead"_s, {{u"date"_s, notice.day}}, {},
                     Error::Kind::Refused);
    GivenNotice row;
    row.citizen = notice.citizen;
    row.day = notice.day;
    row.channel = channel;
    row.said = notice;
    row.text = text;
    row.reason = reason.trimmed();
    return append(row, expected);
}

Result<NoticeId> NoticeStore::takeBack(CitizenId citizen, QDate day, NoticeStep step,
                                       NoticeChannel channel, const QString &reason,
                                       NoticeId expected)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    if (reason.trimmed().isEmpty())
        return Error(u"attendance.noticeReasonMissing"_s, {}, {}, Error::Kind::Refused);
    GivenNotice row;
    row.citizen = citizen;
    row.day = day;
    row.step = step == NoticeStep::Given ? NoticeStep::Unticked : step;
    row.channel = channel;
    row.reason = reason.trimmed();
    return append(row, expected);
}

} // namespace bro
