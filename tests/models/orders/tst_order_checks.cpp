// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <core/texts.h>
#include <orders/order_checks.h>
#include <orders/order_list.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 10, 20);

Profile profile()
{
    Profile p;
    p.key = u"kbh"_s;
    p.title = u"Trædesten"_s;
    p.validFrom = QDate(2024, 1, 1);
    p.validTo = QDate(2026, 12, 31);
    p.extendableTo = QDate(2027, 12, 31);
    p.source = u"001"_s;

    Track one;
    one.key = u"spor1"_s;
    one.title = u"Spor 1"_s;
    one.length.typicalMaxWeeks = 26;
    one.length.source = u"001 A 3.3.1"_s;
    one.weeklyHours.min = one.weeklyHours.typicalFrom = Minutes{180};
    one.weeklyHours.max = one.weeklyHours.typicalTo = Minutes{300};
    one.weeklyHours.intervalAllowed = true;
    one.weeklyHours.source = u"001 B 1.2.1"_s;
    one.askBelowAge = 30;
    one.source = u"001 A 3.2"_s;

    Track two = one;
    two.key = u"spor2"_s;
    two.title = u"Spor 2"_s;
    two.length.typicalMaxWeeks = 13;
    two.weeklyHours.min = two.weeklyHours.typicalFrom = two.weeklyHours.typicalTo = Minutes{30};
    two.weeklyHours.max = Minutes{300};
    two.weeklyHours.intervalAllowed = false;
    two.weeklyHours.source = u"001 A 3.3.2"_s;
    two.requiresCompletedTrack = u"spor1"_s;
    two.requirement = u"Borgeren er i job, fleksjob eller uddannelse."_s;
    p.tracks = {one, two};

    DeadlineRule accept;
    accept.kind = DeadlineKind::AcceptOrder;
    accept.anchor = DeadlineAnchor::OrderStart;
    accept.offset = 4;
    accept.direction = DeadlineDirection::Before;
    accept.source = u"001 D 3.2"_s;
    p.deadlines = {accept};

    using A = OrderCheckAction;
    using C = OrderCheck;
    p.orderChecks = {{C::StartBeforeOrdered, A::Reject},
                     {C::HoursOutsideFrame, A::Reject},
                     {C::IntervalNotAllowed, A::Ask},
                     {C::LengthOutsideFrame, A::Reject},
                     {C::UnusualLength, A::Ask},
                     {C::UnusualHours, A::Note},
                     {C::TotalHoursMismatch, A::Ask},
                     {C::OrderNumberKnown, A::Ask},
                     {C::OverlapSameTrack, A::Ask},
                     {C::CompletedTrackMissing, A::Ask},
                     {C::BelowAge, A::Ask}};
    return p;
}

// Without any finding.
Order spor1()
{
    Order o;
    o.id = {10};
    o.number = u"5400101"_s;
    o.citizen = {3};
    o.contractKey = u"kbh"_s;
    o.trackKey = u"spor1"_s;
    o.orderedOn = QDate(2026, 10, 14);
    o.start = QDate(2026, 11, 2);
    o.end = QDate(2027, 1, 29);
    o.hoursPerWeek = Minutes::hours(4);
    o.hoursTotal = Minutes::hours(52);
    return o;
}

// Without any finding when spor1Before() is known.
Order spor2()
{
    Order o = spor1();
    o.trackKey = u"spor2"_s;
    o.hoursPerWeek = Minutes{30};
    o.hoursTotal = Minutes{390};
    o.remark = u"Borger er startet i fleksjob"_s;
    return o;
}

Order spor1Before()
{
    Order o = spor1();
    o.id = {9};
    o.number = u"5300001"_s;
    o.start = QDate(2026, 5, 4);
    o.end = QDate(2026, 10, 30);
    o.state = OrderState::Accepted;
    return o;
}

Citizen citizen()
{
    Citizen c;
    c.id = {3};
    c.cpr = CprNumber::fromStored(u"0101000001"_s);
    c.name = u"Inge Bæk"_s;
    return c;
}

// "Reject orders.x" per finding.
QStringList shown(const QList<OrderFinding> &findings)
{
    static const QStringList kinds = {u"Reject "_s, u"Ask "_s, u"Note "_s};
    QStringList list;
    for (const OrderFinding &finding : findings)
        list.append(kinds.at(int(finding.kind)) + finding.message.code);
    return list;
}

using Change = std::function<void(Order &, Citizen &, QList<Order> &, Profile &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestOrderChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spor1_data();
    void spor1();
    void spor2_data();
    void spor2();
    void totals_data();
    void totals();
    void age_data();
    void age();
    void profileDecidesTheKind();
    void rejectProposesAReason();
    void sourceIsTold();
    void sampleFile();
    void weeks_data();
    void weeks();
};

void TestOrderChecks::spor1_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Change &change, const QStringList &expected) {
        QTest::newRow(name) << change << expected;
    };
    const auto order = [](const std::function<void(Order &)> &change) {
        return Change([change](Order &o, Citizen &, QList<Order> &, Profile &) { change(o); });
    };
    const auto other = [](const std::function<void(Order &)> &change) {
        return Change([change](Order &o, Citizen &, QList<Order> &others, Profile &) {
            Order same = o;
            same.id = {99};
            same.number = u"5400999"_s;
            change(same);
            others.append(same);
        });
    };
    row("nothing", order([](Order &) {}), {});
    row("start before ordered", order([](Order &o) { o.orderedOn = QDate(2026, 11, 3); }),
        {u"Reject orders.startBeforeOrdered"_s});
    row("starts on the day it was made", order([](Order &o) { o.orderedOn = o.start; }), {});
    row("too many hours", order([](Order &o) {
            o.hoursPerWeek = Minutes::hours(12);
            o.hoursTotal = Minutes::hours(156);
        }),
        {u"Reject orders.hoursOutsideFrame"_s});
    row("too few hours", order([](Order &o) {
            o.hoursPerWeek = Minutes{179};
            o.hoursTotal = Minutes{179 * 13};
        }),
        {u"Reject orders.hoursOutsideFrame"_s});
    row("no hours", order([](Order &o) { o.hoursPerWeek = o.hoursTotal = {}; }),
        {u"Reject orders.noHours"_s});
    row("interval", order([](Order &o) {
            o.intervalFrom = Minutes::hours(3);
            o.intervalTo = Minutes::hours(5);
            o.remark = u"3-5 timer"_s;
        }),
        {});
    row("interval outside the frame", order([](Order &o) {
            o.intervalFrom = Minutes::hours(3);
            o.intervalTo = Minutes::hours(6);
            o.remark = u"3-6 timer"_s;
        }),
        {u"Ask orders.intervalOutsideFrame"_s});
    row("field outside the interval", order([](Order &o) {
            o.intervalFrom = Minutes::hours(3);
            o.intervalTo = Minutes{210};
        }),
        {u"Note orders.fieldOutsideInterval"_s});
    row("several intervals", order([](Order &o) { o.remark = u"3-4 timer. 4-5 timer"_s; }),
        {u"Ask orders.intervalUnclear"_s});
    row("26 weeks", order([](Order &o) {
            o.end = o.start.addDays(26 * 7 - 1);
            o.hoursTotal = Minutes::hours(104);
        }),
        {});
    row("27 weeks", order([](Order &o) {
            o.end = o.start.addDays(26 * 7);
            o.hoursTotal = Minutes::hours(108);
        }),
        {u"Ask orders.longerThanTypical"_s});
    row("ordered after the contract", order([](Order &o) {
            o.orderedOn = QDate(2028, 1, 1);
            o.start = QDate(2028, 1, 10);
            o.end = QDate(2028, 4, 9);
        }),
        {u"Ask orders.outsideContract"_s});
    row("ordered on the contract's last day", order([](Order &o) {
            o.orderedOn = QDate(2027, 12, 31);
            o.start = QDate(2028, 1, 10);
            o.end = QDate(2028, 4, 9);
        }),
        {});
    row("deadline passed", order([](Order &o) {
            o.start = QDate(2026, 10, 23);
            o.end = QDate(2027, 1, 21);
        }),
        {u"Note orders.acceptDeadlinePassed"_s});
    row("deadline passed, but accepted", order([](Order &o) {
            o.start = QDate(2026, 10, 23);
            o.end = QDate(2027, 1, 21);
            o.state = OrderState::Accepted;
        }),
        {});
    row("on the last day of the deadline", order([](Order &o) {
            o.start = QDate(2026, 10, 24);
            o.end = QDate(2027, 1, 22);
        }),
        {});
    row("unknown track", order([](Order &o) { o.trackKey = u"spor9"_s; }),
        {u"Ask orders.unknownTrack"_s});
    row("overlap by a day", other([](Order &o) { o.start = o.end = QDate(2027, 1, 29); }),
        {u"Ask orders.overlap"_s});
    row("one after the other", other([](Order &o) {
            o.start = QDate(2027, 1, 30);
            o.end = QDate(2027, 4, 30);
        }),
        {});
    row("other was interrupted before", other([](Order &o) {
            o.start = QDate(2026, 9, 1);
            o.state = OrderState::Interrupted;
            o.interruptedOn = QDate(2026, 11, 1);
        }),
        {});
    row("other was cancelled", other([](Order &o) { o.state = OrderState::Cancelled; }), {});
    row("other is on another track", other([](Order &o) { o.trackKey = u"spor2"_s; }), {});
    row("other is under another contract", other([](Order &o) { o.contractKey = u"x"_s; }), {});
    row("other citizen with the same number", other([](Order &o) {
            o.number = u"5400101"_s;
            o.citizen = {4};
        }),
        {u"Ask orders.numberKnown"_s});
    row("the order itself among the others",
        Change([](Order &o, Citizen &, QList<Order> &others, Profile &) { others.append(o); }), {});
    row("shorter than the frame", Change([](Order &, Citizen &, QList<Order> &, Profile &p) {
            p.tracks[0].length.minWeeks = 14;
        }),
        {u"Reject orders.tooShort"_s});
    row("longer than the frame", Change([](Order &, Citizen &, QList<Order> &, Profile &p) {
            p.tracks[0].length.maxWeeks = 12;
        }),
        {u"Reject orders.tooLong"_s});
    row("shorter than typical", Change([](Order &, Citizen &, QList<Order> &, Profile &p) {
            p.tracks[0].length.typicalMinWeeks = 14;
        }),
        {u"Ask orders.shorterThanTypical"_s});
    row("lost letters and a replacement number",
        Change([](Order &, Citizen &c, QList<Order> &, Profile &) {
            c.name = u"S?awomir"_s;
            c.cpr = CprNumber::fromStored(u"6101000005"_s);
        }),
        {u"Note orders.replacementCpr"_s, u"Note orders.lostLetters"_s});
    row("modulus", Change([](Order &, Citizen &c, QList<Order> &, Profile &) {
            c.cpr = CprNumber::fromStored(u"0101000002"_s);
        }),
        {u"Note orders.modulus"_s});
    row("remark to be read", order([](Order &o) { o.remark = u"Borger er 24 år"_s; }),
        {u"Note orders.readRemark"_s});
    row("doubtful consent, interpreter and representative", order([](Order &o) {
            o.remark = u"Indhent samtykke til SMS; behov for tolk; partsrepræsentant: Lis Holm"_s;
        }),
        {u"Note orders.consentUnclear"_s, u"Note orders.interpreterLanguageUnknown"_s,
         u"Note orders.representativeWithoutPower"_s});
    row("worst first", order([](Order &o) {
            o.orderedOn = QDate(2026, 11, 3);
            o.hoursTotal = Minutes::hours(99);
            o.remark = u"x y"_s;
        }),
        {u"Reject orders.startBeforeOrdered"_s, u"Ask orders.totalHoursMismatch"_s,
         u"Note orders.readRemark"_s});
}

void TestOrderChecks::spor1()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Order o = ::spor1();
    Citizen c = citizen();
    QList<Order> others;
    Profile p = profile();
    change(o, c, others, p);
    const auto findings = checkOrder(o, c, others, p, Today);
    QCOMPARE(shown(findings), expected);
    QCOMPARE(needsDecision(findings),
             !expected.filter(QRegularExpression(u"^(Reject|Ask)"_s)).isEmpty());
    for (const OrderFinding &finding : findings) {
        const QString sentence = Texts::danish().sentence(finding.message);
        QVERIFY2(!sentence.contains(u'{'), qPrintable(sentence));
    }
}

void TestOrderChecks::spor2_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::function<void(Order &, Order &)> &change,
                        const QStringList &expected) {
        const Change both = [change](Order &o, Citizen &, QList<Order> &others, Profile &) {
            change(o, others[0]);
        };
        QTest::newRow(name) << both << expected;
    };
    row("spor 1 completed and in fleksjob", [](Order &, Order &) {}, {});
    row("spor 1 unknown", [](Order &, Order &before) { before.trackKey = u"spor2"_s; },
        {u"Ask orders.trackBeforeMissing"_s});
    row("spor 1 of another citizen", [](Order &, Order &before) { before.citizen = {4}; },
        {u"Ask orders.trackBeforeMissing"_s});
    row("spor 1 not accepted", [](Order &, Order &before) { before.state = OrderState::Received; },
        {u"Ask orders.trackBeforeMissing"_s});
    row("spor 1 still running", [](Order &, Order &before) { before.end = QDate(2026, 11, 2); },
        {u"Ask orders.trackBeforeMissing"_s});
    row("spor 1 left early for a job",
        [](Order &, Order &before) {
            before.state = OrderState::Interrupted;
            before.interruptedOn = QDate(2026, 9, 1);
        },
        {u"Ask orders.trackBeforeInterrupted"_s});
    row("no job known", [](Order &o, Order &) { o.remark.clear(); },
        {u"Ask orders.requirementUnknown"_s});
    row("one hour",
        [](Order &o, Order &) {
            o.hoursPerWeek = Minutes::hours(1);
            o.hoursTotal = Minutes::hours(13);
        },
        {u"Note orders.unusualHours"_s});
    row("twelve hours",
        [](Order &o, Order &) {
            o.hoursPerWeek = Minutes::hours(12);
            o.hoursTotal = Minutes::hours(156);
        },
        {u"Reject orders.hoursOutsideFrame"_s});
    row("interval", [](Order &o, Order &) { o.remark += u"; 3-5 timer"_s; },
        {u"Ask orders.intervalNotAllowed"_s});
    row("14 weeks",
        [](Order &o, Order &) {
            o.end = o.start.addDays(13 * 7);
            o.hoursTotal = Minutes::hours(7);
        },
        {u"Ask orders.longerThanTypical"_s});
}

void TestOrderChecks::spor2()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Order o = ::spor2();
    Citizen c = citizen();
    QList<Order> others = {spor1Before()};
    Profile p = profile();
    change(o, c, others, p);
    QCOMPARE(shown(checkOrder(o, c, others, p, Today)), expected);
}

void TestOrderChecks::totals_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<qint64>("perWeek");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<bool>("found");
    const QDate start(2026, 11, 2);
    const QDate end(2027, 1, 29);
    QTest::newRow("h × weeks") << start << end << qint64(240) << qint64(52 * 60) << false;
    // 65 weekdays less 24, 25 and 31 December and 1 January.
    QTest::newRow("h × working days ÷ 5") << start << end << qint64(240) << qint64(2928) << false;
    QTest::newRow("h × weekdays without holidays ÷ 5")
        << start << end << qint64(240) << qint64(3024) << false;
    QTest::newRow("rounded to one decimal") << start << end << qint64(30) << qint64(366) << false;
    QTest::newRow("neither") << start << end << qint64(240) << qint64(50 * 60) << true;
    QTest::newRow("six hours over sixty days of the source")
        << QDate(2023, 8, 7) << QDate(2023, 10, 27) << qint64(30) << qint64(360) << false;
    QTest::newRow("a total forgotten") << start << end << qint64(240) << qint64(0) << true;
}

void TestOrderChecks::totals()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(qint64, perWeek);
    QFETCH(qint64, total);
    QFETCH(bool, found);
    Order o = ::spor1();
    o.orderedOn = QDate();
    o.start = start;
    o.end = end;
    o.hoursPerWeek = Minutes{perWeek};
    o.hoursTotal = Minutes{total};
    const QStringList findings = shown(checkOrder(o, citizen(), {}, profile(), Today));
    QCOMPARE(findings.contains(u"Ask orders.totalHoursMismatch"_s), found);
}

void TestOrderChecks::age_data()
{
    QTest::addColumn<QString>("cpr");
    QTest::addColumn<bool>("found");
    QTest::newRow("30 on the start date") << u"0211964000"_s << false;
    QTest::newRow("30 the day after") << u"0311964000"_s << true;
    QTest::newRow("replacement number counts, too") << u"6311964000"_s << true;
}

void TestOrderChecks::age()
{
    QFETCH(QString, cpr);
    QFETCH(bool, found);
    Citizen c = citizen();
    c.cpr = CprNumber::fromStored(cpr);
    const QStringList findings = shown(checkOrder(::spor1(), c, {}, profile(), Today));
    QCOMPARE(findings.contains(u"Ask orders.belowAge"_s), found);
}

void TestOrderChecks::profileDecidesTheKind()
{
    Order o = ::spor1();
    o.orderedOn = QDate(2026, 11, 3);
    Profile p = profile();
    p.orderChecks[OrderCheck::StartBeforeOrdered] = OrderCheckAction::Ask;
    QCOMPARE(shown(checkOrder(o, citizen(), {}, p, Today)),
             QStringList{u"Ask orders.startBeforeOrdered"_s});
    p.orderChecks[OrderCheck::StartBeforeOrdered] = OrderCheckAction::Note;
    QCOMPARE(shown(checkOrder(o, citizen(), {}, p, Today)),
             QStringList{u"Note orders.startBeforeOrdered"_s});
    p.orderChecks[OrderCheck::StartBeforeOrdered] = OrderCheckAction::Ignore;
    QVERIFY(checkOrder(o, citizen(), {}, p, Today).isEmpty());
}

void TestOrderChecks::rejectProposesAReason()
{
    Order o = ::spor1();
    o.orderedOn = QDate(2026, 11, 3);
    const auto findings = checkOrder(o, citizen(), {}, profile(), Today);
    QCOMPARE(findings.size(), qsizetype(1));
    const QString reason = Texts::danish().sentence(findings.first().proposedReason);
    QVERIFY(reason.contains(u"02-11-2026"_s) && reason.contains(u"03-11-2026"_s));
}

void TestOrderChecks::sourceIsTold()
{
    Order o = ::spor1();
    o.orderedOn = QDate(2026, 11, 3);
    QCOMPARE(checkOrder(o, citizen(), {}, profile(), Today).first().source, u"001 D 3.2"_s);
    o = ::spor1();
    o.hoursPerWeek = Minutes::hours(12);
    o.hoursTotal = Minutes::hours(156);
    QCOMPARE(checkOrder(o, citizen(), {}, profile(), Today).first().source, u"001 B 1.2.1"_s);
}

void TestOrderChecks::sampleFile()
{
    QFile file(QString::fromUtf8(BRO_TEST_DATA) + u"/orders-portal-cp1252.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    OrderListOptions options;
    options.today = QDate(2026, 11, 24);
    options.track = [](const QString &number, QDate) -> std::optional<KnownTrack> {
        if (number == u"KK-7731-1")
            return KnownTrack{{1}, u"kbh"_s, u"spor1"_s, u"Spor 1"_s, true};
        if (number == u"KK-7731-2")
            return KnownTrack{{1}, u"kbh"_s, u"spor2"_s, u"Spor 2"_s, false};
        return {};
    };
    const auto list = readOrderList(file, options);
    QVERIFY(list.ok());
    QStringList rejected;
    QHash<QString, QStringList> found;
    for (const ParsedOrderRow &row : list->good) {
        const auto findings = checkOrder(row.order, row.citizen, {}, profile(), QDate(2026, 8, 1));
        found.insert(row.order.number, shown(findings));
        if (!findings.isEmpty() && findings.first().kind == OrderFindingKind::Reject)
            rejected.append(row.order.number);
    }
    QCOMPARE(rejected, QStringList({u"5400126"_s, u"5400156"_s}));
    QVERIFY(found.value(u"5400126"_s).contains(u"Reject orders.startBeforeOrdered"_s));
    QVERIFY(found.value(u"5400156"_s).contains(u"Reject orders.hoursOutsideFrame"_s));
    QVERIFY(found.value(u"5400192"_s).contains(u"Note orders.readRemark"_s));
    QVERIFY(found.value(u"5400117"_s).contains(u"Note orders.lostLetters"_s));
    // Every sound order of 13, 26 or 39 weeks has its hours in all by one of the two formulas.
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!rejected.contains(it.key()))
            QVERIFY2(!it->contains(u"Ask orders.totalHoursMismatch"_s), qPrintable(it.key()));
    }
    QCOMPARE(found.value(u"5400101"_s), QStringList{u"Note orders.replacementCpr"_s});
    QVERIFY(found.value(u"5400145"_s).contains(u"Ask orders.longerThanTypical"_s));
}

void TestOrderChecks::weeks_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("weeks");
    const QDate monday(2026, 11, 2);
    QTest::newRow("one day") << monday << monday << 1;
    QTest::newRow("Monday to Friday") << monday << monday.addDays(4) << 1;
    QTest::newRow("seven days") << monday << monday.addDays(6) << 1;
    QTest::newRow("eight days") << monday << monday.addDays(7) << 2;
    QTest::newRow("backwards") << monday << monday.addDays(-1) << 0;
    QTest::newRow("no date") << QDate() << monday << 0;
}

void TestOrderChecks::weeks()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(int, weeks);
    QCOMPARE(startedWeeks(start, end), weeks);
}

QTEST_APPLESS_MAIN(TestOrderChecks)
#include "tst_order_checks.moc"
