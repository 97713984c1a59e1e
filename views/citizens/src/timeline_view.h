// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_layout.h"
#include <QWidget>

namespace bro {

// Paints a course over time.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    TimelineView(const Texts &texts, QWidget *parent);
    void setTimeline(const Timeline &timeline);
    const Timeline &timeline() const { return m_timeline; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineLayout layoutFor(int width) const;
    QRect todayWords(const TimelineLayout &layout) const;
    QRect monthName(const TimelineLayout::Month &month) const;
    void paintGrid(QPainter &painter, const TimelineLayout &layout) const;
    void paintRow(QPainter &painter, const TimelineLayout::Row &row) const;
    void paintSpot(QPainter &painter, const TimelineLayout::Spot &spot) const;
    QString sentenceAt(QPoint place) const;

    const Texts &m_texts;
    Timeline m_timeline;
};

} // namespace bro
