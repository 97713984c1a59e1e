// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>
#include <core/result.h>
#include <functional>
#include <memory>
#include <string>

namespace bro {

// Called when a file is whole but has not its name yet (access log); an error drops the file.
using BeforeName = std::function<Done()>;

// A file that is complete or absent: bytes go to a temporary name in the same folder, readable by
// the owner only; commit() syncs it to disk and gives it the name, in place of a file that had it.
// Not committed, it leaves nothing.
class AtomicFile
{
public:
    static Result<std::unique_ptr<AtomicFile>> open(const QString &path);

    // What can't be written is told by commit() at the latest; core.cannotWrite.
    Done write(std::string_view bytes);
    Done commit(const BeforeName &beforeName);

private:
    explicit AtomicFile(const QString &path) : m_file(path) {}
    QSaveFile m_file;
};

// The error of a file that can't be written.
Error cannotWrite(const QString &path, const QString &detail);

} // namespace bro
