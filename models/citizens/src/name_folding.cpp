// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/name_folding.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c)
{
    return QStringView(u"'’‘ʼ`´").contains(c);
}

bool separates(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

// Letters that Unicode does not take apart into a letter and an accent.
QString plain(QChar c)
{
    switch (c.unicode()) {
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    case u'ß':
        return u"ss"_s;
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'ħ':
        return u"h"_s;
    default:
        return c;
    }
}

} // namespace

QString folded(const QString &name)
{
    // Apostrophes go first: taken apart, a spacing accent would leave a space in the name.
    QString letters = name;
    letters.removeIf(isApostrophe);
    letters = letters.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(letters.size() + 8);
    for (const QChar c : std::as_const(letters)) {
        if (c.isMark())
            continue;
        if (separates(c)) {
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
            continue;
        }
        const QString added = plain(c);
        const bool secondA = out.endsWith(u'a') && added.startsWith(u'a');
        out += secondA ? added.mid(1) : added;
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

bool hasLostLetters(const QString &name)
{
    return name.contains(u'?') || name.contains(QChar::ReplacementCharacter);
}

} // namespace bro
