// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "password_field.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>
#include <views/form.h>
#include <views/shell/first_start.h>

class QVBoxLayout;

namespace bro {

// One step of the guide. missing(): what must be done before the next one, in a few words.
class StartStep : public QWidget
{
    Q_OBJECT
public:
    // heading: above the step where it is more than the title.
    StartStep(const QString &name, const QString &title, const QString &subtitle, StartData &data,
              const Texts &texts, const QString &heading = {});
    const QString &title() const { return m_title; }
    virtual QString missing() const = 0;
    virtual QString note() const { return {}; }
    virtual void enter() {}               // comes up
    virtual void keep() {}                // fields → data
    virtual bool check() { return true; } // beside the fields; false: something is wrong
    virtual QWidget *firstField() const = 0;

Q_SIGNALS:
    void changed();

protected:
    QVBoxLayout *body() const { return m_body; }
    StartData &data() const { return m_data; }
    const Texts &texts() const { return m_texts; }

private:
    QString m_title;
    StartData &m_data;
    const Texts &m_texts;
    QVBoxLayout *m_body;
};

class LanguageStep : public StartStep
{
    Q_OBJECT
public:
    LanguageStep(StartData &data, const Texts &texts);
    QString missing() const override { return {}; }
    QWidget *firstField() const override;

Q_SIGNALS:
    void languageChosen(bro::Language language);

private:
    QButtonGroup *m_choice;
};

class OfficeStep : public StartStep
{
    Q_OBJECT
public:
    OfficeStep(StartData &data, const Texts &texts, Prompts &prompts);
    QString missing() const override;
    QString note() const override { return tr("Everything can be changed later under Office."); }
    void enter() override;
    void keep() override;
    bool check() override;
    QWidget *firstField() const override { return m_name; }

private:
    void checkCvr();
    void checkPath();
    void choosePath();

    Prompts &m_prompts;
    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_cvr;
    QLineEdit *m_address;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_path;
    FormField *m_nameField;
    FormField *m_cvrField;
    FormField *m_pathField;
};

class UserStep : public StartStep
{
    Q_OBJECT
public:
    UserStep(StartData &data, const Texts &texts);
    QString missing() const override;
    void enter() override;
    void keep() override;
    bool check() override;
    QWidget *firstField() const override { return m_name; }

private:
    void checkPasswords();

    QLineEdit *m_name; // of the employee
    QLineEdit *m_initials;
    QLineEdit *m_user;
    PasswordField *m_password;
    PasswordField *m_again;
    FormField *m_nameField;
    FormField *m_userField;
    FormField *m_passwordField;
    FormField *m_againField;
};

class KeyStep : public StartStep
{
    Q_OBJECT
public:
    KeyStep(StartData &data, const Texts &texts, Prompts &prompts, const Clock &clock);
    QString missing() const override;
    QString note() const override { return tr("Keep the paper, not a file."); }
    void enter() override;
    QWidget *firstField() const override { return m_lastFour; }

private:
    void print();
    void savePdf();
    void renew();

    Prompts &m_prompts;
    const Clock &m_clock;
    QLabel *m_key;
    QLineEdit *m_lastFour;
    QLabel *m_left;
    QLabel *m_saved; // where
    QCheckBox *m_put;
};

class BeginStep : public StartStep
{
    Q_OBJECT
public:
    BeginStep(StartData &data, const Texts &texts);
    QString missing() const override { return {}; }
    void keep() override;
    QWidget *firstField() const override;

private:
    QButtonGroup *m_choice;
};

} // namespace bro
