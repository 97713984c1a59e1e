// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_form.h"
#include "table.h"
#include "words.h"
#include <algorithm>
#include <calendar/iso_week.h>
#include <core/texts.h>
#include <documents/invoice_basis.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr office_form::Area area = office_form::portrait;
constexpr double half = 86; // one of two columns, 8 mm apart
constexpr double rightHalf = 18 + half + 8;
using enum Canvas::Align;

TableRow bodyRow(QList<TableCell> cells, bool sum = false)
{
    TableRow row;
    row.cells = std::move(cells);
    if (sum) {
        row.ruleAbove = 1;
        row.ruleBelow = 1;
    }
    return row;
}

TableRow headRow(const QStringList &names)
{
    TableRow row;
    for (const QString &name : names)
        row.cells.append(TableCell(Flow(name, {8.5, true})));
    row.padTop = 0;
    row.lineHeight = 1.2;
    row.ruleBelow = 1;
    row.bottomAligned = true;
    return row;
}

TableCell cell(const QString &text, bool bold = false, int columns = 1)
{
    return TableCell(Flow(text, {9, bold}), columns);
}

class InvoiceBasis
{
public:
    InvoiceBasis(const InvoiceBasisData &data, Typesetter &typesetter)
        : m_data(data),
          m_typesetter(typesetter)
    {
    }
    Document run();

private:
    using Facts = QList<std::pair<QString, QString>>;
    Canvas &canvas() { return m_canvases.last(); }
    void newPage();
    void ensure(double height);
    void heading(const QString &text, double keepWith);
    void table(const QList<PaperColumn> &columns, const TableRow &head,
               const QList<TableRow> &rows);
    double facts(Canvas &on, double x, double y, const Facts &pairs);
    Facts leftFacts() const;
    Facts rightFacts() const;
    void drawTop();
    void drawCalendar();
    QList<TableRow> calendarRows(int &paid) const;
    void drawCalendarNote();
    void drawLines();
    double drawParts(Canvas &on, double y);
    double drawChecks(Canvas &on, double y);
    void drawEnd();

    const InvoiceBasisData &m_data;
    Typesetter &m_typesetter;
    QList<Canvas> m_canvases;
    double m_y = 0;
    int m_section = 0;
};

void InvoiceBasis::newPage()
{
    m_canvases.append(Canvas(m_typesetter));
    office_form::Head head;
    head.title = words::of(u"documents.basisTitle"_s);
    head.titlePt = 20;
    head.subtitle = words::month(m_data.from.year(), m_data.from.month());
    if (m_data.from.month() != m_data.to.month() || m_data.from.year() != m_data.to.year())
        head.subtitle = words::office(m_data.from) + u" – "_s + words::office(m_data.to);
    head.remarks = {
        words::of(u"documents.basisNumber"_s, {{u"number"_s, m_data.basisNumber}}),
        words::of(u"documents.printed"_s, {{u"printed"_s, words::officeTime(m_data.printed)}})};
    head.address = true;
    m_y = office_form::drawHead(canvas(), area, m_data.office, head) + 1;
    m_y += canvas().flow(area.left, m_y, Flow(words::of(u"documents.basisNotInvoice"_s), {10}),
                         {area.width(), 1.35}) +
           3;
}

void InvoiceBasis::ensure(double height)
{
    if (m_y + height > area.bottom)
        newPage();
}

// A heading is never parted from its first lines.
void InvoiceBasis::heading(const QString &text, double keepWith)
{
    ensure(5 + 6 + keepWith);
    m_y += 5;
    m_y += canvas().flow(area.left, m_y, Flow(text, {11.5, true}), {area.width(), 1.2}) + 1.5;
}

void InvoiceBasis::table(const QList<PaperColumn> &columns, const TableRow &head,
                         const QList<TableRow> &rows)
{
    m_y += drawRow(canvas(), columns, area.left, m_y, head);
    for (const TableRow &row : rows) {
        if (m_y + heightOf(m_typesetter, columns, row) > area.bottom) {
            newPage();
            m_y += drawRow(canvas(), columns, area.left, m_y, head);
        }
        m_y += drawRow(canvas(), columns, area.left, m_y, row);
    }
}

double InvoiceBasis::facts(Canvas &on, double x, double y, const Facts &pairs)
{
    double names = 0;
    for (const auto &[name, value] : pairs)
        names = std::max(names, widthOf(m_typesetter, name, {9.5, true}));
    names += 4;
    for (const auto &[name, value] : pairs) {
        if (value.isEmpty())
            continue;
        const double left = on.flow(x, y, Flow(name, {9.5, true}), {names, 1.35});
        const double right = on.flow(x + names, y, Flow(value, {9.5}), {half - names, 1.35});
        y += std::max(left, right) + 0.5;
    }
    return y;
}

InvoiceBasis::Facts InvoiceBasis::leftFacts() const
{
    return {{words::of(u"documents.factOrder"_s), m_data.orderNumber},
            {words::of(u"documents.factCitizen"_s), m_data.citizenName},
            {words::of(u"documents.factCpr"_s), words::maskedCpr(m_data.cpr)},
            {words::of(u"documents.factPurchaser"_s), m_data.purchaser},
            {words::of(u"documents.factOffer"_s), m_data.offer},
            {words::of(u"documents.factOfferId"_s), m_data.offerId}};
}

InvoiceBasis::Facts InvoiceBasis::rightFacts() const
{
    QString price =
        words::of(u"documents.priceWithoutVat"_s, {{u"price"_s, words::price(m_data.price)}});
    if (m_data.priceMost.ore > 0)
        price =
            words::of(u"documents.priceInFrame"_s, {{u"price"_s, words::price(m_data.price)},
                                                    {u"least"_s, words::price(m_data.priceLeast)},
                                                    {u"most"_s, words::price(m_data.priceMost)}});
    const QString ordered =
        words::of(u"documents.factOrderedHours"_s,
                  {{u"hours"_s, words::hoursRange(m_data.orderedLeast, m_data.orderedMost)},
                   {u"n"_s, qint64(m_data.orderedMost == Minutes{60} ? 1 : 2)}});
    return {
        {words::of(u"documents.factOrderPeriod"_s),
         words::office(m_data.orderFrom) + u" – "_s + words::office(m_data.orderTo)},
        {words::of(u"documents.factOrderDays"_s),
         m_data.calendar ? QString::number(m_data.calendar->paidInOrder) : QString()},
        {words::of(u"documents.factOrdered"_s), m_data.orderedMost.value > 0 ? ordered : QString()},
        {words::of(u"documents.factPriceModel"_s), words::of(m_data.priceModel)},
        {words::of(m_data.priceUnit), price},
        {words::of(u"documents.factStatus"_s), words::of(m_data.status)}};
}

void InvoiceBasis::drawTop()
{
    newPage();
    const double left = facts(canvas(), area.left, m_y, leftFacts());
    const double right = facts(canvas(), rightHalf, m_y, rightFacts());
    m_y = std::max(left, right) - 0.5;
}

QList<TableRow> InvoiceBasis::calendarRows(int &paid) const
{
    const BasisCalendar &calendar = *m_data.calendar;
    QList<TableRow> rows;
    for (QDate monday = IsoWeek::of(m_data.from).monday(); monday <= m_data.to;
         monday = monday.addDays(7)) {
        TableRow row = bodyRow({cell(QString::number(IsoWeek::of(monday).week), true)});
        int inWeek = 0;
        for (int i = 0; i < 7; ++i) {
            const QDate day = monday.addDays(i);
            const QString number = QString::number(day.day());
            TableCell one;
            if (day < m_data.from || day > m_data.to) {
                one.content.add(u"·"_s, {9});
            } else if (calendar.paid.contains(day)) {
                one.content.add(number, {9, true});
                one.fill = grey::paid;
                ++inWeek;
            } else if (calendar.holidays.contains(day) && i < 5) {
                one.content.add(number, {9}, true).add(u" H"_s, {9});
            } else {
                one.content.add(number, {9});
            }
            row.cells.append(one);
        }
        paid += inWeek;
        row.cells.append(cell(QString::number(inWeek), true));
        row.cells.append(cell(QString::number(calendar.paidBefore + paid)));
        row.padTop = 0.7;
        row.padBottom = 0.7;
        rows.append(row);
    }
    return rows;
}

void InvoiceBasis::drawCalendar()
{
    if (!m_data.calendar)
        return;
    QList<PaperColumn> columns(8, {17, Centre, 1, 1});
    columns.append({20, Right, 1, 2});
    columns.append({24, Right, 1, 1.5});
    QStringList names{words::of(u"documents.columnWeek"_s)};
    for (int day = 1; day <= 7; ++day)
        names.append(
            words::upper(words::shortWeekday(QDate(2026, 6, day)))); // 1 June 2026 is a Monday
    names.append(
        {words::of(u"documents.columnWorkingDays"_s), words::of(u"documents.columnInOrder"_s)});

    heading(words::of(u"documents.basisDaysHeading"_s, {{u"number"_s, qint64(++m_section)},
                                                        {u"from"_s, m_data.from},
                                                        {u"to"_s, m_data.to}}),
            20);
    int paid = 0;
    QList<TableRow> rows = calendarRows(paid);
    TableRow sum = bodyRow({cell(words::of(u"documents.basisDaysDone"_s), true, 8),
                            cell(QString::number(paid), true),
                            cell(words::of(u"documents.countOf"_s,
                                           {{u"done"_s, qint64(m_data.calendar->paidBefore + paid)},
                                            {u"all"_s, qint64(m_data.calendar->paidInOrder)}}),
                                 true)},
                           true);
    sum.cells.first().align = Left;
    sum.padTop = 0.7;
    sum.padBottom = 0.7;
    rows.append(sum);
    table(columns, headRow(names), rows);
    drawCalendarNote();
}

void InvoiceBasis::drawCalendarNote()
{
    const BasisCalendar &calendar = *m_data.calendar;
    QStringList holidays;
    for (auto day = calendar.holidays.begin(); day != calendar.holidays.end(); ++day)
        holidays.append(words::dayMonth(day.key()) + u' ' + day.value());
    QString note = words::of(u"documents.basisLegendPaid"_s);
    if (!holidays.isEmpty())
        note += u' ' + words::of(u"documents.basisLegendHolidays"_s,
                                 {{u"holidays"_s, holidays.join(u", "_s)}});
    for (auto day = calendar.closingDays.begin(); day != calendar.closingDays.end(); ++day)
        note += u' ' + words::of(u"documents.basisLegendClosed"_s,
                                 {{u"day"_s, words::dayMonth(day.key())}});
    const FlowBlock block = layOut(m_typesetter, Flow(note, {8}), {area.width(), 1.35});
    ensure(1.2 + block.height);
    m_y += 1.2;
    m_y += canvas().flow(area.left, m_y, block);
}

void InvoiceBasis::drawLines()
{
    const QList<PaperColumn> columns{{12, Left, 1.5, 2},
                                     {114, Left, 0, 2},
                                     {14, Right, 0, 2},
                                     {18, Right, 0, 2},
                                     {22, Right, 0, 1.5}};
    heading(words::of(u"documents.basisLinesHeading"_s, {{u"number"_s, qint64(++m_section)}}), 16);
    QList<TableRow> rows;
    for (qsizetype i = 0; i < m_data.lines.size(); ++i) {
        const BasisLine &line = m_data.lines.at(i);
        rows.append(bodyRow({cell(QString::number(i + 1)), cell(words::of(line.explanation)),
                             cell(QString::number(line.quantity)), cell(words::amount(line.price)),
                             cell(words::amount(line.amount))}));
    }
    QString period = words::month(m_data.from.year(), m_data.from.month());
    period = words::lowerFirst(period);
    if (m_data.from.month() != m_data.to.month() || m_data.from.year() != m_data.to.year())
        period = words::office(m_data.from) + u" – "_s + words::office(m_data.to);
    rows.append(
        bodyRow({cell(words::of(u"documents.basisToInvoice"_s, {{u"period"_s, period}}), true, 4),
                 cell(words::amount(m_data.total), true)},
                true));
    rows.last().cells.first().align = Left;
    table(
        columns,
        headRow({words::of(u"documents.columnLine"_s), words::of(u"documents.columnExplanation"_s),
                 words::of(u"documents.columnQuantity"_s), words::of(u"documents.columnPrice"_s),
                 words::of(u"documents.columnAmount"_s)}),
        rows);
}

QString partText(const BasisPart &part)
{
    const bool oneMonth =
        part.from.month() == part.to.month() && part.from.year() == part.to.year();
    const bool next = part.from.addMonths(1).month() == part.to.month() && !oneMonth;
    const QString months = words::upper(
        oneMonth ? words::monthName(part.from.month())
                 : words::of(next ? u"documents.monthsTwo"_s : u"documents.monthsSpan"_s,
                             {{u"from"_s, words::monthName(part.from.month())},
                              {u"to"_s, words::monthName(part.to.month())}}));
    switch (part.state) {
    case BasisPart::State::Invoiced:
        // When it was invoiced is known to the portal only: then it is not claimed.
        if (!part.invoiced.isValid())
            return words::of(u"documents.partEarlier"_s, {{u"months"_s, months}});
        return words::of(u"documents.partInvoiced"_s,
                         {{u"months"_s, months}, {u"date"_s, part.invoiced}});
    case BasisPart::State::ThisBasis:
        return words::of(u"documents.partThis"_s, {{u"months"_s, months}});
    case BasisPart::State::NotYet:
        return words::of(u"documents.partNotYet"_s, {{u"months"_s, months}});
    }
    return {};
}

double InvoiceBasis::drawParts(Canvas &on, double y)
{
    const auto product = [](qint64 quantity, Money price) {
        return u"%1 × %2"_s.arg(QString::number(quantity), words::amount(price));
    };
    double products = widthOf(m_typesetter, product(m_data.orderQuantity, m_data.price), {9, true});
    double amounts = widthOf(m_typesetter, words::amount(m_data.orderTotal), {9, true});
    for (const BasisPart &part : m_data.parts) {
        products = std::max(products,
                            widthOf(m_typesetter, product(part.quantity, part.price), {9, true}));
        amounts = std::max(amounts, widthOf(m_typesetter, words::amount(part.amount), {9, true}));
    }
    products += 2;
    amounts += 1.5;
    const QList<PaperColumn> columns{{half - products - amounts, Left, 1.5, 2},
                                     {products, Right, 0, 2},
                                     {amounts, Right, 0, 1.5}};
    y += on.flow(area.left, y,
                 Flow(words::of(u"documents.basisOrderHeading"_s,
                                {{u"number"_s, qint64(m_section + 1)}}),
                      {11.5, true}),
                 {half, 1.2}) +
         1.5;
    const auto add = [&](const QString &text, qint64 quantity, Money price, Money amount, bool bold,
                         bool sum) {
        TableRow row = bodyRow({cell(text, bold), cell(product(quantity, price), bold),
                                cell(words::amount(amount), bold)},
                               sum);
        row.cells[1].noWrap = true;
        y += drawRow(on, columns, area.left, y, row);
    };
    for (const BasisPart &part : m_data.parts)
        add(partText(part), part.quantity, part.price, part.amount,
            part.state == BasisPart::State::ThisBasis, false);
    add(words::of(u"documents.orderTotal"_s), m_data.orderQuantity, m_data.price, m_data.orderTotal,
        true, true);
    return y;
}

double InvoiceBasis::drawChecks(Canvas &on, double y)
{
    const QList<PaperColumn> columns{{62, Left, 1.5, 2}, {24, Right, 0, 1.5}};
    y += on.flow(rightHalf, y,
                 Flow(words::of(u"documents.basisChecksHeading"_s,
                                {{u"number"_s, qint64(m_section + 2)}}),
                      {11.5, true}),
                 {half, 1.2}) +
         1.5;
    for (const BasisCheck &check : m_data.checks)
        y += drawRow(on, columns, rightHalf, y,
                     bodyRow({cell(words::of(check.text)),
                              cell(check.ok ? words::of(u"documents.checkOk"_s)
                                            : words::of(u"documents.checkNotOk"_s),
                                   true)}));
    if (m_data.latest.isValid())
        y += drawRow(on, columns, rightHalf, y,
                     bodyRow({cell(words::of(u"documents.latestInvoicing"_s)),
                              cell(words::office(m_data.latest), true)}));
    return y;
}

void InvoiceBasis::drawEnd()
{
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    const double height = std::max(drawParts(measure, 0), drawChecks(measure, 0));
    ensure(5 + height);
    m_y += 5;
    const double parts = drawParts(canvas(), m_y);
    m_y = std::max(parts, drawChecks(canvas(), m_y));

    const QString warning = words::of(m_data.warning);
    if (!warning.isEmpty()) {
        const double border = ptToMm(0.8);
        const FlowBlock block =
            layOut(m_typesetter, Flow(warning, {9}), {area.width() - 2 * (border + 3), 1.35});
        const double box = block.height + 2 * border + 2 + 2.2;
        ensure(5 + box);
        m_y += 5;
        canvas().box(area.left, m_y, area.width(), box, 0.8);
        canvas().flow(area.left + border + 3, m_y + border + 2, block);
        m_y += box;
    }
    ensure(3 + 11 + 6);
    m_y += 3 + 11;
    double x = area.left;
    for (const auto &[code, width] :
         {std::pair(u"documents.signChecked"_s, 61.0), std::pair(u"documents.signApproved"_s, 61.0),
          std::pair(u"documents.signDate"_s, 46.0)}) {
        canvas().stroke(x, m_y, x + width, m_y, 0.5);
        canvas().flow(x, m_y + 0.4, Flow(words::of(code), {9.5}), {width, 1.35});
        x += width + 6;
    }
}

Document InvoiceBasis::run()
{
    drawTop();
    drawCalendar();
    drawLines();
    drawEnd();
    Document document;
    document.title = words::of(u"documents.basisTitle"_s) + u' ' + m_data.basisNumber;
    document.formId = m_data.basisNumber;
    for (qsizetype i = 0; i < m_canvases.size(); ++i) {
        office_form::drawFoot(m_canvases[i], area, m_data.office, m_data.basisNumber, i + 1,
                              m_canvases.size());
        document.pages.append(m_canvases[i].take());
    }
    return document;
}
} // namespace

Document layoutInvoiceBasis(const InvoiceBasisData &data, Typesetter &typesetter)
{
    return InvoiceBasis(data, typesetter).run();
}

} // namespace bro
