// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/clock.h>
#include <core/texts.h>
#include <database/database.h>
#include <memory>
#include <views/prompts.h>
#include <views/settings.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bro {

class Form;
class FormField;
class PasswordField;
class Unlocking;

// Database, user, password; after five wrong tries nobody gets in for five minutes. Accepted with
// an opened database.
class LoginDialog : public QDialog
{
    Q_OBJECT
public:
    struct Start
    {
        QString database; // given on the command line; empty: the one used last
        QString user;
    };
    LoginDialog(const Start &start, const Texts &texts, const Clock &clock, Settings &settings,
                Prompts &prompts);
    ~LoginDialog() override;

    std::unique_ptr<Database> takeDatabase() { return std::move(m_database); }
    // The user wants a new office rather than one that exists.
    bool newOfficeWanted() const { return m_newOffice; }
    static constexpr int mostTries = 5;
    static constexpr int closedMinutes = 5;

private:
    void buildCapsLock(Form *form);
    void showSubtitle();
    void fillDatabases(const QString &first);
    QString databasePath() const;
    void logIn();
    void finished(const Result<Database::Unlocked> &unlocked);
    void opened(std::unique_ptr<Database> database);
    void forgotten();
    void otherFile();
    bool isClosed();
    void refused(const Error &error);

    const Texts &m_texts;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts &m_prompts;
    QComboBox *m_databases;
    QLineEdit *m_user;
    PasswordField *m_password;
    FormField *m_databaseField;
    FormField *m_userField;
    FormField *m_passwordField;
    QLabel *m_subtitle;
    QLabel *m_capsIcon;
    QLabel *m_caps;
    QPushButton *m_logIn;
    Unlocking *m_unlocking;
    std::unique_ptr<Database> m_database;
    bool m_newOffice = false;
};

} // namespace bro
