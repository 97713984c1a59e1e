// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_internal.h"
#include "words.h"
#include <algorithm>

namespace bro::schedule {

using namespace Qt::StringLiterals;

namespace {
bool emphasised(const ScheduleItem &item)
{
    return item.mark == ScheduleMark::New || item.mark == ScheduleMark::Changed;
}

// Three lines at full size, then smaller, then cut; the list has all of it.
FlowBlock titleBlock(Typesetter &typesetter, const ScheduleItem &item, double room, double pt)
{
    const bool bold = !item.otherAppointment;
    FlowBlock block = layOut(typesetter, Flow(item.title, {pt, bold}), {room, 1.16, 3});
    if (block.cut || block.brokenWord)
        block = layOut(typesetter, Flow(item.title, {9.5, bold}), {room, 1.16, 3});
    return block;
}

double innerWidth(double cardWidth, const ScheduleItem &item)
{
    return cardWidth - 2 * (ptToMm(emphasised(item) ? 2.2 : 0.8) + 1.4);
}

double drawTime(Canvas &canvas, double x, double y, double room, const ScheduleItem &item,
                bool roomy)
{
    const QString start = words::clock(item.from);
    const QString end = u'–' + words::clock(item.to);
    const Style big{roomy ? 25.0 : 17.5, !item.otherAppointment};
    const Style small{roomy ? 14.0 : 10.5};
    const double needed =
        widthOf(canvas.typesetter(), start, big) + widthOf(canvas.typesetter(), end, small);
    if (!roomy && needed <= room) {
        Flow both(start, big);
        both.add(end, small);
        return canvas.flow(x, y, both, {1e6, 1.08}) + 0.6;
    }
    const double above = canvas.flow(x, y, Flow(start, big), {1e6, 1.0});
    return above + canvas.flow(x, y + above, Flow(end, small), {1e6, 1.15}) + 0.6;
}
} // namespace

void addMarks(Flow &flow, const ScheduleItem &item, double pt)
{
    const auto add = [&](Span::Kind kind, const QString &word) {
        if (!flow.isEmpty())
            flow.gap(1);
        flow.mark(kind, word, pt);
    };
    switch (item.mark) {
    case ScheduleMark::None:
        break;
    case ScheduleMark::New:
        add(Span::Kind::BlackMark, words::of(u"documents.markNew"_s));
        break;
    case ScheduleMark::Changed:
        add(Span::Kind::BlackMark, words::of(u"documents.markChanged"_s));
        break;
    case ScheduleMark::Removed:
        add(Span::Kind::OutlinedMark, words::of(u"documents.markRemoved"_s));
        break;
    }
    if (item.otherAppointment)
        add(Span::Kind::ThinMark, words::of(u"documents.markOther"_s));
}

bool titleNeedsBreakingWords(Typesetter &typesetter, double cardWidth, const ScheduleItem &item)
{
    return titleBlock(typesetter, item, innerWidth(cardWidth, item), 10.5).brokenWord;
}

double drawCard(Canvas &canvas, double x, double y, double cardWidth, const ScheduleItem &item,
                bool roomy)
{
    Typesetter &typesetter = canvas.typesetter();
    const double points = emphasised(item) ? 2.2 : 0.8;
    const double border = ptToMm(points);
    const double inside = x + border + 1.4;
    const double inner = innerWidth(cardWidth, item);

    Flow marks;
    addMarks(marks, item);
    const FlowBlock markBlock = layOut(typesetter, marks, {inner, 1.25});
    const FlowBlock title = titleBlock(typesetter, item, inner, roomy ? 11.5 : 10.5);
    const FlowBlock place = layOut(
        typesetter, Flow(words::joined({item.placeName, item.room}), {9.5}), {inner, 1.22, 2});
    const FlowBlock street =
        layOut(typesetter, Flow(item.placeAddress.section(u',', 0, 0), {9.5}), {inner, 1.22, 2});
    Canvas measure(typesetter, Page::Format::Portrait, true);
    const double markHeight = markBlock.lines.isEmpty() ? 0 : markBlock.height + 1;
    const double height = 2 * border + 1.2 + markHeight +
                          drawTime(measure, 0, 0, inner, item, roomy) + title.height + 0.5 +
                          place.height + street.height + 1.3;

    std::optional<QRgb> fill;
    if (item.otherAppointment)
        fill = grey::other;
    canvas.box(x, y, cardWidth, height, points, fill, item.otherAppointment);
    double at = y + border + 1.2;
    canvas.flow(inside, at, markBlock);
    at += markHeight;
    at += drawTime(canvas, inside, at, inner, item, roomy);
    at += canvas.flow(inside, at, title) + 0.5;
    at += canvas.flow(inside, at, place);
    canvas.flow(inside, at, street);
    return height;
}

double drawCompactLine(Canvas &canvas, double x, double y, double lineWidth,
                       const ScheduleItem &item, int titleLines)
{
    const double bar = emphasised(item) ? 3.2 : 1.2;
    const double inside = x + ptToMm(bar) + 1.2;
    const double inner = lineWidth - ptToMm(bar) - 1.2;
    Flow marks;
    if (emphasised(item)) {
        ScheduleItem marked = item;
        marked.otherAppointment = false; // the grey says it here
        addMarks(marks, marked);
    }
    Flow time(words::clock(item.from), {11, true});
    time.add(u'–' + words::clock(item.to), {8.5});
    const FlowBlock markBlock = layOut(canvas.typesetter(), marks, {inner, 1.16});
    const FlowBlock timeBlock = layOut(canvas.typesetter(), time, {1e6, 1.16});
    const FlowBlock title =
        layOut(canvas.typesetter(), Flow(item.title, {8.5}), {inner, 1.16, titleLines});
    const double height = 0.2 + markBlock.height + timeBlock.height + title.height + 0.3;
    if (item.otherAppointment)
        canvas.box(x, y, lineWidth, height, 0, grey::other);
    canvas.stroke(x + ptToMm(bar) / 2, y, x + ptToMm(bar) / 2, y + height, bar,
                  item.otherAppointment && !emphasised(item));
    double at = y + 0.2;
    at += canvas.flow(inside, at, markBlock);
    at += canvas.flow(inside, at, timeBlock);
    canvas.flow(inside, at, title);
    return height;
}

} // namespace bro::schedule
