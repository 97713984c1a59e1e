// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <core/progress.h>
#include <core/texts.h>

namespace bro {

// Tells on standard error how far work is, once it has lasted a second: a line renewed in place at
// a terminal, else a line every few seconds.
class ProgressLine
{
public:
    ProgressLine(const Texts &texts, bool terminal);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    // Valid as long as this line; stops the work when the user interrupts.
    Progress progress();
    // Takes the renewed line away, before something else is written.
    void clear();

private:
    void show(qint64 done, qint64 total);

    const Texts &m_texts;
    bool m_terminal;
    bool m_shown = false;
    QElapsedTimer m_started;
    qint64 m_last = 0;
};

} // namespace bro
