// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/undo_stack.h>

namespace bro {

qint64 UndoStack::push(const Step &step)
{
    m_undone.clear();
    m_done.append({++m_last, step});
    if (m_done.size() > deepest)
        m_done.removeFirst();
    Q_EMIT changed();
    return m_last;
}

void UndoStack::drop(qint64 step)
{
    const auto same = [step](const Kept &kept) { return kept.id == step; };
    if (m_done.removeIf(same) + m_undone.removeIf(same) > 0)
        Q_EMIT changed();
}

Done UndoStack::undo()
{
    if (m_done.isEmpty())
        return {};
    const Kept kept = m_done.takeLast();
    const Done undone = kept.step.undo();
    if (undone.ok() && kept.step.redo)
        m_undone.append(kept);
    Q_EMIT changed();
    return undone;
}

Done UndoStack::redo()
{
    if (m_undone.isEmpty())
        return {};
    const Kept kept = m_undone.takeLast();
    const Done done = kept.step.redo();
    if (done.ok())
        m_done.append(kept);
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
