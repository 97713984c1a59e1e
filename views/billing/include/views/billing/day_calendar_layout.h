// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QRect>
#include <QSize>

namespace bro {

// Where the days of a month stand: a line a week, Monday first, the week's number before it.
struct DayCalendarLayout
{
    struct Week
    {
        int number = 0; // ISO
        QRect rect;
    };

    QList<QRect> weekdays; // the seven headings
    QList<Week> weeks;
    QList<QRect> days; // in the order of the days from `first`
    QSize size;

    // The day at a point, from 0; -1: none.
    int dayAt(QPoint point) const;
};

struct DayCalendarSizes
{
    int width = 0;
    int heading = 0; // height of the weekdays
    int row = 0;     // height of a week
    int number = 0;  // width of the weeks' numbers
};

DayCalendarLayout layoutDays(QDate first, QDate last, const DayCalendarSizes &sizes);

} // namespace bro
