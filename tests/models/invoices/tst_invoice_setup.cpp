// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

class TestInvoiceSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sellerFaults_data();
    void sellerFaults();
    void buyerFaults_data();
    void buyerFaults();
    void vatFaults_data();
    void vatFaults();
    void exactestVatIsTaken();
    void noVatIsNoDefault();
    void sellerIsStoredWithHistory();
    void staleEditsAreRefused();
    void seriesIsFixedOnceBegun();
    void buyerIsProposedByTheContract();
    void oneChoicePerTrackAndItem();
    void onlyLeadersMayWrite();
};

using SellerEdit = std::function<void(InvoiceSeller &)>;
using BuyerEdit = std::function<void(InvoiceBuyer &)>;

void TestInvoiceSetup::sellerFaults_data()
{
    QTest::addColumn<SellerEdit>("edit");
    QTest::addColumn<QString>("field");
    const auto way = [](PaymentWay w) { return [w](InvoiceSeller &s) { s.payment.way = w; }; };
    QTest::newRow("NemKonto needs nothing") << SellerEdit(way(PaymentWay::NemKonto)) << u""_s;
    QTest::newRow("bank without registration number") << SellerEdit([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::BankAccount;
        s.payment.account = u"1234567890"_s;
    }) << u"registration"_s;
    QTest::newRow("account of 11 digits") << SellerEdit([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::BankAccount;
        s.payment.registration = u"1234"_s;
        s.payment.account = u"12345678901"_s;
    }) << u"account"_s;
    QTest::newRow("no IBAN") << SellerEdit(way(PaymentWay::Iban)) << u"iban"_s;
    QTest::newRow("IBAN with a wrong check digit") << SellerEdit([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::Iban;
        s.payment.iban = u"DK5100400440116243"_s;
    }) << u"iban"_s;
    QTest::newRow("IBAN") << SellerEdit([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::Iban;
        s.payment.iban = u"DK5000400440116243"_s;
    }) << u""_s;
    QTest::newRow("BIC of 5 letters") << SellerEdit([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::Iban;
        s.payment.iban = u"DK5000400440116243"_s;
        s.payment.bic = u"DABAD"_s;
    }) << u"bic"_s;
    QTest::newRow("FI creditor of 7 digits") << SellerEdit([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::Fik71;
        s.payment.fikCreditor = u"1234567"_s;
    }) << u"fikCreditor"_s;
    QTest::newRow("series from 0")
        << SellerEdit([](InvoiceSeller &s) { s.firstNumber = 0; }) << u"firstNumber"_s;
    QTest::newRow("negative fee") << SellerEdit([](InvoiceSeller &s) { s.reminderFee = Money{-1}; })
                                  << u"reminderFee"_s;
}

void TestInvoiceSetup::sellerFaults()
{
    QFETCH(const SellerEdit, edit);
    QFETCH(const QString, field);
    InvoiceSeller seller;
    edit(seller);
    const QList<SetupFault> faults = faultsOf(seller);
    QCOMPARE(faults.isEmpty() ? QString(u""_s) : faults.first().field, field);
}

void TestInvoiceSetup::buyerFaults_data()
{
    QTest::addColumn<BuyerEdit>("edit");
    QTest::addColumn<QString>("field");
    QTest::newRow("as it should be") << BuyerEdit([](InvoiceBuyer &) {}) << u""_s;
    QTest::newRow("no name") << BuyerEdit([](InvoiceBuyer &b) { b.name.clear(); }) << u"name"_s;
    QTest::newRow("CVR that fails modulus 11")
        << BuyerEdit([](InvoiceBuyer &b) { b.cvr = u"12345678"_s; }) << u"cvr"_s;
    QTest::newRow("EAN with a wrong check digit")
        << BuyerEdit([](InvoiceBuyer &b) { b.gln = u"5798000420527"_s; }) << u"gln"_s;
    QTest::newRow("EAN of 12 digits")
        << BuyerEdit([](InvoiceBuyer &b) { b.gln = u"579800042052"_s; }) << u"gln"_s;
    QTest::newRow("no EAN yet") << BuyerEdit([](InvoiceBuyer &b) { b.gln.clear(); }) << u""_s;
    QTest::newRow("postal code of 3 digits")
        << BuyerEdit([](InvoiceBuyer &b) { b.postalCode = u"499"_s; }) << u"postalCode"_s;
    QTest::newRow("no contact") << BuyerEdit([](InvoiceBuyer &b) { b.contact.clear(); })
                                << u"contact"_s;
    QTest::newRow("no contact, not demanded") << BuyerEdit([](InvoiceBuyer &b) {
        b.contact.clear();
        b.contactRequired = false;
    }) << u""_s;
    QTest::newRow("367 days") << BuyerEdit([](InvoiceBuyer &b) { b.dueDays = 367; })
                              << u"dueDays"_s;
}

void TestInvoiceSetup::buyerFaults()
{
    QFETCH(const BuyerEdit, edit);
    QFETCH(const QString, field);
    InvoiceBuyer buyer = InvoiceOffice::buyer();
    edit(buyer);
    const QList<SetupFault> faults = faultsOf(buyer);
    QCOMPARE(faults.isEmpty() ? QString(u""_s) : faults.first().field, field);
}

void TestInvoiceSetup::vatFaults_data()
{
    QTest::addColumn<VatCode>("vat");
    QTest::addColumn<QString>("field");
    QTest::newRow("25 %") << VatCode{VatCategory::Standard, 2500, {}} << u""_s;
    QTest::newRow("0 % is no standard rate")
        << VatCode{VatCategory::Standard, 0, {}} << u"percent"_s;
    QTest::newRow("101 %") << VatCode{VatCategory::Standard, 10100, {}} << u"percent"_s;
    QTest::newRow("exempt with a rate")
        << VatCode{VatCategory::Exempt, 2500, u"ML § 13"_s} << u"percent"_s;
    QTest::newRow("exempt without reason") << VatCode{VatCategory::Exempt, 0, {}} << u"reason"_s;
    QTest::newRow("exempt") << VatCode{VatCategory::Exempt, 0, u"ML § 13, stk. 1, nr. 3"_s}
                            << u""_s;
    QTest::newRow("outside") << VatCode{VatCategory::Outside, 0, {}} << u""_s;
}

void TestInvoiceSetup::vatFaults()
{
    QFETCH(const VatCode, vat);
    QFETCH(const QString, field);
    VatChoice choice;
    choice.vat = vat;
    const QList<SetupFault> faults = faultsOf(choice);
    QCOMPARE(faults.isEmpty() ? QString(u""_s) : faults.first().field, field);
}

void TestInvoiceSetup::exactestVatIsTaken()
{
    const auto choice = [](const QString &track, VatItem item, int percent) {
        VatChoice c;
        c.contractKey = u"k"_s;
        c.trackKey = track;
        c.item = item;
        c.vat = {VatCategory::Standard, percent, {}};
        return c;
    };
    const QList<VatChoice> all{
        choice(u""_s, VatItem::Every, 100), choice(u""_s, VatItem::Bonus, 200),
        choice(u"a"_s, VatItem::Every, 300), choice(u"a"_s, VatItem::Fee, 400)};
    const auto percent = [&all](const QString &track, const QString &item) {
        const auto vat = vatFor(all, u"k"_s, track, item);
        return vat.ok() ? vat->percentHundredths : -1;
    };
    QCOMPARE(percent(u"b"_s, u"fee"_s), 100);
    QCOMPARE(percent(u"b"_s, u"bonus:x"_s), 200);
    QCOMPARE(percent(u"a"_s, u"bonus:x"_s), 300);
    QCOMPARE(percent(u"a"_s, u"fee"_s), 400);
}

void TestInvoiceSetup::noVatIsNoDefault()
{
    const auto vat = vatFor({}, u"k"_s, u"a"_s, u"fee"_s);
    QVERIFY(!vat.ok());
    QCOMPARE(vat.error().message.code, u"invoices.vatMissing"_s);
}

void TestInvoiceSetup::sellerIsStoredWithHistory()
{
    InvoiceOffice o;
    QVERIFY(o.ready);
    QVERIFY(o.change([](InvoiceSeller &s) {
        s.payment.way = PaymentWay::Iban;
        s.payment.iban = u" dk50 0040 0440 1162 43"_s;
    }));
    const auto stored = o.setup.seller();
    QVERIFY(stored.ok());
    QCOMPARE(stored->payment.iban, u"DK5000400440116243"_s);
    QCOMPARE(stored->version, 2);
    QCOMPARE(o.value(u"SELECT count(*) FROM history WHERE entity = 'invoice_seller'"_s), u"2"_s);
}

void TestInvoiceSetup::staleEditsAreRefused()
{
    InvoiceOffice o;
    const auto seller = o.setup.seller();
    const auto buyer = o.setup.buyer(InvoiceOffice::contract());
    const auto vat = o.setup.vat(InvoiceOffice::contract());
    QVERIFY(seller.ok() && buyer.ok() && vat.ok());
    QVERIFY(o.setup.save(*seller).ok());
    QVERIFY(o.setup.save(*buyer).ok());
    QVERIFY(o.setup.save(vat->first()).ok());
    QCOMPARE(o.setup.save(*seller).error().kind, Error::Kind::Stale);
    QCOMPARE(o.setup.save(*buyer).error().kind, Error::Kind::Stale);
    QCOMPARE(o.setup.save(vat->first()).error().kind, Error::Kind::Stale);
    QCOMPARE(o.setup.remove(vat->first()).error().kind, Error::Kind::Stale);
}

void TestInvoiceSetup::seriesIsFixedOnceBegun()
{
    InvoiceOffice o;
    QVERIFY(o.change([](InvoiceSeller &s) { s.firstNumber = 1000; }));
    QVERIFY(o.march(u"1"_s).id.isValid());
    QVERIFY(o.run(3).ok());
    const auto issued = o.issueAll();
    QVERIFY(issued.ok());
    QCOMPARE(issued->issued.size(), 1);
    QCOMPARE(issued->issued.first().number, 1000);
    auto seller = o.setup.seller();
    seller->firstNumber = 2000;
    const auto refused = o.setup.save(*seller);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, u"invoices.seriesBegun"_s);
}

void TestInvoiceSetup::buyerIsProposedByTheContract()
{
    InvoiceOffice o;
    const QString file = u"rudersdal-2019.json"_s;
    QVERIFY(o.contracts.import(bundledProfile(file), file).ok());
    const auto proposed = o.setup.buyer(u"rudersdal-2019"_s);
    QVERIFY(proposed.ok());
    QCOMPARE(proposed->version, 0);
    QVERIFY(!proposed->name.isEmpty());
}

void TestInvoiceSetup::oneChoicePerTrackAndItem()
{
    InvoiceOffice o;
    VatChoice again;
    again.contractKey = InvoiceOffice::contract();
    again.vat = {VatCategory::Zero, 0, {}};
    QCOMPARE(o.setup.save(again).error().message.code, u"invoices.vatKnown"_s);
    again.item = VatItem::Bonus;
    QVERIFY(o.setup.save(again).ok());
    const auto all = o.setup.vat(InvoiceOffice::contract());
    QCOMPARE(all->size(), 2);
    QVERIFY(o.setup.remove(all->last()).ok());
    QCOMPARE(o.setup.vat(InvoiceOffice::contract())->size(), 1);
}

void TestInvoiceSetup::onlyLeadersMayWrite()
{
    InvoiceOffice o;
    InvoiceSetupStore annes(o.anne);
    QCOMPARE(annes.save(*o.setup.seller()).error().kind, Error::Kind::Denied);
    QCOMPARE(annes.save(InvoiceOffice::buyer()).error().kind, Error::Kind::Denied);
    QCOMPARE(annes.save(VatChoice{}).error().kind, Error::Kind::Denied);
    QCOMPARE(annes.remove(VatChoice{}).error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestInvoiceSetup)
#include "tst_invoice_setup.moc"
