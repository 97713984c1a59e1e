// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <core/disk.h>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bro {

using namespace Qt::StringLiterals;

Error cannotWrite(const QString &path, const QString &detail)
{
    return Error(u"core.cannotWrite"_s, {{u"file"_s, path}}, detail);
}

Done flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool ok = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!ok)
        return cannotWrite(path, u"fsync"_s);
#else
    Q_UNUSED(path)
#endif
    return {};
}

Done renameOver(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), failed);
    if (failed)
        return cannotWrite(to, QString::fromStdString(failed.message()));
    return flushToDisk(QFileInfo(to).absolutePath());
}

Done keepPrivate(const QString &path)
{
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, u"permissions"_s);
    return {};
}

} // namespace bro
