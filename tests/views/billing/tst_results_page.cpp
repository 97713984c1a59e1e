// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_office.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTimer>
#include <support/desk.h>
#include <views/billing/results_page.h>
#include <views/list_view.h>

using namespace bro;

class TestResultsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsToBeStated();
    void resultByKeys();
    void refusalNeedsAReason();
    void statusIsRecordedAndTakenBack();
    void documentIsPutOnTheCaseAndOpened();
    void emptyOffice();
    void model();
};

namespace {

const QDate Measured(2026, 8, 15);

// 004 2.3.9: the purchaser measures after 6 months, the office after 15.
struct ResultDesk : Desk<Money004, ResultsPage>
{
    ResultDesk()
    {
        order = add(Fredericia, u"a"_s, u"1"_s, older, FirstMonday, 6);
        db.clock().set(Measured);
    }
    ListView *list() const { return find<ListView>("results"); }
    void load(int count)
    {
        open({Area::Billing, u"results"_s});
        QTRY_COMPARE(list()->listModel()->shownRows(), count);
        list()->setFocus();
    }
    BonusStage stage() { return bonusStates(session(), order, Measured)->first().stage; }
    Order order;
};

void press(QDialog *dialog)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
}

void choose(QDialog *dialog, const QString &name, int value)
{
    auto *box = dialog->findChild<QComboBox *>(name);
    const int at = box->findData(value);
    QVERIFY(at >= 0);
    box->setFocus();
    while (box->currentIndex() < at)
        QTest::keyClick(box, Qt::Key_Down);
}

} // namespace

void TestResultsPage::showsWhatIsToBeStated()
{
    ResultDesk desk;
    desk.load(2);
    QVERIFY(!desk.bar()->isHidden()); // its measuring day has come
    QCOMPARE(desk.list()->listModel()->index(0, 0).data().toString(), u"Skal opgøres"_s);
    QVERIFY(desk.list()->setCurrentId(1));
    QVERIFY(desk.label("resultWords").contains(u"15-08-2026"_s));
}

void TestResultsPage::resultByKeys()
{
    ResultDesk desk;
    desk.load(2);
    QVERIFY(desk.list()->setCurrentId(1));
    desk.next([](QDialog *dialog) {
        auto *reason = dialog->findChild<QLineEdit *>(u"resultReason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Brev fra kommunen"_s);
        QTest::keyClick(reason, Qt::Key_Return);
    });
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(int(desk.stage()), int(BonusStage::Earned));
    // The list follows, and the row stays chosen.
    QTRY_COMPARE(desk.list()->listModel()->index(0, 0).data().toString(), u"Forventet"_s);
    QVERIFY(desk.label("resultsShown").contains(u"5.000,00 kr."_s));
}

void TestResultsPage::refusalNeedsAReason()
{
    ResultDesk desk;
    desk.load(2);
    QVERIFY(desk.list()->setCurrentId(1));
    desk.next([](QDialog *dialog) {
        choose(dialog, u"resultState"_s, int(ResultState::Refused));
        press(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), u"resultReason"_s);
        dialog->findChild<QDateEdit *>(u"resultDay"_s)->setDate(Measured.addDays(1));
        press(dialog);
        QVERIFY(dialog->isVisible()); // tomorrow
        dialog->reject();
    });
    desk.click("stateResult");
    QCOMPARE(int(desk.stage()), int(BonusStage::ToMeasure));
}

void TestResultsPage::statusIsRecordedAndTakenBack()
{
    ResultDesk desk;
    desk.load(2);
    QVERIFY(desk.list()->setCurrentId(1));
    desk.click("addStatus");
    auto *dialog = desk.find<QDialog>("statusDialog");
    QTRY_VERIFY(dialog->isVisible());
    const auto save = [dialog] {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    };
    save(); // without evidence
    QVERIFY(dialog->isVisible());
    auto *evidence = dialog->findChild<QLineEdit *>(u"statusEvidence"_s);
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(evidence));
    QTest::keyClicks(evidence, u"Lønseddel"_s);
    save();
    ResultStore results(desk.session());
    const auto recorded = *results.statusesOf(desk.older.id);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.first().evidence, u"Lønseddel"_s);
    QVERIFY(!recorded.first().to.isValid()); // still so
    const QByteArray name = "withdrawStatus" + QByteArray::number(recorded.first().id.value);
    QTRY_VERIFY(desk.page->findChild<QLabel *>(QString::fromLatin1(name)) != nullptr);
    desk.prompts.texts.enqueue(u"Forkert borger"_s);
    QTest::keyClick(desk.find<QLabel>(name.constData()), Qt::Key_Return);
    QTRY_VERIFY(results.statusesOf(desk.older.id)->isEmpty());
}

void TestResultsPage::documentIsPutOnTheCaseAndOpened()
{
    ResultDesk desk;
    desk.load(2);
    QVERIFY(desk.list()->setCurrentId(1));
    QFile file(desk.folder.filePath(u"opgørelse.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF") == 4);
    file.close();
    desk.prompts.files.enqueue(file.fileName());
    desk.next([](QDialog *dialog) {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"resultDocumentFile"_s),
                          Qt::LeftButton);
        auto *reason = dialog->findChild<QLineEdit *>(u"resultReason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Brev fra kommunen"_s);
        press(dialog);
    });
    desk.click("stateResult");
    QCOMPARE(int(desk.stage()), int(BonusStage::Earned));
    const auto documents = *DocumentStore(desk.session()).ofCitizen(desk.older.id);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().order, desk.order.id);
    const QByteArray name = "resultDocument" + QByteArray::number(documents.first().id.value);
    QTRY_VERIFY(desk.page->findChild<QLabel *>(QString::fromLatin1(name)));
    int opened = 0;
    desk.page->files().open = [&opened](const QUrl &) { return ++opened > 0; };
    QTest::keyClick(desk.find<QLabel>(name.constData()), Qt::Key_Return);
    QTRY_COMPARE(opened, 1);
    QVERIFY(QDir(desk.page->files().folder()).exists());
    desk.page->hide();
    QVERIFY(desk.page->files().folder().isEmpty());
}

void TestResultsPage::emptyOffice()
{
    Desk<JobsOffice, ResultsPage> desk;
    desk.open({Area::Billing, u"results"_s});
    auto *list = desk.find<ListView>("results");
    QTRY_VERIFY(!list->findChildren<QLabel *>().isEmpty());
    QCOMPARE(list->listModel()->shownRows(), 0);
}

void TestResultsPage::model()
{
    ResultDesk desk;
    const auto rows = resultRows(desk.session(), {});
    QVERIFY(rows.ok());
    ResultListModel model(desk.texts);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(*rows);
    QCOMPARE(model.count(BonusStage::ToMeasure), 1);
    QCOMPARE(model.count(BonusStage::Expected), 1);
    QVERIFY(model.find(desk.order.id, rows->first().state.bonus.id));
    QVERIFY(!model.find(desk.order.id, u"none"_s));
    model.setFilter(u"ingen"_s);
    QCOMPARE(model.shownRows(), 0);
}

QTEST_MAIN(TestResultsPage)
#include "tst_results_page.moc"
