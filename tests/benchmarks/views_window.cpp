// SPDX-License-Identifier: GPL-3.0-or-later
#include "heart.h"
#include "views_benchmark.h"
#include "window/areas.h"
#include <QTemporaryDir>
#include <QTest>
#include <views/background.h>
#include <views/shell/main_window.h>
#include <views/shell/search_box.h>

// The whole window on the large office: how soon it can be used when the password is accepted, how
// the search over everything follows the keys, how soon each area stands and how long the window
// stands still while it fills. Logs what it views, so give it a copy of the office.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 5;
const QSize WindowSize(1440, 900);

struct Office
{
    Office(std::unique_ptr<Database> opened, QTemporaryDir &folder)
        : database(std::move(opened)),
          session(database->user(), database->connection(), benchmarkClock(), &database->objects()),
          settings(folder.filePath(u"settings.ini"_s))
    {
        database->connection().setChangeNotice(&changes);
        changes.watch(&database->connection());
    }
    ~Office()
    {
        changes.watch(nullptr);
        database->connection().setChangeNotice(nullptr);
    }
    std::unique_ptr<MainWindow> window()
    {
        return std::make_unique<MainWindow>(MainWindowSetup{
            *database, session, texts, changes, settings, prompts, programAreas(), programMatters});
    }

    std::unique_ptr<Database> database;
    ChangeNotice changes;
    Session session;
    const Texts texts{Language::Danish};
    Settings settings;
    Prompts prompts;
};

void untilIdle(QWidget &window)
{
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } while (!window.findChildren<BackgroundJob *>().isEmpty());
    QCoreApplication::processEvents();
}

// From the accepted password: the file opened by its key, the window painted, the first key taken.
Done measureOpening(const BenchmarkOffice &folder, QTemporaryDir &own)
{
    Times times;
    for (int run = 0; run < Runs; ++run) {
        std::unique_ptr<Office> office;
        std::unique_ptr<MainWindow> window;
        Done done;
        times.measure([&] {
            auto opened = openOffice(folder);
            if (!opened.ok()) {
                done = opened.error();
                return;
            }
            office = std::make_unique<Office>(*std::move(opened), own);
            window = office->window();
            window->resize(WindowSize);
            window->go({});
            window->show();
            window->repaint();
            QTest::keyClick(window.get(), Qt::Key_F6);
            QCoreApplication::processEvents();
        });
        BRO_CHECK(done);
    }
    times.print("window_usable");
    return {};
}

void measureSearch(MainWindow &window)
{
    Times times;
    auto *box = window.findChild<SearchBox *>();
    box->setFocus();
    for (const QString &words : {u"anders"_s, u"mohamed"_s, u"jensen"_s, u"010"_s}) {
        for (const QChar letter : words) {
            times.measure([&] {
                QTest::keyClick(box, letter.toLatin1());
                window.repaint();
                QCoreApplication::processEvents();
            });
        }
        box->clear();
    }
    times.print("search_key");
}

void measureAreas(MainWindow &window)
{
    const QList<std::pair<Area, QByteArray>> areas{
        {Area::Citizens, "citizens"},     {Area::Orders, "orders"},   {Area::Planning, "planning"},
        {Area::Attendance, "attendance"}, {Area::Billing, "billing"}, {Area::Exports, "exports"},
        {Area::Office, "office"},         {Area::Today, "today"}};
    for (const auto &[area, name] : areas) {
        Times opening;
        Heart heart;
        opening.measure([&] {
            window.go({area});
            window.repaint();
        });
        opening.print(("area_" + name).constData());
        untilIdle(window);
        heart.print("area_" + name);
    }
}

Done measure(const QString &path)
{
    const BenchmarkOffice folder(path);
    QTemporaryDir own;
    BRO_CHECK(openOffice(folder)); // an older file is brought up to date once
    BRO_CHECK(measureOpening(folder, own));
    BRO_TRY(auto opened, openOffice(folder));
    Office office(std::move(opened), own);
    const auto window = office.window();
    window->resize(WindowSize);
    window->go({});
    window->show();
    untilIdle(*window);
    measureSearch(*window);
    measureAreas(*window);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    return measureOffice(argc, argv, "brobygger_window_benchmark", measure);
}
