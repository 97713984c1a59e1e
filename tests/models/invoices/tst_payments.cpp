// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_case.h"
#include <core/texts.h>
#include <invoices/payment_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Issued(2026, 10, 1);
const QDate Due(2026, 10, 15);
const QDate Today(2026, 11, 24);

// Invoice 1 of 10.000 kr., credit note 2 of 2.500 kr. to it, invoice 3 of 400 kr.
struct Case : MoneyOffice
{
    Case() : MoneyOffice(Today), payments(session())
    {
        issue({1, hourly(), Issued, Due, Money::kroner(8000), Money::kroner(2000)});
        issue({2, hourly(), Issued, Issued, Money::kroner(-2000), Money::kroner(-500), 1});
        issue({3, contract(), Issued, Due.addDays(20), Money::kroner(400)});
    }
    PaymentStore payments;
};

} // namespace

class TestPayments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void creditNotesAreSetOff();
    void partsAndTheWhole();
    void tooMuchIsToldAndPaidBack();
    void refusedPayments_data();
    void refusedPayments();
    void staleAndDenied();
    void reversed();
    void reversalsRefused();
    void asItStoodOnADay();
    void betweenDays();
    void aging_data();
    void aging();
    void loggedWithHistory();
};

void TestPayments::creditNotesAreSetOff()
{
    Case c;
    const auto all = value(c.payments.receivables());
    QCOMPARE(all.size(), 2); // a credit note is no item of its own
    QCOMPARE(all.first().credited, Money::kroner(2500));
    QCOMPARE(all.first().open(), Money::kroner(7500));
    QCOMPARE(all.last().open(), Money::kroner(400));
}

void TestPayments::partsAndTheWhole()
{
    Case c;
    const auto part = value(c.payments.add({1, Today, Money::kroner(7000), u" Overførsel "_s}));
    QCOMPARE(part.invoice.open(), Money::kroner(500));
    QCOMPARE(part.payment.text, u"Overførsel"_s);
    QVERIFY(part.findings.isEmpty());
    const auto rest = value(c.payments.add({1, Today, Money::kroner(500)}));
    QCOMPARE(rest.invoice.open(), Money{});
    QCOMPARE(rest.invoice.paidOn, Today);
    QCOMPARE(openItems(value(c.payments.receivables()), Today).size(), 1);
    const auto rows = value(c.payments.ofInvoice(1));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().user, u"leder"_s);
    QCOMPARE(rows.first().amount, Money::kroner(7000));
}

void TestPayments::tooMuchIsToldAndPaidBack()
{
    Case c;
    const auto paid = value(c.payments.add({3, Today, Money::kroner(1000)}));
    QCOMPARE(paid.findings.size(), 1);
    QCOMPARE(paid.findings.first().message.code, u"payments.paidTooMuch"_s);
    QCOMPARE(paid.invoice.open(), Money::kroner(-600));
    const auto items = openItems(value(c.payments.receivables()), Today);
    QCOMPARE(items.last().invoice.number, 3);
    QCOMPARE(items.last().daysLate, 0); // what the buyer has to get is never late
    QCOMPARE(code(c.payments.add({3, Today, Money::kroner(-601)})), u"payments.paidBackTooMuch"_s);
    const auto back = value(c.payments.add({3, Today, Money::kroner(-600)}));
    QCOMPARE(back.invoice.open(), Money{});
    QVERIFY(back.findings.isEmpty());
}

void TestPayments::refusedPayments_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("a number that was never issued")
        << qint64(99) << Today << qint64(100) << u"payments.unknownInvoice"_s;
    QTest::newRow("number nought")
        << qint64(0) << Today << qint64(100) << u"payments.unknownInvoice"_s;
    QTest::newRow("a credit note")
        << qint64(2) << Today << qint64(100) << u"payments.isCreditNote"_s;
    QTest::newRow("nothing") << qint64(1) << Today << qint64(0) << u"payments.nothing"_s;
    QTest::newRow("a day before the issue")
        << qint64(1) << Issued.addDays(-1) << qint64(100) << u"payments.beforeIssue"_s;
    QTest::newRow("the day of the issue") << qint64(1) << Issued << qint64(100) << QString();
    QTest::newRow("tomorrow") << qint64(1) << Today.addDays(1) << qint64(100)
                              << u"payments.inFuture"_s;
    QTest::newRow("no day") << qint64(1) << QDate() << qint64(100) << u"payments.dayMissing"_s;
    QTest::newRow("paid back though nothing is too much")
        << qint64(1) << Today << qint64(-100) << u"payments.paidBackTooMuch"_s;
    QTest::newRow("at the limit of the type")
        << qint64(1) << Today << std::numeric_limits<qint64>::max() << u"payments.tooLarge"_s;
    QTest::newRow("at its other limit")
        << qint64(1) << Today << std::numeric_limits<qint64>::min() << u"payments.tooLarge"_s;
}

void TestPayments::refusedPayments()
{
    QFETCH(qint64, number);
    QFETCH(QDate, day);
    QFETCH(qint64, ore);
    QFETCH(QString, refusal);
    Case c;
    const auto outcome = c.payments.add({number, day, Money{ore}});
    QCOMPARE(code(outcome), refusal);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM payment"_s), refusal.isEmpty() ? u"1"_s : u"0"_s);
    if (!refusal.isEmpty())
        QVERIFY(Texts::danish().has(refusal));
}

void TestPayments::staleAndDenied()
{
    Case c;
    NewPayment seen{3, Today, Money::kroner(400), {}, Money::kroner(400)};
    value(c.payments.add(seen));
    // Another user saw the same open amount.
    const auto second = c.payments.add(seen);
    QCOMPARE(code(second), u"payments.stale"_s);
    QCOMPARE(second.error().kind, Error::Kind::Stale);
    Session mentor = c.db.sessionAs(Role::Mentor);
    QCOMPARE(PaymentStore(mentor).add({1, Today, Money{100}}).error().kind, Error::Kind::Denied);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM payment"_s), u"1"_s);
}

void TestPayments::reversed()
{
    Case c;
    const auto wrong = value(c.payments.add({1, Issued.addDays(3), Money::kroner(7500)}));
    const auto back = value(c.payments.reverse(wrong.payment.id, u"Hører til en anden faktura"_s));
    QCOMPARE(back.invoice.open(), Money::kroner(7500));
    QVERIFY(!back.invoice.paidOn.isValid());
    QCOMPARE(back.payment.paidOn, Issued.addDays(3)); // as if it had never come in
    const auto rows = value(c.payments.ofInvoice(1));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().reversed);
    QCOMPARE(rows.last().reverses, wrong.payment.id);
    QCOMPARE(rows.last().text, u"Hører til en anden faktura"_s);
}

void TestPayments::reversalsRefused()
{
    Case c;
    const auto wrong = value(c.payments.add({1, Today, Money::kroner(10)}));
    QCOMPARE(code(c.payments.reverse(wrong.payment.id, u"  "_s)), u"payments.reasonMissing"_s);
    QCOMPARE(code(c.payments.reverse(PaymentId{77}, u"x"_s)), u"payments.unknownPayment"_s);
    const auto back = value(c.payments.reverse(wrong.payment.id, u"tastefejl"_s));
    QCOMPARE(code(c.payments.reverse(wrong.payment.id, u"igen"_s)), u"payments.reversedAlready"_s);
    QCOMPARE(code(c.payments.reverse(back.payment.id, u"igen"_s)), u"payments.isReversal"_s);
    // Also where somebody writes past the store.
    QVERIFY(!c.connection()
                 .runScript(u"INSERT INTO payment (invoice_id, paid_on, amount_ore, reverses_id, "
                            "recorded_at) VALUES (1, '2026-11-24', -1000, 1, 0)"_s)
                 .ok());
}

void TestPayments::asItStoodOnADay()
{
    Case c;
    value(c.payments.add({1, Due, Money::kroner(500)}));
    QCOMPARE(value(c.payments.receivables(Due.addDays(-1))).first().open(), Money::kroner(7500));
    QCOMPARE(value(c.payments.receivables(Due)).first().open(), Money::kroner(7000));
    QVERIFY(value(c.payments.receivables(Issued.addDays(-1))).isEmpty());
}

void TestPayments::betweenDays()
{
    Case c;
    value(c.payments.add({1, Due, Money::kroner(1)}));
    value(c.payments.add({3, Due.addDays(-1), Money::kroner(2)}));
    value(c.payments.add({1, Today, Money::kroner(3)}));
    QCOMPARE(value(c.payments.between({}, {})).size(), 3);
    const auto some = value(c.payments.between(Due.addDays(-1), Due));
    QCOMPARE(some.size(), 2);
    QCOMPARE(some.first().invoice, 3);
}

void TestPayments::aging_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Aging>("aging");
    QTest::newRow("on the due date") << 0 << Aging::NotDue;
    QTest::newRow("before it") << -10 << Aging::NotDue;
    QTest::newRow("the day after") << 1 << Aging::UpTo30Days;
    QTest::newRow("30 days") << 30 << Aging::UpTo30Days;
    QTest::newRow("31 days") << 31 << Aging::UpTo60Days;
    QTest::newRow("60 days") << 60 << Aging::UpTo60Days;
    QTest::newRow("61 days") << 61 << Aging::UpTo90Days;
    QTest::newRow("90 days") << 90 << Aging::UpTo90Days;
    QTest::newRow("91 days") << 91 << Aging::Over90Days;
}

void TestPayments::aging()
{
    QFETCH(int, days);
    Receivable invoice;
    invoice.number = 7;
    invoice.dueOn = Due;
    invoice.total = Money{1};
    const auto items = openItems({invoice}, Due.addDays(days));
    QCOMPARE(items.size(), 1);
    QTEST(items.first().aging, "aging");
    QCOMPARE(items.first().daysLate, std::max(days, 0));
}

void TestPayments::loggedWithHistory()
{
    Case c;
    const auto paid = value(c.payments.add({1, Today, Money::kroner(10)}));
    value(c.payments.reverse(paid.payment.id, u"tastefejl"_s));
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM history WHERE entity = 'payment'"_s), u"2"_s);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM access_log WHERE purpose LIKE 'payment-%'"_s), u"2"_s);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
