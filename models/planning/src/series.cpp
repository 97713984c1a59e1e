// SPDX-License-Identifier: GPL-3.0-or-later
#include <planning/series.h>

namespace bro {

QList<QDate> seriesDays(const ActivitySeries &series, const QSet<QDate> &leftOut)
{
    constexpr int DaysOfAWeek = 7;
    QList<QDate> days;
    if (!series.from.isValid() || !series.until.isValid() || series.everyWeeks < 1)
        return days;
    const QDate monday = series.from.addDays(1 - series.from.dayOfWeek());
    for (QDate day = series.from; day <= series.until; day = day.addDays(1)) {
        const qint64 week = monday.daysTo(day) / DaysOfAWeek;
        if (week % series.everyWeeks == 0 && series.weekdays.contains(day.dayOfWeek()) &&
            !leftOut.contains(day))
            days.append(day);
    }
    return days;
}

} // namespace bro
