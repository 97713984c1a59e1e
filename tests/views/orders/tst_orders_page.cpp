// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_desk.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <database/drafts.h>
#include <views/mark_painter.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

void choose(OrdersPage &page, const Order &order)
{
    auto *list = find<ListView>(page, u"ordersList"_s);
    const QModelIndex index = list->listModel()->indexOfId(order.id.value);
    QVERIFY(index.isValid());
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(index.siblingAtColumn(OrdersModel::Citizen)).center());
    QTRY_VERIFY(find<QLabel>(page, u"orderWhat"_s)->text().contains(order.number));
}

QString shownOrder(OrdersPage &page)
{
    return find<QLabel>(page, u"orderWhat"_s)->text();
}

} // namespace

class TestOrdersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatMustBeAnswered();
    void acceptsByMouse();
    void acceptsByKeyboard();
    void acceptsByItsShortcut();
    void panelBeginsWithWhatIsToBeDone();
    void doesNotAcceptUnasked();
    void proposesTheReasonOfARejection();
    void rejectionNeedsAReason();
    void keepsTheReasonOfEachOrder();
    void reasonOutlivesTheProgram();
    void acceptsAnyway();
    void acceptAnywayNeedsAReason();
    void nothingIsUndone();
    void staleOrderIsRefused();
    void lapses();
    void acceptsAllWithoutFindings();
    void acceptAllCanBeLeft();
    void refusedOneOfAllIsTold();
    void mentorsOnlyLook();
    void filters();
    void contractsNarrowTheList();
    void emptyListOffersTheImport();
    void hoursComeLater();
    void endedOrdersAreFolded();
    void opensPlaces();
    void changesElsewhereAreShown();
    void leadsToCitizenAndPlan();
    void fitsASmallWindow_data();
    void fitsASmallWindow();
};

void TestOrdersPage::showsWhatMustBeAnswered()
{
    OrdersDesk f;
    QVERIFY(f.ready);
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    auto *list = find<ListView>(page, u"ordersList"_s);
    QAbstractItemModelTester tester(list->listModel(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->listModel()->allRows(), 3);
    QTRY_VERIFY(shownOrder(page).contains(u"A1"_s));
    QCOMPARE(find<QLabel>(page, u"orderCitizen"_s)->text(), u"Poul Öztürk"_s);
    QVERIFY(shownOrder(page).contains(u"610159-••••"_s));
    QCOMPARE(find<MarkLabel>(page, u"orderPhase"_s)->mark().text, u"Modtaget"_s);
    QVERIFY(find<MarkLabel>(page, u"orderDeadline"_s)->mark().text.contains(u"torsdag 03-12"_s));
    QVERIFY(find<QPushButton>(page, u"acceptAllButton"_s)->text().contains(u"(2)"_s));
    choose(page, f.stored(u"A3"_s));
    QVERIFY(page.findChild<QWidget *>(u"finding_hoursOutsideFrame"_s)->isVisible());
    QVERIFY(find<QPushButton>(page, u"rejectButton"_s)->isDefault());
    QVERIFY(!find<QPushButton>(page, u"acceptButton"_s)->isVisible());
    QVERIFY(find<QPushButton>(page, u"acceptAnywayButton"_s)->isVisible());
}

void TestOrdersPage::acceptsByMouse()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A1"_s));
    f.prompts.answers.enqueue(0);
    click(page, u"acceptButton"_s);
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Accepted);
    QVERIFY(f.stored(u"A1"_s).price.has_value());
    QCOMPARE(f.navigator.told.size(), 1);
    // The order is shown in its new group, and can be planned.
    QTRY_VERIFY(shownOrder(page).contains(u"A1"_s));
    QTRY_COMPARE(find<MarkLabel>(page, u"orderPhase"_s)->mark().text, u"Accepteret"_s);
    QVERIFY(find<QPushButton>(page, u"planButton"_s)->isVisible());
    QTRY_VERIFY(find<QPushButton>(page, u"acceptAllButton"_s)->text().contains(u"(1)"_s));
}

void TestOrdersPage::acceptsByKeyboard()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    auto *list = find<ListView>(page, u"ordersList"_s);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(shownOrder(page).contains(u"A2"_s));
    auto *accept = find<QPushButton>(page, u"acceptButton"_s);
    for (int i = 0; i < 30 && !accept->hasFocus(); ++i)
        QTest::keyClick(page.window()->focusWidget(), Qt::Key_Tab);
    QVERIFY(accept->hasFocus());
    f.prompts.answers.enqueue(0);
    QTest::keyClick(accept, Qt::Key_Space);
    QCOMPARE(f.stored(u"A2"_s).state, OrderState::Accepted);
}

void TestOrdersPage::acceptsByItsShortcut()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page, {Area::Orders, {}, f.stored(u"A1"_s).id.value});
    auto *list = find<ListView>(page, u"ordersList"_s);
    f.prompts.answers.enqueue(0);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Accepted);
    QVERIFY(f.navigator.went.isEmpty()); // not opened as by Enter alone
    // Findings are answered for, here too.
    list->setCurrentId(f.stored(u"A3"_s).id.value);
    f.prompts.texts.enqueue(u"Jobcentret har bekræftet 40 timer."_s);
    QTest::keyClick(list, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(f.stored(u"A3"_s).state, OrderState::Accepted);
    // Once is enough.
    const qsizetype asked = f.prompts.asked.size();
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.prompts.asked.size(), asked);
    QVERIFY(!f.navigator.told.last().isEmpty());
}

void TestOrdersPage::panelBeginsWithWhatIsToBeDone()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    QWidget *panel = page.zones().last();
    const auto first = [&] {
        panel->setFocus(Qt::TabFocusReason); // as F6 does
        return page.focusWidget()->objectName();
    };
    choose(page, f.stored(u"A1"_s));
    QCOMPARE(first(), u"acceptButton"_s);
    choose(page, f.stored(u"A3"_s));
    QCOMPARE(first(), u"rejectButton"_s);
    QVERIFY(f.orders.accept(f.stored(u"A1"_s)).ok());
    QTRY_VERIFY(f.stored(u"A1"_s).state == OrderState::Accepted);
    choose(page, f.stored(u"A1"_s));
    QCOMPARE(first(), u"planButton"_s);
}

void TestOrdersPage::doesNotAcceptUnasked()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A1"_s));
    f.prompts.answers.enqueue(1);
    click(page, u"acceptButton"_s);
    f.prompts.answers.enqueue(-1);
    click(page, u"rejectButton"_s);
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Received);
    // A reason is asked for first.
    QCOMPARE(f.prompts.answers.size(), 1);
}

void TestOrdersPage::proposesTheReasonOfARejection()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A3"_s));
    auto *reason = find<QPlainTextEdit>(page, u"reasonField"_s);
    const QString proposed = reason->toPlainText();
    QVERIFY(proposed.startsWith(u"Ordre A3 afvises: "_s));
    QVERIFY(proposed.contains(u"40 t"_s));
    QVERIFY(
        find<QLabel>(page, u"reasonLength"_s)->text().contains(QString::number(proposed.size())));
    reason->setFocus();
    reason->moveCursor(QTextCursor::End);
    QTest::keyClicks(reason, u" Ring gerne."_s);
    f.prompts.answers.enqueue(0);
    click(page, u"rejectButton"_s);
    QVERIFY(f.prompts.asked.last().contains(u"Ring gerne."_s));
    const Order rejected = f.stored(u"A3"_s);
    QCOMPARE(rejected.state, OrderState::Rejected);
    QCOMPARE(rejected.stateReason, QString(proposed + u" Ring gerne."_s));
    QTRY_COMPARE(find<MarkLabel>(page, u"orderPhase"_s)->mark().text, u"Afvist"_s);
}

void TestOrdersPage::rejectionNeedsAReason()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A3"_s));
    auto *reason = find<QPlainTextEdit>(page, u"reasonField"_s);
    reason->selectAll();
    QTest::keyClick(reason, Qt::Key_Delete);
    click(page, u"rejectButton"_s);
    QVERIFY(note(page, u"reasonField"_s).contains(u"Skriv en begrundelse"_s));
    QVERIFY(f.prompts.asked.isEmpty());
    QCOMPARE(f.stored(u"A3"_s).state, OrderState::Received);
    Q_EMIT find<QLabel>(page, u"resetReason"_s)->linkActivated(u"#"_s);
    QVERIFY(reason->toPlainText().startsWith(u"Ordre A3"_s));
}

void TestOrdersPage::keepsTheReasonOfEachOrder()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A3"_s));
    auto *reason = find<QPlainTextEdit>(page, u"reasonField"_s);
    reason->setPlainText(u"Halvt skrevet"_s);
    choose(page, f.stored(u"A1"_s));
    QCOMPARE(reason->toPlainText(), QString());
    choose(page, f.stored(u"A3"_s));
    QCOMPARE(reason->toPlainText(), u"Halvt skrevet"_s);
}

void TestOrdersPage::reasonOutlivesTheProgram()
{
    OrdersDesk f;
    f.addUsual();
    const auto kept = [&f] { return Drafts(f.session()).all().valueOr({}).size(); };
    {
        OrdersPage page(f.context);
        f.attach(page);
        choose(page, f.stored(u"A3"_s));
        find<QPlainTextEdit>(page, u"reasonField"_s)->setPlainText(u"Halvt skrevet"_s);
        choose(page, f.stored(u"A1"_s)); // kept at once, under its own order
        QCOMPARE(kept(), 1);
    }
    OrdersPage page(f.context);
    f.attach(page);
    auto *bar = find<MessageBar>(page, u"draftBar"_s);
    choose(page, f.stored(u"A1"_s));
    QVERIFY(!bar->isVisible());
    choose(page, f.stored(u"A3"_s));
    QVERIFY(bar->isVisible());
    click(page, u"messageButton1"_s);
    QCOMPARE(find<QPlainTextEdit>(page, u"reasonField"_s)->toPlainText(), u"Halvt skrevet"_s);
    f.prompts.answers.enqueue(0);
    click(page, u"rejectButton"_s);
    QTRY_COMPARE(kept(), 0);
    QCOMPARE(f.stored(u"A3"_s).stateReason, u"Halvt skrevet"_s);
}

void TestOrdersPage::acceptsAnyway()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A3"_s));
    f.prompts.texts.enqueue(u"Jobcentret har bekræftet 40 timer."_s);
    click(page, u"acceptAnywayButton"_s);
    const Order order = f.stored(u"A3"_s);
    QCOMPARE(order.state, OrderState::Accepted);
    QCOMPARE(f.orders.events(order.id)->last().reason, u"Jobcentret har bekræftet 40 timer."_s);
}

void TestOrdersPage::acceptAnywayNeedsAReason()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A3"_s));
    f.prompts.texts.enqueue(std::nullopt);
    click(page, u"acceptAnywayButton"_s);
    QCOMPARE(f.stored(u"A3"_s).state, OrderState::Received);
}

void TestOrdersPage::nothingIsUndone()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A1"_s));
    f.prompts.answers.enqueue(0);
    click(page, u"acceptButton"_s);
    QVERIFY(!f.session().undo().canUndo());
    // The question said so.
    QVERIFY(f.prompts.asked.first().contains(u"can't be undone"_s));
}

void TestOrdersPage::staleOrderIsRefused()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A1"_s));
    f.database.connection().setChangeNotice(nullptr); // another process, not noticed yet
    QVERIFY(f.orders.reject(f.stored(u"A1"_s), u"Dobbelt"_s).ok());
    f.prompts.answers.enqueue(0);
    click(page, u"acceptButton"_s);
    QVERIFY(message(page).contains(u"A1"_s));
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Rejected);
}

void TestOrdersPage::lapses()
{
    OrdersDesk f;
    f.addUsual();
    f.database.clock().set(QDate(2026, 12, 4), QTime(9, 0));
    OrdersPage page(f.context);
    f.attach(page);
    choose(page, f.stored(u"A1"_s));
    QCOMPARE(find<MarkLabel>(page, u"orderDeadline"_s)->mark().tone, Tone::Error);
    f.prompts.answers.enqueue(0);
    click(page, u"lapseButton"_s);
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Lapsed);
}

void TestOrdersPage::acceptsAllWithoutFindings()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    click(page, u"acceptAllButton"_s);
    QDialog *all = openDialog(page, u"acceptAllDialog"_s);
    QVERIFY(all);
    auto *list = find<ListView>(*all, u"acceptAllList"_s);
    QCOMPARE(list->listModel()->allRows(), 2);
    const QString count = find<QLabel>(*all, u"acceptAllCount"_s)->text();
    QVERIFY2(count.contains(u"2"_s) && count.contains(u"1"_s), qPrintable(count));
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Received);
    click(*all, u"storeButton"_s);
    QTRY_COMPARE(f.stored(u"A1"_s).state, OrderState::Accepted);
    QTRY_VERIFY(!f.navigator.told.isEmpty());
    QCOMPARE(f.stored(u"A2"_s).state, OrderState::Accepted);
    QCOMPARE(f.stored(u"A3"_s).state, OrderState::Received);
    QTRY_VERIFY(!find<QPushButton>(page, u"acceptAllButton"_s)->isVisible());
}

void TestOrdersPage::acceptAllCanBeLeft()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    page.acceptAll();
    QDialog *all = openDialog(page, u"acceptAllDialog"_s);
    QTest::keyClick(all, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(page, u"acceptAllDialog"_s));
    QCOMPARE(f.stored(u"A1"_s).state, OrderState::Received);
}

void TestOrdersPage::refusedOneOfAllIsTold()
{
    OrdersDesk f;
    // A price that holds only later: nobody knows what held on the order's day.
    const Citizen poul = f.citizen(u"6101590961"_s, u"Poul Öztürk"_s);
    f.accepted(u"P0"_s, poul, QDate(2026, 3, 2));
    Order second = f.draft(u"P1"_s, poul.id);
    second.trackKey = u"spor2"_s;
    second.projectNumber = u"KK-7731-2"_s;
    second.hoursPerWeek = Minutes{30};
    second.hoursTotal = Minutes{13 * 30};
    second.remark = u"Borgeren er startet i job."_s;
    QVERIFY(
        f.contracts.setPrice(OrdersDesk::contract(), u"spor2"_s, Money{39000}, QDate(2027, 1, 1))
            .ok());
    QVERIFY(f.orders.add(second).ok());
    OrdersPage page(f.context);
    f.attach(page);
    page.acceptAll();
    click(*openDialog(page, u"acceptAllDialog"_s), u"storeButton"_s);
    QTRY_VERIFY(message(page).contains(u"ingen pris"_s));
    QCOMPARE(f.stored(u"P1"_s).state, OrderState::Received);
}

void TestOrdersPage::mentorsOnlyLook()
{
    OrdersDesk f;
    f.addUsual();
    Session mentor = f.database.sessionAs(Role::Mentor);
    PageContext context{f.context.database, mentor,    f.texts,    f.changes,
                        f.settings,         f.prompts, f.navigator};
    OrdersPage page(context);
    f.attach(page);
    choose(page, f.stored(u"A3"_s));
    for (const QString &name : {u"newOrderButton"_s, u"importButton"_s, u"acceptAllButton"_s,
                                u"rejectButton"_s, u"acceptAnywayButton"_s, u"acceptButton"_s})
        QVERIFY2(!find<QPushButton>(page, name)->isVisible(), qPrintable(name));
    QVERIFY(!find<QLabel>(page, u"denied"_s)->text().isEmpty());
    QVERIFY(find<QLabel>(page, u"denied"_s)->isVisible());
    page.openImport();
    page.newOrder();
    QVERIFY(!openDialog(page, u"importGuide"_s) && !openDialog(page, u"newOrderDialog"_s));
}

void TestOrdersPage::filters()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    auto *list = find<ListView>(page, u"ordersList"_s);
    QTest::keyClicks(page.filterField(), u"bæk"_s);
    QCOMPARE(list->listModel()->shownRows(), 1);
    QTRY_VERIFY(shownOrder(page).contains(u"A2"_s));
    QVERIFY(page.stepBack());
    QCOMPARE(list->listModel()->shownRows(), 3);
    QVERIFY(!page.stepBack());
}

void TestOrdersPage::contractsNarrowTheList()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    auto *contract = find<QComboBox>(page, u"contractFilter"_s);
    QCOMPARE(contract->count(), 2);
    QCOMPARE(contract->currentIndex(), 0);
    contract->setFocus();
    QTest::keyClick(contract, Qt::Key_Down);
    QCOMPARE(contract->currentData().toString(), OrdersDesk::contract());
    QCOMPARE(find<ListView>(page, u"ordersList"_s)->listModel()->allRows(), 3);
    // Remembered for the next time.
    OrdersPage again(f.context);
    f.attach(again);
    QCOMPARE(find<QComboBox>(again, u"contractFilter"_s)->currentData().toString(),
             OrdersDesk::contract());
}

void TestOrdersPage::emptyListOffersTheImport()
{
    OrdersDesk f;
    OrdersPage page(f.context);
    f.attach(page);
    QVERIFY(find<QWidget>(page, u"emptyList"_s)->isVisible());
    click(page, u"emptyListButton"_s);
    QVERIFY(openDialog(page, u"importGuide"_s));
    QVERIFY(!find<QWidget>(page, u"acceptButton"_s)->isVisible());
}

void TestOrdersPage::hoursComeLater()
{
    OrdersDesk f;
    const Order running =
        f.accepted(u"C1"_s, f.citizen(u"6101590961"_s, u"Poul Öztürk"_s), QDate(2026, 11, 2));
    OrdersPage page(f.context);
    f.attach(page);
    auto *model = find<ListView>(page, u"ordersList"_s)->listModel();
    const auto mark = [&] {
        return model->indexOfId(running.id.value)
            .siblingAtColumn(OrdersModel::Findings)
            .data(MarkRole)
            .value<Mark>()
            .text;
    };
    QTRY_COMPARE(mark(), u"4 t under"_s);
    QVERIFY(find<QWidget>(page, u"orderHours"_s)->isVisible());
}

void TestOrdersPage::endedOrdersAreFolded()
{
    OrdersDesk f;
    const Order old =
        f.accepted(u"D1"_s, f.citizen(u"6101590961"_s, u"Poul Öztürk"_s), QDate(2026, 3, 2));
    OrdersPage page(f.context);
    f.attach(page);
    auto *list = find<ListView>(page, u"ordersList"_s);
    QVERIFY(!list->isExpanded(list->listModel()->index(0, 0)));
    page.open({Area::Orders, {}, old.id.value});
    QVERIFY(list->isExpanded(list->listModel()->index(0, 0)));
    QTRY_VERIFY(shownOrder(page).contains(u"D1"_s));
}

void TestOrdersPage::opensPlaces()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    const Order wanted = f.stored(u"A3"_s);
    f.attach(page, {Area::Orders, {}, wanted.id.value});
    QTRY_VERIFY(shownOrder(page).contains(u"A3"_s));
    QCOMPARE(page.place().id, wanted.id.value);
    page.open({Area::Orders, u"import"_s});
    QVERIFY(openDialog(page, u"importGuide"_s));
    openDialog(page, u"importGuide"_s)->close();
    page.open({Area::Orders, u"new"_s});
    QVERIFY(openDialog(page, u"newOrderDialog"_s));
    QVERIFY(!page.title().contains(u"Møller"_s));
}

void TestOrdersPage::changesElsewhereAreShown()
{
    OrdersDesk f;
    f.addUsual();
    OrdersPage page(f.context);
    f.attach(page);
    auto *model = find<ListView>(page, u"ordersList"_s)->listModel();
    choose(page, f.stored(u"A2"_s));
    QVERIFY(f.orders.reject(f.stored(u"A1"_s), u"Dobbelt"_s).ok());
    QTRY_COMPARE(model->rowCount(), 2);
    // What is selected stays so.
    QVERIFY(shownOrder(page).contains(u"A2"_s));
    // A hidden page reads when it comes up again.
    page.hide();
    f.database.connection().setChangeNotice(nullptr);
    QVERIFY(f.orders.accept(f.stored(u"A2"_s)).ok());
    QTest::qWait(0);
    page.show();
    page.open({Area::Orders});
    QTRY_COMPARE(model->rowCount(), 3);
}

void TestOrdersPage::leadsToCitizenAndPlan()
{
    OrdersDesk f;
    const Order ahead =
        f.accepted(u"B1"_s, f.citizen(u"6101590961"_s, u"Poul Öztürk"_s), QDate(2026, 12, 7));
    OrdersPage page(f.context);
    f.attach(page);
    QTRY_VERIFY(shownOrder(page).contains(u"B1"_s));
    click(page, u"planButton"_s);
    QCOMPARE(f.navigator.went.last().area, Area::Planning);
    QCOMPARE(f.navigator.went.last().day, ahead.start);
    QCOMPARE(f.navigator.went.last().id, ahead.citizen.value);
    auto *list = find<ListView>(page, u"ordersList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(f.navigator.went.last().area, Area::Citizens);
}

void TestOrdersPage::fitsASmallWindow_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual text") << 100;
    QTest::newRow("150 %") << 150;
    QTest::newRow("200 %") << 200;
}

void TestOrdersPage::fitsASmallWindow()
{
    QFETCH(int, percent);
    OrdersDesk f;
    f.addUsual();
    QFont font = QApplication::font();
    const QFont before = font;
    font.setPointSizeF(10.0 * percent / 100);
    QApplication::setFont(font);
    {
        OrdersPage page(f.context);
        f.attach(page, {}, QSize(1024 - 48, 600));
        QVERIFY2(page.minimumSizeHint().width() <= 1024 - 48,
                 qPrintable(QString::number(page.minimumSizeHint().width())));
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
