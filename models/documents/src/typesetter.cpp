// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFontDatabase>
#include <QTextLayout>
#include <cmath>
#include <documents/typesetter.h>
#include <mutex>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRemembered = 30000;
constexpr double widestLine = 1e6; // dots; lines are broken before they come here

qint64 keyOf(const Font &font)
{
    return qint64(font.face) << 48 | qint64(font.size) << 16 | qint64(font.spacing);
}

QString registerFonts()
{
    for (const QString &name :
         {u"NotoSans-Regular"_s, u"NotoSans-Bold"_s, u"NotoSansArabic-Regular"_s,
          u"NotoSansArabic-Bold"_s, u"NotoSansEthiopic-Regular"_s, u"NotoSansEthiopic-Bold"_s,
          u"LiberationSans-Regular"_s, u"LiberationSans-Bold"_s}) {
        if (QFontDatabase::addApplicationFont(u":/brobygger/fonts/%1.ttf"_s.arg(name)) < 0)
            return name;
    }
    return {};
}

QFont makeFont(const Font &font)
{
    QFont made;
    if (font.face == Face::Report || font.face == Face::ReportBold)
        made.setFamilies({u"Liberation Sans"_s, u"Noto Sans"_s});
    else
        made.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Ethiopic"_s});
    made.setBold(font.face == Face::SansBold || font.face == Face::ReportBold);
    made.setPixelSize(font.size);
    made.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing that there is keeps letters from melting into one glyph (ffi), which a
    // search in the PDF would not find.
    constexpr double apart = 1.0 / 64;
    made.setLetterSpacing(QFont::AbsoluteSpacing, font.spacing + apart);
    return made;
}
} // namespace

Done loadPaperFonts()
{
    static std::once_flag once;
    static QString missing;
    std::call_once(once, [] { missing = registerFonts(); });
    if (!missing.isEmpty())
        return Error(u"documents.fontMissing"_s, {{u"font"_s, missing}});
    return {};
}

Typesetter::Typesetter()
{
    // A missing font is reported by writePdf; layout goes on with what the machine has.
    (void)loadPaperFonts().ok();
}

const QFont &Typesetter::qtFont(const Font &font)
{
    const auto found = m_fonts.constFind(keyOf(font));
    if (found != m_fonts.constEnd())
        return *found;
    return *m_fonts.insert(keyOf(font), makeFont(font));
}

ShapedText Typesetter::shape(const QString &text, const Font &font)
{
    const QPair<qint64, QString> key(keyOf(font), text);
    const auto found = m_shaped.constFind(key);
    if (found != m_shaped.constEnd())
        return *found;
    if (m_shaped.size() > mostRemembered)
        m_shaped.clear();

    QTextLayout layout(text, qtFont(font));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    ShapedText shaped;
    if (line.isValid()) {
        line.setLineWidth(widestLine);
        const QRectF natural = line.naturalTextRect();
        shaped.width = int(std::lround(line.horizontalAdvance()));
        shaped.runs = line.glyphRuns();
        shaped.origin = QPointF(-natural.left(), -line.ascent());
    }
    layout.endLayout();
    m_shaped.insert(key, shaped);
    return shaped;
}

} // namespace bro
