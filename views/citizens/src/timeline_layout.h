// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <jobs/course_timeline.h>

namespace bro {

// Where a timeline's parts stand in a width; no widget. Marks that would lie on each other give way
// to the later one.
struct TimelineLayout
{
    struct Month
    {
        int x = 0;
        QString name;
    };
    struct Bar
    {
        QRect rect;
        QRect text;
        TimelineBar bar;
    };
    struct Spot
    {
        QRect rect;
        QRect label;
        bool labelBefore = false; // no room after it
        TimelineMark mark;
    };
    struct Row
    {
        QRect label;
        QString text;
        QList<Bar> bars;
        QList<Spot> spots;
    };

    QList<Month> months;
    QList<int> weeks; // Mondays
    QList<Row> rows;
    int todayX = -1; // outside: -1
    int top = 0;     // of the rows
    int height = 0;

    static TimelineLayout of(const Timeline &line, int width, const QFontMetrics &body,
                             const QFontMetrics &small, const QLocale &locale);
};

} // namespace bro
