// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_panel.h"
#include "grid_content.h"
#include "plan_head.h"
#include <algorithm>
#include <views/message_bar.h>
#include <views/planning/planning_page.h>
#include <views/planning/week_grid.h>

// What the user does with the plan.
namespace bro {

using namespace Qt::StringLiterals;

void PlanningPage::setNotice(const Notice &notice)
{
    m_notice = notice;
    showNotice();
}

// One change, its step back, and what it left out. The change notice shows it.
bool PlanningPage::run(const Work &work, const QString &done)
{
    PlanEditor editor(session());
    const Result<PlanOutcome> outcome = work(editor);
    if (!outcome.ok()) {
        tell(outcome.error());
        showGrid();
        return false;
    }
    m_notice.reset();
    if (outcome->isEmpty() && outcome->findings.isEmpty()) {
        context().navigator.tellBriefly(tr("Nothing had to be changed."));
        showMessage();
        return true;
    }
    if (!outcome->isEmpty())
        session().undo().push(PlanEditor::undoStep(session(), *outcome));
    if (!outcome->activities.isEmpty() && outcome->activities.size() == 1)
        m_wanted = outcome->activities.first();
    QStringList left;
    for (const Finding &finding : outcome->findings)
        left.append(words(finding.message));
    if (!left.isEmpty())
        setNotice({outcome->isEmpty() ? Tone::Warning : Tone::Info,
                   outcome->isEmpty() ? tr("Nothing was changed.")
                                      : tr("%n activity/activities changed.", nullptr,
                                           int(outcome->activities.size())),
                   left.join(u' ')});
    else if (!done.isEmpty())
        context().navigator.tellBriefly(done);
    context().navigator.badgesChanged();
    return true;
}

std::optional<PlanDraft> PlanningPage::draftOf(ActivityId id)
{
    const WeekActivity *stored = m_shown ? m_shown->find(id) : nullptr;
    if (!stored)
        return {};
    QList<PlanCitizen> citizens;
    for (const WeekPart &part : stored->parts) {
        auto citizen = m_shown->citizens.value(part.participation.citizen);
        if (citizen.person.citizen.isValid()) {
            citizens.append(citizen);
            continue;
        }
        const auto read = m_weeks.citizen(part.participation.citizen);
        if (read.ok())
            citizens.append(*read);
    }
    return PlanDraft::of(*stored, citizens);
}

QString PlanningPage::seriesOf(const Activity &activity) const
{
    if (!activity.series.isValid())
        return {};
    const auto series = PlanStore(session()).series(activity.series);
    return series.ok() ? words(seriesWords(*series, texts())) : QString();
}

void PlanningPage::choose(ActivityId id)
{
    const bool isDraft = m_panel->hasDraft() && m_panel->draft().isNew();
    if (isDraft && id.value == DraftBlock)
        return;
    if (id == m_chosen && id.isValid() && m_panel->hasDraft() && !isDraft)
        return;
    if (!leaveEdit()) {
        m_grid->setSelected(isDraft ? DraftBlock : m_chosen.value);
        return;
    }
    m_chosen = id;
    if (id.isValid()) {
        load(id);
    } else {
        m_panel->clear();
        fitToWidth();
    }
}

void PlanningPage::load(ActivityId id)
{
    const auto draft = draftOf(id);
    if (!draft) {
        m_panel->clear();
        return;
    }
    m_chosen = id;
    const PlanBlock *block = blockOf(id);
    if (block && block->removed) {
        m_panel->showOff(draft->activity.title, stateOf(*block));
        fitToWidth();
        return;
    }
    m_panel->setDraft(*draft, m_scope.kind != PlanScopeKind::Citizen, seriesOf(draft->activity));
    fitToWidth();
}

void PlanningPage::newActivity()
{
    if (m_isMonth)
        showMonthView(false);
    const auto place = m_grid->creationPlace();
    if (place) {
        startNew(place->first, place->second);
        return;
    }
    constexpr TimeRange FirstHour{9 * 60, 10 * 60};
    startNew(std::max(m_week.monday(), std::min(session().today(), m_week.sunday())), FirstHour);
}

void PlanningPage::startNew(QDate day, TimeRange range)
{
    if (!m_shown || !leaveEdit())
        return;
    Activity activity;
    activity.date = day;
    activity.range = range;
    activity.employee = session().user().employee;
    QList<PlanCitizen> citizens;
    switch (m_scope.kind) {
    case PlanScopeKind::Citizen:
        for (const PlanCitizen &citizen : std::as_const(m_shown->citizens)) {
            citizens.append(citizen);
            if (citizen.contact.isValid())
                activity.employee = citizen.contact;
        }
        break;
    case PlanScopeKind::Employee:
        activity.employee = EmployeeId{m_scope.id};
        break;
    case PlanScopeKind::Location:
        activity.location = LocationId{m_scope.id};
        break;
    case PlanScopeKind::Group:
        activity.title = m_scope.title;
        activity.who = Who::Group;
        break;
    }
    // Where the day's other activities of the same plan are.
    for (const WeekActivity &other : std::as_const(m_shown->shown)) {
        if (!activity.location.isValid() && other.activity.setting == ActivitySetting::AtSupplier)
            activity.location = other.activity.location;
    }
    m_chosen = {};
    constexpr int MonthsOfTitles = 3;
    const auto titles = usedTitles(session(), session().today().addMonths(-MonthsOfTitles));
    if (titles.ok())
        m_panel->setTitles(*titles);
    m_panel->setDraft(PlanDraft::fresh(activity, citizens), m_scope.kind != PlanScopeKind::Citizen,
                      {});
    fitToWidth();
    m_panel->show();
    m_panel->focusFirst();
}

const PlanBlock *PlanningPage::blockOf(ActivityId id) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [id](const PlanBlock &block) {
        return block.activity == id && !block.ghost;
    });
    return found == m_blocks.end() ? nullptr : &*found;
}

Mark PlanningPage::stateOf(const PlanBlock &block)
{
    if (block.cancelled)
        return {Tone::Neutral, u"prohibited"_s, tr("Cancelled")};
    if (block.awaits)
        return {Tone::Warning, u"lock_closed"_s, tr("Not approved")};
    switch (block.mark) {
    case ToldMark::New:
        return {Tone::Warning, u"add"_s, tr("New, not handed out")};
    case ToldMark::Changed:
        return {Tone::Warning, u"arrow_swap"_s, tr("Changed, not handed out")};
    case ToldMark::Removed:
        return {Tone::Warning, u"delete"_s, tr("Off, not handed out")};
    default:
        return {};
    }
}

void PlanningPage::renewPreview()
{
    if (!m_panel->hasDraft() || !m_shown)
        return;
    const PlanDraft &draft = m_panel->draft();
    const auto plan = planOf(draft.activity.date);
    if (!plan.ok()) {
        tell(plan.error());
        return;
    }
    const PlanPreview preview = previewPlan(*m_shown, **plan, draft.what());
    m_panel->setPreview(preview);
    const bool changed = m_panel->isDirty() || draft.isNew();
    m_head->showHours(changed && preview.hours > Minutes{} ? std::optional(preview.hours)
                                                           : std::nullopt);
    const PlanBlock *block = draft.isNew() ? nullptr : blockOf(draft.activity.id);
    Mark state = block ? stateOf(*block) : Mark{};
    if (draft.isNew())
        state = {Tone::Warning, u"add"_s, tr("New, not saved")};
    else if (m_panel->isDirty())
        state = {Tone::Info, u"edit"_s, tr("Not saved")};
    m_panel->setState(state);
    if (!m_grid->isDragging()) {
        QList<GridBlock> blocks = gridBlocks(m_blocks, texts());
        if (changed)
            showDraft(draft, preview.hasClash(), texts(), blocks);
        m_grid->setBlocks(blocks);
        m_grid->setSelected(draft.isNew() ? DraftBlock : m_chosen.value);
    }
}

void PlanningPage::removeActivity(ActivityId id)
{
    if (m_panel->hasDraft() && m_panel->draft().isNew()) {
        cancelEdit();
        return;
    }
    const WeekActivity *stored = m_shown ? m_shown->find(id) : nullptr;
    if (!stored)
        return;
    const Activity activity = stored->activity;
    CitizenId only;
    if (m_scope.kind == PlanScopeKind::Citizen && stored->persons() > 1) {
        const QString name = m_shown->citizen->citizen.name;
        const int answer = context().prompts.ask(
            this,
            {Tone::Warning,
             tr("Delete"),
             tr("%n citizen(s) take part in %1.", nullptr, stored->persons()).arg(activity.title),
             {},
             {tr("Take only %1 off").arg(name), tr("Delete for all"), tr("Cancel")},
             2});
        if (answer < 0 || answer > 1)
            return;
        if (answer == 0)
            only = CitizenId{m_scope.id};
    }
    SeriesScope scope = SeriesScope::OnlyThis;
    if (activity.series.isValid()) {
        const auto asked = askScope(tr("How much of the series shall be deleted?"));
        if (!asked)
            return;
        scope = *asked;
    }
    closePanel();
    run([=](PlanEditor &editor) { return editor.remove(id, activity.version, scope, only); },
        tr("%1 was deleted. Ctrl+Z brings it back.").arg(activity.title));
}

void PlanningPage::cancelActivity(ActivityId id, bool cancelled)
{
    const WeekActivity *stored = m_shown ? m_shown->find(id) : nullptr;
    if (!stored || !leaveEdit())
        return;
    const int version = stored->activity.version;
    closePanel();
    run([=](PlanEditor &editor) { return editor.setCancelled(id, version, cancelled); });
}

void PlanningPage::takeBack(ActivityId id)
{
    const CitizenId citizen{m_scope.id};
    run([=](PlanEditor &editor) { return editor.takeBack(id, citizen); });
}

bool PlanningPage::save()
{
    if (!m_panel->hasDraft() ||
        (!m_panel->isDirty() && !m_panel->draft().isNew() && m_panel->repeat().everyWeeks == 0))
        return true;
    renewPreview();
    const auto plan = planOf(m_panel->draft().activity.date);
    const PlanPreview preview =
        plan.ok() ? previewPlan(*m_shown, **plan, m_panel->draft().what()) : PlanPreview{};
    if (!preview.refusals.isEmpty()) {
        m_panel->focusFirstFault();
        m_bar->show(Tone::Error, tr("Can't be saved."),
                    words(preview.refusals.first().finding.message));
        return false;
    }
    if (!saveEdit(m_panel->draft().edit(m_panel->scope(), m_panel->repeat())))
        return false;
    context().navigator.tellBriefly(
        preview.hasClash() ? tr("Saved. The clash remains to be solved.") : tr("Saved."));
    return true;
}

bool PlanningPage::saveEdit(const PlanEdit &edit)
{
    PlanEditor editor(session());
    const Result<PlanOutcome> outcome = editor.save(edit);
    if (!outcome.ok() && outcome.error().kind == Error::Kind::Stale) {
        handleStale(edit);
        return false;
    }
    const bool saved = run([&outcome](PlanEditor &) { return outcome; });
    if (saved) {
        // The notice of the change shows it as it is stored.
        if (m_wanted.isValid() || edit.activity.id.isValid())
            m_chosen = m_wanted.isValid() ? m_wanted : edit.activity.id;
        m_wanted = m_chosen;
        closePanel();
        if (outcome->isEmpty())
            refresh();
    }
    return saved;
}

// Both versions are shown; the user chooses.
void PlanningPage::handleStale(const PlanEdit &edit)
{
    const auto stored = PlanStore(session()).activity(edit.activity.id);
    if (!stored.ok()) {
        tell(stored.error());
        m_panel->clear();
        refresh();
        return;
    }
    QStringList lines;
    const auto differences = planDifferences(edit.activity, *stored, *m_shown->office, texts());
    for (const PlanDifference &difference : differences)
        lines.append(tr("%1: yours %2, stored %3")
                         .arg(words(difference.field), difference.mine, difference.theirs));
    const int answer = context().prompts.ask(
        this,
        {Tone::Warning,
         tr("Changed by another"),
         tr("Another user has changed %1 since you opened it.").arg(stored->title),
         lines.isEmpty() ? tr("Title, date, time, place and employee are the same in both; the "
                              "participants or the kind may differ.")
                         : lines.join(u'\n'),
         {tr("Go on editing"), tr("Save mine"), tr("Take the stored one")},
         0});
    if (answer == 1) {
        PlanEdit again = edit;
        again.activity.version = stored->version;
        saveEdit(again);
    } else if (answer == 2) {
        m_wanted = edit.activity.id;
        m_panel->clear();
        m_weeks.forget();
        refresh();
    } else {
        showGrid();
    }
}

void PlanningPage::cancelEdit()
{
    const bool isNew = m_panel->hasDraft() && m_panel->draft().isNew();
    const bool changed = isNew || m_panel->isDirty();
    m_notice.reset();
    m_panel->clear();
    m_head->showHours({});
    if (isNew || !changed)
        m_chosen = {};
    if (m_chosen.isValid())
        load(m_chosen);
    fitToWidth();
    showGrid();
    showMessage();
    m_grid->setFocus();
}

// The keyboard goes on in the grid; hidden fields would give it to whatever comes next.
void PlanningPage::closePanel()
{
    if (m_panel->isAncestorOf(focusWidget()))
        m_grid->setFocus();
    m_panel->clear();
}

// False: the user stays with the edit.
bool PlanningPage::leaveEdit()
{
    if (!m_panel->hasDraft() || !m_panel->isDirty()) {
        if (m_panel->hasDraft() && m_panel->draft().isNew())
            m_panel->clear();
        return true;
    }
    const QString title = m_panel->draft().activity.title;
    const int answer = context().prompts.ask(
        this, {Tone::Warning,
               tr("Not saved"),
               title.isEmpty() ? tr("The new activity is not saved.")
                               : tr("Your changes of %1 are not saved.").arg(title),
               {},
               {tr("Save"), tr("Discard"), tr("Go on editing")},
               2});
    if (answer == 0)
        return save();
    if (answer != 1)
        return false;
    m_panel->clear();
    m_head->showHours({});
    return true;
}

void PlanningPage::useRemedy(const WeekFinding &finding, const PlanPreview &preview)
{
    const auto draft = draftOf(finding.activity);
    if (!draft || !leaveEdit())
        return;
    PlanEdit edit;
    edit.activity = draft->activity;
    edit.activity.location = preview.freeRoom;
    saveEdit(edit);
}

} // namespace bro
