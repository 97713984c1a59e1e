// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <core/texts.h>
#include <documents/output.h>
#include <jobs/hand_out_job.h>
#include <jobs/week_schedule_pack.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 2);
const IsoWeek Week{2026, 45};
const QDate End(2027, 1, 29);

struct Case : JobsOffice
{
    explicit Case(int people = 1)
    {
        for (int i = 1; i <= people; ++i) {
            who.append(
                citizen(u"610180%1"_s.arg(i, 4, 10, QChar(u'0')), u"Borger %1"_s.arg(i), maja.id));
            order.append(accepted(u"54%1"_s.arg(i, 5, 10, QChar(u'0')), who.last(), Monday, End));
        }
        group =
            plan({u"CV-værksted"_s, Monday, 540, 660, ActivityKind::Activity, Who::Group}, order);
    }

    Result<HandOutOutcome> run(QDate given = QDate(2026, 10, 30), HandOutWay way = HandOutWay::Hand,
                               const QList<OrderId> &chosen = {}, const Progress &progress = {})
    {
        return handOutWeek(session(), {Week, chosen, given, way}, progress);
    }
    qint64 rows(const QString &table) { return count(u"SELECT count(*) FROM "_s + table); }

    QList<Citizen> who;
    QList<Order> order;
    ActivityId group;
};

QStringList codes(const HandOutOutcome &outcome)
{
    QStringList codes;
    for (const HandOutFinding &finding : outcome.findings)
        codes.append(finding.finding.message.code);
    return codes;
}

QByteArray print(const WeekScheduleData &data)
{
    Typesetter typesetter;
    PdfOptions options;
    options.title = u"Ugeskema"_s;
    options.created = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    auto bytes = pdfBytes({layoutWeekSchedule(data, typesetter)}, options, typesetter);
    return bytes.ok() ? *bytes : QByteArray();
}

} // namespace

class TestHandOutJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsAndProof();
    void secondRunAddsNothing();
    void versionsCountPerCitizen();
    void letterCountsWhenReceived();
    void lateIsAFinding_data();
    void lateIsAFinding();
    void acuteChangeIsNotLate();
    void onlyTheChosenOrders();
    void notAcceptedIsTold();
    void outsideItsDaysIsTold();
    void needsTheRight();
    void needsWeekAndDay();
    void cancelledLeavesWholeHandOuts();
    void failedLeavesNothing();
    void reprintsIdentically();
};

void TestHandOutJob::versionsAndProof()
{
    Case c(3);
    const auto outcome = c.run();
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->handedOut, 3);
    QCOMPARE(outcome->unchanged, 0);
    QCOMPARE(outcome->received, QDate(2026, 10, 30));
    QCOMPARE(outcome->versions.size(), 3);
    QVERIFY(outcome->findings.isEmpty());
    HandOutStore store(c.session());
    const auto version = store.version(outcome->versions.first());
    QVERIFY((*version).has_value());
    QCOMPARE((*version)->number, 1);
    QCOMPARE((*version)->from, Monday);
    QCOMPARE((*version)->to, Monday.addDays(6));
    QCOMPARE((*version)->versionDate, QDate(2026, 10, 30));
    QCOMPARE((*version)->form, WeekScheduleForm);
    const auto frozen = unpackWeekSchedule((*version)->content);
    QVERIFY(frozen.ok());
    QCOMPARE(frozen->formId, (*version)->formId);
    QCOMPARE(frozen->versionDate, QDate(2026, 10, 30));
    QVERIFY(!frozen->draft);
    const auto proof = store.handOutsOf(c.who.first().id);
    QCOMPARE(proof->size(), 1);
    QCOMPARE(int(proof->first().way), int(HandOutWay::Hand));
    const auto items = c.plans.ofDay(Monday);
    QCOMPARE(items->size(), 3);
    for (const PlannedItem &item : *items) {
        QVERIFY(item.told.has_value());
        QCOMPARE(item.told->toldOn, QDate(2026, 10, 30));
        QCOMPARE(item.told->contactPerson, c.maja.id);
        QCOMPARE(item.told->location, c.aabro.id);
    }
    QCOMPARE(c.count(u"SELECT count(*) FROM access_log WHERE purpose = 'hand-out'"_s), 3);
}

void TestHandOutJob::secondRunAddsNothing()
{
    Case c(3);
    QVERIFY(c.run().ok());
    const qint64 logged = c.rows(u"access_log"_s);
    const auto again = c.run(QDate(2026, 11, 1));
    QVERIFY(again.ok());
    QCOMPARE(again->handedOut, 0);
    QCOMPARE(again->unchanged, 3);
    QVERIFY(again->findings.isEmpty());
    QCOMPARE(c.rows(u"schedule_version"_s), 3);
    QCOMPARE(c.rows(u"hand_out"_s), 3);
    QCOMPARE(c.rows(u"handed_state"_s), 3);
    QCOMPARE(c.rows(u"access_log"_s), logged);
}

void TestHandOutJob::versionsCountPerCitizen()
{
    Case c(2);
    QVERIFY(c.run().ok());
    c.plan({u"Samtale"_s, Monday.addDays(2)}, {c.order[1]});
    const auto second = c.run();
    QCOMPARE(second->handedOut, 1);
    QCOMPARE(second->unchanged, 1);
    HandOutStore store(c.session());
    QCOMPARE(store.versionsOf(c.who[0].id)->size(), 1);
    QCOMPARE(store.versionsOf(c.who[1].id)->last().number, 2);
    // Only what changed is told anew.
    QCOMPARE(c.rows(u"handed_state"_s), 3);
}

void TestHandOutJob::letterCountsWhenReceived()
{
    Case c;
    const auto outcome = c.run(QDate(2026, 10, 23), HandOutWay::Letter); // a Friday
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->received, QDate(2026, 10, 30)); // 5 working days on
    const auto proof = HandOutStore(c.session()).handOutsOf(c.who.first().id);
    QCOMPARE(int(proof->first().way), int(HandOutWay::Letter));
    QCOMPARE(proof->first().givenOn, QDate(2026, 10, 23));
    QCOMPARE(proof->first().receivedOn, QDate(2026, 10, 30));
    QCOMPARE(c.plans.ofDay(Monday)->first().told->toldOn, QDate(2026, 10, 30));
    QVERIFY(outcome->findings.isEmpty());
}

void TestHandOutJob::lateIsAFinding_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<QDate>("given");
    QTest::addColumn<bool>("letter");
    QTest::addColumn<QDate>("latest"); // that is told; invalid: not late
    QTest::newRow("first schedule, the working day before")
        << true << QDate(2026, 10, 30) << false << QDate();
    QTest::newRow("first schedule, on the first meeting day") << true << Monday << false << QDate();
    QTest::newRow("first schedule, after it") << true << Monday.addDays(1) << false << Monday;
    QTest::newRow("first schedule, by letter in time")
        << true << QDate(2026, 10, 23) << true << QDate();
    QTest::newRow("first schedule, letter under way too long")
        << true << QDate(2026, 10, 28) << true << Monday;
    QTest::newRow("later one, the working day before")
        << false << Monday.addDays(1) << false << QDate();
    QTest::newRow("later one, on the day itself")
        << false << Monday.addDays(2) << false << Monday.addDays(1);
}

void TestHandOutJob::lateIsAFinding()
{
    QFETCH(bool, first);
    QFETCH(QDate, given);
    QFETCH(bool, letter);
    QFETCH(QDate, latest);
    Case c;
    if (!first) {
        QVERIFY(c.run().ok());
        c.plan({u"Samtale"_s, Monday.addDays(2)}, {c.order.first()});
    }
    const auto outcome = c.run(given, letter ? HandOutWay::Letter : HandOutWay::Hand);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->handedOut, 1); // recorded all the same
    QCOMPARE(codes(*outcome), latest.isValid() ? QStringList{u"jobs.toldLate"_s} : QStringList());
    if (latest.isValid())
        QVERIFY(Texts::danish()
                    .sentence(outcome->findings.first().finding.message)
                    .contains(u"senest "_s + Texts::danish().date(latest)));
}

void TestHandOutJob::acuteChangeIsNotLate()
{
    Case c;
    QVERIFY(c.run().ok());
    Activity activity = *c.plans.activity(c.group);
    activity.range = {600, 660};
    activity.acuteReason = u"Jobsamtale"_s;
    QVERIFY(c.plans.update(activity).ok());
    const auto outcome = c.run(Monday);
    QCOMPARE(outcome->handedOut, 1);
    QVERIFY(outcome->findings.isEmpty());
}

void TestHandOutJob::onlyTheChosenOrders()
{
    Case c(3);
    const auto outcome = c.run(QDate(2026, 10, 30), HandOutWay::Hand, {c.order[1].id});
    QCOMPARE(outcome->handedOut, 1);
    QCOMPARE(HandOutStore(c.session()).versionsOf(c.who[1].id)->size(), 1);
    QCOMPARE(c.rows(u"schedule_version"_s), 1);
}

void TestHandOutJob::notAcceptedIsTold()
{
    Case c;
    const Citizen other = c.citizen(u"6101809999"_s, u"Kladde"_s);
    const Order draft = c.received(u"5499999"_s, other, Monday, End);
    c.plan({u"Samtale"_s, Monday}, {draft});
    const auto outcome = c.run();
    QCOMPARE(outcome->handedOut, 1);
    QCOMPARE(codes(*outcome), QStringList{u"jobs.orderNotAccepted"_s});
    QCOMPARE(outcome->findings.first().orderNumber, u"5499999"_s);
    QVERIFY(HandOutStore(c.session()).versionsOf(other.id)->isEmpty());
}

void TestHandOutJob::outsideItsDaysIsTold()
{
    Case c;
    c.plan({u"Samtale"_s, Monday.addDays(3)}, {c.order.first()});
    c.db.clock().set(Monday);
    QVERIFY(c.orders.interrupt(c.order.first(), Monday.addDays(1), Monday).ok());
    const auto outcome = c.run();
    QCOMPARE(outcome->handedOut, 1);
    QCOMPARE(codes(*outcome), QStringList{u"jobs.outsideOrderDays"_s});
    QCOMPARE(c.rows(u"handed_state"_s), 1);
}

void TestHandOutJob::needsTheRight()
{
    Case c;
    for (const Role role : {Role::Mentor, Role::Consultant, Role::Administrator}) {
        Session session = c.db.sessionAs(role);
        const bool may = session.require(Right::Plan).ok();
        const auto outcome = handOutWeek(
            session, {IsoWeek{2026, 46}, {}, QDate(2026, 10, 30), HandOutWay::Hand}, {});
        QCOMPARE(outcome.ok(), may);
    }
    QCOMPARE(c.rows(u"schedule_version"_s), 0);
}

void TestHandOutJob::needsWeekAndDay()
{
    Case c;
    QCOMPARE(handOutWeek(c.session(), {IsoWeek{}, {}, Monday, HandOutWay::Hand}, {})
                 .error()
                 .message.code,
             u"jobs.handOutDates"_s);
    QCOMPARE(c.run(QDate()).error().message.code, u"jobs.handOutDates"_s);
}

void TestHandOutJob::cancelledLeavesWholeHandOuts()
{
    Case c(4);
    std::atomic<bool> stop = false;
    Progress progress;
    progress.cancel = &stop;
    progress.report = [&stop](qint64 done, qint64) { stop = done == 2; };
    const auto outcome = c.run(QDate(2026, 10, 30), HandOutWay::Hand, {}, progress);
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), int(Error::Kind::Canceled));
    QCOMPARE(c.rows(u"schedule_version"_s), 2);
    QCOMPARE(c.rows(u"hand_out"_s), 2);
    QCOMPARE(c.rows(u"handed_state"_s), 2);
    // Asked for after the last one, there is nothing left to stop.
    stop = false;
    progress.report = [&stop](qint64 done, qint64 total) { stop = done == total; };
    QCOMPARE(c.run(QDate(2026, 10, 30), HandOutWay::Hand, {}, progress)->handedOut, 2);
}

void TestHandOutJob::failedLeavesNothing()
{
    Case c(2);
    QVERIFY(c.db.connection()
                .runScript(u"CREATE TRIGGER stop BEFORE INSERT ON handed_state WHEN "
                           "NEW.participation_id = 2 BEGIN SELECT RAISE(ABORT, 'full'); END"_s)
                .ok());
    QVERIFY(!c.run().ok());
    QCOMPARE(c.rows(u"schedule_version"_s), 1);
    QCOMPARE(c.rows(u"hand_out"_s), 1);
    QCOMPARE(c.rows(u"handed_state"_s), 1);
}

void TestHandOutJob::reprintsIdentically()
{
    Case c;
    QVERIFY(c.run().ok());
    SchedulePapers before(c.session());
    const QByteArray paper = print(**before.handedOut(c.who.first().id, Week));
    QVERIFY(paper.size() > 1000);
    c.move(c.group, Monday.addDays(2), 780, 840);
    Citizen citizen = *c.citizens.byId(c.who.first().id);
    citizen.name = u"Nyt Navn"_s;
    citizen.contactPerson = c.simon.id;
    QVERIFY(c.citizens.update(citizen).ok());
    Office office = **c.office.office();
    office.name = u"Nyt firma"_s;
    office.phone = u"00 99 99 99"_s;
    QVERIFY(c.office.save(office).ok());
    Location place = *c.office.location(c.aabro.id);
    place.address = u"Nyvej 1, 4999 Egeby"_s;
    QVERIFY(c.office.update(place).ok());
    Employee maja = *c.office.employee(c.maja.id);
    maja.phone = u"00 11 11 11"_s;
    QVERIFY(c.office.update(maja).ok());
    SchedulePapers after(c.session());
    const auto frozen = after.handedOut(c.who.first().id, Week);
    QCOMPARE((*frozen)->citizenName, u"Borger 1"_s);
    QVERIFY(print(**frozen) == paper);
}

QTEST_MAIN(TestHandOutJob)
#include "tst_hand_out_job.moc"
