// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtEndian>
#include <support/zip_reader.h>
#include <zlib.h>

namespace bro {

namespace {
quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at)
                     : qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray out(qsizetype(size), '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int code = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return code == Z_STREAM_END ? out : QByteArray();
}
} // namespace

QByteArray zipMember(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    // The directory at the end knows the sizes.
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
         at = bytes.indexOf("PK\x01\x02", at + 4)) {
        if (bytes.mid(at + 46, qsizetype(number(bytes, at + 28, 2))) != name)
            continue;
        const auto local = qsizetype(number(bytes, at + 42, 4));
        const qsizetype data =
            local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
        const QByteArray packed = bytes.mid(data, qsizetype(number(bytes, at + 20, 4)));
        return number(bytes, at + 10, 2) == 0 ? packed
                                              : inflated(packed, number(bytes, at + 24, 4));
    }
    return {};
}

} // namespace bro
