// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_program.h"
#include "areas.h"
#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QStandardPaths>
#include <views/dialog_frame.h>
#include <views/readable_palette.h>
#include <views/shell/first_start.h>
#include <views/shell/login_dialog.h>
#include <views/translations.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// What is open between a login and the next: goes in the right order.
struct OpenOffice
{
    std::unique_ptr<Database> database;
    std::unique_ptr<ChangeNotice> changes;
    std::unique_ptr<Session> session;

    OpenOffice(std::unique_ptr<Database> opened, const Clock &clock)
        : database(std::move(opened)),
          changes(std::make_unique<ChangeNotice>()),
          session(std::make_unique<Session>(database->user(), database->connection(), clock,
                                            &database->objects()))
    {
        database->connection().setChangeNotice(changes.get());
        changes->watch(&database->connection());
    }
    ~OpenOffice()
    {
        changes->watch(nullptr);
        database->connection().setChangeNotice(nullptr);
    }
};

class WindowProgram
{
public:
    explicit WindowProgram(const Arguments &arguments)
        : m_arguments(arguments),
          m_systemFont(QApplication::font())
    {
        if (arguments.has(u"--today"_s))
            m_clock = std::make_unique<FixedDayClock>(arguments.date(u"--today"_s));
        else
            m_clock = std::make_unique<SystemClock>();
        m_start = {arguments.text(u"--database"_s), arguments.text(u"--user"_s)};
    }

    int run()
    {
        keepFramesVisible();
        keepPlaceholdersReadable();
        keepDialogsOnScreen();
        for (;;) {
            applyLanguageAndSize();
            std::unique_ptr<Database> database = logIn();
            if (!database)
                return int(Exit::Success);
            OpenOffice office(std::move(database), *m_clock);
            if (!work(office))
                return int(Exit::Success);
            m_first.reset();
        }
    }

private:
    Language language() const
    {
        const QString chosen = m_arguments.has(u"--language"_s)
                                   ? m_arguments.text(u"--language"_s)
                                   : m_settings.value(Setting::Language).toString();
        return chosen == "en"_L1 ? Language::English : Language::Danish;
    }

    void applyLanguageAndSize()
    {
        m_texts = std::make_unique<Texts>(language());
        if (const Done installed = installTranslations(language()); !installed.ok())
            m_prompts.tell(nullptr, Tone::Error, u"Brobygger"_s,
                           m_texts->sentence(installed.error().message));
        const int percent = m_settings.value(Setting::TextPercent).toInt();
        QFont font = m_systemFont;
        if (percent > 0 && font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * percent / 100.0);
        QApplication::setFont(font);
    }

    // Tried once, for those who start the program with a password given (architecture 13).
    std::unique_ptr<Database> logInUnasked()
    {
        QString password = qEnvironmentVariable("BROBYGGER_PASSWORD");
        if (m_arguments.has(u"--password-file"_s)) {
            QFile file(m_arguments.text(u"--password-file"_s));
            password = file.open(QIODevice::ReadOnly)
                           ? QString::fromUtf8(file.readLine(4096)).trimmed()
                           : QString();
        }
        if (m_triedUnasked || password.isEmpty() || m_start.database.isEmpty() ||
            m_start.user.isEmpty())
            return {};
        m_triedUnasked = true;
        auto database = Database::open(m_start.database, m_start.user, password, *m_clock);
        return database.ok() ? *std::move(database) : nullptr;
    }

    std::unique_ptr<Database> logIn()
    {
        if (auto database = logInUnasked())
            return database;
        bool first = m_start.database.isEmpty() &&
                     !QFile::exists(m_settings.value(Setting::LastDatabase).toString());
        for (;;) {
            if (first) {
                FirstStart guide(m_settings, m_prompts, *m_clock);
                if (guide.exec() != QDialog::Accepted)
                    return {};
                m_first = guide.firstPlace();
                applyLanguageAndSize();
                return guide.takeDatabase();
            }
            LoginDialog login(m_start, *m_texts, *m_clock, m_settings, m_prompts);
            if (login.exec() == QDialog::Accepted)
                return login.takeDatabase();
            if (!login.newOfficeWanted())
                return {};
            first = true;
        }
    }

    enum class Next { Quit, SwitchUser, Renew };

    // True when somebody else wants to log in.
    bool work(OpenOffice &office)
    {
        Place place = m_first.value_or(Place{});
        Next next = Next::Renew;
        while (next == Next::Renew) {
            next = showWindow(office, place);
            // Pages hold words of the language that goes.
            applyLanguageAndSize();
        }
        return next == Next::SwitchUser;
    }

    Next showWindow(OpenOffice &office, Place &place)
    {
        MainWindow window({*office.database, *office.session, *m_texts, *office.changes, m_settings,
                           m_prompts, programAreas(), programMatters});
        Next next = Next::Quit;
        const auto leave = [&](Next why) {
            next = why;
            m_settings.set(Setting::WindowGeometry, window.saveGeometry());
            QApplication::exit();
        };
        QObject::connect(&window, &MainWindow::switchUserRequested, &window,
                         [&] { leave(Next::SwitchUser); });
        QObject::connect(&window, &MainWindow::renewRequested, &window,
                         [&] { leave(Next::Renew); });
        window.go(place);
        window.show();
        QApplication::exec();
        place = window.currentPlace();
        office.session->undo().clear();
        return next;
    }

    const Arguments &m_arguments;
    QFont m_systemFont;
    Settings m_settings;
    Prompts m_prompts;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Texts> m_texts;
    LoginDialog::Start m_start;
    std::optional<Place> m_first;
    bool m_triedUnasked = false;
};

} // namespace

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int runWindow(int &argc, char **argv, const Arguments &arguments)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"dk.brobygger.Brobygger"_s);
    QApplication::setWindowIcon(QIcon(u":/brobygger/window/brobygger.svg"_s));
    QApplication::setQuitOnLastWindowClosed(true);
    return WindowProgram(arguments).run();
}

} // namespace bro
