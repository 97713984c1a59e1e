// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_form.h"
#include "office_form.h"
#include "words.h"
#include <algorithm>
#include <einvoice/numbers.h>

namespace bro::letter_form {

using namespace Qt::StringLiterals;

namespace {
constexpr office_form::Area area = office_form::portrait;
using enum Canvas::Align;

QString grouped(const QString &digits, qsizetype size)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % size == 0)
            text += u'\u00A0';
        text += digits[i];
    }
    return text;
}

FlowBlock panelBlock(Typesetter &typesetter, const Panel &panel, double width)
{
    Flow flow(panel.heading, {9.5, true});
    for (const QString &line : panel.lines)
        flow.lineBreak().add(line, {9.5});
    return layOut(typesetter, flow, {width, 1.45});
}
} // namespace

QString spacedCvr(const QString &cvr)
{
    return cvr.size() == 8 ? grouped(cvr, 2) : cvr;
}

PaperOffice sender(const InvoiceParty &seller, const PaperOffice &office)
{
    PaperOffice sender;
    sender.name = seller.name;
    sender.street = seller.street;
    sender.town = (seller.postalCode + u' ' + seller.city).trimmed();
    sender.phone = seller.phone;
    sender.cvr = spacedCvr(seller.cvr);
    sender.logo = office.logo;
    return sender;
}

void drawLetterhead(Canvas &canvas, const PaperOffice &office, const InvoiceParty &seller)
{
    office_form::drawBrand(canvas, area, office, true);
    const QString code =
        seller.vatRegistered ? u"invoicePaper.cvrVat"_s : u"invoicePaper.cvrPlain"_s;
    Flow right(words::of(code, {{u"number"_s, spacedCvr(seller.cvr)}}), {9, true});
    if (!seller.email.isEmpty())
        right.lineBreak().add(seller.email, {9});
    const double width = 80;
    canvas.flow(area.right - width, area.top, right, {width, 1.4}, Right);
}

double drawContinued(Canvas &canvas, const PaperOffice &office, const QString &title,
                     const QString &buyer)
{
    const double height = office_form::drawBrand(canvas, area, office, false);
    Flow right(title, {10.5, true});
    right.lineBreak().add(buyer, {9});
    const double width = 90;
    const double text = canvas.flow(area.right - width, area.top, right, {width, 1.35}, Right);
    const double y = area.top + std::max(height, text) + 2;
    canvas.stroke(area.left, y, area.right, y, 1);
    return y + 5;
}

double drawAddress(Canvas &canvas, const InvoiceParty &buyer)
{
    const double width = 85;
    Flow address(buyer.name, {11, true});
    for (const QString &line :
         {buyer.street, words::keptTogether(buyer.postalCode + u' ' + buyer.city)})
        if (!line.trimmed().isEmpty())
            address.lineBreak().add(line.trimmed(), {11});
    double y = 46;
    y += canvas.flow(20, y, address, {width, 1.35}) + 1;
    QStringList numbers;
    if (!buyer.gln.isEmpty())
        numbers.append(words::of(u"invoicePaper.ean"_s, {{u"number"_s, buyer.gln}}));
    if (!buyer.cvr.isEmpty())
        numbers.append(words::of(u"documents.cvr"_s, {{u"number"_s, spacedCvr(buyer.cvr)}}));
    if (!numbers.isEmpty())
        y += canvas.flow(20, y, Flow(numbers.join(u" · "_s), {9.5}), {width, 1.35});
    return y;
}

double drawFacts(Canvas &canvas, const QString &title, const QString &number,
                 const QList<Fact> &facts)
{
    const double width = 78;
    const double left = area.right - width;
    const double top = 44;
    const double border = ptToMm(1.8);
    const double x = left + border + 3;
    const double inner = width - 2 * (border + 3);
    double y = top + border + 2;
    const FlowBlock head = layOut(canvas.typesetter(), Flow(title, {15, true}), {inner, 1.35});
    canvas.flow(x, y, head);
    canvas.flow(x, y, Flow(number, {15, true}), {inner, 1.35}, Right);
    y += head.height + 0.5;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        const double names = widthOf(canvas.typesetter(), fact.name, {10, true}) + 4;
        const double name = canvas.flow(x, y, Flow(fact.name, {10, true}), {names, 1.35});
        const double value = canvas.flow(x + names, y, Flow(fact.value, {10, fact.bold}),
                                         {inner - names, 1.35}, Right);
        y += std::max(name, value) + 0.5;
    }
    y += 1.7 + border;
    canvas.box(left, top, width, y - top, 1.8);
    return y;
}

double drawPanel(Canvas &canvas, double y, const Panel &left, const Panel &right)
{
    const double border = ptToMm(0.8);
    const double gap = 6;
    const double inner = area.width() - 2 * (border + 3);
    const bool two = !right.lines.isEmpty();
    const double width = two ? (inner - gap) / 2 : inner;
    const FlowBlock first = panelBlock(canvas.typesetter(), left, width);
    const FlowBlock second = two ? panelBlock(canvas.typesetter(), right, width) : FlowBlock{};
    const double height = std::max(first.height, second.height) + 2 * border + 2 + 2.2;
    canvas.box(area.left, y, area.width(), height, 0.8);
    canvas.flow(area.left + border + 3, y + border + 2, first);
    if (two)
        canvas.flow(area.left + border + 3 + width + gap, y + border + 2, second);
    return y + height;
}

QStringList paymentLines(const InvoicePayment &payment, qint64 invoiceNumber)
{
    const auto slip = [&](QLatin1StringView card) {
        return words::of(
            u"invoicePaper.payFik"_s,
            {{u"line"_s, u"+%1<%2+%3<"_s.arg(card, payment.paymentId, payment.fikCreditor)}});
    };
    const QString mark =
        words::of(u"invoicePaper.payMark"_s, {{u"number"_s, QString::number(invoiceNumber)}});
    switch (payment.way) {
    case PaymentWay::NemKonto:
        return {words::of(u"invoicePaper.payNemKonto"_s), mark};
    case PaymentWay::BankAccount:
        return {words::of(u"invoicePaper.payBank"_s, {{u"registration"_s, payment.registration},
                                                      {u"account"_s, payment.account}}),
                mark};
    case PaymentWay::Iban: {
        QStringList lines{
            words::of(u"invoicePaper.payIban"_s, {{u"iban"_s, grouped(isoIban(payment.iban), 4)}})};
        if (!payment.bic.isEmpty())
            lines.append(words::of(u"invoicePaper.payBic"_s, {{u"bic"_s, payment.bic}}));
        return lines + QStringList{mark};
    }
    case PaymentWay::Fik71:
        return {slip("71"_L1)};
    case PaymentWay::Fik73:
        return {words::of(u"invoicePaper.payFik"_s,
                          {{u"line"_s, u"+73<+%1<"_s.arg(payment.fikCreditor)}}),
                mark};
    case PaymentWay::Fik75:
        return {slip("75"_L1)};
    }
    return {};
}

} // namespace bro::letter_form
