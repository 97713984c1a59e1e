// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bro {

// Paints what the day board has beside other lists: the state with its letter, and groups with
// their time. The rest is left to the list's own delegate.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BoardDelegate(QAbstractItemDelegate *usual, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintState(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    QAbstractItemDelegate *m_usual;
};

} // namespace bro
