// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <calendar/iso_week.h>
#include <calendar/time_range.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestWeeksAndTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weekOfDate_data();
    void weekOfDate();
    void parse_data();
    void parse();
    void weekStepsAndOrder();
    void overlap_data();
    void overlap();
    void unionCountsEachMinuteOnce_data();
    void unionCountsEachMinuteOnce();
    void unionEqualsMinutesMarked();
    void clockTimes();
};

void TestWeeksAndTimes::weekOfDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("week");
    QTest::addColumn<QDate>("monday");
    QTest::newRow("middle of a year") << QDate(2026, 11, 15) << u"2026-W46"_s << QDate(2026, 11, 9);
    QTest::newRow("week 53") << QDate(2026, 12, 31) << u"2026-W53"_s << QDate(2026, 12, 28);
    QTest::newRow("January in the old year's week")
        << QDate(2027, 1, 3) << u"2026-W53"_s << QDate(2026, 12, 28);
    QTest::newRow("December in the new year's week")
        << QDate(2024, 12, 30) << u"2025-W01"_s << QDate(2024, 12, 30);
    QTest::newRow("4 January") << QDate(2026, 1, 4) << u"2026-W01"_s << QDate(2025, 12, 29);
}

void TestWeeksAndTimes::weekOfDate()
{
    QFETCH(QDate, date);
    QFETCH(QString, week);
    QFETCH(QDate, monday);
    const IsoWeek of = IsoWeek::of(date);
    QCOMPARE(of.toString(), week);
    QCOMPARE(of.monday(), monday);
    QCOMPARE(of.sunday(), monday.addDays(6));
    QVERIFY(of.contains(date));
    QVERIFY(IsoWeek::parse(week) == of);
}

void TestWeeksAndTimes::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::newRow("week 53 where it exists") << u"2026-W53"_s << true;
    QTest::newRow("week 53 where it does not") << u"2025-W53"_s << false;
    QTest::newRow("week 0") << u"2026-W00"_s << false;
    QTest::newRow("one digit") << u"2026-W4"_s << false;
    QTest::newRow("small w") << u"2026-w46"_s << false;
    QTest::newRow("text after") << u"2026-W46\n"_s << false;
    QTest::newRow("a date") << u"2026-11-24"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWeeksAndTimes::parse()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QCOMPARE(IsoWeek::parse(text).has_value(), ok);
}

void TestWeeksAndTimes::weekStepsAndOrder()
{
    const IsoWeek last{2026, 53};
    QVERIFY((last.next() == IsoWeek{2027, 1}));
    QVERIFY((IsoWeek{2027, 1}.previous() == last));
    QVERIFY((last.addWeeks(-53) == IsoWeek{2025, 52}));
    QVERIFY((last < IsoWeek{2027, 1}));
    QVERIFY((IsoWeek{2026, 9} < IsoWeek{2026, 10}));
    QVERIFY((!IsoWeek{2025, 53}.monday().isValid()));
    QVERIFY(!IsoWeek{}.isValid());
}

void TestWeeksAndTimes::overlap_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("shared");
    QTest::newRow("before") << 480 << 540 << 0;
    QTest::newRow("meets the start") << 480 << 600 << 0;
    QTest::newRow("over the start") << 540 << 615 << 15;
    QTest::newRow("inside") << 615 << 645 << 30;
    QTest::newRow("the same") << 600 << 660 << 60;
    QTest::newRow("around") << 540 << 720 << 60;
    QTest::newRow("meets the end") << 660 << 700 << 0;
}

void TestWeeksAndTimes::overlap()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, shared);
    const TimeRange hour{600, 660};
    const TimeRange other{from, to};
    QCOMPARE(hour.overlaps(other), shared > 0);
    QCOMPARE(other.overlaps(hour), shared > 0);
    const auto both = hour.intersect(other);
    QCOMPARE(both.has_value(), shared > 0);
    if (both)
        QCOMPARE(both->length().value, qint64(shared));
}

void TestWeeksAndTimes::unionCountsEachMinuteOnce_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("ranges");
    QTest::addColumn<qint64>("minutes");
    using Pairs = QList<QPair<int, int>>;
    QTest::newRow("none") << Pairs{} << qint64(0);
    QTest::newRow("apart") << Pairs{{600, 660}, {480, 540}} << qint64(120);
    QTest::newRow("adjoining") << Pairs{{480, 540}, {540, 600}} << qint64(120);
    QTest::newRow("overlapping") << Pairs{{480, 600}, {540, 660}} << qint64(180);
    QTest::newRow("one inside another, then one more")
        << Pairs{{480, 720}, {500, 520}, {700, 780}} << qint64(300);
    QTest::newRow("empty and reversed do not count")
        << Pairs{{480, 480}, {600, 540}, {600, 601}} << qint64(1);
    QTest::newRow("until midnight") << Pairs{{1380, 1440}} << qint64(60);
}

void TestWeeksAndTimes::unionCountsEachMinuteOnce()
{
    using Pairs = QList<QPair<int, int>>;
    QFETCH(Pairs, ranges);
    QFETCH(qint64, minutes);
    QList<TimeRange> list;
    for (const auto &[from, to] : std::as_const(ranges))
        list.append(TimeRange{from, to});
    QCOMPARE(unionMinutes(list).value, minutes);
}

void TestWeeksAndTimes::unionEqualsMinutesMarked()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        QList<TimeRange> ranges;
        QList<bool> marked(TimeRange::endOfDay, false);
        for (int n = random.bounded(8); n > 0; --n) {
            const int from = random.bounded(1439);
            const TimeRange range{from, from + 1 + random.bounded(1440 - from)};
            QVERIFY(range.isValid());
            ranges.append(range);
            for (int minute = range.from; minute < range.to; ++minute)
                marked[minute] = true;
        }
        QCOMPARE(unionMinutes(ranges).value, qint64(marked.count(true)));
    }
}

void TestWeeksAndTimes::clockTimes()
{
    QCOMPARE(clockTime(545), QTime(9, 5));
    QCOMPARE(clockTime(1440), QTime(0, 0));
    QVERIFY((TimeRange::of(QTime(9, 5), QTime(10, 0)) == TimeRange{545, 600}));
    QVERIFY((!TimeRange{600, 600}.isValid()));
    QVERIFY((!TimeRange{600, 1441}.isValid()));
    QVERIFY((TimeRange{0, 1440}.isValid()));
}

QTEST_APPLESS_MAIN(TestWeeksAndTimes)
#include "tst_weeks_and_times.moc"
