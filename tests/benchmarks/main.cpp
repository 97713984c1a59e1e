// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QFile>
#include <QGuiApplication>
#include <core/texts.h>
#include <cstdio>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

Done run(const QStringList &arguments)
{
    const BenchmarkOffice office(arguments.value(2));
    const QString what = arguments.value(1);
    if (what == "fill"_L1)
        return makeOffice(office, arguments.value(3).toInt(), arguments.value(4).toInt());
    if (what == "open"_L1)
        return measureOpening(office);
    if (what == "login"_L1)
        return measureLogin();
    if (what == "read"_L1)
        return measureReading(office);
    if (what == "csv"_L1 || what == "xlsx"_L1)
        return measureDataset(office, what == "xlsx"_L1);
    if (what == "schedules"_L1)
        return measureSchedules(office);
    std::fputs(
        "brobygger_benchmark fill FOLDER CITIZENS YEARS | open|login|read|csv|xlsx|schedules "
        "FOLDER\n",
        stderr);
    std::exit(2);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const Done done = run(QCoreApplication::arguments());
    if (done.ok()) {
        print("peak_kb", peakMemory());
        return 0;
    }
    const QString text = Texts(Language::English).sentence(done.error().message);
    std::fprintf(stderr, "%s %s\n", text.toUtf8().constData(),
                 done.error().detail.toUtf8().constData());
    return 1;
}
