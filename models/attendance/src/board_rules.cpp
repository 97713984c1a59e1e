// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/board_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isAbsence(Presence presence)
{
    return presence == Presence::Partly || presence == Presence::Absent;
}

} // namespace

QString remarkOf(const Attendance &attendance)
{
    if (attendance.statedCause.isEmpty())
        return attendance.note;
    return attendance.note.isEmpty() ? attendance.statedCause
                                     : attendance.statedCause + u". "_s + attendance.note;
}

Attendance withRemark(Attendance attendance, const QString &remark)
{
    const QString text = remark.trimmed();
    if (attendance.checkedWithThirdParty && isAbsence(attendance.presence)) {
        // The note says who confirmed it.
        attendance.statedCause = text;
        return attendance;
    }
    attendance.statedCause = isAbsence(attendance.presence) ? text : QString();
    attendance.note = isAbsence(attendance.presence) ? QString() : text;
    return attendance;
}

Attendance withPresence(const std::optional<Attendance> &before, ParticipationId participation,
                        Presence presence)
{
    Attendance attendance;
    attendance.participation = participation;
    attendance.presence = presence;
    if (isAbsence(presence))
        attendance.reason = AbsenceReason::OtherCause;
    if (!before)
        return attendance;
    attendance.carriedOutBy = before->carriedOutBy;
    attendance.checkedWithThirdParty = before->checkedWithThirdParty;
    attendance.statedCause = before->statedCause;
    attendance.note = before->note;
    if (isAbsence(presence) && before->reason != AbsenceReason::None)
        attendance.reason = before->reason;
    const bool ownNote = before->checkedWithThirdParty && isAbsence(presence);
    return ownNote ? attendance : withRemark(attendance, remarkOf(*before));
}

Attendance partlyPresent(const std::optional<Attendance> &before, ParticipationId participation,
                         TimeRange range, std::optional<int> arrived, std::optional<int> left,
                         std::optional<Minutes> minutes, AbsenceReason reason)
{
    Attendance attendance = withPresence(before, participation, Presence::Partly);
    attendance.reason = reason;
    attendance.arrived = arrived;
    attendance.left = left;
    attendance.presentMinutes = minutes;
    const TimeRange there{arrived.value_or(range.from), left.value_or(range.to)};
    if (!minutes && (arrived || left) && there.isValid() && range.contains(there) && there != range)
        attendance.presentMinutes = there.length();
    return attendance;
}

Attendance presentWithoutTakingPart(const std::optional<Attendance> &before,
                                    ParticipationId participation, const QString &note)
{
    Attendance attendance = withPresence(before, participation, Presence::Present);
    attendance.willNotTakePart = true;
    attendance.note = note.trimmed();
    return attendance;
}

Attendance confirmedByCompany(Attendance attendance, const QString &who)
{
    if (!attendance.checkedWithThirdParty && isAbsence(attendance.presence))
        attendance.statedCause = remarkOf(attendance);
    attendance.checkedWithThirdParty = true;
    attendance.note = who.trimmed();
    return attendance;
}

QString stateLetter(const std::optional<Attendance> &attendance)
{
    if (!attendance)
        return {};
    switch (attendance->presence) {
    case Presence::Present:
        return u"F"_s;
    case Presence::Partly:
        return u"D"_s;
    case Presence::Absent:
        return u"I"_s;
    case Presence::Cancelled:
        return u"A"_s;
    case Presence::NotRelevant:
        return u"R"_s;
    }
    return {};
}

Message stateName(const std::optional<Attendance> &attendance)
{
    if (!attendance)
        return Message(u"dayBoard.notRegistered"_s);
    switch (attendance->presence) {
    case Presence::Present:
        return Message(u"dayBoard.present"_s);
    case Presence::Partly:
        return Message(u"dayBoard.partly"_s);
    case Presence::Absent:
        return Message(u"dayBoard.absent"_s);
    case Presence::Cancelled:
        return Message(u"dayBoard.cancelled"_s);
    case Presence::NotRelevant:
        return Message(u"dayBoard.notRelevant"_s);
    }
    return {};
}

QString stateIcon(const std::optional<Attendance> &attendance)
{
    if (!attendance)
        return u"circle"_s;
    switch (attendance->presence) {
    case Presence::Present:
        return u"checkmark"_s;
    case Presence::Partly:
        return u"circle_half_fill"_s;
    case Presence::Absent:
        return u"dismiss"_s;
    case Presence::Cancelled:
        return u"prohibited"_s;
    case Presence::NotRelevant:
        return u"subtract"_s;
    }
    return {};
}

Tone stateTone(const std::optional<Attendance> &attendance)
{
    if (!attendance)
        return Tone::Neutral;
    switch (attendance->presence) {
    case Presence::Present:
        return Tone::Ok;
    case Presence::Partly:
        return Tone::Warning;
    case Presence::Absent:
        return Tone::Error;
    case Presence::Cancelled:
    case Presence::NotRelevant:
        return Tone::Neutral;
    }
    return Tone::None;
}

Message stateWords(const std::optional<Attendance> &attendance)
{
    if (!attendance)
        return stateName(attendance);
    const auto name = std::make_shared<const Message>(stateName(attendance));
    const QString letter = stateLetter(attendance);
    if (attendance->willNotTakePart)
        return Message(u"dayBoard.wordsRefusal"_s, {{u"letter"_s, letter}, {u"name"_s, name}});
    if (attendance->presentMinutes)
        return Message(u"dayBoard.wordsMinutes"_s, {{u"letter"_s, letter},
                                                    {u"name"_s, name},
                                                    {u"n"_s, attendance->presentMinutes->value}});
    return Message(u"dayBoard.words"_s, {{u"letter"_s, letter}, {u"name"_s, name}});
}

} // namespace bro
