// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"
#include "samples.h"
#include <QTest>
#include <core/texts.h>
#include <invoice_samples.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
QString textOf(const Document &document)
{
    QStringList texts;
    for (const Page &page : document.pages)
        texts += page.texts();
    return texts.join(u' ').replace(u'\u00A0', u' ').simplified();
}
} // namespace

class TestInvoicePaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laidOutWithoutFaults_data();
    void laidOutWithoutFaults();
    void saysWhatTheDecreeAsks();
    void creditNotePointsToTheOriginal();
    void exemptLinesStandApartWithTheirSum();
    void sumsAreCarriedFromPageToPage();
    void lastLineAndTotalsAreNeverAlone();
    void waysOfPayment_data();
    void waysOfPayment();
    void reminder();
    void reminderWithoutInterestAndPayments();
    void reminderWithALongCalculation();
    void theDocumentTellsWhoSentIt();
    void amountsAtTheLimits();

private:
    void verify(const Document &document)
    {
        const QStringList faults = invariants::faultsOf(document);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    Document paper(const InvoiceDocument &document)
    {
        return layoutInvoice(document, samples::office(), m_typesetter);
    }
    Typesetter m_typesetter;
};

void TestInvoicePaper::laidOutWithoutFaults_data()
{
    QTest::addColumn<InvoiceDocument>("document");
    QTest::addColumn<int>("pages");
    QTest::newRow("as designed") << samples::designedInvoice() << 1;
    QTest::newRow("credit note") << samples::designedCreditNote() << 1;
    QTest::newRow("one line") << samples::longInvoice(1) << 1;
    QTest::newRow("two pages") << samples::longInvoice(20) << 2;
    QTest::newRow("many pages") << samples::longInvoice(400) << 19;
    QTest::newRow("no lines") << samples::longInvoice(0) << 1;
    InvoiceDocument wide = samples::designedInvoice();
    wide.buyer.name = u"Arbejdsmarkeds- og Integrationsforvaltningen i Søndermark Kommune"_s;
    wide.buyer.contact = u"Lone Birkholm-Sørensen, Afdelingen for virksomhedsrettet indsats"_s;
    wide.note = u"Fakturaen afløser et tidligere udkast. "_s.repeated(6);
    wide.accountString = u"9051245500012-XG-6660-0000000-12345678901234567890"_s;
    wide.lines[0].text = u"Helhedsorienteret og virksomhedsrettet beskæftigelsesindsats"_s;
    wide.lines[0].description =
        u"6 timer om ugen × 4 påbegyndte uger × 150,00 kr. = 3.600,00 kr. Der er talt "
        "fra 04-05-2026 til og med 31-05-2026."_s;
    wide.lines[0].price = Money::kroner(99'999'999);
    wide.lines[0].amount = Money::kroner(999'999'999);
    QTest::newRow("long texts and large amounts") << wide << 1;
    InvoiceDocument wideAndLong = samples::longInvoice(60);
    wideAndLong.buyer.name = wide.buyer.name;
    for (InvoiceLine &line : wideAndLong.lines) {
        line.text = wide.lines[0].text;
        line.description = wide.lines[0].description;
        line.orderNumber += u"-0123456789-0123456789-01234567890123456789"_s;
    }
    QTest::newRow("long texts on many pages") << wideAndLong << 11;
    const QList<samples::Sample> all = samples::all();
    for (const samples::Sample &sample : all)
        QTest::addRow("%s", qPrintable(sample.name)) << sample.document << 1;
}

void TestInvoicePaper::laidOutWithoutFaults()
{
    QFETCH(InvoiceDocument, document);
    QFETCH(int, pages);
    const Document laid = paper(document);
    verify(laid);
    QCOMPARE(laid.pages.size(), qsizetype(pages));
}

void TestInvoicePaper::saysWhatTheDecreeAsks()
{
    const QString text = textOf(paper(samples::designedInvoice()));
    for (const QString &part :
         {u"Faktura 2026187"_s, u"Fakturadato 01-06-2026"_s, u"CVR-nr. (moms) 29 11 47 03"_s,
          u"Åbro Job & Vejledning ApS"_s, u"Havnegade 12, 1. sal"_s, u"Søndermark Kommune"_s,
          u"Rådhusgade 1 4998 Søndermark"_s, u"EAN 1234567890128 · CVR 40 12 77 04"_s,
          u"Leveret 04-05 – 31-05-2026"_s, u"Betales senest 15-06-2026"_s,
          u"Jeres reference INT-5521, Lone Birk"_s, u"2026-0318"_s, u"Samlet integrationsforløb"_s,
          u"48 150,00 25 % 7.200,00"_s, u"Momsgrundlag (25 %) 15.000,00"_s, u"Moms 25 % 3.750,00"_s,
          u"At betale, DKK 18.750,00"_s, u"Skriv fakturanummer 2026187"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    QVERIFY(!text.contains(u"CPR"_s));
}

void TestInvoicePaper::creditNotePointsToTheOriginal()
{
    const Document laid = paper(samples::designedCreditNote());
    const QString text = textOf(laid);
    QCOMPARE(laid.title, u"Kreditnota 188"_s);
    QVERIFY(text.contains(u"Retter faktura 187 af 01-06-2026"_s));
    QVERIFY(text.contains(u"Forløbet blev afbrudt 4. maj."_s));
    QVERIFY(text.contains(u"I får tilbage, DKK"_s));
    QVERIFY(text.contains(u"trækkes fra det, I skylder på faktura 187"_s));
    QVERIFY(!text.contains(u"NemKonto"_s));
    QVERIFY(!text.contains(u"Betales senest"_s));
}

void TestInvoicePaper::exemptLinesStandApartWithTheirSum()
{
    const QString text = textOf(paper(samples::longInvoice(3)));
    const qsizetype taxed = text.indexOf(u"Ydelser med 25 % moms"_s);
    const qsizetype exempt =
        text.indexOf(u"Ydelser fritaget for moms: Momsloven § 13, stk. 1, nr. 3"_s);
    QVERIFY(taxed >= 0);
    QVERIFY(exempt > taxed);
    QVERIFY(text.indexOf(u"I alt uden moms 12.000,00"_s) > taxed);
    QVERIFY(text.indexOf(u"I alt uden moms 6.000,00"_s) > exempt);
    QVERIFY(text.contains(u"Moms 25 % 3.000,00"_s));
    QVERIFY(text.contains(u"At betale, DKK 21.000,00"_s));
    // With one kind of VAT there is nothing to keep apart, but the ground is told.
    InvoiceDocument single = samples::designedInvoice();
    for (InvoiceLine &line : single.lines)
        line.vat = samples::vat(VatCategory::Exempt);
    const QString alone = textOf(paper(single));
    QVERIFY(!alone.contains(u"I alt uden moms"_s));
    QVERIFY(alone.contains(u"Momsloven § 13, stk. 1, nr. 3"_s));
    QVERIFY(alone.contains(u"At betale, DKK 15.000,00"_s));
}

void TestInvoicePaper::sumsAreCarriedFromPageToPage()
{
    const Document laid = paper(samples::longInvoice(60)); // each line 6,000 kr.
    QVERIFY(laid.pages.size() > 2);
    Money sum;
    for (qsizetype i = 0; i < laid.pages.size(); ++i) {
        const QStringList texts = laid.pages.at(i).texts();
        const auto carried = [](Money money) {
            return Texts::danish().amount(money).section(u' ', 0, 0);
        };
        const qsizetype from = texts.indexOf(u"Overført fra forrige side"_s);
        QCOMPARE(from >= 0, i > 0);
        if (i > 0) {
            QCOMPARE(texts.value(from + 1), carried(sum));
            QVERIFY(texts.contains(u"Faktura 2026187, fortsat"_s));
            QVERIFY(texts.contains(u"Bestilling"_s));
        }
        sum += Money::kroner(6000 * texts.count(u"6.000,00"_s));
        const qsizetype to = texts.indexOf(u"Overføres til næste side"_s);
        QCOMPARE(to >= 0, i + 1 < laid.pages.size());
        if (to >= 0)
            QCOMPARE(texts.value(to + 1), carried(sum));
    }
    QCOMPARE(sum, Money::kroner(6000 * 60));
}

void TestInvoicePaper::lastLineAndTotalsAreNeverAlone()
{
    // Whatever the number of lines, the totals are whole and every line is there once.
    for (int lines = 1; lines < 60; ++lines) {
        const Document laid = paper(samples::longInvoice(lines));
        verify(laid);
        const QString text = textOf(laid);
        QCOMPARE(text.count(u"At betale, DKK"_s), qsizetype(1));
        for (int i = 0; i < lines; ++i)
            QCOMPARE(text.count(u"2026-%1"_s.arg(400 + i, 4, 10, QChar(u'0'))), qsizetype(1));
    }
}

void TestInvoicePaper::waysOfPayment_data()
{
    QTest::addColumn<PaymentWay>("way");
    QTest::addColumn<QString>("text");
    QTest::newRow("NemKonto") << PaymentWay::NemKonto << u"Til leverandørens NemKonto."_s;
    QTest::newRow("bank") << PaymentWay::BankAccount << u"Til reg.nr. 1234, kontonr. 0001234567."_s;
    QTest::newRow("IBAN") << PaymentWay::Iban
                          << u"Til IBAN DK50 0040 0440 1162 43. Bankens BIC er BROBDK22."_s;
    QTest::newRow("71") << PaymentWay::Fik71 << u"+71<000000000001875+80000000<"_s;
    QTest::newRow("73") << PaymentWay::Fik73 << u"+73<+80000000<"_s;
    QTest::newRow("75") << PaymentWay::Fik75 << u"+75<0000000000001875+80000000<"_s;
}

void TestInvoicePaper::waysOfPayment()
{
    QFETCH(PaymentWay, way);
    QFETCH(QString, text);
    InvoiceDocument document = samples::invoice();
    document.payment = samples::payment(way);
    document.payment.paymentId =
        way == PaymentWay::Fik75 ? u"0000000000001875"_s : u"000000000001875"_s;
    QVERIFY2(textOf(paper(document)).contains(text), qPrintable(textOf(paper(document))));
}

void TestInvoicePaper::reminder()
{
    const Document laid = layoutReminder(samples::reminder(), samples::office(), m_typesetter);
    verify(laid);
    const QString text = textOf(laid);
    for (const QString &part :
         {u"Rykker 2"_s, u"Dato 20-08-2026"_s, u"Betales senest 30-08-2026"_s,
          u"Faktura 2026187 af 01-06-2026"_s, u"Skulle være betalt senest 15-06-2026."_s,
          u"18.750,00"_s, u"\u22126.000,00"_s, u"Rest af fakturaen 12.750,00"_s, u"765,00"_s,
          u"tidligere rykkere 100,00"_s, u"Rykkergebyr 100,00"_s, u"At betale, DKK 13.715,00"_s,
          u"kontonr. 0001234567"_s, u"ikke moms af renter"_s, u"skrevet før"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QCOMPARE(laid.title, u"Rykker 2 for faktura 2026187"_s);
}

void TestInvoicePaper::reminderWithoutInterestAndPayments()
{
    ReminderPaper data = samples::reminder();
    data.place = 1;
    data.paid = data.interest = data.earlierFees = data.fee = {};
    const Document laid = layoutReminder(data, samples::office(), m_typesetter);
    verify(laid);
    const QString text = textOf(laid);
    QVERIFY(text.contains(u"At betale, DKK 18.750,00"_s));
    QVERIFY(!text.contains(u"Rente"_s));
    QVERIFY(!text.contains(u"gebyr"_s));
    QVERIFY(!text.contains(u"Rest af"_s));
    QVERIFY(text.contains(u"kan I se bort fra rykkeren"_s));
}

void TestInvoicePaper::reminderWithALongCalculation()
{
    ReminderPaper data = samples::reminder();
    for (int step = 0; step < 120; ++step)
        data.calculation.append(
            Message(u"invoicePaper.owedInvoice"_s,
                    {{u"number"_s, u"trin %1"_s.arg(step)}, {u"date"_s, data.issued}}));
    const Document laid = layoutReminder(data, samples::office(), m_typesetter);
    verify(laid);
    QVERIFY(laid.pages.size() > 1);
    const QString text = textOf(laid);
    for (int step = 0; step < 120; ++step)
        QCOMPARE(text.count(u"trin %1 "_s.arg(step)), qsizetype(1));
    QCOMPARE(text.count(u"At betale, DKK"_s), qsizetype(1));
}

void TestInvoicePaper::theDocumentTellsWhoSentIt()
{
    // Issued long ago by an office that has moved and changed its name since.
    PaperOffice office = samples::office();
    office.name = u"Nyt Navn ApS"_s;
    office.street = u"Nygade 9"_s;
    const Document laid = layoutInvoice(samples::longInvoice(60), office, m_typesetter);
    const QString text = textOf(laid);
    QVERIFY(!text.contains(u"Nyt Navn"_s));
    QVERIFY(!text.contains(u"Nygade"_s));
    QCOMPARE(text.count(u"tlf. 00 45 12 30 · CVR 29 11 47 03"_s), laid.pages.size());
}

void TestInvoicePaper::amountsAtTheLimits()
{
    InvoiceDocument document = samples::designedInvoice();
    for (InvoiceLine &line : document.lines)
        line.amount = Money{std::numeric_limits<qint64>::max()};
    const QString text = textOf(paper(document));
    QVERIFY(text.contains(u"92.233.720.368.547.758,07"_s));
    QVERIFY(!text.contains(u"At betale"_s)); // rather no sum than a wrong one
}

QTEST_MAIN(TestInvoicePaper)
#include "tst_invoice_paper.moc"
