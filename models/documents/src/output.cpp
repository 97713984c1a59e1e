// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <cmath>
#include <documents/output.h>

namespace bro {

namespace {
QPen penOf(int width, QRgb colour, bool dashed)
{
    QPen pen(QColor::fromRgb(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed) {
        pen.setDashPattern({3.0, 2.0});
    }
    return pen;
}

struct Replay
{
    QPainter &painter;
    Typesetter &typesetter;

    void operator()(const TextRun &run)
    {
        const ShapedText shaped = typesetter.shape(run.text, run.font);
        painter.setPen(QColor::fromRgb(run.colour));
        for (const QGlyphRun &glyphs : shaped.runs)
            painter.drawGlyphRun(QPointF(run.at) + shaped.origin, glyphs);
    }
    void operator()(const Stroke &stroke)
    {
        painter.setPen(penOf(stroke.width, stroke.colour, stroke.dashed));
        painter.drawLine(stroke.from, stroke.to);
    }
    void operator()(const Box &box)
    {
        if (box.fill)
            painter.fillRect(box.rect, QColor::fromRgb(*box.fill));
        if (box.border <= 0)
            return;
        const double half = box.border / 2.0;
        painter.setPen(penOf(box.border, 0xff000000, box.dashed));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(box.rect).adjusted(half, half, -half, -half));
    }
    void operator()(const Shape &shape) { painter.fillPath(shape.path, Qt::black); }
    void operator()(const Picture &picture)
    {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture.rect, picture.image);
    }
};
} // namespace

QStringList Page::texts() const
{
    QStringList words;
    for (const Instruction &instruction : instructions) {
        if (const auto *run = std::get_if<TextRun>(&instruction))
            words.append(run->text);
    }
    return words;
}

void replay(QPainter &painter, const Page &page, double scale, Typesetter &typesetter)
{
    painter.save();
    painter.scale(scale, scale);
    Replay act{painter, typesetter};
    for (const Instruction &instruction : page.instructions)
        std::visit(act, instruction);
    painter.restore();
}

QImage renderPage(const Page &page, int dpi, Typesetter &typesetter)
{
    const double scale = double(dpi) / dotsPerInch;
    const QSizeF size = QSizeF(page.size()) * scale;
    QImage image(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    replay(painter, page, scale, typesetter);
    return image;
}

QList<const Page *> printOrder(const QList<Document> &documents, bool duplex)
{
    QList<const Page *> order;
    for (const Document &document : documents) {
        if (duplex && order.size() % 2 == 1)
            order.append(nullptr);
        for (const Page &page : document.pages)
            order.append(&page);
    }
    return order;
}

} // namespace bro
