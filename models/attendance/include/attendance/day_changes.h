// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance.h>
#include <calendar/time_range.h>
#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <database/session.h>

namespace bro {

// A registration that was corrected or taken back.
struct AttendanceChange
{
    ParticipationId participation;
    CitizenId citizen;
    QString name;
    QString title;
    TimeRange range;
    std::optional<Attendance> before; // nothing: it had been taken back
    std::optional<Attendance> after;  // nothing: taken back
    qint64 at = 0;                    // UTC ms
    QString by;
};

// Of the day's activities, newest first; first registrations are no change. Logged as views.
// citizen: only that one's.
Result<QList<AttendanceChange>> attendanceChanges(Session &session, QDate day,
                                                  CitizenId citizen = {});

class DayChangesModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { Time, Citizen, Activity, Before, After, By, ColumnCount };

    explicit DayChangesModel(const Texts &texts, QObject *parent = nullptr);
    void setChanges(const QList<AttendanceChange> &changes);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    const Texts &m_texts;
    QList<AttendanceChange> m_changes;
};

} // namespace bro
