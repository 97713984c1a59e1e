// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QApplication>
#include <QMouseEvent>
#include <cstdio>
#include <views/planning/week_grid.h>

// How the week grid of Planlægning follows the hand: a week of 60 activities, each move of the
// mouse with its repaint; its page's answer is a clash and two lines of words.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int activities = 60;
constexpr int moves = 400;
const QDate monday(2026, 11, 30);

QList<GridBlock> fullWeek()
{
    QList<GridBlock> blocks;
    for (int i = 0; i < activities; ++i) {
        GridBlock block;
        block.id = i + 1;
        block.day = monday.addDays(i % 5);
        const int from = 480 + (i / 5) * 40;
        block.range = {from, from + 30 + (i % 3) * 15};
        block.kind = GridKind(i % 5);
        block.title = u"Jobværksted %1"_s.arg(i);
        block.lines = {u"Lokale 1"_s, u"Mette Kjær"_s};
        block.isNew = i % 7 == 0;
        block.clash = i % 5 == 0;
        block.notApproved = i % 11 == 0;
        block.persons = i % 4 == 0 ? i % 13 : 0;
        block.places = i % 4 == 0 ? 12 : 0;
        block.sentence = block.title;
        blocks.append(block);
    }
    return blocks;
}

QList<GridDay> days()
{
    QList<GridDay> made;
    for (int i = 0; i < 5; ++i)
        made.append({monday.addDays(i), u"Man"_s, u"30. nov."_s, u"2 t"_s});
    return made;
}

void mouse(WeekGrid &grid, QEvent::Type type, QPoint at)
{
    const bool move = type == QEvent::MouseMove;
    QMouseEvent event(type, at, grid.viewport()->mapToGlobal(at),
                      move ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(grid.viewport(), &event);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    WeekGrid grid;
    grid.resize(900, 700);
    grid.setContent(days(), fullWeek(), {});
    grid.show();
    grid.setNow(monday, 600);
    grid.setSelected(8);
    QApplication::processEvents();
    QObject::connect(&grid, &WeekGrid::dragged, &grid, [&grid](qint64, QDate, TimeRange) {
        grid.setPreview(
            {true, u"Sammenfald med Jobværksted. Både Amina og Mette Kjær er optaget."_s});
    });

    Times drag;
    const QPoint start = grid.rectOf(8).center();
    mouse(grid, QEvent::MouseButtonPress, start);
    mouse(grid, QEvent::MouseMove, start + QPoint(20, 0));
    QApplication::processEvents();
    const QSize room = grid.viewport()->size() - QSize(120, 80);
    for (int i = 0; i < moves; ++i) {
        const QPoint at(80 + i * 7 % room.width(), 40 + i * 5 % room.height());
        drag.measure([&] {
            mouse(grid, QEvent::MouseMove, at);
            QApplication::processEvents();
        });
    }
    mouse(grid, QEvent::MouseButtonRelease, start);
    drag.print("drag");

    Times arrange;
    for (int i = 0; i < moves / 4; ++i) {
        QList<GridBlock> blocks = fullWeek();
        blocks[i % activities].range.to += 5;
        arrange.measure([&] {
            grid.setBlocks(blocks);
            QApplication::processEvents();
        });
    }
    arrange.print("arrange");
    return 0;
}
