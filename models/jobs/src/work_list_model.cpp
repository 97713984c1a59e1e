// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/work_list_model.h>

namespace bro {

using namespace Qt::StringLiterals;

QString workIcon(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Schedule:
        return u"calendar_ltr"_s;
    case WorkKind::Attendance:
        return u"person_available"_s;
    case WorkKind::Absence:
        return u"alert"_s;
    case WorkKind::Order:
        return u"mail_inbox"_s;
    case WorkKind::Letter:
        return u"mail"_s;
    case WorkKind::Citizen:
        return u"person"_s;
    case WorkKind::Consent:
        return u"signature"_s;
    case WorkKind::Placement:
        return u"briefcase"_s;
    case WorkKind::Billing:
        return u"receipt"_s;
    case WorkKind::ClosingDay:
        return u"calendar_cancel"_s;
    case WorkKind::Contract:
        return u"clipboard_search"_s;
    case WorkKind::Deadline:
        return u"document_text"_s;
    }
    return {};
}

Message workKindName(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Schedule:
        return Message(u"work.kindSchedule"_s);
    case WorkKind::Attendance:
        return Message(u"work.kindAttendance"_s);
    case WorkKind::Absence:
        return Message(u"work.kindAbsence"_s);
    case WorkKind::Order:
        return Message(u"work.kindOrder"_s);
    case WorkKind::Letter:
        return Message(u"work.kindLetter"_s);
    case WorkKind::Citizen:
        return Message(u"work.kindCitizen"_s);
    case WorkKind::Consent:
        return Message(u"work.kindConsent"_s);
    case WorkKind::Placement:
        return Message(u"work.kindPlacement"_s);
    case WorkKind::Billing:
        return Message(u"work.kindBilling"_s);
    case WorkKind::ClosingDay:
        return Message(u"work.kindClosingDay"_s);
    case WorkKind::Contract:
        return Message(u"work.kindContract"_s);
    case WorkKind::Deadline:
        return Message(u"work.kindDeadline"_s);
    }
    return {};
}

QString workWho(const WorkLine &line, const Texts &texts)
{
    if (line.citizens > 0)
        return texts.sentence(u"work.citizens"_s, {{u"n"_s, qint64(line.citizens)}});
    if (line.orders > 0)
        return texts.sentence(u"work.orders"_s, {{u"n"_s, qint64(line.orders)}});
    return line.who;
}

QString workDeadline(const WorkLine &line, const QDateTime &now, const Texts &texts)
{
    if (!line.date.isValid())
        return {};
    QString text = line.date == now.date()
                       ? texts.sentence(u"work.today"_s)
                       : texts.dayAndDate(line.date) + line.date.toString(u"-yyyy"_s);
    if (line.time)
        text = (line.date == now.date() ? text : texts.dayAndDate(line.date)) + u' ' +
               texts.time(*line.time);
    return text;
}

WorkListModel::WorkListModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns(
        {{u"kind"_s, title(u"work.columnKind"_s), 11},
         {u"what"_s, title(u"work.columnWhat"_s), 40},
         {u"who"_s, title(u"work.columnWho"_s), 19},
         {u"with"_s, title(u"work.columnWith"_s), 5, false, false, title(u"work.columnWithLong"_s)},
         {u"deadline"_s, title(u"work.columnDeadline"_s), 13},
         {u"left"_s, title(u"work.columnLeft"_s), 18}});
}

void WorkListModel::setLines(const QList<WorkLine> &lines, const QDateTime &now)
{
    m_lines = lines;
    m_now = now;
    arrangeRows();
}

void WorkListModel::setDay(const std::optional<DayLoad> &day)
{
    m_day = day;
    arrangeRows();
}

void WorkListModel::arrangeRows()
{
    m_rows.clear();
    m_groups.clear();
    m_left.clear();
    m_ids.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const WorkLine &line = m_lines[i];
        if (m_day && !m_day->holds(line))
            continue;
        m_rows.append(int(i));
        m_ids.append(line.id());
        m_groups.append(workGroup(line, m_now));
        m_left.append(m_texts.sentence(timeLeft(line, m_now).text));
    }
    const auto title = [this](const QString &code) { return m_texts.sentence(code); };
    const Group overdue{u"overdue"_s, title(u"work.groupOverdue"_s), u"error_circle-f"_s,
                        Tone::Error};
    const Group today{u"today"_s, title(u"work.groupToday"_s), u"clock"_s, Tone::Warning};
    const Group week{u"week"_s, title(u"work.groupWeek"_s), u"calendar_week_start"_s};
    const Group later{u"later"_s, title(u"work.groupLater"_s), u"calendar_ltr"_s};
    rowsReplaced(int(m_rows.size()), {overdue, today, week, later});
}

void WorkListModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (workGroup(m_lines[m_rows[row]], now) != m_groups[row]) {
            arrangeRows();
            return;
        }
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QString left = m_texts.sentence(timeLeft(m_lines[m_rows[row]], now).text);
        if (left == m_left[row])
            continue;
        m_left[row] = left;
        rowChanged(int(row));
    }
}

const WorkLine *WorkListModel::line(const QModelIndex &index) const
{
    const int row = sourceRow(index);
    return row < 0 ? nullptr : &m_lines[m_rows[row]];
}

const WorkLine *WorkListModel::lineById(qint64 id) const
{
    for (const WorkLine &line : m_lines) {
        if (line.id() == id)
            return &line;
    }
    return nullptr;
}

int WorkListModel::groupOf(int row) const
{
    return int(m_groups[row]);
}

QString WorkListModel::text(const WorkLine &line, int column) const
{
    switch (column) {
    case Kind:
        return m_texts.sentence(workKindName(line.kind));
    case What:
        return m_texts.sentence(line.what);
    case Who:
        return workWho(line, m_texts);
    case With:
        return line.initials;
    case Deadline:
        return workDeadline(line, m_now, m_texts);
    default:
        return m_texts.sentence(timeLeft(line, m_now).text);
    }
}

QVariant WorkListModel::sortValue(const WorkLine &line, int column) const
{
    if (column != Deadline && column != Left)
        return {};
    const QDate day = line.date.isValid() ? line.date : QDate(9999, 12, 31);
    return QDateTime(day, line.latest(), Qt::UTC).toMSecsSinceEpoch();
}

QVariant WorkListModel::cell(int row, int column, int role) const
{
    const WorkLine &line = m_lines[m_rows[row]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, column);
    case IdRole:
        return m_ids[row];
    case SortRole:
        return sortValue(line, column);
    case Qt::UserRole: // what stands out in the current row
        return column == What;
    case IconRole:
        return column == Kind ? workIcon(line.kind) : QVariant();
    case SecondaryRole:
        return column == Kind || (column == Left && timeLeft(line, m_now).tone == Tone::None);
    case MarkRole:
        break;
    default:
        return {};
    }
    const TimeLeft left = timeLeft(line, m_now);
    if (column != Left || left.tone == Tone::None)
        return {};
    return QVariant::fromValue(Mark{left.tone,
                                    left.tone == Tone::Error ? u"error_circle-f"_s : u"clock"_s,
                                    m_texts.sentence(left.text)});
}

} // namespace bro
