// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlocking.h"
#include <QtConcurrent/QtConcurrentRun>
#include <views/waiting.h>

namespace bro {

void Unlocking::start(const QString &path, const QString &user, const QString &password,
                      std::function<void(Result<Database::Unlocked>)> done)
{
    m_watcher.disconnect(this);
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this, done = std::move(done)] { done(*m_watcher.result()); });
    m_watcher.setFuture(QtConcurrent::run(&workThreads(), [path, user, password] {
        return std::make_shared<Result<Database::Unlocked>>(Database::unlock(path, user, password));
    }));
}

} // namespace bro
