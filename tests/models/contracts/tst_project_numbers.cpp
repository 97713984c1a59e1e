// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <contracts/profile_loader.h>
#include <contracts/project_numbers.h>
#include <core/texts.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const auto bounded = u"koebenhavn-traedesten-2024"_s; // 2024 to 2026, extendable to 2027
const auto open = u"rudersdal-2019"_s;
const auto ended = u"silkeborg-2004"_s;
const QDate today(2026, 11, 24);
} // namespace

class TestProjectNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void possibleDays_data();
    void possibleDays();
    void periodIsThatOfAllVersions();
    void firstNumberHoldsFromTheFirstDay();
    void tracksOfContractsInForce();
    void allOrNone();
    void onlyThoseWhoMayManageContracts();

private:
    TrackNumber number(const QString &text, const QString &track = u"spor1"_s,
                       QDate from = {2024, 1, 1})
    {
        return {{bounded, track}, text, from};
    }
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ContractStore> m_store;
};

void TestProjectNumbers::init()
{
    m_store.reset();
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->isValid(), qPrintable(m_database->failure()));
    m_database->clock().set(today, QTime(13, 20));
    m_store = std::make_unique<ContractStore>(m_database->session());
    QVERIFY(m_store->importBundled().ok());
}

void TestProjectNumbers::possibleDays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("refusal"); // empty: possible
    QTest::newRow("first day") << bounded << QDate(2024, 1, 1) << QString();
    QTest::newRow("the day before")
        << bounded << QDate(2023, 12, 31) << u"contracts.fromOutsidePeriod"_s;
    QTest::newRow("last day of the extension") << bounded << QDate(2027, 12, 31) << QString();
    QTest::newRow("the day after")
        << bounded << QDate(2028, 1, 1) << u"contracts.fromOutsidePeriod"_s;
    QTest::newRow("before an open one")
        << open << QDate(2018, 12, 31) << u"contracts.fromBeforePeriod"_s;
    QTest::newRow("ten years ahead") << open << today.addYears(10) << QString();
    QTest::newRow("year mistyped") << open << QDate(7311, 1, 1) << u"contracts.fromTooFar"_s;
    QTest::newRow("no day") << open << QDate() << u"contracts.fromDateMissing"_s;
    QTest::newRow("unknown contract") << u"x"_s << today << u"contracts.unknownContract"_s;
}

void TestProjectNumbers::possibleDays()
{
    QFETCH(QString, key);
    QFETCH(QDate, from);
    const Done done = canHoldFrom(*m_store, key, from, today);
    QTEST(done.ok() ? QString() : done.error().message.code, "refusal");
}

void TestProjectNumbers::periodIsThatOfAllVersions()
{
    QByteArray json = bundledProfile(bounded + u".json"_s);
    json.replace("\"version\": 1", "\"version\": 2");
    json.replace("\"validFrom\": \"2024-01-01\"", "\"validFrom\": \"2025-01-01\"");
    json.replace("\"extendableTo\": \"2027-12-31\"", "\"extendableTo\": \"2028-12-31\"");
    QVERIFY(m_store->import(json, u"k.json"_s).ok());
    const auto period = contractPeriod(*m_store, bounded);
    QVERIFY(period.ok());
    QCOMPARE(period->first, QDate(2024, 1, 1));
    QCOMPARE(period->last, QDate(2028, 12, 31));
}

void TestProjectNumbers::firstNumberHoldsFromTheFirstDay()
{
    QCOMPARE(proposedStart(*m_store, bounded, u"spor1"_s, today).valueOr({}), QDate(2024, 1, 1));
    QVERIFY(enterProjectNumbers(m_database->session(), {number(u"A"_s)}).ok());
    QCOMPARE(proposedStart(*m_store, bounded, u"spor1"_s, today).valueOr({}), today);
    QCOMPARE(proposedStart(*m_store, bounded, u"spor2"_s, today).valueOr({}), QDate(2024, 1, 1));
}

void TestProjectNumbers::tracksOfContractsInForce()
{
    QVERIFY(enterProjectNumbers(m_database->session(), {number(u"A"_s)}).ok());
    const auto tracks = numberedTracks(*m_store, today);
    QVERIFY(tracks.ok());
    QCOMPARE(tracks->first().ref, (TrackRef{bounded, u"spor1"_s})); // the newest contract
    QCOMPARE(tracks->first().number, u"A"_s);
    QCOMPARE(tracks->first().from, today);
    QVERIFY(tracks->at(1).number.isEmpty());
    QCOMPARE(tracks->at(1).from, QDate(2024, 1, 1));
    const auto has = [&tracks](const QString &key) {
        return std::ranges::any_of(*tracks,
                                   [&](const auto &t) { return t.ref.contractKey == key; });
    };
    QVERIFY(has(open));
    QVERIFY(!has(ended));
}

void TestProjectNumbers::allOrNone()
{
    const Done done =
        enterProjectNumbers(m_database->session(), {number(u"A"_s), number(u"B"_s, u"spor9"_s)});
    QVERIFY(!done.ok());
    QCOMPARE(m_store->projectNumberOn(bounded, u"spor1"_s, today).valueOr(u"?"_s), QString());
    QVERIFY(
        !enterProjectNumbers(m_database->session(), {number(u"A"_s, u"spor1"_s, QDate(7311, 1, 1))})
             .ok());
    QVERIFY(enterProjectNumbers(m_database->session(), {number(u"A"_s), number(u"B"_s, u"spor2"_s)})
                .ok());
    QCOMPARE(m_store->projectNumberOn(bounded, u"spor1"_s, today).valueOr({}), u"A"_s);
    QCOMPARE(m_store->projectNumberOn(bounded, u"spor2"_s, today).valueOr({}), u"B"_s);
}

void TestProjectNumbers::onlyThoseWhoMayManageContracts()
{
    Session administrator = m_database->sessionAs(Role::Administrator);
    const Done done = enterProjectNumbers(administrator, {number(u"A"_s)});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, u"session.notAllowed"_s);
}

QTEST_GUILESS_MAIN(TestProjectNumbers)
#include "tst_project_numbers.moc"
