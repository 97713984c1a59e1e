// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>
#include <core/texts.h>
#include <database/check.h>
#include <limits>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

QString told(const QList<InvoiceDraft> &drafts)
{
    QStringList all;
    for (const InvoiceDraft &draft : drafts) {
        QStringList lines;
        for (const BilledLine &line : draft.lines)
            lines.append(u"%1/%2 %3"_s.arg(line.orderNumber, line.item).arg(line.amount.ore / 100));
        all.append((draft.kind == InvoiceKind::Invoice ? u"invoice"_s
                                                       : u"credits %1"_s.arg(draft.creditsNumber)) +
                   u": "_s + lines.join(u", "_s));
    }
    return all.join(u"; "_s);
}

// 16 March to 26 April, 9.000 kr., an invoice issued for each month; the 1st of May.
Order billedInTwoMonths(InvoiceOffice &o)
{
    const Order order = o.order(u"7001"_s, QDate(2026, 3, 16), QDate(2026, 4, 26));
    const auto billed = [&o](int month) {
        QVERIFY(o.run(month).ok());
        QCOMPARE(o.issueAll()->issued.size(), 1);
    };
    billed(3);
    o.db.clock().set(QDate(2026, 5, 1));
    billed(4);
    return order;
}

} // namespace

class TestInvoiceDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthOfTheGeneralTerms();
    void secondMonthBillsTheRest();
    void repeatedRunChangesNothing();
    void changedOrderIsMadeAgain();
    void oneInvoicePerContract();
    void buyersRuleIsFollowedAfterwards();
    void lateInterruptionCreditsTheLatestFirst();
    void cancelledOrderIsCreditedWhole();
    void interruptionBeforeTheStart();
    void priceChangedAfterIssue();
    void withoutVatChoiceNothingIsMade();
    void missingPriceKeepsOneOrderOut();
    void orderOutsideTheContract();
    void settingIsToldAhead();
    void refusedMonths();
    void portalsContractIsRefused();
    void approvedDraftIsLeftAlone();
    void creditOfOneMonthLeavesTheOther();
    void approvedCreditNoteKeepsTheOneBeforeIt();
    void draftOfAnotherMonthWaits();
    void sumsBeyondTheType();
    void canceledRunGoesOn();
    void othersWriteMeanwhile();
    void discardedDraftIsPutBack();
    void putBackOnlyWhereNothingTookItsPlace();
    void creditNotesArePutBackInOrder();
    void consultantsMayNot();
    void priceToldAfterwardsCounts();
};

void TestInvoiceDrafts::discardedDraftIsPutBack()
{
    InvoiceOffice o;
    QVERIFY(o.march(u"7001"_s).id.isValid());
    QVERIFY(o.run(3).ok());
    const InvoiceDraft before = o.drafts().first();
    QVERIFY(o.store.discard(before).ok());
    QVERIFY(o.drafts().isEmpty());
    const auto back = o.store.putBack(before);
    QVERIFY(back.ok());
    QCOMPARE(told(o.drafts()), told({before}));
    QVERIFY(!back->approved());
    QCOMPARE(back->lines.first().calculation.size(), before.lines.first().calculation.size());
    QCOMPARE(o.issueAll()->issued.size(), 1);
    const auto billed = o.store.putBack(before);
    QVERIFY(!billed.ok());
    QCOMPARE(billed.error().message.code, u"invoices.billedMeanwhile"_s);
}

void TestInvoiceDrafts::putBackOnlyWhereNothingTookItsPlace()
{
    InvoiceOffice o;
    QVERIFY(o.march(u"7001"_s).id.isValid());
    QVERIFY(o.run(3).ok());
    const InvoiceDraft before = o.drafts().first();
    QVERIFY(o.store.discard(before).ok());
    QVERIFY(o.run(3).ok()); // made again by the run
    const auto twice = o.store.putBack(before);
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().message.code, u"invoices.itemWaits"_s);
    QCOMPARE(o.drafts().size(), 1);
}

void TestInvoiceDrafts::creditNotesArePutBackInOrder()
{
    InvoiceOffice o;
    const Order order = billedInTwoMonths(o);
    QVERIFY(o.orders.interrupt(order, QDate(2026, 3, 17), QDate(2026, 5, 1)).ok());
    QCOMPARE(o.run(4)->made, 2);
    const QList<InvoiceDraft> both = o.drafts();
    for (const InvoiceDraft &draft : both)
        QVERIFY(o.store.discard(draft).ok());
    QVERIFY(!o.store.putBack(both[1]).ok()); // it goes on where the first one ends
    QVERIFY(o.store.putBackAll({both[1], both[0]}).ok());
    QCOMPARE(told(o.drafts()), told(both));
    QCOMPARE(o.issueAll()->issued.size(), 2);
}

void TestInvoiceDrafts::monthOfTheGeneralTerms()
{
    InvoiceOffice o;
    QVERIFY(o.ready);
    QVERIFY(o.march(u"7001"_s).id.isValid());
    QVERIFY(o.order(u"7002"_s, QDate(2026, 4, 6), QDate(2026, 5, 3)).id.isValid());
    const auto run = o.run(3);
    QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error().message.code + run.error().detail));
    QCOMPARE(run->made, 1);
    QCOMPARE(run->total, Money::kroner(6000));
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
    const QList<InvoiceDraft> drafts = o.drafts();
    QCOMPARE(told(drafts), u"invoice: 7001/fee 6000"_s);
    QCOMPARE(drafts.first().periodFrom, QDate(2026, 3, 1));
    QCOMPARE(drafts.first().periodTo, QDate(2026, 3, 31));
    QCOMPARE(drafts.first().createdByName, u"leder"_s);
    const BilledLine line = drafts.first().lines.first();
    QCOMPARE(line.quantityThousandths, 40000);
    QCOMPARE(line.unit, u"HUR"_s);
    QCOMPARE(line.price, Money::kroner(150));
    QCOMPARE(line.from, QDate(2026, 3, 2));
    QCOMPARE(line.to, QDate(2026, 3, 29));
    QCOMPARE(line.vat.percentHundredths, 2500);
    QCOMPARE(line.text.code, u"invoices.lineFee"_s);
    QCOMPARE(line.calculation.first().code, u"billing.weeklyHours"_s);
}

void TestInvoiceDrafts::secondMonthBillsTheRest()
{
    InvoiceOffice o;
    o.order(u"7001"_s, QDate(2026, 3, 16), QDate(2026, 4, 26));
    QVERIFY(o.run(3).ok());
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 4500"_s);
    QCOMPARE(o.issueAll()->issued.size(), 1);
    o.db.clock().set(QDate(2026, 5, 1));
    QVERIFY(o.run(4).ok());
    const QList<InvoiceDraft> drafts = o.drafts();
    QCOMPARE(told(drafts), u"invoice: 7001/fee 4500"_s);
    QCOMPARE(drafts.first().lines.first().before, Money::kroner(4500));
    QCOMPARE(drafts.first().lines.first().from, QDate(2026, 4, 1));
}

void TestInvoiceDrafts::repeatedRunChangesNothing()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    const QList<InvoiceDraft> before = o.drafts();
    const auto again = o.run(3);
    QCOMPARE(again->made + again->renewed + again->removed, 0);
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(again->total, Money::kroner(12000));
    const QList<InvoiceDraft> after = o.drafts();
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.first().id, before.first().id);
}

void TestInvoiceDrafts::changedOrderIsMadeAgain()
{
    InvoiceOffice o;
    const Order order = o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.store.setNote(o.drafts().first(), u"Efter aftale med Lone Birk."_s).ok());
    QVERIFY(o.orders.interrupt(order, QDate(2026, 3, 15), QDate(2026, 3, 31)).ok());
    const auto run = o.run(3);
    QCOMPARE(run->renewed, 1);
    // Two weeks begun and one for the cancellation.
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 4500"_s);
    QCOMPARE(o.drafts().first().note, u"Efter aftale med Lone Birk."_s);
    QVERIFY(o.db.connection()
                .runScript(u"UPDATE orders SET state = 'cancelled', interrupted_on = NULL"_s)
                .ok());
    QCOMPARE(o.run(3)->removed, 1);
    QVERIFY(o.drafts().isEmpty());
}

void TestInvoiceDrafts::oneInvoicePerContract()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceBuyer &b) { b.oneOrderPerInvoice = false; }));
    o.march(u"7001"_s);
    o.order(u"7002"_s, QDate(2026, 3, 2), QDate(2026, 3, 29), 12);
    QCOMPARE(o.run(3)->made, 1);
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 6000, 7002/fee 7200"_s);
    o.march(u"7003"_s);
    QCOMPARE(o.run(3)->renewed, 1);
    QCOMPARE(o.drafts().first().lines.size(), 3);
}

void TestInvoiceDrafts::buyersRuleIsFollowedAfterwards()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.change([](InvoiceBuyer &b) { b.oneOrderPerInvoice = false; }));
    QVERIFY(o.run(3).ok());
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 6000, 7002/fee 6000"_s);
    QVERIFY(o.change([](InvoiceBuyer &b) { b.oneOrderPerInvoice = true; }));
    QVERIFY(o.run(3).ok());
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 6000; invoice: 7002/fee 6000"_s);
}

void TestInvoiceDrafts::lateInterruptionCreditsTheLatestFirst()
{
    InvoiceOffice o;
    const Order order = billedInTwoMonths(o);
    // One week begun and one for the cancellation: 3.000 of 9.000 kr.
    QVERIFY(o.orders.interrupt(order, QDate(2026, 3, 17), QDate(2026, 5, 1)).ok());
    const auto run = o.run(4);
    QCOMPARE(run->made, 2);
    QCOMPARE(run->total, Money::kroner(-6000));
    QCOMPARE(told(o.drafts()), u"credits 2: 7001/fee -4500; credits 1: 7001/fee -1500"_s);
    QCOMPARE(o.drafts().first().reason, u"Bestilling 7001 er afbrudt med virkning 17-03-2026."_s);
    QCOMPARE(o.run(4)->unchanged, 2);
    const auto issued = o.issueAll();
    QCOMPARE(InvoiceOffice::codes(issued->findings), QStringList());
    QCOMPARE(issued->issued.size(), 2);
    QCOMPARE(o.value(u"SELECT SUM(amount_ore) FROM invoice_line"_s), u"300000"_s);
    QCOMPARE(o.run(4)->made, 0);
}

void TestInvoiceDrafts::cancelledOrderIsCreditedWhole()
{
    InvoiceOffice o;
    const Order order = o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QCOMPARE(o.issueAll()->issued.size(), 1);
    QVERIFY(o.orders.cancel(order, QDate(2026, 2, 20)).ok());
    QVERIFY(o.run(3).ok());
    QCOMPARE(told(o.drafts()), u"credits 1: 7001/fee -6000"_s);
    QCOMPARE(o.drafts().first().reason, u"Bestilling 7001 er afbestilt."_s);
}

void TestInvoiceDrafts::interruptionBeforeTheStart()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    const QString interrupt = u"UPDATE orders SET state = 'interrupted', "
                              "interrupted_on = '2026-02-27' WHERE number = '7001'"_s;
    QVERIFY(o.db.connection().runScript(interrupt).ok());
    QCOMPARE(o.run(3)->removed, 1);
    QCOMPARE(told(o.drafts()), u"invoice: 7002/fee 6000"_s);
}

void TestInvoiceDrafts::priceChangedAfterIssue()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QCOMPARE(o.issueAll()->issued.size(), 1);
    // A new price of the contract does not reach an order whose price is frozen.
    QVERIFY(o.db.connection()
                .runScript(u"INSERT INTO contract_value (contract_key, track_key, name, value, "
                           "from_date, recorded_at, user_id, note) VALUES ('refleks-almene', "
                           "'praktik-etablering', 'price', '20000', '2000-01-01', 0, 1, '')"_s)
                .ok());
    QVERIFY(o.run(3).ok());
    QVERIFY(o.drafts().isEmpty());
    // The order's own price, corrected: the difference is a line of its own.
    QVERIFY(o.db.connection().runScript(u"UPDATE orders SET price_ore = 16000"_s).ok());
    QVERIFY(o.run(3).ok());
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 400"_s);
    QCOMPARE(o.drafts().first().lines.first().text.code, u"invoices.lineCorrection"_s);
    QVERIFY(o.db.connection().runScript(u"UPDATE orders SET price_ore = 14000"_s).ok());
    QVERIFY(o.run(3).ok());
    QCOMPARE(told(o.drafts()), u"credits 1: 7001/fee -400"_s);
}

void TestInvoiceDrafts::withoutVatChoiceNothingIsMade()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.setup.remove(o.setup.vat(InvoiceOffice::contract())->first()).ok());
    const auto run = o.run(3);
    QCOMPARE(run->made, 0);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.vatMissing"_s});
    QCOMPARE(run->findings.first().severity, Severity::Error);
    // The contract is named as the office knows it.
    const auto arguments = run->findings.first().message.arguments;
    QVERIFY(std::get<QString>(arguments.first().second) != InvoiceOffice::contract());
}

void TestInvoiceDrafts::missingPriceKeepsOneOrderOut()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.db.connection()
                .runScript(u"UPDATE orders SET week_minutes = 0 WHERE number = '7001'"_s)
                .ok());
    const auto run = o.run(3);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"jobs.orderNotCounted"_s});
    QCOMPARE(told(o.drafts()), u"invoice: 7002/fee 6000"_s);
}

void TestInvoiceDrafts::orderOutsideTheContract()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.db.connection().runScript(u"UPDATE orders SET ordered_on = '1999-12-31'"_s).ok());
    const auto run = o.run(3);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.orderOutsideContract"_s});
    QCOMPARE(run->made, 1);
}

void TestInvoiceDrafts::settingIsToldAhead()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.change([](InvoiceBuyer &b) {
        b.gln.clear();
        b.street.clear();
    }));
    const auto run = o.run(3);
    QCOMPARE(run->made, 1);
    QCOMPARE(InvoiceOffice::codes(run->findings),
             (QStringList{u"invoices.buyerAddressMissing"_s, u"invoices.glnMissing"_s}));
}

void TestInvoiceDrafts::refusedMonths()
{
    InvoiceOffice o;
    o.order(u"7001"_s, QDate(2026, 3, 30), QDate(2026, 4, 26));
    QCOMPARE(o.run(5).error().message.code, u"jobs.monthNotBegun"_s);
    const auto underWay = o.run(4);
    QCOMPARE(underWay->until, QDate(2026, 4, 1));
    QCOMPARE(InvoiceOffice::codes(underWay->findings), QStringList{u"invoices.monthNotEnded"_s});
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 1500"_s);
}

void TestInvoiceDrafts::portalsContractIsRefused()
{
    InvoiceOffice o;
    const QString file = u"koebenhavn-traedesten-2024.json"_s;
    QVERIFY(o.contracts.import(bundledProfile(file), file).ok());
    const auto run = makeDrafts(o.db.session(), u"koebenhavn-traedesten-2024"_s, {2026, 3});
    QCOMPARE(run.error().message.code, u"invoices.portalMakesInvoices"_s);
    // Of all contracts, it is simply none.
    o.march(u"7001"_s);
    QCOMPARE(makeDrafts(o.db.session(), {}, {2026, 3})->made, 1);
}

void TestInvoiceDrafts::approvedDraftIsLeftAlone()
{
    InvoiceOffice o;
    const Order order = o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.other.approve(o.drafts().first()).ok());
    QCOMPARE(InvoiceOffice::codes(o.run(3)->findings), QStringList());
    QVERIFY(o.orders.interrupt(order, QDate(2026, 3, 15), QDate(2026, 3, 31)).ok());
    const auto run = o.run(3);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.approvedOutdated"_s});
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 6000"_s);
    QCOMPARE(InvoiceOffice::codes(o.issueAll()->findings),
             QStringList{u"invoices.draftNotIssued"_s});
    QVERIFY(o.store.withdrawApproval(o.drafts().first()).ok());
    QCOMPARE(o.run(3)->renewed, 1);
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 4500"_s);
}

// Of an order that was billed in two months only what the invoice itself holds is given back.
void TestInvoiceDrafts::creditOfOneMonthLeavesTheOther()
{
    InvoiceOffice o;
    o.order(u"7003"_s, QDate(2026, 3, 16), QDate(2026, 4, 26));
    QVERIFY(o.run(3).ok());
    const auto march = o.issueAll()->issued.first();
    QCOMPARE(march.net, Money::kroner(4500));
    o.db.clock().set(QDate(2026, 5, 1));
    QVERIFY(o.run(4).ok());
    const auto april = o.issueAll()->issued.first();
    QCOMPARE(april.net, Money::kroner(4500));
    QCOMPARE(o.store.credit(march.id, {{1, Money{450001}}}, u"x"_s).error().message.code,
             u"invoices.creditTooMuch"_s);
    const auto draft = o.store.credit(march.id, {}, u"Forkert modtager"_s);
    QCOMPARE(draft->net(), Money::kroner(-4500));
    QCOMPARE(draft->creditsNumber, 1);
}

void TestInvoiceDrafts::approvedCreditNoteKeepsTheOneBeforeIt()
{
    InvoiceOffice o;
    const Order order = billedInTwoMonths(o);
    QVERIFY(o.orders.interrupt(order, QDate(2026, 3, 17), QDate(2026, 5, 1)).ok());
    QVERIFY(o.run(4).ok());
    // The second of two is approved first; the run may not take the first one away from under it.
    QVERIFY(o.other.approve(o.drafts().last()).ok());
    const auto again = o.run(4);
    QCOMPARE(again->total, Money::kroner(-6000));
    QCOMPARE(told(o.drafts()), u"credits 2: 7001/fee -4500; credits 1: 7001/fee -1500"_s);
    // Neither can it be issued before the first.
    QCOMPARE(o.store.issue(o.drafts().last()).error().message.code, u"invoices.billedMeanwhile"_s);
    QCOMPARE(o.issueAll()->issued.size(), 2);
}

void TestInvoiceDrafts::draftOfAnotherMonthWaits()
{
    InvoiceOffice o;
    o.order(u"7001"_s, QDate(2026, 3, 16), QDate(2026, 4, 26));
    QVERIFY(o.run(3).ok());
    o.db.clock().set(QDate(2026, 5, 1));
    const auto run = o.run(4);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.waitsInMonth"_s});
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 4500"_s);
}

void TestInvoiceDrafts::sumsBeyondTheType()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceBuyer &b) { b.oneOrderPerInvoice = false; }));
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    // 40 hours of it are about 9.2 × 10^18 øre: the largest that the type holds, twice.
    QVERIFY(o.db.connection()
                .runScript(u"UPDATE orders SET price_ore = %1"_s.arg(
                    std::numeric_limits<qint64>::max() / 40))
                .ok());
    const auto run = o.run(3);
    QVERIFY(run.ok());
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.sumTooLarge"_s});
    QVERIFY(o.drafts().isEmpty());
    QVERIFY(o.db.connection()
                .runScript(u"UPDATE orders SET price_ore = %1 WHERE number = '7001'"_s.arg(
                    std::numeric_limits<qint64>::max()))
                .ok());
    const auto larger = o.run(3);
    QCOMPARE(larger->findings.first().message.code, u"jobs.orderNotCounted"_s);
    // One such order is billed; its VAT fits the type no more, so it can't be issued.
    QCOMPARE(larger->made, 1);
    QCOMPARE(InvoiceOffice::codes(o.issueAll()->findings),
             QStringList{u"invoices.draftNotIssued"_s});
}

void TestInvoiceDrafts::canceledRunGoesOn()
{
    constexpr int many = 260;
    InvoiceOffice o;
    for (int i = 0; i < many; ++i)
        QVERIFY(o.march(QString::number(8000 + i)).id.isValid());
    std::atomic<bool> cancel = false;
    int turns = 0;
    Progress progress;
    progress.cancel = &cancel;
    // Each order is told once while it is read, then each part that is stored.
    progress.report = [&](qint64, qint64) { cancel = ++turns > many + 1; };
    const auto stopped = makeDrafts(o.db.session(), InvoiceOffice::contract(), {2026, 3}, progress);
    QCOMPARE(stopped.error().kind, Error::Kind::Canceled);
    const QList<InvoiceDraft> left = o.drafts();
    QVERIFY(!left.isEmpty() && left.size() < many);
    for (const InvoiceDraft &draft : left)
        QCOMPARE(draft.net(), Money::kroner(6000));
    const auto rest = o.run(3);
    QCOMPARE(rest->made, many - int(left.size()));
    QCOMPARE(rest->unchanged, int(left.size()));
}

void TestInvoiceDrafts::othersWriteMeanwhile()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    auto second =
        Database::open(o.db.path(), TestDatabase::user(), TestDatabase::password(), o.db.clock());
    QVERIFY(second.ok());
    bool done = false;
    Progress progress;
    progress.report = [&](qint64, qint64) {
        if (!std::exchange(done, true))
            QVERIFY(
                (*second)->connection().runScript(u"UPDATE orders SET week_minutes = 720"_s).ok());
    };
    QVERIFY(makeDrafts(o.db.session(), InvoiceOffice::contract(), {2026, 3}, progress).ok());
    QCOMPARE(told(o.drafts()), u"invoice: 7001/fee 7200"_s);
}

void TestInvoiceDrafts::consultantsMayNot()
{
    InvoiceOffice o;
    Session mentor = o.db.sessionAs(Role::Mentor);
    QCOMPARE(makeDrafts(mentor, {}, {2026, 3}).error().kind, Error::Kind::Denied);
}

void TestInvoiceDrafts::priceToldAfterwardsCounts()
{
    InvoiceOffice o;
    const QString track = u"praktik-etablering"_s;
    const Money price = Money::kroner(150);
    // Nobody has said what held when the order came, which was accepted at once.
    QVERIFY(o.contracts.setPrice(o.contract(), track, price, QDate(2026, 3, 30)).ok());
    const Order order = o.march(u"8001"_s);
    QCOMPARE(order.state, OrderState::Accepted);
    QVERIFY(!order.price);
    const auto none = o.run(3);
    QCOMPARE(InvoiceOffice::codes(none->findings), QStringList{u"jobs.orderNotCounted"_s});
    const QString why = Texts::danish().sentence(none->findings.first().message);
    QVERIFY2(why.contains(u"også når den er accepteret"_s), qPrintable(why));
    QVERIFY(databaseFindings(o.db.session(), {})->size() == 1);
    // As the sentence says: the price with a date not later than the order's.
    QVERIFY(o.contracts.setPrice(o.contract(), track, price, order.orderedOn).ok());
    const auto run = o.run(3);
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
    QCOMPARE(o.drafts().first().net(), Money::kroner(6000));
    QCOMPARE(InvoiceOffice::codes(*databaseFindings(o.db.session(), {})), QStringList());
}

QTEST_GUILESS_MAIN(TestInvoiceDrafts)
#include "tst_invoice_drafts.moc"
