// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_accessible.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>
#include <views/planning/week_grid.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString editAction()
{
    return u"edit"_s;
}

// Children are numbered: activities in order of time, old places, then the cursor.
struct Children
{
    explicit Children(const WeekGrid &grid)
    {
        for (int block : grid.timeOrder()) {
            if (grid.gridLayout().placedBlock(block))
                blocks.append(block);
        }
        for (int block = 0; block < grid.blocks().size(); ++block) {
            if (grid.blocks()[block].ghost && grid.gridLayout().placedBlock(block))
                blocks.append(block);
        }
    }
    int cursor() const { return int(blocks.size()); }
    int count() const { return cursor() + 1; }
    QList<int> blocks;
};

int childOfCurrent(const WeekGrid &grid)
{
    const Children children(grid);
    if (grid.cursor())
        return children.cursor();
    for (int i = 0; i < children.cursor(); ++i) {
        const GridBlock &block = grid.blocks()[children.blocks[i]];
        if (!block.ghost && block.id == grid.selection() && block.id != 0)
            return i;
    }
    return -1;
}

class GridCellInterface : public QAccessibleInterface,
                          public QAccessibleActionInterface,
                          public QAccessibleTableCellInterface
{
public:
    GridCellInterface(WeekGrid *grid, int index) : m_grid(grid), m_index(index) {}

    bool isValid() const override { return m_grid && m_index < Children(*m_grid).count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override;
    QString localizedActionName(const QString &action) const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    bool isSelected() const override { return m_grid && childOfCurrent(*m_grid) == m_index; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    const GridBlock *block() const
    {
        const Children children(*m_grid);
        return m_index < children.cursor() ? &m_grid->blocks()[children.blocks[m_index]] : nullptr;
    }
    bool isCursor() const { return m_grid && m_index == Children(*m_grid).cursor(); }

    QPointer<WeekGrid> m_grid;
    int m_index;
};

class GridInterface : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridInterface(WeekGrid *grid) : QAccessibleWidget(grid, QAccessible::Table) {}
    ~GridInterface() override
    {
        for (const auto &[index, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return Children(grid()).count(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_cells.find(index); known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        auto *const cell = new GridCellInterface(&grid(), index);
        m_cells[index] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) {
            QAccessibleInterface *const cell = child(i);
            if (!cell->state().invisible && cell->rect().contains(x, y))
                return cell;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const int current = grid().hasFocus() ? childOfCurrent(grid()) : -1;
        return current >= 0 ? child(current) : QAccessibleWidget::focusChild();
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const Children children(grid());
        for (int i = 0, seen = 0; i < children.cursor(); ++i) {
            const GridBlock &block = grid().blocks()[children.blocks[i]];
            if (grid().gridLayout().columnOf(block.day) == column && seen++ == row)
                return child(i);
        }
        return nullptr;
    }
    int columnCount() const override { return int(grid().gridLayout().days().size()); }
    int rowCount() const override
    {
        int most = 0;
        for (int column = 0; column < columnCount(); ++column) {
            int rows = 0;
            for (const PlacedBlock &placed : grid().gridLayout().placed())
                rows += int(placed.column == column);
            most = std::max(most, rows);
        }
        return most;
    }
    QString columnDescription(int column) const override
    {
        if (column < 0 || column >= columnCount())
            return {};
        const GridDay &day = grid().gridLayout().days()[column];
        QStringList words{grid().locale().toString(day.date, WeekGrid::tr("dddd d MMMM")),
                          day.below, day.closed ? day.closedReason : QString()};
        for (const GridAllDay &entry : day.allDay)
            words << entry.text;
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    QString rowDescription(int) const override { return {}; }
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        const int current = childOfCurrent(grid());
        return current >= 0 ? QList<QAccessibleInterface *>{child(current)}
                            : QList<QAccessibleInterface *>();
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    WeekGrid &grid() const { return *static_cast<WeekGrid *>(object()); }

    mutable std::map<int, QAccessible::Id> m_cells;
};

QString GridCellInterface::text(QAccessible::Text what) const
{
    if (!isValid() || what != QAccessible::Name)
        return {};
    const GridBlock *const shown = block();
    return shown ? shown->sentence : m_grid->cursorSentence();
}

QRect GridCellInterface::rect() const
{
    if (!isValid())
        return {};
    QRect rect = m_grid->cursorRect();
    if (!isCursor()) {
        const PlacedBlock *placed =
            m_grid->gridLayout().placedBlock(Children(*m_grid).blocks[m_index]);
        rect = placed ? placed->rect.translated(m_grid->bodyOrigin()) : QRect();
    }
    return rect.isNull() ? rect
                         : QRect(m_grid->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::State GridCellInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const GridBlock *const shown = block();
    const bool current = childOfCurrent(*m_grid) == m_index;
    state.focusable = !shown || !shown->ghost;
    state.selectable = shown && !shown->ghost;
    state.selected = shown && current;
    state.focused = current && m_grid->hasFocus();
    state.readOnly = shown && !shown->movable;
    state.invisible = !m_grid->isVisible() || (!shown && !m_grid->cursor());
    const QRect seen(m_grid->viewport()->mapToGlobal(QPoint()), m_grid->viewport()->size());
    state.offscreen = !state.invisible && !seen.intersects(rect());
    return state;
}

QStringList GridCellInterface::actionNames() const
{
    if (!isValid() || (block() && block()->ghost))
        return {};
    return {pressAction(), editAction()};
}

QString GridCellInterface::localizedActionName(const QString &action) const
{
    return action == editAction() ? WeekGrid::tr("Edit")
                                  : QAccessibleActionInterface::localizedActionName(action);
}

void GridCellInterface::doAction(const QString &action)
{
    if (!actionNames().contains(action))
        return;
    if (const GridBlock *const shown = block()) {
        const qint64 id = shown->id;
        m_grid->press(id);
        if (action == editAction() && m_grid)
            Q_EMIT m_grid->editRequested(id);
    } else if (const auto place = m_grid->creationPlace()) {
        Q_EMIT m_grid->createRequested(place->first, place->second);
    }
}

int GridCellInterface::columnIndex() const
{
    if (!isValid())
        return -1;
    const GridBlock *const shown = block();
    if (shown)
        return m_grid->gridLayout().columnOf(shown->day);
    return m_grid->cursor() ? m_grid->gridLayout().columnOf(m_grid->cursor()->day) : -1;
}

int GridCellInterface::rowIndex() const
{
    const int column = columnIndex();
    if (column < 0 || isCursor())
        return -1;
    const Children children(*m_grid);
    int row = 0;
    for (int i = 0; i < m_index; ++i)
        row +=
            int(m_grid->gridLayout().columnOf(m_grid->blocks()[children.blocks[i]].day) == column);
    return row;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *const grid = qobject_cast<WeekGrid *>(object);
    return grid ? new GridInterface(grid) : nullptr;
}

void tell(WeekGrid *grid, QAccessible::Event what)
{
    const int current = childOfCurrent(*grid);
    if (current < 0)
        return;
    QAccessibleEvent event(grid, what);
    event.setChild(current);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installWeekGridAccessibility()
{
    QAccessible::installFactory(makeInterface); // the same twice is once
}

void tellWeekGridChanged(WeekGrid *grid)
{
    QAccessibleTableModelChangeEvent event(grid, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void tellWeekGridRenamed(WeekGrid *grid)
{
    tell(grid, QAccessible::NameChanged);
}

void tellWeekGridFocus(WeekGrid *grid)
{
    tell(grid, QAccessible::Focus);
    if (grid->selection() != 0)
        tell(grid, QAccessible::Selection);
}

} // namespace bro
