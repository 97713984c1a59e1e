// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_internal.h"
#include "words.h"
#include <algorithm>

namespace bro::schedule {

using namespace Qt::StringLiterals;

Sheet::Sheet(const WeekScheduleData &d) : data(d), items(d.items)
{
    std::stable_sort(items.begin(), items.end(), [](const ScheduleItem &a, const ScheduleItem &b) {
        return std::pair(a.date, a.from) < std::pair(b.date, b.from);
    });
    for (const ScheduleItem &item : std::as_const(items)) {
        if (item.mark != ScheduleMark::Removed)
            live.append(item);
    }
    const bool weekendUsed = std::any_of(live.begin(), live.end(), [](const ScheduleItem &item) {
        return item.date.dayOfWeek() > 5;
    });
    for (int day = 0; day < (weekendUsed ? 7 : 5); ++day)
        days.append(d.week.monday().addDays(day));
}

QString Sheet::spanText() const
{
    return words::weekSpan(days.first(), days.last());
}

QString Sheet::weekText() const
{
    return words::of(u"documents.weekNumber"_s, {{u"week"_s, qint64(data.week.week)}});
}

namespace {
// More than two in one half of a day turn the whole grid to lines.
bool crowded(const Sheet &sheet)
{
    QMap<std::pair<QDate, int>, int> cells;
    for (const ScheduleItem &item : sheet.live) {
        const int hour = item.from.hour();
        if (++cells[{item.date, hour < 12 ? 0 : hour < 17 ? 1 : 2}] > 2)
            return true;
    }
    return false;
}

// Seven narrow columns do not take every word; compact lines do.
bool tooNarrowForCards(const Sheet &sheet, Typesetter &typesetter)
{
    const double cardWidth = width / double(sheet.days.size()) - 2 * cellPadding;
    return sheet.weekend() &&
           std::any_of(sheet.live.begin(), sheet.live.end(), [&](const ScheduleItem &item) {
               return titleNeedsBreakingWords(typesetter, cardWidth, item);
           });
}

class Layouter
{
public:
    Layouter(const Sheet &sheet, Typesetter &typesetter)
        : m_sheet(sheet),
          m_typesetter(typesetter),
          m_lines(crowded(sheet) || tooNarrowForCards(sheet, typesetter))
    {
    }
    QList<Page> run();

private:
    bool fitsOnePage(const GridLook &look);
    bool fitsFront(const GridLook &look);
    double drawFront(Canvas &canvas, const GridLook &look);
    Page onePage(const GridLook &look);
    QList<Page> frontAndBack(const GridLook &look);
    QList<GridLook> frontLooks() const;

    const Sheet &m_sheet;
    Typesetter &m_typesetter;
    bool m_lines;
};

double Layouter::drawFront(Canvas &canvas, const GridLook &look)
{
    const double y = drawGrid(canvas, m_sheet, look, drawTop(canvas, m_sheet));
    return drawCalls(canvas, m_sheet, y + 2.2);
}

bool Layouter::fitsOnePage(const GridLook &look)
{
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    double y = drawFront(measure, look) + 2.4;
    const QList<ListRow> rows = listRows(m_sheet);
    if (drawList(measure, rows, 0, y, bottom) < rows.size())
        return false;
    return drawCourses(measure, m_sheet, y + 2.4) + 2 + leastNotes <= bottom;
}

Page Layouter::onePage(const GridLook &look)
{
    Canvas canvas(m_typesetter);
    double y = drawFront(canvas, look) + 2.4;
    drawList(canvas, listRows(m_sheet), 0, y, bottom);
    y = drawCourses(canvas, m_sheet, y + 2.4);
    drawNotesBox(canvas, y + 2);
    drawFooter(canvas, m_sheet, 1, 1, Footer::Receipt);
    return canvas.take();
}

bool Layouter::fitsFront(const GridLook &look)
{
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    return drawFront(measure, look) <= frontBottom;
}

// From the roomiest to the most compact; the first that fits is taken.
QList<GridLook> Layouter::frontLooks() const
{
    QList<GridLook> looks;
    if (!m_lines) {
        for (const bool roomy : {true, false}) {
            if (roomy && m_sheet.weekend())
                continue;
            looks.append({false, roomy, {47, 40, 36}, 3, 5});
            looks.append({false, roomy, {36, 32, 26}, 3, 5});
            looks.append({false, roomy, {22, 22, 18}, 3, 5});
        }
    }
    for (const int perCell : {5, 4, 3, 2}) {
        for (const int titleLines : {3, 2, 1}) {
            looks.append({true, false, {40, 40, 18}, titleLines, perCell});
            looks.append({true, false, {14, 14, 14}, titleLines, perCell});
        }
    }
    return looks;
}

QList<Page> Layouter::frontAndBack(const GridLook &look)
{
    const QList<ListRow> rows = listRows(m_sheet);
    QList<Canvas> canvases{Canvas(m_typesetter)};
    drawFront(canvases.first(), look);
    qsizetype next = 0;
    double y = 0;
    while (next < rows.size()) {
        canvases.append(Canvas(m_typesetter));
        y = drawContinuedTop(canvases.last(), m_sheet);
        next = drawList(canvases.last(), rows, next, y, bottom);
    }
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    if (drawCourses(measure, m_sheet, y + 5) > bottom) {
        canvases.append(Canvas(m_typesetter));
        y = drawContinuedTop(canvases.last(), m_sheet) - 5;
    }
    y = drawCourses(canvases.last(), m_sheet, y + 5);
    drawNoteLines(canvases.last(), y + 5);

    QList<Page> pages;
    for (qsizetype i = 0; i < canvases.size(); ++i) {
        const Footer kind = i == canvases.size() - 1 ? Footer::Receipt
                            : i > 0                  ? Footer::Continues
                            : canvases.size() == 2   ? Footer::SeeNext
                                                     : Footer::SeeFollowing;
        drawFooter(canvases[i], m_sheet, i + 1, canvases.size(), kind);
        pages.append(canvases[i].take());
    }
    return pages;
}

QList<Page> Layouter::run()
{
    for (const double least : {30.0, 26.0, 22.0}) {
        const GridLook look{m_lines, false, {least, least, std::min(least, 24.0)}, 3, 5};
        if (fitsOnePage(look))
            return {onePage(look)};
    }
    const QList<GridLook> looks = frontLooks();
    for (const GridLook &look : looks) {
        if (fitsFront(look))
            return frontAndBack(look);
    }
    return frontAndBack(looks.last());
}
} // namespace
} // namespace bro::schedule

namespace bro {

using namespace Qt::StringLiterals;

Document layoutWeekSchedule(const WeekScheduleData &data, Typesetter &typesetter)
{
    const schedule::Sheet sheet(data);
    if (data.largePrint)
        return schedule::layoutLarge(sheet, typesetter);
    Document document;
    document.title = words::of(u"documents.scheduleTitle"_s, {{u"week"_s, qint64(data.week.week)}});
    document.formId = data.formId;
    document.pages = schedule::Layouter(sheet, typesetter).run();
    return document;
}

} // namespace bro
