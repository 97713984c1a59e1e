// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <core/clock.h>
#include <views/settings.h>

namespace bro {

// Wrong passwords to a database, counted on the PC: neither closing the program nor going from the
// lock to the login is a new chance.
class PasswordTries
{
    Q_DECLARE_TR_FUNCTIONS(bro::PasswordTries)
public:
    PasswordTries(Settings &settings, const Clock &clock, const QString &path);
    // What to tell while no password is taken; empty when one is.
    QString closed();
    // One more was wrong: how many are left, or that it is closed now.
    QString wrong();
    void right();

private:
    Settings &m_settings;
    const Clock &m_clock;
    QString m_key;
};

} // namespace bro
