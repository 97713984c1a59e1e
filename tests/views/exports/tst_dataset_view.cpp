// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <contracts/profile_loader.h>
#include <exports/d1_processor.h>
#include <views/exports/dataset_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The dataset on the screen, without an office.
class TestDatasetView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsStandFixed();
    void bothHalvesScrollTogether();
    void findingIsShown();
    void notFollowed();
    void numbersAreHidden();
    void copies();
    void manyRows();
    void largeText();
};

namespace {
std::shared_ptr<const D1Preview> preview(int rows)
{
    const QString name = u"koebenhavn-traedesten-2024.json"_s;
    auto preview = std::make_shared<D1Preview>();
    preview->layout = *loadProfile(bundledProfile(name), name).profile->dataset;
    const auto kept = std::make_shared<TableRows>();
    const auto table = keepingTable(datasetTable(preview->layout), kept);
    const int columns = int(preview->layout.columns.size());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            table->add(preview->layout.columns[column].field == DatasetField::Cpr
                           ? std::string("6101800001")
                       : column == 22 ? std::string()
                                      : std::to_string(row % 100) + "-" + std::to_string(column));
        if (!table->endRow().ok())
            return {};
    }
    if (!table->finish({}).ok())
        return {};
    preview->rows = kept;
    preview->outcome.rows = rows;
    D1Finding finding;
    finding.severity = Severity::Error;
    finding.row = rows;
    finding.column = 22;
    preview->outcome.findings.add(finding);
    return preview;
}

struct Shown
{
    explicit Shown(int rows) : view(Texts::danish(), nullptr)
    {
        view.setPreview(preview(rows));
        view.resize(900, 260);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }
    QTableView *fixed() { return view.findChild<QTableView *>(u"datasetFixed"_s); }
    QTableView *rest() { return view.findChild<QTableView *>(u"dataset"_s); }
    QString range() { return view.findChild<QLabel *>(u"datasetRange"_s)->text(); }
    DatasetView view;
};
} // namespace

void TestDatasetView::columnsStandFixed()
{
    Shown shown(50);
    QStringList fixed;
    for (int column = 0; column < 24; ++column) {
        QVERIFY(shown.fixed()->isColumnHidden(column) != shown.rest()->isColumnHidden(column));
        if (!shown.fixed()->isColumnHidden(column))
            fixed.append(
                shown.view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QCOMPARE(fixed, QStringList({u"Navn"_s, u"Aktivitet"_s, u"Aktivitetsdato"_s}));
    const int before = shown.fixed()->horizontalScrollBar()->value();
    shown.rest()->horizontalScrollBar()->setValue(200);
    QCOMPARE(shown.fixed()->horizontalScrollBar()->value(), before);
    QCOMPARE(shown.view.findChild<QScrollBar *>(u"datasetAcross"_s)->value(), 200);
}

void TestDatasetView::bothHalvesScrollTogether()
{
    Shown shown(500);
    shown.rest()->verticalScrollBar()->setValue(800);
    QCOMPARE(shown.fixed()->verticalScrollBar()->value(), 800);
    QCOMPARE(shown.fixed()->rowAt(0), shown.rest()->rowAt(0));
    QCOMPARE(shown.fixed()->viewport()->height(), shown.rest()->viewport()->height());
    shown.rest()->setFocus();
    QTest::keyClick(shown.rest(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.rest()->currentIndex().row(), 499);
    QCOMPARE(shown.fixed()->rowAt(10), shown.rest()->rowAt(10));
    QVERIFY(shown.range().contains(u"500"_s));
}

void TestDatasetView::findingIsShown()
{
    Shown shown(500);
    shown.view.showCell(499, 22);
    const QModelIndex index = shown.view.model()->index(499, 22);
    QVERIFY(shown.rest()->viewport()->rect().contains(shown.rest()->visualRect(index).center()));
    QCOMPARE(shown.rest()->currentIndex().row(), 499);
    QVERIFY(shown.fixed()->selectionModel()->isRowSelected(499));
    QCOMPARE(index.data().toString(), u"mangler"_s);
    // A fault in a fixed column.
    shown.view.showCell(10, shown.view.model()->columnOf(DatasetField::CitizenName));
    QCOMPARE(shown.rest()->currentIndex().row(), 10);
    shown.view.showCell(10, -1);
    shown.view.showCell(5000, 22); // there is no such row
    QCOMPARE(shown.rest()->currentIndex().row(), 10);
}

void TestDatasetView::notFollowed()
{
    Shown shown(500);
    auto *follow = shown.view.findChild<QCheckBox *>(u"followFinding"_s);
    QTest::mouseClick(follow, Qt::LeftButton, {}, QPoint(8, follow->height() / 2));
    QVERIFY(!shown.view.isFollowing());
    shown.view.showCell(499, 22);
    QCOMPARE(shown.rest()->verticalScrollBar()->value(), 0);
}

void TestDatasetView::numbersAreHidden()
{
    Shown shown(5);
    const QModelIndex cpr =
        shown.view.model()->index(0, shown.view.model()->columnOf(DatasetField::Cpr));
    QCOMPARE(cpr.data().toString(), u"610180-••••"_s);
    const QSignalSpy asked(&shown.view, &DatasetView::cprShown);
    auto *show = shown.view.findChild<QCheckBox *>(u"showCpr"_s);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(cpr.data().toString(), u"6101800001"_s);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(cpr.data().toString(), u"610180-••••"_s);
    QCOMPARE(asked.size(), 1);
}

void TestDatasetView::copies()
{
    Shown shown(5);
    shown.rest()->setFocus();
    shown.rest()->selectRow(1);
    QTest::keyClick(shown.rest(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.rest(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // heading, two rows, the last line's end
    QVERIFY(lines[0].startsWith(u"Bestillingsnummer\tCPR-nummer\tNavn"_s));
    QVERIFY(lines[1].startsWith(u"1-0\t610180-••••\t1-2"_s));
    QVERIFY(lines[2].startsWith(u"2-0\t"_s));
}

void TestDatasetView::manyRows()
{
    Shown shown(200'000);
    shown.view.showCell(150'000, 22);
    QCOMPARE(shown.rest()->currentIndex().row(), 150'000);
    const QRect cell = shown.rest()->visualRect(shown.view.model()->index(150'000, 22));
    QVERIFY(shown.rest()->viewport()->rect().intersects(cell));
    QCOMPARE(shown.view.model()->index(150'000, 0).data().toString(), u"0-0"_s);
}

void TestDatasetView::largeText()
{
    Shown shown(5);
    const int before = shown.rest()->rowHeight(0);
    QFont large = shown.view.font();
    large.setPointSize(large.pointSize() * 2);
    shown.view.setFont(large);
    QVERIFY(shown.rest()->rowHeight(0) > before);
    // In a narrow view the day is whole, and something of the other columns is seen.
    shown.view.resize(500, 260);
    const int day = shown.view.model()->columnOf(DatasetField::ActivityDate);
    QTRY_VERIFY(shown.fixed()->columnViewportPosition(day) + shown.fixed()->columnWidth(day) <=
                shown.fixed()->viewport()->width());
}

QTEST_MAIN(TestDatasetView)
#include "tst_dataset_view.moc"
