// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_dialog.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/draft_keeper.h>

using namespace Qt::StringLiterals;

namespace bro {

EditDialog::EditDialog(const QString &name, const QString &title, const Texts &texts,
                       QWidget *parent)
    : QDialog(parent),
      m_texts(texts),
      m_bar(new MessageBar(this)),
      m_form(new Form(this)),
      m_fault(makeLabel({}, this)),
      m_foot(new QHBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    m_bar->setObjectName(u"draftBar"_s);
    column->addWidget(m_bar);
    column->addWidget(m_form);
    setLabelTone(m_fault, Tone::Error);
    m_fault->setObjectName(u"dialogFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addStretch();
    auto *cancel = makeButton(tr("Cancel"), {}, u"cancelEdit"_s, this);
    auto *keep = makeDefaultButton(tr("Save"), {}, u"saveEdit"_s, this);
    m_foot->addStretch();
    m_foot->addWidget(cancel);
    m_foot->addWidget(keep);
    column->addLayout(m_foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &EditDialog::accept);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

QPushButton *EditDialog::addButton(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, {}, name, this);
    m_foot->insertWidget(0, button);
    return button;
}

// Fields are made in any order and after the buttons; the keyboard reads them as the eye does.
void EditDialog::showEvent(QShowEvent *event)
{
    layout()->activate();
    QWidgetList stops;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && !next->focusProxy())
            stops.append(next);
    }
    const auto place = [this](const QWidget *stop) {
        const QPoint at = stop->mapTo(this, QPoint());
        return std::pair(at.y(), at.x());
    };
    std::ranges::stable_sort(stops, {}, place);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    const auto first = std::ranges::find_if(stops, [this](QWidget *stop) {
        return m_form->isAncestorOf(stop) && stop->isVisibleTo(this);
    });
    if (first != stops.end() && !focusWidget())
        (*first)->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

void EditDialog::tell(const Error &error)
{
    const QString sentence = m_texts.sentence(error.message);
    for (const auto &[part, field] : std::as_const(m_places)) {
        if (error.message.code.contains(part, Qt::CaseInsensitive)) {
            field->setFault(Tone::Error, sentence);
            field->editor()->setFocus();
            return;
        }
    }
    m_fault->setText(sentence);
    m_fault->show();
}

void EditDialog::accept()
{
    m_form->clearFaults();
    m_fault->hide();
    const Done saved = save ? save() : Done();
    if (saved.ok()) {
        if (m_draft)
            m_draft->end(DraftKeeper::End::Saved);
        QDialog::accept();
    } else if (!saved.error().message.isEmpty()) {
        tell(saved.error());
    }
}

void EditDialog::reject()
{
    if (m_draft)
        m_draft->end();
    QDialog::reject();
}

void EditDialog::keepDraft(PageContext &context, const QString &key, const Place &place)
{
    m_draft = new DraftKeeper(context, this);
    m_draft->setBar(m_bar);
    m_draft->begin(key, place, m_form);
}

void EditDialog::resumeDraft()
{
    if (m_draft)
        m_draft->resume();
}

} // namespace bro
