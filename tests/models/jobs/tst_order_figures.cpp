// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <jobs/hand_out_job.h>
#include <jobs/order_fee.h>
#include <jobs/order_hours.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 2);
const QDate End(2027, 1, 29);

} // namespace

class TestOrderFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fees_data();
    void fees();
    void interruption();
    void cancelledBeforeStart();
    void priceFrozenAtAcceptance();
    void priceBeforeAcceptance();
    void plannedAndDelivered();
    void untoldAndTooLate();
    void cancelledBySupplier();
    void takenOffAfterItWasTold();
    void overlapCountsOnce();
};

void TestOrderFigures::fees_data()
{
    QTest::addColumn<QString>("track");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<qint64>("kroner");
    QTest::addColumn<int>("days");
    const QDate day30(2023, 9, 15);
    QTest::newRow("spor 1, 60 days") << u"spor1"_s << QDate() << 23'400LL << 60;
    QTest::newRow("spor 1, after 30 days") << u"spor1"_s << day30 << 11'700LL << 30;
    QTest::newRow("spor 1, before it began") << u"spor1"_s << QDate(2023, 8, 6) << 0LL << 0;
    QTest::newRow("spor 2, 6 hours over 60 days") << u"spor2"_s << QDate() << 6'600LL << 60;
    QTest::newRow("spor 2, after 30 days") << u"spor2"_s << day30 << 3'300LL << 30;
}

void TestOrderFigures::fees()
{
    QFETCH(QString, track);
    QFETCH(QDate, until);
    QFETCH(qint64, kroner);
    QFETCH(int, days);
    JobsOffice office(QDate(2023, 7, 20));
    QVERIFY(office.contracts
                .setPrice(JobsOffice::contract(), u"spor1"_s, Money::kroner(390), QDate(2023, 1, 1))
                .ok());
    QVERIFY(
        office.contracts
            .setPrice(JobsOffice::contract(), u"spor2"_s, Money::kroner(1100), QDate(2023, 1, 1))
            .ok());
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, QDate(2023, 8, 7), QDate(2023, 10, 27), track,
                                        Minutes::hours(6));
    const auto fee = orderFee(office.session(), order, until);
    QVERIFY2(fee.ok(), fee.ok() ? "" : qPrintable(fee.error().message.code));
    QCOMPARE(fee->amount, Money::kroner(kroner));
    QCOMPARE(fee->days, days);
    QCOMPARE(fee->daysTotal, 60);
    QVERIFY(!fee->explanation.isEmpty());
}

void TestOrderFigures::interruption()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, Monday, End);
    office.db.clock().set(QDate(2026, 11, 20));
    const auto interrupted =
        office.orders.interrupt(order, QDate(2026, 11, 13), QDate(2026, 11, 16));
    QVERIFY(interrupted.ok());
    QCOMPARE(orderFee(office.session(), *interrupted, {})->amount, Money::kroner(10 * 390));
    QCOMPARE(orderFee(office.session(), *interrupted, QDate(2026, 11, 30))->days, 10);
}

void TestOrderFigures::cancelledBeforeStart()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, Monday, End);
    const auto cancelled = office.orders.cancel(order, QDate(2026, 10, 20));
    QVERIFY(cancelled.ok());
    QCOMPARE(orderFee(office.session(), *cancelled, {})->amount, Money{});
}

void TestOrderFigures::priceFrozenAtAcceptance()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, Monday, End);
    QVERIFY(
        office.contracts
            .setPrice(JobsOffice::contract(), u"spor1"_s, Money::kroner(420), QDate(2026, 10, 1))
            .ok());
    const Order stored = *office.orders.byId(order.id);
    QCOMPARE(orderFee(office.session(), stored, Monday)->amount, Money::kroner(390));
}

void TestOrderFigures::priceBeforeAcceptance()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.received(u"1"_s, who, Monday, End);
    QVERIFY(!order.price.has_value());
    QCOMPARE(orderFee(office.session(), order, Monday)->amount, Money::kroner(390));
}

namespace {

struct Hours : JobsOffice
{
    Hours()
        : who(citizen(u"6101800001"_s, u"Søren Ærø"_s, maja.id)),
          order(accepted(u"5400101"_s, who, Monday, End))
    {
    }
    void handOut(QDate given, IsoWeek week = {2026, 45})
    {
        QVERIFY(handOutWeek(session(), {week, {}, given, HandOutWay::Hand}, {}).ok());
    }
    HoursBalance balance(QDate today)
    {
        db.clock().set(today);
        auto result = orderHours(session(), *orders.byId(order.id));
        return result.ok() ? *result : HoursBalance{};
    }

    Citizen who;
    Order order;
};

} // namespace

void TestOrderFigures::plannedAndDelivered()
{
    Hours c;
    const ActivityId came = c.plan({u"Samtale"_s, Monday, 540, 660}, {c.order});
    const ActivityId late = c.plan({u"CV"_s, Monday.addDays(1), 540, 660}, {c.order});
    const ActivityId away = c.plan({u"Kursus"_s, Monday.addDays(2), 540, 600}, {c.order});
    c.handOut(QDate(2026, 10, 30));
    c.db.clock().set(Monday.addDays(4));
    c.attend(came, c.who, Presence::Present);
    c.attend(late, c.who, Presence::Partly, AbsenceReason::OtherCause, Minutes{45});
    c.attend(away, c.who, Presence::Absent, AbsenceReason::OtherCause);
    const HoursBalance balance = c.balance(Monday.addDays(4));
    QCOMPARE(balance.planned, Minutes{300});
    QCOMPARE(balance.delivered, Minutes{165});
    QCOMPARE(balance.untold, Minutes{});
    QCOMPARE(balance.soFar.workingDays, 5);
    QCOMPARE(balance.soFar.rounded(), Minutes{300}); // 5 hours in one week of 5 working days
}

void TestOrderFigures::untoldAndTooLate()
{
    Hours c;
    c.plan({u"I tide"_s, Monday.addDays(1), 540, 600}, {c.order});
    const ActivityId moved = c.plan({u"Flyttet"_s, Monday.addDays(2), 540, 660}, {c.order});
    c.handOut(QDate(2026, 10, 30));
    c.plan({u"Aldrig fortalt"_s, Monday.addDays(3), 540, 570}, {c.order});
    // Told on the day itself: what was told before the day stands (001 D1 2.5).
    c.move(moved, Monday.addDays(2), 540, 720);
    c.plan({u"Fortalt samme dag"_s, Monday.addDays(2), 780, 840}, {c.order});
    Activity never =
        c.plans.ofCitizen(c.who.id, Monday.addDays(3), Monday.addDays(3))->first().activity;
    never.cancelled = true;
    QVERIFY(c.plans.update(never).ok());
    c.handOut(Monday.addDays(2));
    const HoursBalance balance = c.balance(Monday.addDays(5));
    QCOMPARE(balance.planned, Minutes{60 + 120});
    QCOMPARE(balance.untold, Minutes{60});
}

void TestOrderFigures::cancelledBySupplier()
{
    Hours c;
    const ActivityId off = c.plan({u"Aflyst"_s, Monday.addDays(1), 540, 660}, {c.order});
    c.plan({u"Samtale"_s, Monday.addDays(2), 540, 600}, {c.order});
    c.handOut(QDate(2026, 10, 30));
    c.cancel(off);
    const HoursBalance balance = c.balance(Monday.addDays(4));
    QCOMPARE(balance.planned, Minutes{60});
    QCOMPARE(balance.cancelled, Minutes{120});
}

void TestOrderFigures::takenOffAfterItWasTold()
{
    Hours c;
    const ActivityId off = c.plan({u"Taget af"_s, Monday.addDays(1), 540, 660}, {c.order});
    c.handOut(QDate(2026, 10, 30));
    c.remove(off, c.who);
    // Not told of that yet: the citizen was called off, which is the supplier's doing.
    HoursBalance balance = c.balance(Monday.addDays(4));
    QCOMPARE(balance.planned, Minutes{});
    QCOMPARE(balance.cancelled, Minutes{120});
    // Told in time that it does not take place: it never was.
    c.handOut(QDate(2026, 10, 31));
    balance = c.balance(Monday.addDays(4));
    QCOMPARE(balance.cancelled, Minutes{});
}

void TestOrderFigures::overlapCountsOnce()
{
    Hours c;
    c.plan({u"Værksted"_s, Monday.addDays(1), 540, 720}, {c.order});
    c.plan({u"Samtale"_s, Monday.addDays(1), 600, 780}, {c.order});
    c.handOut(QDate(2026, 10, 30));
    QCOMPARE(c.balance(Monday.addDays(4)).planned, Minutes{240});
}

QTEST_GUILESS_MAIN(TestOrderFigures)
#include "tst_order_figures.moc"
