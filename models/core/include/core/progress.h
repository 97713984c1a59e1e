// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <core/result.h>
#include <functional>

namespace bro {

// How long work tells how far it is and learns that it shall stop. Both may be empty.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report;
    const std::atomic<bool> *cancel = nullptr;

    bool canceled() const { return cancel && cancel->load(std::memory_order_relaxed); }
    // Reports, and fails with Kind::Canceled when asked to stop.
    Done at(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
        if (canceled())
            return Error(QStringLiteral("core.canceled"), {}, {}, Error::Kind::Canceled);
        return {};
    }
};

} // namespace bro
