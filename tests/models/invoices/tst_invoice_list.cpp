// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>
#include <core/texts.h>
#include <invoices/invoice_list.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Due(2026, 4, 15);

// Of 100 kr.
Receivable receivable(qint64 credited, qint64 paid)
{
    Receivable one;
    one.number = 1;
    one.dueOn = Due;
    one.total = Money::kroner(100);
    one.credited = Money::kroner(credited);
    one.paid = Money::kroner(paid);
    return one;
}

InvoiceRow row(InvoiceState state)
{
    InvoiceRow one;
    one.state = state;
    one.number = state == InvoiceState::Draft || state == InvoiceState::Approved ? 0 : 1;
    if (state == InvoiceState::CreditNote)
        one.kind = InvoiceKind::CreditNote;
    if (state == InvoiceState::Issued || state == InvoiceState::PartlyPaid ||
        state == InvoiceState::Overdue)
        one.open = Money::kroner(1);
    return one;
}

} // namespace

class TestInvoiceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
    void rows();
    void nextSteps_data();
    void nextSteps();
    void hindrances_data();
    void hindrances();
};

void TestInvoiceList::states_data()
{
    QTest::addColumn<qint64>("credited");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<InvoiceState>("state");
    const auto row = [](const char *name, qint64 credited, qint64 paid, QDate today,
                        InvoiceState state) {
        QTest::newRow(name) << credited << paid << today << state;
    };
    row("on the due day", 0, 0, Due, InvoiceState::Issued);
    row("the day after", 0, 0, Due.addDays(1), InvoiceState::Overdue);
    row("a part is paid on the due day", 0, 1, Due, InvoiceState::PartlyPaid);
    row("a part is paid, the day after", 0, 99, Due.addDays(1), InvoiceState::Overdue);
    row("paid, long after", 0, 100, Due.addDays(90), InvoiceState::Paid);
    row("paid too much", 0, 101, Due, InvoiceState::Paid);
    row("a part is given back", 40, 0, Due, InvoiceState::Issued);
    row("a part is given back and the rest paid", 40, 60, Due, InvoiceState::Paid);
    row("given back whole", 100, 0, Due.addDays(1), InvoiceState::Credited);
    row("paid and given back whole", 100, 100, Due, InvoiceState::Credited);
}

void TestInvoiceList::states()
{
    QFETCH(const qint64, credited);
    QFETCH(const qint64, paid);
    QFETCH(const QDate, today);
    const InvoiceState state = invoiceState(receivable(credited, paid), today);
    QTEST(state, "state");
    QVERIFY(Texts::danish().has(invoiceStateWords(state).code));
}

// A draft of a credit note stands above the invoice, with what it gives back below zero.
void TestInvoiceList::rows()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const InvoiceHead head = o.issueAll()->issued.first();
    QVERIFY(o.store.credit(head.id, {}, u"Forkert modtager"_s).ok());
    const auto both = invoiceRows(o.db.session(), {});
    QCOMPARE(both->size(), 2);
    const InvoiceRow draft = both->first();
    QVERIFY(draft.isDraft());
    QCOMPARE(draft.kind, InvoiceKind::CreditNote);
    QCOMPARE(draft.state, InvoiceState::Draft);
    QCOMPARE(draft.net, Money::kroner(-6000));
    QCOMPARE(draft.vat, Money::kroner(-1500));
    QCOMPARE(draft.total, Money::kroner(-7500));
    QCOMPARE(draft.orders, u"7001"_s);
    QCOMPARE(draft.citizens, u"Borger 1"_s);
    QVERIFY(draft.byMe);
    const InvoiceRow issued = both->last();
    QCOMPARE(issued.number, 1);
    QCOMPARE(issued.buyer, u"Søndermark Kommune"_s);
    QCOMPARE(issued.open, Money::kroner(7500));
    QCOMPARE(issued.state, InvoiceState::Issued);
    QCOMPARE(issued.dueOn, Due);
    QVERIFY(!invoiceRows(o.anne, {})->first().byMe);
    QCOMPARE(o.issueAll()->issued.size(), 1);
    const auto after = invoiceRows(o.db.session(), {});
    QCOMPARE(after->first().state, InvoiceState::CreditNote);
    QCOMPARE(after->first().total, Money::kroner(-7500));
    QCOMPARE(after->last().state, InvoiceState::Credited);
    // Drafts are never left out for their day.
    QVERIFY(o.run(3).ok());
    const QDate tomorrow = o.db.session().today().addDays(1);
    QCOMPARE(invoiceRows(o.db.session(), {.issuedFrom = tomorrow})->size(), 1);
    QCOMPARE(invoiceRows(o.db.session(), {.contractKey = u"rudersdal-2019"_s})->size(), 0);
}

void TestInvoiceList::nextSteps_data()
{
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<bool>("byOther");
    QTest::addColumn<InvoiceStep>("step");
    using S = InvoiceState;
    QTest::newRow("a draft that another approves") << S::Draft << true << InvoiceStep::Approve;
    QTest::newRow("a draft that nobody approves") << S::Draft << false << InvoiceStep::Issue;
    QTest::newRow("approved") << S::Approved << true << InvoiceStep::Issue;
    QTest::newRow("issued") << S::Issued << true << InvoiceStep::RegisterPayment;
    QTest::newRow("late") << S::Overdue << true << InvoiceStep::RegisterPayment;
    QTest::newRow("paid") << S::Paid << true << InvoiceStep::Show;
    QTest::newRow("given back") << S::Credited << true << InvoiceStep::Show;
    QTest::newRow("a credit note") << S::CreditNote << true << InvoiceStep::Show;
}

void TestInvoiceList::nextSteps()
{
    QFETCH(const InvoiceState, state);
    QFETCH(const bool, byOther);
    QFETCH(const InvoiceStep, step);
    QCOMPARE(nextStep(row(state), byOther), step);
    // What Enter does is always possible, by whoever did not make the draft.
    QVERIFY(stepHindrance(step, row(state), byOther).isEmpty());
}

void TestInvoiceList::hindrances_data()
{
    QTest::addColumn<InvoiceStep>("step");
    QTest::addColumn<InvoiceState>("state");
    QTest::addColumn<bool>("byOther");
    QTest::addColumn<bool>("byMe");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, InvoiceStep step, InvoiceState state, bool byOther,
                        bool byMe, const QString &code) {
        QTest::newRow(name) << step << state << byOther << byMe << code;
    };
    using S = InvoiceState;
    const InvoiceStep approve = InvoiceStep::Approve;
    const InvoiceStep issue = InvoiceStep::Issue;
    const InvoiceStep pay = InvoiceStep::RegisterPayment;
    row("approve one's own", approve, S::Draft, true, true, u"invoiceList.approvedByOther"_s);
    row("approve one's own where nobody minds", approve, S::Draft, false, true, u""_s);
    row("approve another's", approve, S::Draft, true, false, u""_s);
    row("approve twice", approve, S::Approved, true, false, u"invoiceList.approvedAlready"_s);
    row("approve what is issued", approve, S::Issued, true, false, u"invoiceList.issuedAlready"_s);
    row("issue unapproved", issue, S::Draft, true, false, u"invoiceList.approveFirst"_s);
    row("issue twice", issue, S::Paid, true, false, u"invoiceList.issuedAlready"_s);
    row("pay a draft", pay, S::Approved, true, false, u"invoiceList.issueFirst"_s);
    row("pay a credit note", pay, S::CreditNote, true, false, u"invoiceList.creditNoteSetOff"_s);
    row("pay too much", pay, S::Paid, true, false, u""_s);
}

void TestInvoiceList::hindrances()
{
    QFETCH(const InvoiceStep, step);
    QFETCH(const InvoiceState, state);
    QFETCH(const bool, byOther);
    QFETCH(const bool, byMe);
    QFETCH(const QString, code);
    InvoiceRow one = row(state);
    one.byMe = byMe;
    QCOMPARE(stepHindrance(step, one, byOther).code, code);
    QVERIFY(code.isEmpty() || Texts::danish().has(code));
}

QTEST_GUILESS_MAIN(TestInvoiceList)
#include "tst_invoice_list.moc"
