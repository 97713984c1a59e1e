// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <calendar/working_days.h>

using namespace bro;

namespace {
constexpr auto arbejdsdage = WorkingDayRule::Arbejdsdage;
constexpr auto weekdays = WorkingDayRule::WeekdaysWithoutHolidays;
} // namespace

class TestWorkingDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void count_data();
    void count();
    void thirtiethDayOfTheExample();
    void add_data();
    void add();
    void nearest();
    void dueDate_data();
    void dueDate();
    void countEqualsWalking();
};

void TestWorkingDays::count_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("byContract");
    QTest::addColumn<int>("byWeekdays");
    const auto year = [](int y) { return std::pair(QDate(y, 1, 1), QDate(y, 12, 31)); };
    QTest::newRow("2024") << year(2024).first << year(2024).second << 251 << 254;
    QTest::newRow("2025") << year(2025).first << year(2025).second << 250 << 253;
    QTest::newRow("2026") << year(2026).first << year(2026).second << 251 << 254;
    QTest::newRow("example of 001 B 1.4") << QDate(2023, 8, 7) << QDate(2023, 10, 27) << 60 << 60;
    QTest::newRow("one working day") << QDate(2026, 11, 24) << QDate(2026, 11, 24) << 1 << 1;
    QTest::newRow("a Saturday") << QDate(2026, 11, 28) << QDate(2026, 11, 28) << 0 << 0;
    QTest::newRow("turn of the year") << QDate(2026, 12, 23) << QDate(2027, 1, 4) << 5 << 7;
    QTest::newRow("Whit Monday on 5 June") << QDate(2017, 6, 1) << QDate(2017, 6, 9) << 6 << 6;
    QTest::newRow("reversed") << QDate(2026, 11, 25) << QDate(2026, 11, 24) << 0 << 0;
    QTest::newRow("no date") << QDate() << QDate(2026, 11, 24) << 0 << 0;
}

void TestWorkingDays::count()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, byContract);
    QFETCH(int, byWeekdays);
    QCOMPARE(workingDays(from, to, arbejdsdage), byContract);
    QCOMPARE(workingDays(from, to, weekdays), byWeekdays);
}

void TestWorkingDays::thirtiethDayOfTheExample()
{
    QCOMPARE(nthWorkingDay(QDate(2023, 8, 7), 30, arbejdsdage), QDate(2023, 9, 15));
    QCOMPARE(nthWorkingDay(QDate(2023, 8, 5), 1, arbejdsdage), QDate(2023, 8, 7));
    QVERIFY(!nthWorkingDay(QDate(2023, 8, 7), 0, arbejdsdage).isValid());
}

void TestWorkingDays::add_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("byContract");
    QTest::addColumn<QDate>("byWeekdays");
    QTest::newRow("over a weekend")
        << QDate(2026, 11, 27) << 1 << QDate(2026, 11, 30) << QDate(2026, 11, 30);
    QTest::newRow("back over a weekend")
        << QDate(2026, 11, 30) << -1 << QDate(2026, 11, 27) << QDate(2026, 11, 27);
    QTest::newRow("over Christmas")
        << QDate(2026, 12, 23) << 2 << QDate(2026, 12, 29) << QDate(2026, 12, 28);
    QTest::newRow("back over Easter")
        << QDate(2026, 4, 7) << -5 << QDate(2026, 3, 26) << QDate(2026, 3, 26);
    QTest::newRow("back over 5 June")
        << QDate(2026, 6, 8) << -1 << QDate(2026, 6, 4) << QDate(2026, 6, 5);
    QTest::newRow("nothing keeps a Sunday")
        << QDate(2026, 11, 29) << 0 << QDate(2026, 11, 29) << QDate(2026, 11, 29);
}

void TestWorkingDays::add()
{
    QFETCH(QDate, from);
    QFETCH(int, n);
    QFETCH(QDate, byContract);
    QFETCH(QDate, byWeekdays);
    QCOMPARE(addWorkingDays(from, n, arbejdsdage), byContract);
    QCOMPARE(addWorkingDays(from, n, weekdays), byWeekdays);
}

void TestWorkingDays::nearest()
{
    QCOMPARE(nextWorkingDayOnOrAfter(QDate(2026, 6, 5), arbejdsdage), QDate(2026, 6, 8));
    QCOMPARE(nextWorkingDayOnOrAfter(QDate(2026, 6, 5), weekdays), QDate(2026, 6, 5));
    QCOMPARE(previousWorkingDayOnOrBefore(QDate(2026, 4, 6), arbejdsdage), QDate(2026, 4, 1));
    QVERIFY(!nextWorkingDayOnOrAfter(QDate(), arbejdsdage).isValid());
}

void TestWorkingDays::dueDate_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("moved");
    QTest::newRow("weekday stays") << QDate(2026, 11, 24) << QDate(2026, 11, 24);
    QTest::newRow("Saturday") << QDate(2026, 11, 28) << QDate(2026, 11, 30);
    QTest::newRow("Sunday") << QDate(2026, 11, 29) << QDate(2026, 11, 30);
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << QDate(2026, 4, 7);
    QTest::newRow("5 June stays") << QDate(2026, 6, 5) << QDate(2026, 6, 5);
    QTest::newRow("24 December stays") << QDate(2026, 12, 24) << QDate(2026, 12, 24);
    QTest::newRow("31 December stays") << QDate(2026, 12, 31) << QDate(2026, 12, 31);
    QTest::newRow("Christmas with weekend") << QDate(2026, 12, 25) << QDate(2026, 12, 28);
}

void TestWorkingDays::dueDate()
{
    QFETCH(QDate, due);
    QFETCH(QDate, moved);
    QCOMPARE(moveDueDate(due), moved);
}

void TestWorkingDays::countEqualsWalking()
{
    QRandomGenerator random(20240101);
    for (int i = 0; i < 300; ++i) {
        const QDate from = QDate(1990, 1, 1).addDays(random.bounded(40000));
        const QDate to = from.addDays(random.bounded(900));
        for (const WorkingDayRule rule : {arbejdsdage, weekdays}) {
            int walked = 0;
            for (QDate day = from; day <= to; day = day.addDays(1))
                walked += isWorkingDay(day, rule) ? 1 : 0;
            QVERIFY2(workingDays(from, to, rule) == walked, qPrintable(from.toString(Qt::ISODate)));
            if (walked > 0) {
                const QDate last = nthWorkingDay(from, walked, rule);
                QVERIFY(last <= to);
                QCOMPARE(workingDays(from, last, rule), walked);
                QCOMPARE(addWorkingDays(last, -(walked - 1), rule),
                         nextWorkingDayOnOrAfter(from, rule));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestWorkingDays)
#include "tst_working_days.moc"
