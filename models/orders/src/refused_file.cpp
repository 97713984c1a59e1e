// SPDX-License-Identifier: GPL-3.0-or-later
#include <orders/refused_file.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool runsAsFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

QString quoted(QString cell, QChar separator)
{
    if (runsAsFormula(cell))
        cell.prepend(u'\'');
    const bool plain = std::none_of(cell.cbegin(), cell.cend(), [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (plain && cell.trimmed().size() == cell.size())
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString refusedFileName(const QString &importedFile)
{
    return importedFile + u".afvist.csv"_s;
}

RefusedFile::RefusedFile(const QString &fileName, CsvForm form, const Texts &texts)
    : m_fileName(fileName),
      m_form(std::move(form)),
      m_texts(texts)
{
}

Done RefusedFile::write(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(quoted(cell, m_form.separator));
    return m_file->write((line.join(m_form.separator) + u"\r\n"_s).toUtf8());
}

Done RefusedFile::add(const RefusedOrderRow &row)
{
    const qsizetype columns = m_form.header.fields.size();
    if (m_rows == 0) {
        BRO_TRY(m_file, AtomicFile::open(m_fileName));
        BRO_CHECK(m_file->write("\xEF\xBB\xBF"_ba));
        QStringList header = m_form.header.fields;
        header << m_texts.sentence(u"import.reasonColumn"_s)
               << m_texts.sentence(u"import.lineColumn"_s);
        BRO_CHECK(write(header));
    }
    ++m_rows;
    QStringList reasons;
    for (const Message &reason : row.reasons)
        reasons.append(m_texts.sentence(reason));
    // Surplus fields would push the reason out of its column; they are kept at the end.
    QStringList cells = row.fields.first(std::min(columns, row.fields.size()));
    while (cells.size() < columns)
        cells.append(QString());
    cells << reasons.join(u' ') << QString::number(row.line) << row.fields.mid(columns);
    return write(cells);
}

Done RefusedFile::commit()
{
    if (m_rows == 0) {
        Part::clear(m_fileName);
        if (QFile::exists(m_fileName) && !QFile::remove(m_fileName))
            return cannotWrite(m_fileName, u"remove"_s);
        return {};
    }
    return m_file->commit();
}

} // namespace bro
