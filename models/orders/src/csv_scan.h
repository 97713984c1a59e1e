// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <core/encoding.h>
#include <core/result.h>

// What a look over a file tells before it is parsed.
namespace bro::csv {

inline constexpr qint64 PieceSize = 1 << 20;
inline constexpr qint64 SampleSize = 1 << 16;

struct ScannedBytes
{
    Encoding encoding = Encoding::Utf8;
    qint64 start = 0;  // after the byte order mark
    QByteArray sample; // the beginning, without the mark
};

// Reads the whole device once, in pieces.
Result<ScannedBytes> scanBytes(QIODevice &device);

// Text of bytes whose encoding is known; UTF-8 and Windows-1252 only.
QString decodeField(QByteArrayView bytes, Encoding encoding);

struct ScannedSeparator
{
    QChar separator = u';';
    qint64 skipLines = 0;
};
ScannedSeparator findSeparator(const QString &sample);

} // namespace bro::csv
