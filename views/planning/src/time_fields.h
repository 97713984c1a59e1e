// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>
#include <calendar/time_range.h>

class QLabel;

namespace bro {

class Texts;

// A clock time; the arrow keys go by a quarter, with Alt by five minutes.
class ClockField : public QTimeEdit
{
    Q_OBJECT
public:
    explicit ClockField(QWidget *parent = nullptr);
    int minutes() const;
    void setMinutes(int minutes);
    void stepBy(int steps) override;

protected:
    StepEnabled stepEnabled() const override;
};

// From and to, with the length beside them. Moving the start keeps the length.
class TimeFields : public QWidget
{
    Q_OBJECT
public:
    TimeFields(const Texts &texts, QWidget *parent = nullptr);
    // The end 00.00 is midnight at the day's end.
    TimeRange range() const;
    void setRange(TimeRange range); // tells nobody

Q_SIGNALS:
    void changed();

private:
    void startChanged();
    void showLength();

    const Texts &m_texts;
    ClockField *m_from;
    ClockField *m_to;
    QLabel *m_length;
    int m_start = 0;
};

// Fields inside something that scrolls change by the wheel only when they have the focus.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void watch(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bro
