// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <csignal>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// A list of orders that are all good.
QByteArray orderRows(int count)
{
    QByteArray text = "Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;"
                      "Bestilt slutdato;Timer pr. uge;Bestilte timer i alt\n";
    text.reserve(count * 100);
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(6000000 + i) +
                ";760889-3807;Inge Dahl;KK-7731-1;14-10-2026;02-11-2026;29-01-2027;4;52\n";
    return text;
}

} // namespace

// What must not happen when the surroundings fail: half a file, or a database that can't be opened.
class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedBackupLeavesEverythingWhole_data();
    void killedBackupLeavesEverythingWhole();
    void killedInitCanBeRepeated_data();
    void killedInitCanBeRepeated();
    void fullDiskFailsWithASentence_data();
    void fullDiskFailsWithASentence();
    void fullDiskLeavesNothingOfAnOutput_data();
    void fullDiskLeavesNothingOfAnOutput();
    void closedOutputIsAFailure();
    void stoppedImportImportsNothing_data();
    void stoppedImportImportsNothing();

private:
    // An office with a year behind it, and lists to import.
    void fillOffice()
    {
        QVERIFY(m_office.init());
        QCOMPARE(m_office.runHere({u"demo"_s, u"--citizens"_s, u"60"_s}).status, 0);
        const QJsonArray orders =
            m_office.runHere({u"orders"_s, u"--json"_s}).json().value("orders"_L1).toArray();
        QByteArray plan = "Bestillingsnummer;Aktivitet;Aktivitetsdato;Startklokkeslæt;"
                          "Slutklokkeslæt;Note\n";
        QByteArray refused = plan;
        for (const QJsonValue &order : orders) {
            const QString start = order.toObject().value("start"_L1).toString();
            for (int hour = 0; hour < 6; ++hour)
                plan += (order.toObject().value("order"_L1).toString() + u";Samtale;"_s + start +
                         u";%1:05;%1:10;"_s.arg(hour) + QString(200, u'n') + u'\n')
                            .toUtf8();
        }
        for (int i = 0; i < 2000; ++i)
            refused += "999" + QByteArray::number(i) + ";Samtale;17-11-2026;09:00;10:00;\n";
        m_office.write(u"afvises.csv"_s, refused);
        m_office.write(u"plan.csv"_s, plan);
    }

    Program m_office;

    bool initWithNumbers(Program &program) const
    {
        return program.init() &&
               program.runHere({u"contracts"_s, u"set-project"_s, u"koebenhavn-traedesten-2024"_s,
                                u"spor1"_s, u"KK-7731-1"_s})
                       .status == 0;
    }
    QStringList names(Program &program) const
    {
        return QDir(program.file({})).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

void TestFailures::initTestCase()
{
    // The programs that are killed shall not take the test along.
    std::signal(SIGPIPE, SIG_IGN);
}

void TestFailures::killedBackupLeavesEverythingWhole_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int at : {200, 450, 550, 700})
        QTest::addRow("killed after %d ms", at) << at;
}

// Wherever the kill strikes: the database opens, and a file under the backup's name is a backup.
void TestFailures::killedBackupLeavesEverythingWhole()
{
    QFETCH(int, milliseconds);
    Program program;
    QVERIFY(program.init());
    const QString out = program.file(u"kopi.bak"_s);
    QProcess process;
    program.start(process, {u"--database"_s, program.database(), u"backup"_s, u"--out"_s, out});
    QVERIFY(process.waitForStarted());
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();

    const Ran open = program.runHere({u"contracts"_s});
    QVERIFY2(open.status == 0, open.told().constData());
    const QStringList restore{u"--user"_s, u"leder"_s, u"restore"_s,
                              out,         u"--to"_s,  program.file(u"ny.brobygger"_s)};
    if (QFileInfo::exists(out)) {
        const Ran ran = program.run(restore);
        QVERIFY2(ran.status == 0, ran.told().constData());
    } else {
        const Ran again = program.runHere({u"backup"_s, u"--out"_s, out});
        QVERIFY2(again.status == 0, again.told().constData());
        QCOMPARE(program.run(restore).status, 0);
    }
}

void TestFailures::killedInitCanBeRepeated_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int at : {250, 500, 650})
        QTest::addRow("killed after %d ms", at) << at;
}

void TestFailures::killedInitCanBeRepeated()
{
    QFETCH(int, milliseconds);
    Program program;
    program.writeOffice();
    const QStringList words{u"--database"_s, program.database(), u"init"_s, u"--office"_s,
                            program.file(u"office.json"_s)};
    QProcess process;
    program.start(process, words);
    QVERIFY(process.waitForStarted());
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    if (!QFileInfo::exists(program.database())) {
        // The keys get their name just before the database; without it they belong to nobody.
        QFile::remove(program.database() + u".keys"_s);
        const Ran again = program.run(words);
        QVERIFY2(again.status == 0, again.told().constData());
    }
    const Ran open = program.runHere({u"contracts"_s});
    QVERIFY2(open.status == 0, open.told().constData());
}

void TestFailures::fullDiskFailsWithASentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("absent");
    QTest::newRow("backup") << QStringList{u"backup"_s, u"--out"_s, u"kopi.bak"_s} << u"kopi.bak"_s;
    QTest::newRow("restore") << QStringList{u"--user"_s,  u"leder"_s, u"restore"_s,
                                            u"hel.bak"_s, u"--to"_s,  u"ny.brobygger"_s}
                             << u"ny.brobygger"_s;
    QTest::newRow("init") << QStringList{u"--database"_s, u"ny.brobygger"_s, u"init"_s,
                                         u"--office"_s, u"office.json"_s}
                          << u"ny.brobygger"_s;
    QTest::newRow("import") << QStringList{u"import-orders"_s, u"ordrer.csv"_s}
                            << u"ordrer.csv.afvist.csv"_s;
}

void TestFailures::fullDiskFailsWithASentence()
{
    QFETCH(QStringList, words);
    QFETCH(QString, absent);
    Program program;
    QVERIFY(initWithNumbers(program));
    program.write(u"ordrer.csv"_s, orderRows(2000) + "5400001;ingen;;;;;;;\n");
    QCOMPARE(program.runHere({u"backup"_s, u"--out"_s, program.file(u"hel.bak"_s)}).status, 0);
    const QStringList before = names(program);
    const QByteArray backup = program.read(u"hel.bak"_s);
    QProcess process;
    if (!words.contains(u"--database"_s))
        words = QStringList{u"--database"_s, program.database()} + words;
    program.start(process, words, limitFileSize);
    const Ran ran = Program::finish(process);
    QVERIFY2(saysDiskFull(ran), ran.told().constData());
    QVERIFY(!QFileInfo::exists(program.file(absent)));
    QCOMPARE(names(program), before);
    QCOMPARE(program.read(u"hel.bak"_s), backup);
    const Ran orders = program.runHere({u"orders"_s, u"--json"_s});
    QCOMPARE(orders.status, 0);
    QCOMPARE(orders.json().value("orders"_L1).toArray().size(), 0);
}

void TestFailures::fullDiskLeavesNothingOfAnOutput_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList dataset{
        u"export-d1"_s,  u"--contract"_s,      u"koebenhavn-traedesten-2024"_s,
        u"--from"_s,     u"2025-12-01"_s,      u"--to"_s,
        u"2026-11-24"_s, u"--include-other"_s, u"--out"_s};
    QTest::newRow("dataset, CSV") << dataset + QStringList{u"d1.csv"_s};
    QTest::newRow("dataset, workbook") << dataset + QStringList{u"d1.xlsx"_s};
    const QStringList schedules{u"print-schedules"_s, u"--month"_s, u"2026-11"_s, u"--out"_s};
    QTest::newRow("schedules in one file") << schedules + QStringList{u"skemaer.pdf"_s};
    QTest::newRow("protocol") << QStringList{u"protocol"_s, u"--month"_s, u"2026-10"_s, u"--out"_s,
                                             u"protokol.csv"_s};
    QTest::newRow("invoice basis")
        << QStringList{u"invoice-basis"_s, u"--contract"_s, u"koebenhavn-traedesten-2024"_s,
                       u"--month"_s,       u"2026-10"_s,    u"--out"_s,
                       u"grundlag.pdf"_s};
    QTest::newRow("hand-out") << QStringList{u"hand-out"_s, u"--week"_s,     u"2026-W48"_s,
                                             u"--date"_s,   u"2026-11-24"_s, u"--method"_s,
                                             u"hand"_s};
    QTest::newRow("activities") << QStringList{u"import-activities"_s, u"plan.csv"_s};
    QTest::newRow("refused activities") << QStringList{u"import-activities"_s, u"afvises.csv"_s};
}

void TestFailures::fullDiskLeavesNothingOfAnOutput()
{
    QFETCH(QStringList, words);
    if (m_office.read(u"plan.csv"_s).isEmpty())
        fillOffice();
    const auto files = [this] {
        QStringList found = names(m_office);
        // The engine's own files stay until there is room to take them in.
        found.removeIf([](const QString &name) {
            return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s);
        });
        return found;
    };
    const auto plan = [this] {
        return m_office.runHere({u"check"_s}).out +
               m_office
                   .runHere({u"print-schedules"_s, u"--week"_s, u"2026-W46"_s, u"--json"_s,
                             u"--out"_s, m_office.file(u"uge.pdf"_s)})
                   .out;
    };
    const QString planBefore = plan();
    const QStringList before = files();
    QProcess process;
    m_office.start(process,
                   QStringList{u"--database"_s, m_office.database(), u"--today"_s, m_office.day} +
                       words,
                   limitFileSize);
    const Ran ran = Program::finish(process);
    QVERIFY2(saysDiskFull(ran), ran.told().constData());
    QCOMPARE(files(), before);
    QCOMPARE(plan(), planBefore);
    // With room for it the same command does its work.
    const Ran room = m_office.runHere(words);
    QVERIFY2(room.status == 0 || room.status == 3, room.told().left(2000).constData());
}

void TestFailures::closedOutputIsAFailure()
{
    Program program;
    QVERIFY(program.init());
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    program.start(process, {u"--database"_s, program.database(), u"contracts"_s});
    const Ran ran = Program::finish(process);
    QVERIFY2(ran.status == 1, ran.told().constData());
    QVERIFY2(!ran.err.isEmpty(), ran.told().constData());
}

void TestFailures::stoppedImportImportsNothing_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("Ctrl+C") << false;
    QTest::newRow("killed") << true;
}

// So many rows that the import is still under way when it is stopped.
void TestFailures::stoppedImportImportsNothing()
{
    QFETCH(bool, killed);
    Program program;
    QVERIFY(initWithNumbers(program));
    constexpr int Rows = 150'000;
    program.write(u"ordrer.csv"_s, orderRows(Rows));
    QProcess process;
    program.start(process, {u"--database"_s, program.database(), u"import-orders"_s,
                            program.file(u"ordrer.csv"_s)});
    QVERIFY(process.waitForStarted());
    // The log of the database is there from when it is open.
    const QString log = program.database() + u"-wal"_s;
    while (process.state() == QProcess::Running && !QFileInfo::exists(log))
        process.waitForFinished(1);
    process.waitForFinished(50);
    if (killed)
        process.kill();
    else
        process.terminate();
    const Ran ran = Program::finish(process);
    QCOMPARE(ran.status, killed ? -1 : 1);
    if (!killed)
        QVERIFY2(ran.err.contains(u"afbrudt"_s), ran.told().constData());
    QVERIFY(!QFileInfo::exists(program.file(u"ordrer.csv.afvist.csv"_s)));
    const Ran orders = program.runHere({u"orders"_s, u"--json"_s});
    QVERIFY2(orders.status == 0, orders.told().constData());
    QCOMPARE(orders.json().value("orders"_L1).toArray().size(), 0);
    program.write(u"få.csv"_s, orderRows(3));
    const Ran few = program.runHere({u"import-orders"_s, program.file(u"få.csv"_s), u"--json"_s});
    QCOMPARE(few.json().value("imported"_L1).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
