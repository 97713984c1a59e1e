// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_internal.h"
#include "words.h"

namespace bro::schedule {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNoteLines = 40;

QList<PaperColumn> columns()
{
    return {{23, Canvas::Align::Left, 1.6, 1}, {25, Canvas::Align::Left, 0, 1.5},
            {18, Canvas::Align::Left, 0, 1},   {54, Canvas::Align::Left, 0, 1.5},
            {48, Canvas::Align::Left, 0, 1.5}, {12, Canvas::Align::Centre, 0, 0}};
}

TableRow headRow()
{
    TableRow row;
    for (const QString &word :
         {words::of(u"documents.columnDay"_s), words::of(u"documents.columnClock"_s),
          words::of(u"documents.columnLength"_s), words::of(u"documents.columnActivity"_s),
          words::of(u"documents.columnPlace"_s), words::of(u"documents.columnCourse"_s)})
        row.cells.append(TableCell(Flow(word, {8.5, true})));
    row.padTop = 0;
    row.padBottom = 0.5;
    row.lineHeight = 1.2;
    row.ruleBelow = 1;
    row.bottomAligned = true;
    return row;
}

Flow activityFlow(const ScheduleItem &item, const Sheet &sheet)
{
    const bool removed = item.mark == ScheduleMark::Removed;
    Flow flow;
    addMarks(flow, item);
    if (!flow.isEmpty())
        flow.gap(1.2);
    flow.add(words::withoutSoftHyphens(item.title), {9, !item.otherAppointment}, removed);
    if (removed) {
        flow.lineBreak().add(words::of(u"documents.doNotComeSentence"_s), {9});
        return flow;
    }
    const QString before = earlierText(item, sheet);
    if (before.isEmpty() && item.note.isEmpty())
        return flow;
    flow.lineBreak().add(before, {9, true});
    if (!before.isEmpty() && !item.note.isEmpty())
        flow.add(u" "_s, {9});
    flow.add(item.note, {9});
    return flow;
}
} // namespace

QString earlierText(const ScheduleItem &item, const Sheet &sheet)
{
    if (!item.before)
        return {};
    const EarlierState &before = *item.before;
    QStringList parts;
    const bool otherDay = before.date.isValid() && before.date != item.date;
    if (otherDay) {
        const QString day = words::weekday(before.date).toLower();
        parts.append(sheet.data.week.contains(before.date)
                         ? day
                         : day + u' ' + words::dayMonth(before.date));
    }
    if (before.from.isValid() && (otherDay || before.from != item.from || before.to != item.to))
        parts.append(words::span(before.from, before.to));
    QString what = parts.join(u' ');
    if (!before.placeName.isEmpty() && before.placeName != item.placeName)
        what = words::joined({what, before.placeName});
    return what.isEmpty() ? QString() : words::of(u"documents.before"_s, {{u"what"_s, what}});
}

QString placeText(const ScheduleItem &item)
{
    return words::keptTogether(words::joined({item.placeName, item.room, item.placeAddress}));
}

QList<ListRow> listRows(const Sheet &sheet)
{
    QList<ListRow> rows;
    for (const ScheduleItem &item : sheet.items) {
        const bool removed = item.mark == ScheduleMark::Removed;
        ListRow one;
        one.day = words::weekday(item.date) + u' ' + QString::number(item.date.day()) + u'.';
        TableCell day;
        day.noWrap = true;
        TableCell time(Flow().add(words::span(item.from, item.to), {10, true}, removed));
        time.noWrap = true;
        TableCell length(Flow(words::length(item.from, item.to), {9}));
        length.noWrap = true;
        TableCell activity(activityFlow(item, sheet));
        activity.mostLines = mostNoteLines;
        TableCell place(Flow(placeText(item), {9}));
        place.mostLines = mostNoteLines;
        const QString course = item.course > 0 ? QString::number(item.course) : u"–"_s;
        one.row.cells = {day, time, length, activity, place, TableCell(Flow(course, {9}))};
        one.row.padTop = 0.6;
        one.row.padBottom = 0.7;
        one.row.lineHeight = 1.22;
        if (item.mark == ScheduleMark::New || item.mark == ScheduleMark::Changed)
            one.row.bar = 2.6;
        if (item.otherAppointment)
            one.row.fill = grey::other;
        rows.append(one);
    }
    if (rows.isEmpty()) {
        ListRow none;
        none.row.cells = {
            TableCell(Flow(words::of(u"documents.noAppointmentsThisWeek"_s), {9}), 6)};
        rows.append(none);
    }
    return rows;
}

qsizetype drawList(Canvas &canvas, const QList<ListRow> &rows, qsizetype from, double &y,
                   double limit)
{
    y += canvas.flow(left, y, Flow(words::of(u"documents.allAppointments"_s), {11.5, true}),
                     {width, 1.2});
    y += 1;
    y += drawRow(canvas, columns(), left, y, headRow());
    QString day;
    for (qsizetype i = from; i < rows.size(); ++i) {
        TableRow row = rows.at(i).row;
        if (rows.at(i).day != day)
            row.cells.first().content.add(rows.at(i).day, {10, true});
        day = rows.at(i).day;
        if (y + heightOf(canvas.typesetter(), columns(), row) > limit && i > from)
            return i;
        y += drawRow(canvas, columns(), left, y, row);
    }
    return rows.size();
}

} // namespace bro::schedule
