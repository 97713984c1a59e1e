// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_samples.h"
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

// What stands in the cells of the dataset.
class TestD1Rows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeRow();
    void interruptedOrder();
    void cellsOfOneColumn_data();
    void cellsOfOneColumn();
    void countsAsHours_data();
    void countsAsHours();
    void otherRowsOnlyWhenAsked();
    void orderOfRows();
    void rowsOutOfDateOrderAreRefused();
    void unknownOrdersArePassedOver();
    void cancelledOrderShowsOnlyWhatRan();
    void columnsFollowTheLayout();
    void formatsFollowTheLayout();
};

using Change = std::function<void(D1Participation &)>;
Q_DECLARE_METATYPE(Change)

void TestD1Rows::wholeRow()
{
    D1Setup setup;
    setup.rows = {sample()};
    const D1Run d1 = run(setup);
    QCOMPARE(
        d1.header.join(u'|'),
        u"Bestillingsnummer|CPR-nummer|Navn|Tilbuds-ID|Tilbudstitel|Startdato|Bestilt slutdato|"
        "Timer pr. uge|Bestilte timer i alt|Supplerende aftale|Forløbsstatus|Faktisk slutdato|"
        "Aktivitet|Aktivitetsdato|Startklokkeslæt|Slutklokkeslæt|Hvem deltager|Hvordan deltager|"
        "Aktivitetsmedarbejder|Aktivitetstimer|Lokation (sted)|Kontaktperson|Fremmøde|"
        "Fraværsårsag"_s);
    QCOMPARE(d1.rows.size(), 1);
    QCOMPARE(d1.rows[0].join(u'|'),
             u"5400001|1403881234|Børge Æbelø|KK-1|Trædesten, spor 1|02-11-2026|29-01-2027|4,5|58|"
             "Nej|Gennemført/gennemføres|29-01-2027|Samtale|17-11-2026|10:00|11:00|1-1-aktivitet|"
             "Fysisk fremmøde|Karen Bruun|Ja|Havnegade 12, 4999 Egeby|Peter Lund|Fremmødt|"_s);
    QCOMPARE(d1.findings.list.size(), 0);
    QCOMPARE(d1.citizens, QList<CitizenId>{{1}});
}

void TestD1Rows::interruptedOrder()
{
    D1Setup setup;
    setup.orders[0].interrupted = true;
    setup.orders[0].lastDay = QDate(2026, 11, 20);
    setup.orders[0].interruptedNotified = QDate(2026, 11, 18);
    setup.orders[0].supplementaryAgreement = true;
    setup.orders[0].agreementDocument = true;
    setup.rows = {sample()};
    const D1Run d1 = run(setup);
    QCOMPARE(d1.cell(0, u"Forløbsstatus"_s), u"Afbrudt"_s);
    QCOMPARE(d1.cell(0, u"Bestilt slutdato"_s), u"29-01-2027"_s);
    QCOMPARE(d1.cell(0, u"Faktisk slutdato"_s), u"18-11-2026"_s); // reading 17
    QCOMPARE(d1.cell(0, u"Supplerende aftale"_s), u"Ja"_s);
    QCOMPARE(d1.findings.list.size(), 0);
}

void TestD1Rows::cellsOfOneColumn_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const Change &change, const QString &column,
                        const QString &cell) { QTest::newRow(name) << change << column << cell; };
    const QString attendance = u"Fremmøde"_s;
    const QString reason = u"Fraværsårsag"_s;
    const QString employee = u"Aktivitetsmedarbejder"_s;
    row(
        "group", [](auto &p) { p.who = Who::Group; }, u"Hvem deltager"_s, u"Gruppe"_s);
    row(
        "partly", [](auto &p) { p.presence = Presence::Partly; }, attendance,
        u"Delvist fremmødt"_s);
    row(
        "absent", [](auto &p) { p.presence = Presence::Absent; }, attendance, u"Ikke fremmødt"_s);
    row(
        "cancelled by the plan", [](auto &p) { p.cancelled = true; }, attendance, u"Aflyst"_s);
    row(
        "cancelled counts as planned", [](auto &p) { p.cancelled = true; }, u"Aktivitetstimer"_s,
        u"Ja"_s);
    row(
        "cancelled by registration", [](auto &p) { p.presence = Presence::Cancelled; }, attendance,
        u"Aflyst"_s);
    row(
        "nothing registered", [](auto &p) { p.attendanceRecorded = false; }, attendance, u""_s);
    row(
        "future",
        [](auto &p) {
            p.attendanceRecorded = false;
            p.date = Today.addDays(1);
        },
        attendance, u""_s);
    row(
        "future cancelled",
        [](auto &p) {
            p.attendanceRecorded = false;
            p.cancelled = true;
            p.date = Today.addDays(1);
        },
        attendance, u"Aflyst"_s);
    row(
        "agreed",
        [](auto &p) {
            p.presence = Presence::Absent;
            p.reason = AbsenceReason::AgreedActivity;
        },
        reason, u"Aftalt aktivitet"_s);
    row(
        "other cause",
        [](auto &p) {
            p.presence = Presence::Absent;
            p.reason = AbsenceReason::OtherCause;
        },
        reason, u"Anden årsag"_s);
    row(
        "reason goes with a cancelled activity",
        [](auto &p) {
            p.presence = Presence::Absent;
            p.reason = AbsenceReason::OtherCause;
            p.cancelled = true;
        },
        reason, u""_s);
    row(
        "substitute", [](auto &p) { p.carriedOutBy = EmployeeId{3}; }, employee, u"Vikar Vang"_s);
    row(
        "citizen away: planned employee",
        [](auto &p) {
            p.carriedOutBy = EmployeeId{3};
            p.presence = Presence::Absent;
        },
        employee, u"Karen Bruun"_s);
    row(
        "cancelled: planned employee",
        [](auto &p) {
            p.carriedOutBy = EmployeeId{3};
            p.cancelled = true;
        },
        employee, u"Karen Bruun"_s);
    row(
        "alone: nobody",
        [](auto &p) {
            p.who = Who::Alone;
            p.setting = ActivitySetting::Company;
            p.kind = ActivityKind::Internship;
        },
        employee, u""_s);
    row(
        "until midnight", [](auto &p) { p.range.to = 1440; }, u"Slutklokkeslæt"_s, u"00:00"_s);
    row(
        "title with a separator", [](auto &p) { p.title = "a;b"; }, u"Aktivitet"_s, u"\"a"_s);
}

void TestD1Rows::cellsOfOneColumn()
{
    QFETCH(Change, change);
    QFETCH(QString, column);
    QFETCH(QString, cell);
    D1Setup setup;
    setup.rows = {sample()};
    change(setup.rows[0]);
    QCOMPARE(run(setup).cell(0, column), cell);
}

void TestD1Rows::countsAsHours_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("counts");
    QTest::newRow("ordinary") << Change([](auto &) {}) << u"Ja"_s;
    QTest::newRow("planned as no") << Change([](auto &p) { p.countsAsHours = false; }) << u"Nej"_s;
    QTest::newRow("other appointment")
        << Change([](auto &p) { p.kind = ActivityKind::OtherAppointment; }) << u"Nej"_s;
    QTest::newRow("telephone, reading 13")
        << Change([](auto &p) { p.how = How::Telephone; }) << u"Nej"_s;
    QTest::newRow("virtual, reading 13")
        << Change([](auto &p) { p.how = How::Virtual; }) << u"Nej"_s;
    QTest::newRow("placement alone") << Change([](auto &p) {
        p.who = Who::Alone;
        p.kind = ActivityKind::Internship;
        p.setting = ActivitySetting::Company;
    }) << u"Ja"_s;
    QTest::newRow("alone outside") << Change([](auto &p) {
        p.who = Who::Alone;
        p.setting = ActivitySetting::OutsideAlone;
    }) << u"Ja"_s;
}

void TestD1Rows::countsAsHours()
{
    QFETCH(Change, change);
    QFETCH(QString, counts);
    D1Setup setup;
    setup.options.includeOther = true;
    setup.rows = {sample()};
    change(setup.rows[0]);
    QCOMPARE(run(setup).cell(0, u"Aktivitetstimer"_s), counts);
}

void TestD1Rows::otherRowsOnlyWhenAsked()
{
    D1Setup setup;
    setup.rows = {sample(1), sample(2, 700, 730)};
    setup.rows[1].countsAsHours = false;
    setup.rows[1].attendanceRecorded = false;
    QCOMPARE(run(setup).rows.size(), 1);
    setup.options.includeOther = true;
    const D1Run d1 = run(setup);
    QCOMPARE(d1.rows.size(), 2);
    QCOMPARE(d1.cell(1, u"Fremmøde"_s), u"Ikke relevant"_s);
    QCOMPARE(d1.findings.list.size(), 0);
}

void TestD1Rows::orderOfRows()
{
    D1Setup setup;
    setup.orders.append(sampleOrder(2));
    setup.rows = {sample(1, 720, 780), sample(2, 600, 660), sample(3, 480, 540), sample(4)};
    setup.rows[0].citizen = CitizenId{2};
    setup.rows[0].order = OrderId{2};
    setup.rows[3].date = Tuesday.addDays(1);
    const D1Run d1 = run(setup);
    QStringList starts;
    for (int i = 0; i < 4; ++i)
        starts.append(d1.cell(i, u"Bestillingsnummer"_s) + u' ' + d1.cell(i, u"Startklokkeslæt"_s));
    QCOMPARE(starts, (QStringList{u"5400001 08:00"_s, u"5400001 10:00"_s, u"5400002 12:00"_s,
                                  u"5400001 10:00"_s}));
    QCOMPARE(d1.citizens.size(), 2);
}

void TestD1Rows::rowsOutOfDateOrderAreRefused()
{
    D1Setup setup;
    D1Lookups lookups;
    lookups.orders.insert(OrderId{1}, sampleOrder());
    lookups.activities = {setup.profile.activities};
    const auto table = countingTable();
    D1Processor processor(*setup.profile.dataset, lookups, setup.options, *table);
    D1Participation p = sample();
    QVERIFY(processor.feed(p).ok());
    p.date = p.date.addDays(-1);
    QVERIFY(!processor.feed(p).ok());
}

void TestD1Rows::unknownOrdersArePassedOver()
{
    D1Setup setup;
    setup.rows = {sample(1), sample(2)};
    setup.rows[0].order = OrderId{7};
    QCOMPARE(run(setup).rows.size(), 1);
}

void TestD1Rows::cancelledOrderShowsOnlyWhatRan()
{
    D1Setup setup;
    setup.orders[0].onlyWhatRan = true;
    setup.rows = {sample(1), sample(2, 700, 730), sample(3, 800, 830)};
    setup.rows[1].attendanceRecorded = false;
    setup.rows[2].presence = Presence::Cancelled;
    QCOMPARE(run(setup).rows.size(), 1);
}

void TestD1Rows::columnsFollowTheLayout()
{
    D1Setup setup;
    DatasetLayout &layout = *setup.profile.dataset;
    const auto column = [&layout](DatasetField field) {
        return layout.columns[layout.indexOf(field)];
    };
    layout.columns = {column(DatasetField::HoursPerWeek), column(DatasetField::ActivityDate),
                      column(DatasetField::OrderNumber),  column(DatasetField::Cpr),
                      column(DatasetField::Attendance),   column(DatasetField::OrderStart)};
    layout.columns[4].name = u"Kom"_s;
    layout.columns[4].values[0].label = u"ja"_s;
    setup.rows = {sample()};
    const D1Run d1 = run(setup);
    QCOMPARE(d1.header.join(u'|'),
             u"Timer pr. uge|Aktivitetsdato|Bestillingsnummer|CPR-nummer|Kom|Startdato"_s);
    QCOMPARE(d1.rows[0].join(u'|'), u"4,5|17-11-2026|5400001|1403881234|ja|02-11-2026"_s);
    QCOMPARE(d1.findings.list.size(), 0);
}

void TestD1Rows::formatsFollowTheLayout()
{
    D1Setup setup;
    DatasetLayout &layout = *setup.profile.dataset;
    layout.dateFormat = u"yyyy.MM.dd"_s;
    layout.timeFormat = u"HH.mm"_s;
    layout.decimalSeparator = u"."_s;
    setup.rows = {sample()};
    const D1Run d1 = run(setup);
    QCOMPARE(d1.cell(0, u"Timer pr. uge"_s), u"4.5"_s);
    QCOMPARE(d1.cell(0, u"Aktivitetsdato"_s), u"2026.11.17"_s);
    QCOMPARE(d1.cell(0, u"Startdato"_s), u"2026.11.02"_s);
    QCOMPARE(d1.cell(0, u"Startklokkeslæt"_s), u"10.00"_s);
}

QTEST_GUILESS_MAIN(TestD1Rows)
#include "tst_d1_rows.moc"
