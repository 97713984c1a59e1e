// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <views/planning/hours_meter.h>
#include <views/planning/mini_month.h>
#include <views/planning/week_bars.h>
#include <views/theme.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

QColor colorAt(QWidget &widget, double x, double y)
{
    return widget.grab().toImage().pixelColor(int(x), int(y));
}

bool isActive(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(&widget))
        return false;
    widget.setFocus(Qt::TabFocusReason);
    return true;
}

// Neither dark nor of high contrast, whatever the machine has.
void usualPalette()
{
    QPalette palette(QColor(0xff, 0xff, 0xff), QColor(0xf0, 0xf0, 0xf0));
    palette.setColor(QPalette::Base, Qt::white);
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0x1a, 0x1c, 0x1e));
    palette.setColor(QPalette::Highlight, QColor(0x1c, 0x6b, 0xb0));
    QApplication::setPalette(palette);
}

QString tipAt(QWidget &widget, QPoint at)
{
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    return QToolTip::text();
}

} // namespace

class TestMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void metersHours_data();
    void metersHours();
    void metersWithoutInterval();
    void saysHoursInWords();
    void growsWithTheFont();

    void choosesAWeek_data();
    void choosesAWeek();
    void marksWeeks();
    void saysWeeksInWords();
    void standsNoWeeks();

    void showsAMonth_data();
    void showsAMonth();
    void choosesADayByClick();
    void goesByKeys_data();
    void goesByKeys();
    void turnsMonths();
    void saysDaysInWords();
    void showsTheMonthOfAWeek_data();
    void showsTheMonthOfAWeek();

private:
    static QList<WeekBars::Bar> someBars();
};

void TestMeters::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QFont font(u"Noto Sans"_s);
    font.setPointSize(10);
    QApplication::setFont(font);
    usualPalette();
}

// ---------------------------------------------------------------- HoursMeter

void TestMeters::metersHours_data()
{
    QTest::addColumn<int>("delivered");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("at"); // minutes on the scale of 8 hours
    QTest::addColumn<QString>("seen");
    QTest::newRow("delivered") << 120 << 240 << 60 << u"delivered"_s;
    QTest::newRow("planned beyond the delivered") << 120 << 240 << 180 + 20 << u"planned"_s;
    QTest::newRow("nothing planned there") << 120 << 240 << 280 << u"none"_s;
    QTest::newRow("above the interval") << 0 << 360 << 330 << u"over"_s;
    QTest::newRow("within, though above elsewhere") << 0 << 360 << 270 << u"planned"_s;
    QTest::newRow("delivered above the interval") << 400 << 400 << 350 << u"over"_s;
    QTest::newRow("more than the scale holds") << 0 << 900 << 470 << u"over"_s;
}

void TestMeters::metersHours()
{
    QFETCH(int, delivered);
    QFETCH(int, planned);
    QFETCH(int, at);
    QFETCH(QString, seen);
    HoursMeter meter;
    meter.setValues({Minutes{delivered}, Minutes{planned}, Minutes::hours(3), Minutes::hours(5),
                     Minutes::hours(8)},
                    u"x"_s);
    meter.resize(240, meter.sizeHint().height());
    const RoleColors accent = roleColors(ColorRole::Accent, meter.palette());
    const QHash<QString, QColor> colors{
        {u"delivered"_s, accent.text},
        {u"planned"_s, accent.line},
        {u"over"_s, roleColors(ColorRole::Warning, meter.palette()).line}};
    const QColor found = colorAt(meter, at / 2.0, meter.height() / 2.0);
    QCOMPARE(colors.key(found, u"none"_s), seen);
}

void TestMeters::metersWithoutInterval()
{
    HoursMeter meter;
    HoursMeter::Values values{Minutes{870}, Minutes{1035}};
    values.full = Minutes::hours(37);
    values.otherLight = true;
    meter.setValues(values, u"x"_s);
    meter.resize(222, meter.sizeHint().height());
    QVERIFY(meter.sizeHint().height() < 20);
    const int middle = meter.height() / 2;
    QCOMPARE(colorAt(meter, 40, middle), roleColors(ColorRole::Accent, meter.palette()).text);
    QCOMPARE(colorAt(meter, 95, middle), roleColors(ColorRole::Neutral, meter.palette()).line);
    // No bracket.
    const QColor green = roleColors(ColorRole::Ok, meter.palette()).text;
    for (int x = 0; x < meter.width(); ++x)
        QVERIFY(colorAt(meter, x, 1) != green);
}

void TestMeters::saysHoursInWords()
{
    HoursMeter meter;
    meter.setValues({Minutes{0}, Minutes{360}, Minutes{180}, Minutes{300}},
                    u"Week 49: 6 h, 1 h over."_s);
    QCOMPARE(meter.accessibleName(), u"Week 49: 6 h, 1 h over."_s);
    QCOMPARE(meter.toolTip(), u"Week 49: 6 h, 1 h over."_s);
}

void TestMeters::growsWithTheFont()
{
    HoursMeter meter;
    WeekBars bars;
    bars.setBars(someBars());
    MiniMonth month;
    month.show(); // a layout asks anew while it is shown
    const QSize before = meter.sizeHint();
    const QSize barsBefore = bars.sizeHint();
    const QSize monthBefore = month.sizeHint();
    QFont font = meter.font();
    font.setPointSizeF(20);
    meter.setFont(font);
    bars.setFont(font);
    month.setFont(font);
    QApplication::sendPostedEvents();
    QVERIFY(meter.sizeHint().width() > before.width() * 18 / 10);
    QVERIFY(bars.sizeHint().height() > barsBefore.height() * 18 / 10);
    QVERIFY(month.sizeHint().height() > monthBefore.height() * 14 / 10);
}

// ---------------------------------------------------------------- WeekBars

QList<WeekBars::Bar> TestMeters::someBars()
{
    QList<WeekBars::Bar> bars;
    const int planned[] = {210, 240, 360, 180};
    const int delivered[] = {210, 120, 0, 0};
    for (int i = 0; i < 4; ++i)
        bars.append({IsoWeek{2026, 47 + i}, Minutes{planned[i]}, Minutes{delivered[i]},
                     u"Week %1"_s.arg(47 + i)});
    return bars;
}

void TestMeters::choosesAWeek_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("bar"); // clicked
    QTest::addColumn<QList<int>>("weeks");
    QTest::newRow("click") << QList<int>{} << 2 << QList<int>{49};
    QTest::newRow("Enter on the current one") << QList<int>{Qt::Key_Return} << -1 << QList<int>{48};
    QTest::newRow("right") << QList<int>{Qt::Key_Right, Qt::Key_Return} << -1 << QList<int>{49};
    QTest::newRow("left") << QList<int>{Qt::Key_Left, Qt::Key_Space} << -1 << QList<int>{47};
    QTest::newRow("no further than the first")
        << QList<int>{Qt::Key_Left, Qt::Key_Left, Qt::Key_Enter} << -1 << QList<int>{47};
    QTest::newRow("last") << QList<int>{Qt::Key_End, Qt::Key_Right, Qt::Key_Return} << -1
                          << QList<int>{50};
    QTest::newRow("first") << QList<int>{Qt::Key_End, Qt::Key_Home, Qt::Key_Return} << -1
                           << QList<int>{47};
    QTest::newRow("arrows alone choose nothing") << QList<int>{Qt::Key_Right} << -1 << QList<int>{};
}

void TestMeters::choosesAWeek()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, bar);
    QFETCH(QList<int>, weeks);
    WeekBars bars;
    bars.setBars(someBars());
    bars.setCurrent({2026, 48});
    QVERIFY(isActive(bars));
    QList<int> chosen;
    connect(&bars, &WeekBars::weekChosen, this, [&](const IsoWeek &week) { chosen << week.week; });
    if (bar >= 0)
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(bar).center());
    for (int key : keys)
        QTest::keyClick(&bars, Qt::Key(key));
    QCOMPARE(chosen, weeks);
    QCOMPARE(bars.current(), (IsoWeek{2026, 48})); // the page says when it is another
}

void TestMeters::marksWeeks()
{
    WeekBars bars;
    bars.setBars(someBars());
    bars.setInterval(Minutes::hours(3), Minutes::hours(5));
    bars.resize(bars.sizeHint());
    const auto bottom = [&](int bar) {
        return colorAt(bars, bars.barRect(bar).center().x(), bars.height() * 0.6);
    };
    const RoleColors accent = roleColors(ColorRole::Accent, bars.palette());
    QCOMPARE(bottom(0), accent.text);
    QCOMPARE(bottom(2), roleColors(ColorRole::Warning, bars.palette()).line);
    QCOMPARE(bottom(3), accent.line);
    const QImage before = bars.grab().toImage();
    bars.setCurrent({2026, 48});
    const QImage after = bars.grab().toImage();
    const QRect frame = bars.barRect(1);
    QVERIFY(before.copy(frame) != after.copy(frame));
    QCOMPARE(before.copy(bars.barRect(3)), after.copy(bars.barRect(3)));
}

void TestMeters::saysWeeksInWords()
{
    WeekBars bars;
    bars.setBars(someBars());
    bars.setCurrent({2026, 48});
    QCOMPARE(bars.accessibleName(), u"Week 48"_s);
    QVERIFY(isActive(bars));
    QTest::keyClick(&bars, Qt::Key_Right);
    QCOMPARE(bars.accessibleName(), u"Week 49"_s);
    QCOMPARE(tipAt(bars, bars.barRect(3).center()), u"Week 50"_s);
    QToolTip::hideText();
}

void TestMeters::standsNoWeeks()
{
    WeekBars bars;
    bars.setInterval(Minutes{180}, Minutes{300});
    QVERIFY(isActive(bars));
    QSignalSpy chosen(&bars, &WeekBars::weekChosen);
    QTest::keyClick(&bars, Qt::Key_Return);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(3, 3));
    bars.grab();
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!bars.accessibleName().isEmpty());
}

// ---------------------------------------------------------------- MiniMonth

void TestMeters::showsAMonth_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first"); // Monday of the first row
    QTest::addColumn<QString>("title");
    QTest::newRow("begins on a Tuesday")
        << QDate(2026, 12, 24) << QDate(2026, 11, 30) << u"December 2026"_s;
    QTest::newRow("begins on a Sunday")
        << QDate(2026, 11, 1) << QDate(2026, 10, 26) << u"November 2026"_s;
    QTest::newRow("begins on a Monday")
        << QDate(2027, 2, 28) << QDate(2027, 2, 1) << u"February 2027"_s;
}

void TestMeters::showsAMonth()
{
    QFETCH(QDate, day);
    QFETCH(QDate, first);
    MiniMonth month;
    QSignalSpy shown(&month, &MiniMonth::monthShown);
    month.showMonth(day);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].toDate(), QDate(day.year(), day.month(), 1));
    QCOMPARE(month.firstShown(), first);
    QTEST(month.findChild<QLabel *>(u"monthTitle"_s)->text(), "title");
    QVERIFY(month.dayRect(first.addDays(-1)).isNull());
    QVERIFY(!month.dayRect(first.addDays(41)).isNull());
    QVERIFY(month.dayRect(first.addDays(42)).isNull());
    month.showMonth(day); // the same again
    QCOMPARE(shown.size(), 1);
}

void TestMeters::choosesADayByClick()
{
    MiniMonth month;
    month.showMonth(QDate(2026, 12, 1));
    month.resize(220, 200);
    QVERIFY(isActive(month));
    QList<QDate> chosen;
    connect(&month, &MiniMonth::dayChosen, this, [&](QDate day) { chosen << day; });
    QWidget *days = month.findChild<QWidget *>(u"miniMonthDays"_s);
    const auto click = [&](QPoint at) {
        QTest::mouseClick(days, Qt::LeftButton, {}, days->mapFrom(&month, at));
    };
    click(month.dayRect(QDate(2026, 12, 16)).center());
    click(month.dayRect(QDate(2026, 11, 30)).center());
    // The number of a week is its Monday.
    click(QPoint(days->x() + 5, month.dayRect(QDate(2026, 12, 16)).center().y()));
    QCOMPARE(chosen, (QList<QDate>{QDate(2026, 12, 16), QDate(2026, 11, 30), QDate(2026, 12, 14)}));
    QCOMPARE(month.month(), QDate(2026, 12, 1));
}

void TestMeters::goesByKeys_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("month");
    const QDate december(2026, 12, 1);
    QTest::newRow("right") << QList<int>{Qt::Key_Right} << QDate(2026, 12, 8) << december;
    QTest::newRow("left") << QList<int>{Qt::Key_Left} << QDate(2026, 12, 6) << december;
    QTest::newRow("down") << QList<int>{Qt::Key_Down} << QDate(2026, 12, 14) << december;
    QTest::newRow("up") << QList<int>{Qt::Key_Up, Qt::Key_Right} << QDate(2026, 12, 1) << december;
    QTest::newRow("over the month's end")
        << QList<int>{Qt::Key_Up} << QDate(2026, 11, 30) << QDate(2026, 11, 1);
    QTest::newRow("end of the week") << QList<int>{Qt::Key_End} << QDate(2026, 12, 13) << december;
    QTest::newRow("back to its start")
        << QList<int>{Qt::Key_End, Qt::Key_Home} << QDate(2026, 12, 7) << december;
    QTest::newRow("next month") << QList<int>{Qt::Key_PageDown} << QDate(2027, 1, 7)
                                << QDate(2027, 1, 1);
    QTest::newRow("previous month")
        << QList<int>{Qt::Key_PageUp} << QDate(2026, 11, 7) << QDate(2026, 11, 1);
}

void TestMeters::goesByKeys()
{
    QFETCH(QList<int>, keys);
    QFETCH(QDate, day);
    MiniMonth month;
    month.setSelectedWeek({2026, 50});
    QCOMPARE(month.currentDay(), QDate(2026, 12, 7));
    QVERIFY(isActive(month));
    QWidget *days = month.findChild<QWidget *>(u"miniMonthDays"_s);
    QVERIFY(days->hasFocus());
    QSignalSpy chosen(&month, &MiniMonth::dayChosen);
    for (int key : keys)
        QTest::keyClick(days, Qt::Key(key));
    QCOMPARE(month.currentDay(), day);
    QTEST(month.month(), "month");
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toDate(), day);
}

void TestMeters::turnsMonths()
{
    MiniMonth month;
    month.setSelectedWeek({2026, 50});
    QVERIFY(isActive(month));
    QTest::mouseClick(month.findChild<QPushButton *>(u"nextMonth"_s), Qt::LeftButton);
    QCOMPARE(month.month(), QDate(2027, 1, 1));
    QVERIFY(!month.dayRect(month.currentDay()).isNull()); // the keyboard stays in sight
    QTest::mouseClick(month.findChild<QPushButton *>(u"previousMonth"_s), Qt::LeftButton);
    QTest::mouseClick(month.findChild<QPushButton *>(u"previousMonth"_s), Qt::LeftButton);
    QCOMPARE(month.month(), QDate(2026, 11, 1));
    QVERIFY(!month.findChild<QPushButton *>(u"nextMonth"_s)->accessibleName().isEmpty());
}

void TestMeters::saysDaysInWords()
{
    MiniMonth month;
    month.setSelectedWeek({2026, 52});
    month.setToday(QDate(2026, 12, 25));
    month.setHolidays({{QDate(2026, 12, 25), u"Christmas Day"_s}});
    month.setDots({QDate(2026, 12, 22)});
    QVERIFY(isActive(month));
    QWidget *days = month.findChild<QWidget *>(u"miniMonthDays"_s);
    QCOMPARE(days->accessibleName(), u"Monday 21 December 2026, week 52"_s);
    QTest::keyClick(days, Qt::Key_Right);
    QCOMPARE(days->accessibleName(), u"Tuesday 22 December 2026, week 52, something is planned"_s);
    const QPoint holiday = month.dayRect(QDate(2026, 12, 25)).center() - days->pos();
    QCOMPARE(tipAt(*days, holiday), u"Friday 25 December 2026, week 52, today, Christmas Day"_s);
    QToolTip::hideText();
}

void TestMeters::showsTheMonthOfAWeek_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("week");
    QTest::addColumn<QDate>("month");
    QTest::newRow("begins in the month before") << 2026 << 49 << QDate(2026, 12, 1);
    QTest::newRow("most of it in the month after") << 2026 << 27 << QDate(2026, 7, 1);
    QTest::newRow("last of a year with 53") << 2026 << 53 << QDate(2026, 12, 1);
    QTest::newRow("first of the year") << 2027 << 1 << QDate(2027, 1, 1);
}

void TestMeters::showsTheMonthOfAWeek()
{
    QFETCH(int, year);
    QFETCH(int, week);
    MiniMonth month;
    month.setSelectedWeek({year, week});
    QTEST(month.month(), "month");
    QCOMPARE(month.currentDay(), (IsoWeek{year, week}.monday()));
    QVERIFY(!month.dayRect(month.currentDay()).isNull());
}

QTEST_MAIN(TestMeters)
#include "tst_meters.moc"
