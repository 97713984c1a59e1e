// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/statement.h>
#include <planning/plan_store.h>

namespace bro {

// The columns of an activity `a` in the order that readActivity() expects.
inline const QString ActivityColumns = QStringLiteral(
    "a.id, a.title, a.date, a.from_minute, a.to_minute, a.location_id, a.employee_id, a.who, "
    "a.how, a.kind, a.setting, a.note, a.counts, a.acute_reason, a.cancelled, a.version, "
    "a.series_id ");

// The columns of a joined row in the order that readItem() expects.
inline const QString ItemColumns =
    ActivityColumns +
    QStringLiteral(
        ", p.id, p.order_id, p.citizen_id, p.exception_document_id, p.exception_reason, p.removed, "
        "p.version, "
        "p.attendance_id, "
        "h.id, h.told_on, h.removed, h.title, h.date, h.from_minute, h.to_minute, h.location_id, "
        "h.contact_person_id, h.who, h.how ");
inline constexpr int ToldColumn = 25;
inline const QString ItemJoin =
    QStringLiteral("FROM participation p JOIN activity a ON a.id = p.activity_id "
                   "LEFT JOIN handed_state h ON h.id = p.handed_state_id ");

Activity readActivity(const Statement &row);
// From column `at`: id, told_on, removed, title, date, from, to, location, contact, who, how.
ToldState readTold(const Statement &row, int at);
PlannedItem readItem(const Statement &row);

} // namespace bro
