// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace bro {

enum class Encoding { Utf8, Utf8Bom, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct DecodedText
{
    QString text;
    Encoding encoding = Encoding::Utf8;
};

// Text of a file whose encoding nobody told: byte order mark, else strict UTF-8, else UTF-16 by its
// zero bytes, else Windows-1252 (undefined bytes become U+FFFD).
DecodedText decodeText(const QByteArray &bytes);

// Nothing when a character does not exist in Windows-1252; then *firstBad is its place.
std::optional<QByteArray> encodeWindows1252(QStringView text, qsizetype *firstBad = nullptr);

} // namespace bro
