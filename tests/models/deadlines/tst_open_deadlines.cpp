// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_office.h"
#include <QTest>
#include <deadlines/deadline_store.h>
#include <office/office_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

struct Case : OrderOffice
{
    Case() : who(citizen(u"6101590961"_s, u"Poul Öztürk"_s))
    {
        order = orders.add(draft(u"5400101"_s, who.id)).valueOr({});
        ready = ready && order.id.isValid();
    }
    QStringList open(const DeadlineFilter &filter = {})
    {
        QStringList all;
        const auto deadlines = openDeadlines(db.session(), filter);
        if (!deadlines.ok())
            return {deadlines.error().message.code + deadlines.error().detail};
        for (const OpenDeadline &d : *deadlines)
            all.append((d.orderNumber.isEmpty() ? u"-"_s : d.orderNumber) + u' ' + d.ruleId + u' ' +
                       d.date.toString(Qt::ISODate) + (d.overdue ? u" !"_s : u""_s));
        return all;
    }
    QStringList ofOrder() { return open({.orders = {order.id}}); }
    bool run(const QString &sql) { return db.connection().runScript(sql).ok(); }
    // One planned activity of the order.
    bool plan(int id, QDate date)
    {
        return run(
            u"INSERT INTO activity (id, title, date, from_minute, to_minute, who, how, kind, "
            "setting) VALUES (%1, 'Samtale', '%2', 540, 600, 0, 0, 0, 0);"
            "INSERT INTO participation (id, activity_id, order_id, citizen_id) "
            "VALUES (%1, %1, %3, %4)"_s.arg(id)
                .arg(date.toString(Qt::ISODate))
                .arg(order.id.value)
                .arg(who.id.value));
    }

    Citizen who;
    Order order;
};

} // namespace

class TestOpenDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void receivedOrder();
    void acceptedOrderFollowsThePlan();
    void handedOutScheduleAnswersTheFirst();
    void untilCutsTheList();
    void contractsAndClosingDays();
    void purchasersDeadlinesOnDemand();
    void oldOnesOnlyWhenNamed();
    void lastInvoiceIsMetByWhatIsBilled_data();
    void lastInvoiceIsMetByWhatIsBilled();
    void markedDeadlinesAreGone();
    void markingFaults();
    void postponedAreHiddenUntilTheirDay();
    void postponingFaults_data();
    void postponingFaults();
    void sortedByDateWithNames();
};

void TestOpenDeadlines::receivedOrder()
{
    Case c;
    QVERIFY(c.ready);
    QCOMPARE(c.ofOrder(), QStringList{u"5400101 accept 2026-12-03"_s});
    c.db.clock().set(QDate(2026, 12, 4), QTime(0, 0));
    QCOMPARE(c.ofOrder(), QStringList{u"5400101 accept 2026-12-03 !"_s});
    QVERIFY(c.orders.lapse(c.order).ok());
    QCOMPARE(c.ofOrder(), QStringList());
}

void TestOpenDeadlines::acceptedOrderFollowsThePlan()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    QVERIFY(c.ofOrder().contains(u"5400101 conveningLetter 2026-12-06"_s));
    QVERIFY(c.plan(1, QDate(2026, 12, 10)));
    QVERIFY(c.plan(2, QDate(2026, 12, 9)));
    QVERIFY(c.plan(3, QDate(2026, 12, 8)));
    QVERIFY(c.run(u"UPDATE participation SET removed = 1 WHERE id = 3"_s));
    QVERIFY(c.ofOrder().contains(u"5400101 conveningLetter 2026-12-08"_s));
    QVERIFY(c.run(u"UPDATE activity SET cancelled = 1 WHERE id = 2"_s));
    QVERIFY(c.ofOrder().contains(u"5400101 conveningLetter 2026-12-09"_s));
    QVERIFY(c.ofOrder().contains(u"5400101 firstSchedule 2026-12-10"_s));
}

void TestOpenDeadlines::handedOutScheduleAnswersTheFirst()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    QVERIFY(c.plan(1, QDate(2026, 12, 9)));
    QVERIFY(c.plan(2, QDate(2026, 12, 16)));
    QVERIFY(
        c.run(u"INSERT INTO schedule_version VALUES (1, %1, 1, 'f', 1, '2026-12-07', "
              "'2026-12-13', '2026-12-01', x'00', 0, NULL);"
              "INSERT INTO hand_out VALUES (1, 1, 'hand', '2026-12-09', '2026-12-09', 0, NULL);"
              "INSERT INTO handed_state (id, participation_id, from_hand_out_id, told_on, "
              "title, date, from_minute, to_minute, who, how) VALUES (1, 1, 1, '2026-12-09', "
              "'Samtale', '2026-12-09', 540, 600, 0, 0);"
              "UPDATE participation SET handed_state_id = 1 WHERE id = 1"_s.arg(c.who.id.value)));
    c.db.clock().set(QDate(2026, 12, 10));
    const QStringList open = c.ofOrder();
    QVERIFY(open.filter(u"firstSchedule"_s).isEmpty());
    QVERIFY(open.filter(u"conveningLetter"_s).isEmpty());
    QVERIFY(open.contains(u"5400101 scheduleChange 2026-12-15"_s));
    // Without a further plan the schedule runs out, and the next must be told before Monday.
    QVERIFY(c.run(u"UPDATE activity SET cancelled = 1 WHERE id = 2"_s));
    QVERIFY(c.ofOrder().contains(u"5400101 scheduleChange 2026-12-11"_s));
}

void TestOpenDeadlines::untilCutsTheList()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    QCOMPARE(c.open({.orders = {c.order.id}, .until = QDate(2026, 12, 6)}),
             QStringList{u"5400101 conveningLetter 2026-12-06"_s});
    QVERIFY(c.ofOrder().contains(u"5400101 accountingYear 2028-01-09"_s));
}

void TestOpenDeadlines::contractsAndClosingDays()
{
    Case c;
    QVERIFY(c.open({.until = QDate(2027, 1, 2)}).contains(u"- cooperationAgreements 2027-01-01"_s));
    QVERIFY(c.ofOrder().filter(u"- "_s).isEmpty());
    ClosingDay day;
    day.date = QDate(2027, 3, 1);
    day.reason = u"Flytning"_s;
    OfficeStore office(c.db.session());
    day = *office.add(day);
    QVERIFY(c.open().contains(u"- closingDay 2026-12-01"_s));
    day.requestedOn = QDate(2026, 11, 24);
    QVERIFY(office.update(day).ok());
    QVERIFY(c.open().filter(u"closingDay"_s).isEmpty());
}

void TestOpenDeadlines::purchasersDeadlinesOnDemand()
{
    Case c;
    QVERIFY(c.open().filter(u" cancel "_s).isEmpty());
    QVERIFY(c.open({.withOthers = true}).contains(u"5400101 cancel 2026-12-06"_s));
}

void TestOpenDeadlines::oldOnesOnlyWhenNamed()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    c.db.clock().set(QDate(2027, 6, 15));
    QVERIFY(c.open().filter(u"finalReport"_s).isEmpty());
    QVERIFY(c.open().contains(u"5400101 lastInvoice 2027-05-07 !"_s));
    QVERIFY(c.ofOrder().contains(u"5400101 finalReport 2027-03-14 !"_s));
}

void TestOpenDeadlines::lastInvoiceIsMetByWhatIsBilled_data()
{
    QTest::addColumn<QString>("billed"); // by the portal: kind, first and last day
    QTest::addColumn<bool>("open");
    const QString last = u"'invoice', '2027-03-01', '2027-03-07'"_s;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("the last day") << last << false;
    QTest::newRow("the Friday before a Sunday")
        << u"'invoice', '2027-03-01', '2027-03-05'"_s << false;
    QTest::newRow("not the last Friday") << u"'invoice', '2027-03-01', '2027-03-04'"_s << true;
    QTest::newRow("a correction only") << u"'correction', '2027-03-01', '2027-03-07'"_s << true;
}

void TestOpenDeadlines::lastInvoiceIsMetByWhatIsBilled()
{
    QFETCH(QString, billed);
    QFETCH(bool, open);
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    c.db.clock().set(QDate(2027, 4, 1));
    const QString insert =
        u"INSERT INTO portal_invoice (id, kind, period_from, period_to, order_id, portal_number, "
        "created_on, calculated_ore, amount_ore, withdraws_id, recorded_at) VALUES "_s;
    if (!billed.isEmpty()) {
        QVERIFY(c.run(insert + u"(1, %1, %2, 'P-1', '2027-03-08', 1, 1, NULL, 0)"_s.arg(billed).arg(
                                   c.order.id.value)));
    }
    const auto listed = [&c] { return !c.ofOrder().filter(u"lastInvoice"_s).isEmpty(); };
    QCOMPARE(listed(), open);
    QCOMPARE(!c.ofOrder().filter(u"accountingYear"_s).isEmpty(), open);
    if (billed.isEmpty())
        return;
    // Withdrawn, it is to be billed again.
    QVERIFY(c.run(insert + u"(2, 'withdrawal', '2027-03-01', '2027-03-07', %1, 'P-1', "
                           "'2027-03-09', 1, 1, 1, 0)"_s.arg(c.order.id.value)));
    QVERIFY(listed());
}

void TestOpenDeadlines::markedDeadlinesAreGone()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    c.db.clock().set(QDate(2027, 3, 10));
    const auto all = openDeadlines(c.db.session(), {.orders = {c.order.id}});
    QVERIFY(all.ok());
    const OpenDeadline report = all->first();
    QCOMPARE(report.ruleId, u"finalReport"_s);
    QVERIFY(markDeadline(c.db.session(), report, QDate(2027, 3, 9), u"Sendt i portalen"_s).ok());
    QVERIFY(c.ofOrder().filter(u"finalReport"_s).isEmpty());
    QVERIFY(!c.ofOrder().filter(u"lastInvoice"_s).isEmpty());
    QVERIFY(markDeadline(c.db.session(), report, QDate()).ok());
    QVERIFY(!c.ofOrder().filter(u"finalReport"_s).isEmpty());
    QCOMPARE(c.count(u"deadline_done"_s), 2);
}

void TestOpenDeadlines::markingFaults()
{
    Case c;
    const auto all = openDeadlines(c.db.session(), {.orders = {c.order.id}});
    const Done later = markDeadline(c.db.session(), all->first(), QDate(2026, 11, 25));
    QVERIFY(!later.ok());
    QCOMPARE(later.error().message.code, u"deadlines.doneLater"_s);
    QCOMPARE(c.count(u"deadline_done"_s), 0);
}

void TestOpenDeadlines::postponedAreHiddenUntilTheirDay()
{
    Case c;
    const auto hidden = [&c] {
        return c.open({.orders = {c.order.id}, .hidePostponed = true}).isEmpty();
    };
    const auto all = openDeadlines(c.db.session(), {.orders = {c.order.id}});
    QCOMPARE(all->first().date, QDate(2026, 12, 3));
    QVERIFY(!all->first().shownFrom.isValid());
    QVERIFY(!hidden());
    QVERIFY(postponeDeadline(c.db.session(), all->first(), QDate(2026, 12, 1), u"Ferie"_s).ok());
    QVERIFY(hidden());
    QCOMPARE(c.ofOrder().size(), 1); // asked for by name it is there
    QCOMPARE(openDeadlines(c.db.session(), {.orders = {c.order.id}})->first().shownFrom,
             QDate(2026, 12, 1));
    c.db.clock().set(QDate(2026, 11, 30));
    QVERIFY(hidden());
    c.db.clock().set(QDate(2026, 12, 1));
    QVERIFY(!hidden());
    c.db.clock().set(QDate(2026, 11, 25));
    QVERIFY(hidden());
    QVERIFY(postponeDeadline(c.db.session(), all->first(), QDate()).ok());
    QVERIFY(!hidden());
    QCOMPARE(c.count(u"deadline_postponed"_s), 2);
}

void TestOpenDeadlines::postponingFaults_data()
{
    QTest::addColumn<QDate>("shownFrom");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << QDate(2026, 11, 24) << u"deadlines.shownTooEarly"_s;
    QTest::newRow("tomorrow") << QDate(2026, 11, 25) << QString();
    QTest::newRow("the deadline's own day") << QDate(2026, 12, 3) << QString();
    QTest::newRow("after the deadline") << QDate(2026, 12, 4) << u"deadlines.shownTooLate"_s;
}

void TestOpenDeadlines::postponingFaults()
{
    QFETCH(QDate, shownFrom);
    QFETCH(QString, expected);
    Case c;
    const auto all = openDeadlines(c.db.session(), {.orders = {c.order.id}});
    const Done done = postponeDeadline(c.db.session(), all->first(), shownFrom);
    QCOMPARE(done.ok() ? QString() : done.error().message.code, expected);
    QCOMPARE(c.count(u"deadline_postponed"_s), expected.isEmpty() ? 1 : 0);
}

void TestOpenDeadlines::sortedByDateWithNames()
{
    Case c;
    Order earlier = c.draft(u"77"_s, c.who.id);
    earlier.start = QDate(2026, 11, 30);
    QVERIFY(c.orders.add(earlier).ok());
    const auto all = openDeadlines(c.db.session(), {.until = QDate(2026, 12, 31)});
    QVERIFY(all.ok() && all->size() >= 2);
    QCOMPARE(all->at(0).orderNumber, u"77"_s);
    QCOMPARE(all->at(0).citizenName, u"Poul Öztürk"_s);
    QVERIFY(std::is_sorted(all->begin(), all->end(),
                           [](const auto &a, const auto &b) { return a.date < b.date; }));
}

QTEST_GUILESS_MAIN(TestOpenDeadlines)
#include "tst_open_deadlines.moc"
