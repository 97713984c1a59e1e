// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "password_field.h"
#include "password_tries.h"
#include "unlocking.h"
#include <QDialog>
#include <QPointer>
#include <core/texts.h>

class QPushButton;

namespace bro {

class FormField;

// Covers every window of the program, edits under way included, until the password is right.
class LockScreen : public QDialog
{
    Q_OBJECT
public:
    LockScreen(const QString &path, const QString &user, const Texts &texts, PasswordTries tries,
               QWidget *window);
    ~LockScreen() override;
    void cover();
    void reject() override {} // Esc opens nothing

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void unlocked();
    void otherUserWanted();
    void quitWanted();

private:
    void tryPassword();
    void refused(const Error &error);

    QString m_path;
    QString m_user;
    const Texts &m_texts;
    PasswordTries m_tries;
    QList<QPointer<QWidget>> m_covers;
    PasswordField *m_password;
    FormField *m_field;
    QPushButton *m_open;
    Unlocking m_unlocking;
};

} // namespace bro
