// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <jobs/plan_rules.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

Order order(qint64 id, OrderState state, QDate start, QDate end, QDate interrupted = {})
{
    Order o;
    o.id = OrderId{id};
    o.number = u"B%1"_s.arg(id);
    o.state = state;
    o.start = start;
    o.end = end;
    o.interruptedOn = interrupted;
    return o;
}

const QDate November(2026, 11, 2);
const QDate January(2027, 1, 29);
const QDate Day(2026, 12, 1);

PlanPerson person(const QList<Order> &orders)
{
    PlanPerson p;
    p.citizen = CitizenId{1};
    p.name = u"Jytte Ravn"_s;
    p.orders = orders;
    return p;
}

Activity talk()
{
    Activity a;
    a.title = u"Samtale"_s;
    a.date = Day;
    a.range = {600, 660};
    return a;
}

QStringList codesOf(const QList<PlanFinding> &findings)
{
    QStringList codes;
    for (const PlanFinding &finding : findings)
        codes.append(finding.finding.message.code);
    return codes;
}

} // namespace

class TestPlanRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<OrderHold>("hold");
        QTest::addColumn<qint64>("meant");
        QTest::addColumn<QStringList>("codes");
        const Order runs = order(1, OrderState::Accepted, November, January);
        const Order later = order(2, OrderState::Accepted, QDate(2026, 12, 1), January);
        QTest::newRow("runs") << QList{runs} << OrderHold::Holds << 1LL << QStringList{};
        QTest::newRow("two run: the earlier")
            << QList{later, runs} << OrderHold::Holds << 1LL << QStringList{};
        QTest::newRow("on its last day") << QList{order(1, OrderState::Accepted, November, Day)}
                                         << OrderHold::Holds << 1LL << QStringList{};
        QTest::newRow("over the day before")
            << QList{order(1, OrderState::Accepted, November, Day.addDays(-1))}
            << OrderHold::OutsideDays << 1LL << QStringList{u"weekPlan.outsideOrder"_s};
        QTest::newRow("interrupted before")
            << QList{order(1, OrderState::Interrupted, November, January, QDate(2026, 11, 20))}
            << OrderHold::OutsideDays << 1LL << QStringList{u"weekPlan.outsideOrder"_s};
        QTest::newRow("interrupted on the day")
            << QList{order(1, OrderState::Interrupted, November, January, Day)} << OrderHold::Holds
            << 1LL << QStringList{};
        QTest::newRow("not accepted")
            << QList{order(1, OrderState::Received, November, January)} << OrderHold::NotAccepted
            << 1LL << QStringList{u"weekPlan.notAccepted"_s};
        QTest::newRow("one runs, one is not accepted")
            << QList{order(3, OrderState::Received, November, January), runs} << OrderHold::Holds
            << 1LL << QStringList{};
        QTest::newRow("rejected") << QList{order(1, OrderState::Rejected, November, January)}
                                  << OrderHold::NotRunning << 1LL
                                  << QStringList{u"weekPlan.orderEnded"_s};
        QTest::newRow("two outside: the nearer")
            << QList{order(1, OrderState::Accepted, QDate(2026, 1, 5), QDate(2026, 3, 6)),
                     order(2, OrderState::Accepted, QDate(2026, 12, 7), January)}
            << OrderHold::OutsideDays << 2LL << QStringList{u"weekPlan.outsideOrder"_s};
        QTest::newRow("none") << QList<Order>{} << OrderHold::None << 0LL
                              << QStringList{u"weekPlan.noOrder"_s};
    }
    void orders()
    {
        QFETCH(QList<Order>, orders);
        QFETCH(OrderHold, hold);
        QFETCH(qint64, meant);
        QFETCH(QStringList, codes);
        const HeldOrder held = orderFor(orders, Day);
        QCOMPARE(held.hold, hold);
        QCOMPARE(held.order.id.value, meant);
        QCOMPARE(codesOf(planRefusals(talk(), {person(orders)})), codes);
    }

    void theOrderMeantIsTakenWhereItHolds()
    {
        const QList<Order> both{order(1, OrderState::Accepted, November, January),
                                order(2, OrderState::Accepted, November, Day)};
        QCOMPARE(orderFor(both, Day, OrderId{2}).order.id, OrderId{2});
        QCOMPARE(orderFor(both, Day.addDays(1), OrderId{2}).order.id, OrderId{1});
    }

    void forms_data()
    {
        QTest::addColumn<Activity>("activity");
        QTest::addColumn<PlanField>("field");
        QTest::addColumn<QString>("code");
        Activity a = talk();
        a.title = u"  "_s;
        QTest::newRow("no title") << a << PlanField::Title << u"plan.titleMissing"_s;
        a = talk();
        a.date = {};
        QTest::newRow("no date") << a << PlanField::Date << u"plan.dateMissing"_s;
        a = talk();
        a.range = {660, 600};
        QTest::newRow("ends before it begins")
            << a << PlanField::Time << u"plan.endNotAfterStart"_s;
        a.range = {660, 660};
        QTest::newRow("ends as it begins") << a << PlanField::Time << u"plan.endNotAfterStart"_s;
        a.range = {1380, 1500};
        QTest::newRow("ends after midnight") << a << PlanField::Time << u"plan.endNotAfterStart"_s;
    }
    void forms()
    {
        QFETCH(Activity, activity);
        QFETCH(PlanField, field);
        QFETCH(QString, code);
        const auto found =
            planRefusals(activity, {person({order(1, OrderState::Accepted, November, January)})});
        QCOMPARE(codesOf(found), QStringList{code});
        QCOMPARE(found.first().field, field);
        QCOMPARE(found.first().finding.severity, Severity::Error);
    }

    void nobodyIsRefusedButForMeetings()
    {
        Activity activity = talk();
        QCOMPARE(codesOf(planRefusals(activity, {})), QStringList{u"weekPlan.nobody"_s});
        activity.kind = ActivityKind::OtherAppointment;
        QVERIFY(planRefusals(activity, {}).isEmpty());
    }

    void placements_data()
    {
        QTest::addColumn<QDate>("approved");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("may");
        QTest::newRow("applied for") << QDate() << QDate(2026, 11, 23) << false;
        QTest::newRow("approved") << QDate(2026, 11, 20) << QDate(2026, 11, 23) << true;
        QTest::newRow("approved from the day after")
            << QDate(2026, 11, 20) << Day.addDays(1) << false;
    }
    void placements()
    {
        QFETCH(QDate, approved);
        QFETCH(QDate, from);
        QFETCH(bool, may);
        Activity activity = talk();
        activity.kind = ActivityKind::Internship;
        activity.location = LocationId{4};
        PlanPerson one = person({order(1, OrderState::Accepted, November, January)});
        PlacementApproval approval;
        approval.citizen = one.citizen;
        approval.location = LocationId{4};
        approval.from = from;
        approval.to = January;
        approval.appliedOn = QDate(2026, 11, 12);
        approval.approvedOn = approved;
        one.approvals = {approval};
        QCOMPARE(planRefusals(activity, {one}).isEmpty(), may);
    }

    void holidays()
    {
        const ClosedDays days = holidaysBetween(QDate(2026, 12, 20), QDate(2027, 1, 3));
        QCOMPARE(days.keys(), (QList{QDate(2026, 12, 25), QDate(2026, 12, 26), QDate(2027, 1, 1)}));
    }
};

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_plan_rules.moc"
