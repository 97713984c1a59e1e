// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_office.h"

#include <database/statement.h>
#include <jobs/three_way.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Start(2026, 11, 2); // a Monday

const ThreeWayRow *rowOf(const ThreeWay &view, const Order &order)
{
    for (const ThreeWayRow &row : view.rows)
        if (row.order.id == order.id)
            return &row;
    return nullptr;
}

// As the purchaser's portal made it.
void portalMade(JobsOffice &office, const Order &order, QDate from, QDate to, Money amount,
                const QString &kind = u"invoice"_s)
{
    Statement insert(office.session().connection(),
                     u"INSERT INTO portal_invoice (order_id, kind, period_from, period_to, "
                     "portal_number, created_on, calculated_ore, amount_ore, recorded_at) "
                     "VALUES (?, ?, ?, ?, 'P1', ?, ?, ?, 0)"_s);
    QVERIFY(insert.bind(order.id, kind, from, to, to, amount, amount).run().ok());
}
} // namespace

class TestThreeWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderedDeliveredInvoiced();
    void interruptedAndTooMuch();
    void monthsSumToTheWhole();
    void firstAndLastDay_data();
    void firstAndLastDay();
    void interruptedOnTheLastDay();
    void earlierUnbilled();
    void notCountedAndNotBegun();
    void needsTheRight();
};

void TestThreeWay::orderedDeliveredInvoiced()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, Start, QDate(2026, 12, 18), u"spor1"_s,
                                        Minutes::hours(28)); // 35 days
    const ActivityId one = office.plan({u"Samtale"_s, QDate(2026, 11, 3), 540, 660}, {order});
    const ActivityId two = office.plan({u"Samtale"_s, QDate(2026, 11, 10), 540, 600}, {order});
    office.attend(one, who, Presence::Present);
    office.attend(two, who, Presence::Absent, AbsenceReason::OtherCause);
    office.db.clock().set(QDate(2026, 12, 1));
    portalMade(office, order, Start, QDate(2026, 11, 30), Money::kroner(20 * 390));
    const auto view = threeWay(office.session(), {2026, 11}, {}, {});
    QVERIFY(view.ok());
    const ThreeWayRow *row = rowOf(*view, order);
    QVERIFY(row);
    QVERIFY(row->portal);
    QCOMPARE(row->days, 21); // weekdays of November 2026 from the 2nd
    QCOMPARE(row->ordered, Money::kroner(21 * 390));
    QCOMPARE(row->delivered, Money::kroner(21 * 390));
    QCOMPARE(row->invoiced, Money::kroner(20 * 390));
    QCOMPARE(row->unbilled, Money::kroner(390));
    QCOMPARE(row->hoursOrdered, Minutes{28 * 60 * 21 / 35});
    // Hours that were never told do not count, as in the order's balance.
    QCOMPARE(row->hoursPlanned, Minutes{});
    QVERIFY(codes(row->differences).contains(u"jobs.threeWayUnbilled"_s));
    QVERIFY(codes(row->differences).contains(u"jobs.threeWayHours"_s));
    QCOMPARE(view->unbilled, Money::kroner(390));
}

void TestThreeWay::interruptedAndTooMuch()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, Start, QDate(2026, 12, 18));
    office.db.clock().set(QDate(2026, 12, 2));
    portalMade(office, order, Start, QDate(2026, 11, 30), Money::kroner(21 * 390));
    QVERIFY(office.orders.interrupt(order, QDate(2026, 11, 13), QDate(2026, 12, 2)).ok());
    const auto view = threeWay(office.session(), {2026, 11}, {}, {});
    const ThreeWayRow *row = rowOf(*view, order);
    QVERIFY(row);
    QCOMPARE(row->days, 10);
    QCOMPARE(row->ordered, Money::kroner(21 * 390));
    QCOMPARE(row->delivered, Money::kroner(10 * 390));
    QCOMPARE(row->unbilled, Money::kroner(-11 * 390));
    QVERIFY(codes(row->differences).contains(u"jobs.threeWayInterrupted"_s));
    QVERIFY(codes(row->differences).contains(u"jobs.threeWayTooMuch"_s));
    // In December it is still there: it was ordered, nothing is delivered, and money is to go back.
    const auto december = threeWay(office.session(), {2026, 12}, {}, {});
    row = rowOf(*december, order);
    QVERIFY(row);
    QCOMPARE(row->delivered, Money{});
    QCOMPARE(row->unbilled, Money::kroner(-11 * 390));
    portalMade(office, order, QDate(2026, 11, 14), QDate(2026, 12, 1), Money::kroner(-11 * 390),
               u"correction"_s);
    QCOMPARE(rowOf(*threeWay(office.session(), {2026, 12}, {}, {}), order)->unbilled, Money{});
}

void TestThreeWay::monthsSumToTheWhole()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    office.db.clock().set(QDate(2026, 4, 1));
    Money sum;
    for (int month = 1; month <= 3; ++month)
        if (const auto view = threeWay(office.session(), {2026, month}, {}, {});
            const ThreeWayRow *row = rowOf(*view, order))
            sum += row->delivered;
    QCOMPARE(sum, Money::kroner(6000));
}

void TestThreeWay::firstAndLastDay_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("shown");
    QTest::newRow("ends on the first") << QDate(2026, 10, 26) << QDate(2026, 12, 1) << true;
    QTest::newRow("ends the day before") << QDate(2026, 10, 26) << QDate(2026, 11, 30) << false;
    QTest::newRow("starts on the last") << QDate(2026, 12, 31) << QDate(2027, 2, 5) << true;
    QTest::newRow("starts the day after") << QDate(2027, 1, 1) << QDate(2027, 2, 5) << false;
}

void TestThreeWay::firstAndLastDay()
{
    QFETCH(const QDate, start);
    QFETCH(const QDate, end);
    QFETCH(const bool, shown);
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, start, end);
    office.db.clock().set(QDate(2027, 1, 4));
    const auto view = threeWay(office.session(), {2026, 12}, {}, {});
    QVERIFY(view.ok());
    QCOMPARE(rowOf(*view, order) != nullptr, shown);
}

// Told as interrupted where the month was not delivered in full, from the day itself.
void TestThreeWay::interruptedOnTheLastDay()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const Order order = office.accepted(u"1"_s, who, Start, QDate(2026, 12, 18));
    const QDate today(2026, 11, 20);
    office.db.clock().set(today);
    QVERIFY(office.orders.interrupt(order, today, today).ok());
    const auto view = threeWay(office.session(), {2026, 11}, {}, {});
    const ThreeWayRow *row = rowOf(*view, order);
    QVERIFY(row);
    QCOMPARE(row->ordered, Money::kroner(21 * 390));
    QCOMPARE(row->delivered, Money::kroner(15 * 390));
    QVERIFY(codes(row->differences).contains(u"jobs.threeWayInterrupted"_s));
}

void TestThreeWay::needsTheRight()
{
    JobsOffice office;
    Session mentor = office.db.sessionAs(Role::Mentor);
    QCOMPARE(codeOf(threeWay(mentor, {2026, 10}, {}, {})), u"session.notAllowed"_s);
}

void TestThreeWay::earlierUnbilled()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    office.db.clock().set(QDate(2026, 4, 1));
    QVERIFY(threeWay(office.session(), {2026, 4}, {}, {})->rows.isEmpty());
    const auto view = threeWay(office.session(), {2026, 4}, {{}, true}, {});
    QCOMPARE(view->rows.size(), 1);
    QCOMPARE(view->rows.first().unbilled, Money::kroner(6000));
    QCOMPARE(view->rows.first().delivered, Money{});
    QVERIFY(threeWay(office.session(), {2026, 4}, {Hilleroed, true}, {})->rows.isEmpty());
    Q_UNUSED(order)
}

void TestThreeWay::notCountedAndNotBegun()
{
    Money004 office;
    office.add(u"rudersdal-2019"_s, u"mentor"_s, u"1"_s, office.older, FirstMonday, 4);
    office.db.clock().set(QDate(2026, 1, 31));
    const auto view = threeWay(office.session(), {2026, 1}, {}, {});
    QVERIFY(view->rows.isEmpty());
    QCOMPARE(view->notCounted.size(), 1);
    QCOMPARE(view->notCounted.first().why.code, u"billing.openAmountMissing"_s);
    QCOMPARE(codeOf(threeWay(office.session(), {2026, 2}, {}, {})), u"jobs.monthNotBegun"_s);
}

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_three_way.moc"
