// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_layout.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;
constexpr int BarInset = 10;

class Placer
{
public:
    Placer(const Timeline &line, int width, const QFontMetrics &body, const QFontMetrics &small)
        : m_line(line),
          m_small(small),
          m_rowHeight(body.height() + 12),
          m_days(std::max<qint64>(1, line.from.daysTo(line.to) + 1))
    {
        for (const TimelineRow &row : line.rows)
            m_left = std::max(m_left, body.horizontalAdvance(row.label));
        m_left = std::min(m_left + 2 * Gap, std::max(60, width / 4));
        m_width = std::max(40, width - m_left);
    }

    int x(QDate day) const { return m_left + int(m_width * m_line.from.daysTo(day) / m_days); }
    int left() const { return m_left; }
    int right() const { return m_left + m_width; }
    int rowHeight() const { return m_rowHeight; }

    TimelineLayout::Bar bar(const TimelineBar &bar, int top) const
    {
        const int from = std::max(m_left, x(bar.from));
        const int to = std::min(right(), x(bar.to.addDays(1)));
        TimelineLayout::Bar placed;
        placed.rect = QRect(from, top + 2, std::max(4, to - from), m_rowHeight - 6);
        placed.text = placed.rect.adjusted(BarInset, 0, -4, 0);
        placed.bar = bar;
        return placed;
    }

    TimelineLayout::Spot spot(const TimelineMark &mark, int top) const
    {
        const int side = m_small.height() + 1;
        const int center = std::clamp(x(mark.date), m_left + side / 2, right() - side / 2);
        TimelineLayout::Spot placed;
        placed.rect = QRect(center - side / 2, top + (m_rowHeight - side) / 2, side, side);
        placed.mark = mark;
        const int words = m_small.horizontalAdvance(mark.label) + 4;
        placed.labelBefore = placed.rect.right() + Gap / 2 + words > right();
        const int at = placed.labelBefore ? placed.rect.left() - Gap / 2 - words
                                          : placed.rect.right() + Gap / 2;
        placed.label = QRect(at, top, words, m_rowHeight);
        return placed;
    }

private:
    const Timeline &m_line;
    const QFontMetrics &m_small;
    int m_rowHeight;
    qint64 m_days;
    int m_left = 0;
    int m_width = 0;
};

QList<TimelineLayout::Spot> withoutOverlap(const QList<TimelineLayout::Spot> &spots)
{
    QList<TimelineLayout::Spot> kept;
    for (auto spot = spots.rbegin(); spot != spots.rend(); ++spot) {
        if (kept.isEmpty() || spot->rect.right() < kept.first().rect.left())
            kept.prepend(*spot);
    }
    return kept;
}

} // namespace

TimelineLayout TimelineLayout::of(const Timeline &line, int width, const QFontMetrics &body,
                                  const QFontMetrics &small, const QLocale &locale)
{
    TimelineLayout layout;
    if (line.isEmpty())
        return layout;
    const Placer placer(line, width, body, small);
    layout.top = small.height() + 8;
    for (QDate month = line.from; month <= line.to; month = month.addMonths(1)) {
        QString name = locale.standaloneMonthName(month.month());
        const int room = placer.x(month.addMonths(1)) - placer.x(month);
        if (small.horizontalAdvance(name) + Gap > room)
            name = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        layout.months.append({placer.x(month), name});
    }
    for (QDate day = line.from.addDays((8 - line.from.dayOfWeek()) % 7); day <= line.to;
         day = day.addDays(7))
        layout.weeks.append(placer.x(day));
    if (line.today >= line.from && line.today <= line.to)
        layout.todayX = placer.x(line.today);
    int top = layout.top;
    for (const TimelineRow &row : line.rows) {
        Row placed;
        placed.label = QRect(0, top, placer.left() - Gap, placer.rowHeight());
        placed.text = row.label;
        for (const TimelineBar &bar : row.bars)
            placed.bars.append(placer.bar(bar, top));
        QList<Spot> spots;
        for (const TimelineMark &mark : row.marks)
            spots.append(placer.spot(mark, top));
        placed.spots = withoutOverlap(spots);
        layout.rows.append(placed);
        top += placer.rowHeight();
    }
    layout.height = top + 6;
    return layout;
}

} // namespace bro
