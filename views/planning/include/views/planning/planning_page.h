// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <jobs/citizen_weeks.h>
#include <jobs/plan_draft.h>
#include <jobs/plan_view.h>
#include <views/background.h>
#include <views/page.h>
#include <views/planning/grid_block.h>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace bro {

class EditPanel;
class DraftKeeper;
struct Draft;
class FindingLine;
class HandOutDialog;
class MonthView;
class PlanHead;
class PlanSidebar;
class SegmentedBar;
class WeekGrid;

// Planlægning: the week of a citizen, an employee, a place or a group, with one activity beside it.
// Place: view "" or "citizen" (id: citizen), "employee", "location", "group" (part: an activity of
// it), "hand-out" (the citizen's week with the dialog); day: of the week; part: the activity to be
// chosen, with view "citizen" the participation.
class PlanningPage : public FramedPage
{
    Q_OBJECT
public:
    explicit PlanningPage(PageContext &context, QWidget *parent = nullptr);
    ~PlanningPage() override;

    QString title() const override;
    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override;
    bool canPrint() const override { return true; }
    void print() override { handOut(); }
    QLineEdit *filterField() const override;
    QList<QWidget *> zones() const override;
    bool stepBack() override;
    bool mayLeave() override;

    QSize minimumSizeHint() const override;
    const PlanScope &scope() const { return m_scope; }
    IsoWeek week() const { return m_week; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    // planning_page.cpp: setting up and moving about
    void makeHeader();
    QWidget *makeContent();
    void makeActions();
    void connectParts();
    void connectGrid();
    bool goTo(const PlanScope &scope, IsoWeek week);
    void chooseKind(const QString &key);
    PlanScope usualScope(PlanScopeKind kind) const;
    void stepInList(int step);
    void stepInTime(int step);
    void showMonthView(bool month);
    void fitToWidth();
    int headerWidth() const;

    // planning_page_show.cpp: reading and showing
    void refresh();
    void refreshStates();
    void refreshMonth();
    void refreshDots();
    void showHeader();
    void showGrid();
    void showSidebar();
    void showFindings();
    void showMessage();
    bool showNotice();
    void showNeed();
    void showNow();
    void showPanel();
    void nextFinding();
    void tellDifferences();
    void logViews();
    Result<std::shared_ptr<const WeekPlan>> planOf(QDate day);

    // planning_page_edit.cpp: what the user does
    struct Notice
    {
        Tone tone = Tone::Info;
        QString bold;
        QString rest;
    };
    using Work = std::function<Result<PlanOutcome>(PlanEditor &)>;
    bool run(const Work &work, const QString &done = {});
    void choose(ActivityId id);
    void load(ActivityId id);
    void startNew(QDate day, TimeRange range);
    void newActivity();
    void renewPreview();
    void dragTo(qint64 id, QDate day, TimeRange range);
    void move(qint64 id, QDate day, TimeRange range, bool copy);
    void removeActivity(ActivityId id);
    void cancelActivity(ActivityId id, bool cancelled);
    void takeBack(ActivityId id);
    void copyActivity(ActivityId id);
    void paste(QDate day);
    bool save();
    bool saveEdit(const PlanEdit &edit);
    void handleStale(const PlanEdit &edit);
    void cancelEdit();
    void closePanel();
    const PlanBlock *blockOf(ActivityId id) const; // in the shown week; nullptr: not there
    static Mark stateOf(const PlanBlock &block);   // against what was handed out
    bool leaveEdit();
    void copyWeek();
    void handOut();
    void useRemedy(const WeekFinding &finding, const PlanPreview &preview);
    std::optional<SeriesScope> askScope(const QString &text);
    std::optional<PlanDraft> draftOf(ActivityId id);
    void gridMenu(qint64 id, QDate day, int minute, QPoint at);
    QString seriesOf(const Activity &activity) const;
    void setNotice(const Notice &notice);

    // planning_page_drafts.cpp: what was typed and not saved
    void connectDrafts();
    void showDrafts();
    void resumeDraft(const Draft &draft);

    PlanScope m_scope;
    QHash<PlanScopeKind, PlanScope> m_last;
    IsoWeek m_week;
    bool m_isMonth = false;
    QDate m_month;
    PlanWeeks m_weeks;
    std::optional<PlanWeek> m_shown;
    QList<WeekFinding> m_findings;
    QList<PlanBlock> m_blocks;
    ActivityId m_chosen;
    ActivityId m_wanted;              // to be chosen when it is shown
    qint64 m_wantedParticipation = 0; // likewise
    int m_finding = -1;
    bool m_handOutWanted = false;
    bool m_editAsked = false; // the panel shall be seen, though there is room for nothing else
    bool m_reading = false;
    std::optional<Notice> m_notice;
    std::optional<Activity> m_copied;
    int m_statesRequest = 0;
    QPointer<BackgroundJob> m_states;
    QPointer<BackgroundJob> m_monthJob;
    QTimer m_clock;

    SegmentedBar *m_kinds = nullptr;
    QPushButton *m_previous = nullptr;
    QComboBox *m_weekBox = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_today = nullptr;
    SegmentedBar *m_views = nullptr;
    QPushButton *m_copyWeek = nullptr;
    QPushButton *m_handOut = nullptr;
    QPushButton *m_new = nullptr;
    PlanSidebar *m_sidebar = nullptr;
    PlanHead *m_head = nullptr;
    MessageBar *m_bar = nullptr;
    MessageBar *m_draftBar = nullptr;
    DraftKeeper *m_keeper = nullptr;
    QWidget *m_content = nullptr; // all but the panel
    QStackedWidget *m_stack = nullptr;
    WeekGrid *m_grid = nullptr;
    MonthView *m_monthView = nullptr;
    FindingLine *m_findingLine = nullptr;
    EditPanel *m_panel = nullptr;
    QList<QAction *> m_actions;
    QAction *m_weekendAction = nullptr;
    QAction *m_eveningAction = nullptr;
};

AreaPage *makePlanningPage(PageContext &context, QWidget *parent);

} // namespace bro
