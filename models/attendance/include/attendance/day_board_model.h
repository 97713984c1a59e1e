// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/day_board.h>
#include <attendance/day_notices.h>
#include <core/grouped_list_model.h>
#include <core/texts.h>

namespace bro {

// The day board: activities in time order, those at companies by kind at the end; below each its
// participants with state, minutes or reason, note and what is told to the purchaser.
class DayBoardModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { Citizen, Cpr, State, Detail, Note, Notice, ColumnCount };
    enum Role {
        LetterRole = LinkRole + 1, // QString, F D I A R of a state; empty: not registered
        GroupTimeRole,             // QString, of a group
        GroupMarkRole              // bro::Mark, of a group, beside its count
    };

    explicit DayBoardModel(const Texts &texts, QObject *parent = nullptr);

    // Notices of another day are dropped.
    void setBoard(const DayBoard &board);
    // Rows as they are now, by their ids.
    void replaceRows(const QList<BoardRow> &rows);
    // What was just stored, until the row is read again.
    void setAttendance(ParticipationId id, const std::optional<Attendance> &attendance);
    void setFinished(const FinishedDay &finished) { m_board.finished = finished; }
    void setMissingElsewhere(int missing) { m_board.missingElsewhere = missing; }
    void setNotices(const QList<DayNotice> &notices);
    // Nothing: the citizen's day neither demands nor was given one.
    void replaceNotice(CitizenId citizen, const std::optional<DayNotice> &notice);

    const DayBoard &board() const { return m_board; }
    const QList<DayNotice> &notices() const { return m_notices; } // by name
    const DayNotice *notice(CitizenId citizen) const;
    const BoardRow *row(const QModelIndex &index) const;
    const BoardRow *row(ParticipationId id) const;
    const BoardActivity &activity(const BoardRow &row) const;
    // Of a group, or of the group the row is in; in the board's order, whatever the filter.
    QList<BoardRow> groupRows(const QModelIndex &index) const;
    QString groupTitle(const QModelIndex &index) const;
    QModelIndex companyGroup(int number) const; // invalid: there are not so many

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    struct Section
    {
        QString key;
        QString time;
        QString title;
        QString secondary;
        bool atCompany = false;
        QList<int> rows;
    };
    struct NoticeCell
    {
        Mark mark;
        friend bool operator==(const NoticeCell &, const NoticeCell &) = default;
    };

    void makeSections();
    QString companySecondary(const Section &section) const;
    int sectionAt(const QModelIndex &group) const;
    Mark sectionMark(const Section &section) const;
    QVariant sectionData(const Section &section, int role) const;
    void spread(const DayNotice &notice, QHash<ParticipationId, NoticeCell> &cells) const;
    void renewNotices();
    std::optional<Attendance> shownAttendance(const BoardRow &row) const;
    QVariant stateCell(const BoardRow &row, int role) const;
    QString detail(const BoardRow &row) const;
    QString note(const BoardRow &row) const;
    QVariant noticeCell(const BoardRow &row, int role) const;
    QString text(const BoardRow &row, int column) const;

    const Texts &m_texts;
    DayBoard m_board;
    QList<Section> m_sections;
    QList<int> m_sectionOf; // of each row
    QHash<QString, int> m_sectionByKey;
    QHash<ParticipationId, int> m_rowOf;
    QHash<CitizenId, QList<int>> m_rowsOf;
    QList<DayNotice> m_notices;
    QHash<CitizenId, int> m_noticeOf;
    QHash<ParticipationId, NoticeCell> m_cells;
};

} // namespace bro
