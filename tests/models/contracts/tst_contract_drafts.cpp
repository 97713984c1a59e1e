// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/contract_drafts.h>
#include <contracts/profile_draft.h>
#include <contracts/profile_loader.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

// Drafts of contracts: kept apart, never in force, one saver at a time.
class TestContractDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::make_unique<TestDatabase>(); }
    void draftIsKeptAsItIs();
    void secondSaverIsRefused();
    void draftBecomesAVersion();
    void faultyDraftStaysADraft();
    void removedDraftIsGone();
    void mentorMayNot();

private:
    Session &session() { return m_database->session(); }
    static QByteArray text() { return bundledProfile(u"odense-2007.json"_s); }

    std::unique_ptr<TestDatabase> m_database;
};

void TestContractDrafts::draftIsKeptAsItIs()
{
    ContractDraftStore store(session());
    QVERIFY((*store.list()).isEmpty());
    const auto draft = store.add("{\"title\": \"Halv \xc3\xa6ndring\"");
    QVERIFY(draft.ok());
    const auto second = store.add(text());
    QVERIFY(second.ok());
    QVERIFY(second->id != draft->id);
    const auto drafts = store.list();
    QCOMPARE(drafts->size(), 2);
    QCOMPARE(drafts->at(0).text, QByteArray("{\"title\": \"Halv \xc3\xa6ndring\""));
    QCOMPARE(drafts->at(1).text, text());
    QCOMPARE(drafts->at(1).key, u"odense-2007"_s);
    QCOMPARE(drafts->at(1).version, 1);
    QVERIFY((*ContractStore(session()).list()).isEmpty());
}

void TestContractDrafts::secondSaverIsRefused()
{
    ContractDraftStore store(session());
    const auto mine = store.add(text());
    const auto theirs = store.save(*mine, "{}");
    QVERIFY(theirs.ok());
    const auto again = store.save(*mine, text());
    QVERIFY(!again.ok());
    QCOMPARE(again.error().message.code, u"contracts.draftStale"_s);
    const auto used = store.takeIntoUse(*mine);
    QVERIFY(!used.ok());
    QCOMPARE(used.error().message.code, u"contracts.draftStale"_s);
    QCOMPARE(store.find(mine->id)->text, QByteArray("{}"));
    QVERIFY(store.save(*theirs, text()).ok());
}

void TestContractDrafts::draftBecomesAVersion()
{
    ContractDraftStore store(session());
    const auto draft = store.add(text());
    const auto id = store.takeIntoUse(*draft);
    QVERIFY(id.ok());
    QVERIFY((*store.list()).isEmpty());
    QCOMPARE(*ContractStore(session()).text(*id), text());
    // The same number with another text is refused, and the draft stays.
    ProfileDraft other;
    QVERIFY(other.load(text()).ok());
    other.type(u"title"_s, u"En anden titel"_s);
    const auto second = store.add(other.json());
    const auto refused = store.takeIntoUse(*second);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, u"contracts.versionExists"_s);
    QCOMPARE(store.list()->size(), 1);
}

void TestContractDrafts::faultyDraftStaysADraft()
{
    ContractDraftStore store(session());
    const auto draft = store.add("{\"format\": 1}");
    const auto refused = store.takeIntoUse(*draft);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, u"contracts.profileRefused"_s);
    QVERIFY(store.find(draft->id).ok());
    QVERIFY((*ContractStore(session()).list()).isEmpty());
}

void TestContractDrafts::removedDraftIsGone()
{
    ContractDraftStore store(session());
    const auto draft = store.add(text());
    QVERIFY(store.remove(draft->id).ok());
    QCOMPARE(store.remove(draft->id).error().message.code, u"contracts.draftNotThere"_s);
    QCOMPARE(store.save(*draft, text()).error().message.code, u"contracts.draftNotThere"_s);
}

void TestContractDrafts::mentorMayNot()
{
    SessionUser user = session().user();
    user.role = Role::Mentor;
    Session mentor(user, session().connection(), session().clock());
    QCOMPARE(ContractDraftStore(mentor).add(text()).error().kind, Error::Kind::Denied);
    const auto draft = ContractDraftStore(session()).add(text());
    QVERIFY(!ContractDraftStore(mentor).save(*draft, text()).ok());
    QVERIFY(!ContractDraftStore(mentor).takeIntoUse(*draft).ok());
    QVERIFY(!ContractDraftStore(mentor).remove(draft->id).ok());
}

QTEST_GUILESS_MAIN(TestContractDrafts)
#include "tst_contract_drafts.moc"
