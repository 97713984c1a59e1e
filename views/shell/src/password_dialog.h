// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/texts.h>
#include <database/database.h>

namespace bro {

class Form;
class FormField;
class PasswordField;

class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(Database &database, const Texts &texts, QWidget *parent);
    void accept() override;

private:
    Database &m_database;
    const Texts &m_texts;
    Form *m_form;
    PasswordField *m_old;
    PasswordField *m_new;
    PasswordField *m_again;
    FormField *m_oldField;
    FormField *m_newField;
    FormField *m_againField;
};

} // namespace bro
