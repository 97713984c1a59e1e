// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <planning/plan_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPlanStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addedIsRead();
    void refusals_data();
    void refusals();
    void staleEditIsRefused();
    void removedStaysAndComesBack();
    void nobodyTwice();
    void dayAndEmployee();
    void citizensOfChosenOrders();
    void historyIsKept();
    void sameActivityIsFound();
};

namespace {

Activity workshop()
{
    Activity activity;
    activity.title = u"Jobværksted"_s;
    activity.date = QDate(2026, 11, 23);
    activity.range = {9 * 60 + 30, 11 * 60};
    activity.location = LocationId{1};
    activity.employee = EmployeeId{2};
    activity.who = Who::Group;
    activity.note = u"Tag dit cv med"_s;
    return activity;
}

Participation part(qint64 i)
{
    Participation participation;
    participation.order = OrderId{i};
    participation.citizen = CitizenId{i};
    return participation;
}

} // namespace

void TestPlanStore::addedIsRead()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 3).ok());
    PlanStore store(db.session());
    const auto id = store.add(workshop(), {part(1), part(2)});
    QVERIFY(id.ok());
    const auto items = store.ofCitizen(CitizenId{2}, QDate(2026, 11, 23), QDate(2026, 11, 29));
    QVERIFY(items.ok());
    QCOMPARE(items->size(), 1);
    const PlannedItem &item = items->first();
    QCOMPARE(item.activity.id, *id);
    QCOMPARE(item.activity.title, u"Jobværksted"_s);
    QCOMPARE(item.activity.range.from, 570);
    QCOMPARE(item.activity.who, Who::Group);
    QCOMPARE(item.activity.note, u"Tag dit cv med"_s);
    QCOMPARE(item.participation.order, OrderId{2});
    QVERIFY(!item.told.has_value());
    QVERIFY(!item.attendance.isValid());
    QVERIFY(store.ofCitizen(CitizenId{3}, QDate(2026, 11, 23), QDate(2026, 11, 29))->isEmpty());
    QVERIFY(store.ofCitizen(CitizenId{2}, QDate(2026, 11, 24), QDate(2026, 11, 29))->isEmpty());
}

void TestPlanStore::refusals_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no title") << 0 << u"plan.titleMissing"_s;
    QTest::newRow("no date") << 1 << u"plan.dateMissing"_s;
    QTest::newRow("end before start") << 2 << u"plan.endNotAfterStart"_s;
    QTest::newRow("after midnight") << 3 << u"plan.endNotAfterStart"_s;
    QTest::newRow("participant without order") << 4 << u"plan.participantWithoutOrder"_s;
}

void TestPlanStore::refusals()
{
    QFETCH(int, fault);
    QFETCH(QString, expected);
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    Activity activity = workshop();
    Participation participant = part(1);
    if (fault == 0)
        activity.title = u"  "_s;
    if (fault == 1)
        activity.date = {};
    if (fault == 2)
        activity.range = {600, 600};
    if (fault == 3)
        activity.range = {600, 1441};
    if (fault == 4)
        participant.order = {};
    PlanStore store(db.session());
    const auto added = store.add(activity, {participant});
    QVERIFY(!added.ok());
    QCOMPARE(added.error().message.code, expected);
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM activity"_s).valueOr({}), u"0"_s);
}

void TestPlanStore::staleEditIsRefused()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    PlanStore store(db.session());
    const ActivityId id = *store.add(workshop(), {part(1)});
    Activity mine = *store.activity(id);
    Activity theirs = mine;
    theirs.title = u"CV-værksted"_s;
    const auto before = store.update(theirs);
    QVERIFY(before.ok());
    QCOMPARE(before->title, u"Jobværksted"_s);
    mine.note = u"min note"_s;
    const auto refused = store.update(mine);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Stale);
    QCOMPARE(store.activity(id)->title, u"CV-værksted"_s);
    QCOMPARE(store.activity(id)->note, u"Tag dit cv med"_s);
}

void TestPlanStore::removedStaysAndComesBack()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    PlanStore store(db.session());
    const ActivityId id = *store.add(workshop(), {part(1)});
    const QDate day = workshop().date;
    const Participation first = store.ofDay(day)->first().participation;
    QVERIFY(store.removeParticipant(first.id, first.version).ok());
    QVERIFY(store.ofDay(day)->first().participation.removed);
    QCOMPARE(store.removeParticipant(first.id, first.version).error().kind, Error::Kind::Stale);
    QVERIFY(store.addParticipant(id, part(1)).ok());
    const Participation back = store.ofDay(day)->first().participation;
    QCOMPARE(back.id, first.id);
    QVERIFY(!back.removed);
}

void TestPlanStore::nobodyTwice()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    PlanStore store(db.session());
    const ActivityId id = *store.add(workshop(), {part(1)});
    QCOMPARE(store.addParticipant(id, part(1)).error().message.code, u"plan.participantTwice"_s);
    QVERIFY(!store.add(workshop(), {part(1), part(1)}).ok());
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM activity"_s).valueOr({}), u"1"_s);
}

void TestPlanStore::dayAndEmployee()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 3).ok());
    PlanStore store(db.session());
    Activity late = workshop();
    late.range = {13 * 60, 14 * 60};
    late.employee = EmployeeId{1};
    QVERIFY(store.add(late, {part(3)}).ok());
    QVERIFY(store.add(workshop(), {part(1), part(2)}).ok());
    const auto day = store.ofDay(workshop().date);
    QCOMPARE(day->size(), 3);
    QCOMPARE(day->first().activity.range.from, 570);
    QCOMPARE(day->last().participation.citizen, CitizenId{3});
    QCOMPARE(store.ofEmployee(EmployeeId{1}, late.date, late.date)->size(), 1);
}

void TestPlanStore::citizensOfChosenOrders()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 3).ok());
    PlanStore store(db.session());
    QVERIFY(store.add(workshop(), {part(3), part(1)}).ok());
    const QDate day = workshop().date;
    QCOMPARE(*store.citizensPlanned(day, day, {}), (QList<CitizenId>{{1}, {3}}));
    QCOMPARE(*store.citizensPlanned(day, day, {OrderId{3}, OrderId{2}}), (QList<CitizenId>{{3}}));
    QVERIFY(store.citizensPlanned(day.addDays(1), day.addDays(1), {})->isEmpty());
}

void TestPlanStore::historyIsKept()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    PlanStore store(db.session());
    const ActivityId id = *store.add(workshop(), {part(1)});
    Activity changed = *store.activity(id);
    changed.range.to = 12 * 60;
    QVERIFY(store.update(changed).ok());
    const QString after = db.connection()
                              .value(u"SELECT json_extract(before_json, '$.to') || '>' || "
                                     u"json_extract(after_json, '$.to') FROM history "
                                     "WHERE entity = 'activity' AND action = 'update'"_s)
                              .valueOr({});
    QCOMPARE(after, u"660>720"_s);
}

void TestPlanStore::sameActivityIsFound()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 2).ok());
    PlanStore store(db.session());
    const ActivityId id = *store.add(workshop(), {part(1)});
    QCOMPARE(*store.findSame(workshop()), id);
    Activity other = workshop();
    other.location = {};
    QVERIFY(!store.findSame(other)->isValid());
    const ActivityId placeless = *store.add(other, {part(2)});
    QCOMPARE(*store.findSame(other), placeless);
}

QTEST_GUILESS_MAIN(TestPlanStore)
#include "tst_plan_store.moc"
