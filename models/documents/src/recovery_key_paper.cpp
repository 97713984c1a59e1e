// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/texts.h>
#include <documents/recovery_key_paper.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Margin = 1100; // dots; about 23 mm
constexpr int Point = dotsPerInch / 72;

// Lines from the top down, words broken at the width of the paper.
class Sheet
{
public:
    Sheet(Page &page, Typesetter &typesetter) : m_page(page), m_typesetter(typesetter) {}

    void paragraph(const QString &text, const Font &font, int after)
    {
        const int width = m_page.size().width() - 2 * Margin;
        QString line;
        for (const QString &word : text.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && m_typesetter.width(longer, font) > width) {
                put(line, font, Margin);
                line = word;
            } else {
                line = longer;
            }
        }
        put(line, font, Margin);
        m_y += after;
    }
    void centred(const QString &text, const Font &font)
    {
        put(text, font, (m_page.size().width() - m_typesetter.width(text, font)) / 2);
    }
    void skip(int dots) { m_y += dots; }
    int y() const { return m_y; }

private:
    void put(const QString &text, const Font &font, int x)
    {
        m_y += font.size * 14 / 10;
        m_page.instructions.append(
            TextRun{text, QPoint(x, m_y), m_typesetter.width(text, font), font});
    }
    Page &m_page;
    Typesetter &m_typesetter;
    int m_y = Margin;
};
} // namespace

Document recoveryKeyPaper(const QString &office, const QString &database, const QString &key,
                          QDate day, Typesetter &typesetter)
{
    const Texts &texts = Texts::danish();
    const Font title{Face::SansBold, 20 * Point};
    const Font heading{Face::SansBold, 11 * Point};
    const Font body{Face::Sans, 11 * Point};
    const Font large{Face::SansBold, 26 * Point, 2 * Point};
    Document document;
    document.title = texts.sentence(u"documents.recoveryKeyTitle"_s);
    Page page;
    Sheet sheet(page, typesetter);
    sheet.paragraph(document.title, title, 20 * Point);
    sheet.paragraph(texts.sentence(u"documents.recoveryKeyOffice"_s, {{u"office"_s, office}}),
                    heading, 0);
    sheet.paragraph(texts.sentence(u"documents.recoveryKeyDatabase"_s, {{u"database"_s, database}}),
                    body, 0);
    sheet.paragraph(texts.sentence(u"documents.recoveryKeyDay"_s, {{u"day"_s, day}}), body,
                    24 * Point);
    const int top = sheet.y();
    sheet.skip(14 * Point);
    const QStringList groups = key.split(u'-');
    for (qsizetype i = 0; i < groups.size(); i += 4)
        sheet.centred(groups.mid(i, 4).join(u" – "_s), large);
    sheet.skip(24 * Point);
    page.instructions.append(
        Box{QRect(Margin, top, page.size().width() - 2 * Margin, sheet.y() - top), Point, {}});
    sheet.skip(24 * Point);
    for (const QString &code : {u"documents.recoveryKeyWhat"_s, u"documents.recoveryKeyKeep"_s,
                                u"documents.recoveryKeyUse"_s, u"documents.recoveryKeyLost"_s})
        sheet.paragraph(texts.sentence(code), body, 8 * Point);
    document.pages = {page};
    return document;
}

} // namespace bro
