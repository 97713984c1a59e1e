// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <database/statement.h>
#include <support/test_database.h>

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
