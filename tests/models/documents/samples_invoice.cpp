// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include <einvoice/numbers.h>
#include <invoice_samples.h>

namespace bro::samples {

using namespace Qt::StringLiterals;

namespace {
InvoiceLine hours(const QString &text, const QString &order, int from, int weeks, qint64 hours)
{
    InvoiceLine one = line(text, weeks * hours * 1000, Money::kroner(150), vat({}));
    one.unit = u"HUR"_s;
    one.orderNumber = order;
    one.from = QDate(2026, 5, from);
    one.description = u"%1 timer × %2 påbegyndte uger"_s.arg(hours).arg(weeks);
    return one;
}
} // namespace

InvoiceDocument designedInvoice()
{
    InvoiceDocument document = invoice();
    document.number = 2026187;
    document.seller.cvr = u"29114703"_s; // as on the sample office's other papers
    document.orderNumber.clear();
    document.buyer.contact = u"INT-5521, Lone Birk"_s;
    document.periodFrom = QDate(2026, 5, 4);
    document.paymentTerms = u"14 dage netto.\nEfter fristen tillægges 2 % pr. påbegyndt måned.\n"
                            "Klage over fakturaen: senest 10 dage efter fakturadatoen."_s;
    document.lines = {hours(u"Etablering af virksomhedspraktik"_s, u"2026-0311"_s, 4, 4, 10),
                      hours(u"Samlet integrationsforløb"_s, u"2026-0318"_s, 4, 4, 12),
                      hours(u"Opfølgning i virksomhedspraktik"_s, u"2026-0327"_s, 18, 2, 6)};
    return document;
}

InvoiceDocument longInvoice(int lines)
{
    InvoiceDocument document = designedInvoice();
    document.payment = payment(PaymentWay::Fik71);
    document.payment.paymentId = fikPaymentId(PaymentWay::Fik71, document.number);
    const InvoiceLine pattern = document.lines.first();
    document.lines.clear();
    for (int i = 0; i < lines; ++i) {
        InvoiceLine one = pattern;
        one.orderNumber = u"2026-%1"_s.arg(400 + i, 4, 10, QChar(u'0'));
        if (i % 3 == 2) {
            one.unit = u"DAY"_s;
            one.vat = vat(VatCategory::Exempt);
            one.text = u"Danskundervisning"_s;
        }
        document.lines.append(one);
    }
    return document;
}

InvoiceDocument designedCreditNote()
{
    InvoiceDocument document = creditNote();
    document.seller.cvr = u"29114703"_s;
    document.accountString = u"5250-124-502"_s;
    document.contractNumber = u"RAM-2026-14"_s;
    document.lines[1].vat = vat(VatCategory::Exempt);
    return document;
}

ReminderPaper reminder()
{
    const InvoiceDocument document = designedInvoice();
    ReminderPaper data;
    data.place = 2;
    data.issued = QDate(2026, 8, 20);
    data.due = QDate(2026, 8, 30);
    data.invoiceNumber = document.number;
    data.invoiceIssued = document.issued;
    data.invoiceDue = document.due;
    data.invoiceTotal = Money::kroner(18750);
    data.paid = Money::kroner(6000);
    data.interest = Money{76500};
    data.calculation = {Message(u"invoicePaper.owedDue"_s, {{u"date"_s, document.due}})};
    data.earlierFees = Money::kroner(100);
    data.fee = Money::kroner(100);
    data.seller = document.seller;
    data.buyer = document.buyer;
    data.payment = payment(PaymentWay::BankAccount);
    return data;
}

} // namespace bro::samples
