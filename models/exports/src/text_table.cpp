// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <core/encoding.h>
#include <exports/text_table.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t WriteAt = 256 * 1024;

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The character at a place of the text, whole where it takes two units.
QString characterAt(const QString &text, qsizetype at)
{
    return text.mid(at, text.at(at).isHighSurrogate() ? 2 : 1);
}
} // namespace

TextTableWriter::TextTableWriter(const TableSpec &spec, const TableOptions &options,
                                 std::unique_ptr<AtomicFile> file)
    : m_spec(spec),
      m_options(options),
      m_file(std::move(file))
{
    m_buffer.reserve(WriteAt + 16 * 1024);
}

Result<std::unique_ptr<TableWriter>>
TextTableWriter::open(const QString &path, const TableSpec &spec, const TableOptions &options)
{
    BRO_TRY(auto file, AtomicFile::open(path));
    std::unique_ptr<TextTableWriter> writer(new TextTableWriter(spec, options, std::move(file)));
    if (options.encoding == TableEncoding::Utf8Bom)
        writer->m_buffer = "\xEF\xBB\xBF";
    for (int i = 0; i < spec.columns.size(); ++i) {
        if (i > 0)
            writer->m_buffer += options.separator;
        QString lost;
        const QByteArray name = spec.columns[i].name.toUtf8();
        // Column -1 is no numeric one: a name keeps its points.
        writer->appendCell(writer->m_buffer, lost, -1,
                           std::string_view(name.constData(), size_t(name.size())));
        if (!lost.isEmpty())
            return Error(u"export.notInWindows1252"_s,
                         {{u"character"_s, lost}, {u"row"_s, qint64(0)}}, {}, Error::Kind::Refused);
    }
    writer->m_buffer += "\r\n";
    return std::unique_ptr<TableWriter>(std::move(writer));
}

void TextTableWriter::quote(std::string &to, std::string_view bytes) const
{
    const char separator = m_options.separator;
    const bool plain = std::none_of(bytes.begin(), bytes.end(), [separator](char c) {
        return c == separator || c == '"' || c == '\r' || c == '\n';
    });
    // A blank at an end is lost by some readers unless it is quoted.
    if (plain && (bytes.empty() || (bytes.front() != ' ' && bytes.back() != ' '))) {
        to.append(bytes);
        return;
    }
    to += '"';
    for (const char c : bytes) {
        if (c == '"')
            to += '"';
        to += c;
    }
    to += '"';
}

void TextTableWriter::appendCell(std::string &to, QString &lost, int column,
                                 std::string_view utf8) const
{
    if (column >= 0 && column < m_spec.columns.size() && m_spec.columns[column].numeric) {
        std::string number(utf8);
        std::replace(number.begin(), number.end(), '.', m_spec.decimalSeparator);
        quote(to, number);
        return;
    }
    if (m_options.encoding == TableEncoding::Utf8Bom || isAscii(utf8)) {
        quote(to, utf8);
        return;
    }
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    qsizetype bad = 0;
    const auto bytes = encodeWindows1252(text, &bad);
    if (!bytes) {
        lost = characterAt(text, bad);
        return;
    }
    quote(to, std::string_view(bytes->constData(), size_t(bytes->size())));
}

CellRun TextTableWriter::prepare(int column, const QList<QByteArray> &values) const
{
    CellRun run;
    for (const QByteArray &value : values) {
        if (run.cells > 0)
            run.bytes += m_options.separator;
        appendCell(run.bytes, run.lost, column + run.cells,
                   std::string_view(value.constData(), size_t(value.size())));
        ++run.cells;
    }
    return run;
}

void TextTableWriter::add(const CellRun &run)
{
    if (m_column > 0)
        m_buffer += m_options.separator;
    m_buffer.append(run.bytes);
    m_column += run.cells;
    if (!run.lost.isEmpty() && m_lost.isEmpty())
        m_lost = run.lost;
}

void TextTableWriter::add(std::string_view utf8)
{
    if (m_column > 0)
        m_buffer += m_options.separator;
    QString lost;
    appendCell(m_buffer, lost, m_column, utf8);
    ++m_column;
    if (!lost.isEmpty() && m_lost.isEmpty())
        m_lost = lost;
}

Done TextTableWriter::endRow()
{
    ++m_rows;
    m_column = 0;
    if (!m_lost.isEmpty())
        return Error(u"export.notInWindows1252"_s, {{u"character"_s, m_lost}, {u"row"_s, m_rows}},
                     {}, Error::Kind::Refused);
    m_buffer += "\r\n";
    if (m_buffer.size() < WriteAt)
        return {};
    BRO_CHECK(m_file->write(m_buffer));
    m_buffer.clear();
    return {};
}

Done TextTableWriter::finish(const BeforeName &beforeName)
{
    BRO_CHECK(m_file->write(m_buffer));
    m_buffer.clear();
    return m_file->commit(beforeName);
}

} // namespace bro
