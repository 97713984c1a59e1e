// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_internal.h"
#include "words.h"
#include <algorithm>
#include <documents/form_id.h>

namespace bro::schedule {

using namespace Qt::StringLiterals;

namespace {
constexpr double versionWidth = 78;
constexpr double nameWidth = width - versionWidth - 3;

double drawName(Canvas &canvas, const Sheet &sheet)
{
    double y = top;
    Flow intro(words::of(u"documents.scheduleFor"_s), {11});
    if (sheet.data.draft)
        intro.gap(3).mark(Span::Kind::OutlinedMark, words::of(u"documents.draft"_s), 9);
    y += canvas.flow(left, y, intro, {nameWidth, 1.35});
    Flow name(sheet.data.citizenName, {17, true});
    FlowBlock block = layOut(canvas.typesetter(), name, {nameWidth, 1.15, 2});
    if (block.cut)
        block = layOut(canvas.typesetter(), Flow(sheet.data.citizenName, {14, true}),
                       {nameWidth, 1.15, 8});
    y += canvas.flow(left, y, block) + 2.5;
    Flow week(sheet.weekText(), {26, true});
    week.gap(4).add(sheet.spanText(), {15});
    return y + canvas.flow(left, y, week, {nameWidth, 1.12});
}

Flow changesFlow(const Sheet &sheet)
{
    const WeekScheduleData &data = sheet.data;
    const Style bold{9.5, true};
    Flow flow;
    if (data.earlierVersion() == 0)
        flow.mark(Span::Kind::BlackMark, words::of(u"documents.newSchedule"_s))
            .gap(1)
            .add(words::of(data.version == 1 ? u"documents.firstVersion"_s
                                             : u"documents.firstOfWeek"_s),
                 bold);
    else if (data.changes > 0)
        flow.mark(Span::Kind::BlackMark, words::of(u"documents.markChanged"_s))
            .gap(1)
            .add(words::of(u"documents.changesSince"_s,
                           {{u"n"_s, qint64(data.changes)},
                            {u"version"_s, qint64(data.earlierVersion())}}),
                 bold);
    else
        flow.add(words::of(u"documents.noChangesSince"_s,
                           {{u"version"_s, qint64(data.earlierVersion())}}),
                 bold);
    return flow;
}

double drawVersion(Canvas &canvas, const Sheet &sheet)
{
    const WeekScheduleData &data = sheet.data;
    const double x = right - versionWidth;
    const bool logo = !data.office.logo.isNull();
    canvas.picture(x, top, 9, 7, data.office.logo);
    const double nameLeft = logo ? x + 11.6 : x;
    const FlowBlock name = layOut(canvas.typesetter(), Flow(data.office.name, {10.5, true}),
                                  {right - nameLeft, 1.25, 2});
    const double brandHeight = std::max(7.0, name.height);
    canvas.flow(nameLeft, top + (brandHeight - name.height) / 2, name);

    const double boxTop = top + brandHeight + 1.5;
    const double border = ptToMm(1.2);
    const double inner = x + border + 2.2;
    const double innerWidth = versionWidth - 2 * (border + 2.2);
    double y = boxTop + border + 1;
    Flow version(words::of(u"documents.versionNumber"_s, {{u"version"_s, qint64(data.version)}}),
                 {12.5, true});
    version.gap(1.2).add(words::dayMonthYear(data.versionDate), {9});
    y += canvas.flow(inner, y, version, {innerWidth, 1.26});
    const QString valid =
        words::of(u"documents.validFrom"_s, {{u"date"_s, words::dayMonth(data.validFrom)}});
    y += canvas.flow(inner, y, Flow(valid, {9}), {innerWidth, 1.26}) + 0.9;
    canvas.stroke(inner, y, inner + innerWidth, y, 0.5);
    y += 1;
    y += canvas.flow(inner, y, changesFlow(sheet), {innerWidth, 1.26}) + 1.2 + border;
    canvas.box(x, boxTop, versionWidth, y - boxTop, 1.2);
    return y;
}

struct CallBox
{
    double x;
    double width;
    double border;
    QString question;
    Flow lines;
    QString number;
    bool bold;
};

double drawCall(Canvas &canvas, const CallBox &call, double y, double height)
{
    const double border = ptToMm(call.border);
    const double x = call.x + border + 3;
    const double inner = call.width - 2 * (border + 3);
    const Style numberStyle{17, call.bold};
    const double number = widthOf(canvas.typesetter(), call.number, numberStyle);
    double at = y + border + 1.1;
    at += canvas.flow(x, at, Flow(call.question, {12.5, true}), {inner, 1.24});
    const double room = call.number.isEmpty() ? inner : inner - number - 2;
    const FlowBlock lines = layOut(canvas.typesetter(), call.lines, {room, 1.3});
    canvas.flow(x, at, lines);
    const double needed = at + lines.height + 1.4 + border - y;
    if (height > 0) {
        canvas.box(call.x, y, call.width, height, call.border);
        if (!call.number.isEmpty() && !lines.lines.isEmpty())
            canvas.text(x + inner, at + lines.height - lines.lines.last().below, call.number,
                        numberStyle, Canvas::Align::Right);
    }
    return needed;
}

CallBox illnessBox(const Sheet &sheet)
{
    const ScheduleIllness &illness = sheet.data.illness;
    Flow lines(illnessCall(illness), {9.5});
    lines.lineBreak().add(illness.whom, {9.5}).lineBreak();
    lines.add(illnessOnly(illness), {9.5, true});
    return {left, 98, 2.2, words::of(u"documents.areYouIll"_s), lines, illness.number, true};
}

CallBox contactBox(const Sheet &sheet)
{
    const ScheduleContact &contact = sheet.data.contact;
    QStringList texts{words::joined({contact.name, sheet.data.office.calledName()}), contact.hours};
    if (!sheet.data.office.phone.isEmpty())
        texts.append(
            words::of(u"documents.officePhone"_s, {{u"number"_s, sheet.data.office.phone}}));
    texts.removeAll(QString());
    Flow lines;
    for (const QString &text : std::as_const(texts)) {
        if (!lines.isEmpty())
            lines.lineBreak();
        lines.add(text, {9.5});
    }
    return {left + 101, 79, 0.8, words::of(u"documents.questions"_s), lines, contact.phone, false};
}
} // namespace

QString illnessCall(const ScheduleIllness &illness)
{
    return illness.number.isEmpty() ? words::of(u"documents.illnessTell"_s)
                                    : words::of(u"documents.illnessCall"_s);
}

QString illnessOnly(const ScheduleIllness &illness)
{
    return illness.number.isEmpty() ? words::of(u"documents.illnessTellOnly"_s)
                                    : words::of(u"documents.illnessCallOnly"_s);
}

double drawTop(Canvas &canvas, const Sheet &sheet)
{
    const double name = drawName(canvas, sheet);
    const double version = drawVersion(canvas, sheet);
    return std::max(name, version) + 3;
}

double drawContinuedTop(Canvas &canvas, const Sheet &sheet)
{
    const WeekScheduleData &data = sheet.data;
    double y = top;
    Flow version(words::of(u"documents.versionNumber"_s, {{u"version"_s, qint64(data.version)}}),
                 {9.5, true});
    version.add(u" · "_s + words::dayMonthYear(data.versionDate), {9.5});
    Flow name(data.citizenName, {13, true});
    if (data.draft)
        name.gap(3).mark(Span::Kind::OutlinedMark, words::of(u"documents.draft"_s), 9);
    const FlowBlock block = layOut(canvas.typesetter(), name, {width - 55, 1.2, 8});
    const double baseline = y + (block.lines.isEmpty() ? 5 : block.lines.first().above);
    y += canvas.flow(left, y, block);
    const FlowBlock versionBlock = layOut(canvas.typesetter(), version, {55, 1.35});
    canvas.flow(right - 55, baseline - versionBlock.lines.first().above, versionBlock, 55,
                Canvas::Align::Right);
    y += canvas.flow(left, y, Flow(sheet.weekText() + u" · "_s + sheet.spanText(), {9.5}),
                     {width, 1.35});
    y += 1.5;
    canvas.stroke(left, y, right, y, 1.5);
    return y + 2.4;
}

double drawCalls(Canvas &canvas, const Sheet &sheet, double y)
{
    const CallBox illness = illnessBox(sheet);
    const CallBox contact = contactBox(sheet);
    Canvas measure(canvas.typesetter(), Page::Format::Portrait, true);
    const double height =
        std::max(drawCall(measure, illness, y, 0), drawCall(measure, contact, y, 0));
    drawCall(canvas, illness, y, height);
    drawCall(canvas, contact, y, height);
    return y + height;
}

double drawCourses(Canvas &canvas, const Sheet &sheet, double y)
{
    const WeekScheduleData &data = sheet.data;
    if (data.courses.isEmpty() && data.placements.isEmpty())
        return y;
    y += canvas.flow(left, y, Flow(words::of(u"documents.yourCourses"_s), {11.5, true}),
                     {width, 1.2});
    y += 1;
    const QList<PaperColumn> columns{{7, Canvas::Align::Left, 1.6, 0.5},
                                     {113, Canvas::Align::Left, 0, 1.5},
                                     {60, Canvas::Align::Right, 0, 0}};
    const auto add = [&](const QString &number, const QString &title, QDate from, QDate to) {
        TableRow row;
        row.cells = {TableCell(Flow(number, {10, true})), TableCell(Flow(title, {9})),
                     TableCell(Flow(words::dates(from, to), {9}))};
        row.padTop = 0.6;
        row.padBottom = 0.7;
        row.lineHeight = 1.22;
        y += drawRow(canvas, columns, left, y, row);
    };
    for (const ScheduleCourse &course : data.courses)
        add(QString::number(course.number), course.title, course.from, course.to);
    for (const SchedulePlacement &placement : data.placements) {
        QString title = words::joined({placement.kind, placement.company});
        if (placement.approved.isValid())
            title = words::of(
                u"documents.placementApproved"_s,
                {{u"placement"_s, title}, {u"date"_s, words::dayMonthYear(placement.approved)}});
        add({}, title, placement.from, placement.to);
    }
    return y;
}

void drawNotesBox(Canvas &canvas, double y)
{
    canvas.box(left, y, width, bottom - y, 0.5);
    canvas.flow(left + 2, y + 1, Flow(words::of(u"documents.myNotes"_s), {9}), {width, 1.35});
}

void drawNoteLines(Canvas &canvas, double y)
{
    constexpr double apart = 9;
    if (y + 5 + apart > bottom)
        return;
    y += canvas.flow(left, y, Flow(words::of(u"documents.myNotes"_s), {11.5, true}), {width, 1.2});
    for (y += apart; y <= bottom - 2; y += apart)
        canvas.stroke(left, y, right, y, 0.5, false, grey::rule);
}

void drawHandOut(Canvas &canvas, double x, double baseline, double pt)
{
    const Style style{pt};
    const double size = pt * 0.375;
    const auto box = [&] {
        canvas.box(x, baseline - size * 0.86, size, size, 0.8);
        x += size + 1;
    };
    const auto word = [&](const QString &text, double after) {
        x += canvas.text(x, baseline, text, style) + after;
    };
    const auto blank = [&](double length) {
        canvas.stroke(x, baseline + 0.4, x + length, baseline + 0.4, 0.5);
        x += length + 1.2;
    };
    word(words::of(u"documents.handedOut"_s), 1);
    box();
    word(words::of(u"documents.byHand"_s), 2.5);
    box();
    word(words::of(u"documents.byLetter"_s), 2.5);
    word(words::of(u"documents.onDate"_s), 1);
    blank(18);
    word(words::of(u"documents.byWhom"_s), 1);
    blank(14);
}

void drawFooter(Canvas &canvas, const Sheet &sheet, qsizetype page, qsizetype pages, Footer kind)
{
    const WeekScheduleData &data = sheet.data;
    constexpr double qrSize = 15;
    const double qrTop = 297 - 6.5 - qrSize;
    // Four modules of 0.71 mm stay empty around the code.
    canvas.stroke(left, qrTop - 2.9, right, qrTop - 2.9, 0.5);
    // A draft has no id yet: nothing to scan.
    const bool coded = !data.formId.isEmpty();
    if (coded)
        canvas.qr(left, qrTop, qrSize, formCode(data.formId));
    const double x = coded ? left + qrSize + 3.4 : left;
    Flow text(data.formId, {8, true});
    text.add((coded ? u" · "_s : QString()) +
                 words::of(u"documents.footerVersion"_s,
                           {{u"version"_s, qint64(data.version)},
                            {u"date"_s, words::dayMonthYear(data.versionDate)}}),
             {8});
    QString office = words::joined({data.office.name, data.office.street, data.office.town});
    if (!data.office.phone.isEmpty())
        office += u" · "_s + words::of(u"documents.phone"_s, {{u"number"_s, data.office.phone}});
    text.lineBreak().add(office, {8});
    const double room = right - x - 20;
    double y = qrTop - 0.9;
    y += canvas.flow(x, y, text, {room, 1.33, 3});
    canvas.flow(right - 25, qrTop - 0.9, Flow(words::pageOf(page, pages), {8}), {25, 1.33},
                Canvas::Align::Right);
    switch (kind) {
    case Footer::Receipt:
        drawHandOut(canvas, x, y + 3.1, 8);
        break;
    case Footer::SeeNext:
        canvas.flow(x, y, Flow(words::of(u"documents.listOnNextPage"_s), {8}), {room, 1.33});
        break;
    case Footer::SeeFollowing:
        canvas.flow(x, y, Flow(words::of(u"documents.listOnFollowingPages"_s), {8}), {room, 1.33});
        break;
    case Footer::Continues:
        canvas.flow(x, y, Flow(words::of(u"documents.continues"_s), {8}), {room, 1.33});
        break;
    }
}

} // namespace bro::schedule
