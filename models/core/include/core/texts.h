// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <core/message.h>
#include <core/result.h>

namespace bro {

enum class Language { Danish, English };

// Makes sentences of Messages from resources/texts/{da,en}.json: code → text with {name}
// placeholders, or code → {"one": …, "other": …} chosen by the argument {n}. Paper, datasets and
// letters always use Danish.
class Texts
{
public:
    explicit Texts(Language language);
    static const Texts &danish();

    Language language() const { return m_language; }
    // The sentence; an unknown code gives the code itself in brackets, so that it is seen.
    QString sentence(const Message &message) const;
    QString sentence(const QString &code,
                     const QList<std::pair<QString, Argument>> &arguments = {}) const
    {
        return sentence(Message(code, arguments));
    }
    bool has(const QString &code) const;
    QStringList codes() const;
    // The placeholders a code's text uses, sorted, for the tests of the catalogues.
    QStringList placeholders(const QString &code) const;

    QString date(QDate date) const;       // 24-11-2026
    QString dayAndDate(QDate date) const; // to 26-11
    QString longDate(QDate date) const;   // tirsdag 24. november 2026
    QString time(QTime time) const;       // 09.00
    QString amount(Money money) const;    // 4.290,00 kr.
    QString hours(Minutes minutes) const; // 4,1 t
    const QLocale &locale() const { return m_locale; }

private:
    QString show(const Argument &argument) const;

    Language m_language;
    QLocale m_locale;
    QHash<QString, QHash<QString, QString>> m_texts;
};

} // namespace bro
