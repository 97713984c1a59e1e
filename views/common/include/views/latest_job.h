// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <views/background.h>

namespace bro {

// Work of which only the newest counts: what it replaces is canceled and tells nothing. A member of
// its owner, which shows progress() itself.
class LatestJob
{
public:
    LatestJob() = default;
    Q_DISABLE_COPY_MOVE(LatestJob)
    bool isRunning() const { return !m_job.isNull(); }
    void drop()
    {
        if (m_job)
            m_job->cancel();
        m_job = nullptr;
    }
    template <typename T>
    BackgroundJob *start(PageContext &context, QWidget *owner,
                         std::function<Result<T>(Session &, const Progress &)> work,
                         std::function<void(Result<T>)> done)
    {
        drop();
        auto mine = std::make_shared<QPointer<BackgroundJob>>();
        m_job = runInBackground<T>(context, owner, {}, Shown::Quietly, std::move(work),
                                   [this, mine, done = std::move(done)](Result<T> made) {
                                       if (*mine != m_job)
                                           return;
                                       m_job = nullptr;
                                       done(std::move(made));
                                   });
        *mine = m_job;
        return m_job;
    }

private:
    QPointer<BackgroundJob> m_job;
};

} // namespace bro
