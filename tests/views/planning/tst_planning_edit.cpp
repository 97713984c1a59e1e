// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_case.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <planning/placement_approval_store.h>
#include <views/mark_painter.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Monday(2026, 11, 30); // of week 49
const QDate Tuesday(2026, 12, 1);
const QDate Wednesday(2026, 12, 2);

void choose(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}
} // namespace

class TestPlanningEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longNamesEndInDotsAndStandWhole()
    {
        PlanningCase c;
        const QString name = QString(60, u'S') + u" 1"_s;
        QVERIFY(c.session()
                    .connection()
                    .runScript(u"UPDATE location SET name = '%1' WHERE id = %2"_s.arg(name).arg(
                        c.room1.id.value))
                    .ok());
        c.plan(u"CV-samtale"_s, Tuesday, 10, 11);
        c.openCitizen(0);
        c.click(u"CV-samtale"_s);
        auto *place = c.find<QComboBox>(u"placeField"_s);
        QCOMPARE(place->currentText(), name);
        QTRY_COMPARE(place->toolTip(), name);
        place->showPopup();
        QVERIFY(place->view()->width() > place->fontMetrics().horizontalAdvance(name));
        place->hidePopup();
    }

    void createdByMouse()
    {
        PlanningCase c;
        c.openCitizen(0);
        c.drag(c.grid()->pointAt(Tuesday, 600), c.grid()->pointAt(Tuesday, 690));
        QVERIFY(c.find<QPushButton>(u"saveEdit"_s)->isVisible());
        c.typeTitle(u"CV-samtale"_s);
        c.press(u"saveEdit"_s);
        QTRY_VERIFY(c.block(u"CV-samtale"_s));
        const Activity made = c.stored(ActivityId{c.block(u"CV-samtale"_s)->id});
        QCOMPARE(made.date, Tuesday);
        QCOMPARE(made.range, (TimeRange{600, 690}));
        QCOMPARE(made.employee, c.mette.id); // the contact person
        QCOMPARE(c.grid()->selection(), made.id.value);
        QCOMPARE(c.session().undo().undoName().code, u"weekPlan.didCreate"_s);
        QVERIFY(c.undo().ok());
        QTRY_VERIFY(!c.block(u"CV-samtale"_s));
        QVERIFY(c.session().undo().redo().ok());
        QTRY_VERIFY(c.block(u"CV-samtale"_s));
    }

    void createdByKeys()
    {
        PlanningCase c;
        c.openCitizen(0);
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_N, Qt::ControlModifier);
        auto *title = c.find<QComboBox>(u"titleField"_s);
        QVERIFY(title->lineEdit()->hasFocus());
        QTest::keyClicks(title->lineEdit(), u"CV-samtale"_s);
        QTest::keyClick(title->lineEdit(), Qt::Key_Tab);
        QVERIFY(c.find<QDateEdit>(u"dateField"_s)->hasFocus());
        auto *from = c.find<QTimeEdit>(u"timeFrom"_s);
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Up); // a quarter
        QTest::keyClick(from, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(c.block(u"CV-samtale"_s));
        const Activity made = c.stored(ActivityId{c.block(u"CV-samtale"_s)->id});
        QCOMPARE(made.range.from % 60, 15);
        QCOMPARE(made.range.length(), Minutes{60}); // the length went along
        // The keyboard goes on where the activity now is.
        QVERIFY(c.grid()->hasFocus());
        QCOMPARE(c.grid()->selection(), made.id.value);
    }

    void movedByMouse()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        const QPoint grip = c.grid()->rectOf(id.value).topLeft() + QPoint(30, 20);
        const int day = c.grid()->pointAt(Tuesday, 600).x() - c.grid()->pointAt(Monday, 600).x();
        c.drag(grip, grip + QPoint(day, 0));
        QTRY_COMPARE(c.stored(id).date, Tuesday);
        QCOMPARE(c.stored(id).range, (TimeRange{600, 660}));
        QCOMPARE(c.session().undo().undoName().code, u"weekPlan.didMove"_s);
        QVERIFY(c.undo().ok());
        QTRY_COMPARE(c.block(u"Samtale"_s)->day, Monday);
    }

    void movedAndStretchedByKeys()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(c.block(u"Samtale"_s)->day, Tuesday);
        QTest::keyClick(c.grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(c.block(u"Samtale"_s)->range.from, 615);
        QTest::keyClick(c.grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(c.block(u"Samtale"_s)->range.to, 690);
        QCOMPARE(c.stored(id).range, (TimeRange{615, 690}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(c.undo().ok());
        QTRY_COMPARE(c.block(u"Samtale"_s)->range, (TimeRange{600, 660}));
    }

    void thePanelTellsHowTheActivityStandsNow()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.handOut(Monday);
        QCoreApplication::processEvents();
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        auto *state = c.find<MarkLabel>(u"editState"_s);
        QCOMPARE(state->mark().text, QString());
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(c.block(u"Samtale"_s)->range.from, 615);
        QTRY_COMPARE(state->mark().text, u"Changed, not handed out"_s);
        QVERIFY(c.undo().ok());
        QTRY_COMPARE(c.block(u"Samtale"_s)->range.from, 600);
        QTRY_COMPARE(state->mark().text, QString());
        QTest::keyClick(c.grid(), Qt::Key_Delete);
        QTRY_VERIFY(c.block(u"Samtale"_s)->removed);
        QTRY_COMPARE(state->mark().text, u"Off, not handed out"_s);
        // What is off the plan can't be edited, and nothing is wrong with it.
        QVERIFY(c.find<QLabel>(u"editOff"_s)->isVisible());
        QVERIFY(!c.find<QWidget>(u"dateField"_s)->isVisible());
        QVERIFY(!c.find<QPushButton>(u"saveEdit"_s)->isVisible());
        QVERIFY(c.undo().ok());
        QTRY_VERIFY(!c.block(u"Samtale"_s)->removed);
        QVERIFY(c.find<QWidget>(u"dateField"_s)->isVisible());
        QVERIFY(!c.find<QLabel>(u"editOff"_s)->isVisible());
        QCOMPARE(state->mark().text, QString());
    }

    void copiedWithControl()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        const QPoint grip = c.grid()->rectOf(id.value).topLeft() + QPoint(30, 20);
        const int day = c.grid()->pointAt(Tuesday, 600).x() - c.grid()->pointAt(Monday, 600).x();
        c.drag(grip, grip + QPoint(day, 0), Qt::ControlModifier);
        QTRY_COMPARE(c.grid()->blocks().size(), 2);
        QCOMPARE(c.stored(id).date, Monday);
    }

    void pastedIntoAnotherWeek()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Tuesday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(c.grid(), Qt::Key_PageDown, Qt::AltModifier);
        QTest::keyClick(c.grid(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(c.block(u"Samtale"_s));
        QCOMPARE(c.block(u"Samtale"_s)->day, QDate(2026, 12, 8));
    }

    void aClashIsToldAndMended()
    {
        PlanningCase c;
        c.plan(u"Jobværksted"_s, Monday, 9, 10);
        const ActivityId id = c.plan(u"CV-samtale"_s, Monday, 9, 10);
        c.openCitizen(0);
        QVERIFY(c.block(u"CV-samtale"_s)->clash);
        c.click(u"CV-samtale"_s);
        QVERIFY(c.note(u"timeField"_s).startsWith(u"Sammenfald 09.00–10.00 med Jobværksted."_s));
        QVERIFY(c.note(u"timeField"_s).contains(u"Både Amina Osman og Mette Kjær"_s));
        auto *gap = c.find<QPushButton>(u"useGap"_s);
        QVERIFY(gap->text().contains(u"10.00–11.00"_s));
        c.press(u"useGap"_s);
        QVERIFY(c.note(u"timeField"_s).isEmpty());
        QVERIFY(!gap->isVisible());
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.stored(id).range.from, 600);
        QTRY_VERIFY(!c.block(u"CV-samtale"_s)->clash);
    }

    void savingWithAClashIsAllowed()
    {
        PlanningCase c;
        c.plan(u"Jobværksted"_s, Monday, 9, 10);
        c.openCitizen(0);
        c.drag(c.grid()->pointAt(Monday, 720), c.grid()->pointAt(Monday, 780));
        c.typeTitle(u"CV-samtale"_s);
        c.find<QTimeEdit>(u"timeFrom"_s)->setTime(QTime(9, 30));
        QVERIFY(c.note(u"timeField"_s).startsWith(u"Sammenfald"_s));
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 2);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("no title") << u"title"_s << u"titleField"_s << u"mangler en titel"_s;
        QTest::newRow("ends before it begins") << u"end"_s << u"timeField"_s << u"slutte efter"_s;
        QTest::newRow("after the order's last day")
            << u"late"_s << u"dateField"_s << u"ligger uden for ordre 5401"_s;
    }
    void refusals()
    {
        QFETCH(QString, what);
        QFETCH(QString, field);
        QFETCH(QString, words);
        PlanningCase c;
        c.openCitizen(0);
        c.drag(c.grid()->pointAt(Monday, 570), c.grid()->pointAt(Monday, 660));
        QVERIFY(c.note(u"titleField"_s).isEmpty()); // not before it was left
        if (what != "title"_L1)
            c.typeTitle(u"Samtale"_s);
        if (what == "end"_L1)
            c.find<QTimeEdit>(u"timeTo"_s)->setTime(QTime(9, 0));
        if (what == "late"_L1)
            c.find<QDateEdit>(u"dateField"_s)->setDate(QDate(2027, 2, 1));
        QTest::keyClick(c.page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(c.note(field).contains(words), qPrintable(c.note(field)));
        QVERIFY(c.message().startsWith(u"Can't be saved."_s));
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
        QVERIFY(c.find<QWidget>(field)->accessibleDescription().contains(words));
    }

    void beforeAcceptanceNothingIsPlanned()
    {
        PlanningCase c;
        c.openCitizen(3);
        c.drag(c.grid()->pointAt(Monday, 570), c.grid()->pointAt(Monday, 660));
        c.typeTitle(u"Samtale"_s);
        c.press(u"saveEdit"_s);
        QVERIFY(c.message().contains(u"ikke accepteret"_s));
        // Told beside the participants, who come up for it.
        QVERIFY(c.note(u"participantName"_s).contains(u"ikke accepteret"_s));
        QVERIFY(c.note(u"dateField"_s).isEmpty());
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
    }

    void aPlacementWaitsForItsApproval()
    {
        PlanningCase c;
        PlacementApproval approval;
        approval.citizen = c.who[0].id;
        approval.location = c.company.id;
        approval.company = c.company.name;
        approval.from = QDate(2026, 11, 23);
        approval.to = QDate(2026, 12, 18);
        approval.appliedOn = QDate(2026, 11, 20);
        approval = PlanningCase::value(PlacementApprovalStore(c.session()).add(approval));
        c.openCitizen(0);
        c.drag(c.grid()->pointAt(Monday, 570), c.grid()->pointAt(Monday, 660));
        c.typeTitle(u"Praktik"_s);
        choose(c.find<QComboBox>(u"kindField"_s), u"Internship"_s);
        choose(c.find<QComboBox>(u"placeField"_s), u"Café Lindely"_s);
        QVERIFY(c.note(u"placeField"_s).contains(u"VITAS"_s));
        c.press(u"saveEdit"_s);
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
        approval.approvedOn = QDate(2026, 11, 23);
        QVERIFY(PlacementApprovalStore(c.session()).update(approval).ok());
        QTRY_VERIFY(c.note(u"placeField"_s).isEmpty());
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 1);
    }

    void whatAChangeDoesIsTold()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        const auto words = [&c] { return c.find<QWidget>(u"consequences"_s)->accessibleName(); };
        QVERIFY(words().contains(u"Uge 49 er på 1 t"_s));
        c.find<QTimeEdit>(u"timeTo"_s)->setTime(QTime(13, 0));
        QVERIFY2(words().contains(u"Uge 49 går fra 1 t til 3 t"_s), qPrintable(words()));
        QVERIFY(c.find<QLabel>(u"planSum"_s)->text().contains(u"3 t"_s));
        QVERIFY(words().contains(u"skemaet skal udleveres"_s));
        QVERIFY(words().contains(u"Stedet er ledigt"_s));
    }

    void aHolidayIsAWarning()
    {
        PlanningCase c;
        c.openCitizen(0, QDate(2026, 12, 21));
        c.drag(c.grid()->pointAt(QDate(2026, 12, 25), 570),
               c.grid()->pointAt(QDate(2026, 12, 25), 660));
        c.typeTitle(u"Samtale"_s);
        QVERIFY(c.note(u"dateField"_s).contains(u"juledag"_s, Qt::CaseInsensitive));
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 1);
    }

    void tooLateAsksForTheAcuteReason()
    {
        PlanningCase c;
        c.openCitizen(0, QDate(2026, 11, 24)); // today
        c.drag(c.grid()->pointAt(QDate(2026, 11, 24), 900),
               c.grid()->pointAt(QDate(2026, 11, 24), 960));
        c.typeTitle(u"Samtale"_s);
        auto *acute = c.find<QLineEdit>(u"acuteField"_s);
        QVERIFY(acute->isVisible());
        QVERIFY(c.note(u"acuteField"_s).contains(u"for sent"_s));
        QTest::keyClicks(acute, u"Ønskede det selv"_s);
        QVERIFY(c.note(u"acuteField"_s).isEmpty());
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity WHERE acute_reason <> ''"_s), 1);
    }

    void aSeriesLeavesOutHolidays()
    {
        PlanningCase c;
        c.openCitizen(0, QDate(2026, 12, 14));
        // Fridays; 25 December and 1 January are helligdage.
        c.drag(c.grid()->pointAt(QDate(2026, 12, 18), 570),
               c.grid()->pointAt(QDate(2026, 12, 18), 660));
        c.typeTitle(u"Samtale"_s);
        choose(c.find<QComboBox>(u"repeatField"_s), u"Every week"_s);
        auto *until = c.find<QDateEdit>(u"untilField"_s);
        QVERIFY(until->isVisible());
        until->setDate(QDate(2027, 1, 10));
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 2);
        QVERIFY(c.message().contains(u"25-12-2026"_s));
        QVERIFY(c.message().contains(u"01-01-2027"_s));
        QVERIFY(c.undo().ok());
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
    }

    void aSeriesIsMovedAsFarAsAsked()
    {
        PlanningCase c;
        c.openCitizen(0);
        c.drag(c.grid()->pointAt(Monday, 570), c.grid()->pointAt(Monday, 660));
        c.typeTitle(u"Samtale"_s);
        choose(c.find<QComboBox>(u"repeatField"_s), u"Every week"_s);
        c.find<QDateEdit>(u"untilField"_s)->setDate(QDate(2026, 12, 14));
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 3);
        QTRY_VERIFY(c.block(u"Samtale"_s));
        c.click(u"Samtale"_s);
        QVERIFY(c.find<QLabel>(u"editSeries"_s)->text().startsWith(u"Hver mandag til"_s));
        c.grid()->setFocus();
        c.page_test.prompts.answers.enqueue(2); // the whole series
        QTest::keyClick(c.grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity WHERE from_minute = 585"_s), 3);
        // Not after all: nothing moves.
        c.page_test.prompts.answers.enqueue(3);
        QTest::keyClick(c.grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(c.count(u"SELECT count(*) FROM activity WHERE from_minute = 585"_s), 3);
        // By the panel: this and following, from the second on.
        QTest::keyClick(c.grid(), Qt::Key_PageDown, Qt::AltModifier);
        c.click(u"Samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Medbring CV"_s);
        choose(c.find<QComboBox>(u"seriesScope"_s), u"This and following"_s);
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity WHERE note <> ''"_s), 2);
    }

    void aStaleEditShowsBothAndAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("title");
        QTest::newRow("mine is saved") << 1 << u"Min"_s << u"Samtale"_s;
        QTest::newRow("the stored one is taken") << 2 << u"Deres"_s << u"Møde"_s;
        QTest::newRow("going on") << 0 << u"Deres"_s << u"Møde"_s;
    }
    void aStaleEditShowsBothAndAsks()
    {
        QFETCH(int, answer);
        QFETCH(QString, note);
        QFETCH(QString, title);
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        auto *field = c.find<QPlainTextEdit>(u"noteField"_s);
        field->setPlainText(u"Min"_s);
        Activity theirs = c.stored(id);
        theirs.note = u"Deres"_s;
        theirs.title = u"Møde"_s;
        QVERIFY(c.plans().update(theirs).ok());
        // Told at once; the edit is kept.
        QTRY_VERIFY(c.message().startsWith(u"Another user has changed"_s));
        QCOMPARE(field->toPlainText(), u"Min"_s);
        c.page_test.prompts.answers.enqueue(answer);
        c.press(u"saveEdit"_s);
        const QString asked = c.page_test.prompts.asked.last();
        QVERIFY(asked.contains(u"Min"_s) && asked.contains(u"Deres"_s));
        QTRY_COMPARE(c.stored(id).note, note);
        QCOMPARE(c.stored(id).title, title);
        if (answer == 0)
            QCOMPARE(field->toPlainText(), u"Min"_s);
    }

    void leavingAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("left");
        QTest::addColumn<QString>("note");
        QTest::newRow("saved") << 0 << true << u"Ny"_s;
        QTest::newRow("discarded") << 1 << true << QString();
        QTest::newRow("going on") << 2 << false << QString();
    }
    void leavingAsks()
    {
        QFETCH(int, answer);
        QFETCH(bool, left);
        QFETCH(QString, note);
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        QVERIFY(c.page->mayLeave()); // nothing is edited
        c.click(u"Samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Ny"_s);
        c.page_test.prompts.answers.enqueue(answer);
        QCOMPARE(c.page->mayLeave(), left);
        QCOMPARE(c.stored(id).note, note);
    }

    void goingToAnotherWeekAsksToo()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Ny"_s);
        c.page_test.prompts.answers.enqueue(2);
        c.press(u"nextWeek"_s);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 49}));
        QVERIFY(c.find<QComboBox>(u"weekBox"_s)->currentText().startsWith(u"Week 49"_s));
        QVERIFY(c.page->stepBack()); // Esc gives the edit up
        QCOMPARE(c.find<QPlainTextEdit>(u"noteField"_s)->toPlainText(), QString());
        c.press(u"nextWeek"_s);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 50}));
    }

    void participantsAreAddedByName()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Jobværksted"_s, Wednesday, 9, 10, {0, 1}, Who::Group);
        c.open({Area::Planning, u"employee"_s, c.mette.id.value, 0, Monday});
        c.click(u"Jobværksted"_s);
        auto *name = c.find<QLineEdit>(u"participantName"_s);
        auto *list = c.find<QTreeWidget>(u"participantList"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        const auto enter = [&](const QString &words) {
            name->setFocus();
            name->clear();
            QTest::keyClicks(name, words);
            QTest::keyClick(name, Qt::Key_Escape); // the proposals
            QTest::keyClick(name, Qt::Key_Return);
        };
        enter(u"Jytte"_s);
        QVERIFY2(c.note(u"participantName"_s).contains(u"ikke accepteret"_s),
                 qPrintable(c.note(u"participantName"_s)));
        enter(u"Amina"_s);
        QVERIFY(c.note(u"participantName"_s).contains(u"takes part already"_s));
        enter(u"Ingen hedder"_s);
        QVERIFY(c.note(u"participantName"_s).contains(u"Nobody is called"_s));
        QCOMPARE(list->topLevelItemCount(), 2);
        enter(u"Dennis"_s);
        QCOMPARE(list->topLevelItemCount(), 3);
        // The room holds two.
        QVERIFY(c.note(u"placeField"_s).contains(u"2 pladser, 3 deltagere"_s));
        QVERIFY(c.note(u"placeField"_s).contains(u"Lokale 3 (16 pladser)"_s));
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM participation"_s), 3);
        QTRY_VERIFY(c.message().contains(u"Lokale 1"_s));
        c.press(u"messageButton1"_s); // change to Lokale 3
        QTRY_COMPARE(c.stored(id).location, c.room3.id);
        // Delete takes one off.
        QTRY_VERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->topLevelItemCount(), 2);
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM participation"_s), 2);
    }

    void aWeekIsCopied()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.plan(u"Kursus"_s, Wednesday, 10, 11);
        c.openCitizen(0);
        c.press(u"copyWeek"_s);
        auto *dialog = c.find<QDialog>(u"copyWeekDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"copyNow"_s), Qt::LeftButton);
        QTRY_COMPARE(c.count(u"SELECT count(*) FROM activity"_s), 4);
        c.press(u"nextWeek"_s);
        QTRY_COMPARE(c.grid()->blocks().size(), 2);
        QVERIFY(c.undo().ok());
        QTRY_COMPARE(c.grid()->blocks().size(), 0);
    }

    void everyDraggedPlaceIsJudged()
    {
        PlanningCase c;
        c.plan(u"Jobværksted"_s, Monday, 9, 10);
        const ActivityId id = c.plan(u"CV-samtale"_s, Tuesday, 9, 10);
        c.openCitizen(0);
        QWidget *at = c.grid()->viewport();
        const QPoint grip = c.grid()->rectOf(id.value).topLeft() + QPoint(30, 20);
        const int day = c.grid()->pointAt(Tuesday, 600).x() - c.grid()->pointAt(Monday, 600).x();
        QTest::mousePress(at, Qt::LeftButton, {}, grip);
        for (const QPoint point : {grip - QPoint(20, 0), grip - QPoint(day, 0)}) {
            QMouseEvent move(QEvent::MouseMove, point, at->mapToGlobal(point), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(at, &move);
        }
        QVERIFY(c.grid()->isDragging());
        QVERIFY(c.page->stepBack()); // Esc
        QVERIFY(!c.grid()->isDragging());
        QCOMPARE(c.stored(id).date, Tuesday);
        QTest::mouseRelease(at, Qt::LeftButton);
    }
};

QTEST_MAIN(TestPlanningEdit)
#include "tst_planning_edit.moc"
