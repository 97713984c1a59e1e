// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <database/folder_check.h>

namespace bro {

using namespace Qt::StringLiterals;

Done checkFolder(const QString &folder, const QString &fileSystemType)
{
    static const QStringList network = {
        u"nfs"_s,         u"nfs4"_s,           u"cifs"_s,           u"smb"_s,
        u"smb2"_s,        u"smb3"_s,           u"smbfs"_s,          u"afs"_s,
        u"afpfs"_s,       u"davfs"_s,          u"fuse.davfs2"_s,    u"fuse.sshfs"_s,
        u"fuse.rclone"_s, u"webdav"_s,         u"ncpfs"_s,          u"ceph"_s,
        u"glusterfs"_s,   u"fuse.glusterfs"_s, u"fuse.gvfsd-fuse"_s};
    static const QStringList synchronised = {u"onedrive"_s,    u"dropbox"_s,      u"google drive"_s,
                                             u"googledrive"_s, u"icloud drive"_s, u"iclouddrive"_s,
                                             u"nextcloud"_s,   u"owncloud"_s,     u"box sync"_s,
                                             u"syncthing"_s,   u"pcloud drive"_s};
    if (network.contains(fileSystemType.toLower()) || folder.startsWith("//"_L1) ||
        folder.startsWith("\\\\"_L1))
        return Error(u"database.networkFolder"_s, {{u"folder"_s, folder}}, fileSystemType,
                     Error::Kind::Refused);
    const QStringList parts = QDir::fromNativeSeparators(folder).toLower().split(u'/');
    for (const QString &part : parts) {
        for (const QString &name : synchronised) {
            // "OneDrive - Kontoret" is the folder of a company's account.
            if (part == name || part.startsWith(name + " - "_L1) || part.startsWith(name + " ("_L1))
                return Error(u"database.synchronisedFolder"_s,
                             {{u"folder"_s, folder}, {u"service"_s, name}}, {},
                             Error::Kind::Refused);
        }
    }
    return {};
}

Done checkFolder(const QString &folder)
{
    const QString absolute = QFileInfo(folder).absoluteFilePath();
    const QString real = QFileInfo(absolute).canonicalFilePath();
    const QStorageInfo storage(real.isEmpty() ? absolute : real);
    return checkFolder(real.isEmpty() ? absolute : real,
                       QString::fromLatin1(storage.fileSystemType()));
}

} // namespace bro
