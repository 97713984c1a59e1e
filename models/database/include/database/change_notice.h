// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <database/connection.h>

namespace bro {

// Tells what has been committed, in this process by any connection (delivered on the thread of this
// object, later, coalesced) and, once watching, by other processes (everything may have changed).
class ChangeNotice : public QObject
{
    Q_OBJECT
public:
    explicit ChangeNotice(QObject *parent = nullptr);

    // From any thread.
    void post(const QList<Change> &changes);
    // One more change was committed here (Transaction), and so is none of another process.
    void countOwn() { ++m_own; }
    // Asks the connection every 2 s, and on checkNow(), whether another process has changed
    // something; that it only looked and logged it is no change.
    void watch(Connection *connection);
    void checkNow();

Q_SIGNALS:
    void changed(const QList<bro::Change> &changes);
    void changedElsewhere();

private:
    void deliver();
    Result<qint64> changeCount();

    QList<Change> m_waiting;
    bool m_scheduled = false;
    QTimer m_timer;
    Connection *m_watched = nullptr;
    qint64 m_lastVersion = -1;
    qint64 m_lastCount = 0;
    std::atomic<qint64> m_own = 0; // changes since m_lastCount
};

} // namespace bro
