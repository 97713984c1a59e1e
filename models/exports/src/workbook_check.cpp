// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_check.h"
#include <QFile>
#include <QScopeGuard>
#include <core/disk.h>
#include <minizip/unzip.h>
#include <optional>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Piece = 256 * 1024;
constexpr qsizetype Enough = 4096; // of the end

struct Member
{
    QByteArray head; // its first piece
    QByteArray tail;
    qint64 size = 0;
};

// Nothing when it can't be read to its end.
std::optional<Member> readCurrent(unzFile zip)
{
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return {};
    Member member;
    QByteArray piece(Piece, Qt::Uninitialized);
    int got = 0;
    while ((got = unzReadCurrentFile(zip, piece.data(), unsigned(piece.size()))) > 0) {
        const QByteArray read = QByteArray::fromRawData(piece.constData(), got);
        if (member.size == 0)
            member.head = QByteArray(piece.constData(), got);
        member.tail = (member.tail + read.right(Enough)).right(Enough);
        member.size += got;
    }
    // The checksum is compared when it is closed.
    if (unzCloseCurrentFile(zip) != UNZ_OK || got < 0)
        return {};
    return member;
}

// An XML text ends with the element that it begins with.
bool endsAsItBegan(const Member &member)
{
    qsizetype at = member.head.indexOf('<');
    if (at >= 0 && member.head.mid(at, 2) == "<?")
        at = member.head.indexOf('<', at + 1);
    if (at < 0)
        return false;
    qsizetype end = at + 1;
    while (end < member.head.size() && !QByteArrayView(" \t\r\n/>").contains(member.head.at(end)))
        ++end;
    return member.tail.trimmed().endsWith("</" + member.head.mid(at + 1, end - at - 1) + '>');
}

bool holdsRows(const Member &sheet, qint64 rowBytes)
{
    const QByteArray begin = "<sheetData>";
    const qsizetype from = sheet.head.indexOf(begin);
    const qsizetype after = sheet.tail.lastIndexOf("</sheetData>");
    return from >= 0 && after >= 0 &&
           sheet.size == from + begin.size() + rowBytes + (sheet.tail.size() - after);
}

} // namespace

Done checkWorkbook(const QString &file, qint64 rowBytes, const QString &path)
{
    const auto damaged = [&path](const QByteArray &what) {
        return cannotWrite(path, u"incomplete: "_s + QString::fromUtf8(what));
    };
    const unzFile zip = unzOpen64(QFile::encodeName(file).constData());
    if (!zip)
        return damaged("directory");
    const auto close = qScopeGuard([zip] { unzClose(zip); });
    bool sheetSeen = false;
    int code = unzGoToFirstFile(zip);
    for (; code == UNZ_OK; code = unzGoToNextFile(zip)) {
        QByteArray name(256, '\0');
        unz_file_info64 info;
        if (unzGetCurrentFileInfo64(zip, &info, name.data(), uLong(name.size() - 1), nullptr, 0,
                                    nullptr, 0) != UNZ_OK)
            return damaged("entry");
        name.truncate(qsizetype(qstrlen(name.constData())));
        const auto member = readCurrent(zip);
        if (!member || !endsAsItBegan(*member))
            return damaged(name);
        if (name.startsWith("xl/worksheets/sheet")) {
            sheetSeen = true;
            if (!holdsRows(*member, rowBytes))
                return damaged(name);
        }
    }
    return code == UNZ_END_OF_LIST_OF_FILE && sheetSeen ? Done() : Done(damaged("sheet"));
}

} // namespace bro
