// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/undo_stack.h>

namespace bro {

void UndoStack::push(const Step &step)
{
    m_undone.clear();
    m_done.append(step);
    if (m_done.size() > deepest)
        m_done.removeFirst();
    Q_EMIT changed();
}

Done UndoStack::undo()
{
    if (m_done.isEmpty())
        return {};
    const Step step = m_done.takeLast();
    const Done undone = step.undo();
    if (undone.ok() && step.redo)
        m_undone.append(step);
    Q_EMIT changed();
    return undone;
}

Done UndoStack::redo()
{
    if (m_undone.isEmpty())
        return {};
    const Step step = m_undone.takeLast();
    const Done done = step.redo();
    if (done.ok())
        m_done.append(step);
    Q_EMIT changed();
    return done;
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

} // namespace bro
