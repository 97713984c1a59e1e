// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_rows.h"

namespace bro {

Activity readActivity(const Statement &row)
{
    Activity activity;
    activity.id = row.id<ActivityId>(0);
    activity.title = row.text(1);
    activity.date = row.date(2);
    activity.range = {int(row.integer(3)), int(row.integer(4))};
    activity.location = row.id<LocationId>(5);
    activity.employee = row.id<EmployeeId>(6);
    activity.who = Who(row.integer(7));
    activity.how = How(row.integer(8));
    activity.kind = ActivityKind(row.integer(9));
    activity.setting = ActivitySetting(row.integer(10));
    activity.note = row.text(11);
    activity.countsAsHours = row.boolean(12);
    activity.acuteReason = row.text(13);
    activity.cancelled = row.boolean(14);
    activity.version = int(row.integer(15));
    activity.series = row.id<SeriesId>(16);
    return activity;
}

ToldState readTold(const Statement &row, int at)
{
    ToldState told;
    told.id = row.id<HandedStateId>(at);
    told.toldOn = row.date(at + 1);
    told.removed = row.boolean(at + 2);
    told.title = row.text(at + 3);
    told.date = row.date(at + 4);
    told.range = {int(row.integer(at + 5)), int(row.integer(at + 6))};
    told.location = row.id<LocationId>(at + 7);
    told.contactPerson = row.id<EmployeeId>(at + 8);
    told.who = Who(row.integer(at + 9));
    told.how = How(row.integer(at + 10));
    return told;
}

PlannedItem readItem(const Statement &row)
{
    PlannedItem item;
    item.activity = readActivity(row);
    Participation &participation = item.participation;
    participation.id = row.id<ParticipationId>(17);
    participation.activity = item.activity.id;
    participation.order = row.id<OrderId>(18);
    participation.citizen = row.id<CitizenId>(19);
    participation.exceptionDocument = row.id<DocumentId>(20);
    participation.exceptionReason = row.text(21);
    participation.removed = row.boolean(22);
    participation.version = int(row.integer(23));
    item.attendance = row.id<AttendanceId>(24);
    if (!row.isNull(ToldColumn)) {
        item.told = readTold(row, ToldColumn);
        item.told->participation = participation.id;
    }
    return item;
}

} // namespace bro
