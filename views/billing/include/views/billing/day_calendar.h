// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <billing/paid_days.h>
#include <core/texts.h>
#include <views/billing/day_calendar_layout.h>

namespace bro {

// A month day by day: paid days are numbered, others hatched, the day on which the order ends is
// framed. Arrows move; the day is told in words below the pointer and to screen readers.
class DayCalendar : public QWidget
{
    Q_OBJECT
public:
    DayCalendar(const Texts &texts, QWidget *parent);

    void setDays(const PaidDays &days);
    const PaidDays &days() const { return m_days; }
    int currentDay() const { return m_current; } // from 0; -1: none
    QString words(int day) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    DayCalendarLayout layoutFor(int width) const;
    void paintDay(QPainter &painter, const QRect &rect, const PaidDay &day) const;
    void setCurrent(int day);

    const Texts &m_texts;
    PaidDays m_days;
    int m_current = -1;
};

// A small square and what it stands for.
class DayLegend : public QWidget
{
    Q_OBJECT
public:
    enum class Sample { Paid, NotCounted, Last };
    DayLegend(Sample sample, QWidget *parent);
    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sample m_sample;
    QString m_text;
};

} // namespace bro
