// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid_layout_tags.h"
#include <QFontMetrics>
#include <algorithm>
#include <numeric>
#include <tuple>
#include <views/planning/grid_layout.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int minutesAnHour = 60;
constexpr int leastHour = 60; // pixels
constexpr double insetPart = 0.24;
constexpr int deepestInset = 2; // then the third has half of the width
constexpr int side = 3;         // between a block and the edge of its day

int scaledLine(const QFont &font)
{
    // Blocks are set closer than the font asks for, most of all with high line spacing.
    return std::max(1, qRound(QFontMetrics(font).height() * 0.9));
}
} // namespace

GridMetrics GridMetrics::of(const QFont &body)
{
    GridMetrics metrics;
    metrics.font = smallFont(body);
    metrics.bold = semibold(metrics.font);
    metrics.axisFont = metrics.font;
    if (body.pointSizeF() > 0)
        metrics.axisFont.setPointSizeF(
            std::max(std::min(8.0, body.pointSizeF()), body.pointSizeF() * 0.85));
    metrics.line = scaledLine(metrics.font);
    metrics.tag = metrics.line + 2;
    metrics.hour = std::max(leastHour, 4 * metrics.line);
    const QFontMetrics small(metrics.axisFont);
    metrics.axis = std::max({44, small.horizontalAdvance(u"00.00"_s) + metrics.scaled(12),
                             small.horizontalAdvance(gridAllDayWord()) + metrics.scaled(7)});
    metrics.day = metrics.scaled(82);
    return metrics;
}

QString clockText(int minute)
{
    return u"%1.%2"_s.arg(minute / minutesAnHour, 2, 10, '0'_L1)
        .arg(minute % minutesAnHour, 2, 10, '0'_L1);
}

QString clockText(TimeRange range)
{
    return clockText(range.from) + u'–' + clockText(range.to);
}

QList<int> gridTimeOrder(const QList<GridBlock> &blocks)
{
    QList<int> order;
    for (int i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].ghost)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&blocks](int a, int b) {
        const GridBlock &x = blocks[a];
        const GridBlock &y = blocks[b];
        return std::tuple(x.day, x.range.from, x.range.to, x.id) <
               std::tuple(y.day, y.range.from, y.range.to, y.id);
    });
    return order;
}

void GridLayout::arrange(const QList<GridDay> &days, const QList<GridBlock> &blocks,
                         const GridOptions &options, const GridMetrics &metrics, QSize room)
{
    m_placed.clear();
    m_shared.clear();
    m_clashTags.clear();
    chooseDays(days, blocks, options.weekend);
    chooseHours(blocks, options.hours);
    const int height = (m_hours.to - m_hours.from) / minutesAnHour * metrics.hour;
    m_size = QSize(std::max(room.width(), int(m_days.size()) * metrics.day),
                   std::max(room.height(), height));
    for (int column = 0; column < m_days.size(); ++column)
        arrangeDay(column, blocks, options.overlap, metrics);
}

void GridLayout::chooseDays(const QList<GridDay> &days, const QList<GridBlock> &blocks,
                            bool weekend)
{
    const auto holdsSomething = [&blocks](QDate day) {
        return std::any_of(blocks.begin(), blocks.end(),
                           [day](const GridBlock &b) { return b.day == day; });
    };
    m_days.clear();
    for (const GridDay &day : days) {
        if (weekend || day.date.dayOfWeek() < Qt::Saturday || holdsSomething(day.date))
            m_days.append(day);
    }
    if (m_days.isEmpty())
        m_days = days;
}

void GridLayout::chooseHours(const QList<GridBlock> &blocks, TimeRange wanted)
{
    int from = wanted.from;
    int to = wanted.to;
    for (const GridBlock &block : blocks) {
        if (!block.range.isValid() || columnOf(block.day) < 0)
            continue;
        from = std::min(from, block.range.from);
        to = std::max(to, block.range.to);
    }
    from = std::clamp(from, 0, TimeRange::endOfDay - minutesAnHour) / minutesAnHour * minutesAnHour;
    to = (std::clamp(to, from + minutesAnHour, int(TimeRange::endOfDay)) + minutesAnHour - 1) /
         minutesAnHour * minutesAnHour;
    m_hours = {from, to};
}

int GridLayout::columnOf(QDate day) const
{
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days[i].date == day)
            return i;
    }
    return -1;
}

QRect GridLayout::columnRect(int column) const
{
    if (column < 0 || column >= m_days.size())
        return {};
    const int count = int(m_days.size());
    const int left = m_size.width() * column / count;
    return QRect(left, 0, m_size.width() * (column + 1) / count - left, m_size.height());
}

int GridLayout::columnAt(int x) const
{
    const int count = int(m_days.size());
    if (count == 0)
        return -1;
    for (int column = 0; column < count - 1; ++column) {
        if (x <= columnRect(column).right())
            return column;
    }
    return count - 1;
}

int GridLayout::yAt(int minute) const
{
    return int(qint64(minute - m_hours.from) * m_size.height() / (m_hours.to - m_hours.from));
}

int GridLayout::minuteAt(int y) const
{
    const qint64 span = m_hours.to - m_hours.from;
    // Rounded up, since yAt() rounds down: one undoes the other.
    const qint64 height = std::max(1, m_size.height());
    const qint64 minute = m_hours.from + (std::max(0, y) * span + height - 1) / height;
    return int(std::clamp<qint64>(minute, m_hours.from, m_hours.to));
}

QRect GridLayout::rectOf(int column, TimeRange range) const
{
    const QRect day = columnRect(column);
    const int top = yAt(range.from);
    return QRect(day.left() + 1 + side, top + 1, day.width() - 1 - 2 * side,
                 std::max(1, yAt(range.to) - top - 2));
}

QRect GridLayout::slotRect(int column, const Slot &slot) const
{
    const QRect day = columnRect(column).adjusted(1, 0, 0, 0);
    const int left = int(day.width() * slot.left);
    const int right = int(day.width() * (slot.left + slot.width) + 0.001);
    const int margin = right - left < 10 * side ? 1 : side;
    return QRect(day.left() + left + margin, slot.top + 1, std::max(2, right - left - 2 * margin),
                 std::max(1, slot.bottom - slot.top - 2));
}

int GridLayout::blockAt(QPoint at) const
{
    for (auto it = m_placed.crbegin(); it != m_placed.crend(); ++it) {
        if (it->rect.contains(at))
            return it->block;
    }
    return -1;
}

const PlacedBlock *GridLayout::placedBlock(int block) const
{
    for (const PlacedBlock &placed : m_placed) {
        if (placed.block == block)
            return &placed;
    }
    return nullptr;
}

GridLayout::Slots GridLayout::slotsOf(int column, const QList<GridBlock> &blocks,
                                      const GridMetrics &metrics) const
{
    Slots found;
    for (int i = 0; i < blocks.size(); ++i) {
        const GridBlock &block = blocks[i];
        if (block.day != m_days[column].date || !block.range.isValid())
            continue;
        Slot slot{i, yAt(block.range.from), yAt(block.range.to), block.ghost};
        // Five minutes need a line too, the last ones of the day upwards.
        slot.bottom = std::min(std::max(slot.bottom, slot.top + metrics.line), m_size.height());
        slot.top = std::max(0, std::min(slot.top, slot.bottom - metrics.line));
        found.append(slot);
    }
    std::stable_sort(found.begin(), found.end(), [&blocks](const Slot &a, const Slot &b) {
        return std::tuple(a.top, !a.ghost, -a.bottom, blocks[a.block].id) <
               std::tuple(b.top, !b.ghost, -b.bottom, blocks[b.block].id);
    });
    return found;
}

// Each later one a step further to the right, when the titles of those below stay free.
bool GridLayout::inset(Slots &cluster, const GridMetrics &metrics)
{
    QList<int> levels;
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        int level = 0;
        for (qsizetype k = 0; k < i; ++k) {
            if (!cluster[k].meets(cluster[i]))
                continue;
            if (cluster[i].top - cluster[k].top < metrics.line + side)
                return false;
            level = std::max(level, levels[k] + 1);
        }
        if (level > deepestInset)
            return false;
        levels.append(level);
    }
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        cluster[i].left = insetPart * levels[i];
        cluster[i].width = 1 - cluster[i].left;
    }
    return true;
}

void GridLayout::sideBySide(Slots &cluster)
{
    QList<int> columns;
    int count = 0;
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        int column = 0;
        for (qsizetype k = 0; k < i; ++k) {
            // The first column that no earlier one holds; a taken one starts the search anew.
            if (columns[k] == column && cluster[k].meets(cluster[i])) {
                ++column;
                k = -1;
            }
        }
        columns.append(column);
        count = std::max(count, column + 1);
    }
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        int end = count;
        for (qsizetype k = 0; k < cluster.size(); ++k) {
            if (columns[k] > columns[i] && cluster[k].meets(cluster[i]))
                end = std::min(end, columns[k]);
        }
        cluster[i].left = double(columns[i]) / count;
        cluster[i].width = double(end - columns[i]) / count;
    }
}

void GridLayout::spread(Slots &cluster, GridOverlap overlap, const GridMetrics &metrics)
{
    Slots ghosts;
    Slots real;
    for (const Slot &slot : std::as_const(cluster))
        (slot.ghost ? ghosts : real).append(slot);
    sideBySide(ghosts);
    if (overlap == GridOverlap::SideBySide || !inset(real, metrics))
        sideBySide(real);
    if (!ghosts.isEmpty() && !real.isEmpty()) {
        // Old places lie below all and are seen at the left; several share what is seen.
        const bool several = std::any_of(ghosts.begin(), ghosts.end(),
                                         [](const Slot &slot) { return slot.width < 1; });
        for (Slot &slot : ghosts) {
            slot.left *= several ? insetPart : 1;
            slot.width *= several ? insetPart : 1;
        }
        for (Slot &slot : real) {
            slot.left = insetPart + (1 - insetPart) * slot.left;
            slot.width *= 1 - insetPart;
        }
    }
    cluster = ghosts + real;
}

// The part that later blocks leave free: above them, or at the left of one that covers the title.
QRect GridLayout::readableOf(qsizetype placed, const GridMetrics &metrics) const
{
    const QRect rect = m_placed[placed].rect;
    QRect readable = rect;
    for (qsizetype i = placed + 1; i < m_placed.size(); ++i) {
        const QRect over = m_placed[i].rect;
        if (m_placed[i].column != m_placed[placed].column || !over.intersects(rect))
            continue;
        if (over.top() - rect.top() >= metrics.line)
            readable.setBottom(std::min(readable.bottom(), over.top() - 1));
        else
            readable.setRight(std::min(readable.right(), over.left() - 2));
    }
    return readable;
}

// The time that two blocks share: hatched on what is seen of the lower one, or on a strip where
// they meet. Null when they share none.
QRect GridLayout::share(const QList<GridBlock> &blocks, qsizetype first, qsizetype last)
{
    const GridBlock &a = blocks[m_placed[first].block];
    const GridBlock &b = blocks[m_placed[last].block];
    if (!a.clash || !b.clash || a.ghost || b.ghost || !a.range.overlaps(b.range))
        return {};
    const QRect below = m_placed[first].rect;
    const QRect above = m_placed[last].rect;
    QRect shared = rectOf(m_placed[first].column, *a.range.intersect(b.range));
    if (above.left() > below.left() && above.left() <= below.right()) {
        shared.setLeft(below.left() + 4);
        shared.setRight(above.left() - 1);
    } else {
        const int strip = std::min(std::max(4, below.width() / 8), below.width() / 2);
        shared.setRight(below.right() - 1);
        shared.setLeft(shared.right() - strip);
        QRect &readable = m_placed[first].readable;
        if (shared.intersects(readable))
            readable.setRight(std::clamp(shared.left(), readable.left(), readable.right()));
    }
    m_shared.append(shared.intersected(below));
    return below.united(above);
}

// One tag for all that clash with each other, where no block is: below, else above.
bool GridLayout::placeClashTag(const QRect &clashing, int column, qsizetype firstOfDay,
                               const GridMetrics &metrics)
{
    const QRect day = columnRect(column).adjusted(1, 0, 0, 0);
    GridTag tag = clashGridTag();
    QSize size = gridTagSize(tag, metrics);
    if (size.width() > day.width() - 2 * side) {
        tag.text.clear();
        size = gridTagSize(tag, metrics);
    }
    for (int top : {clashing.bottom() + side + 2, clashing.top() - side - size.height()}) {
        tag.rect = QRect(QPoint(day.left() + 2, top), size);
        bool free = day.contains(tag.rect);
        for (qsizetype i = firstOfDay; free && i < m_placed.size(); ++i)
            free = !m_placed[i].rect.intersects(tag.rect);
        for (const GridTag &other : std::as_const(m_clashTags))
            free = free && !other.rect.intersects(tag.rect);
        if (free) {
            m_clashTags.append(tag);
            return true;
        }
    }
    return false;
}

void GridLayout::arrangeDay(int column, const QList<GridBlock> &blocks, GridOverlap overlap,
                            const GridMetrics &metrics)
{
    const Slots found = slotsOf(column, blocks, metrics);
    const qsizetype firstOfDay = m_placed.size();
    QList<std::pair<qsizetype, qsizetype>> clusters; // of m_placed
    for (qsizetype i = 0; i < found.size();) {
        Slots cluster{found[i]};
        int bottom = found[i].bottom;
        for (++i; i < found.size() && found[i].top < bottom; ++i) {
            cluster.append(found[i]);
            bottom = std::max(bottom, found[i].bottom);
        }
        spread(cluster, overlap, metrics);
        const qsizetype first = m_placed.size();
        for (const Slot &slot : std::as_const(cluster))
            m_placed.append({slot.block, column, slotRect(column, slot), {}, {}});
        clusters.append({first, m_placed.size()});
    }
    for (qsizetype i = firstOfDay; i < m_placed.size(); ++i)
        m_placed[i].readable = readableOf(i, metrics);
    for (const auto &[first, end] : std::as_const(clusters)) {
        QRect clashing;
        for (qsizetype a = first; a < end; ++a) {
            for (qsizetype b = a + 1; b < end; ++b)
                clashing = clashing.united(share(blocks, a, b));
        }
        const bool told =
            !clashing.isNull() && placeClashTag(clashing, column, firstOfDay, metrics);
        for (qsizetype i = first; i < end; ++i) {
            PlacedBlock &placed = m_placed[i];
            const bool ownTag = !told || !clashing.contains(placed.rect);
            placed.words =
                gridWords(blocks[placed.block], placed.rect, placed.readable, metrics, ownTag);
        }
    }
}

} // namespace bro
