// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <core/progress.h>
#include <core/result.h>
#include <documents/drawing.h>
#include <documents/typesetter.h>
#include <functional>

class QPrinter;
class QWidget;

namespace bro {

// What shall come out of a printer.
struct PrintJob
{
    QString title; // name in the printer's queue; never holds a citizen's name or number
    QList<Document> documents;
    // Called once, before anything reaches the printer (access log); an error prints nothing.
    std::function<Done()> beforePrint;
};

// Which of the pages, as the printer's dialog has it.
struct PrintChoice
{
    bool duplex = false;
    int from = 0; // first page, from 1; 0 = all
    int to = 0;
    int copies = 1; // that the printer can't make by itself
};

// The pages in the order of printing; nullptr = a blank page (printOrder).
QList<const Page *> chosenPages(const PrintJob &job, const PrintChoice &choice);
// Device dots per dot of the reference device: the true size, or less when the paper in the printer
// is smaller than the page; lengths of `paper` in device dots.
double printScale(QSize page, QSizeF paper, int dpi);

// Sends the pages that the printer's settings ask for (range, copies, both sides). Kind::Canceled
// when progress says stop: what the printer has not taken is dropped.
Done printPages(QPrinter &printer, const PrintJob &job, const Progress &progress,
                Typesetter &typesetter);

// Printing with its dialogs, on behalf of one window.
class PaperPrinting
{
    Q_DECLARE_TR_FUNCTIONS(bro::PaperPrinting)
public:
    explicit PaperPrinting(QWidget *window);

    // Asks which printer; views.noPrinter when the PC has none; false = the user thought better of
    // it, before or while it printed.
    Result<bool> print(const PrintJob &job);
    // The system's preview, from which it can be printed; true = it was.
    Result<bool> preview(const PrintJob &job);

    // How a printer is chosen; tests put another in its place.
    std::function<bool(QPrinter &, QWidget *)> choosePrinter;
    // The printers of the PC; tests put others in their place.
    std::function<QStringList()> printerNames;
    // Milliseconds before the progress is shown, so that a short print does not flicker.
    int progressDelay = 300;

private:
    Result<bool> run(QPrinter &printer, const PrintJob &job);

    QWidget *m_window;
    Typesetter m_typesetter;
};

} // namespace bro
