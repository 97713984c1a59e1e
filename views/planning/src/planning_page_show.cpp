// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_week_dialog.h"
#include "edit_panel.h"
#include "finding_line.h"
#include "grid_content.h"
#include "month_view.h"
#include "plan_head.h"
#include "plan_sidebar.h"
#include <QComboBox>
#include <QPushButton>
#include <core/clock.h>
#include <views/controls.h>
#include <views/message_bar.h>
#include <views/planning/mini_month.h>
#include <views/planning/planning_page.h>
#include <views/planning/week_grid.h>

// Reading the week and showing it.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int WeeksBefore = 12;
constexpr int WeeksAfter = 26;
constexpr int DaysInMiniMonth = 42;

// The first sentence bold, the rest after it.
std::pair<QString, QString> split(const QString &sentences)
{
    const qsizetype end = sentences.indexOf(u". "_s);
    if (end < 0)
        return {sentences, {}};
    return {sentences.left(end + 1), sentences.mid(end + 2)};
}

} // namespace

void PlanningPage::reload(const QList<Change> &changes)
{
    const auto matters = [](const Change &change) {
        switch (change.aggregate) {
        case Aggregate::Billing:
        case Aggregate::Document:
        case Aggregate::Notice:
        case Aggregate::Note:
        case Aggregate::Day:
        case Aggregate::Deadline:
        case Aggregate::User:
            return false;
        default:
            return true;
        }
    };
    if (!changes.isEmpty() && std::none_of(changes.begin(), changes.end(), matters))
        return;
    m_weeks.forget(changes);
    refresh();
    refreshStates();
    refreshDots();
    if (m_isMonth)
        refreshMonth();
}

void PlanningPage::refresh()
{
    // Without anybody chosen there is still the office's week at the left.
    auto read = m_weeks.read(m_scope, m_week);
    if (!read.ok()) {
        tell(read.error());
        return;
    }
    m_shown = *std::move(read);
    m_findings = weekFindings(*m_shown);
    m_blocks = planBlocks(*m_shown, texts()); // the panel looks its activity's state up in them
    m_panel->setOffice(*m_shown->office);
    if (m_wantedParticipation > 0) {
        for (const WeekActivity &activity : std::as_const(m_shown->shown)) {
            for (const WeekPart &part : activity.parts) {
                if (part.participation.id.value == m_wantedParticipation)
                    m_wanted = activity.activity.id;
            }
        }
        m_wantedParticipation = 0;
    }
    showHeader();
    showSidebar();
    m_head->setVisible(m_scope.id > 0 || !m_scope.title.isEmpty());
    if (m_scope.id > 0 || !m_scope.title.isEmpty())
        m_head->showWeek(*m_shown);
    if (m_wanted.isValid() && m_shown->find(m_wanted)) {
        m_chosen = m_wanted;
        m_panel->clear();
    }
    m_wanted = {};
    showPanel();
    showGrid();
    showFindings();
    showMessage();
    logViews();
    if (m_handOutWanted && m_scope.id > 0) {
        m_handOutWanted = false;
        handOut();
    }
}

void PlanningPage::logViews()
{
    for (auto citizen = m_shown->citizens.begin(); citizen != m_shown->citizens.end(); ++citizen)
        session().log().view(u"weekPlan.viewed"_s, citizen.key());
}

void PlanningPage::showHeader()
{
    static const QStringList keys{u"citizen"_s, u"employee"_s, u"location"_s, u"group"_s};
    m_kinds->setCurrent(keys.at(int(m_scope.kind)));
    m_weekBox->clear();
    for (int n = -WeeksBefore; n <= WeeksAfter; ++n) {
        const IsoWeek week = m_week.addWeeks(n);
        m_weekBox->addItem(weekTitle(week, texts()), week.toString());
    }
    m_weekBox->setCurrentIndex(WeeksBefore);
    m_weekBox->setToolTip(m_weekBox->currentText()); // very large text has no room for all of it
    const bool citizen = m_scope.kind == PlanScopeKind::Citizen;
    m_handOut->setVisible(citizen);
    m_new->setVisible(!citizen);
    const bool somebody = m_scope.id > 0 || !m_scope.title.isEmpty();
    for (QPushButton *button : {m_copyWeek, m_new})
        button->setEnabled(somebody);
}

void PlanningPage::showSidebar()
{
    m_sidebar->showKind(m_scope.kind);
    m_sidebar->setResources(*m_shown->office, *m_shown->plan, m_shown->closed);
    m_sidebar->setChosen(m_scope);
    MiniMonth *month = m_sidebar->month();
    month->setToday(session().today());
    const QDate before = month->firstShown();
    month->setSelectedWeek(m_week);
    if (before == month->firstShown())
        refreshDots();
}

void PlanningPage::refreshDots()
{
    MiniMonth *month = m_sidebar->month();
    const QDate from = month->firstShown();
    const QDate to = from.addDays(DaysInMiniMonth - 1);
    QHash<QDate, QString> holidays;
    const ClosedDays closed = holidaysBetween(from, to);
    for (auto day = closed.begin(); day != closed.end(); ++day)
        holidays.insert(day.key(), words(*day));
    month->setHolidays(holidays);
    const auto days = plannedDays(session(), m_scope, from, to);
    if (days.ok())
        month->setDots(*days);
    else
        tell(days.error());
}

// The list of citizens takes long in a large office; a later one replaces an earlier.
void PlanningPage::refreshStates()
{
    if (m_states)
        m_states->cancel();
    const int request = ++m_statesRequest;
    const IsoWeek week = m_week;
    const EmployeeId contact = m_sidebar->onlyMine() ? session().user().employee : EmployeeId{};
    m_states = runInBackground<QList<CitizenWeek>>(
        context(), this, {}, Shown::Quietly,
        [week, contact](Session &own, const Progress &progress) {
            return citizenWeeks(own, week, contact, progress);
        },
        [this, request, week](const Result<QList<CitizenWeek>> &states) {
            if (request != m_statesRequest)
                return;
            if (!states.ok()) {
                tell(states.error());
                return;
            }
            m_sidebar->setCitizens(*states, week);
            const bool nobody = m_scope.kind == PlanScopeKind::Citizen && m_scope.id == 0;
            if (nobody && m_sidebar->first())
                goTo(*m_sidebar->first(), m_week);
            else
                m_sidebar->setChosen(m_scope);
        });
}

void PlanningPage::refreshMonth()
{
    if (m_monthJob)
        m_monthJob->cancel();
    const QDate month = m_month;
    const PlanScope scope = m_scope;
    const Language language = texts().language();
    const QDate from = MonthModel::firstShown(month);
    const QDate to = from.addDays(DaysInMiniMonth - 1);
    m_monthJob = runInBackground<QList<MonthDay>>(
        context(), this, {}, Shown::Quietly,
        [scope, from, to, language](Session &own, const Progress &) -> Result<QList<MonthDay>> {
            PlanWeeks weeks(own);
            BRO_TRY(const PlanWeek days, weeks.readDays(scope, from, to));
            return monthDays(days, Texts(language));
        },
        [this, month, scope](const Result<QList<MonthDay>> &days) {
            if (month != m_month || scope != m_scope)
                return;
            if (days.ok())
                m_monthView->showMonth(month, session().today(), *days);
            else
                tell(days.error());
        });
}

void PlanningPage::showGrid()
{
    QList<GridBlock> blocks = gridBlocks(m_blocks, texts());
    if (m_panel->hasDraft() && (m_panel->isDirty() || m_panel->draft().isNew())) {
        const auto plan = planOf(m_panel->draft().activity.date);
        const bool clash =
            plan.ok() && !clashFindings(*m_shown, **plan, m_panel->draft().what()).isEmpty();
        showDraft(m_panel->draft(), clash, texts(), blocks);
    }
    m_grid->setOverlap(m_scope.kind == PlanScopeKind::Location ? GridOverlap::SideBySide
                                                               : GridOverlap::Inset);
    m_grid->setContent(gridDays(*m_shown, texts()), blocks, {});
    const bool isNew = m_panel->hasDraft() && m_panel->draft().isNew();
    m_grid->setSelected(isNew ? DraftBlock : m_chosen.value);
    showNow();
}

void PlanningPage::showNow()
{
    const QDateTime now = copenhagen(session().clock().nowMs());
    constexpr int Hour = 60;
    m_grid->setNow(session().today(), now.time().hour() * Hour + now.time().minute());
}

void PlanningPage::showFindings()
{
    m_findingLine->setFindings(m_findings, texts());
    if (m_finding >= m_findings.size())
        m_finding = -1;
}

void PlanningPage::nextFinding()
{
    if (m_findings.isEmpty()) {
        context().navigator.tellBriefly(tr("Nothing remains to be solved this week."));
        return;
    }
    if (!leaveEdit())
        return;
    m_finding = int((m_finding + 1) % m_findings.size());
    const WeekFinding finding = m_findings.at(m_finding);
    choose(finding.activity);
    m_grid->setSelected(finding.activity.value);
    m_grid->setFocus();
    const auto [bold, rest] = split(words(finding.message));
    m_bar->show(finding.severity == Severity::Error ? Tone::Error : Tone::Warning, bold, rest);
}

Result<std::shared_ptr<const WeekPlan>> PlanningPage::planOf(QDate day)
{
    if (m_shown && m_week.contains(day))
        return m_shown->plan;
    return m_weeks.planOf(IsoWeek::of(day));
}

bool PlanningPage::showNotice()
{
    if (!m_notice)
        return false;
    m_bar->show(m_notice->tone, m_notice->bold, m_notice->rest);
    return true;
}

// At most one message, the worst.
void PlanningPage::showMessage()
{
    m_bar->clear();
    if (showNotice() || m_isMonth)
        return;
    const auto full = std::find_if(m_findings.begin(), m_findings.end(), [](const auto &f) {
        return f.kind == WeekFindingKind::RoomFull;
    });
    if (full != m_findings.end() && m_scope.kind != PlanScopeKind::Citizen) {
        const auto [bold, rest] = split(words(full->message));
        const auto draft = draftOf(full->activity);
        QList<MessageBar::Button> remedy;
        if (draft) {
            const PlanPreview preview = previewPlan(*m_shown, *m_shown->plan, draft->what());
            if (preview.freeRoom.isValid())
                remedy.append(
                    {tr("Change to %1").arg(m_shown->office->locationName(preview.freeRoom)),
                     [this, finding = *full, preview] { useRemedy(finding, preview); }});
        }
        m_bar->show(Tone::Error, bold, rest, remedy);
        return;
    }
    if (m_shown->citizen) {
        showNeed();
        return;
    }
    if (!m_findings.isEmpty() && m_findings.first().severity == Severity::Error) {
        const auto [bold, rest] = split(words(m_findings.first().message));
        m_bar->show(Tone::Error, bold, rest);
    }
}

void PlanningPage::showNeed()
{
    const CitizenPlan &plan = *m_shown->citizen;
    const bool clash = std::any_of(m_findings.begin(), m_findings.end(),
                                   [](const auto &f) { return f.severity == Severity::Error; });
    if (plan.need && plan.need->need.isNeeded()) {
        const HandOutNeed &need = plan.need->need;
        const auto [bold, rest] = split(words(needMessage(need, m_shown->today)));
        QStringList more{rest};
        if (clash)
            more.append(tr("Solve the clash first."));
        more.removeAll(QString());
        QList<MessageBar::Button> buttons;
        if (!need.changes.isEmpty())
            buttons.append({tr("Show differences"), [this] { tellDifferences(); }});
        m_bar->show(need.tooLate ? Tone::Error : Tone::Warning, bold, more.join(u' '), buttons);
        return;
    }
    if (clash) {
        const auto [bold, rest] = split(words(m_findings.first().message));
        m_bar->show(Tone::Error, bold, rest);
        return;
    }
    const HeldOrder held = orderFor(plan.orders, m_shown->monday());
    if (!plan.order.id.isValid() && held.hold == OrderHold::NotAccepted) {
        m_bar->show(Tone::Warning, tr("Order %1 is not accepted.").arg(held.order.number),
                    tr("Nothing may be planned yet."),
                    {{tr("Go to the order"), [this, id = held.order.id] {
                          context().navigator.go({Area::Orders, {}, id.value});
                      }}});
        return;
    }
    if (plan.order.id.isValid() && m_shown->shown.isEmpty() && !m_panel->hasDraft())
        m_bar->show(Tone::Info, tr("Week %1 is empty.").arg(m_week.week),
                    tr("Drag in the grid, or copy week %1.").arg(m_week.previous().week),
                    {{tr("Copy week %1").arg(m_week.previous().week), [this] {
                          run([this](PlanEditor &editor) {
                              return editor.copyWeek(m_scope, m_week.previous(), m_week);
                          });
                      }}});
}

void PlanningPage::tellDifferences()
{
    const CitizenPlan &plan = *m_shown->citizen;
    QStringList lines;
    for (const PlanChange &change : plan.need->need.changes) {
        QString line = words(changeMessage(change));
        if (change.before)
            line += u' ' + tr("Told: %1, %2 %3–%4.")
                               .arg(change.before->title, texts().dayAndDate(change.before->date),
                                    texts().time(clockTime(change.before->range.from)),
                                    texts().time(clockTime(change.before->range.to)));
        lines.append(line);
    }
    context().prompts.tell(
        this, Tone::Info, tr("Not handed out"),
        tr("%n change(s) since the schedule that the citizen holds.", nullptr, int(lines.size())),
        lines.join(u'\n'));
}

void PlanningPage::showPanel()
{
    if (m_panel->hasDraft() && (m_panel->isDirty() || m_panel->draft().isNew())) {
        m_panel->renewCitizens();
        const PlanDraft &draft = m_panel->draft();
        const WeekActivity *stored = m_shown->find(draft.activity.id);
        if (!draft.isNew() && stored && stored->activity.version != draft.activity.version)
            m_notice = Notice{Tone::Info, tr("Another user has changed the activity."),
                              tr("Your edit is kept; saving shows both versions.")};
        renewPreview();
        return;
    }
    if (m_chosen.isValid() && m_shown->find(m_chosen)) {
        load(m_chosen);
        return;
    }
    m_chosen = {};
    m_panel->clear();
    fitToWidth();
}

} // namespace bro
