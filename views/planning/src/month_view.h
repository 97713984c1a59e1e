// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <jobs/plan_lists.h>

namespace bro {

// A day of the month: its number, what is planned and the worst of it.
class MonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

// The month at a glance. Enter or a double click opens the day's week.
class MonthView : public QTableView
{
    Q_OBJECT
public:
    explicit MonthView(const Texts &texts, QWidget *parent = nullptr);
    void showMonth(QDate first, QDate today, const QList<MonthDay> &days);
    void setCurrentDay(QDate day);
    QDate currentDay() const;

Q_SIGNALS:
    void weekOpened(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    MonthModel *m_model;
    QDate m_wanted; // current when its month is shown
};

} // namespace bro
