// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_grid.h"
#include "heat_map.h"
#include "line_list.h"
#include "timeline_view.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <views/theme.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

Timeline course()
{
    Timeline line;
    line.from = QDate(2026, 10, 1);
    line.to = QDate(2026, 12, 31);
    line.today = Today;
    TimelineBar bar{QDate(2026, 10, 5), QDate(2026, 12, 18), u"Ordre 5400212"_s};
    line.rows = {{u"Spor 1"_s, {bar}, {}}, {u"Skemaer"_s, {}, {}}};
    for (int i = 0; i < 11; ++i)
        line.rows[1].marks.append(
            {QDate(2026, 10, 2).addDays(7 * i), QString::number(i + 1), {}, Tone::Ok});
    return line;
}

AttendanceMap attendance()
{
    QList<MapItem> items;
    for (QDate day(2026, 10, 5); day <= QDate(2026, 12, 18); day = day.addDays(7))
        items.append({day,
                      {540, 600},
                      u"Samtale"_s,
                      false,
                      day < Today ? std::optional(Presence::Present) : std::nullopt});
    items.append({QDate(2026, 11, 17), {540, 600}, u"Jobværksted"_s, false, Presence::Absent});
    return attendanceMap(items, Today);
}

} // namespace

class TestCitizenPainting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timelineStandsInItsWidth_data();
    void timelineStandsInItsWidth();
    void timelineMarksDoNotOverlap();
    void timelineTellsItselfInWords();
    void heatMapShowsTheWantedWeek_data();
    void heatMapShowsTheWantedWeek();
    void heatMapShowsWeekendsOnlyWhenUsed();
    void heatMapMovesByKey();
    void heatMapMovesByMouse();
    void heatMapOfNothing();
    void linesOpenByKeyAndMouse();
    void longNotesTakeTwoLines();
    void factsTakeFewerColumns();
};

void TestCitizenPainting::timelineStandsInItsWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {240, 480, 760, 1200})
        QTest::addRow("%d wide", width) << width;
}

void TestCitizenPainting::timelineStandsInItsWidth()
{
    QFETCH(int, width);
    const QFontMetrics metrics(QApplication::font());
    const TimelineLayout layout =
        TimelineLayout::of(course(), width, metrics, metrics, Texts::danish().locale());
    QCOMPARE(layout.months.size(), 3);
    QCOMPARE(layout.rows.size(), 2);
    const QRect bar = layout.rows[0].bars[0].rect;
    QVERIFY(bar.left() > layout.months[0].x);
    QVERIFY(bar.right() <= width);
    QVERIFY(bar.left() < layout.todayX && layout.todayX < bar.right());
    for (const TimelineLayout::Spot &spot : layout.rows[1].spots)
        QVERIFY(spot.rect.right() <= width && spot.rect.left() >= layout.months[0].x);
    QVERIFY(layout.rows[1].label.top() > layout.rows[0].label.top());
    QVERIFY(layout.height > layout.rows[1].label.bottom());
}

void TestCitizenPainting::timelineMarksDoNotOverlap()
{
    const QFontMetrics metrics(QApplication::font());
    const TimelineLayout narrow =
        TimelineLayout::of(course(), 240, metrics, metrics, Texts::danish().locale());
    const QList<TimelineLayout::Spot> spots = narrow.rows[1].spots;
    QVERIFY(spots.size() < 11);
    QCOMPARE(spots.last().mark.text, u"11"_s); // the newest is kept
    for (qsizetype i = 1; i < spots.size(); ++i)
        QVERIFY(spots[i - 1].rect.right() < spots[i].rect.left());
    const TimelineLayout wide =
        TimelineLayout::of(course(), 1600, metrics, metrics, Texts::danish().locale());
    QCOMPARE(wide.rows[1].spots.size(), 11);
}

void TestCitizenPainting::timelineTellsItselfInWords()
{
    TimelineView view(Texts::danish(), nullptr);
    view.setTimeline(course());
    QVERIFY(view.accessibleDescription().contains(u"Ordre 5400212"_s));
    view.resize(600, view.sizeHint().height());
    QVERIFY(!view.grab().isNull());
    view.setTimeline({});
    QVERIFY(!view.grab().isNull());
}

void TestCitizenPainting::heatMapShowsTheWantedWeek_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QDate>("wanted");
    QTest::newRow("wide") << 900 << Today;
    QTest::newRow("narrow, today") << 200 << Today;
    QTest::newRow("narrow, first week") << 200 << QDate(2026, 10, 5);
    QTest::newRow("narrow, last week") << 200 << QDate(2026, 12, 18);
}

void TestCitizenPainting::heatMapShowsTheWantedWeek()
{
    QFETCH(int, width);
    QFETCH(QDate, wanted);
    const QFontMetrics metrics(QApplication::font());
    const HeatMapLayout layout = HeatMapLayout::of(attendance(), QDate(2026, 10, 5),
                                                   QDate(2026, 12, 18), wanted, width, metrics);
    QVERIFY(layout.at(wanted));
    QVERIFY(layout.size.width() <= width);
    QCOMPARE(layout.first.dayOfWeek(), 1);
    QCOMPARE(layout.weekdays.size(), 5);
    if (width == 900)
        QCOMPARE(layout.weeks.size(), 11);
}

void TestCitizenPainting::heatMapShowsWeekendsOnlyWhenUsed()
{
    const QFontMetrics metrics(QApplication::font());
    const QDate saturday(2026, 11, 21);
    const AttendanceMap map =
        attendanceMap({{saturday, {540, 600}, u"Udflugt"_s, false, {}}}, Today);
    const HeatMapLayout layout =
        HeatMapLayout::of(map, QDate(2026, 11, 16), QDate(2026, 11, 29), saturday, 400, metrics);
    QCOMPARE(layout.weekdays.size(), 6);
    QVERIFY(layout.at(saturday));
}

void TestCitizenPainting::heatMapMovesByKey()
{
    HeatMap map(Texts::danish(), nullptr);
    map.setMap(attendance(), QDate(2026, 10, 5), QDate(2026, 12, 18), Today);
    map.resize(420, map.sizeHint().height());
    map.show();
    QSignalSpy opened(&map, &HeatMap::opened);
    QCOMPARE(map.current(), Today);
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(map.current(), Today.addDays(-7));
    QVERIFY2(map.accessibleDescription().contains(u"tirsdag 17. november 2026"_s) &&
                 map.accessibleDescription().contains(u"Jobværksted: Ikke fremmødt"_s),
             qPrintable(map.accessibleDescription()));
    QTest::keyClick(&map, Qt::Key_Up);
    QCOMPARE(map.current(), Today.addDays(-8));
    QVERIFY(map.accessibleDescription().contains(u"Samtale: Fremmødt"_s));
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toDate(), Today.addDays(-8));
    QTest::keyClick(&map, Qt::Key_Home);
    QCOMPARE(map.current(), QDate(2026, 10, 5));
    QTest::keyClick(&map, Qt::Key_Left); // stays inside the course
    QCOMPARE(map.current(), QDate(2026, 10, 5));
    QTest::keyClick(&map, Qt::Key_End);
    QCOMPARE(map.current(), QDate(2026, 12, 18));
    QVERIFY(map.sentence(QDate(2026, 12, 18)).contains(u"Intet planlagt"_s));
}

void TestCitizenPainting::heatMapMovesByMouse()
{
    HeatMap map(Texts::danish(), nullptr);
    map.setMap(attendance(), QDate(2026, 10, 5), QDate(2026, 12, 18), Today);
    map.resize(900, map.sizeHint().height());
    map.show();
    const HeatMapLayout layout =
        HeatMapLayout::of(attendance(), QDate(2026, 10, 5), QDate(2026, 12, 18), Today, 900,
                          QFontMetrics(smallFont(map.font())));
    QSignalSpy current(&map, &HeatMap::currentChanged);
    QSignalSpy opened(&map, &HeatMap::opened);
    const QPoint monday = layout.at(QDate(2026, 11, 16))->rect.center();
    QTest::mouseClick(&map, Qt::LeftButton, {}, monday);
    QVERIFY(current.count() >= 1);
    QCOMPARE(map.current(), QDate(2026, 11, 16));
    QTest::mouseDClick(&map, Qt::LeftButton, {}, monday);
    QCOMPARE(opened.count(), 1);
}

void TestCitizenPainting::heatMapOfNothing()
{
    HeatMap map(Texts::danish(), nullptr);
    map.setMap({}, {}, {}, Today);
    map.resize(300, 60);
    map.show();
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Return);
    QVERIFY(!map.grab().isNull());
    HeatMapLegend legend(Texts::danish(), nullptr);
    legend.setMap(attendance());
    QVERIFY(legend.accessibleName().contains(u"Fremmødt 8"_s));
    QVERIFY(legend.heightForWidth(120) > legend.heightForWidth(900));
}

void TestCitizenPainting::linesOpenByKeyAndMouse()
{
    LineList list(u"list"_s, u"Linjer"_s, nullptr);
    QAbstractItemModelTester tester(list.model());
    CardLine first;
    first.id = 7;
    first.text = u"Jobværksted"_s;
    first.mark = {Tone::Warning, u"document_error"_s, u"Ændret"_s};
    CardLine heading;
    heading.heading = true;
    heading.text = u"Uge 49"_s;
    CardLine last;
    last.id = 9;
    last.text = u"عبد الرحمن بن محمد الحسيني الطويل جدا جدا جدا جدا جدا"_s;
    list.setLines({first, heading, last});
    list.resize(200, list.sizeHint().height());
    list.show();
    QVERIFY(!list.grab().isNull());
    QSignalSpy opened(&list, &LineList::opened);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toLongLong(), 7);
    const QRect place = list.visualRect(list.model()->index(2, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.last()[0].toLongLong(), 9);
    const qsizetype before = opened.count();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).center());
    QCOMPARE(opened.count(), before);
    QVERIFY(
        list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Ændret"_s));
}

void TestCitizenPainting::longNotesTakeTwoLines()
{
    LineList list(u"notes"_s, u"Notater"_s, nullptr);
    CardLine note;
    note.over = u"24-11 10.40 · MK"_s;
    note.text = u"Kort."_s;
    list.setLines({note});
    list.resize(260, 100);
    list.show();
    const int one = list.sizeHint().height();
    note.text = u"Samtale efter Jobværksted. Vil gerne prøve flere timer i køkkenet, og vi aftalte "
                "at tale om det igen i næste uge sammen med virksomheden."_s;
    list.setLines({note});
    QVERIFY(list.sizeHint().height() > one);
    QVERIFY(list.sizeHint().height() < 2 * one);
}

void TestCitizenPainting::factsTakeFewerColumns()
{
    QWidget page; // a window of its own would not become narrower than its content
    FactsGrid grid(&page);
    page.resize(1400, 300);
    const QList<Fact> group{{u"Telefon"_s, u"00 28 00 00"_s, u"(fra ordren)"_s},
                            {u"Tolk"_s, u"Somali"_s}};
    grid.setFacts({group, group, group});
    grid.resize(1400, 100);
    page.show();
    QCOMPARE(grid.columns(), 3);
    grid.resize(40 * grid.fontMetrics().averageCharWidth(), 200);
    QTRY_COMPARE(grid.columns(), 1);
}

QTEST_MAIN(TestCitizenPainting)
#include "tst_citizen_painting.moc"
