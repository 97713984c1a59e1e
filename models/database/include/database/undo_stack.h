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

    // After it was done and stored.
    void push(const Step &step);
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    Message undoName() const { return canUndo() ? m_done.last().name : Message(); }
    Message redoName() const { return canRedo() ? m_undone.last().name : Message(); }
    // A step that can't be undone any more (someone else changed it since) is dropped and says why.
    Done undo();
    Done redo();
    void clear();

Q_SIGNALS:
    void changed();

private:
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace bro
