// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <database/statement.h>
#include <exports/d1_origin.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// Users are told by the initials of whom of the staff they are, else by their name.
const QString Sql =
    u"SELECT a.id, p.citizen_id, a.title, a.date, a.from_minute, a.to_minute, "
    "p.removed OR a.cancelled, e.name, v.number, o.given_on, h.told_on, h.title, h.date, "
    "h.from_minute, h.to_minute, t.presence, t.reason, t.recorded_at, "
    "COALESCE(te.initials, tu.name) "
    "FROM participation p JOIN activity a ON a.id = p.activity_id "
    "LEFT JOIN employee e ON e.id = a.employee_id "
    "LEFT JOIN handed_state h ON h.id = p.handed_state_id "
    "LEFT JOIN hand_out o ON o.id = h.from_hand_out_id "
    "LEFT JOIN schedule_version v ON v.id = o.schedule_version_id "
    "LEFT JOIN attendance t ON t.id = p.attendance_id "
    "LEFT JOIN app_user tu ON tu.id = t.user_id LEFT JOIN employee te ON te.id = tu.employee_id "
    "WHERE p.id = ?"_s;
const QString LastChange =
    u"SELECT y.at, COALESCE(e.initials, u.name) FROM history y "
    "LEFT JOIN app_user u ON u.id = y.user_id LEFT JOIN employee e ON e.id = u.employee_id "
    "WHERE (y.entity = 'activity' AND y.entity_id = ?1) "
    "OR (y.entity = 'participation' AND y.entity_id = ?2) ORDER BY y.id DESC LIMIT 1"_s;
} // namespace

Result<D1Origin> d1Origin(Session &session, ParticipationId participation)
{
    Statement row(session.connection(), Sql);
    row.bind(participation);
    BRO_TRY(const bool found, row.next());
    if (!found)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    D1Origin origin;
    origin.activity = row.id<ActivityId>(0);
    origin.citizen = row.id<CitizenId>(1);
    origin.title = row.text(2);
    origin.date = row.date(3);
    origin.range = {int(row.integer(4)), int(row.integer(5))};
    origin.removed = row.boolean(6);
    origin.employee = row.text(7);
    origin.version = int(row.integer(8));
    origin.handedOut = row.date(9);
    origin.told = row.date(10);
    origin.toldTitle = row.text(11);
    origin.toldDate = row.date(12);
    origin.toldRange = {int(row.integer(13)), int(row.integer(14))};
    if (!row.isNull(15))
        origin.presence = Presence(std::clamp<qint64>(row.integer(15), 0, 4));
    origin.reason = AbsenceReason(std::clamp<qint64>(row.integer(16), 0, 2));
    origin.registeredAt = row.integer(17);
    origin.registeredBy = row.text(18);
    Statement change(session.connection(), LastChange);
    change.bind(origin.activity, participation);
    BRO_TRY(const bool changed, change.next());
    if (changed) {
        origin.changedAt = change.integer(0);
        origin.changedBy = change.text(1);
    }
    return origin;
}

} // namespace bro
