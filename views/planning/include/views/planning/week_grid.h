// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QRegion>
#include <QTimer>
#include <optional>
#include <views/planning/grid_block.h>
#include <views/planning/grid_layout.h>

namespace bro {

class WeekGridHeader;

// The week, days beside each other. It shows what it is given and asks for what the user wants; it
// changes nothing itself. Mouse: click chooses, double click edits or creates, a drag on an empty
// place creates, moves or stretches (15 minutes, Alt 5; Ctrl copies; Esc gives up). Keys: arrows go
// between activities, Ctrl+arrows to an empty quarter, Enter edits or creates there, Insert,
// Delete, Ctrl+Shift+arrows move, Shift+up/down stretch, Ctrl+C, Ctrl+V, Home, End.
// To a screen reader it is a table whose cells are the activities.
class WeekGrid : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);
    ~WeekGrid() override;

    // In order, all that may be shown. Saturday and Sunday stay hidden until they hold something
    // or setWeekendShown.
    void setDays(const QList<GridDay> &days);
    // Selection and cursor stay when their block or day still exists; nothing is signalled.
    void setBlocks(const QList<GridBlock> &blocks);
    void setSpans(const QList<GridSpan> &spans);
    // All three at once: one arrangement instead of three.
    void setContent(const QList<GridDay> &days, const QList<GridBlock> &blocks,
                    const QList<GridSpan> &spans);
    // Wanted at least, in whole hours; blocks outside widen them.
    void setVisibleHours(TimeRange hours);
    TimeRange visibleHours() const { return m_options.hours; }
    void setWeekendShown(bool shown);
    bool isWeekendShown() const { return m_options.weekend; }
    void setOverlap(GridOverlap overlap);
    // The red line; an invalid day: none.
    void setNow(QDate day, int minute);
    // Length of what is created by Enter, Insert and double click; 60 at first.
    void setNewLength(int minutes) { m_newLength = minutes; }

    qint64 selection() const { return m_selected; } // 0 = none
    void setSelected(qint64 id);                    // tells nobody; scrolls there
    std::optional<GridCell> cursor() const { return m_cursor; }
    void setCursorCell(std::optional<GridCell> cell); // likewise; clears the selection
    // Day of the selection or the cursor, else the first shown: where Ctrl+V puts.
    QDate currentDay() const;
    // Where Insert would create.
    std::optional<std::pair<QDate, TimeRange>> creationPlace() const;

    // The answer to dragged(), at once, in its slot.
    void setPreview(const GridPreview &preview);
    bool isDragging() const;
    void cancelDrag();

    const GridLayout &gridLayout() const { return m_layout; }
    const QList<GridBlock> &blocks() const { return m_blocks; }
    const QList<int> &timeOrder() const { return m_order; } // blocks but ghosts, by day and time
    const GridBlock *block(qint64 id) const;
    // In the viewport; null when hidden. For tests and screen readers.
    QRect rectOf(qint64 id) const;
    QPoint pointAt(QDate day, int minute) const; // middle of the column
    QRect cursorRect() const;
    QPoint bodyOrigin() const;            // of the layout in the viewport
    void press(qint64 id) { choose(id); } // as a click does
    QString cursorSentence() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int weekWidth() const; // that shows five days without scrolling sideways

Q_SIGNALS:
    void selected(qint64 id); // by the user; 0 = an empty place
    void cursorMoved(QDate day, int minute);
    void editRequested(qint64 id);
    void createRequested(QDate day, TimeRange range);
    void moveRequested(qint64 id, QDate day, TimeRange range, bool copy); // also stretching
    void moveRefused(qint64 id); // not movable: the page says why
    // While dragging, on each new place; id 0 = something that is created. Answer: setPreview().
    void dragged(qint64 id, QDate day, TimeRange range);
    void dragEnded(); // dropped or given up
    void deleteRequested(qint64 id);
    void copyRequested(qint64 id);
    void pasteRequested(QDate day);
    // The user goes beyond what is shown. The page may show more at once, in the slot.
    void daysRequested();
    void hoursRequested(TimeRange hours);
    // Right click or menu key, globally; id 0: an empty place.
    void menuRequested(qint64 id, QDate day, int minute, QPoint at);
    // What screen readers are told: where the keyboard stands now, or what became of it.
    void announced(const QString &words);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class WeekGridHeader;
    enum class Action { Create, Move, StretchStart, StretchEnd };
    struct Drag
    {
        Action action = Action::Move;
        GridBlock block{}; // as it was; of a new one only the place
        int grip = 0;      // minutes from the start of the block to the pointer
        QPoint pressed{};  // in the viewport
        QPoint pointer{};
        QRegion damage{}; // what was last painted
        Qt::KeyboardModifiers modifiers{};
        bool moving = false;  // went farther than a click
        bool dropped = false; // its request is being answered
        QDate day{};
        TimeRange range{};
        GridPreview preview{};
    };

    // week_grid.cpp
    void arrange();
    void describe();
    void toCurrent();
    void scrollTo(const QRect &rect);
    QPoint toBody(QPoint viewportPoint) const { return viewportPoint - bodyOrigin(); }
    QRect toViewport(const QRect &body) const { return body.translated(bodyOrigin()); }
    const GridBlock *selectedBlock() const { return block(m_selected); }
    void choose(qint64 id); // by the user
    void chooseCell(const GridCell &cell);
    void announceCurrent(bool renamed);
    void updateBlock(qint64 id);
    void updateCursor();
    // week_grid_keys.cpp
    static bool isOwnKey(const QKeyEvent &event);
    bool handleKey(const QKeyEvent &event);
    bool handleArrow(int key, Qt::KeyboardModifiers modifiers);
    void stepInTime(int direction);
    void stepByDay(int direction);
    void stepToEnd(bool last, bool week);
    void stepCell(int key);
    void moveByKey(int key);
    void stretchByKey(int minutes);
    bool enter();
    bool create();
    std::optional<GridCell> startCell() const;
    std::optional<GridCell> place() const; // of the selection or the cursor
    bool isFree(const GridCell &cell) const;
    std::optional<GridCell> freeCell(GridCell cell, int direction);
    GridCell nearestFree(const GridCell &cell) const;
    bool showMinute(int minute);
    int columnBeside(int column, int direction);
    // week_grid_mouse.cpp
    const GridBlock *blockAt(QPoint at) const; // in the viewport; no ghosts
    GridCell cellAt(QPoint at) const;
    std::optional<Action> handleAt(QPoint at) const;
    void beginDrag(Action action, const GridBlock &block, QPoint at);
    void followPointer();
    void putDragged(QDate day, TimeRange range);
    void drop();
    void autoScroll();
    void updateDrag();
    void showPointer(QPoint at);
    int dragStep() const;
    TimeRange dragRange(int minute) const;
    QStringList dragWords() const;
    bool isCopying() const;
    QRect bubbleRect() const; // in the viewport
    QRect dragRect() const;   // in the body
    // week_grid_paint.cpp
    void paintBackground(QPainter &painter, const QRect &dirty) const;
    void paintDay(QPainter &painter, int column) const;
    void paintSpans(QPainter &painter, const QRect &dirty) const;
    void paintBlocks(QPainter &painter, const QRect &dirty) const;
    void paintNow(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    void paintDrag(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;

    QList<GridDay> m_days;
    QList<GridBlock> m_blocks;
    QList<GridSpan> m_spans;
    GridOptions m_options;
    GridMetrics m_metrics;
    GridLayout m_layout;
    QList<int> m_order;
    QDate m_nowDay;
    int m_nowMinute = 0;
    int m_newLength = 60;
    qint64 m_selected = 0;
    std::optional<GridCell> m_cursor;
    std::optional<Drag> m_drag;
    QTimer m_scroller;
    WeekGridHeader *m_header;
};

} // namespace bro
