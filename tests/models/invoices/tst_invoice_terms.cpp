// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// The contract from 2026 on with one of its terms another.
bool otherTerms(InvoiceOffice &office, const QByteArray &was, const QByteArray &becomes)
{
    const QString file = InvoiceOffice::contract() + u".json"_s;
    QByteArray profile = bundledProfile(file);
    profile.replace("\"version\": 1", "\"version\": 2");
    profile.replace("\"validFrom\": \"2000-01-01\"", "\"validFrom\": \"2026-01-01\"");
    const bool one = profile.count(was) == 1;
    profile.replace(was, becomes);
    return one && office.contracts.import(profile, file).ok();
}

} // namespace

// When is billed and when it is due, by the terms of the contract.
class TestInvoiceTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysOfTheMonth_data();
    void daysOfTheMonth();
    void orderedWithinTheContract_data();
    void orderedWithinTheContract();
    void lastDayOfTheAccountingYear();
    void dueDay_data();
    void dueDay();
};

void TestInvoiceTerms::daysOfTheMonth_data()
{
    QTest::addColumn<QByteArray>("cadence");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("billed");
    const QByteArray monthly = "monthlyInArrears";
    const QByteArray once = "onceAtEnd";
    const QDate last(2026, 3, 31);
    QTest::newRow("starts on the last day") << monthly << last << QDate(2026, 4, 26) << true;
    QTest::newRow("starts the day after")
        << monthly << last.addDays(1) << QDate(2026, 4, 26) << false;
    QTest::newRow("once, ends on the last day") << once << QDate(2026, 3, 4) << last << true;
    QTest::newRow("once, ends the day after")
        << once << QDate(2026, 3, 5) << last.addDays(1) << false;
}

void TestInvoiceTerms::daysOfTheMonth()
{
    QFETCH(const QByteArray, cadence);
    QFETCH(const QDate, start);
    QFETCH(const QDate, end);
    QFETCH(const bool, billed);
    InvoiceOffice o;
    QVERIFY(otherTerms(o, "\"cadence\": \"monthlyInArrears\"", "\"cadence\": \"" + cadence + "\""));
    o.order(u"7001"_s, start, end);
    const auto run = o.run(3);
    QVERIFY(run.ok());
    QCOMPARE(run->made, billed ? 1 : 0);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
}

void TestInvoiceTerms::orderedWithinTheContract_data()
{
    QTest::addColumn<QString>("ordered");
    QTest::addColumn<QString>("code");
    const QString outside = u"invoices.orderOutsideContract"_s;
    QTest::newRow("the day before") << u"2025-12-31"_s << outside;
    QTest::newRow("the first day") << u"2026-01-01"_s << QString();
    QTest::newRow("the last day") << u"2026-03-31"_s << QString();
    QTest::newRow("the day after") << u"2026-04-01"_s << outside;
}

void TestInvoiceTerms::orderedWithinTheContract()
{
    QFETCH(const QString, ordered);
    QFETCH(const QString, code);
    InvoiceOffice o;
    const QByteArray runOn = "\"earlierOrdersRunOn\"";
    QVERIFY(otherTerms(o, runOn, "\"validTo\": \"2026-03-31\", " + runOn));
    o.march(u"7001"_s);
    QVERIFY(
        o.db.connection().runScript(u"UPDATE orders SET ordered_on = '%1'"_s.arg(ordered)).ok());
    const auto run = o.run(3);
    QVERIFY(run.ok());
    QCOMPARE(run->made, 1); // told, not kept out
    QCOMPARE(InvoiceOffice::codes(run->findings),
             code.isEmpty() ? QStringList() : QStringList{code});
}

// Where the contract names the year and no day of its own.
void TestInvoiceTerms::lastDayOfTheAccountingYear()
{
    InvoiceOffice o;
    QVERIFY(otherTerms(o, "\"dueDays\": 14,", "\"dueDays\": 14, \"withinAccountingYear\": true,"));
    o.march(u"7001"_s);
    o.db.clock().set(QDate(2026, 11, 30));
    QVERIFY(cutOffFindings(o.db.session())->isEmpty());
    o.db.clock().set(QDate(2026, 12, 31));
    const auto last = cutOffFindings(o.db.session());
    QCOMPARE(last->size(), 1);
    QCOMPARE(last->first().latest, QDate(2026, 12, 31));
    QVERIFY(!last->first().passed);
    QCOMPARE(last->first().unbilled, Money::kroner(6000));
    o.db.clock().set(QDate(2027, 1, 1));
    QVERIFY(cutOffFindings(o.db.session())->first().passed);
}

void TestInvoiceTerms::dueDay_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<int>("buyersDays");
    QTest::addColumn<QDate>("due");
    // Issued on Saturday 4 April 2026.
    QTest::newRow("14 days, a Saturday") << "\"dueDays\": 14,"_ba << 0 << QDate(2026, 4, 18);
    QTest::newRow("moved to Monday")
        << "\"dueDays\": 14, \"dueDateMoves\": true,"_ba << 0 << QDate(2026, 4, 20);
    QTest::newRow("no day to move")
        << "\"dueDays\": 13, \"dueDateMoves\": true,"_ba << 0 << QDate(2026, 4, 17);
    QTest::newRow("the contract before the buyer")
        << "\"dueDays\": 14,"_ba << 30 << QDate(2026, 4, 18);
    QTest::newRow("the buyer where the contract has none") << ""_ba << 30 << QDate(2026, 5, 4);
}

void TestInvoiceTerms::dueDay()
{
    QFETCH(const QByteArray, days);
    QFETCH(const int, buyersDays);
    QFETCH(const QDate, due);
    InvoiceOffice o;
    QVERIFY(otherTerms(o, "\"dueDays\": 14,", days));
    QVERIFY(o.change([buyersDays](InvoiceBuyer &b) {
        if (buyersDays > 0)
            b.dueDays = buyersDays;
    }));
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    o.db.clock().set(QDate(2026, 4, 4));
    const auto run = o.issueAll();
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
    QCOMPARE(run->issued.first().dueOn, due);
}

QTEST_GUILESS_MAIN(TestInvoiceTerms)
#include "tst_invoice_terms.moc"
