// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <database/statement.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QString Maja = u"Maja Lindqvist"_s;
const QString MajasPassword = u"broen bærer 8"_s;

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

// A leader and a mentor, two employees.
struct Users
{
    Users()
    {
        ready =
            db.database()
                .addUser(db.session(), Maja, MajasPassword, Role::Mentor, PasswordCost::lowest())
                .ok() &&
            db.connection()
                .runScript(u"INSERT INTO employee (id, name, initials, role) VALUES "
                           "(1, 'Maja Lindqvist', 'ML', 'mentor'), (2, 'Karen', 'K', 'leader')"_s)
                .ok();
    }
    UserAccount named(const QString &name)
    {
        const auto all = db.database().users();
        for (const UserAccount &one : all.valueOr({})) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    Done change(const UserAccount &before, const UserAccount &after)
    {
        return db.database().updateUser(db.session(), before, after);
    }
    Result<std::unique_ptr<Database>> login(const QString &password)
    {
        return Database::open(db.path(), Maja, password, db.clock());
    }
    QString value(const QString &sql) { return db.connection().value(sql).valueOr(u"?"_s); }

    TestDatabase db;
    bool ready = false;
};

} // namespace

class TestUsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listedByName();
    void closedUserIsRefusedLikeAWrongPassword();
    void roleAndEmployee();
    void refusals_data();
    void refusals();
    void staleEditIsRefused();
    void resetPasswordReplacesTheOldOne();
    void resetFaults();
    void onlyLeaders();
};

void TestUsers::listedByName()
{
    Users users;
    QVERIFY(users.ready);
    const auto all = users.db.database().users();
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, u"leder"_s);
    QCOMPARE(all->first().role, Role::Leader);
    QCOMPARE(all->last().name, Maja);
    QCOMPARE(all->last().role, Role::Mentor);
    QVERIFY(all->last().active);
    QVERIFY(!all->last().employee.isValid());
    // As a Danish list is read: ø before å.
    QVERIFY(users.db.connection()
                .runScript(u"UPDATE app_user SET name = 'Ånd' WHERE name = 'leder';"
                           "UPDATE app_user SET name = 'Ørn' WHERE name <> 'Ånd'"_s)
                .ok());
    const auto danish = users.db.database().users();
    QVERIFY(danish.ok());
    QCOMPARE(danish->first().name, u"Ørn"_s);
    QCOMPARE(danish->last().name, u"Ånd"_s);
}

void TestUsers::closedUserIsRefusedLikeAWrongPassword()
{
    Users users;
    QVERIFY(users.login(MajasPassword).ok());
    UserAccount closed = users.named(Maja);
    closed.active = false;
    QVERIFY(users.change(users.named(Maja), closed).ok());
    const auto refused = users.login(MajasPassword);
    const auto wrong = users.login(u"en anden kode"_s);
    QVERIFY(!refused.ok() && !wrong.ok());
    QCOMPARE(refused.error().message, wrong.error().message);
    QCOMPARE(refused.error().kind, wrong.error().kind);
    UserAccount again = closed;
    again.active = true;
    QVERIFY(users.change(closed, again).ok());
    QVERIFY(users.login(MajasPassword).ok());
    QCOMPARE(users.value(u"SELECT count(*) FROM history WHERE entity = 'app_user' AND "
                         "action = 'update'"_s),
             u"2"_s);
}

void TestUsers::roleAndEmployee()
{
    Users users;
    UserAccount after = users.named(Maja);
    after.role = Role::Administrator;
    after.employee = EmployeeId{1};
    QVERIFY(users.change(users.named(Maja), after).ok());
    const auto opened = users.login(MajasPassword);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->user().role, Role::Administrator);
    QCOMPARE((*opened)->user().employee, EmployeeId{1});
}

void TestUsers::refusals_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<UserAccount>("after");
    QTest::addColumn<QString>("expected");
    UserAccount off;
    off.role = Role::Leader;
    off.active = false;
    QTest::newRow("oneself") << u"leder"_s << off << u"database.userIsYou"_s;
    UserAccount mentor;
    mentor.role = Role::Mentor;
    QTest::newRow("the last leader's role") << u"leder"_s << mentor << u"database.userLastLeader"_s;
    UserAccount taken;
    taken.employee = EmployeeId{2};
    QTest::newRow("another user's employee") << Maja << taken << u"database.userEmployeeTaken"_s;
}

void TestUsers::refusals()
{
    QFETCH(QString, who);
    QFETCH(UserAccount, after);
    QFETCH(QString, expected);
    Users users;
    UserAccount karen = users.named(u"leder"_s);
    karen.employee = EmployeeId{2};
    QVERIFY(users.change(users.named(u"leder"_s), karen).ok());
    const UserAccount before = users.named(who);
    const Done refused = users.change(before, after);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, expected);
    QCOMPARE(users.named(who), before);
}

void TestUsers::staleEditIsRefused()
{
    Users users;
    const UserAccount seen = users.named(Maja);
    UserAccount first = seen;
    first.role = Role::Consultant;
    QVERIFY(users.change(seen, first).ok());
    UserAccount second = seen;
    second.active = false;
    const Done stale = users.change(seen, second);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QVERIFY(users.named(Maja).active);
}

void TestUsers::resetPasswordReplacesTheOldOne()
{
    Users users;
    const QString fresh = u"en helt ny kode"_s;
    QVERIFY(
        users.db.database()
            .resetPassword(users.db.session(), users.named(Maja).id, fresh, PasswordCost::lowest())
            .ok());
    QCOMPARE(code(users.login(MajasPassword)), u"database.wrongPassword"_s);
    QVERIFY(users.login(fresh).ok());
    QVERIFY(users.db.reopen().ok()); // the leader's own still holds
    const auto keys = KeyFile::load(users.db.path());
    QCOMPARE(keys->userNames(), (QStringList{u"leder"_s, Maja}));
}

void TestUsers::resetFaults()
{
    Users users;
    Database &database = users.db.database();
    QCOMPARE(code(database.resetPassword(users.db.session(), users.named(Maja).id, u"kort"_s,
                                         PasswordCost::lowest())),
             u"database.passwordShort"_s);
    QCOMPARE(code(database.resetPassword(users.db.session(), UserId{99}, u"lang nok kode"_s,
                                         PasswordCost::lowest())),
             u"database.userUnknown"_s);
    QVERIFY(users.login(MajasPassword).ok());
    QCOMPARE(users.value(u"SELECT count(*) FROM history WHERE action = 'reset-password'"_s),
             u"0"_s);
}

void TestUsers::onlyLeaders()
{
    Users users;
    Session mentor = users.db.sessionAs(Role::Mentor);
    const UserAccount maja = users.named(Maja);
    UserAccount promoted = maja;
    promoted.role = Role::Leader;
    QCOMPARE(code(users.db.database().updateUser(mentor, maja, promoted)), u"session.notAllowed"_s);
    QCOMPARE(code(users.db.database().resetPassword(mentor, maja.id, u"en helt ny kode"_s,
                                                    PasswordCost::lowest())),
             u"session.notAllowed"_s);
    QCOMPARE(users.named(Maja), maja);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
