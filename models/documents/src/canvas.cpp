// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"
#include "qr.h"
#include <QPainterPathStroker>
#include <algorithm>
#include <cmath>

namespace bro {

namespace {
int dots(double mm)
{
    return int(std::lround(mm * dotsPerMm));
}

int dotsOfPoints(double points)
{
    return int(std::lround(points * dotsPerInch / 72));
}
} // namespace

double Canvas::text(double x, double baseline, const QString &text, const Style &style, Align align)
{
    const Font font = fontOf(style);
    const int width = m_typesetter->width(text, font);
    const double mm = width / dotsPerMm;
    if (m_measuring || text.isEmpty())
        return mm;
    const double left = align == Align::Left ? x : align == Align::Right ? x - mm : x - mm / 2;
    m_page.instructions.append(
        TextRun{text, QPoint(dots(left), dots(baseline)), width, font, style.colour});
    return mm;
}

double Canvas::flow(double x, double y, const FlowBlock &block, double width, Align align)
{
    if (m_measuring)
        return block.height;
    double top = y;
    for (const FlowLine &line : block.lines) {
        const double rest = width - line.width;
        const double left = align == Align::Left    ? x
                            : align == Align::Right ? x + rest
                                                    : x + rest / 2;
        for (const Piece &p : line.pieces)
            piece(p, left + p.x, top + line.above);
        top += line.above + line.below;
    }
    return block.height;
}

void Canvas::piece(const Piece &piece, double x, double baseline)
{
    const Style &style = piece.span.style;
    const double size = ptToMm(style.pt);
    switch (piece.span.kind) {
    case Span::Kind::Text:
        text(x, baseline, piece.span.text, style);
        if (piece.span.struckOut) {
            const double lead = piece.span.text.startsWith(u' ')
                                    ? widthOf(*m_typesetter, QStringLiteral(" "), style)
                                    : 0;
            stroke(x + lead, baseline - size * 0.32, x + piece.width, baseline - size * 0.32,
                   style.pt / 14);
        }
        return;
    case Span::Kind::Tick:
        tick(x, baseline, size);
        return;
    case Span::Kind::BlackMark:
    case Span::Kind::OutlinedMark:
    case Span::Kind::ThinMark: {
        const MarkPads pads = markPads(style.pt);
        // A line box of the type's own height around the word, as in the design.
        const double above = size * 0.888;
        const double below = size * 0.112;
        const bool black = piece.span.kind == Span::Kind::BlackMark;
        const double border = piece.span.kind == Span::Kind::ThinMark ? 0.6 : black ? 0 : 0.9;
        box(x, baseline - above - pads.top, piece.width, pads.top + above + below + pads.bottom,
            border, black ? 0xff000000 : 0xffffffff);
        Style word = style;
        word.colour = black ? 0xffffffff : 0xff000000;
        text(x + pads.side, baseline, piece.span.text, word);
        return;
    }
    case Span::Kind::Gap:
    case Span::Kind::LineBreak:
        return;
    }
}

void Canvas::stroke(double x1, double y1, double x2, double y2, double points, bool dashed,
                    QRgb colour)
{
    if (!m_measuring)
        m_page.instructions.append(Stroke{QPoint(dots(x1), dots(y1)), QPoint(dots(x2), dots(y2)),
                                          dotsOfPoints(points), colour, dashed});
}

void Canvas::box(double x, double y, double width, double height, double points,
                 std::optional<QRgb> fill, bool dashed)
{
    if (m_measuring)
        return;
    const QRect rect(QPoint(dots(x), dots(y)),
                     QSize(dots(x + width) - dots(x), dots(y + height) - dots(y)));
    m_page.instructions.append(Box{rect, dotsOfPoints(points), fill, dashed});
}

void Canvas::picture(double x, double y, double width, double height, const QImage &image)
{
    if (m_measuring || image.isNull())
        return;
    const double scale = std::min(width / image.width(), height / image.height());
    const QSize size(dots(image.width() * scale), dots(image.height() * scale));
    const int lower = (dots(height) - size.height()) / 2;
    m_page.instructions.append(Picture{QRect(QPoint(dots(x), dots(y) + lower), size), image});
}

void Canvas::qr(double x, double y, double size, const QString &text)
{
    if (!m_measuring)
        m_page.instructions.append(
            Shape{qrModules(text, QRect(dots(x), dots(y), dots(size), dots(size)))});
}

void Canvas::tick(double x, double baseline, double size)
{
    if (m_measuring)
        return;
    QPainterPath line;
    line.moveTo(dots(x + size * 0.08), dots(baseline - size * 0.30));
    line.lineTo(dots(x + size * 0.28), dots(baseline - size * 0.06));
    line.lineTo(dots(x + size * 0.66), dots(baseline - size * 0.66));
    QPainterPathStroker pen;
    pen.setWidth(dots(size * 0.1));
    m_page.instructions.append(Shape{pen.createStroke(line)});
}

} // namespace bro
