// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/attendance_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool needsReason(Presence presence)
{
    return presence == Presence::Partly || presence == Presence::Absent;
}

bool hasTime(const Attendance &a)
{
    return a.presentMinutes || a.arrived || a.left;
}

// The first thing wrong with the time of a partly attended activity.
std::optional<Finding> wrongTime(const Attendance &a, TimeRange range)
{
    if (!hasTime(a)) {
        if (a.reason == AbsenceReason::AgreedActivity)
            return {};
        return Finding{Severity::Warning, Message(u"attendance.minutesMissing"_s)};
    }
    const QList<std::pair<QString, Argument>> bounds{{u"from"_s, clockTime(range.from)},
                                                     {u"to"_s, clockTime(range.to)}};
    if (a.presentMinutes && (*a.presentMinutes <= Minutes{} || *a.presentMinutes >= range.length()))
        return Finding{Severity::Error,
                       Message(u"attendance.minutesOutside"_s, {{u"n"_s, range.length().value}})};
    if (!a.arrived && !a.left)
        return {};
    const TimeRange there{a.arrived.value_or(range.from), a.left.value_or(range.to)};
    if (!there.isValid() || !range.contains(there))
        return Finding{Severity::Error, Message(u"attendance.timesOutside"_s, bounds)};
    if (there == range)
        return Finding{Severity::Error, Message(u"attendance.partlyButWhole"_s, bounds)};
    if (a.presentMinutes && *a.presentMinutes != there.length())
        return Finding{Severity::Error, Message(u"attendance.minutesDifferFromTimes"_s,
                                                {{u"n"_s, there.length().value}})};
    return {};
}

} // namespace

QList<Finding> checkAttendance(const Attendance &a, QDate date, TimeRange range, QDate today)
{
    QList<Finding> findings;
    const auto error = [&findings](const QString &code) {
        findings.append({Severity::Error, Message(code)});
    };
    if (needsReason(a.presence) && a.reason == AbsenceReason::None)
        error(u"attendance.reasonMissing"_s);
    if (!needsReason(a.presence) && a.reason != AbsenceReason::None)
        error(u"attendance.reasonWithoutAbsence"_s);
    if (a.presence == Presence::Partly) {
        if (const auto finding = wrongTime(a, range))
            findings.append(*finding);
    } else if (hasTime(a)) {
        error(u"attendance.minutesOnlyPartly"_s);
    }
    if (a.willNotTakePart && a.presence != Presence::Present)
        error(u"attendance.refusalOnlyPresent"_s);
    else if (a.willNotTakePart && a.note.trimmed().isEmpty())
        error(u"attendance.refusalNeedsNote"_s);
    if (date > today)
        findings.append(
            {Severity::Warning, Message(u"attendance.inFuture"_s, {{u"date"_s, date}})});
    return findings;
}

bool isAbsentAllDay(const QList<CountedItem> &items, const ActivityRules &rules)
{
    bool any = false;
    for (const CountedItem &item : items) {
        if (!canCount(item, rules))
            continue;
        if (!item.attendance || item.attendance->presence != Presence::Absent)
            return false;
        any = true;
    }
    return any;
}

Attendance absentFrom(ParticipationId participation, const QString &statedCause)
{
    Attendance attendance;
    attendance.participation = participation;
    attendance.presence = Presence::Absent;
    attendance.reason = AbsenceReason::OtherCause;
    attendance.statedCause = statedCause;
    return attendance;
}

} // namespace bro
