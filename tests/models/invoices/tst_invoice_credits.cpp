// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

// What issued invoices give back.
class TestInvoiceCredits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void creditingTheWhole();
    void creditingALine();
    void creditsThatAreRefused();
    void openCreditIsTold();
    void anItemHasOneDraftAtMost();
};

void TestInvoiceCredits::creditingTheWhole()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto invoice = o.issueAll()->issued.first();
    const auto draft = o.store.credit(invoice.id, {}, u"Forkert modtager"_s);
    QVERIFY(draft.ok());
    QVERIFY(draft->byHand);
    QCOMPARE(draft->net(), Money::kroner(-6000));
    QCOMPARE(draft->lines.first().quantityThousandths, -40000);
    // The run leaves it alone and tells that the order waits on it.
    QCOMPARE(InvoiceOffice::codes(o.run(3)->findings), QStringList());
    const auto run = o.issueAll();
    QCOMPARE(run->issued.size(), 1);
    const InvoiceHead note = run->issued.first();
    QCOMPARE(note.kind, InvoiceKind::CreditNote);
    QCOMPARE(note.number, 2);
    QCOMPARE(note.creditsNumber, 1);
    QCOMPARE(note.total, Money::kroner(-7500));
    QCOMPARE(o.store.byId(invoice.id)->credited, Money::kroner(-7500));
    const auto document = o.store.document(note.id);
    QCOMPARE(document->credits, 1);
    QCOMPARE(document->creditsIssued, QDate(2026, 4, 1));
    QCOMPARE(document->reason, u"Forkert modtager"_s);
    QVERIFY(!document->due.isValid());
    // The buyer gets positive amounts.
    QCOMPARE(document->lines.first().quantityThousandths, 40000);
    QCOMPARE(document->lines.first().amount, Money::kroner(6000));
    QCOMPARE(o.store.credit(invoice.id, {}, u"igen"_s).error().message.code,
             u"invoices.nothingLeftToCredit"_s);
    QCOMPARE(o.store.credit(note.id, {}, u"igen"_s).error().message.code,
             u"invoices.creditOfCredit"_s);
    // Then it is billed again.
    QCOMPARE(o.run(3)->total, Money::kroner(6000));
    QCOMPARE(o.issueAll()->issued.first().number, 3);
    QCOMPARE(o.store.chain(OrderId{1}, u"fee"_s)->size(), 3);
    QCOMPARE(o.value(u"SELECT SUM(amount_ore) FROM invoice_line"_s), u"600000"_s);
}

void TestInvoiceCredits::creditingALine()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceBuyer &b) { b.oneOrderPerInvoice = false; }));
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    const auto invoice = o.issueAll()->issued.first();
    const auto part = o.store.credit(invoice.id, {{2, Money::kroner(1000)}}, u"Aftalt nedslag"_s);
    QVERIFY(part.ok());
    QCOMPARE(part->lines.size(), 1);
    QCOMPARE(part->lines.first().orderNumber, u"7002"_s);
    QCOMPARE(part->net(), Money::kroner(-1000));
    QVERIFY(o.other.approve(*part).ok());
    QVERIFY(o.store.issue(o.store.drafts()->first()).ok());
    // What is left of the invoice: 6.000 and 5.000 kr.
    const auto rest = o.store.credit(invoice.id, {}, u"Resten"_s);
    QCOMPARE(rest->net(), Money::kroner(-11000));
}

void TestInvoiceCredits::creditsThatAreRefused()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto invoice = o.issueAll()->issued.first();
    const auto code = [&](const QList<LineCredit> &lines, const QString &reason) {
        const auto draft = o.store.credit(invoice.id, lines, reason);
        return draft.ok() ? QString() : draft.error().message.code;
    };
    QCOMPARE(code({}, u"  "_s), u"invoices.creditNeedsReason"_s);
    QCOMPARE(code({{2, {}}}, u"x"_s), u"invoices.lineUnknown"_s);
    QCOMPARE(code({{1, Money{600001}}}, u"x"_s), u"invoices.creditTooMuch"_s);
    QCOMPARE(code({{1, Money{0}}}, u"x"_s), u"invoices.creditTooMuch"_s);
    QCOMPARE(code({{1, Money{-1}}}, u"x"_s), u"invoices.creditTooMuch"_s);
    QCOMPARE(code({{1, Money{600000}}}, u"x"_s), QString());
    QCOMPARE(code({}, u"x"_s), u"invoices.itemWaits"_s);
    QCOMPARE(o.store.credit(InvoiceId{99}, {}, u"x"_s).error().kind, Error::Kind::NotFound);
}

void TestInvoiceCredits::openCreditIsTold()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto invoice = o.issueAll()->issued.first();
    QCOMPARE(o.store.creditable(invoice.id)->first().left, Money::kroner(6000));
    QVERIFY(!o.store.creditable(invoice.id)->first().waits.isValid());
    const auto part = o.store.credit(invoice.id, {{1, Money::kroner(1500)}}, u"Nedslag"_s);
    const CreditableLine open = o.store.creditable(invoice.id)->first();
    QCOMPARE(open.waits, part->id);
    QCOMPARE(open.waitsKind, InvoiceKind::CreditNote);
    QCOMPARE(open.waiting, Money::kroner(-1500));
    QVERIFY(o.issueAll().ok());
    const CreditableLine rest = o.store.creditable(invoice.id)->first();
    QCOMPARE(rest.left, Money::kroner(4500));
    QVERIFY(!rest.waits.isValid());
    const auto more = o.store.credit(invoice.id, {{1, Money{450001}}}, u"x"_s);
    QCOMPARE(more.error().message.code, u"invoices.creditTooMuch"_s);
}

// The database holds as well, should two users make a draft at once.
void TestInvoiceCredits::anItemHasOneDraftAtMost()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto invoice = o.issueAll()->issued.first();
    const InvoiceDraft first = *o.store.credit(invoice.id, {{1, Money::kroner(1500)}}, u"a"_s);
    const auto changeItem = [&](const QString &item) {
        const QString line = u"UPDATE invoice_draft_line SET item = '%1' WHERE draft_id = %2"_s;
        return o.db.connection().runScript(line.arg(item).arg(first.id.value)).ok();
    };
    QVERIFY(changeItem(u"bonus:hidden"_s));
    QVERIFY(o.store.credit(invoice.id, {}, u"b"_s).ok());
    QVERIFY(!changeItem(u"fee"_s));
}

QTEST_GUILESS_MAIN(TestInvoiceCredits)
#include "tst_invoice_credits.moc"
