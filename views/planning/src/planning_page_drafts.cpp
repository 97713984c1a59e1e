// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_panel.h"
#include <views/draft_keeper.h>
#include <views/message_bar.h>
#include <views/planning/planning_page.h>

// What was typed in the panel and not saved.
namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString DraftKeys = QStringLiteral("plan/");
const QString NewKeys = QStringLiteral("plan/new/");
} // namespace

void PlanningPage::connectDrafts()
{
    m_keeper = new DraftKeeper(context(), this);
    m_keeper->setBar(m_draftBar);
    connect(m_panel, &EditPanel::begun, this, [this] {
        const Activity &activity = m_panel->draft().activity;
        const bool isNew = m_panel->draft().isNew();
        Place at = place();
        at.day = activity.date;
        if (!isNew)
            at.part = activity.id.value;
        const QString key = isNew ? NewKeys + at.view + u'/' + QString::number(at.id)
                                  : DraftKeys + QString::number(activity.id.value);
        m_keeper->begin(
            key, at, [this] { return m_panel->words(); },
            [this](const QJsonObject &words) { m_panel->setWords(words); });
        if (!m_keeper->offered())
            showDrafts();
    });
    connect(m_panel, &EditPanel::edited, m_keeper, &DraftKeeper::touch);
    connect(m_panel, &EditPanel::cleared, this, [this] {
        m_editAsked = false;
        m_keeper->end();
        showDrafts();
    });
}

// What is left of earlier edits, unless one is under way that must not be lost for it.
void PlanningPage::showDrafts()
{
    if (m_keeper->offered())
        return;
    m_draftBar->clear();
    if (m_panel->hasDraft() && (m_panel->draft().isNew() || m_panel->isDirty()))
        return;
    const QList<Draft> drafts = keptDrafts(context(), DraftKeys);
    if (drafts.isEmpty())
        return;
    const Draft &draft = drafts.first();
    const QString title = wordsOf(draft)[u"titleField"_s].toString();
    const QString day = texts().dayAndDate(placeOf(draft).day);
    showDraft(
        m_draftBar, context(), draft,
        title.isEmpty() ? tr("Changes of an activity on %1 were not saved.").arg(day)
                        : tr("“%1” on %2 was not saved.").arg(title, day),
        [this, draft] { resumeDraft(draft); },
        [this, key = draft.key] {
            dropDraft(context(), key);
            showDrafts();
        });
}

void PlanningPage::resumeDraft(const Draft &draft)
{
    const Place at = placeOf(draft);
    if (!leaveEdit())
        return;
    open(at);
    if (draft.key.startsWith(NewKeys)) {
        constexpr TimeRange FirstHour{9 * 60, 10 * 60};
        startNew(at.day, FirstHour);
    } else if (m_shown && m_shown->find(ActivityId{at.part})) {
        load(ActivityId{at.part});
    } else {
        dropDraft(context(), draft.key);
        setNotice({Tone::Warning, tr("The activity of the draft is gone."),
                   tr("Somebody has deleted it. Plan it anew if it is still wanted.")});
        showDrafts();
        return;
    }
    m_keeper->resume();
    m_panel->show();
    m_panel->focusFirst();
}

} // namespace bro
