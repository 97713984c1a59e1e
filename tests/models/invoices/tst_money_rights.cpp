// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>
#include <functional>
#include <invoices/interest_rate_store.h>
#include <invoices/invoice_papers.h>
#include <invoices/payment_store.h>
#include <invoices/portal_store.h>
#include <invoices/posting_accounts.h>
#include <invoices/posting_export.h>
#include <invoices/reminder_store.h>
#include <orders/result_store.h>
#include <orders/settlement_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

using Act = std::function<Error(Session &)>;

Error errorOf(const auto &result)
{
    return result.ok() ? Error(u"ok"_s) : result.error();
}

} // namespace

Q_DECLARE_METATYPE(Act)

// Rights are asked for before anything else, in the function that acts.
class TestMoneyRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deniedWithoutTheRight_data();
    void deniedWithoutTheRight();
};

void TestMoneyRights::deniedWithoutTheRight_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Role role, const Act &act) {
        QTest::newRow(name) << role << act;
    };
    const Role mentor = Role::Mentor;
    row("make drafts", mentor, [](Session &s) { return errorOf(makeDrafts(s, {}, {2026, 3})); });
    row("approve", mentor, [](Session &s) { return errorOf(InvoiceStore(s).approve({})); });
    row("approve many", mentor, [](Session &s) { return errorOf(approveDrafts(s, {})); });
    row("take an approval back", mentor,
        [](Session &s) { return errorOf(InvoiceStore(s).withdrawApproval({})); });
    row("note", mentor, [](Session &s) { return errorOf(InvoiceStore(s).setNote({}, u"x"_s)); });
    row("discard", mentor, [](Session &s) { return errorOf(InvoiceStore(s).discard({})); });
    row("put back", mentor, [](Session &s) { return errorOf(InvoiceStore(s).putBack({})); });
    row("issue", mentor, [](Session &s) { return errorOf(InvoiceStore(s).issue({})); });
    row("issue many", mentor, [](Session &s) { return errorOf(issueDrafts(s, {})); });
    row("credit", mentor,
        [](Session &s) { return errorOf(InvoiceStore(s).credit({}, {}, u"x"_s)); });
    row("payment", mentor, [](Session &s) { return errorOf(PaymentStore(s).add({})); });
    row("take a payment back", mentor,
        [](Session &s) { return errorOf(PaymentStore(s).reverse({}, u"x"_s)); });
    row("reminder", mentor, [](Session &s) { return errorOf(ReminderStore(s).issue(1, {})); });
    row("rate of interest", mentor,
        [](Session &s) { return errorOf(InterestRateStore(s).set({})); });
    row("portal tick", mentor, [](Session &s) { return errorOf(PortalStore(s).tick({})); });
    row("take a tick back", mentor,
        [](Session &s) { return errorOf(PortalStore(s).withdraw({}, u"x"_s)); });
    row("accounts", mentor,
        [](Session &s) { return errorOf(PostingAccountStore(s).save({}, {})); });
    row("postings", mentor,
        [](Session &s) { return errorOf(exportPostings(s, {}, u"kassekladde"_s, u"x"_s, {})); });
    row("amount by hand", mentor,
        [](Session &s) { return errorOf(SettlementStore(s).addAmount({})); });
    row("give back", mentor,
        [](Session &s) { return errorOf(SettlementStore(s).recordReturn({}, {}, u"x"_s)); });
    row("result", mentor, [](Session &s) { return errorOf(ResultStore(s).state({})); });
    const Role administrator = Role::Administrator;
    row("seller", administrator,
        [](Session &s) { return errorOf(InvoiceSetupStore(s).save(InvoiceSeller{})); });
    row("buyer", administrator,
        [](Session &s) { return errorOf(InvoiceSetupStore(s).save(InvoiceBuyer{})); });
    row("VAT", administrator,
        [](Session &s) { return errorOf(InvoiceSetupStore(s).save(VatChoice{})); });
    row("remove VAT", administrator,
        [](Session &s) { return errorOf(InvoiceSetupStore(s).remove(VatChoice{})); });
}

void TestMoneyRights::deniedWithoutTheRight()
{
    QFETCH(const Role, role);
    QFETCH(const Act, act);
    InvoiceOffice o;
    Session session = o.db.sessionAs(role);
    const QString before = o.value(u"SELECT COUNT(*) FROM history"_s);
    QCOMPARE(act(session).kind, Error::Kind::Denied);
    QCOMPARE(o.value(u"SELECT COUNT(*) FROM history"_s), before);
}

QTEST_GUILESS_MAIN(TestMoneyRights)
#include "tst_money_rights.moc"
