// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"
#include "arguments.h"
#include "context.h"
#include "help.h"
#include "interrupt.h"
#include "log_file.h"
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void complain(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
}

// False when standard output took not everything (a full disk behind it).
bool print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return std::fflush(stdout) == 0 && written;
}

// Looked for before the rest, so that even a wrong line is answered in the right language.
Language languageOf(const QStringList &words)
{
    const qsizetype at = words.indexOf(u"--language"_s);
    const bool english =
        words.contains(u"--language=en"_s) || (at >= 0 && words.value(at + 1) == "en"_L1);
    return english ? Language::English : Language::Danish;
}

int helpFor(const ParsedLine &line, const QList<CommandSpec> &commands, const Texts &texts)
{
    const Arguments &arguments = line.arguments;
    QString text;
    if (arguments.command) {
        text = commandHelp(*arguments.command, texts);
    } else if (arguments.helpFor.isEmpty()) {
        text = overview(commands, texts);
    } else {
        QStringList parts;
        for (const CommandSpec &command : commands) {
            if (command.name == arguments.helpFor ||
                command.name.startsWith(arguments.helpFor + u' '))
                parts.append(commandHelp(command, texts));
        }
        text = parts.join(u'\n');
    }
    return print(text) ? int(Exit::Success) : int(Exit::Failed);
}

int wrongUsage(const WrongUsage &wrong, const Texts &texts)
{
    complain(texts.sentence(wrong.message));
    complain(wrong.command
                 ? texts.sentence(u"app.usage"_s, {{u"line"_s, usageLine(*wrong.command)}})
                 : texts.sentence(u"app.seeHelp"_s));
    return int(Exit::WrongUsage);
}

int failed(const Error &error, const CommandSpec &command, const Texts &texts)
{
    complain(texts.sentence(error.message));
    writeLog(command.name + u": "_s + error.message.code +
             (error.detail.isEmpty() ? QString() : u": "_s + error.detail));
    // What only the call can mend is wrong usage, like any other missing argument.
    const bool missing = error.message.code == "app.passwordMissing"_L1 ||
                         error.message.code == "app.userMissing"_L1;
    return int(missing ? Exit::WrongUsage : Exit::Failed);
}

int runCommand(const Arguments &arguments, const Texts &texts)
{
    watchInterrupts();
    std::unique_ptr<Clock> clock;
    if (arguments.has(u"--today"_s))
        clock = std::make_unique<FixedDayClock>(arguments.date(u"--today"_s));
    else
        clock = std::make_unique<SystemClock>();
    ProgressLine progress(texts, isTerminal(stderr));
    CommandContext context(arguments, texts, *clock, progress, print);
    const Outcome outcome = arguments.command->run(context);
    context.closeDatabase();
    progress.clear();
    for (const QString &complaint : context.complaints())
        complain(complaint);
    if (!outcome.ok())
        return failed(outcome.error(), *arguments.command, texts);
    if (!context.finish()) {
        complain(texts.sentence(u"app.cannotPrint"_s));
        return int(Exit::Failed);
    }
    return int(*outcome);
}

} // namespace

bool needsApplication(const QStringList &words, const QList<CommandSpec> &commands)
{
    const ParsedLine line = parseCommandLine(words, commands);
    return !line.wrong && line.arguments.command && !line.arguments.help && !line.arguments.version;
}

bool wantsWindow(const ParsedLine &line)
{
    return !line.wrong && !line.arguments.command && !line.arguments.help &&
           !line.arguments.version;
}

int runCommandLine(const QStringList &words, const QList<CommandSpec> &commands)
{
    const Texts texts(languageOf(words));
    const ParsedLine line = parseCommandLine(words, commands);
    if (line.wrong)
        return wrongUsage(*line.wrong, texts);
    const Arguments &arguments = line.arguments;
    if (arguments.help)
        return helpFor(line, commands, texts);
    if (arguments.version) {
        const QString version = u"Brobygger "_s + QStringLiteral(BROBYGGER_VERSION) + u'\n';
        return print(version) ? int(Exit::Success) : int(Exit::Failed);
    }
    if (!arguments.command) {
        complain(overview(commands, texts));
        return int(Exit::WrongUsage);
    }
    return runCommand(arguments, texts);
}

} // namespace bro
