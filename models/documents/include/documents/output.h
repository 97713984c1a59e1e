// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <core/result.h>
#include <documents/drawing.h>
#include <documents/typesetter.h>
#include <functional>

class QPainter;

namespace bro {

// Draws a laid-out page; `scale` is device dots per dot of the reference device (device dpi ÷
// 1200). Preview, printer and PDF differ only in it.
void replay(QPainter &painter, const Page &page, double scale, Typesetter &typesetter);
QImage renderPage(const Page &page, int dpi, Typesetter &typesetter);

// The pages of a batch in the order of printing. With duplex each document begins on a
// right-hand page; nullptr is the blank page that this takes.
QList<const Page *> printOrder(const QList<Document> &documents, bool duplex);

struct PdfOptions
{
    QString title;     // must not hold a CPR number
    QDateTime created; // written as creation time; invalid = now
    bool duplex = false;
    // Called after each page; answering false cancels.
    std::function<bool(qsizetype done, qsizetype total)> progress;
    // Called when the file is whole but has not its name yet (access log); an error drops it.
    std::function<Done()> beforeName;
};

// The file is complete or absent: written under a temporary name, renamed at the end.
Done writePdf(const QList<Document> &documents, const QString &path, const PdfOptions &options,
              Typesetter &typesetter);
Result<QByteArray> pdfBytes(const QList<Document> &documents, const PdfOptions &options,
                            Typesetter &typesetter);

} // namespace bro
