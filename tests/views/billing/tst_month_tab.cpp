// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_tab.h"

using namespace bro;
using namespace Qt::StringLiterals;

// What the pages by month share; what only one of them does is in its own test.
class TestMonthTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheMonthThatEnded_data();
    void beginsWithTheMonthThatEnded();
    void nothingBeyondThisMonth();
    void backBeyondWhatIsOffered();
    void chosenInTheList();
    void placesNameTheMonth_data();
    void placesNameTheMonth();
    void theMonthTurns();
    void onlyTheLastMonthIsShown();
};

void TestMonthTab::beginsWithTheMonthThatEnded_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("month");
    QTest::newRow("first day") << QDate(2026, 12, 1) << u"2026-11"_s;
    QTest::newRow("last day, after a shorter month") << QDate(2026, 3, 31) << u"2026-02"_s;
    QTest::newRow("over the turn of the year") << QDate(2027, 1, 15) << u"2026-12"_s;
}

void TestMonthTab::beginsWithTheMonthThatEnded()
{
    QFETCH(QDate, today);
    QFETCH(QString, month);
    TabDesk desk(today);
    const ExampleTab &tab = desk.opened();
    QCOMPARE(tab.shown, QStringList{month});
    QCOMPARE(tab.asked.size(), 1); // shown and opened, and read once
    QVERIFY(!desk.isPending());
    QCOMPARE(desk.months()->itemData(0).toDate(), QDate(today.year(), today.month(), 1));
    QVERIFY(desk.next()->isEnabled());
}

void TestMonthTab::nothingBeyondThisMonth()
{
    TabDesk desk;
    const ExampleTab &tab = desk.opened();
    desk.key(Qt::Key_PageDown, Qt::AltModifier);
    desk.waitFor(2);
    QCOMPARE(tab.shown.last(), u"2026-12"_s);
    QVERIFY(!desk.next()->isEnabled());
    desk.key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(tab.month().toString(), u"2026-12"_s);
    QCOMPARE(tab.asked.size(), 2); // nor was it read again
    desk.click("examplePreviousMonth");
    desk.waitFor(3);
    QCOMPARE(tab.shown.last(), u"2026-11"_s);
    QVERIFY(desk.next()->isEnabled());
}

void TestMonthTab::backBeyondWhatIsOffered()
{
    TabDesk desk;
    const ExampleTab &tab = desk.opened();
    const QDate now(2026, 12, 1);
    QCOMPARE(desk.months()->count(), 24);
    for (int i = 2; i <= 30; ++i)
        desk.key(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(tab.month().first(), now.addMonths(-30));
    QCOMPARE(desk.months()->count(), 31);
    for (int i = 0; i < desk.months()->count(); ++i)
        QCOMPARE(desk.months()->itemData(i).toDate(), now.addMonths(-i));
    desk.key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(tab.month().first(), now.addMonths(-29));
    QTRY_COMPARE(tab.shown.last(), u"2024-07"_s);
}

void TestMonthTab::chosenInTheList()
{
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    desk.months()->setFocus();
    QTest::keyClick(desk.months(), Qt::Key_Up); // newer ones are above
    desk.waitFor(2);
    QCOMPARE(tab.shown.last(), u"2026-12"_s);
    QVERIFY(!desk.next()->isEnabled());
    // Also where there is nothing to read.
    tab.nothing = true;
    QTest::keyClick(desk.months(), Qt::Key_Down);
    QCOMPARE(tab.asked.last(), u"2026-11"_s);
    QVERIFY(desk.next()->isEnabled());
}

void TestMonthTab::placesNameTheMonth_data()
{
    QTest::addColumn<qint64>("order");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QList<qint64>>("found");
    const QDate none;
    QTest::newRow("neither") << qint64(0) << none << u"2026-11"_s << QList<qint64>{};
    QTest::newRow("a day") << qint64(0) << QDate(2026, 8, 31) << u"2026-08"_s << QList<qint64>{};
    QTest::newRow("a day that has not come")
        << qint64(0) << QDate(2027, 2, 1) << u"2026-12"_s << QList<qint64>{};
    QTest::newRow("long ago") << qint64(0) << QDate(2020, 2, 29) << u"2020-02"_s << QList<qint64>{};
    QTest::newRow("an order") << qint64(7) << none << u"2026-03"_s << QList<qint64>{7};
    QTest::newRow("its correction") << qint64(-7) << none << u"2026-03"_s << QList<qint64>{7};
    QTest::newRow("an order in its month")
        << qint64(7) << QDate(2026, 9, 1) << u"2026-09"_s << QList<qint64>{};
}

void TestMonthTab::placesNameTheMonth()
{
    QFETCH(qint64, order);
    QFETCH(QDate, day);
    QFETCH(QString, month);
    QFETCH(QList<qint64>, found);
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.open({Area::Billing, u"example"_s, order, 0, day});
    QCOMPARE(tab.month().toString(), month);
    QCOMPARE(tab.found, found);
    // The same month stands as it was read.
    QCOMPARE(tab.asked.size(), month == u"2026-11"_s ? 1 : 2);
    QCOMPARE(tab.place(), (Place{Area::Billing, u"example"_s, 0, 0, tab.month().first()}));
}

// The window stands open overnight.
void TestMonthTab::theMonthTurns()
{
    TabDesk desk(QDate(2026, 12, 31));
    const ExampleTab &tab = desk.opened();
    desk.key(Qt::Key_PageDown, Qt::AltModifier);
    desk.waitFor(2);
    QVERIFY(!desk.next()->isEnabled());
    desk.db.clock().set(QDate(2027, 1, 1));
    desk.key(Qt::Key_F5);
    desk.waitFor(3);
    QCOMPARE(tab.month().toString(), u"2026-12"_s);
    QVERIFY(desk.next()->isEnabled());
    desk.key(Qt::Key_PageDown, Qt::AltModifier);
    desk.waitFor(4);
    QCOMPARE(tab.shown.last(), u"2027-01"_s);
    QCOMPARE(desk.months()->currentIndex(), 0);
    QVERIFY(!desk.next()->isEnabled());
}

void TestMonthTab::onlyTheLastMonthIsShown()
{
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.work->held = true;
    for (int i = 0; i < 3; ++i)
        desk.key(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(tab.asked, (QStringList{u"2026-11"_s, u"2026-10"_s, u"2026-09"_s, u"2026-08"_s}));
    tab.work->held = false;
    QTRY_VERIFY(tab.findChildren<BackgroundJob *>().isEmpty());
    QCOMPARE(tab.shown, (QStringList{u"2026-11"_s, u"2026-08"_s}));
    QVERIFY(tab.failures.isEmpty()); // those given up did not fail
}

QTEST_MAIN(TestMonthTab)
#include "tst_month_tab.moc"
