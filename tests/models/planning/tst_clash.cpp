// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <core/texts.h>
#include <planning/clash.h>

using namespace bro;

namespace {

const QDate Day(2026, 11, 24);
const LocationId Room{3};
const EmployeeId Mette{5};

PlannedActivity activity(qint64 id, TimeRange range, const QList<qint64> &citizens)
{
    PlannedActivity planned;
    planned.activity.id = ActivityId{id};
    planned.activity.date = Day;
    planned.activity.range = range;
    for (const qint64 citizen : citizens)
        planned.attendees.append({CitizenId{citizen}, false});
    return planned;
}

PlannedActivity withRoom(PlannedActivity planned)
{
    planned.activity.location = Room;
    return planned;
}

PlannedActivity withEmployee(PlannedActivity planned)
{
    planned.activity.employee = Mette;
    return planned;
}

} // namespace

class TestClash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void citizen_data();
    void citizen();
    void mentorExceptionIsNoClash();
    void cancelledClashesWithNothing();
    void otherDaysDoNotClash();
    void employee();
    void employeeIsFreeWhileTheCitizenIsAlone();
    void room_data();
    void room();
    void roomIsToldOncePerMoment();
    void inWords();
};

void TestClash::citizen_data()
{
    QTest::addColumn<TimeRange>("first");
    QTest::addColumn<TimeRange>("second");
    QTest::addColumn<TimeRange>("shared");
    QTest::newRow("apart") << TimeRange{540, 600} << TimeRange{660, 720} << TimeRange{};
    QTest::newRow("meeting at an end") << TimeRange{540, 600} << TimeRange{600, 660} << TimeRange{};
    QTest::newRow("a minute shared")
        << TimeRange{540, 601} << TimeRange{600, 660} << TimeRange{600, 601};
    QTest::newRow("inside") << TimeRange{600, 780} << TimeRange{720, 780} << TimeRange{720, 780};
}

void TestClash::citizen()
{
    QFETCH(TimeRange, first);
    QFETCH(TimeRange, second);
    QFETCH(TimeRange, shared);
    const QList<PlannedActivity> plan{activity(1, first, {11, 12}), activity(2, second, {12, 13})};
    for (const auto &order : {plan, QList{plan[1], plan[0]}}) {
        const auto clashes = findClashes(order, {});
        QCOMPARE(clashes.size(), shared.isValid() ? 1 : 0);
        if (shared.isValid()) {
            QCOMPARE(clashes[0].kind, ClashKind::Citizen);
            QCOMPARE(clashes[0].citizen, CitizenId{12});
            QCOMPARE(clashes[0].shared, shared);
        }
    }
}

void TestClash::mentorExceptionIsNoClash()
{
    QList<PlannedActivity> plan{activity(1, {600, 780}, {11}), activity(2, {720, 780}, {11})};
    plan[1].attendees[0].overlapAllowed = true;
    QVERIFY(findClashes(plan, {}).isEmpty());
}

void TestClash::cancelledClashesWithNothing()
{
    QList<PlannedActivity> plan{activity(1, {600, 780}, {11}), activity(2, {720, 780}, {11})};
    plan[0].activity.cancelled = true;
    QVERIFY(findClashes(plan, {}).isEmpty());
}

void TestClash::otherDaysDoNotClash()
{
    QList<PlannedActivity> plan{activity(1, {600, 780}, {11}), activity(2, {720, 780}, {11})};
    plan[1].activity.date = Day.addDays(1);
    QVERIFY(findClashes(plan, {}).isEmpty());
}

void TestClash::employee()
{
    const auto clashes = findClashes(
        {withEmployee(activity(1, {600, 660}, {11})), withEmployee(activity(2, {630, 690}, {12}))},
        {});
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes[0].kind, ClashKind::Employee);
    QCOMPARE(clashes[0].employee, Mette);
    QCOMPARE(clashes[0].second, ActivityId{2});
}

void TestClash::employeeIsFreeWhileTheCitizenIsAlone()
{
    QList<PlannedActivity> plan{withEmployee(activity(1, {600, 660}, {11})),
                                withEmployee(activity(2, {630, 690}, {12}))};
    plan[0].activity.who = Who::Alone;
    QVERIFY(findClashes(plan, {}).isEmpty());
}

void TestClash::room_data()
{
    QTest::addColumn<int>("places");
    QTest::addColumn<TimeRange>("second");
    QTest::addColumn<QList<qint64>>("people");
    QTest::addColumn<int>("persons"); // 0: no clash
    const QList<qint64> two{13, 14};
    QTest::newRow("full, not over") << 4 << TimeRange{600, 660} << two << 0;
    QTest::newRow("one too many") << 3 << TimeRange{600, 660} << two << 4;
    QTest::newRow("no limit known") << 0 << TimeRange{600, 660} << two << 0;
    QTest::newRow("one after the other") << 3 << TimeRange{660, 720} << two << 0;
    QTest::newRow("the same person counts once")
        << 3 << TimeRange{600, 660} << QList<qint64>{12, 13} << 0;
}

void TestClash::room()
{
    QFETCH(int, places);
    QFETCH(TimeRange, second);
    QFETCH(QList<qint64>, people);
    QFETCH(int, persons);
    const auto all = findClashes(
        {withRoom(activity(1, {540, 660}, {11, 12})), withRoom(activity(2, second, people))},
        {{Room, places}});
    QList<Clash> rooms;
    for (const Clash &clash : all) {
        if (clash.kind == ClashKind::Room)
            rooms.append(clash);
    }
    QCOMPARE(rooms.size(), persons ? 1 : 0);
    if (persons) {
        QCOMPARE(rooms[0].first, ActivityId{2});
        QCOMPARE(rooms[0].second, ActivityId{1});
        QCOMPARE(rooms[0].persons, persons);
        QCOMPARE(rooms[0].places, places);
    }
}

void TestClash::roomIsToldOncePerMoment()
{
    const auto clashes = findClashes(
        {withRoom(activity(1, {540, 600}, {11, 12})), withRoom(activity(2, {540, 600}, {13, 14}))},
        {{Room, 3}});
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes[0].persons, 4);
    QCOMPARE(findClashes({withRoom(activity(1, {540, 600}, {11, 12}))}, {{Room, 1}}).size(), 1);
}

void TestClash::inWords()
{
    Clash clash{
        ClashKind::Citizen, ActivityId{1}, ActivityId{2}, Day, {720, 780}, {}, {}, {}, 0, 0};
    const QString mentor = QStringLiteral("Mentorsamtale");
    const QString course = QStringLiteral("Jobværksted");
    QCOMPARE(Texts::danish().sentence(clashMessage(clash, {course, mentor, QStringLiteral("Bo")})),
             QStringLiteral("Bo har både Jobværksted og Mentorsamtale den 24-11-2026 "
                            "kl. 12.00–13.00. Flyt den ene."));
    clash.kind = ClashKind::Room;
    clash.persons = 5;
    clash.places = 4;
    QCOMPARE(
        Texts::danish().sentence(clashMessage(clash, {course, mentor, QStringLiteral("Lokale 2")})),
        QStringLiteral("Der er planlagt 5 borgere i Lokale 2 den 24-11-2026 kl. 12.00, men kun "
                       "plads til 4. Flyt nogen, eller vælg et andet sted."));
}

QTEST_APPLESS_MAIN(TestClash)
#include "tst_clash.moc"
