// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <core/result.h>
#include <documents/drawing.h>

namespace bro {

// Registers the embedded fonts, once per process; every Typesetter does it by itself. An error
// names the font that could not be opened.
Done loadPaperFonts();

// A string in one font, ready to be drawn: its glyphs relative to the left end of its baseline.
struct ShapedText
{
    QList<QGlyphRun> runs;
    QPointF origin; // where the runs count from, relative to that end
    int width = 0;  // dots
};

// Shapes text on the reference device and remembers what it shaped, so that a batch pays for
// "Formiddag" once. Belongs to one thread; needs a QGuiApplication that outlives it.
class Typesetter
{
public:
    Typesetter();
    ShapedText shape(const QString &text, const Font &font);
    int width(const QString &text, const Font &font) { return shape(text, font).width; }

private:
    const QFont &qtFont(const Font &font);

    QHash<QPair<qint64, QString>, ShapedText> m_shaped;
    QHash<qint64, QFont> m_fonts;
};

} // namespace bro
