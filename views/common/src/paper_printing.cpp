// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPaintEngine>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <algorithm>
#include <documents/output.h>
#include <views/paper_printing.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// The preview paints into pictures; only another engine means that paper comes out.
bool isPreview(const QPrinter &printer)
{
    return printer.paintEngine()->type() == QPaintEngine::Picture;
}

QPageLayout::Orientation orientationOf(const Page &page)
{
    return page.format == Page::Format::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
}

Error refused(const QPrinter &printer)
{
    // Without any printer the system's dialogs give one that has neither name nor file.
    if (printer.printerName().isEmpty() && printer.outputFileName().isEmpty())
        return Error(u"views.noPrinter"_s);
    return Error(u"views.printerRefused"_s, {{u"printer"_s, printer.printerName()}});
}

PrintChoice choiceOf(const QPrinter &printer)
{
    PrintChoice choice;
    if (isPreview(printer))
        return choice;
    choice.duplex = printer.duplex() != QPrinter::DuplexNone;
    if (printer.printRange() == QPrinter::PageRange) {
        choice.from = printer.fromPage();
        choice.to = printer.toPage();
    }
    if (!printer.supportsMultipleCopies())
        choice.copies = printer.copyCount();
    return choice;
}

void paint(QPainter &painter, const QPrinter &printer, const Page &page, Typesetter &typesetter)
{
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size();
    replay(painter, page, printScale(page.size(), paper, printer.resolution()), typesetter);
}
} // namespace

QList<const Page *> chosenPages(const PrintJob &job, const PrintChoice &choice)
{
    QList<const Page *> pages = printOrder(job.documents, choice.duplex);
    if (choice.from > 0)
        pages = pages.mid(choice.from - 1, choice.to - choice.from + 1);
    // With both sides in use a further copy begins on a sheet of its own.
    if (choice.duplex && choice.copies > 1 && pages.size() % 2 == 1)
        pages.append(nullptr);
    const QList<const Page *> once = pages;
    for (int copy = 1; copy < choice.copies; ++copy)
        pages.append(once);
    return pages;
}

double printScale(QSize page, QSizeF paper, int dpi)
{
    const double trueSize = double(dpi) / dotsPerInch;
    const double fitting = std::min(paper.width() / page.width(), paper.height() / page.height());
    // A device's paper is whole dots and so a hair smaller than the page.
    constexpr double rounding = 0.995;
    return fitting < trueSize * rounding ? fitting : trueSize;
}

Done printPages(QPrinter &printer, const PrintJob &job, const Progress &progress,
                Typesetter &typesetter)
{
    const QList<const Page *> pages = chosenPages(job, choiceOf(printer));
    if (pages.isEmpty())
        return {};
    const bool preview = isPreview(printer);
    if (!preview && job.beforePrint)
        BRO_CHECK(job.beforePrint());
    printer.setFullPage(true);
    printer.setDocName(job.title);
    if (!preview)
        printer.setPageOrientation(orientationOf(*pages.first()));
    QPainter painter;
    if (!painter.begin(&printer))
        return refused(printer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (const Done going = progress.at(i, pages.size()); !going.ok()) {
            printer.abort();
            return going.error();
        }
        // The preview shows every page on the paper of its own setting.
        if (!preview && i > 0 && pages[i])
            printer.setPageOrientation(orientationOf(*pages[i]));
        if (i > 0 && !printer.newPage())
            return refused(printer);
        if (pages[i])
            paint(painter, printer, *pages[i], typesetter);
    }
    if (!painter.end())
        return refused(printer);
    return {};
}

PaperPrinting::PaperPrinting(QWidget *window)
    : printerNames(&QPrinterInfo::availablePrinterNames),
      m_window(window)
{
}

Result<bool> PaperPrinting::run(QPrinter &printer, const PrintJob &job)
{
    QProgressDialog dialog(tr("Printing…"), tr("Cancel"), 0, 1, m_window);
    dialog.setObjectName(u"printProgress"_s);
    dialog.setWindowTitle(tr("Print"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(progressDelay);
    std::atomic<bool> cancel = false;
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&cancel] { cancel = true; });
    Progress progress;
    progress.report = [&dialog](qint64 done, qint64 total) {
        dialog.setMaximum(int(total));
        //: %1 and %2 are numbers: the page under way and how many there are.
        dialog.setLabelText(tr("Printing page %1 of %2").arg(done + 1).arg(total));
        dialog.setValue(int(done)); // lets the window breathe, so that Cancel can be pressed
    };
    progress.cancel = &cancel;
    const Done printed = printPages(printer, job, progress, m_typesetter);
    if (printed.ok())
        return true;
    if (printed.error().kind == Error::Kind::Canceled)
        return false;
    return printed.error();
}

Result<bool> PaperPrinting::print(const PrintJob &job)
{
    // The system's dialog would open with nothing to choose.
    if (!choosePrinter && printerNames().isEmpty())
        return Error(u"views.noPrinter"_s);
    QPrinter printer(QPrinter::HighResolution);
    const qsizetype pages = printOrder(job.documents, false).size();
    const auto ask = [pages](QPrinter &chosen, QWidget *window) {
        QPrintDialog dialog(&chosen, window);
        dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        dialog.setMinMax(1, int(pages));
        return dialog.exec() == QDialog::Accepted;
    };
    if (!(choosePrinter ? choosePrinter(printer, m_window) : ask(printer, m_window)))
        return false;
    return run(printer, job);
}

Result<bool> PaperPrinting::preview(const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    const QList<const Page *> pages = printOrder(job.documents, false);
    if (!pages.isEmpty())
        printer.setPageOrientation(orientationOf(*pages.first()));
    Result<bool> printed = false;
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setObjectName(u"printPreview"_s);
    dialog.setWindowTitle(tr("Print preview"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *device) {
        if (!isPreview(*device))
            printed = run(*device, job);
        else if (const Done shown = printPages(*device, job, {}, m_typesetter); !shown.ok())
            printed = shown.error();
    });
    dialog.exec();
    return printed;
}

} // namespace bro
