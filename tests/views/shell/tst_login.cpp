// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <support/page_test.h>
#include <views/shell/login_dialog.h>

using namespace Qt::StringLiterals;
using namespace bro;

class TestLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheRightPassword();
    void saysTheSameForUserAndPassword_data();
    void saysTheSameForUserAndPassword();
    void closesAfterFiveWrongTries();
    void missingFileIsToldAtTheDatabase();
    void capsLockIsTold();
    void recoveryKeyIsRefusedWhenItIsAnothers();

private:
    static QString note(const LoginDialog &dialog, const QString &field)
    {
        return dialog.findChild<QLabel *>(field + u"Note"_s)->text();
    }
    static void type(const LoginDialog &dialog, const QString &user, const QString &password)
    {
        auto *name = dialog.findChild<QLineEdit *>(u"loginUser"_s);
        name->clear();
        QTest::keyClicks(name, user);
        auto *field = dialog.findChild<QLineEdit *>(u"loginPassword"_s);
        field->clear();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

void TestLogin::opensWithTheRightPassword()
{
    PageTest test;
    LoginDialog dialog({test.database.path(), {}}, test.texts, test.database.clock(), test.settings,
                       test.prompts);
    dialog.show();
    QCOMPARE(dialog.findChild<QLineEdit *>(u"loginPassword"_s)->echoMode(), QLineEdit::Password);
    type(dialog, TestDatabase::user(), TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 20000);
    const auto database = dialog.takeDatabase();
    QVERIFY(database);
    QCOMPARE(database->user().name, TestDatabase::user());
    QCOMPARE(test.settings.value(Setting::LastUser).toString(), TestDatabase::user());
    QVERIFY(test.settings.value(Setting::RecentDatabases)
                .toStringList()
                .contains(test.database.path()));
}

void TestLogin::saysTheSameForUserAndPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << TestDatabase::user() << u"forkert adgangskode"_s;
    QTest::newRow("unknown user") << u"ukendt"_s << TestDatabase::password();
}

void TestLogin::saysTheSameForUserAndPassword()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    PageTest test;
    LoginDialog dialog({test.database.path(), {}}, test.texts, test.database.clock(), test.settings,
                       test.prompts);
    dialog.show();
    type(dialog, user, password);
    QTRY_VERIFY_WITH_TIMEOUT(!note(dialog, u"loginPassword"_s).isEmpty(), 20000);
    QVERIFY2(note(dialog, u"loginPassword"_s).contains(u'4'),
             qPrintable(note(dialog, u"loginPassword"_s)));
    static QString first;
    if (first.isEmpty())
        first = note(dialog, u"loginPassword"_s);
    QCOMPARE(note(dialog, u"loginPassword"_s), first);
    QCOMPARE(dialog.result(), 0);
    const auto *sentence = dialog.findChild<QLabel *>(u"loginPasswordNote"_s);
    QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

void TestLogin::closesAfterFiveWrongTries()
{
    PageTest test;
    for (int i = 1; i <= LoginDialog::mostTries; ++i) {
        // A new dialog each time: closing it gives no new tries.
        LoginDialog dialog({test.database.path(), {}}, test.texts, test.database.clock(),
                           test.settings, test.prompts);
        dialog.show();
        type(dialog, TestDatabase::user(), u"forkert %1"_s.arg(i));
        QTRY_VERIFY_WITH_TIMEOUT(!note(dialog, u"loginPassword"_s).isEmpty(), 20000);
    }
    LoginDialog dialog({test.database.path(), {}}, test.texts, test.database.clock(), test.settings,
                       test.prompts);
    dialog.show();
    type(dialog, TestDatabase::user(), TestDatabase::password());
    QVERIFY(note(dialog, u"loginPassword"_s).contains(u'5'));
    QTest::qWait(0);
    QCOMPARE(dialog.result(), 0);

    test.database.clock().set(QDate(2026, 11, 24), QTime(13, 26));
    type(dialog, TestDatabase::user(), TestDatabase::password());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 20000);
}

void TestLogin::missingFileIsToldAtTheDatabase()
{
    PageTest test;
    LoginDialog dialog({test.folder.filePath(u"findes-ikke.bro"_s), {}}, test.texts,
                       test.database.clock(), test.settings, test.prompts);
    dialog.show();
    type(dialog, TestDatabase::user(), TestDatabase::password());
    QTRY_VERIFY_WITH_TIMEOUT(note(dialog, u"loginDatabase"_s).contains(u"findes-ikke"_s), 20000);
    QVERIFY(note(dialog, u"loginPassword"_s).isEmpty());
}

void TestLogin::capsLockIsTold()
{
    PageTest test;
    LoginDialog dialog({test.database.path(), u"leder"_s}, test.texts, test.database.clock(),
                       test.settings, test.prompts);
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(u"loginPassword"_s);
    auto *caps = dialog.findChild<QLabel *>(u"capsLock"_s);
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QVERIFY(caps->isVisible());
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_B, u"B"_s, Qt::ShiftModifier);
    QVERIFY(!caps->isVisible());
}

void TestLogin::recoveryKeyIsRefusedWhenItIsAnothers()
{
    PageTest test;
    LoginDialog dialog({test.database.path(), u"leder"_s}, test.texts, test.database.clock(),
                       test.settings, test.prompts);
    dialog.show();
    test.prompts.texts.enqueue(RecoveryKey::random().shown());
    Q_EMIT dialog.findChild<QLabel *>(u"forgottenPassword"_s)->linkActivated({});
    QCOMPARE(test.prompts.asked.size(), 2);
    QCOMPARE(test.prompts.asked.last(), test.texts.sentence(u"database.recoveryKeyOther"_s));
    QCOMPARE(dialog.result(), 0);
}

QTEST_MAIN(TestLogin)
#include "tst_login.moc"
