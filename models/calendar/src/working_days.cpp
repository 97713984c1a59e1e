// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <calendar/holidays.h>
#include <calendar/working_days.h>

namespace bro {

namespace {
constexpr int daysPerWeek = 7;
constexpr int weekdaysPerWeek = 5;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() > weekdaysPerWeek;
}

bool isDayOffByContract(QDate date)
{
    return (date.month() == 6 && date.day() == 5) ||
           (date.month() == 12 && (date.day() == 24 || date.day() == 31));
}

int weekdays(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to) + 1;
    int count = int(days / daysPerWeek) * weekdaysPerWeek;
    for (QDate day = to.addDays(1 - days % daysPerWeek); day <= to; day = day.addDays(1))
        count += isWeekend(day) ? 0 : 1;
    return count;
}

// Every day that can be a weekday without being a working day.
QList<QDate> candidates(int year)
{
    const QDate easter = easterSunday(year);
    QList<QDate> days{QDate(year, 1, 1),   QDate(year, 6, 5),   QDate(year, 12, 24),
                      QDate(year, 12, 25), QDate(year, 12, 26), QDate(year, 12, 31)};
    for (const int offset : {-3, -2, 1, 26, 39, 50}) {
        const QDate day = easter.addDays(offset);
        if (!days.contains(day)) // Whit Monday may be 5 June
            days.append(day);
    }
    return days;
}
} // namespace

bool isWorkingDay(QDate date, WorkingDayRule rule)
{
    if (!date.isValid() || isWeekend(date) || isHoliday(date))
        return false;
    return rule == WorkingDayRule::WeekdaysWithoutHolidays || !isDayOffByContract(date);
}

int workingDays(QDate from, QDate to, WorkingDayRule rule)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    int count = weekdays(from, to);
    for (int year = from.year(); year <= to.year(); ++year) {
        const QList<QDate> days = candidates(year);
        for (const QDate day : days)
            if (day >= from && day <= to && !isWeekend(day) && !isWorkingDay(day, rule))
                --count;
    }
    return count;
}

QDate addWorkingDays(QDate date, int n, WorkingDayRule rule)
{
    const int step = n < 0 ? -1 : 1;
    QDate day = date;
    for (int left = n < 0 ? -n : n; left > 0 && day.isValid();) {
        day = day.addDays(step);
        if (isWorkingDay(day, rule))
            --left;
    }
    return day;
}

QDate nextWorkingDayOnOrAfter(QDate date, WorkingDayRule rule)
{
    QDate day = date;
    while (day.isValid() && !isWorkingDay(day, rule))
        day = day.addDays(1);
    return day;
}

QDate previousWorkingDayOnOrBefore(QDate date, WorkingDayRule rule)
{
    QDate day = date;
    while (day.isValid() && !isWorkingDay(day, rule))
        day = day.addDays(-1);
    return day;
}

QDate nthWorkingDay(QDate from, int n, WorkingDayRule rule)
{
    if (n < 1 || !from.isValid())
        return {};
    return addWorkingDays(nextWorkingDayOnOrAfter(from, rule), n - 1, rule);
}

QDate moveDueDate(QDate date)
{
    return nextWorkingDayOnOrAfter(date, WorkingDayRule::WeekdaysWithoutHolidays);
}

} // namespace bro
