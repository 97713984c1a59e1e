// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include "table.h"
#include <array>
#include <documents/week_schedule.h>

// The parts of a week schedule, measures of designs 01, 01b and 02 in mm and points.
namespace bro::schedule {

inline constexpr double left = 18;
inline constexpr double right = 198;
inline constexpr double width = right - left;
inline constexpr double top = 11;
inline constexpr double bottom = 270; // content ends here, the footer begins below
inline constexpr double frontBottom = 268;
inline constexpr double leastNotes = 9;
inline constexpr double cellPadding = 1.2;

// The data in the order of the page.
struct Sheet
{
    const WeekScheduleData &data;
    QList<ScheduleItem> items; // by date, then time
    QList<ScheduleItem> live;  // without the removed ones
    QList<QDate> days;         // Monday to Friday, or to Sunday when the weekend is used

    explicit Sheet(const WeekScheduleData &d);
    bool weekend() const { return days.size() > 5; }
    QString spanText() const;
    QString weekText() const; // Uge 19
};

enum class Footer { Receipt, SeeNext, SeeFollowing, Continues };

struct GridLook
{
    bool lines = false; // compact lines in place of cards
    bool roomy = false; // front page of two: bigger times
    std::array<double, 3> leastHeights{30, 30, 24};
    int titleLines = 3; // of a compact line
    int perCell = 5;    // compact lines before "+ n mere"
};

// The marks of an item in front of its title or time.
void addMarks(Flow &flow, const ScheduleItem &item, double pt = 8);
QString earlierText(const ScheduleItem &item, const Sheet &sheet); // Før: 10:00–11:00.
QString illnessCall(const ScheduleIllness &illness);
QString illnessOnly(const ScheduleIllness &illness);
QString placeText(const ScheduleItem &item);

// All answer the y below what they drew.
double drawTop(Canvas &canvas, const Sheet &sheet);
double drawContinuedTop(Canvas &canvas, const Sheet &sheet);
double drawCalls(Canvas &canvas, const Sheet &sheet, double y);
double drawCourses(Canvas &canvas, const Sheet &sheet, double y);
double drawGrid(Canvas &canvas, const Sheet &sheet, const GridLook &look, double y);
double drawCard(Canvas &canvas, double x, double y, double cardWidth, const ScheduleItem &item,
                bool roomy);
bool titleNeedsBreakingWords(Typesetter &typesetter, double cardWidth, const ScheduleItem &item);
double drawCompactLine(Canvas &canvas, double x, double y, double lineWidth,
                       const ScheduleItem &item, int titleLines);
void drawNotesBox(Canvas &canvas, double y);
void drawNoteLines(Canvas &canvas, double y);
void drawFooter(Canvas &canvas, const Sheet &sheet, qsizetype page, qsizetype pages, Footer kind);
void drawLargeFooter(Canvas &canvas, const Sheet &sheet, qsizetype page, qsizetype pages);
// "Udleveret: □ i hånden □ med brev dato ____ af ____"
void drawHandOut(Canvas &canvas, double x, double baseline, double pt);

// The list of all appointments. drawList starts with `from` and answers the first row that found
// no room above `limit` (or the count); y moves below what was drawn.
struct ListRow
{
    TableRow row;
    QString day; // Mandag 4.
};
QList<ListRow> listRows(const Sheet &sheet);
qsizetype drawList(Canvas &canvas, const QList<ListRow> &rows, qsizetype from, double &y,
                   double limit);

Document layoutLarge(const Sheet &sheet, Typesetter &typesetter);

} // namespace bro::schedule
