// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <documents/drawing.h>
#include <documents/typesetter.h>

namespace bro {

// Layout code speaks in millimetres and points and is turned into dots when drawn.
inline constexpr double dotsPerMm = dotsPerInch / 25.4;
constexpr double ptToMm(double points)
{
    return points * 25.4 / 72;
}

struct Style
{
    double pt = 9;
    bool bold = false;
    QRgb colour = 0xff000000;
    double spacing = 0;    // between letters, in parts of the size
    double lineHeight = 0; // in parts of the size; 0 = the paragraph's
};

// Room between a boxed mark's word and its edge, mm.
struct MarkPads
{
    double top, bottom, side;
};
MarkPads markPads(double pt);

Font fontOf(const Style &style);

// A word or boxed mark on its way to a line.
struct Span
{
    enum class Kind { Text, BlackMark, OutlinedMark, ThinMark, Tick, Gap, LineBreak };

    Kind kind = Kind::Text;
    QString text;
    Style style;
    bool struckOut = false;
    double gap = 0; // mm
};

// Text of several styles that is broken into lines: at spaces, after hyphens, at soft hyphens; a
// word wider than the line is cut where it must.
class Flow
{
public:
    Flow() = default;
    Flow(const QString &text, const Style &style) { add(text, style); }

    Flow &add(const QString &text, const Style &style, bool struckOut = false);
    Flow &mark(Span::Kind kind, const QString &word, double pt = 8);
    Flow &tick(double pt);
    Flow &gap(double mm);
    Flow &lineBreak();
    bool isEmpty() const { return spans.isEmpty(); }

    QList<Span> spans;
};

struct Piece
{
    Span span;
    double x = 0;
    double width = 0;
};

struct FlowLine
{
    QList<Piece> pieces;
    double width = 0;
    double above = 0; // line's top to baseline
    double below = 0;
};

struct FlowBlock
{
    QList<FlowLine> lines;
    double height = 0;
    double width = 0;
    bool cut = false;        // did not fit into the lines allowed and ends with "…"
    bool brokenWord = false; // a word was wider than the line
};

struct FlowRules
{
    double width = 1e6; // mm
    double lineHeight = 1.35;
    int mostLines = 0; // 0 = as many as it takes
};

FlowBlock layOut(Typesetter &typesetter, const Flow &flow, const FlowRules &rules);
double widthOf(Typesetter &typesetter, const QString &text, const Style &style); // mm

} // namespace bro
