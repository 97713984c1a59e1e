// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QImage>
#include <invoice_office.h>
#include <office/office_store.h>
#include <support/desk.h>
#include <views/billing/bar_chart.h>
#include <views/billing/overview_page.h>
#include <views/list_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void barsStandOnNothing();
    void smallValuesAreSeen();
    void labelsGiveWay();
    void keysTellTheMonth();
    void tableHoldsTheSame();
    void emptyOfficeSaysWhatIsMissing();
    void leftOutPlacesAreTold();
    void paintsInEveryPalette();
};

namespace {

BarChartData example()
{
    BarChartData data;
    data.series = {{u"a"_s}, {u"b"_s, ColorRole::Info, BarChartData::Fill::Hollow}};
    data.columns = {
        {u"jan"_s, u"januar"_s, {100, 50}}, {u"feb"_s, u"februar"_s, {-40, 0}}, {u"mar"_s, {}, {}}};
    return data;
}

struct OverviewDesk : Desk<InvoiceOffice, OverviewPage>
{
    BarChart *chart(const char *name) const { return find<BarChart>(name); }
    Session &session() { return db.session(); }
};

} // namespace

void TestOverviewPage::steps_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("step");
    QTest::newRow("one") << qint64(1) << qint64(1);
    QTest::newRow("nine") << qint64(9) << qint64(2);
    QTest::newRow("forty thousand") << qint64(40'000) << qint64(10'000);
    QTest::newRow("as much as there is")
        << qint64(4'000'000'000'000'000'000) << qint64(1'000'000'000'000'000'000);
}

void TestOverviewPage::steps()
{
    QFETCH(const qint64, span);
    QTEST(niceStep(span, 5), "step");
}

void TestOverviewPage::barsStandOnNothing()
{
    const BarChartLayout layout = layoutBars(example(), {{300, 200}, 40, 12, 20});
    QCOMPARE(layout.bars.size(), 3); // nothing is no bar
    QCOMPARE(layout.bars[0].rect.bottom() + 1, layout.zero);
    QCOMPARE(layout.bars[2].rect.top(), layout.zero); // below zero hangs
    QVERIFY(layout.bars[0].rect.height() > layout.bars[1].rect.height());
    QCOMPARE(layout.columns.size(), 3);
    QCOMPARE(layout.columnAt(layout.columns[1].center()), 1);
    QCOMPARE(layout.columnAt({1, 1}), -1); // the axis
    QVERIFY(layout.ticks.first().value <= -40 && layout.ticks.last().value >= 100);
}

void TestOverviewPage::smallValuesAreSeen()
{
    BarChartData data = example();
    data.columns[0].values = {1'000'000'000, 1};
    const BarChartLayout layout = layoutBars(data, {{300, 200}, 40, 12, 20});
    QCOMPARE(layout.bars[1].rect.height(), 1);
}

void TestOverviewPage::labelsGiveWay()
{
    QCOMPARE(layoutBars(example(), {{300, 200}, 0, 12, 80}).every, 1);
    QCOMPARE(layoutBars(example(), {{300, 200}, 0, 12, 180}).every, 2);
}

void TestOverviewPage::keysTellTheMonth()
{
    OverviewDesk desk;
    desk.march(u"S-100"_s);
    desk.open({Area::Billing, u"overview"_s});
    QTRY_VERIFY(!desk.chart("incomeChart")->data().isEmpty());
    BarChart *chart = desk.chart("incomeChart");
    QCOMPARE(chart->current(), chart->data().today); // April
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(chart->accessibleDescription().contains(u"6.000,00 kr."_s));
    QVERIFY(chart->accessibleDescription().contains(u"2026"_s));
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->current(), 0);
}

void TestOverviewPage::tableHoldsTheSame()
{
    OverviewDesk desk;
    desk.march(u"S-100"_s);
    QVERIFY(desk.run(3).ok());
    QVERIFY(desk.issueAll().ok());
    desk.open({Area::Billing, u"overview"_s});
    QTRY_VERIFY(!desk.chart("incomeChart")->data().isEmpty());
    auto *table = desk.find<ListView>("table_incomeChart");
    QCOMPARE(table->listModel()->allRows(), int(desk.chart("incomeChart")->data().columns.size()));
    QVERIFY(table->setCurrentId(desk.chart("incomeChart")->data().today)); // March
    const QModelIndex row = table->currentIndex();
    QCOMPARE(row.siblingAtColumn(1).data().toString(), u"6.000,00"_s);
    QCOMPARE(row.siblingAtColumn(2).data().toString(), u"6.000,00"_s);
    desk.chart("loadChart")->setFocus();
    QTRY_VERIFY(desk.page->findChild<ListView *>(u"table_loadChart"_s) != nullptr);
}

void TestOverviewPage::emptyOfficeSaysWhatIsMissing()
{
    OverviewDesk desk;
    desk.open({Area::Billing, u"overview"_s});
    QTRY_VERIFY(!desk.find<QLabel>("incomeChartMissing")->isHidden());
    QVERIFY(desk.chart("incomeChart")->isHidden());
    QVERIFY(!desk.find<QLabel>("bonusChartMissing")->isHidden());
}

void TestOverviewPage::leftOutPlacesAreTold()
{
    OverviewDesk desk;
    desk.march(u"S-100"_s);
    OfficeStore office(desk.session());
    Location house;
    house.name = u"Kajen"_s;
    house.address = u"Kajen 1, 4999 Egeby"_s;
    auto added = office.add(house); // without a number of places
    QVERIFY(added.ok());
    desk.open({Area::Billing, u"overview"_s});
    QTRY_VERIFY(!desk.find<QLabel>("loadChartHint")->isHidden());
    QVERIFY(desk.find<QLabel>("incomeChartHint")->isHidden());
    added->capacity = 12;
    QVERIFY(office.update(*added).ok());
    desk.open({Area::Billing, u"overview"_s});
    QTRY_VERIFY(!desk.chart("loadChart")->data().isEmpty());
    QVERIFY(desk.find<QLabel>("loadChartHint")->isHidden());
}

void TestOverviewPage::paintsInEveryPalette()
{
    QSet<QRgb> backgrounds;
    for (const QColor &base : {QColor(Qt::white), QColor(Qt::black)}) {
        BarChart chart([](qint64 value) { return QString::number(value); }, nullptr);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Window, base);
        palette.setColor(QPalette::Text, base == QColor(Qt::white) ? Qt::black : Qt::white);
        palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
        chart.setPalette(palette);
        chart.resize(400, 200);
        BarChartData data = example();
        data.limit = 80;
        data.limitName = u"pladser"_s;
        chart.setData(data);
        const QImage image = chart.grab().toImage();
        backgrounds.insert(image.pixel(395, 2));
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, image.height() / 3));
        QVERIFY(colors.size() > 2); // bars are seen
    }
    QCOMPARE(backgrounds.size(), 2);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
