// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recoveryKeyTyped_data();
    void recoveryKeyTyped();
    void recoveryKeysDiffer();
    void paperAloneOpens();
    void paperOfAnotherDatabaseIsRefused();
    void wrongUserAndWrongPasswordLookTheSame();
    void passwordChangeTouchesOnlyTheKeyFile();
    void secondUserOpens();
    void shortPasswordIsRefused();
    void keyFileOfAnotherDatabaseIsRefused();
    void damagedKeyFile_data();
    void damagedKeyFile();
    void createRefusesAnExistingFile();
    void createInReadOnlyFolderLeavesNothing();
    void objectsAreEncryptedAndProved();
};

namespace {
QString codeOf(const Result<std::unique_ptr<Database>> &opened)
{
    return opened.ok() ? QString() : opened.error().message.code;
}
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void TestKeys::recoveryKeyTyped_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as printed") << 0 << QString();
    QTest::newRow("small letters and spaces") << 1 << QString();
    QTest::newRow("one symbol wrong") << 2 << u"database.recoveryKeyCheck"_s;
    QTest::newRow("one symbol missing") << 3 << u"database.recoveryKeyLength"_s;
    QTest::newRow("a foreign symbol") << 4 << u"database.recoveryKeySymbol"_s;
    QTest::newRow("two symbols swapped") << 5 << u"database.recoveryKeyCheck"_s;
}

void TestKeys::recoveryKeyTyped()
{
    QFETCH(int, change);
    QFETCH(QString, expected);
    const auto fixed = RecoveryKey::parse(RecoveryKey::random().shown());
    QVERIFY(fixed.ok());
    QString typed = fixed->shown();
    if (change == 1)
        typed = typed.toLower().replace(u'-', u' ');
    if (change == 2)
        typed[0] = typed[0] == u'7' ? u'8' : u'7';
    if (change == 3)
        typed.chop(1);
    if (change == 4)
        typed[0] = u'Ø';
    if (change == 5) {
        qsizetype i = 0;
        while (typed[i] == typed[i + 1] || typed[i] == u'-' || typed[i + 1] == u'-')
            ++i;
        std::swap(typed[i], typed[i + 1]);
    }
    const auto parsed = RecoveryKey::parse(typed);
    QCOMPARE(parsed.ok() ? QString() : parsed.error().message.code, expected);
    if (parsed.ok())
        QCOMPARE(parsed->databaseKey(), fixed->databaseKey());
}

void TestKeys::recoveryKeysDiffer()
{
    const RecoveryKey a = RecoveryKey::random();
    const RecoveryKey b = RecoveryKey::random();
    QVERIFY(a.shown() != b.shown());
    QVERIFY(a.databaseKey() != b.databaseKey());
    QCOMPARE(a.shown().size(), 39);
    QVERIFY(a.shown().endsWith(a.lastFour()));
}

void TestKeys::paperAloneOpens()
{
    TestDatabase db;
    const RecoveryKey paper = db.recoveryKey();
    db.close();
    QVERIFY(QFile::remove(db.path() + u".keys"_s));
    QCOMPARE(codeOf(Database::open(db.path(), db.user(), db.password(), db.clock())),
             u"database.keyFileMissing"_s);
    auto opened = Database::openWithRecoveryKey(db.path(), paper, db.clock());
    QVERIFY(opened.ok());
    Session session((*opened)->user(), (*opened)->connection(), db.clock());
    QVERIFY((*opened)
                ->addUser(session, u"ny leder"_s, u"en anden kode"_s, Role::Leader,
                          PasswordCost::lowest())
                .ok());
    opened->reset();
    QVERIFY(Database::open(db.path(), u"ny leder"_s, u"en anden kode"_s, db.clock()).ok());
}

void TestKeys::paperOfAnotherDatabaseIsRefused()
{
    TestDatabase db;
    QCOMPARE(codeOf(Database::openWithRecoveryKey(db.path(), RecoveryKey::random(), db.clock())),
             u"database.recoveryKeyOther"_s);
}

void TestKeys::wrongUserAndWrongPasswordLookTheSame()
{
    TestDatabase db;
    db.close();
    const auto wrongPassword = Database::open(db.path(), db.user(), u"gættet kode"_s, db.clock());
    const auto wrongUser = Database::open(db.path(), u"findes ikke"_s, db.password(), db.clock());
    QCOMPARE(codeOf(wrongPassword), u"database.wrongPassword"_s);
    QCOMPARE(codeOf(wrongUser), u"database.wrongPassword"_s);
    QVERIFY(wrongPassword.error().message == wrongUser.error().message);
    QCOMPARE(wrongPassword.error().detail, wrongUser.error().detail);
}

void TestKeys::passwordChangeTouchesOnlyTheKeyFile()
{
    TestDatabase db;
    db.close();
    QVERIFY(db.reopen().ok());
    db.session().log().flush().ok();
    const QByteArray keysBefore = bytesOf(db.path() + u".keys"_s);
    const QByteArray before = bytesOf(db.path()) + bytesOf(db.path() + u"-wal"_s);
    QVERIFY(!db.database()
                 .changePassword(u"forkert kode"_s, u"splinterny kode"_s, PasswordCost::lowest())
                 .ok());
    QCOMPARE(bytesOf(db.path() + u".keys"_s), keysBefore);
    QVERIFY(db.database()
                .changePassword(db.password(), u"splinterny kode"_s, PasswordCost::lowest())
                .ok());
    QCOMPARE(bytesOf(db.path()) + bytesOf(db.path() + u"-wal"_s), before);
    db.close();
    QCOMPARE(codeOf(Database::open(db.path(), db.user(), db.password(), db.clock())),
             u"database.wrongPassword"_s);
    QVERIFY(Database::open(db.path(), db.user(), u"splinterny kode"_s, db.clock()).ok());
}

void TestKeys::secondUserOpens()
{
    TestDatabase db;
    QVERIFY(db.database()
                .addUser(db.session(), u"Karen"_s, u"karens kode"_s, Role::Mentor,
                         PasswordCost::lowest())
                .ok());
    Session mentor = db.sessionAs(Role::Mentor);
    QVERIFY(
        !db.database()
             .addUser(mentor, u"Peter"_s, u"peters kode"_s, Role::Leader, PasswordCost::lowest())
             .ok());
    QVERIFY(!db.database()
                 .addUser(db.session(), u"karen"_s, u"karens kode"_s, Role::Mentor,
                          PasswordCost::lowest())
                 .ok());
    auto opened = Database::open(db.path(), u"KAREN"_s, u"karens kode"_s, db.clock());
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->user().role, Role::Mentor);
    QCOMPARE((*opened)->user().name, u"Karen"_s);
}

void TestKeys::shortPasswordIsRefused()
{
    QTemporaryDir folder;
    const TestClock clock(QDate(2026, 11, 24));
    const auto created = Database::create(folder.filePath(u"x"_s), u"leder"_s, u"kort"_s,
                                          PasswordCost::lowest(), clock);
    QVERIFY(!created.ok());
    QCOMPARE(created.error().message.code, u"database.passwordShort"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestKeys::keyFileOfAnotherDatabaseIsRefused()
{
    TestDatabase one;
    TestDatabase other;
    one.close();
    QVERIFY(QFile::remove(one.path() + u".keys"_s));
    QVERIFY(QFile::copy(other.path() + u".keys"_s, one.path() + u".keys"_s));
    QCOMPARE(codeOf(Database::open(one.path(), one.user(), one.password(), one.clock())),
             u"database.wrongKey"_s);
}

void TestKeys::damagedKeyFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no json") << QByteArray("{") << QByteArray("") << u"database.keyFileDamaged"_s;
    QTest::newRow("newer format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2")
                                  << u"database.keyFileNewer"_s;
    QTest::newRow("unknown cipher")
        << QByteArray("chacha20") << QByteArray("rot13") << u"database.keyFileDamaged"_s;
    QTest::newRow("no users") << QByteArray("\"users\"") << QByteArray("\"nobody\"")
                              << u"database.keyFileDamaged"_s;
    QTest::newRow("salt cut") << QByteArray("\"salt\": \"")
                              << QByteArray("\"salt\": \"AA\", \"x\": \"")
                              << u"database.keyFileDamaged"_s;
}

void TestKeys::damagedKeyFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    TestDatabase db;
    db.close();
    QByteArray json = bytesOf(db.path() + u".keys"_s);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    QFile file(db.path() + u".keys"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    QCOMPARE(codeOf(Database::open(db.path(), db.user(), db.password(), db.clock())), expected);
}

void TestKeys::createRefusesAnExistingFile()
{
    TestDatabase db;
    const QByteArray keys = bytesOf(db.path() + u".keys"_s);
    const auto again = Database::create(db.path(), u"leder"_s, u"en lang kode"_s,
                                        PasswordCost::lowest(), db.clock());
    QVERIFY(!again.ok());
    QCOMPARE(again.error().message.code, u"database.exists"_s);
    QCOMPARE(bytesOf(db.path() + u".keys"_s), keys);
}

void TestKeys::createInReadOnlyFolderLeavesNothing()
{
    // /proc takes no new files, not even from root.
    const TestClock clock(QDate(2026, 11, 24));
    const auto created = Database::create(u"/proc/x.brobygger"_s, u"leder"_s, u"en lang kode"_s,
                                          PasswordCost::lowest(), clock);
    QVERIFY(!created.ok());
}

void TestKeys::objectsAreEncryptedAndProved()
{
    TestDatabase db;
    const ObjectStore &objects = db.database().objects();
    const QByteArray content = QByteArray("Aftale om Jolanta ").repeated(20000);
    const auto name = objects.put(content);
    QVERIFY(name.ok());
    QCOMPARE(objects.put(content).valueOr({}), *name);
    QCOMPARE(objects.names(), QStringList{*name});
    QCOMPARE(objects.get(*name).valueOr({}), content);
    QCOMPARE(objects.get(objects.put(QByteArray()).valueOr({})).valueOr("x"), QByteArray());
    const QString path = objects.folder() + u'/' + *name;
    QByteArray raw = bytesOf(path);
    QVERIFY(!raw.contains("Jolanta"));
    raw[raw.size() / 2] = char(raw[raw.size() / 2] ^ 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(raw);
    file.close();
    QCOMPARE(objects.get(*name).ok(), false);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(raw.left(raw.size() / 2));
    file.close();
    QCOMPARE(objects.get(*name).ok(), false);
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
