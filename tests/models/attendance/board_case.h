// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/day_board.h>
#include <attendance/day_register.h>
#include <planning/plan_store.h>
#include <support/people.h>

// A small day for the tests of the day board: Tuesday 24 November 2026.
namespace bro {

inline const QDate BoardDay(2026, 11, 24);

// Citizens 1 to 3 in a workshop 9.00–10.30 with employee 1; 1 and 2 on a walk 13.00–14.30 with
// employee 2; 3 at praktik all day.
inline bool fillBoardDay(TestDatabase &db)
{
    using namespace Qt::StringLiterals;
    if (!addPeople(db.connection(), 4).ok())
        return false;
    PlanStore plan(db.session());
    const auto add = [&plan](const QString &title, TimeRange range, ActivityKind kind,
                             qint64 employee, const QList<qint64> &citizens) {
        Activity activity;
        activity.title = title;
        activity.date = BoardDay;
        activity.range = range;
        activity.kind = kind;
        activity.employee = {employee};
        activity.location = {employee};
        QList<Participation> parts;
        for (const qint64 citizen : citizens) {
            Participation part;
            part.order = {citizen};
            part.citizen = {citizen};
            parts.append(part);
        }
        return plan.add(activity, parts).ok();
    };
    return add(u"Praktik"_s, {480, 900}, ActivityKind::Internship, 2, {3}) &&
           add(u"Gåhold"_s, {780, 870}, ActivityKind::Activity, 2, {1, 2}) &&
           add(u"Jobværksted"_s, {540, 630}, ActivityKind::Activity, 1, {1, 2, 3});
}

} // namespace bro
