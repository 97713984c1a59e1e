// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_form.h"
#include "protocol_internal.h"
#include "words.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
using namespace protocol;
constexpr office_form::Area area = office_form::landscape;

QList<PaperColumn> columns()
{
    using enum Canvas::Align;
    return {{24, Left, 1.5, 2}, {48, Left, 0, 2}, {25, Left, 0, 2},
            {16, Right, 0, 2},  {30, Left, 0, 2}, {18, Right, 0, 2},
            {14, Right, 0, 2},  {75, Left, 0, 2}, {19, Left, 0, 1}};
}

class DayProtocol
{
public:
    DayProtocol(const DayProtocolData &data, Typesetter &typesetter)
        : m_data(data),
          m_typesetter(typesetter)
    {
    }
    Document run();

private:
    void newPage();
    void drawGroup(const DayProtocolGroup &group);
    void drawTableRow(const TableRow &row);
    TableRow groupRow(const DayProtocolGroup &group, bool continued);
    TableRow rowOf(const DayProtocolRow &row);
    double drawSums(Canvas &canvas, double y);
    double height(const TableRow &row) { return heightOf(m_typesetter, columns(), row); }

    const DayProtocolData &m_data;
    Typesetter &m_typesetter;
    QList<Canvas> m_canvases;
    double m_y = 0;
    int m_rowsOnPage = 0;
};

void DayProtocol::newPage()
{
    m_canvases.append(Canvas(m_typesetter, Page::Format::Landscape));
    office_form::Head head;
    head.title = words::of(u"documents.dayProtocolTitle"_s);
    head.subtitle = words::of(
        u"documents.dayAllCitizens"_s,
        {{u"day"_s, words::weekday(m_data.date) + u' ' + words::dayMonthYear(m_data.date)}});
    if (!m_data.contract.isEmpty())
        head.remarks.append(
            words::of(u"documents.contractIs"_s, {{u"contract"_s, m_data.contract}}));
    head.remarks.append(
        words::of(u"documents.printed"_s, {{u"printed"_s, words::officeTime(m_data.printed)}}));
    m_y = office_form::drawHead(m_canvases.last(), area, m_data.office, head) + 2;
    m_rowsOnPage = 0;
    drawTableRow(protocol::headRow(
        {words::of(u"documents.columnPlannedTime"_s), words::of(u"documents.columnCitizen"_s),
         words::of(u"documents.columnOrder"_s), words::of(u"documents.columnPlanned"_s),
         words::of(u"documents.columnAttendance"_s), words::of(u"documents.columnAttended"_s),
         words::of(u"documents.columnAbsence"_s), words::of(u"documents.columnReason"_s),
         words::of(u"documents.columnNotified"_s)}));
}

void DayProtocol::drawTableRow(const TableRow &row)
{
    m_y += drawRow(m_canvases.last(), columns(), area.left, m_y, row);
}

TableRow DayProtocol::groupRow(const DayProtocolGroup &group, bool continued)
{
    Flow title(words::joined({words::withoutSoftHyphens(group.title), group.place}), {text, true});
    QString rest;
    for (const QString &part : {group.form, group.staff}) {
        if (!part.isEmpty())
            rest += u" · "_s + part;
    }
    if (continued)
        rest += u" · "_s + words::of(u"documents.groupContinued"_s);
    title.add(rest, {text});
    TableRow row = entryRow();
    TableCell time(Flow(words::span(group.from, group.to), {text, true}));
    time.noWrap = true;
    row.cells = {time, TableCell(title, 8)};
    row.cells.last().align = Canvas::Align::Left;
    row.fill = grey::band;
    return row;
}

TableRow DayProtocol::rowOf(const DayProtocolRow &row)
{
    const ProtocolEntry &entry = row.entry;
    const Style plain{text};
    const Style bold{text, true};
    QString status = attendanceWord(entry.attendance);
    if (entry.declined)
        status += u" ¹"_s;
    Flow reason;
    if (!entry.checkedWith.isEmpty())
        reason.tick(text).gap(1);
    ProtocolEntry shown = entry;
    if (row.wholeDaySince.isValid()) {
        reason.add(
            words::of(u"documents.wholeDaySee"_s, {{u"time"_s, words::clock(row.wholeDaySince)}}),
            plain);
    } else {
        reason.add(reasonText(shown), plain);
    }
    const bool cancelled = entry.attendance == PaperAttendance::Cancelled;
    TableRow out = entryRow();
    out.cells = {
        TableCell(Flow()),
        TableCell(Flow(row.citizenName, plain)),
        TableCell(Flow(row.orderNumber, plain)),
        TableCell(Flow(cancelled ? u"–"_s : words::hoursMinutes(entry.planned), plain)),
        TableCell(Flow(status, stressed(entry.attendance) || entry.declined ? bold : plain)),
        TableCell(Flow(minutesOrNothing(entry.attended), plain)),
        TableCell(Flow(minutesOrNothing(entry.absent), bold)),
        TableCell(reason),
        TableCell(
            Flow(entry.notified.isValid() ? words::noticeTime(entry.notified) : QString(), plain))};
    out.cells[7].mostLines = 12;
    out.cells[8].noWrap = true;
    if (entry.absent.value > 0 || entry.notified.isValid())
        out.bar = 2.6;
    return out;
}

void DayProtocol::drawGroup(const DayProtocolGroup &group)
{
    bool headShown = false;
    for (qsizetype i = 0; i < group.rows.size(); ++i) {
        const TableRow row = rowOf(group.rows.at(i));
        const TableRow head = groupRow(group, i > 0);
        // A group's head is never left alone at the foot of a page.
        const double needed = height(row) + (headShown ? 0 : height(head));
        if (m_rowsOnPage >= rowsPerPage || (m_y + needed > area.bottom && m_rowsOnPage > 0)) {
            newPage();
            headShown = false;
        }
        if (!headShown)
            drawTableRow(head);
        headShown = true;
        drawTableRow(row);
        ++m_rowsOnPage;
    }
}

double DayProtocol::drawSums(Canvas &canvas, double y)
{
    const DayProtocolTotals &totals = m_data.totals;
    const Style bold{text, true};
    TableRow sum = sumRow();
    sum.cells = {
        TableCell(Flow(words::of(u"documents.dayTotal"_s,
                                 {{u"citizens"_s, words::of(u"documents.citizenCount"_s,
                                                            {{u"n"_s, qint64(totals.citizens)}})},
                                  {u"appointments"_s,
                                   words::of(u"documents.appointmentCount"_s,
                                             {{u"n"_s, qint64(totals.appointments)}})}}),
                       bold),
                  3),
        TableCell(Flow(words::hoursMinutes(totals.planned), bold)),
        TableCell(Flow()),
        TableCell(Flow(words::hoursMinutes(totals.attended), bold)),
        TableCell(Flow(words::hoursMinutes(totals.absent), bold)),
        TableCell(Flow(words::of(u"documents.dayAbsences"_s,
                                 {{u"wholeDay"_s, qint64(totals.wholeDayAbsent)},
                                  {u"inTime"_s, qint64(totals.citizensNotifiedInTime)},
                                  {u"toNotify"_s, qint64(totals.citizensToNotify)}}),
                       bold),
                  2)};
    sum.cells.first().align = Canvas::Align::Left;
    y += drawRow(canvas, columns(), area.left, y, sum) + 2.2;
    bool checked = false;
    bool declined = false;
    for (const DayProtocolGroup &group : m_data.groups) {
        for (const DayProtocolRow &row : group.rows) {
            checked |= !row.entry.checkedWith.isEmpty();
            declined |= row.entry.declined;
        }
    }
    Flow legend;
    if (checked)
        legend.tick(text).gap(0.8).add(words::of(u"documents.tickMeans"_s) + u' ', {text});
    if (declined)
        legend.add(words::of(u"documents.declinedMeans"_s) + u' ', {text});
    legend.add(words::of(u"documents.dayProtocolNote"_s), {text});
    return y + canvas.flow(area.left, y, legend, {area.width(), 1.35});
}

Document DayProtocol::run()
{
    newPage();
    for (const DayProtocolGroup &group : m_data.groups)
        drawGroup(group);
    if (m_data.groups.isEmpty()) {
        TableRow none = entryRow();
        none.cells = {TableCell(Flow(words::of(u"documents.nothingPlannedDay"_s), {text}), 9)};
        none.cells.first().align = Canvas::Align::Left;
        drawTableRow(none);
    }
    Canvas measure(m_typesetter, Page::Format::Landscape, true);
    if (m_y + drawSums(measure, 0) > area.bottom)
        newPage();
    drawSums(m_canvases.last(), m_y);

    Document document;
    document.title = words::of(u"documents.dayProtocolTitle"_s) + u' ' + words::office(m_data.date);
    document.formId = m_data.formId;
    for (qsizetype i = 0; i < m_canvases.size(); ++i) {
        office_form::drawFoot(m_canvases[i], area, m_data.office,
                              words::of(u"documents.dayProtocolForm"_s,
                                        {{u"date"_s, m_data.date}, {u"id"_s, m_data.formId}}),
                              i + 1, m_canvases.size());
        document.pages.append(m_canvases[i].take());
    }
    return document;
}
} // namespace

Document layoutDayProtocol(const DayProtocolData &data, Typesetter &typesetter)
{
    return DayProtocol(data, typesetter).run();
}

} // namespace bro
