// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <attendance/finished_day_store.h>
#include <attendance/illness_store.h>
#include <attendance/notice_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 11, 23);
const CitizenId Somebody{1};

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

AbsenceNotice notice()
{
    AbsenceNotice notice;
    notice.citizen = Somebody;
    notice.day = Day;
    notice.wholeDay = true;
    notice.absent = Minutes{150};
    NoticePart part;
    part.participation = ParticipationId{7};
    part.order = OrderId{1};
    part.kind = NoticeKind::Absent;
    part.range = {600, 690};
    part.absent = Minutes{90};
    part.cause = u"sov over sig – «igen»"_s;
    part.told = true;
    notice.parts.append(part);
    part.participation = ParticipationId{8};
    part.kind = NoticeKind::Partly;
    part.absent = {};
    part.cause = QString();
    part.told = false;
    notice.parts.append(part);
    return notice;
}

struct Case
{
    Case() : ready(addPeople(db.connection(), 2).ok()), store(db.session()), illness(db.session())
    {
    }
    NoticeId give(NoticeId expected = {})
    {
        return store.give(notice(), NoticeChannel::Portal, u"Fravær"_s, expected).valueOr({});
    }
    QString value(const QString &sql) { return db.connection().value(sql).valueOr(u"?"_s); }

    TestDatabase db;
    bool ready;
    NoticeStore store;
    IllnessStore illness;
};

} // namespace

class TestNoticeStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidComesBack();
    void oneRowInForceOfTheDay();
    void takenBack_data();
    void takenBack();
    void correctionKeepsTheFirstMoment();
    void staleAndRefused();
    void listsOfDayAndCitizen();
    void illnessIsAppended();
    void illnessFaults_data();
    void illnessFaults();
    void illnessRemovedAndStale();
    void finishedDays();
};

void TestNoticeStore::whatWasSaidComesBack()
{
    Case c;
    QVERIFY(c.ready);
    const NoticeId id = c.give();
    QVERIFY(id.isValid());
    const auto given = c.store.of(Somebody, Day);
    QVERIFY(given.ok() && *given);
    const GivenNotice &back = **given;
    QCOMPARE(back.id, id);
    QCOMPARE(back.step, NoticeStep::Given);
    QCOMPARE(back.channel, NoticeChannel::Portal);
    QCOMPARE(back.text, u"Fravær"_s);
    QCOMPARE(back.givenBy, u"leder"_s);
    QCOMPARE(back.givenAt, c.db.clock().nowMs());
    QCOMPARE(noticeCorrection(back.known(), notice()), NoticeCorrection::None);
    QCOMPARE(back.said.parts.size(), 2);
    QCOMPARE(back.said.parts.first().order, OrderId{1});
    QVERIFY(back.said.parts.first().told);
    QVERIFY(!back.said.parts.last().told);
    AbsenceNotice later = notice();
    later.parts[1].absent = Minutes{0}; // known to be none is not the same as unknown
    QCOMPARE(noticeCorrection(back.known(), later), NoticeCorrection::Changed);
    QCOMPARE(c.value(u"SELECT count(*) FROM history WHERE entity = 'absence_notice'"_s), u"1"_s);
    QCOMPARE(c.value(u"SELECT count(*) FROM access_log l JOIN access_log_citizen k ON "
                     "k.access_log_id = l.id WHERE l.purpose = 'attendance.noticeGiven' AND "
                     "k.citizen_id = 1"_s),
             u"1"_s);
}

void TestNoticeStore::oneRowInForceOfTheDay()
{
    Case c;
    const NoticeId first = c.give();
    const NoticeId second = c.give(first);
    QVERIFY(second.isValid() && second != first);
    QCOMPARE(c.store.of(Somebody, Day)->value().id, second);
    QCOMPARE(c.store.historyOf(Somebody, Day)->size(), 2);
    // Also where somebody writes past the store.
    QVERIFY(
        !c.db.connection()
             .runScript(u"INSERT INTO absence_notice (citizen_id, day, step, channel, given_at) "
                        "VALUES (1, '2026-11-23', 'given', 'portal', 0)"_s)
             .ok());
}

void TestNoticeStore::takenBack_data()
{
    QTest::addColumn<NoticeStep>("step");
    QTest::addColumn<NoticeStep>("stored");
    QTest::newRow("told to the purchaser") << NoticeStep::Withdrawn << NoticeStep::Withdrawn;
    QTest::newRow("ticked by mistake") << NoticeStep::Unticked << NoticeStep::Unticked;
    QTest::newRow("given is no way back") << NoticeStep::Given << NoticeStep::Unticked;
}

void TestNoticeStore::takenBack()
{
    QFETCH(NoticeStep, step);
    QFETCH(NoticeStep, stored);
    Case c;
    const NoticeId given = c.give();
    const auto back =
        c.store.takeBack(Somebody, Day, step, NoticeChannel::Message, u" Borgeren kom "_s, given);
    QVERIFY(back.ok());
    const GivenNotice now = c.store.of(Somebody, Day)->value();
    QCOMPARE(now.step, stored);
    QCOMPARE(now.reason, u"Borgeren kom"_s);
    QVERIFY(!now.known());
    QCOMPARE(noticeCorrection(now.known(), notice()), NoticeCorrection::New);
    QVERIFY(c.give(*back).isValid());
    QCOMPARE(c.store.historyOf(Somebody, Day)->size(), 3);
}

void TestNoticeStore::correctionKeepsTheFirstMoment()
{
    Case c;
    const qint64 morning = c.db.clock().nowMs();
    const NoticeId first = c.give();
    c.db.clock().set(QDate(2026, 11, 24), QTime(15, 0));
    const NoticeId second = c.give(first);
    QCOMPARE(c.store.of(Somebody, Day)->value().firstGivenAt, morning);
    QCOMPARE(c.store.of(Somebody, Day)->value().givenAt, c.db.clock().nowMs());
    const auto unticked = c.store.takeBack(Somebody, Day, NoticeStep::Unticked,
                                           NoticeChannel::Portal, u"fejl"_s, second);
    QVERIFY(unticked.ok());
    c.db.clock().set(QDate(2026, 11, 24), QTime(16, 0));
    QVERIFY(c.give(*unticked).isValid());
    QCOMPARE(c.store.of(Somebody, Day)->value().firstGivenAt, c.db.clock().nowMs());
}

void TestNoticeStore::staleAndRefused()
{
    Case c;
    const NoticeId first = c.give();
    const auto stale = c.store.give(notice(), NoticeChannel::Portal, u"x"_s, {});
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    const auto reasonless = c.store.takeBack(Somebody, Day, NoticeStep::Withdrawn,
                                             NoticeChannel::Portal, u" "_s, first);
    QCOMPARE(code(reasonless), u"attendance.noticeReasonMissing"_s);
    QCOMPARE(code(c.store.takeBack(CitizenId{2}, Day, NoticeStep::Withdrawn, NoticeChannel::Portal,
                                   u"x"_s, {})),
             u"attendance.noticeNotGiven"_s);
    AbsenceNotice tomorrow = notice();
    tomorrow.day = QDate(2026, 11, 25);
    QCOMPARE(code(c.store.give(tomorrow, NoticeChannel::Portal, u"x"_s, {})),
             u"attendance.noticeAhead"_s);
    QCOMPARE(c.store.historyOf(Somebody, Day)->size(), 1);
}

void TestNoticeStore::listsOfDayAndCitizen()
{
    Case c;
    const NoticeId first = c.give();
    QVERIFY(c.give(first).isValid());
    AbsenceNotice other = notice();
    other.citizen = CitizenId{2};
    QVERIFY(c.store.give(other, NoticeChannel::Message, u"x"_s, {}).ok());
    AbsenceNotice friday = notice();
    friday.day = QDate(2026, 11, 20);
    QVERIFY(c.store.give(friday, NoticeChannel::Portal, u"x"_s, {}).ok());
    QCOMPARE(c.store.ofDay(Day)->size(), 2);
    const auto ofCitizen = c.store.ofCitizen(Somebody, QDate(2026, 11, 16), Day);
    QCOMPARE(ofCitizen->size(), 2);
    QCOMPARE(ofCitizen->first().day, QDate(2026, 11, 20));
    QCOMPARE(c.store.ofCitizen(Somebody, QDate(2026, 11, 21), Day)->size(), 1);
}

void TestNoticeStore::illnessIsAppended()
{
    Case c;
    const auto open = c.illness.record({Somebody, QDate(2026, 11, 16), {}}, u"K-kassen, 16/11"_s);
    QVERIFY(open.ok());
    QCOMPARE(c.illness.onDay(QDate(2026, 12, 24))->size(), 1);
    const auto ended = c.illness.correct(
        *open, {Somebody, QDate(2026, 11, 16), QDate(2026, 11, 20)}, u"K-kassen"_s);
    QVERIFY(ended.ok());
    QCOMPARE(c.illness.onDay(QDate(2026, 11, 20))->size(), 1);
    QCOMPARE(c.illness.onDay(QDate(2026, 11, 21))->size(), 0);
    QCOMPARE(c.illness.onDay(QDate(2026, 11, 15))->size(), 0);
    const auto all = c.illness.ofCitizen(Somebody);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, *ended);
    QCOMPARE(all->first().source, u"K-kassen"_s);
    QCOMPARE(all->first().recordedBy, u"leder"_s);
    QCOMPARE(c.value(u"SELECT count(*) FROM accepted_illness"_s), u"2"_s);
    QCOMPARE(c.value(u"SELECT count(*) FROM history WHERE entity = 'accepted_illness'"_s), u"2"_s);
}

void TestNoticeStore::illnessFaults_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const QString who = u"K-kassen"_s;
    QTest::newRow("no first day") << QDate() << QDate(2026, 11, 20) << who
                                  << u"attendance.illnessPeriod"_s;
    QTest::newRow("ends before it begins")
        << QDate(2026, 11, 20) << QDate(2026, 11, 19) << who << u"attendance.illnessPeriod"_s;
    QTest::newRow("nobody accepted it") << QDate(2026, 11, 2) << QDate(2026, 11, 3) << u" "_s
                                        << u"attendance.illnessSourceMissing"_s;
    QTest::newRow("overlaps by its last day")
        << QDate(2026, 11, 2) << QDate(2026, 11, 9) << who << u"attendance.illnessOverlaps"_s;
    QTest::newRow("begins on its last day")
        << QDate(2026, 11, 13) << QDate() << who << u"attendance.illnessOverlaps"_s;
    QTest::newRow("open and runs into it")
        << QDate(2026, 11, 2) << QDate() << who << u"attendance.illnessOverlaps"_s;
    QTest::newRow("the day after") << QDate(2026, 11, 14) << QDate() << who << QString();
    QTest::newRow("the day before") << QDate(2026, 11, 2) << QDate(2026, 11, 8) << who << QString();
}

void TestNoticeStore::illnessFaults()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, source);
    QFETCH(QString, expected);
    Case c;
    QVERIFY(
        c.illness.record({Somebody, QDate(2026, 11, 9), QDate(2026, 11, 13)}, u"K-kassen"_s).ok());
    QVERIFY(c.illness.record({CitizenId{2}, QDate(2026, 11, 1), {}}, u"K-kassen"_s).ok());
    QCOMPARE(code(c.illness.record({Somebody, from, to}, source)), expected);
}

void TestNoticeStore::illnessRemovedAndStale()
{
    Case c;
    const auto id = c.illness.record({Somebody, QDate(2026, 11, 9), {}}, u"K-kassen"_s);
    QVERIFY(id.ok());
    QCOMPARE(code(c.illness.remove(*id, QString())), u"attendance.illnessReasonMissing"_s);
    QVERIFY(c.illness.remove(*id, u"Forkert borger"_s).ok());
    QCOMPARE(c.illness.ofCitizen(Somebody)->size(), 0);
    QCOMPARE(c.illness.onDay(Day)->size(), 0);
    const auto stale = c.illness.correct(*id, {Somebody, QDate(2026, 11, 9), Day}, u"K-kassen"_s);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QCOMPARE(c.value(u"SELECT count(*) FROM accepted_illness"_s), u"2"_s);
}

void TestNoticeStore::finishedDays()
{
    Case c;
    FinishedDayStore days(c.db.session());
    QVERIFY(!days.of(Day)->finished);
    QCOMPARE(days.of(Day)->at, 0);
    QCOMPARE(code(days.reopen(Day, u"x"_s)), u"attendance.dayIsOpen"_s);
    QVERIFY(days.finish(Day).ok());
    QVERIFY(days.of(Day)->finished);
    QCOMPARE(days.of(Day)->by, u"leder"_s);
    QCOMPARE(days.of(Day)->at, c.db.clock().nowMs());
    QCOMPARE(code(days.finish(Day)), u"attendance.dayIsFinished"_s);
    QCOMPARE(code(days.reopen(Day, QString())), u"attendance.dayReasonMissing"_s);
    QVERIFY(days.reopen(Day, u"Glemt samtale"_s).ok());
    QVERIFY(!days.of(Day)->finished);
    QCOMPARE(days.of(Day)->reason, u"Glemt samtale"_s);
    QVERIFY(days.finish(Day).ok());
    QVERIFY(!days.of(Day.addDays(1))->finished);
    QCOMPARE(code(days.finish(QDate(2026, 11, 25))), u"attendance.dayAhead"_s);
    QCOMPARE(c.value(u"SELECT count(*) FROM day_finished"_s), u"3"_s);
}

QTEST_GUILESS_MAIN(TestNoticeStore)
#include "tst_notice_store.moc"
