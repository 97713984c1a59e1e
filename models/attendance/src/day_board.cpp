// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <QHash>
#include <algorithm>
#include <attendance/counting.h>
#include <attendance/day_board.h>
#include <citizens/cpr_number.h>
#include <core/texts.h>
#include <database/row_reader.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

#define BOARD_FROM                                                                                 \
    "FROM activity a CROSS JOIN participation p ON p.activity_id = a.id "                          \
    "JOIN orders o ON o.id = p.order_id "
// a.kind 5 is an appointment outside the contract.
#define BOARD_CONDITION                                                                            \
    "a.kind <> 5 AND (p.attendance_id IS NOT NULL OR (p.removed = 0 "                              \
    "AND o.state IN ('accepted', 'interrupted') AND a.date >= o.start_date "                       \
    "AND a.date <= coalesce(o.interrupted_on, o.end_date))) "
#define BOARD_ROWS                                                                                 \
    "SELECT a.id, p.id, p.citizen_id, p.order_id, c.name, c.cpr, "                                 \
    "(SELECT count(*) FROM attendance x WHERE x.participation_id = p.id), "                        \
    "t.id, t.presence, t.reason, t.present_minutes, t.arrived, t.left_at, t.stated_cause, "        \
    "t.note, t.carried_out_by, t.will_not_take_part, t.checked, t.recorded_at, u.name " BOARD_FROM \
    "JOIN citizen c ON c.id = p.citizen_id LEFT JOIN attendance t ON t.id = p.attendance_id "      \
    "LEFT JOIN app_user u ON u.id = t.user_id "

constexpr const char *ActivitiesOfDay =
    "SELECT a.id, a.title, a.from_minute, a.to_minute, l.name, a.employee_id, e.name, a.kind, "
    "a.cancelled FROM activity a LEFT JOIN location l ON l.id = a.location_id "
    "LEFT JOIN employee e ON e.id = a.employee_id "
    "WHERE a.date = ?1 AND a.kind <> 5 AND (?2 = 0 OR a.employee_id = ?2) "
    "ORDER BY a.from_minute, a.title, a.id";
constexpr const char *RowsOfDay =
    BOARD_ROWS "WHERE a.date = ?1 AND (?2 = 0 OR a.employee_id = ?2) AND " BOARD_CONDITION;
constexpr const char *RowOf = BOARD_ROWS "WHERE p.id = ?1 AND a.date = ?2 AND " BOARD_CONDITION;
constexpr const char *MissingOfDay =
    "SELECT count(*) " BOARD_FROM "WHERE a.date = ?1 AND a.cancelled = 0 "
    "AND p.attendance_id IS NULL AND (?2 = 0 OR a.employee_id IS NOT ?2) AND " BOARD_CONDITION;
constexpr const char *MissingOfCitizen =
    "SELECT p.id FROM participation p JOIN activity a ON a.id = p.activity_id "
    "JOIN orders o ON o.id = p.order_id WHERE p.citizen_id = ?1 AND a.date = ?2 "
    "AND a.cancelled = 0 AND p.attendance_id IS NULL AND " BOARD_CONDITION
    "ORDER BY a.from_minute, p.id";
constexpr const char *Announced =
    "SELECT p.id, n.text, n.recorded_at " BOARD_FROM
    "JOIN citizen_note n ON n.citizen_id = p.citizen_id "
    "WHERE a.date = ?1 AND (?2 = 0 OR a.employee_id = ?2) AND p.attendance_id IS NULL "
    "AND n.kind = 'absence' AND n.recorded_at BETWEEN ?3 AND ?4 "
    "AND NOT EXISTS (SELECT 1 FROM citizen_note later WHERE later.replaces_id = n.id) "
    "AND " BOARD_CONDITION "ORDER BY n.recorded_at";

constexpr int AnnouncedDays = 7; // before the day

QString text(const RowReader &read, int column)
{
    const std::string_view bytes = read.text(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

void bindDay(RowReader &read, int place, QDate day)
{
    const QByteArray iso = day.toString(Qt::ISODate).toLatin1();
    read.bind(place, std::string_view(iso.constData(), size_t(iso.size())));
}

std::optional<int> minuteAt(const RowReader &read, int column)
{
    return read.isNull(column) ? std::nullopt : std::optional(int(read.integer(column)));
}

Attendance attendanceAt(const RowReader &read, ParticipationId participation)
{
    Attendance a;
    a.id = {read.integer(7)};
    a.participation = participation;
    a.presence = Presence(read.integer(8));
    a.reason = AbsenceReason(read.integer(9));
    if (!read.isNull(10))
        a.presentMinutes = Minutes{read.integer(10)};
    a.arrived = minuteAt(read, 11);
    a.left = minuteAt(read, 12);
    a.statedCause = text(read, 13);
    a.note = text(read, 14);
    a.carriedOutBy = {read.integer(15)};
    a.willNotTakePart = read.integer(16) != 0;
    a.checkedWithThirdParty = read.integer(17) != 0;
    a.recordedAt = read.integer(18);
    a.recordedBy = text(read, 19);
    return a;
}

BoardRow rowAt(const RowReader &read, const QHash<ActivityId, int> &places)
{
    BoardRow row;
    row.activity = places.value({read.integer(0)}, -1);
    row.id = {read.integer(1)};
    row.citizen = {read.integer(2)};
    row.order = {read.integer(3)};
    row.name = text(read, 4);
    row.maskedCpr = CprNumber::fromStored(text(read, 5)).masked();
    row.replaced = int(read.integer(6));
    if (!read.isNull(7)) {
        row.attendance = attendanceAt(read, row.id);
        --row.replaced;
    }
    return row;
}

QHash<ActivityId, int> placesOf(const QList<BoardActivity> &activities)
{
    QHash<ActivityId, int> places;
    places.reserve(activities.size());
    for (qsizetype i = 0; i < activities.size(); ++i)
        places.insert(activities[i].id, int(i));
    return places;
}

Done readActivities(Session &session, DayBoard &board)
{
    RowReader read(session.connection(), ActivitiesOfDay);
    bindDay(read, 1, board.day);
    read.bind(2, board.employee.value);
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            break;
        BoardActivity activity;
        activity.id = {read.integer(0)};
        activity.title = text(read, 1);
        activity.range = {int(read.integer(2)), int(read.integer(3))};
        activity.place = text(read, 4);
        activity.employee = {read.integer(5)};
        activity.staff = text(read, 6);
        activity.kind = ActivityKind(read.integer(7));
        activity.cancelled = read.integer(8) != 0;
        board.activities.append(activity);
    }
    std::ranges::stable_sort(board.activities, [](const BoardActivity &a, const BoardActivity &b) {
        return std::pair(a.isAtCompany(), int(a.isAtCompany() ? a.kind : ActivityKind())) <
               std::pair(b.isAtCompany(), int(b.isAtCompany() ? b.kind : ActivityKind()));
    });
    return {};
}

// By activity and name; sort keys are made once per name.
void sortRows(QList<BoardRow> &rows)
{
    const QCollator byName(Texts::danish().locale());
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.emplace_back(byName.sortKey(rows[i].name), i);
    std::ranges::sort(order, [&rows](const auto &a, const auto &b) {
        const BoardRow &left = rows[a.second];
        const BoardRow &right = rows[b.second];
        if (left.activity != right.activity)
            return left.activity < right.activity;
        const int names = a.first.compare(b.first);
        return names != 0 ? names < 0 : left.id < right.id;
    });
    QList<BoardRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, place] : order)
        sorted.append(std::move(rows[place]));
    rows = std::move(sorted);
}

// A note of absence does not say for which day it is; those of the last week are shown.
Done readAnnounced(Session &session, DayBoard &board)
{
    RowReader read(session.connection(), Announced);
    bindDay(read, 1, board.day);
    read.bind(2, board.employee.value);
    read.bind(3, toUtcMs(board.day.addDays(-AnnouncedDays), QTime(0, 0)));
    read.bind(4, toUtcMs(board.day.addDays(1), QTime(0, 0)) - 1);
    QHash<ParticipationId, std::pair<QString, QDate>> notes;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            break;
        notes.insert({read.integer(0)}, {text(read, 1), copenhagen(read.integer(2)).date()});
    }
    for (BoardRow &row : board.rows) {
        if (const auto note = notes.constFind(row.id); note != notes.constEnd())
            std::tie(row.announced, row.announcedOn) = *note;
    }
    return {};
}

} // namespace

bool BoardActivity::isAtCompany() const
{
    return isPlacement(kind) || kind == ActivityKind::OrdinaryWork;
}

bool DayBoard::isMissing(const BoardRow &row) const
{
    return !row.attendance && !activities.value(row.activity).cancelled;
}

int DayBoard::missing() const
{
    return int(std::ranges::count_if(rows, [this](const BoardRow &row) { return isMissing(row); }));
}

int DayBoard::corrected() const
{
    int all = 0;
    for (const BoardRow &row : rows)
        all += row.replaced;
    return all;
}

Result<DayBoard> dayBoard(Session &session, QDate day, EmployeeId employee)
{
    DayBoard board;
    board.day = day;
    board.employee = employee;
    BRO_CHECK(readActivities(session, board));
    const QHash<ActivityId, int> places = placesOf(board.activities);
    RowReader read(session.connection(), RowsOfDay);
    bindDay(read, 1, day);
    read.bind(2, employee.value);
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            break;
        board.rows.append(rowAt(read, places));
    }
    sortRows(board.rows);
    BRO_CHECK(readAnnounced(session, board));
    BRO_TRY(board.finished, FinishedDayStore(session).of(day));
    if (employee.isValid()) {
        BRO_TRY(board.missingElsewhere, missingOnDay(session, day, employee));
    }
    return board;
}

Result<QList<BoardRow>> boardRows(Session &session, const DayBoard &board,
                                  const QList<ParticipationId> &ids)
{
    const QHash<ActivityId, int> places = placesOf(board.activities);
    RowReader read(session.connection(), RowOf);
    QList<BoardRow> rows;
    for (const ParticipationId id : ids) {
        read.reset();
        read.bind(1, id.value);
        bindDay(read, 2, board.day);
        BRO_TRY(const bool found, read.next());
        if (found)
            rows.append(rowAt(read, places));
    }
    return rows;
}

Result<int> missingOnDay(Session &session, QDate day, EmployeeId without)
{
    RowReader read(session.connection(), MissingOfDay);
    bindDay(read, 1, day);
    read.bind(2, without.value);
    BRO_CHECK(read.next());
    return int(read.integer(0));
}

Result<QList<ParticipationId>> unregisteredOf(Session &session, CitizenId citizen, QDate day)
{
    RowReader read(session.connection(), MissingOfCitizen);
    read.bind(1, citizen.value);
    bindDay(read, 2, day);
    QList<ParticipationId> ids;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            return ids;
        ids.append(ParticipationId{read.integer(0)});
    }
}

void logBoardView(Session &session, const DayBoard &board)
{
    for (const BoardRow &row : board.rows)
        session.log().view(u"attendance.boardSeen"_s, row.citizen);
}

} // namespace bro
