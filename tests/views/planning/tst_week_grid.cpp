// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <views/planning/week_grid.h>
#include <views/theme.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 30);

TimeRange range(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {fromHour * 60 + fromMinute, toHour * 60 + toMinute};
}

int at(int hour, int minute)
{
    return hour * 60 + minute;
}

GridBlock block(qint64 id, int day, TimeRange when, const QString &title)
{
    GridBlock made;
    made.id = id;
    made.day = Monday.addDays(day);
    made.range = when;
    made.title = title;
    made.sentence = title + u", "_s + clockText(when);
    return made;
}

// Workshop Mo 9-10.30 (1), talk Mo 13-14 (2), talk We 10-11 (3), dentist We 13-13.45, not movable
// (4), walk Fr 14-15 (5); old place of 1 on Tu.
QList<GridBlock> someBlocks()
{
    QList<GridBlock> blocks{block(1, 0, range(9, 0, 10, 30), u"Workshop"_s),
                            block(2, 0, range(13, 0, 14, 0), u"Talk"_s),
                            block(3, 2, range(10, 0, 11, 0), u"Second talk"_s),
                            block(4, 2, range(13, 0, 13, 45), u"Dentist"_s),
                            block(5, 4, range(14, 0, 15, 0), u"Walk"_s),
                            block(1, 1, range(9, 0, 10, 30), u"Old workshop"_s)};
    blocks[3].movable = false;
    blocks[5].ghost = true;
    return blocks;
}

QList<GridDay> someDays()
{
    QList<GridDay> days;
    for (int i = 0; i < 7; ++i)
        days.append({Monday.addDays(i), u"Day %1"_s.arg(i), u"x"_s});
    return days;
}

// What the grid asked for, in words.
class Asked : public QObject
{
public:
    explicit Asked(WeekGrid &grid)
    {
        const auto day = [](QDate d) { return QString::number(Monday.daysTo(d)); };
        connect(&grid, &WeekGrid::selected, this,
                [this](qint64 id) { add(u"selected %1"_s.arg(id)); });
        connect(&grid, &WeekGrid::cursorMoved, this,
                [this, day](QDate d, int m) { add(u"cursor %1 %2"_s.arg(day(d), clockText(m))); });
        connect(&grid, &WeekGrid::editRequested, this,
                [this](qint64 id) { add(u"edit %1"_s.arg(id)); });
        connect(&grid, &WeekGrid::createRequested, this, [this, day](QDate d, TimeRange r) {
            add(u"create %1 %2"_s.arg(day(d), clockText(r)));
        });
        connect(&grid, &WeekGrid::moveRequested, this,
                [this, day](qint64 id, QDate d, TimeRange r, bool copy) {
                    add((copy ? u"copy %1 to %2 %3"_s : u"move %1 to %2 %3"_s)
                            .arg(id)
                            .arg(day(d), clockText(r)));
                });
        connect(&grid, &WeekGrid::moveRefused, this,
                [this](qint64 id) { add(u"refused %1"_s.arg(id)); });
        connect(&grid, &WeekGrid::deleteRequested, this,
                [this](qint64 id) { add(u"delete %1"_s.arg(id)); });
        connect(&grid, &WeekGrid::copyRequested, this,
                [this](qint64 id) { add(u"copy %1"_s.arg(id)); });
        connect(&grid, &WeekGrid::pasteRequested, this,
                [this, day](QDate d) { add(u"paste %1"_s.arg(day(d))); });
    }
    void add(const QString &what) { all << what; }
    QStringList all;
    // Without what only tells where the user stands.
    QStringList requests() const
    {
        QStringList found;
        for (const QString &each : all) {
            if (!each.startsWith(u"selected"_s) && !each.startsWith(u"cursor"_s))
                found << each;
        }
        return found;
    }
};

// The area that is painted anew.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    int most = 0;
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            int area = 0;
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                area += rect.width() * rect.height();
            most = std::max(most, area);
            ++count;
        }
        return false;
    }
};

} // namespace

class TestWeekGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choosesByClick();
    void editsAndCreatesByDoubleClick();
    void createsByDrag_data();
    void createsByDrag();
    void movesByDrag_data();
    void movesByDrag();
    void stretchesByDrag_data();
    void stretchesByDrag();
    void startsNoDragByAShakingHand();
    void givesUpByEscape();
    void copiesWhenCtrlIsPressedLater();
    void asksThePageWhileDragging();
    void paintsOnlyWhatMoves();
    void scrollsAtTheEdge();
    void endsADragOfWhatIsGone();
    void staysInSightWhileThePageAsks();
    void showsHandles();

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

    void keepsSelectionOverNewBlocks();
    void widensHoursForBlocks();
    void showsWeekendOnDemand();
    void fitsOrScrolls();
    void keepsTheSpotWhenTextGrows();
    void scrollsToTheChosenOne();
    void tellsSentences();
    void opensAMenu_data();
    void opensAMenu();
    void marksNow();
    void looksDifferentInEachState_data();
    void looksDifferentInEachState();

    void isATableToScreenReaders();
    void actsForScreenReaders();
    void tellsFocusToScreenReaders();

private:
    QPoint point(int day, int hour, int minute) const
    {
        return m_grid->pointAt(Monday.addDays(day), at(hour, minute));
    }
    void press(QPoint p, Qt::KeyboardModifiers m = {})
    {
        QTest::mousePress(m_grid->viewport(), Qt::LeftButton, m, p);
    }
    void release(QPoint p, Qt::KeyboardModifiers m = {})
    {
        QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, m, p);
    }
    void move(QPoint p, Qt::KeyboardModifiers m = {});
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers m = {});
    void key(int code, Qt::KeyboardModifiers m = {}) { QTest::keyClick(m_grid, Qt::Key(code), m); }
    QAccessibleInterface *cell(const QString &name) const;

    WeekGrid *m_grid = nullptr;
    Asked *m_asked = nullptr;
};

void TestWeekGrid::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QFont font(u"Noto Sans"_s);
    font.setPointSize(10);
    QApplication::setFont(font);
    QPalette palette(Qt::white, QColor(0xf0, 0xf0, 0xf0)); // neither dark nor of high contrast
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1a, 0x1c, 0x1e));
    QApplication::setPalette(palette);
    m_grid = new WeekGrid;
    m_grid->resize(720, 620);
    m_grid->setContent(someDays(), someBlocks(), {});
    m_grid->show();
    m_grid->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_grid));
    m_grid->setFocus();
    m_grid->setCursorCell({});
    m_asked = new Asked(*m_grid);
}

void TestWeekGrid::cleanup()
{
    delete m_asked;
    delete m_grid;
}

void TestWeekGrid::move(QPoint p, Qt::KeyboardModifiers m)
{
    QMouseEvent event(QEvent::MouseMove, p, m_grid->viewport()->mapToGlobal(p), Qt::NoButton,
                      Qt::LeftButton, m);
    QApplication::sendEvent(m_grid->viewport(), &event);
}

void TestWeekGrid::drag(QPoint from, QPoint to, Qt::KeyboardModifiers m)
{
    press(from, m);
    move((from + to) / 2, m);
    move(to, m);
    release(to, m);
}

// ---------------------------------------------------------------- mouse

void TestWeekGrid::choosesByClick()
{
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, point(0, 9, 30));
    QCOMPARE(m_grid->selection(), 1);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, point(2, 10, 30));
    QCOMPARE(m_grid->selection(), 3);
    // The same again tells nothing; an empty place gives up the selection and stands there.
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, point(2, 10, 30));
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, point(3, 11, 20));
    QCOMPARE(m_grid->selection(), 0);
    QCOMPARE(m_grid->cursor(), (GridCell{Monday.addDays(3), at(11, 15)}));
    // An old place is empty.
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, point(1, 9, 30));
    QCOMPARE(m_asked->all, (QStringList{u"selected 1"_s, u"selected 3"_s, u"selected 0"_s,
                                        u"cursor 3 11.15"_s, u"cursor 1 09.30"_s}));
    // The hours are no place.
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, QPoint(5, point(0, 9, 30).y()));
    QCOMPARE(m_asked->all.size(), 5);
}

void TestWeekGrid::editsAndCreatesByDoubleClick()
{
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, point(2, 10, 30));
    QCOMPARE(m_asked->requests(), QStringList{u"edit 3"_s});
    QCOMPARE(m_grid->selection(), 3);
    m_asked->all.clear();
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, point(3, 11, 20));
    QCOMPARE(m_asked->requests(), QStringList{u"create 3 11.15–12.15"_s});
    m_asked->all.clear();
    // Not over the next one.
    m_grid->setNewLength(90);
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, point(2, 12, 20));
    QCOMPARE(m_asked->requests(), QStringList{u"create 2 12.15–13.00"_s});
}

void TestWeekGrid::createsByDrag_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<QString>("asked");
    const Qt::KeyboardModifiers none;
    QTest::newRow("downwards") << at(11, 2) << at(12, 20) << none << u"create 3 11.00–12.30"_s;
    QTest::newRow("upwards") << at(12, 20) << at(11, 5) << none << u"create 3 11.00–12.30"_s;
    QTest::newRow("a quarter at least")
        << at(11, 1) << at(11, 12) << none << u"create 3 11.00–11.15"_s;
    QTest::newRow("five minutes with Alt")
        << at(11, 2) << at(11, 37) << Qt::KeyboardModifiers(Qt::AltModifier)
        << u"create 3 11.00–11.40"_s;
    QTest::newRow("to the end of what is shown")
        << at(15, 2) << at(17, 0) << none << u"create 3 15.00–16.00"_s;
}

void TestWeekGrid::createsByDrag()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(QString, asked);
    drag(m_grid->pointAt(Monday.addDays(3), from), m_grid->pointAt(Monday.addDays(3), to), keys);
    QCOMPARE(m_asked->requests(), QStringList{asked});
    QVERIFY(!m_grid->isDragging());
}

void TestWeekGrid::movesByDrag_data()
{
    QTest::addColumn<int>("fromDay");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("toDay");
    QTest::addColumn<int>("to");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<QStringList>("asked");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers ctrl(Qt::ControlModifier);
    QTest::newRow("later") << 0 << at(13, 30) << 0 << at(14, 32) << none
                           << QStringList{u"move 2 to 0 14.00–15.00"_s};
    QTest::newRow("to another day")
        << 0 << at(13, 30) << 3 << at(13, 30) << none << QStringList{u"move 2 to 3 13.00–14.00"_s};
    QTest::newRow("snaps to the nearest quarter")
        << 0 << at(13, 30) << 1 << at(13, 39) << none << QStringList{u"move 2 to 1 13.15–14.15"_s};
    QTest::newRow("five minutes with Alt")
        << 0 << at(13, 30) << 1 << at(13, 41) << Qt::KeyboardModifiers(Qt::AltModifier)
        << QStringList{u"move 2 to 1 13.10–14.10"_s};
    QTest::newRow("not beyond the shown hours")
        << 0 << at(13, 30) << 0 << at(17, 0) << none << QStringList{u"move 2 to 0 15.00–16.00"_s};
    QTest::newRow("back where it was")
        << 0 << at(13, 30) << 0 << at(13, 35) << none << QStringList{};
    QTest::newRow("a copy") << 0 << at(13, 30) << 3 << at(9, 30) << ctrl
                            << QStringList{u"copy 2 to 3 09.00–10.00"_s};
    QTest::newRow("a copy of the same time")
        << 0 << at(13, 30) << 0 << at(13, 32) << ctrl << QStringList{u"copy 2 to 0 13.00–14.00"_s};
    QTest::newRow("one that may not move")
        << 2 << at(13, 20) << 3 << at(13, 20) << none << QStringList{u"refused 4"_s};
}

void TestWeekGrid::movesByDrag()
{
    QFETCH(int, fromDay);
    QFETCH(int, from);
    QFETCH(int, toDay);
    QFETCH(int, to);
    QFETCH(Qt::KeyboardModifiers, keys);
    const QPoint start = m_grid->pointAt(Monday.addDays(fromDay), from);
    const QPoint end = m_grid->pointAt(Monday.addDays(toDay), to);
    press(start, keys);
    move(start + QPoint(0, QApplication::startDragDistance() + 2), keys);
    move(end, keys);
    release(end, keys);
    QTEST(m_asked->requests(), "asked");
}

void TestWeekGrid::stretchesByDrag_data()
{
    QTest::addColumn<bool>("end");
    QTest::addColumn<int>("to");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<QString>("asked");
    const Qt::KeyboardModifiers none;
    QTest::newRow("ends later") << true << at(11, 31) << none << u"move 3 to 2 10.00–11.30"_s;
    QTest::newRow("ends earlier") << true << at(10, 31) << none << u"move 3 to 2 10.00–10.30"_s;
    QTest::newRow("begins earlier") << false << at(9, 1) << none << u"move 3 to 2 09.00–11.00"_s;
    QTest::newRow("begins later") << false << at(10, 31) << none << u"move 3 to 2 10.30–11.00"_s;
    QTest::newRow("a quarter is left")
        << false << at(12, 0) << none << u"move 3 to 2 10.45–11.00"_s;
    QTest::newRow("five minutes with Alt")
        << true << at(10, 2) << Qt::KeyboardModifiers(Qt::AltModifier)
        << u"move 3 to 2 10.00–10.05"_s;
}

void TestWeekGrid::stretchesByDrag()
{
    QFETCH(bool, end);
    QFETCH(int, to);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(QString, asked);
    m_grid->setSelected(3);
    const QRect rect = m_grid->rectOf(3);
    const QPoint handle(rect.center().x(), end ? rect.bottom() : rect.top());
    drag(handle, m_grid->pointAt(Monday.addDays(2), to), keys);
    QCOMPARE(m_asked->requests(), QStringList{asked});
}

void TestWeekGrid::startsNoDragByAShakingHand()
{
    const QPoint start = point(0, 13, 30);
    press(start);
    move(start + QPoint(1, QApplication::startDragDistance() - 2));
    QVERIFY(!m_grid->isDragging());
    release(start + QPoint(1, 3));
    QCOMPARE(m_asked->requests(), QStringList());
    QCOMPARE(m_grid->selection(), 2);
    // Nor by the other buttons.
    QTest::mousePress(m_grid->viewport(), Qt::RightButton, {}, start);
    QMouseEvent event(QEvent::MouseMove, start + QPoint(50, 50), m_grid->mapToGlobal(start),
                      Qt::NoButton, Qt::RightButton, {});
    QApplication::sendEvent(m_grid->viewport(), &event);
    QVERIFY(!m_grid->isDragging());
}

void TestWeekGrid::givesUpByEscape()
{
    QSignalSpy ended(m_grid, &WeekGrid::dragEnded);
    press(point(0, 13, 30));
    move(point(1, 12, 30));
    QVERIFY(m_grid->isDragging());
    key(Qt::Key_Escape);
    QVERIFY(!m_grid->isDragging());
    QCOMPARE(ended.size(), 1);
    move(point(1, 14, 30));
    release(point(1, 14, 30));
    QCOMPARE(m_asked->requests(), QStringList());
    // Other keys do nothing to a drag.
    press(point(0, 13, 30));
    move(point(1, 12, 30));
    key(Qt::Key_Delete);
    release(point(1, 12, 30));
    QCOMPARE(m_asked->requests(), QStringList{u"move 2 to 1 12.00–13.00"_s});
}

void TestWeekGrid::copiesWhenCtrlIsPressedLater()
{
    press(point(0, 13, 30));
    move(point(1, 12, 30));
    QTest::keyPress(m_grid, Qt::Key_Control);
    QTest::keyRelease(m_grid, Qt::Key_Control);
    QTest::keyPress(m_grid, Qt::Key_Control);
    release(point(1, 12, 30), Qt::ControlModifier);
    QTest::keyRelease(m_grid, Qt::Key_Control);
    QCOMPARE(m_asked->requests(), QStringList{u"copy 2 to 1 12.00–13.00"_s});
}

void TestWeekGrid::asksThePageWhileDragging()
{
    QStringList places;
    connect(m_grid, &WeekGrid::dragged, this, [&](qint64 id, QDate day, TimeRange when) {
        places << u"%1 %2 %3"_s.arg(id).arg(Monday.daysTo(day)).arg(clockText(when));
        m_grid->setPreview({true, u"Clash with Second talk."_s});
    });
    press(point(0, 13, 30));
    move(point(0, 13, 30) + QPoint(0, 12));
    const QImage without = m_grid->viewport()->grab().toImage();
    move(point(2, 10, 45));
    move(point(2, 10, 46));
    move(point(2, 10, 47));
    QCOMPARE(places,
             (QStringList{u"2 0 13.00–14.00"_s, u"2 0 13.15–14.15"_s, u"2 2 10.15–11.15"_s}));
    // The clash is framed in red where it would stand.
    const QImage with = m_grid->viewport()->grab().toImage();
    const QColor red = roleColors(ColorRole::Error, m_grid->palette()).text;
    const QRect place = m_grid->rectOf(3);
    const auto reds = [&](const QImage &image) {
        int found = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                found += int(image.pixelColor(x, y) == red);
        }
        return found;
    };
    QCOMPARE(reds(without), 0);
    QVERIFY(reds(with) > 20);
    release(point(2, 10, 47));
    QCOMPARE(m_asked->requests(), QStringList{u"move 2 to 2 10.15–11.15"_s});
    QCOMPARE(reds(m_grid->viewport()->grab().toImage()), 0);
}

void TestWeekGrid::paintsOnlyWhatMoves()
{
    press(point(0, 13, 30));
    move(point(0, 14, 0));
    QApplication::processEvents();
    PaintWatch watch(m_grid->viewport());
    for (int minute = 0; minute < 60; minute += 5) {
        move(point(1, 11, minute));
        QApplication::processEvents();
    }
    QVERIFY(watch.count > 0);
    const int all = m_grid->viewport()->width() * m_grid->viewport()->height();
    QVERIFY2(watch.most < all / 5, qPrintable(u"%1 of %2 pixels"_s.arg(watch.most).arg(all)));
    release(point(1, 11, 55));
}

void TestWeekGrid::scrollsAtTheEdge()
{
    m_grid->resize(720, 320);
    QTRY_VERIFY(m_grid->verticalScrollBar()->maximum() > 0);
    m_grid->verticalScrollBar()->setValue(0);
    press(point(0, 9, 30));
    move(point(0, 10, 0));
    const QPoint edge(point(0, 9, 0).x(), m_grid->viewport()->height() - 2);
    move(edge);
    QTRY_COMPARE(m_grid->verticalScrollBar()->value(), m_grid->verticalScrollBar()->maximum());
    // The block went along under the pointer that stood still.
    release(edge);
    QCOMPARE(m_asked->requests(), QStringList{u"move 1 to 0 14.30–16.00"_s});
}

void TestWeekGrid::endsADragOfWhatIsGone()
{
    QSignalSpy ended(m_grid, &WeekGrid::dragEnded);
    press(point(0, 13, 30));
    move(point(1, 13, 30));
    QList<GridBlock> blocks = someBlocks();
    blocks.removeAt(1);
    m_grid->setBlocks(blocks);
    QVERIFY(!m_grid->isDragging());
    QCOMPARE(ended.size(), 1);
    release(point(1, 13, 30));
    QCOMPARE(m_asked->requests(), QStringList());
    // As when the page is left.
    press(point(0, 9, 30));
    move(point(1, 9, 30));
    m_grid->hide();
    QVERIFY(!m_grid->isDragging());
}

void TestWeekGrid::staysInSightWhileThePageAsks()
{
    bool inSight = false;
    connect(m_grid, &WeekGrid::moveRequested, this, [&] {
        inSight = m_grid->isDragging();
        // What happens to the mouse meanwhile changes nothing.
        move(point(3, 9, 30));
        release(point(3, 9, 30));
    });
    drag(point(0, 13, 30), point(1, 12, 30));
    QVERIFY(inSight);
    QVERIFY(!m_grid->isDragging());
    QCOMPARE(m_asked->requests(), QStringList{u"move 2 to 1 12.00–13.00"_s});
}

void TestWeekGrid::showsHandles()
{
    m_grid->setSelected(3);
    const auto hover = [this](QPoint p) {
        QMouseEvent event(QEvent::MouseMove, p, m_grid->viewport()->mapToGlobal(p), Qt::NoButton,
                          Qt::NoButton, {});
        QApplication::sendEvent(m_grid->viewport(), &event);
    };
    const QRect rect = m_grid->rectOf(3);
    hover(QPoint(rect.center().x(), rect.bottom()));
    QCOMPARE(m_grid->viewport()->cursor().shape(), Qt::SizeVerCursor);
    hover(rect.center());
    QCOMPARE(m_grid->viewport()->cursor().shape(), Qt::ArrowCursor);
    // None on one that may not move.
    m_grid->setSelected(4);
    const QRect fixed = m_grid->rectOf(4);
    hover(QPoint(fixed.center().x(), fixed.bottom()));
    QCOMPARE(m_grid->viewport()->cursor().shape(), Qt::ArrowCursor);
}

// ---------------------------------------------------------------- keys

void TestWeekGrid::goesByArrows_data()
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

void TestWeekGrid::goesByArrows()
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

void TestWeekGrid::goesToEmptyQuarters_data()
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

void TestWeekGrid::goesToEmptyQuarters()
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

void TestWeekGrid::widensDaysAndHours()
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

void TestWeekGrid::actsByKey_data()
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

void TestWeekGrid::actsByKey()
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

void TestWeekGrid::leavesOtherKeysToThePage_data()
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

void TestWeekGrid::leavesOtherKeysToThePage()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, keys);
    QKeyEvent event(QEvent::KeyPress, key, keys);
    QApplication::sendEvent(m_grid, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(m_asked->all, QStringList());
}

void TestWeekGrid::takesItsKeysFromShortcuts()
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

void TestWeekGrid::standsSomewhereOnTab()
{
    QList<GridDay> days = someDays();
    days[3].today = true;
    m_grid->setDays(days);
    m_grid->clearFocus();
    QFocusEvent event(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(m_grid, &event);
    QCOMPARE(m_grid->cursor(), (GridCell{Monday.addDays(3), at(9, 0)}));
}

// ---------------------------------------------------------------- content

void TestWeekGrid::keepsSelectionOverNewBlocks()
{
    m_grid->setSelected(3);
    QList<GridBlock> blocks = someBlocks();
    blocks[2].day = Monday.addDays(3);
    blocks.move(2, 0);
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->selection(), 3);
    QVERIFY(m_grid->rectOf(3).contains(point(3, 10, 30)));
    QCOMPARE(m_grid->currentDay(), Monday.addDays(3));
    blocks.removeFirst();
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->selection(), 0);
    QVERIFY(m_grid->rectOf(3).isNull());
    m_grid->setSelected(99);
    QCOMPARE(m_grid->selection(), 0);
    // Nor is an old place chosen for its activity.
    m_grid->setSelected(1);
    QVERIFY(m_grid->rectOf(1).contains(point(0, 9, 30)));
    QCOMPARE(m_asked->all, QStringList());
}

void TestWeekGrid::widensHoursForBlocks()
{
    QList<GridBlock> blocks = someBlocks();
    blocks << block(9, 1, range(17, 0, 18, 30), u"Evening"_s);
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->gridLayout().hours(), range(8, 0, 19, 0));
    QCOMPARE(m_grid->visibleHours(), range(8, 0, 16, 0));
    m_grid->setBlocks(someBlocks());
    QCOMPARE(m_grid->gridLayout().hours(), range(8, 0, 16, 0));
}

void TestWeekGrid::showsWeekendOnDemand()
{
    QCOMPARE(m_grid->gridLayout().days().size(), 5);
    m_grid->setWeekendShown(true);
    QCOMPARE(m_grid->gridLayout().days().size(), 7);
    m_grid->setCursorCell(GridCell{Monday.addDays(6), at(9, 0)});
    m_grid->setWeekendShown(false);
    QVERIFY(!m_grid->cursor());
    QList<GridBlock> blocks = someBlocks();
    blocks << block(9, 5, range(10, 0, 12, 0), u"Saturday"_s);
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->gridLayout().days().size(), 6);
}

void TestWeekGrid::fitsOrScrolls()
{
    QCOMPARE(m_grid->verticalScrollBar()->maximum(), 0);
    QVERIFY(!m_grid->verticalScrollBar()->isVisible());
    QCOMPARE(m_grid->gridLayout().size().height(), m_grid->viewport()->height());
    const auto *header = m_grid->findChild<QWidget *>(u"weekGridHeader"_s);
    QVERIFY(header);
    const QRect before = header->geometry();
    m_grid->resize(720, 400);
    QTRY_VERIFY(m_grid->verticalScrollBar()->isVisible());
    const QPoint hour = point(0, 12, 0);
    m_grid->verticalScrollBar()->setValue(60);
    QCOMPARE(point(0, 12, 0), hour - QPoint(0, 60));
    QCOMPARE(header->geometry().topLeft(), before.topLeft());
    QCOMPARE(header->width(), m_grid->viewport()->width());
    // A narrow window scrolls to the side, and the headers go along.
    m_grid->resize(300, 400);
    QTRY_VERIFY(m_grid->horizontalScrollBar()->isVisible());
    QVERIFY(m_grid->gridLayout().columnRect(0).width() >= 82);
}

void TestWeekGrid::keepsTheSpotWhenTextGrows()
{
    m_grid->resize(720, 400);
    QTRY_VERIFY(m_grid->verticalScrollBar()->isVisible());
    m_grid->verticalScrollBar()->setValue(120);
    const int minute = m_grid->gridLayout().minuteAt(m_grid->verticalScrollBar()->value());
    QFont font = m_grid->font();
    font.setPointSizeF(20);
    m_grid->setFont(font);
    QVERIFY(m_grid->gridLayout().yAt(at(9, 0)) >= 110);
    QVERIFY(std::abs(m_grid->gridLayout().minuteAt(m_grid->verticalScrollBar()->value()) -
                     minute) <= 2);
    const auto *header = m_grid->findChild<QWidget *>(u"weekGridHeader"_s);
    QVERIFY(header->height() > 100);
    QCOMPARE(m_grid->viewport()->y(), header->geometry().bottom() + 1);
}

void TestWeekGrid::scrollsToTheChosenOne()
{
    m_grid->resize(720, 320);
    QTRY_VERIFY(m_grid->verticalScrollBar()->isVisible());
    m_grid->verticalScrollBar()->setValue(0);
    m_grid->setSelected(5);
    QVERIFY(m_grid->viewport()->rect().contains(m_grid->rectOf(5)));
    m_grid->setCursorCell(GridCell{Monday, at(8, 0)});
    QVERIFY(m_grid->viewport()->rect().contains(m_grid->cursorRect().center()));
}

void TestWeekGrid::tellsSentences()
{
    const auto tip = [this](QPoint p) {
        QHelpEvent event(QEvent::ToolTip, p, m_grid->viewport()->mapToGlobal(p));
        QApplication::sendEvent(m_grid->viewport(), &event);
        return QToolTip::text();
    };
    QCOMPARE(tip(point(2, 10, 30)), u"Second talk, 10.00–11.00"_s);
    QCOMPARE(tip(point(1, 9, 30)), u"Old workshop, 09.00–10.30"_s);
    QToolTip::hideText();
    m_grid->setCursorCell(GridCell{Monday.addDays(1), at(12, 15)});
    QVERIFY(m_grid->cursorSentence().startsWith(u"Tuesday 1 December 12.15"_s));
}

void TestWeekGrid::opensAMenu_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<qint64>("id");
    QTest::newRow("mouse on an activity") << false << 2 << at(10, 30) << qint64(3);
    QTest::newRow("mouse on an empty place") << false << 3 << at(11, 0) << qint64(0);
    QTest::newRow("key on the chosen one") << true << 0 << at(9, 0) << qint64(5);
}

void TestWeekGrid::opensAMenu()
{
    QFETCH(bool, byKey);
    QFETCH(int, day);
    QFETCH(int, minute);
    QFETCH(qint64, id);
    QSignalSpy menu(m_grid, &WeekGrid::menuRequested);
    if (byKey)
        m_grid->setSelected(id);
    const QPoint p = m_grid->pointAt(Monday.addDays(day), minute);
    QContextMenuEvent event(byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, p,
                            m_grid->viewport()->mapToGlobal(p));
    QApplication::sendEvent(m_grid->viewport(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu[0][0].toLongLong(), id);
    QCOMPARE(m_grid->selection(), id);
    const QPoint shown = m_grid->viewport()->mapFromGlobal(menu[0][3].toPoint());
    if (byKey)
        QCOMPARE(shown, m_grid->rectOf(id).bottomLeft());
    else
        QCOMPARE(shown, p);
}

void TestWeekGrid::marksNow()
{
    const QColor red = roleColors(ColorRole::Error, m_grid->palette()).text;
    const QPoint p = point(3, 12, 0);
    QVERIFY(m_grid->viewport()->grab().toImage().pixelColor(p) != red);
    m_grid->setNow(Monday.addDays(3), at(12, 0));
    QCOMPARE(m_grid->viewport()->grab().toImage().pixelColor(p), red);
    // Only there, and only while that time is shown.
    QVERIFY(m_grid->viewport()->grab().toImage().pixelColor(point(1, 12, 0)) != red);
    m_grid->setNow(Monday.addDays(3), at(18, 0));
    QVERIFY(m_grid->viewport()->grab().toImage().pixelColor(p) != red);
}

void TestWeekGrid::looksDifferentInEachState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ColorRole>("role"); // whose line or text colour appears
    QTest::addColumn<bool>("isLine");
    QTest::newRow("new") << u"new"_s << ColorRole::Warning << true;
    QTest::newRow("changed") << u"changed"_s << ColorRole::Warning << true;
    QTest::newRow("removed") << u"removed"_s << ColorRole::Warning << true;
    QTest::newRow("clash") << u"clash"_s << ColorRole::Error << false;
    QTest::newRow("clash is stronger than new") << u"clash new"_s << ColorRole::Error << false;
}

void TestWeekGrid::looksDifferentInEachState()
{
    QFETCH(QString, state);
    QFETCH(ColorRole, role);
    QFETCH(bool, isLine);
    GridBlock made = block(1, 1, range(9, 0, 11, 0), u"Talk"_s);
    m_grid->setBlocks({made});
    const QRect rect = m_grid->rectOf(1);
    // The right edge, which no tag reaches at its upper half.
    const auto edge = [&](const QColor &color) {
        const QImage image = m_grid->viewport()->grab().toImage();
        int found = 0;
        for (int y = rect.top() + 5; y < rect.center().y(); ++y)
            found += int(image.pixelColor(rect.right(), y) == color);
        return found;
    };
    const RoleColors colors = roleColors(role, m_grid->palette());
    const QColor frame = isLine ? colors.line : colors.text;
    QCOMPARE(edge(frame), 0);
    made.isNew = state.contains(u"new"_s);
    made.changed = state.contains(u"changed"_s);
    made.removed = state.contains(u"removed"_s);
    made.clash = state.contains(u"clash"_s);
    m_grid->setBlocks({made});
    const int found = edge(frame);
    const int all = rect.center().y() - rect.top() - 5;
    QVERIFY2(found > all / 3, qPrintable(QString::number(found)));
    QCOMPARE(found == all, role == ColorRole::Error); // dashed unless a clash
    if (state.contains(u' '))
        QCOMPARE(edge(roleColors(ColorRole::Warning, m_grid->palette()).line), 0);
}

// ---------------------------------------------------------------- screen readers

QAccessibleInterface *TestWeekGrid::cell(const QString &name) const
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    for (int i = 0; i < table->childCount(); ++i) {
        if (table->child(i)->text(QAccessible::Name).startsWith(name))
            return table->child(i);
    }
    return nullptr;
}

void TestWeekGrid::isATableToScreenReaders()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    QCOMPARE(table->childCount(), 7); // five, an old place, the cursor
    QAccessibleTableInterface *cells = table->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->columnCount(), 5);
    QCOMPARE(cells->rowCount(), 2);
    QVERIFY(cells->columnDescription(1).startsWith(u"Tuesday 1 December"_s));
    QCOMPARE(cells->cellAt(1, 2)->text(QAccessible::Name), u"Dentist, 13.00–13.45"_s);
    QVERIFY(!cells->cellAt(2, 2));
    QVERIFY(!cells->cellAt(0, 3));

    m_grid->setSelected(3);
    QAccessibleInterface *talk = cell(u"Second talk"_s);
    QVERIFY(talk);
    QCOMPARE(talk->role(), QAccessible::Cell);
    QVERIFY(talk->state().selected && talk->state().focused && talk->state().focusable);
    QCOMPARE(talk->rect(), QRect(m_grid->viewport()->mapToGlobal(m_grid->rectOf(3).topLeft()),
                                 m_grid->rectOf(3).size()));
    QCOMPARE(talk->tableCellInterface()->columnIndex(), 2);
    QCOMPARE(talk->tableCellInterface()->rowIndex(), 0);
    QCOMPARE(cells->selectedCellCount(), 1);
    QCOMPARE(table->focusChild(), talk);
    QCOMPARE(table->childAt(talk->rect().center().x(), talk->rect().center().y()), talk);
    QCOMPARE(table->indexOfChild(talk), 2);
    QVERIFY(!cell(u"Workshop"_s)->state().selected);
    QVERIFY(!cell(u"Old workshop"_s)->state().focusable);
    QVERIFY(cell(u"Dentist"_s)->state().readOnly);
    QVERIFY(table->child(6)->state().invisible);

    m_grid->setCursorCell(GridCell{Monday.addDays(3), at(12, 0)});
    QCOMPARE(table->focusChild(), table->child(6));
    QVERIFY(table->child(6)->text(QAccessible::Name).startsWith(u"Thursday 3 December 12.00"_s));
    QVERIFY(!table->child(6)->state().invisible);
    // What goes is no longer valid.
    m_grid->setBlocks({});
    QVERIFY(!talk->isValid());
    QCOMPARE(table->childCount(), 1);
}

void TestWeekGrid::actsForScreenReaders()
{
    QAccessibleActionInterface *actions = cell(u"Second talk"_s)->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames(),
             (QStringList{QAccessibleActionInterface::pressAction(), u"edit"_s}));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_grid->selection(), 3);
    actions->doAction(u"edit"_s);
    QCOMPARE(m_asked->requests(), QStringList{u"edit 3"_s});
    QVERIFY(!actions->localizedActionName(u"edit"_s).isEmpty());
    QVERIFY(cell(u"Old workshop"_s)->actionInterface()->actionNames().isEmpty());
    m_grid->setCursorCell(GridCell{Monday.addDays(3), at(12, 0)});
    cell(u"Thursday"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_asked->requests(), (QStringList{u"edit 3"_s, u"create 3 12.00–13.00"_s}));
}

void TestWeekGrid::tellsFocusToScreenReaders()
{
    QStringList heard;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    connect(m_grid, &WeekGrid::announced, this, [&](const QString &words) {
        QCOMPARE(table->focusChild()->text(QAccessible::Name), words);
        heard << words.section(u',', 0, 0);
    });
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Right, Qt::ControlModifier);
    m_grid->setSelected(3);
    QList<GridBlock> blocks = someBlocks();
    blocks[0].sentence = u"Renamed workshop"_s;
    m_grid->setBlocks(blocks); // another one: nothing to tell
    blocks[2].sentence = u"Moved talk, 10.15–11.15"_s;
    m_grid->setBlocks(blocks);
    QCOMPARE(heard, (QStringList{u"Workshop"_s, u"Talk"_s, u"Tuesday 1 December 13.00"_s,
                                 u"Second talk"_s, u"Moved talk"_s}));
    // Without the focus it is silent.
    m_grid->clearFocus();
    m_grid->setSelected(1);
    QCOMPARE(heard.size(), 5);
}

QTEST_MAIN(TestWeekGrid)
#include "tst_week_grid.moc"
