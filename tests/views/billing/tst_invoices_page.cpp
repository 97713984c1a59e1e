// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_desk.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <invoices/invoice_papers.h>
#include <invoices/payment_store.h>
#include <invoices/reminder_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestInvoicesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyOfficeOffersDrafts();
    void draftsByMouse();
    void ownDraftIsApprovedByAnother();
    void enterTakesTheNextStep();
    void enterTakesAllThatAreChosen();
    void issueIsAsked();
    void findingsLeadToTheSetup();
    void paymentByKeys();
    void wrongPaymentsAreRefused_data();
    void wrongPaymentsAreRefused();
    void paymentIsTakenBack();
    void reminderOfAnOverdueOne();
    void draftIsDeletedOnlyWhenSaid();
    void approvalIsUndone();
    void showsThePaper();
    void savesAFile();
    void savesMany();
    void filterAndSums();
    void actionsFitWhatIsChosen();
    void model();
    void placeOfAnInvoice();
    void notForEverybody();
};

void TestInvoicesPage::emptyOfficeOffersDrafts()
{
    InvoiceDesk desk;
    desk.march(u"S-100"_s);
    desk.open({Area::Billing, u"invoices"_s});
    desk.settle();
    QTRY_VERIFY(desk.list()->findChild<QPushButton *>() != nullptr);
    bool came = false;
    desk.next([&](QDialog *dialog) {
        came = dialog->objectName() == u"draftsDialog"_s;
        dialog->reject();
    });
    QTest::mouseClick(desk.list()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(came);
    QCOMPARE(desk.rows(), 0);
}

void TestInvoicesPage::draftsByMouse()
{
    InvoiceDesk desk;
    desk.march(u"S-100"_s);
    desk.march(u"S-101"_s);
    desk.open({Area::Billing, u"invoices"_s});
    desk.settle();
    desk.next([](QDialog *dialog) {
        QCOMPARE(dialog->findChild<QComboBox *>(u"draftMonth"_s)->currentData().toDate(),
                 QDate(2026, 3, 1)); // in arrears
        press(dialog, u"actButton"_s);
    });
    desk.click("makeDrafts");
    QTRY_COMPARE(desk.rows(), 2);
    QVERIFY(desk.bar()->text().contains(u"12.000,00 kr."_s)); // two of 6.000 kr.
    QCOMPARE(desk.list()->listModel()->index(0, 0).data().toString(), u"Kladder"_s);
}

void TestInvoicesPage::ownDraftIsApprovedByAnother()
{
    InvoiceDesk desk;
    desk.march(u"S-100"_s);
    QVERIFY(makeDrafts(desk.session(), desk.contract(), {2026, 3}).ok());
    desk.load(1);
    desk.choose(desk.list()->nextRow({}).data(IdRole).toLongLong());
    QVERIFY(!desk.find<QPushButton>("stepButton")->isEnabled());
    QVERIFY(!desk.label("stepWhy").isEmpty()); // the reason stands beside it
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QVERIFY(desk.bar()->text().contains(u"anden"_s));
    QVERIFY(!desk.store.drafts()->first().approved());
}

void TestInvoicesPage::enterTakesTheNextStep()
{
    InvoiceDesk desk;
    desk.drafts();
    desk.load(1);
    desk.choose(-desk.store.drafts()->first().id.value);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QTRY_VERIFY(desk.store.drafts()->first().approved());
    desk.settle();
    desk.prompts.answers.enqueue(0);
    QTRY_COMPARE(desk.find<QAction>("actIssue")->isEnabled(), true);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QTRY_COMPARE(desk.store.list()->size(), 1);
    const InvoiceHead head = desk.store.list()->first();
    QCOMPARE(head.number, 1);
    QTRY_COMPARE(desk.list()->currentId(), head.id.value);
    QTRY_COMPARE(desk.label("invoiceName").contains(u"1"_s), true);
    desk.settle();
}

void TestInvoicesPage::enterTakesAllThatAreChosen()
{
    InvoiceDesk desk;
    desk.drafts(3);
    InvoiceStore mine(desk.session());
    const QList<InvoiceDraft> drafts = *mine.drafts();
    QVERIFY(mine.approve(drafts.first()).ok()); // it stays as it is: the others' step is another
    desk.load(3);
    desk.choose(-drafts.last().id.value);
    desk.list()->selectAll();
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QTRY_VERIFY(mine.drafts()->at(1).approved());
    QTRY_VERIFY(mine.drafts()->last().approved());
    QCOMPARE(desk.store.list()->size(), 0);
    desk.settle();
}

void TestInvoicesPage::issueIsAsked()
{
    InvoiceDesk desk;
    desk.drafts(3);
    InvoiceStore mine(desk.session());
    const QList<InvoiceDraft> drafts = *mine.drafts();
    for (const InvoiceDraft &draft : drafts)
        QVERIFY(mine.approve(draft).ok());
    desk.load(3);
    desk.list()->selectAll();
    desk.prompts.answers.enqueue(1); // thought better of it
    desk.act("actIssue");
    QVERIFY(desk.prompts.asked.last().contains(u"18.000,00 kr."_s));
    QVERIFY(desk.prompts.asked.last().contains(u"22.500,00 kr."_s)); // with 25 %
    QCOMPARE(desk.store.list()->size(), 0);
    desk.prompts.answers.enqueue(0);
    desk.act("actIssue");
    QTRY_COMPARE(desk.store.list()->size(), 3);
    desk.settle();
    QCOMPARE(desk.rows(), 3);
}

void TestInvoicesPage::findingsLeadToTheSetup()
{
    InvoiceDesk desk;
    QVERIFY(desk.change([](InvoiceBuyer &buyer) { buyer.gln = u""_s; }));
    desk.drafts();
    desk.load(1);
    desk.choose(-desk.store.drafts()->first().id.value);
    bool came = false;
    desk.next([&](QDialog *dialog) {
        came = dialog->focusWidget() && dialog->focusWidget()->objectName() == u"buyerGln"_s;
        dialog->reject();
    });
    QLabel *link = nullptr;
    for (int i = 0; i < 6 && !link; ++i) {
        auto *text = desk.page->findChild<QLabel *>(u"findingText%1"_s.arg(i));
        if (text && text->text().contains(u"EAN"_s))
            link = desk.page->findChild<QLabel *>(u"findingLink%1"_s.arg(i));
    }
    QVERIFY(link);
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_VERIFY(came);
}

void TestInvoicesPage::paymentByKeys()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    desk.next([](QDialog *dialog) {
        // The whole is proposed; a part came in.
        QCOMPARE(dialog->findChild<QLineEdit *>(u"paymentAmount"_s)->text(), u"7.500,00"_s);
        type(dialog, u"paymentAmount"_s, u"2.500"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"paymentText"_s), Qt::Key_Return);
    });
    QTest::keyClick(desk.list(), Qt::Key_Return);
    const Receivable after = *PaymentStore(desk.session()).receivable(head.number);
    QCOMPARE(after.open(), Money::kroner(5000));
    QTRY_COMPARE(desk.label("shownInvoices").isEmpty(), false);
    QTRY_VERIFY(desk.label("invoiceSum").contains(u"5.000,00 kr."_s));
}

void TestInvoicesPage::wrongPaymentsAreRefused_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QDate>("day");
    const QDate today(2026, 4, 1);
    QTest::newRow("no amount") << u"mange"_s << today;
    QTest::newRow("nothing") << u"0"_s << today;
    QTest::newRow("tomorrow") << u"100"_s << today.addDays(1);
    QTest::newRow("before the invoice") << u"100"_s << today.addDays(-1);
}

void TestInvoicesPage::wrongPaymentsAreRefused()
{
    QFETCH(const QString, amount);
    QFETCH(const QDate, day);
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    desk.next([&](QDialog *dialog) {
        dialog->findChild<QDateEdit *>(u"paymentDay"_s)->setDate(day);
        type(dialog, u"paymentAmount"_s, amount);
        press(dialog, u"actButton"_s);
        QVERIFY(dialog->isVisible());
        dialog->reject();
    });
    desk.act("actPay");
    QVERIFY(PaymentStore(desk.session()).ofInvoice(head.number)->isEmpty());
}

void TestInvoicesPage::paymentIsTakenBack()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    NewPayment paid;
    paid.invoice = head.number;
    paid.paidOn = QDate(2026, 4, 1);
    paid.amount = Money::kroner(7500);
    const PaymentOutcome outcome = *PaymentStore(desk.session()).add(paid);
    desk.load(1);
    desk.choose(head.id.value);
    desk.prompts.texts.enqueue(u"Forkert faktura"_s);
    const QByteArray name = "reverse" + QByteArray::number(outcome.payment.id.value);
    desk.link(name.constData());
    QTRY_COMPARE(PaymentStore(desk.session()).receivable(head.number)->open(), Money::kroner(7500));
}

void TestInvoicesPage::reminderOfAnOverdueOne()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.db.clock().set(head.dueOn.addDays(12));
    QList<PrintJob> shown;
    desk.open({Area::Billing, u"invoices"_s});
    desk.page->setShowPapers([&](const PrintJob &job) -> Result<bool> {
        shown.append(job);
        return true;
    });
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(!desk.bar()->isHidden()); // it is overdue
    desk.choose(head.id.value);
    desk.next([](QDialog *dialog) {
        auto *interest = dialog->findChild<QCheckBox *>(u"reminderInterest"_s);
        if (interest->isChecked())
            QTest::mouseClick(interest, Qt::LeftButton, {}, QPoint(8, interest->height() / 2));
        QVERIFY(dialog->findChild<QLabel *>(u"reminderSums"_s)->text().contains(u"7.500,00"_s));
        press(dialog, u"actButton"_s);
    });
    desk.act("actRemind");
    QCOMPARE(ReminderStore(desk.session()).ofInvoice(head.number)->size(), 1);
    QCOMPARE(shown.size(), 1);
}

void TestInvoicesPage::draftIsDeletedOnlyWhenSaid()
{
    InvoiceDesk desk;
    desk.drafts();
    desk.load(1);
    desk.choose(-desk.store.drafts()->first().id.value);
    desk.prompts.answers.enqueue(0); // keep, the default
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    QCOMPARE(desk.store.drafts()->size(), 1);
    desk.prompts.answers.enqueue(1);
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    QTRY_COMPARE(desk.store.drafts()->size(), 0);
    QTRY_VERIFY(desk.session().undo().canUndo());
    QVERIFY(desk.session().undo().undo().ok());
    QCOMPARE(desk.store.drafts()->size(), 1);
    desk.settle();
}

void TestInvoicesPage::approvalIsUndone()
{
    InvoiceDesk desk;
    desk.drafts(2);
    desk.load(2);
    desk.list()->selectAll();
    desk.act("actApprove");
    QTRY_VERIFY(desk.session().undo().canUndo());
    QVERIFY(desk.store.drafts()->last().approved());
    QVERIFY(desk.session().undo().undo().ok());
    QVERIFY(!desk.store.drafts()->first().approved());
    QVERIFY(!desk.store.drafts()->last().approved());
    desk.settle();
}

void TestInvoicesPage::showsThePaper()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    QList<PrintJob> shown;
    desk.page->setShowPapers([&](const PrintJob &job) -> Result<bool> {
        shown.append(job);
        return true;
    });
    desk.choose(head.id.value);
    desk.click("showInvoice");
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.first().documents.size(), 1);
    QVERIFY(!shown.first().title.contains(u"Borger"_s)); // no name in the printer's queue
}

void TestInvoicesPage::savesAFile()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    const QString file = desk.folder.filePath(u"faktura.xml"_s);
    desk.prompts.files.enqueue(file);
    desk.act("actSave");
    QTRY_VERIFY(QFile::exists(file));
    desk.settle();
    QCOMPARE(desk.store.files(head.id)->size(), 1);
    QVERIFY(desk.prompts.suggested.last().endsWith(u"faktura-1.xml"_s));
}

void TestInvoicesPage::savesMany()
{
    InvoiceDesk desk;
    desk.issued(u"S-100"_s);
    desk.issued(u"S-101"_s);
    desk.load(2);
    desk.list()->selectAll();
    QDir(desk.folder.path()).mkpath(u"ud"_s);
    const QString folder = desk.folder.filePath(u"ud"_s);
    desk.prompts.files.enqueue(folder);
    desk.act("actSavePdf");
    QTRY_COMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 2);
    desk.settle();
}

void TestInvoicesPage::filterAndSums()
{
    InvoiceDesk desk;
    desk.drafts(3);
    desk.load(3);
    QVERIFY(desk.label("shownInvoices").contains(u"18.000,00 kr."_s));
    auto *filter = desk.find<QLineEdit>("invoiceFilter");
    QTest::keyClicks(filter, u"S-101"_s);
    QCOMPARE(desk.rows(), 1);
    QVERIFY(desk.label("shownInvoices").contains(u"6.000,00 kr."_s));
    QVERIFY(desk.page->stepBack());
    QCOMPARE(desk.rows(), 3);
}

void TestInvoicesPage::actionsFitWhatIsChosen()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-200"_s);
    desk.drafts();
    desk.load(2);
    desk.choose(head.id.value);
    QVERIFY(!desk.find<QAction>("actDiscard")->isEnabled());
    QVERIFY(!desk.find<QAction>("actDiscard")->toolTip().isEmpty()); // says why
    QVERIFY(desk.find<QAction>("actCredit")->isEnabled());
    desk.choose(-desk.store.drafts()->first().id.value);
    QVERIFY(desk.find<QAction>("actDiscard")->isEnabled());
    QVERIFY(!desk.find<QAction>("actCredit")->isEnabled());
    QVERIFY(!desk.find<QPushButton>("saveInvoices")->isEnabled());
}

void TestInvoicesPage::model()
{
    InvoiceDesk desk;
    desk.issued(u"S-200"_s);
    desk.drafts();
    const auto rows = invoiceRows(desk.session(), {});
    QVERIFY(rows.ok());
    InvoiceListModel model(desk.texts);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(*rows);
    QCOMPARE(model.shownRows(), 2);
    QCOMPARE(model.shown().issuedNet, Money::kroner(6000));
    QCOMPARE(rows->first().vat, Money::kroner(1500)); // of the draft, as it will be issued
    QCOMPARE(rows->last().state, InvoiceState::Issued);
    model.setFilter(u"kladde"_s);
    QCOMPARE(model.shownRows(), 1);
}

void TestInvoicesPage::placeOfAnInvoice()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.issued(u"S-101"_s);
    desk.open({Area::Billing, u"invoices"_s, head.id.value});
    QTRY_COMPARE(desk.list()->currentId(), head.id.value);
    QCOMPARE(desk.page->place(), (Place{Area::Billing, u"invoices"_s, head.id.value}));
}

void TestInvoicesPage::notForEverybody()
{
    InvoiceDesk desk;
    desk.drafts();
    Session mentor({UserId{1}, u"Mai"_s, Role::Mentor, {}}, desk.db.connection(), desk.db.clock());
    const auto rows = invoiceRows(desk.session(), {});
    const auto refused = invoicePapers(mentor, *rows);
    QVERIFY(!refused.ok());
    QCOMPARE(int(refused.error().kind), int(Error::Kind::Denied));
}

QTEST_MAIN(TestInvoicesPage)
#include "tst_invoices_page.moc"
