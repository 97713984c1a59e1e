// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_accessible.h"
#include "week_grid_header.h"
#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <views/planning/week_grid.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int aroundBlock = 8; // frame of the selection and its handles
constexpr int scrollInterval = 30;
} // namespace

WeekGrid::WeekGrid(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_header(new WeekGridHeader(this))
{
    installWeekGridAccessibility();
    setObjectName(u"weekGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    m_scroller.setInterval(scrollInterval);
    connect(&m_scroller, &QTimer::timeout, this, &WeekGrid::autoScroll);
    m_metrics = GridMetrics::of(font());
    describe();
    arrange();
}

WeekGrid::~WeekGrid() = default;

void WeekGrid::describe()
{
    setAccessibleName(tr("Week plan"));
    setAccessibleDescription(
        tr("Arrow keys go between activities, Ctrl and arrow keys to an empty quarter of an "
           "hour. Enter edits or creates."));
}

void WeekGrid::setContent(const QList<GridDay> &days, const QList<GridBlock> &blocks,
                          const QList<GridSpan> &spans)
{
    if (m_days == days && m_blocks == blocks && m_spans == spans)
        return;
    const GridBlock *const old = selectedBlock();
    const QString said = old ? old->sentence : QString();
    m_days = days;
    m_blocks = blocks;
    m_spans = spans;
    m_order = gridTimeOrder(m_blocks);
    if (!selectedBlock())
        m_selected = 0;
    if (m_drag && m_drag->block.id != 0 && !block(m_drag->block.id))
        cancelDrag();
    arrange();
    if (m_cursor && m_layout.columnOf(m_cursor->day) < 0)
        m_cursor.reset();
    tellWeekGridChanged(this);
    if (const GridBlock *now = selectedBlock(); now && now->sentence != said)
        announceCurrent(true);
}

void WeekGrid::setDays(const QList<GridDay> &days)
{
    setContent(days, m_blocks, m_spans);
}

void WeekGrid::setBlocks(const QList<GridBlock> &blocks)
{
    setContent(m_days, blocks, m_spans);
}

void WeekGrid::setSpans(const QList<GridSpan> &spans)
{
    setContent(m_days, m_blocks, spans);
}

void WeekGrid::setVisibleHours(TimeRange hours)
{
    if (m_options.hours == hours || !hours.isValid())
        return;
    m_options.hours = hours;
    arrange();
}

void WeekGrid::setWeekendShown(bool shown)
{
    if (m_options.weekend == shown)
        return;
    m_options.weekend = shown;
    arrange();
    if (m_cursor && m_layout.columnOf(m_cursor->day) < 0)
        m_cursor.reset();
    tellWeekGridChanged(this);
}

void WeekGrid::setOverlap(GridOverlap overlap)
{
    if (m_options.overlap == overlap)
        return;
    m_options.overlap = overlap;
    arrange();
}

void WeekGrid::setNow(QDate day, int minute)
{
    if (m_nowDay == day && m_nowMinute == minute)
        return;
    const auto line = [this] {
        const QRect column = m_layout.columnRect(m_layout.columnOf(m_nowDay));
        const int y = m_layout.yAt(m_nowMinute);
        return toViewport(QRect(column.left() - aroundBlock, y - aroundBlock,
                                column.width() + 2 * aroundBlock, 2 * aroundBlock));
    };
    viewport()->update(line());
    m_nowDay = day;
    m_nowMinute = minute;
    viewport()->update(line());
}

void WeekGrid::setSelected(qint64 id)
{
    updateBlock(m_selected);
    updateCursor();
    m_selected = block(id) ? id : 0;
    m_cursor.reset();
    updateBlock(m_selected);
    toCurrent();
    announceCurrent(false);
}

void WeekGrid::setCursorCell(std::optional<GridCell> cell)
{
    updateBlock(m_selected);
    updateCursor();
    m_selected = 0;
    m_cursor = cell && m_layout.columnOf(cell->day) >= 0 ? cell : std::nullopt;
    updateCursor();
    toCurrent();
    announceCurrent(false);
}

void WeekGrid::choose(qint64 id)
{
    setSelected(id);
    Q_EMIT selected(m_selected);
}

void WeekGrid::chooseCell(const GridCell &cell)
{
    const bool hadSelection = m_selected != 0;
    setCursorCell(cell);
    if (hadSelection)
        Q_EMIT selected(0);
    Q_EMIT cursorMoved(cell.day, cell.minute);
}

QDate WeekGrid::currentDay() const
{
    if (const GridBlock *chosen = selectedBlock())
        return chosen->day;
    if (m_cursor)
        return m_cursor->day;
    return m_layout.days().isEmpty() ? QDate() : m_layout.days().first().date;
}

const GridBlock *WeekGrid::block(qint64 id) const
{
    if (id == 0)
        return nullptr;
    for (const GridBlock &each : m_blocks) {
        if (each.id == id && !each.ghost)
            return &each;
    }
    return nullptr;
}

// ---------------------------------------------------------------- places

QPoint WeekGrid::bodyOrigin() const
{
    return {m_metrics.axis - horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

QRect WeekGrid::rectOf(qint64 id) const
{
    const GridBlock *const found = block(id);
    if (!found)
        return {};
    const PlacedBlock *const placed = m_layout.placedBlock(int(found - m_blocks.constData()));
    return placed ? toViewport(placed->rect) : QRect();
}

QPoint WeekGrid::pointAt(QDate day, int minute) const
{
    const QRect column = m_layout.columnRect(m_layout.columnOf(day));
    return QPoint(column.center().x(), m_layout.yAt(minute)) + bodyOrigin();
}

QRect WeekGrid::cursorRect() const
{
    if (!m_cursor)
        return {};
    const int column = m_layout.columnOf(m_cursor->day);
    QRect rect = m_layout.rectOf(column, {m_cursor->minute, m_cursor->minute + 15});
    rect.setHeight(std::max(rect.height(), m_metrics.line));
    return toViewport(rect);
}

QString WeekGrid::cursorSentence() const
{
    if (!m_cursor)
        return {};
    //: Read aloud: weekday, day and time of an empty place in the week.
    return tr("%1 %2, nothing planned. Enter creates an activity.")
        .arg(locale().toString(m_cursor->day, tr("dddd d MMMM")), clockText(m_cursor->minute));
}

void WeekGrid::arrange()
{
    // Headers depend on the days that are shown, the body's room on the headers: days first.
    const int scroll = verticalScrollBar()->value();
    const int span = m_layout.size().height();
    const auto room = [this] { return viewport()->size() - QSize(m_metrics.axis, 0); };
    m_layout.arrange(m_days, m_blocks, m_options, m_metrics, room());
    const int header = m_header->neededHeight();
    if (viewportMargins().top() != header) {
        setViewportMargins(0, header, 0, 0);
        m_layout.arrange(m_days, m_blocks, m_options, m_metrics, room());
    }
    m_header->setGeometry(frameWidth(), frameWidth(), viewport()->width(), header);
    const QSize beyond = m_layout.size() - room();
    verticalScrollBar()->setRange(0, std::max(0, beyond.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_metrics.hour / 2);
    horizontalScrollBar()->setRange(0, std::max(0, beyond.width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_metrics.day / 2);
    if (span > 0 && scroll > 0)
        verticalScrollBar()->setValue(int(qint64(scroll) * m_layout.size().height() / span));
    m_header->update();
    viewport()->update();
}

void WeekGrid::scrollTo(const QRect &rect)
{
    const QRect seen(m_metrics.axis, 0, viewport()->width() - m_metrics.axis, viewport()->height());
    if (rect.isNull())
        return;
    int down = 0;
    if (rect.bottom() + aroundBlock > seen.bottom())
        down = rect.bottom() + aroundBlock - seen.bottom();
    if (rect.top() - aroundBlock - down < seen.top())
        down = rect.top() - aroundBlock - seen.top();
    int right = 0;
    if (rect.right() + aroundBlock > seen.right())
        right = rect.right() + aroundBlock - seen.right();
    if (rect.left() - aroundBlock - right < seen.left())
        right = rect.left() - aroundBlock - seen.left();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + right);
}

void WeekGrid::toCurrent()
{
    scrollTo(m_cursor ? cursorRect() : rectOf(m_selected));
}

void WeekGrid::updateBlock(qint64 id)
{
    if (const QRect rect = rectOf(id); !rect.isNull())
        viewport()->update(rect.adjusted(-aroundBlock, -aroundBlock, aroundBlock, aroundBlock));
}

void WeekGrid::updateCursor()
{
    if (m_cursor)
        viewport()->update(cursorRect().adjusted(-2, -2, 2, 2));
}

void WeekGrid::announceCurrent(bool renamed)
{
    const GridBlock *const chosen = selectedBlock();
    const QString words = chosen ? chosen->sentence : cursorSentence();
    if (!hasFocus() || words.isEmpty())
        return;
    if (renamed)
        tellWeekGridRenamed(this);
    else
        tellWeekGridFocus(this);
    Q_EMIT announced(words);
}

QSize WeekGrid::sizeHint() const
{
    const int hours = (m_options.hours.to - m_options.hours.from) / 60;
    return {m_metrics.axis + 5 * m_metrics.scaled(128),
            m_header->neededHeight() + hours * m_metrics.hour + 2 * frameWidth()};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {m_metrics.axis + 2 * m_metrics.day, m_header->neededHeight() + 3 * m_metrics.hour};
}

int WeekGrid::weekWidth() const
{
    constexpr int WorkingDays = 5;
    return m_metrics.axis + WorkingDays * m_metrics.day + 2 * frameWidth() +
           style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

// ---------------------------------------------------------------- events

bool WeekGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = m_layout.blockAt(toBody(help->pos()));
        if (at >= 0 && !m_drag && help->pos().x() >= m_metrics.axis)
            QToolTip::showText(help->globalPos(), m_blocks[at].sentence, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        viewport()->unsetCursor();
    return QAbstractScrollArea::viewportEvent(event);
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_metrics = GridMetrics::of(font());
        arrange();
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        describe();
        m_metrics = GridMetrics::of(font()); // tags and hours have other words
        arrange();
    }
}

void WeekGrid::hideEvent(QHideEvent *event)
{
    cancelDrag();
    QAbstractScrollArea::hideEvent(event);
}

void WeekGrid::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        m_header->update();
    Q_UNUSED(dy)
    viewport()->update();
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Somewhere to stand, when the keyboard brings the user here.
    const bool byKey = event->reason() == Qt::TabFocusReason ||
                       event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !m_cursor && m_selected == 0)
        m_cursor = startCell();
    viewport()->update();
    announceCurrent(false);
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace bro
