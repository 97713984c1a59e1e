// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <attendance/attendance_map.h>
#include <calendar/iso_week.h>
#include <core/texts.h>

namespace bro {

// Where the days stand: a column per week, a row per weekday; no widget. Weekends only where
// something lies on them. As many weeks as there is room for, with the wanted day among them.
struct HeatMapLayout
{
    struct Cell
    {
        QDate date;
        QRect rect;
    };
    QList<Cell> cells;
    QList<std::pair<int, QRect>> weeks;    // number and place of the heading
    QList<std::pair<int, QRect>> weekdays; // 1 = Monday
    QDate first;                           // Monday of the first column
    int side = 0;
    QSize size;

    static HeatMapLayout of(const AttendanceMap &map, QDate from, QDate to, QDate wanted, int width,
                            const QFontMetrics &metrics);
    const Cell *at(QDate date) const;
};

QString dayLetter(DayMark mark); // F D I A R, as the state keys; else empty
Message dayMarkName(DayMark mark);

// Attendance as a small calendar. Arrows move, Enter opens the day; the cell says day and states.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    HeatMap(const Texts &texts, QWidget *parent);

    // The days of the course; today is marked.
    void setMap(const AttendanceMap &map, QDate from, QDate to, QDate today);
    const AttendanceMap &map() const { return m_map; }
    QDate current() const { return m_current; }
    QString sentence(QDate date) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(QDate date);
    void opened(QDate date);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    HeatMapLayout layoutFor(int width) const;
    void paintCell(QPainter &painter, const HeatMapLayout::Cell &cell) const;
    void moveTo(QDate date);
    QDate dateAt(QPoint place) const;

    const Texts &m_texts;
    AttendanceMap m_map;
    QDate m_from;
    QDate m_to;
    QDate m_today;
    QDate m_current;
};

// The letters' meaning with their counts, in rows as wide as there is room.
class HeatMapLegend : public QWidget
{
    Q_OBJECT
public:
    HeatMapLegend(const Texts &texts, QWidget *parent);
    void setMap(const AttendanceMap &map);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        DayMark mark;
        QString text;
    };
    QList<QRect> places(int width) const;

    const Texts &m_texts;
    QList<Entry> m_entries;
};

} // namespace bro
