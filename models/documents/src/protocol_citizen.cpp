// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_form.h"
#include "protocol_internal.h"
#include "words.h"
#include <algorithm>
#include <calendar/iso_week.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace protocol {

TableRow entryRow()
{
    TableRow row;
    row.padTop = 0.62;
    row.padBottom = 0.66;
    return row;
}

TableRow headRow(const QStringList &names)
{
    TableRow row;
    for (const QString &name : names)
        row.cells.append(TableCell(Flow(name, {8, true})));
    row.padTop = 0;
    row.padBottom = 1;
    row.lineHeight = 1.2;
    row.ruleBelow = 1;
    row.bottomAligned = true;
    return row;
}

TableRow sumRow()
{
    TableRow row = entryRow();
    row.ruleAbove = 1;
    row.ruleBelow = 1;
    return row;
}

QString attendanceWord(PaperAttendance attendance)
{
    switch (attendance) {
    case PaperAttendance::NotRegistered:
        return words::of(u"documents.notRegistered"_s);
    case PaperAttendance::Attended:
        return words::of(u"documents.attended"_s);
    case PaperAttendance::Partly:
        return words::of(u"documents.partlyAttended"_s);
    case PaperAttendance::Absent:
        return words::of(u"documents.notAttended"_s);
    case PaperAttendance::Cancelled:
        return words::of(u"documents.cancelled"_s);
    case PaperAttendance::NotRelevant:
        return words::of(u"documents.notRelevant"_s);
    }
    return {};
}

bool stressed(PaperAttendance attendance)
{
    return attendance == PaperAttendance::Partly || attendance == PaperAttendance::Absent ||
           attendance == PaperAttendance::Cancelled || attendance == PaperAttendance::NotRegistered;
}

QString reasonText(const ProtocolEntry &entry)
{
    QStringList parts;
    if (entry.declined)
        parts.append(words::of(u"documents.declined"_s));
    if (entry.wholeDay)
        parts.append(words::of(u"documents.wholeDay"_s));
    QString reason = entry.note;
    if (entry.reason != PaperReason::None) {
        const QString word = entry.reason == PaperReason::Agreed
                                 ? words::of(u"documents.reasonAgreed"_s)
                                 : words::of(u"documents.reasonOther"_s);
        reason = entry.note.isEmpty() ? word + u'.'
                                      : words::of(u"documents.reasonWithNote"_s,
                                                  {{u"reason"_s, word}, {u"note"_s, entry.note}});
    }
    if (!reason.isEmpty())
        parts.append(reason);
    if (!entry.checkedWith.isEmpty())
        parts.append(words::of(u"documents.checkedWith"_s, {{u"whom"_s, entry.checkedWith}}));
    return parts.join(u' ');
}

QString minutesOrNothing(Minutes minutes)
{
    return minutes.value > 0 ? words::hoursMinutes(minutes) : QString();
}

} // namespace protocol

namespace {
using namespace protocol;
constexpr office_form::Area area = office_form::landscape;

QList<PaperColumn> columns()
{
    using enum Canvas::Align;
    return {{13, Left, 1.5, 0.5}, {22, Left, 0, 1},  {34, Left, 0, 2}, {17, Left, 0, 2},
            {9, Centre, 0, 1},    {15, Right, 0, 2}, {25, Left, 0, 2}, {17, Right, 0, 2},
            {13, Right, 0, 2},    {21, Right, 0, 2}, {48, Left, 0, 2}, {19, Left, 0, 1},
            {16, Left, 0, 0.5}};
}

QString whereText(const CitizenProtocolRow &row, const PaperOffice &office)
{
    switch (row.where) {
    case PaperWhere::AtOffice:
        return office.shortName.isEmpty() ? words::of(u"documents.whereOffice"_s)
                                          : office.shortName;
    case PaperWhere::Outside:
        return words::of(u"documents.whereOutside"_s);
    case PaperWhere::Accompanied:
        return words::of(u"documents.whereAccompanied"_s);
    }
    return {};
}

class CitizenProtocol
{
public:
    CitizenProtocol(const CitizenProtocolData &data, Typesetter &typesetter)
        : m_data(data),
          m_typesetter(typesetter),
          m_rows(data.rows)
    {
    }
    Document run();

private:
    double drawHead(Canvas &canvas);
    double drawCitizen(Canvas &canvas, double y);
    TableRow rowOf(qsizetype index, bool dayShown);
    TableRow freeRow(const CitizenProtocolRow &row);
    double drawSums(Canvas &canvas, double y);
    double drawCourseSums(Canvas &canvas, double y);
    double drawLegend(Canvas &canvas, double x, double y, double width);
    qsizetype rowsThatFit(qsizetype from, double room, double sums);
    bool startsWeek(qsizetype index) const;
    Flow courseFlow(const ProtocolCourse &course) const;

    const CitizenProtocolData &m_data;
    Typesetter &m_typesetter;
    const QList<CitizenProtocolRow> &m_rows;
};

Flow CitizenProtocol::courseFlow(const ProtocolCourse &course) const
{
    const QString dates =
        course.from.toString(course.from.year() == course.to.year() ? u"dd-MM"_s
                                                                    : u"dd-MM-yyyy"_s) +
        u" – "_s + words::office(course.to);
    Flow flow(QString::number(course.number), {9, true});
    flow.add(u' ' + words::of(u"documents.courseOrder"_s, {{u"title"_s, course.title},
                                                           {u"order"_s, course.orderNumber},
                                                           {u"dates"_s, dates}}),
             {9});
    flow.lineBreak().add(
        words::of(u"documents.orderedWeekly"_s,
                  {{u"hours"_s, words::hoursRange(course.orderedLeast, course.orderedMost)},
                   {u"n"_s, qint64(course.orderedMost == Minutes{60} ? 1 : 2)}}),
        {9});
    return flow;
}

double CitizenProtocol::drawCitizen(Canvas &canvas, double y)
{
    Flow citizen(m_data.citizenName, {11, true});
    citizen.lineBreak().add(words::of(u"documents.cprNumber"_s,
                                      {{u"cpr"_s, m_data.fullCpr ? words::fullCpr(m_data.cpr)
                                                                 : words::maskedCpr(m_data.cpr)}}),
                            {9});
    citizen.lineBreak().add(
        words::of(u"documents.contactPerson"_s, {{u"name"_s, m_data.contactPerson}}), {9});
    double height = canvas.flow(area.left, y, citizen, {66, 1.35});
    const double courseWidth = (area.width() - 66 - 12) / 2;
    double at = y;
    for (qsizetype i = 0; i < m_data.courses.size(); i += 2) {
        double row = 0;
        for (qsizetype j = i; j < std::min(i + 2, m_data.courses.size()); ++j)
            row = std::max(row, canvas.flow(area.left + 72 + double(j - i) * (courseWidth + 6), at,
                                            courseFlow(m_data.courses.at(j)), {courseWidth, 1.35}));
        at += row;
    }
    height = std::max(height, at - y);
    return y + height + 2.2;
}

double CitizenProtocol::drawHead(Canvas &canvas)
{
    office_form::Head head;
    head.title = words::of(u"documents.protocolTitle"_s);
    head.subtitle = words::month(m_data.year, m_data.month);
    head.remarks = {
        words::of(u"documents.printedCounted"_s, {{u"printed"_s, words::officeTime(m_data.printed)},
                                                  {u"counted"_s, m_data.countedTo}})};
    double y = office_form::drawHead(canvas, area, m_data.office, head) + 1.6;
    y = drawCitizen(canvas, y);
    return y + drawRow(canvas, columns(), area.left, y,
                       protocol::headRow({words::of(u"documents.columnDay"_s),
                                          words::of(u"documents.columnPlannedTime"_s),
                                          words::of(u"documents.columnActivityOnly"_s),
                                          words::of(u"documents.columnWhere"_s),
                                          words::of(u"documents.columnCourseShort"_s),
                                          words::of(u"documents.columnPlanned"_s),
                                          words::of(u"documents.columnAttendance"_s),
                                          words::of(u"documents.columnAttended"_s),
                                          words::of(u"documents.columnAbsence"_s),
                                          words::of(u"documents.columnDayTotal"_s),
                                          words::of(u"documents.columnReason"_s),
                                          words::of(u"documents.columnNotified"_s),
                                          words::of(u"documents.columnRegistered"_s)}));
}

QString dayLabel(QDate date)
{
    return u"%1 %2."_s.arg(words::shortWeekday(date), QString::number(date.day()));
}

TableRow CitizenProtocol::freeRow(const CitizenProtocolRow &row)
{
    TableRow out = entryRow();
    TableCell day(Flow(dayLabel(row.date), {text, true}));
    day.noWrap = true;
    out.cells = {day, TableCell(Flow()), TableCell(Flow(row.freeDay, {text}), 11)};
    out.fill = grey::pale;
    return out;
}

TableRow CitizenProtocol::rowOf(qsizetype index, bool dayShown)
{
    const CitizenProtocolRow &row = m_rows.at(index);
    if (!row.freeDay.isEmpty())
        return freeRow(row);
    const ProtocolEntry &entry = row.entry;
    const Style plain{text};
    const Style bold{text, true};
    const bool cancelled = entry.attendance == PaperAttendance::Cancelled;
    const bool lastOfDay = index + 1 == m_rows.size() || m_rows.at(index + 1).date != row.date;
    const auto cell = [](const QString &words, const Style &style, bool noWrap = true) {
        TableCell made(Flow(words, style));
        made.noWrap = noWrap;
        return made;
    };
    TableCell where = cell(whereText(row, m_data.office), plain, false);
    if (!entry.checkedWith.isEmpty())
        where.content.gap(1).tick(text);
    QString day;
    if (lastOfDay && row.dayPlanned.value > 0)
        day = words::of(u"documents.attendedOf"_s,
                        {{u"attended"_s, words::hoursMinutes(row.dayAttended)},
                         {u"planned"_s, words::hoursMinutes(row.dayPlanned)}});
    QString registered = row.registeredBy;
    if (row.registeredOn.isValid())
        registered += row.registeredOn.toString(u" d/M"_s);
    if (row.corrected)
        registered += u" ¹"_s;
    TableRow out = entryRow();
    out.cells = {
        cell(dayShown ? dayLabel(row.date) : QString(), bold),
        cell(words::span(row.from, row.to), plain),
        cell(words::withoutSoftHyphens(row.title), plain, false),
        where,
        cell(row.course > 0 ? QString::number(row.course) : u"–"_s, plain),
        cell(cancelled ? u"–"_s : words::hoursMinutes(entry.planned), plain),
        cell(attendanceWord(entry.attendance), stressed(entry.attendance) ? bold : plain, false),
        cell(minutesOrNothing(entry.attended), plain),
        cell(minutesOrNothing(entry.absent), bold),
        cell(day, plain),
        cell(reasonText(entry), plain, false),
        cell(entry.notified.isValid() ? words::noticeTime(entry.notified) : QString(), plain),
        cell(registered, plain)};
    out.cells[10].mostLines = 12;
    if (entry.absent.value > 0)
        out.bar = 2.6;
    return out;
}

double CitizenProtocol::drawCourseSums(Canvas &canvas, double y)
{
    constexpr double columnWidth = 82;
    const double legendLeft = area.left + 2 * (columnWidth + 4);
    const double legend = drawLegend(canvas, legendLeft, y, area.right - legendLeft);
    double at = y;
    for (qsizetype i = 0; i < m_data.courses.size(); i += 2) {
        double height = 0;
        for (qsizetype j = i; j < std::min(i + 2, m_data.courses.size()); ++j) {
            const ProtocolCourse &course = m_data.courses.at(j);
            Flow flow(words::of(u"documents.courseNumberTitle"_s,
                                {{u"course"_s, qint64(course.number)},
                                 {u"title"_s, words::lowerFirst(course.title)}}),
                      {text, true});
            flow.add(words::of(u"documents.courseHours"_s,
                               {{u"planned"_s, words::hoursMinutes(course.planned)},
                                {u"attended"_s, words::hoursMinutes(course.attended)}}),
                     {text});
            flow.lineBreak().add(words::of(u"documents.courseAverage"_s,
                                           {{u"planned"_s, words::hoursMinutes(course.planned)},
                                            {u"n"_s, qint64(course.workingDays)},
                                            {u"average"_s, words::decimalHours(course.average)},
                                            {u"ordered"_s, words::hoursRange(course.orderedLeast,
                                                                             course.orderedMost)}}),
                                 {text});
            height = std::max(height, canvas.flow(area.left + double(j - i) * (columnWidth + 4), at,
                                                  flow, {columnWidth, 1.35}));
        }
        at += height;
    }
    return std::max(at, legend);
}

double CitizenProtocol::drawLegend(Canvas &canvas, double x, double y, double width)
{
    const CitizenProtocolTotals &totals = m_data.totals;
    Flow flow(words::of(u"documents.dayCounts"_s, {{u"attended"_s, qint64(totals.daysAttended)},
                                                   {u"absent"_s, qint64(totals.daysAbsent)},
                                                   {u"inTime"_s, qint64(totals.noticesInTime)},
                                                   {u"notices"_s, qint64(totals.notices)}}),
              {text});
    const bool checked = std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) {
        return !row.entry.checkedWith.isEmpty();
    });
    const bool corrected =
        std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.corrected; });
    if (checked || corrected)
        flow.lineBreak();
    if (checked)
        flow.tick(text).gap(0.8).add(words::of(u"documents.tickMeans"_s) + u' ', {text});
    if (corrected)
        flow.add(words::of(u"documents.correctedMeans"_s), {text});
    return y + canvas.flow(x, y, flow, {width, 1.35});
}

double CitizenProtocol::drawSums(Canvas &canvas, double y)
{
    const Style bold{text, true};
    const CitizenProtocolTotals &totals = m_data.totals;
    TableRow sum = sumRow();
    sum.cells = {
        TableCell(Flow(words::of(u"documents.sumHours"_s), bold), 5),
        TableCell(Flow(words::hoursMinutes(totals.planned), bold)),
        TableCell(Flow()),
        TableCell(Flow(words::hoursMinutes(totals.attended), bold)),
        TableCell(Flow(words::hoursMinutes(totals.absent), bold)),
        TableCell(Flow()),
        TableCell(Flow(totals.cancelled.value > 0
                           ? words::of(u"documents.cancelledNotCounted"_s,
                                       {{u"hours"_s, words::hoursMinutes(totals.cancelled)}})
                           : QString(),
                       bold),
                  3)};
    sum.cells.first().align = Canvas::Align::Left;
    y += drawRow(canvas, columns(), area.left, y, sum);
    return drawCourseSums(canvas, y + 1.8);
}

bool CitizenProtocol::startsWeek(qsizetype index) const
{
    return IsoWeek::of(m_rows.at(index).date) != IsoWeek::of(m_rows.at(index - 1).date);
}

// The end of the page that begins with `from`; a page that can't take all the rest and the sums
// ends with a week.
qsizetype CitizenProtocol::rowsThatFit(qsizetype from, double room, double sums)
{
    double height = 0;
    qsizetype end = from;
    while (end < m_rows.size() && end - from < rowsPerPage) {
        const double row = heightOf(m_typesetter, columns(), rowOf(end, true));
        if (height + row > room && end > from)
            break;
        height += row;
        ++end;
    }
    if (end == m_rows.size() && height + sums <= room)
        return end;
    for (qsizetype at = std::min(end, m_rows.size() - 1); at > from; --at) {
        if (startsWeek(at))
            return at;
    }
    return end;
}

Document CitizenProtocol::run()
{
    Canvas measure(m_typesetter, Page::Format::Landscape, true);
    const double room = area.bottom - drawHead(measure);
    const double sums = drawSums(measure, 0);
    QList<Canvas> canvases;
    qsizetype next = 0;
    double y = 0;
    const auto newPage = [&] {
        canvases.append(Canvas(m_typesetter, Page::Format::Landscape));
        y = drawHead(canvases.last());
    };
    newPage();
    if (m_rows.isEmpty()) {
        TableRow none = entryRow();
        none.cells = {TableCell(Flow(words::of(u"documents.nothingPlannedMonth"_s), {text}), 13)};
        none.cells.first().align = Canvas::Align::Left;
        y += drawRow(canvases.last(), columns(), area.left, y, none);
    }
    while (next < m_rows.size()) {
        if (next > 0)
            newPage();
        const qsizetype end = rowsThatFit(next, room, sums);
        for (qsizetype i = next; i < end; ++i) {
            const bool dayShown = i == next || m_rows.at(i).date != m_rows.at(i - 1).date;
            y += drawRow(canvases.last(), columns(), area.left, y, rowOf(i, dayShown));
        }
        next = end;
    }
    if (y + sums > area.bottom)
        newPage();
    drawSums(canvases.last(), y);

    Document document;
    document.title =
        words::of(u"documents.protocolTitle"_s) + u' ' + words::month(m_data.year, m_data.month);
    document.formId = m_data.formId;
    for (qsizetype i = 0; i < canvases.size(); ++i) {
        office_form::drawFoot(canvases[i], area, m_data.office,
                              words::of(u"documents.protocolForm"_s, {{u"id"_s, m_data.formId}}),
                              i + 1, canvases.size());
        document.pages.append(canvases[i].take());
    }
    return document;
}
} // namespace

Document layoutCitizenProtocol(const CitizenProtocolData &data, Typesetter &typesetter)
{
    return CitizenProtocol(data, typesetter).run();
}

} // namespace bro
