// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include <QRegularExpression>
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

QDate Arguments::dateFrom(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QDate Arguments::monthFrom(const QString &text)
{
    return dateFrom(text + u"-01"_s);
}

QDate Arguments::date(const QString &name) const
{
    return dateFrom(text(name));
}

std::optional<IsoWeek> Arguments::week(const QString &name) const
{
    return has(name) ? IsoWeek::parse(text(name)) : std::nullopt;
}

Money Arguments::amount(const QString &name) const
{
    return Money::parse(text(name)).value_or(Money());
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {u"--database"_s, ValueKind::File, u"app.optionDatabase"_s},
        {u"--user"_s, ValueKind::Text, u"app.optionUser"_s, false, false, {}, u"NAME"_s},
        {u"--password-file"_s, ValueKind::File, u"app.optionPasswordFile"_s},
        {u"--today"_s, ValueKind::Date, u"app.optionToday"_s},
        {u"--language"_s,
         ValueKind::Choice,
         u"app.optionLanguage"_s,
         false,
         false,
         {u"da"_s, u"en"_s}},
        {u"--json"_s, ValueKind::None, u"app.optionJson"_s},
        {u"--help"_s, ValueKind::None, u"app.optionHelp"_s},
        {u"--version"_s, ValueKind::None, u"app.optionVersion"_s},
    };
    return options;
}

const CommandSpec *findCommand(const QString &name, const QList<CommandSpec> &commands)
{
    for (const CommandSpec &command : commands) {
        if (command.name == name)
            return &command;
    }
    for (const CommandSpec &command : commands) {
        if (command.standsAlone && command.name.section(u' ', 0, 0) == name)
            return &command;
    }
    return nullptr;
}

namespace {

Message notOfKind(const QString &code, const QString &where, const QString &value)
{
    return Message(code, {{u"where"_s, where}, {u"value"_s, value}});
}

// Nothing, or what is wrong with the value's form.
std::optional<Message> checkValue(ValueKind kind, const QStringList &choices, const QString &where,
                                  const QString &value)
{
    static const QRegularExpression digits(u"^\\d{1,18}$"_s);
    switch (kind) {
    case ValueKind::None:
        break;
    case ValueKind::Text:
    case ValueKind::File:
        if (value.trimmed().isEmpty())
            return Message(u"app.valueEmpty"_s, {{u"where"_s, where}});
        break;
    case ValueKind::Date:
        if (!Arguments::dateFrom(value).isValid())
            return notOfKind(u"app.notADate"_s, where, value);
        break;
    case ValueKind::Week:
        if (!IsoWeek::parse(value))
            return notOfKind(u"app.notAWeek"_s, where, value);
        break;
    case ValueKind::Month:
        if (!Arguments::monthFrom(value).isValid())
            return notOfKind(u"app.notAMonth"_s, where, value);
        break;
    case ValueKind::Number:
        if (!digits.match(value).hasMatch())
            return notOfKind(u"app.notANumber"_s, where, value);
        break;
    case ValueKind::Amount:
        if (!Money::parse(value))
            return notOfKind(u"app.notAnAmount"_s, where, value);
        break;
    case ValueKind::Choice:
        if (!choices.contains(value))
            return Message(
                u"app.notAChoice"_s,
                {{u"where"_s, where}, {u"value"_s, value}, {u"choices"_s, choices.join(u", "_s)}});
        break;
    }
    return {};
}

class Parser
{
public:
    Parser(const QStringList &words, const QList<CommandSpec> &commands)
        : m_words(words),
          m_commands(commands)
    {
    }

    ParsedLine run()
    {
        const std::optional<Message> wrong = readAll();
        ParsedLine line{m_arguments, {}};
        if (wrong)
            line.wrong = WrongUsage{*wrong, m_arguments.command};
        return line;
    }

private:
    // A dash before a digit is the sign of a number.
    bool isOption(const QString &word) const
    {
        return word.startsWith(u'-') && word.size() > 1 && !word.at(1).isDigit();
    }

    std::optional<Message> readAll()
    {
        while (m_at < m_words.size()) {
            const QString word = m_words.at(m_at++);
            if (!m_onlyPositionals && word == "--"_L1) {
                m_onlyPositionals = true;
            } else if (!m_onlyPositionals && isOption(word)) {
                if (auto wrong = readOption(word))
                    return wrong;
            } else if (auto wrong = readWord(word)) {
                return wrong;
            }
        }
        m_arguments.help = m_arguments.has(u"--help"_s) || m_helpCommand;
        m_arguments.version = m_arguments.has(u"--version"_s);
        if (m_arguments.help || m_arguments.version || !m_arguments.command)
            return {};
        return checkWhole();
    }

    std::optional<Message> readWord(const QString &word)
    {
        if (m_helpCommand) {
            m_arguments.helpFor = (m_arguments.helpFor + u' ' + word).trimmed();
            if (!findCommand(m_arguments.helpFor, m_commands) && !isFirstWord(m_arguments.helpFor))
                return Message(u"app.unknownCommand"_s, {{u"command"_s, m_arguments.helpFor}});
            return {};
        }
        if (!m_arguments.command)
            return readCommand(word);
        const auto &positionals = m_arguments.command->positionals;
        if (m_positional >= positionals.size())
            return Message(u"app.tooMuch"_s, {{u"value"_s, word}});
        const PositionalSpec &spec = positionals.at(m_positional++);
        if (auto wrong = checkValue(spec.kind, {}, spec.name, word))
            return wrong;
        m_arguments.add(spec.name, word);
        return {};
    }

    bool isFirstWord(const QString &word) const
    {
        return std::any_of(m_commands.begin(), m_commands.end(), [&word](const CommandSpec &c) {
            return c.name.section(u' ', 0, 0) == word;
        });
    }

    std::optional<Message> readCommand(const QString &word)
    {
        if (word == "help"_L1) {
            m_helpCommand = true;
            return {};
        }
        if (m_at < m_words.size()) {
            m_arguments.command = findCommand(word + u' ' + m_words.at(m_at), m_commands);
            if (m_arguments.command) {
                ++m_at;
                return {};
            }
        }
        m_arguments.command = findCommand(word, m_commands);
        // "orders mend" is a wrong second word, not a surplus argument of "orders list".
        const bool secondWordWrong = m_arguments.command && m_arguments.command->name != word &&
                                     m_at < m_words.size() && !isOption(m_words.at(m_at));
        if (secondWordWrong) {
            m_arguments.command = nullptr;
            return Message(u"app.unknownCommand"_s,
                           {{u"command"_s, word + u' ' + m_words.at(m_at)}});
        }
        if (!m_arguments.command)
            return Message(u"app.unknownCommand"_s, {{u"command"_s, word}});
        return {};
    }

    const OptionSpec *findOption(const QString &name) const
    {
        const auto in = [&name](const QList<OptionSpec> &options) -> const OptionSpec * {
            const auto found =
                std::find_if(options.begin(), options.end(),
                             [&name](const OptionSpec &option) { return option.name == name; });
            return found == options.end() ? nullptr : &*found;
        };
        const OptionSpec *option = in(globalOptions());
        return option || !m_arguments.command ? option : in(m_arguments.command->options);
    }

    std::optional<Message> readOption(const QString &word)
    {
        const qsizetype sign = word.indexOf(u'=');
        const QString name = word == "-h"_L1 ? u"--help"_s : word.left(sign);
        const OptionSpec *option = findOption(name);
        if (!option)
            return Message(u"app.unknownOption"_s, {{u"option"_s, name}});
        if (option->kind == ValueKind::None) {
            if (sign >= 0)
                return Message(u"app.takesNoValue"_s, {{u"option"_s, name}});
            m_arguments.mark(name);
            return {};
        }
        if (m_arguments.has(name) && !option->several)
            return Message(u"app.optionTwice"_s, {{u"option"_s, name}});
        QStringList values;
        if (sign >= 0)
            values.append(word.mid(sign + 1));
        else
            values = followingValues(option->several);
        if (values.isEmpty())
            return Message(u"app.valueMissing"_s, {{u"option"_s, name}});
        for (const QString &value : std::as_const(values)) {
            if (auto wrong = checkValue(option->kind, option->choices, name, value))
                return wrong;
            m_arguments.add(name, value);
        }
        return {};
    }

    QStringList followingValues(bool several)
    {
        QStringList values;
        while (m_at < m_words.size() && !isOption(m_words.at(m_at))) {
            values.append(m_words.at(m_at++));
            if (!several)
                break;
        }
        return values;
    }

    std::optional<Message> checkWhole() const
    {
        const CommandSpec &command = *m_arguments.command;
        if (m_positional < command.positionals.size())
            return Message(u"app.argumentMissing"_s,
                           {{u"argument"_s, command.positionals.at(m_positional).name}});
        for (const OptionSpec &option : command.options) {
            if (option.required && !m_arguments.has(option.name))
                return Message(u"app.optionMissing"_s, {{u"option"_s, option.name}});
        }
        return command.check ? command.check(m_arguments) : std::nullopt;
    }

    const QStringList &m_words;
    const QList<CommandSpec> &m_commands;
    Arguments m_arguments;
    qsizetype m_at = 0;
    qsizetype m_positional = 0;
    bool m_onlyPositionals = false;
    bool m_helpCommand = false;
};

} // namespace

ParsedLine parseCommandLine(const QStringList &words, const QList<CommandSpec> &commands)
{
    return Parser(words, commands).run();
}

} // namespace bro
