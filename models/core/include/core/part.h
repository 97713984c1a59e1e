// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QStringList>
#include <core/result.h>
#include <memory>

namespace bro {

// Where a file or folder is made before it gets its name: TARGET.part beside it. A lock
// (TARGET.part.lock) tells what somebody is writing from what a killed program left, which the next
// who claims the place clears away.
class Part
{
public:
    // Nothing lies at path() then. core.beingWritten (Locked) while another holds the place,
    // core.cannotWrite when the folder takes no file.
    static Result<std::unique_ptr<Part>> claim(const QString &target);
    // An empty folder, open to its owner only, lies at path() then.
    static Result<std::unique_ptr<Part>> claimFolder(const QString &target);
    // Takes away what has not got its name.
    ~Part();

    QString path() const;
    QString file(const QString &name) const { return path() + u'/' + name; }
    // The target, behind its symbolic links.
    const QString &target() const { return m_target; }
    // Puts path() on the disk and in the place of the target.
    Done giveName();

    // Takes away what a killed program left of the target, unless somebody holds it.
    static void clear(const QString &target);
    // The targets in a folder, without their path, of which something may be left.
    static QStringList leftIn(const QString &folder);

private:
    explicit Part(const QString &target);
    void remove();

    QString m_target;
    QLockFile m_lock;
};

} // namespace bro
