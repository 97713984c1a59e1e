// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_internal.h"
#include "words.h"
#include <algorithm>

namespace bro::schedule {

using namespace Qt::StringLiterals;

namespace {
constexpr double between = 1.2;

struct Band
{
    QString name;
    int fromHour;
    int toHour;
    double leastHeight;
};

QList<Band> bandsOf(const Sheet &sheet, const GridLook &look)
{
    QList<Band> bands{{words::of(u"documents.morning"_s), 0, 12, look.leastHeights[0]},
                      {words::of(u"documents.afternoon"_s), 12, 17, look.leastHeights[1]}};
    const bool evening =
        std::any_of(sheet.live.begin(), sheet.live.end(),
                    [](const ScheduleItem &item) { return item.from.hour() >= 17; });
    if (evening)
        bands.append({words::of(u"documents.evening"_s), 17, 24, look.leastHeights[2]});
    return bands;
}

QList<ScheduleItem> itemsIn(const Sheet &sheet, QDate day, const Band &band)
{
    QList<ScheduleItem> here;
    for (const ScheduleItem &item : sheet.live) {
        if (item.date == day && item.from.hour() >= band.fromHour && item.from.hour() < band.toHour)
            here.append(item);
    }
    return here;
}

bool hasItems(const Sheet &sheet, QDate day)
{
    return std::any_of(sheet.live.begin(), sheet.live.end(),
                       [day](const ScheduleItem &item) { return item.date == day; });
}

double drawDayHeads(Canvas &canvas, const Sheet &sheet, double columnWidth, const GridLook &look,
                    double y)
{
    const double dayPoints = sheet.weekend() ? 11.5 : look.roomy ? 15 : 13.5;
    double height = 0;
    for (qsizetype i = 0; i < sheet.days.size(); ++i) {
        const QDate day = sheet.days.at(i);
        Flow head(words::weekday(day), {dayPoints, true});
        head.lineBreak().add(words::dayMonth(day), {10.5});
        height = canvas.flow(left + double(i) * columnWidth, y + 0.8, head, {columnWidth, 1.15},
                             Canvas::Align::Centre);
    }
    return y + 0.8 + height + 0.7;
}

double drawBandHead(Canvas &canvas, const Band &band, double y, bool first)
{
    const FlowBlock name = layOut(canvas.typesetter(), Flow(band.name, {9, true}), {width, 1.3});
    const double height = name.height + 0.7;
    canvas.box(left, y, width, height, 0, grey::band);
    if (!first)
        canvas.stroke(left, y, right, y, 0.5);
    canvas.stroke(left, y + height, right, y + height, 0.5);
    canvas.flow(left + 2, y + 0.3, name);
    return y + height;
}

// What an empty day says, in the middle of its morning.
FlowBlock emptyDay(Canvas &canvas, const Sheet &sheet, QDate day, double room)
{
    const QString name = sheet.data.freeDays.value(day);
    if (name.isEmpty())
        return layOut(canvas.typesetter(), Flow(words::of(u"documents.noAppointments"_s), {9.5}),
                      {room, 1.25});
    Flow flow(name, {9.5, true});
    flow.lineBreak().add(words::of(u"documents.doNotCome"_s), {9.5});
    return layOut(canvas.typesetter(), flow, {room, 1.25, 6});
}

double drawMore(Canvas &canvas, double x, double y, double room, qsizetype count)
{
    canvas.stroke(x, y, x + room, y, 0.8);
    Flow flow(words::of(u"documents.moreCount"_s, {{u"n"_s, qint64(count)}}), {9, true});
    flow.lineBreak().add(words::of(u"documents.seeList"_s), {9, true});
    return 0.6 + canvas.flow(x, y + 0.6, flow, {room, 1.15});
}

// Height of the content; with a drawing canvas the cell is filled.
double drawCell(Canvas &canvas, const QList<ScheduleItem> &items, const GridLook &look, double x,
                double y, double room)
{
    double at = y;
    qsizetype shown = 0;
    for (const ScheduleItem &item : items) {
        if (look.lines && shown == look.perCell)
            break;
        if (shown++ > 0)
            at += between;
        at += look.lines ? drawCompactLine(canvas, x, at, room, item, look.titleLines)
                         : drawCard(canvas, x, at, room, item, look.roomy);
    }
    if (shown < items.size())
        at += between + drawMore(canvas, x, at + between, room, items.size() - shown);
    return at - y;
}

struct Row
{
    double y;
    double height;
};

double rowHeight(Canvas &canvas, const Sheet &sheet, const Band &band, const GridLook &look,
                 double room, bool firstBand)
{
    Canvas measure(canvas.typesetter(), Page::Format::Portrait, true);
    double height = band.leastHeight;
    for (const QDate day : sheet.days) {
        double content = drawCell(measure, itemsIn(sheet, day, band), look, 0, 0, room);
        if (firstBand && !hasItems(sheet, day))
            content = emptyDay(measure, sheet, day, room).height;
        else if (firstBand && sheet.data.freeDays.contains(day))
            content += emptyDay(measure, sheet, day, room).height + between;
        height = std::max(height, content + 2 * cellPadding);
    }
    return height;
}

void fillCell(Canvas &canvas, const Sheet &sheet, const Band &band, const GridLook &look, QDate day,
              double x, double room, const Row &row, bool firstBand)
{
    double y = row.y + cellPadding;
    if (firstBand && !hasItems(sheet, day)) {
        const FlowBlock words = emptyDay(canvas, sheet, day, room);
        canvas.flow(x, row.y + (row.height - words.height) / 2, words, room, Canvas::Align::Centre);
        return;
    }
    if (firstBand && sheet.data.freeDays.contains(day)) {
        // Someone planned on a free day all the same: its name stands above what was planned.
        const FlowBlock name =
            layOut(canvas.typesetter(), Flow(sheet.data.freeDays.value(day), {9.5, true}),
                   {room, 1.25, 4});
        y += canvas.flow(x, y, name, room) + between;
    }
    drawCell(canvas, itemsIn(sheet, day, band), look, x, y, room);
}
} // namespace

double drawGrid(Canvas &canvas, const Sheet &sheet, const GridLook &look, double y)
{
    const double columnWidth = width / double(sheet.days.size());
    const double room = columnWidth - 2 * cellPadding;
    const double gridTop = y;
    QList<Row> lined;
    y = drawDayHeads(canvas, sheet, columnWidth, look, y);
    lined.append({gridTop, y - gridTop});
    canvas.stroke(left, y, right, y, 1.2);
    const QList<Band> bands = bandsOf(sheet, look);
    for (qsizetype b = 0; b < bands.size(); ++b) {
        y = drawBandHead(canvas, bands.at(b), y, b == 0);
        const Row row{y, rowHeight(canvas, sheet, bands.at(b), look, room, b == 0)};
        for (qsizetype i = 0; i < sheet.days.size(); ++i)
            fillCell(canvas, sheet, bands.at(b), look, sheet.days.at(i),
                     left + double(i) * columnWidth + cellPadding, room, row, b == 0);
        lined.append(row);
        y += row.height;
    }
    for (const Row &row : std::as_const(lined)) {
        for (qsizetype i = 1; i < sheet.days.size(); ++i) {
            const double x = left + double(i) * columnWidth;
            canvas.stroke(x, row.y, x, row.y + row.height, 0.5);
        }
    }
    canvas.box(left, gridTop, width, y - gridTop, 1.2);
    return y;
}

} // namespace bro::schedule
