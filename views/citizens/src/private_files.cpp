// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <views/citizens/private_files.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// The name tells the kind of the file and nothing of the citizen.
QString plainName(const QString &title, int number)
{
    const QString suffix = QFileInfo(title).suffix().toLower();
    QString kind;
    for (const QChar c : suffix) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            kind += c;
    }
    const QString name = u"dokument-%1"_s.arg(number);
    return kind.isEmpty() ? name : name + u'.' + kind;
}

} // namespace

PrivateFiles::PrivateFiles(QObject *parent) : QObject(parent), open(&QDesktopServices::openUrl) {}

PrivateFiles::~PrivateFiles() = default;

QString PrivateFiles::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

void PrivateFiles::removeAll()
{
    m_folder.reset();
}

Done PrivateFiles::show(const QString &title, const QByteArray &bytes)
{
    if (!m_folder) {
        QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        if (base.isEmpty() || !QFileInfo(base).isWritable())
            base = QDir::tempPath();
        m_folder = std::make_unique<QTemporaryDir>(base + u"/brobygger-XXXXXX"_s);
    }
    const int number = int(QDir(m_folder->path()).count());
    const QString path = m_folder->filePath(plainName(title, number));
    QFile file(path);
    const auto failed = [&file, &title] {
        return Error(u"core.cannotWrite"_s, {{u"file"_s, title}}, file.errorString());
    };
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed();
    // What is changed here would be lost, so it can only be read.
    file.setPermissions(QFile::ReadOwner);
    file.close();
    if (!open(QUrl::fromLocalFile(path)))
        return Error(u"citizenPage.cannotOpen"_s, {{u"file"_s, title}});
    return {};
}

} // namespace bro
