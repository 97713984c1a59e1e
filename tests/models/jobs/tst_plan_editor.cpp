// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_editor_case.h"
#include <QRandomGenerator>
#include <core/texts.h>

using namespace bro;
using Case = PlanEditorCase;

class TestPlanEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creates()
    {
        Case c;
        PlanEdit edit;
        edit.activity = c.talk(Monday);
        edit.added = {c.part(0), c.part(1)};
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->activities.size(), 1);
        const PlanState state = c.state(outcome->activities.first());
        QCOMPARE(state.activity->title, u"Mentorsamtale"_s);
        QCOMPARE(state.parts.size(), 2);
        QCOMPARE(state.parts[0].order, c.order[0].id);
        QCOMPARE(c.session().undo().undoName().code, u"weekPlan.didCreate"_s);
        QCOMPARE(c.count(u"SELECT count(*) FROM access_log WHERE purpose = 'weekPlan.changed'"_s),
                 1);
    }

    void refusalsLeaveNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("outside the order") << u"outside"_s << u"weekPlan.outsideOrder"_s;
        QTest::newRow("not accepted") << u"received"_s << u"weekPlan.notAccepted"_s;
        QTest::newRow("no title") << u"title"_s << u"plan.titleMissing"_s;
        QTest::newRow("end before start") << u"end"_s << u"plan.endNotAfterStart"_s;
        QTest::newRow("nobody") << u"nobody"_s << u"weekPlan.nobody"_s;
    }
    void refusalsLeaveNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Case c;
        PlanEdit edit;
        edit.activity = c.talk(Monday);
        edit.added = {c.part(0)};
        if (what == "outside"_L1)
            edit.activity.date = Friday.addDays(3);
        if (what == "received"_L1) {
            const Citizen jytte = c.citizen(u"6101801009"_s, u"Jytte Ravn"_s, c.maja.id);
            c.received(u"B-9"_s, jytte, Monday, Friday);
            edit.added.first().citizen = jytte.id;
        }
        if (what == "title"_L1)
            edit.activity.title.clear();
        if (what == "end"_L1)
            edit.activity.range = {600, 540};
        if (what == "nobody"_L1)
            edit.added.clear();
        const auto outcome = PlanEditor(c.session()).save(edit);
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(outcome.error().kind, Error::Kind::Refused);
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
    }

    void movesAndUndoes()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.activity.date = Monday.addDays(1);
        QVERIFY(c.save(edit).ok());
        QCOMPARE(c.stored(id).date, Monday.addDays(1));
        QCOMPARE(c.session().undo().undoName().code, u"weekPlan.didMove"_s);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.stored(id).date, Monday);
        QVERIFY(c.session().undo().redo().ok());
        QCOMPARE(c.stored(id).date, Monday.addDays(1));
        QVERIFY(c.session().undo().undo().ok());
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), 0);
        QVERIFY(c.session().undo().redo().ok());
        QCOMPARE(c.stored(id).title, u"Mentorsamtale"_s);
    }

    void namesOfSteps_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("stretched") << u"stretch"_s << u"weekPlan.didStretch"_s;
        QTest::newRow("another time") << u"move"_s << u"weekPlan.didMove"_s;
        QTest::newRow("a note") << u"note"_s << u"weekPlan.didChange"_s;
        QTest::newRow("one more citizen") << u"join"_s << u"weekPlan.didParticipants"_s;
    }
    void namesOfSteps()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Case c;
        PlanEdit edit;
        edit.activity = c.stored(c.create(Monday));
        if (what == "stretch"_L1)
            edit.activity.range.to += 30;
        if (what == "move"_L1)
            edit.activity.range = {700, 760};
        if (what == "note"_L1)
            edit.activity.note = u"Medbring CV"_s;
        if (what == "join"_L1)
            edit.added = {c.part(1)};
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->name.code, code);
    }

    void nothingChangedIsNoStep()
    {
        Case c;
        PlanEdit edit;
        edit.activity = c.stored(c.create(Monday));
        const auto outcome = c.save(edit);
        QVERIFY(outcome.ok());
        QVERIFY(outcome->isEmpty());
    }

    void aStaleEditIsRefused()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        PlanEdit edit;
        edit.activity = c.stored(id);
        c.move(id, Monday, 720, 780);
        edit.activity.note = u"Ny"_s;
        const auto outcome = c.save(edit);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Error::Kind::Stale);
        QCOMPARE(c.stored(id).range.from, 720);
    }

    void undoingWhatAnotherChangedIsRefusedByName()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.activity.date = Monday.addDays(1);
        QVERIFY(c.save(edit).ok());
        c.move(id, Monday.addDays(2), 600, 660);
        const Done undone = c.session().undo().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().kind, Error::Kind::Stale);
        QVERIFY(Texts::danish().sentence(undone.error().message).contains(u"Mentorsamtale"_s));
        QCOMPARE(c.stored(id).date, Monday.addDays(2));
    }

    void theRestOfAStepIsUndone()
    {
        Case c;
        const ActivityId first = c.createSeries(Monday, Monday.addDays(14));
        const SeriesId series = c.stored(first).series;
        QCOMPARE(c.days(series).size(), 3);
        c.move(first, Monday, 720, 780);
        const Done undone = c.session().undo().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().message.code, u"weekPlan.notTaken"_s);
        QCOMPARE(c.days(series), QList{Monday});
    }

    void deletes_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("attended");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("removed");
        QTest::newRow("never told: vanishes") << false << false << QString() << 0 << 0;
        QTest::newRow("told: stays to be told off") << true << false << QString() << 1 << 1;
        QTest::newRow("registered: refused")
            << true << true << u"weekPlan.removeAttended"_s << 1 << 0;
    }
    void deletes()
    {
        QFETCH(bool, told);
        QFETCH(bool, attended);
        QFETCH(QString, code);
        QFETCH(int, rows);
        QFETCH(int, removed);
        Case c;
        const ActivityId id = c.create(Monday);
        if (told)
            c.handOut(Monday);
        if (attended)
            c.attend(id, c.who[0], Presence::Present);
        const QStringList before = c.plan();
        PlanEditor editor(c.session());
        const auto outcome = editor.remove(id, c.stored(id).version);
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(c.count(u"SELECT count(*) FROM participation"_s), rows);
        QCOMPARE(c.count(u"SELECT count(*) FROM participation WHERE removed = 1"_s), removed);
        QCOMPARE(c.count(u"SELECT count(*) FROM activity"_s), rows);
        if (!outcome.ok())
            return;
        c.done(*outcome);
        QVERIFY(c.session().undo().undo().ok());
        QCOMPARE(c.plan(), before);
    }

    // The registration was taken back: its history stays, so the row does too.
    void whatWasRegisteredOnceIsTakenOff()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.attend(id, c.who[0], Presence::Present);
        AttendanceStore store(c.session());
        const auto items = c.plans.ofActivity(id);
        QVERIFY(store.takeBack(items->first().participation.id, items->first().attendance).ok());
        QVERIFY(PlanEditor(c.session()).remove(id, c.stored(id).version).ok());
        QCOMPARE(c.count(u"SELECT count(*) FROM participation WHERE removed = 1"_s), 1);
    }

    void oneCitizenIsTakenOffAGroup()
    {
        Case c;
        const ActivityId id = c.create(Monday, {0, 1, 2});
        PlanEditor editor(c.session());
        QVERIFY(editor.remove(id, c.stored(id).version, SeriesScope::OnlyThis, c.who[1].id).ok());
        const PlanState state = c.state(id);
        QCOMPARE(state.parts.size(), 2);
        QVERIFY(state.activity.has_value());
    }

    void whoWasToldIsTakenBack()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.handOut(Monday);
        QVERIFY(PlanEditor(c.session()).remove(id, c.stored(id).version).ok());
        const auto back = PlanEditor(c.session()).takeBack(id, c.who[0].id);
        QVERIFY(back.ok());
        QVERIFY(!c.state(id).parts.first().removed);
    }

    void undoOfWhatWasToldSinceIsRefused()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.handOut(Monday);
        const Done undone = c.session().undo().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().message.code, u"weekPlan.toldSince"_s);
        QVERIFY(c.state(id).activity.has_value());
    }

    void registeredActivitiesKeepTheirTime()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        c.attend(id, c.who[0], Presence::Present);
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.activity.range.to += 30;
        QCOMPARE(codeOf(c.save(edit)), u"weekPlan.moveAttended"_s);
        edit.activity = c.stored(id);
        edit.activity.note = u"Fint"_s;
        QVERIFY(c.save(edit).ok());
    }

    void cancels()
    {
        Case c;
        const ActivityId id = c.create(Monday);
        const auto outcome = PlanEditor(c.session()).setCancelled(id, c.stored(id).version, true);
        QVERIFY(outcome.ok());
        QVERIFY(c.stored(id).cancelled);
        c.done(*outcome);
        QVERIFY(c.session().undo().undo().ok());
        QVERIFY(!c.stored(id).cancelled);
    }

    // Whatever was done: undone step by step everything is as it was, done again as it became.
    void undoOfAnySequenceRestores()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            Case c;
            c.create(Monday);
            c.create(Monday.addDays(1), {0, 1, 2});
            c.createSeries(Monday.addDays(2), Monday.addDays(30), {1, 2});
            c.handOut(Monday, Today);
            c.session().undo().clear();
            QList<QStringList> states{c.plan()};
            QRandomGenerator dice(seed);
            for (int step = 0; step < 25; ++step) {
                takeRandomStep(c, dice);
                if (c.plan() != states.last())
                    states.append(c.plan());
            }
            QVERIFY(states.size() > 8);
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                const Done undone = c.session().undo().undo();
                QVERIFY2(undone.ok(),
                         undone.ok()
                             ? ""
                             : qPrintable(Texts::danish().sentence(undone.error().message)));
                QCOMPARE(c.plan(), states[i]);
            }
            QVERIFY(!c.session().undo().canUndo());
            for (qsizetype i = 1; i < states.size(); ++i) {
                QVERIFY(c.session().undo().redo().ok());
                QCOMPARE(c.plan(), states[i]);
            }
        }
    }

private:
    static void takeRandomStep(Case &c, QRandomGenerator &dice)
    {
        QList<ActivityId> ids;
        Statement read(c.session().connection(), u"SELECT id FROM activity ORDER BY id"_s);
        while (read.next().valueOr(false))
            ids.append(read.id<ActivityId>(0));
        const ActivityId id = ids.isEmpty() ? ActivityId{} : ids[dice.bounded(int(ids.size()))];
        PlanEdit edit;
        edit.activity = c.stored(id);
        edit.scope = SeriesScope(dice.bounded(3));
        PlanEditor editor(c.session());
        std::optional<Result<PlanOutcome>> outcome;
        switch (dice.bounded(7)) {
        case 0:
            c.create(Monday.addDays(dice.bounded(14)), {dice.bounded(3)});
            return;
        case 1:
            c.createSeries(Monday.addDays(dice.bounded(14)), Monday.addDays(40), {dice.bounded(3)});
            return;
        case 2:
            edit.activity.date = edit.activity.date.addDays(dice.bounded(3) - 1);
            Q_UNUSED(c.save(edit).ok())
            return;
        case 3:
            edit.activity.range.from = 480 + dice.bounded(8) * 15;
            edit.added = {c.part(dice.bounded(3))};
            Q_UNUSED(c.save(edit).ok())
            return;
        case 4:
            outcome = editor.remove(id, edit.activity.version, edit.scope);
            break;
        case 5:
            outcome = editor.copy(id, Monday.addDays(dice.bounded(20)), {840, 900});
            break;
        default:
            outcome = editor.copyWeek({PlanScopeKind::Citizen, c.who[dice.bounded(3)].id.value},
                                      IsoWeek::of(Monday), IsoWeek::of(Monday).addWeeks(2));
            break;
        }
        if (outcome->ok())
            c.done(**outcome);
    }
};

QTEST_GUILESS_MAIN(TestPlanEditor)
#include "tst_plan_editor.moc"
