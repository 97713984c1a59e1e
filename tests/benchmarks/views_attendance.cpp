// SPDX-License-Identifier: GPL-3.0-or-later
#include "views_benchmark.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <attendance/day_board_model.h>
#include <attendance/day_notices.h>
#include <core/texts.h>
#include <cstdio>
#include <views/attendance/attendance_page.h>
#include <views/background.h>
#include <views/list_view.h>

// How fast the day board of a large office opens, shows and follows the keys. Writes registrations,
// so give it a copy of the office.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Openings = 10;
constexpr int Keys = 60;
constexpr int Goal = 400; // participants

// Until nothing waits any more: painted, the change notice delivered and its reload done.
void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void waitForNotices(QWidget &page)
{
    while (!page.findChildren<BackgroundJob *>().isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

struct Desk
{
    explicit Desk(Database &database)
        : session(database.user(), database.connection(), benchmarkClock(), &database.objects()),
          settings(folder.filePath(u"settings.ini"_s)),
          context{database, session, texts, changes, settings, prompts, navigator}
    {
        database.connection().setChangeNotice(&changes);
    }
    std::unique_ptr<AttendancePage> page()
    {
        auto made = std::make_unique<AttendancePage>(context);
        AttendancePage *shown = made.get();
        QObject::connect(&changes, &ChangeNotice::changed, shown,
                         [shown](const QList<Change> &what) { shown->reload(what); });
        shown->resize(1256, 740);
        shown->show();
        shown->activateWindow();
        return made;
    }

    Texts texts{Language::Danish};
    ChangeNotice changes;
    Session session;
    QTemporaryDir folder;
    Settings settings;
    Prompts prompts;
    Silent navigator;
    PageContext context;
};

int rowsOf(const AttendancePage &page)
{
    return page.findChild<ListView *>(u"attendanceList"_s)->listModel()->allRows();
}

// The whole office's day, and as much of it as a goal is set for.
void measureOpening(Desk &desk)
{
    Times whole;
    int rows = 0;
    for (int i = 0; i < Openings; ++i) {
        const auto page = desk.page();
        whole.measure([&] {
            page->open({Area::Attendance, {}, 0, 0, BenchmarkDay});
            settle();
        });
        rows = rowsOf(*page);
        waitForNotices(*page);
    }
    whole.print("board");
    print("board_participants", rows);
    print("board_goal_participants", Goal);
}

void measureReading(Desk &desk)
{
    Times board;
    for (int i = 0; i < Openings; ++i)
        board.measure([&desk] { std::ignore = dayBoard(desk.session, BenchmarkDay); });
    board.print("board_read");
    Times notices;
    for (int i = 0; i < 3; ++i)
        notices.measure([&desk] { std::ignore = dayNotices(desk.session, BenchmarkDay); });
    notices.print("notices_read");
}

// One employee's day, as a mentor has it on the screen.
void measureEmployee(Desk &desk)
{
    const auto page = desk.page();
    page->open({Area::Attendance, {}, 0, 0, BenchmarkDay});
    waitForNotices(*page);
    auto *employee = page->findChild<QComboBox *>(u"employee"_s);
    Times choose;
    int rows = 0;
    for (int i = 1; i < std::min(employee->count(), Openings + 1); ++i) {
        choose.measure([&] {
            employee->setCurrentIndex(i);
            settle();
        });
        rows = std::max(rows, rowsOf(*page));
    }
    choose.print("employee_board");
    print("employee_board_most_participants", rows);
    employee->setCurrentIndex(0);
}

// A key: stored, shown, and the change notice dealt with. Each is another state than before.
void measureKeys(Desk &desk)
{
    const auto page = desk.page();
    page->open({Area::Attendance, {}, 0, 0, BenchmarkDay});
    waitForNotices(*page);
    auto *list = page->findChild<ListView *>(u"attendanceList"_s);
    list->setFocus();
    list->setCurrentIndex(list->nextRow({}));
    settle();
    const auto state = [list] {
        return list->currentIndex().siblingAtColumn(DayBoardModel::State).data().toString();
    };
    Times keys;
    Times absent;
    int stored = 0;
    for (int i = 0; i < Keys; ++i) {
        const QPersistentModelIndex row =
            list->currentIndex().siblingAtColumn(DayBoardModel::State);
        const bool isAbsence = i % 3 == 2;
        const Qt::Key key = isAbsence ? (state().startsWith(u'I') ? Qt::Key_R : Qt::Key_I)
                            : state().startsWith(u'F') ? Qt::Key_R
                                                       : Qt::Key_F;
        const QString before = row.data().toString();
        (isAbsence ? absent : keys).measure([&] {
            QTest::keyClick(list, key);
            settle();
        });
        stored += row.data().toString() != before ? 1 : 0;
    }
    keys.print("key");
    absent.print("key_absent");
    print("keys_stored", stored);
    print("keys", Keys);
    Times group;
    for (int i = 0; i < Openings; ++i) {
        QTest::keyClick(list, Qt::Key_Backspace);
        settle();
        group.measure([&] {
            QTest::keyClick(list, Qt::Key_F, Qt::ShiftModifier);
            settle();
        });
    }
    group.print("group");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto database = openOffice(BenchmarkOffice(application.arguments().value(1)));
    if (!database.ok()) {
        std::fputs("brobygger_attendance_benchmark FOLDER (a copy: it is written to)\n", stderr);
        return 2;
    }
    Desk desk(**database);
    measureReading(desk);
    measureOpening(desk);
    measureEmployee(desk);
    measureKeys(desk);
    print("peak_kb", peakMemory());
    return 0;
}
