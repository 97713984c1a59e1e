// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/log_file.h"
#include "cli/runner.h"
#include "commands/commands.h"
#include "window/window_program.h"
#include <QGuiApplication>
#include <clocale>
#include <memory>
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

// File names and arguments are UTF-8 for Qt; a job that cron starts often has no locale at all.
void ensureUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    ensureUtf8Locale();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(u"brobygger"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BROBYGGER_VERSION));
    bro::sendQtMessagesToLog();

    if (const bro::ParsedLine line = bro::parseCommandLine(words, bro::allCommands());
        bro::wantsWindow(line) && bro::hasDisplay())
        return bro::runWindow(argc, argv, line.arguments);

    std::unique_ptr<QGuiApplication> application;
    if (bro::needsApplication(words, bro::allCommands())) {
        // A command draws on paper only: it needs fonts, never a display.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        application = std::make_unique<QGuiApplication>(argc, argv);
    }
    return bro::runCommandLine(words, bro::allCommands());
}
