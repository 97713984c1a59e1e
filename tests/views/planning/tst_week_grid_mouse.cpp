// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_test.h"
#include <QContextMenuEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <views/theme.h>

using namespace bro;

namespace {

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

class TestWeekGridMouse : public WeekGridTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGrid(); }
    void cleanup() { removeGrid(); }
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
    void opensAMenu_data();
    void opensAMenu();
};

void TestWeekGridMouse::choosesByClick()
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

void TestWeekGridMouse::editsAndCreatesByDoubleClick()
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

void TestWeekGridMouse::createsByDrag_data()
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

void TestWeekGridMouse::createsByDrag()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(QString, asked);
    drag(m_grid->pointAt(Monday.addDays(3), from), m_grid->pointAt(Monday.addDays(3), to), keys);
    QCOMPARE(m_asked->requests(), QStringList{asked});
    QVERIFY(!m_grid->isDragging());
}

void TestWeekGridMouse::movesByDrag_data()
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

void TestWeekGridMouse::movesByDrag()
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

void TestWeekGridMouse::stretchesByDrag_data()
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

void TestWeekGridMouse::stretchesByDrag()
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

void TestWeekGridMouse::startsNoDragByAShakingHand()
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

void TestWeekGridMouse::givesUpByEscape()
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

void TestWeekGridMouse::copiesWhenCtrlIsPressedLater()
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

void TestWeekGridMouse::asksThePageWhileDragging()
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

void TestWeekGridMouse::paintsOnlyWhatMoves()
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

void TestWeekGridMouse::scrollsAtTheEdge()
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

void TestWeekGridMouse::endsADragOfWhatIsGone()
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

void TestWeekGridMouse::staysInSightWhileThePageAsks()
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

void TestWeekGridMouse::showsHandles()
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

void TestWeekGridMouse::opensAMenu_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<qint64>("id");
    QTest::newRow("mouse on an activity") << false << 2 << at(10, 30) << qint64(3);
    QTest::newRow("mouse on an empty place") << false << 3 << at(11, 0) << qint64(0);
    QTest::newRow("key on the chosen one") << true << 0 << at(9, 0) << qint64(5);
}

void TestWeekGridMouse::opensAMenu()
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

QTEST_MAIN(TestWeekGridMouse)
#include "tst_week_grid_mouse.moc"
