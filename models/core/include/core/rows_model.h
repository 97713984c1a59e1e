// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>

namespace bro {

// A short list of rows whose words are ready; for lists that need no model of their own.
class RowsModel : public GroupedListModel
{
    Q_OBJECT
public:
    struct Row
    {
        qint64 id = 0;
        QStringList cells;
        Mark mark{}; // in place of the last cell
        int group = 0;
        QVariant sortKey{}; // of the first column, when not its text
        bool secondary = false;
    };

    explicit RowsModel(const QList<Column> &columns, QObject *parent = nullptr);
    void setRows(const QList<Row> &rows, const QList<Group> &groups = {});

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override { return m_rows[row].group; }
    QString filterText(int row) const override; // with the group's title

private:
    QList<Row> m_rows;
    QStringList m_groupTitles;
};

} // namespace bro
