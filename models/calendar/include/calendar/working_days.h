// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace bro {

// What a contract calls a working day (reading 21).
enum class WorkingDayRule {
    Arbejdsdage,             // 001 K 1.1: Mon-Fri but helligdage, 5 June, 24 and 31 December
    WeekdaysWithoutHolidays, // Mon-Fri but helligdage
};

bool isWorkingDay(QDate date, WorkingDayRule rule);
// Both ends counted; 0 when to is before from or a date is invalid. Constant time per year.
int workingDays(QDate from, QDate to, WorkingDayRule rule);
// The n-th working day after date (n < 0: before it); n = 0 is the date itself, whatever it is.
QDate addWorkingDays(QDate date, int n, WorkingDayRule rule);
QDate nextWorkingDayOnOrAfter(QDate date, WorkingDayRule rule);
QDate previousWorkingDayOnOrBefore(QDate date, WorkingDayRule rule);
// The n-th working day counted from `from`, which is number 1 if it is one; invalid when n < 1.
QDate nthWorkingDay(QDate from, int n, WorkingDayRule rule);
// 001 K 5.3: a due date on Saturday, Sunday or a helligdag moves to the weekday that follows.
// 5 June, 24 and 31 December neither move nor are passed over (reading 9).
QDate moveDueDate(QDate date);

} // namespace bro
