// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_desk.h"
#include <QCheckBox>
#include <QDialog>
#include <QDropEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <orders/order_preview_model.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestImportGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheListOfThePortal();
    void onlyByKeyboard();
    void fileCanBeDropped();
    void saysWhatWasRecognised_data();
    void saysWhatWasRecognised();
    void badFiles_data();
    void badFiles();
    void fitsASmallScreen();
    void hugeFileIsRefusedAtOnce();
    void unknownHeadersAreMapped();
    void mappingIsOfferedAgain();
    void fieldChosenTwice();
    void headerThatStandsTwice();
    void numbersFilter();
    void faultIsFramedAndNamed();
    void findingIsTold();
    void doubleClickLeadsToTheColumn();
    void nothingIsStoredBeforeTheLastButton();
    void refusedLinesByChoice();
    void nothingNew();
    void changedFileIsNotTaken();
    void backKeepsWhatWasChosen();
    void lockedDatabaseIsTold();
    void beginsWithTheFile();
    void chosenOrderStaysInSight();
};

void TestImportGuide::takesTheListOfThePortal()
{
    Guide f;
    QVERIFY(f.ready && f.guide);
    const QString file = f.portal();
    f.check(file);
    QVERIFY(f.segment(u"all"_s).contains(u"120"_s));
    QVERIFY(f.segment(u"new"_s).contains(u"112"_s));
    QVERIFY(f.segment(u"refused"_s).contains(u" 8"_s));
    QVERIFY(f.button().contains(u"112"_s));
    QVERIFY(find<QLabel>(*f.guide, u"fileForm"_s)->text().contains(u"Windows-1252"_s));
    QCOMPARE(f.count(u"orders"_s), 0);
    f.next();
    QTRY_COMPARE(f.count(u"orders"_s), 112);
    QTRY_VERIFY(message(*f.page).contains(u"112"_s));
    QVERIFY(message(*f.page).contains(u"portal.csv.afvist.csv"_s));
    QVERIFY(QFile::exists(file + u".afvist.csv"_s));
    QTRY_VERIFY(!f.guide || !f.guide->isVisible());
    // The same file again holds nothing new.
    f.open();
    f.check(file);
    QVERIFY(f.segment(u"known"_s).contains(u"112"_s));
    QVERIFY(f.segment(u"new"_s).contains(u" 0"_s));
}

void TestImportGuide::onlyByKeyboard()
{
    Guide f;
    f.guide->close();
    f.write(List);
    f.settings.set(Setting::LastFolder, f.folder.path());
    f.page->activateWindow();
    QTRY_VERIFY(f.page->isActiveWindow());
    QTest::keyClick(f.page.get(), Qt::Key_I, Qt::ControlModifier);
    f.guide = openDialog(*f.page, u"importGuide"_s);
    QVERIFY(f.guide);
    auto *recent = find<QListWidget>(*f.guide, u"recentFiles"_s);
    QCOMPARE(recent->count(), 1);
    for (int i = 0; i < 20 && !recent->hasFocus(); ++i)
        QTest::keyClick(f.guide->focusWidget(), Qt::Key_Tab);
    QVERIFY(recent->hasFocus());
    QTest::keyClick(recent, Qt::Key_Down);
    QTest::keyClick(recent, Qt::Key_Up);
    QTest::keyClick(recent, Qt::Key_Return);
    QCOMPARE(f.step(), 1);
    QTest::keyClick(f.guide, Qt::Key_Return); // the default button
    QTRY_COMPARE(f.step(), 2);
    QVERIFY(f.rows()->hasFocus());
    QTest::keyClick(f.rows(), Qt::Key_Down);
    QVERIFY(message(*f.guide->findChild<QStackedWidget *>()).contains(u"CPR-nummer"_s));
    QTest::keyClick(f.rows(), Qt::Key_Return); // a refused row: to its column
    QCOMPARE(f.step(), 1);
    QVERIFY(f.field(1)->hasFocus());
    QTest::keyClick(f.guide, Qt::Key_Return);
    QTRY_COMPARE(f.step(), 2);
    QTest::keyClick(f.rows(), Qt::Key_Home);
    QTest::keyClick(f.rows(), Qt::Key_Return); // one that is well: on
    auto *import = find<QPushButton>(*f.guide, u"nextButton"_s);
    QVERIFY(import->hasFocus());
    QCOMPARE(f.count(u"orders"_s), 0);
    QTest::keyClick(import, Qt::Key_Return);
    QTRY_COMPARE(f.count(u"orders"_s), 2);
}

void TestImportGuide::fileCanBeDropped()
{
    Guide f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.write(List))});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.guide, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.guide, &drop);
    QVERIFY(f.canGoOn());
    QVERIFY(find<QLabel>(*f.guide, u"fileForm"_s)->text().startsWith(u"liste.csv"_s));
    // Not two files, and not later.
    data.setUrls({QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s)});
    QDragEnterEvent two({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.guide, &two);
    QVERIFY(!two.isAccepted());
}

void TestImportGuide::saysWhatWasRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QByteArray utf16("\xff\xfe", 2);
    for (const QChar c : List) {
        utf16.append(char(c.unicode() & 0xff));
        utf16.append(char(c.unicode() >> 8));
    }
    QTest::newRow("UTF-8") << List.toUtf8() << u"semikolon · UTF-8 · datoer dd-mm-åååå"_s;
    QTest::newRow("Windows-1252") << List.toLatin1()
                                  << u"semikolon · Windows-1252 · datoer dd-mm-åååå"_s;
    QTest::newRow("UTF-16") << utf16 << u"semikolon · UTF-16 · datoer dd-mm-åååå"_s;
    QTest::newRow("tabs") << QString(List).replace(u';', u'\t').toUtf8()
                          << u"tabulator · UTF-8 · datoer dd-mm-åååå"_s;
}

void TestImportGuide::saysWhatWasRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    Guide f;
    f.check(f.write(bytes));
    QCOMPARE(find<QLabel>(*f.guide, u"fileForm"_s)->text(), QString(u"liste.csv · "_s + words));
    const QModelIndex name = f.rows()->listModel()->index(0, OrderPreviewModel::Citizen);
    QCOMPARE(name.data().toString(), u"Poul Öztürk"_s);
    QVERIFY(f.segment(u"new"_s).contains(u" 2"_s));
}

void TestImportGuide::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"Filen er tom"_s;
    QTest::newRow("header only") << Header.toUtf8() << u"Filen er tom"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\0\0\0\0\0\0\xff", 11)
                                << u"ikke en tekstfil"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << u"ikke en tekstfil"_s;
}

void TestImportGuide::fitsASmallScreen()
{
    Guide f;
    f.check(f.write(List.toUtf8(), QString(80, u'x') + u".csv"_s));
    auto *keep = find<QCheckBox>(*f.guide, u"keepRefused"_s);
    QVERIFY(!keep->isHidden());
    QVERIFY(keep->toolTip().contains(QString(80, u'x')));
    // 1024 pixels with text of half as much again, less the frame.
    constexpr int Characters = 130; // the font of the tests is narrow
    const int most = Characters * f.guide->fontMetrics().averageCharWidth();
    QVERIFY2(f.guide->minimumSizeHint().width() <= most,
             qPrintable(u"%1 of %2"_s.arg(f.guide->minimumSizeHint().width()).arg(most)));
}

void TestImportGuide::hugeFileIsRefusedAtOnce()
{
    Guide f;
    const QString file = f.write(Header.toUtf8());
    QVERIFY(QFile::resize(file, MostPreviewed + 1));
    f.choose(file);
    QVERIFY(!f.canGoOn());
    auto *told = find<QWidget>(*f.guide, u"fileTold"_s);
    const QList<QLabel *> labels = told->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"21 MB"_s); }));
}

void TestImportGuide::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Guide f;
    f.choose(f.write(bytes));
    auto *told = find<InfoBox>(*f.guide, u"fileTold"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->accessibleDescription().contains(said),
             qPrintable(told->accessibleDescription()));
    QVERIFY(!f.canGoOn());
    QVERIFY(!f.why().isEmpty());
    // A good one afterwards is taken.
    f.choose(f.write(List));
    QVERIFY(f.canGoOn());
    f.choose(f.folder.filePath(u"findes-ikke.csv"_s));
    QVERIFY(!f.canGoOn());
}

void TestImportGuide::unknownHeadersAreMapped()
{
    Guide f;
    QString other = List;
    other.replace(u"Bestillingsnummer"_s, u"Sag"_s).replace(u"CPR-nummer"_s, u"Person"_s);
    f.choose(f.write(other));
    f.next();
    QCOMPARE(f.step(), 1);
    QVERIFY(!f.canGoOn());
    QVERIFY(f.why().contains(u"Bestillingsnummer"_s) && f.why().contains(u"CPR-nummer"_s));
    // By keyboard: the fields stand in the order of the guide, "not used" first.
    f.field(0)->setFocus();
    QTest::keyClick(f.field(0), Qt::Key_Down);
    QVERIFY(f.field(0)->currentText().startsWith(u"Bestillingsnummer"_s));
    QVERIFY(f.field(0)->currentText() != u"Bestillingsnummer"_s); // marked as needed
    QTest::keyClick(f.field(1), Qt::Key_Down);
    QTest::keyClick(f.field(1), Qt::Key_Down);
    QVERIFY(f.canGoOn());
    f.next();
    QTRY_COMPARE(f.step(), 2);
    QVERIFY(f.segment(u"new"_s).contains(u" 2"_s));
    f.goTo(3);
    QVERIFY(message(*f.guide->findChild<QStackedWidget *>()).contains(u"“Person”"_s));
    f.next();
    QTRY_COMPARE(f.count(u"orders"_s), 2);
}

void TestImportGuide::mappingIsOfferedAgain()
{
    Guide f;
    QString other = List;
    const QString file = f.write(other.replace(u"Bestillingsnummer"_s, u"Sag"_s));
    f.choose(file);
    f.next();
    QVERIFY(!find<QLabel>(*f.guide, u"columnsAgain"_s)->isVisible());
    f.field(0)->setCurrentIndex(1);
    f.next();
    QTRY_COMPARE(f.step(), 2);
    f.guide->close();
    f.open();
    f.choose(file);
    f.next();
    QVERIFY(f.canGoOn());
    QVERIFY(find<InfoBox>(*f.guide, u"columnsTold"_s)
                ->accessibleDescription()
                .contains(u"last time"_s));
    QVERIFY(find<QLabel>(*f.guide, u"columnsAgain"_s)->isVisible());
    Q_EMIT find<QLabel>(*f.guide, u"columnsAgain"_s)->linkActivated(u"#"_s);
    QVERIFY(!f.canGoOn());
}

void TestImportGuide::fieldChosenTwice()
{
    Guide f;
    f.choose(f.write(List));
    f.next();
    f.field(9)->setCurrentIndex(f.field(9)->findData(int(OrderColumn::Name)));
    QVERIFY(!f.canGoOn());
    QVERIFY(!note(*f.guide, u"columnField2"_s).isEmpty());
    QVERIFY(!note(*f.guide, u"columnField9"_s).isEmpty());
    QVERIFY(note(*f.guide, u"columnField0"_s).isEmpty());
    f.field(9)->setCurrentIndex(0); // the remark is not used
    QVERIFY(f.canGoOn());
}

void TestImportGuide::headerThatStandsTwice()
{
    Guide f;
    QString twice = List;
    f.choose(f.write(twice.replace(u"Bemærkning"_s, u"Navn"_s)));
    f.next();
    f.next();
    QTRY_VERIFY(message(*f.guide).contains(u"to gange"_s));
    QCOMPARE(f.step(), 1);
}

void TestImportGuide::numbersFilter()
{
    Guide f;
    f.check(f.write(List));
    QCOMPARE(f.rows()->listModel()->shownRows(), 4);
    click(*f.guide, u"segment_refused"_s);
    QCOMPARE(f.rows()->listModel()->shownRows(), 2);
    click(*f.guide, u"segment_new"_s);
    QCOMPARE(f.rows()->listModel()->shownRows(), 2);
    click(*f.guide, u"segment_known"_s);
    QCOMPARE(f.rows()->listModel()->shownRows(), 0);
    QVERIFY(find<QWidget>(*f.guide, u"emptyList"_s)->isVisible());
    click(*f.guide, u"segment_all"_s);
    QCOMPARE(f.rows()->listModel()->shownRows(), 4);
}

void TestImportGuide::faultIsFramedAndNamed()
{
    Guide f;
    f.check(f.write(
        List +
        row(u"7"_s, u"710159-0261"_s, u"Nadia Haq"_s).replace(u"07-03-2027"_s, u"01-12-2026"_s)));
    f.goTo(3);
    const QString said = message(*f.guide->findChild<QStackedWidget *>());
    QVERIFY2(said.contains(u"3"_s) && said.contains(u"“CPR-nummer”"_s) &&
                 said.contains(u"5 cifre"_s),
             qPrintable(said));
    const QModelIndex cell =
        f.rows()->listModel()->indexOfId(3).siblingAtColumn(OrderPreviewModel::Cpr);
    QVERIFY(cell.data(OrderPreviewModel::FaultRole).toBool());
    // The frame is painted: red within the cell, not in its neighbour.
    const auto reddest = [&](const QModelIndex &index) {
        const QImage shot = f.rows()->viewport()->grab(f.rows()->visualRect(index)).toImage();
        int red = 0;
        for (int x = 0; x < shot.width(); ++x) {
            const QColor color = shot.pixelColor(x, 3);
            red += color.red() > 150 && color.green() < 90 && color.blue() < 90 ? 1 : 0;
        }
        return red;
    };
    QVERIFY(reddest(cell) > 20);
    QCOMPARE(reddest(cell.siblingAtColumn(OrderPreviewModel::Start)), 0);
    // A fault in a column that is usually hidden brings it up.
    QVERIFY(!f.rows()->header()->isSectionHidden(OrderPreviewModel::End));
    QVERIFY(f.rows()->header()->isSectionHidden(OrderPreviewModel::Total));
}

void TestImportGuide::findingIsTold()
{
    Guide f;
    f.check(f.write(List));
    f.goTo(4);
    QVERIFY(message(*f.guide->findChild<QStackedWidget *>()).contains(u"40 t"_s));
    const QModelIndex result =
        f.rows()->listModel()->indexOfId(4).siblingAtColumn(OrderPreviewModel::Result);
    QCOMPARE(result.data().toString(), u"Ny, med fund"_s);
}

void TestImportGuide::doubleClickLeadsToTheColumn()
{
    Guide f;
    f.check(f.write(List));
    const QModelIndex cell =
        f.rows()->listModel()->indexOfId(3).siblingAtColumn(OrderPreviewModel::Cpr);
    const QPoint at = f.rows()->visualRect(cell).center();
    QTest::mouseClick(f.rows()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(f.rows()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(f.step(), 1);
    QVERIFY(f.field(1)->hasFocus());
}

void TestImportGuide::nothingIsStoredBeforeTheLastButton()
{
    Guide f;
    const QString file = f.write(List);
    f.check(file);
    QTest::keyClick(f.guide, Qt::Key_Escape);
    QTRY_VERIFY(!f.guide || !f.guide->isVisible());
    QCOMPARE(f.count(u"orders"_s) + f.count(u"citizen"_s), 0);
    QVERIFY(!QFile::exists(file + u".afvist.csv"_s));
}

void TestImportGuide::refusedLinesByChoice()
{
    Guide f;
    const QString file = f.write(List);
    f.check(file);
    auto *keep = find<QCheckBox>(*f.guide, u"keepRefused"_s);
    QVERIFY(keep->isVisible() && keep->isChecked());
    QVERIFY(keep->text().contains(u"liste.csv.afvist.csv"_s));
    f.goTo(3);
    const QString kept = message(*f.guide->findChild<QStackedWidget *>());
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(!keep->isChecked());
    QVERIFY(message(*f.guide->findChild<QStackedWidget *>()) != kept);
    f.next();
    QTRY_COMPARE(f.count(u"orders"_s), 2);
    QVERIFY(!QFile::exists(file + u".afvist.csv"_s));
}

void TestImportGuide::nothingNew()
{
    Guide f;
    const QString good = Header + row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s);
    f.check(f.write(good));
    f.next();
    QTRY_COMPARE(f.count(u"orders"_s), 1);
    QTRY_VERIFY(!f.guide || !f.guide->isVisible());
    f.open();
    f.check(f.write(good));
    QVERIFY(!f.canGoOn());
    QVERIFY(!f.why().isEmpty());
    // Refused lines alone can still be kept for mending.
    click(*f.guide, u"backButton"_s);
    click(*f.guide, u"backButton"_s);
    f.check(f.write(good + row(u"2"_s, u"12345"_s, u"Birthe Abdi"_s)));
    QVERIFY(f.canGoOn());
    f.next();
    QTRY_VERIFY(QFile::exists(f.folder.filePath(u"liste.csv.afvist.csv"_s)));
    QCOMPARE(f.count(u"orders"_s), 1);
}

void TestImportGuide::changedFileIsNotTaken()
{
    Guide f;
    f.check(f.write(List));
    f.write(List + row(u"9"_s, u"710159-0261"_s, u"Sent Ankommet"_s));
    f.next();
    QTRY_VERIFY(message(*f.guide).contains(u"er ændret"_s));
    QCOMPARE(f.count(u"orders"_s), 0);
    QVERIFY(f.guide->isVisible());
}

void TestImportGuide::backKeepsWhatWasChosen()
{
    Guide f;
    f.check(f.write(List));
    click(*f.guide, u"backButton"_s);
    QCOMPARE(f.step(), 1);
    f.field(9)->setCurrentIndex(0);
    f.next();
    QTRY_COMPARE(f.step(), 2);
    click(*f.guide, u"backButton"_s);
    QCOMPARE(f.field(9)->currentIndex(), 0);
    click(*f.guide, u"backButton"_s);
    QCOMPARE(f.step(), 0);
    QVERIFY(!find<QPushButton>(*f.guide, u"backButton"_s)->isVisible());
    QVERIFY(f.canGoOn());
}

void TestImportGuide::lockedDatabaseIsTold()
{
    Guide f;
    f.check(f.write(List));
    // Another process writes.
    const auto other = f.database.database().connect();
    QVERIFY(other.ok());
    QVERIFY((*other)->runScript(u"BEGIN IMMEDIATE"_s).ok());
    f.next();
    QTRY_VERIFY_WITH_TIMEOUT(!message(*f.guide).isEmpty(), 30000);
    QVERIFY((*other)->runScript(u"ROLLBACK"_s).ok());
    QCOMPARE(f.count(u"orders"_s), 0);
    QVERIFY(f.canGoOn());
}

void TestImportGuide::beginsWithTheFile()
{
    Guide f;
    auto *choose = find<QPushButton>(*f.guide, u"chooseFile"_s);
    QVERIFY(choose->hasFocus());
    f.prompts.files.enqueue(f.write(List));
    QTest::keyClick(choose, Qt::Key_Return);
    QVERIFY(f.canGoOn());
}

void TestImportGuide::chosenOrderStaysInSight()
{
    Guide f;
    f.guide->close();
    const Citizen known = f.citizen(u"6101590961"_s, u"Poul Öztürk"_s);
    for (int i = 0; i < 40; ++i)
        f.add(u"A%1"_s.arg(i), known, QDate(2026, 11, 30));
    auto *list = find<ListView>(*f.page, u"ordersList"_s);
    QTRY_COMPARE(list->listModel()->allRows(), 40);
    const QModelIndex group = list->listModel()->index(0, 0);
    list->setCurrentId(list->listModel()->index(39, 0, group).data(IdRole).toLongLong());
    QVERIFY(list->verticalScrollBar()->maximum() > 0);
    // The message takes its room from the list.
    const int before = list->viewport()->height();
    f.open();
    f.check(f.write(Header + row(u"2"_s, u"12345"_s, u"Birthe Abdi"_s)));
    f.next();
    QTRY_VERIFY(list->viewport()->height() < before);
    QTRY_VERIFY(list->visualRect(list->currentIndex()).bottom() <= list->viewport()->height());
}

QTEST_MAIN(TestImportGuide)
#include "tst_import_guide.moc"
