// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_editor.h"
#include <QPointer>
#include <attendance/day_board_model.h>
#include <views/list_view.h>

namespace bro {

// The list of the day board: up and down go from person to person, letters are keys of states,
// editors open in the cells.
class BoardView : public ListView
{
    Q_OBJECT
public:
    BoardView(DayBoardModel &model, Settings &settings, QWidget *parent);

    ParticipationId currentRow() const { return {currentId()}; }
    // The selected rows; the current one when nothing is selected.
    QList<ParticipationId> selectedRows() const;
    // The group that is current or that the current row is in.
    QModelIndex currentGroup() const;
    void goDown(); // to the next person

    // Lies over the cells of the editor's row; one at a time. Takes the focus.
    void openEditor(CellEditor *editor, int firstColumn, int lastColumn);
    CellEditor *editor() const { return m_editor; }
    void leaveEditor(); // and back to the list

Q_SIGNALS:
    void editWanted(int column); // double click into a cell, Enter: Detail

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeEditor();
    void foldCompanies();

    DayBoardModel &m_board;
    Settings &m_settings;
    QPointer<CellEditor> m_editor;
    int m_firstColumn = 0;
    int m_lastColumn = 0;
};

} // namespace bro
