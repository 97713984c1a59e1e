// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QThreadPool>
#include <database/database.h>
#include <database/session.h>
#include <functional>

namespace bro {

// The threads of the window's work. Never Qt's own pool: painting waits for its turn there, so that
// two long jobs would stop the window.
QThreadPool &workThreads();

// Waits for work on a thread while the window paints itself and takes no input.
template <typename Value>
Value waitFor(QFuture<Value> future)
{
    QFutureWatcher<Value> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!watcher.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return watcher.result();
}

// Waits for what costs a password's half second (users, passwords), with a waiting cursor; `work`
// gets a session of its own on a thread, whose changes are told as everybody's. changes: may be
// nullptr.
Done doAndWait(const Database &database, const Clock &clock, ChangeNotice *changes,
               const std::function<Done(Session &)> &work);

} // namespace bro
