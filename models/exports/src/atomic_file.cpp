// SPDX-License-Identifier: GPL-3.0-or-later
#include <exports/atomic_file.h>

namespace bro {

using namespace Qt::StringLiterals;

Error cannotWrite(const QString &path, const QString &detail)
{
    return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, detail);
}

Result<std::unique_ptr<AtomicFile>> AtomicFile::open(const QString &path)
{
    std::unique_ptr<AtomicFile> file(new AtomicFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(path, file->m_file.errorString());
    file->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file;
}

Done AtomicFile::write(std::string_view bytes)
{
    if (m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return cannotWrite(m_file.fileName(), m_file.errorString());
    return {};
}

Done AtomicFile::commit(const BeforeName &beforeName)
{
    if (beforeName)
        BRO_CHECK(beforeName());
    if (!m_file.commit())
        return cannotWrite(m_file.fileName(), m_file.errorString());
    return {};
}

} // namespace bro
