// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_internal.h"
#include "words.h"
#include <algorithm>
#include <documents/form_id.h>

// Stor skrift (design 02): days as rows, nothing under 16 pt but the footer.
namespace bro::schedule {

using namespace Qt::StringLiterals;

namespace {
constexpr double largeBottom = 264;
constexpr double dayWidth = 43;
constexpr double actLeft = left + dayWidth + 4;
constexpr double text = 16;
constexpr double textLine = 1.28;
constexpr double ruleBottom = 2.2; // below a day's content

double drawVersionBox(Canvas &canvas, const Sheet &sheet)
{
    Flow version(
        words::of(u"documents.versionNumber"_s, {{u"version"_s, qint64(sheet.data.version)}}),
        {text, true});
    version.lineBreak().add(words::dayMonthYear(sheet.data.versionDate), {text});
    const FlowBlock block = layOut(canvas.typesetter(), version, {80, 1.2});
    const double border = ptToMm(1.2);
    const double boxWidth = block.width + 2 * (border + 3);
    const double height = block.height + 2 * (border + 1.5);
    canvas.box(right - boxWidth, top, boxWidth, height, 1.2);
    canvas.flow(right - border - 3 - block.width, top + border + 1.5, block, block.width,
                Canvas::Align::Right);
    return boxWidth;
}

double drawLargeTop(Canvas &canvas, const Sheet &sheet)
{
    const WeekScheduleData &data = sheet.data;
    const double room = width - drawVersionBox(canvas, sheet) - 4;
    double y = top;
    Flow intro(words::of(u"documents.scheduleFor"_s), {text});
    if (data.draft)
        intro.gap(4).mark(Span::Kind::OutlinedMark, words::of(u"documents.draft"_s), 13);
    y += canvas.flow(left, y, intro, {room, textLine});
    FlowBlock name =
        layOut(canvas.typesetter(), Flow(data.citizenName, {24, true}), {room, 1.1, 2});
    if (name.cut)
        name = layOut(canvas.typesetter(), Flow(data.citizenName, {20, true}), {room, 1.1, 8});
    y += canvas.flow(left, y, name) + 2;
    Flow week(sheet.weekText(), {30, true});
    week.gap(3).add(sheet.spanText(), {20});
    y += canvas.flow(left, y, week, {width, 1.12});
    Flow valid(words::of(u"documents.validFrom"_s, {{u"date"_s, words::dayMonth(data.validFrom)}}) +
                   u' ',
               {text});
    const QString changes =
        data.earlierVersion() == 0 ? words::of(data.version == 1 ? u"documents.firstVersion"_s
                                                                 : u"documents.firstOfWeek"_s)
        : data.changes > 0
            ? words::of(u"documents.changesLarge"_s, {{u"n"_s, qint64(data.changes)}})
            : words::of(u"documents.noChanges"_s);
    valid.add(changes, {text, true});
    y += canvas.flow(left, y, valid, {width, 1.25}) + 2.5;
    return y;
}

double drawIllness(Canvas &canvas, const Sheet &sheet, double y)
{
    const ScheduleIllness &illness = sheet.data.illness;
    const double border = ptToMm(3);
    Flow flow(words::of(u"documents.areYouIll"_s), {20, true});
    flow.add(u' ' + words::of(illness.number.isEmpty() ? u"documents.illnessTellLarge"_s
                                                       : u"documents.illnessCallLarge"_s),
             {text});
    flow.lineBreak();
    if (illness.number.isEmpty()) {
        flow.add(illness.whom, {text});
    } else {
        flow.add(illness.whom + u": "_s, {text});
        // The number stays on one line.
        flow.add(QString(illness.number).replace(u' ', u'\u00A0'), {26, true, 0xff000000, 0, 1.1});
    }
    flow.lineBreak().add(illnessOnly(illness), {text});
    const FlowBlock block = layOut(canvas.typesetter(), flow, {width - 2 * (border + 4), textLine});
    const double height = block.height + 2 * border + 2 + 2.5;
    canvas.box(left, y, width, height, 3);
    canvas.flow(left + border + 4, y + border + 2, block);
    return y + height + 3.5;
}

double drawActivity(Canvas &canvas, const Sheet &sheet, const ScheduleItem &item, double y)
{
    const bool removed = item.mark == ScheduleMark::Removed;
    const bool bold = !item.otherAppointment && !removed;
    const bool emphasised = item.mark == ScheduleMark::New || item.mark == ScheduleMark::Changed;
    const double bar = emphasised ? 5 : 0.8;
    const double x = actLeft + ptToMm(bar) + 3.5;
    const FlowRules rules{right - x, 1.2};
    Typesetter &typesetter = canvas.typesetter();

    Flow marks;
    addMarks(marks, item, text);
    Flow time;
    time.add(words::clock(item.from), {30, bold}, removed);
    time.add(u" – "_s + words::clock(item.to), {20}, removed).gap(2.5);
    time.add(u"("_s + words::length(item.from, item.to) + u")"_s, {text});
    Flow rest(placeText(item), {text});
    const QString before = earlierText(item, sheet);
    const QString note = removed ? words::of(u"documents.doNotComeSentence"_s) : item.note;
    if (!rest.isEmpty() && !(note + before).isEmpty())
        rest.lineBreak();
    rest.add(note, {text});
    if (!before.isEmpty() && !removed)
        rest.add((note.isEmpty() ? QString() : u" "_s) + before, {text});

    const FlowBlock markBlock = layOut(typesetter, marks, {rules.width, 1.25});
    const FlowBlock timeBlock = layOut(typesetter, time, {rules.width, 1.08});
    const FlowBlock title = layOut(
        typesetter, Flow().add(words::withoutSoftHyphens(item.title), {20, bold}, removed), rules);
    const FlowBlock restBlock = layOut(typesetter, rest, {rules.width, textLine, 12});
    const double pad = item.otherAppointment ? 1 : 0;
    const double height = pad + markBlock.height + timeBlock.height + title.height +
                          restBlock.height + (item.otherAppointment ? 1.4 : 0);
    if (item.otherAppointment)
        canvas.box(actLeft, y, right - actLeft, height, 0, grey::other);
    canvas.stroke(actLeft + ptToMm(bar) / 2, y, actLeft + ptToMm(bar) / 2, y + height, bar,
                  item.otherAppointment && !emphasised);
    double at = y + pad;
    at += canvas.flow(x, at, markBlock);
    at += canvas.flow(x, at, timeBlock);
    at += canvas.flow(x, at, title);
    canvas.flow(x, at, restBlock);
    return height;
}

// One day, or the part of it that a page takes.
struct DayPart
{
    QDate day;
    QList<ScheduleItem> items;
    bool continued = false;
};

double drawDay(Canvas &canvas, const Sheet &sheet, const DayPart &part, double y)
{
    canvas.stroke(left, y + ptToMm(1.1), right, y + ptToMm(1.1), 2.2);
    const double start = y + ptToMm(2.2) + 2;
    Flow head(words::weekday(part.day), {22, true});
    FlowBlock name = layOut(canvas.typesetter(), head, {dayWidth, 1.1});
    canvas.flow(left, start, name);
    Flow date(words::dayMonth(part.day), {17});
    if (part.continued)
        date.lineBreak().add(words::of(u"documents.dayContinued"_s), {text});
    double height =
        name.height + 0.5 + canvas.flow(left, start + name.height + 0.5, date, {dayWidth, 1.1});
    double at = start;
    const QString free = sheet.data.freeDays.value(part.day);
    const double room = right - actLeft;
    if (part.items.isEmpty()) {
        Flow nothing;
        if (free.isEmpty())
            nothing.add(words::of(u"documents.noAppointments"_s), {text});
        else
            nothing.add(free, {20, true})
                .lineBreak()
                .add(words::of(u"documents.doNotComeSentence"_s), {text});
        at += 1 + canvas.flow(actLeft, at + 1, nothing, {room, textLine});
    } else if (!free.isEmpty()) {
        at += canvas.flow(actLeft, at, Flow(free, {text, true}), {room, textLine}) + 1;
    }
    for (const ScheduleItem &item : part.items) {
        if (&item != &part.items.first())
            at += 2;
        at += drawActivity(canvas, sheet, item, at);
    }
    return start - y + std::max(height, at - start) + ruleBottom;
}

double drawTail(Canvas &canvas, const Sheet &sheet, double y)
{
    const WeekScheduleData &data = sheet.data;
    const auto block = [&](const Flow &flow) {
        canvas.stroke(left, y + ptToMm(1.1), right, y + ptToMm(1.1), 2.2);
        y += ptToMm(2.2) + 2;
        y += canvas.flow(left, y, flow, {width, textLine}) + ruleBottom;
    };
    Flow contact(words::of(u"documents.questions"_s), {20, true});
    contact.lineBreak().add(words::joined({data.contact.name, data.office.calledName()}), {text});
    if (!data.contact.phone.isEmpty())
        contact.add(u": "_s, {text})
            .add(QString(data.contact.phone).replace(u' ', u'\u00A0'),
                 {22, true, 0xff000000, 0, 1.1});
    if (!data.contact.hours.isEmpty())
        contact.lineBreak().add(data.contact.hours, {text});
    block(contact);

    if (!data.courses.isEmpty() || !data.placements.isEmpty()) {
        Flow courses(words::of(u"documents.yourCourses"_s), {20, true});
        const auto add = [&](const QString &title, QDate from, QDate to) {
            courses.lineBreak().add(title + u':', {text});
            courses.lineBreak().add(words::dates(from, to), {text, true});
        };
        for (const ScheduleCourse &course : data.courses)
            add(course.title, course.from, course.to);
        for (const SchedulePlacement &placement : data.placements) {
            QString title = words::joined({placement.kind, placement.company});
            if (placement.approved.isValid())
                title = words::of(u"documents.placementApproved"_s,
                                  {{u"placement"_s, title},
                                   {u"date"_s, words::dayMonthYear(placement.approved)}});
            add(title, placement.from, placement.to);
        }
        block(courses);
    }
    canvas.stroke(left, y + ptToMm(1.1), right, y + ptToMm(1.1), 2.2);
    return y + ptToMm(2.2);
}

void drawLargeNotes(Canvas &canvas, double y)
{
    constexpr double apart = 14;
    y += 3;
    if (y + 9 + apart > largeBottom)
        return;
    y += canvas.flow(left, y, Flow(words::of(u"documents.myNotes"_s), {20, true}), {width, 1.2});
    for (y += apart; y <= largeBottom - 2; y += apart)
        canvas.stroke(left, y, right, y, 0.7, false, grey::rule);
}

double drawLargeContinued(Canvas &canvas, const Sheet &sheet)
{
    Flow flow(sheet.data.citizenName, {text, true});
    flow.add(
        u" · "_s + sheet.weekText().toLower() + u" · "_s +
            words::of(u"documents.versionNumber"_s, {{u"version"_s, qint64(sheet.data.version)}})
                .toLower(),
        {text});
    if (sheet.data.draft)
        flow.gap(3).mark(Span::Kind::OutlinedMark, words::of(u"documents.draft"_s), 13);
    return top + canvas.flow(left, top, flow, {width, textLine}) + 2;
}

// A day that is taller than a page is divided between activities; no other day is.
QList<DayPart> partsOf(const Sheet &sheet, QDate day, Typesetter &typesetter, double room)
{
    Canvas measure(typesetter, Page::Format::Portrait, true);
    QList<DayPart> parts{{day, {}, false}};
    for (const ScheduleItem &item : sheet.items) {
        if (item.date != day)
            continue;
        DayPart &part = parts.last();
        DayPart grown = part;
        grown.items.append(item);
        if (!part.items.isEmpty() && drawDay(measure, sheet, grown, 0) > room)
            parts.append({day, {item}, true});
        else
            part = grown;
    }
    return parts;
}
} // namespace

void drawLargeFooter(Canvas &canvas, const Sheet &sheet, qsizetype page, qsizetype pages)
{
    const WeekScheduleData &data = sheet.data;
    constexpr double qrSize = 20;
    const double qrTop = 297 - 6.5 - qrSize;
    // Four modules of 0.95 mm stay empty around the code.
    canvas.stroke(left, qrTop - 3.8, right, qrTop - 3.8, 0.5);
    const bool coded = !data.formId.isEmpty();
    if (coded)
        canvas.qr(left, qrTop, qrSize, formCode(data.formId));
    const double x = coded ? left + qrSize + 3.8 : left;
    Flow flow(data.formId, {11, true});
    flow.add((coded ? u" · "_s : QString()) + words::of(u"documents.footerVersionShort"_s,
                                                        {{u"version"_s, qint64(data.version)}}),
             {11});
    flow.lineBreak().add(data.office.name, {11});
    flow.lineBreak().add(words::joined({data.office.street, data.office.town}), {11});
    const FlowBlock block = layOut(canvas.typesetter(), flow, {right - x - 40, 1.25, 3});
    const double y = qrTop - 1.2;
    canvas.flow(x, y, block);
    canvas.flow(right - 50, y, Flow(words::pageOf(page, pages), {16, true}), {50, 1.2},
                Canvas::Align::Right);
    if (page == pages)
        drawHandOut(canvas, x, y + block.height + 4.6, 11);
}

Document layoutLarge(const Sheet &sheet, Typesetter &typesetter)
{
    QList<Canvas> canvases{Canvas(typesetter)};
    Canvas measure(typesetter, Page::Format::Portrait, true);
    double y = drawIllness(canvases.last(), sheet, drawLargeTop(canvases.last(), sheet));
    const double pageTop = drawLargeContinued(measure, sheet);
    const auto nextPage = [&] {
        canvases.append(Canvas(typesetter));
        y = drawLargeContinued(canvases.last(), sheet);
    };
    QList<QDate> days = sheet.days;
    for (const ScheduleItem &item : sheet.items) { // a removed one may lie on a weekend
        if (!days.contains(item.date))
            days.append(item.date);
    }
    std::sort(days.begin(), days.end());
    for (const QDate day : std::as_const(days)) {
        const QList<DayPart> parts = partsOf(sheet, day, typesetter, largeBottom - pageTop);
        for (const DayPart &part : parts) {
            if (y + drawDay(measure, sheet, part, 0) > largeBottom + ruleBottom)
                nextPage();
            y += drawDay(canvases.last(), sheet, part, y);
        }
    }
    if (drawTail(measure, sheet, y) > largeBottom)
        nextPage();
    drawLargeNotes(canvases.last(), drawTail(canvases.last(), sheet, y));

    Document document;
    document.title =
        words::of(u"documents.scheduleTitle"_s, {{u"week"_s, qint64(sheet.data.week.week)}});
    document.formId = sheet.data.formId;
    for (qsizetype i = 0; i < canvases.size(); ++i) {
        drawLargeFooter(canvases[i], sheet, i + 1, canvases.size());
        document.pages.append(canvases[i].take());
    }
    return document;
}

} // namespace bro::schedule
