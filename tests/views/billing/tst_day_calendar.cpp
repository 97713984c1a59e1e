// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <views/billing/day_calendar.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The painted month: where the days stand, and how they are told.
class TestDayCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layout_data();
    void layout();
    void daysFillTheWidth();
    void dayAtPoint();
    void keysMove();
    void clickTells();
    void paints();
    void nothingToShow();
};

namespace {
const QDate First(2026, 10, 1);
const QDate Last(2026, 10, 31);

PaidDays october(QDate interrupted = {})
{
    FeeInput input;
    input.model.kind = PriceModelKind::DailyRate;
    input.start = QDate(2026, 9, 7);
    input.end = QDate(2026, 12, 4);
    input.price = Money::kroner(390);
    if (interrupted.isValid())
        input.interrupted = interrupted;
    return paidDays(input, First, Last);
}
} // namespace

void TestDayCalendar::layout_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QList<int>>("weeks");
    QTest::newRow("October 2026 begins on a Thursday") << First << QList<int>{40, 41, 42, 43, 44};
    QTest::newRow("February 2027 has four lines") << QDate(2027, 2, 1) << QList<int>{5, 6, 7, 8};
    QTest::newRow("January 2027 begins in week 53")
        << QDate(2027, 1, 1) << QList<int>{53, 1, 2, 3, 4};
    QTest::newRow("August 2026 has six lines")
        << QDate(2026, 8, 1) << QList<int>{31, 32, 33, 34, 35, 36};
}

void TestDayCalendar::layout()
{
    QFETCH(QDate, first);
    QFETCH(QList<int>, weeks);
    const QDate last = first.addMonths(1).addDays(-1);
    const DayCalendarLayout layout = layoutDays(first, last, {300, 20, 32, 27});
    QList<int> numbers;
    for (const auto &week : layout.weeks)
        numbers.append(week.number);
    QCOMPARE(numbers, weeks);
    QCOMPARE(layout.days.size(), first.daysInMonth());
    QCOMPARE(layout.size, QSize(300, int(20 + weeks.size() * 32)));
    for (qsizetype i = 0; i < layout.days.size(); ++i) {
        const QDate day = first.addDays(i);
        QCOMPARE(layout.days[i].left(), layout.weekdays[day.dayOfWeek() - 1].left());
        if (i > 0 && day.dayOfWeek() == 1)
            QCOMPARE(layout.days[i].top(), layout.days[i - 1].top() + 32);
    }
}

void TestDayCalendar::daysFillTheWidth()
{
    for (int width = 200; width < 215; ++width) {
        const DayCalendarLayout layout = layoutDays(First, Last, {width, 20, 32, 27});
        for (int i = 1; i < 7; ++i)
            QCOMPARE(layout.weekdays[i].left(), layout.weekdays[i - 1].right() + 1);
        QCOMPARE(layout.weekdays.last().right() + 1, width);
    }
}

void TestDayCalendar::dayAtPoint()
{
    const DayCalendarLayout layout = layoutDays(First, Last, {300, 20, 32, 27});
    QCOMPARE(layout.dayAt(layout.days[14].center()), 14);
    QCOMPARE(layout.dayAt(QPoint(30, 25)), -1); // before the 1st
    QCOMPARE(layout.dayAt(QPoint(5, 60)), -1);  // a week's number
}

void TestDayCalendar::keysMove()
{
    DayCalendar calendar(Texts::danish(), nullptr);
    calendar.setDays(october(QDate(2026, 10, 15)));
    calendar.resize(300, calendar.heightForWidth(300));
    calendar.show();
    calendar.setFocus();
    QCOMPARE(calendar.accessibleDescription(), u"01-10-2026: betalt dag nr. 1"_s);
    QTest::keyClick(&calendar, Qt::Key_Right);
    QTest::keyClick(&calendar, Qt::Key_Down);
    QCOMPARE(calendar.accessibleDescription(), u"09-10-2026: betalt dag nr. 7"_s);
    QTest::keyClick(&calendar, Qt::Key_Down);
    QTest::keyClick(&calendar, Qt::Key_Left);
    QVERIFY(calendar.accessibleDescription().startsWith(u"15-10-2026: betalt dag nr. 11"_s));
    QVERIFY(calendar.accessibleDescription().size() > 30); // that it is the last day
    QTest::keyClick(&calendar, Qt::Key_End);
    QCOMPARE(calendar.currentDay(), 30);
    QTest::keyClick(&calendar, Qt::Key_Right); // there is no further
    QCOMPARE(calendar.currentDay(), 30);
    QTest::keyClick(&calendar, Qt::Key_Home);
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.currentDay(), 0);
}

void TestDayCalendar::clickTells()
{
    DayCalendar calendar(Texts::danish(), nullptr);
    calendar.setDays(october());
    calendar.resize(300, calendar.heightForWidth(300));
    calendar.show();
    // Saturday the 3rd, by trying every point of its line.
    int found = -1;
    for (int x = 0; x < 300 && found < 0; x += 4) {
        QTest::mouseClick(&calendar, Qt::LeftButton, {}, QPoint(x, calendar.height() / 6));
        if (calendar.currentDay() == 2)
            found = 2;
    }
    QCOMPARE(found, 2);
    QCOMPARE(calendar.accessibleDescription(), u"03-10-2026 tæller ikke med: weekend."_s);
}

void TestDayCalendar::paints()
{
    DayCalendar calendar(Texts::danish(), nullptr);
    calendar.setDays(october(QDate(2026, 10, 15)));
    calendar.resize(320, calendar.heightForWidth(320));
    const QImage interrupted = calendar.grab().toImage();
    calendar.setDays(october());
    QVERIFY(interrupted != calendar.grab().toImage());
    // The sixteenth: hatched when interrupted, tinted when paid.
    QFont large = calendar.font();
    large.setPointSize(20);
    const int before = calendar.heightForWidth(320);
    calendar.setFont(large);
    QVERIFY(calendar.heightForWidth(320) > before); // text of 200 % has room
}

void TestDayCalendar::nothingToShow()
{
    DayCalendar calendar(Texts::danish(), nullptr);
    calendar.setDays({});
    calendar.show();
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(calendar.currentDay(), -1);
    QVERIFY(calendar.words(0).isEmpty());
}

QTEST_MAIN(TestDayCalendar)
#include "tst_day_calendar.moc"
