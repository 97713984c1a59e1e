// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <core/progress.h>
#include <database/database.h>
#include <database/session.h>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace bro {

struct PageContext;

// How long work is shown while it runs.
enum class Shown {
    Dialog, // after 300 ms a window-modal dialog with progress and cancel
    Quietly // not at all; the page shows progress() itself
};

// Long work on a thread, with a connection and a session of its own; what it left is told on the
// GUI thread unless the owner is gone, which cancels it.
class BackgroundJob : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(Session &, const Progress &)>;
    BackgroundJob(PageContext &context, QWidget *owner, const QString &title, Shown shown);
    ~BackgroundJob() override; // cancels and waits
    void start(Work work, std::function<void(std::optional<Error>)> done);
    void cancel() { m_cancel = true; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void finished();

private:
    void showDialog();

    PageContext &m_context;
    QPointer<QWidget> m_owner;
    QString m_title;
    Shown m_shown;
    std::atomic<bool> m_cancel = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    bool m_running = false;
    QFutureWatcher<std::optional<Error>> m_watcher;
};

// The same with a result: work(session, progress) → Result<T>, done(Result<T>). The job belongs to
// the owner and deletes itself when done; keep the pointer only to cancel it.
template <typename T>
QPointer<BackgroundJob> runInBackground(PageContext &context, QWidget *owner, const QString &title,
                                        Shown shown,
                                        std::function<Result<T>(Session &, const Progress &)> work,
                                        std::function<void(Result<T>)> done)
{
    auto *job = new BackgroundJob(context, owner, title, shown);
    auto result = std::make_shared<std::optional<Result<T>>>();
    job->start(
        [work, result](Session &session, const Progress &progress) {
            result->emplace(work(session, progress));
        },
        [done, result](std::optional<Error> failed) {
            if (failed)
                done(Result<T>(*failed));
            else if (result->has_value())
                done(std::move(**result));
        });
    return job;
}

} // namespace bro
