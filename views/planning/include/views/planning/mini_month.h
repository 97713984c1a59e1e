// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QWidget>
#include <calendar/iso_week.h>

class QLabel;
class QPushButton;

namespace bro {

class MiniMonthDays;

// A month with its ISO weeks: dots where something is planned, holidays in red, today, the chosen
// week tinted. Arrows and Enter, Page Up/Down for months, Home/End for the ends of a week.
class MiniMonth : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMonth(QWidget *parent = nullptr);
    void setToday(QDate today);
    void setSelectedWeek(IsoWeek week); // shows its month
    void setDots(const QSet<QDate> &days);
    void setHolidays(const QHash<QDate, QString> &names); // of the shown month and around
    void showMonth(QDate anyDay);                         // emits monthShown when it is another
    QDate month() const;                                  // its first day
    QDate firstShown() const;                             // 42 days from here
    QDate currentDay() const;                             // where the keyboard stands
    QRect dayRect(QDate day) const;                       // in this widget; null: not shown

Q_SIGNALS:
    void dayChosen(QDate day);
    void monthShown(QDate first); // fetch dots and holidays for firstShown() + 42 days

protected:
    void changeEvent(QEvent *event) override;

private:
    friend class MiniMonthDays;
    void renewTitle();

    QLabel *m_title;
    QPushButton *m_previous;
    QPushButton *m_next;
    MiniMonthDays *m_days;
};

} // namespace bro
