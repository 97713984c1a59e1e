// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_samples.h"
#include <QDir>
#include <QTest>
#include <QXmlStreamReader>
#include <einvoice/einvoice.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The files in tests/data/einvoice passed the public rule sets (docs/einvoice-validation.md).
class TestEInvoiceFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWriterStillGivesTheValidatedBytes_data();
    void theWriterStillGivesTheValidatedBytes();
    void everyValidatedFileHasItsSample();
    void formatsAreListed();
    void noElementIsEmptyAndNoCprIsTold();
};

void TestEInvoiceFiles::theWriterStillGivesTheValidatedBytes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    const QList<samples::Sample> all = samples::all();
    for (const EInvoiceFormat &format : formats)
        for (const samples::Sample &sample : all)
            QTest::addRow("%s %s", qPrintable(format.id), qPrintable(sample.name))
                << format.id << sample.name;
}

void TestEInvoiceFiles::theWriterStillGivesTheValidatedBytes()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    const QList<samples::Sample> all = samples::all();
    const auto sample =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == name; });
    QFile file(QString::fromUtf8(BRO_TEST_DATA) + u"/einvoice/%1-%2.xml"_s.arg(format, name));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const auto bytes = writeEInvoice(sample->document, format);
    QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.error().detail));
    QCOMPARE(*bytes, file.readAll());
}

void TestEInvoiceFiles::everyValidatedFileHasItsSample()
{
    const QDir folder(QString::fromUtf8(BRO_TEST_DATA) + u"/einvoice"_s);
    QCOMPARE(folder.entryList({u"*.xml"_s}).size(),
             samples::all().size() * eInvoiceFormats().size());
}

void TestEInvoiceFiles::formatsAreListed()
{
    QStringList ids;
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    for (const EInvoiceFormat &format : formats)
        ids.append(format.id);
    QCOMPARE(ids, QStringList({u"peppol"_s, u"oioubl"_s}));
    QCOMPARE(writeEInvoice(samples::invoice(), u"edifact"_s).error().message.code,
             u"einvoice.unknownFormat"_s);
    QCOMPARE(einvoiceFindings(samples::invoice(), {}).value(0).message.code,
             u"einvoice.unknownFormat"_s);
}

void TestEInvoiceFiles::noElementIsEmptyAndNoCprIsTold()
{
    const QList<samples::Sample> all = samples::all();
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    for (const EInvoiceFormat &format : formats) {
        for (const samples::Sample &sample : all) {
            const auto bytes = writeEInvoice(sample.document, format.id);
            QVERIFY(bytes.ok());
            QVERIFY2(!bytes->contains("CPR"), qPrintable(sample.name));
            QXmlStreamReader xml(*bytes);
            bool filled = false;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement())
                    filled = false;
                else if (xml.isCharacters() && !xml.isWhitespace())
                    filled = true;
                else if (xml.isEndElement()) {
                    QVERIFY2(filled, qPrintable(sample.name + u' ' + xml.name().toString()));
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
    }
}

QTEST_APPLESS_MAIN(TestEInvoiceFiles)
#include "tst_einvoice_files.moc"
