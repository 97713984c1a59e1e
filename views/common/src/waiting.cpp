// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QtConcurrent/QtConcurrentRun>
#include <memory>
#include <views/waiting.h>

namespace bro {

QThreadPool &workThreads()
{
    static QThreadPool pool;
    return pool;
}

Done doAndWait(const Database &database, const Clock &clock, ChangeNotice *changes,
               const std::function<Done(Session &)> &work)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = waitFor(QtConcurrent::run(&workThreads(), [&] {
        auto connection = database.connect();
        if (!connection.ok())
            return std::make_shared<Done>(connection.error());
        (*connection)->setChangeNotice(changes);
        Session session(database.user(), **connection, clock, &database.objects());
        return std::make_shared<Done>(work(session));
    }));
    QApplication::restoreOverrideCursor();
    return *done;
}

} // namespace bro
