// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/profile_loader.h>
#include <core/texts.h>
#include <deadlines/order_deadlines.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const Profile &profile()
{
    static const Profile loaded = [] {
        const QString file = u"koebenhavn-traedesten-2024.json"_s;
        return *loadProfile(bundledProfile(file), file).profile;
    }();
    return loaded;
}

// Monday 7 December 2026 to Friday 5 March 2027.
Order order(OrderState state)
{
    Order o;
    o.id = OrderId{1};
    o.number = u"5400101"_s;
    o.trackKey = u"spor1"_s;
    o.orderedOn = QDate(2026, 11, 10);
    o.start = QDate(2026, 12, 7);
    o.end = QDate(2027, 3, 5);
    o.state = state;
    return o;
}

QStringList shown(const QList<OpenDeadline> &deadlines)
{
    QStringList all;
    for (const OpenDeadline &d : deadlines)
        all.append(d.ruleId + u' ' + d.date.toString(Qt::ISODate) + (d.overdue ? u" !"_s : u""_s));
    return all;
}

} // namespace

class TestOrderDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlines_data();
    void deadlines();
    void overdueByTheClock();
    void everyDeadlineExplainsItself();
    void otherTracksRulesAreLeftOut();
    void recurrenceStopsWithTheOrder();
    void contractsOwn();
    void closingDay();
};

void TestOrderDeadlines::deadlines_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<PlanFacts>("plan");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("expected");
    const QDate before(2026, 11, 24);
    const QDate during(2026, 12, 16);
    const QDate after(2027, 3, 20);
    const QStringList ending{u"finalReport 2027-03-12"_s, u"lastInvoice 2027-05-05"_s,
                             u"accountingYear 2028-01-09"_s};

    QTest::newRow("received") << order(OrderState::Received) << PlanFacts{} << before
                              << QStringList{u"accept 2026-12-03"_s, u"cancel 2026-12-06"_s};
    QTest::newRow("received, too late")
        << order(OrderState::Received) << PlanFacts{} << QDate(2026, 12, 5)
        << QStringList{u"accept 2026-12-03 !"_s, u"cancel 2026-12-06"_s};
    QTest::newRow("accepted, nothing planned")
        << order(OrderState::Accepted) << PlanFacts{} << before
        << QStringList{u"cancel 2026-12-06"_s, u"conveningLetter 2026-12-06"_s,
                       u"firstSchedule 2026-12-07"_s} +
               ending;
    QTest::newRow("accepted, first meeting planned")
        << order(OrderState::Accepted) << PlanFacts{QDate(2026, 12, 9), {}, {}, QDate(2026, 12, 9)}
        << before
        << QStringList{u"cancel 2026-12-06"_s, u"conveningLetter 2026-12-08"_s,
                       u"firstSchedule 2026-12-09"_s} +
               ending;
    QTest::newRow("accepted, convening letter sent")
        << order(OrderState::Accepted)
        << PlanFacts{QDate(2026, 12, 9), {}, {}, QDate(2026, 12, 9), QDate(2026, 11, 23)} << before
        << QStringList{u"cancel 2026-12-06"_s, u"firstSchedule 2026-12-09"_s} + ending;
    QTest::newRow("met, but no schedule handed out")
        << order(OrderState::Accepted) << PlanFacts{QDate(2026, 12, 9), {}, {}, QDate(2026, 12, 16)}
        << during << QStringList{u"firstSchedule 2026-12-09 !"_s} + ending;
    QTest::newRow("schedule runs out over Christmas")
        << order(OrderState::Accepted)
        << PlanFacts{QDate(2026, 12, 7), QDate(2026, 12, 7), QDate(2026, 12, 23), {}} << during
        << QStringList{u"scheduleChange 2026-12-23"_s} + ending;
    QTest::newRow("untold activity comes first")
        << order(OrderState::Accepted)
        << PlanFacts{QDate(2026, 12, 7), QDate(2026, 12, 7), QDate(2026, 12, 23),
                     QDate(2026, 12, 18)}
        << during << QStringList{u"scheduleChange 2026-12-17"_s} + ending;
    QTest::newRow("told to the end")
        << order(OrderState::Accepted)
        << PlanFacts{QDate(2026, 12, 7), QDate(2026, 12, 7), QDate(2027, 3, 7), {}} << during
        << ending;
    QTest::newRow("completed") << order(OrderState::Accepted) << PlanFacts{} << after
                               << QStringList{u"finalReport 2027-03-12 !"_s,
                                              u"lastInvoice 2027-05-05"_s,
                                              u"accountingYear 2028-01-09"_s};
    Order interrupted = order(OrderState::Interrupted);
    interrupted.interruptedOn = QDate(2027, 1, 15);
    interrupted.interruptedNotified = QDate(2027, 1, 13);
    QTest::newRow("interrupted, told before it took effect")
        << interrupted << PlanFacts{} << QDate(2027, 1, 18)
        << QStringList{u"finalReport 2027-01-20"_s, u"policeReport 2027-01-18"_s,
                       u"lastInvoice 2027-03-13"_s, u"accountingYear 2028-01-09"_s};
    QTest::newRow("interrupted, what nobody can see done is not listed when past")
        << interrupted << PlanFacts{} << QDate(2027, 1, 22)
        << QStringList{u"finalReport 2027-01-20 !"_s, u"lastInvoice 2027-03-13"_s,
                       u"accountingYear 2028-01-09"_s};
    for (const OrderState state : {OrderState::Rejected, OrderState::Lapsed, OrderState::Cancelled})
        QTest::addRow("nothing in state %d", int(state))
            << order(state) << PlanFacts{} << before << QStringList();
}

void TestOrderDeadlines::deadlines()
{
    QFETCH(Order, order);
    QFETCH(PlanFacts, plan);
    QFETCH(QDate, today);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(deadlinesOf(order, plan, profile(), today, QTime(9, 0), today.addDays(60))),
             expected);
}

void TestOrderDeadlines::overdueByTheClock()
{
    Profile own = profile();
    for (DeadlineRule &rule : own.deadlines) {
        if (rule.kind == DeadlineKind::AcceptOrder)
            rule.timeOfDay = QTime(12, 0);
    }
    const QDate day(2026, 12, 3);
    const auto overdue = [&](QTime at) {
        return deadlinesOf(order(OrderState::Received), {}, own, day, at, day).first().overdue;
    };
    QVERIFY(!overdue(QTime(12, 0)));
    QVERIFY(overdue(QTime(12, 1)));
}

void TestOrderDeadlines::everyDeadlineExplainsItself()
{
    const auto all = deadlinesOf(order(OrderState::Accepted), {QDate(), QDate(), QDate(), QDate()},
                                 profile(), QDate(2026, 11, 24), QTime(9, 0), QDate(2027, 1, 1));
    QVERIFY(!all.isEmpty());
    for (const OpenDeadline &d : all) {
        QVERIFY2(!d.title.isEmpty() && !d.source.isEmpty(), qPrintable(d.ruleId));
        QVERIFY2(!d.calculation.isEmpty(), qPrintable(d.ruleId));
        for (const Message &step : d.calculation)
            QVERIFY2(Texts::danish().has(step.code), qPrintable(step.code));
        if (d.ruleId == "conveningLetter"_L1) {
            QCOMPARE(d.calculation.first().code, u"deadlines.meetingAssumed"_s);
            QVERIFY(std::any_of(d.calculation.begin(), d.calculation.end(),
                                [](const Message &m) { return m.code == "contracts.posting"_L1; }));
        }
    }
}

void TestOrderDeadlines::otherTracksRulesAreLeftOut()
{
    Profile own = profile();
    for (DeadlineRule &rule : own.deadlines) {
        if (rule.kind == DeadlineKind::FinalReport)
            rule.tracks = {u"spor2"_s};
    }
    const auto all = shown(deadlinesOf(order(OrderState::Accepted), {}, own, QDate(2027, 3, 8),
                                       QTime(9, 0), QDate(2027, 5, 1)));
    QVERIFY(all.filter(u"finalReport"_s).isEmpty());
    QVERIFY(!all.filter(u"lastInvoice"_s).isEmpty());
}

void TestOrderDeadlines::recurrenceStopsWithTheOrder()
{
    Profile own = profile();
    DeadlineRule status;
    status.id = u"status"_s;
    status.kind = DeadlineKind::StatusReport;
    status.anchor = DeadlineAnchor::OrderStart;
    status.offset = 1;
    status.unit = DeadlineUnit::Months;
    status.recurrence = Recurrence{1, DeadlineUnit::Months};
    own.deadlines = {status};
    const Order accepted = order(OrderState::Accepted);
    QCOMPARE(
        shown(deadlinesOf(accepted, {}, own, QDate(2026, 12, 8), QTime(9, 0), QDate(2027, 12, 1))),
        (QStringList{u"status 2027-01-07"_s, u"status 2027-02-07"_s}));
    QCOMPARE(
        shown(deadlinesOf(accepted, {}, own, QDate(2026, 12, 8), QTime(9, 0), QDate(2027, 1, 31))),
        QStringList{u"status 2027-01-07"_s});
    // Of what is only listed the next is enough, and what may begin is no deadline.
    own.deadlines[0].kind = DeadlineKind::Other;
    QCOMPARE(
        shown(deadlinesOf(accepted, {}, own, QDate(2026, 12, 8), QTime(9, 0), QDate(2027, 12, 1))),
        QStringList{u"status 2027-01-07"_s});
    own.deadlines[0].notBefore = true;
    QVERIFY(deadlinesOf(accepted, {}, own, QDate(2026, 12, 8), QTime(9, 0), QDate(2027, 12, 1))
                .isEmpty());
}

void TestOrderDeadlines::contractsOwn()
{
    const QStringList all =
        shown(contractDeadlines(profile(), QDate(2026, 11, 24), QDate(2027, 1, 31)));
    QVERIFY(all.contains(u"cooperationAgreements 2027-01-01"_s));
    QVERIFY(all.contains(u"gdprInspection 2027-01-01"_s));
    // Long past, and nothing tells whether it was done.
    QVERIFY(all.filter(u"website"_s).isEmpty());
    QVERIFY(all.filter(u"2026-10"_s).isEmpty());
    Profile monthly = profile();
    DeadlineRule protocol;
    protocol.id = u"protocol"_s;
    protocol.anchor = DeadlineAnchor::MonthStart;
    monthly.deadlines = {protocol};
    QCOMPARE(shown(contractDeadlines(monthly, QDate(2026, 11, 24), QDate(2027, 1, 31))),
             (QStringList{u"protocol 2026-12-01"_s, u"protocol 2027-01-01"_s}));
}

void TestOrderDeadlines::closingDay()
{
    const QDate today(2026, 11, 24);
    QCOMPARE(closingDayDeadline(profile(), QDate(2027, 5, 7), today)->date, QDate(2027, 2, 7));
    QVERIFY(!closingDayDeadline(profile(), QDate(2027, 5, 7), today)->overdue);
    QVERIFY(closingDayDeadline(profile(), QDate(2026, 12, 23), today)->overdue);
    QVERIFY(!closingDayDeadline(profile(), QDate(2026, 11, 23), today));
    Profile none = profile();
    none.deadlines.clear();
    QVERIFY(!closingDayDeadline(none, QDate(2027, 5, 7), today));
}

QTEST_APPLESS_MAIN(TestOrderDeadlines)
#include "tst_order_deadlines.moc"
