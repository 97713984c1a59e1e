// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
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
    // Asks the connection every 2 s, and on checkNow(), whether another process has committed.
    void watch(Connection *connection);
    void checkNow();

Q_SIGNALS:
    void changed(const QList<bro::Change> &changes);
    void changedElsewhere();

private:
    void deliver();

    QList<Change> m_waiting;
    bool m_scheduled = false;
    QTimer m_timer;
    Connection *m_watched = nullptr;
    qint64 m_lastVersion = -1;
};

} // namespace bro
