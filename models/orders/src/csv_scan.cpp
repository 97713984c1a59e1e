// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_scan.h"

#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>
#include <array>

namespace bro::csv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Separators = {u';', u'\t', u',', u'|'};
constexpr qsizetype RecordsLookedAt = 50;

// The table of core/encoding, so that there is one truth: a lone byte from 0x80 is never UTF-8.
const std::array<QChar, 256> &windows1252()
{
    static const std::array<QChar, 256> table = [] {
        std::array<QChar, 256> t;
        for (size_t i = 0; i < t.size(); ++i)
            t[i] = i < 0x80 ? QChar(char16_t(i))
                            : decodeText(QByteArray(1, static_cast<char>(i))).text.at(0);
        return t;
    }();
    return table;
}

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

// Separators outside quotes per record of the sample; the last record may be cut off and is left
// out unless it is the only one.
QList<int> separatorsPerRecord(const QString &sample, QChar separator)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool empty = true;
    bool fieldBegins = true;
    for (const QChar c : sample) {
        if (c == u'"' && (quoted || fieldBegins)) {
            quoted = !quoted;
            empty = false;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!empty)
                counts.append(count);
            count = 0;
            empty = true;
        } else if (!quoted && c == separator) {
            ++count;
            empty = false;
        } else if (!c.isSpace()) {
            empty = false;
        }
        fieldBegins = !quoted && (c == separator || c == u'\n' || c == u'\r');
        if (counts.size() > RecordsLookedAt)
            break;
    }
    if (counts.isEmpty() && !empty)
        counts.append(count);
    return counts;
}

// How convincing a separator is: its number in the header, weighed by the share of records that
// hold at least as many.
double weight(const QList<int> &counts)
{
    if (counts.isEmpty() || counts.first() == 0)
        return 0;
    const auto agreeing = std::count_if(counts.begin(), counts.end(),
                                        [&counts](int n) { return n == counts.first(); });
    return counts.first() * double(agreeing) / double(counts.size());
}

// False once anything was no UTF-8.
bool decodes(QStringDecoder &utf8, QByteArrayView bytes)
{
    [[maybe_unused]] const QString text = utf8.decode(bytes);
    return !utf8.hasError();
}

} // namespace

Result<ScannedBytes> scanBytes(QIODevice &device)
{
    if (!device.isOpen() || device.isSequential() || !device.seek(0))
        return Error(u"import.cannotRead"_s, {}, device.errorString());
    ScannedBytes scanned;
    QStringDecoder utf8(QStringConverter::Utf8);
    bool hasNul = false;
    bool first = true;
    while (true) {
        const QByteArray piece = device.read(PieceSize);
        if (piece.isEmpty())
            break;
        if (first) {
            scanned.encoding = decodeText(piece.left(SampleSize)).encoding;
            if (piece.startsWith("\xEF\xBB\xBF"))
                scanned.start = 3;
            else if (piece.startsWith("\xFF\xFE") || piece.startsWith("\xFE\xFF"))
                scanned.start = 2;
            scanned.sample = piece.mid(scanned.start, SampleSize);
            first = false;
            if (isUtf16(scanned.encoding))
                return scanned;
        }
        hasNul = hasNul || piece.contains('\0');
        decodes(utf8, piece);
    }
    // A line feed tells whether the file ended inside a character.
    const bool isUtf8 = decodes(utf8, "\n");
    if (!device.atEnd())
        return Error(u"import.cannotRead"_s, {}, device.errorString());
    if (hasNul)
        return Error(u"import.binary"_s);
    if (first || scanned.sample.trimmed().isEmpty())
        return Error(u"import.empty"_s);
    if (!isUtf8)
        scanned.encoding = Encoding::Windows1252;
    else if (scanned.encoding == Encoding::Windows1252) // the sample was cut inside a character
        scanned.encoding = scanned.start == 3 ? Encoding::Utf8Bom : Encoding::Utf8;
    return scanned;
}

QString decodeField(QByteArrayView bytes, Encoding encoding)
{
    if (encoding != Encoding::Windows1252)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = windows1252()[static_cast<unsigned char>(bytes[i])];
    return text;
}

ScannedSeparator findSeparator(const QString &sample)
{
    static const QRegularExpression told(u"^sep=([;,\\t|])\\s*[\\r\\n]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = told.match(sample); match.hasMatch())
        return {match.captured(1).at(0), 1};
    ScannedSeparator found;
    double best = 0;
    for (const char16_t separator : Separators) {
        const double w = weight(separatorsPerRecord(sample, separator));
        if (w > best) {
            best = w;
            found.separator = separator;
        }
    }
    return found;
}

} // namespace bro::csv
