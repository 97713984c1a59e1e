// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <QSet>
#include <algorithm>
#include <attendance/board_rules.h>
#include <attendance/day_board_model.h>
#include <attendance/notice_words.h>

namespace bro {

using namespace Qt::StringLiterals;

DayBoardModel::DayBoardModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"citizen"_s, title(u"dayBoard.columnCitizen"_s), 22},
                {u"cpr"_s, title(u"dayBoard.columnCpr"_s), 10},
                {u"state"_s, title(u"dayBoard.columnState"_s), 17},
                {u"detail"_s, title(u"dayBoard.columnDetail"_s), 12},
                {u"note"_s, title(u"dayBoard.columnNote"_s), 24},
                {u"notice"_s, title(u"dayBoard.columnNotice"_s), 15}});
}

void DayBoardModel::setBoard(const DayBoard &board)
{
    const bool otherDay = board.day != m_board.day;
    m_board = board;
    m_rowOf.clear();
    m_rowsOf.clear();
    for (qsizetype i = 0; i < board.rows.size(); ++i) {
        m_rowOf.insert(board.rows[i].id, int(i));
        m_rowsOf[board.rows[i].citizen].append(int(i));
    }
    if (otherDay) {
        m_notices.clear();
        m_noticeOf.clear();
    }
    m_cells.clear();
    for (const DayNotice &notice : std::as_const(m_notices))
        spread(notice, m_cells);
    makeSections();
    QList<Group> groups;
    groups.reserve(m_sections.size());
    for (const Section &section : std::as_const(m_sections))
        groups.append({section.key, section.title, {}, Tone::Neutral, section.secondary, {}});
    rowsReplaced(int(m_board.rows.size()), groups);
}

void DayBoardModel::makeSections()
{
    m_sections.clear();
    m_sectionByKey.clear();
    m_sectionOf.fill(0, m_board.rows.size());
    for (qsizetype i = 0; i < m_board.rows.size(); ++i) {
        const BoardActivity &activity = this->activity(m_board.rows[i]);
        const bool company = activity.isAtCompany();
        const QString key = company ? u"company%1"_s.arg(int(activity.kind))
                                    : u"activity%1"_s.arg(activity.id.value);
        auto place = m_sectionByKey.constFind(key);
        if (place == m_sectionByKey.constEnd()) {
            Section section;
            section.key = key;
            section.atCompany = company;
            if (company) {
                section.time = m_texts.sentence(u"dayBoard.wholeDay"_s);
                section.title = m_texts.sentence(
                    activity.kind == ActivityKind::Internship    ? u"dayBoard.internship"_s
                    : activity.kind == ActivityKind::WageSubsidy ? u"dayBoard.wageSubsidy"_s
                                                                 : u"dayBoard.ordinaryWork"_s);
            } else {
                section.time = timeRangeText(activity.range, m_texts);
                section.title = activity.title;
                QStringList where{activity.place, activity.staff};
                where.removeAll(QString());
                section.secondary = where.join(u" · "_s);
            }
            place = m_sectionByKey.insert(key, int(m_sections.size()));
            m_sections.append(section);
        }
        m_sections[*place].rows.append(int(i));
        m_sectionOf[i] = *place;
    }
    for (Section &section : m_sections) {
        if (section.atCompany)
            section.secondary = companySecondary(section);
    }
}

QString DayBoardModel::companySecondary(const Section &section) const
{
    constexpr qsizetype NamesAtMost = 2;
    QStringList staff;
    for (const int row : section.rows) {
        const QString &name = activity(m_board.rows[row]).staff;
        if (!name.isEmpty() && !staff.contains(name))
            staff.append(name);
    }
    const QString who =
        m_texts.sentence(u"dayBoard.atCompanies"_s, {{u"n"_s, qint64(section.rows.size())}});
    return staff.isEmpty() || staff.size() > NamesAtMost ? who
                                                         : who + u" · "_s + staff.join(u", "_s);
}

void DayBoardModel::setAttendance(ParticipationId id, const std::optional<Attendance> &attendance)
{
    const BoardRow *known = row(id);
    if (!known)
        return;
    BoardRow now = *known;
    if (now.attendance)
        ++now.replaced;
    now.attendance = attendance;
    replaceRows({now});
}

void DayBoardModel::replaceRows(const QList<BoardRow> &rows)
{
    QSet<int> sections;
    for (BoardRow row : rows) {
        const int place = m_rowOf.value(row.id, -1);
        if (place < 0)
            continue;
        BoardRow &shown = m_board.rows[place];
        row.activity = shown.activity;
        row.announced = shown.announced;
        row.announcedOn = shown.announcedOn;
        shown = row;
        sections.insert(m_sectionOf[place]);
        rowChanged(place);
    }
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex group = index(i, 0);
        if (sections.contains(sectionAt(group)))
            Q_EMIT dataChanged(group, group);
    }
}

// The first activity the notice tells of shows where it stands, the others that it is the same.
void DayBoardModel::spread(const DayNotice &notice, QHash<ParticipationId, NoticeCell> &cells) const
{
    const Mark mark = noticeMark(notice, m_texts);
    if (mark == Mark{})
        return;
    const QList<NoticePart> &parts =
        notice.notice ? notice.notice->parts : notice.given->said.parts;
    bool first = true;
    for (const int place : m_rowsOf.value(notice.citizen)) {
        const ParticipationId id = m_board.rows[place].id;
        // A withdrawn notice tells of nothing any more.
        if (!parts.isEmpty() && std::ranges::none_of(parts, [id](const NoticePart &p) {
                return p.participation == id;
            }))
            continue;
        cells.insert(id, {first ? mark
                                : Mark{Tone::Neutral, u"arrow_up"_s,
                                       m_texts.sentence(u"dayBoard.sameNotice"_s)}});
        first = false;
    }
}

void DayBoardModel::setNotices(const QList<DayNotice> &notices)
{
    m_notices = notices;
    renewNotices();
}

void DayBoardModel::replaceNotice(CitizenId citizen, const std::optional<DayNotice> &notice)
{
    m_notices.removeIf([citizen](const DayNotice &known) { return known.citizen == citizen; });
    if (notice) {
        const QCollator byName(m_texts.locale());
        const auto place =
            std::ranges::find_if(m_notices, [&byName, &notice](const DayNotice &known) {
                return byName.compare(known.citizenName, notice->citizenName) > 0;
            });
        m_notices.insert(place, *notice);
    }
    renewNotices();
}

void DayBoardModel::renewNotices()
{
    m_noticeOf.clear();
    QHash<ParticipationId, NoticeCell> cells;
    for (qsizetype i = 0; i < m_notices.size(); ++i) {
        m_noticeOf.insert(m_notices[i].citizen, int(i));
        spread(m_notices[i], cells);
    }
    const auto before = std::exchange(m_cells, cells);
    for (qsizetype i = 0; i < m_board.rows.size(); ++i) {
        const ParticipationId id = m_board.rows[i].id;
        if (before.value(id) != m_cells.value(id))
            rowChanged(int(i));
    }
}

const DayNotice *DayBoardModel::notice(CitizenId citizen) const
{
    const auto place = m_noticeOf.constFind(citizen);
    return place == m_noticeOf.constEnd() ? nullptr : &m_notices[*place];
}

const BoardRow *DayBoardModel::row(const QModelIndex &index) const
{
    const int place = sourceRow(index);
    return place < 0 ? nullptr : &m_board.rows[place];
}

const BoardRow *DayBoardModel::row(ParticipationId id) const
{
    const auto place = m_rowOf.constFind(id);
    return place == m_rowOf.constEnd() ? nullptr : &m_board.rows[*place];
}

const BoardActivity &DayBoardModel::activity(const BoardRow &row) const
{
    static const BoardActivity none;
    return row.activity < 0 ? none : m_board.activities[row.activity];
}

int DayBoardModel::sectionAt(const QModelIndex &group) const
{
    return m_sectionByKey.value(GroupedListModel::data(group, IdRole).toString(), -1);
}

QList<BoardRow> DayBoardModel::groupRows(const QModelIndex &index) const
{
    const int place = sourceRow(index);
    const int section = place < 0 ? sectionAt(index) : m_sectionOf[place];
    QList<BoardRow> rows;
    if (index.isValid() && section >= 0) {
        for (const int row : m_sections[section].rows)
            rows.append(m_board.rows[row]);
    }
    return rows;
}

QString DayBoardModel::groupTitle(const QModelIndex &index) const
{
    const int place = sourceRow(index);
    const int section = place < 0 ? sectionAt(index) : m_sectionOf[place];
    return index.isValid() && section >= 0 ? m_sections[section].title : QString();
}

QModelIndex DayBoardModel::companyGroup(int number) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const int section = sectionAt(index(i, 0));
        if (section >= 0 && m_sections[section].atCompany && number-- == 0)
            return index(i, 0);
    }
    return {};
}

int DayBoardModel::groupOf(int row) const
{
    return m_sectionOf[row];
}

Mark DayBoardModel::sectionMark(const Section &section) const
{
    const auto missing = std::ranges::count_if(
        section.rows, [this](int row) { return m_board.isMissing(m_board.rows[row]); });
    const qint64 all = section.rows.size();
    const QString words =
        m_texts.sentence(u"dayBoard.registeredOf"_s, {{u"done"_s, all - missing}, {u"all"_s, all}});
    if (missing == 0)
        return {Tone::Ok, u"checkmark"_s, words};
    if (missing == all)
        return {Tone::Neutral, u"circle"_s, words};
    return {Tone::Warning, u"clock"_s, words};
}

QVariant DayBoardModel::sectionData(const Section &section, int role) const
{
    switch (role) {
    case GroupTimeRole:
        return section.time;
    case MarkRole:
        return QVariant::fromValue(sectionMark(section));
    case GroupMarkRole:
        if (section.atCompany)
            return QVariant::fromValue(
                Mark{Tone::Neutral, u"call"_s, m_texts.sentence(u"dayBoard.askCompany"_s)});
        return {};
    case Qt::AccessibleTextRole:
        return u"%1 %2, %3, %4"_s.arg(section.time, section.title, section.secondary,
                                      sectionMark(section).text);
    default:
        return {};
    }
}

QVariant DayBoardModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && sourceRow(index) < 0) {
        if (role == GroupTimeRole || role == MarkRole || role == GroupMarkRole ||
            role == Qt::AccessibleTextRole) {
            const int section = sectionAt(index);
            return section < 0 ? QVariant() : sectionData(m_sections[section], role);
        }
    }
    return GroupedListModel::data(index, role);
}

} // namespace bro
