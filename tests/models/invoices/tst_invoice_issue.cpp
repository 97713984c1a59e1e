// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>
#include <QThread>
#include <core/texts.h>
#include <einvoice/numbers.h>

using namespace bro;
using namespace Qt::StringLiterals;

using SetupEdit = std::function<bool(InvoiceOffice &)>;

class TestInvoiceIssue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void invoiceIsWhole();
    void dueDayMovesWhereTheContractSays();
    void previewHasNoNumber();
    void paymentSlipCarriesTheNumber();
    void severalOrdersOnOneInvoice();
    void cprOnlyWhereTheBuyerWantsIt();
    void hindrances_data();
    void hindrances();
    void sameUserMayNotApprove();
    void withoutTheSettingOneMayIssueAlone();
    void noteTakesTheApprovalBack();
    void staleDraftIsRefused();
    void changedOrderIsRefused();
    void billedMeanwhileIsRefused();
    void discardedDraftsAreLogged();
    void issuedInvoicesAreKept_data();
    void issuedInvoicesAreKept();
    void vatTakenBackNamesTheContract();
    void twoUsersIssueAtOnce();
    void stoppedIssueGoesOn();
    void earlierIssueDayIsTold();
    void cutOffs();
};

void TestInvoiceIssue::invoiceIsWhole()
{
    InvoiceOffice o;
    QVERIFY(o.ready);
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    const auto run = o.issueAll();
    QVERIFY(run.ok());
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
    QCOMPARE(run->issued.size(), 2);
    const InvoiceHead first = run->issued.first();
    QCOMPARE(first.number, 1);
    QCOMPARE(run->issued.last().number, 2);
    QCOMPARE(first.net, Money::kroner(6000));
    QCOMPARE(first.vat, Money::kroner(1500));
    QCOMPARE(first.total, Money::kroner(7500));
    QCOMPARE(first.issuedOn, QDate(2026, 4, 1));
    QCOMPARE(first.dueOn, QDate(2026, 4, 15));
    QCOMPARE(first.orderNumbers, u"7001"_s);
    QCOMPARE(first.issuedByName, u"leder"_s);
    QVERIFY(o.drafts().isEmpty());

    const auto document = o.store.document(first.id);
    QVERIFY(document.ok());
    QCOMPARE(document->number, 1);
    QCOMPARE(document->orderNumber, u"7001"_s);
    QCOMPARE(document->periodFrom, QDate(2026, 3, 2));
    QCOMPARE(document->periodTo, QDate(2026, 3, 29));
    QCOMPARE(document->seller.cvr, u"12345674"_s);
    QCOMPARE(document->buyer.gln, u"5798000420526"_s);
    QVERIFY(document->paymentTerms.contains(u"14 dage netto"_s));
    QVERIFY(document->paymentTerms.contains(u"2 %"_s));
    QCOMPARE(document->lines.size(), 1);
    QCOMPARE(document->lines.first().text, u"Etablering af virksomhedspraktik"_s);
    QVERIFY(document->lines.first().description.contains(u"4 påbegyndte uger"_s));
    QCOMPARE(totals(*document)->total, first.total);
    // What it was made from may change; the invoice says what it said.
    QVERIFY(o.change([](InvoiceBuyer &b) { b.name = u"En anden"_s; }));
    QCOMPARE(o.store.document(first.id)->buyer.name, u"Søndermark Kommune"_s);

    const auto lines = o.store.lines(first.id);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().step, 1);
    QCOMPARE(o.store.byNumber(2)->orderNumbers, u"7002"_s);
    QCOMPARE(o.store.byNumber(3).error().kind, Error::Kind::NotFound);
    QCOMPARE(o.store.list({.issuedFrom = QDate(2026, 4, 2)})->size(), 0);
    QCOMPARE(o.store.list({.from = QDate(2026, 3, 31), .to = QDate(2026, 3, 31)})->size(), 2);
    QCOMPARE(o.value(u"SELECT count(*) FROM history WHERE entity = 'invoice'"_s), u"2"_s);
    QCOMPARE(o.value(u"SELECT count(*) FROM access_log WHERE purpose = 'invoices.issued'"_s),
             u"2"_s);
}

void TestInvoiceIssue::dueDayMovesWhereTheContractSays()
{
    // 000 does not move it: 14 days from Saturday 4 April are Saturday 18 April.
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    o.db.clock().set(QDate(2026, 4, 4));
    QCOMPARE(o.issueAll()->issued.first().dueOn, QDate(2026, 4, 18));
}

void TestInvoiceIssue::previewHasNoNumber()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto preview = o.store.preview(o.drafts().first());
    QVERIFY(preview.ok());
    QCOMPARE(preview->number, 0);
    QCOMPARE(preview->due, QDate(2026, 4, 15));
    QCOMPARE(totals(*preview)->total, Money::kroner(7500));
    QCOMPARE(o.value(u"SELECT count(*) FROM invoice"_s), u"0"_s);
}

void TestInvoiceIssue::paymentSlipCarriesTheNumber()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::Fik71;
        s.payment.fikCreditor = u"12345678"_s;
        s.firstNumber = 187;
    }));
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto run = o.issueAll();
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList());
    const auto document = o.store.document(run->issued.first().id);
    QVERIFY(isFikPaymentId(PaymentWay::Fik71, document->payment.paymentId));
    QVERIFY(document->payment.paymentId.contains(u"187"_s));
}

void TestInvoiceIssue::severalOrdersOnOneInvoice()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceBuyer &b) { b.oneOrderPerInvoice = false; }));
    o.march(u"7001"_s);
    o.order(u"7002"_s, QDate(2026, 3, 9), QDate(2026, 3, 22), 12);
    QVERIFY(o.run(3).ok());
    const auto run = o.issueAll();
    QCOMPARE(run->issued.size(), 1);
    QCOMPARE(run->issued.first().orderNumbers, u"7001, 7002"_s);
    const auto document = o.store.document(run->issued.first().id);
    QCOMPARE(document->orderNumber, QString());
    QCOMPARE(document->lines.last().orderNumber, u"7002"_s);
    QCOMPARE(document->periodFrom, QDate(2026, 3, 2));
}

void TestInvoiceIssue::cprOnlyWhereTheBuyerWantsIt()
{
    for (const bool wanted : {false, true}) {
        InvoiceOffice o;
        QVERIFY(o.change([wanted](InvoiceBuyer &b) { b.cprOnInvoice = wanted; }));
        o.march(u"7001"_s);
        QVERIFY(o.run(3).ok());
        const auto run = o.issueAll();
        const auto document = o.store.document(run->issued.first().id);
        QCOMPARE(document->lines.first().description.contains(u"610180-"_s), wanted);
    }
}

void TestInvoiceIssue::hindrances_data()
{
    QTest::addColumn<SetupEdit>("edit");
    QTest::addColumn<QString>("code");
    const auto buyer = [](const std::function<void(InvoiceBuyer &)> &edit) {
        return SetupEdit([edit](InvoiceOffice &o) { return o.change(edit); });
    };
    const auto sql = [](const QString &script) {
        return SetupEdit(
            [script](InvoiceOffice &o) { return o.db.connection().runScript(script).ok(); });
    };
    QTest::newRow("nothing") << SetupEdit([](InvoiceOffice &) { return true; }) << u""_s;
    QTest::newRow("buyer without EAN")
        << buyer([](InvoiceBuyer &b) { b.gln.clear(); }) << u"invoices.glnMissing"_s;
    QTest::newRow("buyer without EAN who takes PDF") << buyer([](InvoiceBuyer &b) {
        b.gln.clear();
        b.format = InvoiceFileKind::Pdf;
    }) << u""_s;
    QTest::newRow("buyer without address")
        << buyer([](InvoiceBuyer &b) { b.city.clear(); }) << u"invoices.buyerAddressMissing"_s;
    QTest::newRow("buyer never saved")
        << sql(u"DELETE FROM invoice_buyer"_s) << u"invoices.buyerMissing"_s;
    QTest::newRow("seller never saved")
        << sql(u"DELETE FROM invoice_seller"_s) << u"invoices.sellerMissing"_s;
    QTest::newRow("no office") << sql(u"DELETE FROM office"_s) << u"invoices.officeMissing"_s;
    QTest::newRow("office without address")
        << sql(u"UPDATE office SET address = ''"_s) << u"invoices.officeAddressMissing"_s;
    QTest::newRow("VAT without registration") << SetupEdit([](InvoiceOffice &o) {
        return o.change([](InvoiceSeller &s) { s.vatRegistered = false; });
    }) << u"invoices.notVatRegistered"_s;
    const QString wrongCvr = u"UPDATE office SET cvr = '12345678'"_s;
    QTest::newRow("CVR that no file may carry") << sql(wrongCvr) << u"einvoice.sellerCvrWrong"_s;
    QTest::newRow("CVR that no file may carry, for a buyer who takes PDF")
        << SetupEdit([wrongCvr](InvoiceOffice &o) {
               return o.db.connection().runScript(wrongCvr).ok() &&
                      o.change([](InvoiceBuyer &b) { b.format = InvoiceFileKind::Pdf; });
           })
        << u""_s;
    QTest::newRow("order without a number")
        << sql(u"UPDATE orders SET number = ''"_s) << u"invoices.orderNumberMissing"_s;
    QTest::newRow("order without a number, not demanded") << SetupEdit([](InvoiceOffice &o) {
        return o.db.connection().runScript(u"UPDATE orders SET number = ''"_s).ok() &&
               o.change([](InvoiceBuyer &b) { b.orderNumberRequired = false; });
    }) << u""_s;
    QTest::newRow("another VAT chosen since") << SetupEdit([](InvoiceOffice &o) {
        VatChoice choice = o.setup.vat(InvoiceOffice::contract())->first();
        choice.vat = {VatCategory::Exempt, 0, u"ML § 13, stk. 1, nr. 3"_s};
        return o.setup.save(choice).ok();
    }) << u"invoices.vatChanged"_s;
    QTest::newRow("not approved") << sql(u"UPDATE invoice_draft SET approved_at = NULL, "
                                         "approved_by = NULL"_s)
                                  << u"invoices.notApproved"_s;
    QTest::newRow("clock behind the last invoice") << SetupEdit([](InvoiceOffice &o) {
        o.db.clock().set(QDate(2026, 4, 10));
        o.march(u"7000"_s);
        const bool issued = o.run(3).ok() && o.other.approve(o.drafts().last()).ok() &&
                            o.store.issue(o.drafts().last()).ok();
        o.db.clock().set(QDate(2026, 4, 9));
        return issued;
    }) << u"invoices.dateBeforeLast"_s;
}

void TestInvoiceIssue::hindrances()
{
    QFETCH(const SetupEdit, edit);
    QFETCH(const QString, code);
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.other.approve(o.drafts().first()).ok());
    QVERIFY(edit(o));
    const InvoiceDraft draft = o.drafts().first();
    const auto findings = o.store.hindrances(draft);
    QVERIFY(findings.ok());
    QCOMPARE(InvoiceOffice::codes(*findings), code.isEmpty() ? QStringList() : QStringList{code});
    const QString before = o.value(u"SELECT count(*) FROM invoice"_s);
    const auto issued = o.store.issue(draft);
    QCOMPARE(issued.ok(), code.isEmpty());
    if (!issued.ok()) {
        QCOMPARE(issued.error().message.code, code);
        QCOMPARE(issued.error().kind, Error::Kind::Refused);
        QCOMPARE(o.value(u"SELECT count(*) FROM invoice"_s), before);
        QCOMPARE(o.drafts().size(), 1);
    }
}

void TestInvoiceIssue::sameUserMayNotApprove()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const InvoiceDraft draft = o.drafts().first();
    QCOMPARE(o.store.approve(draft).error().message.code, u"invoices.approveOther"_s);
    const auto approved = o.other.approve(draft);
    QVERIFY(approved.ok());
    QCOMPARE(approved->approvedByName, u"anne"_s);
    QCOMPARE(o.store.withdrawApproval(*approved)->approved(), false);
    QCOMPARE(o.value(u"SELECT count(*) FROM history WHERE entity = 'invoice_draft'"_s), u"2"_s);
}

void TestInvoiceIssue::withoutTheSettingOneMayIssueAlone()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceSeller &s) { s.approvalByOther = false; }));
    o.march(u"7001"_s);
    o.march(u"7002"_s);
    QVERIFY(o.run(3).ok());
    const QList<InvoiceDraft> drafts = o.drafts();
    QVERIFY(o.store.issue(drafts.first()).ok());
    const auto approved = o.store.approve(drafts.last());
    QVERIFY(approved.ok());
    QVERIFY(o.store.issue(*approved).ok());
}

void TestInvoiceIssue::noteTakesTheApprovalBack()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const auto approved = o.other.approve(o.drafts().first());
    const auto noted = o.store.setNote(*approved, u" Jf. aftale af 1. marts. "_s);
    QVERIFY(noted.ok());
    QCOMPARE(noted->note, u"Jf. aftale af 1. marts."_s);
    QVERIFY(!noted->approved());
    QVERIFY(o.other.approve(*noted).ok());
    const auto run = o.issueAll();
    QCOMPARE(o.store.document(run->issued.first().id)->note, u"Jf. aftale af 1. marts."_s);
}

void TestInvoiceIssue::staleDraftIsRefused()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    const InvoiceDraft seen = o.drafts().first();
    const auto approved = o.other.approve(seen);
    for (const Error &error : {o.other.approve(seen).error(), o.store.setNote(seen, u"x"_s).error(),
                               o.store.discard(seen).error(), o.store.issue(seen).error()})
        QCOMPARE(error.kind, Error::Kind::Stale);
    QVERIFY(o.store.issue(*approved).ok());
    QCOMPARE(o.store.issue(*approved).error().kind, Error::Kind::Stale);
}

void TestInvoiceIssue::changedOrderIsRefused()
{
    InvoiceOffice o;
    const Order order = o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.orders.interrupt(order, QDate(2026, 3, 8), QDate(2026, 4, 1)).ok());
    const auto run = o.issueAll();
    QCOMPARE(InvoiceOffice::codes(run->findings), QStringList{u"invoices.draftNotIssued"_s});
    QCOMPARE(InvoiceOffice::codes(*o.store.hindrances(o.drafts().first())),
             QStringList{u"invoices.earnedChanged"_s});
}

void TestInvoiceIssue::billedMeanwhileIsRefused()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.issueAll().ok());
    // As a run of somebody else would have left it, who had read before the invoice was issued.
    QVERIFY(o.db.connection()
                .runScript(u"INSERT INTO invoice_draft (id, kind, contract_key, period_from, "
                           "period_to, created_at, created_by, approved_at, approved_by) VALUES "
                           "(9, 'invoice', 'refleks-almene', '2026-03-01', '2026-03-31', 0, 1, 0, "
                           "2); INSERT INTO invoice_draft_line (draft_id, place, order_id, item, "
                           "period_from, period_to, text, calculation, quantity_thousandths, unit, "
                           "price_ore, earned_ore, before_ore, amount_ore, vat_category, "
                           "vat_percent_hundredths) VALUES (9, 1, 1, 'fee', '2026-03-02', "
                           "'2026-03-29', '', '[]', 1000, 'EA', 600000, 600000, 0, 600000, 'S', "
                           "2500)"_s)
                .ok());
    QCOMPARE(o.store.issue(o.drafts().first()).error().message.code, u"invoices.billedMeanwhile"_s);
    QCOMPARE(o.value(u"SELECT count(*) FROM invoice"_s), u"1"_s);
}

void TestInvoiceIssue::discardedDraftsAreLogged()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.store.discard(o.drafts().first(), u"Faktureres af Jobcenter Vest"_s).ok());
    QVERIFY(o.drafts().isEmpty());
    QCOMPARE(o.value(u"SELECT reason FROM history WHERE entity = 'invoice_draft' AND "
                     "action = 'delete'"_s),
             u"Faktureres af Jobcenter Vest"_s);
    QCOMPARE(o.value(u"SELECT count(*) FROM access_log JOIN access_log_citizen ON "
                     "access_log_id = id WHERE purpose = 'invoices.draftDiscarded'"_s),
             u"1"_s);
    QCOMPARE(o.value(u"SELECT count(*) FROM invoice_draft_line"_s), u"0"_s);
}

void TestInvoiceIssue::issuedInvoicesAreKept_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("another amount") << u"UPDATE invoice SET net_ore = 1, total_ore = 1500001"_s;
    QTest::newRow("deleted") << u"DELETE FROM invoice"_s;
    QTest::newRow("a line changed") << u"UPDATE invoice_line SET earned_ore = 0, amount_ore = 0"_s;
    QTest::newRow("a line deleted") << u"DELETE FROM invoice_line"_s;
    QTest::newRow("a number left out")
        << u"INSERT INTO invoice SELECT 9, 3, kind, contract_key, period_from, period_to, "
           "issued_on, due_on, credits_id, reason, net_ore, vat_ore, total_ore, document, "
           "created_by, approved_by, issued_by, issued_at FROM invoice"_s;
    QTest::newRow("a number twice")
        << u"INSERT INTO invoice SELECT 9, 1, kind, contract_key, period_from, period_to, "
           "issued_on, due_on, credits_id, reason, net_ore, vat_ore, total_ore, document, "
           "created_by, approved_by, issued_by, issued_at FROM invoice"_s;
    QTest::newRow("billed twice")
        << u"INSERT INTO invoice_line SELECT 9, 1, 2, order_id, item, 2, period_from, period_to, "
           "text, calculation, quantity_thousandths, unit, price_ore, earned_ore, before_ore, "
           "amount_ore, vat_category, vat_percent_hundredths, vat_reason FROM invoice_line"_s;
}

void TestInvoiceIssue::issuedInvoicesAreKept()
{
    QFETCH(const QString, sql);
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QCOMPARE(o.issueAll()->issued.size(), 1);
    const QString facts = u"SELECT group_concat(number || net_ore || total_ore) || "
                          "(SELECT group_concat(earned_ore || amount_ore) FROM invoice_line) "
                          "FROM invoice"_s;
    const QString before = o.value(facts);
    QVERIFY(!o.db.connection().runScript(sql).ok());
    QCOMPARE(o.value(facts), before);
}

void TestInvoiceIssue::twoUsersIssueAtOnce()
{
    constexpr int each = 12;
    InvoiceOffice o;
    for (int i = 0; i < 2 * each; ++i)
        QVERIFY(o.march(QString::number(8000 + i)).id.isValid());
    QVERIFY(o.run(3).ok());
    QList<InvoiceDraftId> ids;
    const QList<InvoiceDraft> drafts = o.drafts();
    for (const InvoiceDraft &draft : drafts) {
        QVERIFY(o.other.approve(draft).ok());
        ids.append(draft.id);
    }
    // Both try all of them, one from either end: each draft gives one number to one of them.
    QList<int> issued{0, 0};
    const auto work = [&](qsizetype who) {
        auto own = Database::open(o.db.path(), TestDatabase::user(), TestDatabase::password(),
                                  o.db.clock());
        if (!own.ok())
            return;
        Session session((*own)->user(), (*own)->connection(), o.db.clock());
        QList<InvoiceDraftId> order = ids;
        if (who == 1)
            std::reverse(order.begin(), order.end());
        const auto run = issueDrafts(session, order);
        issued[who] = run.ok() ? int(run->issued.size()) : -1;
    };
    std::unique_ptr<QThread> one(QThread::create(work, 0));
    std::unique_ptr<QThread> other(QThread::create(work, 1));
    one->start();
    other->start();
    QVERIFY(one->wait(60000) && other->wait(60000));
    QVERIFY2(issued.at(0) >= 0 && issued.at(1) >= 0, "a run failed");
    QCOMPARE(issued.at(0) + issued.at(1), 2 * each);
    QCOMPARE(o.value(u"SELECT count(DISTINCT number) || ' ' || min(number) || ' ' || max(number) "
                     "FROM invoice"_s),
             u"24 1 24"_s);
    QCOMPARE(o.value(u"SELECT count(*) FROM invoice_line"_s), u"24"_s);
    QVERIFY(o.drafts().isEmpty());
}

void TestInvoiceIssue::stoppedIssueGoesOn()
{
    InvoiceOffice o;
    QList<InvoiceDraftId> ids;
    for (int i = 0; i < 4; ++i)
        o.march(QString::number(8000 + i));
    QVERIFY(o.run(3).ok());
    const QList<InvoiceDraft> drafts = o.drafts();
    for (const InvoiceDraft &draft : drafts) {
        QVERIFY(o.other.approve(draft).ok());
        ids.append(draft.id);
    }
    std::atomic<bool> cancel = false;
    Progress progress;
    progress.cancel = &cancel;
    progress.report = [&](qint64 done, qint64) { cancel = done == 2; };
    QCOMPARE(issueDrafts(o.db.session(), ids, progress).error().kind, Error::Kind::Canceled);
    QCOMPARE(o.value(u"SELECT count(*) FROM invoice"_s), u"2"_s);
    QCOMPARE(o.issueAll()->issued.size(), 2);
    QCOMPARE(o.value(u"SELECT max(number) FROM invoice"_s), u"4"_s);
}

void TestInvoiceIssue::earlierIssueDayIsTold()
{
    InvoiceOffice o;
    o.db.clock().set(QDate(2026, 3, 30));
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.other.approve(o.drafts().first()).ok());
    const auto findings = o.store.hindrances(o.drafts().first());
    QCOMPARE(InvoiceOffice::codes(*findings), QStringList{u"invoices.beforeIssueDay"_s});
    QCOMPARE(findings->first().severity, Severity::Warning);
    QVERIFY(o.store.issue(o.drafts().first()).ok());
}

void TestInvoiceIssue::cutOffs()
{
    // The general terms name no last day; those of 001 do: two months after the order's end, and
    // 9 January for orders that end in the year before.
    InvoiceOffice o;
    const QString file = u"koebenhavn-traedesten-2024.json"_s;
    QVERIFY(o.contracts.import(bundledProfile(file), file).ok());
    QVERIFY(
        o.contracts
            .setPrice(u"koebenhavn-traedesten-2024"_s, u"spor1"_s, Money{39000}, QDate(2024, 1, 1))
            .ok());
    o.march(u"7001"_s);
    o.order(u"7002"_s, QDate(2026, 11, 2), QDate(2026, 12, 20));
    QVERIFY(o.db.connection()
                .runScript(u"UPDATE orders SET contract_key = 'koebenhavn-traedesten-2024', "
                           "contract_version_id = 2, track_key = 'spor1', price_ore = 39000, "
                           "total_minutes = 3000"_s)
                .ok());
    const auto days = [&] {
        QStringList all;
        const auto cuts = cutOffFindings(o.db.session());
        for (const CutOff &cut : cuts.valueOr({}))
            all.append(cut.orderNumber + u' ' + cut.latest.toString(Qt::ISODate) +
                       (cut.passed ? u" passed"_s : u""_s));
        return all;
    };
    o.db.clock().set(QDate(2026, 4, 28));
    QCOMPARE(days(), QStringList());
    o.db.clock().set(QDate(2026, 4, 29));
    QCOMPARE(days(), QStringList{u"7001 2026-05-29"_s});
    o.db.clock().set(QDate(2026, 5, 29));
    QCOMPARE(days(), QStringList{u"7001 2026-05-29"_s});
    o.db.clock().set(QDate(2026, 5, 30));
    QCOMPARE(days(), QStringList{u"7001 2026-05-29 passed"_s});
    o.db.clock().set(QDate(2026, 12, 28));
    QCOMPARE(days(), (QStringList{u"7001 2026-05-29 passed"_s, u"7002 2027-01-09"_s}));
    // What the portal has made is not missing.
    const auto cuts = cutOffFindings(o.db.session());
    QVERIFY(o.db.connection()
                .runScript(u"INSERT INTO portal_invoice (order_id, kind, period_from, period_to, "
                           "portal_number, created_on, calculated_ore, amount_ore, recorded_at) "
                           "VALUES (1, 'invoice', '2026-03-02', '2026-03-29', 'P1', '2026-04-01', "
                           "%1, %1, 0)"_s.arg(cuts->first().unbilled.ore))
                .ok());
    QCOMPARE(days(), QStringList{u"7002 2027-01-09"_s});
}

void TestInvoiceIssue::vatTakenBackNamesTheContract()
{
    InvoiceOffice o;
    o.march(u"7001"_s);
    QVERIFY(o.run(3).ok());
    QVERIFY(o.db.connection().runScript(u"DELETE FROM invoice_vat"_s).ok());
    const auto found = o.store.hindrances(o.drafts().first());
    const auto vat = std::find_if(found->begin(), found->end(), [](const Finding &finding) {
        return finding.message.code == "invoices.vatMissing"_L1;
    });
    QVERIFY(vat != found->end());
    const QString words = Texts::danish().sentence(vat->message);
    QVERIFY2(!words.contains(o.contract()), qPrintable(words));
    QVERIFY2(words.contains((*o.contracts.find(o.contract(), QDate(2026, 3, 2)))->profile.title),
             qPrintable(words));
}

QTEST_GUILESS_MAIN(TestInvoiceIssue)
#include "tst_invoice_issue.moc"
