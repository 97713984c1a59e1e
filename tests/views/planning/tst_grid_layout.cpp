// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QRandomGenerator>
#include <QRegion>
#include <QTest>
#include <views/planning/grid_layout.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 30);
constexpr QSize Room(640, 480); // 8 hours of 60 pixels, days of 128

TimeRange range(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {fromHour * 60 + fromMinute, toHour * 60 + toMinute};
}

QList<GridDay> week(int days = 7)
{
    QList<GridDay> made;
    for (int i = 0; i < days; ++i)
        made.append({Monday.addDays(i), u"Day"_s, u"1. dec."_s});
    return made;
}

GridBlock block(qint64 id, int day, TimeRange when, const QString &title = u"Samtale"_s)
{
    GridBlock made;
    made.id = id;
    made.day = Monday.addDays(day);
    made.range = when;
    made.title = title;
    return made;
}

QFont body(double points = 10)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(points);
    return font;
}

GridLayout laidOut(const QList<GridBlock> &blocks, const GridOptions &options = {},
                   QSize room = Room, const GridMetrics &metrics = GridMetrics::of(body()),
                   int days = 7)
{
    GridLayout layout;
    layout.arrange(week(days), blocks, options, metrics, room);
    return layout;
}

QRect rectOf(const GridLayout &layout, const QList<GridBlock> &blocks, qint64 id)
{
    for (const PlacedBlock &placed : layout.placed()) {
        if (blocks[placed.block].id == id && !blocks[placed.block].ghost)
            return placed.rect;
    }
    return {};
}

} // namespace

class TestGridLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clock_data();
    void clock();
    void ordersByTime();
    void showsDays_data();
    void showsDays();
    void showsHours_data();
    void showsHours();
    void fitsOrGrows_data();
    void fitsOrGrows();
    void growsWithTheFont();
    void findsPlaces();
    void standsInItsDay();
    void overlaps_data();
    void overlaps();
    void keepsSmallOnesApart();
    void setsOldPlacesAside();
    void hatchesSharedTime_data();
    void hatchesSharedTime();
    void tellsAClashOnce();
    void tellsAClashOnTheBlockWithoutRoom();
    void holdsTrueForAnyWeek_data();
    void holdsTrueForAnyWeek();
};

void TestGridLayout::clock_data()
{
    QTest::addColumn<TimeRange>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("morning") << range(9, 0, 10, 30) << u"09.00–10.30"_s;
    QTest::newRow("five minutes") << range(13, 55, 14, 0) << u"13.55–14.00"_s;
    QTest::newRow("until midnight") << range(22, 0, 24, 0) << u"22.00–24.00"_s;
    QTest::newRow("from midnight") << range(0, 0, 0, 5) << u"00.00–00.05"_s;
}

void TestGridLayout::clock()
{
    QFETCH(TimeRange, when);
    QTEST(clockText(when), "text");
}

void TestGridLayout::ordersByTime()
{
    QList<GridBlock> blocks{block(1, 1, range(9, 0, 10, 0)), block(2, 0, range(13, 0, 14, 0)),
                            block(3, 0, range(9, 0, 11, 0)), block(4, 0, range(9, 0, 10, 0)),
                            block(5, 0, range(8, 0, 9, 0))};
    blocks[4].ghost = true;
    QCOMPARE(gridTimeOrder(blocks), (QList<int>{3, 2, 1, 0}));
}

void TestGridLayout::showsDays_data()
{
    QTest::addColumn<QList<int>>("busy");
    QTest::addColumn<bool>("weekend");
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("nothing at all") << QList<int>{} << false << 7 << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("on demand") << QList<int>{} << true << 7 << QList<int>{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("Saturday holds something")
        << QList<int>{1, 5} << false << 7 << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("Sunday holds something")
        << QList<int>{6} << false << 7 << QList<int>{0, 1, 2, 3, 4, 6};
    QTest::newRow("one weekday") << QList<int>{} << false << 1 << QList<int>{0};
    QTest::newRow("a block outside the days")
        << QList<int>{6} << false << 5 << QList<int>{0, 1, 2, 3, 4};
}

void TestGridLayout::showsDays()
{
    QFETCH(QList<int>, busy);
    QFETCH(bool, weekend);
    QFETCH(int, days);
    QFETCH(QList<int>, shown);
    QList<GridBlock> blocks;
    for (int day : busy)
        blocks.append(block(blocks.size() + 1, day, range(9, 0, 10, 0)));
    GridOptions options;
    options.weekend = weekend;
    const GridLayout layout = laidOut(blocks, options, Room, GridMetrics::of(body()), days);
    QList<int> found;
    for (const GridDay &day : layout.days())
        found.append(int(Monday.daysTo(day.date)));
    QCOMPARE(found, shown);
}

void TestGridLayout::showsHours_data()
{
    QTest::addColumn<TimeRange>("wanted");
    QTest::addColumn<TimeRange>("when");
    QTest::addColumn<TimeRange>("shown");
    QTest::newRow("within") << range(8, 0, 16, 0) << range(9, 0, 10, 0) << range(8, 0, 16, 0);
    QTest::newRow("before") << range(8, 0, 16, 0) << range(6, 45, 7, 30) << range(6, 0, 16, 0);
    QTest::newRow("evening") << range(8, 0, 16, 0) << range(17, 0, 18, 30) << range(8, 0, 19, 0);
    QTest::newRow("until midnight")
        << range(8, 0, 16, 0) << range(23, 55, 24, 0) << range(8, 0, 24, 0);
    QTest::newRow("from midnight") << range(8, 0, 16, 0) << range(0, 0, 0, 5) << range(0, 0, 16, 0);
    QTest::newRow("wanted in half hours")
        << range(8, 30, 15, 30) << range(9, 0, 10, 0) << range(8, 0, 16, 0);
    QTest::newRow("on the full hour")
        << range(8, 0, 16, 0) << range(15, 0, 16, 0) << range(8, 0, 16, 0);
}

void TestGridLayout::showsHours()
{
    QFETCH(TimeRange, wanted);
    QFETCH(TimeRange, when);
    GridOptions options;
    options.hours = wanted;
    QTEST(laidOut({block(1, 0, when)}, options).hours(), "shown");
}

void TestGridLayout::fitsOrGrows_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<QSize>("size");
    QTest::newRow("fits exactly") << QSize(640, 480) << QSize(640, 480);
    QTest::newRow("uses more room") << QSize(900, 700) << QSize(900, 700);
    QTest::newRow("too low: scrolls") << QSize(640, 300) << QSize(640, 480);
    QTest::newRow("too narrow: scrolls") << QSize(200, 480) << QSize(5 * 82, 480);
}

void TestGridLayout::fitsOrGrows()
{
    QFETCH(QSize, room);
    GridMetrics metrics = GridMetrics::of(body());
    metrics.line = 15;
    metrics.hour = 60;
    metrics.day = 82;
    QTEST(laidOut({}, {}, room, metrics).size(), "size");
}

void TestGridLayout::growsWithTheFont()
{
    const GridMetrics usual = GridMetrics::of(body(10));
    const GridMetrics twice = GridMetrics::of(body(20));
    QVERIFY(usual.hour >= 60);
    QVERIFY(twice.hour >= 4 * twice.line);
    QVERIFY(twice.line > usual.line * 18 / 10);
    QVERIFY(twice.axis > usual.axis);
    QVERIFY(twice.day > usual.day);
    QVERIFY(QFontMetrics(twice.axisFont).horizontalAdvance(u"00.00"_s) < twice.axis);
    // A quarter has a line of its own at any size.
    QVERIFY(usual.hour / 4 >= usual.line);
    QVERIFY(twice.hour / 4 >= twice.line);
}

void TestGridLayout::findsPlaces()
{
    const GridLayout layout = laidOut({});
    for (int minute = 480; minute < 960; minute += 5)
        QCOMPARE(layout.minuteAt(layout.yAt(minute)), minute);
    QCOMPARE(layout.minuteAt(-50), 480);
    QCOMPARE(layout.minuteAt(5000), 960);
    QCOMPARE(layout.columnAt(-10), 0);
    QCOMPARE(layout.columnAt(127), 0);
    QCOMPARE(layout.columnAt(128), 1);
    QCOMPARE(layout.columnAt(9000), 4);
    QCOMPARE(layout.columnOf(Monday.addDays(2)), 2);
    QCOMPARE(layout.columnOf(Monday.addDays(5)), -1);
    QCOMPARE(layout.columnRect(4).right(), Room.width() - 1);
}

void TestGridLayout::standsInItsDay()
{
    const QList<GridBlock> blocks{block(1, 1, range(9, 0, 10, 30))};
    const GridLayout layout = laidOut(blocks);
    QCOMPARE(layout.placed().size(), 1);
    const QRect rect = layout.placed().first().rect;
    QCOMPARE(rect, QRect(128 + 1 + 3, 60 + 1, 128 - 1 - 6, 90 - 2));
    QCOMPARE(layout.blockAt(rect.center()), 0);
    QCOMPARE(layout.blockAt(rect.bottomLeft() + QPoint(0, 5)), -1);
    QVERIFY(layout.placedBlock(0));
    QVERIFY(!layout.placedBlock(1));
}

// Each block's left edge and width in hundredths of the day.
void TestGridLayout::overlaps_data()
{
    using Parts = QList<QPair<int, int>>;
    using Times = QList<TimeRange>;
    QTest::addColumn<Times>("times");
    QTest::addColumn<GridOverlap>("overlap");
    QTest::addColumn<Parts>("parts");
    const Parts insetPair{{0, 100}, {24, 76}};
    const Parts halves{{0, 50}, {50, 50}};
    QTest::newRow("touching") << Times{range(9, 0, 10, 0), range(10, 0, 11, 0)}
                              << GridOverlap::Inset << Parts{{0, 100}, {0, 100}};
    QTest::newRow("later one inset")
        << Times{range(9, 0, 10, 30), range(10, 0, 11, 0)} << GridOverlap::Inset << insetPair;
    QTest::newRow("given in the other order") << Times{range(10, 0, 11, 0), range(9, 0, 10, 30)}
                                              << GridOverlap::Inset << Parts{{24, 76}, {0, 100}};
    QTest::newRow("inside") << Times{range(9, 0, 12, 0), range(10, 0, 11, 0)} << GridOverlap::Inset
                            << insetPair;
    QTest::newRow("same time") << Times{range(9, 0, 10, 0), range(9, 0, 10, 0)}
                               << GridOverlap::Inset << halves;
    QTest::newRow("title would be hidden")
        << Times{range(9, 0, 10, 0), range(9, 15, 10, 0)} << GridOverlap::Inset << halves;
    QTest::newRow("room: side by side")
        << Times{range(9, 0, 10, 30), range(10, 0, 11, 0)} << GridOverlap::SideBySide << halves;
    QTest::newRow("steps of three")
        << Times{range(9, 0, 12, 0), range(9, 30, 11, 0), range(10, 0, 11, 30)}
        << GridOverlap::Inset << Parts{{0, 100}, {24, 76}, {48, 52}};
    QTest::newRow("four are too many steps")
        << Times{range(9, 0, 13, 0), range(9, 30, 13, 0), range(10, 0, 13, 0), range(10, 30, 13, 0)}
        << GridOverlap::Inset << Parts{{0, 25}, {25, 25}, {50, 25}, {75, 25}};
    QTest::newRow("two after each other over a long one")
        << Times{range(9, 0, 14, 0), range(10, 0, 11, 0), range(12, 0, 13, 0)} << GridOverlap::Inset
        << Parts{{0, 100}, {24, 76}, {24, 76}};
    QTest::newRow("side by side uses what is free")
        << Times{range(9, 0, 11, 0), range(9, 0, 10, 0), range(9, 0, 10, 0), range(10, 0, 11, 0)}
        << GridOverlap::SideBySide << Parts{{0, 33}, {33, 33}, {66, 33}, {33, 66}};
    QTest::newRow("a chain") << Times{range(9, 0, 10, 0), range(9, 30, 10, 30),
                                      range(10, 15, 11, 0)}
                             << GridOverlap::Inset << Parts{{0, 100}, {24, 76}, {48, 52}};
}

void TestGridLayout::overlaps()
{
    QFETCH(QList<TimeRange>, times);
    QFETCH(GridOverlap, overlap);
    using Parts = QList<QPair<int, int>>;
    QFETCH(Parts, parts);
    QList<GridBlock> blocks;
    for (TimeRange when : times)
        blocks.append(block(blocks.size() + 1, 1, when));
    GridOptions options;
    options.overlap = overlap;
    const GridLayout layout = laidOut(blocks, options);
    const QRect day = layout.columnRect(1).adjusted(1, 0, 0, 0);
    for (int i = 0; i < parts.size(); ++i) {
        const QRect rect = rectOf(layout, blocks, i + 1);
        const int left = (rect.left() - 3 - day.left()) * 100 / day.width();
        const int width = (rect.width() + 6) * 100 / day.width();
        QVERIFY2(std::abs(left - parts[i].first) <= 2 && std::abs(width - parts[i].second) <= 2,
                 qPrintable(u"block %1 stands at %2 with %3"_s.arg(i + 1).arg(left).arg(width)));
    }
}

void TestGridLayout::keepsSmallOnesApart()
{
    const QList<GridBlock> blocks{block(1, 0, range(8, 0, 8, 5)), block(2, 0, range(8, 5, 8, 10)),
                                  block(3, 0, range(23, 55, 24, 0)),
                                  block(4, 1, range(9, 0, 9, 15)),
                                  block(5, 1, range(9, 15, 9, 30))};
    const GridMetrics metrics = GridMetrics::of(body());
    const GridLayout layout = laidOut(blocks, {}, Room, metrics);
    QVERIFY(!rectOf(layout, blocks, 1).intersects(rectOf(layout, blocks, 2)));
    QVERIFY(rectOf(layout, blocks, 1).height() >= metrics.line - 2);
    // The last minutes of the day stay in it.
    QVERIFY(rectOf(layout, blocks, 3).bottom() < layout.size().height());
    QVERIFY(rectOf(layout, blocks, 3).height() >= metrics.line - 2);
    // Quarters that only meet have all of the width.
    QCOMPARE(rectOf(layout, blocks, 4).left(), rectOf(layout, blocks, 5).left());
    QVERIFY(!rectOf(layout, blocks, 4).intersects(rectOf(layout, blocks, 5)));
}

void TestGridLayout::setsOldPlacesAside()
{
    QList<GridBlock> blocks{block(1, 0, range(9, 0, 10, 0)), block(2, 0, range(9, 0, 10, 0))};
    blocks[0].ghost = true;
    const GridLayout layout = laidOut(blocks);
    QCOMPARE(layout.placed().size(), 2);
    // Painted first, below; what is there now leaves its left free.
    QCOMPARE(layout.placed()[0].block, 0);
    QVERIFY(layout.placed()[1].rect.left() > layout.placed()[0].rect.left() + 20);
    QCOMPARE(layout.blockAt(layout.placed()[1].rect.center()), 1);
    QVERIFY(!layout.placed()[0].words.lines.isEmpty());
}

void TestGridLayout::hatchesSharedTime_data()
{
    QTest::addColumn<TimeRange>("first");
    QTest::addColumn<TimeRange>("second");
    QTest::addColumn<bool>("clash");
    QTest::addColumn<int>("from"); // hatched minutes; 0 = none
    QTest::addColumn<int>("to");
    QTest::newRow("half an hour") << range(9, 0, 10, 30) << range(10, 0, 11, 0) << true << 600
                                  << 630;
    QTest::newRow("inside") << range(9, 0, 12, 0) << range(10, 0, 11, 0) << true << 600 << 660;
    QTest::newRow("the same time")
        << range(9, 0, 10, 0) << range(9, 0, 10, 0) << true << 540 << 600;
    QTest::newRow("allowed overlap")
        << range(9, 0, 10, 30) << range(10, 0, 11, 0) << false << 0 << 0;
    QTest::newRow("touching") << range(9, 0, 10, 0) << range(10, 0, 11, 0) << true << 0 << 0;
}

void TestGridLayout::hatchesSharedTime()
{
    QFETCH(TimeRange, first);
    QFETCH(TimeRange, second);
    QFETCH(bool, clash);
    QFETCH(int, from);
    QFETCH(int, to);
    QList<GridBlock> blocks{block(1, 0, first), block(2, 0, second)};
    blocks[0].clash = blocks[1].clash = clash;
    const GridLayout layout = laidOut(blocks);
    QCOMPARE(layout.shared().size(), from > 0 ? 1 : 0);
    if (from == 0)
        return;
    const QRect hatch = layout.shared().first();
    QVERIFY(rectOf(layout, blocks, 1).contains(hatch));
    QVERIFY(!rectOf(layout, blocks, 2).intersects(hatch));
    QVERIFY(std::abs(hatch.top() - layout.yAt(from)) <= 2);
    QVERIFY(std::abs(hatch.bottom() - layout.yAt(to)) <= 3);
    // No words below it.
    for (const PlacedBlock &placed : layout.placed()) {
        for (const GridLine &line : placed.words.lines)
            QVERIFY(!line.rect.intersects(hatch));
    }
}

void TestGridLayout::tellsAClashOnce()
{
    QList<GridBlock> blocks{block(1, 0, range(9, 0, 10, 30)), block(2, 0, range(10, 0, 11, 0))};
    blocks[0].clash = blocks[1].clash = true;
    const GridLayout layout = laidOut(blocks);
    QCOMPARE(layout.clashTags().size(), 1);
    const QRect tag = layout.clashTags().first().rect;
    QVERIFY(tag.top() > rectOf(layout, blocks, 2).bottom());
    QVERIFY(layout.columnRect(0).contains(tag));
    QVERIFY(!layout.clashTags().first().text.isEmpty());
    for (const PlacedBlock &placed : layout.placed())
        QVERIFY(placed.words.tags.isEmpty());

    // Below is taken: above it.
    blocks.append(block(3, 0, range(11, 0, 12, 0)));
    const GridLayout above = laidOut(blocks);
    QCOMPARE(above.clashTags().size(), 1);
    QVERIFY(above.clashTags().first().rect.bottom() < rectOf(above, blocks, 1).top());
}

void TestGridLayout::tellsAClashOnTheBlockWithoutRoom()
{
    QList<GridBlock> blocks{block(1, 0, range(9, 0, 10, 30)), block(2, 0, range(10, 0, 11, 0)),
                            block(3, 0, range(11, 0, 12, 0)), block(4, 0, range(8, 0, 9, 0)),
                            block(5, 2, range(9, 0, 10, 0))};
    blocks[0].clash = blocks[1].clash = true;
    blocks[4].clash = true; // with something that another page shows
    const GridLayout layout = laidOut(blocks);
    QVERIFY(layout.clashTags().isEmpty());
    for (const PlacedBlock &placed : layout.placed()) {
        const bool clash = blocks[placed.block].clash;
        QCOMPARE(placed.words.tags.size(), clash ? 1 : 0);
    }
    QVERIFY(layout.shared().size() == 1);
}

void TestGridLayout::holdsTrueForAnyWeek_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("points");
    QTest::addColumn<GridOverlap>("overlap");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        for (GridOverlap overlap : {GridOverlap::Inset, GridOverlap::SideBySide}) {
            const char *const how = overlap == GridOverlap::Inset ? "inset" : "side by side";
            QTest::addRow("seed %u, %s", seed, how) << seed << int(seed) * 6 << 10.0 << overlap;
            QTest::addRow("seed %u, %s, twice the text", seed, how)
                << seed << int(seed) * 4 << 20.0 << overlap;
        }
    }
    QTest::addRow("twelve parallel groups") << quint32(0) << 12 << 10.0 << GridOverlap::SideBySide;
}

void TestGridLayout::holdsTrueForAnyWeek()
{
    QFETCH(quint32, seed);
    QFETCH(int, count);
    QFETCH(double, points);
    QFETCH(GridOverlap, overlap);
    QRandomGenerator random(seed);
    QList<GridBlock> blocks;
    for (int i = 0; i < count; ++i) {
        const int from = seed == 0 ? 540 : int(random.bounded(287)) * 5;
        const int length = seed == 0 ? 90 : int(random.bounded(1, 40)) * 5;
        GridBlock made = block(i + 1, seed == 0 ? 0 : int(random.bounded(7)),
                               {from, std::min(from + length, 1440)}, u"Aktivitet %1"_s.arg(i));
        made.clash = random.bounded(4) == 0;
        made.isNew = random.bounded(3) == 0;
        made.notApproved = random.bounded(5) == 0;
        made.ghost = random.bounded(9) == 0;
        made.lines = {u"Lokale 1"_s, u"Amina W. Osman"_s};
        made.places = random.bounded(4) == 0 ? 12 : 0;
        blocks.append(made);
    }
    GridOptions options;
    options.overlap = overlap;
    const GridMetrics metrics = GridMetrics::of(body(points));
    const GridLayout layout = laidOut(blocks, options, Room, metrics);
    QCOMPARE(layout.placed().size(), blocks.size());
    const auto where = [&](const PlacedBlock &placed) {
        return qPrintable(u"block %1"_s.arg(blocks[placed.block].id));
    };
    for (qsizetype i = 0; i < layout.placed().size(); ++i) {
        const PlacedBlock &placed = layout.placed()[i];
        const QRect day = layout.columnRect(layout.columnOf(blocks[placed.block].day));
        QVERIFY2(day.contains(placed.rect), where(placed));
        QVERIFY2(placed.rect.contains(placed.readable), where(placed));
        // Whatever lies over it, enough of each is seen, and of two overlapping ones both.
        QRegion seen(placed.rect);
        for (qsizetype k = i + 1; k < layout.placed().size(); ++k)
            seen -= layout.placed()[k].rect;
        QVERIFY2(seen.boundingRect().height() >= metrics.line - 2, where(placed));
        QVERIFY2(seen.boundingRect().width() >= 2, where(placed));
        QVERIFY2(seen.contains(placed.readable.topLeft()), where(placed));
        for (qsizetype k = i + 1; k < layout.placed().size(); ++k) {
            if (blocks[placed.block].ghost || !placed.words.lines.size())
                continue;
            // Nothing covers a title.
            QVERIFY2(!layout.placed()[k].rect.intersects(
                         placed.words.lines.first().rect.adjusted(0, 2, 0, -2)),
                     where(placed));
        }
        for (const GridTag &tag : placed.words.tags)
            QVERIFY2(day.adjusted(-2, 0, 2, metrics.tag).contains(tag.rect), where(placed));
    }
    for (const QRect &shared : layout.shared())
        QVERIFY(shared.isValid());
    for (const GridTag &tag : layout.clashTags()) {
        for (const PlacedBlock &placed : layout.placed())
            QVERIFY(!placed.rect.intersects(tag.rect));
    }
}

QTEST_MAIN(TestGridLayout)
#include "tst_grid_layout.moc"
