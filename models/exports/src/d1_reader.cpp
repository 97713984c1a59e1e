// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_reader.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Every query gives these columns: what the paper says (0-8), the participation and its plan
// (9-20), the registration in force (21-23), and 24: where paper and plan differ first, 0 nowhere.
#define D1_PLAN_COLUMNS                                                                            \
    "p.id, p.order_id, p.citizen_id, p.removed, p.exception_document_id IS NOT NULL, "             \
    "p.exception_reason <> '', a.employee_id, a.kind, a.setting, a.counts, a.acute_reason <> '', " \
    "a.cancelled, t.presence, t.reason, t.carried_out_by, "
#define D1_TOLD_COLUMNS                                                                            \
    "h.title, h.date, h.from_minute, h.to_minute, h.location_id, h.contact_person_id, h.who, "     \
    "h.how, h.removed, "
#define D1_PLANNED_COLUMNS                                                                         \
    "a.title, a.date, a.from_minute, a.to_minute, a.location_id, NULL, a.who, a.how, 0, "
#define D1_DIFFERS                                                                                 \
    "CASE WHEN p.removed THEN 1 WHEN a.title <> h.title THEN 2 WHEN a.date <> h.date THEN 1 "      \
    "WHEN a.from_minute <> h.from_minute THEN 3 WHEN a.to_minute <> h.to_minute THEN 4 "           \
    "WHEN a.location_id IS NOT h.location_id THEN 5 ELSE 0 END "

enum Column {
    Title,
    Date,
    From,
    To,
    Location,
    Contact,
    WhoTakesPart,
    HowTakesPart,
    ToldRemoved,
    ParticipationColumn,
    OrderColumn,
    CitizenColumn,
    Removed,
    ExceptionDocument,
    ExceptionReason,
    EmployeeColumn,
    Kind,
    SettingColumn,
    Counts,
    Acute,
    Cancelled,
    PresenceColumn,
    ReasonColumn,
    CarriedOutBy,
    Differs
};

constexpr const char *ToldSql =
    "SELECT " D1_TOLD_COLUMNS D1_PLAN_COLUMNS D1_DIFFERS
    "FROM handed_state h CROSS JOIN participation p ON p.id = h.participation_id "
    "CROSS JOIN activity a ON a.id = p.activity_id LEFT JOIN attendance t ON t.id = "
    "p.attendance_id "
    "WHERE h.to_hand_out_id IS NULL AND h.date BETWEEN ?1 AND ?2 AND h.told_on < h.date "
    "ORDER BY h.date";
// With few untold ones they are sorted; with many the days of the plan are walked through, so that
// neither takes memory or time for the whole file.
constexpr qint64 FewUntold = 50'000;
constexpr const char *FewUntoldSql =
    "SELECT " D1_PLANNED_COLUMNS D1_PLAN_COLUMNS "0 "
    "FROM participation p INDEXED BY participation_untold CROSS JOIN activity a ON a.id = "
    "p.activity_id LEFT JOIN attendance t ON t.id = p.attendance_id "
    "WHERE p.handed_state_id IS NULL AND p.removed = 0 AND a.date BETWEEN ?1 AND ?2 "
    "ORDER BY a.date";
constexpr const char *ManyUntoldSql =
    "SELECT " D1_PLANNED_COLUMNS D1_PLAN_COLUMNS "0 "
    "FROM activity a INDEXED BY activity_date CROSS JOIN participation p INDEXED BY "
    "participation_untold ON p.activity_id = a.id LEFT JOIN attendance t ON t.id = p.attendance_id "
    "WHERE p.handed_state_id IS NULL AND p.removed = 0 AND a.date BETWEEN ?1 AND ?2 "
    "ORDER BY a.date";
// Told too late, or called off on paper: what holds may be of another day, so all are looked at.
constexpr const char *SeldomSql =
    "SELECT " D1_PLANNED_COLUMNS D1_PLAN_COLUMNS "0, h.told_on < h.date "
    "FROM handed_state h NOT INDEXED CROSS JOIN participation p ON p.id = h.participation_id "
    "CROSS JOIN activity a ON a.id = p.activity_id LEFT JOIN attendance t ON t.id = "
    "p.attendance_id "
    "WHERE h.to_hand_out_id IS NULL AND (h.told_on >= h.date OR (h.removed = 1 AND p.removed = 0 "
    "AND a.cancelled = 0)) AND (h.told_on >= h.date OR h.removed = 1)";
constexpr int ToldInTime = Differs + 1;
constexpr const char *EarlierSql =
    "SELECT " D1_TOLD_COLUMNS D1_PLAN_COLUMNS D1_DIFFERS
    "FROM handed_state h CROSS JOIN participation p ON p.id = h.participation_id "
    "CROSS JOIN activity a ON a.id = p.activity_id LEFT JOIN attendance t ON t.id = "
    "p.attendance_id "
    "WHERE h.participation_id = ?1 AND h.told_on < h.date ORDER BY h.id DESC LIMIT 1";

// What a letter in force told in time, and no schedule has told since (reading 22).
constexpr const char *LetterSql =
    "SELECT h.title, h.date, h.from_minute, h.to_minute, h.location_id, h.contact_person_id, "
    "h.who, h.how, 0, " D1_PLAN_COLUMNS D1_DIFFERS
    "FROM letter l CROSS JOIN letter_activity h ON h.letter_id = l.id "
    "CROSS JOIN participation p ON p.id = h.participation_id "
    "CROSS JOIN activity a ON a.id = p.activity_id LEFT JOIN attendance t ON t.id = "
    "p.attendance_id "
    "WHERE l.mistaken = 0 AND l.received_on < h.date "
    "AND (h.date BETWEEN ?1 AND ?2 OR a.date BETWEEN ?1 AND ?2) "
    "AND NOT EXISTS (SELECT 1 FROM letter later WHERE later.replaces_id = l.id) "
    "AND NOT EXISTS (SELECT 1 FROM handed_state s WHERE s.participation_id = p.id "
    "AND s.told_on < s.date) "
    "AND NOT EXISTS (SELECT 1 FROM schedule_version v JOIN hand_out o ON "
    "o.schedule_version_id = v.id WHERE v.citizen_id = l.citizen_id AND v.from_date <= h.date "
    "AND v.to_date >= h.date AND o.received_on >= l.received_on AND o.received_on < h.date) "
    "ORDER BY l.received_on DESC, l.id DESC";

// What the numbers of D1_DIFFERS stand for; taken off the plan is told by the day.
constexpr DatasetField Differing[]{DatasetField::ActivityDate,  DatasetField::ActivityDate,
                                   DatasetField::ActivityTitle, DatasetField::StartTime,
                                   DatasetField::EndTime,       DatasetField::Place};

template <typename Enum>
Enum limited(qint64 value, int last)
{
    return Enum(std::clamp<qint64>(value, 0, last));
}

std::string iso(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}
} // namespace

D1Reader::D1Reader(Connection &connection, const D1Lookups &lookups, QDate from, QDate to)
    : m_connection(connection),
      m_lookups(lookups),
      m_from(from),
      m_to(to),
      m_fromText(iso(from)),
      m_toText(iso(to))
{
}

QDate D1Reader::day(std::string_view text)
{
    if (text != m_dayText) {
        m_dayText = text;
        m_day = QDate::fromString(QString::fromLatin1(text.data(), qsizetype(text.size())),
                                  Qt::ISODate);
    }
    return m_day;
}

Result<qint64> D1Reader::count(const char *sql)
{
    RowReader row(m_connection, sql);
    if (std::string_view(sql).find("?1") != std::string_view::npos) {
        row.bind(1, m_fromText);
        row.bind(2, m_toText);
    }
    BRO_TRY(const bool found, row.next());
    return found ? row.integer(0) : 0;
}

Done D1Reader::open()
{
    BRO_TRY(const qint64 told,
            count("SELECT count(*) FROM handed_state WHERE to_hand_out_id IS NULL AND date "
                  "BETWEEN ?1 AND ?2"));
    BRO_TRY(const qint64 untold,
            count("SELECT count(*) FROM participation WHERE handed_state_id IS NULL AND "
                  "removed = 0"));
    m_estimate = told + untold;
    BRO_CHECK(readLetters());
    BRO_CHECK(readSeldom());
    BRO_CHECK(openStream(m_told, ToldSql));
    return openStream(m_untold, untold <= FewUntold ? FewUntoldSql : ManyUntoldSql);
}

Done D1Reader::openStream(Stream &stream, const char *sql)
{
    stream.rows = std::make_unique<RowReader>(m_connection, sql);
    stream.rows->bind(1, m_fromText);
    stream.rows->bind(2, m_toText);
    stream.ended = false;
    return advance(stream);
}

Done D1Reader::advance(Stream &stream)
{
    for (;;) {
        BRO_TRY(const bool more, stream.rows->next());
        if (!more) {
            stream.ended = true;
            return {};
        }
        if (m_byLetter.contains(ParticipationId{stream.rows->integer(ParticipationColumn)}))
            continue;
        BRO_TRY(const bool has, take(*stream.rows, stream.current, &stream == &m_told));
        if (has)
            return {};
    }
}

void D1Reader::readPlan(const RowReader &row, D1Participation &to)
{
    to.title = row.text(Title);
    to.date = day(row.text(Date));
    to.range = {int(row.integer(From)), int(row.integer(To))};
    to.location = LocationId{row.integer(Location)};
    to.contactPerson = EmployeeId{row.integer(Contact)};
    to.who = limited<Who>(row.integer(WhoTakesPart), 2);
    to.how = limited<How>(row.integer(HowTakesPart), 2);
    to.participation = ParticipationId{row.integer(ParticipationColumn)};
    to.citizen = CitizenId{row.integer(CitizenColumn)};
    to.exceptionDocument = row.integer(ExceptionDocument) != 0;
    to.exceptionReason = row.integer(ExceptionReason) != 0;
    to.plannedEmployee = EmployeeId{row.integer(EmployeeColumn)};
    to.kind = limited<ActivityKind>(row.integer(Kind), 5);
    to.setting = limited<ActivitySetting>(row.integer(SettingColumn), 3);
    to.countsAsHours = row.integer(Counts) != 0;
    to.acuteReason = row.integer(Acute) != 0;
    to.cancelled = row.integer(Cancelled) != 0;
    to.attendanceRecorded = !row.isNull(PresenceColumn);
    to.presence = limited<Presence>(row.integer(PresenceColumn), 4);
    to.reason = limited<AbsenceReason>(row.integer(ReasonColumn), 2);
    to.carriedOutBy = EmployeeId{row.integer(CarriedOutBy)};
}

// False where the participation has no row in the dataset.
Result<bool> D1Reader::take(const RowReader &row, D1Participation &to, bool told)
{
    to.order = OrderId{row.integer(OrderColumn)};
    const auto order = m_lookups.orders.constFind(to.order);
    if (order == m_lookups.orders.constEnd())
        return false;
    const bool cancelled = row.integer(Cancelled) != 0;
    const bool removed = row.integer(Removed) != 0;
    // The paper says that it does not take place: cancelled it is a row (Aflyst), taken off the
    // plan it is none, and planned again it is one of the seldom ones.
    if (told && row.integer(ToldRemoved) != 0 && (removed || !cancelled))
        return false;
    if (!told) {
        if (removed)
            return false;
        // Nobody was told and nobody came: there was no activity for the citizen.
        if (cancelled && row.isNull(PresenceColumn))
            return false;
    }
    readPlan(row, to);
    to.toldBefore = told;
    to.changedSinceTold = told && row.integer(ToldRemoved) == 0 && row.integer(Differs) != 0;
    to.changed = Differing[std::clamp<qint64>(row.integer(Differs), 0, 5)];
    if (!told)
        to.contactPerson = order->contactPerson;
    return true;
}

Result<std::optional<D1Participation>> D1Reader::seldom(const RowReader &row, RowReader &earlier)
{
    D1Participation participation;
    if (row.integer(ToldInTime) == 0) {
        earlier.reset();
        earlier.bind(1, row.integer(ParticipationColumn));
        BRO_TRY(const bool found, earlier.next());
        const bool again = found && earlier.integer(ToldRemoved) != 0 &&
                           earlier.integer(Removed) == 0 && earlier.integer(Cancelled) == 0;
        if (found && !again) {
            BRO_TRY(const bool has, take(earlier, participation, true));
            return has ? std::optional(participation) : std::nullopt;
        }
    }
    BRO_TRY(const bool has, take(row, participation, false));
    return has ? std::optional(participation) : std::nullopt;
}

Done D1Reader::readLetters()
{
    RowReader rows(m_connection, LetterSql);
    rows.bind(1, m_fromText);
    rows.bind(2, m_toText);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return {};
        const ParticipationId id{rows.integer(ParticipationColumn)};
        if (m_byLetter.contains(id)) // a later letter has told it
            continue;
        m_byLetter.insert(id);
        D1Participation participation;
        BRO_TRY(const bool has, take(rows, participation, true));
        if (has && participation.date >= m_from && participation.date <= m_to)
            m_seldom.push_back(std::move(participation));
    }
}

Done D1Reader::readSeldom()
{
    RowReader rows(m_connection, SeldomSql);
    RowReader earlier(m_connection, EarlierSql);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            break;
        if (m_byLetter.contains(ParticipationId{rows.integer(ParticipationColumn)}))
            continue;
        BRO_TRY(auto participation, seldom(rows, earlier));
        if (participation && participation->date >= m_from && participation->date <= m_to)
            m_seldom.push_back(std::move(*participation));
    }
    std::sort(m_seldom.begin(), m_seldom.end(),
              [](const auto &a, const auto &b) { return a.date < b.date; });
    return {};
}

Result<const D1Participation *> D1Reader::next()
{
    if (m_given)
        BRO_CHECK(advance(*m_given));
    m_given = nullptr;
    const D1Participation *best = nullptr;
    for (Stream *stream : {&m_told, &m_untold}) {
        if (!stream->ended && (!best || stream->current.date < best->date)) {
            best = &stream->current;
            m_given = stream;
        }
    }
    if (m_nextSeldom < m_seldom.size() && (!best || m_seldom[m_nextSeldom].date < best->date)) {
        m_given = nullptr;
        best = &m_seldom[m_nextSeldom++];
    }
    return best;
}

} // namespace bro
