// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_view.h"
#include "board_delegate.h"
#include <QHeaderView>
#include <QScrollBar>
#include <views/settings.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
const QString FoldedOnce = QStringLiteral("attendance/companiesFolded");
} // namespace

BoardView::BoardView(DayBoardModel &model, Settings &settings, QWidget *parent)
    : ListView(u"attendanceList"_s, settings, parent),
      m_board(model),
      m_settings(settings)
{
    setTypingJumps(false);
    setGivesWay({u"cpr"_s});
    setItemDelegate(new BoardDelegate(itemDelegate(), this));
    setListModel(&model);
    setAccessibleName(tr("Attendance of the day, by activity"));
    setAllColumnsShowFocus(false); // the state's frame shows where the keys go
    connect(header(), &QHeaderView::sectionResized, this, &BoardView::placeEditor);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        foldCompanies();
        placeEditor();
    });
    connect(this, &QTreeView::expanded, this, &BoardView::placeEditor);
    connect(this, &QTreeView::collapsed, this, &BoardView::placeEditor);
    connect(this, &ListView::opened, this, [this] { Q_EMIT editWanted(DayBoardModel::Detail); });
    // opened() comes after a double click too; the cell that was meant is known here.
    disconnect(this, &QTreeView::doubleClicked, this, nullptr);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(GroupRole).toBool())
            Q_EMIT editWanted(index.column());
    });
}

QList<ParticipationId> BoardView::selectedRows() const
{
    QList<ParticipationId> rows;
    for (const qint64 id : selectedIds())
        rows.append(ParticipationId{id});
    if (rows.isEmpty() && currentId() != 0)
        rows.append(currentRow());
    return rows;
}

QModelIndex BoardView::currentGroup() const
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    return index.data(GroupRole).toBool() ? index : index.parent();
}

void BoardView::goDown()
{
    const QModelIndex next = nextRow(currentIndex());
    if (next.isValid())
        setCurrentIndex(next);
}

// Groups are only stopped at where they are folded.
QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveUp && action != MoveDown)
        return ListView::moveCursor(action, modifiers);
    QModelIndex index = currentIndex();
    if (!index.isValid())
        return nextRow({});
    do {
        index = action == MoveUp ? indexAbove(index) : indexBelow(index);
    } while (index.isValid() && index.data(GroupRole).toBool() && isExpanded(index));
    return index.isValid() ? index : currentIndex();
}

void BoardView::openEditor(CellEditor *editor, int firstColumn, int lastColumn)
{
    delete m_editor;
    m_editor = editor;
    m_firstColumn = firstColumn;
    m_lastColumn = lastColumn;
    const QModelIndex index = m_board.indexOfId(editor->row().value);
    scrollTo(index);
    placeEditor();
    editor->show();
    editor->raise();
    editor->setFocus(Qt::OtherFocusReason);
}

void BoardView::leaveEditor()
{
    if (!m_editor)
        return;
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget()) || hasFocus();
    CellEditor *editor = m_editor;
    m_editor = nullptr;
    editor->blockSignals(true); // closing is no leaving of the field
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->setParent(nullptr);
    editor->deleteLater();
}

void BoardView::placeEditor()
{
    if (!m_editor)
        return;
    const QModelIndex index = m_board.indexOfId(m_editor->row().value);
    if (!index.isValid()) {
        leaveEditor();
        return;
    }
    const QRect cells = visualRect(index.siblingAtColumn(m_firstColumn))
                            .united(visualRect(index.siblingAtColumn(m_lastColumn)));
    m_editor->place(cells, viewport()->width());
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    ListView::scrollContentsBy(dx, dy);
    placeEditor();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    ListView::resizeEvent(event);
    placeEditor();
}

// Those at companies are asked for later, so their groups begin folded; after that the list
// remembers what the user does.
void BoardView::foldCompanies()
{
    for (int i = 0; m_board.companyGroup(i).isValid(); ++i) {
        const QModelIndex group = m_board.companyGroup(i);
        const QString key = FoldedOnce + u'/' + group.data(IdRole).toString();
        if (!m_settings.state(key).isEmpty())
            continue;
        m_settings.setState(key, "1");
        collapse(group);
    }
}

} // namespace bro
