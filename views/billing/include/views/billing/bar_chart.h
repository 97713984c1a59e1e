// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <views/billing/bar_chart_layout.h>

namespace bro {

// A picture of bars with its legend. Left and right move between the columns; the column is told in
// words below the pointer and to screen readers.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    // words: a value as the axis has it.
    BarChart(std::function<QString(qint64)> words, QWidget *parent);

    void setData(const BarChartData &data);
    const BarChartData &data() const { return m_data; }
    int current() const { return m_current; } // column; -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int column); // by the user
    void focused();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    BarChartLayout layoutNow() const;
    int legendHeight() const;
    void setCurrent(int column);
    void paintAxis(QPainter &painter, const BarChartLayout &layout) const;
    void paintBar(QPainter &painter, const QRect &rect, const BarChartData::Series &series) const;
    void paintLegend(QPainter &painter) const;

    std::function<QString(qint64)> m_words;
    BarChartData m_data;
    int m_current = -1;
};

} // namespace bro
