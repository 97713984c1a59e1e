// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QWidget>
#include <calendar/iso_week.h>

namespace bro {

class MiniMonth;

// The six weeks of a MiniMonth.
class MiniMonthDays : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMonthDays(MiniMonth *month);
    void setMonth(QDate first);
    void setCurrent(QDate day); // shows its month
    QDate firstShown() const;
    QRect dayRect(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void describe();

    QDate month; // its first day
    QDate today;
    QDate current; // where the keyboard stands
    IsoWeek selected;
    QSet<QDate> dots;
    QHash<QDate, QString> holidays;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int headHeight() const;
    int weekHeight() const;
    int numberWidth() const;
    QRect cellRect(int week, int weekday) const;
    QDate dayAt(QPoint at) const;
    QDate target(int key) const;
    QString sentence(QDate day) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day, const QRect &cell) const;

    MiniMonth *m_owner;
    int m_wheel = 0;
};

} // namespace bro
