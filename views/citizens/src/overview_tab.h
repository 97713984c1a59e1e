// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_list.h"
#include <QScrollArea>
#include <jobs/citizen_overview.h>
#include <views/place.h>

class QBoxLayout;
class QLabel;

namespace bro {

class Card;
class HeatMap;
class HeatMapLegend;
class HoursKeys;
class HoursMeter;
class IconLabel;
class LineList;
class TimelineView;
struct PageContext;

// The citizen at a glance: cards in two columns, in one where the window is narrow. Every card
// opens the place it tells of.
class OverviewTab : public QScrollArea
{
    Q_OBJECT
public:
    OverviewTab(PageContext &context, QWidget *parent);
    void setOverview(const CitizenOverview &overview);
    bool isWide() const { return m_wide; }

Q_SIGNALS:
    void tabWanted(const QString &key);
    void noteWanted(qint64 id);
    void documentWanted(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCourse();
    void buildHours();
    void buildAttendance();
    void buildLists();
    void arrange(bool wide);
    void showHours();
    void showAttendance();
    void showWeeks();
    void addWeek(const CitizenWeekView &week, QList<CardLine> &lines) const;
    void showMissing();
    void showDocuments();
    void showNotes();
    QString weekWords(const CitizenWeekView &week) const;
    void openMissing(qint64 id);
    void go(const Place &place);

    PageContext &m_context;
    QWidget *m_inside;
    QBoxLayout *m_columns;
    QBoxLayout *m_left;
    QBoxLayout *m_lists; // the week beside what is missing
    QBoxLayout *m_short;
    QBoxLayout *m_right;
    Card *m_courseCard;
    Card *m_hoursCard;
    Card *m_attendanceCard;
    Card *m_weekCard;
    Card *m_missingCard;
    Card *m_documentsCard;
    Card *m_notesCard;
    TimelineView *m_timeline;
    HoursMeter *m_meter;
    QLabel *m_average;
    QLabel *m_verdict;
    HoursKeys *m_keys;
    IconLabel *m_verdictSign;
    HeatMap *m_map;
    HeatMapLegend *m_legend;
    QLabel *m_daySentence;
    LineList *m_week;
    LineList *m_missing;
    LineList *m_documents;
    LineList *m_notes;
    CitizenOverview m_overview;
    bool m_wide = true;
    bool m_arranged = false;
};

} // namespace bro
