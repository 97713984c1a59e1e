// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <core/texts.h>
#include <planning/hand_out_rules.h>

using namespace bro;

namespace {

const ParticipationId Part{7};
const LocationId House{1};
const LocationId Bakery{2};
const QDate Tuesday(2026, 6, 2);

HandOutRules rules()
{
    HandOutRules rules;
    rules.schedule.newHandOutOn = {HandOutTrigger::Added,     HandOutTrigger::Removed,
                                   HandOutTrigger::Cancelled, HandOutTrigger::Date,
                                   HandOutTrigger::Start,     HandOutTrigger::End,
                                   HandOutTrigger::Place,     HandOutTrigger::PlacementApproved};
    rules.schedule.acuteException = true;
    rules.postal = {5, QTime(11, 0), {}};
    DeadlineRule moment;
    moment.kind = DeadlineKind::ScheduleChange;
    moment.anchor = DeadlineAnchor::ScheduleEffect;
    moment.offset = 1;
    moment.unit = DeadlineUnit::WorkingDays;
    moment.direction = DeadlineDirection::Before;
    moment.towardsCitizen = true;
    rules.moment = moment;
    return rules;
}

PlannedItem item(QDate day = Tuesday)
{
    PlannedItem item;
    item.activity.id = ActivityId{1};
    item.activity.title = QStringLiteral("Jobværksted");
    item.activity.date = day;
    item.activity.range = {570, 660};
    item.activity.location = House;
    item.participation.id = Part;
    return item;
}

PlannedItem told(QDate day = Tuesday)
{
    PlannedItem known = item(day);
    known.told = sayableState(known, {}, false);
    return known;
}

ToldState state(qint64 id, int from, LocationId place = House)
{
    ToldState state;
    state.participation = ParticipationId{id};
    state.date = Tuesday;
    state.range = {from, from + 60};
    state.location = place;
    return state;
}

using Change = std::function<void(PlannedItem &)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(HandOutSituation)

// 001 D 4.2 and A 3.1.3.
class TestHandOutRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDemandsAHandOut_data();
    void whatDemandsAHandOut();
    void placementOnlyWhenApproved();
    void contractSaysWhichChangesCount();
    void latestMoment_data();
    void latestMoment();
    void receipt_data();
    void receipt();
    void toldBeforeAndInTime();
    void firstScheduleIsDueOnTheFirstMeetingDay();
    void scheduleThatRunsOut_data();
    void scheduleThatRunsOut();
    void earliestChangeDecides();
    void acuteChangeHasNoMoment();
    void pastChangesDemandNothing();
    void needInWords_data();
    void needInWords();
    void marksOnPaper();
    void firstScheduleHasNoMarks();
};

void TestHandOutRules::whatDemandsAHandOut_data()
{
    using T = HandOutTrigger;
    QTest::addColumn<bool>("wasTold");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QSet<T>>("triggers");
    QTest::addColumn<QDate>("effective");

    const auto row = [](const char *name, bool wasTold, Change change, QSet<T> triggers,
                        QDate effective = Tuesday) {
        QTest::newRow(name) << wasTold << change << triggers << effective;
    };
    row("added", false, [](PlannedItem &) {}, {T::Added});
    row("removed", true, [](PlannedItem &i) { i.participation.removed = true; }, {T::Removed});
    row("cancelled", true, [](PlannedItem &i) { i.activity.cancelled = true; }, {T::Cancelled});
    row("later start", true, [](PlannedItem &i) { i.activity.range.from += 15; }, {T::Start});
    row("earlier end", true, [](PlannedItem &i) { i.activity.range.to -= 15; }, {T::End});
    row("an hour later", true,
        [](PlannedItem &i) {
            i.activity.range = {630, 720};
        },
        {T::Start, T::End});
    row("other place", true, [](PlannedItem &i) { i.activity.location = Bakery; }, {T::Place});
    row("moved to Friday", true, [](PlannedItem &i) { i.activity.date = Tuesday.addDays(3); },
        {T::Date});
    row(
        "moved forward to Monday", true,
        [](PlannedItem &i) { i.activity.date = Tuesday.addDays(-1); }, {T::Date},
        Tuesday.addDays(-1));
    row("told as dropped, planned again", true, [](PlannedItem &i) { i.told->removed = true; },
        {T::Added});
    row("title only", true, [](PlannedItem &i) { i.activity.title += u'!'; }, {});
    row("note only", true, [](PlannedItem &i) { i.activity.note = QStringLiteral("Tag cv med"); },
        {});
    row("employee only", true, [](PlannedItem &i) { i.activity.employee = EmployeeId{9}; }, {});
    row("appointment outside the contract", false,
        [](PlannedItem &i) { i.activity.kind = ActivityKind::OtherAppointment; }, {});
    row("planned and removed, never told", false,
        [](PlannedItem &i) { i.participation.removed = true; }, {});
    row("unchanged", true, [](PlannedItem &) {}, {});
}

void TestHandOutRules::whatDemandsAHandOut()
{
    QFETCH(bool, wasTold);
    QFETCH(Change, change);
    QFETCH(QSet<HandOutTrigger>, triggers);
    QFETCH(QDate, effective);
    PlannedItem changed = wasTold ? told() : item();
    change(changed);
    const HandOutNeed need = handOutNeed(
        {changed}, {QDate(2026, 5, 20), {}, QDate(2026, 6, 5), QDate(2026, 6, 5)}, rules());
    QCOMPARE(need.isNeeded(), !triggers.isEmpty());
    if (triggers.isEmpty())
        return;
    QCOMPARE(need.changes.first().triggers, triggers);
    QCOMPARE(need.effective, effective);
    QCOMPARE(need.changes.first().before.has_value(), wasTold && !changed.told->removed);
}

void TestHandOutRules::placementOnlyWhenApproved()
{
    PlannedItem placement = item();
    placement.activity.kind = ActivityKind::Internship;
    const HandOutSituation situation{QDate(2026, 5, 20), {}, QDate(2026, 6, 5), QDate(2026, 6, 5)};
    QVERIFY(!handOutNeed({placement}, situation, rules(), {Part}).isNeeded());
    const HandOutNeed need = handOutNeed({placement}, situation, rules());
    QCOMPARE(need.changes.size(), 1);
    QCOMPARE(need.changes.first().triggers, QSet{HandOutTrigger::PlacementApproved});
}

void TestHandOutRules::contractSaysWhichChangesCount()
{
    HandOutRules lenient = rules();
    lenient.schedule.newHandOutOn.remove(HandOutTrigger::Place);
    PlannedItem moved = told();
    moved.activity.location = Bakery;
    QVERIFY(planChange(moved, {}, false, lenient)->triggers.isEmpty());
    QVERIFY(!planChange(moved, {}, false, rules())->triggers.isEmpty());
}

void TestHandOutRules::latestMoment_data()
{
    QTest::addColumn<QDate>("effective");
    QTest::addColumn<QDate>("byHand");
    QTest::addColumn<QDate>("posted");
    QTest::newRow("001 D 4.2: from Tuesday 2nd, Monday 1st; Whit Monday under way")
        << Tuesday << QDate(2026, 6, 1) << QDate(2026, 5, 22);
    QTest::newRow("Monday: the Friday before")
        << QDate(2026, 6, 15) << QDate(2026, 6, 12) << QDate(2026, 6, 4);
    QTest::newRow("5 June between: the earlier day")
        << QDate(2026, 6, 8) << QDate(2026, 6, 4) << QDate(2026, 5, 28);
    QTest::newRow("Christmas Eve between: the earlier day")
        << QDate(2026, 12, 28) << QDate(2026, 12, 23) << QDate(2026, 12, 16);
    QTest::newRow("New Year's Eve between: the earlier day")
        << QDate(2026, 1, 2) << QDate(2025, 12, 30) << QDate(2025, 12, 18);
}

void TestHandOutRules::latestMoment()
{
    QFETCH(QDate, effective);
    const auto moment = latestHandOut(effective, rules());
    QVERIFY(moment);
    QTEST(moment->byHand, "byHand");
    QTEST(moment->posted, "posted");
    QCOMPARE(moment->cutOff, QTime(11, 0));
}

void TestHandOutRules::receipt_data()
{
    QTest::addColumn<HandOutWay>("way");
    QTest::addColumn<QDate>("given");
    QTest::addColumn<QDate>("received");
    QTest::newRow("by hand: the same day")
        << HandOutWay::Hand << QDate(2026, 6, 1) << QDate(2026, 6, 1);
    QTest::newRow("by letter: five working days on")
        << HandOutWay::Letter << QDate(2026, 6, 8) << QDate(2026, 6, 15);
    QTest::newRow("by letter over Whit Monday")
        << HandOutWay::Letter << QDate(2026, 5, 22) << QDate(2026, 6, 1);
}

void TestHandOutRules::receipt()
{
    QFETCH(HandOutWay, way);
    QFETCH(QDate, given);
    QTEST(receiptDate(way, given, rules().postal), "received");
}

void TestHandOutRules::toldBeforeAndInTime()
{
    const QDate monday(2026, 6, 8);
    QVERIFY(isToldBefore(QDate(2026, 6, 7), monday));
    QVERIFY(!isToldBefore(monday, monday));
    QVERIFY(!isToldBefore(QDate(), monday));
    QVERIFY(isToldInTime(QDate(2026, 6, 4), monday, rules()));
    QVERIFY(!isToldInTime(QDate(2026, 6, 7), monday, rules()));
}

void TestHandOutRules::firstScheduleIsDueOnTheFirstMeetingDay()
{
    const HandOutSituation before{QDate(2026, 5, 28), Tuesday, {}, QDate(2026, 8, 28)};
    const HandOutNeed need = handOutNeed({item(), item(Tuesday.addDays(3))}, before, rules());
    QVERIFY(need.firstMeeting);
    QCOMPARE(need.latest->byHand, Tuesday);
    QVERIFY(!need.tooLate);
    HandOutSituation after = before;
    after.today = Tuesday.addDays(1);
    QVERIFY(handOutNeed({item()}, after, rules()).tooLate);
}

void TestHandOutRules::scheduleThatRunsOut_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("courseEnd");
    QTest::addColumn<bool>("due");
    QTest::newRow("plenty of time") << QDate(2026, 6, 11) << QDate(2026, 8, 28) << false;
    QTest::newRow("last day for a letter") << QDate(2026, 6, 12) << QDate(2026, 8, 28) << true;
    QTest::newRow("the day before the next schedule")
        << QDate(2026, 6, 19) << QDate(2026, 8, 28) << true;
    QTest::newRow("the course ends with the schedule")
        << QDate(2026, 6, 19) << QDate(2026, 6, 19) << false;
}

void TestHandOutRules::scheduleThatRunsOut()
{
    QFETCH(QDate, today);
    QFETCH(QDate, courseEnd);
    QFETCH(bool, due);
    const HandOutNeed need = handOutNeed({}, {today, {}, QDate(2026, 6, 19), courseEnd}, rules());
    QCOMPARE(need.runsOut, due);
    QCOMPARE(need.isNeeded(), due);
    if (due) {
        QCOMPARE(need.effective, QDate(2026, 6, 22));
        QCOMPARE(need.latest->byHand, QDate(2026, 6, 19));
        QVERIFY(!need.tooLate);
    }
}

void TestHandOutRules::earliestChangeDecides()
{
    PlannedItem late = told(Tuesday.addDays(7));
    late.activity.location = Bakery;
    PlannedItem early = told(Tuesday.addDays(1));
    early.participation.id = ParticipationId{8};
    early.activity.range.to += 30;
    const HandOutSituation situation{Tuesday, {}, QDate(2026, 6, 30), QDate(2026, 6, 30)};
    const HandOutNeed need = handOutNeed({late, early}, situation, rules());
    QCOMPARE(need.changes.size(), 2);
    QCOMPARE(need.changes.first().participation, ParticipationId{8});
    QCOMPARE(need.latest->byHand, Tuesday);
    QVERIFY(!need.tooLate);
    HandOutSituation tomorrow = situation;
    tomorrow.today = Tuesday.addDays(1);
    QVERIFY(handOutNeed({late, early}, tomorrow, rules()).tooLate);
}

void TestHandOutRules::acuteChangeHasNoMoment()
{
    PlannedItem acute = told();
    acute.activity.date = Tuesday.addDays(1);
    acute.activity.acuteReason = QStringLiteral("Vågnede med smerter, bad om dagen efter");
    const HandOutSituation situation{Tuesday, {}, QDate(2026, 6, 30), QDate(2026, 6, 30)};
    const HandOutNeed need = handOutNeed({acute}, situation, rules());
    QVERIFY(need.isNeeded());
    QVERIFY(need.asSoonAsPossible);
    QVERIFY(!need.tooLate);
    HandOutRules strict = rules();
    strict.schedule.acuteException = false;
    QVERIFY(handOutNeed({acute}, situation, strict).tooLate);
}

void TestHandOutRules::pastChangesDemandNothing()
{
    PlannedItem past = told();
    past.activity.range.to += 30;
    const QDate end(2026, 6, 30);
    QVERIFY(handOutNeed({past}, {Tuesday, {}, end, end}, rules()).isNeeded());
    QVERIFY(!handOutNeed({past}, {Tuesday.addDays(1), {}, end, end}, rules()).isNeeded());
}

void TestHandOutRules::needInWords_data()
{
    QTest::addColumn<HandOutSituation>("situation");
    QTest::addColumn<QString>("sentence");
    const QDate end(2026, 6, 30);
    QTest::newRow("nothing") << HandOutSituation{end, {}, end, end} << QString();
    QTest::newRow("in time")
        << HandOutSituation{QDate(2026, 5, 20), {}, end, end}
        << QStringLiteral(
               "1 ændring er ikke udleveret. Udlevér et nyt skema senest 01-06-2026, eller "
               "send det med post senest 22-05-2026.");
    QTest::newRow("too late for post")
        << HandOutSituation{QDate(2026, 5, 26), {}, end, end}
        << QStringLiteral(
               "1 ændring er ikke udleveret. Udlevér et nyt skema i hånden senest 01-06-2026.");
    QTest::newRow("too late")
        << HandOutSituation{Tuesday, {}, end, end}
        << QStringLiteral(
               "Et nyt skema skulle være modtaget 01-06-2026. Udlevér det straks, og skriv "
               "på sagen, hvorfor det er for sent.");
    QTest::newRow("first meeting")
        << HandOutSituation{QDate(2026, 5, 26), Tuesday, {}, end}
        << QStringLiteral("Skemaet skal udleveres på 1. mødedag 02-06-2026.");
}

void TestHandOutRules::needInWords()
{
    QFETCH(HandOutSituation, situation);
    const HandOutNeed need = handOutNeed({item()}, situation, rules());
    const Message message = needMessage(need, situation.today);
    QTEST(message.isEmpty() ? QString() : Texts::danish().sentence(message), "sentence");
}

void TestHandOutRules::marksOnPaper()
{
    ToldState renamed = state(1, 540);
    renamed.title = QStringLiteral("Nyt navn");
    const QList<ToldState> earlier{state(1, 540), state(2, 600), state(3, 660), state(4, 720)};
    const QList<ToldState> now{state(5, 480), state(4, 720, Bakery), state(2, 615), renamed};
    const QList<MarkedState> marked = markedAgainst(earlier, now);
    QList<QPair<qint64, PaperMark>> seen;
    for (const MarkedState &m : marked)
        seen.append({m.state.participation.value, m.mark});
    const QList<QPair<qint64, PaperMark>> expected{{5, PaperMark::New},
                                                   {1, PaperMark::None},
                                                   {2, PaperMark::Changed},
                                                   {3, PaperMark::Removed},
                                                   {4, PaperMark::Changed}};
    QCOMPARE(seen, expected);
    QCOMPARE(marked[2].before->range.from, 600);
    QCOMPARE(marked[4].before->location, House);
    QVERIFY(!marked[0].before);
}

void TestHandOutRules::firstScheduleHasNoMarks()
{
    const auto marked = markedAgainst({}, {state(1, 540), state(2, 600)});
    QCOMPARE(marked.size(), 2);
    for (const MarkedState &m : marked)
        QCOMPARE(m.mark, PaperMark::None);
}

QTEST_APPLESS_MAIN(TestHandOutRules)
#include "tst_hand_out_rules.moc"
