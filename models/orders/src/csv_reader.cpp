// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_scan.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <csv.h>
#include <orders/csv_reader.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LongestField = 1 << 20;
constexpr qsizetype MostFields = 4096;

// libcsv fed line by line, so that each record's first line is known.
class Parser
{
public:
    Parser(const CsvForm &form, const CsvReader::OnRecord &onRecord)
        : m_encoding(form.encoding),
          m_separator(form.separator),
          m_columns(form.header.fields.size()),
          m_onRecord(onRecord)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(form.separator.unicode()));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    bool stopped() const { return m_stopped; }
    Done result() const { return m_result; }
    void skipLines(qint64 n) { m_skip = n; }

    void feed(QByteArrayView bytes)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < bytes.size() && !m_stopped; ++i) {
            if (m_afterReturn && bytes[i] != '\n') {
                line(bytes.sliced(from, i - from));
                from = i;
                endOfLine();
            }
            m_afterReturn = bytes[i] == '\r';
            if (bytes[i] == '\n') {
                line(bytes.sliced(from, i + 1 - from));
                from = i + 1;
                endOfLine();
            }
        }
        if (!m_stopped)
            line(bytes.sliced(from));
    }

    void finish()
    {
        if (m_stopped)
            return;
        // Strict only here: it tells an open quotation mark at the end.
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        if (csv_fini(&m_parser, &Parser::field, &Parser::record, this) == 0)
            return;
        m_endsInQuotes = true;
        csv_set_opts(&m_parser, 0);
        csv_fini(&m_parser, &Parser::field, &Parser::record, this);
    }

private:
    void line(QByteArrayView bytes)
    {
        if (bytes.isEmpty() || m_skip > 0)
            return;
        m_open = m_open || !bytes.trimmed().isEmpty();
        csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), &Parser::field, &Parser::record,
                  this);
        if (m_parser.entry_pos > LongestField || m_fields.size() > MostFields)
            stop(Error(u"import.fieldTooLong"_s, {{u"line"_s, m_begin}}));
    }

    void endOfLine()
    {
        ++m_line;
        if (m_skip > 0)
            --m_skip;
        if (!m_open)
            m_begin = m_line;
    }

    static void field(void *bytes, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        const QByteArrayView view(static_cast<const char *>(bytes), qsizetype(size));
        if (parser->m_fields.size() <= MostFields)
            parser->m_fields.append(csv::decodeField(view, parser->m_encoding));
    }

    static void record(int, void *self) { static_cast<Parser *>(self)->endRecord(); }

    void endRecord()
    {
        CsvRecord record{m_begin, m_line, std::exchange(m_fields, {}), m_endsInQuotes};
        m_begin = m_line;
        m_open = false;
        const bool empty = std::all_of(record.fields.cbegin(), record.fields.cend(),
                                       [](const QString &f) { return f.trimmed().isEmpty(); });
        if (empty || m_stopped)
            return;
        for (const QString &field : std::as_const(record.fields))
            record.brokenQuotes = record.brokenQuotes || holdsWholeRecord(field);
        if (Done done = m_onRecord(record); !done.ok())
            stop(done.error());
    }

    bool holdsWholeRecord(const QString &field) const
    {
        static const QRegularExpression lineBreak(u"[\\r\\n]+"_s);
        if (m_columns < 3 || !field.contains(lineBreak))
            return false;
        const QStringList lines = field.split(lineBreak);
        return std::any_of(lines.begin(), lines.end(), [this](const QString &line) {
            return line.count(m_separator) >= m_columns - 2;
        });
    }

    void stop(const Error &error)
    {
        m_stopped = true;
        m_result = error;
    }

    csv_parser m_parser{};
    Encoding m_encoding;
    QChar m_separator;
    qsizetype m_columns;
    const CsvReader::OnRecord &m_onRecord;
    QStringList m_fields;
    qint64 m_line = 1;
    qint64 m_begin = 1;
    qint64 m_skip = 0;
    bool m_open = false; // a record has begun
    bool m_afterReturn = false;
    bool m_endsInQuotes = false;
    bool m_stopped = false;
    Done m_result;
};

std::optional<QStringConverter::Encoding> utf16(Encoding encoding)
{
    if (encoding == Encoding::Utf16LittleEndian)
        return QStringConverter::Utf16LE;
    if (encoding == Encoding::Utf16BigEndian)
        return QStringConverter::Utf16BE;
    return {};
}

} // namespace

Result<CsvReader> CsvReader::open(QIODevice &device)
{
    CsvReader reader(device);
    BRO_CHECK(reader.findForm());
    return reader;
}

Done CsvReader::findForm()
{
    BRO_TRY(const csv::ScannedBytes bytes, csv::scanBytes(*m_device));
    m_form.encoding = bytes.encoding;
    m_start = bytes.start;
    QString sample = csv::decodeField(bytes.sample, bytes.encoding);
    if (const auto encoding = utf16(bytes.encoding)) {
        sample = QStringDecoder(*encoding).decode(bytes.sample);
        // Zero bytes here and there can look like UTF-16 in a file that is no text at all.
        if (std::any_of(sample.cbegin(), sample.cend(), [](QChar c) { return c < u'\t'; }))
            return Error(u"import.binary"_s);
    }
    const csv::ScannedSeparator found = csv::findSeparator(sample);
    m_form.separator = found.separator;
    m_skipLines = found.skipLines;

    // Reading stops at the first record by an error that goes no further.
    CsvRecord header;
    const Done stopped = forEach([&header](const CsvRecord &record) -> Done {
        header = record;
        return Error(u"import.empty"_s);
    });
    if (header.fields.isEmpty())
        return stopped.ok() ? Done(Error(u"import.empty"_s)) : stopped;
    m_form.header = header;
    return {};
}

Done CsvReader::forEach(const OnRecord &onRecord) const
{
    if (!m_device->seek(m_start))
        return Error(u"import.cannotRead"_s, {}, m_device->errorString());
    bool headerSeen = m_form.header.fields.isEmpty();
    const OnRecord afterHeader = [&](const CsvRecord &record) -> Done {
        if (std::exchange(headerSeen, true))
            return onRecord(record);
        return {};
    };
    Parser parser(m_form, afterHeader);
    parser.skipLines(m_skipLines);
    const auto encoding = utf16(m_form.encoding);
    QStringDecoder decoder = encoding ? QStringDecoder(*encoding) : QStringDecoder();
    while (!parser.stopped()) {
        const QByteArray piece = m_device->read(csv::PieceSize);
        if (piece.isEmpty())
            break;
        if (!encoding) {
            parser.feed(piece);
            continue;
        }
        const QString text = decoder.decode(piece);
        if (text.contains(QChar::Null))
            return Error(u"import.binary"_s);
        parser.feed(text.toUtf8());
    }
    if (!parser.stopped() && !m_device->atEnd())
        return Error(u"import.cannotRead"_s, {}, m_device->errorString());
    parser.finish();
    return parser.result();
}

} // namespace bro
