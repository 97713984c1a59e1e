// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <attendance/attendance_store.h>
#include <planning/plan_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestAttendanceStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestIsInForceAndOldStays();
    void staleRegistrationIsRefused();
    void unknownParticipationIsTold();
    void manyAreReadAtOnce();
};

namespace {
ParticipationId plan(TestDatabase &db)
{
    Activity activity;
    activity.title = u"Samtale"_s;
    activity.date = QDate(2026, 11, 23);
    activity.range = {600, 660};
    Participation participation;
    participation.order = OrderId{1};
    participation.citizen = CitizenId{1};
    PlanStore store(db.session());
    const auto added = store.add(activity, {participation});
    return added.ok() ? store.ofDay(activity.date)->first().participation.id : ParticipationId{};
}
} // namespace

void TestAttendanceStore::newestIsInForceAndOldStays()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    const ParticipationId participation = plan(db);
    AttendanceStore store(db.session());
    Attendance absent;
    absent.participation = participation;
    absent.presence = Presence::Absent;
    absent.reason = AbsenceReason::OtherCause;
    absent.statedCause = u"gav ikke besked"_s;
    const auto first = store.record(absent, {});
    QVERIFY(first.ok());
    Attendance partly = absent;
    partly.presence = Presence::Partly;
    partly.presentMinutes = Minutes{25};
    partly.arrived = 635;
    const auto second = store.record(partly, *first);
    QVERIFY(second.ok());
    QCOMPARE(PlanStore(db.session()).ofDay(QDate(2026, 11, 23))->first().attendance, *second);
    const auto history = store.historyOf(participation);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().presence, Presence::Absent);
    QCOMPARE(history->first().statedCause, u"gav ikke besked"_s);
    QCOMPARE(history->last().presentMinutes.value_or(Minutes{}), Minutes{25});
    QCOMPARE(history->last().arrived.value_or(0), 635);
    QVERIFY(!history->last().left.has_value());
    QCOMPARE(history->last().recordedBy, u"leder"_s);
    QCOMPARE(history->last().recordedAt, db.clock().nowMs());
}

void TestAttendanceStore::staleRegistrationIsRefused()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    AttendanceStore store(db.session());
    Attendance present;
    present.participation = plan(db);
    QVERIFY(store.record(present, {}).ok());
    Attendance absent = present;
    absent.presence = Presence::Absent;
    const auto refused = store.record(absent, {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Stale);
    QCOMPARE(store.historyOf(present.participation)->size(), 1);
}

void TestAttendanceStore::unknownParticipationIsTold()
{
    TestDatabase db;
    AttendanceStore store(db.session());
    Attendance present;
    present.participation = ParticipationId{99};
    QCOMPARE(store.record(present, {}).error().kind, Error::Kind::NotFound);
}

// More than one statement asks for, and not a full number of them.
void TestAttendanceStore::manyAreReadAtOnce()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 1).ok());
    AttendanceStore store(db.session());
    Attendance partly;
    partly.participation = plan(db);
    partly.presence = Presence::Partly;
    QList<AttendanceId> ids;
    for (int i = 0; i < 150; ++i) {
        partly.presentMinutes = Minutes{i};
        const auto id = store.recordFirst(partly);
        QVERIFY(id.ok());
        ids.append(*id);
    }
    ids.append(AttendanceId{4711});
    for (const qsizetype wanted : {0, 1, 63, 64, 65, 128, 151}) {
        const auto found = store.byIds(ids.last(wanted));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), std::max<qsizetype>(wanted - 1, 0)); // the last is nobody's
        for (qsizetype i = ids.size() - wanted; i < ids.size() - 1; ++i)
            QCOMPARE(found->value(ids[i]).presentMinutes.value_or(Minutes{-1}), Minutes{i});
    }
}

QTEST_GUILESS_MAIN(TestAttendanceStore)
#include "tst_attendance_store.moc"
