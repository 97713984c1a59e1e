// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr QChar softHyphen = u'\u00AD';
// Noto Sans in parts of the type size.
constexpr double ascent = 1.069;
constexpr double descent = 0.293;

// A stretch of a span between two places where a line may break.
struct Token
{
    qsizetype span = 0;
    QString text;
    bool spaceBefore = false;
    qsizetype spaceSpan = 0; // whose type the space has
    bool hyphenAtBreak = false;
    double width = 0;
};

// The span of a space that is still to be set; none = there is no such space.
constexpr qsizetype none = -1;

void splitText(qsizetype index, const QString &text, qsizetype &space, QList<Token> &tokens)
{
    QString word;
    const auto finish = [&](bool hyphen) {
        if (word.isEmpty())
            return;
        tokens.append({index, word, space != none, space, hyphen, 0});
        space = none;
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u' ' || c == u'\n' || c == u'\t') {
            finish(false);
            space = index;
        } else if (c == softHyphen) {
            finish(true);
        } else {
            word += c;
            const bool letters = i > 0 && i + 1 < text.size() && text.at(i - 1).isLetter() &&
                                 text.at(i + 1).isLetter();
            if (letters && (c == u'-' || c == u'/'))
                finish(false);
        }
    }
    finish(false);
}

class Breaker
{
public:
    Breaker(Typesetter &typesetter, const Flow &flow, const FlowRules &rules)
        : m_typesetter(typesetter),
          m_flow(flow),
          m_rules(rules)
    {
    }
    FlowBlock run();

private:
    double measure(qsizetype span, const QString &text)
    {
        return widthOf(m_typesetter, text, m_flow.spans.at(span).style);
    }
    QList<Token> tokens();
    void place(Token token);
    void placeText(Token token);
    QString splitToFit(Token &token, double room);
    void append(const Token &token);
    void lengthenLastPiece(const QString &text);
    void endLine();
    void cutLastLine();
    bool full() const { return m_rules.mostLines > 0 && m_block.lines.size() >= m_rules.mostLines; }

    Typesetter &m_typesetter;
    const Flow &m_flow;
    const FlowRules &m_rules;
    FlowBlock m_block;
    FlowLine m_line;
    qsizetype m_lastSpan = -1;
    bool m_hyphenPending = false;
    bool m_dropped = false; // a word found no line left
};

QList<Token> Breaker::tokens()
{
    QList<Token> all;
    qsizetype space = none;
    for (qsizetype i = 0; i < m_flow.spans.size(); ++i) {
        const Span &span = m_flow.spans.at(i);
        if (span.kind == Span::Kind::Text) {
            splitText(i, span.text, space, all);
        } else {
            all.append({i, span.text, space != none, space, false, 0});
            space = none;
        }
    }
    return all;
}

void Breaker::lengthenLastPiece(const QString &text)
{
    Piece &piece = m_line.pieces.last();
    piece.span.text += text;
    piece.width = widthOf(m_typesetter, piece.span.text, piece.span.style);
    m_line.width = piece.x + piece.width;
}

void Breaker::append(const Token &token)
{
    const Span &span = m_flow.spans.at(token.span);
    const bool first = m_line.pieces.isEmpty();
    bool space = token.spaceBefore && !first;
    if (space && token.spaceSpan != token.span && m_lastSpan == token.spaceSpan &&
        m_line.pieces.last().span.kind == Span::Kind::Text) {
        lengthenLastPiece(u" "_s);
        space = false;
    }
    const QString text = (space ? u" "_s : QString()) + token.text;
    if (!first && m_lastSpan == token.span && span.kind == Span::Kind::Text) {
        lengthenLastPiece(text);
    } else {
        Piece piece{span, m_line.width, token.width};
        if (span.kind == Span::Kind::Text) {
            // The space belongs to the page, too, so that copied text keeps its words apart.
            piece.span.text = text;
            piece.width = measure(token.span, text);
        } else if (space) {
            piece.x += widthOf(m_typesetter, u" "_s, span.style);
        }
        m_line.pieces.append(piece);
        m_line.width = piece.x + piece.width;
    }
    m_lastSpan = token.span;
    m_hyphenPending = token.hyphenAtBreak;
}

void Breaker::endLine()
{
    if (m_hyphenPending && !m_line.pieces.isEmpty())
        lengthenLastPiece(u"-"_s);
    m_block.lines.append(m_line);
    m_line = {};
    m_lastSpan = -1;
    m_hyphenPending = false;
}

QString Breaker::splitToFit(Token &token, double room)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, token.text);
    qsizetype fits = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (fits > 0 && measure(token.span, token.text.left(at)) > room)
            break;
        fits = at;
    }
    const QString head = token.text.left(fits);
    token.text.remove(0, fits);
    return head;
}

void Breaker::placeText(Token token)
{
    const double space =
        token.spaceBefore && !m_line.pieces.isEmpty() ? measure(token.span, u" "_s) : 0;
    token.width = measure(token.span, token.text);
    const double hyphen = token.hyphenAtBreak ? measure(token.span, u"-"_s) : 0;
    constexpr double tolerance = 0.02;
    if (m_line.width + space + token.width + hyphen <= m_rules.width + tolerance) {
        append(token);
        return;
    }
    if (!m_line.pieces.isEmpty()) {
        endLine();
        if ((m_dropped = full()))
            return;
    }
    while (token.width + hyphen > m_rules.width + tolerance && token.text.size() > 1) {
        m_block.brokenWord = true;
        Token head = token;
        head.hyphenAtBreak = false;
        head.text = splitToFit(token, m_rules.width - hyphen);
        if (token.text.isEmpty()) {
            token.text = head.text;
            break;
        }
        append(head);
        endLine();
        if ((m_dropped = full()))
            return;
        token.width = measure(token.span, token.text);
    }
    append(token);
}

void Breaker::place(Token token)
{
    const Span &span = m_flow.spans.at(token.span);
    switch (span.kind) {
    case Span::Kind::Text:
        placeText(token);
        return;
    case Span::Kind::LineBreak:
        m_hyphenPending = false;
        endLine();
        return;
    case Span::Kind::Gap:
        m_line.width += span.gap;
        m_lastSpan = -1;
        return;
    case Span::Kind::Tick:
        token.width = ptToMm(span.style.pt) * 0.8;
        break;
    case Span::Kind::BlackMark:
    case Span::Kind::OutlinedMark:
    case Span::Kind::ThinMark:
        token.width =
            widthOf(m_typesetter, span.text, span.style) + 2 * markPads(span.style.pt).side;
        break;
    }
    if (!m_line.pieces.isEmpty() && m_line.width + token.width > m_rules.width) {
        endLine();
        if ((m_dropped = full()))
            return;
    }
    append(token);
}

void Breaker::cutLastLine()
{
    m_block.cut = true;
    FlowLine &line = m_block.lines.last();
    if (line.pieces.isEmpty() || line.pieces.last().span.kind != Span::Kind::Text)
        return;
    Piece &piece = line.pieces.last();
    QString text = piece.span.text;
    if (text.endsWith(u'-'))
        text.chop(1);
    const auto widthWith = [&](const QString &t) {
        return widthOf(m_typesetter, t, piece.span.style);
    };
    QString shown = text + u" …"_s;
    while (text.size() > 1 && piece.x + widthWith(shown) > m_rules.width) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.toEnd();
        text.truncate(std::max<qsizetype>(1, finder.toPreviousBoundary()));
        shown = text + u"…"_s;
    }
    piece.span.text = shown;
    piece.width = widthWith(shown);
    line.width = piece.x + piece.width;
}

void measureHeight(FlowLine &line, const Flow &flow, double factor)
{
    const auto cover = [&line](double above, double below) {
        line.above = std::max(line.above, above);
        line.below = std::max(line.below, below);
    };
    const auto coverText = [&cover](double size, double lineFactor) {
        const double leading = (lineFactor - ascent - descent) / 2;
        cover(size * (ascent + leading), size * (descent + leading));
    };
    for (const Piece &piece : line.pieces) {
        const double size = ptToMm(piece.span.style.pt);
        if (piece.span.kind == Span::Kind::Text) {
            coverText(size, piece.span.style.lineHeight > 0 ? piece.span.style.lineHeight : factor);
        } else if (piece.span.kind != Span::Kind::Tick) {
            const double leading = (1 - ascent - descent) / 2;
            const MarkPads pads = markPads(piece.span.style.pt);
            cover(pads.top + size * (ascent + leading), pads.bottom + size * (descent + leading));
        }
    }
    if (line.pieces.isEmpty() && !flow.spans.isEmpty())
        coverText(ptToMm(flow.spans.first().style.pt), factor);
}

FlowBlock Breaker::run()
{
    const QList<Token> all = tokens();
    qsizetype done = 0;
    for (; done < all.size() && !full(); ++done)
        place(all.at(done));
    const bool rest = !m_line.pieces.isEmpty();
    if (rest && !full()) {
        m_hyphenPending = false;
        endLine();
    } else if (full() && (done < all.size() || rest || m_dropped)) {
        cutLastLine();
    }
    for (FlowLine &line : m_block.lines) {
        measureHeight(line, m_flow, m_rules.lineHeight);
        m_block.height += line.above + line.below;
        m_block.width = std::max(m_block.width, line.width);
    }
    return m_block;
}
} // namespace

MarkPads markPads(double pt)
{
    if (pt > 10)
        return {1.0, 1.0, 2.4};
    return {0.75, 0.8, 1.5};
}

Font fontOf(const Style &style)
{
    const double size = style.pt * dotsPerInch / 72;
    return {style.bold ? Face::SansBold : Face::Sans, int(std::lround(size)),
            int(std::lround(size * style.spacing))};
}

double widthOf(Typesetter &typesetter, const QString &text, const Style &style)
{
    return typesetter.width(text, fontOf(style)) / dotsPerMm;
}

Flow &Flow::add(const QString &text, const Style &style, bool struckOut)
{
    if (!text.isEmpty())
        spans.append({Span::Kind::Text, text, style, struckOut, 0});
    return *this;
}

Flow &Flow::mark(Span::Kind kind, const QString &word, double pt)
{
    spans.append({kind, word, Style{pt, kind != Span::Kind::ThinMark, 0xff000000, 0.03}, false, 0});
    return *this;
}

Flow &Flow::tick(double pt)
{
    spans.append({Span::Kind::Tick, {}, Style{pt}, false, 0});
    return *this;
}

Flow &Flow::gap(double mm)
{
    spans.append({Span::Kind::Gap, {}, {}, false, mm});
    return *this;
}

Flow &Flow::lineBreak()
{
    spans.append({Span::Kind::LineBreak, {}, {}, false, 0});
    return *this;
}

FlowBlock layOut(Typesetter &typesetter, const Flow &flow, const FlowRules &rules)
{
    return Breaker(typesetter, flow, rules).run();
}

} // namespace bro
