// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_desk.h"
#include <database/drafts.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestAttendanceKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upAndDownGoFromPersonToPerson();
    void oneKeySetsAndMovesDown_data();
    void oneKeySetsAndMovesDown();
    void partlyAsksForTimes();
    void partlyByMinutes();
    void partlyRefused_data();
    void partlyRefused();
    void partlyWithoutTimeAsksTwice();
    void escapeLeavesAllAsItWas();
    void noteIsKept();
    void noteOutlivesTheProgram();
    void noteNeedsARegistration();
    void takesNoPartNeedsANote();
    void enterEditsTheReason();
    void wholeGroup();
    void restOfDay();
    void severalAtOnce();
    void takenBack();
    void undoGoesBackStepByStep();
    void staleTellsBothAndShowsTheirs();
    void lettersInAnEditorAreText();
    void dayIsChosenByKey();
    void futureDayIsRefused();
    void filterNarrowsTheList();
};

void TestAttendanceKeys::upAndDownGoFromPersonToPerson()
{
    AttendanceDesk desk;
    desk.show();
    QCOMPARE(desk.chosen(), u"Amina Warsame Osman"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
    desk.key(Qt::Key_Down); // over the title of the next group
    QCOMPARE(desk.chosen(), u"Dennis Falk"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down); // those at companies are folded at first
    QCOMPARE(desk.chosen(), u"Praktik"_s);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.chosen(), u"Amina Warsame Osman"_s);
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.chosen(), u"Amina Warsame Osman"_s);
    for (int i = 0; i < 4; ++i)
        desk.key(Qt::Key_Up);
    QCOMPARE(desk.chosen(), u"Dennis Falk"_s);
}

void TestAttendanceKeys::oneKeySetsAndMovesDown_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("state");
    QTest::newRow("F") << int(Qt::Key_F) << u"F Fremmødt"_s;
    QTest::newRow("I") << int(Qt::Key_I) << u"I Ikke fremmødt"_s;
    QTest::newRow("A") << int(Qt::Key_A) << u"A Aflyst"_s;
    QTest::newRow("R") << int(Qt::Key_R) << u"R Ikke relevant"_s;
}

void TestAttendanceKeys::oneKeySetsAndMovesDown()
{
    QFETCH(int, key);
    QFETCH(QString, state);
    AttendanceDesk desk;
    desk.show();
    QTRY_COMPARE(desk.label(u"registered"_s), u"0 of 6 registered"_s);
    desk.key(Qt::Key(key));
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), state);
    QCOMPARE(desk.chosen(), u"Dennis Falk"_s);
    QCOMPARE(desk.letter(desk.workshop, desk.amina), QString::fromLatin1(QTest::currentDataTag()));
    QTRY_COMPARE(desk.label(u"registered"_s), u"1 of 6 registered"_s);
    QTRY_COMPARE(desk.label(u"missing"_s), u"5 missing"_s);
    QVERIFY(!desk.find<QPushButton>(u"finishDay"_s)->isEnabled());
    QCOMPARE(desk.find(u"finishDay"_s)->accessibleDescription(),
             u"5 registration(s) are missing."_s);
}

void TestAttendanceKeys::partlyAsksForTimes()
{
    AttendanceDesk desk;
    desk.show();
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_D);
    auto *arrived = desk.find<QLineEdit>(u"arrivedField"_s);
    QVERIFY(arrived->hasFocus());
    QCOMPARE(arrived->placeholderText(), u"09.00"_s);
    QCOMPARE(desk.letter(desk.workshop, desk.dennis), QString()); // nothing until Enter
    desk.type(u"925"_s);
    desk.key(Qt::Key_Tab);
    QVERIFY(desk.find<QLineEdit>(u"leftField"_s)->hasFocus());
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.dennis, DayBoardModel::Detail), u"65 af 90 min"_s);
    const Attendance stored = *desk.stored(desk.workshop, desk.dennis);
    QCOMPARE(stored.arrived.value_or(0), 565);
    QVERIFY(!stored.left);
    QCOMPARE(stored.reason, AbsenceReason::OtherCause);
    QVERIFY(desk.list->hasFocus());
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
    // Enter opens it again as it is.
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.find<QLineEdit>(u"arrivedField"_s)->text(), u"09.25"_s);
}

void TestAttendanceKeys::partlyByMinutes()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_D);
    desk.find<QLineEdit>(u"minutesField"_s)->setFocus();
    desk.type(u"40"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Detail), u"40 af 90 min"_s);
    QVERIFY(!desk.stored(desk.workshop, desk.amina)->arrived);
}

void TestAttendanceKeys::partlyRefused_data()
{
    QTest::addColumn<QString>("arrived");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("arrived after the end")
        << u"10.45"_s << QString() << QString()
        << u"Borgeren skal komme før, borgeren går, og begge tider skal ligge mellem 09.00 og 10.30."_s;
    QTest::newRow("minutes over the length")
        << QString() << QString() << u"95"_s
        << u"Minutterne skal være mere end 0 og mindre end aktivitetens 90 minutter. Brug ellers Fremmødt eller Ikke fremmødt."_s;
    QTest::newRow("the whole activity")
        << u"9.00"_s << u"10.30"_s << QString()
        << u"Tiderne 09.00–10.30 er hele aktiviteten. Brug Fremmødt."_s;
    QTest::newRow("no time") << u"kvart i"_s << QString() << QString()
                             << u"“kvart i” is no time of day. Write it as 09.25."_s;
    QTest::newRow("no hour") << QString() << u"25.10"_s << QString()
                             << u"“25.10” is no time of day. Write it as 09.25."_s;
    QTest::newRow("no number") << QString() << QString() << u"en time"_s
                               << u"“en time” is no number of minutes. Write it in digits."_s;
}

void TestAttendanceKeys::partlyRefused()
{
    QFETCH(QString, arrived);
    QFETCH(QString, left);
    QFETCH(QString, minutes);
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_D);
    desk.find<QLineEdit>(u"arrivedField"_s)->setText(arrived);
    desk.find<QLineEdit>(u"leftField"_s)->setText(left);
    desk.find<QLineEdit>(u"minutesField"_s)->setText(minutes);
    desk.key(Qt::Key_Return);
    QTEST(desk.label(u"editorFault"_s), "sentence");
    QVERIFY(desk.find(u"editorFault"_s)->isVisible());
    QCOMPARE(desk.find(u"arrivedField"_s)->accessibleDescription(), desk.label(u"editorFault"_s));
    QVERIFY(!desk.stored(desk.workshop, desk.amina));
    QVERIFY(!desk.page->mayLeave()); // it would be lost
    QVERIFY(desk.page->stepBack());  // unless that is said
    QVERIFY(desk.page->mayLeave());
}

void TestAttendanceKeys::partlyWithoutTimeAsksTwice()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_D);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.label(u"editorFault"_s).contains(u"Enter again saves"_s));
    QVERIFY(!desk.stored(desk.workshop, desk.amina));
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Detail), u"Tid mangler"_s);
}

void TestAttendanceKeys::escapeLeavesAllAsItWas()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_F);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_D);
    desk.type(u"9.30"_s);
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.list->hasFocus());
    QCOMPARE(desk.letter(desk.workshop, desk.amina), u"F"_s);
    QCOMPARE(desk.chosen(), u"Amina Warsame Osman"_s);
}

void TestAttendanceKeys::noteIsKept()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_I);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_N);
    desk.type(u"Meldt syg 08.40"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Note), u"Meldt syg 08.40"_s);
    QCOMPARE(desk.stored(desk.workshop, desk.amina)->statedCause, u"Meldt syg 08.40"_s);
    // Leaving the field by the mouse saves as well.
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_N);
    desk.type(u". Ringet op"_s);
    desk.list->setFocus();
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Note),
                 u"Meldt syg 08.40. Ringet op"_s);
}

void TestAttendanceKeys::noteOutlivesTheProgram()
{
    AttendanceDesk desk;
    desk.show();
    const auto kept = [&desk] { return Drafts(desk.session()).all().valueOr({}).size(); };
    const auto bar = [&desk] { return desk.find<MessageBar>(u"draftBar"_s); };
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_I);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_N);
    desk.type(u"Meldt syg"_s);
    QTRY_COMPARE(kept(), 1);
    desk.tester.reset();
    desk.page.reset();

    desk.show();
    QVERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->findChild<QPushButton *>(u"messageButton1"_s), Qt::LeftButton);
    QCOMPARE(desk.find<QLineEdit>(u"noteField"_s)->text(), u"Meldt syg"_s);
    QVERIFY(!bar()->isVisible());
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.stored(desk.workshop, desk.amina)->statedCause, u"Meldt syg"_s);
    QCOMPARE(kept(), 0);
    // Given up, it is gone.
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_N);
    desk.type(u" igen"_s);
    QTRY_COMPARE(kept(), 1);
    desk.key(Qt::Key_Escape);
    QCOMPARE(kept(), 0);
    QVERIFY(!bar()->isVisible());
}

void TestAttendanceKeys::noteNeedsARegistration()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_N);
    QCOMPARE(desk.bar(),
             u"Register the attendance first, with F, D, I, A or R. The note belongs to it."_s);
    QVERIFY(!desk.page->findChild<QLineEdit *>(u"noteField"_s));
    desk.key(Qt::Key_Down); // said once
    QCOMPARE(desk.bar(), QString());
}

void TestAttendanceKeys::takesNoPartNeedsANote()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_D, Qt::ShiftModifier);
    desk.key(Qt::Key_Return);
    QCOMPARE(
        desk.label(u"editorFault"_s),
        u"Skriv en note om, hvorfor borgeren ikke deltager. Den følger med fraværsmeldingen."_s);
    desk.type(u"Ville ikke deltage"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Detail), u"Deltager ikke"_s);
    QCOMPARE(desk.state(desk.workshop, desk.amina), u"F Fremmødt"_s);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Notice), u"Skal meldes"_s);
}

void TestAttendanceKeys::enterEditsTheReason()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_I);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Notice), u"Skal meldes"_s);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.find<QComboBox>(u"reasonField"_s)->hasFocus());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Detail),
                 u"Aftalt aktivitet"_s);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Notice), QString());
}

void TestAttendanceKeys::wholeGroup()
{
    AttendanceDesk desk;
    desk.show();
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_I);
    desk.key(Qt::Key_F, Qt::ShiftModifier);
    QTRY_COMPARE(desk.state(desk.workshop, desk.hodan), u"F Fremmødt"_s);
    QCOMPARE(desk.letter(desk.workshop, desk.amina) + desk.letter(desk.workshop, desk.dennis) +
                 desk.letter(desk.walk, desk.dennis),
             u"FI"_s);
    QCOMPARE(desk.texts.sentence(desk.session().undo().undoName()), u"Jobværksted: 2 = F"_s);
    QVERIFY(desk.session().undo().undo().ok());
    QTRY_COMPARE(desk.state(desk.workshop, desk.hodan), u"Ikke registreret"_s);
    QCOMPARE(desk.letter(desk.workshop, desk.dennis), u"I"_s);
    desk.key(Qt::Key_F, Qt::ShiftModifier);
    desk.key(Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(desk.navigator.told.last(), u"Everybody in the group is registered."_s);
}

void TestAttendanceKeys::restOfDay()
{
    AttendanceDesk desk;
    desk.show();
    // Also what the list does not show: the walk is another employee's.
    desk.find<QComboBox>(u"employee"_s)->setCurrentText(u"Mette Kjær"_s);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_I, Qt::ShiftModifier);
    QTRY_COMPARE(desk.state(desk.workshop, desk.dennis), u"I Ikke fremmødt"_s);
    QCOMPARE(desk.letter(desk.walk, desk.dennis), u"I"_s);
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
    QCOMPARE(desk.list->selectedIds().size(), 1); // though Shift was held when it went down
    QCOMPARE(desk.texts.sentence(desk.session().undo().undoName()),
             u"Dennis Falk = I hele dagen"_s);
    QVERIFY(desk.session().undo().undo().ok());
    QCOMPARE(desk.letter(desk.workshop, desk.dennis) + desk.letter(desk.walk, desk.dennis),
             QString());
}

void TestAttendanceKeys::severalAtOnce()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_R);
    QTRY_COMPARE(desk.state(desk.workshop, desk.dennis), u"R Ikke relevant"_s);
    QCOMPARE(desk.letter(desk.workshop, desk.amina), u"R"_s);
    QCOMPARE(desk.letter(desk.workshop, desk.hodan), QString());
    QCOMPARE(desk.texts.sentence(desk.session().undo().undoName()), u"2 borgere = R"_s);
}

void TestAttendanceKeys::takenBack()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_F);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_Backspace);
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"Ikke registreret"_s);
    QTRY_COMPARE(desk.label(u"registered"_s), u"0 of 6 registered"_s);
    QTRY_COMPARE(desk.label(u"corrections"_s),
                 u"Corrections are kept with time and name. 1 correction(s) on this day."_s);
    QVERIFY(desk.session().undo().undo().ok());
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"F Fremmødt"_s);
}

void TestAttendanceKeys::undoGoesBackStepByStep()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_F);
    desk.key(Qt::Key_I);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_A);
    UndoStack &stack = desk.session().undo();
    QCOMPARE(desk.texts.sentence(stack.undoName()), u"Amina Warsame Osman = A"_s);
    QVERIFY(stack.undo().ok());
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"F Fremmødt"_s);
    QVERIFY(stack.undo().ok());
    QVERIFY(stack.undo().ok());
    QTRY_COMPARE(desk.label(u"registered"_s), u"0 of 6 registered"_s);
    QVERIFY(!stack.canUndo());
    QVERIFY(stack.redo().ok());
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"F Fremmødt"_s);
}

void TestAttendanceKeys::staleTellsBothAndShowsTheirs()
{
    AttendanceDesk desk;
    desk.show();
    desk.other(desk.workshop, desk.amina, Presence::Absent);
    QCOMPARE(desk.state(desk.workshop, desk.amina), u"Ikke registreret"_s); // not seen yet
    desk.key(Qt::Key_F);
    QVERIFY2(
        desk.bar().startsWith(
            u"Amina Warsame Osman står nu som I (Ikke fremmødt), sat af leder kl. 13.20. Du ville sætte F (Fremmødt)."_s),
        qPrintable(desk.bar()));
    QCOMPARE(desk.state(desk.workshop, desk.amina), u"I Ikke fremmødt"_s);
    QCOMPARE(desk.chosen(), u"Amina Warsame Osman"_s);
    QVERIFY(!desk.session().undo().canUndo());
    desk.key(Qt::Key_F); // now it is meant
    QTRY_COMPARE(desk.state(desk.workshop, desk.amina), u"F Fremmødt"_s);
    QCOMPARE(desk.bar(), QString());
}

void TestAttendanceKeys::lettersInAnEditorAreText()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_F);
    desk.choose(desk.workshop, desk.amina);
    desk.key(Qt::Key_N);
    desk.type(u"firma d ring"_s);
    desk.key(Qt::Key_F, Qt::ShiftModifier);
    desk.key(Qt::Key_Backspace);
    QCOMPARE(desk.find<QLineEdit>(u"noteField"_s)->text(), u"firma d ring"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.shown(desk.workshop, desk.amina, DayBoardModel::Note), u"firma d ring"_s);
    QTRY_COMPARE(desk.label(u"registered"_s), u"1 of 6 registered"_s);
}

void TestAttendanceKeys::dayIsChosenByKey()
{
    AttendanceDesk desk;
    desk.show();
    desk.key(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(desk.page->place().day, OfficeDesk::today().addDays(-1));
    QCOMPARE(desk.find<QDateEdit>(u"day"_s)->text(), u"mandag 23-11-2026"_s);
    QCOMPARE(
        desk.bar(),
        u"You are correcting an earlier day. The old value stays in the history, with time and name."_s);
    desk.key(Qt::Key_I);
    QTRY_COMPARE(desk.state(desk.yesterday, desk.dennis), u"I Ikke fremmødt"_s);
    desk.choose(desk.yesterday, desk.dennis);
    desk.key(Qt::Key_F);
    QTRY_COMPARE(desk.state(desk.yesterday, desk.dennis), u"F Fremmødt"_s);
    QCOMPARE(
        AttendanceStore(desk.session()).historyOf(desk.part(desk.yesterday, desk.dennis))->size(),
        2);
    desk.key(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(desk.find<QDateEdit>(u"day"_s)->text(), u"tirsdag 24-11-2026 · today"_s);
    QCOMPARE(desk.bar(), QString());
}

void TestAttendanceKeys::futureDayIsRefused()
{
    AttendanceDesk desk;
    desk.show({Area::Attendance, {}, 0, 0, OfficeDesk::today().addDays(1)});
    QVERIFY(desk.bar().startsWith(u"This day has not come yet."_s));
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_D}) {
        desk.key(key);
        QCOMPARE(
            desk.bar(),
            u"Dagen 25-11-2026 er ikke kommet endnu. Fremmøde kan først registreres på dagen."_s);
    }
    QVERIFY(!desk.stored(desk.tomorrow, desk.dennis));
    QVERIFY(!desk.find<QPushButton>(u"finishDay"_s)->isEnabled());
    QCOMPARE(desk.find(u"finishDay"_s)->accessibleDescription(), u"The day has not come yet."_s);
}

void TestAttendanceKeys::filterNarrowsTheList()
{
    AttendanceDesk desk;
    desk.show();
    QLineEdit *filter = desk.page->filterField(); // as Ctrl+F asks for it
    QVERIFY(filter->isVisible());
    filter->setFocus();
    desk.type(u"hodan"_s);
    QCOMPARE(desk.list->listModel()->shownRows(), 2);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_F);
    QTRY_COMPARE(desk.state(desk.workshop, desk.hodan), u"F Fremmødt"_s);
    QVERIFY(desk.page->stepBack());
    QCOMPARE(desk.list->listModel()->shownRows(), 6);
    QVERIFY(!filter->isVisible());
    QVERIFY(!desk.page->stepBack());
}

QTEST_MAIN(TestAttendanceKeys)
#include "tst_attendance_keys.moc"
