// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>
#include <core/grouped_list_model.h>

namespace bro {

// A row of the planning page's lists: a name with its state below it, or with a bar and a figure
// beside it (jobs/plan_lists.h); a group is a heading.
class PlanListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Where the name stands in a row with bar and figure, left of the sign that something is wrong.
    static QRect nameRoom(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
    static void paintState(QPainter *painter, const QStyleOptionViewItem &option,
                           const QRect &inside, const QModelIndex &index);
    static void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inside,
                         const QModelIndex &index);
};

// Up and down choose; the row that is chosen is the one that is shown.
class PlanList : public QTreeView
{
    Q_OBJECT
public:
    explicit PlanList(QWidget *parent = nullptr);
    void setListModel(GroupedListModel *model);
    // Tells nobody; nothing when the index is invalid.
    void setChosen(const QModelIndex &index);
    // The next row that is no group; invalid at the end.
    QModelIndex neighbour(int step) const;

Q_SIGNALS:
    void chosen(const QModelIndex &index); // by the user
    void leftUpwards();                    // up on the first row

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_telling = true;
};

} // namespace bro
