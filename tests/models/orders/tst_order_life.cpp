// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <core/texts.h>
#include <orders/order_life.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);
const QDate Start(2026, 11, 2);
const QDate End(2027, 1, 29);

Order order(OrderState state)
{
    Order o;
    o.number = u"5400101"_s;
    o.citizen = {3};
    o.contractKey = u"kbh"_s;
    o.trackKey = u"spor1"_s;
    o.orderedOn = QDate(2026, 10, 14);
    o.start = Start;
    o.end = End;
    o.hoursPerWeek = Minutes::hours(4);
    o.hoursTotal = Minutes::hours(52);
    o.state = state;
    if (state == OrderState::Interrupted)
        o.interruptedOn = QDate(2026, 11, 20);
    return o;
}

Profile profile(bool withDeadline = true)
{
    Profile p;
    if (withDeadline) {
        DeadlineRule rule;
        rule.id = u"accept"_s;
        rule.kind = DeadlineKind::AcceptOrder;
        rule.anchor = DeadlineAnchor::OrderStart;
        rule.offset = 4;
        rule.direction = DeadlineDirection::Before;
        rule.source = u"001 D 3.2"_s;
        p.deadlines.append(rule);
    }
    return p;
}

QString codeOf(const Done &done)
{
    return done.ok() ? QString() : done.error().message.code;
}

} // namespace

class TestOrderLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phases_data();
    void phases();
    void deadline_data();
    void deadline();
    void acceptAndReject_data();
    void acceptAndReject();
    void rejecting();
    void lapsing_data();
    void lapsing();
    void interrupting_data();
    void interrupting();
    void interruptedOrder();
    void cancelling_data();
    void cancelling();
    void cancelledOrder();
    void extending_data();
    void extending();
    void extensionIsANewOrder();
    void initialStateByContract();
};

void TestOrderLife::phases_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("phase");
    const auto row = [](const char *name, OrderState state, QDate day, OrderPhase phase) {
        QTest::newRow(name) << int(state) << day << int(phase);
    };
    row("received", OrderState::Received, Today, OrderPhase::Received);
    row("accepted, before", OrderState::Accepted, Start.addDays(-1), OrderPhase::Accepted);
    row("accepted, first day", OrderState::Accepted, Start, OrderPhase::Running);
    row("accepted, last day", OrderState::Accepted, End, OrderPhase::Running);
    row("accepted, after", OrderState::Accepted, End.addDays(1), OrderPhase::Completed);
    row("interrupted, last day", OrderState::Interrupted, QDate(2026, 11, 20), OrderPhase::Running);
    row("interrupted, after", OrderState::Interrupted, QDate(2026, 11, 21),
        OrderPhase::Interrupted);
    row("interrupted, after the ordered end", OrderState::Interrupted, End.addDays(9),
        OrderPhase::Interrupted);
    row("rejected", OrderState::Rejected, Today, OrderPhase::Rejected);
    row("lapsed", OrderState::Lapsed, Today, OrderPhase::Lapsed);
    row("cancelled", OrderState::Cancelled, Today, OrderPhase::Cancelled);
}

void TestOrderLife::phases()
{
    QFETCH(int, state);
    QFETCH(QDate, day);
    QFETCH(int, phase);
    QCOMPARE(int(order(OrderState(state)).phaseOn(day)), phase);
}

void TestOrderLife::deadline_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("by");
    QTest::newRow("Monday start: Thursday the week before")
        << QDate(2026, 11, 2) << QDate(2026, 10, 29);
    QTest::newRow("across a holiday, calendar days") << QDate(2026, 12, 28) << QDate(2026, 12, 24);
}

void TestOrderLife::deadline()
{
    QFETCH(QDate, start);
    QFETCH(QDate, by);
    Order o = order(OrderState::Received);
    o.start = start;
    QCOMPARE(acceptBy(o, profile()).value_or(QDate()), by);
    QVERIFY(!acceptBy(o, profile(false)).has_value());
    Profile others = profile();
    others.deadlines.first().tracks = {u"spor9"_s};
    QVERIFY(!acceptBy(o, others).has_value());
}

void TestOrderLife::acceptAndReject_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("received") << int(OrderState::Received) << QString();
    QTest::newRow("accepted") << int(OrderState::Accepted) << u"orders.isAccepted"_s;
    QTest::newRow("rejected") << int(OrderState::Rejected) << u"orders.isRejected"_s;
    QTest::newRow("lapsed") << int(OrderState::Lapsed) << u"orders.isLapsed"_s;
    QTest::newRow("interrupted") << int(OrderState::Interrupted) << u"orders.isInterrupted"_s;
    QTest::newRow("cancelled") << int(OrderState::Cancelled) << u"orders.isCancelled"_s;
}

void TestOrderLife::acceptAndReject()
{
    QFETCH(int, state);
    QFETCH(QString, code);
    const Order o = order(OrderState(state));
    QCOMPARE(codeOf(canAccept(o)), code);
    QCOMPARE(codeOf(canReject(o, u"fejl"_s)), code);
    QCOMPARE(accepted(o).ok(), code.isEmpty());
    if (code.isEmpty()) {
        QVERIFY(accepted(o)->state == OrderState::Accepted);
    } else {
        QVERIFY(canAccept(o).error().kind == Error::Kind::Refused);
        const QString sentence = Texts::danish().sentence(canAccept(o).error().message);
        QVERIFY(sentence.contains(o.number) && !sentence.contains(u'{'));
    }
}

void TestOrderLife::rejecting()
{
    const Order o = order(OrderState::Received);
    QCOMPARE(codeOf(canReject(o, u"  "_s)), u"orders.rejectNeedsReason"_s);
    const auto changed = rejected(o, u" Startdatoen er forbi. "_s);
    QVERIFY(changed.ok());
    QVERIFY(changed->state == OrderState::Rejected);
    QCOMPARE(changed->stateReason, u"Startdatoen er forbi."_s);
}

void TestOrderLife::lapsing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("withDeadline");
    QTest::addColumn<QString>("code");
    const int received = int(OrderState::Received);
    QTest::newRow("on the last day")
        << received << QDate(2026, 10, 29) << true << u"orders.notLapsedYet"_s;
    QTest::newRow("the day after") << received << QDate(2026, 10, 30) << true << QString();
    QTest::newRow("no deadline") << received << Today << false << u"orders.neverLapses"_s;
    QTest::newRow("accepted in time")
        << int(OrderState::Accepted) << Today << true << u"orders.isAccepted"_s;
}

void TestOrderLife::lapsing()
{
    QFETCH(int, state);
    QFETCH(QDate, day);
    QFETCH(bool, withDeadline);
    QFETCH(QString, code);
    const Order o = order(OrderState(state));
    QCOMPARE(codeOf(canLapse(o, profile(withDeadline), day)), code);
    const auto changed = lapsed(o, profile(withDeadline), day);
    QCOMPARE(changed.ok(), code.isEmpty());
    if (changed.ok())
        QVERIFY(changed->state == OrderState::Lapsed);
}

void TestOrderLife::interrupting_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("effective");
    QTest::addColumn<QDate>("notified");
    QTest::addColumn<QString>("code");
    const int on = int(OrderState::Accepted);
    QTest::newRow("first day") << on << Start << Start << QString();
    QTest::newRow("last day") << on << End << Today << QString();
    QTest::newRow("notified before the course") << on << Start << Start.addDays(-9) << QString();
    QTest::newRow("notified not told") << on << Start << QDate() << QString();
    QTest::newRow("before the start")
        << on << Start.addDays(-1) << Today << u"orders.interruptBeforeStart"_s;
    QTest::newRow("after the end")
        << on << End.addDays(1) << Today << u"orders.interruptAfterEnd"_s;
    QTest::newRow("no date") << on << QDate() << Today << u"orders.interruptNeedsDate"_s;
    QTest::newRow("notified tomorrow")
        << on << Start << Today.addDays(1) << u"orders.notifiedLater"_s;
    QTest::newRow("not accepted") << int(OrderState::Received) << Start << Today
                                  << u"orders.notYetAccepted"_s;
    QTest::newRow("twice") << int(OrderState::Interrupted) << Start << Today
                           << u"orders.isInterrupted"_s;
    QTest::newRow("cancelled") << int(OrderState::Cancelled) << Start << Today
                               << u"orders.isCancelled"_s;
}

void TestOrderLife::interrupting()
{
    QFETCH(int, state);
    QFETCH(QDate, effective);
    QFETCH(QDate, notified);
    QFETCH(QString, code);
    QCOMPARE(codeOf(canInterrupt(order(OrderState(state)), effective, notified, Today)), code);
}

void TestOrderLife::interruptedOrder()
{
    const Order o = order(OrderState::Accepted);
    const auto changed = interrupted(o, QDate(2026, 11, 20), QDate(2026, 11, 23), u"job"_s, Today);
    QVERIFY(changed.ok());
    QVERIFY(changed->state == OrderState::Interrupted);
    QCOMPARE(changed->interruptedOn, QDate(2026, 11, 20));
    QCOMPARE(changed->interruptedNotified, QDate(2026, 11, 23));
    QCOMPARE(changed->lastDay(), QDate(2026, 11, 20));
    QCOMPARE(changed->end, End);
    // Not told: the effective day, but nobody is told tomorrow.
    QCOMPARE(interrupted(o, Start, {}, {}, Today)->interruptedNotified, Start);
    QCOMPARE(interrupted(o, End, {}, {}, Today)->interruptedNotified, Today);
}

void TestOrderLife::cancelling_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("code");
    const int on = int(OrderState::Accepted);
    const int received = int(OrderState::Received);
    QTest::newRow("day before") << on << Start.addDays(-1) << QString();
    QTest::newRow("day before, not accepted") << received << Start.addDays(-1) << QString();
    QTest::newRow("start day") << on << Start << QString();
    QTest::newRow("start day, not accepted") << received << Start << u"orders.cancelNotAccepted"_s;
    QTest::newRow("second day") << on << Start.addDays(1) << u"orders.cancelAfterStart"_s;
    QTest::newRow("tomorrow") << on << Today.addDays(1) << u"orders.notifiedLater"_s;
    QTest::newRow("no date") << on << QDate() << u"orders.cancelNeedsDate"_s;
    QTest::newRow("rejected") << int(OrderState::Rejected) << Start.addDays(-1)
                              << u"orders.isRejected"_s;
    QTest::newRow("twice") << int(OrderState::Cancelled) << Start.addDays(-1)
                           << u"orders.isCancelled"_s;
}

void TestOrderLife::cancelling()
{
    QFETCH(int, state);
    QFETCH(QDate, date);
    QFETCH(QString, code);
    QCOMPARE(codeOf(canCancel(order(OrderState(state)), date, Today)), code);
}

void TestOrderLife::cancelledOrder()
{
    const Order o = order(OrderState::Accepted);
    const auto before = cancelled(o, Start.addDays(-1), u"flyttet"_s, Today);
    QVERIFY(before.ok());
    QVERIFY(before->state == OrderState::Cancelled);
    QVERIFY(!before->interruptedOn.isValid());
    QCOMPARE(before->stateReason, u"flyttet"_s);
    const auto onTheDay = cancelled(o, Start, {}, Today);
    QVERIFY(onTheDay.ok());
    QVERIFY(onTheDay->state == OrderState::Interrupted);
    QCOMPARE(onTheDay->interruptedOn, Start);
    QCOMPARE(onTheDay->interruptedNotified, Start);
}

void TestOrderLife::extending_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    const int on = int(OrderState::Accepted);
    QTest::newRow("longer") << on << End.addDays(1) << u"5400999"_s << QString();
    QTest::newRow("no number") << on << End.addDays(1) << u" "_s
                               << u"orders.extensionNeedsNumber"_s;
    QTest::newRow("its own number")
        << on << End.addDays(1) << u"5400101"_s << u"orders.extensionSameNumber"_s;
    QTest::newRow("not longer") << on << End << u"5400999"_s << u"orders.extensionNotLater"_s;
    QTest::newRow("no date") << on << QDate() << u"5400999"_s << u"orders.extensionNotLater"_s;
    QTest::newRow("not accepted") << int(OrderState::Received) << End.addDays(1) << u"5400999"_s
                                  << u"orders.notYetAccepted"_s;
    QTest::newRow("interrupted") << int(OrderState::Interrupted) << End.addDays(1) << u"5400999"_s
                                 << u"orders.isInterrupted"_s;
}

void TestOrderLife::extending()
{
    QFETCH(int, state);
    QFETCH(QDate, to);
    QFETCH(QString, number);
    QFETCH(QString, code);
    QCOMPARE(codeOf(canExtend(order(OrderState(state)), to, number)), code);
}

void TestOrderLife::extensionIsANewOrder()
{
    const Order o = order(OrderState::Accepted);
    const auto next = extension(o, End.addDays(28), u" 5400999 "_s, Today);
    QVERIFY(next.ok());
    QVERIFY(!next->id.isValid());
    QVERIFY(next->state == OrderState::Received);
    QCOMPARE(next->number, u"5400999"_s);
    QCOMPARE(next->extends, u"5400101"_s);
    QCOMPARE(next->citizen.value, qint64(3));
    QCOMPARE(next->trackKey, u"spor1"_s);
    QCOMPARE(next->orderedOn, Today);
    QCOMPARE(next->start, End.addDays(1));
    QCOMPARE(next->end, End.addDays(28));
    QCOMPARE(next->hoursTotal, Minutes::hours(16));
}

void TestOrderLife::initialStateByContract()
{
    QVERIFY(initialState(profile(), u"spor1"_s) == OrderState::Received);
    QVERIFY(initialState(profile(false), u"spor1"_s) == OrderState::Accepted);
}

QTEST_APPLESS_MAIN(TestOrderLife)
#include "tst_order_life.moc"
