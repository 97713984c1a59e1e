// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <attendance/attendance_store.h>
#include <attendance/board_rules.h>
#include <attendance/day_changes.h>
#include <attendance/notice_words.h>
#include <core/clock.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Touched =
    u"SELECT p.id, p.citizen_id, c.name, a.title, a.from_minute, a.to_minute, p.attendance_id, "
    "(SELECT count(*) FROM attendance x WHERE x.participation_id = p.id) "
    "FROM activity a JOIN participation p ON p.activity_id = a.id "
    "JOIN citizen c ON c.id = p.citizen_id WHERE a.date = ? AND (? IS NULL OR p.citizen_id = ?)"_s;

struct TakenBack
{
    AttendanceId attendance;
    qint64 at = 0;
    QString by;
};

class ChangeReader
{
public:
    explicit ChangeReader(Session &session)
        : m_session(session),
          m_store(session),
          m_takenBack(session.connection(),
                      u"SELECT h.before_json, h.at, u.name FROM history h LEFT JOIN app_user u "
                      "ON u.id = h.user_id WHERE h.entity = 'attendance' AND h.entity_id = ? "
                      "AND h.action = 'takeBack' ORDER BY h.id"_s)
    {
    }

    Result<QList<AttendanceChange>> read(QDate day, CitizenId citizen)
    {
        QList<AttendanceChange> touched;
        Statement participations(m_session.connection(), Touched);
        participations.bind(day, citizen, citizen);
        for (;;) {
            BRO_TRY(const bool more, participations.next());
            if (!more)
                break;
            // One registration that stands is no change.
            if (participations.integer(7) - (participations.isNull(6) ? 0 : 1) < 1)
                continue;
            AttendanceChange change;
            change.participation = participations.id<ParticipationId>(0);
            change.citizen = participations.id<CitizenId>(1);
            change.name = participations.text(2);
            change.title = participations.text(3);
            change.range = {int(participations.integer(4)), int(participations.integer(5))};
            touched.append(change);
        }
        QList<AttendanceChange> changes;
        for (const AttendanceChange &one : std::as_const(touched))
            BRO_CHECK(add(one, changes));
        std::ranges::stable_sort(changes, [](const auto &a, const auto &b) { return a.at > b.at; });
        return changes;
    }

private:
    Result<QList<TakenBack>> takenBack(ParticipationId id)
    {
        m_takenBack.bind(id);
        QList<TakenBack> all;
        for (;;) {
            BRO_TRY(const bool more, m_takenBack.next());
            if (!more)
                return all;
            const QJsonObject before =
                QJsonDocument::fromJson(m_takenBack.text(0).toUtf8()).object();
            all.append({{before[u"attendance"_s].toInteger()},
                        m_takenBack.integer(1),
                        m_takenBack.text(2)});
        }
    }

    // What was taken back was in force, so it is followed by the next registration.
    Done add(const AttendanceChange &participation, QList<AttendanceChange> &changes)
    {
        BRO_TRY(const QList<Attendance> rows, m_store.historyOf(participation.participation));
        BRO_TRY(const QList<TakenBack> ends, takenBack(participation.participation));
        QList<AttendanceChange> found;
        std::optional<Attendance> before;
        for (const Attendance &row : rows) {
            if (!found.isEmpty() || before)
                append(found, participation, before, row, row.recordedAt, row.recordedBy);
            before = row;
            for (const TakenBack &end : ends) {
                if (end.attendance != row.id)
                    continue;
                append(found, participation, before, {}, end.at, end.by);
                before.reset();
            }
        }
        for (auto change = found.crbegin(); change != found.crend(); ++change)
            changes.append(*change);
        m_session.log().view(u"attendance.changesSeen"_s, participation.citizen);
        return {};
    }

    static void append(QList<AttendanceChange> &changes, AttendanceChange change,
                       const std::optional<Attendance> &before,
                       const std::optional<Attendance> &after, qint64 at, const QString &by)
    {
        change.before = before;
        change.after = after;
        change.at = at;
        change.by = by;
        changes.append(change);
    }

    Session &m_session;
    AttendanceStore m_store;
    Statement m_takenBack;
};

QString shown(const std::optional<Attendance> &attendance, const Texts &texts)
{
    const QString words = texts.sentence(stateWords(attendance));
    const QString remark = attendance ? remarkOf(*attendance) : QString();
    return remark.isEmpty() ? words : words + u": "_s + remark;
}

} // namespace

Result<QList<AttendanceChange>> attendanceChanges(Session &session, QDate day, CitizenId citizen)
{
    return ChangeReader(session).read(day, citizen);
}

DayChangesModel::DayChangesModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"time"_s, title(u"dayBoard.changeTime"_s), 16},
                {u"citizen"_s, title(u"dayBoard.columnCitizen"_s), 22},
                {u"activity"_s, title(u"dayBoard.changeActivity"_s), 24},
                {u"before"_s, title(u"dayBoard.changeBefore"_s), 28},
                {u"after"_s, title(u"dayBoard.changeAfter"_s), 28},
                {u"by"_s, title(u"dayBoard.changeBy"_s), 14}});
}

void DayChangesModel::setChanges(const QList<AttendanceChange> &changes)
{
    m_changes = changes;
    rowsReplaced(int(changes.size()));
}

QVariant DayChangesModel::cell(int row, int column, int role) const
{
    const AttendanceChange &change = m_changes[row];
    if (role == IdRole)
        return change.participation.value;
    if (role == SortRole && column == Time)
        return change.at;
    if (role != Qt::DisplayRole)
        return role == SecondaryRole ? column == Time || column == By : QVariant();
    const QDateTime at = copenhagen(change.at);
    switch (column) {
    case Time:
        return m_texts.date(at.date()) + u' ' + m_texts.time(at.time());
    case Citizen:
        return change.name;
    case Activity:
        return timeRangeText(change.range, m_texts) + u' ' + change.title;
    case Before:
        return shown(change.before, m_texts);
    case After:
        return shown(change.after, m_texts);
    default:
        return change.by;
    }
}

} // namespace bro
