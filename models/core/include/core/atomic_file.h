// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <core/disk.h>
#include <core/part.h>
#include <functional>
#include <string_view>

namespace bro {

// Called when a file is whole but has not its name yet (access log); an error drops the file.
using BeforeName = std::function<Done()>;

// A file that is complete or absent: bytes go to a Part, readable by the owner only; commit() puts
// it on the disk and gives it the name, in place of a file that had it. Not committed, it leaves
// nothing.
class AtomicFile
{
public:
    // Fails like Part::claim(), and with core.cannotWrite for a folder or a file that is read-only.
    static Result<std::unique_ptr<AtomicFile>> open(const QString &path);

    // What can't be written is told by commit() at the latest; core.cannotWrite.
    Done write(std::string_view bytes);
    Done write(const QByteArray &bytes)
    {
        return write(std::string_view(bytes.constData(), size_t(bytes.size())));
    }
    Done commit(const BeforeName &beforeName = {});

private:
    explicit AtomicFile(std::unique_ptr<Part> part)
        : m_part(std::move(part)),
          m_file(m_part->path())
    {
    }
    Error cannot() const;

    std::unique_ptr<Part> m_part;
    QFile m_file; // closed before the part goes
};

} // namespace bro
