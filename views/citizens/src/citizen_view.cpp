// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_view.h"
#include "citizen_dialog.h"
#include "citizen_head.h"
#include "citizen_printing.h"
#include "documents_tab.h"
#include "log_tabs.h"
#include "month_dialog.h"
#include "note_dialog.h"
#include "notes_tab.h"
#include "overview_tab.h"
#include "schedules_tab.h"
#include "status_tab.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <attendance/notice_store.h>
#include <office/office_store.h>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

CitizenView::CitizenView(PageContext &context, Tell tell, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tell(std::move(tell)),
      m_head(new CitizenHead(context, this)),
      m_drafts(new MessageBar(this)),
      m_buttonRow(new QWidget(this)),
      m_due(new MarkLabel(this)),
      m_tabs(new QTabWidget(this))
{
    setObjectName(u"citizenView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    buildButtons();
    auto *drafts = new QHBoxLayout;
    drafts->setContentsMargins(16, 0, 16, 0);
    m_drafts->setObjectName(u"draftBar"_s);
    drafts->addWidget(m_drafts);
    column->addLayout(drafts);
    column->addWidget(m_buttonRow);
    buildTabs();
    column->addWidget(m_tabs, 1);
}

void CitizenView::buildButtons()
{
    m_noteAction = makeAction(tr("&New note"), u"note"_s, QKeySequence::New, this);
    m_planAction = makeAction(tr("&Plan"), u"calendar_ltr"_s, {}, this);
    m_handOutAction = makeAction(tr("&Hand out schedule…"), u"document_arrow_right"_s, {}, this);
    m_editAction = makeAction(tr("&Edit master data…"), u"edit"_s, {}, this);
    m_documentAction = makeAction(tr("&Add document…"), u"add"_s, {}, this);
    m_protocolAction = makeAction(tr("Print attendance &register…"), u"print"_s, {}, this);
    m_scheduleAction = makeAction(tr("Print &schedule…"), u"print"_s, {}, this);
    connect(m_noteAction, &QAction::triggered, this, &CitizenView::newNote);
    connect(m_planAction, &QAction::triggered, this, [this] { plan(u"citizen"_s); });
    connect(m_handOutAction, &QAction::triggered, this, [this] { plan(u"hand-out"_s); });
    connect(m_editAction, &QAction::triggered, this, &CitizenView::editMasterData);
    connect(m_documentAction, &QAction::triggered, this, &CitizenView::addDocument);
    connect(m_protocolAction, &QAction::triggered, this, &CitizenView::printProtocol);
    connect(m_scheduleAction, &QAction::triggered, this, &CitizenView::printSchedule);

    auto *row = new QHBoxLayout(m_buttonRow);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(8);
    QPushButton *note = makeDefaultButton(tr("New note"), u"note"_s, u"newNote"_s, m_buttonRow);
    note->setToolTip(tr("Ctrl+N"));
    QPushButton *planButton = makeButton(tr("Plan"), u"calendar_ltr"_s, u"plan"_s, m_buttonRow);
    QPushButton *handOut =
        makeButton(tr("Hand out schedule…"), u"document_arrow_right"_s, u"handOut"_s, m_buttonRow);
    m_more = makeButton(tr("More"), {}, u"more"_s, m_buttonRow);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({m_editAction, m_documentAction, m_protocolAction, m_scheduleAction});
    m_more->setMenu(menu);
    for (QPushButton *button : {note, planButton, handOut, m_more})
        row->addWidget(button);
    m_buttonRow->setFocusProxy(note);
    row->addStretch();
    m_due->setObjectName(u"dueMark"_s);
    row->addWidget(m_due);
    connect(note, &QPushButton::clicked, m_noteAction, &QAction::trigger);
    connect(planButton, &QPushButton::clicked, m_planAction, &QAction::trigger);
    connect(handOut, &QPushButton::clicked, m_handOutAction, &QAction::trigger);
}

void CitizenView::buildTabs()
{
    m_tabs->setObjectName(u"citizenTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_overviewTab = new OverviewTab(m_context, m_tabs);
    m_notesTab = new NotesTab(m_context, m_tabs);
    m_documentsTab = new DocumentsTab(m_context, m_tell, m_tabs);
    m_statusTab = new StatusTab(m_context, m_tell, m_tabs);
    m_schedulesTab = new SchedulesTab(m_context, m_tell, m_tabs);
    m_noticesTab = new NoticesTab(m_context, m_tabs);
    m_accessTab = new AccessTab(m_context, m_tell, m_tabs);
    const auto add = [this](const QString &key, QWidget *tab, const QString &title) {
        m_tabs->addTab(tab, title);
        m_keys.insert(key, tab);
    };
    add(u"overview"_s, m_overviewTab, tr("Overview"));
    add(u"notes"_s, m_notesTab, tr("Notes"));
    add(u"documents"_s, m_documentsTab, tr("Documents"));
    add(u"status"_s, m_statusTab, tr("Lives by"));
    add(u"schedules"_s, m_schedulesTab, tr("Schedules"));
    add(u"notices"_s, m_noticesTab, tr("Notices"));
    add(u"access"_s, m_accessTab, tr("Access log"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &CitizenView::rememberTab);
    connect(m_overviewTab, &OverviewTab::tabWanted, this,
            [this](const QString &key) { key == "edit"_L1 ? editMasterData() : showTab(key); });
    connect(m_overviewTab, &OverviewTab::noteWanted, this, [this](qint64 id) {
        showTab(u"notes"_s);
        m_notesTab->choose(id);
    });
    connect(m_overviewTab, &OverviewTab::documentWanted, m_documentsTab,
            &DocumentsTab::openDocument);
    connect(m_statusTab, &StatusTab::documentWanted, m_documentsTab, &DocumentsTab::openDocument);
    connect(m_notesTab, &NotesTab::newWanted, this, &CitizenView::newNote);
    connect(m_notesTab, &NotesTab::correctWanted, this, &CitizenView::correctNote);
}

QString CitizenView::tab() const
{
    return m_keys.key(m_tabs->currentWidget());
}

void CitizenView::showTab(const QString &key)
{
    if (QWidget *tab = m_keys.value(key))
        m_tabs->setCurrentWidget(tab);
}

void CitizenView::rememberTab()
{
    if (!m_choosing)
        m_context.settings.set(Setting::CitizenTab, tab());
}

bool CitizenView::open(CitizenId citizen, const QString &tab, qint64 part)
{
    m_citizen = citizen;
    if (!read())
        return false;
    showDrafts();
    m_choosing = true;
    const QString last = m_context.settings.value(Setting::CitizenTab).toString();
    showTab(tab.isEmpty() ? (last.isEmpty() ? u"overview"_s : last) : tab);
    m_choosing = false;
    if (tab == "notes"_L1 && part > 0)
        m_notesTab->choose(part);
    return true;
}

void CitizenView::renew()
{
    if (m_citizen.isValid())
        read();
}

void CitizenView::closed()
{
    m_head->hideCpr();
    m_documentsTab->files().removeAll();
}

void CitizenView::setInUse(bool inUse)
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setEnabled(inUse);
}

bool CitizenView::read()
{
    const auto overview = citizenOverview(m_context.session, m_citizen);
    if (!overview.ok()) {
        m_tell(overview.error());
        return false;
    }
    m_overview = *overview;
    const auto notices = NoticeStore(m_context.session)
                             .ofCitizen(m_citizen, QDate(1900, 1, 1), m_context.session.today());
    QList<GivenNotice> given;
    if (notices.ok())
        given = *notices;
    else
        m_tell(notices.error());
    std::reverse(given.begin(), given.end());
    showOverview();
    m_notesTab->setNotes(m_overview.notes);
    m_documentsTab->setDocuments(m_citizen, m_overview.documents, m_overview.orders);
    m_statusTab->setStatuses(m_citizen, m_overview.statuses, m_overview.documents);
    // Told only where a contract goes by it: what is not needed is not asked for.
    m_tabs->setTabVisible(m_tabs->indexOf(m_statusTab),
                          m_overview.measuresStatus || !m_overview.statuses.isEmpty());
    m_schedulesTab->setSchedules(m_citizen, m_overview.schedules);
    m_noticesTab->setNotices(m_citizen, given);
    m_accessTab->setCitizen(m_citizen);
    setTabCount(m_notesTab, tr("Notes"), m_overview.notes.size());
    setTabCount(m_documentsTab, tr("Documents"), m_overview.documents.size());
    setTabCount(m_statusTab, tr("Lives by"),
                std::count_if(m_overview.statuses.cbegin(), m_overview.statuses.cend(),
                              [this](const StatusRecord &one) {
                                  return !one.withdrawn &&
                                         statusStands(m_overview.statuses, one.id);
                              }));
    setTabCount(m_schedulesTab, tr("Schedules"), m_overview.schedules.size());
    setTabCount(m_noticesTab, tr("Notices"), given.size());
    return true;
}

void CitizenView::setTabCount(QWidget *tab, const QString &title, qsizetype count)
{
    m_tabs->setTabText(m_tabs->indexOf(tab),
                       count == 0 ? title : title + u' ' + QString::number(count));
}

void CitizenView::showOverview()
{
    m_head->setOverview(m_overview);
    m_overviewTab->setOverview(m_overview);
    Mark due;
    if (m_overview.need && m_overview.need->need.isNeeded()) {
        const CitizenNeed &need = *m_overview.need;
        due.icon = u"document_error"_s;
        due.tone = need.need.tooLate ? Tone::Error : Tone::Warning;
        due.text = need.need.latest
                       ? tr("Schedule version %1 must be handed out by %2")
                             .arg(need.nextNumber)
                             .arg(m_context.texts.dayAndDate(need.need.latest->byHand))
                       : tr("Schedule version %1 must be handed out").arg(need.nextNumber);
    }
    m_due->setMark(due);
}

QList<QAction *> CitizenView::actions() const
{
    return {m_noteAction,     m_planAction,     m_handOutAction, m_editAction,
            m_documentAction, m_protocolAction, m_scheduleAction};
}

QList<QWidget *> CitizenView::zones() const
{
    return {m_buttonRow, m_tabs};
}

void CitizenView::plan(const QString &view)
{
    QDate day = m_context.session.today();
    if (view == "hand-out"_L1 && m_overview.need && m_overview.need->need.isNeeded())
        day = m_overview.need->need.effective;
    m_context.navigator.go({Area::Planning, view, m_citizen.value, 0, day});
}

bool CitizenView::mayDiscard()
{
    return m_context.prompts.ask(this, {Tone::Warning,
                                        tr("Not saved"),
                                        tr("What you typed is not saved."),
                                        {},
                                        {tr("Keep writing"), tr("Throw it away")}}) == 1;
}

namespace {

// corrected: the note that is mended; none: a new one.
QString draftKey(CitizenId citizen, NoteId corrected)
{
    return u"note/%1/%2"_s.arg(citizen.value).arg(corrected.value);
}

QString masterDataKey(CitizenId citizen)
{
    return u"citizen/%1/"_s.arg(citizen.value);
}

} // namespace

void CitizenView::newNote()
{
    CitizenNote note;
    note.citizen = m_citizen;
    openNote(new NoteDialog(m_context.texts, m_overview.orders, this), note,
             draftKey(m_citizen, {}));
}

void CitizenView::correctNote(const CitizenNote &before)
{
    auto *dialog = new NoteDialog(m_context.texts, m_overview.orders, this);
    dialog->correct(before);
    openNote(dialog, before, draftKey(before.citizen, before.id));
}

void CitizenView::openNote(NoteDialog *dialog, const CitizenNote &before, const QString &key)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->mayDiscard = [this] { return mayDiscard(); };
    dialog->keepDraft(m_context, key, {Area::Citizens, u"notes"_s, before.citizen.value});
    m_drafts->clear();
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        CitizenNote note = dialog->note();
        note.citizen = before.citizen;
        note.replaces = before.id;
        if (saveNote(note))
            dialog->noteSaved();
    });
    connect(dialog, &QDialog::finished, this, &CitizenView::showDrafts);
    dialog->open();
}

// Also when it could not be saved: the draft is all there is of it.
void CitizenView::showDrafts()
{
    m_drafts->clear();
    QList<Draft> drafts = keptDrafts(m_context, u"note/%1/"_s.arg(m_citizen.value));
    const bool note = !drafts.isEmpty();
    if (!note)
        drafts = keptDrafts(m_context, masterDataKey(m_citizen));
    if (drafts.isEmpty())
        return;
    const QString key = drafts.first().key;
    showDraft(
        m_drafts, m_context, drafts.first(),
        note ? tr("A note that was not saved.") : tr("Master data that were not saved."),
        [this, key, note] {
            if (note)
                resumeNote(key);
            else
                openMasterData(true);
        },
        [this, key] {
            dropDraft(m_context, key);
            showDrafts();
        });
}

void CitizenView::resumeNote(const QString &key)
{
    const qint64 corrected = key.section(u'/', -1).toLongLong();
    CitizenNote before;
    before.citizen = m_citizen;
    for (const CitizenNote &note : std::as_const(m_overview.notes)) {
        if (note.id.value == corrected)
            before = note;
    }
    auto *dialog = new NoteDialog(m_context.texts, m_overview.orders, this);
    if (before.id.isValid())
        dialog->correct(before);
    openNote(dialog, before, key);
    dialog->resumeDraft();
}

bool CitizenView::saveNote(const CitizenNote &note)
{
    const auto saved = NoteStore(m_context.session).add(note);
    if (saved.ok())
        m_context.navigator.tellBriefly(tr("The note was saved."));
    else
        m_tell(saved.error());
    return saved.ok();
}

void CitizenView::editMasterData()
{
    openMasterData(false);
}

void CitizenView::openMasterData(bool resume)
{
    CitizenDialog::Choices choices;
    choices.today = m_context.session.today();
    choices.mayChangeCpr = m_context.session.require(Right::HandleOrders).ok();
    const auto employees = OfficeStore(m_context.session).employees(true);
    if (!employees.ok()) {
        m_tell(employees.error());
        return;
    }
    choices.employees = *employees;
    if (m_overview.need)
        choices.targetGroups = m_overview.need->profile->purchaser.illnessNumbers;
    choices.asksUnemployment = m_overview.asksUnemployment;
    auto *dialog = new CitizenDialog(m_context.texts, m_overview.citizen, choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->mayDiscard = [this] { return mayDiscard(); };
    dialog->save = [this](const Citizen &citizen, const QString &reason) {
        return saveMasterData(citizen, reason);
    };
    dialog->keepDraft(m_context, masterDataKey(m_citizen), {Area::Citizens, {}, m_citizen.value});
    m_drafts->clear();
    connect(dialog, &QDialog::finished, this, &CitizenView::showDrafts);
    dialog->open();
    if (resume)
        dialog->resumeDraft();
}

Done CitizenView::saveMasterData(const Citizen &citizen, const QString &reason)
{
    const Citizen before = m_overview.citizen;
    Session &session = m_context.session;
    const auto saved = CitizenStore(session).update(citizen, reason);
    if (!saved.ok())
        return saved.error();
    const auto put = [&session, reason](const Citizen &facts) -> Done {
        CitizenStore store(session);
        BRO_TRY(const Citizen now, store.byId(facts.id));
        Citizen next = facts;
        next.version = now.version;
        const auto done = store.update(next, reason);
        return done.ok() ? Done() : Done(done.error());
    };
    session.undo().push({Message(u"citizenPage.undoMasterData"_s),
                         [put, before] { return put(before); },
                         [put, after = *saved] { return put(after); }});
    m_context.navigator.tellBriefly(tr("The master data were saved."));
    m_context.navigator.badgesChanged();
    return {};
}

void CitizenView::addDocument()
{
    showTab(u"documents"_s);
    m_documentsTab->add();
}

void CitizenView::printProtocol()
{
    const QDate today = m_context.session.today();
    auto *dialog = new MonthDialog(m_context.texts, today.addMonths(-12), today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QDate first = dialog->month();
        const Done done = CitizenPrinting(m_context, this)
                              .protocol(m_citizen, Month{first.year(), first.month()});
        if (!done.ok())
            m_tell(done.error());
    });
    dialog->open();
}

void CitizenView::printSchedule()
{
    const IsoWeek week = IsoWeek::of(m_context.session.today());
    const Done done = CitizenPrinting(m_context, this).schedule(m_citizen, week);
    if (!done.ok())
        m_tell(done.error());
}

void CitizenView::print()
{
    printSchedule();
}

} // namespace bro
