// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <calendar/iso_week.h>
#include <core/minutes.h>

namespace bro {

// Weeks as bars, delivered dark and planned light, over the band of the ordered interval; the
// current one framed. Click, or arrows and Enter, chooses a week.
class WeekBars : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        IsoWeek week;
        Minutes planned; // with the delivered
        Minutes delivered;
        QString sentence; // of the week, for tool tip and screen reader
        friend bool operator==(const Bar &, const Bar &) = default;
    };

    explicit WeekBars(QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars);
    void setInterval(Minutes low, Minutes high); // high 0 = none
    void setCurrent(IsoWeek week);
    IsoWeek current() const { return m_current; }
    const QList<Bar> &bars() const { return m_bars; }
    QRect barRect(int bar) const; // all of its height
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weekChosen(const IsoWeek &week);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int currentBar() const;
    int barAt(QPoint at) const;
    void stepTo(int bar);
    void describe();
    qint64 most() const;

    QList<Bar> m_bars;
    Minutes m_low;
    Minutes m_high;
    IsoWeek m_current;
    int m_marked = -1; // where the keyboard stands
};

} // namespace bro
