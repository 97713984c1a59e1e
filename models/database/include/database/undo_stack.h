// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <core/message.h>
#include <core/result.h>
#include <functional>

namespace bro {

// What the user did in this session, to be undone step by step. Undoing is a new write through the
// same stores, with its own version check, history and access log (architecture 8).
class UndoStack : public QObject
{
    Q_OBJECT
public:
    struct Step
    {
        Message name; // of what is undone: "opret CV-samtale"
        std::function<Done()> undo;
        std::function<Done()> redo; // may be empty: can't be done again
    };
    static constexpr qsizetype deepest = 100;

    using QObject::QObject;

    // After it was done and stored. Gives what drop() knows the step by.
    qint64 push(const Step &step);
    // Nothing is left that the step could undo or redo.
    void drop(qint64 step);
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    Message undoName() const { return canUndo() ? m_done.last().step.name : Message(); }
    Message redoName() const { return canRedo() ? m_undone.last().step.name : Message(); }
    // A step that can't be undone any more (someone else changed it since) is dropped and says why.
    Done undo();
    Done redo();
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        qint64 id;
        Step step;
    };
    QList<Kept> m_done;
    QList<Kept> m_undone;
    qint64 m_last = 0;
};

} // namespace bro
