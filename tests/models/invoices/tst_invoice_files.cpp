// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInvoiceFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsWritten_data();
    void everyKindIsWritten();
    void batchFollowsTheBuyer();
    void refusedFileLeavesNothing();
    void fullFolderLeavesNothing();
    void setupFromAFile();
    void setupFileFaults_data();
    void setupFileFaults();
};

void TestInvoiceFiles::everyKindIsWritten_data()
{
    QTest::addColumn<InvoiceFileKind>("kind");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("peppol") << InvoiceFileKind::Peppol << QByteArray("<?xml")
                            << QByteArray("urn:cen.eu:en16931:2017#compliant");
    QTest::newRow("oioubl") << InvoiceFileKind::Oioubl << QByteArray("<?xml")
                            << QByteArray("OIOUBL-2.1");
    QTest::newRow("pdf") << InvoiceFileKind::Pdf << QByteArray("%PDF") << QByteArray("%%EOF");
}

void TestInvoiceFiles::everyKindIsWritten()
{
    QFETCH(const InvoiceFileKind, kind);
    QFETCH(const QByteArray, begins);
    QFETCH(const QByteArray, holds);
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const InvoiceHead head = o.issueAll()->issued.first();
    const QString path = o.db.folder() + u'/' + invoiceFileName(head, kind);
    const Done written = writeInvoiceFile(o.db.session(), head.id, kind, path);
    QVERIFY2(written.ok(),
             written.ok() ? ""
                          : qPrintable(written.error().message.toJson() + written.error().detail));
    const QByteArray bytes = content(path);
    QVERIFY(bytes.startsWith(begins));
    QVERIFY(bytes.contains(holds));
    const auto files = o.store.files(head.id);
    QCOMPARE(files->size(), 1);
    QCOMPARE(files->first().kind, kind);
    QCOMPARE(files->first().user, u"leder"_s);
    QCOMPARE(
        files->first().sha256,
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(o.store.byId(head.id)->files, QList<InvoiceFileKind>{kind});
    QCOMPARE(o.value(u"SELECT count(*) FROM access_log JOIN access_log_citizen ON access_log_id = "
                     "id WHERE purpose = 'invoices.fileWritten'"_s),
             u"1"_s);
}

void TestInvoiceFiles::batchFollowsTheBuyer()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    QList<InvoiceId> ids;
    const auto issued = o.issueAll();
    for (const InvoiceHead &head : issued->issued)
        ids.append(head.id);
    QVERIFY(o.store.credit(ids.first(), {}, u"Forkert modtager"_s).ok());
    ids.append(o.issueAll()->issued.first().id);
    const QString folder = o.db.folder() + u"/nye/fakturaer"_s;
    const auto run = writeInvoiceFiles(o.db.session(), ids, {}, folder);
    QVERIFY(run.ok());
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{u"faktura-1.xml"_s, u"faktura-2.xml"_s, u"kreditnota-3.xml"_s}));
    QVERIFY(content(folder + u"/kreditnota-3.xml"_s).contains("<CreditNote"));
    QCOMPARE(writeInvoiceFiles(o.db.session(), ids, InvoiceFileKind::Pdf, folder)->written.size(),
             3);
    QVERIFY(QFile::exists(folder + u"/faktura-2.pdf"_s));
}

void TestInvoiceFiles::refusedFileLeavesNothing()
{
    // A buyer who takes PDF has no EAN, so no e-invoice of it can be written.
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceBuyer &b) {
        b.format = InvoiceFileKind::Pdf;
        b.gln.clear();
    }));
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const InvoiceHead head = o.issueAll()->issued.first();
    const QString folder = o.db.folder() + u"/ud"_s;
    const auto run = writeInvoiceFiles(o.db.session(), {head.id}, InvoiceFileKind::Peppol, folder);
    QVERIFY(run.ok());
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.invoiceNotWritten"_s});
    QVERIFY(QDir(folder).isEmpty());
    QVERIFY(o.store.files(head.id)->isEmpty());
}

void TestInvoiceFiles::fullFolderLeavesNothing()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const InvoiceHead head = o.issueAll()->issued.first();
    const QString path = o.db.folder() + u"/findes ikke/faktura.pdf"_s;
    QVERIFY(!writeInvoiceFile(o.db.session(), head.id, InvoiceFileKind::Pdf, path).ok());
    QVERIFY(!QFile::exists(path));
    QVERIFY(o.store.files(head.id)->isEmpty());
}

void TestInvoiceFiles::setupFromAFile()
{
    InvoiceOffice o;
    const Done applied = applyInvoiceSetup(
        o.db.session(), InvoiceOffice::contract(),
        R"({"seller": {"payment": "iban", "iban": "DK50 0040 0440 1162 43", "approvalByOther": false},
            "buyer": {"name": "Egeby Kommune", "dueDays": 30, "format": "oioubl"},
            "vat": [{"category": "E", "percent": 0, "reason": "ML § 13, stk. 1, nr. 3"},
                    {"item": "bonus", "category": "S", "percent": 2500}]})");
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().message.toJson()));
    QCOMPARE(o.setup.seller()->payment.way, PaymentWay::Iban);
    QCOMPARE(o.setup.seller()->approvalByOther, false);
    const auto buyer = o.setup.buyer(InvoiceOffice::contract());
    QCOMPARE(buyer->name, u"Egeby Kommune"_s);
    QCOMPARE(buyer->gln, InvoiceOffice::buyer().gln);
    QCOMPARE(buyer->dueDays, std::optional(30));
    const auto vat = o.setup.vat(InvoiceOffice::contract());
    QCOMPARE(vat->size(), 2);
    QCOMPARE(vat->first().vat.category, VatCategory::Exempt);
}

void TestInvoiceFiles::setupFileFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QString wrong = u"invoices.setupFileWrong"_s;
    QTest::newRow("no JSON") << QByteArray("{") << u"invoices.setupFileNoJson"_s;
    QTest::newRow("unknown part") << QByteArray(R"({"sellers": {}})") << wrong;
    QTest::newRow("unknown field") << QByteArray(R"({"buyer": {"ean": "1"}})") << wrong;
    QTest::newRow("text for a number") << QByteArray(R"({"buyer": {"dueDays": "30"}})") << wrong;
    QTest::newRow("unknown payment") << QByteArray(R"({"seller": {"payment": "check"}})") << wrong;
    QTest::newRow("no VAT category") << QByteArray(R"({"vat": [{"percent": 2500}]})") << wrong;
    QTest::newRow("a wrong EAN") << QByteArray(R"({"buyer": {"gln": "5798000420527"}})")
                                 << u"invoices.glnWrong"_s;
    // The seller is right, but nothing of the file is kept.
    QTest::newRow("all or nothing")
        << QByteArray(R"({"seller": {"firstNumber": 7}, "buyer": {"name": ""}})")
        << u"invoices.buyerNeedsName"_s;
}

void TestInvoiceFiles::setupFileFaults()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, code);
    InvoiceOffice o;
    const Done applied = applyInvoiceSetup(o.db.session(), InvoiceOffice::contract(), json);
    QVERIFY(!applied.ok());
    QCOMPARE(applied.error().message.code, code);
    QCOMPARE(o.setup.seller()->version, 1);
    QCOMPARE(o.setup.buyer(InvoiceOffice::contract())->version, 1);
}

QTEST_MAIN(TestInvoiceFiles)
#include "tst_invoice_files.moc"
