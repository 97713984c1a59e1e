// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <database/backup.h>
#include <database/statement.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void nothingReadableInTheBackup();
    void restoreNeverOverwrites();
    void wrongPasswordRestoresNothing();
    void paperAloneRestores();
    void damagedBackupIsRefused_data();
    void damagedBackupIsRefused();
    void canceledBackupLeavesNothing();
    void unwritableFolderIsTold();
    void mentorMayNot();
    void filesAreTheOwnersOnly();
};

void TestBackup::everythingComesBack()
{
    TestDatabase db;
    QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('x', 'Jolanta')"_s).ok());
    const QString object = db.database().objects().put("dokument").valueOr({});
    const QString file = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), file, {}).ok());
    const auto info = inspectBackup(file, {});
    QVERIFY(info.ok());
    QCOMPARE(info->objects, 1);
    QCOMPARE(QDir(db.folder()).entryList({u"*.part*"_s}), QStringList());
    const QString to = db.folder() + u"/gendannet"_s;
    QVERIFY(restoreBackup(file, to, db.user(), db.password(), db.clock(), {}).ok());
    auto restored = Database::open(to, db.user(), db.password(), db.clock());
    QVERIFY(restored.ok());
    QCOMPARE((*restored)
                 ->connection()
                 .value(u"SELECT value FROM setting WHERE name = 'x'"_s)
                 .valueOr({}),
             u"Jolanta"_s);
    QCOMPARE((*restored)->objects().get(object).valueOr({}), QByteArray("dokument"));
    QCOMPARE(QDir(db.folder()).entryList({u"*.part*"_s}, QDir::AllEntries), QStringList());
}

void TestBackup::nothingReadableInTheBackup()
{
    TestDatabase db;
    for (int i = 0; i < 500; ++i)
        QVERIFY(db.connection()
                    .runScript(u"INSERT INTO setting VALUES ('n%1', 'Jolanta Hemmelig')"_s.arg(i))
                    .ok());
    const QString path = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), path, {}).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 100'000);
    QVERIFY(!bytes.contains("Hemmelig"));
    QVERIFY(!bytes.contains("SQLite format"));
}

void TestBackup::restoreNeverOverwrites()
{
    TestDatabase db;
    const QString file = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), file, {}).ok());
    const Done done = restoreBackup(file, db.path(), db.user(), db.password(), db.clock(), {});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, u"database.exists"_s);
}

void TestBackup::paperAloneRestores()
{
    TestDatabase db;
    QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('x', 'Jolanta')"_s).ok());
    const QString file = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), file, {}).ok());
    const QString to = db.folder() + u"/gendannet"_s;
    const Done wrong = restoreBackup(file, to, RecoveryKey::random(), db.clock(), {});
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().message.code, u"database.recoveryKeyOther"_s);
    QCOMPARE(QDir(db.folder()).entryList({u"gendannet*"_s}, QDir::AllEntries), QStringList());
    QVERIFY(restoreBackup(file, to, db.recoveryKey(), db.clock(), {}).ok());
    // The users come back with it.
    auto restored = Database::open(to, db.user(), db.password(), db.clock());
    QVERIFY(restored.ok());
    QCOMPARE((*restored)
                 ->connection()
                 .value(u"SELECT value FROM setting WHERE name = 'x'"_s)
                 .valueOr({}),
             u"Jolanta"_s);
}

void TestBackup::wrongPasswordRestoresNothing()
{
    TestDatabase db;
    const QString file = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), file, {}).ok());
    const QString to = db.folder() + u"/ny"_s;
    QVERIFY(!restoreBackup(file, to, db.user(), u"forkert kode"_s, db.clock(), {}).ok());
    QCOMPARE(QDir(db.folder()).entryList({u"ny*"_s}, QDir::AllEntries), QStringList());
}

void TestBackup::damagedBackupIsRefused_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("one bit of the database") << 0;
    QTest::newRow("cut short") << 1;
    QTest::newRow("something appended") << 2;
    QTest::newRow("another kind of file") << 3;
    QTest::newRow("header changed") << 4;
}

void TestBackup::damagedBackupIsRefused()
{
    QFETCH(int, damage);
    TestDatabase db;
    const QString path = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), path, {}).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    if (damage == 0)
        bytes[bytes.size() - 5000] = char(bytes[bytes.size() - 5000] ^ 4);
    if (damage == 1)
        bytes.chop(1000);
    if (damage == 2)
        bytes += "more";
    if (damage == 3)
        bytes = "PK\x03\x04 something else";
    if (damage == 4)
        bytes.replace("\"name\":\"keys\"", "\"name\":\"../x\"");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(!inspectBackup(path, {}).ok());
    if (damage != 2) {
        QVERIFY(
            !restoreBackup(path, db.folder() + u"/ny"_s, db.user(), db.password(), db.clock(), {})
                 .ok());
        QCOMPARE(QDir(db.folder()).entryList({u"ny*"_s}, QDir::AllEntries), QStringList());
    }
}

void TestBackup::canceledBackupLeavesNothing()
{
    TestDatabase db;
    std::atomic<bool> cancel = true;
    Progress progress;
    progress.cancel = &cancel;
    const Done done =
        writeBackup(db.database(), db.session(), db.folder() + u"/kopi.bak"_s, progress);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Canceled);
    QCOMPARE(QDir(db.folder()).entryList({u"kopi*"_s}), QStringList());
}

void TestBackup::unwritableFolderIsTold()
{
    TestDatabase db;
    QVERIFY(!writeBackup(db.database(), db.session(), u"/proc/kopi.bak"_s, {}).ok());
    QVERIFY(!writeBackup(db.database(), db.session(), db.folder() + u"/findes-ikke/kopi.bak"_s, {})
                 .ok());
}

void TestBackup::mentorMayNot()
{
    TestDatabase db;
    Session mentor = db.sessionAs(Role::Mentor);
    const Done done = writeBackup(db.database(), mentor, db.folder() + u"/kopi.bak"_s, {});
    QCOMPARE(done.error().kind, Error::Kind::Denied);
}

void TestBackup::filesAreTheOwnersOnly()
{
    TestDatabase db;
    QVERIFY(db.connection().runScript(u"INSERT INTO setting VALUES ('x', '1')"_s).ok());
    const QString backup = db.folder() + u"/kopi.bak"_s;
    QVERIFY(writeBackup(db.database(), db.session(), backup, {}).ok());
    const QString to = db.folder() + u"/gendannet"_s;
    QVERIFY(restoreBackup(backup, to, db.user(), db.password(), db.clock(), {}).ok());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QStringList files{db.path(), db.path() + u".keys"_s, db.path() + u"-wal"_s, backup,
                            to,        to + u".keys"_s};
    for (const QString &file : files) {
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
