// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_form.h"
#include "office_form.h"
#include "table.h"
#include "words.h"
#include <algorithm>
#include <documents/invoice_paper.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr office_form::Area area = office_form::portrait;
using enum Canvas::Align;

// 17 · 12,5; thousandths without the noughts at the end.
QString quantityText(qint64 thousandths)
{
    const quint64 size = thousandths < 0 ? 0 - quint64(thousandths) : quint64(thousandths);
    QString text = QString::number(size / 1000);
    if (const quint64 rest = size % 1000; rest > 0) {
        text += u',' + QString::number(rest).rightJustified(3, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return thousandths < 0 ? u'\u2212' + text : text;
}

// timer, dage; the plural of the unit, or the unit itself when it is another.
QString unitText(const QString &unit)
{
    if (unit == u"HUR"_s)
        return words::of(u"invoicePaper.unitHours"_s);
    if (unit == u"DAY"_s)
        return words::of(u"invoicePaper.unitDays"_s);
    if (unit == u"WEE"_s)
        return words::of(u"invoicePaper.unitWeeks"_s);
    if (unit == u"MON"_s)
        return words::of(u"invoicePaper.unitMonths"_s);
    if (unit == u"MIN"_s)
        return words::of(u"invoicePaper.unitMinutes"_s);
    if (unit == u"ANN"_s)
        return words::of(u"invoicePaper.unitYears"_s);
    return words::of(u"invoicePaper.unitPieces"_s);
}

QString percentText(int hundredths)
{
    return quantityText(qint64(hundredths) * 10) + u"\u00A0%"_s;
}

// 04-05 – 31-05-2026
QString spanText(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from == to)
        return words::office(from.isValid() ? from : to);
    const QString start =
        from.year() == to.year() ? from.toString(u"dd-MM"_s) : words::office(from);
    return start + u"\u00A0–\u00A0"_s + words::office(to);
}

QString plain(const QString &text)
{
    return text.simplified();
}

bool sameVat(const VatCode &a, const VatCode &b)
{
    return a.category == b.category && a.percentHundredths == b.percentHundredths &&
           (a.category == VatCategory::Standard || a.reason == b.reason);
}

class InvoicePaper
{
public:
    InvoicePaper(const InvoiceDocument &document, const PaperOffice &office, Typesetter &typesetter)
        : m_document(document),
          m_office(letter_form::sender(document.seller, office)),
          m_typesetter(typesetter)
    {
        const Result<InvoiceTotals> sums = totals(document);
        m_fits = sums.ok();
        m_totals = sums.valueOr({});
        for (const InvoiceLine &line : document.lines) {
            m_orders = m_orders || !ownOrder(line).isEmpty();
            m_oneUnit = m_oneUnit && line.unit == document.lines.first().unit;
        }
        m_columns = measuredColumns();
    }
    Document run();

private:
    bool isInvoice() const { return m_document.kind == InvoiceKind::Invoice; }
    QString number() const { return QString::number(m_document.number); }
    QString title() const
    {
        return words::of(isInvoice() ? u"invoicePaper.invoice"_s : u"invoicePaper.creditNote"_s);
    }
    QString original() const
    {
        const QString number = QString::number(m_document.credits);
        return m_document.creditsIssued.isValid()
                   ? words::of(u"invoicePaper.numberOf"_s,
                               {{u"number"_s, number}, {u"date"_s, m_document.creditsIssued}})
                   : number;
    }
    QString ownOrder(const InvoiceLine &line) const
    {
        const QString order = plain(line.orderNumber);
        return order == plain(m_document.orderNumber) ? QString() : order;
    }
    Canvas &canvas() { return m_canvases.last(); }
    void firstPage();
    void nextPage();
    void ensure(double height);
    QString introduction() const;
    void drawIntroduction();
    QString quantity(const InvoiceLine &line) const;
    QStringList headings() const;
    QStringList cells(qsizetype place) const;
    QList<PaperColumn> measuredColumns();
    TableRow head() const;
    TableRow lineRow(qsizetype place) const;
    TableRow sumRow(const QString &text, Money sum, bool strong) const;
    TableRow groupRow(const VatCode &vat) const;
    void drawRows(const QList<std::pair<TableRow, Money>> &rows);
    void drawLines();
    QString remarks() const;
    double drawTotals(Canvas &on, double y);
    void drawPayment();

    const InvoiceDocument &m_document;
    const PaperOffice m_office;
    Typesetter &m_typesetter;
    InvoiceTotals m_totals;
    bool m_fits = true;
    bool m_orders = false; // the orders of the lines are told apart
    bool m_oneUnit = true;
    QList<PaperColumn> m_columns;
    QList<Canvas> m_canvases;
    double m_y = 0;
};

void InvoicePaper::firstPage()
{
    using letter_form::Fact;
    m_canvases.append(Canvas(m_typesetter));
    letter_form::drawLetterhead(canvas(), m_office, m_document.seller);
    const double address = letter_form::drawAddress(canvas(), m_document.buyer);
    const QString period = spanText(m_document.periodFrom, m_document.periodTo);
    const double facts = letter_form::drawFacts(
        canvas(), title(), number(),
        {Fact{
             words::of(isInvoice() ? u"invoicePaper.factDate"_s : u"invoicePaper.factCreditDate"_s),
             words::office(m_document.issued)},
         Fact{words::of(u"invoicePaper.factCorrects"_s),
              m_document.credits > 0 ? original() : QString(), true},
         Fact{words::of(u"invoicePaper.factDelivered"_s), period},
         Fact{words::of(u"invoicePaper.factDue"_s),
              isInvoice() ? words::office(m_document.due) : QString(), true},
         Fact{words::of(u"invoicePaper.factOrder"_s), plain(m_document.orderNumber)},
         Fact{words::of(u"invoicePaper.factYours"_s), plain(m_document.buyer.contact)},
         Fact{words::of(u"invoicePaper.factAccount"_s), plain(m_document.accountString)},
         Fact{words::of(u"invoicePaper.factContract"_s), plain(m_document.contractNumber)},
         Fact{words::of(u"invoicePaper.factOurs"_s), plain(m_document.seller.contact)}});
    m_y = std::max({address, facts, 84.0}) + 13;
}

void InvoicePaper::nextPage()
{
    m_canvases.append(Canvas(m_typesetter));
    m_y = letter_form::drawContinued(
        canvas(), m_office,
        words::of(u"invoicePaper.continued"_s, {{u"title"_s, title()}, {u"number"_s, number()}}),
        m_document.buyer.name);
}

void InvoicePaper::ensure(double height)
{
    if (m_y + height > area.bottom)
        nextPage();
}

QString InvoicePaper::introduction() const
{
    if (!isInvoice())
        return words::of(u"invoicePaper.introCredit"_s,
                         {{u"original"_s, original()}, {u"reason"_s, plain(m_document.reason)}})
            .simplified();
    const QDate from = m_document.periodFrom;
    const QDate to = m_document.periodTo;
    if (!from.isValid() || !to.isValid())
        return {};
    if (from.month() == to.month() && from.year() == to.year())
        return words::of(u"invoicePaper.introMonth"_s,
                         {{u"month"_s, words::lowerFirst(words::month(to.year(), to.month()))}});
    return words::of(u"invoicePaper.introPeriod"_s, {{u"from"_s, from}, {u"to"_s, to}});
}

void InvoicePaper::drawIntroduction()
{
    for (const QString &text : {introduction(), plain(m_document.note)})
        if (!text.isEmpty())
            m_y += canvas().flow(area.left, m_y, Flow(text, {10}), {area.width(), 1.35}) + 1;
    m_y += 1;
}

QString InvoicePaper::quantity(const InvoiceLine &line) const
{
    const QString number = quantityText(line.quantityThousandths);
    return m_oneUnit ? number : number + u'\u00A0' + unitText(line.unit);
}

// Each column is as wide as what it holds; what is delivered gets the rest.
QList<PaperColumn> InvoicePaper::measuredColumns()
{
    const QStringList names = headings();
    const qsizetype service = m_orders ? 2 : 1;
    QList<PaperColumn> all;
    double used = 0;
    for (qsizetype column = 0; column < names.size(); ++column) {
        double wide = 0;
        for (const QString &word : names.at(column).split(u' '))
            wide = std::max(wide, widthOf(m_typesetter, word, {8.5, true}));
        for (qsizetype i = 0; i < m_document.lines.size(); ++i)
            wide = std::max(wide, widthOf(m_typesetter, cells(i).at(column), {9}));
        const bool last = column + 1 == names.size();
        PaperColumn made{0, column > service + 1 ? Right : Left, column == 0 ? 1.5 : 0,
                         last ? 1.5 : 2.5};
        // A sum may be longer than its lines.
        if (last)
            for (const Money sum : {m_totals.net, m_totals.total})
                wide = std::max(wide, widthOf(m_typesetter, words::amount(sum), {9, true}));
        made.width = wide + made.padLeft + made.padRight + 0.5;
        if (column == 1 && m_orders)
            made.width = std::min(made.width, 32.0);
        if (column != service)
            used += made.width;
        all.append(made);
    }
    all[service].width = std::max(30.0, area.width() - used);
    return all;
}

QStringList InvoicePaper::headings() const
{
    const QString unit = m_document.lines.isEmpty() || !m_oneUnit
                             ? QString()
                             : unitText(m_document.lines.first().unit);
    QStringList names{words::of(u"documents.columnLine"_s)};
    if (m_orders)
        names.append(words::of(u"invoicePaper.factOrder"_s));
    return names +
           QStringList{words::of(u"invoicePaper.columnService"_s),
                       words::of(u"invoicePaper.factDelivered"_s),
                       words::of(u"invoicePaper.columnQuantity"_s, {{u"unit"_s, unit}}).trimmed(),
                       words::of(u"invoicePaper.columnPrice"_s),
                       words::of(u"invoicePaper.columnVat"_s),
                       words::of(u"invoicePaper.columnAmount"_s)};
}

QStringList InvoicePaper::cells(qsizetype place) const
{
    const InvoiceLine &line = m_document.lines.at(place);
    QStringList all{QString::number(place + 1)};
    if (m_orders)
        all.append(plain(line.orderNumber));
    const bool taxed = line.vat.category == VatCategory::Standard;
    return all + QStringList{plain(line.text),
                             spanText(line.from, line.to),
                             quantity(line),
                             words::amount(line.price),
                             taxed ? percentText(line.vat.percentHundredths)
                                   : words::of(u"invoicePaper.noVat"_s),
                             words::amount(line.amount)};
}

TableRow InvoicePaper::head() const
{
    TableRow row;
    for (const QString &name : headings())
        row.cells.append(TableCell(Flow(name, {8.5, true})));
    row.padTop = 0;
    row.lineHeight = 1.2;
    row.ruleBelow = 1;
    row.bottomAligned = true;
    return row;
}

TableRow InvoicePaper::lineRow(qsizetype place) const
{
    TableRow row;
    for (const QString &cell : cells(place))
        row.cells.append(TableCell(Flow(cell, {9})));
    const QString description = plain(m_document.lines.at(place).description);
    if (!description.isEmpty())
        row.cells[m_orders ? 2 : 1].content.lineBreak().add(description, {8});
    row.padTop = 1.2;
    row.padBottom = 1.3;
    return row;
}

TableRow InvoicePaper::sumRow(const QString &text, Money sum, bool strong) const
{
    TableRow row;
    row.cells = {TableCell(Flow(text, {9, strong}), int(m_columns.size()) - 1),
                 TableCell(Flow(words::amount(sum), {9, strong}))};
    row.cells.first().align = strong ? Left : Right;
    return row;
}

TableRow InvoicePaper::groupRow(const VatCode &vat) const
{
    QString text;
    if (vat.category == VatCategory::Standard)
        text = words::of(u"invoicePaper.groupTaxed"_s,
                         {{u"percent"_s, percentText(vat.percentHundredths)}});
    else
        text = words::of(vat.category == VatCategory::Exempt ? u"invoicePaper.groupExempt"_s
                         : vat.category == VatCategory::Zero ? u"invoicePaper.groupZero"_s
                                                             : u"invoicePaper.groupOutside"_s);
    if (vat.category != VatCategory::Standard && !plain(vat.reason).isEmpty())
        text += u": "_s + plain(vat.reason);
    TableRow row;
    row.cells = {TableCell(Flow(text, {9, true}), int(m_columns.size()))};
    row.fill = grey::band;
    return row;
}

// The sum so far stands at the foot of a page and at the head of the next.
void InvoicePaper::drawRows(const QList<std::pair<TableRow, Money>> &rows)
{
    const TableRow first = head();
    const double carried = heightOf(m_typesetter, m_columns,
                                    sumRow(words::of(u"invoicePaper.carriedTo"_s), {}, false));
    m_y += drawRow(canvas(), m_columns, area.left, m_y, first);
    Money sum;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &[row, amount] = rows.at(i);
        // A heading is never parted from its first line.
        double height = heightOf(m_typesetter, m_columns, row);
        if (row.cells.size() == 1 && i + 1 < rows.size())
            height += heightOf(m_typesetter, m_columns, rows.at(i + 1).first);
        if (m_y + height + (i + 1 < rows.size() ? carried : 0) > area.bottom) {
            m_y += drawRow(canvas(), m_columns, area.left, m_y,
                           sumRow(words::of(u"invoicePaper.carriedTo"_s), sum, false));
            nextPage();
            m_y += drawRow(canvas(), m_columns, area.left, m_y, first);
            m_y += drawRow(canvas(), m_columns, area.left, m_y,
                           sumRow(words::of(u"invoicePaper.carriedFrom"_s), sum, false));
        }
        m_y += drawRow(canvas(), m_columns, area.left, m_y, row);
        sum.ore = qint64(quint64(sum.ore) + quint64(amount.ore));
    }
}

// What is exempt stands apart with its own sum (§ 58, 3).
void InvoicePaper::drawLines()
{
    QList<std::pair<TableRow, Money>> rows;
    const bool apart = m_totals.subtotals.size() > 1;
    if (!apart)
        for (qsizetype i = 0; i < m_document.lines.size(); ++i)
            rows.append({lineRow(i), m_document.lines.at(i).amount});
    for (const VatSubtotal &part : m_totals.subtotals) {
        if (!apart)
            break;
        rows.append({groupRow(part.code), {}});
        for (qsizetype i = 0; i < m_document.lines.size(); ++i)
            if (sameVat(m_document.lines.at(i).vat, part.code))
                rows.append({lineRow(i), m_document.lines.at(i).amount});
        rows.append({sumRow(words::of(u"invoicePaper.groupSum"_s), part.net, true), {}});
    }
    drawRows(rows);
}

QString InvoicePaper::remarks() const
{
    QStringList remarks{words::of(u"invoicePaper.pricesWithoutVat"_s)};
    for (const VatSubtotal &part : m_totals.subtotals) {
        if (part.code.category == VatCategory::Standard || m_totals.subtotals.size() > 1)
            continue;
        remarks.append(groupRow(part.code).cells.first().content.spans.value(0).text + u'.');
    }
    return remarks.join(u' ');
}

double InvoicePaper::drawTotals(Canvas &on, double y)
{
    const double width = 84;
    const double x = area.right - width;
    const QList<PaperColumn> two{{54, Left, 1.5, 2}, {30, Right, 0, 1.5}};
    const auto add = [&](const QString &text, Money money, double pt, double amountPt) {
        const bool sum = pt > 9;
        TableRow row;
        row.cells = {TableCell(Flow(text, {pt, sum})),
                     TableCell(Flow(words::amount(money), {amountPt, sum}))};
        row.padTop = row.padBottom = 1.2;
        row.ruleAbove = sum ? 1 : 0;
        row.ruleBelow = sum ? 1 : 0.4;
        row.cells[1].noWrap = true;
        y += drawRow(on, two, x, y, row);
    };
    for (const VatSubtotal &part : m_totals.subtotals) {
        const QString percent = percentText(part.code.percentHundredths);
        if (part.code.category == VatCategory::Standard) {
            add(words::of(u"invoicePaper.base"_s, {{u"percent"_s, percent}}), part.net, 9, 9);
            add(words::of(u"invoicePaper.vat"_s, {{u"percent"_s, percent}}), part.vat, 9, 9);
        } else {
            add(words::of(u"invoicePaper.baseWithout"_s), part.net, 9, 9);
        }
    }
    add(words::of(isInvoice() ? u"invoicePaper.toPay"_s : u"invoicePaper.toReceive"_s),
        m_totals.total, 12, 14);
    return y;
}

void InvoicePaper::drawPayment()
{
    letter_form::Panel left{words::of(u"invoicePaper.payment"_s), {}};
    letter_form::Panel right{words::of(u"invoicePaper.terms"_s), {}};
    if (isInvoice()) {
        left.lines = letter_form::paymentLines(m_document.payment, m_document.number);
        if (m_document.due.isValid())
            left.lines.append(words::of(u"invoicePaper.payBy"_s, {{u"date"_s, m_document.due}}));
        if (!plain(m_document.paymentTerms).isEmpty())
            right.lines = m_document.paymentTerms.split(u'\n', Qt::SkipEmptyParts);
    } else {
        left.heading = words::of(u"invoicePaper.settlement"_s);
        left.lines = {words::of(u"invoicePaper.settlementText"_s,
                                {{u"number"_s, QString::number(m_document.credits)}})};
    }
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    ensure(8 + letter_form::drawPanel(measure, 0, left, right));
    m_y = letter_form::drawPanel(canvas(), m_y + 8, left, right);
}

Document InvoicePaper::run()
{
    firstPage();
    drawIntroduction();
    drawLines();
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    ensure(4 + drawTotals(measure, 0));
    m_y += 4;
    const double remarked = canvas().flow(area.left, m_y, Flow(remarks(), {8}), {86, 1.4});
    m_y = m_fits ? drawTotals(canvas(), m_y) : m_y + remarked;
    drawPayment();

    Document document;
    document.title = title() + u' ' + number();
    document.formId = document.title;
    for (qsizetype i = 0; i < m_canvases.size(); ++i) {
        office_form::drawFoot(m_canvases[i], area, m_office, document.formId, i + 1,
                              m_canvases.size());
        document.pages.append(m_canvases[i].take());
    }
    return document;
}
} // namespace

Document layoutInvoice(const InvoiceDocument &document, const PaperOffice &office,
                       Typesetter &typesetter)
{
    return InvoicePaper(document, office, typesetter).run();
}

} // namespace bro
