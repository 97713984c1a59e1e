// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_faults.h"
#include "invoice_samples.h"
#include <QSet>
#include <QTest>
#include <core/texts.h>
#include <einvoice/einvoice.h>

using namespace bro;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bro::faults::Fault)

class TestEInvoiceFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFaultIsFound_data();
    void aFaultIsFound();
    void aSoundDocumentHasNoFindings_data();
    void aSoundDocumentHasNoFindings();
    void theSentenceTellsTheFirstAndTheDetailAllRules();
    void aCreditNoteAsksForNoAccount();
    void everyFindingOfTheCatalogueIsTried();
};

namespace {
QString ruleOf(const Finding &finding)
{
    for (const auto &[name, value] : finding.message.arguments)
        if (name == u"rule"_s)
            return std::get<QString>(value);
    return {};
}
} // namespace

void TestEInvoiceFindings::aFaultIsFound_data()
{
    QTest::addColumn<faults::Fault>("fault");
    QTest::addColumn<QString>("format");
    const QList<faults::Fault> all = faults::all();
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    for (const faults::Fault &fault : all)
        for (const EInvoiceFormat &format : formats)
            if (fault.format.isEmpty() || fault.format == format.id)
                QTest::addRow("%s, %s", qPrintable(fault.name), qPrintable(format.id))
                    << fault << format.id;
}

void TestEInvoiceFindings::aFaultIsFound()
{
    QFETCH(faults::Fault, fault);
    QFETCH(QString, format);
    const InvoiceDocument document = faults::faulty(fault);
    const QList<Finding> findings = einvoiceFindings(document, format);
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &one) {
        return one.message.code == fault.code && one.severity == fault.severity;
    });
    QVERIFY(found != findings.end());
    QVERIFY(!ruleOf(*found).isEmpty());
    // Every value that the sentence asks for is there.
    QVERIFY2(!Texts::danish().sentence(found->message).contains(u'{'),
             qPrintable(Texts::danish().sentence(found->message)));
    const auto written = writeEInvoice(document, format);
    QCOMPARE(written.ok(), fault.severity != Severity::Error);
    if (!written.ok()) {
        QCOMPARE(written.error().message.code, u"einvoice.refused"_s);
        QVERIFY(written.error().detail.contains(ruleOf(*found)));
    }
}

void TestEInvoiceFindings::aSoundDocumentHasNoFindings_data()
{
    QTest::addColumn<QString>("format");
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    for (const EInvoiceFormat &format : formats)
        QTest::addRow("%s", qPrintable(format.id)) << format.id;
}

void TestEInvoiceFindings::aSoundDocumentHasNoFindings()
{
    QFETCH(QString, format);
    const QList<samples::Sample> all = samples::all();
    for (const samples::Sample &sample : all) {
        const QList<Finding> findings = einvoiceFindings(sample.document, format);
        QVERIFY2(findings.isEmpty(),
                 qPrintable(sample.name + u": "_s + findings.value(0).message.code));
    }
    InvoiceDocument atOnce = samples::invoice();
    atOnce.due = atOnce.issued;
    QVERIFY(einvoiceFindings(atOnce, format).isEmpty());
}

void TestEInvoiceFindings::theSentenceTellsTheFirstAndTheDetailAllRules()
{
    InvoiceDocument document = samples::invoice();
    document.seller.name.clear();
    const auto one = writeEInvoice(document, u"peppol"_s);
    QCOMPARE(Texts::danish().sentence(one.error().message),
             u"E-fakturaen er ikke skrevet. Kontorets navn mangler. Skriv det under Kontor."_s);
    QCOMPARE(one.error().detail, u"BR-06 einvoice.sellerNeedsName"_s);
    QCOMPARE(int(one.error().kind), int(Error::Kind::Refused));
    document.buyer.gln.clear();
    const auto two = writeEInvoice(document, u"oioubl"_s);
    QVERIFY(Texts::danish().sentence(two.error().message).contains(u"for 2 ting skal rettes"_s));
    QCOMPARE(two.error().detail,
             u"F-LIB022 einvoice.sellerNeedsName, F-INV044 einvoice.needsGln"_s);
}

void TestEInvoiceFindings::aCreditNoteAsksForNoAccount()
{
    InvoiceDocument document = samples::creditNote();
    document.payment = InvoicePayment{};
    document.payment.way = PaymentWay::Iban;
    QVERIFY(writeEInvoice(document, u"peppol"_s).ok());
    QVERIFY(writeEInvoice(document, u"oioubl"_s).ok());
}

void TestEInvoiceFindings::everyFindingOfTheCatalogueIsTried()
{
    // What is said of a whole file or stands in it, not found in a document.
    QSet<QString> tried{u"einvoice.documentUnreadable"_s, u"einvoice.unknownFormat"_s,
                        u"einvoice.refused"_s, u"einvoice.lineOrder"_s, u"einvoice.outsideVat"_s};
    const QList<faults::Fault> all = faults::all();
    for (const faults::Fault &fault : all)
        tried.insert(fault.code);
    const QStringList codes = Texts::danish().codes();
    for (const QString &code : codes)
        if (code.startsWith("einvoice."_L1))
            QVERIFY2(tried.contains(code), qPrintable(code));
}

QTEST_APPLESS_MAIN(TestEInvoiceFindings)
#include "tst_einvoice_findings.moc"
