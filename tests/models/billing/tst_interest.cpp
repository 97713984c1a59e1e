// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <billing/interest.h>
#include <contracts/profile_loader.h>
#include <core/texts.h>
#include <limits>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate due(2026, 1, 15);

Debt debt(qint64 kroner, QList<PaidAmount> payments = {})
{
    return {Money::kroner(kroner), due, std::move(payments)};
}

const QList<InterestRate> rates = {{{2026, 1, 1}, 175, 800}, {{2026, 7, 1}, 160, 800}};

QStringList sentences(const QList<Message> &messages)
{
    QStringList sentences;
    for (const Message &message : messages)
        sentences.append(Texts::danish().sentence(message));
    return sentences;
}
} // namespace

class TestInterest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthly_data();
    void monthly();
    void monthlyInWords();
    void monthEndsStay();
    void statutory_data();
    void statutory();
    void statutoryInWords();
    void rateMissing();
    void byContract();
    void linesSumToTheWhole();
    void refused();
    void reminders_data();
    void reminders();
};

void TestInterest::monthly_data()
{
    QTest::addColumn<QList<PaidAmount>>("payments");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<qint64>("ore");
    using P = QList<PaidAmount>;
    const auto kr = [](qint64 n) { return Money::kroner(n); };
    QTest::newRow("paid on the due date") << P{{due, kr(10000)}} << QDate(2026, 3, 1) << qint64(0);
    QTest::newRow("on the due date") << P{} << due << qint64(0);
    QTest::newRow("one day late: a started month") << P{} << QDate(2026, 1, 16) << qint64(20000);
    QTest::newRow("the month's last day") << P{} << QDate(2026, 2, 15) << qint64(20000);
    QTest::newRow("second month started") << P{} << QDate(2026, 2, 16) << qint64(40000);
    QTest::newRow("half paid in the first month: the second is of the rest")
        << P{{{2026, 2, 1}, kr(5000)}} << QDate(2026, 2, 16) << qint64(30000);
    QTest::newRow("half paid on the month's last day")
        << P{{{2026, 2, 15}, kr(5000)}} << QDate(2026, 2, 16) << qint64(30000);
    QTest::newRow("half paid the day after")
        << P{{{2026, 2, 16}, kr(5000)}} << QDate(2026, 2, 16) << qint64(40000);
    QTest::newRow("a payment taken back")
        << P{{due, kr(10000)}, {{2026, 1, 20}, kr(-10000)}} << QDate(2026, 2, 16) << qint64(20000);
    QTest::newRow("paid too much") << P{{due, kr(12000)}} << QDate(2026, 6, 1) << qint64(0);
}

void TestInterest::monthly()
{
    QFETCH(QList<PaidAmount>, payments);
    QFETCH(QDate, until);
    QFETCH(qint64, ore);
    const auto interest = monthlyInterest(debt(10000, payments), 200, until);
    QVERIFY(interest.ok());
    QCOMPARE(interest->amount, Money{ore});
    QVERIFY(!interest->explanation.isEmpty());
}

void TestInterest::monthlyInWords()
{
    const auto interest = monthlyInterest(debt(10000), 200, QDate(2026, 2, 20));
    QCOMPARE(sentences(interest->explanation),
             QStringList({u"1. påbegyndte måned fra 16-01-2026: 10.000,00 kr. × 2 % = 200,00 kr."_s,
                          u"2. påbegyndte måned fra 16-02-2026: 10.000,00 kr. × 2 % = 200,00 kr."_s,
                          u"Renter i alt: 400,00 kr."_s}));
}

// Months are counted from the due date itself, so that a short February does not shift them.
void TestInterest::monthEndsStay()
{
    const Debt debt{Money::kroner(100), QDate(2026, 1, 31), {}};
    QCOMPARE(monthlyInterest(debt, 200, QDate(2026, 2, 28))->lines.size(), 1);
    QCOMPARE(monthlyInterest(debt, 200, QDate(2026, 3, 31))->lines.size(), 2);
    QCOMPARE(monthlyInterest(debt, 200, QDate(2026, 4, 1))->lines.size(), 3);
}

void TestInterest::statutory_data()
{
    QTest::addColumn<QList<PaidAmount>>("payments");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<qint64>("ore");
    using P = QList<PaidAmount>;
    const auto kr = [](qint64 n) { return Money::kroner(n); };
    QTest::newRow("on the due date") << P{} << due << qint64(0);
    // 10,000 × 9.75 % ÷ 365 = 2.67123
    QTest::newRow("one day") << P{} << QDate(2026, 1, 16) << qint64(267);
    QTest::newRow("ten days") << P{} << QDate(2026, 1, 25) << qint64(2671);
    // 166 days to 30 June: 443.4247; 31 days at 9.60 %: 81.5342
    QTest::newRow("over the turn of the half-year")
        << P{} << QDate(2026, 7, 31) << qint64(44342 + 8153);
    // 10 days of 10,000; 10 days of 4,000: 10.6849
    QTest::newRow("partly paid: the day of payment counts in full")
        << P{{{2026, 1, 25}, kr(6000)}} << QDate(2026, 2, 4) << qint64(2671 + 1068);
    QTest::newRow("paid the day after: that day counts")
        << P{{{2026, 1, 16}, kr(10000)}} << QDate(2026, 2, 4) << qint64(267);
    QTest::newRow("wholly paid") << P{{{2026, 1, 25}, kr(10000)}} << QDate(2027, 2, 4)
                                 << qint64(2671);
}

void TestInterest::statutory()
{
    QFETCH(QList<PaidAmount>, payments);
    QFETCH(QDate, until);
    QFETCH(qint64, ore);
    const auto interest = statutoryInterest(debt(10000, payments), rates, until);
    QVERIFY(interest.ok());
    QCOMPARE(interest->amount, Money{ore});
}

void TestInterest::statutoryInWords()
{
    const auto interest = statutoryInterest(debt(10000), rates, QDate(2026, 1, 25));
    QCOMPARE(sentences(interest->explanation),
             QStringList({u"16-01-2026 til 25-01-2026, 10 dage: 10.000,00 kr. × 9,75 % om året "
                          "(referencesats 1,75 % + tillæg 8 %) × 10 ÷ 365 = 26,71 kr."_s}));
}

// A rate holds for its own half-year only; an old one is never carried on.
void TestInterest::rateMissing()
{
    const auto interest = statutoryInterest(debt(10000), rates, QDate(2027, 1, 1));
    QVERIFY(!interest.ok());
    QCOMPARE(interest.error().message,
             Message(u"billing.interestRateMissing"_s, {{u"date"_s, QDate(2027, 1, 1)}}));
    QVERIFY(statutoryInterest(debt(10000), rates, QDate(2026, 12, 31)).ok());
}

void TestInterest::byContract()
{
    const auto profile = [](const QString &key) {
        return *loadProfile(bundledProfile(key + u".json"_s), key).profile;
    };
    const QDate until(2026, 1, 25);
    // 000 Priser og betaling: 2 % per started month; 001 K 6.1.3: renteloven.
    QCOMPARE(lateInterest(profile(u"refleks-almene"_s).invoicing, debt(10000), {}, until)->amount,
             Money::kroner(200));
    QCOMPARE(
        lateInterest(profile(u"koebenhavn-traedesten-2024"_s).invoicing, debt(10000), rates, until)
            ->amount,
        Money{2671});
}

void TestInterest::linesSumToTheWhole()
{
    const Debt parts = debt(9999, {{{2026, 3, 3}, Money{12345}}, {{2026, 8, 9}, Money{77777}}});
    for (const auto &interest : {statutoryInterest(parts, rates, QDate(2026, 11, 11)),
                                 monthlyInterest(parts, 175, QDate(2026, 11, 11))}) {
        Money sum;
        for (const InterestLine &line : interest->lines)
            sum += line.amount;
        QCOMPARE(sum, interest->amount);
    }
    const auto interest = statutoryInterest(parts, rates, QDate(2026, 11, 11));
    QCOMPARE(interest->lines.first().from, due.addDays(1));
    for (qsizetype i = 1; i < interest->lines.size(); ++i)
        QCOMPARE(interest->lines[i].from, interest->lines[i - 1].to.addDays(1));
    QCOMPARE(interest->lines.last().to, QDate(2026, 11, 11));
}

void TestInterest::refused()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Debt huge{Money{most}, due, {}};
    const auto code = [](const auto &result) {
        return result.ok() ? QString() : result.error().message.code;
    };
    QCOMPARE(code(monthlyInterest(huge, 20000, QDate(2026, 1, 16))), u"billing.tooLarge"_s);
    QCOMPARE(code(monthlyInterest(huge, 10000, QDate(2026, 3, 16))), u"billing.tooLarge"_s);
    const Debt taken{Money{most}, due, {{due, Money{-1}}}};
    QCOMPARE(code(statutoryInterest(taken, rates, QDate(2026, 1, 16))), u"billing.tooLarge"_s);
    QCOMPARE(code(balanceOn(taken, due)), u"billing.tooLarge"_s);
    QCOMPARE(code(monthlyInterest({Money{1}, {}, {}}, 200, due)), u"billing.interestDates"_s);
    QCOMPARE(code(statutoryInterest({Money{1}, due, {{{}, Money{1}}}}, rates, due)),
             u"billing.interestDates"_s);
}

void TestInterest::reminders_data()
{
    QTest::addColumn<QList<SentReminder>>("sent");
    QTest::addColumn<qint64>("kroner");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QString>("why");
    using S = QList<SentReminder>;
    const Money full = Money::kroner(100);
    const QDate day(2026, 1, 16);
    QTest::newRow("on the due date")
        << S{} << qint64(100) << due << false << qint64(0) << day << u"billing.reminderNotDue"_s;
    QTest::newRow("the first") << S{} << qint64(100) << day << true << qint64(100) << day
                               << QString();
    QTest::newRow("more than the law allows") << S{} << qint64(250) << day << true << qint64(100)
                                              << day << u"billing.reminderFeeLowered"_s;
    QTest::newRow("less") << S{} << qint64(50) << day << true << qint64(50) << day << QString();
    QTest::newRow("nine days on") << S{{day, full}} << qint64(100) << day.addDays(9) << true
                                  << qint64(0) << day.addDays(10) << u"billing.reminderTooSoon"_s;
    QTest::newRow("ten days on") << S{{day, full}} << qint64(100) << day.addDays(10) << true
                                 << qint64(100) << day.addDays(10) << QString();
    QTest::newRow("the third") << S{{day, full}, {day.addDays(10), full}} << qint64(100)
                               << day.addDays(20) << true << qint64(100) << day.addDays(20)
                               << QString();
    QTest::newRow("the fourth has no fee")
        << S{{day, full}, {day.addDays(10), full}, {day.addDays(20), full}} << qint64(100)
        << day.addDays(60) << true << qint64(0) << QDate() << u"billing.reminderFeesSpent"_s;
    QTest::newRow("those without a fee do not count")
        << S{{day, {}}, {day.addDays(10), {}}, {day.addDays(20), {}}} << qint64(100)
        << day.addDays(30) << true << qint64(100) << day.addDays(30) << QString();
}

void TestInterest::reminders()
{
    QFETCH(QList<SentReminder>, sent);
    QFETCH(qint64, kroner);
    QFETCH(QDate, today);
    QFETCH(bool, allowed);
    QFETCH(qint64, fee);
    QFETCH(QDate, earliest);
    QFETCH(QString, why);
    const auto choice = nextReminder(debt(10000), sent, Money::kroner(kroner), today);
    QVERIFY(choice.ok());
    QCOMPARE(choice->allowed, allowed);
    QCOMPARE(choice->fee, Money::kroner(fee));
    QCOMPARE(choice->earliest, earliest);
    QCOMPARE(choice->reasons.isEmpty() ? QString() : choice->reasons.first().code, why);
    const auto paid = nextReminder(debt(10000, {{today, Money::kroner(10000)}}), sent,
                                   Money::kroner(kroner), today);
    QVERIFY(!paid->allowed);
}

QTEST_APPLESS_MAIN(TestInterest)
#include "tst_interest.moc"
