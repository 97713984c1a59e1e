// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_money.h"
#include <algorithm>
#include <calendar/working_days.h>
#include <database/transaction.h>
#include <invoices/invoice_run.h>
#include <invoices/invoice_setup.h>
#include <invoices/payment_store.h>
#include <invoices/portal_basis.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstInvoiced = 4; // months back
constexpr int LastTicked = 2;
// An office of many years is made to be measured; ticks of all its months would take long.
constexpr int MonthsOfTicks = 3;
constexpr Money PortalSlip = Money::kroner(398);

QDate workingDay(QDate day)
{
    return nextWorkingDayOnOrAfter(day, WorkingDayRule::Arbejdsdage);
}

// Bills month by month, in the order of time, with the program's own functions.
class MoneyFiller
{
public:
    MoneyFiller(Session &session, DemoWorld &world, DemoClock &clock)
        : m_session(session),
          m_world(world),
          m_clock(clock),
          m_store(session),
          m_payments(session)
    {
    }
    Done setUp();
    Done invoice();
    Done tickPortal();

private:
    Result<QList<InvoiceHead>> issueMonth(Month month);
    Result<QList<InvoiceHead>> issueAll(const QList<InvoiceDraftId> &drafts);
    Done pay(const InvoiceHead &invoice, QDate day, Money amount);
    Done payAll(const QList<InvoiceHead> &invoices, QDate day);
    Result<QList<InvoiceHead>> creditAndReissue(const InvoiceHead &wrong, Month month, QDate day);
    Done tickMonth(Month month, bool slip);

    Session &m_session;
    DemoWorld &m_world;
    DemoClock &m_clock;
    InvoiceStore m_store;
    PaymentStore m_payments;
};

InvoiceBuyer demoBuyer(InvoiceBuyer buyer)
{
    buyer.name = u"Søndermark Kommune (demo)"_s;
    buyer.cvr = u"40127704"_s;
    buyer.gln = u"1234567890128"_s;
    buyer.street = u"Rådhusgade 1"_s;
    buyer.postalCode = u"4998"_s;
    buyer.city = u"Søndermark"_s;
    buyer.contact = u"INT-5521, Lone Birk"_s;
    return buyer;
}

// What the office has chosen already stays.
Done MoneyFiller::setUp()
{
    InvoiceSetupStore setup(m_session);
    BRO_TRY(InvoiceSeller seller, setup.seller());
    if (seller.version == 0) {
        seller.payment.way = PaymentWay::NemKonto;
        seller.approvalByOther = false; // a demo office has one user
        BRO_TRY(seller, setup.save(seller));
    }
    BRO_TRY(InvoiceBuyer buyer, setup.buyer(BilledContract));
    if (buyer.version == 0) {
        BRO_TRY(buyer, setup.save(demoBuyer(buyer)));
    }
    BRO_TRY(const QList<VatChoice> known, setup.vat(BilledContract));
    if (!known.isEmpty())
        return {};
    VatChoice vat;
    vat.contractKey = BilledContract;
    vat.vat = {VatCategory::Exempt, 0, u"Momsloven § 13, stk. 1, nr. 3"_s};
    BRO_TRY(vat, setup.save(vat));
    return {};
}

Result<QList<InvoiceHead>> MoneyFiller::issueAll(const QList<InvoiceDraftId> &drafts)
{
    BRO_TRY(const ApproveRun approved, approveDrafts(m_session, drafts));
    Q_UNUSED(approved)
    BRO_TRY(const IssueRun issued, issueDrafts(m_session, drafts));
    m_world.outcome.invoices += int(issued.issued.size());
    return issued.issued;
}

Result<QList<InvoiceHead>> MoneyFiller::issueMonth(Month month)
{
    BRO_TRY(const DraftRun run, makeDrafts(m_session, BilledContract, month));
    Q_UNUSED(run)
    BRO_TRY(const QList<InvoiceDraft> drafts,
            m_store.drafts({BilledContract, month.first(), month.last(), {}}));
    QList<InvoiceDraftId> ids;
    for (const InvoiceDraft &draft : drafts)
        ids.append(draft.id);
    return issueAll(ids);
}

Done MoneyFiller::pay(const InvoiceHead &invoice, QDate day, Money amount)
{
    m_clock.set(day, QTime(10, 0));
    NewPayment payment;
    payment.invoice = invoice.number;
    payment.paidOn = day;
    payment.amount = amount;
    BRO_TRY(const PaymentOutcome paid, m_payments.add(payment));
    Q_UNUSED(paid)
    return {};
}

Done MoneyFiller::payAll(const QList<InvoiceHead> &invoices, QDate day)
{
    for (const InvoiceHead &invoice : invoices)
        BRO_CHECK(pay(invoice, day, invoice.total));
    return {};
}

Result<QList<InvoiceHead>> MoneyFiller::creditAndReissue(const InvoiceHead &wrong, Month month,
                                                         QDate day)
{
    m_clock.set(day, QTime(9, 30));
    BRO_TRY(const InvoiceDraft credit,
            m_store.credit(wrong.id, {}, u"Fakturaen manglede jeres kontostreng."_s));
    BRO_TRY(const QList<InvoiceHead> credited, issueAll({credit.id}));
    Q_UNUSED(credited)
    return issueMonth(month);
}

// Of the oldest month all is paid; of the next one invoice in part, and one is credited and issued
// anew; of the newest one is late. Last month's wait for approval.
Done MoneyFiller::invoice()
{
    for (int back = FirstInvoiced; back > 1; --back) {
        const Month month = demoMonth(m_world, back);
        const QDate day = workingDay(month.last().addDays(1));
        const QDate payDay = workingDay(day.addDays(12));
        m_clock.set(day, QTime(9, 30));
        BRO_TRY(QList<InvoiceHead> issued, issueMonth(month));
        const bool middle = back == FirstInvoiced - 1;
        if (middle && issued.size() > 1) {
            BRO_TRY(const QList<InvoiceHead> anew,
                    creditAndReissue(issued.takeLast(), month, workingDay(day.addDays(3))));
            issued += anew;
        }
        if (back < FirstInvoiced && !issued.isEmpty()) {
            const InvoiceHead held = issued.takeFirst();
            if (middle)
                BRO_CHECK(pay(held, payDay, Money{held.total.ore / 2}));
        }
        BRO_CHECK(payAll(issued, payDay));
    }
    m_clock.set(m_world.options.until, clockTime(DemoMorning));
    BRO_TRY(const DraftRun waiting, makeDrafts(m_session, BilledContract, demoMonth(m_world, 1)));
    m_world.outcome.drafts = waiting.made;
    return {};
}

Done MoneyFiller::tickMonth(Month month, bool slip)
{
    const QDate day = workingDay(month.last().addDays(5));
    m_clock.set(day, QTime(9, 0));
    BRO_TRY(const PortalBasis basis, portalBasis(m_session, m_world.contractKey, month));
    QList<PortalTick> ticks;
    for (const PortalLine &line : basis.lines) {
        if (line.correction || line.state != PortalState::Open)
            continue;
        const QString number =
            u"P-%1-%2"_s.arg(day.toString(u"yyMM")).arg(ticks.size() + 1, 3, 10, '0'_L1);
        ticks.append(tickOf(line, number, day));
    }
    if (slip && !ticks.isEmpty())
        ticks.last().amount = ticks.last().amount + PortalSlip;
    BRO_TRY(const QList<PortalRow> rows, PortalStore(m_session).tickAll(ticks));
    m_world.outcome.ticks += rows.size();
    return {};
}

// The last day of the month before last is ticked early this month at the latest.
Done MoneyFiller::tickPortal()
{
    int first = MonthsOfTicks + LastTicked - 1;
    if (m_world.options.years == 1) {
        const QDate until = m_world.options.until;
        first = (until.year() - m_world.begin.year()) * 12 + until.month() - m_world.begin.month();
    }
    for (int back = first; back >= LastTicked; --back)
        BRO_CHECK(tickMonth(demoMonth(m_world, back), back == LastTicked));
    return {};
}

} // namespace

Done fillDemoMoney(Session &session, DemoWorld &world, DemoClock &clock)
{
    // Its own, so that it changes nothing in the weeks before it.
    Dice dice(world.options.seed + 1);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(makeBilledCourses(session, world, clock, dice));
    MoneyFiller filler(session, world, clock);
    BRO_CHECK(filler.setUp());
    BRO_CHECK(transaction.commit());
    BRO_CHECK(filler.invoice());
    return filler.tickPortal();
}

} // namespace bro
