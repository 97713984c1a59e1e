// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QFileInfo>
#include <cstdio>
#include <exports/d1_export.h>
#include <jobs/schedule_print_job.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Schedules = 500;

void printFindings(const D1Findings &findings)
{
    print("d1_errors", findings.errors);
    print("d1_warnings", findings.warnings);
    for (auto count = findings.counts.begin(); count != findings.counts.end(); ++count)
        std::fprintf(stderr, "finding %d: %lld\n", int(count.key()),
                     static_cast<long long>(count.value()));
    for (const D1Finding &finding : findings.list) {
        if (finding.severity != Severity::Error)
            continue;
        std::fprintf(stderr, "%s\n", finding.message.toJson().toUtf8().constData());
        break;
    }
}

} // namespace

// As the long job that the program makes of it: on a connection of its own.
Done measureDataset(const BenchmarkOffice &office, bool workbook)
{
    BRO_TRY(const std::unique_ptr<Database> database, openOffice(office));
    BRO_TRY(const std::unique_ptr<Connection> connection, database->connect());
    Session session(database->user(), *connection, benchmarkClock(), &database->objects());
    D1Request request;
    request.contractKey = u"koebenhavn-traedesten-2024"_s;
    request.from = BenchmarkDay.addYears(-20);
    request.to = BenchmarkDay.addYears(1);
    request.includeOther = !workbook; // a sheet ends after 1,048,575 rows
    request.table.format = workbook ? TableFormat::Workbook : TableFormat::Csv;
    request.out = office.folder + (workbook ? u"/d1.xlsx"_s : u"/d1.csv"_s);
    QElapsedTimer timer;
    timer.start();
    const qint64 before = processorTime();
    BRO_TRY(const D1Outcome outcome, exportD1(session, request, {}));
    print("d1_ms", timer.elapsed());
    print("d1_cpu_ms", (processorTime() - before) / 1000);
    print("d1_rows", outcome.rows);
    print("d1_written", outcome.written ? 1 : 0);
    print("d1_mb", QFileInfo(request.out).size() / 1024 / 1024);
    printFindings(outcome.findings);
    return {};
}

Done measureSchedules(const BenchmarkOffice &office)
{
    BRO_TRY(const std::unique_ptr<Database> database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock(),
                    &database->objects());
    SchedulePrintRequest request;
    request.weeks = {IsoWeek::of(BenchmarkDay.addDays(-70))};
    OrderFilter running;
    running.states = {OrderState::Accepted, OrderState::Interrupted};
    running.from = request.weeks.first().monday();
    running.to = running.from;
    BRO_TRY(const QList<OrderLine> orders, OrderStore(session).list(running));
    for (const OrderLine &line : orders) {
        if (request.orders.size() < Schedules)
            request.orders.append(line.order.id);
    }
    request.out = office.folder + u"/schedules.pdf"_s;
    QElapsedTimer timer;
    timer.start();
    const qint64 before = processorTime();
    BRO_TRY(const SchedulePrintOutcome outcome, printSchedules(session, request, {}));
    print("schedules_ms", timer.elapsed());
    print("schedules_cpu_ms", (processorTime() - before) / 1000);
    print("schedules", outcome.schedules);
    print("schedules_pages", outcome.pages);
    print("schedules_kb", QFileInfo(request.out).size() / 1024);
    return {};
}

} // namespace bro
