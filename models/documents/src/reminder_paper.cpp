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

const QList<PaperColumn> &columns()
{
    static const QList<PaperColumn> all{{144, Left, 1.5, 4}, {36, Right, 0, 1.5}};
    return all;
}

TableRow row(const QString &text, const QString &small, Money amount, bool sum = false)
{
    Flow flow(text, {sum ? 12.0 : 10.0, sum});
    if (!small.isEmpty())
        flow.lineBreak().add(small, {8.5});
    TableRow row;
    row.cells = {TableCell(flow), TableCell(Flow(words::amount(amount), {sum ? 14.0 : 10.0, sum}))};
    row.padTop = row.padBottom = 1.4;
    row.ruleAbove = sum ? 1 : 0;
    row.ruleBelow = sum ? 1 : 0.4;
    row.cells[1].noWrap = true;
    return row;
}

// How the interest was counted may take more than a page: each step is a row without a line.
QList<TableRow> stepRows(const QList<Message> &calculation)
{
    QList<TableRow> rows;
    for (const Message &message : calculation) {
        TableRow step;
        step.cells = {TableCell(Flow(words::of(message), {8.5}))};
        step.padTop = step.padBottom = 0.2;
        step.ruleBelow = 0;
        rows.append(step);
    }
    if (!rows.isEmpty()) {
        rows.last().padBottom = 1.4;
        rows.last().ruleBelow = 0.4;
    }
    return rows;
}

TableRow headRow()
{
    TableRow row;
    for (const QString &name :
         {words::of(u"invoicePaper.columnOwed"_s), words::of(u"invoicePaper.columnKroner"_s)})
        row.cells.append(TableCell(Flow(name, {8.5, true})));
    row.padTop = 0;
    row.ruleBelow = 1;
    return row;
}

// Sums of what the store has checked; wrapped rather than undefined should it not have.
Money sumOf(std::initializer_list<Money> parts)
{
    quint64 sum = 0;
    for (const Money part : parts)
        sum += quint64(part.ore);
    return Money{qint64(sum)};
}

QList<TableRow> rowsOf(const ReminderPaper &data)
{
    const QString number = QString::number(data.invoiceNumber);
    const Money balance = sumOf({data.invoiceTotal, Money{-data.paid.ore}});
    QList<TableRow> rows{row(words::of(u"invoicePaper.owedInvoice"_s,
                                       {{u"number"_s, number}, {u"date"_s, data.invoiceIssued}}),
                             words::of(u"invoicePaper.owedDue"_s, {{u"date"_s, data.invoiceDue}}),
                             data.invoiceTotal)};
    if (data.paid.ore != 0) {
        rows.append(row(words::of(u"invoicePaper.owedPaid"_s), {}, Money{-data.paid.ore}));
        rows.append(row(words::of(u"invoicePaper.owedRest"_s), {}, balance));
    }
    if (data.interest.ore != 0) {
        rows.append(row(words::of(u"invoicePaper.owedInterest"_s), {}, data.interest));
        const QList<TableRow> steps = stepRows(data.calculation);
        if (!steps.isEmpty()) {
            rows.last().padBottom = 0;
            rows.last().ruleBelow = 0;
        }
        rows += steps;
    }
    if (data.earlierFees.ore != 0)
        rows.append(row(words::of(u"invoicePaper.owedEarlierFees"_s), {}, data.earlierFees));
    if (data.fee.ore != 0)
        rows.append(row(words::of(u"invoicePaper.owedFee"_s), {}, data.fee));
    rows.append(row(words::of(u"invoicePaper.toPay"_s), {},
                    sumOf({balance, data.interest, data.earlierFees, data.fee}), true));
    return rows;
}
class Reminder
{
public:
    Reminder(const ReminderPaper &data, const PaperOffice &office, Typesetter &typesetter)
        : m_data(data),
          m_office(letter_form::sender(data.seller, office)),
          m_typesetter(typesetter)
    {
    }
    Document run();

private:
    QString number() const { return QString::number(m_data.invoiceNumber); }
    QString title() const
    {
        return words::of(u"invoicePaper.reminderOf"_s,
                         {{u"place"_s, qint64(m_data.place)}, {u"number"_s, number()}});
    }
    Canvas &canvas() { return m_canvases.last(); }
    void firstPage();
    void ensure(double height);
    void drawRows();
    void drawPayment();

    const ReminderPaper &m_data;
    const PaperOffice m_office;
    Typesetter &m_typesetter;
    QList<Canvas> m_canvases;
    double m_y = 0;
};

void Reminder::firstPage()
{
    using letter_form::Fact;
    m_canvases.append(Canvas(m_typesetter));
    letter_form::drawLetterhead(canvas(), m_office, m_data.seller);
    const double address = letter_form::drawAddress(canvas(), m_data.buyer);
    const double facts = letter_form::drawFacts(
        canvas(), words::of(u"invoicePaper.reminder"_s), QString::number(m_data.place),
        {Fact{words::of(u"invoicePaper.factReminderDate"_s), words::office(m_data.issued)},
         Fact{words::of(u"invoicePaper.invoice"_s), number(), true},
         Fact{words::of(u"invoicePaper.factDue"_s), words::office(m_data.due), true},
         Fact{words::of(u"invoicePaper.factOrder"_s), m_data.orderNumber},
         Fact{words::of(u"invoicePaper.factYours"_s), m_data.buyer.contact},
         Fact{words::of(u"invoicePaper.factOurs"_s), m_data.seller.contact}});
    m_y = std::max({address, facts, 84.0}) + 13;
    const QString code =
        m_data.place > 1 ? u"invoicePaper.introReminderAgain"_s : u"invoicePaper.introReminder"_s;
    m_y += canvas().flow(area.left, m_y, Flow(words::of(code, {{u"number"_s, number()}}), {10}),
                         {area.width(), 1.35}) +
           4;
}

void Reminder::ensure(double height)
{
    if (m_y + height <= area.bottom)
        return;
    m_canvases.append(Canvas(m_typesetter));
    m_y = letter_form::drawContinued(canvas(), m_office, title(), m_data.buyer.name);
}

void Reminder::drawRows()
{
    m_y += drawRow(canvas(), columns(), area.left, m_y, headRow());
    const QList<TableRow> rows = rowsOf(m_data);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        double height = heightOf(m_typesetter, columns(), rows.at(i));
        // Interest is not parted from the first step of its calculation.
        if (rows.at(i).ruleBelow == 0 && i + 1 < rows.size())
            height += heightOf(m_typesetter, columns(), rows.at(i + 1));
        const qsizetype pages = m_canvases.size();
        ensure(height);
        if (m_canvases.size() > pages)
            m_y += drawRow(canvas(), columns(), area.left, m_y, headRow());
        m_y += drawRow(canvas(), columns(), area.left, m_y, rows.at(i));
    }
}

void Reminder::drawPayment()
{
    if (m_data.interest.ore != 0 || m_data.earlierFees.ore != 0 || m_data.fee.ore != 0) {
        ensure(6);
        m_y += 2 + canvas().flow(area.left, m_y + 2,
                                 Flow(words::of(u"invoicePaper.noVatOnInterest"_s), {8}),
                                 {area.width(), 1.4});
    }
    letter_form::Panel panel{words::of(u"invoicePaper.payment"_s),
                             letter_form::paymentLines(m_data.payment, m_data.invoiceNumber)};
    panel.lines.append(words::of(u"invoicePaper.payBy"_s, {{u"date"_s, m_data.due}}));
    Canvas measure(m_typesetter, Page::Format::Portrait, true);
    ensure(8 + letter_form::drawPanel(measure, 0, panel, {}));
    m_y = letter_form::drawPanel(canvas(), m_y + 8, panel, {});
}

Document Reminder::run()
{
    firstPage();
    drawRows();
    drawPayment();
    Document document;
    document.title = title();
    document.formId = document.title;
    for (qsizetype i = 0; i < m_canvases.size(); ++i) {
        office_form::drawFoot(m_canvases[i], area, m_office, document.formId, i + 1,
                              m_canvases.size());
        document.pages.append(m_canvases[i].take());
    }
    return document;
}
} // namespace

Document layoutReminder(const ReminderPaper &data, const PaperOffice &office,
                        Typesetter &typesetter)
{
    return Reminder(data, office, typesetter).run();
}

} // namespace bro
