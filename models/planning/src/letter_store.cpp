// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <planning/letter_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString InForce = u"l.mistaken = 0 AND "
                        "NOT EXISTS (SELECT 1 FROM letter later WHERE later.replaces_id = l.id) "_s;
// The letter binds until a schedule of the day is handed out in time.
const QString NoScheduleSince =
    u"AND NOT EXISTS (SELECT 1 FROM schedule_version v JOIN hand_out h ON "
    "h.schedule_version_id = v.id WHERE v.citizen_id = l.citizen_id AND v.from_date <= t.date "
    "AND v.to_date >= t.date AND h.received_on >= l.received_on AND h.received_on < t.date) "_s;
const QString Convening = u"convening"_s;

QString channelName(LetterChannel channel)
{
    return channel == LetterChannel::Post ? u"post"_s : u"digital"_s;
}

Letter readLetter(const Statement &row)
{
    Letter letter;
    letter.id = row.id<LetterId>(0);
    letter.citizen = row.id<CitizenId>(1);
    letter.order = row.id<OrderId>(2);
    letter.channel = row.text(3) == "post"_L1 ? LetterChannel::Post : LetterChannel::DigitalPost;
    letter.sentOn = row.date(4);
    letter.receivedOn = row.date(5);
    letter.recordedAt = row.integer(6);
    letter.recordedBy = row.text(7);
    return letter;
}

const QString LetterColumns = u"SELECT l.id, l.citizen_id, l.order_id, l.channel, l.sent_on, "
                              "l.received_on, l.recorded_at, u.name FROM letter l "
                              "LEFT JOIN app_user u ON u.id = l.user_id WHERE "_s;
const QString ToldColumns = u"t.participation_id, t.title, t.date, t.from_minute, t.to_minute, "
                            "t.location_id, t.contact_person_id, t.who, t.how "_s;

// Columns from 0 as ToldColumns.
ToldState readToldByLetter(const Statement &row, QDate receivedOn)
{
    ToldState told;
    told.participation = row.id<ParticipationId>(0);
    told.toldOn = receivedOn;
    told.title = row.text(1);
    told.date = row.date(2);
    told.range = {int(row.integer(3)), int(row.integer(4))};
    told.location = row.id<LocationId>(5);
    told.contactPerson = row.id<EmployeeId>(6);
    told.who = Who(row.integer(7));
    told.how = How(row.integer(8));
    return told;
}

QJsonObject facts(const Letter &letter)
{
    return {{u"order"_s, letter.order.value},
            {u"channel"_s, channelName(letter.channel)},
            {u"sentOn"_s, letter.sentOn.toString(Qt::ISODate)},
            {u"receivedOn"_s, letter.receivedOn.toString(Qt::ISODate)},
            {u"activities"_s, int(letter.told.size())}};
}

} // namespace

Done LetterStore::readTold(Letter &letter)
{
    Statement read(m_session.connection(),
                   u"SELECT "_s + ToldColumns +
                       u"FROM letter_activity t WHERE t.letter_id = ? "
                       "ORDER BY t.date, t.from_minute, t.participation_id"_s);
    read.bind(letter.id);
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return {};
        letter.told.append(readToldByLetter(read, letter.receivedOn));
    }
}

Result<QList<Letter>> LetterStore::read(const QString &condition, qint64 value)
{
    Statement read(m_session.connection(),
                   LetterColumns + InForce + u"AND "_s + condition + u" ORDER BY l.id"_s);
    read.bind(value);
    QList<Letter> letters;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        letters.append(readLetter(read));
    }
    for (Letter &letter : letters)
        BRO_CHECK(readTold(letter));
    return letters;
}

Result<QList<Letter>> LetterStore::ofOrder(OrderId order)
{
    return read(u"l.order_id = ?"_s, order.value);
}

Result<QList<Letter>> LetterStore::ofCitizen(CitizenId citizen)
{
    return read(u"l.citizen_id = ?"_s, citizen.value);
}

Result<QHash<ParticipationId, ToldState>> LetterStore::toldInTime(CitizenId citizen)
{
    Statement read(
        m_session.connection(),
        u"SELECT "_s + ToldColumns +
            u", l.received_on FROM letter l JOIN letter_activity t ON t.letter_id = l.id "
            "WHERE l.citizen_id = ? AND l.received_on < t.date AND "_s +
            InForce + NoScheduleSince + u"ORDER BY l.received_on, l.id"_s);
    read.bind(citizen);
    QHash<ParticipationId, ToldState> told;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return told;
        const ToldState state = readToldByLetter(read, read.date(9));
        told.insert(state.participation, state);
    }
}

Result<LetterId> LetterStore::append(const Letter &letter, bool mistaken, const QString &reason,
                                     LetterId replaces)
{
    Statement insert(m_session.connection(),
                     u"INSERT INTO letter (citizen_id, order_id, kind, channel, sent_on, "
                     "received_on, mistaken, reason, replaces_id, recorded_at, user_id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(letter.citizen, letter.order, Convening, channelName(letter.channel), letter.sentOn,
                letter.receivedOn, mistaken, reason, replaces, m_session.clock().nowMs(),
                m_session.user().id);
    const auto inserted = insert.run();
    // Somebody has replaced the same letter meanwhile.
    if (!inserted.ok() && replaces.isValid() &&
        inserted.error().message.code == "database.constraint"_L1) {
        Statement name(m_session.connection(), u"SELECT name FROM citizen WHERE id = ?"_s);
        name.bind(letter.citizen);
        BRO_TRY(const bool known, name.next());
        return staleEdit(known ? name.text(0) : QString());
    }
    if (!inserted.ok())
        return inserted.error();
    const LetterId id{insert.insertedId()};
    Statement told(m_session.connection(),
                   u"INSERT INTO letter_activity (letter_id, participation_id, title, date, "
                   "from_minute, to_minute, location_id, contact_person_id, who, how) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ToldState &state : letter.told) {
        told.bind(id, state.participation, state.title, state.date, state.range.from,
                  state.range.to, state.location, state.contactPerson, state.who, state.how);
        BRO_CHECK(told.run());
    }
    BRO_CHECK(writeHistory(m_session, u"letter"_s, id.value, mistaken ? u"take-back"_s : u"add"_s,
                           {}, facts(letter), reason));
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"planning.letterRecorded"_s, {letter.citizen}));
    return id;
}

Result<LetterId> LetterStore::record(const Letter &letter, LetterId replaces)
{
    BRO_CHECK(m_session.require(Right::Plan));
    if (!letter.sentOn.isValid() || !letter.receivedOn.isValid() ||
        letter.receivedOn < letter.sentOn)
        return Error(u"planning.letterReceivedEarly"_s,
                     {{u"sent"_s, letter.sentOn}, {u"received"_s, letter.receivedOn}}, {},
                     Error::Kind::Refused);
    if (letter.told.isEmpty())
        return Error(u"planning.letterTellsNothing"_s, {}, {}, Error::Kind::Refused);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const LetterId id, append(letter, false, {}, replaces));
    transaction.changed(Aggregate::Letter, id.value);
    BRO_CHECK(transaction.commit());
    return id;
}

Done LetterStore::takeBack(LetterId id, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Plan));
    if (reason.trimmed().isEmpty())
        return Error(u"planning.letterReasonMissing"_s, {}, {}, Error::Kind::Refused);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement find(m_session.connection(), LetterColumns + u"l.id = ?"_s);
    find.bind(id);
    BRO_TRY(const bool found, find.next());
    if (!found)
        return Error(u"planning.letterUnknown"_s, {}, {}, Error::Kind::NotFound);
    const Letter letter = readLetter(find);
    BRO_CHECK(find.next()); // to the end, so that the statement lets go
    BRO_CHECK(append(letter, true, reason.trimmed(), id));
    transaction.changed(Aggregate::Letter, id.value);
    return transaction.commit();
}

} // namespace bro
