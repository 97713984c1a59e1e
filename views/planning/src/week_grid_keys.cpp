// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <algorithm>
#include <tuple>
#include <views/planning/week_grid.h>

namespace bro {

namespace {
constexpr int quarter = 15;
constexpr int hour = 60;
constexpr int morning = 9 * hour;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

int directionOf(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
}

bool isSideways(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}
} // namespace

// Of the keys below, so that a shortcut of the page does not take them while the grid has focus.
bool WeekGrid::isOwnKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers with = modifiersOf(event);
    const int key = event.key();
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Paste))
        return true;
    if (isArrow(key))
        return with == Qt::NoModifier || with == Qt::ControlModifier ||
               with == (Qt::ControlModifier | Qt::ShiftModifier) ||
               (with == Qt::ShiftModifier && !isSideways(key));
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return with == Qt::NoModifier || with == Qt::ControlModifier;
    return with == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter ||
                                      key == Qt::Key_Insert || key == Qt::Key_Delete);
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *const key = static_cast<QKeyEvent *>(event);
        if (isOwnKey(*key) || (m_drag && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape) {
            cancelDrag();
        } else if (event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt) {
            m_drag->modifiers =
                event->modifiers() |
                (event->key() == Qt::Key_Control ? Qt::ControlModifier : Qt::AltModifier);
            followPointer();
        }
        event->accept();
        return;
    }
    if (!isOwnKey(*event) || !handleKey(*event))
        event->ignore();
}

void WeekGrid::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && (event->key() == Qt::Key_Control || event->key() == Qt::Key_Alt)) {
        m_drag->modifiers = event->modifiers();
        m_drag->modifiers.setFlag(
            event->key() == Qt::Key_Control ? Qt::ControlModifier : Qt::AltModifier, false);
        followPointer();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

bool WeekGrid::handleKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (isArrow(key))
        return handleArrow(key, modifiersOf(event));
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        stepToEnd(key == Qt::Key_End, event.modifiers().testFlag(Qt::ControlModifier));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return enter();
    if (key == Qt::Key_Insert)
        return create();
    if (event.matches(QKeySequence::Paste)) {
        if (currentDay().isValid())
            Q_EMIT pasteRequested(currentDay());
        return true;
    }
    if (m_selected == 0)
        return false;
    if (key == Qt::Key_Delete)
        Q_EMIT deleteRequested(m_selected);
    else
        Q_EMIT copyRequested(m_selected);
    return true;
}

bool WeekGrid::handleArrow(int key, Qt::KeyboardModifiers modifiers)
{
    const int direction = directionOf(key);
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        moveByKey(key);
    else if (modifiers == Qt::ShiftModifier)
        stretchByKey(direction * quarter);
    else if (modifiers == Qt::ControlModifier || m_order.isEmpty())
        stepCell(key);
    else if (isSideways(key))
        stepByDay(direction);
    else
        stepInTime(direction);
    return true;
}

// ---------------------------------------------------------------- between activities

std::optional<GridCell> WeekGrid::place() const
{
    if (const GridBlock *chosen = selectedBlock())
        return GridCell{chosen->day, chosen->range.from};
    return m_cursor;
}

void WeekGrid::stepInTime(int direction)
{
    const auto number = [this](int block) { return m_blocks[block].id; };
    if (m_selected != 0) {
        for (qsizetype i = 0; i < m_order.size(); ++i) {
            if (number(m_order[i]) != m_selected)
                continue;
            if (i + direction >= 0 && i + direction < m_order.size())
                choose(number(m_order[i + direction]));
            return;
        }
    }
    if (!m_cursor) {
        choose(number(m_order.first()));
        return;
    }
    qint64 before = 0;
    for (int block : std::as_const(m_order)) {
        const GridBlock &each = m_blocks[block];
        if (std::tuple(each.day, each.range.from) > std::tuple(m_cursor->day, m_cursor->minute)) {
            if (direction > 0)
                choose(each.id);
            break;
        }
        before = each.id;
    }
    if (direction < 0 && before != 0)
        choose(before);
}

void WeekGrid::stepByDay(int direction)
{
    const std::optional<GridCell> from = place();
    if (!from) {
        choose(m_blocks[m_order.first()].id);
        return;
    }
    const int columns = int(m_layout.days().size());
    for (int column = m_layout.columnOf(from->day) + direction; column >= 0 && column < columns;
         column += direction) {
        const GridBlock *nearest = nullptr;
        for (int block : std::as_const(m_order)) {
            const GridBlock &each = m_blocks[block];
            if (each.day != m_layout.days()[column].date)
                continue;
            if (!nearest || std::abs(each.range.from - from->minute) <
                                std::abs(nearest->range.from - from->minute))
                nearest = &each;
        }
        if (nearest) {
            choose(nearest->id);
            return;
        }
    }
}

void WeekGrid::stepToEnd(bool last, bool week)
{
    const QDate day = currentDay();
    qint64 found = 0;
    for (int block : std::as_const(m_order)) {
        if (!week && m_blocks[block].day != day)
            continue;
        found = m_blocks[block].id;
        if (!last)
            break;
    }
    if (found != 0)
        choose(found);
    else if (m_layout.columnOf(day) >= 0)
        chooseCell({day, last ? m_layout.hours().to - quarter : m_layout.hours().from});
}

// ---------------------------------------------------------------- the empty quarter

bool WeekGrid::isFree(const GridCell &cell) const
{
    const TimeRange range{cell.minute, cell.minute + quarter};
    return std::none_of(m_blocks.begin(), m_blocks.end(), [&](const GridBlock &block) {
        return block.day == cell.day && !block.ghost && block.range.overlaps(range);
    });
}

std::optional<GridCell> WeekGrid::startCell() const
{
    if (m_layout.days().isEmpty())
        return {};
    QDate day = m_layout.days().first().date;
    for (const GridDay &each : m_layout.days()) {
        if (each.today)
            day = each.date;
    }
    const int latest = m_layout.hours().to - quarter;
    const int first = std::clamp(morning, m_layout.hours().from, latest);
    for (int minute = first; minute <= latest; minute += quarter) {
        if (isFree({day, minute}))
            return GridCell{day, minute};
    }
    return nearestFree({day, first});
}

GridCell WeekGrid::nearestFree(const GridCell &cell) const
{
    for (int away = 0; away < TimeRange::endOfDay; away += quarter) {
        for (int minute : {cell.minute + away, cell.minute - away}) {
            if (minute >= m_layout.hours().from && minute + quarter <= m_layout.hours().to &&
                isFree({cell.day, minute}))
                return {cell.day, minute};
        }
    }
    return cell; // the whole day is taken
}

bool WeekGrid::showMinute(int minute)
{
    if (minute < 0 || minute + quarter > TimeRange::endOfDay)
        return false;
    TimeRange wanted = m_layout.hours();
    if (minute < wanted.from)
        wanted.from = minute / hour * hour;
    else if (minute + quarter > wanted.to)
        wanted.to = (minute + quarter + hour - 1) / hour * hour;
    else
        return true;
    Q_EMIT hoursRequested(wanted);
    return m_layout.hours().contains({minute, minute + quarter});
}

std::optional<GridCell> WeekGrid::freeCell(GridCell cell, int direction)
{
    while (showMinute(cell.minute)) {
        if (isFree(cell))
            return cell;
        cell.minute += direction * quarter;
    }
    return {};
}

// The page may show more days when there is none.
int WeekGrid::columnBeside(int column, int direction)
{
    const QDate day = m_layout.days()[column].date;
    if (column + direction < 0 || column + direction >= m_layout.days().size()) {
        Q_EMIT daysRequested();
        column = m_layout.columnOf(day);
    }
    const int beside = column + direction;
    return column >= 0 && beside >= 0 && beside < m_layout.days().size() ? beside : -1;
}

void WeekGrid::stepCell(int key)
{
    const std::optional<GridCell> from = place();
    if (!from) {
        if (const auto start = startCell())
            chooseCell(*start);
        return;
    }
    const int direction = directionOf(key);
    GridCell cell{from->day, from->minute / quarter * quarter};
    if (!isSideways(key)) {
        if (m_cursor || direction < 0)
            cell.minute += direction * quarter;
        if (const auto free = freeCell(cell, direction))
            chooseCell(*free);
        return;
    }
    if (const int column = columnBeside(m_layout.columnOf(cell.day), direction); column >= 0) {
        cell.day = m_layout.days()[column].date;
        chooseCell(nearestFree(cell));
    }
}

// ---------------------------------------------------------------- changes

void WeekGrid::moveByKey(int key)
{
    const GridBlock *const chosen = selectedBlock();
    if (!chosen)
        return;
    if (!chosen->movable) {
        Q_EMIT moveRefused(m_selected);
        return;
    }
    const int direction = directionOf(key);
    QDate day = chosen->day;
    TimeRange range = chosen->range;
    if (isSideways(key)) {
        day = day.addDays(direction);
        if (std::none_of(m_days.begin(), m_days.end(),
                         [day](const GridDay &d) { return d.date == day; }))
            return;
    } else {
        range = {range.from + direction * quarter, range.to + direction * quarter};
    }
    if (range.isValid())
        Q_EMIT moveRequested(m_selected, day, range, false);
}

void WeekGrid::stretchByKey(int minutes)
{
    const GridBlock *const chosen = selectedBlock();
    if (!chosen)
        return;
    if (!chosen->movable) {
        Q_EMIT moveRefused(m_selected);
        return;
    }
    const TimeRange range{chosen->range.from,
                          std::min(chosen->range.to + minutes, int(TimeRange::endOfDay))};
    if (range.isValid() && range != chosen->range)
        Q_EMIT moveRequested(m_selected, chosen->day, range, false);
}

std::optional<std::pair<QDate, TimeRange>> WeekGrid::creationPlace() const
{
    std::optional<GridCell> cell = m_cursor;
    if (const GridBlock *chosen = selectedBlock())
        cell = GridCell{chosen->day, std::min(chosen->range.to, TimeRange::endOfDay - quarter)};
    if (!cell)
        cell = startCell();
    if (!cell)
        return {};
    // Not into the next activity, when there is a quarter before it.
    int end = std::min(cell->minute + m_newLength, int(TimeRange::endOfDay));
    for (const GridBlock &block : m_blocks) {
        if (block.day == cell->day && !block.ghost && block.range.from >= cell->minute + quarter)
            end = std::min(end, block.range.from);
    }
    return std::pair(cell->day, TimeRange{cell->minute, end});
}

bool WeekGrid::enter()
{
    if (m_selected == 0)
        return m_cursor && create();
    Q_EMIT editRequested(m_selected);
    return true;
}

bool WeekGrid::create()
{
    const auto place = creationPlace();
    if (place)
        Q_EMIT createRequested(place->first, place->second);
    return place.has_value();
}

} // namespace bro
