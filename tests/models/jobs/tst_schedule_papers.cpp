// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <jobs/hand_out_job.h>
#include <jobs/week_schedule_pack.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 2);
const IsoWeek Week{2026, 45};
const IsoWeek Next{2026, 46};
const QDate Start(2026, 11, 2);
const QDate End(2027, 1, 29);

// One citizen on spor 1 with two conversations in week 45.
struct Case : JobsOffice
{
    Case()
        : who(citizen(u"6101800001"_s, u"Søren Ærø"_s, maja.id)),
          order(accepted(u"5400101"_s, who, Start, End)),
          first(plan({u"Samtale"_s, Monday}, {order})),
          second(plan({u"CV-værksted"_s, Monday.addDays(2), 13 * 60, 15 * 60}, {order}))
    {
    }

    ScheduleDraft draft(IsoWeek week = Week)
    {
        SchedulePapers papers(session());
        auto result = papers.draft(who.id, week);
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().message.code));
        return *result;
    }
    HandOutOutcome handOut(IsoWeek week = Week)
    {
        auto result = handOutWeek(session(), {week, {}, QDate(2026, 10, 30), HandOutWay::Hand}, {});
        if (!result.ok())
            qFatal("%s", qPrintable(result.error().message.code));
        return *result;
    }

    Citizen who;
    Order order;
    ActivityId first;
    ActivityId second;
};

QStringList marks(const ScheduleDraft &draft)
{
    static const QStringList names{u"-"_s, u"NYT"_s, u"ÆNDRET"_s, u"UDGÅR"_s};
    QStringList out;
    for (const ScheduleItem &item : draft.paper.items)
        out.append(names[int(item.mark)] + u' ' + item.title + u' ' + item.date.toString(u"d/M"_s) +
                   u' ' + item.from.toString(u"HH:mm"_s));
    return out;
}

} // namespace

class TestSchedulePapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstVersion();
    void unchangedAfterHandOut();
    void marksAgainstTheVersionBefore();
    void movedToAnotherWeek();
    void movedToAnotherWeekHandedOutFirst();
    void movedBackIsNew();
    void wordsDemandNoHandOut_data();
    void wordsDemandNoHandOut();
    void allParallelOrdersInOne();
    void notAcceptedIsLeftOut();
    void interruptedCourse();
    void cancelledOrder();
    void freeDays();
    void contactAndIllness();
    void illnessNumberOfTheTargetGroup_data();
    void illnessNumberOfTheTargetGroup();
    void placementAwaitsItsApproval();
    void otherAppointment();
    void acuteChange();
    void currentPaper();
    void rulesOfTheOrdersOwnVersion();
};

void TestSchedulePapers::firstVersion()
{
    Case c;
    const ScheduleDraft draft = c.draft();
    QVERIFY(draft.changed);
    QCOMPARE(marks(draft), (QStringList{u"- Samtale 2/11 09:00"_s, u"- CV-værksted 4/11 13:00"_s}));
    QCOMPARE(draft.paper.version, 1);
    QCOMPARE(draft.paper.earlierVersion(), 0);
    QCOMPARE(draft.paper.changes, 0);
    QCOMPARE(draft.paper.citizenName, u"Søren Ærø"_s);
    QCOMPARE(draft.paper.week, Week);
    QCOMPARE(draft.paper.validFrom, Monday);
    QCOMPARE(draft.paper.versionDate, QDate(2026, 10, 20));
    QCOMPARE(draft.paper.office.town, u"4999 Egeby"_s);
    QCOMPARE(draft.effective, Monday);
    QCOMPARE(draft.demanding, Monday);
    QCOMPARE(draft.contractKey, JobsOffice::contract());
    QCOMPARE(draft.told.size(), 2);
    const ScheduleItem item = draft.paper.items.first();
    QCOMPARE(item.to, QTime(10, 0));
    QCOMPARE(item.placeName, u"Åbro"_s);
    QCOMPARE(item.placeAddress, u"Havnegade 12, 4999 Egeby"_s);
    QCOMPARE(item.course, 1);
}

void TestSchedulePapers::unchangedAfterHandOut()
{
    Case c;
    QCOMPARE(c.handOut().handedOut, 1);
    const ScheduleDraft draft = c.draft();
    QVERIFY(!draft.changed);
    QVERIFY(!draft.reworded);
    QVERIFY(!draft.effective.isValid());
    QCOMPARE(draft.paper.changes, 0);
    QCOMPARE(draft.paper.version, 2);
}

void TestSchedulePapers::marksAgainstTheVersionBefore()
{
    Case c;
    const ActivityId third = c.plan({u"Mentor"_s, Monday.addDays(3)}, {c.order});
    const ActivityId fourth = c.plan({u"Praktikbesøg"_s, Monday.addDays(4)}, {c.order});
    c.handOut();
    c.move(c.second, Monday.addDays(3), 14 * 60, 15 * 60);
    c.cancel(third);
    c.remove(fourth, c.who);
    c.plan({u"Jobsøgning"_s, Monday.addDays(1)}, {c.order});
    const ScheduleDraft draft = c.draft();
    QVERIFY(draft.changed);
    QCOMPARE(marks(draft),
             (QStringList{u"- Samtale 2/11 09:00"_s, u"NYT Jobsøgning 3/11 09:00"_s,
                          u"UDGÅR Mentor 5/11 09:00"_s, u"ÆNDRET CV-værksted 5/11 14:00"_s,
                          u"UDGÅR Praktikbesøg 6/11 09:00"_s}));
    QCOMPARE(draft.paper.changes, 4);
    const ScheduleItem moved = draft.paper.items[3];
    QVERIFY(moved.before.has_value());
    QCOMPARE(moved.before->date, Monday.addDays(2));
    QCOMPARE(moved.before->from, QTime(13, 0));
    QCOMPARE(moved.before->to, QTime(15, 0));
    QCOMPARE(moved.before->placeName, u"Åbro"_s);
    QCOMPARE(draft.effective, Monday.addDays(1));
    QCOMPARE(draft.paper.validFrom, Monday.addDays(1));
}

void TestSchedulePapers::movedToAnotherWeek()
{
    Case c;
    c.plan({u"Fast møde"_s, Monday.addDays(7)}, {c.order});
    c.handOut(Week);
    c.handOut(Next);
    c.move(c.second, Monday.addDays(9), 13 * 60, 15 * 60);
    QCOMPARE(marks(c.draft(Week)),
             (QStringList{u"- Samtale 2/11 09:00"_s, u"UDGÅR CV-værksted 4/11 13:00"_s}));
    QCOMPARE(marks(c.draft(Next)),
             (QStringList{u"- Fast møde 9/11 09:00"_s, u"NYT CV-værksted 11/11 13:00"_s}));
    // The marks tell which version of this week they are set against.
    QCOMPARE(c.draft(Week).paper.earlierVersion(), 1);
    QCOMPARE(c.draft(Next).paper.earlierVersion(), 2);
    QCOMPARE(c.draft(IsoWeek{2026, 47}).paper.earlierVersion(), 0);
    c.handOut(Week);
    c.handOut(Next);
    QVERIFY(!c.draft(Week).changed);
    QVERIFY(!c.draft(Next).changed);
    QCOMPARE(c.count(u"SELECT count(*) FROM handed_state WHERE to_hand_out_id IS NULL AND removed "
                     "= 0 AND date = '2026-11-11'"_s),
             1);
}

// The other week's schedule told the new day first; the paper of the old week still says the old
// day and must be corrected, without untelling the new one.
void TestSchedulePapers::movedToAnotherWeekHandedOutFirst()
{
    Case c;
    c.handOut(Week);
    c.remove(c.first, c.who);
    c.handOut(Week);
    c.move(c.second, Monday.addDays(9), 13 * 60, 15 * 60);
    c.handOut(Next);
    const ScheduleDraft draft = c.draft(Week);
    QVERIFY(draft.changed);
    QCOMPARE(marks(draft), (QStringList{u"UDGÅR CV-værksted 4/11 13:00"_s}));
    QVERIFY(draft.told.isEmpty());
    QCOMPARE(c.handOut(Week).handedOut, 1);
    QVERIFY(!c.draft(Week).changed);
    QVERIFY(!c.draft(Next).changed);
    QCOMPARE(c.count(u"SELECT count(*) FROM handed_state WHERE to_hand_out_id IS NULL AND removed "
                     "= 0 AND date = '2026-11-11'"_s),
             1);
}

void TestSchedulePapers::movedBackIsNew()
{
    Case c;
    c.handOut();
    c.cancel(c.second);
    c.handOut();
    QVERIFY(!c.draft().changed);
    Activity again = *c.plans.activity(c.second);
    again.cancelled = false;
    QVERIFY(c.plans.update(again).ok());
    QCOMPARE(marks(c.draft()),
             (QStringList{u"- Samtale 2/11 09:00"_s, u"NYT CV-værksted 4/11 13:00"_s}));
}

void TestSchedulePapers::wordsDemandNoHandOut_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"title", "note", "contact", "course"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSchedulePapers::wordsDemandNoHandOut()
{
    QFETCH(QString, what);
    Case c;
    c.handOut();
    Activity activity = *c.plans.activity(c.second);
    if (what == "title"_L1)
        activity.title = u"CV og ansøgning"_s;
    else if (what == "note"_L1)
        activity.note = u"Medbring dit CV"_s;
    QVERIFY(c.plans.update(activity).ok());
    if (what == "contact"_L1) {
        Citizen citizen = *c.citizens.byId(c.who.id);
        citizen.contactPerson = c.simon.id;
        QVERIFY(c.citizens.update(citizen).ok());
    } else if (what == "course"_L1) {
        c.accepted(u"5400102"_s, c.who, Monday, End, u"spor2"_s, Minutes{360});
    }
    const ScheduleDraft draft = c.draft();
    QVERIFY(!draft.changed);
    QVERIFY(draft.reworded);
    QVERIFY(!draft.demanding.isValid());
    // Handing it out all the same is a new version, once.
    QCOMPARE(c.handOut().handedOut, 1);
    QVERIFY(!c.draft().reworded);
    QCOMPARE(c.handOut().handedOut, 0);
}

void TestSchedulePapers::allParallelOrdersInOne()
{
    Case c;
    const Order mentor =
        c.accepted(u"5400050"_s, c.who, Monday, QDate(2026, 12, 18), u"spor2"_s, Minutes{360});
    c.accepted(u"5400001"_s, c.who, QDate(2026, 8, 3), QDate(2026, 10, 30), u"spor2"_s,
               Minutes{360});
    c.accepted(u"5400002"_s, c.who, QDate(2027, 2, 1), QDate(2027, 3, 26), u"spor2"_s,
               Minutes{360});
    c.plan({u"Mentor"_s, Monday.addDays(1)}, {mentor});
    const ScheduleDraft draft = c.draft();
    QCOMPARE(draft.paper.courses.size(), 2); // neither the past nor the coming one
    QCOMPARE(draft.paper.courses[0].number, 1);
    QCOMPARE(draft.paper.courses[0].title, u"Spor 2"_s); // same start, by order number
    QCOMPARE(draft.paper.courses[0].to, QDate(2026, 12, 18));
    QCOMPARE(draft.paper.courses[1].title, u"Spor 1"_s);
    QCOMPARE(draft.paper.courses[1].from, Start);
    QCOMPARE(draft.paper.items.size(), 3);
    QCOMPARE(draft.paper.items[0].course, 2);
    QCOMPARE(draft.paper.items[1].course, 1);
}

void TestSchedulePapers::notAcceptedIsLeftOut()
{
    Case c;
    const Order draft2 = c.received(u"5400050"_s, c.who, Monday, End, u"spor2"_s, Minutes{360});
    c.plan({u"Kladde"_s, Monday.addDays(1)}, {draft2});
    c.plan({u"Kladde igen"_s, Monday.addDays(2)}, {draft2});
    const ScheduleDraft draft = c.draft();
    QCOMPARE(draft.paper.items.size(), 2);
    QCOMPARE(draft.told.size(), 2);
    QCOMPARE(draft.paper.courses.size(), 1);
    QCOMPARE(draft.notAccepted.size(), 1);
    QCOMPARE(draft.notAccepted.first().number, u"5400050"_s);
}

// Nothing takes place after the last day, whatever the plan still says.
void TestSchedulePapers::interruptedCourse()
{
    Case c;
    c.plan({u"Fast møde"_s, Monday.addDays(7)}, {c.order});
    c.handOut(Week);
    c.handOut(Next);
    c.db.clock().set(Monday);
    QVERIFY(c.orders.interrupt(c.order, Monday.addDays(1), Monday).ok());
    const ScheduleDraft week = c.draft(Week);
    QCOMPARE(marks(week),
             (QStringList{u"- Samtale 2/11 09:00"_s, u"UDGÅR CV-værksted 4/11 13:00"_s}));
    QCOMPARE(week.paper.courses.first().to, Monday.addDays(1));
    QCOMPARE(week.ended.size(), 1);
    const ScheduleDraft next = c.draft(Next);
    QCOMPARE(marks(next), (QStringList{u"UDGÅR Fast møde 9/11 09:00"_s}));
    QVERIFY(next.paper.courses.isEmpty());
    // Where to call stands on that paper too.
    QCOMPARE(next.contractKey, JobsOffice::contract());
    QCOMPARE(next.paper.illness.whom, u"Kontaktcentret"_s);
}

void TestSchedulePapers::cancelledOrder()
{
    Case c;
    c.handOut();
    QVERIFY(c.orders.cancel(c.order, QDate(2026, 10, 20)).ok());
    const ScheduleDraft draft = c.draft();
    QCOMPARE(marks(draft),
             (QStringList{u"UDGÅR Samtale 2/11 09:00"_s, u"UDGÅR CV-værksted 4/11 13:00"_s}));
    QVERIFY(draft.notAccepted.isEmpty());
    QCOMPARE(draft.ended.size(), 1);
}

void TestSchedulePapers::freeDays()
{
    Case c;
    const IsoWeek christmas{2026, 52};
    c.plan({u"Samtale"_s, QDate(2026, 12, 21)}, {c.order});
    for (const auto &[day, state, key] :
         {std::tuple(22, ClosingDayState::Granted, QString()),
          std::tuple(23, ClosingDayState::Requested, QString()),
          std::tuple(24, ClosingDayState::Granted, JobsOffice::contract())}) {
        ClosingDay closing;
        closing.date = QDate(2026, 12, day);
        closing.reason = u"Lukket"_s;
        closing.contractKey = key;
        closing.state = state;
        closing.requestedOn = QDate(2026, 9, 1);
        closing.decidedOn = QDate(2026, 9, 15);
        QVERIFY(c.office.add(closing).ok());
    }
    const ScheduleDraft draft = c.draft(christmas);
    QCOMPARE(draft.paper.freeDays, (QMap<QDate, QString>{{QDate(2026, 12, 22), u"Lukket"_s},
                                                         {QDate(2026, 12, 24), u"Lukket"_s},
                                                         {QDate(2026, 12, 25), u"Juledag"_s},
                                                         {QDate(2026, 12, 26), u"2. juledag"_s}}));
}

void TestSchedulePapers::contactAndIllness()
{
    Case c;
    const ScheduleDraft draft = c.draft();
    QCOMPARE(draft.paper.contact.name, u"Maja Lindqvist"_s);
    QCOMPARE(draft.paper.contact.phone, u"00 45 12 31"_s);
    // The purchaser's number, never the office's (001 D 3.6).
    QCOMPARE(draft.paper.illness.whom, u"Kontaktcentret"_s);
    QCOMPARE(draft.paper.illness.number, u"00 33 17 00"_s);
    Citizen citizen = *c.citizens.byId(c.who.id);
    citizen.contactPerson = c.simon.id;
    QVERIFY(c.citizens.update(citizen).ok());
    QCOMPARE(c.draft().paper.contact.phone, u"00 45 12 30"_s); // the office's where none is his own
}

void TestSchedulePapers::illnessNumberOfTheTargetGroup_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QString>("number");
    const QString cab = u"Center for Afklaring og Beskæftigelse (CAB)"_s;
    QTest::newRow("none told") << QString() << u"Kontaktcentret"_s << u"00 33 17 00"_s;
    QTest::newRow("a group of its own") << u"resource30"_s << cab << u"00 33 18 18"_s;
    QTest::newRow("unknown to the contract")
        << u"gone"_s << u"Kontaktcentret"_s << u"00 33 17 00"_s;
}

void TestSchedulePapers::illnessNumberOfTheTargetGroup()
{
    QFETCH(QString, group);
    QFETCH(QString, whom);
    QFETCH(QString, number);
    Case c;
    QVERIFY(c.contracts
                .setAnswer(JobsOffice::contract(), u"illnessPhoneResource30"_s, u"00331818"_s,
                           QDate(2024, 1, 1))
                .ok());
    Citizen changed = c.who;
    changed.targetGroup = group;
    QVERIFY(c.citizens.update(changed).ok());
    const ScheduleDraft draft = c.draft();
    QCOMPARE(draft.paper.illness.whom, whom);
    QCOMPARE(draft.paper.illness.number, number);
}

void TestSchedulePapers::placementAwaitsItsApproval()
{
    Case c;
    const ActivityId placement = c.plan(
        {u"Praktik"_s, Monday.addDays(3), 8 * 60, 12 * 60, ActivityKind::Internship}, {c.order});
    QVERIFY(c.draft().awaitingApproval.isEmpty());
    QCOMPARE(c.draft().paper.items.size(), 3);
    PlacementApprovalStore store(c.session());
    PlacementApproval approval;
    approval.citizen = c.who.id;
    approval.location = c.aabro.id;
    approval.company = u"Åbro"_s;
    approval.from = Monday;
    approval.to = Monday.addDays(25);
    approval.appliedOn = QDate(2026, 10, 20);
    const auto applied = store.add(approval);
    QVERIFY(applied.ok());
    const ScheduleDraft draft = c.draft();
    QCOMPARE(draft.paper.items.size(), 2);
    QCOMPARE(draft.awaitingApproval.size(), 1);
    QCOMPARE(draft.awaitingApproval.first().id, placement);
    const HandOutOutcome outcome = c.handOut();
    QCOMPARE(outcome.findings.size(), 1);
    QCOMPARE(outcome.findings.first().finding.message.code, u"jobs.awaitsApproval"_s);
    PlacementApproval approved = *applied;
    approved.approvedOn = QDate(2026, 10, 29);
    QVERIFY(store.update(approved).ok());
    QVERIFY(c.draft().awaitingApproval.isEmpty());
    QVERIFY(marks(c.draft()).contains(u"NYT Praktik 5/11 08:00"_s));
}

void TestSchedulePapers::otherAppointment()
{
    Case c;
    c.plan({u"Læge"_s, Monday.addDays(1), 8 * 60, 9 * 60, ActivityKind::OtherAppointment},
           {c.order});
    const ScheduleItem item = c.draft().paper.items[1];
    QCOMPARE(item.title, u"Læge"_s);
    QVERIFY(item.otherAppointment);
    QCOMPARE(item.course, 0);
}

void TestSchedulePapers::acuteChange()
{
    Case c;
    c.handOut();
    Activity activity = *c.plans.activity(c.second);
    activity.range = {14 * 60, 15 * 60};
    activity.acuteReason = u"Jobsamtale samme dag"_s;
    QVERIFY(c.plans.update(activity).ok());
    const ScheduleDraft draft = c.draft();
    QVERIFY(draft.changed);
    QCOMPARE(draft.effective, Monday.addDays(2));
    QVERIFY(!draft.demanding.isValid());
}

void TestSchedulePapers::currentPaper()
{
    Case c;
    SchedulePapers papers(c.session());
    QVERIFY(!papers.handedOut(c.who.id, Week)->has_value());
    QVERIFY((*papers.current(c.who.id, Week))->draft);
    QVERIFY(!papers.current(c.who.id, IsoWeek{2026, 50})->has_value()); // nothing in it
    c.handOut();
    QVERIFY(!(*papers.current(c.who.id, Week))->draft);
    QCOMPARE((*papers.current(c.who.id, Week))->version, 1);
    Activity activity = *c.plans.activity(c.second);
    activity.note = u"Medbring dit CV"_s;
    QVERIFY(c.plans.update(activity).ok());
    QVERIFY((*papers.current(c.who.id, Week))->draft);
    // A week that is over stays as it was handed out.
    c.db.clock().set(Monday.addDays(7));
    QVERIFY(!(*papers.current(c.who.id, Week))->draft);
    QVERIFY((*papers.current(c.who.id, Week))->items.last().note.isEmpty());
}

void TestSchedulePapers::rulesOfTheOrdersOwnVersion()
{
    Case c;
    SchedulePapers papers(c.session());
    const auto rules = papers.rulesFor(c.draft());
    QVERIFY(rules.ok());
    QVERIFY(rules->moment.has_value());
    QCOMPARE(receiptDate(HandOutWay::Letter, QDate(2026, 10, 26), rules->postal),
             QDate(2026, 11, 2));
    QVERIFY(!papers.rulesFor(ScheduleDraft{})->moment.has_value());
}

QTEST_GUILESS_MAIN(TestSchedulePapers)
#include "tst_schedule_papers.moc"
