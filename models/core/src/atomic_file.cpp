// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <core/atomic_file.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<AtomicFile>> AtomicFile::open(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir() || (target.exists() && !target.isWritable()))
        return cannotWrite(path, u"a folder, or read-only"_s);
    BRO_TRY(auto part, Part::claim(path));
    std::unique_ptr<AtomicFile> file(new AtomicFile(std::move(part)));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                           QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, file->m_file.errorString());
    return file;
}

Error AtomicFile::cannot() const
{
    return cannotWrite(m_part->target(), m_file.errorString());
}

Done AtomicFile::write(std::string_view bytes)
{
    if (m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return cannot();
    return {};
}

Done AtomicFile::commit(const BeforeName &beforeName)
{
    if (!m_file.flush())
        return cannot();
    m_file.close();
    BRO_CHECK(flushToDisk(m_part->path()));
    if (beforeName)
        BRO_CHECK(beforeName());
    return renameOver(m_part->path(), m_part->target());
}

} // namespace bro
