// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <attendance/attendance_map.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

MapItem item(QDate date, std::optional<Presence> presence = {}, bool cancelled = false,
             int from = 540)
{
    return {date, {from, from + 60}, u"Samtale"_s, cancelled, presence};
}

} // namespace

Q_DECLARE_METATYPE(QList<MapItem>)

class TestAttendanceMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worstLetterOfADay_data();
    void worstLetterOfADay();
    void percentLeavesOutCancelledDays();
    void percentRoundsHalfUp_data();
    void percentRoundsHalfUp();
    void findsDays();
};

void TestAttendanceMap::worstLetterOfADay_data()
{
    QTest::addColumn<QList<MapItem>>("items");
    QTest::addColumn<DayMark>("mark");
    const QDate past = Today.addDays(-1);
    using Items = QList<MapItem>;
    QTest::newRow("present") << Items{item(past, Presence::Present)} << DayMark::Present;
    QTest::newRow("present and absent")
        << Items{item(past, Presence::Present), item(past, Presence::Absent, false, 700)}
        << DayMark::Absent;
    QTest::newRow("late and not registered")
        << Items{item(past), item(past, Presence::Partly)} << DayMark::Partly;
    QTest::newRow("present and not registered")
        << Items{item(past, Presence::Present), item(past)} << DayMark::Unregistered;
    QTest::newRow("present and cancelled")
        << Items{item(past, {}, true), item(past, Presence::Present)} << DayMark::Present;
    QTest::newRow("cancelled in the plan") << Items{item(past, {}, true)} << DayMark::Cancelled;
    QTest::newRow("cancelled on the day")
        << Items{item(past, Presence::Cancelled)} << DayMark::Cancelled;
    QTest::newRow("not relevant") << Items{item(past, Presence::NotRelevant)}
                                  << DayMark::NotRelevant;
    QTest::newRow("not registered") << Items{item(past)} << DayMark::Unregistered;
    QTest::newRow("today is still planned") << Items{item(Today)} << DayMark::Planned;
    QTest::newRow("today registered") << Items{item(Today, Presence::Absent)} << DayMark::Absent;
    QTest::newRow("tomorrow, cancelled")
        << Items{item(Today.addDays(1), {}, true)} << DayMark::Cancelled;
}

void TestAttendanceMap::worstLetterOfADay()
{
    QFETCH(QList<MapItem>, items);
    QFETCH(DayMark, mark);
    const AttendanceMap map = attendanceMap(items, Today);
    QCOMPARE(map.days.size(), 1);
    QCOMPARE(map.days.first().mark, mark);
    QCOMPARE(map.days.first().items.size(), items.size());
}

void TestAttendanceMap::percentLeavesOutCancelledDays()
{
    QList<MapItem> items;
    for (int i = 1; i <= 24; ++i)
        items.append(item(Today.addDays(-i), Presence::Present));
    items.append(item(Today.addDays(-25), Presence::Partly));
    items.append(item(Today.addDays(-26), Presence::Absent));
    items.append(item(Today.addDays(-27), Presence::Absent));
    items.append(item(Today.addDays(-28), Presence::Cancelled));
    items.append(item(Today.addDays(-29), Presence::NotRelevant));
    items.append(item(Today.addDays(-30)));
    items.append(item(Today.addDays(1)));
    const AttendanceMap map = attendanceMap(items, Today);
    QCOMPARE(map.attended(), 25);
    QCOMPARE(map.expected(), 27);
    QCOMPARE(map.percent(), 93);
    QCOMPARE(map.cancelled, 1);
    QCOMPARE(map.notRelevant, 1);
    QCOMPARE(map.unregistered, 1);
    QCOMPARE(map.planned, 1);
    QCOMPARE(map.present, 24);
    QCOMPARE(map.partly, 1);
    QCOMPARE(map.absent, 2);
}

void TestAttendanceMap::percentRoundsHalfUp_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("absent");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing yet") << 0 << 0 << 0;
    QTest::newRow("always") << 3 << 0 << 100;
    QTest::newRow("never") << 0 << 3 << 0;
    QTest::newRow("two thirds") << 2 << 1 << 67;
    QTest::newRow("one third") << 1 << 2 << 33;
    QTest::newRow("an exact half goes up") << 1 << 7 << 13; // 12.5
}

void TestAttendanceMap::percentRoundsHalfUp()
{
    QFETCH(int, present);
    QFETCH(int, absent);
    AttendanceMap map;
    map.present = present;
    map.absent = absent;
    QTEST(map.percent(), "percent");
}

void TestAttendanceMap::findsDays()
{
    const AttendanceMap map = attendanceMap(
        {item(Today, Presence::Present, false, 800), item(Today.addDays(-3)), item(Today)}, Today);
    QCOMPARE(map.days.size(), 2);
    QVERIFY(map.day(Today));
    QCOMPARE(map.day(Today)->items.first().range.from, 540); // in time order
    QVERIFY(!map.day(Today.addDays(-1)));
    QVERIFY(!map.day(Today.addDays(9)));
}

QTEST_GUILESS_MAIN(TestAttendanceMap)
#include "tst_attendance_map.moc"
