// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <einvoice/numbers.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestInvoiceNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gln_data();
    void gln();
    void iban_data();
    void iban();
    void fik_data();
    void fik();
    void paymentIdOfAnInvoice_data();
    void paymentIdOfAnInvoice();
    void bank();
};

namespace {
void columns()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");
}
} // namespace

void TestInvoiceNumbers::gln_data()
{
    columns();
    QTest::newRow("check digit fits") << u"1234567890128"_s << true;
    QTest::newRow("check digit is 0") << u"5790001330500"_s << false;
    QTest::newRow("check digit does not fit") << u"1234567890127"_s << false;
    QTest::newRow("two digits swapped") << u"1234567809128"_s << false;
    QTest::newRow("twelve digits") << u"123456789012"_s << false;
    QTest::newRow("fourteen digits") << u"12345678901280"_s << false;
    QTest::newRow("a letter") << u"123456789012A"_s << false;
    QTest::newRow("Arabic digits") << u"١٢٣٤٥٦٧٨٩٠١٢٨"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestInvoiceNumbers::gln()
{
    QFETCH(QString, number);
    QFETCH(bool, valid);
    QCOMPARE(isGln(number), valid);
}

void TestInvoiceNumbers::iban_data()
{
    columns();
    QTest::newRow("Danish, with spaces") << u"DK50 0040 0440 1162 43"_s << true;
    QTest::newRow("Danish, small letters") << u"dk5000400440116243"_s << true;
    QTest::newRow("German") << u"DE89370400440532013000"_s << true;
    QTest::newRow("British, with letters") << u"GB82 WEST 1234 5698 7654 32"_s << true;
    QTest::newRow("digits swapped") << u"DK5000400440116234"_s << false;
    QTest::newRow("Danish but too long") << u"DK50004004401162430"_s << false;
    QTest::newRow("no country") << u"5000400440116243"_s << false;
    QTest::newRow("a dash") << u"DK50-00400440116243"_s << false;
    QTest::newRow("too short") << u"DK50"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestInvoiceNumbers::iban()
{
    QFETCH(QString, number);
    QFETCH(bool, valid);
    QCOMPARE(isIban(isoIban(number)), valid);
}

void TestInvoiceNumbers::fik_data()
{
    QTest::addColumn<PaymentWay>("way");
    columns();
    QTest::newRow("71, 15 digits") << PaymentWay::Fik71 << u"000000000001875"_s << true;
    QTest::newRow("71, check digit wrong") << PaymentWay::Fik71 << u"000000000001876"_s << false;
    QTest::newRow("71, 16 digits") << PaymentWay::Fik71 << u"0000000000001875"_s << false;
    QTest::newRow("75, 16 digits") << PaymentWay::Fik75 << u"0000000000001875"_s << true;
    QTest::newRow("75, 15 digits") << PaymentWay::Fik75 << u"000000000001875"_s << false;
    QTest::newRow("75, empty") << PaymentWay::Fik75 << QString() << false;
    QTest::newRow("73 has none") << PaymentWay::Fik73 << QString() << true;
    QTest::newRow("73 with one") << PaymentWay::Fik73 << u"000000000001875"_s << false;
}

void TestInvoiceNumbers::fik()
{
    QFETCH(PaymentWay, way);
    QFETCH(QString, number);
    QFETCH(bool, valid);
    QCOMPARE(isFikPaymentId(way, number), valid);
}

void TestInvoiceNumbers::paymentIdOfAnInvoice_data()
{
    QTest::addColumn<PaymentWay>("way");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("id");
    QTest::newRow("71") << PaymentWay::Fik71 << qint64(187) << u"000000000001875"_s;
    QTest::newRow("75") << PaymentWay::Fik75 << qint64(187) << u"0000000000001875"_s;
    QTest::newRow("check digit 0") << PaymentWay::Fik71 << qint64(18) << u"000000000000182"_s;
    QTest::newRow("longest of 71")
        << PaymentWay::Fik71 << qint64(99'999'999'999'999) << u"999999999999994"_s;
    QTest::newRow("too long for 71")
        << PaymentWay::Fik71 << qint64(100'000'000'000'000) << QString();
    QTest::newRow("largest of the type")
        << PaymentWay::Fik75 << std::numeric_limits<qint64>::max() << QString();
    QTest::newRow("no number") << PaymentWay::Fik71 << qint64(0) << QString();
    QTest::newRow("below zero") << PaymentWay::Fik71 << qint64(-1) << QString();
    QTest::newRow("73 has none") << PaymentWay::Fik73 << qint64(187) << QString();
    QTest::newRow("NemKonto has none") << PaymentWay::NemKonto << qint64(187) << QString();
}

void TestInvoiceNumbers::paymentIdOfAnInvoice()
{
    QFETCH(PaymentWay, way);
    QFETCH(qint64, number);
    QFETCH(QString, id);
    QCOMPARE(fikPaymentId(way, number), id);
    if (!id.isEmpty())
        QVERIFY(isFikPaymentId(way, id));
}

void TestInvoiceNumbers::bank()
{
    QVERIFY(isBankRegistration(u"0040"_s));
    QVERIFY(!isBankRegistration(u"0000"_s));
    QVERIFY(!isBankRegistration(u"40"_s));
    QVERIFY(isBankAccount(u"1"_s));
    QVERIFY(isBankAccount(u"0440116243"_s));
    QVERIFY(!isBankAccount(u"04401162430"_s));
    QVERIFY(!isBankAccount(u"0440 116243"_s));
    QVERIFY(!isBankAccount({}));
    QVERIFY(isFikCreditor(u"80000000"_s));
    QVERIFY(!isFikCreditor(u"8000000"_s));
    QVERIFY(isBic(u"BROBDK22"_s));
    QVERIFY(isBic(u"BROBDK22XXX"_s));
    QVERIFY(!isBic(u"BROBDK2"_s));
    QVERIFY(!isBic(u"BR0BDK22"_s));
    QVERIFY(!isBic(u"brobdk22"_s));
}

QTEST_APPLESS_MAIN(TestInvoiceNumbers)
#include "tst_invoice_numbers.moc"
