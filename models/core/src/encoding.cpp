// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringDecoder>
#include <array>
#include <core/encoding.h>

namespace bro {
namespace {

// 0x80-0x9F, the only part in which Windows-1252 differs from Latin-1. Qt knows the encoding only
// where it is built with ICU, which the Windows build is not.
constexpr std::array<char16_t, 32> Upper = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        text[i] = (c >= 0x80 && c < 0xA0) ? QChar(Upper[c - 0x80u]) : QChar(char16_t(c));
    }
    return text;
}

std::optional<QString> decode(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

std::optional<Encoding> utf16ByZeroBytes(QByteArrayView bytes)
{
    const qsizetype n = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < n; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (n >= 8 && odd > n / 4 && even == 0)
        return Encoding::Utf16LittleEndian;
    if (n >= 8 && even > n / 4 && odd == 0)
        return Encoding::Utf16BigEndian;
    return {};
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        if (auto text = decode(QStringConverter::Utf8, view.sliced(3)))
            return {*text, Encoding::Utf8Bom};
    }
    if (bytes.startsWith("\xFF\xFE"))
        return {decode(QStringConverter::Utf16LE, view.sliced(2)).value_or(QString()),
                Encoding::Utf16LittleEndian};
    if (bytes.startsWith("\xFE\xFF"))
        return {decode(QStringConverter::Utf16BE, view.sliced(2)).value_or(QString()),
                Encoding::Utf16BigEndian};
    if (const auto utf16 = utf16ByZeroBytes(view)) {
        const auto qt = *utf16 == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                              : QStringConverter::Utf16BE;
        if (auto text = decode(qt, view))
            return {*text, *utf16};
    }
    if (auto text = decode(QStringConverter::Utf8, view))
        return {*text, Encoding::Utf8};
    return {fromWindows1252(view), Encoding::Windows1252};
}

std::optional<QByteArray> encodeWindows1252(QStringView text, qsizetype *firstBad)
{
    QByteArray bytes(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) {
            bytes[i] = static_cast<char>(c);
            continue;
        }
        const auto *place = std::find(Upper.begin(), Upper.end(), c);
        if (place == Upper.end() || c == 0xFFFD) {
            if (firstBad)
                *firstBad = i;
            return {};
        }
        bytes[i] = static_cast<char>(0x80 + (place - Upper.begin()));
    }
    return bytes;
}

} // namespace bro
