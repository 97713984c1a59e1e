// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/contract_store.h>
#include <contracts/profile_loader.h>
#include <core/texts.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const auto key = u"koebenhavn-traedesten-2024"_s;

QByteArray text(int version = 1, const QByteArray &validFrom = "2024-01-01")
{
    QByteArray json = bundledProfile(key + u".json"_s);
    json.replace("\"version\": 1", "\"version\": " + QByteArray::number(version));
    return json.replace("\"validFrom\": \"2024-01-01\"", "\"validFrom\": \"" + validFrom + "\"");
}
} // namespace

class TestContractStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void importedTextIsKeptAsItWas();
    void importRefuses_data();
    void importRefuses();
    void bundledProfilesComeOnce();
    void ownVersionStays();
    void versionForADay();
    void damagedTextIsRefused();
    void priceFromADate();
    void priceIsBound();
    void priceIsRegulatedFromThePriceInForce();
    void pricesOfAContractAreRegulatedTogether();
    void projectNumberFindsItsTrack();
    void mixedUpProjectNumbersCanBeSwapped();
    void answersChangeTheRules();
    void onlyThoseWhoMayManageContracts();
    void valuesAreNeverOverwritten();
    void survivesReopening();

private:
    Money priceOn(QDate day, const QString &track = u"spor1"_s)
    {
        const auto price = m_store->priceOn(key, track, day);
        return price.ok() && *price ? **price : Money{-1};
    }
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ContractStore> m_store;
};

void TestContractStore::init()
{
    m_store.reset();
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->isValid(), qPrintable(m_database->failure()));
    m_store = std::make_unique<ContractStore>(m_database->session());
    QVERIFY(m_store->import(text(), u"k.json"_s).ok());
}

void TestContractStore::importedTextIsKeptAsItWas()
{
    const auto again = m_store->import("\xEF\xBB\xBF" + text(), u"k.json"_s);
    QVERIFY(again.ok());
    QVERIFY(!again->added);
    const auto list = m_store->list();
    QVERIFY(list.ok());
    QCOMPARE(list->size(), qsizetype(1));
    QCOMPARE(list->first().id, again->id);
    QCOMPARE(list->first().validTo, QDate(2026, 12, 31));
    const auto contract = ContractStore(m_database->session()).find(again->id);
    QVERIFY(contract.ok());
    QCOMPARE((*contract)->profile.tracks.size(), qsizetype(2));
    QCOMPARE(m_database->connection().value(u"SELECT json FROM contract_version"_s).valueOr({}),
             QString::fromUtf8(text()));
}

void TestContractStore::importRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("same version, other text")
        << text().replace("\"days\": 5", "\"days\": 4") << u"contracts.versionExists"_s;
    QTest::newRow("same version, other spacing") << text() + "\n" << u"contracts.versionExists"_s;
    QTest::newRow("faults") << text(2).replace("\"days\": 5", "\"days\": 5.5")
                            << u"contracts.profileRefused"_s;
    QTest::newRow("no JSON") << QByteArray("kontrakt") << u"contracts.profileRefused"_s;
}

void TestContractStore::importRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto imported = m_store->import(json, u"x.json"_s);
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().message.code, code);
    QVERIFY(!Texts::danish().sentence(imported.error().message).contains(u'{'));
    QCOMPARE(m_store->list()->size(), qsizetype(1));
}

void TestContractStore::bundledProfilesComeOnce()
{
    const int all = int(bundledProfiles().size());
    QCOMPARE(m_store->importBundled()->added, all - 1);
    QCOMPARE(m_store->importBundled()->added, 0);
}

// An office that has made a version with the same number keeps it, and gets the others.
void TestContractStore::ownVersionStays()
{
    TestDatabase db;
    ContractStore store(db.session());
    QByteArray own = bundledProfile(u"odense-2007.json"_s);
    own.append("\n"); // another text
    QVERIFY(store.import(own, u"egen.json"_s).ok());
    const auto bundled = store.importBundled();
    QVERIFY(bundled.ok());
    QCOMPARE(bundled->added, int(bundledProfiles().size()) - 1);
    QCOMPARE(bundled->own.size(), 1);
    QVERIFY(Texts::danish().sentence(bundled->own.first()).contains(u"odense-2007"_s));
    const auto kept = store.find(u"odense-2007"_s, QDate(2008, 6, 1));
    QCOMPARE(*store.text((*kept)->id), own);
}

void TestContractStore::versionForADay()
{
    QVERIFY(m_store->import(text(2, "2025-07-01"), u"k.json"_s).ok());
    QVERIFY(m_store->import(text(3, "2025-07-01"), u"k.json"_s).ok());
    const auto versionOn = [this](QDate day) {
        const auto contract = m_store->find(key, day);
        return contract.ok() ? (*contract)->profile.version : 0;
    };
    QCOMPARE(versionOn({2023, 12, 31}), 1); // before the first: the first
    QCOMPARE(versionOn({2025, 6, 30}), 1);
    QCOMPARE(versionOn({2025, 7, 1}), 3);
    QCOMPARE(m_store->find(u"ukendt"_s, QDate(2025, 1, 1)).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_store->find(ContractVersionId{99}).error().kind, Error::Kind::NotFound);
}

void TestContractStore::damagedTextIsRefused()
{
    QVERIFY(m_database->connection()
                .runScript(u"UPDATE contract_version SET json = replace(json, '37000', '37100')"_s)
                .ok());
    const auto contract = ContractStore(m_database->session()).find(key, QDate(2026, 1, 1));
    QVERIFY(!contract.ok());
    QCOMPARE(contract.error().message.code, u"contracts.storedDamaged"_s);
}

void TestContractStore::priceFromADate()
{
    QCOMPARE(priceOn({2026, 1, 1}), Money{-1});
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(390), {2024, 1, 1}).ok());
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(400), {2025, 1, 1}).ok());
    QCOMPARE(priceOn({2023, 12, 31}), Money{-1});
    QCOMPARE(priceOn({2024, 12, 31}), Money::kroner(390));
    QCOMPARE(priceOn({2025, 1, 1}), Money::kroner(400));
    QCOMPARE(priceOn({2025, 1, 1}, u"spor2"_s), Money{-1});
    // A correction from the same day replaces, the earlier row stays.
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(395), {2025, 1, 1}).ok());
    QCOMPARE(priceOn({2025, 1, 1}), Money::kroner(395));
}

void TestContractStore::priceIsBound()
{
    const auto low = m_store->setPrice(key, u"spor1"_s, Money::kroner(300), {2024, 1, 1});
    QCOMPARE(low->price, Money::kroner(370));
    QCOMPARE(low->notes.size(), qsizetype(1));
    QCOMPARE(priceOn({2024, 1, 1}), Money::kroner(370));
    QCOMPARE(m_store->setPrice(key, u"spor2"_s, std::nullopt, {2024, 1, 1})->price,
             Money::kroner(1300));
    QCOMPARE(
        m_store->setPrice(key, u"spor3"_s, Money::kroner(400), {2024, 1, 1}).error().message.code,
        u"contracts.unknownTrack"_s);
    QCOMPARE(m_store->setPrice(u"x"_s, u"spor1"_s, Money::kroner(400), {2024, 1, 1})
                 .error()
                 .message.code,
             u"contracts.unknownContract"_s);
    QCOMPARE(m_store->setPrice(key, u"spor1"_s, Money::kroner(400), QDate()).error().message.code,
             u"contracts.fromDateMissing"_s);
    QCOMPARE(priceOn({2024, 1, 1}), Money::kroner(370));
}

void TestContractStore::priceIsRegulatedFromThePriceInForce()
{
    QCOMPARE(m_store->regulatePrice(key, u"spor1"_s, 350, {2025, 1, 1}).error().message.code,
             u"contracts.priceNotSet"_s);
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(430), {2024, 1, 1}).ok());
    QCOMPARE(m_store->regulatePrice(key, u"spor1"_s, 350, {2025, 1, 1})->price, Money{43645});
    QCOMPARE(priceOn({2024, 12, 31}), Money::kroner(430)); // older orders keep theirs
    QCOMPARE(priceOn({2025, 1, 1}), Money{43645});
    QCOMPARE(m_store->regulatePrice(key, u"spor1"_s, 150, {2026, 1, 1})->price, Money{43645});
    QCOMPARE(m_store->regulatePrice(key, u"spor1"_s, -500, {2027, 1, 1})->price,
             Money::kroner(430));
}

// 001 B 1.5: all prices of the contract follow the same index.
void TestContractStore::pricesOfAContractAreRegulatedTogether()
{
    TestDatabase db;
    ContractStore store(db.session());
    QVERIFY(store.importBundled().ok());
    const auto on = [&store](const QString &track, QDate day) {
        return store.priceOn(key, track, day).valueOr({}).value_or(Money{-1});
    };
    const auto none = store.regulatePrices(key, 350, {2025, 1, 1});
    QVERIFY(!none.ok());
    QCOMPARE(none.error().message.code, u"contracts.noPriceSet"_s);
    QVERIFY(store.setPrice(key, u"spor1"_s, Money::kroner(430), {2024, 1, 1}).ok());
    const auto one = store.regulatePrices(key, 350, {2025, 1, 1});
    QCOMPARE(one->size(), 1); // spor 2 has no price yet
    QCOMPARE(on(u"spor1"_s, {2025, 1, 1}), Money{43645});
    QCOMPARE(on(u"spor1"_s, {2024, 12, 31}), Money::kroner(430));
    // Said again it is the same, since it begins with the price of the day before.
    QVERIFY(store.regulatePrices(key, 350, {2025, 1, 1}).ok());
    QCOMPARE(on(u"spor1"_s, {2025, 1, 1}), Money{43645});
    const auto unregulated = store.regulatePrices(u"refleks-almene"_s, 350, {2026, 1, 1});
    QVERIFY(!unregulated.ok());
    QCOMPARE(unregulated.error().message.code, u"contracts.noRegulation"_s);
}

void TestContractStore::projectNumberFindsItsTrack()
{
    const QDate day(2026, 1, 1);
    QVERIFY(m_store->setProjectNumber(key, u"spor1"_s, u" KK-7731-1 "_s, {2024, 1, 1}).ok());
    QVERIFY(m_store->setProjectNumber(key, u"spor2"_s, u"KK-7731-2"_s, {2024, 1, 1}).ok());
    QCOMPARE(m_store->projectNumberOn(key, u"spor1"_s, day).valueOr({}), u"KK-7731-1"_s);
    const auto found = [this](const QString &number, QDate on) {
        const auto track = m_store->trackByProjectNumber(number, on);
        return track.ok() && *track ? (*track)->trackKey : QString();
    };
    QCOMPARE(found(u"KK-7731-1"_s, day), u"spor1"_s);
    QCOMPARE(found(u"KK-7731-2 "_s, day), u"spor2"_s);
    QCOMPARE(found(u"KK-7731-3"_s, day), QString());
    QCOMPARE(found(u"KK-7731-1"_s, {2023, 12, 1}), u"spor1"_s); // order older than the entry
    const auto taken = m_store->setProjectNumber(key, u"spor2"_s, u"KK-7731-1"_s, day);
    QCOMPARE(taken.error().message.code, u"contracts.projectNumberTaken"_s);
    QVERIFY(m_store->setProjectNumber(key, u"spor1"_s, u"KK-8000"_s, day).ok());
    QCOMPARE(found(u"KK-8000"_s, day), u"spor1"_s);
    QCOMPARE(found(u"KK-7731-1"_s, {2025, 12, 31}), u"spor1"_s);
    QCOMPARE(found(u"KK-7731-1"_s, day), u"spor1"_s); // an old order imported late
    QCOMPARE(m_store->setProjectNumber(key, u"spor1"_s, u" "_s, day).error().message.code,
             u"contracts.projectNumberMissing"_s);
    // Taken by what is entered for the future, too.
    QVERIFY(m_store->setProjectNumber(key, u"spor1"_s, u"KK-9000"_s, {2027, 1, 1}).ok());
    QVERIFY(!m_store->setProjectNumber(key, u"spor2"_s, u"KK-9000"_s, day).ok());
}

void TestContractStore::mixedUpProjectNumbersCanBeSwapped()
{
    const QDate day(2024, 1, 1);
    QVERIFY(m_store->setProjectNumber(key, u"spor1"_s, u"B"_s, day).ok());
    QVERIFY(m_store->setProjectNumber(key, u"spor1"_s, u"A"_s, day).ok());
    QVERIFY(m_store->setProjectNumber(key, u"spor2"_s, u"B"_s, day).ok());
    QVERIFY(**m_store->trackByProjectNumber(u"B"_s, day) == (TrackRef{key, u"spor2"_s}));
    QVERIFY(**m_store->trackByProjectNumber(u"A"_s, day) == (TrackRef{key, u"spor1"_s}));
}

void TestContractStore::answersChangeTheRules()
{
    const ContractVersionId id = m_store->list()->first().id;
    const QDate from(2026, 1, 1);
    QVERIFY(!m_store->profileOn(id, from)->activities.telephoneCounts);
    QVERIFY(m_store->setAnswer(key, u"telephoneCounts"_s, u"Ja"_s, from).ok());
    QVERIFY(m_store->setAnswer(key, u"virtualCounts"_s, u"ja"_s, from).ok());
    QVERIFY(m_store->setAnswer(key, u"placementException"_s, u"ja"_s, from).ok());
    QVERIFY(m_store->setAnswer(key, u"acceptDays"_s, u"2"_s, from).ok());
    QVERIFY(m_store->setAnswer(key, u"workingDayRule"_s, u"weekdaysWithoutHolidays"_s, from).ok());
    QVERIFY(m_store->setAnswer(key, u"illnessPhoneResource30"_s, u"33 17 00 00"_s, from).ok());
    QVERIFY(!m_store->profileOn(id, from.addDays(-1))->activities.telephoneCounts);
    const auto profile = m_store->profileOn(id, from);
    QVERIFY(profile->activities.telephoneCounts);
    QVERIFY(profile->activities.virtualCounts);
    QVERIFY(profile->activities.placementException);
    QCOMPARE(profile->deadline(DeadlineKind::AcceptOrder)->offset, 2);
    QCOMPARE(profile->workingDayRule, WorkingDayRule::WeekdaysWithoutHolidays);
    QCOMPARE(profile->purchaser.illnessNumbers[2].phone, u"33 17 00 00"_s);
    QVERIFY(profile->purchaser.illnessNumbers[0].phone.isEmpty());
    const auto answers = m_store->answersOn(key, from);
    QCOMPARE(unanswered(*profile, *answers).size(), profile->openQuestions.size() - 6);
    // Taken back from a later day.
    QVERIFY(m_store->setAnswer(key, u"telephoneCounts"_s, QString(), {2026, 6, 1}).ok());
    QVERIFY(m_store->profileOn(id, {2026, 5, 31})->activities.telephoneCounts);
    QVERIFY(!m_store->profileOn(id, {2026, 6, 1})->activities.telephoneCounts);
    QCOMPARE(m_store->setAnswer(key, u"farve"_s, u"blå"_s, from).error().message.code,
             u"contracts.unknownQuestion"_s);
}

void TestContractStore::onlyThoseWhoMayManageContracts()
{
    Session mentor = m_database->sessionAs(Role::Mentor);
    ContractStore store(mentor);
    QVERIFY(!store.import(text(2), u"k.json"_s).ok());
    QVERIFY(!store.setPrice(key, u"spor1"_s, Money::kroner(390), {2024, 1, 1}).ok());
    QVERIFY(!store.regulatePrice(key, u"spor1"_s, 350, {2025, 1, 1}).ok());
    QVERIFY(!store.setProjectNumber(key, u"spor1"_s, u"A"_s, {2024, 1, 1}).ok());
    QVERIFY(!store.setAnswer(key, u"telephoneCounts"_s, u"ja"_s, {2024, 1, 1}).ok());
    QVERIFY(store.find(key, QDate(2026, 1, 1)).ok());
    QCOMPARE(store.values(key)->size(), qsizetype(0));
}

void TestContractStore::valuesAreNeverOverwritten()
{
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(390), {2024, 1, 1}, u"tilbud"_s).ok());
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(400), {2024, 1, 1}).ok());
    const auto values = m_store->values(key);
    QCOMPARE(values->size(), qsizetype(4)); // bid and price, twice
    QCOMPARE(values->first().value, u"40000"_s);
    QCOMPARE(values->last().note, u"tilbud"_s);
    QCOMPARE(values->last().user, TestDatabase::user());
    QCOMPARE(values->last().recordedAt, m_database->clock().nowMs());
}

void TestContractStore::survivesReopening()
{
    QVERIFY(m_store->setPrice(key, u"spor1"_s, Money::kroner(390), {2024, 1, 1}).ok());
    m_store.reset();
    QVERIFY(m_database->reopen().ok());
    m_store = std::make_unique<ContractStore>(m_database->session());
    QCOMPARE(priceOn({2026, 1, 1}), Money::kroner(390));
    QVERIFY(m_store->find(key, QDate(2026, 1, 1)).ok());
}

QTEST_GUILESS_MAIN(TestContractStore)
#include "tst_contract_store.moc"
