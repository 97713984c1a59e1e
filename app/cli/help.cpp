// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"
#include "arguments.h"
#include "table.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString placeholder(const OptionSpec &option)
{
    if (!option.placeholder.isEmpty())
        return option.placeholder;
    switch (option.kind) {
    case ValueKind::None:
        return {};
    case ValueKind::Text:
        return u"TEXT"_s;
    case ValueKind::File:
        return u"FILE"_s;
    case ValueKind::Date:
        return u"YYYY-MM-DD"_s;
    case ValueKind::Week:
        return u"YYYY-Www"_s;
    case ValueKind::Month:
        return u"YYYY-MM"_s;
    case ValueKind::Number:
        return u"N"_s;
    case ValueKind::Amount:
        return u"AMOUNT"_s;
    case ValueKind::Choice:
        return option.choices.join(u'|');
    }
    return {};
}

QString form(const OptionSpec &option)
{
    QString text = option.name;
    if (option.kind != ValueKind::None)
        text += u' ' + placeholder(option);
    if (option.several)
        text += u" …"_s;
    return text;
}

QString optionLines(const QList<OptionSpec> &options, const Texts &texts)
{
    TextTable table;
    for (const OptionSpec &option : options)
        table.row({u"  "_s + form(option), texts.sentence(option.summary)});
    return table.toString();
}

} // namespace

QString usageLine(const CommandSpec &command)
{
    QString line = u"brobygger "_s + command.name;
    for (const PositionalSpec &positional : command.positionals)
        line += u' ' + positional.name;
    for (const OptionSpec &option : command.options)
        line += option.required ? u' ' + form(option) : u" ["_s + form(option) + u']';
    return line;
}

QString commandHelp(const CommandSpec &command, const Texts &texts)
{
    QString help = texts.sentence(u"app.usage"_s, {{u"line"_s, usageLine(command)}}) + u"\n\n"_s +
                   texts.sentence(command.summary) + u'\n';
    if (!command.options.isEmpty())
        help += u'\n' + texts.sentence(u"app.helpOptions"_s) + u'\n' +
                optionLines(command.options, texts);
    return help + u'\n' + texts.sentence(u"app.helpGlobal"_s) + u'\n' +
           optionLines(globalOptions(), texts);
}

QString overview(const QList<CommandSpec> &commands, const Texts &texts)
{
    TextTable table;
    for (const CommandSpec &command : commands)
        table.row({u"  "_s + command.name, texts.sentence(command.summary)});
    return texts.sentence(u"app.usage"_s, {{u"line"_s, texts.sentence(u"app.helpLine"_s)}}) +
           u"\n\n"_s + texts.sentence(u"app.helpCommands"_s) + u'\n' + table.toString() + u'\n' +
           texts.sentence(u"app.helpGlobal"_s) + u'\n' + optionLines(globalOptions(), texts) +
           u'\n' + texts.sentence(u"app.helpExit"_s) + u'\n';
}

} // namespace bro
