// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QVariant>
#include <core/item_roles.h>

namespace bro {

// A list with rows of equal kind, in groups or not, that sorts and filters itself; the base of the
// program's lists. Top level: groups (or rows when there are none); below: rows. A list that can
// pass 10,000 rows reads windows by SQL instead.
class GroupedListModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    struct Column
    {
        QString key; // remembered by it; ASCII
        QString title;
        int characters = 12;   // width at first
        bool figures = false;  // right-aligned
        bool hidden = false;   // at first
        QString description{}; // tool tip of the header
    };
    struct Group
    {
        QString key;
        QString title;
        QString icon{};
        Tone tone = Tone::Neutral;
        QString secondary{}; // after the title, in secondary text
        Mark mark{};         // at the right end; empty: the count
    };

    using QAbstractItemModel::QAbstractItemModel;

    const QList<Column> &columns() const { return m_columns; }
    // Only rows whose text holds every word, whatever their case; empty shows all.
    void setFilter(const QString &words);
    const QString &filter() const { return m_filter; }
    // Reads what the filter looks in, so that the first key follows the hand.
    void prepareFilter();
    int shownRows() const;
    int allRows() const { return m_count; }
    // The row's number in the subclass's own order; -1 for a group.
    int sourceRow(const QModelIndex &index) const;
    QModelIndex indexOfRow(int sourceRow, int column = 0) const; // invalid when filtered away
    QModelIndex indexOfId(qint64 id) const;                      // by IdRole

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Within the groups; SortRole, else the text by the locale. column -1: the subclass's order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countChanged(); // after reset or filter

protected:
    // One row's cell; `row` in the subclass's order.
    virtual QVariant cell(int row, int column, int role) const = 0;
    // Which group a row belongs to; only asked when there are groups.
    virtual int groupOf(int row) const;
    // What the filter looks in; the display texts of all columns unless overridden.
    virtual QString filterText(int row) const;
    virtual Qt::ItemFlags rowFlags(int row, int column) const;

    void setColumns(const QList<Column> &columns);
    // After the subclass has put its new rows in place (a reset). Groups without rows are left out.
    // When rows keep their ids, selection and folding survive: views restore them by IdRole.
    void rowsReplaced(int count, const QList<Group> &groups = {});
    // One row's cells changed; its group and place stay.
    void rowChanged(int row);

private:
    struct ShownGroup
    {
        int group = 0; // in m_groups
        QList<int> rows;
    };
    void arrange();
    bool passes(int row) const;
    const QString &foldedText(int row) const;

    QList<Column> m_columns;
    QList<Group> m_groups;
    QList<ShownGroup> m_shown;           // one nameless when there are no groups
    QList<std::pair<int, int>> m_places; // source row → shown group, row; -1 when filtered away
    QString m_filter;
    QStringList m_words;
    mutable QStringList m_folded; // by source row; null: not read yet
    int m_count = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace bro
