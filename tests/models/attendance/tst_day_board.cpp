// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_case.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <attendance/attendance_rules.h>
#include <attendance/board_rules.h>
#include <attendance/day_board_model.h>
#include <attendance/notice_words.h>
#include <citizens/note_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestDayBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsInTimeOrderCompaniesLast();
    void employeeSeesOwnActivities();
    void leavesOutWhatIsNotHeld();
    void cancelledOnThePlanIsNotMissing();
    void absenceNotedBeforehand();
    void rowChangesInPlace();
    void states_data();
    void states();
    void noticesOfOneCitizen();
    void wholeDayRefersToItsCause();
    void noticeStates_data();
    void noticeStates();
    void countdown_data();
    void countdown();
    void textsFollowTheState();
};

namespace {

const BoardRow *rowOf(const DayBoardModel &model, qint64 citizen, const QString &title)
{
    for (const BoardRow &row : model.board().rows) {
        if (row.citizen.value == citizen && model.activity(row).title == title)
            return &row;
    }
    return nullptr;
}

QString shown(const DayBoardModel &model, const BoardRow &row, int column)
{
    return model.indexOfId(row.id.value).siblingAtColumn(column).data().toString();
}

QStringList groups(const DayBoardModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.index(i, 0);
        all.append(group.data(DayBoardModel::GroupTimeRole).toString() + u' ' +
                   group.data().toString() + u' ' + group.data(MarkRole).value<Mark>().text);
    }
    return all;
}

Attendance absent(const BoardRow &row, const QString &cause = {})
{
    return withRemark(withPresence({}, row.id, Presence::Absent), cause);
}

DayNotice noticeOf(const BoardRow &row, const QList<const BoardRow *> &absent,
                   const DayBoardModel &model)
{
    DayNotice notice;
    notice.citizen = row.citizen;
    notice.citizenName = row.name;
    notice.day = BoardDay;
    notice.correction = NoticeCorrection::New;
    AbsenceNotice said;
    said.citizen = row.citizen;
    said.day = BoardDay;
    for (const BoardRow *each : absent) {
        NoticePart part;
        part.participation = each->id;
        part.range = model.activity(*each).range;
        part.absent = part.range.length();
        if (each->attendance)
            part.cause = remarkOf(*each->attendance);
        said.parts.append(part);
    }
    said.wholeDay = absent.size() > 1;
    notice.notice = said;
    return notice;
}

struct Board
{
    Board() : model(Texts::danish()), tester(&model)
    {
        filled = fillBoardDay(db);
        read();
    }
    void read(EmployeeId employee = {})
    {
        const auto board = dayBoard(db.session(), BoardDay, employee);
        filled = filled && board.ok();
        if (board.ok())
            model.setBoard(*board);
    }
    bool registered(const BoardRow &row, const Attendance &attendance)
    {
        AttendanceStore store(db.session());
        return store.record(attendance, row.attendance ? row.attendance->id : AttendanceId{}).ok();
    }

    TestDatabase db;
    DayBoardModel model;
    QAbstractItemModelTester tester;
    bool filled = false;
};

} // namespace

void TestDayBoard::groupsInTimeOrderCompaniesLast()
{
    Board board;
    QVERIFY(board.filled);
    QCOMPARE(groups(board.model),
             QStringList({u"09.00–10.30 Jobværksted 0 af 3"_s, u"13.00–14.30 Gåhold 0 af 2"_s,
                          u"Hele dagen Praktik 0 af 1"_s}));
    QVERIFY(board.model.companyGroup(0).isValid());
    QCOMPARE(board.model.companyGroup(0).data(Qt::AccessibleDescriptionRole).toString(),
             u"1 borger hos en virksomhed · Peter Lund"_s);
    QCOMPARE(board.model.companyGroup(0).data(DayBoardModel::GroupMarkRole).value<Mark>().text,
             u"Spørg virksomheden"_s);
    QVERIFY(!board.model.companyGroup(1).isValid());
    const BoardRow *row = rowOf(board.model, 1, u"Jobværksted"_s);
    QVERIFY(row);
    QCOMPARE(shown(board.model, *row, DayBoardModel::Citizen), u"Borger 1"_s);
    QCOMPARE(shown(board.model, *row, DayBoardModel::Cpr), u"610180-••••"_s);
    QCOMPARE(shown(board.model, *row, DayBoardModel::State), u"Ikke registreret"_s);
    QCOMPARE(board.model.groupRows(board.model.indexOfId(row->id.value)).size(), 3);
    QCOMPARE(board.model.board().missing(), 6);
    const BoardRow *away = rowOf(board.model, 3, u"Praktik"_s);
    QVERIFY(away);
    QCOMPARE(shown(board.model, *away, DayBoardModel::Note), u"Havnens Bageri 08.00–15.00"_s);
}

void TestDayBoard::employeeSeesOwnActivities()
{
    Board board;
    QVERIFY(board.filled);
    board.read({1});
    QCOMPARE(groups(board.model), QStringList({u"09.00–10.30 Jobværksted 0 af 3"_s}));
    QCOMPARE(board.model.board().missingElsewhere, 3);
    const auto all = dayBoard(board.db.session(), BoardDay);
    const auto rows = boardRows(board.db.session(), board.model.board(),
                                {all->rows[0].id, all->rows[4].id, ParticipationId{999}});
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().activity, 0);
    QCOMPARE(rows->last().activity, -1);
    QCOMPARE(*missingOnDay(board.db.session(), BoardDay), 6);
}

void TestDayBoard::leavesOutWhatIsNotHeld()
{
    Board board;
    QVERIFY(board.filled);
    QVERIFY(board.db.connection()
                .runScript(u"UPDATE orders SET state = 'received' WHERE id = 1;"
                           "UPDATE orders SET end_date = '2026-11-23' WHERE id = 2;"
                           "UPDATE participation SET removed = 1 WHERE citizen_id = 3 AND "
                           "activity_id = 3"_s)
                .ok());
    board.read();
    QCOMPARE(groups(board.model), QStringList({u"Hele dagen Praktik 0 af 1"_s}));
    QCOMPARE(*missingOnDay(board.db.session(), BoardDay), 1);
}

void TestDayBoard::cancelledOnThePlanIsNotMissing()
{
    Board board;
    QVERIFY(board.filled);
    QVERIFY(
        board.db.connection().runScript(u"UPDATE activity SET cancelled = 1 WHERE id = 2"_s).ok());
    board.read();
    const BoardRow *row = rowOf(board.model, 1, u"Gåhold"_s);
    QVERIFY(row);
    QCOMPARE(shown(board.model, *row, DayBoardModel::State), u"A Aflyst"_s);
    QCOMPARE(shown(board.model, *row, DayBoardModel::Detail), u"Aflyst i planen"_s);
    QCOMPARE(board.model.board().missing(), 4);
    QCOMPARE(*missingOnDay(board.db.session(), BoardDay), 4);
    QCOMPARE(groups(board.model)[1], u"13.00–14.30 Gåhold 2 af 2"_s);
}

void TestDayBoard::absenceNotedBeforehand()
{
    Board board;
    QVERIFY(board.filled);
    board.db.clock().set(QDate(2026, 11, 20));
    CitizenNote note;
    note.citizen = {2};
    note.kind = NoteKind::Absence;
    note.text = u"Tandlæge til 14.00"_s;
    QVERIFY(NoteStore(board.db.session()).add(note).ok());
    board.db.clock().set(QDate(2026, 11, 1));
    note.citizen = {1};
    QVERIFY(NoteStore(board.db.session()).add(note).ok()); // too long ago
    board.read();
    const BoardRow *row = rowOf(board.model, 2, u"Gåhold"_s);
    QCOMPARE(shown(board.model, *row, DayBoardModel::Detail), u"Afbud noteret"_s);
    QCOMPARE(shown(board.model, *row, DayBoardModel::Note),
             u"Tandlæge til 14.00 (noteret 20-11)"_s);
    QCOMPARE(shown(board.model, *rowOf(board.model, 1, u"Gåhold"_s), DayBoardModel::Detail),
             QString());
}

void TestDayBoard::rowChangesInPlace()
{
    Board board;
    QVERIFY(board.filled);
    const BoardRow row = *rowOf(board.model, 2, u"Jobværksted"_s);
    QVERIFY(board.registered(row, withPresence({}, row.id, Presence::Present)));
    const auto now = boardRows(board.db.session(), board.model.board(), {row.id});
    QSignalSpy changed(&board.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&board.model, &QAbstractItemModel::modelReset);
    board.model.replaceRows(*now);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 2); // the row and its group
    QCOMPARE(groups(board.model).first(), u"09.00–10.30 Jobværksted 1 af 3"_s);
    QCOMPARE(board.model.index(0, 0).data(MarkRole).value<Mark>().tone, Tone::Warning);
    QCOMPARE(board.model.row(row.id)->replaced, 0);
    QVERIFY(board.registered(*board.model.row(row.id),
                             withPresence({}, row.id, Presence::NotRelevant)));
    board.model.replaceRows(*boardRows(board.db.session(), board.model.board(), {row.id}));
    QCOMPARE(board.model.board().corrected(), 1);
}

void TestDayBoard::states_data()
{
    QTest::addColumn<Attendance>("attendance");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("note");
    const ParticipationId id{4};
    const TimeRange range{540, 630};
    const auto plain = [id](Presence presence) { return withPresence({}, id, presence); };
    QTest::newRow("present") << plain(Presence::Present) << u"F Fremmødt"_s << QString()
                             << QString();
    QTest::newRow("absent") << withRemark(plain(Presence::Absent), u"Meldt syg 08.40"_s)
                            << u"I Ikke fremmødt"_s << u"Anden årsag"_s << u"Meldt syg 08.40"_s;
    Attendance agreed = plain(Presence::Absent);
    agreed.reason = AbsenceReason::AgreedActivity;
    QTest::newRow("absent, agreed")
        << agreed << u"I Ikke fremmødt"_s << u"Aftalt aktivitet"_s << QString();
    QTest::newRow("late") << partlyPresent({}, id, range, 565, {}, {}, AbsenceReason::OtherCause)
                          << u"D Delvist"_s << u"65 af 90 min"_s << QString();
    QTest::newRow("late and early")
        << partlyPresent({}, id, range, 565, 600, {}, AbsenceReason::AgreedActivity)
        << u"D Delvist"_s << u"35 af 90 min · aftalt"_s << QString();
    QTest::newRow("minutes alone")
        << partlyPresent({}, id, range, {}, {}, Minutes{40}, AbsenceReason::OtherCause)
        << u"D Delvist"_s << u"40 af 90 min"_s << QString();
    QTest::newRow("partly, time unknown")
        << partlyPresent({}, id, range, {}, {}, {}, AbsenceReason::OtherCause) << u"D Delvist"_s
        << u"Tid mangler"_s << QString();
    QTest::newRow("cancelled") << withRemark(plain(Presence::Cancelled), u"Lokalet lukket"_s)
                               << u"A Aflyst"_s << u"Planlæg igen"_s << u"Lokalet lukket"_s;
    QTest::newRow("not relevant") << plain(Presence::NotRelevant) << u"R Ikke relevant"_s
                                  << QString() << QString();
    QTest::newRow("will not take part")
        << presentWithoutTakingPart({}, id, u"Ville ikke deltage"_s) << u"F Fremmødt"_s
        << u"Deltager ikke"_s << u"Ville ikke deltage"_s;
    QTest::newRow("confirmed by the company")
        << confirmedByCompany(withRemark(plain(Presence::Absent), u"Syg"_s), u"bageriet 12.20"_s)
        << u"I Ikke fremmødt"_s << u"Anden årsag"_s << u"Syg. Bekræftet: bageriet 12.20"_s;
}

void TestDayBoard::states()
{
    QFETCH(Attendance, attendance);
    QFETCH(QString, state);
    QFETCH(QString, detail);
    QFETCH(QString, note);
    Board board;
    QVERIFY(board.filled);
    const BoardRow row = *rowOf(board.model, 2, u"Jobværksted"_s);
    attendance.participation = row.id;
    QVERIFY(checkAttendance(attendance, BoardDay, {540, 630}, BoardDay).isEmpty() ||
            detail == u"Tid mangler"_s);
    QVERIFY(board.registered(row, attendance));
    board.read();
    const BoardRow &now = *board.model.row(row.id);
    QVERIFY(now.attendance && now.attendance->saysTheSame(attendance));
    QCOMPARE(now.attendance->recordedBy, u"leder"_s);
    QCOMPARE(shown(board.model, now, DayBoardModel::State), state);
    QCOMPARE(shown(board.model, now, DayBoardModel::Detail), detail);
    QCOMPARE(shown(board.model, now, DayBoardModel::Note), note);
    const QModelIndex index = board.model.indexOfId(row.id.value).siblingAtColumn(2);
    QCOMPARE(index.data(DayBoardModel::LetterRole).toString(), state.left(1));
}

void TestDayBoard::noticesOfOneCitizen()
{
    Board board;
    QVERIFY(board.filled);
    const BoardRow first = *rowOf(board.model, 1, u"Jobværksted"_s);
    const BoardRow second = *rowOf(board.model, 1, u"Gåhold"_s);
    const DayNotice notice = noticeOf(first, {&first, &second}, board.model);
    board.model.setNotices({notice});
    QCOMPARE(shown(board.model, first, DayBoardModel::Notice), u"Skal meldes"_s);
    QCOMPARE(shown(board.model, second, DayBoardModel::Notice), u"Samme melding"_s);
    QVERIFY(board.model.notice({1}));
    QVERIFY(!board.model.notice({2}));
    // The list that is one employee's shows it at the first of that one's activities.
    board.read({2});
    QCOMPARE(shown(board.model, second, DayBoardModel::Notice), u"Skal meldes"_s);
    board.model.replaceNotice({1}, {});
    QCOMPARE(shown(board.model, second, DayBoardModel::Notice), QString());
    DayNotice other = noticeOf(*rowOf(board.model, 2, u"Gåhold"_s), {}, board.model);
    board.model.replaceNotice({2}, other);
    board.model.replaceNotice({1}, notice);
    QCOMPARE(board.model.notices().first().citizen, CitizenId{1}); // by name
}

void TestDayBoard::wholeDayRefersToItsCause()
{
    Board board;
    QVERIFY(board.filled);
    for (const QString &title : {u"Jobværksted"_s, u"Gåhold"_s}) {
        const BoardRow row = *rowOf(board.model, 1, title);
        QVERIFY(board.registered(
            row, absent(row, title == u"Gåhold"_s ? QString() : u"Meldt syg 08.40"_s)));
    }
    board.read();
    const BoardRow first = *rowOf(board.model, 1, u"Jobværksted"_s);
    const BoardRow second = *rowOf(board.model, 1, u"Gåhold"_s);
    board.model.setNotices({noticeOf(first, {&first, &second}, board.model)});
    QCOMPARE(shown(board.model, first, DayBoardModel::Note), u"Meldt syg 08.40"_s);
    QCOMPARE(shown(board.model, second, DayBoardModel::Note), u"Hele dagen, se 09.00"_s);
}

void TestDayBoard::noticeStates_data()
{
    QTest::addColumn<NoticeCorrection>("correction");
    QTest::addColumn<NoticeChannel>("channel");
    QTest::addColumn<int>("step"); // of what was given; -1: nothing
    QTest::addColumn<QDateTime>("givenAt");
    QTest::addColumn<QString>("words");
    const QDateTime none;
    const QDateTime today = copenhagen(toUtcMs(BoardDay, QTime(11, 42)));
    const auto add = [](const char *name, NoticeCorrection correction, NoticeChannel channel,
                        int step, const QDateTime &at, const QString &words) {
        QTest::newRow(name) << correction << channel << step << at << words;
    };
    using enum NoticeCorrection;
    add("in time", New, NoticeChannel::Portal, -1, none, u"Skal meldes"_s);
    add("after 23.59", New, NoticeChannel::Message, -1, none, u"For sent"_s);
    add("changed since", Changed, NoticeChannel::Message, 0, today, u"Ret meldingen"_s);
    add("came after all", Withdrawn, NoticeChannel::Portal, 0, today, u"Træk tilbage"_s);
    add("given", None, NoticeChannel::Portal, 0, today, u"Meldt 11.42"_s);
    add("given later", None, NoticeChannel::Portal, 0, today.addDays(1), u"Meldt on 25-11"_s);
    add("taken back", None, NoticeChannel::Portal, 1, today, u"Trukket tilbage"_s);
    add("unticked, no absence", None, NoticeChannel::Portal, 2, today, QString());
}

void TestDayBoard::noticeStates()
{
    QFETCH(NoticeCorrection, correction);
    QFETCH(NoticeChannel, channel);
    QFETCH(int, step);
    QFETCH(QDateTime, givenAt);
    DayNotice notice;
    notice.day = BoardDay;
    notice.correction = correction;
    notice.channel = channel;
    if (step >= 0) {
        notice.given.emplace();
        notice.given->day = BoardDay;
        notice.given->step = NoticeStep(step);
        notice.given->givenAt = givenAt.toMSecsSinceEpoch();
    }
    QTEST(noticeMark(notice, Texts::danish()).text, "words");
}

void TestDayBoard::countdown_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("passed");
    QTest::addColumn<Tone>("tone");
    const auto at = [](QDate day, QTime time) { return copenhagen(toUtcMs(day, time)); };
    QTest::newRow("early afternoon")
        << at(BoardDay, QTime(13, 20)) << qint64(639) << 555 << Tone::Warning;
    QTest::newRow("two hours left")
        << at(BoardDay, QTime(21, 59)) << qint64(120) << 916 << Tone::Error;
    QTest::newRow("the last minute")
        << at(BoardDay, QTime(23, 59, 59)) << qint64(0) << 1000 << Tone::Error;
    QTest::newRow("passed") << at(BoardDay.addDays(1), QTime(0, 0)) << qint64(-1) << 1000
                            << Tone::Error;
}

void TestDayBoard::countdown()
{
    QFETCH(QDateTime, now);
    const QDateTime deadline = copenhagen(toUtcMs(BoardDay, QTime(23, 59)));
    const NoticeCountdown countdown = noticeCountdown(deadline, now);
    QTEST(countdown.left.value, "left");
    QTEST(countdown.passed, "passed");
    QTEST(countdown.tone, "tone");
}

void TestDayBoard::textsFollowTheState()
{
    const ParticipationId id{4};
    Attendance absent = withRemark(withPresence({}, id, Presence::Absent), u" Syg "_s);
    absent.carriedOutBy = {2};
    QCOMPARE(absent.statedCause, u"Syg"_s);
    const Attendance present = withPresence(absent, id, Presence::Present);
    QCOMPARE(present.note, u"Syg"_s);
    QCOMPARE(present.statedCause, QString());
    QCOMPARE(present.reason, AbsenceReason::None);
    QCOMPARE(present.carriedOutBy, EmployeeId{2});
    const Attendance again = withPresence(present, id, Presence::Partly);
    QCOMPARE(again.statedCause, u"Syg"_s);
    QCOMPARE(again.reason, AbsenceReason::OtherCause);
    // Who confirmed it at the company is not the cause.
    const Attendance confirmed = confirmedByCompany(absent, u"bageriet"_s);
    QCOMPARE(withPresence(confirmed, id, Presence::Partly).note, u"bageriet"_s);
    QCOMPARE(withRemark(confirmed, u"Læge"_s).statedCause, u"Læge"_s);
    QCOMPARE(withRemark(confirmed, u"Læge"_s).note, u"bageriet"_s);
}

QTEST_GUILESS_MAIN(TestDayBoard)
#include "tst_day_board.moc"
