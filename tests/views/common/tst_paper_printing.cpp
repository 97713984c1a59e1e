// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <views/paper_printing.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPaperPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void scale_data();
    void scale();
    void everyPageOnItsPaper();
    void chosenPages_data();
    void chosenPages();
    void rangeOfThePrinter();
    void stopsBetweenPages();
    void logFailsNothingPrints();
    void printerRefuses();
    void cancelButtonStopsThePrint();
    void noPrinterChosen();
    void noPrinterOnThePc();
    void previewShowsEveryPage();

private:
    std::unique_ptr<QPrinter> filePrinter() const;
    QList<QSizeF> printedPages() const; // of the file, in points

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Typesetter m_typesetter;
};

namespace {
PrintJob job(const QList<QList<Page::Format>> &documents)
{
    PrintJob made;
    made.title = u"Ugeskemaer"_s;
    for (const QList<Page::Format> &formats : documents) {
        Document document;
        for (const Page::Format format : formats) {
            Page page;
            page.format = format;
            page.instructions.append(Box{QRect(0, 0, 4000, 4000), 0, 0xff204060, false});
            document.pages.append(page);
        }
        made.documents.append(document);
    }
    return made;
}
constexpr auto upright = Page::Format::Portrait;
constexpr auto lying = Page::Format::Landscape;
} // namespace

void TestPaperPrinting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"out.pdf"_s);
}

std::unique_ptr<QPrinter> TestPaperPrinting::filePrinter() const
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_file);
    printer->setPageSize(QPageSize(QPageSize::A4));
    return printer;
}

QList<QSizeF> TestPaperPrinting::printedPages() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression box(uR"(/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\])"_s);
    QList<QSizeF> pages;
    auto found = box.globalMatch(QString::fromLatin1(file.readAll()));
    while (found.hasNext()) {
        const QRegularExpressionMatch page = found.next();
        pages.append(QSizeF(page.captured(1).toDouble(), page.captured(2).toDouble()));
    }
    return pages;
}

void TestPaperPrinting::scale_data()
{
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<double>("scale");
    QTest::newRow("A4 at 600 dpi") << QSizeF(4961, 7016) << 0.5;
    QTest::newRow("a hair too small") << QSizeF(4950, 7000) << 0.5;
    QTest::newRow("larger paper is not filled") << QSizeF(7016, 9921) << 0.5;
    QTest::newRow("half the width") << QSizeF(2480.25, 7016) << 0.25;
    QTest::newRow("half the height") << QSizeF(4961, 3507.75) << 0.25;
}

void TestPaperPrinting::scale()
{
    QFETCH(QSizeF, paper);
    QTEST(printScale(QSize(9921, 14031), paper, 600), "scale");
}

void TestPaperPrinting::everyPageOnItsPaper()
{
    auto printer = filePrinter();
    int asked = 0;
    PrintJob paper = job({{upright, lying}, {upright}});
    paper.beforePrint = [&]() -> Done {
        ++asked;
        return {};
    };
    QVERIFY(printPages(*printer, paper, {}, m_typesetter).ok());
    QCOMPARE(asked, 1);
    const QList<QSizeF> pages = printedPages();
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages[0].height() > pages[0].width());
    QVERIFY(pages[1].height() < pages[1].width());
    QVERIFY(pages[2].height() > pages[2].width());
}

void TestPaperPrinting::chosenPages_data()
{
    QTest::addColumn<PrintChoice>("choice");
    QTest::addColumn<QString>("pages"); // documents a and b; - is a blank page
    QTest::newRow("all") << PrintChoice{} << u"a1 b1 b2"_s;
    QTest::newRow("both sides: every document on a sheet of its own")
        << PrintChoice{.duplex = true} << u"a1 - b1 b2"_s;
    QTest::newRow("a range") << PrintChoice{.from = 2, .to = 3} << u"b1 b2"_s;
    QTest::newRow("one page") << PrintChoice{.from = 1, .to = 1} << u"a1"_s;
    QTest::newRow("a range past the end") << PrintChoice{.from = 3, .to = 9} << u"b2"_s;
    QTest::newRow("copies") << PrintChoice{.from = 1, .to = 2, .copies = 2} << u"a1 b1 a1 b1"_s;
    QTest::newRow("copies on both sides")
        << PrintChoice{.duplex = true, .from = 1, .to = 1, .copies = 2} << u"a1 - a1 -"_s;
}

void TestPaperPrinting::chosenPages()
{
    QFETCH(PrintChoice, choice);
    const PrintJob paper = job({{upright}, {upright, upright}});
    QStringList found;
    const QList<const Page *> chosen = bro::chosenPages(paper, choice);
    for (const Page *page : chosen) {
        if (!page)
            found.append(u"-"_s);
        else if (page == &paper.documents[0].pages[0])
            found.append(u"a1"_s);
        else
            found.append(page == &paper.documents[1].pages[0] ? u"b1"_s : u"b2"_s);
    }
    QTEST(found.join(u' '), "pages");
}

void TestPaperPrinting::rangeOfThePrinter()
{
    auto printer = filePrinter();
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    QVERIFY(
        printPages(*printer, job({{upright}, {upright, upright, upright}}), {}, m_typesetter).ok());
    QCOMPARE(printedPages().size(), 2);
}

void TestPaperPrinting::stopsBetweenPages()
{
    auto printer = filePrinter();
    std::atomic<bool> cancel = false;
    QList<qint64> seen;
    Progress progress;
    progress.report = [&](qint64 done, qint64 total) {
        QCOMPARE(total, 3);
        seen.append(done);
        cancel = done == 1;
    };
    progress.cancel = &cancel;
    const Done printed =
        printPages(*printer, job({{upright, upright, upright}}), progress, m_typesetter);
    QVERIFY(!printed.ok());
    QCOMPARE(printed.error().kind, Error::Kind::Canceled);
    QCOMPARE(seen, QList<qint64>({0, 1}));
}

void TestPaperPrinting::logFailsNothingPrints()
{
    auto printer = filePrinter();
    PrintJob paper = job({{upright}});
    paper.beforePrint = []() -> Done { return Error(u"core.internal"_s); };
    const Done printed = printPages(*printer, paper, {}, m_typesetter);
    QVERIFY(!printed.ok());
    QCOMPARE(printed.error().message.code, u"core.internal"_s);
    QVERIFY(!QFile::exists(m_file));
}

void TestPaperPrinting::printerRefuses()
{
    auto printer = filePrinter();
    printer->setOutputFileName(m_folder->filePath(u"no/such/folder.pdf"_s));
    const Done printed = printPages(*printer, job({{upright}}), {}, m_typesetter);
    QVERIFY(!printed.ok());
    QCOMPARE(printed.error().message.code, u"views.printerRefused"_s);
}

void TestPaperPrinting::cancelButtonStopsThePrint()
{
    QWidget window;
    window.show();
    PaperPrinting printing(&window);
    printing.choosePrinter = [this](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_file);
        return true;
    };
    const Result<bool> whole = printing.print(job({{upright, upright}}));
    QVERIFY(whole.ok() && *whole);
    QCOMPARE(printedPages().size(), 2);

    printing.progressDelay = 0;
    QTimer finger;
    int pressed = 0;
    connect(&finger, &QTimer::timeout, this, [&] {
        const auto *dialog = window.findChild<QProgressDialog *>(u"printProgress"_s);
        if (dialog && dialog->isVisible()) {
            ++pressed;
            QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
        }
    });
    finger.start(0);
    const Result<bool> stopped = printing.print(job({QList<Page::Format>(3000, upright)}));
    QVERIFY(pressed > 0);
    QVERIFY(stopped.ok());
    QVERIFY(!*stopped);
}

void TestPaperPrinting::noPrinterChosen()
{
    PaperPrinting printing(nullptr);
    printing.choosePrinter = [](QPrinter &, QWidget *) { return false; };
    PrintJob paper = job({{upright}});
    paper.beforePrint = []() -> Done { return Error(u"core.internal"_s); };
    const Result<bool> printed = printing.print(paper);
    QVERIFY(printed.ok());
    QVERIFY(!*printed);
}

void TestPaperPrinting::noPrinterOnThePc()
{
    PaperPrinting printing(nullptr);
    printing.printerNames = [] { return QStringList(); };
    PrintJob paper = job({{upright}});
    bool logged = false;
    paper.beforePrint = [&logged]() -> Done {
        logged = true;
        return {};
    };
    const Result<bool> printed = printing.print(paper);
    QVERIFY(!printed.ok());
    QCOMPARE(printed.error().message.code, u"views.noPrinter"_s);
    QVERIFY(!logged);

    // What the preview's own button then gives.
    QPrinter none;
    none.setPrinterName({});
    none.setOutputFormat(QPrinter::PdfFormat);
    const Done refused = printPages(none, job({{upright}}), {}, m_typesetter);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, u"views.noPrinter"_s);
}

void TestPaperPrinting::previewShowsEveryPage()
{
    QWidget window;
    window.show();
    int shown = 0;
    QTimer::singleShot(0, &window, [&] {
        auto *const dialog = window.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
        QVERIFY(dialog);
        auto *const pages = dialog->findChild<QPrintPreviewWidget *>();
        QTRY_VERIFY(pages->pageCount() > 0);
        shown = pages->pageCount();
        QCOMPARE(pages->orientation(), QPageLayout::Landscape);
        // The box of the page is really painted.
        QTRY_VERIFY(pages->grab().toImage().convertToFormat(QImage::Format_RGB32).allGray() ==
                    false);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    PaperPrinting printing(&window);
    PrintJob paper = job({{lying, lying}, {lying}});
    paper.beforePrint = []() -> Done { return Error(u"core.internal"_s); };
    const Result<bool> printed = printing.preview(paper);
    QVERIFY(printed.ok());
    QVERIFY(!*printed);
    QCOMPARE(shown, 3);
}

QTEST_MAIN(TestPaperPrinting)
#include "tst_paper_printing.moc"
