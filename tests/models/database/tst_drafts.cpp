// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <database/change_notice.h>
#include <database/drafts.h>
#include <database/transaction.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsKeptUntilItIsDropped();
    void draftsAreTheUsersOwn();
    void draftsAreNoChangeAndNotInClear();
    void aBusyDatabaseIsNotWaitedFor();
};

static QJsonObject words(const QString &text)
{
    return {{u"text"_s, text}};
}

void TestDrafts::aDraftIsKeptUntilItIsDropped()
{
    TestDatabase db;
    Drafts drafts(db.session());
    QVERIFY(drafts.keep(u"note/1/0"_s, words(u"Ringede ikke til"_s)).ok());
    db.clock().set(QDate(2026, 11, 24), QTime(10, 42));
    QVERIFY(drafts.keep(u"note/1/0"_s, words(u"Ringede ikke tilbage"_s)).ok());
    QVERIFY(drafts.keep(u"plan/7"_s, words(u"Jobsøgning"_s)).ok());
    QVERIFY(db.reopen().ok());
    Drafts again(db.session());
    const auto kept = again.at(u"note/1/0"_s);
    QVERIFY(kept.ok() && kept->has_value());
    QCOMPARE((*kept)->content, words(u"Ringede ikke tilbage"_s));
    QCOMPARE((*kept)->keptAt, toUtcMs(QDate(2026, 11, 24), QTime(10, 42)));
    QCOMPARE(again.all().valueOr({}).size(), 2);
    // The newest first, whatever it is of.
    db.clock().set(QDate(2026, 11, 24), QTime(10, 50));
    QVERIFY(again.keep(u"plan/7"_s, words(u"Jobsøgning"_s)).ok());
    QCOMPARE(again.all().valueOr({}).first().key, u"plan/7"_s);
    QCOMPARE(again.all().valueOr({}).last().key, u"note/1/0"_s);
    const auto notes = again.all(u"note/"_s).valueOr({});
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().key, u"note/1/0"_s);
    QVERIFY(again.drop(u"note/1/0"_s).ok());
    QVERIFY(again.drop(u"never kept"_s).ok());
    QVERIFY(!again.at(u"note/1/0"_s).valueOr({}).has_value());
    QCOMPARE(again.all().valueOr({}).size(), 1);
}

void TestDrafts::draftsAreTheUsersOwn()
{
    TestDatabase db;
    QVERIFY(Drafts(db.session()).keep(u"office"_s, words(u"Vesterbro"_s)).ok());
    // As many digits more as one likes: user 1 does not see those of user 10.
    SessionUser ten = db.session().user();
    ten.id = UserId{ten.id.value * 10};
    Session other(ten, db.connection(), db.clock());
    QVERIFY(Drafts(other).keep(u"office"_s, words(u"Amager"_s)).ok());
    QCOMPARE(Drafts(db.session()).all().valueOr({}).size(), 1);
    QCOMPARE(Drafts(other).at(u"office"_s).valueOr({})->content, words(u"Amager"_s));
    QCOMPARE(Drafts(db.session()).at(u"office"_s).valueOr({})->content, words(u"Vesterbro"_s));
}

void TestDrafts::draftsAreNoChangeAndNotInClear()
{
    TestDatabase db;
    ChangeNotice notice;
    db.connection().setChangeNotice(&notice);
    QSignalSpy changed(&notice, &ChangeNotice::changed);
    const QString secret = u"Hemmeligheden om Ove"_s;
    const auto counted = [&db] {
        return db.connection().value(u"SELECT value FROM setting WHERE name = 'changes'"_s);
    };
    const QString before = counted().valueOr({});
    QVERIFY(Drafts(db.session()).keep(u"note/1/0"_s, words(secret)).ok());
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(counted().valueOr({}), before);
    db.connection().setChangeNotice(nullptr);
    for (const QString &name : QDir(db.folder()).entryList(QDir::Files)) {
        QFile file(QDir(db.folder()).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(name));
    }
}

void TestDrafts::aBusyDatabaseIsNotWaitedFor()
{
    TestDatabase db;
    const auto other = db.database().connect();
    QVERIFY(other.ok());
    const auto patience = [&db] { return db.connection().value(u"PRAGMA busy_timeout"_s); };
    const QString usual = patience().valueOr({});
    Transaction writes(**other);
    QVERIFY(writes.begin().ok());
    const Done kept = Drafts(db.session()).keep(u"office"_s, words(u"Vesterbro"_s));
    QVERIFY(!kept.ok());
    QCOMPARE(kept.error().kind, Error::Kind::Locked);
    // Everything else is waited for as before.
    QVERIFY(usual.toInt() > 50);
    QCOMPARE(patience().valueOr({}), usual);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
