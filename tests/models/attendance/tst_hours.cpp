// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_samples.h"
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <attendance/day_clock.h>
#include <core/texts.h>

using namespace bro;
using namespace bro::samples;
using namespace Qt::StringLiterals;

using Items = QList<CountedItem>;
Q_DECLARE_METATYPE(CountedItem)

namespace {

constexpr auto Agreed = AbsenceReason::AgreedActivity;
constexpr auto Other = AbsenceReason::OtherCause;

HoursBalance balanceOf(const Items &items, const HoursRules &rules = copenhagenRules(),
                       OrderId order = Course)
{
    const OrderFrame week = frame(Monday, Monday.addDays(4), Minutes::hours(4), {}, order);
    return hoursBalance(week, items, rules, Monday.addDays(4));
}

CountedItem untold(CountedItem item)
{
    item.told = false;
    return item;
}

CountedItem formed(CountedItem item, Who who, ActivitySetting setting, How how = How::InPerson)
{
    item.form.who = who;
    item.form.setting = setting;
    item.form.how = how;
    return item;
}

} // namespace

class TestHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneDay_data();
    void oneDay();
    void whatCounts_data();
    void whatCounts();
    void contractDecides_data();
    void contractDecides();
    void sharedMinutesGoToTheInnerActivitysOrder();
    void placementExceptionOnlyIfTheProfileSaysSo();
    void unprovenExceptionIsExplained();
    void cancelledByTheSupplier();
    void outsideTheOrder();
    void verdict_data();
    void verdict();
    void averageIsExact();
    void averageSoFarAndWhole();
    void draftsAndUntold();
    void interruptedOrderAsksForItsShare();
    void cannotBeReachedWithoutRoom();
    void weekOverTheLimit();
    void placementWeekAsksForTheRest();
    void overThroughPlacementIsAWarning();
    void explanationInWords();
    void emptyFrame();
    void neverMoreThanTheClock();
};

// 001 D 5.1 and D1 2.6.1.1-2.6.1.2.
void TestHours::oneDay_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("delivered");
    constexpr TimeRange whole{clock(10), clock(13)};
    constexpr TimeRange inner{clock(12), clock(13)};
    const auto row = [](const char *name, const Items &items, int planned, int delivered) {
        QTest::newRow(name) << items << planned << delivered;
    };
    const auto came = [](const CountedItem &i) { return with(i, Presence::Present); };
    const auto away = [](const CountedItem &i) { return with(i, Presence::Absent, Other); };
    row("came", {came(item(1, whole))}, 180, 180);
    row("stayed away: planned all the same", {away(item(1, whole))}, 180, 0);
    row("not registered", {item(1, whole)}, 180, 0);
    row("two apart", {came(item(1, {540, 600})), came(item(2, {660, 690}))}, 90, 90);
    row("D1 2.6.1.1: 3 hours of praktik, 1 hour of talk: three hours, A Delvist",
        {with(placement(1, whole), Presence::Partly, Agreed, Minutes{120}), came(item(2, inner))},
        180, 180);
    row("D1 2.6.1.1: A Delvist without minutes",
        {with(placement(1, whole), Presence::Partly, Agreed), came(item(2, inner))}, 180, 180);
    row("D1 2.6.1.1: A Ikke fremmødt, B Fremmødt",
        {with(placement(1, whole), Presence::Absent, Agreed), came(item(2, inner))}, 180, 60);
    row("D1 2.6.1.1: both registered as attended count once",
        {came(placement(1, whole)), came(item(2, inner))}, 180, 180);
    row("nobody came", {away(placement(1, whole)), away(item(2, inner))}, 180, 0);
    row("D1 2.6.1.2: praktik 10-13 with mentor 12-13, both attended",
        {came(placement(1, whole)), came(mentor(2, inner))}, 240, 240);
    row("D1 2.6.1.2: mentor came, praktik missed",
        {away(placement(1, whole)), came(mentor(2, inner))}, 240, 60);
    row("D1 2.6.1.2: praktik attended, mentor missed",
        {came(placement(1, whole)), away(mentor(2, inner))}, 240, 180);
    CountedItem wage = placement(1, whole);
    wage.form.kind = ActivityKind::WageSubsidy;
    row("D1 2.6.1.2: løntilskud 10-13 with mentor 12-13", {came(wage), came(mentor(2, inner))}, 240,
        240);
    row("mentor support reaching past the activity counts once there",
        {came(placement(1, whole)), came(mentor(2, {clock(12), clock(14)}))}, 300, 300);
    row("two mentors at once count once beside the activity",
        {came(placement(1, whole)), came(mentor(2, inner)), came(mentor(3, inner))}, 240, 240);
    row("mentor alone is no exception", {came(mentor(2, inner))}, 60, 60);
    row("partial overlap: the union", {came(item(1, {600, 720})), came(item(2, {660, 780}))}, 180,
        180);
    row("came 15 minutes late", {there(item(1, {600, 660}), 615, {})}, 60, 45);
    row("left 20 minutes early", {there(item(1, {600, 660}), {}, 640)}, 60, 40);
    row("partly, 25 minutes at an unknown time",
        {with(item(1, {600, 660}), Presence::Partly, Other, Minutes{25})}, 60, 25);
    row("unknown minutes beside what else was attended, capped by the clock",
        {with(item(1, {600, 660}), Presence::Partly, Other, Minutes{50}),
         came(item(2, {630, 660}))},
        60, 60);
    row("two with unknown minutes share the clock",
        {with(item(1, {600, 660}), Presence::Partly, Other, Minutes{40}),
         with(item(2, {600, 660}), Presence::Partly, Other, Minutes{40})},
        60, 60);
    row("partly, time never registered", {with(item(1, {600, 660}), Presence::Partly, Other)}, 60,
        0);
    row("not relevant counts nowhere", {with(item(1, whole), Presence::NotRelevant)}, 0, 0);
    row("cancelled counts nowhere", {with(item(1, whole), Presence::Cancelled)}, 0, 0);
    CountedItem acute = untold(came(item(1, whole)));
    row("never told", {acute}, 0, 0);
    acute.acute = true;
    row("acute with its reason (D 4.2)", {acute}, 180, 180);
}

void TestHours::oneDay()
{
    QFETCH(Items, items);
    QFETCH(int, planned);
    QFETCH(int, delivered);
    for (int turn = 0; turn < 2; ++turn) {
        const HoursBalance balance = balanceOf(items);
        QCOMPARE(balance.planned.value, planned);
        QCOMPARE(balance.delivered.value, delivered);
        std::reverse(items.begin(), items.end());
    }
}

void TestHours::whatCounts_data()
{
    QTest::addColumn<CountedItem>("activity");
    QTest::addColumn<Counting>("expected");
    const CountedItem plain = item(1, {600, 660});
    const auto row = [](const char *name, const CountedItem &activity, Counting expected) {
        QTest::newRow(name) << activity << expected;
    };
    row("one to one", plain, Counting::Counts);
    row("group", formed(plain, Who::Group, ActivitySetting::AtSupplier), Counting::Counts);
    row("alone at the supplier", formed(plain, Who::Alone, ActivitySetting::AtSupplier),
        Counting::AloneAtSupplier);
    row("alone outside", formed(plain, Who::Alone, ActivitySetting::OutsideAlone),
        Counting::Counts);
    row("accompanied outside", formed(plain, Who::OneToOne, ActivitySetting::OutsideAccompanied),
        Counting::Counts);
    row("telephone", formed(plain, Who::OneToOne, ActivitySetting::AtSupplier, How::Telephone),
        Counting::FormNotAllowed);
    row("virtual", formed(plain, Who::OneToOne, ActivitySetting::AtSupplier, How::Virtual),
        Counting::FormNotAllowed);
    row("praktik alone", placement(1, {600, 660}), Counting::Counts);
    CountedItem atHouse = placement(1, {600, 660});
    atHouse.form.setting = ActivitySetting::AtSupplier;
    row("praktik wherever it is", atHouse, Counting::Counts);
    CountedItem work = placement(1, {600, 660});
    work.form.kind = ActivityKind::OrdinaryWork;
    row("ordinary work", work, Counting::Counts);
    CountedItem doctor = plain;
    doctor.form.kind = ActivityKind::OtherAppointment;
    row("own doctor", doctor, Counting::OtherAppointment);
    CountedItem no = plain;
    no.form.countsAsHours = false;
    row("planned as no hours", no, Counting::PlannedAsNo);
}

void TestHours::whatCounts()
{
    QFETCH(CountedItem, activity);
    QFETCH(Counting, expected);
    QCOMPARE(counting(activity.form, copenhagenRules().activities), expected);
    const auto balance = balanceOf({with(activity, Presence::Present)});
    QCOMPARE(balance.planned.value, expected == Counting::Counts ? 60 : 0);
}

void TestHours::contractDecides_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<CountedItem>("activity");
    QTest::addColumn<bool>("counts");
    const CountedItem plain = item(1, {600, 660});
    const CountedItem alone = formed(plain, Who::Alone, ActivitySetting::OutsideAlone);
    CountedItem approved = alone;
    approved.form.approved = true;
    QTest::newRow("telephone allowed")
        << u"telephone"_s
        << formed(plain, Who::OneToOne, ActivitySetting::AtSupplier, How::Telephone) << true;
    QTest::newRow("virtual allowed")
        << u"virtual"_s << formed(plain, Who::OneToOne, ActivitySetting::AtSupplier, How::Virtual)
        << true;
    QTest::newRow("alone outside never") << u"aloneNever"_s << approved << false;
    QTest::newRow("alone outside without approval") << u"aloneApproved"_s << alone << false;
    QTest::newRow("alone outside with approval") << u"aloneApproved"_s << approved << true;
    QTest::newRow("no groups") << u"noGroup"_s
                               << formed(plain, Who::Group, ActivitySetting::AtSupplier) << false;
    QTest::newRow("no placements") << u"noPlacement"_s << placement(1, {600, 660}) << false;
}

void TestHours::contractDecides()
{
    QFETCH(QString, rule);
    QFETCH(CountedItem, activity);
    QFETCH(bool, counts);
    ActivityRules rules = copenhagenRules().activities;
    rules.telephoneCounts = rule == "telephone"_L1;
    rules.virtualCounts = rule == "virtual"_L1;
    rules.groupCounts = rule != "noGroup"_L1;
    rules.placementCounts = rule != "noPlacement"_L1;
    rules.aloneOutside = rule == "aloneNever"_L1      ? AloneOutside::Never
                         : rule == "aloneApproved"_L1 ? AloneOutside::ApprovedBefore
                                                      : AloneOutside::InSolutionOrApproved;
    QCOMPARE(counting(activity.form, rules) == Counting::Counts, counts);
}

// Reading 27.
void TestHours::sharedMinutesGoToTheInnerActivitysOrder()
{
    const Items items{with(placement(1, {600, 780}), Presence::Partly, Agreed, Minutes{120}),
                      with(item(2, {720, 780}, Monday, MentorCourse), Presence::Present)};
    const HoursRules rules = copenhagenRules();
    QCOMPARE(balanceOf(items).planned, Minutes{120});
    QCOMPARE(balanceOf(items).delivered, Minutes{120});
    QCOMPARE(balanceOf(items, rules, MentorCourse).planned, Minutes{60});
    QCOMPARE(balanceOf(items, rules, MentorCourse).delivered, Minutes{60});

    // No placement: the shorter is the inner one, whichever began first.
    const Items talks{item(1, {600, 780}), item(2, {570, 630}, Monday, MentorCourse)};
    QCOMPARE(balanceOf(talks).planned, Minutes{150});
    QCOMPARE(balanceOf(talks, rules, MentorCourse).planned, Minutes{60});
    const Items nested{item(1, {600, 780}), item(2, {660, 690}, Monday, MentorCourse)};
    QCOMPARE(balanceOf(nested).planned, Minutes{150});

    const Items proven{with(placement(1, {600, 780}), Presence::Present),
                       with(mentor(2, {720, 780}, Monday, MentorCourse), Presence::Present)};
    QCOMPARE(balanceOf(proven).planned, Minutes{180});
    QCOMPARE(balanceOf(proven, rules, MentorCourse).planned, Minutes{60});
}

// Reading 12.
void TestHours::placementExceptionOnlyIfTheProfileSaysSo()
{
    CountedItem visit = with(item(2, {720, 780}), Presence::Present);
    visit.form.setting = ActivitySetting::Company;
    visit.exceptionReason = true;
    visit.exceptionDocument = true;
    const Items items{with(placement(1, {600, 780}), Presence::Present), visit};
    QCOMPARE(balanceOf(items).planned, Minutes{180});
    HoursRules confirmed = copenhagenRules();
    confirmed.activities.placementException = true;
    QCOMPARE(balanceOf(items, confirmed).planned, Minutes{240});
    // Only beside a praktik or løntilskud.
    const Items beside{with(item(1, {600, 780}), Presence::Present), visit};
    QCOMPARE(balanceOf(beside, confirmed).planned, Minutes{180});
}

void TestHours::unprovenExceptionIsExplained()
{
    CountedItem support = with(mentor(2, {720, 780}), Presence::Present);
    support.exceptionDocument = false;
    const Items items{with(placement(1, {600, 780}), Presence::Present),
                      with(item(3, {840, 900}), Presence::Present), support};
    const HoursBalance balance = balanceOf(items);
    QCOMPARE(balance.planned, Minutes{240});
    QCOMPARE(balance.findings.size(), 1);
    QCOMPARE(balance.findings.first().message.code, u"attendance.exceptionUnproven"_s);
    HoursRules lenient = copenhagenRules();
    lenient.activities.exceptionNeedsDocument = false;
    QCOMPARE(balanceOf(items, lenient).planned, Minutes{300});
    QVERIFY(balanceOf({support}).findings.isEmpty());
}

void TestHours::cancelledByTheSupplier()
{
    CountedItem off = item(1, {600, 660});
    off.cancelled = true;
    const Items items{off, with(item(2, {630, 690}), Presence::Cancelled), item(3, {720, 780})};
    const HoursBalance balance = balanceOf(items);
    QCOMPARE(balance.planned, Minutes{60});
    QCOMPARE(balance.cancelled, Minutes{90});
    QCOMPARE(balanceOf({untold(off)}).cancelled, Minutes{});
}

void TestHours::outsideTheOrder()
{
    const Items items{item(1, {600, 660}, Monday.addDays(-1)),
                      item(2, {600, 660}, Monday.addDays(5))};
    QCOMPARE(balanceOf(items).planned, Minutes{});
}

void TestHours::verdict_data()
{
    QTest::addColumn<int>("perWeekPlanned");
    QTest::addColumn<bool>("interval");
    QTest::addColumn<HoursVerdict>("expected");
    using V = HoursVerdict;
    QTest::newRow("3-5 hours, 2 planned") << 120 << true << V::Under;
    QTest::newRow("3-5 hours, a minute short") << 179 << true << V::Under;
    QTest::newRow("3-5 hours, exactly 3") << 180 << true << V::Within;
    QTest::newRow("3-5 hours, exactly 5") << 300 << true << V::Within;
    QTest::newRow("3-5 hours, a minute over") << 301 << true << V::Over;
    QTest::newRow("4 fixed, 3 planned") << 180 << false << V::Under;
    QTest::newRow("4 fixed, 4 planned") << 240 << false << V::Within;
    QTest::newRow("4 fixed, more is no fault") << 400 << false << V::Within;
}

void TestHours::verdict()
{
    QFETCH(int, perWeekPlanned);
    QFETCH(bool, interval);
    QFETCH(HoursVerdict, expected);
    OrderFrame order = frame(Monday, Monday.addDays(25), Minutes::hours(4), Minutes::hours(16));
    if (interval) {
        order.from = Minutes::hours(3);
        order.to = Minutes::hours(5);
    }
    Items items;
    for (int week = 0; week < 4; ++week)
        items.append(item(week + 1, {480, 480 + perWeekPlanned}, Monday.addDays(7 * week)));
    const HoursBalance balance = hoursBalance(order, items, copenhagenRules(), Monday);
    QCOMPARE(balance.verdict, expected);
    QCOMPARE(balance.whole.workingDays, 20);
    QCOMPARE(balance.whole.rounded(), Minutes{perWeekPlanned});
}

void TestHours::averageIsExact()
{
    // 18:00 ÷ (19 ÷ 5) = 4,7 a week; 4:00 gives 1,1.
    QCOMPARE((WeeklyAverage{Minutes::hours(18), 19}).rounded(), Minutes{284});
    QCOMPARE((WeeklyAverage{Minutes::hours(4), 19}).rounded(), Minutes{63});
    QCOMPARE((WeeklyAverage{Minutes{1}, 10}).rounded(), Minutes{1}); // half a minute up
    QCOMPARE((WeeklyAverage{Minutes{60}, 0}).rounded(), Minutes{});
    // 3 hours a week over 19 days are 684 minutes: a minute less is below, however it rounds.
    QVERIFY((WeeklyAverage{Minutes{683}, 19}).isBelow(Minutes::hours(3)));
    QVERIFY(!(WeeklyAverage{Minutes{684}, 19}).isBelow(Minutes::hours(3)));
    QVERIFY(!(WeeklyAverage{Minutes{684}, 19}).isAbove(Minutes::hours(3)));
    QVERIFY((WeeklyAverage{Minutes{685}, 19}).isAbove(Minutes::hours(3)));
}

void TestHours::averageSoFarAndWhole()
{
    // 1,1 hours a week on one working day are 13,2 minutes: 14 reach them, 13 do not.
    const OrderFrame short1 = frame(Monday, Monday, Minutes{66});
    QCOMPARE(hoursBalance(short1, {item(1, {480, 493})}, copenhagenRules(), Monday).missing,
             Minutes{1});
    QCOMPARE(hoursBalance(short1, {item(1, {480, 494})}, copenhagenRules(), Monday).verdict,
             HoursVerdict::Within);

    const OrderFrame order = frame(Monday, Monday.addDays(11), Minutes::hours(4));
    const Items items{with(item(1, {480, 720}), Presence::Present),
                      item(2, {480, 600}, Monday.addDays(7))};
    const HoursBalance balance = hoursBalance(order, items, copenhagenRules(), Monday.addDays(4));
    QCOMPARE(balance.soFar.workingDays, 5);
    QCOMPARE(balance.soFar.rounded(), Minutes{240});
    QCOMPARE(balance.whole.workingDays, 10);
    QCOMPARE(balance.whole.rounded(), Minutes{180});
    QCOMPARE(balance.weeks.size(), 2);
    QCOMPARE(balance.weeks[0].planned, Minutes{240});
    QCOMPARE(balance.weeks[0].delivered, Minutes{240});
    QCOMPARE(balance.weeks[1].planned, Minutes{120});
    QCOMPARE(balance.weeks[1].workingDays, 5);
}

void TestHours::draftsAndUntold()
{
    const Items items{untold(with(item(1, {480, 540}), Presence::Present)),
                      item(2, {480, 600}, Monday.addDays(1)),
                      untold(item(3, {480, 660}, Monday.addDays(3)))};
    const OrderFrame order = frame(Monday, Monday.addDays(4), Minutes::hours(5));
    const HoursBalance balance = hoursBalance(order, items, copenhagenRules(), Monday.addDays(2));
    QCOMPARE(balance.planned, Minutes{120});
    QCOMPARE(balance.untold, Minutes{60});
    QCOMPARE(balance.withDrafts, Minutes{300});
    QCOMPARE(balance.verdict, HoursVerdict::Within);
    QCOMPARE(balance.whole.rounded(), Minutes{120});
    // Today nobody can be told beforehand any more.
    const HoursBalance late = hoursBalance(order, items, copenhagenRules(), Monday.addDays(3));
    QCOMPARE(late.withDrafts, Minutes{120});
    QCOMPARE(late.untold, Minutes{240});
}

void TestHours::interruptedOrderAsksForItsShare()
{
    OrderFrame order = frame(Monday, Monday.addDays(25), Minutes::hours(4), Minutes::hours(16));
    order.lastDay = Monday.addDays(11);
    const Items items{item(1, {480, 960}, Monday.addDays(1))};
    const HoursBalance balance = hoursBalance(order, items, copenhagenRules(), Monday.addDays(11));
    QCOMPARE(balance.verdict, HoursVerdict::Within);
    QCOMPARE(balance.whole.workingDays, 10);
}

void TestHours::cannotBeReachedWithoutRoom()
{
    const OrderFrame order = frame(Monday, Monday.addDays(4), Minutes::hours(4));
    const auto on = [&order](QDate today) {
        return hoursBalance(order, {}, copenhagenRules(), today).verdict;
    };
    QCOMPARE(on(Monday), HoursVerdict::Under);
    QCOMPARE(on(Monday.addDays(3)), HoursVerdict::Under);
    QCOMPARE(on(Monday.addDays(4)), HoursVerdict::CannotBeReached);
    // The last day is full with another course.
    const Items full{item(1, {480, 960}, Monday.addDays(4), MentorCourse)};
    QCOMPARE(hoursBalance(order, full, copenhagenRules(), Monday.addDays(3)).verdict,
             HoursVerdict::CannotBeReached);
}

void TestHours::weekOverTheLimit()
{
    Items items;
    for (int day = 0; day < 5; ++day)
        items.append(placement(day + 1, {clock(8), clock(15, 24)}, Monday.addDays(day),
                               day % 2 ? Course : MentorCourse));
    QVERIFY(balanceOf(items).findings.isEmpty()); // 37 hours exactly
    items[4].range.to += 1;
    const auto findings = balanceOf(items).findings;
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().message.code, u"attendance.weekOverLimit"_s);
}

void TestHours::placementWeekAsksForTheRest()
{
    const auto findings = balanceOf({placement(1, {480, 660})}).findings;
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().message.code, u"attendance.placementWeekShort"_s);
    QVERIFY(balanceOf({placement(1, {480, 660}), item(2, {700, 760})}).findings.isEmpty());
    QVERIFY(balanceOf({item(1, {480, 660})}).findings.isEmpty());
}

// Reading 28.
void TestHours::overThroughPlacementIsAWarning()
{
    OrderFrame order = frame(Monday, Monday.addDays(4), Minutes::hours(4));
    order.from = Minutes::hours(3);
    order.to = Minutes::hours(5);
    const HoursBalance work =
        hoursBalance(order, {placement(1, {480, 960})}, copenhagenRules(), Monday);
    QCOMPARE(work.verdict, HoursVerdict::Over);
    QCOMPARE(work.findings.first().message.code, u"attendance.overByPlacement"_s);
    const HoursBalance talk = hoursBalance(order, {item(1, {480, 960})}, copenhagenRules(), Monday);
    QCOMPARE(talk.excess, Minutes::hours(3));
    QVERIFY(talk.findings.isEmpty());
}

void TestHours::explanationInWords()
{
    OrderFrame order = frame(Monday, Monday.addDays(4), Minutes::hours(4));
    order.from = Minutes::hours(3);
    order.to = Minutes::hours(5);
    const HoursBalance balance = hoursBalance(order, {with(item(1, {480, 570}), Presence::Present)},
                                              copenhagenRules(), Monday.addDays(4));
    QStringList lines;
    for (const Message &line : balance.explanation)
        lines.append(Texts::danish().sentence(line));
    const QStringList expected{
        u"Bestilt: 3 t til 5 t pr. uge i gennemsnit."_s, u"Planlagt 1,5 t, heraf fremmødt 1,5 t."_s,
        u"Hele forløbet: 1,5 t ÷ (5 arbejdsdage ÷ 5) = 1,5 t pr. uge."_s,
        u"Der mangler 1,5 t, og der er ikke arbejdsdage nok tilbage. Kontakt ordregiver."_s};
    QCOMPARE(lines, expected);
}

void TestHours::emptyFrame()
{
    QCOMPARE(hoursBalance({}, {item(1, {480, 570})}, copenhagenRules(), Monday).planned, Minutes{});
}

namespace {

CountedItem randomItem(QRandomGenerator &random, qint64 id)
{
    const int from = 420 + int(random.bounded(300));
    const TimeRange range{from, from + 1 + int(random.bounded(240))};
    const OrderId order = random.bounded(3) == 0 ? MentorCourse : Course;
    const CountedItem planned = random.bounded(3) == 0 ? placement(id, range, Monday, order)
                                                       : item(id, range, Monday, order);
    switch (random.bounded(5)) {
    case 0:
        return with(planned, Presence::Present);
    case 1:
        return with(planned, Presence::Absent, Other);
    case 2:
        return with(planned, Presence::Partly, Agreed, Minutes{1 + int(random.bounded(200))});
    case 3:
        return there(planned, range.from + int(random.bounded(60)), {});
    default:
        return with(planned, Presence::Partly, Agreed);
    }
}

QList<OrderDay> countDay(DayClock &clock, const Items &items)
{
    std::vector<const CountedItem *> pointers;
    for (const CountedItem &one : items)
        pointers.push_back(&one);
    return clock.count(pointers);
}

} // namespace

// Whatever is planned and registered: without exceptions a day never holds more than its clock
// time, delivered never passes planned, and the order of the input does not matter.
void TestHours::neverMoreThanTheClock()
{
    QRandomGenerator random(20261102);
    const HoursRules rules = copenhagenRules();
    DayClock clock(rules.activities);
    for (int turn = 0; turn < 400; ++turn) {
        Items items;
        QList<TimeRange> ranges;
        const int n = 1 + int(random.bounded(7));
        for (int i = 0; i < n; ++i) {
            items.append(randomItem(random, i + 1));
            ranges.append(items.last().range);
        }
        const QList<OrderDay> days = countDay(clock, items);
        Minutes planned;
        for (const OrderDay &day : days) {
            planned += day.planned;
            QVERIFY(day.delivered <= day.planned);
            QVERIFY(day.placement <= day.planned);
        }
        QCOMPARE(planned, unionMinutes(ranges));
        std::shuffle(items.begin(), items.end(), random);
        const QList<OrderDay> again = countDay(clock, items);
        QCOMPARE(again.size(), days.size());
        for (qsizetype i = 0; i < days.size(); ++i) {
            QCOMPARE(again[i].order, days[i].order);
            QCOMPARE(again[i].planned, days[i].planned);
            QCOMPARE(again[i].delivered, days[i].delivered);
        }
    }
}

QTEST_APPLESS_MAIN(TestHours)
#include "tst_hours.moc"
