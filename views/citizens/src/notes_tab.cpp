// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_tab.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/page.h>

namespace bro {

using namespace Qt::StringLiterals;

NotesTab::NotesTab(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(noteColumns(context.texts)),
      m_list(new ListView(u"noteList"_s, context.settings, this))
{
    setObjectName(u"notesTab"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setListModel(&m_model);
    m_list->setEmpty({u"note"_s, tr("No notes yet"),
                      tr("Write down calls, talks and agreements. Notes can be mended, never "
                         "removed."),
                      tr("New note"), [this] { Q_EMIT newWanted(); }});
    auto *panel = new Panel(this);
    panel->setObjectName(u"notePanel"_s);
    m_when = panel->addHeading({});
    m_when->setObjectName(u"noteWhen"_s);
    m_text = panel->addText({});
    m_text->setObjectName(u"noteWhole"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history = panel->addText({}, true);
    m_history->setObjectName(u"noteHistory"_s);
    m_correct = makeButton(tr("Mend…"), u"edit"_s, u"correctNote"_s, panel);
    panel->foot()->addWidget(m_correct);
    panel->foot()->addStretch();
    panel->showFoot(true);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_list, &ListView::currentRowChanged, this, &NotesTab::showCurrent);
    connect(m_list, &ListView::opened, this, [this] {
        if (const CitizenNote *note = current())
            Q_EMIT correctWanted(*note);
    });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const CitizenNote *note = current())
            Q_EMIT correctWanted(*note);
    });
    showCurrent();
}

void NotesTab::setNotes(const QList<CitizenNote> &notes)
{
    m_notes = notes;
    m_model.setRows(noteRows(notes, m_context.texts));
    showCurrent();
}

void NotesTab::choose(qint64 id)
{
    m_list->setCurrentId(id);
    m_list->setFocus();
}

const CitizenNote *NotesTab::current() const
{
    const qint64 id = m_list->currentId();
    for (const CitizenNote &note : m_notes) {
        if (note.id.value == id)
            return &note;
    }
    return nullptr;
}

void NotesTab::showCurrent()
{
    const CitizenNote *note = current();
    m_correct->setEnabled(note);
    m_history->clear();
    if (!note) {
        m_when->setText(m_notes.isEmpty() ? QString() : tr("Choose a note"));
        m_text->clear();
        return;
    }
    const Texts &texts = m_context.texts;
    const QDateTime at = copenhagen(note->recordedAt);
    m_when->setText(tr("%1, %2 %3")
                        .arg(texts.sentence(noteKindName(note->kind)), texts.date(at.date()),
                             texts.time(at.time())));
    m_text->setText(note->text);
    if (!note->replaces.isValid())
        return;
    const auto history = NoteStore(m_context.session).historyOf(note->id);
    QStringList before;
    for (qsizetype i = 1; history.ok() && i < history->size(); ++i) {
        const CitizenNote &old = history->at(i);
        const QDateTime written = copenhagen(old.recordedAt);
        before.append(tr("Before (%1 %2, %3): %4")
                          .arg(texts.date(written.date()), texts.time(written.time()),
                               old.recordedBy, old.text));
    }
    m_history->setText(before.join(u"\n\n"_s));
}

} // namespace bro
