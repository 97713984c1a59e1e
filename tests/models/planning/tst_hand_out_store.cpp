// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <planning/hand_out_store.h>
#include <planning/plan_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestHandOutStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsCountPerCitizen();
    void contentComesBackAsItWas();
    void toldStateIsWrittenOnlyWhereItChanged();
    void toldBeforeTheDayWins();
    void takenNumberIsRefused();
    void newestForADay();
    void planCarriesWhatWasTold();
    void foundByPlanAndByWhatWasTold_data();
    void foundByPlanAndByWhatWasTold();
};

namespace {

const QDate Monday(2026, 11, 23);

ParticipationId plan(TestDatabase &db, qint64 citizen, QDate day = Monday)
{
    Activity activity;
    activity.title = u"Samtale"_s;
    activity.date = day;
    activity.range = {600, 660};
    activity.location = LocationId{1};
    Participation participation;
    participation.order = OrderId{citizen};
    participation.citizen = CitizenId{citizen};
    PlanStore store(db.session());
    const ActivityId id = *store.add(activity, {participation});
    for (const PlannedItem &item : *store.ofCitizen(CitizenId{citizen}, day, day)) {
        if (item.activity.id == id)
            return item.participation.id;
    }
    return {};
}

HandOutRecord record(qint64 citizen, int number, QDate received, const QList<ToldState> &told = {})
{
    HandOutRecord record;
    record.version.citizen = CitizenId{citizen};
    record.version.number = number;
    record.version.formId = u"S-%1-%2"_s.arg(citizen).arg(number);
    record.version.from = Monday;
    record.version.to = Monday.addDays(6);
    record.version.versionDate = received;
    record.version.content = "content";
    record.handOut = {{}, HandOutWay::Hand, received, received};
    record.told = told;
    return record;
}

ToldState tell(ParticipationId participation, int from = 600)
{
    ToldState told;
    told.participation = participation;
    told.title = u"Samtale"_s;
    told.date = Monday;
    told.range = {from, from + 60};
    told.location = LocationId{1};
    told.contactPerson = EmployeeId{1};
    return told;
}

int toldRows(TestDatabase &db)
{
    return db.connection().value(u"SELECT count(*) FROM handed_state"_s).valueOr({}).toInt();
}

} // namespace

void TestHandOutStore::versionsCountPerCitizen()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 2).ok());
    HandOutStore store(db.session());
    QCOMPARE(*store.nextNumber(CitizenId{1}), 1);
    QVERIFY(store.record(record(1, 1, Monday.addDays(-3))).ok());
    QVERIFY(store.record(record(1, 2, Monday.addDays(-2))).ok());
    QCOMPARE(*store.nextNumber(CitizenId{1}), 3);
    QCOMPARE(*store.nextNumber(CitizenId{2}), 1);
    QCOMPARE(store.versionsOf(CitizenId{1})->size(), 2);
    QCOMPARE(store.handOutsOf(CitizenId{1})->last().receivedOn, Monday.addDays(-2));
}

void TestHandOutStore::contentComesBackAsItWas()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    HandOutStore store(db.session());
    HandOutRecord one = record(1, 1, Monday);
    one.version.content = QByteArray("\0\x01 æøå", 9);
    const auto id = store.record(one);
    QVERIFY(id.ok());
    const auto version = *store.version(*id);
    QVERIFY(version.has_value());
    QCOMPARE(version->content, one.version.content);
    QCOMPARE((*store.versionByFormId(u"S-1-1"_s))->id, *id);
    QVERIFY(!(*store.versionByFormId(u"S-9-9"_s)).has_value());
}

void TestHandOutStore::toldStateIsWrittenOnlyWhereItChanged()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    const ParticipationId a = plan(db, 1);
    const ParticipationId b = plan(db, 1);
    HandOutStore store(db.session());
    QVERIFY(store.record(record(1, 1, Monday.addDays(-5), {tell(a), tell(b)})).ok());
    QCOMPARE(toldRows(db), 2);
    QVERIFY(store.record(record(1, 2, Monday.addDays(-4), {tell(a), tell(b, 720)})).ok());
    QCOMPARE(toldRows(db), 3);
    QCOMPARE(db.connection()
                 .value(u"SELECT count(*) FROM handed_state WHERE to_hand_out_id IS NULL"_s)
                 .valueOr({}),
             u"2"_s);
    QCOMPARE(
        db.connection()
            .value(
                u"SELECT from_minute FROM handed_state WHERE to_hand_out_id IS NULL AND participation_id = %1"_s
                    .arg(b.value))
            .valueOr({}),
        u"720"_s);
}

void TestHandOutStore::toldBeforeTheDayWins()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    const ParticipationId a = plan(db, 1);
    HandOutStore store(db.session());
    QVERIFY(store.record(record(1, 1, Monday, {tell(a)})).ok());
    QVERIFY(!(*store.toldBefore(a)).has_value());
    QVERIFY(store.record(record(1, 2, Monday.addDays(-3), {tell(a, 720)})).ok());
    QVERIFY(store.record(record(1, 3, Monday.addDays(1), {tell(a, 840)})).ok());
    const auto told = *store.toldBefore(a);
    QVERIFY(told.has_value());
    QCOMPARE(told->range.from, 720);
}

void TestHandOutStore::takenNumberIsRefused()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    const ParticipationId a = plan(db, 1);
    HandOutStore store(db.session());
    QVERIFY(store.record(record(1, 1, Monday)).ok());
    const auto twice = store.record(record(1, 1, Monday, {tell(a)}));
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().kind, Error::Kind::Stale);
    QCOMPARE(toldRows(db), 0);
}

void TestHandOutStore::newestForADay()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    HandOutStore store(db.session());
    QVERIFY(store.record(record(1, 1, Monday.addDays(-3))).ok());
    QVERIFY(store.record(record(1, 2, Monday.addDays(-2))).ok());
    HandOutRecord next = record(1, 3, Monday.addDays(4));
    next.version.from = Monday.addDays(7);
    next.version.to = Monday.addDays(13);
    QVERIFY(store.record(next).ok());
    QCOMPARE((*store.newestFor(CitizenId{1}, Monday.addDays(6)))->number, 2);
    QCOMPARE((*store.newestFor(CitizenId{1}, Monday.addDays(7)))->number, 3);
    QVERIFY(!(*store.newestFor(CitizenId{1}, Monday.addDays(14))).has_value());
}

void TestHandOutStore::planCarriesWhatWasTold()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    const ParticipationId a = plan(db, 1);
    QVERIFY(HandOutStore(db.session()).record(record(1, 1, Monday.addDays(-3), {tell(a)})).ok());
    PlanStore store(db.session());
    Activity moved = store.ofDay(Monday)->first().activity;
    moved.date = Monday.addDays(10);
    QVERIFY(store.update(moved).ok());
    // Found in the week it was told for, though the plan has left it.
    const auto items = store.ofCitizen(CitizenId{1}, Monday, Monday.addDays(6));
    QCOMPARE(items->size(), 1);
    QVERIFY(items->first().told.has_value());
    QCOMPARE(items->first().told->date, Monday);
    QCOMPARE(items->first().activity.date, Monday.addDays(10));
    QCOMPARE(*store.citizensPlanned(Monday, Monday, {}), (QList<CitizenId>{{1}}));
}

void TestHandOutStore::foundByPlanAndByWhatWasTold_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("found");
    // Told for day 0, planned on day 30 now; a few days and many are asked for in two ways.
    QTest::newRow("day of the plan") << 30 << 30 << 1;
    QTest::newRow("day that was told") << 0 << 0 << 1;
    QTest::newRow("before both") << -7 << -1 << 0;
    QTest::newRow("between, a fortnight") << 1 << 14 << 0;
    QTest::newRow("between, longer") << 1 << 29 << 0;
    QTest::newRow("from the told day, a fortnight") << 0 << 13 << 1;
    QTest::newRow("from the told day, longer") << 0 << 14 << 1;
    QTest::newRow("to the told day, longer") << -20 << 0 << 1;
    QTest::newRow("to the planned day, longer") << 10 << 30 << 1;
    QTest::newRow("both, found once") << 0 << 30 << 1;
    QTest::newRow("after both, longer") << 31 << 60 << 0;
}

void TestHandOutStore::foundByPlanAndByWhatWasTold()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, found);
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 2).ok());
    const ParticipationId a = plan(db, 1);
    plan(db, 2);
    HandOutStore handOuts(db.session());
    // What was told first is not told any more.
    ToldState earlier = tell(a);
    earlier.date = Monday.addDays(20);
    QVERIFY(handOuts.record(record(1, 1, Monday.addDays(-4), {earlier})).ok());
    QVERIFY(handOuts.record(record(1, 2, Monday.addDays(-3), {tell(a)})).ok());
    PlanStore store(db.session());
    Activity moved;
    for (const PlannedItem &item : *store.ofDay(Monday)) {
        if (item.participation.citizen == CitizenId{1})
            moved = item.activity;
    }
    moved.date = Monday.addDays(30);
    QVERIFY(store.update(moved).ok());
    const auto items = store.ofCitizen(CitizenId{1}, Monday.addDays(from), Monday.addDays(to));
    QVERIFY(items.ok());
    QCOMPARE(items->size(), found);
    if (found > 0) {
        QCOMPARE(items->first().participation.id, a);
        QCOMPARE(items->first().told->date, Monday);
    }
}

QTEST_GUILESS_MAIN(TestHandOutStore)
#include "tst_hand_out_store.moc"
