// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <database/change_notice.h>
#include <database/clock_check.h>
#include <database/folder_check.h>
#include <database/history.h>
#include <database/row_reader.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QString Secret = u"Jolanta Wiśniewska Hemmelig"_s;
const QByteArray SecretBytes = Secret.toUtf8();

QByteArray allBytesIn(const QString &folder)
{
    QByteArray bytes;
    QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QString code(const Done &done)
{
    return done.ok() ? QString() : done.error().message.code;
}
template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}
} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statementsReadAndWrite();
    void valuesAreReadAsTheyAre();
    void dates_data();
    void dates();
    void rowReaderReadsWhatStatementsWrote();
    void transactionRollsBackUnlessCommitted();
    void innerTransactionGivenUpFailsTheOuter();
    void changesAreToldOnceAfterCommit();
    void changesOfAnotherConnectionAreNoticed();
    void plainFileIsRefused();
    void wrongKeyIsRefused();
    void noKeyIsRefused();
    void missingFileIsRefused();
    void movedFileSaysSo();
    void workFromLaterOnIsFound_data();
    void workFromLaterOnIsFound();
    void lockedFileSaysSo();
    void canceledStatementStops();
    void foreignKeysHold();
    void nothingReadableOnDisk();
    void folders_data();
    void folders();
    void rightsAreChecked_data();
    void rightsAreChecked();
    void viewsAreLoggedPerCitizen();
};

void TestConnection::statementsReadAndWrite()
{
    TestDatabase db;
    QVERIFY2(db.isValid(), qPrintable(db.failure()));
    Statement write(db.connection(), u"INSERT INTO setting (name, value) VALUES (?, ?)"_s);
    QVERIFY(write.bind(u"a"_s, u"æ"_s).run().ok());
    QVERIFY(write.bind(u"b"_s, u""_s).run().ok());
    QCOMPARE(code(write.bind(u"a"_s, u"again"_s).run()), u"database.constraint"_s);
    Statement read(db.connection(), u"SELECT name, value FROM setting ORDER BY name"_s);
    QStringList rows;
    while (read.next().valueOr(false))
        rows.append(read.text(0) + u'=' + read.text(1));
    QCOMPARE(rows, (QStringList{u"a=æ"_s, u"b="_s}));
    QVERIFY(!read.next().valueOr(true));
    QCOMPARE(code(Statement(db.connection(), u"SELECT nothing FROM nowhere"_s).run()),
             u"core.internal"_s);
    QVERIFY(!Statement(db.connection(), u"SELECT 1; SELECT 2"_s).run().ok());
}

void TestConnection::valuesAreReadAsTheyAre()
{
    TestDatabase db;
    Statement read(db.connection(),
                   u"SELECT 9007199254740993, -1, 'æ' || char(0) || 'b', x'00ff', NULL, 0, ''"_s);
    QVERIFY(read.next().valueOr(false));
    QCOMPARE(read.integer(0), 9007199254740993);
    QCOMPARE(read.integer(1), -1);
    QCOMPARE(read.text(0), u"9007199254740993"_s);
    QCOMPARE(read.text(2).size(), 3);
    QCOMPARE(read.blob(3), QByteArray("\0\xff", 2));
    QVERIFY(read.isNull(4));
    QVERIFY(read.text(4).isNull());
    QVERIFY(read.blob(4).isNull());
    QCOMPARE(read.integer(4), 0);
    QVERIFY(!read.isNull(5));
    QVERIFY(!read.boolean(5));
    QVERIFY(!read.text(6).isNull());
    QVERIFY(!read.next().valueOr(true));
    QVERIFY(read.isNull(0)); // no row, no values
}

void TestConnection::dates_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QDate>("date");
    QTest::newRow("a day") << u"'2026-11-04'"_s << QDate(2026, 11, 4);
    QTest::newRow("leap day") << u"'2024-02-29'"_s << QDate(2024, 2, 29);
    QTest::newRow("far back") << u"'0934-01-01'"_s << QDate(934, 1, 1);
    QTest::newRow("nothing") << u"NULL"_s << QDate();
    QTest::newRow("empty") << u"''"_s << QDate();
    QTest::newRow("no such day") << u"'2026-02-30'"_s << QDate();
    QTest::newRow("with a time") << u"'2026-11-04T09:00'"_s << QDate();
    QTest::newRow("Danish") << u"'04-11-2026'"_s << QDate();
    QTest::newRow("signs") << u"'2026--1--4'"_s << QDate();
    QTest::newRow("letters") << u"'2o26-11-04'"_s << QDate();
    QTest::newRow("a number") << u"20261104"_s << QDate();
}

void TestConnection::dates()
{
    QFETCH(QString, stored);
    QFETCH(QDate, date);
    TestDatabase db;
    Statement read(db.connection(), u"SELECT "_s + stored);
    QVERIFY(read.next().valueOr(false));
    QCOMPARE(read.date(0), date);
}

void TestConnection::rowReaderReadsWhatStatementsWrote()
{
    TestDatabase db;
    Statement write(db.connection(), u"INSERT INTO setting (name, value) VALUES (?, ?)"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(write.bind(u"n%1"_s.arg(i), Secret).run().ok());
    RowReader reader(db.connection(),
                     "SELECT name, value, 7 + ?, NULL FROM setting ORDER BY name DESC");
    reader.bind(1, qint64(1));
    QVERIFY(reader.next().valueOr(false));
    QCOMPARE(QByteArray(reader.text(0).data(), qsizetype(reader.text(0).size())), QByteArray("n2"));
    QCOMPARE(QByteArray(reader.text(1).data(), qsizetype(reader.text(1).size())), SecretBytes);
    QCOMPARE(reader.integer(2), 8);
    QVERIFY(reader.isNull(3));
    QVERIFY(reader.text(3).empty());
    RowReader broken(db.connection(), "SELECT * FROM nowhere");
    QVERIFY(!broken.next().ok());
}

void TestConnection::transactionRollsBackUnlessCommitted()
{
    TestDatabase db;
    const auto count = [&db] {
        return db.connection().value(u"SELECT count(*) FROM setting"_s).valueOr({});
    };
    {
        Transaction transaction(db.connection());
        QVERIFY(transaction.begin().ok());
        QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('x', '1')"_s).ok());
    }
    QCOMPARE(count(), u"0"_s);
    QVERIFY(!db.connection().inTransaction());
    {
        Transaction transaction(db.connection());
        QVERIFY(transaction.begin().ok());
        QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('x', '1')"_s).ok());
        QVERIFY(transaction.commit().ok());
        QVERIFY(!transaction.commit().ok());
    }
    QCOMPARE(count(), u"1"_s);
}

void TestConnection::innerTransactionGivenUpFailsTheOuter()
{
    TestDatabase db;
    {
        Transaction outer(db.connection());
        QVERIFY(outer.begin().ok());
        {
            Transaction inner(db.connection());
            QVERIFY(inner.begin().ok());
            QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('x', '1')"_s).ok());
        }
        QVERIFY(!outer.commit().ok());
    }
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM setting"_s).valueOr({}), u"0"_s);
}

void TestConnection::changesAreToldOnceAfterCommit()
{
    TestDatabase db;
    ChangeNotice notice;
    db.connection().setChangeNotice(&notice);
    QList<Change> told;
    int times = 0;
    connect(&notice, &ChangeNotice::changed, this, [&](const QList<Change> &changes) {
        told += changes;
        ++times;
    });
    {
        Transaction given(db.connection());
        QVERIFY(given.begin().ok());
        given.changed(Aggregate::Citizen, 9);
    }
    Transaction transaction(db.connection());
    QVERIFY(transaction.begin().ok());
    transaction.changed(Aggregate::Citizen, 1);
    transaction.changed(Aggregate::Order, 2);
    transaction.changed(Aggregate::Citizen, 1);
    QCoreApplication::processEvents();
    QVERIFY(told.isEmpty());
    QVERIFY(transaction.commit().ok());
    QTRY_COMPARE(times, 1);
    QCOMPARE(told, (QList<Change>{{Aggregate::Citizen, 1}, {Aggregate::Order, 2}}));
    db.connection().setChangeNotice(nullptr);
}

void TestConnection::changesOfAnotherConnectionAreNoticed()
{
    TestDatabase db;
    ChangeNotice notice;
    QSignalSpy elsewhere(&notice, &ChangeNotice::changedElsewhere);
    notice.watch(&db.connection());
    notice.checkNow();
    QCOMPARE(elsewhere.size(), 0);
    auto other = db.database().connect();
    QVERIFY(other.ok());
    const auto change = [](Connection &connection) {
        Transaction transaction(connection);
        QVERIFY(transaction.begin().ok());
        transaction.changed(Aggregate::Citizen, 1);
        QVERIFY(transaction.commit().ok());
    };
    change(**other);
    notice.checkNow();
    QCOMPARE(elsewhere.size(), 1);
    notice.checkNow();
    QCOMPARE(elsewhere.size(), 1);

    // Two windows that look would otherwise wake each other for ever.
    AccessLog looks(**other, db.clock(), db.session().user().id);
    QVERIFY(looks.record(AccessKind::View, u"citizen-page"_s).ok());
    notice.checkNow();
    QCOMPARE(elsewhere.size(), 1);

    // What is changed here is no news, not even when the other has looked meanwhile.
    db.connection().setChangeNotice(&notice);
    change(db.connection());
    QVERIFY(looks.record(AccessKind::View, u"citizen-page"_s).ok());
    notice.checkNow();
    QCOMPARE(elsewhere.size(), 1);
    change(**other);
    notice.checkNow();
    QCOMPARE(elsewhere.size(), 2);
    db.connection().setChangeNotice(nullptr);
    notice.watch(nullptr);
}

void TestConnection::plainFileIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plain.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    file.close();
    const auto opened = Connection::open(path, QByteArray(64, 'a'), false, 16);
    QCOMPARE(code(opened), u"database.notEncrypted"_s);
}

void TestConnection::wrongKeyIsRefused()
{
    TestDatabase db;
    db.close();
    QCOMPARE(code(Connection::open(db.path(), QByteArray(64, 'a'), false, 16)),
             u"database.wrongKey"_s);
}

void TestConnection::noKeyIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.db"_s);
    QCOMPARE(code(Connection::open(path, QByteArray(), true, 16)), u"database.noEncryption"_s);
    QVERIFY(!QFile::exists(path));
}

void TestConnection::missingFileIsRefused()
{
    QCOMPARE(code(Connection::open(u"/nowhere/x"_s, QByteArray(64, 'a'), false, 16)),
             u"database.missing"_s);
}

// Whoever has it open shall not be told to choose another.
void TestConnection::movedFileSaysSo()
{
    TestDatabase db;
    const QString away = db.path() + u".x"_s;
    QVERIFY(QFile::rename(db.path(), away));
    const auto refused = db.database().connect();
    QCOMPARE(code(refused), u"database.moved"_s);
    QVERIFY(QFile::rename(away, db.path()));
    QVERIFY(db.database().connect().ok());
}

void TestConnection::workFromLaterOnIsFound_data()
{
    QTest::addColumn<QDate>("login");
    QTest::addColumn<QDate>("edit");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("found");
    const auto at = [](QDate day, int hour) { return copenhagen(toUtcMs(day, QTime(hour, 0))); };
    const QDate day(2026, 11, 24);
    QTest::newRow("the clock went on") << day << day << at(day, 10) << QDate();
    QTest::newRow("back by a day") << day << day << at(day.addDays(-1), 9) << QDate();
    QTest::newRow("back by more") << day << day << at(day.addDays(-1), 8) << day;
    QTest::newRow("years behind") << day << day << at(QDate(2020, 1, 1), 9) << day;
    QTest::newRow("an edit after the login")
        << day << day.addDays(5) << at(day.addDays(2), 9) << day.addDays(5);
    QTest::newRow("a login after the edit")
        << day << day.addDays(-5) << at(day.addDays(-3), 9) << day;
}

void TestConnection::workFromLaterOnIsFound()
{
    QFETCH(QDate, login);
    QFETCH(QDate, edit);
    QFETCH(QDateTime, now);
    QFETCH(QDate, found);
    TestDatabase db(login);
    QVERIFY(db.connection().runScript(u"DELETE FROM access_log"_s).ok());
    QVERIFY(db.session().log().record(AccessKind::Login, u"login"_s).ok());
    db.clock().set(edit);
    Transaction transaction(db.connection());
    QVERIFY(transaction.begin().ok());
    QVERIFY(writeHistory(db.session(), u"office"_s, 1, u"update"_s, {}, {}).ok());
    QVERIFY(transaction.commit().ok());
    const auto day = workedAfter(db.connection(), now.toMSecsSinceEpoch());
    QVERIFY(day.ok());
    QCOMPARE(*day, found);
}

void TestConnection::lockedFileSaysSo()
{
    TestDatabase db;
    auto other = db.database().connect();
    QVERIFY(other.ok());
    QVERIFY((*other)->runScript(u"PRAGMA busy_timeout = 1"_s).ok());
    Transaction transaction(db.connection());
    QVERIFY(transaction.begin().ok());
    Transaction second(**other);
    const Done begun = second.begin();
    QCOMPARE(code(begun), u"database.locked"_s);
    QCOMPARE(begun.error().kind, Error::Kind::Locked);
}

void TestConnection::canceledStatementStops()
{
    TestDatabase db;
    std::atomic<bool> cancel = true;
    db.connection().setCancelFlag(&cancel);
    const auto endless = db.connection().value(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
    db.connection().setCancelFlag(nullptr);
    QVERIFY(!endless.ok());
    QCOMPARE(endless.error().kind, Error::Kind::Canceled);
    QCOMPARE(db.connection().value(u"SELECT 1"_s).valueOr({}), u"1"_s);
}

void TestConnection::foreignKeysHold()
{
    TestDatabase db;
    QCOMPARE(
        code(db.connection().runScript(
            u"INSERT INTO order_event (order_id, kind, recorded_at) VALUES (77, 'received', 0)"_s)),
        u"database.constraint"_s);
}

void TestConnection::nothingReadableOnDisk()
{
    QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toUtf8());
    qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
    TestDatabase db;
    QVERIFY(db.connection().runScript(u"CREATE TABLE t (v TEXT) STRICT"_s).ok());
    Transaction transaction(db.connection());
    QVERIFY(transaction.begin().ok());
    Statement insert(db.connection(), u"INSERT INTO t VALUES (?)"_s);
    for (int i = 0; i < 60000; ++i)
        QVERIFY(
            insert.bind(QString::number((i * 7919) % 60000) + Secret + Secret + Secret).run().ok());
    QVERIFY(transaction.commit().ok());
    QVERIFY(db.connection().runScript(u"PRAGMA cache_size = 10"_s).ok());
    // A sort far larger than the cache, halfway read while the folders are looked at.
    Statement sorted(db.connection(), u"SELECT v FROM t ORDER BY substr(v, 2), v"_s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(sorted.next().valueOr(false));
    const QByteArray onDisk = allBytesIn(db.folder());
    QVERIFY2(onDisk.size() > 5'000'000, "the file and its -wal hold the rows");
    QVERIFY(QFile::exists(db.path() + u"-wal"_s));
    QVERIFY(!onDisk.contains(SecretBytes));
    QVERIFY(!onDisk.contains("SQLite format 3"));
    QVERIFY(!onDisk.contains("CREATE TABLE"));
    QVERIFY(!allBytesIn(temporary.path()).contains("Hemmelig"));
    qunsetenv("TMPDIR");
    qunsetenv("SQLITE_TMPDIR");
}

void TestConnection::folders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("local") << u"/home/kontor/Brobygger"_s << u"ext4"_s << QString();
    QTest::newRow("nfs") << u"/home/kontor"_s << u"nfs4"_s << u"database.networkFolder"_s;
    QTest::newRow("windows share")
        << u"//server/faelles"_s << u"NTFS"_s << u"database.networkFolder"_s;
    QTest::newRow("sshfs") << u"/mnt/x"_s << u"fuse.sshfs"_s << u"database.networkFolder"_s;
    QTest::newRow("dropbox") << u"/home/k/Dropbox/data"_s << u"ext4"_s
                             << u"database.synchronisedFolder"_s;
    QTest::newRow("onedrive of a firm")
        << u"C:/Users/k/OneDrive - Kontoret/d"_s << u"NTFS"_s << u"database.synchronisedFolder"_s;
    QTest::newRow("only alike") << u"/home/k/dropboxes"_s << u"ext4"_s << QString();
}

void TestConnection::folders()
{
    QFETCH(QString, folder);
    QFETCH(QString, type);
    QFETCH(QString, expected);
    QCOMPARE(code(checkFolder(folder, type)), expected);
}

void TestConnection::rightsAreChecked_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("right");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("leader sets prices") << int(Role::Leader) << int(Right::ManageContracts) << true;
    QTest::newRow("administrator does not")
        << int(Role::Administrator) << int(Right::ManageContracts) << false;
    QTest::newRow("administrator exports")
        << int(Role::Administrator) << int(Right::Export) << true;
    QTest::newRow("mentor does not export") << int(Role::Mentor) << int(Right::Export) << false;
    QTest::newRow("mentor registers")
        << int(Role::Mentor) << int(Right::RegisterAttendance) << true;
}

void TestConnection::rightsAreChecked()
{
    QFETCH(int, role);
    QFETCH(int, right);
    QFETCH(bool, allowed);
    TestDatabase db;
    const Session session = db.sessionAs(Role(role));
    QCOMPARE(session.require(Right(right)).ok(), allowed);
}

void TestConnection::viewsAreLoggedPerCitizen()
{
    TestDatabase db;
    QVERIFY(db.connection()
                .runScript(u"INSERT INTO citizen (id, cpr, name, folded) VALUES "
                           "(1, '7008903807', 'A', 'a'), (2, '8101590961', 'B', 'b')"_s)
                .ok());
    db.session().log().view(u"citizen-page"_s, CitizenId{1});
    db.session().log().view(u"citizen-page"_s, CitizenId{2});
    db.session().log().view(u"citizen-page"_s, CitizenId{1});
    const QString before =
        db.connection().value(u"SELECT count(*) FROM access_log WHERE kind = 0"_s).valueOr({});
    QCOMPARE(before, u"0"_s);
    QVERIFY(db.session().log().flush().ok());
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM access_log WHERE kind = 0"_s).valueOr({}),
             u"1"_s);
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM access_log_citizen"_s).valueOr({}),
             u"2"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
