// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <calendar/holidays.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestHolidays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easter_data();
    void easter();
    void days_data();
    void days();
    void numberPerYear();
};

void TestHolidays::easter_data()
{
    QTest::addColumn<QDate>("sunday");
    const QList<QDate> known{{1990, 4, 15}, {1994, 4, 3},  {2000, 4, 23}, {2008, 3, 23},
                             {2011, 4, 24}, {2023, 4, 9},  {2024, 3, 31}, {2025, 4, 20},
                             {2026, 4, 5},  {2027, 3, 28}, {2035, 3, 25}, {2038, 4, 25},
                             {2049, 4, 18}, {2076, 4, 19}, {2100, 3, 28}};
    for (const QDate day : known)
        QTest::newRow(qPrintable(QString::number(day.year()))) << day;
}

void TestHolidays::easter()
{
    QFETCH(QDate, sunday);
    QCOMPARE(easterSunday(sunday.year()), sunday);
}

void TestHolidays::days_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("name");
    QTest::newRow("New Year") << QDate(2026, 1, 1) << u"Nytårsdag"_s;
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << u"Skærtorsdag"_s;
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << u"Langfredag"_s;
    QTest::newRow("day between") << QDate(2026, 4, 4) << QString();
    QTest::newRow("Easter") << QDate(2026, 4, 5) << u"Påskedag"_s;
    QTest::newRow("Easter Monday") << QDate(2026, 4, 6) << u"2. påskedag"_s;
    QTest::newRow("last store bededag") << QDate(2023, 5, 5) << u"Store bededag"_s;
    QTest::newRow("store bededag abolished") << QDate(2024, 4, 26) << QString();
    QTest::newRow("Ascension") << QDate(2026, 5, 14) << u"Kristi himmelfartsdag"_s;
    QTest::newRow("Whit Sunday") << QDate(2026, 5, 24) << u"Pinsedag"_s;
    QTest::newRow("Whit Monday") << QDate(2026, 5, 25) << u"2. pinsedag"_s;
    QTest::newRow("1 May is none") << QDate(2026, 5, 1) << QString();
    QTest::newRow("5 June is none") << QDate(2026, 6, 5) << QString();
    QTest::newRow("24 December is none") << QDate(2026, 12, 24) << QString();
    QTest::newRow("Christmas") << QDate(2026, 12, 25) << u"Juledag"_s;
    QTest::newRow("second day of Christmas") << QDate(2026, 12, 26) << u"2. juledag"_s;
    QTest::newRow("31 December is none") << QDate(2026, 12, 31) << QString();
    QTest::newRow("no date") << QDate() << QString();
}

void TestHolidays::days()
{
    QFETCH(QDate, date);
    QFETCH(QString, name);
    const auto holiday = holidayOn(date);
    QCOMPARE(holiday.has_value(), !name.isEmpty());
    QCOMPARE(isHoliday(date), !name.isEmpty());
    if (holiday)
        QCOMPARE(Texts::danish().sentence(holidayName(*holiday)), name);
}

void TestHolidays::numberPerYear()
{
    for (int year = 1990; year <= 2100; ++year) {
        int count = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            count += isHoliday(day) ? 1 : 0;
        QCOMPARE(count, year <= 2023 ? 11 : 10);
        QCOMPARE(easterSunday(year).dayOfWeek(), 7);
    }
}

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
