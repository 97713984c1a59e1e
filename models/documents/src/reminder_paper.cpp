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

TableRow row(const QString &text, const QStringList &small, Money amount, bool sum = false)
{
    Flow flow(text, {sum ? 12.0 : 10.0, sum});
    for (const QString &line : small)
        flow.lineBreak().add(line, {8.5});
    TableRow row;
    row.cells = {TableCell(flow), TableCell(Flow(words::amount(amount), {sum ? 14.0 : 10.0, sum}))};
    row.padTop = row.padBottom = 1.4;
    row.ruleAbove = sum ? 1 : 0;
    row.ruleBelow = sum ? 1 : 0.4;
    row.cells[1].noWrap = true;
    return row;
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
                             {words::of(u"invoicePaper.owedDue"_s, {{u"date"_s, data.invoiceDue}})},
                             data.invoiceTotal)};
    if (data.paid.ore != 0) {
        rows.append(row(words::of(u"invoicePaper.owedPaid"_s), {}, Money{-data.paid.ore}));
        rows.append(row(words::of(u"invoicePaper.owedRest"_s), {}, balance));
    }
    QStringList calculation;
    for (const Message &message : data.calculation)
        calculation.append(words::of(message));
    if (data.interest.ore != 0)
        rows.append(row(words::of(u"invoicePaper.owedInterest"_s), calculation, data.interest));
    if (data.fee.ore != 0)
        rows.append(row(words::of(u"invoicePaper.owedFee"_s), {}, data.fee));
    rows.append(row(words::of(u"invoicePaper.toPay"_s), {},
                    sumOf({balance, data.interest, data.fee}), true));
    return rows;
}
} // namespace

Document layoutReminder(const ReminderPaper &data, const PaperOffice &office,
                        Typesetter &typesetter)
{
    using letter_form::Fact;
    const QString number = QString::number(data.invoiceNumber);
    const QString title = words::of(u"invoicePaper.reminder"_s);
    Canvas canvas(typesetter);
    letter_form::drawLetterhead(canvas, office, data.seller);
    const double address = letter_form::drawAddress(canvas, data.buyer);
    const double facts = letter_form::drawFacts(
        canvas, title, QString::number(data.place),
        {Fact{words::of(u"invoicePaper.factReminderDate"_s), words::office(data.issued)},
         Fact{words::of(u"invoicePaper.invoice"_s), number, true},
         Fact{words::of(u"invoicePaper.factDue"_s), words::office(data.due), true},
         Fact{words::of(u"invoicePaper.factOrder"_s), data.orderNumber},
         Fact{words::of(u"invoicePaper.factYours"_s), data.buyer.contact},
         Fact{words::of(u"invoicePaper.factOurs"_s), data.seller.contact}});
    double y = std::max({address, facts, 84.0}) + 13;
    y += canvas.flow(area.left, y,
                     Flow(words::of(data.place > 1 ? u"invoicePaper.introReminderAgain"_s
                                                   : u"invoicePaper.introReminder"_s,
                                    {{u"number"_s, number}}),
                          {10}),
                     {area.width(), 1.35}) +
         4;
    y += drawRow(canvas, columns(), area.left, y, headRow());
    for (const TableRow &one : rowsOf(data))
        y += drawRow(canvas, columns(), area.left, y, one);
    if (data.interest.ore != 0 || data.fee.ore != 0)
        y += 2 + canvas.flow(area.left, y + 2,
                             Flow(words::of(u"invoicePaper.noVatOnInterest"_s), {8}),
                             {area.width(), 1.4});
    QStringList payment = letter_form::paymentLines(data.payment, data.invoiceNumber);
    payment.append(words::of(u"invoicePaper.payBy"_s, {{u"date"_s, data.due}}));
    y = letter_form::drawPanel(canvas, y + 8, {words::of(u"invoicePaper.payment"_s), payment}, {});

    Document document;
    document.title = words::of(u"invoicePaper.reminderOf"_s,
                               {{u"place"_s, qint64(data.place)}, {u"number"_s, number}});
    document.formId = document.title;
    office_form::drawFoot(canvas, area, office, document.formId, 1, 1);
    document.pages.append(canvas.take());
    return document;
}

} // namespace bro
