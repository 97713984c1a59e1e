// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_dialog.h"
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <jobs/citizen_rows.h>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/draft_keeper.h>
#include <views/form.h>
#include <views/icons.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const Texts &texts, const QList<Order> &orders, QWidget *parent)
    : QDialog(parent),
      m_bar(new MessageBar(this)),
      m_form(new Form(this)),
      m_kind(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_text(new QPlainTextEdit(this))
{
    for (const NoteKind kind :
         {NoteKind::Note, NoteKind::Phone, NoteKind::Meeting, NoteKind::Absence})
        m_kind->addItem(icon(noteIcon(kind)), texts.sentence(noteKindName(kind)), int(kind));
    m_order->addItem(tr("The citizen as such"), qint64(0));
    for (auto order = orders.rbegin(); order != orders.rend(); ++order)
        m_order->addItem(tr("Order %1, %2").arg(order->number, shortTrack(order->title)),
                         order->id.value);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 8);
    m_form->add(tr("Kind"), m_kind, u"noteKind"_s);
    m_form->add(tr("About"), m_order, u"noteOrder"_s);
    m_textField = m_form->add(tr("Note"), m_text, u"noteText"_s);
    m_textField->setHint(tr("What happened, what was agreed, who took part. A note can be mended "
                            "later, but never removed."));
    auto *column = makeDialogColumn(this, u"noteDialog"_s, tr("New note"));
    column->addWidget(m_bar);
    column->addWidget(m_form);
    addDialogButtons(this, column, tr("Save note"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    m_text->setFocus();
}

void NoteDialog::correct(const CitizenNote &note)
{
    setWindowTitle(tr("Mend note"));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(note.kind))));
    m_order->setCurrentIndex(std::max(0, m_order->findData(note.order.value)));
    m_text->setPlainText(note.text);
    m_before = note.text;
}

void NoteDialog::keepDraft(PageContext &context, const QString &key, const Place &place)
{
    m_draft = new DraftKeeper(context, this);
    m_draft->setBar(m_bar);
    m_draft->begin(key, place, m_form);
}

void NoteDialog::resumeDraft()
{
    if (m_draft)
        m_draft->resume();
}

void NoteDialog::noteSaved()
{
    if (m_draft)
        m_draft->end(DraftKeeper::End::Saved);
}

CitizenNote NoteDialog::note() const
{
    CitizenNote note;
    note.kind = NoteKind(m_kind->currentData().toInt());
    note.order = OrderId{m_order->currentData().toLongLong()};
    note.text = m_text->toPlainText().trimmed();
    return note;
}

bool NoteDialog::isChanged() const
{
    return m_text->toPlainText().trimmed() != m_before.trimmed();
}

void NoteDialog::accept()
{
    m_form->clearFaults();
    if (note().text.isEmpty())
        m_textField->setFault(Tone::Error,
                              tr("The note is empty. Write what happened or was agreed."));
    else if (!m_before.isEmpty() && !isChanged())
        m_textField->setFault(Tone::Error, tr("Nothing was changed. Mend the text, or cancel."));
    if (!m_form->focusFirstFault())
        QDialog::accept();
}

void NoteDialog::reject()
{
    if (isChanged() && mayDiscard && !mayDiscard())
        return;
    if (m_draft)
        m_draft->end();
    QDialog::reject();
}

} // namespace bro
