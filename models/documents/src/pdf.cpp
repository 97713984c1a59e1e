// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_finish.h"
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <core/atomic_file.h>
#include <documents/output.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
QPageLayout layoutOf(Page::Format format)
{
    return QPageLayout(QPageSize(QPageSize::A4),
                       format == Page::Format::Portrait ? QPageLayout::Portrait
                                                        : QPageLayout::Landscape,
                       QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
}

// A blank page keeps the shape of the page before it.
Page::Format formatOf(const QList<const Page *> &pages, qsizetype index)
{
    for (qsizetype i = index; i >= 0; --i) {
        if (pages.at(i))
            return pages.at(i)->format;
    }
    return Page::Format::Portrait;
}

Done paintPages(QPdfWriter &writer, const QList<const Page *> &pages, const PdfOptions &options,
                Typesetter &typesetter)
{
    writer.setPageLayout(layoutOf(formatOf(pages, 0)));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error(u"documents.pdfFailed"_s, {}, u"painter did not begin"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(layoutOf(formatOf(pages, i)));
            if (!writer.newPage())
                return Error(u"documents.pdfFailed"_s, {}, u"page %1"_s.arg(i + 1));
        }
        if (pages.at(i))
            replay(painter, *pages.at(i), 1.0, typesetter);
        if (options.progress && !options.progress(i + 1, pages.size()))
            return Error(u"core.canceled"_s, {}, {}, Error::Kind::Canceled);
    }
    if (!painter.end())
        return Error(u"documents.pdfFailed"_s, {}, u"painter did not end"_s);
    return {};
}
} // namespace

Result<QByteArray> pdfBytes(const QList<Document> &documents, const PdfOptions &options,
                            Typesetter &typesetter)
{
    BRO_CHECK(loadPaperFonts());
    const QList<const Page *> pages = printOrder(documents, options.duplex);
    if (pages.isEmpty())
        return Error(u"documents.nothingToWrite"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error(u"documents.pdfFailed"_s, {}, buffer.errorString());
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(options.title);
        writer.setCreator(u"Brobygger"_s);
        BRO_CHECK(paintPages(writer, pages, options, typesetter));
    }
    return finishPdf(bytes, options.created);
}

Done writePdf(const QList<Document> &documents, const QString &path, const PdfOptions &options,
              Typesetter &typesetter)
{
    BRO_TRY(const auto file, AtomicFile::open(path));
    BRO_TRY(const QByteArray bytes, pdfBytes(documents, options, typesetter));
    BRO_CHECK(file->write(bytes));
    return file->commit(options.beforeName);
}

} // namespace bro
