// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_samples.h"
#include <QTest>
#include <attendance/protocol.h>

using namespace bro;
using namespace bro::samples;

namespace {

constexpr auto Other = AbsenceReason::OtherCause;

QList<OrderFrame> courses()
{
    return {frame(Monday, Monday.addDays(60), Minutes::hours(4)),
            frame(Monday.addDays(7), Monday.addDays(60), Minutes::hours(1), {}, MentorCourse)};
}

} // namespace

// 001 D 3.6 and 5.2.
class TestProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfADay();
    void overlapCountsOnceInTheDay();
    void monthOfACitizen();
    void whatDoesNotBelong();
    void dayOfEverybody();
};

void TestProtocol::rowsOfADay()
{
    const auto protocol = citizenProtocol(
        Citizen, courses(), Monday, Monday,
        {with(item(3, {780, 840}), Presence::Cancelled), there(item(2, {660, 720}), 675, {}),
         with(placement(1, {540, 600}), Presence::Present), item(4, {900, 960}),
         with(item(5, {970, 1000}), Presence::Partly, Other)},
        copenhagenRules());
    QCOMPARE(protocol.days.size(), 1);
    const ProtocolDay &day = protocol.days.first();
    QCOMPARE(day.rows.size(), 5);
    QCOMPARE(day.rows[0].item.participation, ParticipationId{1});
    QVERIFY(day.rows[0].offSite);
    QCOMPARE(day.rows[0].attended, Minutes{60});
    QCOMPARE(day.rows[0].absent, Minutes{0});
    QVERIFY(!day.rows[1].offSite);
    QCOMPARE(day.rows[1].attended, Minutes{45});
    QCOMPARE(day.rows[1].absent, Minutes{15});
    QVERIFY(!day.rows[2].counts);
    QCOMPARE(day.rows[2].planned, Minutes{});
    QVERIFY(!day.rows[3].attended); // not registered
    QVERIFY(!day.rows[4].attended); // how long is not known
    QVERIFY(!day.complete);
    QCOMPARE(day.planned, Minutes{210});
    QCOMPARE(day.attended, Minutes{105});
    QCOMPARE(day.absent, Minutes{45}); // what is not registered is no absence
    QCOMPARE(day.cancelled, Minutes{60});
}

void TestProtocol::overlapCountsOnceInTheDay()
{
    const auto protocol = citizenProtocol(Citizen, courses(), Monday, Monday,
                                          {with(placement(1, {600, 780}), Presence::Partly,
                                                AbsenceReason::AgreedActivity, Minutes{120}),
                                           with(item(2, {720, 780}), Presence::Present)},
                                          copenhagenRules());
    QCOMPARE(protocol.totals.planned, Minutes{180});
    QCOMPARE(protocol.totals.attended, Minutes{180});
    QCOMPARE(protocol.totals.absent, Minutes{});
    QCOMPARE(protocol.days[0].rows[0].planned, Minutes{180});
    QCOMPARE(protocol.days[0].rows[1].planned, Minutes{60});
}

void TestProtocol::monthOfACitizen()
{
    const QDate end(2026, 11, 30);
    const auto protocol = citizenProtocol(
        Citizen, courses(), QDate(2026, 11, 1), end,
        {with(item(1, {600, 690}), Presence::Present),
         with(item(2, {600, 690}, Monday.addDays(1)), Presence::Absent, Other),
         with(item(3, {720, 780}, Monday.addDays(1)), Presence::Absent, Other),
         with(item(4, {600, 660}, Monday.addDays(8), MentorCourse), Presence::Present),
         with(item(5, {600, 660}, end.addDays(1)), Presence::Present)},
        copenhagenRules());
    QCOMPARE(protocol.days.size(), 3);
    QVERIFY(protocol.days[1].wholeDayAbsent);
    QVERIFY(protocol.days[1].rows[0].wholeDay);
    QVERIFY(protocol.days[1].complete);
    QCOMPARE(protocol.totals.planned, Minutes{300});
    QCOMPARE(protocol.totals.attended, Minutes{150});
    QCOMPARE(protocol.totals.absent, Minutes{150});
    QCOMPARE(protocol.totals.daysAttended, 2);
    QCOMPARE(protocol.totals.daysAbsent, 1);
    QCOMPARE(protocol.orders.size(), 2);
    QCOMPARE(protocol.orders[0].planned, Minutes{240});
    QCOMPARE(protocol.orders[0].attended, Minutes{90});
    QCOMPARE(protocol.orders[0].average.workingDays, 21);
    QCOMPARE(protocol.orders[0].average.rounded(), Minutes{57});
    QCOMPARE(protocol.orders[1].planned, Minutes{60});
    QCOMPARE(protocol.orders[1].average.workingDays, 16);
}

void TestProtocol::whatDoesNotBelong()
{
    CountedItem draft = item(1, {600, 660});
    draft.told = false;
    CountedItem doctor = item(2, {600, 660});
    doctor.form.kind = ActivityKind::OtherAppointment;
    CountedItem stranger = item(3, {600, 660});
    stranger.citizen = CitizenId{8};
    QVERIFY(citizenProtocol(Citizen, courses(), Monday, Monday, {draft, doctor, stranger},
                            copenhagenRules())
                .days.isEmpty());
    // What was attended without being told stands there, but counts for nothing.
    const auto protocol = citizenProtocol(Citizen, courses(), Monday, Monday,
                                          {with(draft, Presence::Present)}, copenhagenRules());
    QCOMPARE(protocol.days[0].rows.size(), 1);
    QVERIFY(!protocol.days[0].rows[0].counts);
    QCOMPARE(protocol.totals.planned, Minutes{});
}

void TestProtocol::dayOfEverybody()
{
    CountedItem group = with(item(1, {570, 660}), Presence::Present);
    CountedItem second = with(item(2, {570, 660}), Presence::Absent, Other);
    second.citizen = CitizenId{2};
    second.activity = group.activity;
    CountedItem later = with(item(3, {780, 840}), Presence::Absent, Other);
    later.citizen = CitizenId{2};
    CountedItem early = with(item(4, {480, 540}), Presence::Cancelled);
    early.citizen = CitizenId{3};
    CountedItem tomorrow = with(item(5, {480, 540}, Monday.addDays(1)), Presence::Present);
    const DayProtocol day =
        dayProtocol(Monday, {later, group, tomorrow, early, second}, copenhagenRules().activities);
    QCOMPARE(day.rows.size(), 4);
    QCOMPARE(day.rows[0].item.participation, ParticipationId{4});
    QCOMPARE(day.rows[1].item.participation, ParticipationId{1});
    QCOMPARE(day.rows[2].item.participation, ParticipationId{2});
    QCOMPARE(day.totals.citizens, 3);
    QCOMPARE(day.totals.appointments, 4);
    QCOMPARE(day.totals.planned, Minutes{240});
    QCOMPARE(day.totals.attended, Minutes{90});
    QCOMPARE(day.totals.absent, Minutes{150});
    QCOMPARE(day.totals.wholeDayAbsent, 1);
}

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
