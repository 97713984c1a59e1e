// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_dialog.h"
#include "password_field.h"
#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>
#include <memory>
#include <views/controls.h>
#include <views/form.h>
#include <views/password_rules.h>
#include <views/waiting.h>

using namespace Qt::StringLiterals;

namespace bro {

PasswordDialog::PasswordDialog(Database &database, const Texts &texts, QWidget *parent)
    : QDialog(parent),
      m_database(database),
      m_texts(texts),
      m_form(new Form(this)),
      m_old(new PasswordField),
      m_new(new PasswordField),
      m_again(new PasswordField)
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Change password"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    m_oldField = m_form->add(tr("Password now"), m_old, u"oldPassword"_s);
    m_newField = m_form->add(tr("New password"), m_new, u"newPassword"_s);
    m_newField->setHint(tr("At least 10 characters; three or four words are easy to remember."));
    m_againField = m_form->add(tr("New password again"), m_again, u"newPasswordAgain"_s);
    column->addWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *change = buttons->addButton(tr("Change password"), QDialogButtonBox::AcceptRole);
    change->setDefault(true);
    change->setObjectName(u"changePasswordButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

void PasswordDialog::accept()
{
    m_form->clearFaults();
    if (m_old->text().isEmpty())
        m_oldField->setFault(Tone::Error, tr("Write the password that you log in with now."));
    if (const QString fault = passwordFault(m_new->text(), m_database.user().name);
        !fault.isEmpty())
        m_newField->setFault(Tone::Error, fault);
    else if (m_new->text() == m_old->text())
        m_newField->setFault(Tone::Error, tr("This is the password you have already."));
    if (m_again->text() != m_new->text())
        m_againField->setFault(Tone::Error,
                               tr("The two are not the same. Write the new password again."));
    if (m_form->focusFirstFault())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const QString before = m_old->text();
    const QString after = m_new->text();
    const auto changed = waitFor(QtConcurrent::run(&workThreads(), [this, before, after] {
        return std::make_shared<Done>(m_database.changePassword(before, after, PasswordCost()));
    }));
    QApplication::restoreOverrideCursor();
    if (!changed->ok()) {
        m_oldField->setFault(Tone::Error, m_texts.sentence(changed->error().message));
        m_form->focusFirstFault();
        return;
    }
    QDialog::accept();
}

} // namespace bro
