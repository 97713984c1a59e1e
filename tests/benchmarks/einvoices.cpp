// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QElapsedTimer>
#include <cstdio>
#include <einvoice/einvoice.h>
#include <einvoice/numbers.h>

// How fast a month's e-invoices are checked and written: 500 of 20 lines in each format.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {
constexpr int invoices = 500;
constexpr int lines = 20;

InvoiceParty party(const QString &name, const QString &cvr)
{
    InvoiceParty party;
    party.name = name;
    party.cvr = cvr;
    party.street = u"Havnegade 12, 1. sal"_s;
    party.postalCode = u"4999"_s;
    party.city = u"Egeby"_s;
    party.contact = u"INT-5521"_s;
    return party;
}

InvoiceDocument document(int place)
{
    InvoiceDocument made;
    made.number = 1000 + place;
    made.issued = {2026, 6, 1};
    made.due = {2026, 6, 15};
    made.periodFrom = {2026, 5, 1};
    made.periodTo = {2026, 5, 31};
    made.seller = party(u"Åbro Job & Vejledning ApS"_s, u"12345674"_s);
    made.buyer = party(u"Søndermark Kommune"_s, u"40127704"_s);
    made.buyer.gln = u"1234567890128"_s;
    made.payment.way = PaymentWay::Fik71;
    made.payment.fikCreditor = u"80000000"_s;
    made.payment.paymentId = fikPaymentId(PaymentWay::Fik71, made.number);
    for (int i = 0; i < lines; ++i) {
        InvoiceLine line;
        line.text = u"Samlet forløb, maj 2026"_s;
        line.description = u"17 dage × 398,50 kr. = 6.774,50 kr."_s;
        line.orderNumber = u"2026-%1"_s.arg(i);
        line.from = {2026, 5, 4};
        line.to = {2026, 5, 31};
        line.quantityThousandths = 17000;
        line.unit = u"DAY"_s;
        line.price = Money{39850};
        line.amount = Money{677450};
        line.vat = i % 4 == 0 ? VatCode{VatCategory::Exempt, 0, u"Momsloven § 13"_s}
                              : VatCode{VatCategory::Standard, 2500, {}};
        made.lines.append(line);
    }
    return made;
}
} // namespace

int main()
{
    QList<InvoiceDocument> documents;
    for (int i = 0; i < invoices; ++i)
        documents.append(document(i));
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    for (const EInvoiceFormat &format : formats) {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = processorTime();
        qint64 bytes = 0;
        for (const InvoiceDocument &one : std::as_const(documents)) {
            const auto written = writeEInvoice(one, format.id);
            if (!written.ok()) {
                std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
                return 1;
            }
            bytes += written->size();
        }
        const QByteArray name = format.id.toLatin1();
        print((name + "_ms").constData(), timer.elapsed());
        print((name + "_cpu_ms").constData(), (processorTime() - before) / 1000);
        print((name + "_kb").constData(), bytes / 1024);
    }
    print("invoices", invoices);
    return 0;
}
