// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTest>
#include <database/statement.h>
#include <support/test_database.h>
#include <thread>

using namespace bro;
using namespace Qt::StringLiterals;

class TestMigrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programStepsAreNumberedFromOne();
    void newFileIsAtTheNewestStep();
    void laterStepRunsOnceAndLeavesAVerifiedCopy();
    void failingStepLeavesTheFileAsItWas();
    void rebuildWithBrokenReferencesIsRefused();
    void leftoversGoWhenItOpens();
    void stepTakenByAnotherIsNotTakenTwice();
    void newerFileIsRefusedWithBothNumbers();
    void triggersWithSemicolonsRunWhole();
};

namespace {
QList<Migration> with(const QString &sql)
{
    QList<Migration> migrations = programMigrations();
    migrations.append({int(migrations.size()) + 1, u"test"_s, sql});
    return migrations;
}
} // namespace

void TestMigrator::programStepsAreNumberedFromOne()
{
    const auto migrations = programMigrations();
    QVERIFY(!migrations.isEmpty());
    for (int i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations[i].number, i + 1);
}

void TestMigrator::newFileIsAtTheNewestStep()
{
    TestDatabase db;
    QCOMPARE(db.connection().value(u"PRAGMA user_version"_s).valueOr({}),
             QString::number(programMigrations().size()));
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM schema_migration"_s).valueOr({}),
             QString::number(programMigrations().size()));
}

void TestMigrator::laterStepRunsOnceAndLeavesAVerifiedCopy()
{
    TestDatabase db;
    QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('kept', 'yes')"_s).ok());
    db.close();
    const auto migrations =
        with(u"CREATE TABLE added (v TEXT) STRICT; INSERT INTO added VALUES ('a;b')"_s);
    const QString copy =
        u"%1.before-%2"_s.arg(db.path()).arg(migrations.size(), 4, 10, QChar(u'0'));
    {
        auto opened = Database::open(db.path(), db.user(), db.password(), db.clock(), migrations);
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->connection().value(u"SELECT v FROM added"_s).valueOr({}), u"a;b"_s);
    }
    QVERIFY(QFile::exists(copy));
    QVERIFY(!QFile::exists(copy + u".part"_s));
    auto kept = Connection::open(copy, db.recoveryKey().databaseKey(), false, 16);
    QVERIFY(kept.ok());
    QCOMPARE((*kept)->value(u"SELECT value FROM setting WHERE name = 'kept'"_s).valueOr({}),
             u"yes"_s);
    QVERIFY(!(*kept)->value(u"SELECT v FROM added"_s).ok());
    auto again = Database::open(db.path(), db.user(), db.password(), db.clock(), migrations);
    QVERIFY(again.ok());
    QCOMPARE((*again)->connection().value(u"SELECT count(*) FROM added"_s).valueOr({}), u"1"_s);
}

void TestMigrator::failingStepLeavesTheFileAsItWas()
{
    TestDatabase db;
    db.close();
    const auto opened = Database::open(
        db.path(), db.user(), db.password(), db.clock(),
        with(u"CREATE TABLE added (v TEXT) STRICT; INSERT INTO nowhere VALUES (1)"_s));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().message.code, u"database.migrationFailed"_s);
    QVERIFY(db.reopen().ok());
    QVERIFY(!db.connection().value(u"SELECT count(*) FROM added"_s).ok());
}

void TestMigrator::rebuildWithBrokenReferencesIsRefused()
{
    TestDatabase db;
    QVERIFY(
        db.connection()
            .runScript(
                u"INSERT INTO citizen (id, cpr, name, folded) VALUES (1, '7008903807', 'A', 'a');"
                "INSERT INTO access_log (id, at, kind, purpose) VALUES (900, 0, 0, 'x');"
                "INSERT INTO access_log_citizen VALUES (900, 1)"_s)
            .ok());
    db.close();
    const auto broken = Database::open(db.path(), db.user(), db.password(), db.clock(),
                                       with(u"-- foreign_keys: off\nDELETE FROM citizen"_s));
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().message.code, u"database.migrationFailed"_s);
    QVERIFY(db.reopen().ok());
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM citizen"_s).valueOr({}), u"1"_s);
    QCOMPARE(db.connection().value(u"PRAGMA foreign_keys"_s).valueOr({}), u"1"_s);
}

// What a killed program left goes at the next opening; what is not ours or is being written stays.
void TestMigrator::leftoversGoWhenItOpens()
{
    TestDatabase db;
    QVERIFY(db.database().objects().put("dokument").ok());
    db.close();
    const auto write = [&db](const QString &name) {
        const QString path = db.path() + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
    };
    const QStringList left{u".part/new"_s,
                           u".part.lock"_s,
                           u".keys.part"_s,
                           u".before-0001.part"_s,
                           u".before-0001.part-wal"_s,
                           u".before-0007.part.lock"_s,
                           u".objects/"_s + QString(64, u'a') + u".part"_s};
    const QStringList staying{u".zip.part"_s, u".before-part"_s, u".before-0008.part"_s,
                              u".before-0008"_s};
    for (const QString &name : left + staying)
        QVERIFY2(write(name), qPrintable(name));
    QVERIFY(QFile::remove(db.path() + u".part.lock"_s)); // an empty one is somebody's for 30 s
    QVERIFY(QFile::remove(db.path() + u".before-0007.part.lock"_s));
    QLockFile held(db.path() + u".before-0008.part.lock"_s);
    QVERIFY(held.tryLock());
    QVERIFY(db.reopen().ok());
    for (const QString &name : left)
        QVERIFY2(!QFileInfo::exists(db.path() + name), qPrintable(name));
    for (const QString &name : staying)
        QVERIFY2(QFileInfo::exists(db.path() + name), qPrintable(name));
    QCOMPARE(db.database().objects().names().size(), 1);
}

// Two windows find the old file at the same time; one waits for the other.
void TestMigrator::stepTakenByAnotherIsNotTakenTwice()
{
    TestDatabase db;
    const QString step =
        u"CREATE TABLE added (v TEXT) STRICT; INSERT INTO added VALUES ('once');"_s;
    const QList<Migration> migrations = with(step);
    const int number = migrations.last().number;
    const QString copy = u"%1.before-%2"_s.arg(db.path()).arg(number, 4, 10, QChar(u'0'));
    const QByteArray key = db.recoveryKey().databaseKey();
    QVERIFY(db.connection().runScript(u"BEGIN IMMEDIATE"_s).ok());
    QString failure = u"not run"_s;
    std::thread other([&] {
        const auto connection = Connection::open(db.path(), key, false, 16);
        if (!connection.ok())
            return;
        const auto done = migrate(**connection, db.path(), key, migrations, db.clock());
        failure = done.ok() ? QString() : done.error().message.code + done.error().detail;
    });
    // It has read the old number when it has made the copy.
    const bool copied = QTest::qWaitFor([&copy] { return QFileInfo::exists(copy); }, 20'000);
    const Done taken =
        db.connection().runScript(step + u"PRAGMA user_version = %1; COMMIT"_s.arg(number));
    other.join();
    QVERIFY(copied);
    QVERIFY(taken.ok());
    QCOMPARE(failure, QString());
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM added"_s).valueOr({}), u"1"_s);
}

void TestMigrator::newerFileIsRefusedWithBothNumbers()
{
    TestDatabase db;
    QVERIFY(db.connection().runScript(u"PRAGMA user_version = 4711"_s).ok());
    db.close();
    const auto opened = Database::open(db.path(), db.user(), db.password(), db.clock());
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().message ==
            Message(u"database.newer"_s, {{u"file"_s, qint64(4711)},
                                          {u"program"_s, qint64(programMigrations().size())}}));
}

void TestMigrator::triggersWithSemicolonsRunWhole()
{
    TestDatabase db;
    db.close();
    auto opened = Database::open(
        db.path(), db.user(), db.password(), db.clock(),
        with(
            u"CREATE TABLE a (v TEXT) STRICT; CREATE TRIGGER t AFTER INSERT ON a BEGIN "
            "UPDATE a SET v = v || ';'; UPDATE a SET v = v || '!'; END; INSERT INTO a VALUES ('x')"_s));
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->connection().value(u"SELECT v FROM a"_s).valueOr({}), u"x;!"_s);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
