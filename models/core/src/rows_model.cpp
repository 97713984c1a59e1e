// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/rows_model.h>

namespace bro {

RowsModel::RowsModel(const QList<Column> &columns, QObject *parent) : GroupedListModel(parent)
{
    setColumns(columns);
}

void RowsModel::setRows(const QList<Row> &rows, const QList<Group> &groups)
{
    m_rows = rows;
    m_groupTitles.clear();
    for (const Group &group : groups)
        m_groupTitles.append(group.title);
    rowsReplaced(int(rows.size()), groups);
}

QString RowsModel::filterText(int row) const
{
    return GroupedListModel::filterText(row) + m_groupTitles.value(m_rows[row].group);
}

QVariant RowsModel::cell(int row, int column, int role) const
{
    const Row &of = m_rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return of.cells.value(column);
    case IdRole:
        return of.id;
    case SecondaryRole:
        return of.secondary;
    case SortRole:
        return column == 0 ? of.sortKey : QVariant();
    case MarkRole:
        return column == columns().size() - 1 && of.mark != Mark{} ? QVariant::fromValue(of.mark)
                                                                   : QVariant();
    default:
        return {};
    }
}

} // namespace bro
