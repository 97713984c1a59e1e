// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <billing/fee.h>
#include <billing/month_words.h>
#include <limits>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
constexpr PriceModelKind Kinds[] = {PriceModelKind::DailyRate,      PriceModelKind::HourlyByDays,
                                    PriceModelKind::WeeklyHours,    PriceModelKind::PerWeek,
                                    PriceModelKind::PerParticipant, PriceModelKind::ResultOnly,
                                    PriceModelKind::PerOrder,       PriceModelKind::Open};

QDate monthEnd(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

FeeInput anyOrder(QRandomGenerator &random, PriceModelKind kind)
{
    FeeInput input;
    input.model.kind = kind;
    input.start = QDate(2023, 1, 1).addDays(random.bounded(1500));
    input.end = input.start.addDays(random.bounded(400));
    // Some orders hold a single weekend; hours over no working day are an error of their own.
    if (kind == PriceModelKind::HourlyByDays)
        input.end = std::max(input.end, input.start.addDays(10));
    input.price = Money{1 + random.bounded(2'000'000)};
    input.hoursTotal = Minutes{1 + random.bounded(60'000)};
    input.hoursPerWeek = Minutes{1 + random.bounded(2220)};
    input.workingDays = WorkingDayRule(random.bounded(2));
    input.model.weeksPaidOnCancellation = random.bounded(3);
    if (random.bounded(2) == 1)
        input.model.paidWeeksAtMost = 1 + random.bounded(20);
    return input;
}

// What becomes known of an order, and when.
struct Events
{
    std::optional<QDate> interrupted;
    QDate interruptionTold;
    QDate cancelledOn;
    QList<std::pair<QDate, EarnedBonus>> bonuses; // by the day they were stated
    QDate refusedOn;                              // the first of them is refused after all
    std::optional<QDate> returned;
    QList<std::pair<QDate, PeriodAmount>> amounts; // by the day they were entered
    QDate last;                                    // the last thing that became known
};

Events anyEvents(QRandomGenerator &random, const FeeInput &input)
{
    Events events;
    events.last = input.end;
    const auto tell = [&](QDate day) {
        events.last = std::max(events.last, day);
        return day;
    };
    const int length = int(input.start.daysTo(input.end)) + 1;
    if (random.bounded(2) == 1) {
        events.interrupted = input.start.addDays(random.bounded(length + 10) - 5);
        events.interruptionTold = tell(events.interrupted->addDays(random.bounded(120)));
    } else if (random.bounded(10) == 0) {
        events.cancelledOn = input.start.addDays(-1 - random.bounded(20));
    }
    for (int i = random.bounded(3); i > 0; --i) {
        const QDate stated = tell(input.end.addDays(random.bounded(400)));
        events.bonuses.append({stated,
                               {u"b%1"_s.arg(i), u"Bonus"_s, Money{random.bounded(900'000)},
                                stated.addDays(-random.bounded(60))}});
    }
    if (!events.bonuses.isEmpty() && random.bounded(3) == 0)
        events.refusedOn = tell(events.bonuses.first().first.addDays(random.bounded(90)));
    if (random.bounded(4) == 0)
        events.returned = tell(input.start.addDays(random.bounded(length)));
    for (QDate from = input.start; from <= input.end; from = monthEnd(from).addDays(1)) {
        const QDate to = std::min(monthEnd(from), input.end);
        events.amounts.append({tell(to.addDays(random.bounded(60) - 30)),
                               {from, to, Money{random.bounded(3'000'000)}, u"Aftale"_s}});
    }
    return events;
}

// The order as it is known on the day.
FeeInput knownOn(FeeInput input, const Events &events, QDate day)
{
    if (events.interrupted && events.interruptionTold <= day)
        input.interrupted = events.interrupted;
    input.cancelled = events.cancelledOn.isValid() && events.cancelledOn <= day;
    for (qsizetype i = 0; i < events.bonuses.size(); ++i) {
        const bool refused = i == 0 && events.refusedOn.isValid() && events.refusedOn <= day;
        if (events.bonuses[i].first <= day && !refused)
            input.bonuses.append(events.bonuses[i].second);
    }
    input.model.unpaidOnReturn = events.returned.has_value();
    if (events.returned && *events.returned <= day)
        input.returned = events.returned;
    for (const auto &[told, amount] : events.amounts)
        if (told <= day)
            input.openAmounts.append(amount);
    if (input.openAmounts.isEmpty())
        input.openAmount = OpenAmount{Money{}, u"Intet endnu"_s};
    return input;
}
} // namespace

// Whatever happens to an order and whenever it is told: the bills sum to the fee at the end.
class TestFeeProperties : public QObject
{
    Q_OBJECT
    static void kinds_data();

private Q_SLOTS:
    void billsSumToTheFee_data() { kinds_data(); }
    void billsSumToTheFee();
    void itemsSumToTheFee_data() { kinds_data(); }
    void itemsSumToTheFee();
    void moreDaysNeverEarnLess_data() { kinds_data(); }
    void moreDaysNeverEarnLess();
    void dayPricesAreTheirDays();
    void nothingIsLostToRounding();
    void limitsOfTheType_data();
    void limitsOfTheType();
    void limitsByChance_data() { kinds_data(); }
    void limitsByChance();
};

void TestFeeProperties::kinds_data()
{
    QTest::addColumn<int>("kind");
    for (const PriceModelKind kind : Kinds)
        QTest::newRow(qPrintable(priceModelName(kind).code)) << int(kind);
}

void TestFeeProperties::billsSumToTheFee()
{
    QFETCH(int, kind);
    QRandomGenerator random(quint32(7 + kind));
    for (int i = 0; i < 400; ++i) {
        const FeeInput order = anyOrder(random, PriceModelKind(kind));
        const Events events = anyEvents(random, order);
        Money billed;
        QDate until = monthEnd(order.start);
        for (;; until = monthEnd(until.addDays(1))) {
            const auto bill = billUntil(knownOn(order, events, until), until, billed);
            QVERIFY2(bill.ok(), bill.ok() ? "" : qPrintable(bill.error().message.code));
            QCOMPARE(bill->alreadyBilled, billed);
            billed += bill->amount;
            if (until >= events.last)
                break;
        }
        const auto whole = fee(knownOn(order, events, until));
        QVERIFY(whole.ok());
        QCOMPARE(billed, whole->amount);
        // One bill at the end says the same.
        QCOMPARE(billUntil(knownOn(order, events, until), until, Money{})->amount, whole->amount);
        QCOMPARE(billUntil(knownOn(order, events, until), until, billed)->amount, Money{});
    }
}

void TestFeeProperties::itemsSumToTheFee()
{
    QFETCH(int, kind);
    QRandomGenerator random(quint32(70 + kind));
    for (int i = 0; i < 300; ++i) {
        const FeeInput order = anyOrder(random, PriceModelKind(kind));
        const Events events = anyEvents(random, order);
        FeeInput known = knownOn(order, events, events.last);
        if (i % 2 == 0)
            known.until = order.start.addDays(random.bounded(600));
        const auto items = earnedItems(known);
        const auto whole = fee(known);
        QVERIFY(items.ok() && whole.ok());
        Money sum;
        Money bonuses;
        for (const EarnedItem &item : *items) {
            sum += item.earned.amount;
            if (item.item != u"fee"_s)
                bonuses += item.earned.amount;
        }
        QCOMPARE(sum, whole->amount);
        QCOMPARE(bonuses, whole->bonuses);
    }
}

void TestFeeProperties::moreDaysNeverEarnLess()
{
    QFETCH(int, kind);
    QRandomGenerator random(quint32(700 + kind));
    for (int i = 0; i < 100; ++i) {
        FeeInput order = anyOrder(random, PriceModelKind(kind));
        order.openAmount = OpenAmount{Money::kroner(1), u"Aftale"_s};
        Money before;
        for (QDate day = order.start.addDays(-3); day <= order.end.addDays(3);
             day = day.addDays(1)) {
            order.until = day;
            const auto now = fee(order);
            QVERIFY(now.ok());
            QVERIFY(now->amount >= before);
            before = now->amount;
        }
        // An interruption that adds no week on top never earns more than the whole.
        order.until = {};
        order.model.weeksPaidOnCancellation = 0;
        const Money whole = fee(order)->amount;
        order.interrupted = order.start.addDays(random.bounded(400));
        QVERIFY(fee(order)->amount <= whole);
    }
}

// peers I10: a price per day for every weekday from start to end, also days without activity.
void TestFeeProperties::dayPricesAreTheirDays()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 300; ++i) {
        FeeInput order = anyOrder(random, PriceModelKind::DailyRate);
        int days = 0;
        for (QDate day = order.start; day <= order.end; day = day.addDays(1))
            days += isWorkingDay(day, order.workingDays) ? 1 : 0;
        const auto whole = fee(order);
        QCOMPARE(whole->days, days);
        QCOMPARE(whole->amount, *order.price * days);
    }
}

// The months of an hourly price by days: each rounded by itself would lose or win øre.
void TestFeeProperties::nothingIsLostToRounding()
{
    QRandomGenerator random(43);
    for (int i = 0; i < 300; ++i) {
        FeeInput order = anyOrder(random, PriceModelKind::HourlyByDays);
        const auto exact = Money::ofFraction(order.hoursTotal.value, order.price->ore, 1, 60);
        QCOMPARE(fee(order)->amount, *exact);
        Money billed;
        for (QDate day = order.start; day <= order.end; day = day.addDays(1))
            billed += billUntil(order, day, billed)->amount;
        QCOMPARE(billed, *exact);
    }
}

void TestFeeProperties::limitsOfTheType_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<bool>("counted");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto row = [](const char *name, PriceModelKind kind, qint64 price, bool counted) {
        QTest::newRow(name) << int(kind) << price << counted;
    };
    row("one day at the limit", PriceModelKind::DailyRate, most, true);
    row("per order at the limit", PriceModelKind::PerOrder, most, true);
    row("per participant at the limit", PriceModelKind::PerParticipant, most, true);
    row("one week at the limit", PriceModelKind::PerWeek, most, true);
    row("an hour more than fits", PriceModelKind::WeeklyHours, most, false);
    row("two hours by one day", PriceModelKind::HourlyByDays, most, false);
    row("half of it", PriceModelKind::HourlyByDays, most / 2, true);
}

void TestFeeProperties::limitsOfTheType()
{
    QFETCH(int, kind);
    QFETCH(qint64, price);
    QFETCH(bool, counted);
    FeeInput input;
    input.model.kind = PriceModelKind(kind);
    input.start = input.end = QDate(2026, 11, 2);
    input.price = Money{price};
    input.hoursTotal = input.hoursPerWeek = Minutes::hours(2);
    const auto result = fee(input);
    QCOMPARE(result.ok(), counted);
    if (!counted)
        QCOMPARE(result.error().message.code, u"billing.tooLarge"_s);
    // Beyond it by a bonus, or by what is said to be billed.
    input.bonuses = {{u"b"_s, u"Bonus"_s, Money{std::numeric_limits<qint64>::max()}, input.end}};
    if (kind == int(PriceModelKind::PerParticipant) || kind == int(PriceModelKind::PerWeek))
        QCOMPARE(fee(input).error().message.code, u"billing.tooLarge"_s);
    input.bonuses.clear();
    if (counted)
        QCOMPARE(billUntil(input, input.end, Money{std::numeric_limits<qint64>::min()})
                     .error()
                     .message.code,
                 u"billing.tooLarge"_s);
}

// Anything goes in; an amount or an error comes out.
void TestFeeProperties::limitsByChance()
{
    QFETCH(int, kind);
    QRandomGenerator random(quint32(7000 + kind));
    const auto any = [&random] { return qint64(random.generate64() >> random.bounded(64)); };
    for (int i = 0; i < 2000; ++i) {
        FeeInput input = anyOrder(random, PriceModelKind(kind));
        input.price = Money{any()};
        input.hoursTotal = Minutes{any()};
        input.hoursPerWeek = Minutes{any()};
        input.model.weeksPaidOnCancellation = int(any() >> 33);
        input.bonuses = {{u"b"_s, u"Bonus"_s, Money{any()}, input.end},
                         {u"c"_s, u"Bonus"_s, Money{any()}, input.end}};
        input.openAmounts = {{input.start, input.start, Money{any()}, u"Aftale"_s},
                             {input.end, input.end, Money{any()}, u"Aftale"_s}};
        if (i % 7 == 0)
            input.end = input.start.addDays(any() >> 24);
        const auto bill = billUntil(input, input.end, Money{any()});
        if (!bill.ok())
            QVERIFY(bill.error().message.code.startsWith(u"billing."_s));
        const MonthPart part{input,
                             {},
                             false,
                             input.start,
                             input.start.addDays(30),
                             {},
                             bill.ok() ? *bill : PeriodBill{},
                             false};
        QVERIFY(!quantityWords(monthQuantity(part)).code.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestFeeProperties)
#include "tst_fee_properties.moc"
