// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <core/item_roles.h>
#include <views/planning/grid_block.h>

namespace bro {

// Sizes that follow from the font, in pixels.
struct GridMetrics
{
    QFont font{};     // of a block
    QFont bold{};     // of its title
    QFont axisFont{}; // hours, tags
    int line = 15;    // height of a line in a block
    int tag = 17;     // height of a tag
    int hour = 60;    // least height of an hour
    int axis = 44;    // width of the column of hours
    int day = 82;     // least width of a day

    static GridMetrics of(const QFont &body);
    int scaled(int pixels) const { return pixels * line / 15; }
};

struct GridOptions
{
    TimeRange hours{480, 960};
    bool weekend = false; // also when they hold nothing
    GridOverlap overlap = GridOverlap::Inset;
};

// A state's words on a block: icon and, where there is room, text.
struct GridTag
{
    QRect rect{};
    Tone tone = Tone::None;
    QString icon{};
    QString text{}; // empty: no room, icon alone
};

struct GridLine
{
    QRect rect{};
    QString text{}; // elided to fit
    bool bold = false;
    bool struck = false;
};

// What fits on a block and where, in the coordinates of its rectangle's parent.
struct GridWords
{
    QList<GridLine> lines{};
    QList<GridTag> tags{};
    QRect kindIcon{};     // null: no room
    QRect capacityIcon{}; // null: no group or no room
    GridLine capacity{};
    QRect capacityBar{};
    bool vertical = false; // the title is turned, reading upwards; the block is too narrow
};

// words(): block, its rectangle, the part of it where texts stay readable, whether the tag
// "Sammenfald" stands on it (else it stands below the blocks that clash).
GridWords gridWords(const GridBlock &block, const QRect &rect, const QRect &readable,
                    const GridMetrics &metrics, bool clashTag);

struct PlacedBlock
{
    int block = 0;  // index
    int column = 0; // of the day
    QRect rect{};
    QRect readable{}; // part that later blocks leave free, with the title
    GridWords words{};
};

// Where everything stands: days and blocks to rectangles and words. Coordinates are those of the
// body, without hours and headers: 0/0 is the first shown day at the first shown hour.
class GridLayout
{
public:
    // room: what can be seen of the body. It grows beyond when the least sizes demand it.
    void arrange(const QList<GridDay> &days, const QList<GridBlock> &blocks,
                 const GridOptions &options, const GridMetrics &metrics, QSize room);

    const QList<GridDay> &days() const { return m_days; } // shown
    TimeRange hours() const { return m_hours; }           // whole hours
    QSize size() const { return m_size; }
    const QList<PlacedBlock> &placed() const { return m_placed; } // in order of painting
    const QList<QRect> &shared() const { return m_shared; }       // clashing times, hatched
    const QList<GridTag> &clashTags() const { return m_clashTags; }

    int columnOf(QDate day) const; // -1: not shown
    QRect columnRect(int column) const;
    int columnAt(int x) const; // the nearest
    int yAt(int minute) const;
    int minuteAt(int y) const;                       // within the shown hours
    QRect rectOf(int column, TimeRange range) const; // all of the column's width
    int blockAt(QPoint at) const;                    // index of the topmost; -1 = none
    const PlacedBlock *placedBlock(int block) const;

private:
    struct Slot
    {
        int block = 0;
        int top = 0; // pixels; at least a line high
        int bottom = 0;
        bool ghost = false;
        double left = 0; // part of the day's width
        double width = 1;
        bool meets(const Slot &o) const { return top < o.bottom && o.top < bottom; }
    };
    using Slots = QList<Slot>;

    void chooseDays(const QList<GridDay> &days, const QList<GridBlock> &blocks, bool weekend);
    void chooseHours(const QList<GridBlock> &blocks, TimeRange wanted);
    void arrangeDay(int column, const QList<GridBlock> &blocks, GridOverlap overlap,
                    const GridMetrics &metrics);
    Slots slotsOf(int column, const QList<GridBlock> &blocks, const GridMetrics &metrics) const;
    static void spread(Slots &cluster, GridOverlap overlap, const GridMetrics &metrics);
    static bool inset(Slots &cluster, const GridMetrics &metrics);
    static void sideBySide(Slots &cluster);
    QRect slotRect(int column, const Slot &slot) const;
    QRect readableOf(qsizetype placed, const GridMetrics &metrics) const;
    QRect share(const QList<GridBlock> &blocks, qsizetype first, qsizetype last);
    bool placeClashTag(const QRect &clashing, int column, qsizetype firstOfDay,
                       const GridMetrics &metrics);

    QList<GridDay> m_days;
    TimeRange m_hours{480, 960};
    QSize m_size;
    QList<PlacedBlock> m_placed;
    QList<QRect> m_shared;
    QList<GridTag> m_clashTags;
};

// "09.00" and "09.00–10.30"; midnight at the end of a day is 24.00.
QString clockText(int minute);
QString clockText(TimeRange range);

// Blocks but ghosts by day, start, end and id, as indices.
QList<int> gridTimeOrder(const QList<GridBlock> &blocks);

} // namespace bro
