// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <database/row_reader.h>
#include <database/statement.h>
#include <planning/week_plan.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ActivityColumnCount = 17;

QString textAt(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

// Days are stored as YYYY-MM-DD.
QDate dateAt(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    constexpr size_t Length = 10;
    if (text.size() != Length)
        return {};
    return QDate(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

Activity activityAt(const RowReader &row)
{
    Activity a;
    a.id = ActivityId{row.integer(0)};
    a.title = textAt(row, 1);
    a.date = dateAt(row, 2);
    a.range = {int(row.integer(3)), int(row.integer(4))};
    a.location = LocationId{row.integer(5)};
    a.employee = EmployeeId{row.integer(6)};
    a.who = Who(row.integer(7));
    a.how = How(row.integer(8));
    a.kind = ActivityKind(row.integer(9));
    a.setting = ActivitySetting(row.integer(10));
    a.note = textAt(row, 11);
    a.countsAsHours = row.integer(12) != 0;
    a.acuteReason = textAt(row, 13);
    a.cancelled = row.integer(14) != 0;
    a.version = int(row.integer(15));
    a.series = SeriesId{row.integer(16)};
    return a;
}

// Of a join with the columns PartColumns from `at` on.
WeekPart partAt(const RowReader &row, int at)
{
    WeekPart part;
    Participation &p = part.participation;
    p.id = ParticipationId{row.integer(at)};
    p.activity = ActivityId{row.integer(at + 1)};
    p.order = OrderId{row.integer(at + 2)};
    p.citizen = CitizenId{row.integer(at + 3)};
    p.exceptionDocument = DocumentId{row.integer(at + 4)};
    p.exceptionReason = textAt(row, at + 5);
    p.removed = row.integer(at + 6) != 0;
    p.version = int(row.integer(at + 7));
    part.attendance = AttendanceId{row.integer(at + 8)};
    if (row.isNull(at + 9))
        return part;
    ToldState told;
    told.id = HandedStateId{row.integer(at + 9)};
    told.participation = p.id;
    told.toldOn = dateAt(row, at + 10);
    told.removed = row.integer(at + 11) != 0;
    told.title = textAt(row, at + 12);
    told.date = dateAt(row, at + 13);
    told.range = {int(row.integer(at + 14)), int(row.integer(at + 15))};
    told.location = LocationId{row.integer(at + 16)};
    told.contactPerson = EmployeeId{row.integer(at + 17)};
    told.who = Who(row.integer(at + 18));
    told.how = How(row.integer(at + 19));
    part.told = told;
    return part;
}

#define ACTIVITY_COLUMNS                                                                           \
    "a.id, a.title, a.date, a.from_minute, a.to_minute, a.location_id, a.employee_id, a.who, "     \
    "a.how, a.kind, a.setting, a.note, a.counts, a.acute_reason, a.cancelled, a.version, "         \
    "a.series_id"
#define PART_COLUMNS                                                                               \
    "p.id, p.activity_id, p.order_id, p.citizen_id, p.exception_document_id, "                     \
    "p.exception_reason, p.removed, p.version, p.attendance_id, h.id, h.told_on, h.removed, "      \
    "h.title, h.date, h.from_minute, h.to_minute, h.location_id, h.contact_person_id, h.who, "     \
    "h.how"

void bindDays(RowReader &read, QDate from, QDate to)
{
    const QByteArray first = from.toString(Qt::ISODate).toLatin1();
    const QByteArray last = to.toString(Qt::ISODate).toLatin1();
    read.bind(1, std::string_view(first.constData(), size_t(first.size())));
    read.bind(2, std::string_view(last.constData(), size_t(last.size())));
}

Done readActivities(Session &session, WeekPlan &plan)
{
    RowReader read(session.connection(),
                   "SELECT " ACTIVITY_COLUMNS " FROM activity a WHERE a.date BETWEEN ?1 AND ?2 "
                   "ORDER BY a.date, a.from_minute, a.id");
    bindDays(read, plan.from, plan.to);
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return {};
        plan.activities.append({activityAt(read), {}});
    }
}

Done readParts(Session &session, WeekPlan &plan)
{
    QHash<ActivityId, qsizetype> places;
    for (qsizetype i = 0; i < plan.activities.size(); ++i)
        places.insert(plan.activities[i].activity.id, i);
    RowReader read(session.connection(),
                   "SELECT " PART_COLUMNS
                   " FROM activity a CROSS JOIN participation p ON p.activity_id = a.id "
                   "LEFT JOIN handed_state h ON h.id = p.handed_state_id "
                   "WHERE a.date BETWEEN ?1 AND ?2");
    bindDays(read, plan.from, plan.to);
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return {};
        const WeekPart part = partAt(read, 0);
        const auto place = places.constFind(part.participation.activity);
        if (place != places.constEnd())
            plan.activities[*place].parts.append(part);
    }
}

Done readMovedAway(Session &session, WeekPlan &plan)
{
    RowReader read(session.connection(),
                   "SELECT " ACTIVITY_COLUMNS ", " PART_COLUMNS
                   " FROM handed_state h CROSS JOIN participation p ON p.id = h.participation_id "
                   "CROSS JOIN activity a ON a.id = p.activity_id "
                   "WHERE h.to_hand_out_id IS NULL AND h.date BETWEEN ?1 AND ?2 "
                   "AND NOT (a.date BETWEEN ?1 AND ?2)");
    bindDays(read, plan.from, plan.to);
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return {};
        const WeekPart part = partAt(read, ActivityColumnCount);
        plan.movedAway.append({activityAt(read), part.participation, part.told, part.attendance});
    }
}

#undef ACTIVITY_COLUMNS
#undef PART_COLUMNS

bool isWork(ActivityKind kind)
{
    return kind == ActivityKind::Internship || kind == ActivityKind::WageSubsidy ||
           kind == ActivityKind::OrdinaryWork;
}

} // namespace

int WeekActivity::persons() const
{
    return int(std::count_if(parts.begin(), parts.end(),
                             [](const WeekPart &p) { return !p.participation.removed; }));
}

const WeekPart *WeekActivity::partOf(CitizenId citizen) const
{
    const auto part = std::find_if(parts.begin(), parts.end(), [citizen](const WeekPart &p) {
        return p.participation.citizen == citizen;
    });
    return part == parts.end() ? nullptr : &*part;
}

const WeekActivity *WeekPlan::find(ActivityId id) const
{
    const auto found = std::find_if(activities.begin(), activities.end(),
                                    [id](const WeekActivity &a) { return a.activity.id == id; });
    return found == activities.end() ? nullptr : &*found;
}

QList<PlannedItem> WeekPlan::ofCitizen(CitizenId citizen) const
{
    QList<PlannedItem> items;
    for (const WeekActivity &activity : activities) {
        if (const WeekPart *part = activity.partOf(citizen))
            items.append(activity.item(*part));
    }
    for (const PlannedItem &item : movedAway) {
        if (item.participation.citizen == citizen)
            items.append(item);
    }
    return items;
}

PlannedActivity plannedActivity(const WeekActivity &activity)
{
    PlannedActivity planned{activity.activity, {}};
    for (const WeekPart &part : activity.parts) {
        if (!part.participation.removed)
            planned.attendees.append(
                {part.participation.citizen, !part.participation.exceptionReason.isEmpty()});
    }
    return planned;
}

QList<PlannedActivity> plannedActivities(const WeekPlan &plan)
{
    QList<PlannedActivity> planned;
    planned.reserve(plan.activities.size());
    for (const WeekActivity &activity : plan.activities) {
        // Everybody was taken off: it keeps no room and no employee.
        if (activity.parts.isEmpty() || activity.persons() > 0)
            planned.append(plannedActivity(activity));
    }
    return planned;
}

bool isVisitAtWork(const Activity &a, const Activity &b)
{
    const auto visits = [](const Activity &visit, const Activity &work) {
        return isWork(work.kind) && !isWork(visit.kind) &&
               visit.setting == ActivitySetting::Company && visit.who != Who::Alone;
    };
    return visits(a, b) || visits(b, a);
}

QList<Clash> weekClashes(const WeekPlan &plan, const QHash<LocationId, int> &places)
{
    QList<Clash> clashes = findClashes(plannedActivities(plan), places);
    clashes.removeIf([&plan](const Clash &clash) {
        if (clash.kind != ClashKind::Citizen)
            return false;
        const WeekActivity *first = plan.find(clash.first);
        const WeekActivity *second = plan.find(clash.second);
        return first && second && isVisitAtWork(first->activity, second->activity);
    });
    return clashes;
}

bool isIn(const PlanScope &scope, const WeekActivity &activity)
{
    switch (scope.kind) {
    case PlanScopeKind::Citizen:
        return activity.partOf(CitizenId{scope.id}) != nullptr;
    case PlanScopeKind::Employee:
        return activity.activity.employee.value == scope.id;
    case PlanScopeKind::Location:
        return activity.activity.location.value == scope.id;
    case PlanScopeKind::Group:
        return activity.activity.who == Who::Group && activity.activity.title == scope.title;
    }
    return false;
}

Result<QSet<QDate>> plannedDays(Session &session, const PlanScope &scope, QDate from, QDate to)
{
    QString table = u"activity a"_s;
    QString condition;
    switch (scope.kind) {
    case PlanScopeKind::Citizen:
        table = u"participation p CROSS JOIN activity a ON a.id = p.activity_id"_s;
        condition = u"p.removed = 0 AND p.citizen_id = ?"_s;
        break;
    case PlanScopeKind::Employee:
        condition = u"a.employee_id = ?"_s;
        break;
    case PlanScopeKind::Location:
        condition = u"a.location_id = ?"_s;
        break;
    case PlanScopeKind::Group:
        condition = u"a.who = 1 AND a.title = ?"_s;
        break;
    }
    Statement read(session.connection(), u"SELECT DISTINCT a.date FROM "_s + table + u" WHERE "_s +
                                             condition +
                                             u" AND a.cancelled = 0 AND a.date BETWEEN ? AND ?"_s);
    if (scope.kind == PlanScopeKind::Group)
        read.bind(scope.title, from, to);
    else
        read.bind(scope.id, from, to);
    QSet<QDate> days;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return days;
        days.insert(read.date(0));
    }
}

Result<QStringList> usedTitles(Session &session, QDate since, int atMost)
{
    Statement read(session.connection(),
                   u"SELECT title FROM activity WHERE date >= ? GROUP BY title "
                   "ORDER BY count(*) DESC, title LIMIT ?"_s);
    read.bind(since, atMost);
    QStringList titles;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return titles;
        titles.append(read.text(0));
    }
}

Result<WeekPlan> readWeekPlan(Session &session, QDate from, QDate to)
{
    WeekPlan plan;
    plan.from = from;
    plan.to = to;
    BRO_CHECK(readActivities(session, plan));
    BRO_CHECK(readParts(session, plan));
    BRO_CHECK(readMovedAway(session, plan));
    return plan;
}

} // namespace bro
