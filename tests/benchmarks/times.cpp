// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QFile>
#include <cstdio>
#include <sys/resource.h>

namespace bro {

using namespace Qt::StringLiterals;

qint64 processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto micros = [](const timeval &t) {
        return qint64(t.tv_sec) * 1'000'000 + qint64(t.tv_usec);
    };
    return micros(used.ru_utime) + micros(used.ru_stime);
}

void print(const char *name, qint64 value)
{
    std::printf("%s=%lld\n", name, static_cast<long long>(value));
    std::fflush(stdout);
}

void Times::print(const char *name)
{
    std::sort(m_times.begin(), m_times.end());
    if (m_times.empty())
        return;
    const QByteArray base(name);
    bro::print((base + "_median_us").constData(), m_times[m_times.size() / 2]);
    bro::print((base + "_p95_us").constData(), m_times[m_times.size() * 95 / 100]);
    std::sort(m_processor.begin(), m_processor.end());
    bro::print((base + "_cpu_us").constData(), m_processor[m_processor.size() / 2]);
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace bro
