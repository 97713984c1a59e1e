// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_painter.h"
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <views/planning/week_grid.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int hour = 60;
constexpr int half = 30;
constexpr int frame = 2;

QColor faint(const QColor &color, const QColor &base)
{
    return QColor((color.red() + base.red()) / 2, (color.green() + base.green()) / 2,
                  (color.blue() + base.blue()) / 2);
}
} // namespace

void WeekGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(m_metrics.axis, 0, 0, 0), Qt::IntersectClip);
    painter.translate(bodyOrigin());
    const QRect dirty = event->rect().translated(-bodyOrigin());
    paintBackground(painter, dirty);
    paintSpans(painter, dirty);
    paintBlocks(painter, dirty);
    paintNow(painter);
    paintSelection(painter);
    paintCursor(painter);
    paintDrag(painter);
    painter.restore();
    if (event->rect().left() <= m_metrics.axis)
        paintAxis(painter);
    if (m_drag && m_drag->moving) {
        const QRect bubble = bubbleRect();
        const QPalette tip = QToolTip::palette();
        painter.setPen(tip.color(QPalette::ToolTipText));
        painter.setBrush(tip.color(QPalette::ToolTipBase));
        painter.drawRect(bubble.adjusted(0, 0, -1, -1));
        painter.setFont(m_metrics.font);
        painter.drawText(bubble.adjusted(6, 4, -6, -4), int(Qt::AlignLeft | Qt::TextWordWrap),
                         dragWords().join(u'\n'));
    }
    if (hasFocus()) {
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, frame));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void WeekGrid::paintBackground(QPainter &painter, const QRect &dirty) const
{
    painter.fillRect(dirty, palette().color(QPalette::Base));
    for (int column = 0; column < m_layout.days().size(); ++column) {
        if (m_layout.columnRect(column).intersects(dirty))
            paintDay(painter, column);
    }
}

void WeekGrid::paintDay(QPainter &painter, int column) const
{
    const QRect day = m_layout.columnRect(column);
    const QColor base = palette().color(QPalette::Base);
    const QColor line = gridColor(palette());
    if (m_layout.days()[column].closed)
        painter.fillRect(day, alternateColor(palette()));
    for (int minute = m_layout.hours().from; minute < m_layout.hours().to; minute += half) {
        const int y = m_layout.yAt(minute);
        painter.setPen(minute % hour == 0 ? line : faint(line, base));
        painter.drawLine(day.left(), y, day.right(), y);
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(day.topLeft(), day.bottomLeft());
}

void WeekGrid::paintSpans(QPainter &painter, const QRect &dirty) const
{
    for (const GridSpan &span : m_spans) {
        const int column = m_layout.columnOf(span.day);
        const auto seen = span.range.intersect(m_layout.hours());
        if (column < 0 || !seen)
            continue;
        const QRect day = m_layout.columnRect(column);
        const QRect rect(day.left() + 1, m_layout.yAt(seen->from), day.width() - 1,
                         m_layout.yAt(seen->to) - m_layout.yAt(seen->from));
        if (!rect.intersects(dirty))
            continue;
        painter.fillRect(rect, alternateColor(palette()));
        paintHatch(painter, rect, gridColor(palette()), 1, 11);
        painter.setFont(m_metrics.axisFont);
        painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
        const QFontMetrics words(m_metrics.axisFont);
        painter.drawText(rect.adjusted(6, 2, -4, 0), int(Qt::AlignLeft | Qt::AlignTop),
                         words.elidedText(span.text, Qt::ElideRight, rect.width() - 10));
    }
}

// Boxes, then the times they share, then the words: a hatch never lies over words.
void WeekGrid::paintBlocks(QPainter &painter, const QRect &dirty) const
{
    const bool replaced = m_drag && m_drag->moving && m_drag->action != Action::Create;
    const auto shown = [&](const PlacedBlock &placed) {
        GridBlock block = m_blocks[placed.block];
        if (replaced && block.id == m_drag->block.id && !block.ghost && !isCopying())
            block.ghost = true; // where it comes from
        return block;
    };
    for (const PlacedBlock &placed : m_layout.placed()) {
        if (placed.rect.intersects(dirty))
            paintGridBox(painter, shown(placed), placed.rect, palette());
    }
    for (const QRect &shared : m_layout.shared()) {
        if (shared.intersects(dirty))
            paintSharedTime(painter, shared, palette());
    }
    for (const PlacedBlock &placed : m_layout.placed()) {
        if (placed.rect.intersects(dirty))
            paintGridWords(painter, shown(placed), placed.words, m_metrics, palette());
    }
    for (const GridTag &tag : m_layout.clashTags()) {
        if (tag.rect.intersects(dirty))
            paintGridTag(painter, tag, m_metrics, palette());
    }
}

void WeekGrid::paintNow(QPainter &painter) const
{
    const int column = m_layout.columnOf(m_nowDay);
    if (column < 0 || m_nowMinute < m_layout.hours().from || m_nowMinute > m_layout.hours().to)
        return;
    const QRect day = m_layout.columnRect(column);
    const QColor red = roleColors(ColorRole::Error, palette()).text;
    const int y = m_layout.yAt(m_nowMinute);
    painter.fillRect(QRect(day.left(), y, day.width(), 2), red);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    painter.drawEllipse(QRectF(day.left() - 4, y - 3, 8, 8));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekGrid::paintSelection(QPainter &painter) const
{
    const GridBlock *const chosen = selectedBlock();
    if (!chosen || (m_drag && m_drag->moving))
        return;
    paintSelectionFrame(painter, rectOf(m_selected).translated(-bodyOrigin()), chosen->movable,
                        m_metrics, palette());
}

void WeekGrid::paintCursor(QPainter &painter) const
{
    if (!m_cursor || (m_drag && m_drag->moving))
        return;
    const QRect rect = cursorRect().translated(-bodyOrigin());
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    painter.setPen(QPen(accent.text, frame));
    painter.setBrush(accent.tint);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.setFont(m_metrics.axisFont);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect.adjusted(6, 0, -4, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     clockText(m_cursor->minute));
}

void WeekGrid::paintDrag(QPainter &painter) const
{
    if (!m_drag || !m_drag->moving)
        return;
    GridBlock block = m_drag->block;
    block.day = m_drag->day;
    block.range = m_drag->range;
    block.clash = m_drag->preview.clash;
    const QRect rect = dragRect();
    paintGridBox(painter, block, rect, palette());
    if (block.clash) {
        // What it meets is seen at its left.
        for (const PlacedBlock &placed : m_layout.placed()) {
            const GridBlock &other = m_blocks[placed.block];
            const auto both = other.range.intersect(block.range);
            if (other.day != block.day || other.ghost || !both ||
                (other.id == block.id && !isCopying()))
                continue;
            QRect shared = m_layout.rectOf(placed.column, *both);
            shared.setRight(rect.left() - 1);
            paintSharedTime(painter, shared.intersected(placed.rect), palette());
        }
    }
    paintGridWords(painter, block, gridWords(block, rect, rect, m_metrics, true), m_metrics,
                   palette());
    paintSelectionFrame(painter, rect, true, m_metrics, palette());
}

void WeekGrid::paintAxis(QPainter &painter) const
{
    const QRect axis(0, 0, m_metrics.axis, viewport()->height());
    painter.fillRect(axis, palette().color(QPalette::Base));
    painter.setFont(m_metrics.axisFont);
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    const int line = QFontMetrics(m_metrics.axisFont).height();
    for (int minute = m_layout.hours().from; minute < m_layout.hours().to; minute += hour) {
        const QRect row(0, m_layout.yAt(minute) + bodyOrigin().y() + 1, m_metrics.axis - 6, line);
        if (row.intersects(axis))
            painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), clockText(minute));
    }
}

} // namespace bro
