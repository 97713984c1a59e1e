// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QTest>
#include <QThread>
#include <csignal>
#include <database/statement.h>
#include <support/test_database.h>
#include <support/zip_reader.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QString Contract = u"koebenhavn-traedesten-2024"_s;

// A list of activities of one month: for each of 50 orders 6 a day.
QByteArray activityRows()
{
    QByteArray text = "Bestillingsnummer;Aktivitet;Aktivitetsdato;Startklokkeslæt;Slutklokkeslæt;"
                      "Hvem deltager;Hvordan deltager;Aktivitetsmedarbejder;Aktivitetstimer;"
                      "Lokation (sted);Kontaktperson;Fremmøde;Fraværsårsag\n";
    for (int order = 0; order < 50; ++order) {
        for (QDate day(2026, 11, 2); day <= QDate(2026, 11, 30); day = day.addDays(1)) {
            for (int hour = 8; hour < 14; ++hour)
                text += QByteArray::number(6000000 + order) + ";Samtale;" +
                        day.toString(u"dd-MM-yyyy"_s).toLatin1() + ';' + QByteArray::number(hour) +
                        ":00;" + QByteArray::number(hour) +
                        ":45;1-1-aktivitet;Fysisk fremmøde;"
                        "ML;Ja;Åbro;ML;;\n";
        }
    }
    return text;
}

QByteArray orderRows()
{
    QByteArray text = "Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;"
                      "Bestilt slutdato;Timer pr. uge;Bestilte timer i alt\n";
    for (int i = 0; i < 50; ++i)
        text += QByteArray::number(6000000 + i) + ";650180" +
                QByteArray::number(i).rightJustified(4, '0') +
                ";Inge Dahl;KK-7731-1;14-10-2026;02-11-2026;29-01-2027;4;52\n";
    return text;
}

} // namespace

// Killed in the midst of its work the program leaves a sound database, nothing half under a final
// name, and what it had begun goes with the next run.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedWriterLeavesTheOlderFile_data();
    void killedWriterLeavesTheOlderFile();
    void killedActivityImportImportsNothing_data();
    void killedActivityImportImportsNothing();
    void killedMigrationCanBeRepeated_data();
    void killedMigrationCanBeRepeated();
    void fullDiskFailsTheMigration();
    void whatAnotherWritesIsLeftAlone_data();
    void whatAnotherWritesIsLeftAlone();

private:
    using UnderWay = std::function<bool()>;
    // Kills the command as soon as its work is seen; false when it was faster.
    bool killed(const QStringList &words, const UnderWay &underWay);
    void sound(const QString &database);
    QStringList leftovers() const;
    // What two undisturbed runs have in common; of a backup what it is restored to.
    QByteArray content(const QString &out);
    qint64 size(const QString &name) const { return QFileInfo(m_program.file(name)).size(); }
    QStringList here(const QStringList &words) const
    {
        return QStringList{u"--database"_s, m_program.database(), u"--today"_s, m_program.day} +
               words;
    }
    void makeOldDatabase(const QString &path);
    QStringList contentOfOld(const QString &path) const;
    void initWithOrders(Program &program);
    QByteArray dataset(Program &program);

    Program m_program;
    const QByteArray m_oldKey = RecoveryKey::random().databaseKey();
    QByteArray m_undisturbed; // dataset of an import that nothing disturbed
};

bool TestKills::killed(const QStringList &words, const UnderWay &underWay)
{
    QProcess process;
    m_program.start(process, words);
    if (!process.waitForStarted())
        return false;
    while (process.state() == QProcess::Running && !underWay())
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::CrashExit;
}

void TestKills::sound(const QString &database)
{
    const Ran ran = m_program.run(
        {u"--database"_s, database, u"--today"_s, m_program.day, u"check"_s, u"--json"_s});
    QVERIFY2(ran.status == 0 || ran.status == 3, ran.told().constData());
    const QJsonArray findings = ran.json().value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings)
        QVERIFY2(finding.toObject().value("severity"_L1) != "error"_L1, ran.told().constData());
}

QStringList TestKills::leftovers() const
{
    return QDir(m_program.file({})).entryList({u"*.part*"_s}, QDir::AllEntries | QDir::Hidden);
}

QByteArray TestKills::content(const QString &out)
{
    const QString path = m_program.file(out);
    if (out.endsWith(u".pdf"_s))
        return timeless(m_program.read(out));
    if (out.endsWith(u".xlsx"_s))
        return zipMember(path, "xl/worksheets/sheet1.xml");
    if (!out.endsWith(u".bak"_s))
        return m_program.read(out);
    const QTemporaryDir folder;
    const QString restored = folder.filePath(u"gendannet"_s);
    const Ran ran =
        m_program.run({u"--user"_s, u"leder"_s, u"restore"_s, path, u"--to"_s, restored});
    if (ran.status != 0)
        return {};
    const QStringList there{u"--database"_s, restored, u"--today"_s, m_program.day};
    QString told;
    for (const QString &question : {u"check"_s, u"orders"_s, u"deadlines"_s})
        told += m_program.run(there + QStringList{question}).out;
    return told.toUtf8();
}

// An office with half a year behind it.
void TestKills::initTestCase()
{
    std::signal(SIGPIPE, SIG_IGN);
    // Qt writes a PDF's fonts in the order of a hash, which is another in every run.
    m_program.environment().insert(u"QT_HASH_SEED"_s, u"0"_s);
    QVERIFY(m_program.init());
    const Ran demo = m_program.runHere({u"demo"_s, u"--citizens"_s, u"60"_s});
    QVERIFY2(demo.status == 0, demo.told().constData());
}

void TestKills::killedWriterLeavesTheOlderFile_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("out");
    const auto row = [this](const char *name, const QString &out, const QStringList &words) {
        QTest::newRow(name) << words + QStringList{u"--out"_s, m_program.file(out)} << out;
    };
    const QStringList dataset{u"export-d1"_s,  u"--contract"_s,     Contract,
                              u"--from"_s,     u"2025-12-01"_s,     u"--to"_s,
                              u"2026-11-24"_s, u"--include-other"_s};
    row("dataset, CSV", u"d1.csv"_s, dataset);
    row("dataset, workbook", u"d1.xlsx"_s, dataset);
    row("schedules in one file", u"skemaer.pdf"_s,
        {u"print-schedules"_s, u"--month"_s, u"2026-11"_s});
    row("backup", u"kopi.bak"_s, {u"backup"_s});
}

void TestKills::killedWriterLeavesTheOlderFile()
{
    QFETCH(QStringList, words);
    QFETCH(QString, out);
    const QString part = m_program.file(out + u".part"_s);
    const Ran undisturbed = m_program.runHere(words);
    const QByteArray whole = content(out);
    QVERIFY2(whole.size() > 1'000, undisturbed.told().left(2000).constData());
    int landed = 0;
    for (int attempt = 0; attempt < 10 && landed < 2; ++attempt) {
        m_program.write(out, "older");
        if (!killed(here(words), [&part] { return QFileInfo::exists(part); }))
            continue;
        ++landed;
        QCOMPARE(m_program.read(out), QByteArray("older"));
        QVERIFY(QFileInfo::exists(part));
        sound(m_program.database());
    }
    QVERIFY2(landed > 0, "the command was always faster than the kill");
    const Ran ran = m_program.runHere(words);
    QCOMPARE(ran.status, undisturbed.status);
    QCOMPARE(ran.out, undisturbed.out);
    QVERIFY(content(out) == whole);
    QCOMPARE(leftovers(), QStringList());
}

void TestKills::killedActivityImportImportsNothing_data()
{
    QTest::addColumn<bool>("committing");
    QTest::newRow("while rows are read") << false;
    QTest::newRow("while they are committed") << true;
}

void TestKills::killedActivityImportImportsNothing()
{
    QFETCH(bool, committing);
    Program program;
    initWithOrders(program);
    const QStringList words{u"import-activities"_s, program.file(u"plan.csv"_s), u"--json"_s};
    QProcess process;
    program.start(process,
                  QStringList{u"--database"_s, program.database(), u"--today"_s, program.day} +
                      words);
    QVERIFY(process.waitForStarted());
    // The log of the database is there from when it is open. The rows reach it when they are
    // committed, and not before.
    constexpr qint64 Much = 1 << 18;
    const QString log = program.database() + u"-wal"_s;
    const auto underWay = [&log, committing] {
        return committing ? QFileInfo(log).size() >= Much : QFileInfo::exists(log);
    };
    while (process.state() == QProcess::Running && !underWay())
        process.waitForFinished(1);
    if (!committing)
        process.waitForFinished(50);
    process.kill();
    process.waitForFinished(-1);
    QVERIFY(process.exitStatus() == QProcess::CrashExit || committing);
    QVERIFY(!QFileInfo::exists(program.file(u"plan.csv.afvist.csv"_s)));
    const Ran check = program.runHere({u"check"_s, u"--json"_s});
    QVERIFY2(check.status == 0, check.told().constData());
    // All of it or nothing.
    const Ran again = program.runHere(words);
    const qint64 rows = 50 * 29 * 6;
    const qint64 imported = again.json().value("imported"_L1).toInteger();
    QVERIFY2(imported == rows || (committing && imported == 0),
             again.told().left(2000).constData());
    QCOMPARE(again.json().value("duplicates"_L1).toInteger(), rows - imported);
    if (m_undisturbed.isEmpty()) {
        Program other;
        initWithOrders(other);
        const Ran whole =
            other.runHere({u"import-activities"_s, other.file(u"plan.csv"_s), u"--json"_s});
        QCOMPARE(whole.json().value("imported"_L1).toInteger(), rows);
        m_undisturbed = dataset(other);
    }
    QVERIFY(m_undisturbed.count('\n') > rows / 2);
    QVERIFY(dataset(program) == m_undisturbed);
}

void TestKills::initWithOrders(Program &program)
{
    QVERIFY(program.init());
    QCOMPARE(
        program.runHere({u"contracts"_s, u"set-project"_s, Contract, u"spor1"_s, u"KK-7731-1"_s})
            .status,
        0);
    program.write(u"ordrer.csv"_s, orderRows());
    const Ran orders =
        program.runHere({u"import-orders"_s, program.file(u"ordrer.csv"_s), u"--json"_s});
    QVERIFY2(orders.json().value("imported"_L1).toInt() == 50, orders.told().constData());
    QStringList accept{u"accept-orders"_s, u"--json"_s};
    for (int i = 0; i < 50; ++i)
        accept += QStringList{u"--order"_s, QString::number(6000000 + i)};
    QCOMPARE(program.runHere(accept).json().value("accepted"_L1).toInt(), 50);
    program.write(u"plan.csv"_s, activityRows());
}

// Everything imported, as the purchaser would see it.
QByteArray TestKills::dataset(Program &program)
{
    const Ran ran =
        program.runHere({u"export-d1"_s, u"--contract"_s, Contract, u"--from"_s, u"2026-11-01"_s,
                         u"--to"_s, u"2026-11-30"_s, u"--out"_s, program.file(u"alt.csv"_s)});
    if (ran.status != 3)
        qWarning("%s", ran.told().left(2000).constData());
    return program.read(u"alt.csv"_s);
}

// As the first release made it, with so much in it that its copy takes a while.
void TestKills::makeOldDatabase(const QString &path)
{
    const QString id = u"6c0f3d1e-0000-4000-8000-000000000001"_s;
    const QByteArray key = m_oldKey;
    const TestClock clock(QDate(2026, 11, 24));
    KeyFile keys = KeyFile::create(id);
    QVERIFY(keys.addUser(u"leder"_s, u"broen bærer 7"_s, key, PasswordCost::lowest()).ok());
    QVERIFY(keys.save(path).ok());
    const auto connection = Connection::open(path, key, true, 16);
    QVERIFY(connection.ok());
    QVERIFY(migrate(**connection, path, key, programMigrations().first(1), clock).ok());
    QVERIFY(
        (*connection)
            ->runScript(u"INSERT INTO meta (name, value) VALUES ('database-id', '%1');"
                        "INSERT INTO meta (name, value) VALUES ('created-at', '0');"
                        "INSERT INTO app_user (name, role) VALUES ('leder', 'leader');"
                        "INSERT INTO office (id, name, cvr, address, postal_code, city, phone, "
                        "email) SELECT 1, 'A', '12345674', 'B', '4999', 'C', '1', 'a@b.c';"
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                        "WHERE i < 150000) INSERT INTO history (at, entity, entity_id, action, "
                        "before_json, after_json, reason) SELECT i, 'citizen', i, 'edit', '{}', "
                        "hex(randomblob(200)), '' FROM n"_s.arg(id))
            .ok());
}

// Its tables and what was in them.
QStringList TestKills::contentOfOld(const QString &path) const
{
    const auto connection = Connection::open(path, m_oldKey, false, 16);
    QStringList content;
    if (!connection.ok())
        return content;
    for (const QString &sql :
         {u"SELECT user_version, '' FROM pragma_user_version"_s,
          u"SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s,
          u"SELECT name, role FROM app_user ORDER BY id"_s,
          u"SELECT name, cvr FROM office ORDER BY id"_s,
          u"SELECT count(*), min(after_json) || max(after_json) FROM history"_s,
          u"SELECT entity_id, after_json FROM history WHERE id % 1000 = 7 ORDER BY id"_s}) {
        Statement read(**connection, sql);
        while (read.next().valueOr(false))
            content.append(read.text(0) + u' ' + read.text(1));
    }
    return content;
}

void TestKills::killedMigrationCanBeRepeated_data()
{
    QTest::addColumn<bool>("copying");
    QTest::newRow("while the copy is made") << true;
    QTest::newRow("when the copy has its name") << false;
}

void TestKills::killedMigrationCanBeRepeated()
{
    QFETCH(bool, copying);
    QVERIFY(programMigrations().size() > 1);
    const QString path = m_program.file(copying ? u"gammel-a"_s : u"gammel-b"_s);
    makeOldDatabase(path);
    const QString other = path + u"-uforstyrret"_s;
    QVERIFY(QFile::copy(path, other) && QFile::copy(path + u".keys"_s, other + u".keys"_s));
    sound(other);
    const QString copy =
        u"%1.before-%2"_s.arg(path).arg(programMigrations().last().number, 4, 10, QChar(u'0'));
    const QString awaited = copying ? copy + u".part"_s : copy;
    const bool landed = killed({u"--database"_s, path, u"contracts"_s},
                               [&awaited] { return QFileInfo::exists(awaited); });
    if (copying) {
        QVERIFY(landed);
        QVERIFY(!QFileInfo::exists(copy));
        QVERIFY(QFileInfo::exists(awaited));
    }
    sound(path);
    QCOMPARE(leftovers(), QStringList());
    const QStringList upgraded = contentOfOld(path);
    QVERIFY(upgraded.size() > 150);
    QCOMPARE(upgraded, contentOfOld(other));
    // The copy is the whole database of before, and is upgraded like any other.
    QVERIFY(QFileInfo::exists(copy));
    QVERIFY(QFile::copy(path + u".keys"_s, copy + u".keys"_s));
    sound(copy);
    QVERIFY(QFileInfo(copy).size() > 30'000'000);
}

void TestKills::fullDiskFailsTheMigration()
{
    const QString path = m_program.file(u"gammel-c"_s);
    makeOldDatabase(path);
    QProcess process;
    m_program.start(process, {u"--database"_s, path, u"contracts"_s}, limitFileSize);
    const Ran ran = Program::finish(process);
    QVERIFY2(ran.status == 1, ran.told().constData());
    QVERIFY2(saysDiskFull(ran), ran.told().constData());
    QCOMPARE(QDir(m_program.file({})).entryList({u"gammel-c.before*"_s}), QStringList());
    QCOMPARE(leftovers(), QStringList());
    sound(path);
}

void TestKills::whatAnotherWritesIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("out");
    const auto row = [this](const QString &out, const QStringList &words) {
        QTest::newRow(qPrintable(out)) << words + QStringList{m_program.file(out)} << out;
    };
    const QStringList dataset{u"export-d1"_s,  u"--contract"_s, Contract,        u"--from"_s,
                              u"2026-11-01"_s, u"--to"_s,       u"2026-11-24"_s, u"--out"_s};
    row(u"samtidig.csv"_s, dataset);
    row(u"samtidig.xlsx"_s, dataset);
    row(u"samtidig.pdf"_s, {u"print-schedules"_s, u"--week"_s, u"2026-W47"_s, u"--out"_s});
    row(u"samtidig.bak"_s, {u"backup"_s, u"--out"_s});
}

void TestKills::whatAnotherWritesIsLeftAlone()
{
    QFETCH(QStringList, words);
    QFETCH(QString, out);
    m_program.write(out + u".part"_s, "of another");
    QLockFile lock(m_program.file(out + u".part.lock"_s));
    QVERIFY(lock.tryLock());
    const Ran ran = m_program.runHere(words);
    QVERIFY2(ran.status == 1, ran.told().constData());
    QVERIFY2(ran.err.contains(u"ved at blive skrevet"_s), ran.told().constData());
    QCOMPARE(m_program.read(out + u".part"_s), QByteArray("of another"));
    QVERIFY(!QFileInfo::exists(m_program.file(out)));
    lock.unlock();
    const Ran free = m_program.runHere(words);
    QVERIFY2(free.status == 0 || free.status == 3, free.told().constData());
    QCOMPARE(leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
