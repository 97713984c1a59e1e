// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <views/waiting.h>

namespace bro {

// While it lives no work of the window begins, so that what is stopped has not been done before.
class HeldThreads
{
public:
    HeldThreads()
    {
        for (int i = 0; i < m_count; ++i)
            workThreads().start([this] {
                m_held.release();
                m_goOn.acquire();
                m_gone.release();
            });
        m_held.acquire(m_count);
    }
    ~HeldThreads()
    {
        m_goOn.release(m_count);
        m_gone.acquire(m_count);
    }
    Q_DISABLE_COPY_MOVE(HeldThreads)

private:
    int m_count = workThreads().maxThreadCount();
    QSemaphore m_held;
    QSemaphore m_goOn;
    QSemaphore m_gone;
};

} // namespace bro
