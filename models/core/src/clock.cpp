// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimeZone>
#include <core/clock.h>

namespace bro {
namespace {
const QTimeZone &zone()
{
    static const QTimeZone copenhagenZone("Europe/Copenhagen");
    return copenhagenZone;
}
} // namespace

QDateTime copenhagen(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone());
}

qint64 toUtcMs(QDate day, QTime time)
{
    return QDateTime(day, time, zone()).toMSecsSinceEpoch();
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 FixedDayClock::nowMs() const
{
    return toUtcMs(m_day, copenhagen(SystemClock::nowMs()).time());
}

} // namespace bro
