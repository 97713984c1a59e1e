// SPDX-License-Identifier: GPL-3.0-or-later
#include <views/billing/day_calendar_layout.h>

namespace bro {

namespace {
constexpr int DaysPerWeek = 7;
}

int DayCalendarLayout::dayAt(QPoint point) const
{
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (days[i].contains(point))
            return int(i);
    }
    return -1;
}

DayCalendarLayout layoutDays(QDate first, QDate last, const DayCalendarSizes &sizes)
{
    DayCalendarLayout layout;
    const int left = sizes.number;
    const int across = sizes.width - left;
    // Edges are shared, so that the widths of the days sum to the whole.
    const auto edge = [&](int column) { return left + across * column / DaysPerWeek; };
    for (int column = 0; column < DaysPerWeek; ++column)
        layout.weekdays.append(
            QRect(edge(column), 0, edge(column + 1) - edge(column), sizes.heading));
    int line = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int column = day.dayOfWeek() - 1;
        if (day != first && column == 0)
            ++line;
        const int top = sizes.heading + line * sizes.row;
        if (day == first || column == 0)
            layout.weeks.append({day.weekNumber(), QRect(0, top, left, sizes.row)});
        layout.days.append(QRect(edge(column), top, edge(column + 1) - edge(column), sizes.row));
    }
    layout.size = QSize(sizes.width, sizes.heading + int(layout.weeks.size()) * sizes.row);
    return layout;
}

} // namespace bro
