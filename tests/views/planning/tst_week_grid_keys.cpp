// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_test.h"
#include <QSignalSpy>

using namespace bro;

class TestWeekGridKeys : public WeekGridTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGrid(); }
    void cleanup() { removeGrid(); }
    void goesByArrows_data();
    void goesByArrows();
    void goesToEmptyQuarters_data();
    void goesToEmptyQuarters();
    void widensDaysAndHours();
    void actsByKey_data();
    void actsByKey();
    void leavesOtherKeysToThePage_data();
    void leavesOtherKeysToThePage();
    void takesItsKeysFromShortcuts();
    void standsSomewhereOnTab();
};

void TestWeekGridKeys::goesByArrows_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("ctrl");
    QTest::addColumn<qint64>("end");
    const auto row = [](const char *name, qint64 start, int key, qint64 end, bool ctrl = false) {
        QTest::newRow(name) << start << key << ctrl << end;
    };
    row("nothing chosen: the first", 0, Qt::Key_Down, 1);
    row("next of the day", 1, Qt::Key_Down, 2);
    row("next is of another day", 2, Qt::Key_Down, 3);
    row("back over the days", 3, Qt::Key_Up, 2);
    row("none before the first", 1, Qt::Key_Up, 1);
    row("none after the last", 5, Qt::Key_Down, 5);
    row("a day to the right, nearest in time", 1, Qt::Key_Right, 3);
    row("afternoon stays afternoon", 2, Qt::Key_Right, 4);
    row("a day to the left", 4, Qt::Key_Left, 2);
    row("no day to the right", 5, Qt::Key_Right, 5);
    row("first of the day", 4, Qt::Key_Home, 3);
    row("last of the day", 1, Qt::Key_End, 2);
    row("first of the week", 5, Qt::Key_Home, 1, true);
    row("last of the week", 1, Qt::Key_End, 5, true);
}

void TestWeekGridKeys::goesByArrows()
{
    QFETCH(qint64, start);
    QFETCH(int, key);
    QFETCH(bool, ctrl);
    QFETCH(qint64, end);
    m_grid->setSelected(start);
    this->key(key, ctrl ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(m_grid->selection(), end);
    QCOMPARE(m_asked->all.size(),
             start == end && key != Qt::Key_Home && key != Qt::Key_End ? 0 : 1);
}

void TestWeekGridKeys::goesToEmptyQuarters_data()
{
    QTest::addColumn<qint64>("chosen");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("endDay");
    QTest::addColumn<int>("endMinute");
    const auto row = [](const char *name, qint64 chosen, int day, int minute, int key, int endDay,
                        int endMinute) {
        QTest::newRow(name) << chosen << day << minute << key << endDay << endMinute;
    };
    row("from nowhere", 0, -1, 0, Qt::Key_Down, 0, at(10, 30));
    row("below the chosen one", 1, 0, 0, Qt::Key_Down, 0, at(10, 30));
    row("above the chosen one", 1, 0, 0, Qt::Key_Up, 0, at(8, 45));
    row("beside the chosen one", 1, 0, 0, Qt::Key_Right, 1, at(9, 0));
    row("a quarter down", 0, 3, at(9, 0), Qt::Key_Down, 3, at(9, 15));
    row("a quarter up", 0, 3, at(9, 0), Qt::Key_Up, 3, at(8, 45));
    row("over a block", 0, 0, at(12, 45), Qt::Key_Down, 0, at(14, 0));
    row("back over a block", 0, 0, at(14, 0), Qt::Key_Up, 0, at(12, 45));
    row("to the next day", 0, 3, at(9, 0), Qt::Key_Right, 4, at(9, 0));
    row("to a day that is taken then", 0, 3, at(14, 30), Qt::Key_Right, 4, at(15, 0));
    row("an old place is empty", 0, 2, at(9, 30), Qt::Key_Left, 1, at(9, 30));
    row("not before the first day", 0, 0, at(11, 0), Qt::Key_Left, 0, at(11, 0));
}

void TestWeekGridKeys::goesToEmptyQuarters()
{
    QFETCH(qint64, chosen);
    QFETCH(int, day);
    QFETCH(int, minute);
    QFETCH(int, key);
    QFETCH(int, endDay);
    QFETCH(int, endMinute);
    if (chosen != 0)
        m_grid->setSelected(chosen);
    else if (day >= 0)
        m_grid->setCursorCell(GridCell{Monday.addDays(day), minute});
    this->key(key, Qt::ControlModifier);
    QCOMPARE(m_grid->cursor(), (GridCell{Monday.addDays(endDay), endMinute}));
    QCOMPARE(m_grid->selection(), 0);
}

void TestWeekGridKeys::widensDaysAndHours()
{
    m_grid->setCursorCell(GridCell{Monday.addDays(4), at(12, 0)});
    QSignalSpy days(m_grid, &WeekGrid::daysRequested);
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(days.size(), 1);
    QCOMPARE(m_grid->cursor()->day, Monday.addDays(4));
    connect(m_grid, &WeekGrid::daysRequested, m_grid, [this] { m_grid->setWeekendShown(true); });
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_grid->cursor()->day, Monday.addDays(5));

    QSignalSpy hours(m_grid, &WeekGrid::hoursRequested);
    m_grid->setCursorCell(GridCell{Monday.addDays(5), at(15, 45)});
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours[0][0].value<TimeRange>(), range(8, 0, 17, 0));
    QCOMPARE(m_grid->cursor()->minute, at(15, 45));
    connect(m_grid, &WeekGrid::hoursRequested, m_grid,
            [this](TimeRange wanted) { m_grid->setVisibleHours(wanted); });
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_grid->cursor()->minute, at(16, 0));
    m_grid->setCursorCell(GridCell{Monday.addDays(5), at(8, 0)});
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_grid->cursor()->minute, at(7, 45));
    // A day has its ends.
    m_grid->setVisibleHours({0, 1440});
    m_grid->setCursorCell(GridCell{Monday.addDays(5), 0});
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_grid->cursor()->minute, 0);
    m_grid->setCursorCell(GridCell{Monday.addDays(5), at(23, 45)});
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_grid->cursor()->minute, at(23, 45));
}

void TestWeekGridKeys::actsByKey_data()
{
    QTest::addColumn<qint64>("chosen"); // 0: at the cursor, Thursday 12.00; -1: nowhere
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<QStringList>("asked");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers ctrl(Qt::ControlModifier);
    const Qt::KeyboardModifiers shift(Qt::ShiftModifier);
    const Qt::KeyboardModifiers both = ctrl | shift;
    const auto row = [](const char *name, qint64 chosen, int key, Qt::KeyboardModifiers keys,
                        const QString &asked) {
        QTest::newRow(name) << chosen << key << keys
                            << (asked.isEmpty() ? QStringList() : QStringList{asked});
    };
    row("Enter edits", 3, Qt::Key_Return, none, u"edit 3"_s);
    row("Enter of the number block", 3, Qt::Key_Enter, Qt::KeypadModifier, u"edit 3"_s);
    row("Enter creates at the cursor", 0, Qt::Key_Return, none, u"create 3 12.00–13.00"_s);
    row("Enter nowhere", -1, Qt::Key_Return, none, {});
    row("Insert at the cursor", 0, Qt::Key_Insert, none, u"create 3 12.00–13.00"_s);
    row("Insert after the chosen one", 3, Qt::Key_Insert, none, u"create 2 11.00–12.00"_s);
    row("Insert nowhere", -1, Qt::Key_Insert, none, u"create 0 10.30–11.30"_s);
    row("Delete", 3, Qt::Key_Delete, none, u"delete 3"_s);
    row("Delete of nothing", 0, Qt::Key_Delete, none, {});
    row("later", 3, Qt::Key_Down, both, u"move 3 to 2 10.15–11.15"_s);
    row("earlier", 3, Qt::Key_Up, both, u"move 3 to 2 09.45–10.45"_s);
    row("next day", 3, Qt::Key_Right, both, u"move 3 to 3 10.00–11.00"_s);
    row("day before", 3, Qt::Key_Left, both, u"move 3 to 1 10.00–11.00"_s);
    row("to a hidden Saturday", 5, Qt::Key_Right, both, u"move 5 to 5 14.00–15.00"_s);
    row("not before Monday", 1, Qt::Key_Left, both, {});
    row("longer", 3, Qt::Key_Down, shift, u"move 3 to 2 10.00–11.15"_s);
    row("shorter", 3, Qt::Key_Up, shift, u"move 3 to 2 10.00–10.45"_s);
    row("may not move", 4, Qt::Key_Down, both, u"refused 4"_s);
    row("may not stretch", 4, Qt::Key_Down, shift, u"refused 4"_s);
    row("copy", 3, Qt::Key_C, ctrl, u"copy 3"_s);
    row("copy of nothing", 0, Qt::Key_C, ctrl, {});
    row("paste at the cursor", 0, Qt::Key_V, ctrl, u"paste 3"_s);
    row("paste on the day of the chosen one", 3, Qt::Key_V, ctrl, u"paste 2"_s);
    row("paste on the first day", -1, Qt::Key_V, ctrl, u"paste 0"_s);
}

void TestWeekGridKeys::actsByKey()
{
    QFETCH(qint64, chosen);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, keys);
    if (chosen > 0)
        m_grid->setSelected(chosen);
    else if (chosen == 0)
        m_grid->setCursorCell(GridCell{Monday.addDays(3), at(12, 0)});
    this->key(key, keys);
    QTEST(m_asked->requests(), "asked");
}

void TestWeekGridKeys::leavesOtherKeysToThePage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    const Qt::KeyboardModifiers none;
    QTest::newRow("next citizen") << int(Qt::Key_PageDown) << none;
    QTest::newRow("next week") << int(Qt::Key_PageDown) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("next finding") << int(Qt::Key_F8) << none;
    QTest::newRow("a step back") << int(Qt::Key_Escape) << none;
    QTest::newRow("back") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Enter at no place") << int(Qt::Key_Return) << none;
}

void TestWeekGridKeys::leavesOtherKeysToThePage()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, keys);
    QKeyEvent event(QEvent::KeyPress, key, keys);
    QApplication::sendEvent(m_grid, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(m_asked->all, QStringList());
}

void TestWeekGridKeys::takesItsKeysFromShortcuts()
{
    const auto taken = [this](int key, Qt::KeyboardModifiers keys) {
        QKeyEvent event(QEvent::ShortcutOverride, key, keys);
        event.ignore();
        QApplication::sendEvent(m_grid, &event);
        return event.isAccepted();
    };
    QVERIFY(taken(Qt::Key_C, Qt::ControlModifier));
    QVERIFY(taken(Qt::Key_Delete, Qt::NoModifier));
    QVERIFY(taken(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(!taken(Qt::Key_S, Qt::ControlModifier));
    QVERIFY(!taken(Qt::Key_Escape, Qt::NoModifier));
    press(point(0, 13, 30));
    move(point(1, 12, 30));
    QVERIFY(taken(Qt::Key_Escape, Qt::NoModifier));
    m_grid->cancelDrag();
}

void TestWeekGridKeys::standsSomewhereOnTab()
{
    QList<GridDay> days = someDays();
    days[3].today = true;
    m_grid->setDays(days);
    m_grid->clearFocus();
    QFocusEvent event(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(m_grid, &event);
    QCOMPARE(m_grid->cursor(), (GridCell{Monday.addDays(3), at(9, 0)}));
}

QTEST_MAIN(TestWeekGridKeys)
#include "tst_week_grid_keys.moc"
