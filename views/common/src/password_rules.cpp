// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QSet>
#include <views/password_rules.h>

namespace bro {

namespace {
struct PasswordRules
{
    Q_DECLARE_TR_FUNCTIONS(bro::PasswordRules)
};
} // namespace

QString passwordFault(const QString &password, const QString &user)
{
    constexpr qsizetype Shortest = 10;
    constexpr qsizetype FewestDifferent = 5;
    if (password.size() < Shortest)
        return PasswordRules::tr(
            "At least 10 characters; three or four words are easy to remember.");
    if (!user.isEmpty() && password.contains(user, Qt::CaseInsensitive))
        return PasswordRules::tr("The password may not hold the user name.");
    if (QSet<QChar>(password.begin(), password.end()).size() < FewestDifferent)
        return PasswordRules::tr(
            "The same few characters again and again are guessed at once. Use words.");
    return {};
}

} // namespace bro
