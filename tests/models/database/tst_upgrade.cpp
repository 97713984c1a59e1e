// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <support/test_database.h>

// Every released version of the file is kept in tests/data and must open in this program. The files
// were made by the program of their time: its init (leder, the password of TestDatabase), three
// accepted orders, four activities handed out in week 47 of 2026, and their attendance.

using namespace bro;
using namespace Qt::StringLiterals;

class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upgrades_data();
    void upgrades();
    void whatWasThereStays();
    void closedUserOfTheNewTablesIsRefused();
};

namespace {

// A copy of a released file in a folder of its own.
struct Released
{
    explicit Released(int version)
    {
        const QString name = u"version-%1"_s.arg(version, 4, 10, QChar(u'0'));
        const QString from = QStringLiteral(BRO_TEST_DATA "/") + name + u"/"_s + name;
        path = folder.filePath(u"office.brobygger"_s);
        copied = QFile::copy(from + u".brobygger"_s, path) &&
                 QFile::copy(from + u".brobygger.keys"_s, KeyFile::pathFor(path));
    }
    Result<std::unique_ptr<Database>> open()
    {
        return Database::open(path, TestDatabase::user(), TestDatabase::password(), clock);
    }

    QTemporaryDir folder;
    TestClock clock{QDate(2026, 11, 24)};
    QString path;
    bool copied = false;
};

} // namespace

void TestUpgrade::upgrades_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < programMigrations().size(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void TestUpgrade::upgrades()
{
    QFETCH(int, version);
    const QString folder =
        u"%1/version-%2"_s.arg(QStringLiteral(BRO_TEST_DATA)).arg(version, 4, 10, QChar(u'0'));
    if (!QFileInfo::exists(folder))
        QSKIP("this version was never released");
    Released released(version);
    QVERIFY(released.copied);
    {
        const auto opened = released.open();
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
        Connection &connection = (*opened)->connection();
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).valueOr({}),
                 QString::number(programMigrations().size()));
        QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).valueOr({}), u"ok"_s);
        QCOMPARE(connection.value(u"PRAGMA foreign_key_check"_s).valueOr({}), QString());
    }
    // Its verified copy can be opened by the program of its time.
    const QString copy =
        u"%1.before-%2"_s.arg(released.path).arg(programMigrations().size(), 4, 10, QChar(u'0'));
    QVERIFY(QFile::exists(copy));
}

void TestUpgrade::whatWasThereStays()
{
    Released released(1);
    QVERIFY(released.copied);
    const auto opened = released.open();
    QVERIFY(opened.ok());
    Connection &connection = (*opened)->connection();
    const auto value = [&connection](const QString &sql) {
        return connection.value(sql).valueOr(u"?"_s);
    };
    QCOMPARE(value(u"SELECT count(*) FROM orders WHERE state = 'accepted'"_s), u"3"_s);
    QCOMPARE(value(u"SELECT count(*) FROM attendance"_s), u"4"_s);
    QCOMPARE(value(u"SELECT count(*) FROM handed_state"_s), u"4"_s);
    QCOMPARE(value(u"SELECT count(*) FROM schedule_version"_s), u"2"_s);
    QCOMPARE(value(u"SELECT name FROM citizen WHERE cpr = '7702672078'"_s),
             u"Ahmad Østergård Kjær"_s);
    QCOMPARE(value(u"SELECT count(*) FROM citizen WHERE target_group = ''"_s), u"3"_s);
    QCOMPARE(value(u"SELECT count(*) FROM activity WHERE series_id IS NOT NULL"_s), u"0"_s);
    QCOMPARE(value(u"SELECT name FROM app_user WHERE employee_id IS NULL"_s), u"leder"_s);
    QCOMPARE(value(u"SELECT count(*) FROM absence_notice"_s), u"0"_s);
}

void TestUpgrade::closedUserOfTheNewTablesIsRefused()
{
    Released released(1);
    QVERIFY(released.copied);
    auto opened = released.open();
    QVERIFY(opened.ok());
    Session session((*opened)->user(), (*opened)->connection(), released.clock);
    QVERIFY((*opened)
                ->addUser(session, u"Maja Lindqvist"_s, u"broen bærer 8"_s, Role::Mentor,
                          PasswordCost::lowest())
                .ok());
    const auto users = (*opened)->users();
    QVERIFY(users.ok());
    QCOMPARE(users->size(), 2);
    UserAccount closed = users->last();
    closed.active = false;
    QVERIFY((*opened)->updateUser(session, users->last(), closed).ok());
    const auto refused =
        Database::open(released.path, closed.name, u"broen bærer 8"_s, released.clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, u"database.wrongPassword"_s);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
