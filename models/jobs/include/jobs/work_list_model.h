// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <jobs/work_rules.h>

namespace bro {

QString workIcon(WorkKind kind);
Message workKindName(WorkKind kind);
QString workWho(const WorkLine &line, const Texts &texts);
QString workDeadline(const WorkLine &line, const QDateTime &now, const Texts &texts);

// The lines of I dag in the groups Overdue, Today, Week and Later.
class WorkListModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { Kind, What, Who, With, Deadline, Left, ColumnCount };

    explicit WorkListModel(const Texts &texts, QObject *parent = nullptr);

    // Sorted by sortWork().
    void setLines(const QList<WorkLine> &lines, const QDateTime &now);
    // Renews what is left; lines change their group when their time has come.
    void setNow(const QDateTime &now);
    // Only what a day's load holds; nothing: all.
    void setDay(const std::optional<DayLoad> &day);
    const std::optional<DayLoad> &day() const { return m_day; }

    const WorkLine *line(const QModelIndex &index) const;
    const WorkLine *lineById(qint64 id) const;
    const QList<WorkLine> &lines() const { return m_lines; } // all, whatever the day
    const QDateTime &now() const { return m_now; }

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    void arrangeRows();
    QString text(const WorkLine &line, int column) const;
    QVariant sortValue(const WorkLine &line, int column) const;

    const Texts &m_texts;
    QDateTime m_now;
    QList<WorkLine> m_lines;
    QList<int> m_rows; // places in m_lines
    QList<qint64> m_ids;
    QList<WorkGroup> m_groups;
    QStringList m_left; // as last told
    std::optional<DayLoad> m_day;
};

} // namespace bro
