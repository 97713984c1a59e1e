// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <demo/demo.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString User = u"leder"_s;
const QString Password = u"broen bærer 7"_s;

} // namespace

const Clock &benchmarkClock()
{
    static const BenchmarkClock clock;
    return clock;
}

Result<std::unique_ptr<Database>> openOffice(const BenchmarkOffice &office)
{
    return Database::open(office.database(), User, Password, benchmarkClock());
}

Done makeOffice(const BenchmarkOffice &office, int citizens, int years)
{
    QDir().mkpath(office.folder);
    // The lowest cost of the password: what is measured is the file.
    BRO_TRY(Database::Created created, Database::create(office.database(), User, Password,
                                                        PasswordCost::lowest(), benchmarkClock()));
    QFile key(office.keyFile());
    if (!key.open(QIODevice::WriteOnly) || key.write(created.recoveryKey.databaseKey()) < 0)
        return Error(u"core.cannotWrite"_s, {}, key.errorString());
    key.close();
    DemoOptions options;
    options.citizens = citizens;
    options.years = years;
    options.until = BenchmarkDay;
    Progress progress;
    progress.report = [](qint64 done, qint64 total) {
        if (done % 10 == 0)
            std::fprintf(stderr, "week %lld of %lld\n", static_cast<long long>(done),
                         static_cast<long long>(total));
    };
    Session session(created.database->user(), created.database->connection(), benchmarkClock(),
                    &created.database->objects());
    QElapsedTimer timer;
    timer.start();
    const qint64 before = processorTime();
    BRO_TRY(const DemoOutcome filled, fillDemo(session, options, progress));
    print("fill_ms", timer.elapsed());
    print("fill_cpu_ms", (processorTime() - before) / 1000);
    print("citizens", filled.citizens);
    print("orders", filled.orders);
    print("activities", filled.activities);
    print("participations", filled.participations);
    print("versions", filled.versions);
    print("registrations", filled.registrations);
    print("file_mb", QFileInfo(office.database()).size() / 1024 / 1024);
    return {};
}

Done measureOpening(const BenchmarkOffice &office)
{
    Times times;
    for (int i = 0; i < 10; ++i) {
        std::optional<Error> failed;
        times.measure([&] {
            const auto opened = openOffice(office);
            if (!opened.ok())
                failed = opened.error();
        });
        if (failed)
            return *failed;
    }
    times.print("open");
    return {};
}

// An unknown name and a wrong password must take the same time, or the time tells who works here.
Done measureLogin()
{
    constexpr int LoginRounds = 20;
    KeyFile keys = KeyFile::create(u"benchmark"_s);
    const QByteArray key = RecoveryKey::random().databaseKey();
    for (const QString &user : {u"leder"_s, u"mentor"_s})
        BRO_CHECK(keys.addUser(user, Password, key, PasswordCost()));
    Times unknown;
    Times wrong;
    for (int i = 0; i < LoginRounds; ++i) {
        bool opened = false;
        unknown.measure([&] { opened = keys.unlock(u"nogen"_s, Password).ok(); });
        wrong.measure(
            [&] { opened = keys.unlock(u"mentor"_s, u"en helt anden"_s).ok() || opened; });
        if (opened)
            return Error(u"core.internal"_s, {}, u"somebody was let in"_s);
    }
    unknown.print("unknown");
    wrong.print("wrong");
    return {};
}

} // namespace bro
