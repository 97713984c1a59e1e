// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"
#include "interrupt.h"
#include <cstdio>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 FirstAfterMs = 1000;
constexpr qint64 TerminalEveryMs = 200;
constexpr qint64 LogEveryMs = 5000;
} // namespace

ProgressLine::ProgressLine(const Texts &texts, bool terminal) : m_texts(texts), m_terminal(terminal)
{
    m_started.start();
}

ProgressLine::~ProgressLine()
{
    clear();
}

Progress ProgressLine::progress()
{
    return {[this](qint64 done, qint64 total) { show(done, total); }, &interrupted()};
}

void ProgressLine::clear()
{
    if (m_shown && m_terminal)
        std::fputs("\r\033[K", stderr);
    m_shown = false;
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const qint64 now = m_started.elapsed();
    if (now < FirstAfterMs || now - m_last < (m_terminal ? TerminalEveryMs : LogEveryMs))
        return;
    m_last = now;
    const QString line =
        total > 0 ? m_texts.sentence(u"app.progress"_s, {{u"percent"_s, done * 100 / total}})
                  : m_texts.sentence(u"app.progressCount"_s, {{u"n"_s, done}});
    std::fputs(((m_terminal ? u"\r\033[K"_s + line : line + u'\n')).toUtf8().constData(), stderr);
    std::fflush(stderr);
    m_shown = true;
}

} // namespace bro
