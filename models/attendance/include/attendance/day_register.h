// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <attendance/attendance_store.h>
#include <calendar/time_range.h>
#include <core/message.h>

namespace bro {

// One registration as a person makes it by hand.
struct AttendanceEdit
{
    ParticipationId participation;
    std::optional<Attendance> seen;   // in force when the person looked; nothing: not registered
    std::optional<Attendance> wanted; // nothing: taken back
};

struct AttendanceOutcome
{
    QList<AttendanceEdit> done;
    // Left out since somebody else changed them: a sentence each, with both versions.
    QList<Message> refused;
    QStringList refusedNames; // whose they are
};

// Registrations by hand. Needs Right::RegisterAttendance.
class DayRegister
{
public:
    explicit DayRegister(Session &session);

    // All in one transaction; what is as wanted already is no edit. Refused whole by the sentence
    // of the first rule that is broken: a day that has not come, an activity called off on the
    // plan, what checkAttendance() calls an error. Kind::Stale when nothing but changed rows is
    // left.
    Result<AttendanceOutcome> apply(const QList<AttendanceEdit> &edits);
    // Absent from what is not registered of the citizen's day, whoever's activities they are.
    Result<QList<AttendanceEdit>> restOfDay(CitizenId citizen, QDate day);

    // Of what apply() did. What somebody else changed since stays and is told by name; the rest is
    // undone.
    static UndoStack::Step undoStep(Session &session, const Message &name,
                                    const QList<AttendanceEdit> &done);

private:
    struct Stored
    {
        QString citizen;
        QString title;
        QDate date;
        TimeRange range;
        bool cancelled = false;
        std::optional<Attendance> attendance;
    };
    Result<Stored> stored(ParticipationId id);
    Done check(const AttendanceEdit &edit, const Stored &now) const;

    Session &m_session;
    AttendanceStore m_store;
    Statement m_stored;
};

// That the day is complete; refused while anything is not registered.
Done finishDay(Session &session, QDate day);

} // namespace bro
