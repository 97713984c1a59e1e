// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_week_dialog.h"
#include "edit_panel.h"
#include "grid_content.h"
#include "hand_out_dialog.h"
#include "plan_head.h"
#include "plan_sidebar.h"
#include <QMenu>
#include <views/planning/planning_page.h>
#include <views/planning/week_grid.h>

// Dragging, copying and handing out.
namespace bro {

using namespace Qt::StringLiterals;

// Said beside the pointer; nothing is stored.
void PlanningPage::dragTo(qint64 id, QDate day, TimeRange range)
{
    if (!m_shown)
        return;
    std::optional<PlanDraft> draft;
    if (m_panel->hasDraft() && (id == DraftBlock || id == m_panel->draft().activity.id.value))
        draft = m_panel->draft();
    else if (id > 0)
        draft = draftOf(ActivityId{id});
    PlanTry what;
    if (draft) {
        what = draft->what();
    } else if (m_scope.kind == PlanScopeKind::Citizen) {
        what.citizens = m_shown->citizens.values();
        what.activity.title = u"-"_s;
    }
    what.activity.date = day;
    what.activity.range = range;
    const auto plan = planOf(day);
    if (!plan.ok())
        return;
    const PlanPreview preview = previewPlan(*m_shown, **plan, what);
    QStringList lines;
    for (const auto &findings : {preview.refusals, preview.clashes}) {
        for (const PlanFinding &finding : findings) {
            if (draft || finding.field != PlanField::Participants)
                lines.append(words(finding.finding.message));
        }
    }
    if (lines.isEmpty() && preview.hours > Minutes{})
        lines.append(tr("Week %1: %2").arg(m_week.week).arg(texts().hours(preview.hours)));
    m_grid->setPreview({preview.hasClash() || (draft && !preview.refusals.isEmpty()),
                        lines.mid(0, 2).join(u'\n')});
    if (preview.hours > Minutes{})
        m_head->showHours(preview.hours);
}

std::optional<SeriesScope> PlanningPage::askScope(const QString &text)
{
    const int answer = context().prompts.ask(this, {Tone::Info,
                                                    tr("Repeated activity"),
                                                    text,
                                                    {},
                                                    {tr("Only this day"), tr("This and following"),
                                                     tr("The whole series"), tr("Cancel")},
                                                    3});
    if (answer < 0 || answer > 2)
        return {};
    return SeriesScope(answer);
}

void PlanningPage::move(qint64 id, QDate day, TimeRange range, bool copy)
{
    const bool inPanel =
        m_panel->hasDraft() && (id == DraftBlock || (id == m_chosen.value && m_panel->isDirty()));
    if (inPanel && !copy) {
        m_panel->setTime(day, range);
        return;
    }
    const auto draft = draftOf(ActivityId{id});
    if (!draft || !leaveEdit()) {
        showGrid();
        return;
    }
    const bool citizens = m_scope.kind == PlanScopeKind::Citizen;
    if (copy) {
        const CitizenId only{citizens ? m_scope.id : 0};
        run([=](PlanEditor &editor) { return editor.copy(ActivityId{id}, day, range, only); });
        return;
    }
    PlanEdit edit;
    edit.activity = draft->activity;
    edit.activity.date = day;
    edit.activity.range = range;
    if (draft->activity.series.isValid()) {
        const auto scope = askScope(tr("How much of the series shall be moved?"));
        if (!scope) {
            showGrid();
            return;
        }
        edit.scope = *scope;
    }
    m_panel->clear();
    if (!saveEdit(edit))
        load(ActivityId{id});
}

void PlanningPage::copyActivity(ActivityId id)
{
    const WeekActivity *stored = m_shown ? m_shown->find(id) : nullptr;
    if (!stored)
        return;
    m_copied = stored->activity;
    context().navigator.tellBriefly(
        tr("%1 is copied. Ctrl+V puts it into another day or week.").arg(m_copied->title));
}

// In another week on the same weekday, in its own week on the day where the keyboard stands.
void PlanningPage::paste(QDate day)
{
    if (!m_copied || !leaveEdit())
        return;
    const bool otherWeek = !m_week.contains(m_copied->date);
    const QDate to = otherWeek ? m_week.monday().addDays(m_copied->date.dayOfWeek() - 1) : day;
    const ActivityId id = m_copied->id;
    const TimeRange range = m_copied->range;
    const CitizenId only{m_scope.kind == PlanScopeKind::Citizen ? m_scope.id : 0};
    run([=](PlanEditor &editor) { return editor.copy(id, to, range, only); });
}

void PlanningPage::copyWeek()
{
    if (!m_shown || !leaveEdit())
        return;
    auto *dialog = new CopyWeekDialog(m_week, texts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const IsoWeek to = dialog->to();
        const int weeks = dialog->weeks();
        run([this, to,
             weeks](PlanEditor &editor) { return editor.copyWeek(m_scope, m_week, to, weeks); },
            tr("Week %1 was copied.").arg(m_week.week));
    });
    dialog->open();
}

// Those of the list at the left for whom something is not handed out, and the one who is shown.
void PlanningPage::handOut()
{
    if (!m_shown || !leaveEdit())
        return;
    QList<CitizenWeek> due;
    QSet<CitizenId> chosen;
    const CitizenId own{m_scope.kind == PlanScopeKind::Citizen ? m_scope.id : 0};
    for (const CitizenWeek &citizen : m_sidebar->citizens()->citizens()) {
        if (citizen.untold || citizen.citizen == own)
            due.append(citizen);
    }
    const bool listed = std::any_of(due.begin(), due.end(),
                                    [own](const CitizenWeek &c) { return c.citizen == own; });
    if (own.isValid() && !listed && m_shown->citizen) {
        CitizenWeek citizen;
        citizen.citizen = own;
        citizen.name = m_shown->citizen->citizen.name;
        citizen.kind = CitizenWeekKind::NotHandedOut;
        due.prepend(citizen);
    }
    if (own.isValid())
        chosen.insert(own);
    if (due.isEmpty()) {
        context().navigator.tellBriefly(tr("Everybody in the list holds the current schedule."));
        return;
    }
    auto *dialog = new HandOutDialog(context(), m_week, due, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOutDialog::recorded, this,
            [this] { context().navigator.badgesChanged(); });
    dialog->open();
}

void PlanningPage::gridMenu(qint64 id, QDate day, int minute, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"gridMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const WeekActivity *stored = m_shown ? m_shown->find(ActivityId{id}) : nullptr;
    if (stored) {
        const ActivityId activity = stored->activity.id;
        const bool cancelled = stored->activity.cancelled;
        const WeekPart *part = m_scope.kind == PlanScopeKind::Citizen
                                   ? stored->partOf(CitizenId{m_scope.id})
                                   : nullptr;
        if (part && part->participation.removed) {
            menu->addAction(tr("Put back on the plan"), this,
                            [this, activity] { takeBack(activity); });
        } else {
            menu->addAction(tr("Edit"), this, [this, id] { Q_EMIT m_grid->editRequested(id); });
            menu->addAction(tr("Copy"), this, [this, activity] { copyActivity(activity); });
            menu->addAction(cancelled ? tr("Take the cancelling back") : tr("Cancel the activity"),
                            this,
                            [this, activity, cancelled] { cancelActivity(activity, !cancelled); });
            menu->addAction(tr("Delete"), this, [this, activity] { removeActivity(activity); });
        }
    } else {
        constexpr int Length = 60;
        menu->addAction(tr("New activity"), this, [this, day, minute] {
            startNew(day, {minute, std::min(minute + Length, TimeRange::endOfDay)});
        });
    }
    if (m_copied)
        menu->addAction(tr("Paste"), this, [this, day] { paste(day); });
    menu->popup(at);
}

} // namespace bro
