// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <views/planning/week_grid.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int quarter = 15;
constexpr int fine = 5;
constexpr int aroundBlock = 8;
constexpr double insetPart = 0.24;

int roundedTo(int minute, int step)
{
    return (minute + step / 2) / step * step;
}
} // namespace

// ---------------------------------------------------------------- what lies there

const GridBlock *WeekGrid::blockAt(QPoint at) const
{
    if (at.x() < m_metrics.axis)
        return nullptr;
    const int found = m_layout.blockAt(toBody(at));
    return found >= 0 && !m_blocks[found].ghost ? &m_blocks[found] : nullptr;
}

GridCell WeekGrid::cellAt(QPoint at) const
{
    const QPoint body = toBody(at);
    const int column = m_layout.columnAt(body.x());
    if (column < 0)
        return {};
    const int minute = std::min(m_layout.minuteAt(body.y()), m_layout.hours().to - 1);
    return {m_layout.days()[column].date, minute / quarter * quarter};
}

// The ends of the chosen block.
std::optional<WeekGrid::Action> WeekGrid::handleAt(QPoint at) const
{
    const GridBlock *const chosen = selectedBlock();
    if (!chosen || !chosen->movable || at.x() < m_metrics.axis)
        return {};
    const QRect rect = rectOf(m_selected);
    const int reach = m_metrics.scaled(5);
    if (at.x() < rect.left() || at.x() > rect.right())
        return {};
    const int inside = std::min(reach, rect.height() / 4);
    if (at.y() >= rect.top() - reach && at.y() <= rect.top() + inside)
        return Action::StretchStart;
    if (at.y() <= rect.bottom() + reach && at.y() >= rect.bottom() - inside)
        return Action::StretchEnd;
    return {};
}

void WeekGrid::showPointer(QPoint at)
{
    if (handleAt(at))
        viewport()->setCursor(Qt::SizeVerCursor);
    else
        viewport()->unsetCursor();
}

// ---------------------------------------------------------------- mouse

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_drag || at.x() < m_metrics.axis ||
        m_layout.days().isEmpty())
        return;
    if (const auto handle = handleAt(at)) {
        beginDrag(*handle, *selectedBlock(), at);
        return;
    }
    if (const GridBlock *pressed = blockAt(at)) {
        const GridBlock block = *pressed; // the page may bring other blocks
        if (block.id != m_selected)
            choose(block.id);
        beginDrag(Action::Move, block, at);
        return;
    }
    const GridCell cell = cellAt(at);
    chooseCell(cell);
    GridBlock made;
    made.day = cell.day;
    made.range = {cell.minute, cell.minute + quarter};
    beginDrag(Action::Create, made, at);
}

void WeekGrid::beginDrag(Action action, const GridBlock &block, QPoint at)
{
    Drag drag;
    drag.action = action;
    drag.block = block;
    drag.grip = m_layout.minuteAt(toBody(at).y()) - block.range.from;
    drag.pressed = at;
    drag.pointer = at;
    drag.day = block.day;
    drag.range = block.range;
    m_drag = drag;
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag || m_drag->dropped || !event->buttons().testFlag(Qt::LeftButton)) {
        showPointer(at);
        return;
    }
    m_drag->pointer = at;
    m_drag->modifiers = event->modifiers();
    if (!m_drag->moving) {
        if ((at - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        if (!m_drag->block.movable) {
            const qint64 id = m_drag->block.id;
            m_drag.reset();
            Q_EMIT moveRefused(id);
            return;
        }
        m_drag->moving = true;
        updateBlock(m_selected);
        updateCursor();
        viewport()->setCursor(m_drag->action == Action::Move ? Qt::ClosedHandCursor
                                                             : Qt::SizeVerCursor);
        putDragged(m_drag->day, m_drag->range);
        if (!m_drag)
            return;
    }
    followPointer();
    const int edge = m_metrics.line;
    const bool atEdge = at.y() < edge || at.y() > viewport()->height() - edge ||
                        at.x() < m_metrics.axis + edge || at.x() > viewport()->width() - edge;
    if (m_drag && atEdge && !m_scroller.isActive())
        m_scroller.start();
    else if (!atEdge)
        m_scroller.stop();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag || m_drag->dropped)
        return;
    if (!m_drag->moving) {
        m_drag.reset();
        return;
    }
    m_drag->pointer = event->position().toPoint();
    m_drag->modifiers = event->modifiers();
    followPointer();
    drop();
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.x() < m_metrics.axis || m_layout.days().isEmpty())
        return;
    cancelDrag();
    if (const GridBlock *pressed = blockAt(at)) {
        const qint64 id = pressed->id;
        if (id != m_selected)
            choose(id);
        Q_EMIT editRequested(id);
        return;
    }
    chooseCell(cellAt(at));
    create();
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey) {
        const QPoint at = viewport()->mapFromGlobal(event->globalPos());
        if (at.x() < m_metrics.axis || m_layout.days().isEmpty())
            return;
        if (const GridBlock *pressed = blockAt(at)) {
            const qint64 id = pressed->id;
            if (id != m_selected)
                choose(id);
        } else {
            chooseCell(cellAt(at));
        }
    }
    const std::optional<GridCell> where = place();
    if (!where)
        return;
    const QRect rect = m_cursor ? cursorRect() : rectOf(m_selected);
    const QPoint at = byKey ? viewport()->mapToGlobal(rect.bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(m_selected, where->day, where->minute, at);
    event->accept();
}

// ---------------------------------------------------------------- dragging

bool WeekGrid::isDragging() const
{
    return m_drag && m_drag->moving;
}

bool WeekGrid::isCopying() const
{
    return m_drag && m_drag->action == Action::Move &&
           m_drag->modifiers.testFlag(Qt::ControlModifier);
}

int WeekGrid::dragStep() const
{
    return m_drag->modifiers.testFlag(Qt::AltModifier) ? fine : quarter;
}

TimeRange WeekGrid::dragRange(int minute) const
{
    const TimeRange shown = m_layout.hours();
    const TimeRange before = m_drag->block.range;
    const int step = dragStep();
    if (m_drag->action == Action::Move) {
        const int length = before.to - before.from;
        const int latest = std::max(shown.from, shown.to - length);
        const int from =
            std::clamp(roundedTo(std::max(0, minute - m_drag->grip), step), shown.from, latest);
        return {from, from + length};
    }
    if (m_drag->action == Action::StretchStart)
        return {
            std::clamp(roundedTo(minute, step), shown.from, std::max(shown.from, before.to - step)),
            before.to};
    if (m_drag->action == Action::StretchEnd)
        return {before.from, std::clamp(roundedTo(minute, step),
                                        std::min(before.from + step, shown.to), shown.to)};
    // From the place that was pressed to the pointer, whichever is first; each begun step whole.
    const int anchor = (before.from + m_drag->grip) / step * step;
    const int pointer = std::clamp(minute, shown.from, shown.to);
    if (pointer < anchor)
        return {pointer / step * step, anchor + step};
    return {anchor, std::clamp((pointer + step - 1) / step * step, anchor + step, shown.to)};
}

void WeekGrid::followPointer()
{
    if (!m_drag || !m_drag->moving)
        return;
    const QPoint body = toBody(m_drag->pointer);
    QDate day = m_drag->block.day;
    if (m_drag->action == Action::Move)
        day = m_layout.days()[m_layout.columnAt(body.x())].date;
    const TimeRange range = dragRange(m_layout.minuteAt(body.y()));
    if (day != m_drag->day || range != m_drag->range)
        putDragged(day, range);
    updateDrag();
}

void WeekGrid::putDragged(QDate day, TimeRange range)
{
    m_drag->day = day;
    m_drag->range = range;
    m_drag->preview = {};
    Q_EMIT dragged(m_drag->block.id, day, range);
    updateDrag();
}

void WeekGrid::setPreview(const GridPreview &preview)
{
    if (!m_drag)
        return;
    m_drag->preview = preview;
    updateDrag();
}

void WeekGrid::cancelDrag()
{
    if (!m_drag)
        return;
    const bool moving = m_drag->moving;
    const QRegion damage = m_drag->damage;
    m_drag.reset();
    m_scroller.stop();
    viewport()->unsetCursor();
    if (!moving)
        return;
    viewport()->update(damage);
    updateBlock(m_selected);
    updateCursor();
    Q_EMIT dragEnded();
}

void WeekGrid::drop()
{
    m_scroller.stop();
    if (!m_drag)
        return;
    // What was dropped stays in sight while the page asks about it.
    m_drag->dropped = true;
    const Drag drag = *m_drag;
    const bool copy = isCopying();
    if (drag.action == Action::Create)
        Q_EMIT createRequested(drag.day, drag.range);
    else if (copy || drag.day != drag.block.day || drag.range != drag.block.range)
        Q_EMIT moveRequested(drag.block.id, drag.day, drag.range, copy);
    cancelDrag();
}

void WeekGrid::autoScroll()
{
    if (!m_drag || !m_drag->moving || m_drag->dropped) {
        m_scroller.stop();
        return;
    }
    const int edge = m_metrics.line;
    const QPoint at = m_drag->pointer;
    const auto beyond = [](int value, int low, int high) {
        return value < low ? value - low : value > high ? value - high : 0;
    };
    const int down = beyond(at.y(), edge, viewport()->height() - edge);
    const int right = m_drag->action != Action::Move
                          ? 0
                          : beyond(at.x(), m_metrics.axis + edge, viewport()->width() - edge);
    const int most = m_metrics.hour / 4;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(down, -most, most));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    std::clamp(right, -most, most));
    followPointer();
}

// Only what was and what is painted, so that a drag follows the hand.
void WeekGrid::updateDrag()
{
    if (!m_drag || !m_drag->moving)
        return;
    const int column = m_layout.columnOf(m_drag->day);
    QRegion now = toViewport(m_layout.rectOf(column, m_drag->range))
                      .adjusted(-aroundBlock, -aroundBlock, aroundBlock, aroundBlock);
    now += bubbleRect();
    if (const QRect from = rectOf(m_drag->block.id); !from.isNull() && m_drag->damage.isEmpty())
        viewport()->update(from.adjusted(-aroundBlock, -aroundBlock, aroundBlock, aroundBlock));
    viewport()->update(now + m_drag->damage);
    m_drag->damage = now;
}

// Inset when it lies over others, so that these can be seen.
QRect WeekGrid::dragRect() const
{
    const int column = m_layout.columnOf(m_drag->day);
    QRect rect = m_layout.rectOf(column, m_drag->range);
    rect.setHeight(std::max(rect.height(), m_metrics.line - 2));
    const bool over = std::any_of(m_blocks.begin(), m_blocks.end(), [this](const GridBlock &other) {
        return other.day == m_drag->day && !other.ghost && other.range.overlaps(m_drag->range) &&
               (other.id != m_drag->block.id || isCopying());
    });
    if (over)
        rect.setLeft(rect.left() + int(rect.width() * insetPart));
    return rect;
}

QStringList WeekGrid::dragWords() const
{
    const QString day = locale().dayName(m_drag->day.dayOfWeek(), QLocale::LongFormat);
    QString place = day + u' ' + clockText(m_drag->range);
    if (isCopying())
        place = tr("Copy: %1").arg(place);
    QStringList words{place};
    if (!m_drag->preview.text.isEmpty())
        words << m_drag->preview.text;
    return words;
}

QRect WeekGrid::bubbleRect() const
{
    const QFontMetrics metrics(m_metrics.font);
    const int widest = m_metrics.scaled(260);
    const QRect words = metrics.boundingRect(
        QRect(0, 0, widest, 4000), int(Qt::AlignLeft | Qt::TextWordWrap), dragWords().join(u'\n'));
    QRect bubble(m_drag->pointer + QPoint(14, 20), words.size() + QSize(14, 9));
    const QRect seen = viewport()->rect();
    if (bubble.right() > seen.right())
        bubble.moveRight(std::min(m_drag->pointer.x() - 8, seen.right()));
    if (bubble.bottom() > seen.bottom())
        bubble.moveBottom(std::min(m_drag->pointer.y() - 8, seen.bottom()));
    bubble.moveLeft(std::max(bubble.left(), seen.left()));
    bubble.moveTop(std::max(bubble.top(), seen.top()));
    return bubble;
}

} // namespace bro
