// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <core/disk.h>
#include <core/part.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString Suffix = u".part"_s;
const QString LockSuffix = u".part.lock"_s;

QString behindLinks(const QString &target)
{
    constexpr int MostLinks = 40;
    QString path = target;
    for (int i = 0; i < MostLinks && QFileInfo(path).isSymLink(); ++i)
        path = QFileInfo(path).symLinkTarget();
    return path;
}
} // namespace

Part::Part(const QString &target) : m_target(behindLinks(target)), m_lock(m_target + LockSuffix) {}

Part::~Part()
{
    if (m_lock.isLocked())
        remove();
}

Result<std::unique_ptr<Part>> Part::claim(const QString &target)
{
    std::unique_ptr<Part> part(new Part(target));
    if (!part->m_lock.tryLock(0)) {
        if (part->m_lock.error() == QLockFile::LockFailedError)
            return Error(u"core.beingWritten"_s, {{u"file"_s, target}}, {}, Error::Kind::Locked);
        return cannotWrite(target, u"lock"_s);
    }
    part->remove();
    return part;
}

Result<std::unique_ptr<Part>> Part::claimFolder(const QString &target)
{
    BRO_TRY(auto part, claim(target));
    if (!QDir().mkdir(part->path(),
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return cannotWrite(target, u"mkdir"_s);
    return part;
}

QString Part::path() const
{
    return m_target + Suffix;
}

// The other names are those that the database engine keeps beside a file.
void Part::remove()
{
    if (QFileInfo(path()).isDir()) {
        QDir(path()).removeRecursively();
        return;
    }
    for (const QString &side : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path() + side);
}

Done Part::giveName()
{
    BRO_CHECK(flushToDisk(path()));
    return renameOver(path(), m_target);
}

void Part::clear(const QString &target)
{
    const auto cleared = claim(target);
    Q_UNUSED(cleared.ok())
}

QStringList Part::leftIn(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({u'*' + Suffix, u'*' + LockSuffix}, QDir::AllEntries | QDir::Hidden);
    QStringList targets;
    for (const QString &name : names)
        targets.append(name.chopped(name.endsWith(Suffix) ? Suffix.size() : LockSuffix.size()));
    targets.removeDuplicates();
    return targets;
}

} // namespace bro
