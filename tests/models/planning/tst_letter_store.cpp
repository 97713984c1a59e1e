// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <planning/hand_out_store.h>
#include <planning/letter_store.h>
#include <planning/placement_approval_store.h>
#include <planning/plan_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 11, 30);
const CitizenId Somebody{1};

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

struct Case
{
    Case()
        : ready(addPeople(db.connection(), 2).ok()),
          plans(db.session()),
          letters(db.session()),
          approvals(db.session())
    {
        participation = plan(Day);
    }
    ParticipationId plan(QDate date, ActivityKind kind = ActivityKind::Activity)
    {
        Activity activity;
        activity.title = u"1. samtale"_s;
        activity.date = date;
        activity.range = {600, 660};
        activity.location = LocationId{1};
        activity.employee = EmployeeId{1};
        activity.kind = kind;
        Participation one;
        one.order = OrderId{1};
        one.citizen = Somebody;
        const auto id = plans.add(activity, {one});
        return id.ok() ? plans.participationOf(*id, Somebody).valueOr({}) : ParticipationId{};
    }
    Letter letter(QDate sent = QDate(2026, 11, 23), QDate received = QDate(2026, 11, 23))
    {
        Letter letter;
        letter.citizen = Somebody;
        letter.order = OrderId{1};
        letter.sentOn = sent;
        letter.receivedOn = received;
        ToldState told;
        told.participation = participation;
        told.title = u"1. samtale"_s;
        told.date = Day;
        told.range = {600, 660};
        told.location = LocationId{1};
        told.contactPerson = EmployeeId{2};
        told.who = Who::Group;
        told.how = How::Telephone;
        letter.told = {told};
        return letter;
    }
    // A schedule of the day's week that says nothing of the letter's activity.
    Done handOut(QDate received)
    {
        HandOutRecord record;
        record.version.citizen = Somebody;
        record.version.number = 1;
        record.version.formId = u"S-1"_s;
        record.version.from = Day;
        record.version.to = Day.addDays(6);
        record.version.versionDate = received;
        record.version.content = "x";
        record.handOut = {{}, HandOutWay::Hand, received, received};
        const auto done = HandOutStore(db.session()).record(record);
        return done.ok() ? Done() : Done(done.error());
    }
    PlacementApproval approval()
    {
        PlacementApproval approval;
        approval.citizen = Somebody;
        approval.location = LocationId{2};
        approval.company = u"Havnens Bageri"_s;
        approval.from = Day;
        approval.to = Day.addDays(30);
        approval.appliedOn = QDate(2026, 11, 20);
        return approval;
    }
    bool isTold() { return letters.toldInTime(Somebody)->contains(participation); }
    QString value(const QString &sql) { return db.connection().value(sql).valueOr(u"?"_s); }

    TestDatabase db;
    bool ready;
    PlanStore plans;
    LetterStore letters;
    PlacementApprovalStore approvals;
    ParticipationId participation;
};

Activity placementAt(LocationId place, QDate day, ActivityKind kind = ActivityKind::Internship)
{
    Activity activity;
    activity.kind = kind;
    activity.location = place;
    activity.date = day;
    return activity;
}

} // namespace

class TestLetterStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatALetterToldComesBack();
    void toldInTime_data();
    void toldInTime();
    void correctionTakesItsPlace();
    void takenBackCountsNothing();
    void refusals();
    void approvalsAreStored();
    void approvalFaults_data();
    void approvalFaults();
    void awaiting_data();
    void awaiting();
};

void TestLetterStore::whatALetterToldComesBack()
{
    Case c;
    QVERIFY(c.ready && c.participation.isValid());
    Letter sent = c.letter(QDate(2026, 11, 19), QDate(2026, 11, 26));
    sent.channel = LetterChannel::Post;
    const auto id = c.letters.record(sent);
    QVERIFY(id.ok());
    const auto all = c.letters.ofOrder(OrderId{1});
    QCOMPARE(all->size(), 1);
    const Letter &back = all->first();
    QCOMPARE(back.id, *id);
    QCOMPARE(back.channel, LetterChannel::Post);
    QCOMPARE(back.sentOn, QDate(2026, 11, 19));
    QCOMPARE(back.receivedOn, QDate(2026, 11, 26));
    QCOMPARE(back.recordedBy, u"leder"_s);
    QCOMPARE(back.told.size(), 1);
    QVERIFY(back.told.first().saysTheSame(sent.told.first()));
    QCOMPARE(back.told.first().toldOn, QDate(2026, 11, 26));
    QCOMPARE(c.letters.ofCitizen(Somebody)->size(), 1);
    QCOMPARE(c.letters.ofCitizen(CitizenId{2})->size(), 0);
    QCOMPARE(c.value(u"SELECT count(*) FROM history WHERE entity = 'letter'"_s), u"1"_s);
    QCOMPARE(
        c.value(u"SELECT count(*) FROM access_log WHERE purpose = 'planning.letterRecorded'"_s),
        u"1"_s);
}

void TestLetterStore::toldInTime_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("schedule");
    QTest::addColumn<bool>("told");
    QTest::newRow("received before the day") << Day.addDays(-1) << QDate() << true;
    QTest::newRow("received on the day") << Day << QDate() << false;
    QTest::newRow("a schedule of the week in time takes its place")
        << Day.addDays(-5) << Day.addDays(-3) << false;
    QTest::newRow("a schedule on the meeting day comes too late for that")
        << Day.addDays(-5) << Day << true;
    QTest::newRow("a schedule before the letter") << Day.addDays(-3) << Day.addDays(-5) << true;
}

void TestLetterStore::toldInTime()
{
    QFETCH(QDate, received);
    QFETCH(QDate, schedule);
    QFETCH(bool, told);
    Case c;
    QVERIFY(c.letters.record(c.letter(Day.addDays(-7), received)).ok());
    if (schedule.isValid())
        QVERIFY(c.handOut(schedule).ok());
    QCOMPARE(c.isTold(), told);
    QVERIFY(c.letters.toldInTime(CitizenId{2})->isEmpty());
}

void TestLetterStore::correctionTakesItsPlace()
{
    Case c;
    const auto first = c.letters.record(c.letter());
    QVERIFY(first.ok());
    Letter corrected = c.letter(QDate(2026, 11, 24), QDate(2026, 11, 24));
    corrected.told[0].range = {780, 840};
    const auto second = c.letters.record(corrected, *first);
    QVERIFY(second.ok());
    QCOMPARE(c.letters.ofOrder(OrderId{1})->size(), 1);
    QCOMPARE(c.letters.ofOrder(OrderId{1})->first().id, *second);
    QCOMPARE(c.letters.toldInTime(Somebody)->value(c.participation).range, (TimeRange{780, 840}));
    const auto stale = c.letters.record(corrected, *first);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QCOMPARE(c.value(u"SELECT count(*) FROM letter"_s), u"2"_s);
}

void TestLetterStore::takenBackCountsNothing()
{
    Case c;
    const auto id = c.letters.record(c.letter());
    QVERIFY(c.isTold());
    QCOMPARE(code(c.letters.takeBack(*id, QString())), u"planning.letterReasonMissing"_s);
    QVERIFY(c.letters.takeBack(*id, u"Aldrig sendt"_s).ok());
    QVERIFY(!c.isTold());
    QVERIFY(c.letters.ofOrder(OrderId{1})->isEmpty());
    const Done again = c.letters.takeBack(*id, u"Aldrig sendt"_s);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, Error::Kind::Stale);
    QVERIFY(c.letters.record(c.letter()).ok());
    QVERIFY(c.isTold());
}

void TestLetterStore::refusals()
{
    Case c;
    QCOMPARE(code(c.letters.record(c.letter(Day, Day.addDays(-1)))),
             u"planning.letterReceivedEarly"_s);
    Letter empty = c.letter();
    empty.told.clear();
    QCOMPARE(code(c.letters.record(empty)), u"planning.letterTellsNothing"_s);
    QCOMPARE(code(c.letters.takeBack(LetterId{9}, u"x"_s)), u"planning.letterUnknown"_s);
    QCOMPARE(c.value(u"SELECT count(*) FROM letter"_s), u"0"_s);
}

void TestLetterStore::approvalsAreStored()
{
    Case c;
    const auto added = c.approvals.add(c.approval());
    QVERIFY(added.ok());
    QCOMPARE(added->state(), ApprovalState::AppliedFor);
    QCOMPARE(c.approvals.open()->size(), 1);
    PlacementApproval approved = *added;
    approved.approvedOn = QDate(2026, 11, 24);
    approved.kind = ActivityKind::WageSubsidy;
    const auto stored = c.approvals.update(approved);
    QVERIFY(stored.ok());
    QCOMPARE(stored->version, 2);
    QVERIFY(c.approvals.open()->isEmpty());
    const auto all = c.approvals.ofCitizen(Somebody);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().state(), ApprovalState::Approved);
    QCOMPARE(all->first().company, u"Havnens Bageri"_s);
    QCOMPARE(all->first().kind, ActivityKind::WageSubsidy);
    QCOMPARE(all->first().appliedOn, QDate(2026, 11, 20));
    const auto stale = c.approvals.update(approved);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QCOMPARE(c.value(u"SELECT count(*) FROM history WHERE entity = 'placement_approval'"_s),
             u"2"_s);
}

void TestLetterStore::approvalFaults_data()
{
    QTest::addColumn<PlacementApproval>("approval");
    QTest::addColumn<QString>("expected");
    PlacementApproval sound = {
        {}, Somebody, LocationId{2}, u"Bageri"_s, ActivityKind::Internship, Day, Day, {}, {},
        {}, 0};
    PlacementApproval nameless = sound;
    nameless.company = u" "_s;
    QTest::newRow("no company") << nameless << u"planning.approvalWithoutCompany"_s;
    PlacementApproval reversed = sound;
    reversed.to = Day.addDays(-1);
    QTest::newRow("ends before it begins") << reversed << u"planning.approvalPeriod"_s;
    PlacementApproval talk = sound;
    talk.kind = ActivityKind::Activity;
    QTest::newRow("no placement") << talk << u"planning.approvalKind"_s;
    PlacementApproval both = sound;
    both.approvedOn = both.refusedOn = Day;
    QTest::newRow("approved and refused") << both << u"planning.approvalBoth"_s;
    QTest::newRow("sound") << sound << QString();
}

void TestLetterStore::approvalFaults()
{
    QFETCH(PlacementApproval, approval);
    QFETCH(QString, expected);
    Case c;
    QCOMPARE(code(c.approvals.add(approval)), expected);
}

void TestLetterStore::awaiting_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<bool>("awaits");
    const QDate later = Day.addDays(60);
    QTest::newRow("applied for") << placementAt(LocationId{2}, later) << true;
    QTest::newRow("refused") << placementAt(LocationId{2}, later.addDays(20)) << true;
    QTest::newRow("approved") << placementAt(LocationId{2}, Day) << false;
    QTest::newRow("last day of the approval")
        << placementAt(LocationId{2}, Day.addDays(30)) << false;
    QTest::newRow("after the approval") << placementAt(LocationId{2}, Day.addDays(31)) << true;
    QTest::newRow("no approval is recorded of the place")
        << placementAt(LocationId{1}, Day) << false;
    QTest::newRow("wage subsidy waits too")
        << placementAt(LocationId{2}, later, ActivityKind::WageSubsidy) << true;
    QTest::newRow("ordinary work needs none")
        << placementAt(LocationId{2}, later, ActivityKind::OrdinaryWork) << false;
}

void TestLetterStore::awaiting()
{
    QFETCH(Activity, activity);
    QFETCH(bool, awaits);
    Case c;
    PlacementApproval approved = c.approval();
    approved.approvedOn = QDate(2026, 11, 24);
    PlacementApproval applied = c.approval();
    applied.from = Day.addDays(55);
    applied.to = Day.addDays(65);
    PlacementApproval refused = applied;
    refused.from = Day.addDays(75);
    refused.to = Day.addDays(85);
    refused.refusedOn = QDate(2026, 11, 24);
    const QList<PlacementApproval> all{approved, applied, refused};
    QCOMPARE(awaitsApproval(activity, Somebody, all), awaits);
    QVERIFY(!awaitsApproval(activity, CitizenId{2}, all));
    PlannedItem item;
    item.activity = activity;
    item.participation.id = ParticipationId{5};
    item.participation.citizen = Somebody;
    QCOMPARE(awaitingApproval({item}, all).contains(ParticipationId{5}), awaits);
}

QTEST_GUILESS_MAIN(TestLetterStore)
#include "tst_letter_store.moc"
