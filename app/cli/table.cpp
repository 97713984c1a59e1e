// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths, const QList<int> &right)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool last = i + 1 == cells.size();
        if (right.contains(int(i)))
            line += cells.at(i).rightJustified(widths.at(i));
        else
            line += last ? cells.at(i) : cells.at(i).leftJustified(widths.at(i));
        if (!last)
            line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString oneLine(QString text)
{
    for (QChar &sign : text) {
        if (sign.category() == QChar::Other_Control)
            sign = u' ';
    }
    return text;
}

void TextTable::header(const QStringList &cells)
{
    m_rows.prepend(cells);
    m_hasHeader = true;
}

void TextTable::row(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown.append(oneLine(cell));
    m_rows.append(shown);
}

QString TextTable::toString() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        while (widths.size() < row.size())
            widths.append(0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        text += lineOf(m_rows.at(i), widths, m_right);
        if (m_hasHeader && i == 0) {
            QStringList rules;
            for (const qsizetype width : std::as_const(widths))
                rules.append(QString(width, u'-'));
            text += lineOf(rules, widths, {});
        }
    }
    return text;
}

} // namespace bro
