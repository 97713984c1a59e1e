// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_tab.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bro {

SetupForm::SetupForm(PageContext &context, QWidget *parent) : SetupTab(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(16, 16, 16, 16);
    m_form = new Form(inside);
    insideColumn->addWidget(m_form);
    insideColumn->addStretch();
    scroll->setWidget(inside);
    // The tab's own ground, as on the tabs that are lists.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll);
}

SetupForm::~SetupForm()
{
    // A field loses the focus while the dialog goes; nobody is left to ask its rule.
    for (QWidget *field : m_form->findChildren<QWidget *>())
        field->disconnect(this);
}

FormField *SetupForm::add(const QString &field, const QString &label, QWidget *editor,
                          const QString &name)
{
    FormField *made = m_form->add(label, editor, name);
    m_fields.append({field, made});
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::editingFinished, this, [this, field] { check(field); });
    } else if (auto *tick = qobject_cast<QCheckBox *>(editor)) {
        tick->setAccessibleName(tick->text());
        connect(tick, &QCheckBox::clicked, this, [this] {
            // A tick decides what other fields need.
            for (const auto &one : std::as_const(m_fields)) {
                if (one.second->fault() != Tone::None)
                    check(one.first);
            }
        });
    }
    return made;
}

void SetupForm::check(const QString &field)
{
    const QList<SetupFault> all = faults();
    for (const auto &[name, shown] : std::as_const(m_fields)) {
        if (name != field)
            continue;
        const auto found =
            std::ranges::find_if(all, [&](const SetupFault &one) { return one.field == field; });
        if (found == all.end())
            shown->clearFault();
        else
            shown->setFault(Tone::Error, context().texts.sentence(found->message));
    }
}

bool SetupForm::save()
{
    for (const auto &one : std::as_const(m_fields))
        check(one.first);
    if (m_form->focusFirstFault())
        return false;
    const Done done = write();
    if (!done.ok())
        Q_EMIT failed(done.error());
    return done.ok();
}

void SetupForm::showField(const QString &field)
{
    for (const auto &[name, shown] : std::as_const(m_fields)) {
        if (name == field)
            shown->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void SetupForm::clearFaults()
{
    m_form->clearFaults();
}

} // namespace bro
