// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto.h"
#include "verified_copy.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <core/part.h>
#include <database/backup.h>
#include <database/folder_check.h>
#include <database/settings.h>
#include <database/statement.h>
#include <functional>
#include <sodium.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Magic = "BROBYGGER-BACKUP 1\n";
constexpr qint64 Chunk = 1 << 20;

struct Section
{
    QString name; // keys, database, objects/NAME
    QString source;
    qint64 size = 0;
    QByteArray hash;
};

class Hasher
{
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    QByteArray result()
    {
        QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()),
                                 size_t(hash.size()));
        return hash.toHex();
    }

private:
    crypto_generichash_state m_state;
};

// Copies `size` bytes (all that is left when negative) and gives their hash.
Result<QByteArray> copyBytes(QIODevice &from, QIODevice *to, qint64 size, const Progress &progress,
                             qint64 total)
{
    Hasher hasher;
    for (qint64 left = size; left != 0;) {
        const QByteArray bytes = from.read(left < 0 ? Chunk : std::min(Chunk, left));
        if (bytes.isEmpty()) {
            if (left < 0)
                break;
            return Error(u"database.backupDamaged"_s, {}, u"short read"_s);
        }
        hasher.add(bytes);
        if (to && to->write(bytes) != bytes.size())
            return Error(u"database.backupWrite"_s, {}, to->errorString());
        if (left > 0)
            left -= bytes.size();
        BRO_CHECK(progress.at(from.pos(), total));
    }
    return hasher.result();
}

Done measure(Section &section, const Progress &progress)
{
    QFile file(section.source);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, section.source}}, file.errorString());
    section.size = file.size();
    BRO_TRY(section.hash, copyBytes(file, nullptr, section.size, progress, section.size));
    return {};
}

struct Header
{
    BackupInfo info;
    QList<Section> sections;
    qint64 dataAt = 0;
};

Result<Header> readHeader(QFile &file)
{
    const auto damaged = [&file](const QString &why) {
        return Error(u"database.backupNotOne"_s, {{u"file"_s, file.fileName()}}, why,
                     Error::Kind::Refused);
    };
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, file.fileName()}}, file.errorString());
    constexpr qint64 LongestHeader = 64 << 20;
    if (file.readLine(64) != Magic)
        return damaged(u"magic"_s);
    const QJsonObject json = QJsonDocument::fromJson(file.readLine(LongestHeader)).object();
    Header header;
    header.info.databaseId = json.value("databaseId"_L1).toString();
    header.info.createdAt = json.value("createdAt"_L1).toString().toLongLong();
    header.info.schema = json.value("schema"_L1).toInt();
    const QJsonArray sections = json.value("sections"_L1).toArray();
    static const QRegularExpression objectName(u"^objects/[0-9a-f]{64}$"_s);
    for (const auto &entry : sections) {
        const QJsonObject one = entry.toObject();
        Section section{one.value("name"_L1).toString(),
                        {},
                        one.value("size"_L1).toString().toLongLong(),
                        one.value("hash"_L1).toString().toLatin1()};
        if (section.size < 0)
            return damaged(u"size"_s);
        if (section.name == "database"_L1)
            header.info.databaseSize = section.size;
        else if (objectName.match(section.name).hasMatch())
            ++header.info.objects;
        else if (section.name != "keys"_L1)
            return damaged(u"section"_s);
        header.sections.append(section);
    }
    if (header.sections.size() < 2 || header.info.databaseSize == 0)
        return damaged(u"sections"_s);
    header.dataAt = file.pos();
    return header;
}

Done checkSections(QFile &file, const Header &header, const Progress &progress)
{
    file.seek(header.dataAt);
    for (const Section &section : header.sections) {
        BRO_TRY(const QByteArray hash,
                copyBytes(file, nullptr, section.size, progress, file.size()));
        if (hash != section.hash)
            return Error(u"database.backupDamaged"_s, {}, section.name);
    }
    if (!file.atEnd())
        return Error(u"database.backupDamaged"_s, {}, u"more than announced"_s);
    return {};
}

Done writeContainer(const QString &path, const QJsonObject &header, const QList<Section> &sections,
                    const Progress &progress)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, out.errorString());
    const QByteArray head = Magic + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
    if (out.write(head) != head.size())
        return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, out.errorString());
    for (const Section &section : sections) {
        QFile in(section.source);
        if (!in.open(QIODevice::ReadOnly))
            return Error(u"core.cannotRead"_s, {{u"file"_s, section.source}}, in.errorString());
        BRO_TRY(const QByteArray hash, copyBytes(in, &out, section.size, progress, section.size));
        if (hash != section.hash)
            return Error(u"database.backupDamaged"_s, {},
                         u"changed while copied: "_s + section.name);
    }
    if (!out.flush())
        return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, out.errorString());
    out.close();
    return flushToDisk(path);
}

} // namespace

Done writeBackup(Database &database, Session &session, const QString &out, const Progress &progress)
{
    BRO_CHECK(session.require(Right::Backup));
    if (!QFileInfo(QFileInfo(out).absolutePath()).isWritable() || QFileInfo(out).isDir())
        return cannotWrite(out, u"folder"_s);
    BRO_TRY(const auto work, Part::claimFolder(out));
    const QString copy = work->file(u"database"_s);
    const QString part = work->file(u"backup"_s);
    BRO_CHECK(session.log().record(AccessKind::Export, u"backup"_s));
    session.connection().setCancelFlag(progress.cancel);
    const Done copied = makeVerifiedCopy(session.connection(), database.m_key, copy);
    session.connection().setCancelFlag(nullptr);
    if (!copied.ok())
        return copied;
    QList<Section> sections{{u"keys"_s, KeyFile::pathFor(database.path()), 0, {}},
                            {u"database"_s, copy, 0, {}}};
    const QStringList objects = database.objects().names();
    for (const QString &name : objects)
        sections.append({u"objects/"_s + name, database.objects().folder() + u'/' + name, 0, {}});
    QJsonArray list;
    for (Section &section : sections) {
        BRO_CHECK(measure(section, progress));
        list.append(QJsonObject{{u"name"_s, section.name},
                                {u"size"_s, QString::number(section.size)},
                                {u"hash"_s, QString::fromLatin1(section.hash)}});
    }
    BRO_TRY(const QString schema, session.connection().value(u"PRAGMA user_version"_s));
    const QJsonObject header{{u"databaseId"_s, database.m_databaseId},
                             {u"createdAt"_s, QString::number(session.clock().nowMs())},
                             {u"schema"_s, schema.toInt()},
                             {u"sections"_s, list}};
    BRO_CHECK(writeContainer(part, header, sections, progress));
    BRO_CHECK(keepPrivate(part));
    BRO_CHECK(inspectBackup(part, progress));
    BRO_CHECK(renameOver(part, work->target()));
    return writeSetting(session, OfficeSetting::LastBackupAt,
                        QString::number(session.clock().nowMs()));
}

Result<BackupInfo> inspectBackup(const QString &path, const Progress &progress)
{
    crypto::ready();
    QFile file(path);
    BRO_TRY(const Header header, readHeader(file));
    BRO_CHECK(checkSections(file, header, progress));
    return header.info;
}

namespace {

using Opener = std::function<Result<std::unique_ptr<Database>>(const QString &path)>;

Done restore(const QString &path, const QString &to, const Opener &open, const Progress &progress)
{
    crypto::ready();
    BRO_CHECK(checkFolder(QFileInfo(to).absolutePath()));
    for (const QString &existing : {to, KeyFile::pathFor(to), to + u".objects"_s}) {
        if (QFileInfo::exists(existing))
            return Error(u"database.exists"_s, {{u"file"_s, existing}}, {}, Error::Kind::Refused);
    }
    QFile file(path);
    BRO_TRY(const Header header, readHeader(file));
    // A whole folder of its own while it is unproved; then three renames, the database last.
    BRO_TRY(const auto work, Part::claimFolder(to));
    const QString base = work->file(u"restored"_s);
    if (!QDir().mkpath(base + u".objects"_s))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, to}});
    file.seek(header.dataAt);
    for (const Section &section : header.sections) {
        const QString target = section.name == "keys"_L1       ? KeyFile::pathFor(base)
                               : section.name == "database"_L1 ? base
                                                               : base + u'.' + section.name;
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly))
            return Error(u"core.cannotWrite"_s, {{u"file"_s, target}}, out.errorString());
        BRO_TRY(const QByteArray hash, copyBytes(file, &out, section.size, progress, file.size()));
        if (hash != section.hash)
            return Error(u"database.backupDamaged"_s, {}, section.name);
        if (!out.flush())
            return Error(u"core.cannotWrite"_s, {{u"file"_s, target}}, out.errorString());
        out.close();
        BRO_CHECK(keepPrivate(target));
        BRO_CHECK(flushToDisk(target));
    }
    {
        BRO_TRY(const auto opened, open(base));
        BRO_TRY(const QString integrity, opened->connection().value(u"PRAGMA integrity_check"_s));
        if (integrity != "ok"_L1)
            return Error(u"database.backupDamaged"_s, {}, integrity);
    }
    if (header.info.objects > 0)
        BRO_CHECK(renameOver(base + u".objects"_s, to + u".objects"_s));
    BRO_CHECK(renameOver(KeyFile::pathFor(base), KeyFile::pathFor(to)));
    return renameOver(base, to);
}

} // namespace

Done restoreBackup(const QString &file, const QString &to, const QString &user,
                   const QString &password, const Clock &clock, const Progress &progress)
{
    return restore(
        file, to, [&](const QString &path) { return Database::open(path, user, password, clock); },
        progress);
}

Done restoreBackup(const QString &file, const QString &to, const RecoveryKey &key,
                   const Clock &clock, const Progress &progress)
{
    return restore(
        file, to,
        [&](const QString &path) { return Database::openWithRecoveryKey(path, key, clock); },
        progress);
}

} // namespace bro
