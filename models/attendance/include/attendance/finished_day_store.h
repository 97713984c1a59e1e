// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <database/session.h>

namespace bro {

// Whether somebody has said that a day's attendance is complete.
struct FinishedDay
{
    bool finished = false;
    qint64 at = 0; // UTC ms, of the last word; 0: never
    QString by;
    QString reason; // of opening it again
};

// The last word on each day of the attendance board; append-only. Needs Right::RegisterAttendance.
class FinishedDayStore
{
public:
    explicit FinishedDayStore(Session &session) : m_session(session) {}

    Result<FinishedDay> of(QDate day);
    // Refused for a day that has not come, and when it is finished already.
    Done finish(QDate day);
    // Refused without a reason, and when it is not finished.
    Done reopen(QDate day, const QString &reason);

private:
    Done append(QDate day, bool finished, const QString &reason);

    Session &m_session;
};

} // namespace bro
