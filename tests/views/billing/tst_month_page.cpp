// SPDX-License-Identifier: GPL-3.0-or-later
#include "held_threads.h"
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <jobs_office.h>
#include <support/desk.h>
#include <views/background.h>
#include <views/billing/day_calendar.h>
#include <views/billing/month_page.h>
#include <views/list_view.h>
#include <views/progress_strip.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestMonthPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheMonth();
    void monthByMouseAndKeys();
    void filterChangesTheSum();
    void faultIsShown();
    void calculationInWords();
    void linksLead();
    void enterOpensTheOrder();
    void printsTheBasis();
    void paperOfOneOrder();
    void saves_data();
    void saves();
    void savingIsGivenUp();
    void savingFails();
    void changesAreShown();
    void places();
    void deadlineOfAnOrder();
    void correctionsAreNotSummed();
    void stopped();
    void emptyMonth();
    void notForEverybody();
};

namespace {
const QDate Monday(2026, 11, 2);
const QDate End(2027, 1, 29);

// The page on an office of its own, on 1 December 2026.
struct BillingDesk : Desk<JobsOffice, MonthPage>
{
    // Spor 1 with Maja, whole November: 21 days; spor 2 with Simon.
    BillingDesk()
    {
        soeren = citizen(u"6101800001"_s, u"Søren Holm"_s, maja.id);
        karen = citizen(u"6101800002"_s, u"Karen Vang"_s, simon.id);
        first = accepted(u"5400102"_s, soeren, Monday, End);
        second = accepted(u"5400101"_s, karen, QDate(2026, 10, 26), QDate(2026, 11, 20), u"spor2"_s,
                          Minutes{1000});
        db.clock().set(QDate(2026, 12, 1));
    }
    ListView *list() const { return find<ListView>("billing"); }
    int rows() const { return list()->listModel()->shownRows(); }

    Citizen soeren;
    Citizen karen;
    Order first;
    Order second;
};
} // namespace

void TestMonthPage::showsTheMonth()
{
    BillingDesk desk;
    MonthPage &page = desk.open();
    QCOMPARE(page.month().toString(), u"2026-11"_s); // in arrears: the month that has ended
    QTRY_COMPARE(desk.rows(), 2);
    QCOMPARE(desk.find<QComboBox>("month")->currentText(), u"November 2026"_s);
    QCOMPARE(desk.find<QComboBox>("contract")->currentText(), u"Københavns Kommune 2024"_s);
    QCOMPARE(desk.label("sum"), u"21.940,00 kr."_s);
    QVERIFY(desk.bar()->isHidden());
    QVERIFY(!page.title().contains(u"Søren"_s));
}

void TestMonthPage::monthByMouseAndKeys()
{
    BillingDesk desk;
    MonthPage &page = desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.click("previousMonth");
    QTRY_COMPARE(desk.rows(), 1); // only spor 2 began in October
    QCOMPARE(page.month().toString(), u"2026-10"_s);
    QTest::keyClick(desk.list(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(desk.rows(), 2);
    QTest::keyClick(desk.list(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(page.month().toString(), u"2026-12"_s);
    QVERIFY(!desk.find<QPushButton>("nextMonth")->isEnabled()); // January has not begun
    QTest::keyClick(desk.list(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(page.month().toString(), u"2026-12"_s);
    // The month is under way: told, and nothing agrees yet.
    QTRY_VERIFY(!desk.bar()->isHidden());
    QVERIFY(desk.bar()->text().contains(u"01-12-2026"_s));
    auto *months = desk.find<QComboBox>("month");
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Down); // older ones are below
    QTRY_COMPARE(desk.rows(), 2);
}

void TestMonthPage::filterChangesTheSum()
{
    BillingDesk desk;
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    auto *filter = desk.find<QLineEdit>("filter");
    QTest::keyClicks(filter, u"ML"_s); // Maja's
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.label("sum"), u"8.190,00 kr."_s);
    QVERIFY(desk.label("shownRows").contains(u"21.940,00 kr."_s)); // of all
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.label("sum"), u"21.940,00 kr."_s);
    QTest::keyClicks(filter, u"ingen"_s);
    QCOMPARE(desk.label("sum"), u"0,00 kr."_s);
    QVERIFY(desk.page->stepBack());
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!desk.page->stepBack());
}

void TestMonthPage::faultIsShown()
{
    BillingDesk desk;
    // Absent without a reason is an error of the dataset.
    desk.attend(desk.plan({u"Samtale"_s, Monday.addDays(3)}, {desk.first}), desk.soeren,
                Presence::Absent);
    desk.open();
    QTRY_VERIFY(!desk.bar()->isHidden());
    QVERIFY(desk.bar()->text().contains(u"50"_s)); // what a wrong amount costs
    desk.list()->setCurrentId(desk.second.id.value);
    desk.click("messageButton1");
    QCOMPARE(desk.list()->currentId(), desk.first.id.value);
    QCOMPARE(desk.label("checkDatasetText"), u"D1: 1 fejl skal rettes"_s);
    desk.list()->setCurrentId(desk.second.id.value);
    QTest::keyClick(desk.list(), Qt::Key_F8);
    QCOMPARE(desk.list()->currentId(), desk.first.id.value);
    desk.link("checkDataset");
    QCOMPARE(desk.navigator.went.last(),
             (Place{Area::Exports, u"order"_s, desk.first.id.value, 0, QDate(2026, 11, 1)}));
}

void TestMonthPage::calculationInWords()
{
    BillingDesk desk;
    QVERIFY(desk.orders.interrupt(desk.first, QDate(2026, 11, 13), QDate(2026, 11, 11)).ok());
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.list()->setCurrentId(desk.first.id.value);
    QCOMPARE(desk.label("billingName"), u"Søren Holm"_s);
    QCOMPARE(desk.label("billingAmount"), u"3.900,00 kr."_s);
    QVERIFY(desk.label("billingFacts").contains(u"oplyste 11-11-2026"_s));
    QVERIFY(desk.label("billingFacts").contains(u"10 betalte dage"_s));
    QVERIFY(desk.find<QWidget>("billingFormula")
                ->accessibleName()
                .startsWith(u"10 dage × 390,00 kr.: 3.900,00 kr."_s));
    QVERIFY(desk.label("billingRemarks").contains(u"001 B 1.2.1"_s));
    auto *calendar = desk.find<DayCalendar>("dayCalendar");
    QCOMPARE(calendar->words(12).section(u". "_s, 0, 0), u"13-11-2026: betalt dag nr"_s);
    QVERIFY(calendar->days().interrupted);
    QVERIFY(desk.find<QWidget>("lastDayLegend")->isVisible());
    QCOMPARE(desk.label("checkDatasetText"), u"D1: Afbrudt, slutdato 11-11-2026"_s);
    // A formula of several lines sums.
    desk.list()->setCurrentId(desk.second.id.value);
    const QString formula = desk.find<QWidget>("billingFormula")->accessibleName();
    QCOMPARE(formula.count(u'\n'), 2);
    QVERIFY(formula.endsWith(u"13.750,00 kr."_s));
}

void TestMonthPage::linksLead()
{
    BillingDesk desk;
    desk.plan({u"Samtale"_s, Monday.addDays(3)}, {desk.first});
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.list()->setCurrentId(desk.first.id.value);
    desk.link("checkOrder");
    QCOMPARE(desk.navigator.went.last(), (Place{Area::Orders, {}, desk.first.id.value}));
    QCOMPARE(desk.label("checkAttendanceText"), u"Fremmøde: mangler fra 05-11-2026"_s);
    desk.link("checkAttendance");
    QCOMPARE(desk.navigator.went.last(),
             (Place{Area::Attendance, {}, desk.soeren.id.value, 0, Monday.addDays(3)}));
}

void TestMonthPage::enterOpensTheOrder()
{
    BillingDesk desk;
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.list()->setCurrentId(desk.second.id.value);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(desk.navigator.went.last(), (Place{Area::Orders, {}, desk.second.id.value}));
}

void TestMonthPage::printsTheBasis()
{
    BillingDesk desk;
    MonthPage &page = desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    QList<PrintJob> jobs;
    page.showPapers = [&jobs](const PrintJob &job) -> Result<bool> {
        jobs.append(job);
        BRO_CHECK(job.beforePrint());
        return true;
    };
    QVERIFY(page.canPrint());
    desk.click("printBasis");
    QTRY_COMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().documents.size(), 2);
    QVERIFY(!jobs.first().title.contains(u"Søren"_s));
    QCOMPARE(
        desk.count(u"SELECT count(*) FROM access_log l JOIN access_log_citizen c ON "
                   "c.access_log_id = l.id WHERE l.purpose = 'invoice-basis' AND l.kind = 4"_s),
        2);
    page.print(); // Ctrl+P of the window
    QTRY_COMPARE(jobs.size(), 2);
}

void TestMonthPage::paperOfOneOrder()
{
    BillingDesk desk;
    MonthPage &page = desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    QList<PrintJob> jobs;
    page.showPapers = [&jobs](const PrintJob &job) -> Result<bool> {
        jobs.append(job);
        return true;
    };
    desk.list()->setCurrentId(desk.second.id.value);
    desk.link("billingPaper");
    QTRY_COMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().documents.size(), 1);
}

void TestMonthPage::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("workbook") << u"b.xlsx"_s << u"b.xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"b.csv"_s << u"b.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("pdf") << u"b.pdf"_s << u"b.pdf"_s << QByteArray("%PDF");
    QTest::newRow("no ending is a workbook") << u"b"_s << u"b.xlsx"_s << QByteArray("PK");
}

void TestMonthPage::saves()
{
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(QByteArray, begins);
    BillingDesk desk;
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.prompts.files.enqueue(desk.folder.filePath(name));
    desk.click("saveBasis");
    QVERIFY(desk.prompts.suggested.last().contains(u"Københavns Kommune 2026-11"_s));
    QTRY_COMPARE(desk.navigator.told.size(), 1);
    QFile file(desk.folder.filePath(written));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QCOMPARE(desk.settings.value(Setting::LastFolder).toString(), desk.folder.path());
}

void TestMonthPage::savingIsGivenUp()
{
    BillingDesk desk;
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    const QStringList before = QDir(desk.folder.path()).entryList(QDir::Files);
    desk.prompts.files.enqueue(QString());
    desk.click("saveBasis");
    QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files), before);
    QVERIFY(desk.navigator.told.isEmpty());
}

void TestMonthPage::savingFails()
{
    BillingDesk desk;
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.prompts.files.enqueue(desk.folder.filePath(u"missing/b.csv"_s));
    desk.click("saveBasis");
    QTRY_VERIFY(desk.bar()->text().contains(u"kan ikke skrives"_s));
}

void TestMonthPage::changesAreShown()
{
    BillingDesk desk;
    desk.open();
    QTRY_COMPARE(desk.rows(), 2);
    desk.list()->setCurrentId(desk.first.id.value);
    QVERIFY(desk.orders.interrupt(desk.first, QDate(2026, 11, 13), QDate(2026, 11, 11)).ok());
    QTRY_COMPARE(desk.label("billingAmount"), u"3.900,00 kr."_s);
    QCOMPARE(desk.list()->currentId(), desk.first.id.value); // still the same line
    QCOMPARE(desk.label("sum"), u"17.650,00 kr."_s);
}

void TestMonthPage::places()
{
    BillingDesk desk;
    MonthPage &page = desk.open({Area::Billing, {}, desk.second.id.value, 0, QDate(2026, 10, 28)});
    QTRY_COMPARE(desk.list()->currentId(), desk.second.id.value);
    QCOMPARE(page.month().toString(), u"2026-10"_s);
    const Place place = page.place();
    QCOMPARE(place, (Place{Area::Billing, {}, desk.second.id.value, 0, QDate(2026, 10, 1)}));
    desk.click("nextMonth");
    QTRY_COMPARE(desk.rows(), 2);
    desk.list()->setCurrentId(desk.first.id.value);
    page.open(place); // Alt+Left
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.list()->currentId(), desk.second.id.value);
}

void TestMonthPage::deadlineOfAnOrder()
{
    BillingDesk desk;
    desk.db.clock().set(QDate(2027, 1, 5));
    MonthPage &page = desk.open({Area::Billing, {}, desk.second.id.value});
    QCOMPARE(page.month().toString(), u"2026-11"_s); // the last in which it earns
    QTRY_COMPARE(desk.list()->currentId(), desk.second.id.value);
}

void TestMonthPage::correctionsAreNotSummed()
{
    BillingDesk desk;
    desk.db.clock().set(QDate(2027, 1, 4));
    QVERIFY(desk.orders.interrupt(desk.first, QDate(2026, 11, 26), QDate(2026, 12, 3)).ok());
    desk.open();
    QTRY_COMPARE(desk.rows(), 1); // December
    QCOMPARE(desk.label("sum"), u"0,00 kr."_s);
    QCOMPARE(desk.list()->currentId(), -desk.first.id.value);
    QCOMPARE(desk.label("billingAmount"), u"\u2212780,00 kr."_s);
    QVERIFY(!desk.find<QPushButton>("printBasis")->isEnabled());
    QVERIFY(!desk.bar()->isHidden());
}

void TestMonthPage::stopped()
{
    BillingDesk desk;
    {
        const HeldThreads held;
        desk.open();
        desk.find<ProgressStrip>("progressStrip")->cancel();
    }
    QTRY_VERIFY(!desk.bar()->isHidden());
    QTRY_VERIFY(desk.page->findChildren<BackgroundJob *>().isEmpty());
    QCOMPARE(desk.rows(), 0);
    desk.click("messageButton1"); // calculate after all
    QTRY_COMPARE(desk.rows(), 2);
    QVERIFY(desk.bar()->isHidden());
    // What was counted before goes on standing, and is told to be of the past.
    {
        const HeldThreads held;
        desk.click("previousMonth");
        desk.find<ProgressStrip>("progressStrip")->cancel();
    }
    QTRY_VERIFY(!desk.bar()->isHidden());
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.label("sum"), u"21.940,00 kr."_s);
    QVERIFY(desk.page->canPrint());
}

void TestMonthPage::emptyMonth()
{
    BillingDesk desk;
    desk.open({Area::Billing, {}, 0, 0, QDate(2026, 8, 1)});
    QTRY_VERIFY(desk.page->findChild<QWidget *>(u"emptyList"_s));
    QVERIFY(!desk.find<QPushButton>("printBasis")->isEnabled());
    QVERIFY(!desk.find<QPushButton>("printBasis")->toolTip().isEmpty());
    QVERIFY(!desk.page->canPrint());
    QCOMPARE(desk.label("sum"), u"0,00 kr."_s);
}

void TestMonthPage::notForEverybody()
{
    BillingDesk desk;
    // The database itself knows who may; a user without the right gets a sentence.
    QVERIFY(desk.db.connection().runScript(u"UPDATE app_user SET role = 'mentor'"_s).ok());
    Session mentor = desk.db.sessionAs(Role::Mentor);
    if (mentor.require(Right::Export).ok())
        QSKIP("mentors may export");
    const auto refused = billingMonth(mentor, JobsOffice::contract(), {2026, 11}, {});
    QCOMPARE(int(refused.error().kind), int(Error::Kind::Denied));
}

QTEST_MAIN(TestMonthPage)
#include "tst_month_page.moc"
