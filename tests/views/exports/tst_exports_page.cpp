// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports_desk.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTableView>
#include <views/progress_strip.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestExportsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksTheMonth();
    void findingInWords();
    void jumpsByKeyAndMouse();
    void everyPlace_data();
    void everyPlace();
    void sameFindingAfterTheJump();
    void mendedFindingIsGone();
    void outdatedIsTold();
    void stepsThroughFindings();
    void previewFollows();
    void checkIsStopped();
    void period();
    void otherEvents();
    void numbersAreLogged();
    void ordersFirstFinding();
    void filter();
    void choicesAreRemembered();
    void nothingInThePeriod();
    void noContractWithDataset();
};

void TestExportsPage::checksTheMonth()
{
    ExportsDesk desk;
    desk.checked();
    QCOMPARE(desk.find<QDateEdit>("periodFrom")->date(), QDate(2026, 11, 1));
    QCOMPARE(desk.find<QDateEdit>("periodTo")->date(), QDate(2026, 11, 30));
    QCOMPARE(desk.rows(), 5);
    QCOMPARE(desk.page->preview()->rows->count(), 2);
    QCOMPARE(desk.find<QTableView>("dataset")->model()->rowCount(), 2);
    QVERIFY2(desk.bar()->text().contains(u"5"_s) && desk.bar()->text().contains(u"2 "_s),
             qPrintable(desk.bar()->text()));
    QVERIFY(desk.find<QPushButton>("saveExtract")->isEnabled());
    desk.fault();
    QTRY_VERIFY(desk.page->isOutdated());
    QTest::keyClick(desk.list(), Qt::Key_F5);
    desk.wait();
    QCOMPARE(desk.page->preview()->outcome.findings.errors, 1);
    QCOMPARE(desk.list()->listModel()->index(0, 0).data().toString(), u"Fejl, skal rettes"_s);
}

void TestExportsPage::findingInWords()
{
    ExportsDesk desk;
    desk.checked();
    desk.choose(DatasetCheck::AttendanceMissing);
    QCOMPARE(desk.label("findingTitle"), u"Fremmøde er ikke registreret"_s);
    QVERIFY(desk.label("findingPlace").contains(u"23 Fremmøde"_s));
    QCOMPARE(desk.label("findingWords"),
             u"Karen; Vang er planlagt til Samtale 06-11-2026 kl. 09.00–10.00. Der er ikke "
             "registreret fremmøde."_s);
    QVERIFY(desk.label("findingMending").startsWith(u"Registrér F, D, I eller A"_s));
    QVERIFY(desk.label("findingRule").contains(u"001 D1"_s));
    const auto says = [&desk](const QString &text) {
        for (const QLabel *label : desk.find<QWidget>("findingPanel")->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"5400102"_s));
    QVERIFY(says(u"Maja Lindqvist"_s)); // who holds it
}

void TestExportsPage::jumpsByKeyAndMouse()
{
    ExportsDesk desk;
    desk.checked();
    desk.choose(DatasetCheck::AttendanceMissing);
    const ParticipationId participation = *desk.plans.participationOf(desk.missed, desk.karen.id);
    const Place there{
        Area::Attendance, {}, desk.karen.id.value, participation.value, Thursday.addDays(1)};
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(desk.navigator.went, QList<Place>{there});
    desk.click("mendFinding");
    QCOMPARE(desk.navigator.went.size(), 2);
    QCOMPARE(desk.navigator.went.last(), there);
    const QModelIndex link = desk.list()->currentIndex().siblingAtColumn(D1FindingModel::MendedIn);
    QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
                      desk.list()->visualRect(link).center());
    QCOMPARE(desk.navigator.went.size(), 3);
    // Another column only chooses.
    QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
                      desk.list()->visualRect(link.siblingAtColumn(1)).center());
    QCOMPARE(desk.navigator.went.size(), 3);
}

void TestExportsPage::everyPlace_data()
{
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("area");
    QTest::newRow("not told: the week") << int(DatasetCheck::NotTold) << int(Area::Planning);
    QTest::newRow("replacement number: the citizen")
        << int(DatasetCheck::ReplacementCpr) << int(Area::Citizens);
    QTest::newRow("no attendance: the day")
        << int(DatasetCheck::AttendanceMissing) << int(Area::Attendance);
}

void TestExportsPage::everyPlace()
{
    QFETCH(int, check);
    QFETCH(int, area);
    ExportsDesk desk;
    desk.checked();
    desk.choose(DatasetCheck(check));
    QTest::keyClick(desk.list(), Qt::Key_Enter);
    const Place place = desk.navigator.went.last();
    QCOMPARE(int(place.area), area);
    QVERIFY(place.id > 0);
    if (place.area == Area::Planning)
        QVERIFY(place.day.isValid());
}

void TestExportsPage::sameFindingAfterTheJump()
{
    ExportsDesk desk;
    ExportsPage &page = desk.checked();
    desk.choose(DatasetCheck::AttendanceMissing);
    const qint64 id = desk.list()->currentId();
    QTest::keyClick(desk.list(), Qt::Key_Return);
    const Place left = page.place(); // what the window remembers
    QCOMPARE(left.part, id);
    // Nothing was mended: Alt+Left finds the same one, without a new check.
    const auto before = page.preview();
    desk.list()->setCurrentId(desk.idOf(DatasetCheck::ReplacementCpr));
    page.open(left);
    desk.wait();
    QCOMPARE(page.preview(), before);
    QCOMPARE(desk.list()->currentId(), id);
    QVERIFY(desk.list()->hasFocus() || !page.isActiveWindow());
}

void TestExportsPage::mendedFindingIsGone()
{
    ExportsDesk desk;
    ExportsPage &page = desk.checked();
    desk.choose(DatasetCheck::AttendanceMissing);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    const Place left = page.place();
    desk.mend();
    QTRY_VERIFY(page.isOutdated());
    page.open(left); // checks again by itself
    desk.wait();
    QVERIFY(!page.isOutdated());
    QCOMPARE(desk.rows(), 4);
    QCOMPARE(desk.idOf(DatasetCheck::AttendanceMissing), 0);
    QVERIFY(desk.list()->currentId() != 0); // its neighbour
}

void TestExportsPage::outdatedIsTold()
{
    ExportsDesk desk;
    ExportsPage &page = desk.checked();
    const QString before = desk.bar()->text();
    page.reload({{Aggregate::Note, 1}}); // says nothing of the dataset
    QVERIFY(!page.isOutdated());
    page.reload({}); // another process: anything may have changed
    QVERIFY(page.isOutdated());
    QVERIFY(desk.bar()->text() != before);
    desk.click("messageButton1");
    desk.wait();
    QCOMPARE(desk.bar()->text(), before);
}

void TestExportsPage::stepsThroughFindings()
{
    ExportsDesk desk;
    desk.fault();
    desk.checked();
    QSet<qint64> seen;
    for (int i = 0; i < desk.rows(); ++i) {
        seen.insert(desk.list()->currentId());
        QTest::keyClick(desk.list(), Qt::Key_F8);
    }
    QCOMPARE(int(seen.size()), desk.rows());
    const qint64 here = desk.list()->currentId(); // the first again
    desk.click("nextFinding");
    QVERIFY(desk.list()->currentId() != here);
    QTest::keyClick(desk.list(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(desk.list()->currentId(), here);
}

void TestExportsPage::previewFollows()
{
    ExportsDesk desk;
    desk.checked();
    auto *table = desk.find<QTableView>("dataset");
    desk.choose(DatasetCheck::AttendanceMissing);
    QCOMPARE(table->currentIndex().row(), 1);
    const QModelIndex cell = table->model()->index(1, 22);
    QCOMPARE(cell.data().toString(), u"mangler"_s);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(cell).center()));
}

void TestExportsPage::checkIsStopped()
{
    ExportsDesk desk;
    ExportsPage &page = desk.open();
    auto *strip = desk.find<ProgressStrip>("progressStrip");
    strip->cancel();
    desk.wait();
    // On a busy machine the work may be done before it is stopped.
    for (int again = 0; again < 20 && page.preview(); ++again) {
        desk.click("recheck");
        strip->cancel();
        desk.wait();
    }
    QVERIFY(!page.preview());
    QVERIFY(!desk.find<QPushButton>("saveExtract")->isEnabled());
    QVERIFY(!desk.bar()->isHidden());
    desk.click("recheck");
    desk.wait();
    QCOMPARE(desk.rows(), 5);
}

void TestExportsPage::period()
{
    ExportsDesk desk;
    ExportsPage &page = desk.checked();
    auto *to = desk.find<QDateEdit>("periodTo");
    to->setFocus();
    to->setDate(QDate(2026, 10, 1)); // before the first day
    QTest::keyClick(to, Qt::Key_Return);
    QVERIFY(!desk.label("periodToNote").isEmpty());
    QCOMPARE(to->accessibleDescription(), desk.label("periodToNote"));
    QVERIFY(!page.preview());
    QVERIFY(!desk.find<QPushButton>("saveExtract")->isEnabled());
    to->setDate(Thursday);
    QTest::keyClick(to, Qt::Key_Return);
    desk.wait();
    QVERIFY(desk.label("periodToNote").isEmpty());
    QCOMPARE(page.preview()->rows->count(), 1); // Friday is out
    page.open({Area::Exports, {}, 0, 0, QDate(2026, 12, 24)});
    QCOMPARE(desk.find<QDateEdit>("periodFrom")->date(), QDate(2026, 12, 1));
    desk.wait();
    page.open({Area::Exports, {}, 0, 0, QDate(2026, 12, 5)}); // within: stays
    QCOMPARE(desk.find<QDateEdit>("periodTo")->date(), QDate(2026, 12, 31));
}

void TestExportsPage::otherEvents()
{
    ExportsDesk desk;
    Activity activity = *desk.plans.activity(desk.held);
    activity.countsAsHours = false;
    QVERIFY(desk.plans.update(activity).ok());
    ExportsPage &page = desk.checked();
    QCOMPARE(page.preview()->rows->count(), 1);
    QTest::keyClick(desk.find<QCheckBox>("includeOther"), Qt::Key_Space);
    desk.wait();
    QCOMPARE(page.preview()->rows->count(), 2);
}

void TestExportsPage::numbersAreLogged()
{
    ExportsDesk desk;
    desk.checked();
    QVERIFY(desk.session().log().flush().ok());
    const QString views = u"SELECT count(*) FROM access_log l JOIN access_log_citizen c ON "
                          "c.access_log_id = l.id WHERE l.kind = 0 AND l.purpose = '%1'"_s;
    QCOMPARE(desk.count(views.arg(u"d1"_s)), 2);
    QCOMPARE(desk.count(views.arg(u"d1-cpr"_s)), 0);
    QTest::keyClick(desk.find<QCheckBox>("showCpr"), Qt::Key_Space);
    QCOMPARE(desk.count(views.arg(u"d1-cpr"_s)), 2);
}

void TestExportsPage::ordersFirstFinding()
{
    ExportsDesk desk;
    ExportsPage &page =
        desk.checked({Area::Exports, u"order"_s, desk.second.id.value, 0, QDate(2026, 11, 1)});
    const auto *finding = static_cast<const D1FindingModel *>(desk.list()->listModel())
                              ->finding(desk.list()->currentIndex());
    QVERIFY(finding);
    QCOMPARE(finding->orderNumber, u"5400102"_s);
    QCOMPARE(page.place().day, QDate(2026, 11, 1));
}

void TestExportsPage::filter()
{
    ExportsDesk desk;
    ExportsPage &page = desk.checked();
    auto *filter = desk.find<QLineEdit>("filter");
    QTest::keyClicks(filter, u"karen"_s);
    QCOMPARE(desk.rows(), 3);
    QVERIFY(page.stepBack());
    QCOMPARE(desk.rows(), 5);
    QVERIFY(!page.stepBack());
}

void TestExportsPage::choicesAreRemembered()
{
    ExportsDesk desk;
    desk.checked();
    auto *formats = desk.find<QComboBox>("format");
    QTest::keyClick(formats, Qt::Key_Down);
    QTest::keyClick(desk.find<QComboBox>("encoding"), Qt::Key_Down);
    QTest::keyClick(desk.find<QCheckBox>("includeOther"), Qt::Key_Space);
    desk.wait();
    desk.checked(); // another page, as after a new start
    QCOMPARE(desk.find<QComboBox>("format")->currentIndex(), 1);
    QCOMPARE(desk.find<QComboBox>("encoding")->currentIndex(), 1);
    QVERIFY(desk.find<QCheckBox>("includeOther")->isChecked());
}

void TestExportsPage::nothingInThePeriod()
{
    ExportsDesk desk;
    desk.checked({Area::Exports, {}, 0, 0, QDate(2026, 9, 1)});
    QCOMPARE(desk.rows(), 0);
    QVERIFY(desk.page->findChild<QWidget *>(u"emptyList"_s));
    QVERIFY(!desk.find<QPushButton>("saveExtract")->isEnabled());
    QVERIFY(!desk.bar()->text().isEmpty());
}

void TestExportsPage::noContractWithDataset()
{
    PageTest test; // an office without contracts
    ExportsPage page(test.context);
    test.attach(page);
    QVERIFY(page.findChild<QWidget *>(u"emptyList"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"recheck"_s)->isEnabled());
    QVERIFY(!page.preview());
}

QTEST_MAIN(TestExportsPage)
#include "tst_exports_page.moc"
