// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_desk.h"
#include <QDateEdit>
#include <QDialog>
#include <QPlainTextEdit>
#include <database/drafts.h>
#include <orders/document_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// A page with one order: B1 ahead, C1 under way, or A1 to be answered.
struct Steps : OrdersDesk
{
    qsizetype kept() { return Drafts(session()).all().valueOr({}).size(); }
    void restart()
    {
        page = std::make_unique<OrdersPage>(context);
        attach(*page, {}, {1256, 1200});
    }
    explicit Steps(const QString &number)
    {
        const Citizen poul = citizen(u"6101590961"_s, u"Poul Öztürk"_s);
        if (number == "A1"_L1)
            add(number, poul);
        else
            accepted(number, poul, number == "B1"_L1 ? QDate(2026, 12, 7) : QDate(2026, 11, 2));
        restart();
    }
    bool isShown(const QString &number)
    {
        return find<QLabel>(*page, u"orderWhat"_s)->text().contains(number);
    }
    QDialog *open(const QString &button)
    {
        auto *push = find<QPushButton>(*page, button);
        if (!push->isVisible())
            return nullptr;
        QTest::mouseClick(push, Qt::LeftButton);
        return dialog(u"orderDialog"_s);
    }
    QDialog *dialog(const QString &name) { return openDialog(*page, name); }
    std::unique_ptr<OrdersPage> page;
};

void date(QWidget &in, const QString &field, QDate day)
{
    auto *edit = find<QDateEdit>(in, field);
    edit->setFocus();
    edit->setDate(day);
    find<QPushButton>(in, u"storeButton"_s)->setFocus(); // Tab goes from day to month first
}

} // namespace

class TestOrderSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyLawfulStepsAreOffered_data();
    void onlyLawfulStepsAreOffered();
    void interrupts();
    void interruptRefusals_data();
    void interruptRefusals();
    void cancels();
    void cancelledOnTheFirstDayIsInterrupted();
    void cancelRefusal();
    void extends();
    void extendRefusals_data();
    void extendRefusals();
    void extensionThatDiffersIsTold();
    void keepsAnAgreement();
    void agreementRefusals_data();
    void agreementRefusals();
    void savesACopy();
    void dialogCanBeLeft();
    void typedStepOutlivesTheProgram();
    void draftGoesWithItsStep_data();
    void draftGoesWithItsStep();
    void draftOfAStepThatIsPastGoes();
    void chosenAgreementOutlivesTheProgram();
    void typedOrderOutlivesTheProgram();
    void typesAnOrder();
    void typedFieldsAreCheckedWhenLeft();
    void typedOrderNeedsItsFields();
    void typedNumberIsKnown();
    void knownCitizenIsNamed();
    void withoutProjectNumbers();
};

void TestOrderSteps::onlyLawfulStepsAreOffered_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("to be answered")
        << u"A1"_s << QStringList{u"agreementButton"_s, u"cancelOrderButton"_s};
    QTest::newRow("ahead") << u"B1"_s
                           << QStringList{u"agreementButton"_s, u"cancelOrderButton"_s,
                                          u"extendButton"_s};
    QTest::newRow("under way") << u"C1"_s
                               << QStringList{u"agreementButton"_s, u"extendButton"_s,
                                              u"interruptButton"_s};
}

void TestOrderSteps::onlyLawfulStepsAreOffered()
{
    QFETCH(QString, number);
    Steps f(number);
    QTRY_VERIFY(f.isShown(number));
    QStringList offered;
    for (const QString &name : {u"agreementButton"_s, u"cancelOrderButton"_s, u"extendButton"_s,
                                u"interruptButton"_s, u"lapseButton"_s}) {
        if (find<QPushButton>(*f.page, name)->isVisible())
            offered.append(name);
    }
    QTEST(offered, "offered");
}

void TestOrderSteps::interrupts()
{
    Steps f(u"C1"_s);
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"interruptButton"_s);
    QVERIFY(dialog);
    date(*dialog, u"effectiveDate"_s, QDate(2026, 11, 27));
    date(*dialog, u"notifiedDate"_s, QDate(2026, 11, 23));
    type(*dialog, u"reasonField"_s, u"I arbejde"_s);
    click(*dialog, u"storeButton"_s);
    const Order order = f.stored(u"C1"_s);
    QCOMPARE(order.state, OrderState::Interrupted);
    QCOMPARE(order.interruptedOn, QDate(2026, 11, 27));
    QCOMPARE(order.interruptedNotified, QDate(2026, 11, 23));
    QCOMPARE(order.stateReason, u"I arbejde"_s);
    QTRY_VERIFY(!f.dialog(u"orderDialog"_s));
    QVERIFY(!f.session().undo().canUndo());
}

void TestOrderSteps::interruptRefusals_data()
{
    QTest::addColumn<QDate>("effective");
    QTest::addColumn<QDate>("notified");
    QTest::addColumn<QString>("field");
    const QDate today(2026, 11, 24);
    QTest::newRow("before the start") << QDate(2026, 11, 1) << today << u"effectiveDate"_s;
    QTest::newRow("after the end") << QDate(2027, 2, 1) << today << u"effectiveDate"_s;
    QTest::newRow("told tomorrow") << today << QDate(2026, 11, 25) << u"notifiedDate"_s;
}

void TestOrderSteps::interruptRefusals()
{
    QFETCH(QDate, effective);
    QFETCH(QDate, notified);
    QFETCH(QString, field);
    Steps f(u"C1"_s);
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"interruptButton"_s);
    const QString hint = note(*dialog, field);
    date(*dialog, u"effectiveDate"_s, effective);
    date(*dialog, u"notifiedDate"_s, notified);
    // Said as soon as the field is left, and again when storing.
    const QString said = note(*dialog, field);
    QVERIFY(said != hint && said.contains(u"C1"_s));
    click(*dialog, u"storeButton"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(note(*dialog, field), said);
    QVERIFY(find<QDateEdit>(*dialog, field)->hasFocus());
    QCOMPARE(find<QDateEdit>(*dialog, field)->accessibleDescription(), said);
    QCOMPARE(f.stored(u"C1"_s).state, OrderState::Accepted);
}

void TestOrderSteps::cancels()
{
    Steps f(u"B1"_s);
    QTRY_VERIFY(f.isShown(u"B1"_s));
    QDialog *dialog = f.open(u"cancelOrderButton"_s);
    click(*dialog, u"storeButton"_s);
    QCOMPARE(f.stored(u"B1"_s).state, OrderState::Cancelled);
    QCOMPARE(f.orders.events(f.stored(u"B1"_s).id)->last().notifiedOn, QDate(2026, 11, 24));
}

void TestOrderSteps::cancelledOnTheFirstDayIsInterrupted()
{
    OrdersDesk f;
    const Order order =
        f.accepted(u"B1"_s, f.citizen(u"6101590961"_s, u"Poul Öztürk"_s), QDate(2026, 11, 24));
    OrdersPage page(f.context);
    f.attach(page);
    QTRY_VERIFY(find<QLabel>(page, u"orderWhat"_s)->text().contains(u"B1"_s));
    click(page, u"cancelOrderButton"_s);
    click(*openDialog(page, u"orderDialog"_s), u"storeButton"_s);
    QCOMPARE(f.orders.byId(order.id)->state, OrderState::Interrupted);
    QVERIFY(f.navigator.told.last().contains(u"interrupted"_s));
}

void TestOrderSteps::cancelRefusal()
{
    Steps f(u"B1"_s);
    QTRY_VERIFY(f.isShown(u"B1"_s));
    QDialog *dialog = f.open(u"cancelOrderButton"_s);
    date(*dialog, u"cancelDate"_s, QDate(2026, 11, 25));
    QVERIFY(note(*dialog, u"cancelDate"_s).contains(u"efter i dag"_s));
    click(*dialog, u"storeButton"_s);
    QCOMPARE(f.stored(u"B1"_s).state, OrderState::Accepted);
}

void TestOrderSteps::extends()
{
    Steps f(u"C1"_s);
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"extendButton"_s);
    type(*dialog, u"extendBy"_s, u"C2"_s);
    date(*dialog, u"extendTo"_s, QDate(2027, 3, 26));
    click(*dialog, u"storeButton"_s);
    const Order next = f.stored(u"C2"_s);
    QCOMPARE(next.extends, u"C1"_s);
    QCOMPARE(next.start, f.stored(u"C1"_s).end.addDays(1));
    QCOMPARE(next.end, QDate(2027, 3, 26));
    QTRY_VERIFY(f.isShown(u"C2"_s));
}

void TestOrderSteps::extendRefusals_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    QTest::newRow("no number") << QString() << QDate(2027, 3, 26) << u"extendBy"_s
                               << u"Angiv dens bestillingsnummer"_s;
    QTest::newRow("its own number")
        << u"C1"_s << QDate(2027, 3, 26) << u"extendBy"_s << u"samme nummer"_s;
    QTest::newRow("not later") << u"C2"_s << QDate(2027, 1, 4) << u"extendTo"_s
                               << u"Angiv en senere dag"_s;
}

void TestOrderSteps::extendRefusals()
{
    QFETCH(QString, number);
    QFETCH(QDate, to);
    QFETCH(QString, field);
    QFETCH(QString, said);
    Steps f(u"C1"_s);
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"extendButton"_s);
    type(*dialog, u"extendBy"_s, number);
    date(*dialog, u"extendTo"_s, to);
    click(*dialog, u"storeButton"_s);
    QVERIFY(note(*dialog, field).contains(said));
    QCOMPARE(f.count(u"orders"_s), 1);
}

void TestOrderSteps::extensionThatDiffersIsTold()
{
    Steps f(u"C1"_s);
    f.add(u"C2"_s, f.citizen(u"7001570386"_s, u"Inge Bæk"_s), QDate(2027, 2, 1));
    QTRY_VERIFY(f.isShown(u"C1"_s) || f.isShown(u"C2"_s));
    f.page->open({Area::Orders, {}, f.stored(u"C1"_s).id.value});
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"extendButton"_s);
    type(*dialog, u"extendBy"_s, u"C2"_s);
    date(*dialog, u"extendTo"_s, QDate(2027, 3, 26));
    click(*dialog, u"storeButton"_s);
    QVERIFY(message(*dialog).contains(u"passer ikke"_s));
    QVERIFY(f.stored(u"C2"_s).extends.isEmpty());
}

void TestOrderSteps::keepsAnAgreement()
{
    Steps f(u"C1"_s);
    QFile file(f.folder.filePath(u"aftale.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 aftale") > 0);
    file.close();
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"agreementButton"_s);
    f.prompts.files.enqueue(file.fileName());
    click(*dialog, u"chooseFile"_s);
    QVERIFY(find<QLineEdit>(*dialog, u"agreementFile"_s)->text().endsWith(u"aftale.pdf"_s));
    click(*dialog, u"storeButton"_s);
    QTRY_VERIFY(f.stored(u"C1"_s).supplementaryAgreement.isValid());
    QTRY_VERIFY(!f.dialog(u"orderDialog"_s));
    const DocumentId document = f.stored(u"C1"_s).supplementaryAgreement;
    QTRY_VERIFY(f.page->findChild<QPushButton *>(u"saveDocument%1"_s.arg(document.value)));
}

void TestOrderSteps::agreementRefusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << u"Vælg dokumentet først"_s;
    QTest::newRow("not there") << u"findes-ikke.pdf"_s << u"kan ikke læses"_s;
    QTest::newRow("empty") << u"tom.pdf"_s << u"er tomt"_s;
}

void TestOrderSteps::agreementRefusals()
{
    QFETCH(QString, file);
    QFETCH(QString, said);
    Steps f(u"C1"_s);
    QFile empty(f.folder.filePath(u"tom.pdf"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"agreementButton"_s);
    if (!file.isEmpty())
        type(*dialog, u"agreementFile"_s, f.folder.filePath(file));
    click(*dialog, u"storeButton"_s);
    QVERIFY(note(*dialog, u"agreementFile"_s).contains(said));
    QCOMPARE(f.count(u"document"_s), 0);
}

void TestOrderSteps::savesACopy()
{
    Steps f(u"C1"_s);
    QFile file(f.folder.filePath(u"aftale.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("aftalt") > 0);
    file.close();
    const auto order = f.orders.agreement(f.stored(u"C1"_s), file.fileName());
    QVERIFY(order.ok());
    const QString button = u"saveDocument%1"_s.arg(order->supplementaryAgreement.value);
    QTRY_VERIFY(f.page->findChild<QPushButton *>(button));
    const QString copy = f.folder.filePath(u"kopi.txt"_s);
    f.prompts.files.enqueue(copy);
    click(*f.page, button);
    QTRY_VERIFY(QFile::exists(copy));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("aftalt"));
    QTRY_VERIFY(f.navigator.told.contains(u"The copy is saved."_s));
}

void TestOrderSteps::dialogCanBeLeft()
{
    Steps f(u"C1"_s);
    QTRY_VERIFY(f.isShown(u"C1"_s));
    QDialog *dialog = f.open(u"interruptButton"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog(u"orderDialog"_s));
    QCOMPARE(f.stored(u"C1"_s).state, OrderState::Accepted);
}

namespace {
void fill(QDialog &dialog)
{
    type(dialog, u"numberField"_s, u"N1"_s);
    type(dialog, u"cprField"_s, u"700157-0386"_s);
    type(dialog, u"nameField"_s, u"Inge Bæk"_s);
    type(dialog, u"orderedOnField"_s, u"10-11-2026"_s);
    type(dialog, u"startField"_s, u"07-12-2026"_s);
    type(dialog, u"endField"_s, u"07-03-2027"_s);
    type(dialog, u"hoursField"_s, u"4"_s);
    type(dialog, u"totalField"_s, u"52"_s);
}
} // namespace

void TestOrderSteps::typedStepOutlivesTheProgram()
{
    Steps f(u"C1"_s);
    const Place place{Area::Orders, u"interrupt"_s, f.stored(u"C1"_s).id.value};
    QDialog *dialog = f.open(u"interruptButton"_s);
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(*dialog, u"reasonField"_s), u"Er flyttet til Egeby"_s);
    QTRY_COMPARE(f.kept(), 1);
    QCOMPARE(Drafts(f.session()).all()->first().content[u"place"_s].toObject()[u"view"_s],
             place.view);
    f.restart();
    f.page->open(place);
    dialog = f.dialog(u"orderDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(find<QLineEdit>(*dialog, u"reasonField"_s)->text(), QString());
    QVERIFY(find<MessageBar>(*dialog, u"draftBar"_s)->isVisible());
    click(*dialog, u"messageButton1"_s);
    QCOMPARE(find<QLineEdit>(*dialog, u"reasonField"_s)->text(), u"Er flyttet til Egeby"_s);
    click(*dialog, u"storeButton"_s);
    QCOMPARE(f.stored(u"C1"_s).stateReason, u"Er flyttet til Egeby"_s);
    QCOMPARE(f.kept(), 0);
}

void TestOrderSteps::draftGoesWithItsStep_data()
{
    QTest::addColumn<bool>("typed");
    QTest::addColumn<int>("left");
    QTest::newRow("canceled") << true << 0;
    QTest::newRow("only looked at") << false << 1; // is offered again
}

void TestOrderSteps::draftGoesWithItsStep()
{
    QFETCH(bool, typed);
    QFETCH(int, left);
    Steps f(u"C1"_s);
    QDialog *dialog = f.open(u"extendButton"_s);
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(*dialog, u"extendBy"_s), u"C1-"_s);
    QTRY_COMPARE(f.kept(), 1);
    if (!typed) {
        f.restart();
        dialog = f.open(u"extendButton"_s);
        QVERIFY(dialog);
        QVERIFY(find<MessageBar>(*dialog, u"draftBar"_s)->isVisible());
    }
    click(*dialog, u"cancelButton"_s);
    QTRY_VERIFY(!f.dialog(u"orderDialog"_s));
    QCOMPARE(f.kept(), left);
}

void TestOrderSteps::draftOfAStepThatIsPastGoes()
{
    Steps f(u"C1"_s);
    const Order order = f.stored(u"C1"_s);
    QDialog *dialog = f.open(u"interruptButton"_s);
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(*dialog, u"reasonField"_s), u"Er flyttet"_s);
    QTRY_COMPARE(f.kept(), 1);
    f.restart();
    const QDate today = f.session().today();
    QVERIFY(f.orders.interrupt(order, today, today, {}).ok());
    f.page->open({Area::Orders, u"interrupt"_s, order.id.value});
    QVERIFY(!f.dialog(u"orderDialog"_s));
    QCOMPARE(f.kept(), 0);
    QCOMPARE(f.navigator.told.size(), 1);
}

void TestOrderSteps::chosenAgreementOutlivesTheProgram()
{
    Steps f(u"C1"_s);
    QDialog *dialog = f.open(u"agreementButton"_s);
    QVERIFY(dialog);
    f.prompts.files.enqueue(f.folder.filePath(u"aftale.pdf"_s));
    click(*dialog, u"chooseFile"_s);
    QTRY_COMPARE(f.kept(), 1);
}

void TestOrderSteps::typedOrderOutlivesTheProgram()
{
    Steps f(u"C1"_s);
    click(*f.page, u"newOrderButton"_s);
    QDialog *dialog = f.dialog(u"newOrderDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!find<MessageBar>(*dialog, u"draftBar"_s)->isVisible());
    QTest::keyClicks(find<QLineEdit>(*dialog, u"numberField"_s), u"N1"_s);
    QTest::keyClicks(find<QLineEdit>(*dialog, u"startField"_s), u"i morgen"_s);
    QTest::keyClicks(find<QPlainTextEdit>(*dialog, u"remarkField"_s), u"3-5 timer"_s);
    QTRY_COMPARE(f.kept(), 1);
    QTRY_COMPARE(Drafts(f.session()).all()->first().content[u"words"_s].toObject().size(), 3);
    f.restart();
    f.page->open({Area::Orders, u"new"_s});
    dialog = f.dialog(u"newOrderDialog"_s);
    QVERIFY(dialog);
    QVERIFY(find<MessageBar>(*dialog, u"draftBar"_s)->isVisible());
    click(*dialog, u"messageButton1"_s);
    QCOMPARE(find<QLineEdit>(*dialog, u"numberField"_s)->text(), u"N1"_s);
    QCOMPARE(find<QPlainTextEdit>(*dialog, u"remarkField"_s)->toPlainText(), u"3-5 timer"_s);
    // Checked like what is typed; what nobody came to is left in peace.
    QVERIFY(note(*dialog, u"startField"_s).contains(u"dd-mm-åååå"_s));
    QVERIFY(note(*dialog, u"nameField"_s).isEmpty());
    click(*dialog, u"cancelButton"_s);
    QTRY_VERIFY(!f.dialog(u"newOrderDialog"_s));
    QCOMPARE(f.kept(), 0);
}

void TestOrderSteps::typesAnOrder()
{
    Steps f(u"C1"_s);
    click(*f.page, u"newOrderButton"_s);
    QDialog *dialog = f.dialog(u"newOrderDialog"_s);
    QVERIFY(dialog);
    fill(*dialog);
    find<QPlainTextEdit>(*dialog, u"remarkField"_s)->setPlainText(u"3-5 timer pr. uge"_s);
    QVERIFY(note(*dialog, u"totalField"_s).contains(u"52"_s));
    click(*dialog, u"storeButton"_s);
    const Order order = f.stored(u"N1"_s);
    QCOMPARE(order.state, OrderState::Received);
    QCOMPARE(order.intervalFrom, Minutes::hours(3));
    QCOMPARE(order.trackKey, u"spor1"_s);
    QTRY_VERIFY(!f.dialog(u"newOrderDialog"_s));
    QTRY_VERIFY(f.isShown(u"N1"_s));
}

void TestOrderSteps::typedFieldsAreCheckedWhenLeft()
{
    Steps f(u"C1"_s);
    f.page->newOrder();
    QDialog *dialog = f.dialog(u"newOrderDialog"_s);
    type(*dialog, u"cprField"_s, u"12345"_s);
    QVERIFY(note(*dialog, u"cprField"_s).contains(u"5 cifre"_s));
    // Fields that nobody came to are left in peace.
    QVERIFY(note(*dialog, u"nameField"_s).isEmpty());
    type(*dialog, u"startField"_s, u"i morgen"_s);
    QVERIFY(note(*dialog, u"startField"_s).contains(u"dd-mm-åååå"_s));
    type(*dialog, u"startField"_s, u"07-12-2026"_s);
    QVERIFY(note(*dialog, u"startField"_s).isEmpty());
    type(*dialog, u"endField"_s, u"01-12-2026"_s);
    QVERIFY(note(*dialog, u"endField"_s).contains(u"før startdatoen"_s));
    type(*dialog, u"hoursField"_s, u"mange"_s);
    QVERIFY(note(*dialog, u"hoursField"_s).contains(u"0,5"_s));
}

void TestOrderSteps::typedOrderNeedsItsFields()
{
    Steps f(u"C1"_s);
    f.page->newOrder();
    QDialog *dialog = f.dialog(u"newOrderDialog"_s);
    click(*dialog, u"storeButton"_s);
    for (const QString &name :
         {u"numberField"_s, u"cprField"_s, u"nameField"_s, u"orderedOnField"_s, u"startField"_s,
          u"endField"_s, u"hoursField"_s, u"totalField"_s})
        QVERIFY2(!note(*dialog, name).isEmpty(), qPrintable(name));
    QVERIFY(note(*dialog, u"phoneField"_s).isEmpty());
    QVERIFY(find<QLineEdit>(*dialog, u"numberField"_s)->hasFocus());
    QCOMPARE(f.count(u"orders"_s), 1);
}

void TestOrderSteps::typedNumberIsKnown()
{
    Steps f(u"C1"_s);
    f.page->newOrder();
    QDialog *dialog = f.dialog(u"newOrderDialog"_s);
    fill(*dialog);
    type(*dialog, u"numberField"_s, u"C1"_s);
    QVERIFY(note(*dialog, u"numberField"_s).contains(u"findes allerede"_s));
    click(*dialog, u"storeButton"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(f.count(u"orders"_s), 1);
}

void TestOrderSteps::knownCitizenIsNamed()
{
    Steps f(u"C1"_s);
    f.page->newOrder();
    QDialog *dialog = f.dialog(u"newOrderDialog"_s);
    type(*dialog, u"cprField"_s, u"610159-0961"_s);
    QVERIFY(note(*dialog, u"cprField"_s).contains(u"Poul Öztürk"_s));
    QCOMPARE(find<QLineEdit>(*dialog, u"nameField"_s)->text(), u"Poul Öztürk"_s);
}

void TestOrderSteps::withoutProjectNumbers()
{
    PageTest f;
    OrdersPage page(f.context);
    f.attach(page);
    page.newOrder();
    auto *dialog = find<QDialog>(page, u"newOrderDialog"_s);
    QVERIFY(!find<QPushButton>(*dialog, u"storeButton"_s)->isEnabled());
    QVERIFY(!message(*dialog).isEmpty());
}

QTEST_MAIN(TestOrderSteps)
#include "tst_order_steps.moc"
