// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_case.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <attendance/board_rules.h>
#include <attendance/day_changes.h>
#include <core/texts.h>
#include <database/statement.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestDayRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registersAndUndoesStepByStep();
    void takenBackStaysInTheHistory();
    void refuses_data();
    void refuses();
    void staleTellsBothVersions();
    void sameRegistrationIsNoConflict();
    void undoLeavesWhatOthersChanged();
    void restOfDay();
    void finishing();
    void leavesTheAccessLog();
};

namespace {

struct Register
{
    Register() { filled = fillBoardDay(db); }

    std::optional<Attendance> now(ParticipationId id)
    {
        const auto board = dayBoard(db.session(), BoardDay);
        for (const BoardRow &row : board->rows) {
            if (row.id == id)
                return row.attendance;
        }
        return {};
    }
    QString letter(ParticipationId id) { return stateLetter(now(id)); }
    Result<AttendanceOutcome> set(ParticipationId id, Presence presence, const QString &text = {})
    {
        const auto seen = now(id);
        Attendance wanted = withPresence(seen, id, presence);
        if (!text.isEmpty())
            wanted = withRemark(wanted, text);
        return apply({{id, seen, wanted}});
    }
    Result<AttendanceOutcome> apply(const QList<AttendanceEdit> &edits)
    {
        auto outcome = DayRegister(db.session()).apply(edits);
        if (outcome.ok() && !outcome->done.isEmpty())
            db.session().undo().push(
                DayRegister::undoStep(db.session(), Message(u"dayBoard.words"_s), outcome->done));
        return outcome;
    }
    // What another person registers meanwhile.
    bool other(ParticipationId id, Presence presence)
    {
        const auto seen = now(id);
        return AttendanceStore(db.session())
            .record(withPresence(seen, id, presence), seen ? seen->id : AttendanceId{})
            .ok();
    }
    int rows(const QString &table)
    {
        return db.connection().value(u"SELECT count(*) FROM "_s + table)->toInt();
    }

    TestDatabase db;
    bool filled = false;
};

// As fillBoardDay() makes them.
const ParticipationId Praktik3{1};
const ParticipationId Walk1{2};
const ParticipationId Walk2{3};
const ParticipationId Shop1{4};
const ParticipationId Shop2{5};

QString sentence(const Error &error)
{
    return Texts::danish().sentence(error.message);
}

} // namespace

void TestDayRegister::registersAndUndoesStepByStep()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.set(Shop1, Presence::Present).ok());
    QVERIFY(r.set(Shop1, Presence::Absent, u"Syg"_s).ok());
    QVERIFY(r.set(Shop1, Presence::Absent, u"Syg"_s)->done.isEmpty()); // no edit at all
    QCOMPARE(r.letter(Shop1), u"I"_s);
    UndoStack &stack = r.db.session().undo();
    QVERIFY(stack.undo().ok());
    QCOMPARE(r.letter(Shop1), u"F"_s);
    QVERIFY(stack.undo().ok());
    QCOMPARE(r.letter(Shop1), QString());
    QVERIFY(!stack.canUndo());
    QVERIFY(stack.redo().ok());
    QVERIFY(stack.redo().ok());
    QCOMPARE(r.letter(Shop1), u"I"_s);
    QCOMPARE(r.now(Shop1)->statedCause, u"Syg"_s);
    QVERIFY(stack.undo().ok());
    QCOMPARE(r.letter(Shop1), u"F"_s);
}

void TestDayRegister::takenBackStaysInTheHistory()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.set(Shop2, Presence::Present).ok());
    QVERIFY(r.set(Shop1, Presence::Present).ok());
    r.db.clock().set(BoardDay, QTime(9, 30));
    QVERIFY(r.apply({{Shop1, r.now(Shop1), {}}}).ok());
    QCOMPARE(r.letter(Shop1), QString());
    r.db.clock().set(BoardDay, QTime(9, 40));
    QVERIFY(r.set(Shop1, Presence::Absent, u"Syg"_s).ok());
    r.db.clock().set(BoardDay, QTime(9, 50));
    QVERIFY(r.set(Shop1, Presence::NotRelevant).ok());

    const auto changes = attendanceChanges(r.db.session(), BoardDay);
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 3); // newest first; what stands from the start is no change
    QCOMPARE(stateLetter(changes->at(0).before) + stateLetter(changes->at(0).after), u"IR"_s);
    QVERIFY(!changes->at(1).before);
    QCOMPARE(stateLetter(changes->at(1).after), u"I"_s);
    QCOMPARE(stateLetter(changes->at(2).before), u"F"_s);
    QVERIFY(!changes->at(2).after);
    QCOMPARE(copenhagen(changes->at(2).at).time(), QTime(9, 30));
    QCOMPARE(changes->at(2).by, u"leder"_s);
    QVERIFY(attendanceChanges(r.db.session(), BoardDay, {2})->isEmpty());
    QVERIFY(attendanceChanges(r.db.session(), BoardDay.addDays(1))->isEmpty());

    DayChangesModel model(Texts::danish());
    QAbstractItemModelTester tester(&model);
    model.setChanges(*changes);
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, DayChangesModel::Before), u"I (Ikke fremmødt): Syg"_s);
    QCOMPARE(cell(0, DayChangesModel::Time), u"24-11-2026 09.50"_s);
    QCOMPARE(cell(2, DayChangesModel::After), u"Ikke registreret"_s);
    QCOMPARE(cell(2, DayChangesModel::Activity), u"09.00–10.30 Jobværksted"_s);
}

void TestDayRegister::refuses_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<Attendance>("wanted");
    QTest::addColumn<QString>("code");
    const TimeRange range{540, 630};
    const auto partly = [&range](std::optional<int> arrived, std::optional<int> left,
                                 std::optional<Minutes> minutes = {}) {
        return partlyPresent({}, Shop1, range, arrived, left, minutes, AbsenceReason::OtherCause);
    };
    const Attendance present = withPresence({}, Shop1, Presence::Present);
    QTest::newRow("the day before")
        << BoardDay.addDays(-1) << false << present << u"dayBoard.ahead"_s;
    QTest::newRow("called off on the plan")
        << BoardDay << true << present << u"dayBoard.cancelledInPlan"_s;
    QTest::newRow("arrived after the end")
        << BoardDay << false << partly(640, {}) << u"attendance.timesOutside"_s;
    QTest::newRow("left before arriving")
        << BoardDay << false << partly(600, 570) << u"attendance.timesOutside"_s;
    QTest::newRow("minutes over the length")
        << BoardDay << false << partly({}, {}, Minutes{95}) << u"attendance.minutesOutside"_s;
    QTest::newRow("minutes of the whole")
        << BoardDay << false << partly({}, {}, Minutes{90}) << u"attendance.minutesOutside"_s;
    QTest::newRow("times of the whole")
        << BoardDay << false << partly(540, 630) << u"attendance.partlyButWhole"_s;
    QTest::newRow("minutes and times differ") << BoardDay << false << partly(565, {}, Minutes{60})
                                              << u"attendance.minutesDifferFromTimes"_s;
    QTest::newRow("takes no part, no note")
        << BoardDay << false << presentWithoutTakingPart({}, Shop1, u" "_s)
        << u"attendance.refusalNeedsNote"_s;
}

void TestDayRegister::refuses()
{
    QFETCH(QDate, today);
    QFETCH(bool, cancelled);
    QFETCH(Attendance, wanted);
    Register r;
    QVERIFY(r.filled);
    r.db.clock().set(today);
    if (cancelled)
        QVERIFY(r.db.connection().runScript(u"UPDATE activity SET cancelled = 1"_s).ok());
    // Whole: what was right of it is not stored either.
    const auto refused = r.apply(
        {{Shop2, {}, withPresence({}, Shop2, cancelled ? Presence::Cancelled : Presence::Present)},
         {Shop1, {}, wanted}});
    QVERIFY(!refused.ok());
    QTEST(refused.error().message.code, "code");
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(r.rows(u"attendance"_s), 0);
}

void TestDayRegister::staleTellsBothVersions()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.other(Shop1, Presence::Absent));
    auto refused = r.apply({{Shop1, {}, withPresence({}, Shop1, Presence::Present)}});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Stale);
    QCOMPARE(sentence(refused.error()),
             u"Borger 1 står nu som I (Ikke fremmødt), sat af leder kl. 09.00. Du ville sætte F "
             "(Fremmødt). Intet er ændret. Se efter, og registrér igen, hvis det skal være F "
             "(Fremmødt)."_s);
    QCOMPARE(r.letter(Shop1), u"I"_s);

    const auto seen = r.now(Shop1);
    QVERIFY(AttendanceStore(r.db.session()).takeBack(Shop1, seen->id).ok());
    refused = r.apply({{Shop1, seen, withPresence(seen, Shop1, Presence::Present)}});
    QCOMPARE(refused.error().message.code, u"dayBoard.staleTakenBack"_s);

    // Of several the rest is done.
    QVERIFY(r.other(Shop1, Presence::Absent));
    const auto some = r.apply({{Shop1, {}, withPresence({}, Shop1, Presence::Present)},
                               {Shop2, {}, withPresence({}, Shop2, Presence::Present)}});
    QVERIFY(some.ok());
    QCOMPARE(some->done.size(), 1);
    QCOMPARE(some->refusedNames, QStringList(u"Borger 1"_s));
    QCOMPARE(r.letter(Shop1) + r.letter(Shop2), u"IF"_s);
}

void TestDayRegister::sameRegistrationIsNoConflict()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.other(Shop1, Presence::Present));
    const auto outcome = r.apply({{Shop1, {}, withPresence({}, Shop1, Presence::Present)}});
    QVERIFY(outcome.ok());
    QVERIFY(outcome->done.isEmpty());
    QVERIFY(outcome->refused.isEmpty());
    QCOMPARE(r.rows(u"attendance"_s), 1);
}

void TestDayRegister::undoLeavesWhatOthersChanged()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.apply({{Shop1, {}, withPresence({}, Shop1, Presence::Present)},
                     {Shop2, {}, withPresence({}, Shop2, Presence::Present)}})
                .ok());
    QVERIFY(r.other(Shop1, Presence::Absent));
    const Done undone = r.db.session().undo().undo();
    QVERIFY(!undone.ok());
    QCOMPARE(sentence(undone.error()), u"En anden har siden ændret fremmødet for Borger 1. Det er "
                                       "ikke rørt; resten er gjort."_s);
    QCOMPARE(r.letter(Shop1), u"I"_s);
    QCOMPARE(r.letter(Shop2), QString());
}

void TestDayRegister::restOfDay()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.set(Shop1, Presence::Present).ok());
    const auto edits = DayRegister(r.db.session()).restOfDay({1}, BoardDay);
    QVERIFY(edits.ok());
    QCOMPARE(edits->size(), 1);
    QVERIFY(r.apply(*edits).ok());
    QCOMPARE(r.letter(Shop1) + r.letter(Walk1), u"FI"_s);
    QCOMPARE(r.letter(Walk2), QString());
    QVERIFY(DayRegister(r.db.session()).restOfDay({1}, BoardDay)->isEmpty());
}

void TestDayRegister::finishing()
{
    Register r;
    QVERIFY(r.filled);
    const Done early = finishDay(r.db.session(), BoardDay);
    QCOMPARE(sentence(early.error()),
             u"Der mangler 6 registreringer. Registrér dem, før dagen meldes færdig."_s);
    for (const qint64 id : {1, 2, 3, 4, 5, 6})
        QVERIFY(r.set({id}, Presence::Present).ok());
    QVERIFY(finishDay(r.db.session(), BoardDay).ok());
    QVERIFY(dayBoard(r.db.session(), BoardDay)->finished.finished);
    QCOMPARE(r.letter(Praktik3), u"F"_s);
}

void TestDayRegister::leavesTheAccessLog()
{
    Register r;
    QVERIFY(r.filled);
    QVERIFY(r.set(Shop1, Presence::Present).ok());
    QVERIFY(r.apply({{Shop1, r.now(Shop1), {}}}).ok());
    logBoardView(r.db.session(), *dayBoard(r.db.session(), BoardDay));
    QVERIFY(r.db.session().log().flush().ok());
    const auto logged = [&r](const QString &purpose) {
        return r.db.connection()
            .value(u"SELECT count(*) FROM access_log l JOIN access_log_citizen c "
                   "ON c.access_log_id = l.id WHERE l.purpose = '%1'"_s.arg(purpose))
            ->toInt();
    };
    QCOMPARE(logged(u"attendance.registered"_s), 1);
    QCOMPARE(logged(u"attendance.takenBack"_s), 1);
    QCOMPARE(logged(u"attendance.boardSeen"_s), 3);
}

QTEST_GUILESS_MAIN(TestDayRegister)
#include "tst_day_register.moc"
