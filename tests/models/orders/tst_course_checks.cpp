// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/profile_loader.h>
#include <orders/order_checks.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Start(2026, 11, 2);

Order orderOf(const QString &contract, const QString &track, QDate end)
{
    Order order;
    order.id = {10};
    order.number = u"1"_s;
    order.citizen = {3};
    order.contractKey = contract;
    order.trackKey = track;
    order.orderedOn = Start.addDays(-7);
    order.start = Start;
    order.end = end;
    order.hoursPerWeek = Minutes::hours(30);
    return order;
}

QStringList courseCodes(const Order &order, const QString &cpr, const QList<Order> &others = {},
                        QDate unemployedSince = {})
{
    const QString file = order.contractKey + u".json"_s;
    const Profile profile = *loadProfile(bundledProfile(file), file).profile;
    Citizen citizen;
    citizen.id = {3};
    citizen.name = u"Inge Bæk"_s;
    citizen.cpr = CprNumber::fromStored(cpr);
    citizen.unemployedSince = unemployedSince;
    QStringList codes;
    for (const OrderFinding &finding : checkOrder(order, citizen, others, profile, Start))
        if (finding.message.code.contains(u"ourse"_s) || finding.message.code.contains(u"xten"_s))
            codes.append(finding.message.code);
    return codes;
}
} // namespace

// How long a course may be by the contracts' rules of age, unemployment, weeks and months.
class TestCourseChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void byUnemployment_data();
    void byUnemployment();
    void extensions();
};

void TestCourseChecks::lengths_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("track");
    QTest::addColumn<QString>("cpr");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("code");
    const QString older = u"6101800001"_s;   // born 1980
    const QString younger = u"6101004001"_s; // born 2000
    const QString vest = u"vesthimmerland-2008"_s;
    const QString fred = u"fredericia-2004"_s;
    QTest::newRow("004 4.3.3 L1325: six months")
        << vest << u"introduktion"_s << older << QDate(2027, 5, 1) << QString();
    QTest::newRow("a day more") << vest << u"introduktion"_s << older << QDate(2027, 5, 2)
                                << u"orders.courseMonths"_s;
    QTest::newRow("004 4.3.2 L1262: three months and a day")
        << vest << u"samtaleforloeb"_s << older << QDate(2027, 2, 2) << u"orders.courseMonths"_s;
    QTest::newRow("004 2.3.3: A over 30, 6 weeks")
        << fred << u"a"_s << older << Start.addDays(41) << QString();
    QTest::newRow("A over 30, 6 weeks and a day")
        << fred << u"a"_s << older << Start.addDays(42) << u"orders.courseWeeks"_s;
    QTest::newRow("A under 30, 13 weeks")
        << fred << u"a"_s << younger << Start.addDays(90) << QString();
    QTest::newRow("004 2.4.3: B over 30, by unemployment")
        << fred << u"b"_s << older << Start.addDays(90) << u"orders.courseUnsure"_s;
    QTest::newRow("B over 30, 14 weeks")
        << fred << u"b"_s << older << Start.addDays(91) << u"orders.courseWeeks"_s;
}

void TestCourseChecks::lengths()
{
    QFETCH(QString, contract);
    QFETCH(QString, track);
    QFETCH(QString, cpr);
    QFETCH(QDate, end);
    QFETCH(QString, code);
    QCOMPARE(courseCodes(orderOf(contract, track, end), cpr),
             code.isEmpty() ? QStringList() : QStringList{code});
}

// 004 2.4.3 L472-473: over 30, B is 6 weeks with less than 12 months' unemployment and 13 with
// more.
void TestCourseChecks::byUnemployment_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("code");
    QTest::newRow("11 months, 6 weeks") << Start.addMonths(-11) << 6 << QString();
    QTest::newRow("11 months, 7 weeks") << Start.addMonths(-11) << 7 << u"orders.courseWeeks"_s;
    QTest::newRow("a day short of 12 months, 7 weeks")
        << Start.addMonths(-12).addDays(1) << 7 << u"orders.courseWeeks"_s;
    QTest::newRow("exactly 12 months is not covered")
        << Start.addMonths(-12) << 6 << u"orders.courseNotCovered"_s;
    QTest::newRow("12 months and a day, 13 weeks")
        << Start.addMonths(-12).addDays(-1) << 13 << QString();
    QTest::newRow("two years, 14 weeks") << Start.addYears(-2) << 14 << u"orders.courseWeeks"_s;
    QTest::newRow("begins after the course: less than 12 months")
        << Start.addDays(3) << 7 << u"orders.courseWeeks"_s;
}

void TestCourseChecks::byUnemployment()
{
    QFETCH(QDate, since);
    QFETCH(int, weeks);
    QFETCH(QString, code);
    QCOMPARE(courseCodes(orderOf(u"fredericia-2004"_s, u"b"_s, Start.addDays(7 * weeks - 1)),
                         u"6101800001"_s, {}, since),
             code.isEmpty() ? QStringList() : QStringList{code});
}

// 004 2.3.3 L386-388: up to 7 weeks, once, after a course of 6.
void TestCourseChecks::extensions()
{
    const QString older = u"6101800001"_s;
    Order first = orderOf(u"fredericia-2004"_s, u"a"_s, Start.addDays(41));
    first.id = {9};
    first.number = u"0"_s;
    Order more = orderOf(u"fredericia-2004"_s, u"a"_s, Start.addDays(90));
    more.start = Start.addDays(42);
    more.extends = u"0"_s;
    QCOMPARE(courseCodes(more, older, {first}), QStringList{u"contracts.extensionUnpaid"_s});
    more.end = more.end.addDays(1);
    QCOMPARE(courseCodes(more, older, {first}), QStringList{u"contracts.extensionWeeks"_s});
    more.end = more.end.addDays(-1);
    first.end = first.end.addDays(-7);
    QCOMPARE(courseCodes(more, older, {first}).first(), u"contracts.extensionOnlyAfter"_s);
}

QTEST_APPLESS_MAIN(TestCourseChecks)
#include "tst_course_checks.moc"
