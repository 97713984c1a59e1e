// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <attendance/day_board_model.h>
#include <attendance/day_register.h>
#include <views/background.h>
#include <views/page.h>

namespace bro {

// The page's dealings with the database: reads the day into the model, keeps it current, and
// registers with undo. Holds no widget.
class DayWork : public QObject
{
    Q_OBJECT
public:
    DayWork(PageContext &context, DayBoardModel &model, QWidget *owner);

    // logged: the citizens were not on the screen before.
    Done read(QDate day, EmployeeId employee, bool logged);
    // What the changes concern; others' too. False: the page's day is not concerned.
    Result<bool> renew(const QList<Change> &changes);
    Done renewRows(const QList<ParticipationId> &rows);
    Done renewNotice(CitizenId citizen);
    void readNotices(); // in the background
    bool isReadingNotices() const { return !m_job.isNull(); }
    QDateTime now() const;

    // Pushed onto the undo stack under its name. What somebody else changed meanwhile is told and
    // shown as it is now.
    Done apply(const Message &name, const QList<AttendanceEdit> &edits);

Q_SIGNALS:
    void noticesChanged();
    void failed(const bro::Error &error);

private:
    void takeNotices(const Result<QList<DayNotice>> &notices);

    PageContext &m_context;
    DayBoardModel &m_model;
    QWidget *m_owner;
    QPointer<BackgroundJob> m_job;
    int m_asked = 0;
    QSet<CitizenId> m_changedMeanwhile;
};

} // namespace bro
