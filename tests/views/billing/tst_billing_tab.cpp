// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_tab.h"
#include <views/billing/invoices_page.h>
#include <views/billing/month_page.h>
#include <views/billing/overview_page.h>
#include <views/billing/results_page.h>
#include <views/billing/three_way_page.h>

using namespace bro;
using namespace Qt::StringLiterals;

// When a page of Økonomi reads, on one that is by month.
class TestBillingTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hiddenTabReadsWhenShown();
    void changesAreGathered();
    void changesOfOthersAreLeft_data();
    void changesOfOthersAreLeft();
    void changeWhileItReads_data();
    void changeWhileItReads();
    void stoppedByTheUser();
    void nothingToRead();
    void contractIsRemembered();
};

namespace {

const Change Bill{Aggregate::Billing, 1};

// Chooses the last contract by keys; what is remembered then, and what a new page begins with.
template <typename Page>
std::pair<QString, QString> contractsAfter(const char *chooser)
{
    Desk<JobsOffice, Page> desk;
    desk.open();
    auto *contracts = desk.template find<QComboBox>(chooser);
    contracts->setFocus();
    QTest::keyClick(contracts, Qt::Key_End);
    if (contracts->count() < 2 || contracts->currentIndex() != contracts->count() - 1)
        qFatal("no other contract was chosen");
    const QString kept = QString::fromUtf8(desk.settings.state(u"billing/contract"_s));
    desk.open();
    return {kept, desk.template find<QComboBox>(chooser)->currentData().toString()};
}

} // namespace

void TestBillingTab::hiddenTabReadsWhenShown()
{
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.hide();
    tab.reload({Bill});
    QVERIFY(!desk.isPending());
    tab.show();
    QVERIFY(desk.isPending());
    desk.waitFor(2);
    tab.hide();
    tab.show();
    QVERIFY(!desk.isPending()); // nothing has changed since
    QCOMPARE(tab.asked.size(), 2);
}

void TestBillingTab::changesAreGathered()
{
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    for (int i = 0; i < 3; ++i)
        tab.reload({Bill});
    QCOMPARE(tab.asked.size(), 1);
    desk.waitFor(2);
    QVERIFY(!desk.isPending());
    QCOMPARE(tab.asked.size(), 2);
    // What is read at once reads it too.
    tab.reload({Bill});
    desk.key(Qt::Key_F5);
    QVERIFY(!desk.isPending());
    QVERIFY(!tab.isStale());
}

void TestBillingTab::changesOfOthersAreLeft_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<bool>("concern");
    QTest::newRow("another area's") << QList<Change>{{Aggregate::Note, 1}} << false;
    QTest::newRow("its own") << QList<Change>{Bill} << true;
    QTest::newRow("its own among others'")
        << QList<Change>{{Aggregate::Note, 1}, Bill, {Aggregate::Day, 1}} << true;
    QTest::newRow("of another process: anything") << QList<Change>{} << true;
}

void TestBillingTab::changesOfOthersAreLeft()
{
    QFETCH(QList<Change>, changes);
    QFETCH(bool, concern);
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.reload(changes);
    QCOMPARE(desk.isPending(), concern);
    QCOMPARE(tab.isStale(), concern);
}

void TestBillingTab::changeWhileItReads_data()
{
    QTest::addColumn<bool>("fails");
    QTest::addColumn<bool>("shownBefore"); // while it still reads
    QTest::newRow("read, then shown") << false << false;
    QTest::newRow("failed, then shown") << true << false;
    QTest::newRow("shown while it reads") << false << true;
}

// What it read may be what stood before the change.
void TestBillingTab::changeWhileItReads()
{
    QFETCH(bool, fails);
    QFETCH(bool, shownBefore);
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.work->held = true;
    tab.work->fails = fails;
    desk.key(Qt::Key_F5);
    tab.hide();
    tab.reload({Bill});
    if (shownBefore)
        tab.show();
    tab.work->held = false;
    QTRY_VERIFY(tab.findChildren<BackgroundJob *>().isEmpty());
    tab.work->fails = false;
    tab.show();
    QTRY_COMPARE(tab.asked.size(), 3);
    QTRY_VERIFY(tab.findChildren<BackgroundJob *>().isEmpty());
    QCOMPARE(tab.failures.size(), fails ? 1 : 0);
    QVERIFY(!tab.isStale());
}

void TestBillingTab::stoppedByTheUser()
{
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.work->held = true;
    desk.key(Qt::Key_F5);
    QTRY_VERIFY(desk.find<QWidget>("progressStrip")->isVisible());
    QVERIFY(tab.stepBack());
    QTRY_COMPARE(tab.failures, QList<Error::Kind>{Error::Kind::Canceled});
    QVERIFY(!tab.stepBack());
    QVERIFY(desk.find<QWidget>("progressStrip")->isHidden());
    QCOMPARE(tab.shown.size(), 1);
    // What is not current is read when one comes back.
    tab.work->held = false;
    tab.open({});
    desk.waitFor(2);
}

void TestBillingTab::nothingToRead()
{
    TabDesk desk;
    ExampleTab &tab = desk.opened();
    tab.nothing = true;
    desk.key(Qt::Key_F5);
    QVERIFY(tab.isStale());
    tab.nothing = false; // there is by now
    tab.open({});
    desk.waitFor(2);
}

// Those that show all of them begin with all.
void TestBillingTab::contractIsRemembered()
{
    const auto [kept, first] = contractsAfter<MonthPage>("contract");
    QVERIFY(!kept.isEmpty());
    QCOMPARE(first, kept);
    QCOMPARE(contractsAfter<InvoicesPage>("invoiceContract"), std::pair(kept, QString()));
    const std::pair<QString, QString> neither;
    QCOMPARE(contractsAfter<ThreeWayPage>("threeContract"), neither);
    QCOMPARE(contractsAfter<ResultsPage>("resultContract"), neither);
    QCOMPARE(contractsAfter<OverviewPage>("overviewContract"), neither);
}

QTEST_MAIN(TestBillingTab)
#include "tst_billing_tab.moc"
