// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <views/planning/week_grid.h>

// What the tests of the week grid share: a week, a grid in a window, a hand at the mouse and what
// the grid asked for.
namespace bro {

using namespace Qt::StringLiterals;

inline const QDate Monday(2026, 11, 30);

inline TimeRange range(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {fromHour * 60 + fromMinute, toHour * 60 + toMinute};
}

inline int at(int hour, int minute)
{
    return hour * 60 + minute;
}

inline GridBlock block(qint64 id, int day, TimeRange when, const QString &title)
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
inline QList<GridBlock> someBlocks()
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

inline QList<GridDay> someDays()
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

class WeekGridTest : public QObject
{
    Q_OBJECT

protected:
    void makeGrid();
    void removeGrid();
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

    WeekGrid *m_grid = nullptr;
    Asked *m_asked = nullptr;
};

inline void WeekGridTest::makeGrid()
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

inline void WeekGridTest::removeGrid()
{
    delete m_asked;
    delete m_grid;
}

inline void WeekGridTest::move(QPoint p, Qt::KeyboardModifiers m)
{
    QMouseEvent event(QEvent::MouseMove, p, m_grid->viewport()->mapToGlobal(p), Qt::NoButton,
                      Qt::LeftButton, m);
    QApplication::sendEvent(m_grid->viewport(), &event);
}

inline void WeekGridTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers m)
{
    press(from, m);
    move((from + to) / 2, m);
    move(to, m);
    release(to, m);
}

} // namespace bro
