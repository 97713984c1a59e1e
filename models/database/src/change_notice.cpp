// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMetaObject>
#include <QSet>
#include <database/change_notice.h>

namespace bro {

using namespace Qt::StringLiterals;

ChangeNotice::ChangeNotice(QObject *parent) : QObject(parent)
{
    constexpr int WatchMilliseconds = 2000;
    m_timer.setInterval(WatchMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ChangeNotice::checkNow);
}

void ChangeNotice::post(const QList<Change> &changes)
{
    QMetaObject::invokeMethod(
        this,
        [this, changes] {
            m_waiting += changes;
            if (!m_scheduled) {
                m_scheduled = true;
                QMetaObject::invokeMethod(
                    this, [this] { deliver(); }, Qt::QueuedConnection);
            }
        },
        Qt::QueuedConnection);
}

void ChangeNotice::deliver()
{
    m_scheduled = false;
    QSet<Change> seen;
    QList<Change> changes;
    for (const Change &change : std::as_const(m_waiting)) {
        if (!seen.contains(change)) {
            seen.insert(change);
            changes.append(change);
        }
    }
    m_waiting.clear();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void ChangeNotice::watch(Connection *connection)
{
    m_watched = connection;
    m_lastVersion = -1;
    if (connection) {
        checkNow();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void ChangeNotice::checkNow()
{
    if (!m_watched || m_watched->inTransaction())
        return;
    const auto version = m_watched->dataVersion();
    // A busy moment is no change; the next look will tell.
    if (!version.ok() || *version == m_lastVersion)
        return;
    const auto count = changeCount();
    if (!count.ok())
        return;
    const bool first = m_lastVersion < 0;
    const qint64 elsewhere = *count - m_lastCount - m_own.exchange(0);
    m_lastVersion = *version;
    m_lastCount = *count;
    if (!first && elsewhere != 0)
        Q_EMIT changedElsewhere();
}

// Of every process, as Transaction counts them.
Result<qint64> ChangeNotice::changeCount()
{
    BRO_TRY(const QString count,
            m_watched->value(u"SELECT value FROM setting WHERE name = 'changes'"_s));
    return count.toLongLong();
}

} // namespace bro
