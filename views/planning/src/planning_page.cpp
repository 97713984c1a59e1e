// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_panel.h"
#include "finding_line.h"
#include "month_view.h"
#include "plan_head.h"
#include "plan_sidebar.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/icons.h>
#include <views/message_bar.h>
#include <views/planning/mini_month.h>
#include <views/planning/planning_page.h>
#include <views/planning/week_grid.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int SidebarWidth = 208; // at 100 %
constexpr int SidebarFrom = 700;
constexpr int SplitLine = 1;
constexpr int ClockStep = 15'000; // ms
constexpr int BodyLine = 18;      // height of a line at 100 %

const QList<std::pair<QString, PlanScopeKind>> &kinds()
{
    static const QList<std::pair<QString, PlanScopeKind>> all{
        {u"citizen"_s, PlanScopeKind::Citizen},
        {u"employee"_s, PlanScopeKind::Employee},
        {u"location"_s, PlanScopeKind::Location},
        {u"group"_s, PlanScopeKind::Group}};
    return all;
}

QString keyOf(PlanScopeKind kind)
{
    return kinds().at(int(kind)).first;
}

// A week belongs to the month of its Thursday, as to its year.
QDate monthOf(IsoWeek week)
{
    const QDate thursday = week.monday().addDays(Qt::Thursday - 1);
    return QDate(thursday.year(), thursday.month(), 1);
}

} // namespace

PlanningPage::PlanningPage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Planning, context, parent),
      m_week(IsoWeek::of(context.session.today())),
      m_month(context.session.today().addDays(1 - context.session.today().day())),
      m_weeks(context.session)
{
    setObjectName(u"planningPage"_s);
    titleLabel()->hide();
    makeHeader();
    m_content = makeContent();
    setContent(m_content);
    m_panel = new EditPanel(
        texts(),
        {[this](const QString &words) {
             constexpr int Proposals = 8;
             return CitizenStore(this->context().session).search(words, Proposals).valueOr({});
         },
         [this](CitizenId citizen) -> std::optional<PlanCitizen> {
             auto found = m_weeks.citizen(citizen);
             if (!found.ok()) {
                 tell(found.error());
                 return {};
             }
             if (m_shown && m_shown->citizens.contains(citizen))
                 found->held = m_shown->citizens.value(citizen).held;
             return *found;
         }},
        this);
    setPanel(m_panel);
    setMessageBar(m_bar);
    makeActions();
    connectParts();
    connectGrid();
    connectDrafts();
    // It folds by itself, so its parts do not hold the window open.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    m_clock.setInterval(ClockStep);
    connect(&m_clock, &QTimer::timeout, this, &PlanningPage::showNow);
    m_clock.start();
}

PlanningPage::~PlanningPage() = default;

QString PlanningPage::title() const
{
    return tr("Planning");
}

void PlanningPage::makeHeader()
{
    m_kinds = new SegmentedBar(this);
    m_kinds->setObjectName(u"planKinds"_s);
    m_kinds->setAccessibleName(tr("Whose plan is shown"));
    m_kinds->addSegment(keyOf(PlanScopeKind::Citizen), tr("Citizen"), u"person"_s);
    m_kinds->addSegment(keyOf(PlanScopeKind::Employee), tr("Employee"), u"person_support"_s);
    m_kinds->addSegment(keyOf(PlanScopeKind::Location), tr("Place"), u"door"_s);
    m_kinds->addSegment(keyOf(PlanScopeKind::Group), tr("Group"), u"people_team"_s);
    m_previous = makeIconButton(u"chevron_left"_s, tr("Previous week (Alt+Page Up)"),
                                u"previousWeek"_s, this);
    m_weekBox = new QComboBox(this);
    m_weekBox->setObjectName(u"weekBox"_s);
    m_weekBox->setAccessibleName(tr("Week"));
    m_weekBox->setFont(semibold(font()));
    m_weekBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_next =
        makeIconButton(u"chevron_right"_s, tr("Next week (Alt+Page Down)"), u"nextWeek"_s, this);
    m_today = makeButton(tr("Today"), {}, u"thisWeek"_s, this);
    m_today->setToolTip(tr("This week (Alt+Home)"));
    m_views = new SegmentedBar(this);
    m_views->setObjectName(u"planViews"_s);
    m_views->setAccessibleName(tr("Week or month"));
    m_views->addSegment(u"week"_s, tr("Week"));
    m_views->addSegment(u"month"_s, tr("Month"));
    m_copyWeek = makeButton(tr("Copy week to…"), u"copy"_s, u"copyWeek"_s, this);
    m_handOut = makeButton(tr("Hand out schedule…"), u"document_arrow_right"_s, u"handOut"_s, this);
    m_new = makeButton(tr("New activity"), u"add"_s, u"newActivity"_s, this);
    m_new->setToolTip(tr("New activity (Ctrl+N)"));
    for (QPushButton *button : {m_copyWeek, m_handOut, m_new})
        button->setAccessibleName(button->text());

    // In the place of the title.
    constexpr int Gap = 8;
    int at = 0;
    header()->insertWidget(at++, m_kinds);
    header()->insertSpacing(at++, Gap);
    for (QWidget *one : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_weekBox),
                         static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_today)})
        header()->insertWidget(at++, one);
    header()->insertStretch(at++);
    for (QWidget *one : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_copyWeek),
                         static_cast<QWidget *>(m_handOut), static_cast<QWidget *>(m_new)})
        header()->insertWidget(at++, one);
}

QWidget *PlanningPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new PlanSidebar(texts(), session().user().employee.isValid(), content);
    row->addWidget(m_sidebar);

    auto *middle = new QWidget(content);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(12, 4, 12, 0);
    column->setSpacing(4);
    m_head = new PlanHead(texts(), middle);
    m_bar = new MessageBar(middle);
    m_bar->setObjectName(u"planMessage"_s);
    m_draftBar = new MessageBar(middle);
    m_draftBar->setObjectName(u"draftBar"_s);
    m_stack = new QStackedWidget(middle);
    m_grid = new WeekGrid(middle);
    m_grid->setObjectName(u"weekGrid"_s);
    m_grid->setAccessibleName(tr("The week"));
    m_grid->setVisibleHours({context().settings.value(Setting::VisibleHoursFrom).toInt(),
                             context().settings.value(Setting::VisibleHoursTo).toInt()});
    m_monthView = new MonthView(texts(), middle);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_monthView);
    m_findingLine = new FindingLine(middle);
    column->addWidget(m_head);
    column->addWidget(m_draftBar);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_findingLine);
    row->addWidget(middle, 1);
    return content;
}

void PlanningPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto act) {
        QAction *action = makeAction(text, iconName, keys, this);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    add(tr("&New activity"), u"add"_s, QKeySequence::New, [this] { newActivity(); });
    add(tr("&Save"), u"save"_s, QKeySequence::Save, [this] { save(); });
    add(tr("&Delete the activity"), u"delete"_s, {}, [this] { removeActivity(m_chosen); });
    add(tr("&Cancel the activity"), u"prohibited"_s, {}, [this] {
        const WeekActivity *stored = m_shown ? m_shown->find(m_chosen) : nullptr;
        if (stored)
            cancelActivity(m_chosen, !stored->activity.cancelled);
    });
    add(tr("Copy &week to…"), u"copy"_s, {}, [this] { copyWeek(); });
    add(tr("&Hand out schedule…"), u"document_arrow_right"_s, {}, [this] { handOut(); });
    add(tr("Ne&xt finding"), {}, Qt::Key_F8, [this] { nextFinding(); });
    add(tr("&Previous citizen"), u"chevron_up"_s, Qt::Key_PageUp, [this] { stepInList(-1); });
    add(tr("Next c&itizen"), u"chevron_down"_s, Qt::Key_PageDown, [this] { stepInList(1); });
    add(tr("Previous wee&k"), u"chevron_left"_s, Qt::ALT | Qt::Key_PageUp,
        [this] { stepInTime(-1); });
    add(tr("Next week"), u"chevron_right"_s, Qt::ALT | Qt::Key_PageDown, [this] { stepInTime(1); });
    add(tr("&This week"), u"calendar_ltr"_s, Qt::ALT | Qt::Key_Home,
        [this] { goTo(m_scope, IsoWeek::of(session().today())); });
    m_weekendAction = add(tr("Show Saturday and Sunday"), {}, {},
                          [this] { m_grid->setWeekendShown(m_weekendAction->isChecked()); });
    m_weekendAction->setCheckable(true);
    m_eveningAction = add(tr("Show the evening"), {}, {}, [this] {
        constexpr int Evening = 21 * 60;
        constexpr int Afternoon = 16 * 60;
        const TimeRange hours{m_grid->visibleHours().from,
                              m_eveningAction->isChecked() ? Evening : Afternoon};
        m_grid->setVisibleHours(hours);
        context().settings.set(Setting::VisibleHoursTo, hours.to);
    });
    m_eveningAction->setCheckable(true);
    m_eveningAction->setChecked(m_grid->visibleHours().to > 16 * 60);
}

void PlanningPage::connectParts()
{
    connect(m_kinds, &SegmentedBar::chosen, this, &PlanningPage::chooseKind);
    connect(m_previous, &QPushButton::clicked, this, [this] { stepInTime(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepInTime(1); });
    connect(m_today, &QPushButton::clicked, this,
            [this] { goTo(m_scope, IsoWeek::of(session().today())); });
    connect(m_weekBox, &QComboBox::activated, this, [this](int index) {
        if (const auto week = IsoWeek::parse(m_weekBox->itemData(index).toString()))
            goTo(m_scope, *week);
    });
    connect(m_views, &SegmentedBar::chosen, this,
            [this](const QString &key) { showMonthView(key == "month"_L1); });
    connect(m_copyWeek, &QPushButton::clicked, this, &PlanningPage::copyWeek);
    connect(m_handOut, &QPushButton::clicked, this, &PlanningPage::handOut);
    connect(m_new, &QPushButton::clicked, this, &PlanningPage::newActivity);
    connect(m_sidebar, &PlanSidebar::chosen, this,
            [this](const PlanScope &scope) { goTo(scope, m_week); });
    connect(m_sidebar, &PlanSidebar::mineChanged, this, &PlanningPage::refreshStates);
    connect(m_sidebar->month(), &MiniMonth::dayChosen, this,
            [this](QDate day) { goTo(m_scope, IsoWeek::of(day)); });
    connect(m_sidebar->month(), &MiniMonth::monthShown, this, [this] {
        refreshDots();
        if (m_isMonth) {
            m_month = m_sidebar->month()->month();
            refreshMonth();
        }
    });
    connect(m_monthView, &MonthView::weekOpened, this, [this](QDate day) {
        showMonthView(false);
        goTo(m_scope, IsoWeek::of(day));
    });
    connect(m_head, &PlanHead::weekChosen, this,
            [this](const IsoWeek &week) { goTo(m_scope, week); });
    connect(m_findingLine, &FindingLine::nextRequested, this, &PlanningPage::nextFinding);
    connect(m_panel, &EditPanel::edited, this, &PlanningPage::renewPreview);
    connect(m_panel, &EditPanel::saveRequested, this, &PlanningPage::save);
    connect(m_panel, &EditPanel::cancelRequested, this, &PlanningPage::cancelEdit);
    connect(m_panel, &EditPanel::deleteRequested, this, [this] { removeActivity(m_chosen); });
    connect(m_panel, &EditPanel::newRequested, this, &PlanningPage::newActivity);
}

void PlanningPage::connectGrid()
{
    connect(m_grid, &WeekGrid::selected, this, [this](qint64 id) { choose(ActivityId{id}); });
    connect(m_grid, &WeekGrid::editRequested, this, [this](qint64 id) {
        choose(ActivityId{id});
        if (m_chosen.value == id || id > 0) {
            m_editAsked = true;
            fitToWidth();
            setPanelShown(true);
            m_panel->focusFirst();
        }
    });
    connect(m_grid, &WeekGrid::createRequested, this, &PlanningPage::startNew);
    connect(m_grid, &WeekGrid::moveRequested, this, &PlanningPage::move);
    connect(m_grid, &WeekGrid::moveRefused, this, [this](qint64 id) {
        const WeekActivity *stored = m_shown ? m_shown->find(ActivityId{id}) : nullptr;
        if (!stored)
            return;
        m_bar->show(Tone::Warning, tr("%1 can't be moved.").arg(stored->activity.title),
                    stored->activity.cancelled
                        ? tr("It is cancelled.")
                        : tr("Attendance is registered, or it is off the plan."));
    });
    connect(m_grid, &WeekGrid::dragged, this, &PlanningPage::dragTo);
    connect(m_grid, &WeekGrid::dragEnded, this, [this] {
        m_head->showHours({});
        renewPreview();
    });
    connect(m_grid, &WeekGrid::deleteRequested, this,
            [this](qint64 id) { removeActivity(ActivityId{id}); });
    connect(m_grid, &WeekGrid::copyRequested, this,
            [this](qint64 id) { copyActivity(ActivityId{id}); });
    connect(m_grid, &WeekGrid::pasteRequested, this, &PlanningPage::paste);
    connect(m_grid, &WeekGrid::menuRequested, this, &PlanningPage::gridMenu);
    connect(m_grid, &WeekGrid::daysRequested, this, [this] {
        m_weekendAction->setChecked(true);
        m_grid->setWeekendShown(true);
    });
    connect(m_grid, &WeekGrid::hoursRequested, this, [this](TimeRange hours) {
        m_grid->setVisibleHours(hours);
        context().settings.set(Setting::VisibleHoursFrom, hours.from);
        context().settings.set(Setting::VisibleHoursTo, hours.to);
    });
}

QList<QAction *> PlanningPage::menuActions() const
{
    return m_actions;
}

QLineEdit *PlanningPage::filterField() const
{
    return m_sidebar->filterField();
}

QList<QWidget *> PlanningPage::zones() const
{
    return {m_sidebar->list(), m_stack->currentWidget(), m_panel, m_kinds};
}

PlanScope PlanningPage::usualScope(PlanScopeKind kind) const
{
    if (m_last.contains(kind))
        return m_last.value(kind);
    if (kind == PlanScopeKind::Employee && session().user().employee.isValid())
        return {kind, session().user().employee.value};
    return {kind, 0};
}

void PlanningPage::open(const Place &place)
{
    const IsoWeek week = place.day.isValid() ? IsoWeek::of(place.day) : m_week;
    PlanScope scope = m_scope;
    m_handOutWanted = place.view == "hand-out"_L1;
    const bool citizen = place.view.isEmpty() || place.view == "citizen"_L1 || m_handOutWanted;
    if (citizen && place.id > 0)
        scope = {PlanScopeKind::Citizen, place.id};
    else if (place.view == "employee"_L1)
        scope = place.id > 0 ? PlanScope{PlanScopeKind::Employee, place.id}
                             : usualScope(PlanScopeKind::Employee);
    else if (place.view == "location"_L1)
        scope = {PlanScopeKind::Location, place.id};
    else if (place.view == "group"_L1 && place.part > 0) {
        const auto activity = PlanStore(session()).activity(ActivityId{place.part});
        if (activity.ok())
            scope = {PlanScopeKind::Group, 0, activity->title};
    }
    if (place.view == "citizen"_L1)
        m_wantedParticipation = place.part;
    else
        m_wanted = ActivityId{place.part};
    if (place.day.isValid() && m_isMonth)
        showMonthView(false);
    // While another page was shown anything may have changed.
    const bool known = m_shown && week == m_week;
    m_weeks.forget();
    if (goTo(scope, week) && known) {
        refreshStates();
        refreshDots();
    }
    showDrafts();
}

Place PlanningPage::place() const
{
    Place at{Area::Planning,
             m_scope.kind == PlanScopeKind::Citizen ? QString() : keyOf(m_scope.kind), m_scope.id,
             m_chosen.value, m_week.monday()};
    if (m_scope.kind == PlanScopeKind::Group && at.part == 0 && m_shown &&
        !m_shown->shown.isEmpty())
        at.part = m_shown->shown.first().activity.id.value;
    return at;
}

// False when the user stays because of an edit.
bool PlanningPage::goTo(const PlanScope &scope, IsoWeek week)
{
    const bool elsewhere = scope != m_scope || week != m_week;
    if (elsewhere && !leaveEdit()) {
        showHeader();
        m_sidebar->setChosen(m_scope);
        m_sidebar->month()->setSelectedWeek(m_week);
        return false;
    }
    const bool otherWeek = week != m_week || !m_shown;
    if (elsewhere) {
        m_notice.reset();
        m_chosen = {};
        m_finding = -1;
        m_panel->clear();
    }
    m_scope = scope;
    m_week = week;
    if (scope.id > 0 || !scope.title.isEmpty())
        m_last.insert(scope.kind, scope);
    refresh();
    if (otherWeek)
        refreshStates();
    if (m_isMonth) {
        if (elsewhere)
            m_month = monthOf(week);
        refreshMonth();
    }
    return true;
}

void PlanningPage::chooseKind(const QString &key)
{
    for (const auto &[name, kind] : kinds()) {
        if (name != key)
            continue;
        m_sidebar->showKind(kind);
        PlanScope scope = usualScope(kind);
        m_sidebar->setChosen(scope);
        if (scope.id == 0 && scope.title.isEmpty())
            scope = m_sidebar->first().value_or(scope);
        if (scope.kind != kind) // the list begins with staff
            scope = {kind, 0};
        if (scope.kind == PlanScopeKind::Location && scope.id == 0) {
            QList<LocationId> places =
                m_shown ? m_shown->office->locations.keys() : QList<LocationId>();
            std::sort(places.begin(), places.end());
            scope.id = places.isEmpty() ? 0 : places.first().value;
        }
        goTo(scope, m_week);
    }
}

// By a week, in the month's view by a month.
void PlanningPage::stepInTime(int step)
{
    if (!m_isMonth) {
        goTo(m_scope, m_week.addWeeks(step));
        return;
    }
    constexpr int DaysOfAWeek = 7;
    const QDate first = m_month.addMonths(step);
    const int toThursday = (Qt::Thursday - first.dayOfWeek() + DaysOfAWeek) % DaysOfAWeek;
    goTo(m_scope, IsoWeek::of(first.addDays(toThursday)));
}

void PlanningPage::stepInList(int step)
{
    if (const auto next = m_sidebar->neighbour(step))
        goTo(*next, m_week);
}

void PlanningPage::showMonthView(bool month)
{
    m_isMonth = month;
    m_views->setCurrent(month ? u"month"_s : u"week"_s);
    m_stack->setCurrentWidget(month ? static_cast<QWidget *>(m_monthView)
                                    : static_cast<QWidget *>(m_grid));
    m_findingLine->setVisible(!month);
    fitToWidth();
    if (month) {
        m_month = monthOf(m_week);
        m_monthView->setCurrentDay(m_week.monday());
        refreshMonth();
    }
}

bool PlanningPage::stepBack()
{
    if (m_grid->isDragging()) {
        m_grid->cancelDrag();
        return true;
    }
    if (m_panel->hasDraft() && (m_panel->isDirty() || m_panel->draft().isNew())) {
        cancelEdit();
        return true;
    }
    if (m_panel->isAncestorOf(focusWidget())) {
        m_editAsked = false;
        fitToWidth();
        m_grid->setFocus();
        return true;
    }
    if (!m_sidebar->filterField()->text().isEmpty()) {
        m_sidebar->filterField()->clear();
        return true;
    }
    if (m_isMonth) {
        showMonthView(false);
        return true;
    }
    return false;
}

bool PlanningPage::mayLeave()
{
    return leaveEdit();
}

void PlanningPage::resizeEvent(QResizeEvent *event)
{
    FramedPage::resizeEvent(event);
    fitToWidth();
}

QSize PlanningPage::minimumSizeHint() const
{
    constexpr int LeastWidth = 640;
    constexpr int LeastHeight = 420;
    return {LeastWidth, LeastHeight};
}

bool PlanningPage::event(QEvent *event)
{
    const bool done = FramedPage::event(event);
    if (event->type() == QEvent::FontChange)
        fitToWidth();
    return done;
}

// As its widgets ask for now; the layout learns of changed texts only later.
int PlanningPage::headerWidth() const
{
    int sum = header()->contentsMargins().left() + header()->contentsMargins().right();
    for (int i = 0; i < header()->count(); ++i) {
        QWidget *one = header()->itemAt(i)->widget();
        if (!one || one->isHidden())
            continue;
        if (one->layout())
            one->layout()->invalidate();
        sum += one->sizeHint().width() + header()->spacing();
    }
    return sum;
}

// The panel folds away first, then the column, then the words of the header's buttons.
void PlanningPage::fitToWidth()
{
    const double scale = std::max(1.0, fontMetrics().height() / double(BodyLine));
    m_sidebar->setFixedWidth(int(SidebarWidth * scale));
    const QMargins around = m_stack->parentWidget()->layout()->contentsMargins();
    const int week = m_grid->weekWidth() + around.left() + around.right() + SplitLine;
    const int besideWeek = width() - week;
    const bool roomForAll = besideWeek - m_sidebar->width() >= m_panel->neededWidth();
    // Where the panel leaves less than a week beside it, the one or the other.
    const bool tight = besideWeek < m_panel->neededWidth();
    const bool editing = m_panel->hasDraft();
    const bool alone = tight && editing && !m_isMonth &&
                       (m_editAsked || m_panel->isDirty() || m_panel->draft().isNew());
    const bool panel = !m_isMonth && (tight ? alone : roomForAll || editing);
    m_panel->setMaximumWidth(tight ? QWIDGETSIZE_MAX
                                   : besideWeek - (roomForAll ? m_sidebar->width() : 0));
    m_panel->setVisible(panel);
    m_content->setVisible(!alone);
    m_sidebar->setVisible(roomForAll || (!panel && width() >= SidebarFrom * scale));

    const auto words = [this](bool buttons, bool segments) {
        m_copyWeek->setText(buttons ? tr("Copy week to…") : QString());
        m_handOut->setText(buttons ? tr("Hand out schedule…") : QString());
        m_new->setText(buttons ? tr("New activity") : QString());
        for (QPushButton *button : {m_copyWeek, m_handOut, m_new}) {
            if (!buttons)
                button->setToolTip(button->accessibleName());
        }
        m_kinds->setSegmentText(u"citizen"_s, segments ? tr("Citizen") : QString());
        m_kinds->setSegmentText(u"employee"_s, segments ? tr("Employee") : QString());
        m_kinds->setSegmentText(u"location"_s, segments ? tr("Place") : QString());
        m_kinds->setSegmentText(u"group"_s, segments ? tr("Group") : QString());
        return headerWidth() <= width();
    };
    // The menu has what still finds no room.
    m_today->show();
    m_copyWeek->show();
    if (!words(true, true) && !words(false, true) && !words(false, false)) {
        m_today->hide();
        m_copyWeek->setVisible(headerWidth() <= width());
    }
}

AreaPage *makePlanningPage(PageContext &context, QWidget *parent)
{
    return new PlanningPage(context, parent);
}

} // namespace bro
