// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/board_rules.h>
#include <attendance/day_board_model.h>
#include <attendance/notice_words.h>

// What stands in the cells of the day board.
namespace bro {

using namespace Qt::StringLiterals;

// What was called off on the plan needs no registration.
std::optional<Attendance> DayBoardModel::shownAttendance(const BoardRow &row) const
{
    if (row.attendance || !activity(row).cancelled)
        return row.attendance;
    Attendance cancelled;
    cancelled.participation = row.id;
    cancelled.presence = Presence::Cancelled;
    return cancelled;
}

QVariant DayBoardModel::stateCell(const BoardRow &row, int role) const
{
    const std::optional<Attendance> shown = shownAttendance(row);
    const QString letter = stateLetter(shown);
    const QString name = m_texts.sentence(stateName(shown));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return letter.isEmpty() ? name : letter + u' ' + name;
    case LetterRole:
        return letter;
    case SortRole:
        return shown ? int(shown->presence) : -1;
    case MarkRole:
        return QVariant::fromValue(Mark{stateTone(shown), stateIcon(shown), name});
    default:
        return {};
    }
}

QString DayBoardModel::detail(const BoardRow &row) const
{
    const std::optional<Attendance> shown = shownAttendance(row);
    if (!shown)
        return row.announced.isEmpty() ? QString() : m_texts.sentence(u"dayBoard.announced"_s);
    const auto words = [this](const QString &code) { return m_texts.sentence(code); };
    switch (shown->presence) {
    case Presence::Present:
        return shown->willNotTakePart ? words(u"dayBoard.willNotTakePart"_s) : QString();
    case Presence::Absent:
        return words(shown->reason == AbsenceReason::AgreedActivity ? u"dayBoard.reasonAgreed"_s
                                                                    : u"dayBoard.reasonOther"_s);
    case Presence::Cancelled:
        return words(row.attendance ? u"dayBoard.planAgain"_s : u"dayBoard.cancelledOnPlan"_s);
    case Presence::NotRelevant:
        return {};
    case Presence::Partly:
        break;
    }
    const QString minutes =
        shown->presentMinutes
            ? m_texts.sentence(u"dayBoard.minutesOf"_s,
                               {{u"minutes"_s, shown->presentMinutes->value},
                                {u"length"_s, activity(row).range.length().value}})
            : words(u"dayBoard.timeMissing"_s);
    return shown->reason == AbsenceReason::AgreedActivity
               ? minutes + u" · "_s + words(u"dayBoard.agreedShort"_s)
               : minutes;
}

QString DayBoardModel::note(const BoardRow &row) const
{
    const auto where = [this, &row] {
        const BoardActivity &at = activity(row);
        return at.isAtCompany() ? at.place + u' ' + timeRangeText(at.range, m_texts) : QString();
    };
    if (!row.attendance) {
        if (row.announced.isEmpty())
            return where();
        return m_texts.sentence(
            u"dayBoard.announcedNote"_s,
            {{u"note"_s, row.announced}, {u"day"_s, row.announcedOn.toString(u"dd-MM"_s)}});
    }
    const Attendance &attendance = *row.attendance;
    if (attendance.checkedWithThirdParty) {
        const QString confirmed =
            attendance.note.isEmpty()
                ? m_texts.sentence(u"dayBoard.confirmed"_s)
                : m_texts.sentence(u"dayBoard.confirmedBy"_s, {{u"who"_s, attendance.note}});
        return attendance.statedCause.isEmpty() ? confirmed
                                                : attendance.statedCause + u". "_s + confirmed;
    }
    const QString remark = remarkOf(attendance);
    const DayNotice *told = notice(row.citizen);
    if (!remark.isEmpty() || attendance.presence != Presence::Absent || !told || !told->notice ||
        !told->notice->wholeDay)
        return remark.isEmpty() ? where() : remark;
    for (const NoticePart &part : told->notice->parts) {
        if (part.participation != row.id && !part.cause.isEmpty())
            return m_texts.sentence(u"dayBoard.wholeDaySee"_s,
                                    {{u"time"_s, clockTime(part.range.from)}});
    }
    return where();
}

QVariant DayBoardModel::noticeCell(const BoardRow &row, int role) const
{
    const auto found = m_cells.constFind(row.id);
    if (found == m_cells.constEnd())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->mark.text;
    case IconRole:
        return found->mark.icon;
    case ToneRole:
        return int(found->mark.tone);
    case SortRole:
        return found->mark.tone == Tone::Neutral ? int(Tone::Info) : int(found->mark.tone);
    default:
        return {};
    }
}

QString DayBoardModel::text(const BoardRow &row, int column) const
{
    switch (column) {
    case Citizen:
        return row.name;
    case Cpr:
        return row.maskedCpr;
    case Detail:
        return detail(row);
    case Note:
        return note(row);
    default:
        return {};
    }
}

QVariant DayBoardModel::cell(int place, int column, int role) const
{
    const BoardRow &row = m_board.rows[place];
    if (role == IdRole)
        return row.id.value;
    if (column == State)
        return stateCell(row, role);
    if (column == Notice)
        return noticeCell(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == Note && row.attendance ? remarkOf(*row.attendance) : text(row, column);
    case SecondaryRole:
        return column == Cpr || column == Note;
    default:
        return {};
    }
}

} // namespace bro
