// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace bro {

// Instants are UTC milliseconds; days and clock times are Europe/Copenhagen whatever the PC says.
QDateTime copenhagen(qint64 utcMs);
qint64 toUtcMs(QDate day, QTime time);

// The only source of time. Rules never see it: they get the date as a parameter.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;
    virtual QDate today() const { return copenhagen(nowMs()).date(); }
};

class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
};

// Says the same day at every run (--today); the time of day is the PC's, so that events of a run
// keep their order.
class FixedDayClock : public SystemClock
{
public:
    explicit FixedDayClock(QDate day) : m_day(day) {}
    qint64 nowMs() const override;
    QDate today() const override { return m_day; }

private:
    QDate m_day;
};

} // namespace bro
