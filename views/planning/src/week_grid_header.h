// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bro {

class WeekGrid;

// The days above the grid and what lies over all of a day; stays when the grid scrolls.
class WeekGridHeader : public QWidget
{
    Q_OBJECT
public:
    explicit WeekGridHeader(WeekGrid *grid);
    int neededHeight() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int headHeight() const;
    int allDayLine() const;
    int allDayLines() const;
    QRect dayRect(int column) const; // all of the header's height
    void paintHead(QPainter &painter, int column) const;
    void paintAllDay(QPainter &painter, int column) const;

    const WeekGrid &m_grid;
};

} // namespace bro
