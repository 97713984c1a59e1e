// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTimer>
#include <invoices/invoice_setup.h>
#include <invoices/posting_accounts.h>
#include <jobs_office.h>
#include <support/desk.h>
#include <views/billing/billing_page.h>
#include <views/form.h>
#include <views/list_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestBillingSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buyerByKeys();
    void faultStandsBesideItsField_data();
    void faultStandsBesideItsField();
    void portalNeedsNothing();
    void whatIsTypedIsAskedAbout();
    void paymentShowsItsFields();
    void vatIsChosenByTheOffice();
    void vatWithoutAChoiceIsRefused();
    void accountsAreTold();
    void accountsFromAFile();
    void notForEverybody();
    void pagesByKeys();
};

namespace {

const QString Almene = u"refleks-almene"_s;

struct SetupDesk : Desk<JobsOffice, BillingPage>
{
    // Opens the dialog from the page, runs `work` in it and closes it.
    void inDialog(const std::function<void(QDialog *)> &work)
    {
        bool came = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            came = QTest::qWaitForWindowActive(dialog);
            work(dialog);
            if (dialog->isVisible())
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeSetup"_s),
                                  Qt::LeftButton);
        });
        click("openSetup");
        QVERIFY(came);
    }
    InvoiceBuyer buyer() { return *InvoiceSetupStore(session()).buyer(Almene); }
};

QLineEdit *line(QWidget *dialog, const QString &name)
{
    return dialog->findChild<QLineEdit *>(name);
}

void type(QWidget *dialog, const QString &name, const QString &text)
{
    QLineEdit *field = line(dialog, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void choose(QWidget *dialog, const QString &name, const QVariant &value)
{
    auto *box = dialog->findChild<QComboBox *>(name);
    const int at = box->findData(value);
    QVERIFY(at >= 0);
    box->setFocus();
    while (box->currentIndex() < at)
        QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > at)
        QTest::keyClick(box, Qt::Key_Up);
}

Tone fault(QWidget *dialog, const QString &name)
{
    return qobject_cast<FormField *>(line(dialog, name)->parentWidget())->fault();
}

void save(QWidget *dialog)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSetup"_s), Qt::LeftButton);
}

} // namespace

void TestBillingSetup::buyerByKeys()
{
    SetupDesk desk;
    desk.open();
    desk.inDialog([](QDialog *dialog) {
        choose(dialog, u"setupContract"_s, Almene);
        type(dialog, u"buyerName"_s, u"Aarhus Kommune"_s);
        type(dialog, u"buyerGln"_s, u"5798 0000 0000 1"_s);
        type(dialog, u"buyerContact"_s, u"Jobcenter Øst"_s);
        type(dialog, u"buyerDueDays"_s, u"14"_s);
        auto *one = dialog->findChild<QCheckBox *>(u"buyerOneOrder"_s);
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
        save(dialog);
    });
    const InvoiceBuyer buyer = desk.buyer();
    QCOMPARE(buyer.version, 1);
    QCOMPARE(buyer.name, u"Aarhus Kommune"_s);
    QCOMPARE(buyer.gln, u"5798000000001"_s);
    QCOMPARE(buyer.contact, u"Jobcenter Øst"_s);
    QCOMPARE(buyer.dueDays, std::optional(14));
    QVERIFY(!buyer.oneOrderPerInvoice);
    QVERIFY(!buyer.cprOnInvoice); // never unless it is chosen
}

void TestBillingSetup::faultStandsBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("CVR of nine digits") << u"buyerCvr"_s << u"123456789"_s;
    QTest::newRow("postal code of letters") << u"buyerPostalCode"_s << u"åtte"_s;
    QTest::newRow("days beyond a year") << u"buyerDueDays"_s << u"400"_s;
    QTest::newRow("days in words") << u"buyerDueDays"_s << u"tredive"_s;
}

void TestBillingSetup::faultStandsBesideItsField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    SetupDesk desk;
    desk.open();
    desk.prompts.answers.enqueue(1); // don't save
    desk.inDialog([&](QDialog *dialog) {
        choose(dialog, u"setupContract"_s, Almene);
        type(dialog, field, typed);
        QCOMPARE(int(fault(dialog, field)), int(Tone::Error)); // when it is left
        save(dialog);
    });
    QCOMPARE(desk.buyer().version, 0);
}

void TestBillingSetup::portalNeedsNothing()
{
    SetupDesk desk;
    desk.open();
    desk.inDialog([](QDialog *dialog) {
        auto *told = dialog->findChild<QLabel *>(u"setupPortal"_s);
        choose(dialog, u"setupContract"_s, JobsOffice::contract());
        QVERIFY(told->isVisible());
        choose(dialog, u"setupContract"_s, Almene);
        QVERIFY(!told->isVisible());
    });
}

void TestBillingSetup::whatIsTypedIsAskedAbout()
{
    SetupDesk desk;
    desk.open();
    desk.prompts.answers.enqueue(2); // go on typing
    desk.prompts.answers.enqueue(0); // save
    desk.inDialog([&](QDialog *dialog) {
        choose(dialog, u"setupContract"_s, Almene);
        type(dialog, u"buyerContact"_s, u"Jobcenter"_s);
        auto *tabs = dialog->findChild<QTabWidget *>(u"setupTabs"_s);
        tabs->setCurrentIndex(1);
        QCOMPARE(tabs->currentIndex(), 0); // stayed
        tabs->setCurrentIndex(1);
        QCOMPARE(tabs->currentIndex(), 1);
    });
    QCOMPARE(desk.buyer().contact, u"Jobcenter"_s);
    QVERIFY(desk.prompts.answers.isEmpty());
}

void TestBillingSetup::paymentShowsItsFields()
{
    SetupDesk desk;
    desk.open();
    desk.inDialog([&](QDialog *dialog) {
        dialog->findChild<QTabWidget *>(u"setupTabs"_s)->setCurrentIndex(1);
        QVERIFY(!line(dialog, u"sellerRegistration"_s)->isVisible());
        choose(dialog, u"sellerWay"_s, int(PaymentWay::BankAccount));
        QVERIFY(line(dialog, u"sellerRegistration"_s)->isVisible());
        QVERIFY(!line(dialog, u"sellerCreditor"_s)->isVisible());
        type(dialog, u"sellerRegistration"_s, u"123"_s);
        QCOMPARE(int(fault(dialog, u"sellerRegistration"_s)), int(Tone::Error));
        type(dialog, u"sellerRegistration"_s, u"1234"_s);
        QCOMPARE(int(fault(dialog, u"sellerRegistration"_s)), int(Tone::None));
        type(dialog, u"sellerAccount"_s, u"0001234567"_s);
        type(dialog, u"sellerFirst"_s, u"1001"_s);
        auto *approval = dialog->findChild<QCheckBox *>(u"sellerApproval"_s);
        QVERIFY(approval->isChecked());
        QTest::mouseClick(approval, Qt::LeftButton, {}, QPoint(8, approval->height() / 2));
        save(dialog);
    });
    const InvoiceSeller seller = *InvoiceSetupStore(desk.session()).seller();
    QCOMPARE(int(seller.payment.way), int(PaymentWay::BankAccount));
    QCOMPARE(seller.payment.account, u"0001234567"_s);
    QCOMPARE(seller.firstNumber, 1001);
    QVERIFY(!seller.approvalByOther);
}

void TestBillingSetup::vatIsChosenByTheOffice()
{
    SetupDesk desk;
    desk.open();
    desk.inDialog([&](QDialog *dialog) {
        dialog->findChild<QTabWidget *>(u"setupTabs"_s)->setCurrentIndex(2);
        choose(dialog, u"setupContract"_s, Almene);
        auto *list = dialog->findChild<ListView *>(u"vatChoices"_s);
        QCOMPARE(list->listModel()->allRows(), 0); // nothing is chosen for the office
        QTimer::singleShot(0, qApp, [&] {
            QWidget *choice = QApplication::activeModalWidget();
            QCOMPARE(choice->objectName(), u"vatDialog"_s);
            QVERIFY(QTest::qWaitForWindowActive(choice));
            choose(choice, u"vatCategory"_s, int(VatCategory::Exempt));
            // Exempt needs the reason that is printed.
            QTest::mouseClick(choice->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
            QVERIFY(choice->isVisible());
            QVERIFY(!choice->findChild<QLabel *>(u"vatReasonNote"_s)->text().isEmpty());
            type(choice, u"vatReason"_s, u"Momsloven § 13, stk. 1, nr. 2"_s);
            QTest::mouseClick(choice->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
        });
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addVat"_s), Qt::LeftButton);
        QCOMPARE(list->listModel()->allRows(), 1);
    });
    const QList<VatChoice> vat = *InvoiceSetupStore(desk.session()).vat(Almene);
    QCOMPARE(vat.size(), 1);
    QCOMPARE(int(vat.first().vat.category), int(VatCategory::Exempt));
    QCOMPARE(vat.first().vat.percentHundredths, 0);
    QVERIFY(vat.first().trackKey.isEmpty());
}

void TestBillingSetup::vatWithoutAChoiceIsRefused()
{
    SetupDesk desk;
    desk.open();
    desk.inDialog([&](QDialog *dialog) {
        dialog->findChild<QTabWidget *>(u"setupTabs"_s)->setCurrentIndex(2);
        QTimer::singleShot(0, qApp, [&] {
            auto *choice = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QTest::mouseClick(choice->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
            QVERIFY(choice->isVisible());
            QVERIFY(choice->findChild<QLabel *>(u"vatCategoryNote"_s)->isVisible());
            QTest::keyClick(choice, Qt::Key_Escape);
        });
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addVat"_s), Qt::LeftButton);
    });
    QVERIFY(InvoiceSetupStore(desk.session()).vat(JobsOffice::contract())->isEmpty());
}

void TestBillingSetup::accountsAreTold()
{
    SetupDesk desk;
    desk.open();
    PostingAccountStore store(desk.session());
    desk.inDialog([&](QDialog *dialog) {
        dialog->findChild<QTabWidget *>(u"setupTabs"_s)->setCurrentIndex(4);
        auto *list = dialog->findChild<ListView *>(u"accounts"_s);
        QCOMPARE(list->listModel()->allRows(), 2); // the buyers' and the VAT's are always there
        const auto inAccount = [&](const QString &button,
                                   const std::function<void(QDialog *)> &work) {
            bool came = false;
            QTimer::singleShot(0, qApp, [&] {
                auto *account = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                came = account && account->objectName() == u"accountDialog"_s;
                if (!came)
                    return;
                QVERIFY(QTest::qWaitForWindowActive(account));
                work(account);
            });
            QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
            QVERIFY(came);
        };
        const auto press = [](QDialog *account) {
            QTest::mouseClick(account->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
        };
        QVERIFY(list->setCurrentId(-1));
        QVERIFY(!dialog->findChild<QPushButton *>(u"removeAccount"_s)->isEnabled());
        inAccount(u"editAccount"_s, [&](QDialog *account) {
            type(account, u"accountNumber"_s, u"12100"_s);
            press(account);
        });
        inAccount(u"addAccount"_s, [&](QDialog *account) {
            press(account); // an income without an account
            QVERIFY(account->isVisible());
            QCOMPARE(int(fault(account, u"accountNumber"_s)), int(Tone::Error));
            choose(account, u"accountItem"_s, u"fee"_s);
            choose(account, u"accountVat"_s, int(VatCategory::Exempt));
            type(account, u"accountNumber"_s, u"1010"_s);
            press(account);
        });
        inAccount(u"addAccount"_s, [&](QDialog *account) {
            choose(account, u"accountItem"_s, u"fee"_s);
            choose(account, u"accountVat"_s, int(VatCategory::Exempt));
            type(account, u"accountNumber"_s, u"1020"_s);
            press(account); // the same income twice
            QVERIFY(account->isVisible());
            choose(account, u"accountItem"_s, u"bonus"_s);
            press(account);
        });
        QCOMPARE(list->listModel()->allRows(), 4);
        QVERIFY(list->setCurrentId(1));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"removeAccount"_s), Qt::LeftButton);
        QCOMPARE(list->listModel()->allRows(), 3);
    });
    PostingAccounts told = *store.accounts();
    QCOMPARE(told.debtors, u"12100"_s);
    QCOMPARE(told.rules.size(), 1);
    QCOMPARE(told.rules.first().item, u"bonus"_s);
    QCOMPARE(told.rules.first().vat, std::optional(VatCategory::Exempt));
    QVERIFY(desk.session().undo().undo().ok());
    told = *store.accounts();
    QCOMPARE(told.rules.size(), 2);
    QCOMPARE(told.rules.first().account, u"1010"_s);
}

void TestBillingSetup::accountsFromAFile()
{
    SetupDesk desk;
    desk.open();
    const auto fileWith = [&desk](const QByteArray &json) {
        QFile file(desk.folder.filePath(u"konti.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("no file");
        return file.fileName();
    };
    desk.inDialog([&](QDialog *dialog) {
        dialog->findChild<QTabWidget *>(u"setupTabs"_s)->setCurrentIndex(4);
        auto *read = dialog->findChild<QPushButton *>(u"readAccounts"_s);
        desk.prompts.files.enqueue(fileWith("{\"debtors\": 12}"));
        QTest::mouseClick(read, Qt::LeftButton);
        QVERIFY(!dialog->findChild<MessageBar *>()->isEmpty());
        QCOMPARE(*PostingAccountStore(desk.session()).accounts(), PostingAccounts());
        desk.prompts.files.enqueue(fileWith("{\"debtors\": \"12\", \"vat\": \"13\", \"rules\": "
                                            "[{\"item\": \"fee\", \"account\": \"14\"}]}"));
        QTest::mouseClick(read, Qt::LeftButton);
        QCOMPARE(dialog->findChild<ListView *>(u"accounts"_s)->listModel()->allRows(), 3);
    });
    QCOMPARE(PostingAccountStore(desk.session()).accounts()->rules.first().account, u"14"_s);
}

void TestBillingSetup::notForEverybody()
{
    SetupDesk desk;
    Session mentor({UserId{1}, u"Mai"_s, Role::Mentor, {}}, desk.db.connection(), desk.db.clock());
    PageContext context{desk.db.database(), mentor,       desk.texts,    desk.changes,
                        desk.settings,      desk.prompts, desk.navigator};
    BillingPage page(context);
    page.show();
    page.open({Area::Billing});
    bool came = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        came = dialog;
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveSetup"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"setupWhy"_s)->text().isEmpty());
        dialog->reject();
    });
    QTest::mouseClick(page.findChild<QPushButton *>(u"openSetup"_s), Qt::LeftButton);
    QVERIFY(came);
}

void TestBillingSetup::pagesByKeys()
{
    SetupDesk desk;
    BillingPage &page = desk.open();
    QCOMPARE(page.current(), u"month"_s);
    QVERIFY(!page.zones().isEmpty());
    QTest::keyClick(page.zones().first(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(desk.settings.state(u"billing/tab"_s), page.current().toUtf8());
}

QTEST_MAIN(TestBillingSetup)
#include "tst_billing_setup.moc"
