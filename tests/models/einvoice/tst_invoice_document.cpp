// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_samples.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <core/texts.h>
#include <einvoice/invoice_words.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestInvoiceDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vatIsRoundedOncePerCategory();
    void subtotalsFollowTheLines();
    void amountsAtTheLimits_data();
    void amountsAtTheLimits();
    void storedAndReadBack_data();
    void storedAndReadBack();
    void wrongJsonIsTold_data();
    void wrongJsonIsTold();
    void words();
};

namespace {
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

InvoiceDocument withAmounts(const QList<qint64> &amounts)
{
    InvoiceDocument document;
    for (const qint64 ore : amounts) {
        InvoiceLine line;
        line.amount = Money{ore};
        line.vat = samples::vat(VatCategory::Standard);
        document.lines.append(line);
    }
    return document;
}

// The same text that a stored document is.
QJsonObject stored(const InvoiceDocument &document)
{
    return QJsonDocument::fromJson(QJsonDocument(toJson(document)).toJson()).object();
}
} // namespace

void TestInvoiceDocument::vatIsRoundedOncePerCategory()
{
    // A quarter of 2 øre rounds up on each line, of 6 øre only once.
    const auto sums = totals(withAmounts({2, 2, 2}));
    QVERIFY(sums.ok());
    QCOMPARE(sums->vat.ore, qint64(2));
    QCOMPARE(sums->total.ore, qint64(8));
    QCOMPARE(totals(withAmounts({-2, -2, -2}))->vat.ore, qint64(-2));
}

void TestInvoiceDocument::subtotalsFollowTheLines()
{
    InvoiceDocument document = withAmounts({100, 200, 300, 400, 500});
    document.lines[0].vat = samples::vat(VatCategory::Exempt);
    document.lines[1].vat.reason = u"på en momspligtig linje tæller grunden ikke"_s;
    document.lines[2].vat = {VatCategory::Exempt, 0, u"anden grund"_s};
    document.lines[4].vat = samples::vat(VatCategory::Exempt);
    const auto sums = totals(document);
    QVERIFY(sums.ok());
    QCOMPARE(sums->subtotals.size(), qsizetype(3));
    QCOMPARE(sums->subtotals[0].net.ore, qint64(600));
    QCOMPARE(sums->subtotals[1].net.ore, qint64(600));
    QCOMPARE(sums->subtotals[1].vat.ore, qint64(150));
    QCOMPARE(sums->subtotals[2].code.reason, u"anden grund"_s);
    QCOMPARE(sums->net.ore, qint64(1500));
    QCOMPARE(sums->total.ore, qint64(1650));
}

void TestInvoiceDocument::amountsAtTheLimits_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QList<qint64>{} << true;
    QTest::newRow("the largest whose VAT fits") << QList<qint64>{most / 5 * 4} << true;
    QTest::newRow("VAT makes the total too large") << QList<qint64>{most / 5 * 4 + 4} << false;
    QTest::newRow("the largest") << QList<qint64>{most} << false;
    QTest::newRow("the least") << QList<qint64>{least} << false;
    QTest::newRow("sum too large") << QList<qint64>{most, 1} << false;
    QTest::newRow("sum too small") << QList<qint64>{least, -1} << false;
    QTest::newRow("large ones that outweigh each other") << QList<qint64>{most, -most} << true;
}

void TestInvoiceDocument::amountsAtTheLimits()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(bool, fits);
    const auto sums = totals(withAmounts(amounts));
    QCOMPARE(sums.ok(), fits);
    if (!fits)
        QCOMPARE(sums.error().message.code, u"einvoice.tooLarge"_s);
}

void TestInvoiceDocument::storedAndReadBack_data()
{
    QTest::addColumn<int>("place");
    const QList<samples::Sample> all = samples::all();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", qPrintable(all[i].name)) << i;
    QTest::newRow("empty") << -1;
    QTest::newRow("limits of the type") << -2;
}

void TestInvoiceDocument::storedAndReadBack()
{
    QFETCH(int, place);
    InvoiceDocument document = place < 0 ? InvoiceDocument{} : samples::all().at(place).document;
    if (place == -2) {
        document = withAmounts({most, least});
        document.number = most;
        document.lines[0].quantityThousandths = least;
    }
    const auto read = invoiceDocument(stored(document));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == document);
}

void TestInvoiceDocument::wrongJsonIsTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path");
    QTest::newRow("another version") << u"version"_s << QJsonValue(2) << u"version"_s;
    QTest::newRow("unknown kind") << u"kind"_s << QJsonValue(u"bill"_s) << u"kind"_s;
    QTest::newRow("number as text") << u"number"_s << QJsonValue(u"1"_s) << u"number"_s;
    QTest::newRow("number with decimals") << u"number"_s << QJsonValue(1.5) << u"number"_s;
    QTest::newRow("number beyond the type") << u"number"_s << QJsonValue(1e20) << u"number"_s;
    QTest::newRow("no date") << u"issued"_s << QJsonValue(u"2026-02-30"_s) << u"issued"_s;
    QTest::newRow("missing") << u"note"_s << QJsonValue(QJsonValue::Undefined) << u"note"_s;
    QTest::newRow("left over") << u"extra"_s << QJsonValue(1) << u"extra"_s;
    QTest::newRow("party is text") << u"seller"_s << QJsonValue(u"x"_s) << u"seller"_s;
    QTest::newRow("party is empty") << u"buyer"_s << QJsonValue(QJsonObject{}) << u"buyer.name"_s;
    QTest::newRow("lines are no list") << u"lines"_s << QJsonValue(QJsonObject{}) << u"lines"_s;
    QTest::newRow("line is no object")
        << u"lines"_s << QJsonValue(QJsonArray{1}) << u"lines[0].text"_s;
}

void TestInvoiceDocument::wrongJsonIsTold()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    QJsonObject json = stored(samples::invoice());
    json.insert(key, value); // undefined takes the key out
    const auto read = invoiceDocument(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().message.code, u"einvoice.documentUnreadable"_s);
    QCOMPARE(read.error().detail, path);
}

void TestInvoiceDocument::words()
{
    QCOMPARE(storedWord(VatCategory::Outside), u"O"_s);
    QCOMPARE(storedWord(PaymentWay::Fik75), u"fik75"_s);
    QCOMPARE(storedWord(InvoiceKind::CreditNote), u"credit-note"_s);
    QVERIFY(paymentWay(u"iban"_s) == PaymentWay::Iban);
    QVERIFY(vatCategory(u"E"_s) == VatCategory::Exempt);
    QVERIFY(!vatCategory(u"e"_s));
    QVERIFY(!invoiceKind({}));
}

QTEST_APPLESS_MAIN(TestInvoiceDocument)
#include "tst_invoice_document.moc"
