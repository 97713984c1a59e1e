// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>
#include <contracts/profile_tree_model.h>

namespace bro {

// The parts of a contract at the left; keeps what is open and chosen when entries come and go.
class PartsTree : public QTreeView
{
    Q_OBJECT
public:
    PartsTree(ProfileTreeModel &model, QWidget *parent);
    QString currentPath() const;
    void choose(const QString &path); // the part, or the one that holds the value

Q_SIGNALS:
    void chosen(const QString &path);
    void entered(); // Enter: on to the fields

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void remember();
    void restore();

    ProfileTreeModel &m_model;
    QStringList m_open;
    QString m_current;
    bool m_restoring = false;
};

} // namespace bro
