// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_desk.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <invoices/payment_store.h>
#include <invoices/posting_accounts.h>
#include <views/message_bar.h>

using namespace bro;
using namespace Qt::StringLiterals;

// What the acts on invoices ask and tell.
class TestInvoiceDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openCreditIsTold();
    void amountIsTypedAtOnce();
    void reminderWaitsForTheDueDay();
    void approvalOfIssuedIsNotOffered();
    void listOfFindingsOpensAgain();
    void creditOfSomeLines();
    void creditNeedsAReason();
    void postingsNeedAccounts();
};

void TestInvoiceDialogs::openCreditIsTold()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    QVERIFY(desk.store.credit(head.id, {{1, Money::kroner(1500)}}, u"Nedslag"_s).ok());
    desk.load(2);
    desk.choose(head.id.value);
    desk.next([](QDialog *dialog) {
        const QString words = dialog->findChild<MessageBar *>()->text();
        QVERIFY2(words.contains(u"\u22121.500,00 kr."_s) || words.contains(u"1.500,00 kr."_s),
                 qPrintable(words));
        QVERIFY(!dialog->findChild<QRadioButton *>(u"creditWhole"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QCheckBox *>(u"creditLine1"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"actButton"_s)->isEnabled());
        dialog->reject();
    });
    desk.act("actCredit");
    QCOMPARE(desk.store.drafts()->size(), 1);
}

void TestInvoiceDialogs::amountIsTypedAtOnce()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    desk.next([](QDialog *dialog) {
        QTRY_VERIFY(dialog->focusWidget());
        const QDate day = dialog->findChild<QDateEdit *>(u"paymentDay"_s)->date();
        QTest::keyClicks(dialog->focusWidget(), u"3000"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"paymentAmount"_s)->text(), u"3000"_s);
        QCOMPARE(dialog->findChild<QDateEdit *>(u"paymentDay"_s)->date(), day);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    });
    desk.act("actPay");
    QCOMPARE(PaymentStore(desk.session()).receivable(head.number)->open(), Money::kroner(4500));
    QVERIFY2(desk.bar()->text().contains(u"4.500,00 kr."_s), qPrintable(desk.bar()->text()));
}

void TestInvoiceDialogs::reminderWaitsForTheDueDay()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    const QAction *remind = desk.find<QAction>("actRemind");
    QVERIFY(!remind->isEnabled());
    QVERIFY(!remind->toolTip().isEmpty());
}

void TestInvoiceDialogs::approvalOfIssuedIsNotOffered()
{
    InvoiceDesk desk;
    desk.drafts(2);
    desk.load(2);
    desk.list()->selectAll();
    desk.act("actApprove");
    QTRY_VERIFY(desk.session().undo().canUndo());
    const QAction *issue = desk.find<QAction>("actIssue");
    QTRY_VERIFY(issue->isEnabled()); // the list is read again
    QCOMPARE(desk.list()->selectedIds().size(), 2);
    // One is issued: the other's approval may still be taken back.
    InvoiceStore mine(desk.session());
    QVERIFY(mine.issue(mine.drafts()->first()).ok());
    QTRY_COMPARE(desk.list()->selectedIds().size(), 1);
    desk.settle();
    QVERIFY(desk.session().undo().canUndo());
    desk.choose(-mine.drafts()->first().id.value);
    QVERIFY(issue->isEnabled());
    desk.prompts.answers.enqueue(0);
    desk.act("actIssue");
    QTRY_VERIFY(desk.store.drafts()->isEmpty());
    QTRY_VERIFY(!desk.session().undo().canUndo());
    desk.settle();
}

void TestInvoiceDialogs::listOfFindingsOpensAgain()
{
    InvoiceDesk desk;
    desk.drafts(2);
    desk.load(2);
    QVERIFY(desk.db.connection().runScript(u"DELETE FROM invoice_vat"_s).ok());
    InvoiceStore mine(desk.session());
    const QList<InvoiceDraft> drafts = *mine.drafts();
    for (const InvoiceDraft &draft : drafts)
        QVERIFY(mine.approve(draft).ok());
    desk.list()->selectAll();
    QTRY_VERIFY(desk.find<QAction>("actIssue")->isEnabled());
    desk.prompts.answers.enqueue(0);
    QString first;
    desk.next([&](QDialog *dialog) {
        first = dialog->findChild<QPlainTextEdit *>(u"findingsText"_s)->toPlainText();
        dialog->accept();
    });
    desk.act("actIssue");
    QTRY_VERIFY(!first.isEmpty());
    QString again;
    desk.next([&](QDialog *dialog) {
        again = dialog->findChild<QPlainTextEdit *>(u"findingsText"_s)->toPlainText();
        dialog->accept();
    });
    QTest::mouseClick(desk.bar()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(again, first);
    desk.settle();
}

void TestInvoiceDialogs::creditOfSomeLines()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    desk.next([](QDialog *dialog) {
        auto *some = dialog->findChild<QRadioButton *>(u"creditSome"_s);
        QTest::mouseClick(some, Qt::LeftButton, {}, QPoint(8, some->height() / 2));
        type(dialog, u"creditReason"_s, u"En uge blev ikke afholdt"_s);
        press(dialog, u"actButton"_s); // no line is ticked
        QVERIFY(dialog->isVisible());
        auto *line = dialog->findChild<QCheckBox *>(u"creditLine1"_s);
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(8, line->height() / 2));
        type(dialog, u"creditAmount1"_s, u"1.500,00"_s);
        press(dialog, u"actButton"_s);
        QVERIFY(!dialog->isVisible());
    });
    desk.act("actCredit");
    QTRY_COMPARE(desk.rows(), 2);
    const InvoiceDraft draft = desk.store.drafts()->first();
    QCOMPARE(draft.kind, InvoiceKind::CreditNote);
    QCOMPARE(draft.net(), Money::kroner(-1500));
    QCOMPARE(draft.creditsNumber, head.number);
    QTRY_COMPARE(desk.list()->currentId(), -draft.id.value);
}

void TestInvoiceDialogs::creditNeedsAReason()
{
    InvoiceDesk desk;
    const InvoiceHead head = desk.issued(u"S-100"_s);
    desk.load(1);
    desk.choose(head.id.value);
    desk.next([](QDialog *dialog) {
        press(dialog, u"actButton"_s);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), u"creditReason"_s);
        dialog->reject();
    });
    desk.act("actCredit");
    QVERIFY(desk.store.drafts()->isEmpty());
}

void TestInvoiceDialogs::postingsNeedAccounts()
{
    InvoiceDesk desk;
    desk.issued(u"S-100"_s);
    desk.load(1);
    const QString out = desk.folder.filePath(u"post.csv"_s);
    const QString accounts = desk.folder.filePath(u"konti.json"_s);
    QFile file(accounts);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"debtors": "5600", "vat": "6902", "rules": [{"account": "1000"}]})");
    file.close();
    desk.prompts.files = {};
    desk.prompts.files.enqueue(out);
    desk.prompts.files.enqueue(accounts);
    desk.prompts.files.enqueue(out);
    desk.next([&](QDialog *dialog) {
        dialog->findChild<QDateEdit *>(u"postingTo"_s)->setDate(QDate(2026, 4, 1));
        press(dialog, u"actButton"_s); // no accounts are told
        QVERIFY(dialog->isVisible());
        QVERIFY(!QFile::exists(out));
        // They are told where they are kept, without leaving the postings.
        QTimer::singleShot(0, dialog, [] {
            auto *setup = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QCOMPARE(setup->objectName(), u"billingSetup"_s);
            press(setup, u"readAccounts"_s);
            press(setup, u"closeSetup"_s);
        });
        press(dialog, u"openAccounts"_s);
        press(dialog, u"actButton"_s);
        QVERIFY(!dialog->isVisible());
    });
    desk.act("actPostings");
    QVERIFY(QFile::exists(out));
    QVERIFY(!desk.bar()->isHidden());
}

QTEST_MAIN(TestInvoiceDialogs)
#include "tst_invoice_dialogs.moc"
