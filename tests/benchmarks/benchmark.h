// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <algorithm>
#include <database/database.h>
#include <functional>
#include <memory>
#include <vector>

// What the measurements share. Results go to standard output as lines "name=value", which
// tests/benchmarks/run makes a table of.
namespace bro {

// The large office in its folder.
struct BenchmarkOffice
{
    explicit BenchmarkOffice(const QString &f) : folder(f) {}
    QString database() const { return folder + QStringLiteral("/office.brobygger"); }
    QString keyFile() const { return folder + QStringLiteral("/recovery-key"); }
    QString folder;
};

inline const QDate BenchmarkDay(2026, 11, 20);

class BenchmarkClock : public SystemClock
{
public:
    QDate today() const override { return BenchmarkDay; }
};

const Clock &benchmarkClock();
Result<std::unique_ptr<Database>> openOffice(const BenchmarkOffice &office);

// What this process has used of the processors, in microseconds. On a machine that others use too
// it says more than the clock.
qint64 processorTime();

// Microseconds of each call, by the clock and by the processor.
class Times
{
public:
    template <typename Work>
    void measure(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = processorTime();
        work();
        m_processor.push_back(processorTime() - before);
        m_times.push_back(timer.nsecsElapsed() / 1000);
    }
    void print(const char *name);

private:
    std::vector<qint64> m_times;
    std::vector<qint64> m_processor;
};

void print(const char *name, qint64 value);
// The most memory this process has had, in kilobytes (VmHWM).
qint64 peakMemory();

Done makeOffice(const BenchmarkOffice &office, int citizens, int years);
Done measureOpening(const BenchmarkOffice &office);
Done measureLogin();
Done measureReading(const BenchmarkOffice &office);
Done measureDataset(const BenchmarkOffice &office, bool workbook);
Done measureSchedules(const BenchmarkOffice &office);

} // namespace bro
