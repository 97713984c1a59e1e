// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <core/clock.h>
#include <jobs/employee_day.h>
#include <jobs/open_matters.h>
#include <jobs/work_list_model.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(QDate day, QTime time)
{
    return copenhagen(toUtcMs(day, time));
}
// Tuesday.
const QDate Today(2026, 11, 24);

WorkLine due(QDate date, std::optional<QTime> time = {}, bool workingDays = false)
{
    WorkLine line;
    line.key = date.toString(Qt::ISODate) + (time ? time->toString() : QString());
    line.what = Message(u"work.sendLetter"_s);
    line.who = u"Aske Prøve"_s;
    line.date = date;
    line.time = time;
    line.countsWorkingDays = workingDays;
    return line;
}

} // namespace

class TestWorkRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAndWhatIsLeft_data();
    void groupsAndWhatIsLeft();
    void mineIsWhatLiesWithMe_data();
    void mineIsWhatLiesWithMe();
    void sortsByDeadline();
    void loadsCountEveryLineOnce();
    void postponesOnlyWhatLiesAhead_data();
    void postponesOnlyWhatLiesAhead();
    void badgesCountWhatIsDueThisWeek();
    void activitiesOfTheDay_data();
    void activitiesOfTheDay();
    void listShowsGroupsAndMarks();
    void listFollowsTheClock();
    void listNarrowsToADay();
};

void TestWorkRules::groupsAndWhatIsLeft_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("workingDays");
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("left");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, QDate date, QTime time, bool workingDays, WorkGroup group,
                        const QString &left, Tone tone) {
        QTest::newRow(name) << date << time << workingDays << int(group) << left << int(tone);
    };
    row("yesterday, calendar days", Today.addDays(-1), {}, false, WorkGroup::Overdue,
        u"1 dag over"_s, Tone::Error);
    row("last Friday, working days", Today.addDays(-4), {}, true, WorkGroup::Overdue,
        u"2 arbejdsdage over"_s, Tone::Error);
    row("last Friday, calendar days", Today.addDays(-4), {}, false, WorkGroup::Overdue,
        u"4 dage over"_s, Tone::Error);
    row("today, an hour that has passed", Today, QTime(12, 0), false, WorkGroup::Overdue,
        u"kl. 12.00 er passeret"_s, Tone::Error);
    row("today, this very minute", Today, QTime(13, 20), false, WorkGroup::Today, u"nu"_s,
        Tone::Warning);
    row("today at 14", Today, QTime(14, 0), false, WorkGroup::Today, u"om 40 min"_s, Tone::Warning);
    row("today before midnight", Today, QTime(23, 59), false, WorkGroup::Today, u"om 10 t 39 min"_s,
        Tone::Warning);
    row("today, any time", Today, {}, false, WorkGroup::Today, u"i dag"_s, Tone::Warning);
    row("tomorrow", Today.addDays(1), {}, true, WorkGroup::Week, u"i morgen"_s, Tone::None);
    row("Thursday, calendar days", Today.addDays(2), QTime(23, 59), false, WorkGroup::Week,
        u"om 2 dage"_s, Tone::None);
    row("Friday, working days", Today.addDays(3), {}, true, WorkGroup::Week, u"om 3 arbejdsdage"_s,
        Tone::None);
    row("Sunday is this week", Today.addDays(5), {}, false, WorkGroup::Week, u"om 5 dage"_s,
        Tone::None);
    row("Monday is later", Today.addDays(6), {}, true, WorkGroup::Later, u"om 4 arbejdsdage"_s,
        Tone::None);
    row("over Christmas only working days count", QDate(2026, 12, 28), {}, true, WorkGroup::Later,
        u"om 22 arbejdsdage"_s, Tone::None);
    row("without a deadline", QDate(), {}, false, WorkGroup::Later, u"uden frist"_s, Tone::None);
}

void TestWorkRules::groupsAndWhatIsLeft()
{
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(bool, workingDays);
    QFETCH(int, group);
    QFETCH(QString, left);
    QFETCH(int, tone);
    const WorkLine line =
        due(date, time.isValid() ? std::optional(time) : std::nullopt, workingDays);
    const QDateTime now = at(Today, QTime(13, 20));
    QCOMPARE(int(workGroup(line, now)), group);
    QCOMPARE(Texts::danish().sentence(timeLeft(line, now).text), left);
    QCOMPARE(int(timeLeft(line, now).tone), tone);
}

void TestWorkRules::mineIsWhatLiesWithMe_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<qint64>("me");
    QTest::addColumn<qint64>("with");
    QTest::addColumn<bool>("mine");
    QTest::newRow("a mentor's own") << Role::Mentor << qint64(3) << qint64(3) << true;
    QTest::newRow("another's") << Role::Mentor << qint64(3) << qint64(4) << false;
    QTest::newRow("nobody's is not a mentor's") << Role::Mentor << qint64(3) << qint64(0) << false;
    QTest::newRow("nobody's is the leader's") << Role::Leader << qint64(0) << qint64(0) << true;
    QTest::newRow("nobody's is the administrator's")
        << Role::Administrator << qint64(5) << qint64(0) << true;
    QTest::newRow("a mentor's is not the leader's own")
        << Role::Leader << qint64(0) << qint64(3) << false;
}

void TestWorkRules::mineIsWhatLiesWithMe()
{
    QFETCH(Role, role);
    QFETCH(qint64, me);
    QFETCH(qint64, with);
    QFETCH(bool, mine);
    WorkLine line = due(Today);
    line.employee = EmployeeId{with};
    const SessionUser user{UserId{1}, u"mk"_s, role, EmployeeId{me}};
    QCOMPARE(isInScope(line, WorkScope::Mine, user), mine);
    QVERIFY(isInScope(line, WorkScope::All, user));
}

void TestWorkRules::sortsByDeadline()
{
    QList<WorkLine> lines{due({}), due(Today), due(Today, QTime(9, 0)), due(Today.addDays(-1))};
    sortWork(lines);
    QCOMPARE(lines[0].date, Today.addDays(-1));
    QCOMPARE(lines[1].time, std::optional(QTime(9, 0)));
    QCOMPARE(lines[2].time, std::nullopt);
    QVERIFY(!lines[3].date.isValid());
}

void TestWorkRules::loadsCountEveryLineOnce()
{
    const QList<WorkLine> lines{due(Today.addDays(-30)), due(Today), due(Today.addDays(3)),
                                due(Today.addDays(4)), // Saturday: to be done on Friday
                                due(Today.addDays(6)),   due({})};
    const QList<DayLoad> loads = dayLoads(lines, Today, 10);
    QCOMPARE(loads.size(), 10);
    QCOMPARE(loads[0].day, Today);
    QCOMPARE(loads[0].lines, 2);
    QCOMPARE(loads[3].day, Today.addDays(3));
    QCOMPARE(loads[3].lines, 2);
    QCOMPARE(loads[4].day, Today.addDays(6));
    QCOMPARE(loads[4].lines, 1);
    QCOMPARE(loads[9].day, QDate(2026, 12, 7));
    int all = 0;
    for (const DayLoad &load : loads)
        all += load.lines;
    QCOMPARE(all, 5);
}

void TestWorkRules::postponesOnlyWhatLiesAhead_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("byDeadline");
    QTest::addColumn<QDate>("until");
    QTest::newRow("in three days") << Today.addDays(3) << true << Today.addDays(3);
    QTest::newRow("tomorrow") << Today.addDays(1) << true << Today.addDays(1);
    QTest::newRow("today is too late") << Today << true << QDate();
    QTest::newRow("overdue") << Today.addDays(-1) << true << QDate();
    QTest::newRow("no deadline of a contract") << Today.addDays(3) << false << QDate();
}

void TestWorkRules::postponesOnlyWhatLiesAhead()
{
    QFETCH(QDate, date);
    QFETCH(bool, byDeadline);
    QFETCH(QDate, until);
    WorkLine line = due(date);
    if (byDeadline)
        line.deadlines = {OpenDeadline()};
    QCOMPARE(postponableUntil(line, Today), until);
}

void TestWorkRules::badgesCountWhatIsDueThisWeek()
{
    QList<WorkLine> lines{due(Today.addDays(-1)), due(Today), due(Today.addDays(2)),
                          due(Today.addDays(20))};
    for (WorkLine &line : lines)
        line.place.area = WorkArea::Orders;
    WorkLine notice = due(Today, QTime(23, 59));
    notice.kind = WorkKind::Absence;
    notice.place.area = WorkArea::Attendance;
    notice.employee = EmployeeId{7};
    WorkLine late = notice;
    late.date = Today.addDays(-1);
    lines << notice << late;
    const SessionUser leader{UserId{1}, u"l"_s, Role::Leader, {}};
    const QDateTime now = at(Today, QTime(13, 20));
    const OpenMatters mine = openMatters(lines, WorkScope::Mine, leader, now);
    QCOMPARE(mine.areas.value(WorkArea::Orders), (AreaMatters{3, 1}));
    QCOMPARE(mine.areas.value(WorkArea::Attendance), (AreaMatters{2, 1}));
    QCOMPARE(mine.today, (AreaMatters{2, 1}));
    QCOMPARE(mine.unsentNotices, 2);
    QCOMPARE(mine.lateNotices, 1);
    QCOMPARE(mine.noticesBefore.date(), Today);
    QCOMPARE(mine.noticesBefore.time(), QTime(23, 59));
    QCOMPARE(openMatters(lines, WorkScope::All, leader, now).today, (AreaMatters{4, 2}));
}

void TestWorkRules::activitiesOfTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("registered");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("mark");
    QTest::newRow("all registered") << Today << 2 << false << QTime(13, 30) << u"Registreret"_s;
    QTest::newRow("cancelled") << Today << 0 << true << QTime(13, 30) << u"Aflyst"_s;
    QTest::newRow("under way") << Today << 1 << false << QTime(13, 0) << u"I gang"_s;
    QTest::newRow("over, one missing") << Today << 1 << false << QTime(14, 30) << u"Mangler"_s;
    QTest::newRow("soon") << Today << 0 << false << QTime(12, 20) << u"Om 40 min"_s;
    QTest::newRow("later") << Today << 0 << false << QTime(9, 0) << u"Senere"_s;
    QTest::newRow("tomorrow") << Today.addDays(1) << 0 << false << QTime(12, 50) << u"Senere"_s;
    QTest::newRow("yesterday") << Today.addDays(-1) << 0 << false << QTime(9, 0) << u"Mangler"_s;
}

void TestWorkRules::activitiesOfTheDay()
{
    QFETCH(QDate, day);
    QFETCH(int, registered);
    QFETCH(bool, cancelled);
    QFETCH(QTime, time);
    QFETCH(QString, mark);
    DayActivity activity;
    activity.date = day;
    activity.range = {13 * 60, 14 * 60 + 30};
    activity.participants = 2;
    activity.registered = registered;
    activity.cancelled = cancelled;
    const DayActivityMark said = markOf(activity, at(Today, time));
    QCOMPARE(Texts::danish().sentence(said.text), mark);
    QVERIFY(!said.icon.isEmpty());
}

void TestWorkRules::listShowsGroupsAndMarks()
{
    WorkListModel model(Texts::danish());
    QAbstractItemModelTester tester(&model);
    WorkLine many = due(Today.addDays(-1));
    many.citizens = 2;
    many.kind = WorkKind::Attendance;
    WorkLine arabic = due(Today.addDays(3), QTime(23, 59));
    arabic.who = u"عبد الرحمن بن محمد الحسيني الطويل جدا"_s;
    arabic.initials = u"MK"_s;
    model.setLines({many, due(Today), arabic}, at(Today, QTime(13, 20)));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Overskredet"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"I dag"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"Resten af ugen"_s);
    const auto cell = [&model](int group, int column, int role = Qt::DisplayRole) {
        return model.index(0, column, model.index(group, 0)).data(role);
    };
    QCOMPARE(cell(0, WorkListModel::Kind).toString(), u"Fremmøde"_s);
    QCOMPARE(cell(0, WorkListModel::Kind, IconRole).toString(), u"person_available"_s);
    QCOMPARE(cell(0, WorkListModel::Who).toString(), u"2 borgere"_s);
    QCOMPARE(cell(0, WorkListModel::Deadline).toString(), u"ma 23-11-2026"_s);
    QCOMPARE(cell(0, WorkListModel::Left, MarkRole).value<Mark>().tone, Tone::Error);
    QCOMPARE(cell(1, WorkListModel::Deadline).toString(), u"i dag"_s);
    QCOMPARE(cell(2, WorkListModel::Who).toString(), arabic.who);
    QCOMPARE(cell(2, WorkListModel::With).toString(), u"MK"_s);
    QCOMPARE(cell(2, WorkListModel::Deadline).toString(), u"fr 27-11 23.59"_s);
    QVERIFY(!cell(2, WorkListModel::Left, MarkRole).isValid());
    QCOMPARE(model.line(model.index(0, 0, model.index(2, 0)))->who, arabic.who);
    model.setFilter(u"borgere"_s);
    QCOMPARE(model.shownRows(), 1);
    model.setLines({}, at(Today, QTime(13, 20)));
    QCOMPARE(model.rowCount(), 0);
}

void TestWorkRules::listFollowsTheClock()
{
    WorkListModel model(Texts::danish());
    QAbstractItemModelTester tester(&model);
    model.setLines({due(Today, QTime(14, 0)), due(Today.addDays(1))}, at(Today, QTime(13, 20)));
    const qint64 id = model.index(0, 0, model.index(0, 0)).data(IdRole).toLongLong();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(at(Today, QTime(13, 20)));
    QCOMPARE(changes.count(), 0);
    model.setNow(at(Today, QTime(13, 21)));
    QCOMPARE(changes.count(), 1); // the other line is as it was
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(0, WorkListModel::Left, model.index(0, 0)).data().toString(),
             u"om 39 min"_s);
    model.setNow(at(Today, QTime(14, 1)));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Overskredet"_s);
    QCOMPARE(model.indexOfId(id).data(IdRole).toLongLong(), id);
}

void TestWorkRules::listNarrowsToADay()
{
    WorkListModel model(Texts::danish());
    QAbstractItemModelTester tester(&model);
    const QList<WorkLine> lines{due(Today.addDays(-9)), due(Today), due(Today.addDays(3)),
                                due(Today.addDays(4)), due({})};
    model.setLines(lines, at(Today, QTime(13, 20)));
    const QList<DayLoad> loads = dayLoads(lines, Today, 10);
    for (const DayLoad &load : loads) {
        model.setDay(load);
        QCOMPARE(model.shownRows(), load.lines);
    }
    model.setDay({});
    QCOMPARE(model.shownRows(), 5);
}

QTEST_GUILESS_MAIN(TestWorkRules)
#include "tst_work_rules.moc"
