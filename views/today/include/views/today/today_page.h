// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QTimer>
#include <jobs/employee_day.h>
#include <jobs/work_list_model.h>
#include <jobs/work_today.h>
#include <views/page.h>

class QLineEdit;
class QPushButton;

namespace bro {

class DayBars;
class DayList;
class ListView;
class SegmentedBar;
class WorkDetails;

// I dag: what must be done, by deadline. Gathered in the background part by part, the quick one
// first; a change renews only the parts it concerns.
class TodayPage : public FramedPage
{
    Q_OBJECT
public:
    explicit TodayPage(PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void open(const Place &place) override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override;
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

    // Renews what is left; called every minute.
    void renewClock();
    bool isGathering() const { return !m_running.isEmpty() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void gathered(); // all parts are there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void buildPanel();
    void buildActions();
    QDateTime now() const;
    WorkScope scope() const;
    void want(const QSet<WorkPart> &parts);
    void gatherNext();
    void take(WorkPart part, const Result<QList<WorkLine>> &lines);
    void readDay();
    void showLines();
    void showBars();
    void showCurrent();
    void showSubtitle();
    void placeBars();
    void chooseScope(const QString &key);
    void chooseDay(const std::optional<QDate> &day);
    const WorkLine *current() const;
    void openLine();
    void handOut();
    void postpone();
    void markDone();

    DayBars *m_bars;
    QWidget *m_barsArea;
    QLabel *m_barsLabel;
    SegmentedBar *m_scope;
    QLineEdit *m_filter;
    ListView *m_list;
    WorkListModel m_model;
    WorkDetails *m_details;
    DayList *m_day;
    QLabel *m_noEmployee;
    QAction *m_openAction;
    QAction *m_handOutAction;
    QAction *m_postponeAction;
    QAction *m_markAction;
    QTimer m_minute;
    QTimer m_soon; // several changes at once renew once
    QMap<WorkPart, QList<WorkLine>> m_parts;
    QList<WorkPart> m_waiting;
    QList<WorkPart> m_running;
    QDate m_date;
    bool m_started = false;
};

AreaPage *makeTodayPage(PageContext &context, QWidget *parent);

} // namespace bro
