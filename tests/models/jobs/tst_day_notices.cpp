// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <attendance/day_notices.h>
#include <attendance/illness_store.h>
#include <core/texts.h>
#include <deadlines/deadline_store.h>
#include <jobs/hand_out_job.h>
#include <jobs/protocol_job.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 2);

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

// Søren is planned twice on Monday, Åse once; both hold their schedules, and it is Monday noon.
struct Case : JobsOffice
{
    Case()
        : soeren(citizen(u"6101800001"_s, u"Søren Ærø"_s, maja.id)),
          aase(citizen(u"6101800002"_s, u"Åse Bæk"_s, maja.id)),
          order(accepted(u"5400101"_s, soeren, Monday, QDate(2027, 1, 29))),
          other(accepted(u"5400102"_s, aase, Monday, QDate(2027, 1, 29))),
          talk(plan({u"Samtale"_s, Monday}, {order})),
          workshop(plan({u"CV-værksted"_s, Monday, 13 * 60, 15 * 60}, {order, other}))
    {
        const auto handedOut = handOutWeek(
            session(), {IsoWeek{2026, 45}, {}, QDate(2026, 10, 30), HandOutWay::Hand}, {});
        ready = ready && handedOut.ok() && handedOut->handedOut == 2;
        db.clock().set(Monday, QTime(12, 0));
    }
    void absent(ActivityId activity, const Citizen &who)
    {
        attend(activity, who, Presence::Absent, AbsenceReason::OtherCause);
    }
    // Another word on what is registered already.
    bool change(ActivityId activity, const Citizen &who, Presence presence)
    {
        const auto items = plans.ofActivity(activity);
        for (const PlannedItem &item : items.valueOr({})) {
            if (item.participation.citizen != who.id)
                continue;
            Attendance attendance;
            attendance.participation = item.participation.id;
            attendance.presence = presence;
            attendance.reason =
                presence == Presence::Absent ? AbsenceReason::OtherCause : AbsenceReason::None;
            AttendanceStore store(session());
            return store.record(attendance, item.attendance).ok();
        }
        return false;
    }
    DayNotice of(const Citizen &who, QDate day = Monday)
    {
        const auto notice = dayNotice(session(), who.id, day);
        return notice.ok() && *notice ? **notice : DayNotice();
    }
    QStringList listed(QDate day = Monday)
    {
        QStringList lines;
        for (const DayNotice &one : dayNotices(session(), day).valueOr({}))
            lines.append(one.citizenName + u' ' + QString::number(int(one.correction)));
        return lines;
    }
    QStringList open(const DeadlineFilter &filter = {})
    {
        QStringList lines;
        for (const OpenDeadline &one : openDeadlines(session(), filter).valueOr({})) {
            if (one.kind == DeadlineKind::AbsenceNotice)
                lines.append(one.orderNumber + u' ' + one.date.toString(u"d/M"_s) + u' ' +
                             one.calculation.first().code.section(u'.', 1) +
                             (one.overdue ? u" !"_s : u""_s));
        }
        return lines;
    }

    Citizen soeren;
    Citizen aase;
    Order order;
    Order other;
    ActivityId talk;
    ActivityId workshop;
};

} // namespace

class TestDayNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDueIsListed();
    void givenIsDoneWith();
    void laterRegistrationsDemandACorrection_data();
    void laterRegistrationsDemandACorrection();
    void nothingToGiveAndTwice();
    void untickedIsDueAgain();
    void acceptedIllnessIsSpared();
    void afterTheDeadlineOnlyAMessage();
    void openDeadlinesNameThem();
    void registerSaysWhenItWasTold();
    void dayRegisterCountsThem();
};

void TestDayNotices::whatIsDueIsListed()
{
    Case c;
    QVERIFY(c.ready);
    QCOMPARE(c.listed(), QStringList());
    c.absent(c.workshop, c.aase);
    c.absent(c.talk, c.soeren);
    c.attend(c.workshop, c.soeren, Presence::Present);
    QCOMPARE(c.listed(), (QStringList{u"Søren Ærø 1"_s, u"Åse Bæk 1"_s}));
    const DayNotice due = c.of(c.soeren);
    QCOMPARE(due.correction, NoticeCorrection::New);
    QCOMPARE(due.orderNumbers, QStringList{u"5400101"_s});
    QCOMPARE(due.order, c.order.id);
    QCOMPARE(due.contractKey, JobsOffice::contract());
    QCOMPARE(due.channel, NoticeChannel::Portal);
    QCOMPARE(due.deadline, copenhagen(toUtcMs(Monday, QTime(23, 59))));
    QVERIFY(!due.notice->wholeDay);
    QCOMPARE(due.notice->absent, Minutes{60});
    QCOMPARE(due.text.size(), 2);
    QVERIFY(c.of(c.aase).notice->wholeDay);
    QVERIFY(c.session().log().flush().ok());
    QCOMPARE(c.count(u"SELECT count(*) FROM access_log l JOIN access_log_citizen k ON "
                     "k.access_log_id = l.id WHERE l.purpose = 'attendance.noticesSeen'"_s),
             2);
}

void TestDayNotices::givenIsDoneWith()
{
    Case c;
    c.absent(c.talk, c.soeren);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    const DayNotice after = c.of(c.soeren);
    QVERIFY(!after.isDue());
    QVERIFY(after.given.has_value());
    QCOMPARE(after.given->channel, NoticeChannel::Portal);
    QCOMPARE(after.given->text,
             u"Fravær den 02-11-2026: 1 t.\nKl. 09.00–10.00: ikke fremmødt (1 t)."_s);
    QCOMPARE(c.listed(), QStringList{u"Søren Ærø 0"_s});
}

void TestDayNotices::laterRegistrationsDemandACorrection_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<NoticeCorrection>("correction");
    QTest::newRow("the same again") << Presence::Absent << NoticeCorrection::None;
    QTest::newRow("came after all") << Presence::Present << NoticeCorrection::Withdrawn;
    QTest::newRow("cancelled by the supplier")
        << Presence::Cancelled << NoticeCorrection::Withdrawn;
    QTest::newRow("came late") << Presence::Partly << NoticeCorrection::Changed;
}

void TestDayNotices::laterRegistrationsDemandACorrection()
{
    QFETCH(Presence, presence);
    QFETCH(NoticeCorrection, correction);
    Case c;
    c.absent(c.talk, c.soeren);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    QVERIFY(c.change(c.talk, c.soeren, presence));
    const DayNotice now = c.of(c.soeren);
    QCOMPARE(now.correction, correction);
    QCOMPARE(now.orderNumbers, QStringList{u"5400101"_s});
    if (correction != NoticeCorrection::Withdrawn)
        return;
    QCOMPARE(code(giveNotice(c.session(), now)), u"attendance.noticeNotDemanded"_s);
    QVERIFY(withdrawNotice(c.session(), now, NoticeStep::Withdrawn, u"Kom alligevel"_s).ok());
    QVERIFY(!c.of(c.soeren).isDue());
}

void TestDayNotices::nothingToGiveAndTwice()
{
    Case c;
    c.absent(c.talk, c.soeren);
    const DayNotice seen = c.of(c.soeren);
    QVERIFY(giveNotice(c.session(), seen).ok());
    const auto twice = giveNotice(c.session(), seen);
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().kind, Error::Kind::Stale);
    QVERIFY(!dayNotice(c.session(), c.aase.id, Monday)->has_value());
    QVERIFY(!dayNotice(c.session(), c.soeren.id, Monday.addDays(1))->has_value());
}

void TestDayNotices::untickedIsDueAgain()
{
    Case c;
    c.absent(c.talk, c.soeren);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    QVERIFY(withdrawNotice(c.session(), c.of(c.soeren), NoticeStep::Unticked, u"Forkert borger"_s)
                .ok());
    QCOMPARE(c.of(c.soeren).correction, NoticeCorrection::New);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    QVERIFY(!c.of(c.soeren).isDue());
}

void TestDayNotices::acceptedIllnessIsSpared()
{
    Case c;
    c.absent(c.talk, c.soeren);
    c.absent(c.workshop, c.aase);
    QVERIFY(IllnessStore(c.session()).record({c.soeren.id, Monday, {}}, u"Kontaktcentret"_s).ok());
    QCOMPARE(c.listed(), QStringList{u"Åse Bæk 1"_s});
}

void TestDayNotices::afterTheDeadlineOnlyAMessage()
{
    Case c;
    c.absent(c.talk, c.soeren);
    c.db.clock().set(Monday, QTime(23, 59));
    QCOMPARE(c.of(c.soeren).channel, NoticeChannel::Portal);
    c.db.clock().set(Monday.addDays(1), QTime(0, 0));
    QCOMPARE(c.of(c.soeren).channel, NoticeChannel::Message);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    QCOMPARE(c.of(c.soeren).given->channel, NoticeChannel::Message);
}

void TestDayNotices::openDeadlinesNameThem()
{
    Case c;
    c.absent(c.talk, c.soeren);
    c.absent(c.workshop, c.aase);
    QCOMPARE(c.open(), (QStringList{u"5400101 2/11 noticeNew"_s, u"5400102 2/11 noticeNew"_s}));
    QCOMPARE(c.open({.orders = {c.other.id}}), QStringList{u"5400102 2/11 noticeNew"_s});
    QCOMPARE(c.open({.withNotices = false}), QStringList());
    QVERIFY(giveNotice(c.session(), c.of(c.aase)).ok());
    QCOMPARE(c.open(), QStringList{u"5400101 2/11 noticeNew"_s});
    QVERIFY(c.change(c.workshop, c.aase, Presence::Present));
    c.db.clock().set(Monday.addDays(1), QTime(8, 0));
    QCOMPARE(c.open(),
             (QStringList{u"5400101 2/11 noticeNew !"_s, u"5400102 2/11 noticeWithdrawn !"_s}));
    c.db.clock().set(Monday.addDays(15), QTime(8, 0));
    QCOMPARE(c.open(), QStringList());
    QCOMPARE(c.open({.orders = {c.order.id}}), QStringList{u"5400101 2/11 noticeNew !"_s});
}

void TestDayNotices::registerSaysWhenItWasTold()
{
    Case c;
    c.absent(c.talk, c.soeren);
    c.absent(c.workshop, c.aase);
    c.attend(c.workshop, c.soeren, Presence::Present);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    c.db.clock().set(Monday.addDays(1), QTime(8, 0));
    QVERIFY(giveNotice(c.session(), c.of(c.aase)).ok());
    const auto registers = citizenProtocols(c.session(), {Month{2026, 11}, {}, false}, {});
    QVERIFY(registers.ok());
    QCOMPARE(registers->size(), 2);
    const CitizenProtocolData &soeren = registers->first();
    QCOMPARE(soeren.totals.notices, 1);
    QCOMPARE(soeren.totals.noticesInTime, 1);
    QCOMPARE(soeren.rows.at(0).entry.notified, copenhagen(toUtcMs(Monday, QTime(12, 0))));
    QVERIFY(!soeren.rows.at(1).entry.notified.isValid());
    const CitizenProtocolData &aase = registers->last();
    QCOMPARE(aase.totals.notices, 1);
    QCOMPARE(aase.totals.noticesInTime, 0);
    QCOMPARE(aase.rows.first().entry.notified, copenhagen(toUtcMs(Monday.addDays(1), QTime(8, 0))));
}

void TestDayNotices::dayRegisterCountsThem()
{
    Case c;
    c.absent(c.talk, c.soeren);
    c.absent(c.workshop, c.aase);
    c.attend(c.workshop, c.soeren, Presence::Absent, AbsenceReason::AgreedActivity);
    QVERIFY(giveNotice(c.session(), c.of(c.soeren)).ok());
    const auto day = dayProtocolData(c.session(), Monday, {});
    QVERIFY(day.ok());
    QCOMPARE(day->totals.citizensToNotify, 2);
    QCOMPARE(day->totals.citizensNotifiedInTime, 1);
    QVERIFY(day->groups.first().rows.first().entry.notified.isValid());
    for (const DayProtocolRow &row : day->groups.last().rows)
        QVERIFY(!row.entry.notified.isValid());
    QVERIFY(IllnessStore(c.session()).record({c.aase.id, Monday, Monday}, u"K-kassen"_s).ok());
    QCOMPARE(dayProtocolData(c.session(), Monday, {})->totals.citizensToNotify, 1);
}

QTEST_GUILESS_MAIN(TestDayNotices)
#include "tst_day_notices.moc"
