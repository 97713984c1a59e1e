// SPDX-License-Identifier: GPL-3.0-or-later
#include "held_threads.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTimer>
#include <invoices/portal_store.h>
#include <jobs_office.h>
#include <support/desk.h>
#include <views/background.h>
#include <views/billing/portal_page.h>
#include <views/list_view.h>
#include <views/progress_strip.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPortalPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsToBeCreated();
    void ticksManyByKeys();
    void tickNeedsANumber();
    void differenceIsToldInWords();
    void tickIsTakenBack();
    void importsThePortalsList();
    void savesTheList();
    void wrongFileIsRefused();
    void monthsByKeys();
    void stopped();
    void model();
};

namespace {

const QDate Start(2026, 10, 5); // a Monday
const QDate End(2026, 12, 18);

// Two orders on spor 1 at 390 kr. a day; October has 20 paid days of them.
struct PortalDesk : Desk<JobsOffice, PortalPage>
{
    PortalDesk()
    {
        anna = accepted(u"54001"_s, citizen(u"6101801111"_s, u"Anna Prøve"_s), Start, End);
        bo = accepted(u"54002"_s, citizen(u"6201802222"_s, u"Bo Prøve"_s), Start, End);
        db.clock().set(QDate(2026, 11, 24));
    }
    ListView *list() const { return find<ListView>("portal"); }
    void load()
    {
        open({Area::Billing, u"portal"_s});
        QTRY_COMPARE(list()->listModel()->shownRows(), 2);
        list()->setFocus();
    }
    QList<PortalRow> rows(const Order &order) { return *PortalStore(session()).ofOrder(order.id); }
    // Recorded as the page does.
    void tick(const Order &order, Money amount)
    {
        const PortalBasis basis = *portalBasis(session(), contract(), {2026, 10});
        const PortalTick one =
            tickOf(*basis.line(order.number), u"P-1"_s, QDate(2026, 11, 2), amount);
        QVERIFY(PortalStore(session()).tick(one).ok());
    }
    QString file(const QByteArray &text)
    {
        const QString path = folder.filePath(u"portal.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("the file of the test can't be written");
        return path;
    }
    Order anna;
    Order bo;
};

void type(QWidget *dialog, const QString &name, const QString &text)
{
    auto *field = dialog->findChild<QLineEdit *>(name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void press(QWidget *dialog)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"actButton"_s), Qt::LeftButton);
}

} // namespace

void TestPortalPage::showsWhatIsToBeCreated()
{
    PortalDesk desk;
    desk.load();
    QCOMPARE(desk.page->month().toString(), u"2026-10"_s);
    QVERIFY(desk.label("portalSum").contains(u"15.600,00 kr."_s));
    QVERIFY(desk.bar()->text().contains(u"2"_s));
    QVERIFY(desk.list()->setCurrentId(desk.anna.id.value));
    QCOMPARE(desk.label("portalAmount"), u"7.800,00 kr."_s);
    // Only contracts whose portal makes the invoices.
    QCOMPARE(desk.find<QComboBox>("portalContract")->count(), 1);
}

void TestPortalPage::ticksManyByKeys()
{
    PortalDesk desk;
    desk.load();
    desk.list()->selectAll();
    desk.next([](QDialog *dialog) {
        dialog->findChild<QDateEdit *>(u"tickDay"_s)->setDate(QDate(2026, 11, 2));
        type(dialog, u"tickNumber1"_s, u"P-1"_s);
        type(dialog, u"tickNumber2"_s, u"P-2"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"tickAmount2"_s)->text(), u"7.800,00"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"tickNumber2"_s), Qt::Key_Return);
    });
    QTest::keyClick(desk.list(), Qt::Key_Space);
    QCOMPARE(desk.rows(desk.anna).size(), 1);
    QCOMPARE(desk.rows(desk.bo).size(), 1);
    QCOMPARE(desk.rows(desk.bo).first().amount, Money::kroner(7800));
    QCOMPARE(desk.rows(desk.bo).first().createdOn, QDate(2026, 11, 2));
    QTRY_VERIFY(desk.bar()->isHidden()); // all agree
    QVERIFY(!desk.find<QPushButton>("tickPortal")->isEnabled());
}

void TestPortalPage::tickNeedsANumber()
{
    PortalDesk desk;
    desk.load();
    QVERIFY(desk.list()->setCurrentId(desk.anna.id.value));
    desk.next([](QDialog *dialog) {
        press(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), u"tickNumber1"_s);
        dialog->findChild<QDateEdit *>(u"tickDay"_s)->setDate(QDate(2026, 11, 25));
        type(dialog, u"tickNumber1"_s, u"P-1"_s);
        press(dialog); // tomorrow
        QVERIFY(dialog->isVisible());
        dialog->reject();
    });
    desk.click("tickPortal");
    QVERIFY(desk.rows(desk.anna).isEmpty());
}

void TestPortalPage::differenceIsToldInWords()
{
    PortalDesk desk;
    desk.tick(desk.anna, Money::kroner(8190));
    desk.load();
    QVERIFY(!desk.bar()->isHidden());
    desk.click("messageButton1");
    QCOMPARE(desk.list()->currentId(), desk.anna.id.value);
    const QString message = desk.label("portalMessage");
    QVERIFY(message.contains(u"8.190,00 kr."_s) && message.contains(u"7.800,00 kr."_s));
    QVERIFY(!message.contains(u"Anna"_s)); // no names to the purchaser's inbox
    desk.click("copyMessage");
    QCOMPARE(QApplication::clipboard()->text(), message);
}

void TestPortalPage::tickIsTakenBack()
{
    PortalDesk desk;
    desk.tick(desk.anna, Money::kroner(7800));
    desk.load();
    QVERIFY(desk.list()->setCurrentId(desk.anna.id.value));
    desk.prompts.texts.enqueue(u"Forkert nummer"_s);
    const QByteArray name = "withdraw" + QByteArray::number(desk.rows(desk.anna).first().id.value);
    desk.link(name.constData());
    QTRY_COMPARE(desk.rows(desk.anna).size(), 2); // both rows are kept
    QTRY_VERIFY(desk.find<QPushButton>("tickPortal")->isEnabled());
}

void TestPortalPage::importsThePortalsList()
{
    PortalDesk desk;
    desk.load();
    desk.prompts.files.enqueue(
        desk.file("Bestillingsnummer;Portalens nummer;Beløb;Dato\n54001;P-1;7.800,00;02-11-2026\n"
                  "54002;P-2;8.000,00;02-11-2026\n99999;P-3;1,00;02-11-2026\n"));
    desk.next([](QDialog *dialog) {
        QCOMPARE(dialog->findChild<ListView *>(u"portalImportRows"_s)->listModel()->allRows(), 3);
        auto *deviating = dialog->findChild<QCheckBox *>(u"withDeviating"_s);
        QVERIFY(deviating->isVisible());
        QTest::mouseClick(deviating, Qt::LeftButton, {}, QPoint(8, deviating->height() / 2));
        press(dialog);
    });
    desk.click("importPortal");
    QCOMPARE(desk.rows(desk.anna).size(), 1);
    QVERIFY(desk.rows(desk.bo).isEmpty()); // deviates, and was left out
}

void TestPortalPage::savesTheList()
{
    PortalDesk desk;
    desk.load();
    const QString file = desk.folder.filePath(u"liste.csv"_s);
    desk.prompts.files.enqueue(file);
    desk.click("savePortal");
    QVERIFY(QFile::exists(file));
    QCOMPARE(desk.navigator.told.size(), 1);
}

void TestPortalPage::wrongFileIsRefused()
{
    PortalDesk desk;
    desk.load();
    desk.prompts.files.enqueue(desk.file("a;b\n1;2\n"));
    desk.click("importPortal");
    QVERIFY(!desk.bar()->isHidden());
    QVERIFY(desk.rows(desk.anna).isEmpty());
}

void TestPortalPage::monthsByKeys()
{
    PortalDesk desk;
    desk.load();
    QTest::keyClick(desk.list(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(desk.page->month().toString(), u"2026-11"_s);
    QVERIFY(!desk.find<QPushButton>("portalNextMonth")->isEnabled());
    QTRY_VERIFY(desk.page->findChildren<BackgroundJob *>().isEmpty());
    QTest::keyClick(desk.list(), Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(desk.label("portalSum").contains(u"15.600,00 kr."_s), true);
}

// The list of a portal that is not current is no list to tick.
void TestPortalPage::stopped()
{
    PortalDesk desk;
    desk.load();
    {
        const HeldThreads held;
        QTest::keyClick(desk.list(), Qt::Key_F5);
        desk.find<ProgressStrip>("progressStrip")->cancel();
    }
    QTRY_COMPARE(desk.list()->listModel()->shownRows(), 0);
    QVERIFY(desk.label("portalSum").isEmpty());
    desk.page->hide();
    desk.page->show();
    QTRY_COMPARE(desk.list()->listModel()->shownRows(), 2);
}

void TestPortalPage::model()
{
    PortalDesk desk;
    desk.tick(desk.anna, Money::kroner(8190));
    PortalListModel model(desk.texts);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBasis(std::make_shared<const PortalBasis>(
        *portalBasis(desk.session(), desk.contract(), {2026, 10})));
    QCOMPARE(model.shown().open, 1);
    QCOMPARE(model.shown().created, Money::kroner(8190));
    QCOMPARE(model.firstDeviation(), desk.anna.id.value);
    model.setFilter(u"prøve bo"_s);
    QCOMPARE(model.shown().lines, 1);
    model.setBasis(nullptr);
    QCOMPARE(model.shown().lines, 0);
}

QTEST_MAIN(TestPortalPage)
#include "tst_portal_page.moc"
