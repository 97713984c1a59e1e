// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <billing/fee.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
// 001 B 1.4: 7 August to 27 October, 60 working days in 2023.
FeeInput example(PriceModelKind kind, Money price)
{
    FeeInput input;
    input.model.kind = kind;
    input.start = QDate(2023, 8, 7);
    input.end = QDate(2023, 10, 27);
    input.price = price;
    input.hoursTotal = Minutes::hours(6);
    input.hoursPerWeek = Minutes{30};
    return input;
}

QStringList sentences(const QList<Message> &messages)
{
    QStringList sentences;
    for (const Message &message : messages)
        sentences.append(Texts::danish().sentence(message));
    return sentences;
}
} // namespace

class TestFee : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examplesOfTheContract_data();
    void examplesOfTheContract();
    void roundedOnceHalfUp();
    void workingDayRuleMatters();
    void holidaysTakeNoHours();
    void weeklyHours_data();
    void weeklyHours();
    void otherModels_data();
    void otherModels();
    void refused_data();
    void refused();
    void explanation();
    void bills();
    void billsSumToTheWhole_data();
    void billsSumToTheWhole();
};

void TestFee::examplesOfTheContract_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("kroner");
    QTest::addColumn<QDate>("interrupted");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<int>("days");
    const auto day = int(PriceModelKind::DailyRate);
    const auto hour = int(PriceModelKind::HourlyByDays);
    const QDate thirtieth(2023, 9, 15);
    QTest::newRow("daily, whole course")
        << day << qint64(390) << QDate() << QDate() << qint64(23400) << 60;
    QTest::newRow("daily, interrupted after 30 days")
        << day << qint64(390) << thirtieth << QDate() << qint64(11700) << 30;
    QTest::newRow("daily, to date")
        << day << qint64(390) << QDate() << thirtieth << qint64(11700) << 30;
    QTest::newRow("hourly, whole course")
        << hour << qint64(1100) << QDate() << QDate() << qint64(6600) << 60;
    QTest::newRow("hourly, interrupted after 30 days")
        << hour << qint64(1100) << thirtieth << QDate() << qint64(3300) << 30;
    QTest::newRow("interrupted on the first day")
        << day << qint64(390) << QDate(2023, 8, 7) << QDate() << qint64(390) << 1;
    QTest::newRow("interrupted on a Sunday")
        << day << qint64(390) << QDate(2023, 9, 17) << QDate() << qint64(11700) << 30;
    QTest::newRow("interrupted after the end changes nothing")
        << day << qint64(390) << QDate(2023, 11, 30) << QDate() << qint64(23400) << 60;
    QTest::newRow("until before the start")
        << day << qint64(390) << QDate() << QDate(2023, 8, 6) << qint64(0) << 0;
    QTest::newRow("until after the interruption")
        << hour << qint64(1100) << thirtieth << QDate(2023, 9, 30) << qint64(3300) << 30;
}

void TestFee::examplesOfTheContract()
{
    QFETCH(int, kind);
    QFETCH(qint64, kroner);
    QFETCH(QDate, interrupted);
    QFETCH(QDate, until);
    QFETCH(qint64, fee);
    QFETCH(int, days);
    FeeInput input = example(PriceModelKind(kind), Money::kroner(kroner));
    if (interrupted.isValid())
        input.interrupted = interrupted;
    input.until = until;
    const auto result = bro::fee(input);
    QVERIFY(result.ok());
    QCOMPARE(result->amount, Money::kroner(fee));
    QCOMPARE(result->days, days);
    QCOMPARE(result->daysTotal, 60);
}

void TestFee::roundedOnceHalfUp()
{
    FeeInput input = example(PriceModelKind::HourlyByDays, Money{110001});
    input.hoursTotal = Minutes{370};
    input.until = QDate(2023, 8, 7);
    // 370 min ÷ (60 × 60 days) × 1 day × 1,100.01 kr. = 113.0565…: rounding the hours a day first
    // would give another amount.
    QCOMPARE(bro::fee(input)->amount, Money{11306});
    input.hoursTotal = Minutes{45};
    input.price = Money{120};
    input.until = QDate(2023, 8, 7); // exactly 1.5 øre
    QCOMPARE(bro::fee(input)->amount, Money{2});
}

void TestFee::workingDayRuleMatters()
{
    FeeInput input = example(PriceModelKind::DailyRate, Money::kroner(400));
    input.start = QDate(2026, 12, 21);
    input.end = QDate(2027, 1, 1);
    QCOMPARE(bro::fee(input)->amount, Money::kroner(2400)); // 21-23 and 28-30 December
    input.workingDays = WorkingDayRule::WeekdaysWithoutHolidays;
    QCOMPARE(bro::fee(input)->amount, Money::kroner(3200)); // 24 and 31 December too
}

// A holiday is neither a paid day nor hours done: the ordered hours stay whole over the other days
// (peers 21). 30 March to 10 April 2026 are seven working days beside Easter.
void TestFee::holidaysTakeNoHours()
{
    FeeInput input = example(PriceModelKind::DailyRate, Money::kroner(390));
    input.start = QDate(2026, 3, 30);
    input.end = QDate(2026, 4, 10);
    QCOMPARE(bro::fee(input)->amount, Money::kroner(7 * 390));
    input.model.kind = PriceModelKind::HourlyByDays;
    input.price = Money::kroner(1100);
    input.hoursTotal = Minutes::hours(7);
    QCOMPARE(bro::fee(input)->amount, Money::kroner(7 * 1100));
    input.until = QDate(2026, 4, 6); // Easter Monday
    QCOMPARE(bro::fee(input)->amount, Money::kroner(3 * 1100));
}

void TestFee::weeklyHours_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("interruptedAfter");
    QTest::addColumn<int>("cancellationWeeks");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<qint64>("kroner");
    QTest::newRow("2 weeks and 1 day") << 15 << 0 << 1 << 3 << qint64(4500);
    QTest::newRow("2 weeks") << 14 << 0 << 1 << 2 << qint64(3000);
    QTest::newRow("1 day") << 1 << 0 << 1 << 1 << qint64(1500);
    QTest::newRow("cancelled in week 2, one week more") << 28 << 8 << 1 << 2 << qint64(4500);
    QTest::newRow("cancelled where nothing more is paid") << 28 << 8 << 0 << 2 << qint64(3000);
}

void TestFee::weeklyHours()
{
    QFETCH(int, days);
    QFETCH(int, interruptedAfter);
    QFETCH(int, cancellationWeeks);
    QFETCH(int, weeks);
    QFETCH(qint64, kroner);
    FeeInput input = example(PriceModelKind::WeeklyHours, Money::kroner(150));
    input.hoursPerWeek = Minutes::hours(10);
    input.end = input.start.addDays(days - 1);
    if (interruptedAfter > 0)
        input.interrupted = input.start.addDays(interruptedAfter - 1);
    input.model.weeksPaidOnCancellation = cancellationWeeks;
    const auto result = bro::fee(input);
    QVERIFY(result.ok());
    QCOMPARE(result->weeks, weeks);
    QCOMPARE(result->amount, Money::kroner(kroner));
    if (interruptedAfter > 0) {
        input.until = input.interrupted->addDays(-1); // not cancelled yet
        QCOMPARE(bro::fee(input)->amount, Money::kroner(1500));
    }
}

void TestFee::otherModels_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<qint64>("kroner");
    const QDate before(2023, 8, 1);
    QTest::newRow("per week, 6 of 12 weeks paid, and a bonus")
        << int(PriceModelKind::PerWeek) << QDate() << qint64(6 * 1000 + 5000);
    QTest::newRow("per week, before the bonus was earned")
        << int(PriceModelKind::PerWeek) << QDate(2023, 8, 14) << qint64(2 * 1000);
    QTest::newRow("per week, on the day the bonus was earned")
        << int(PriceModelKind::PerWeek) << QDate(2023, 9, 1) << qint64(4 * 1000 + 5000);
    QTest::newRow("per participant with a bonus")
        << int(PriceModelKind::PerParticipant) << QDate() << qint64(1000 + 5000);
    QTest::newRow("result only") << int(PriceModelKind::ResultOnly) << QDate() << qint64(5000);
    QTest::newRow("result not yet") << int(PriceModelKind::ResultOnly) << before << qint64(0);
    QTest::newRow("per order, bonuses do not belong to it")
        << int(PriceModelKind::PerOrder) << QDate() << qint64(1000);
    QTest::newRow("per order, not begun") << int(PriceModelKind::PerOrder) << before << qint64(0);
    QTest::newRow("by hand") << int(PriceModelKind::Open) << QDate() << qint64(777);
}

void TestFee::otherModels()
{
    QFETCH(int, kind);
    QFETCH(QDate, until);
    QFETCH(qint64, kroner);
    FeeInput input = example(PriceModelKind(kind), Money::kroner(1000));
    input.until = until;
    input.model.paidWeeksAtMost = 6;
    input.bonuses.append({u"job"_s, u"I job"_s, Money::kroner(5000), QDate(2023, 9, 1)});
    input.openAmount = OpenAmount{Money::kroner(777), u"Rammeaftalen pkt. 8"_s};
    const auto result = bro::fee(input);
    QVERIFY(result.ok());
    QCOMPARE(result->amount, Money::kroner(kroner));
}

void TestFee::refused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<QString>("code");
    QTest::newRow("no price") << int(PriceModelKind::DailyRate) << u"price"_s << u"priceMissing"_s;
    QTest::newRow("no hours in all")
        << int(PriceModelKind::HourlyByDays) << u"hours"_s << u"hoursTotalMissing"_s;
    QTest::newRow("no hours a week")
        << int(PriceModelKind::WeeklyHours) << u"hours"_s << u"hoursPerWeekMissing"_s;
    QTest::newRow("reversed period")
        << int(PriceModelKind::DailyRate) << u"period"_s << u"periodReversed"_s;
    QTest::newRow("hours over no working day")
        << int(PriceModelKind::HourlyByDays) << u"days"_s << u"noWorkingDays"_s;
    QTest::newRow("open without amount")
        << int(PriceModelKind::Open) << u"amount"_s << u"openAmountMissing"_s;
    QTest::newRow("open without reason")
        << int(PriceModelKind::Open) << u"reason"_s << u"openAmountMissing"_s;
    QTest::newRow("beyond what can be counted")
        << int(PriceModelKind::DailyRate) << u"bounds"_s << u"tooLarge"_s;
}

void TestFee::refused()
{
    QFETCH(int, kind);
    QFETCH(QString, lacks);
    QFETCH(QString, code);
    FeeInput input = example(PriceModelKind(kind), Money::kroner(400));
    if (lacks == u"price"_s)
        input.price.reset();
    if (lacks == u"hours"_s)
        input.hoursTotal = input.hoursPerWeek = Minutes{};
    if (lacks == u"period"_s)
        input.end = input.start.addDays(-1);
    if (lacks == u"days"_s)
        input.start = input.end = QDate(2023, 8, 5);
    if (lacks == u"reason"_s)
        input.openAmount = OpenAmount{Money::kroner(1), u" "_s};
    if (lacks == u"bounds"_s)
        input.price = Money{std::numeric_limits<qint64>::max()};
    const auto result = bro::fee(input);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().message.code, u"billing."_s + code);
}

void TestFee::explanation()
{
    FeeInput input = example(PriceModelKind::HourlyByDays, Money::kroner(1100));
    input.interrupted = QDate(2023, 9, 15);
    QCOMPARE(sentences(bro::fee(input)->explanation),
             QStringList({u"6 t ÷ 60 dage × 30 dage × 1.100,00 kr. = 3.300,00 kr."_s,
                          u"Der er talt fra 07-08-2023 til og med 15-09-2023."_s,
                          u"Der tælles mandag til fredag, men ikke helligdage, 5. juni, 24. "
                          "december og 31. december."_s,
                          u"Ordren er afbrudt med virkning 15-09-2023. Dagen tæller med."_s}));
    input = example(PriceModelKind::DailyRate, Money::kroner(390));
    QCOMPARE(sentences(bro::fee(input)->explanation).first(),
             u"60 dage × 390,00 kr. = 23.400,00 kr."_s);
    input.cancelled = true;
    input.price.reset();
    QCOMPARE(bro::fee(input)->amount, Money{});
    QCOMPARE(sentences(bro::fee(input)->explanation),
             QStringList({u"Ordren er afbestilt før start. Der betales ikke noget."_s}));
}

void TestFee::bills()
{
    FeeInput input = example(PriceModelKind::DailyRate, Money::kroner(390));
    const auto august = billUntil(input, QDate(2023, 8, 31), Money{});
    QCOMPARE(august->amount, Money::kroner(19 * 390));
    const auto september = billUntil(input, QDate(2023, 9, 30), august->amount);
    QCOMPARE(september->amount, Money::kroner(21 * 390));
    QCOMPARE(sentences(september->explanation).last(),
             u"15.600,00 kr. i alt − 7.410,00 kr. for tiden før = 8.190,00 kr."_s);
    // Told in October that the course had ended on 15 September.
    input.interrupted = QDate(2023, 9, 15);
    const auto october = billUntil(input, QDate(2023, 10, 31), august->amount + september->amount);
    QCOMPARE(october->amount, Money::kroner(-10 * 390));
    QCOMPARE(sentences(october->explanation).last(),
             u"Der er faktureret 3.900,00 kr. for meget. Giv ordregiveren besked, og ret det."_s);
}

void TestFee::billsSumToTheWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("daily rate") << int(PriceModelKind::DailyRate);
    QTest::newRow("hourly by days") << int(PriceModelKind::HourlyByDays);
    QTest::newRow("weekly hours") << int(PriceModelKind::WeeklyHours);
}

void TestFee::billsSumToTheWhole()
{
    QFETCH(int, kind);
    QRandomGenerator random(quint32(1 + kind));
    for (int i = 0; i < 300; ++i) {
        FeeInput input = example(PriceModelKind(kind), Money{1 + random.bounded(200000)});
        input.start = QDate(2023, 1, 1).addDays(random.bounded(1500));
        input.end = input.start.addDays(10 + random.bounded(300));
        input.hoursTotal = Minutes{1 + random.bounded(6000)};
        input.hoursPerWeek = Minutes{1 + random.bounded(600)};
        input.model.weeksPaidOnCancellation = random.bounded(2);
        input.workingDays = WorkingDayRule(random.bounded(2));
        const bool interrupted = random.bounded(2) == 1;
        const QDate effective =
            input.start.addDays(random.bounded(int(input.start.daysTo(input.end))));
        const QDate told = effective.addDays(random.bounded(40));
        Money billed;
        QDate until(input.start.year(), input.start.month(), input.start.daysInMonth());
        for (bool done = false; !done; until = until.addDays(1).addMonths(1).addDays(-1)) {
            if (interrupted && told <= until)
                input.interrupted = effective;
            const auto bill = billUntil(input, until, billed);
            QVERIFY(bill.ok());
            billed += bill->amount;
            done = until >= input.end && until >= told;
        }
        input.until = QDate();
        const auto whole = bro::fee(input);
        QVERIFY(whole.ok());
        QCOMPARE(billed, whole->amount);
        if (interrupted && input.model.weeksPaidOnCancellation == 0) {
            input.interrupted.reset();
            QVERIFY(whole->amount <= bro::fee(input)->amount);
        }
    }
}

QTEST_APPLESS_MAIN(TestFee)
#include "tst_fee.moc"
