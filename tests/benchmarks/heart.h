// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"
#include <QTimer>
#include <time.h>

namespace bro {

// The turns of the window's loop from its making on: the longest time between two of them, by the
// clock and by what the thread used of the processor, says how long the window stood still.
class Heart : public QObject
{
public:
    Heart()
    {
        constexpr int Beat = 2; // ms
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { turn(); });
        m_clock.start();
        m_used = threadTime();
        m_timer.start(Beat);
    }
    void print(const QByteArray &name)
    {
        turn();
        bro::print((name + "_longest_ms").constData(), m_longest / 1000);
        bro::print((name + "_longest_cpu_ms").constData(), m_longestUsed / 1000);
        bro::print((name + "_all_ms").constData(), m_all / 1000);
    }

private:
    static qint64 threadTime()
    {
        constexpr qint64 MicrosPerSecond = 1'000'000;
        constexpr qint64 NanosPerMicro = 1'000;
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return qint64(used.tv_sec) * MicrosPerSecond + used.tv_nsec / NanosPerMicro;
    }
    void turn()
    {
        constexpr qint64 NanosPerMicro = 1'000;
        const qint64 passed = m_clock.nsecsElapsed() / NanosPerMicro;
        const qint64 used = threadTime();
        m_longest = std::max(m_longest, passed);
        m_longestUsed = std::max(m_longestUsed, used - m_used);
        m_all += passed;
        m_clock.restart();
        m_used = used;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_used = 0;
    qint64 m_longest = 0;
    qint64 m_longestUsed = 0;
    qint64 m_all = 0;
};

} // namespace bro
