// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <calendar/time_range.h>

namespace bro {

// What a block in the week grid is: its colour and icon.
enum class GridKind { AtSupplier, Accompanied, OnOwn, Placement, OutsideHours };

// One activity as the week grid shows it. Several states may hold at once; the strongest frame
// wins, all tags are kept.
struct GridBlock
{
    qint64 id = 0; // > 0; a ghost may have the id of the activity that left its place
    QDate day;
    TimeRange range; // minutes since midnight
    GridKind kind = GridKind::AtSupplier;
    QString title;
    QStringList lines{}; // place, people …; as many as there is room for
    bool isNew = false;  // not handed out: Ny, Ændret, Udgår
    bool changed = false;
    bool removed = false;
    bool clash = false;       // Sammenfald; the times that clashing blocks share are hatched
    bool notApproved = false; // a placement: Ikke godkendt
    bool cancelled = false;   // Aflyst
    bool ghost = false;       // old place of a moved activity; can't be chosen
    QString tagText{};        // another thing that is not handed out, e.g. Skema
    QString tagIcon{};
    int persons = 0; // of a group: shown in words and as a bar when places > 0
    int places = 0;
    QString sentence{};  // all of it in words: accessible name and tool tip
    bool movable = true; // else moving and stretching are refused (moveRefused)

    friend bool operator==(const GridBlock &, const GridBlock &) = default;
};

// What lies over a whole day.
struct GridAllDay
{
    QString icon;
    QString text;
    friend bool operator==(const GridAllDay &, const GridAllDay &) = default;
};

// A column.
struct GridDay
{
    QDate date;
    QString heading;  // "Man", semibold
    QString dateText; // "30. nov."
    QString below{};  // "2 t"
    bool today = false;
    bool closed = false;    // holiday or closing day
    QString closedReason{}; // its name
    QList<GridAllDay> allDay{};
    friend bool operator==(const GridDay &, const GridDay &) = default;
};

// A span of the background: an absence, a holiday of the employee.
struct GridSpan
{
    QDate day;
    TimeRange range;
    QString text;
    friend bool operator==(const GridSpan &, const GridSpan &) = default;
};

// How blocks of the same time stand.
enum class GridOverlap {
    Inset,     // the later inset by 24 %, as long as both titles can be read
    SideBySide // parallel groups of a room
};

// A place in the grid that holds nothing: where the keyboard stands.
struct GridCell
{
    QDate day;
    int minute = 0; // start of a quarter
    friend bool operator==(const GridCell &, const GridCell &) = default;
};

// What the page finds about a place while something is dragged there.
struct GridPreview
{
    bool clash = false;
    QString text{}; // beside the pointer, below the time; may hold several lines
};

} // namespace bro
