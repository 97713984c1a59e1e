// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include <QDate>
#include <QHash>
#include <calendar/iso_week.h>
#include <core/money.h>

namespace bro {

// A command line after parsing: every value has the form that its spec demands.
class Arguments
{
public:
    const CommandSpec *command = nullptr; // none: only help, the version or nothing was asked for
    bool help = false;
    bool version = false;
    QString helpFor; // of "help COMMAND", the command's words

    bool has(const QString &name) const { return m_values.contains(name); }
    QString text(const QString &name) const { return m_values.value(name).value(0); }
    QStringList texts(const QString &name) const { return m_values.value(name); }
    QDate date(const QString &name) const;
    // The first day of a month.
    QDate month(const QString &name) const { return monthFrom(text(name)); }
    std::optional<IsoWeek> week(const QString &name) const;
    qint64 number(const QString &name) const { return text(name).toLongLong(); }
    Money amount(const QString &name) const;

    static QDate dateFrom(const QString &text);
    static QDate monthFrom(const QString &text);
    void add(const QString &name, const QString &value) { m_values[name].append(value); }
    void mark(const QString &name) { m_values[name]; }

private:
    QHash<QString, QStringList> m_values; // options with their dashes, positionals by their name
};

// What a command line got wrong, and the command whose usage is worth showing.
struct WrongUsage
{
    Message message;
    const CommandSpec *command = nullptr;
};

struct ParsedLine
{
    Arguments arguments;
    std::optional<WrongUsage> wrong;
};

const QList<OptionSpec> &globalOptions();
// words: without the program's own name.
ParsedLine parseCommandLine(const QStringList &words, const QList<CommandSpec> &commands);
const CommandSpec *findCommand(const QString &name, const QList<CommandSpec> &commands);

} // namespace bro
