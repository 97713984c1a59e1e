// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_case.h"
#include <QJsonDocument>
#include <QProcess>
#include <calendar/working_days.h>
#include <core/texts.h>
#include <invoices/interest_rate_store.h>
#include <invoices/invoice_list.h>
#include <invoices/invoice_setup.h>
#include <invoices/payment_store.h>
#include <invoices/reminder_paper.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Issued(2026, 8, 3);
const QDate Due(2026, 8, 17);

// Invoice 1 under a contract with 2 % per started month, 2 under one that points to renteloven.
struct Case : MoneyOffice
{
    explicit Case(QDate today = QDate(2026, 10, 1))
        : MoneyOffice(today),
          reminders(session()),
          rates(session()),
          payments(session())
    {
        issue({1, hourly(), Issued, Due, Money::kroner(10000)});
        issue({2, u"rudersdal-2019"_s, Issued, Due, Money::kroner(36500)});
    }
    ReminderStore reminders;
    InterestRateStore rates;
    PaymentStore payments;
};

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void interestOfTheContract();
    void interestOfTheLaw();
    void rateMissing();
    void creditNotesAndPaymentsLowerTheBalance();
    void threeFeesTenDaysApart();
    void feeOfTheOffice();
    void refusals_data();
    void refusals();
    void proposalsOfWhatIsLate();
    void neverDueBeforeTheInvoice();
    void neverChanged();
    void staleTotal();
    void paper();
    void ratesAreKept();
    void wrongRates_data();
    void wrongRates();
};

void TestReminders::interestOfTheContract()
{
    Case c;
    const auto sent = value(c.reminders.issue(1));
    QCOMPARE(sent.place, 1);
    QCOMPARE(sent.balance, Money::kroner(10000));
    QCOMPARE(sent.interest, Money::kroner(400)); // two started months
    QCOMPARE(sent.fee, Money::kroner(100));
    QCOMPARE(sent.total(), Money::kroner(10500));
    QCOMPARE(sent.dueOn, QDate(2026, 10, 12)); // 11 October is a Sunday
    QVERIFY(!sent.calculation.isEmpty());
    const auto stored = value(c.reminders.ofInvoice(1));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().total(), sent.total());
    QVERIFY(stored.first().calculation == sent.calculation);
    QCOMPARE(stored.first().user, u"leder"_s);
    // Never a line or an amount of the invoice.
    QCOMPARE(value(c.payments.receivable(1)).open(), Money::kroner(10000));
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM invoice_line"_s), u"0"_s);
}

void TestReminders::interestOfTheLaw()
{
    Case c;
    done(c.rates.set({QDate(2026, 7, 1), 200, 800}));
    // 45 days of 10 % a year: 36.500 × 10 % × 45 ÷ 365.
    QCOMPARE(value(c.reminders.proposal(2)).reminder.interest, Money::kroner(450));
}

void TestReminders::rateMissing()
{
    Case c;
    const auto proposal = value(c.reminders.proposal(2));
    QCOMPARE(proposal.interestMissing.code, u"billing.interestRateMissing"_s);
    QVERIFY(proposal.choice.allowed);
    QCOMPARE(code(c.reminders.issue(2)), u"billing.interestRateMissing"_s);
    // Without interest it may be sent.
    const auto sent = value(c.reminders.issue(2, {.interest = false}));
    QCOMPARE(sent.interest, Money{});
    QCOMPARE(sent.total(), Money::kroner(36600));
}

void TestReminders::creditNotesAndPaymentsLowerTheBalance()
{
    Case c;
    c.issue({3, c.hourly(), Due, Due, Money::kroner(-1000), {}, 1});
    value(c.payments.add({1, Due, Money::kroner(4000)}));
    const auto proposal = value(c.reminders.proposal(1));
    QCOMPARE(proposal.reminder.balance, Money::kroner(5000));
    QCOMPARE(proposal.reminder.interest, Money::kroner(200));
}

void TestReminders::threeFeesTenDaysApart()
{
    Case c;
    QCOMPARE(value(c.reminders.issue(1)).fee, Money::kroner(100));
    QCOMPARE(code(c.reminders.issue(1)), u"reminders.sentToday"_s);
    c.db.clock().set(QDate(2026, 10, 10));
    const auto soon = value(c.reminders.proposal(1));
    QCOMPARE(soon.reminder.fee, Money{}); // nine days after the first
    QCOMPARE(soon.choice.earliest, QDate(2026, 10, 11));
    QCOMPARE(soon.reminder.feesBefore, Money::kroner(100));
    c.db.clock().set(QDate(2026, 10, 11));
    QCOMPARE(value(c.reminders.issue(1)).fee, Money::kroner(100));
    c.db.clock().set(QDate(2026, 10, 21));
    const auto third = value(c.reminders.issue(1));
    QCOMPARE(third.place, 3);
    QCOMPARE(third.feesBefore, Money::kroner(200));
    c.db.clock().set(QDate(2026, 11, 20));
    const auto fourth = value(c.reminders.proposal(1));
    QCOMPARE(fourth.reminder.place, 4);
    QCOMPARE(fourth.reminder.fee, Money{});
    QCOMPARE(fourth.reminder.feesBefore, Money::kroner(300));
}

void TestReminders::feeOfTheOffice()
{
    Case c;
    InvoiceSeller seller;
    seller.reminderFee = Money::kroner(60);
    value(InvoiceSetupStore(c.session()).save(seller));
    QCOMPARE(value(c.reminders.proposal(1)).reminder.fee, Money::kroner(60));
    QCOMPARE(value(c.reminders.issue(1, {.fee = false})).fee, Money{});
    c.db.clock().set(QDate(2026, 10, 11));
    QCOMPARE(value(c.reminders.issue(1)).fee, Money::kroner(60));
}

void TestReminders::refusals_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("on the due date")
        << qint64(1) << Due << qint64(0) << u"billing.reminderNotDue"_s;
    QTest::newRow("the day after") << qint64(1) << Due.addDays(1) << qint64(0) << QString();
    QTest::newRow("paid in time") << qint64(1) << Due.addDays(9) << qint64(1000000)
                                  << u"billing.reminderPaid"_s;
    QTest::newRow("an unknown number")
        << qint64(9) << Due.addDays(9) << qint64(0) << u"payments.unknownInvoice"_s;
}

void TestReminders::refusals()
{
    QFETCH(qint64, number);
    QFETCH(QDate, today);
    QFETCH(qint64, paid);
    Case c(today);
    if (paid > 0)
        value(c.payments.add({number, Due, Money{paid}}));
    QTEST(code(c.reminders.issue(number)), "refusal");
}

void TestReminders::proposalsOfWhatIsLate()
{
    Case c;
    c.issue({3, c.hourly(), Issued, QDate(2026, 10, 1), Money::kroner(10)}); // due today
    c.issue({4, c.hourly(), Issued, Due.addDays(-3), Money::kroner(20)});
    value(c.payments.add({2, Due, Money::kroner(36500)}));
    const auto late = value(c.reminders.proposals());
    QCOMPARE(late.size(), 2);
    QCOMPARE(late.first().invoice.number, 4);
    QCOMPARE(late.last().invoice.number, 1);
    QCOMPARE(late.last().reminder.interest, value(c.reminders.proposal(1)).reminder.interest);
}

void TestReminders::neverChanged()
{
    Case c;
    value(c.reminders.issue(1));
    QVERIFY(!c.connection().runScript(u"UPDATE reminder SET interest_ore = 0"_s).ok());
    QVERIFY(!c.connection().runScript(u"DELETE FROM reminder"_s).ok());
    // A payment afterwards leaves it as it was.
    value(c.payments.add({1, QDate(2026, 10, 1), Money::kroner(10000)}));
    QCOMPARE(value(c.reminders.ofInvoice(1)).first().balance, Money::kroner(10000));
    QCOMPARE(value(c.reminders.between(QDate(2026, 10, 1), QDate(2026, 10, 1))).size(), 1);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM history WHERE entity = 'reminder'"_s), u"1"_s);
}

void TestReminders::staleTotal()
{
    Case c;
    const auto seen = value(c.reminders.proposal(1)).reminder.total();
    value(c.payments.add({1, QDate(2026, 10, 1), Money::kroner(1)}));
    const auto outcome = c.reminders.issue(1, {.totalSeen = seen});
    QCOMPARE(code(outcome), u"reminders.stale"_s);
    Session mentor = c.db.sessionAs(Role::Mentor);
    QCOMPARE(ReminderStore(mentor).issue(1).error().kind, Error::Kind::Denied);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM reminder"_s), u"0"_s);
}

void TestReminders::paper()
{
    Case c;
    InvoiceDocument sold;
    sold.number = 3;
    sold.issued = Issued;
    sold.due = Due;
    sold.seller.name = u"Åbro Job & Vejledning ApS"_s;
    sold.seller.cvr = u"12345674"_s;
    sold.buyer.name = u"Egeby Kommune"_s;
    sold.orderNumber = u"54001"_s;
    c.issue({3,
             c.hourly(),
             Issued,
             Due,
             Money::kroner(1000),
             {},
             0,
             QString::fromUtf8(QJsonDocument(toJson(sold)).toJson())});
    value(c.payments.add({3, Due, Money::kroner(200)}));
    value(c.reminders.issue(3));
    c.db.clock().set(QDate(2026, 10, 12));
    const Reminder second = value(c.reminders.issue(3));
    const ReminderPaper paper = value(reminderPaper(c.session(), second));
    QCOMPARE(paper.place, 2);
    QCOMPARE(paper.paid, Money::kroner(200));
    QCOMPARE(paper.earlierFees, Money::kroner(100));
    QCOMPARE(paper.buyer.name, u"Egeby Kommune"_s);
    QCOMPARE(reminderFileName(second), u"rykker-3-2.pdf"_s);
    const QString out = c.db.folder() + u'/' + reminderFileName(second);
    done(writeReminder(c.session(), second, out));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, out, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    for (const Money amount : {second.balance, second.interest, second.total()})
        QVERIFY2(words.contains(Texts::danish().amount(amount).chopped(4)), qPrintable(words));
    QVERIFY2(words.contains(u"Egeby Kommune"_s), qPrintable(words));
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM access_log WHERE purpose = 'reminder'"_s), u"1"_s);
    Session mentor = c.db.sessionAs(Role::Mentor);
    QCOMPARE(writeReminder(mentor, second, out).error().kind, Error::Kind::Denied);
}

void TestReminders::ratesAreKept()
{
    Case c;
    done(c.rates.set({QDate(2026, 7, 1), 200, 800}));
    done(c.rates.set({QDate(2026, 1, 1), 225, 800}));
    done(c.rates.set({QDate(2026, 7, 1), 175, 800}));
    const auto all = value(c.rates.rates());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().from, QDate(2026, 1, 1));
    QCOMPARE(all.last().referenceHundredths, 175);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM history WHERE entity = 'interest_rate'"_s), u"3"_s);
}

void TestReminders::wrongRates_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("reference");
    QTest::addColumn<int>("addition");
    QTest::newRow("no day") << QDate() << 200 << 800;
    QTest::newRow("reference below −10 %") << Due << -1001 << 800;
    QTest::newRow("reference above 100 %") << Due << 10001 << 800;
    QTest::newRow("addition below nought") << Due << 200 << -1;
    QTest::newRow("addition above 100 %") << Due << 200 << 10001;
}

void TestReminders::wrongRates()
{
    QFETCH(QDate, from);
    QFETCH(int, reference);
    QFETCH(int, addition);
    Case c;
    QCOMPARE(code(c.rates.set({from, reference, addition})), u"reminders.rateWrong"_s);
    QVERIFY(value(c.rates.rates()).isEmpty());
}

void TestReminders::neverDueBeforeTheInvoice()
{
    Case c(Issued);
    const auto early = value(c.reminders.proposal(1));
    QVERIFY(!early.choice.allowed);
    QCOMPARE(early.reminder.dueOn, std::max(Due, moveDueDate(Issued.addDays(10))));
    InvoiceRow row;
    row.number = 1;
    row.dueOn = Due;
    row.open = Money::kroner(100);
    QCOMPARE(reminderHindrance(row, Due).code, u"billing.reminderNotDue"_s);
    QVERIFY(reminderHindrance(row, Due.addDays(1)).isEmpty());
    row.open = Money{};
    QCOMPARE(reminderHindrance(row, Due.addDays(1)).code, u"billing.reminderPaid"_s);
}

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
