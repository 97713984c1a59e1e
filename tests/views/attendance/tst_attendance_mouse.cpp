// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_desk.h"
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTimer>

using namespace bro;
using namespace Qt::StringLiterals;

class TestAttendanceMouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void legendButtonsRegister();
    void doubleClickEdits();
    void menuOfARow();
    void groupFoldsByClick();
    void companyConfirms();
    void employeeFilter();
    void rememberedFilterIsMine();
    void dayButtonsAndCalendar();
    void followsTheCalendar();
    void wrongEntryKeepsTheDay();
    void placeLeadsToThePerson_data();
    void placeLeadsToThePerson();
    void finishedAndOpenedAgain();
    void correctionsAreShown();
    void othersChangesAppear();
    void emptyDay();
    void meetingListIsLogged();
    void narrowPageKeepsItsTools();
};

namespace {

QPoint middle(const QRect &rect)
{
    return rect.center();
}

void clickCell(AttendanceDesk &desk, const QModelIndex &index, int column, bool twice = false)
{
    const QRect rect = desk.list->visualRect(index.siblingAtColumn(column));
    QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, middle(rect));
    if (twice)
        QTest::mouseDClick(desk.list->viewport(), Qt::LeftButton, {}, middle(rect));
}

QModelIndex indexOf(AttendanceDesk &desk, ActivityId activity, const Citizen &who)
{
    return desk.list->listModel()->indexOfId(desk.part(activity, who).value);
}

} // namespace

void TestAttendanceMouse::legendButtonsRegister()
{
    AttendanceDesk desk;
    desk.show();
    clickCell(desk, indexOf(desk, desk.workshop, desk.dennis), 0);
    desk.click(u"legend_present"_s);
    QTRY_COMPARE(desk.state(desk.workshop, desk.dennis), u"F Fremmødt"_s);
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
    QVERIFY(desk.list->hasFocus()); // keys go on
    desk.click(u"legend_partly"_s);
    QVERIFY(desk.find<QLineEdit>(u"arrivedField"_s)->hasFocus());
    desk.type(u"9.15"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.hodan, DayBoardModel::Detail), u"75 af 90 min"_s);
    desk.choose(desk.workshop, desk.amina);
    desk.click(u"legend_group"_s);
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"F Fremmødt"_s);
    QVERIFY(!desk.find(u"legend_present"_s)->accessibleName().isEmpty());
}

void TestAttendanceMouse::doubleClickEdits()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_I);
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"I Ikke fremmødt"_s);
    const QModelIndex index = indexOf(desk, desk.workshop, desk.amina);
    clickCell(desk, index, DayBoardModel::Note, true);
    desk.type(u"Syg"_s);
    // A click elsewhere keeps what was typed.
    clickCell(desk, indexOf(desk, desk.workshop, desk.hodan), 0);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Note), u"Syg"_s);
    clickCell(desk, index, DayBoardModel::Detail, true);
    QVERIFY(desk.find<QComboBox>(u"reasonField"_s)->isVisible());
    desk.key(Qt::Key_Escape);
    clickCell(desk, index, DayBoardModel::Citizen, true);
    QCOMPARE(desk.navigator.went.last().area, Area::Citizens);
    QCOMPARE(desk.navigator.went.last().id, desk.amina.id.value);
}

void TestAttendanceMouse::menuOfARow()
{
    AttendanceDesk desk;
    desk.show();
    QStringList words;
    QTimer::singleShot(0, desk.page.get(), [&words] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            words.append(action->objectName());
            if (action->objectName() == "cancelled"_L1)
                action->trigger();
        }
        menu->close();
    });
    const QRect rect = desk.list->visualRect(indexOf(desk, desk.workshop, desk.amina));
    Q_EMIT desk.list->customContextMenuRequested(middle(rect));
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"A Aflyst"_s);
    QCOMPARE(words.size(), desk.page->menuActions().size());
    QCOMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Detail), u"Planlæg igen"_s);
}

void TestAttendanceMouse::groupFoldsByClick()
{
    AttendanceDesk desk;
    desk.show();
    const QModelIndex praktik = desk.list->listModel()->index(2, 0);
    QCOMPARE(praktik.data().toString(), u"Praktik"_s);
    QVERIFY(!desk.list->isExpanded(praktik));
    clickCell(desk, praktik, 0);
    QVERIFY(desk.list->isExpanded(desk.list->listModel()->index(2, 0)));
    // What the user unfolded stays so.
    desk.page->reload({});
    QVERIFY(desk.list->isExpanded(desk.list->listModel()->index(2, 0)));
}

void TestAttendanceMouse::companyConfirms()
{
    AttendanceDesk desk;
    desk.show();
    desk.choose(desk.workshop, desk.amina);
    const auto confirm = [&desk] {
        for (QAction *action : desk.page->menuActions()) {
            if (action->objectName() == "confirm"_L1)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    }();
    QVERIFY(confirm && !confirm->isEnabled()); // not at a company
    desk.choose(desk.placement, desk.amina);
    QVERIFY(confirm->isEnabled());
    confirm->trigger();
    QCOMPARE(desk.bar(), u"Register the attendance first. Who confirmed it is kept with it."_s);
    desk.key(Qt::Key_F);
    desk.choose(desk.placement, desk.amina);
    desk.prompts.texts.enqueue(u"bageriet, tlf. 12.20"_s);
    desk.key(Qt::Key_T);
    QTRY_COMPARE(desk.shown(desk.placement, desk.amina, DayBoardModel::Note),
                 u"Bekræftet: bageriet, tlf. 12.20"_s);
    QVERIFY(desk.stored(desk.placement, desk.amina)->checkedWithThirdParty);
}

void TestAttendanceMouse::employeeFilter()
{
    AttendanceDesk desk;
    desk.show();
    auto *employee = desk.find<QComboBox>(u"employee"_s);
    QCOMPARE(employee->itemText(0), u"All employees"_s);
    QCOMPARE(employee->findText(u"Mine"_s), -1); // the user is none of the staff
    employee->setCurrentText(u"Jonas Riis"_s);
    QCOMPARE(desk.list->listModel()->allRows(), 3);
    QCOMPARE(desk.label(u"registered"_s), u"0 of 3 registered"_s);
    for (const ActivityId activity : {desk.walk, desk.placement}) {
        desk.choose(activity, activity == desk.walk ? desk.dennis : desk.amina);
        desk.key(Qt::Key_F, Qt::ShiftModifier);
    }
    QTRY_COMPARE(desk.label(u"registered"_s), u"3 of 3 registered"_s);
    // The day is not complete while others' activities are open.
    QCOMPARE(desk.label(u"missing"_s), u"3 missing with others"_s);
    QVERIFY(!desk.find<QPushButton>(u"finishDay"_s)->isEnabled());
    desk.other(desk.workshop, desk.amina, Presence::Present);
    desk.page->reload({{Aggregate::Attendance, desk.part(desk.workshop, desk.amina).value}});
    QCOMPARE(desk.label(u"missing"_s), u"2 missing with others"_s);
}

void TestAttendanceMouse::rememberedFilterIsMine()
{
    AttendanceDesk desk;
    const SessionUser user{desk.session().user().id, u"mk"_s, Role::Mentor, desk.mette.id};
    Session own(user, desk.database.connection(), desk.database.clock());
    PageContext mine{desk.context.database, own,          desk.texts,    desk.changes,
                     desk.settings,         desk.prompts, desk.navigator};
    for (const int rows : {6, 3}) { // at first all; then as it was left
        AttendancePage page(mine);
        page.open({Area::Attendance});
        auto *list = page.findChild<ListView *>(u"attendanceList"_s);
        auto *employee = page.findChild<QComboBox *>(u"employee"_s);
        QCOMPARE(list->listModel()->allRows(), rows);
        QCOMPARE(employee->itemText(1), u"Mine"_s);
        employee->setCurrentIndex(1);
        QCOMPARE(list->listModel()->allRows(), 3);
    }
}

void TestAttendanceMouse::dayButtonsAndCalendar()
{
    AttendanceDesk desk;
    desk.show();
    desk.click(u"dayAfter"_s);
    QCOMPARE(desk.page->place().day, OfficeDesk::today().addDays(1));
    desk.click(u"dayBefore"_s);
    desk.click(u"dayBefore"_s);
    QCOMPARE(desk.page->place().day, OfficeDesk::today().addDays(-1));
    QCOMPARE(desk.list->listModel()->allRows(), 1);
    desk.find<QDateEdit>(u"day"_s)->setDate(OfficeDesk::today());
    QCOMPARE(desk.list->listModel()->allRows(), 6);
    desk.click(u"dayBefore"_s);
    auto *toToday = desk.page->findChild<MessageBar *>()->findChild<QPushButton *>();
    QTest::mouseClick(toToday, Qt::LeftButton);
    QCOMPARE(desk.page->place().day, OfficeDesk::today());
}

void TestAttendanceMouse::followsTheCalendar()
{
    AttendanceDesk desk;
    desk.show();
    desk.database.clock().set(OfficeDesk::today().addDays(1), QTime(8, 0));
    desk.page->open({Area::Attendance}); // the next morning
    QCOMPARE(desk.page->place().day, OfficeDesk::today().addDays(1));
    desk.click(u"dayBefore"_s);
    desk.page->open({Area::Attendance}); // a day that was chosen stays
    QCOMPARE(desk.page->place().day, OfficeDesk::today());
}

void TestAttendanceMouse::wrongEntryKeepsTheDay()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_D);
    desk.type(u"25.70"_s);
    desk.click(u"dayBefore"_s);
    QCOMPARE(desk.page->place().day, OfficeDesk::today());
    QVERIFY(desk.find(u"editorFault"_s)->isVisible());
    desk.find<QDateEdit>(u"day"_s)->setDate(OfficeDesk::today().addDays(-1));
    QCOMPARE(desk.page->place().day, OfficeDesk::today());
    QCOMPARE(desk.find<QDateEdit>(u"day"_s)->date(), OfficeDesk::today());
    QVERIFY(desk.page->stepBack());
    desk.click(u"dayBefore"_s);
    QCOMPARE(desk.page->place().day, OfficeDesk::today().addDays(-1));
}

void TestAttendanceMouse::placeLeadsToThePerson_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("employee"); // whose activities are shown before
    QTest::newRow("participation") << u"person"_s << u"All employees"_s;
    QTest::newRow("participation, not shown before") << u"person"_s << u"Mette Kjær"_s;
    QTest::newRow("activity: the first who is missing") << u"activity"_s << u"All employees"_s;
    QTest::newRow("citizen's day") << u"citizen"_s << u"Jonas Riis"_s;
}

void TestAttendanceMouse::placeLeadsToThePerson()
{
    QFETCH(QString, by);
    QFETCH(QString, employee);
    AttendanceDesk desk;
    desk.attend(desk.walk, desk.dennis, Presence::Present);
    desk.show({Area::Attendance, {}, 0, 0, OfficeDesk::today().addDays(-1)});
    desk.find<QComboBox>(u"employee"_s)->setCurrentText(employee);
    const qint64 person = desk.part(desk.walk, desk.hodan).value;
    Place place{Area::Attendance, {}, 0, 0, OfficeDesk::today()};
    if (by == "activity"_L1) {
        place.view = by;
        place.part = desk.walk.value;
    } else if (by == "citizen"_L1) {
        place.id = desk.hodan.id.value;
    } else {
        place.part = person;
    }
    desk.page->open(place);
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
    QCOMPARE(desk.page->place().part, person);
    QCOMPARE(desk.page->place().day, OfficeDesk::today());
}

void TestAttendanceMouse::finishedAndOpenedAgain()
{
    AttendanceDesk desk;
    for (const auto &[activity, who] :
         QList<std::pair<ActivityId, Citizen>>{{desk.workshop, desk.amina},
                                               {desk.workshop, desk.dennis},
                                               {desk.walk, desk.dennis},
                                               {desk.walk, desk.hodan},
                                               {desk.placement, desk.amina}})
        desk.attend(activity, who, Presence::Present);
    desk.show();
    auto *finish = desk.find<QPushButton>(u"finishDay"_s);
    QVERIFY(!finish->isEnabled());
    desk.choose(desk.workshop, desk.hodan);
    desk.key(Qt::Key_F);
    QTRY_VERIFY(finish->isEnabled());
    desk.click(u"finishDay"_s);
    QTRY_COMPARE(desk.bar(),
                 u"The day is complete. leder called the day complete ti 24-11 13.20."_s);
    QVERIFY(!finish->isEnabled());
    QVERIFY(FinishedDayStore(desk.session()).of(OfficeDesk::today())->finished);
    // What is taken back afterwards is told.
    desk.choose(desk.workshop, desk.hodan);
    desk.key(Qt::Key_Backspace);
    QTRY_VERIFY2(desk.bar().startsWith(u"1 missing"_s) ||
                     desk.bar().startsWith(u"1 registration"_s),
                 qPrintable(desk.bar()));
    auto *reopen = desk.page->findChild<MessageBar *>()->findChild<QPushButton *>();
    desk.prompts.texts.enqueue(std::nullopt); // thought better of it
    QTest::mouseClick(reopen, Qt::LeftButton);
    QVERIFY(FinishedDayStore(desk.session()).of(OfficeDesk::today())->finished);
    desk.prompts.texts.enqueue(u"Hodan mangler"_s);
    QTest::mouseClick(reopen, Qt::LeftButton);
    QTRY_COMPARE(desk.bar(), QString());
    QCOMPARE(FinishedDayStore(desk.session()).of(OfficeDesk::today())->reason, u"Hodan mangler"_s);
}

void TestAttendanceMouse::correctionsAreShown()
{
    AttendanceDesk desk;
    desk.show();
    QVERIFY(!desk.find(u"showCorrections"_s)->isVisible());
    desk.key(Qt::Key_F);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_I);
    QTRY_VERIFY(desk.find(u"showCorrections"_s)->isVisible());
    desk.choose(desk.walk, desk.hodan);
    Q_EMIT desk.find<QLabel>(u"showCorrections"_s)->linkActivated(u"#"_s);
    auto *dialog = desk.find<QDialog>(u"changesDialog"_s);
    auto *changes = desk.find<ListView>(u"attendanceChanges"_s, dialog);
    QCOMPARE(changes->listModel()->allRows(), 1);
    QCOMPARE(changes->listModel()->index(0, 3).data().toString(), u"F (Fremmødt)"_s);
    QCOMPARE(changes->listModel()->index(0, 4).data().toString(), u"I (Ikke fremmødt)"_s);
    QTest::keyClick(changes, Qt::Key_Return);
    QTRY_VERIFY(!desk.page->findChild<QDialog *>(u"changesDialog"_s));
    QCOMPARE(desk.page->place().part, desk.part(desk.workshop, desk.amina).value);
}

void TestAttendanceMouse::othersChangesAppear()
{
    AttendanceDesk desk;
    desk.show();
    desk.choose(desk.workshop, desk.hodan);
    desk.other(desk.workshop, desk.dennis, Presence::Absent);
    Q_EMIT desk.changes.changedElsewhere(); // as the watch tells it
    QCOMPARE(desk.state(desk.workshop, desk.dennis), u"I Ikke fremmødt"_s);
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.dennis, DayBoardModel::Notice), u"Skal meldes"_s);
}

void TestAttendanceMouse::emptyDay()
{
    AttendanceDesk desk;
    desk.show({Area::Attendance, {}, 0, 0, QDate(2026, 11, 28)});
    QVERIFY(desk.find(u"emptyList"_s)->isVisible());
    desk.click(u"emptyListButton"_s);
    QCOMPARE(desk.navigator.went.last().area, Area::Planning);
    QCOMPARE(desk.navigator.went.last().day, QDate(2026, 11, 28));
    desk.page->open({Area::Attendance, {}, 0, 0, OfficeDesk::today().addDays(-1)});
    desk.find<QComboBox>(u"employee"_s)->setCurrentText(u"Jonas Riis"_s);
    desk.click(u"emptyListButton"_s); // all employees
    QCOMPARE(desk.list->listModel()->allRows(), 1);
}

void TestAttendanceMouse::meetingListIsLogged()
{
    AttendanceDesk desk;
    desk.show();
    const auto logged = [&desk] {
        return desk.database.connection()
            .value(u"SELECT count(*) FROM access_log WHERE purpose = 'day-protocol'"_s)
            ->toInt();
    };
    bool seen = false;
    QTimer closer;
    closer.setInterval(20);
    connect(&closer, &QTimer::timeout, this, [&] {
        if (auto *preview =
                qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget())) {
            seen = true;
            preview->reject();
        }
    });
    closer.start();
    desk.click(u"meetingList"_s);
    QTRY_VERIFY(seen);
    QCOMPARE(logged(), 0); // only seen
    desk.page->printing().choosePrinter = [&desk](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(desk.folder.filePath(u"liste.pdf"_s));
        return true;
    };
    desk.page->print();
    QTRY_COMPARE(logged(), 1);
    QTRY_VERIFY(QFile::exists(desk.folder.filePath(u"liste.pdf"_s)));
}

void TestAttendanceMouse::narrowPageKeepsItsTools()
{
    AttendanceDesk desk;
    desk.show();
    auto *tools = desk.find(u"tools"_s);
    const int beside = tools->mapTo(desk.page.get(), QPoint()).y();
    desk.page->resize(760, 600);
    QTRY_VERIFY(tools->mapTo(desk.page.get(), QPoint()).y() > beside);
    for (const QString &name : {u"registered"_s, u"employee"_s, u"meetingList"_s, u"finishDay"_s}) {
        const QWidget *tool = desk.find(name);
        QVERIFY(tool->isVisible());
        QVERIFY(tool->mapTo(desk.page.get(), QPoint(tool->width(), 0)).x() <= desk.page->width());
    }
    for (const QString &name : {u"legend_present"_s, u"legend_withoutTakingPart"_s}) {
        const QWidget *button = desk.find(name);
        QVERIFY(button->mapTo(desk.page.get(), QPoint(button->width(), 0)).x() <=
                desk.page->width());
        QVERIFY(button->mapTo(desk.page.get(), QPoint(0, button->height())).y() <=
                desk.page->height());
    }
    desk.page->resize(1256, 740);
    QTRY_COMPARE(tools->mapTo(desk.page.get(), QPoint()).y(), beside);
}

QTEST_MAIN(TestAttendanceMouse)
#include "tst_attendance_mouse.moc"
