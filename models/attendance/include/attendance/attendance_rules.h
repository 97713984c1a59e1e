// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <attendance/counting.h>
#include <core/message.h>

namespace bro {

// What is wrong with a registration of an activity at that time (001 D 3.6, D1 23-24): a reason
// belongs to Partly and Absent and is required there, minutes belong to Partly and lie within the
// activity, a note to 'will not take part'. A day after today is a warning, and so is Partly
// without any time.
QList<Finding> checkAttendance(const Attendance &attendance, QDate date, TimeRange range,
                               QDate today);

// Absent from every activity of the day that counts (001 D 3.6): the whole day is absence. Nothing
// to attend, or something not registered yet, is no absence. items: one citizen, one day.
bool isAbsentAllDay(const QList<CountedItem> &items, const ActivityRules &rules);

// The registration that makes the citizen absent from an activity, for a whole day at once.
Attendance absentFrom(ParticipationId participation, const QString &statedCause);

} // namespace bro
