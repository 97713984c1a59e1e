// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <billing/month_words.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// A month of an order, day by day and in words.
class TestMonthWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paidDays_data();
    void paidDays();
    void weeksBegin();
    void weeksNotPaid();
    void othersHaveNoDays();
    void dayInWords();
    void calculation_data();
    void calculation();
    void correction();
    void formulaSums_data();
    void formulaSums();
};

namespace {
const QDate First(2026, 10, 1); // a Thursday
const QDate Last(2026, 10, 31);

FeeInput input(PriceModelKind kind = PriceModelKind::DailyRate, qint64 kroner = 390)
{
    FeeInput input;
    input.model.kind = kind;
    input.start = QDate(2026, 9, 7);
    input.end = QDate(2026, 12, 4);
    input.price = Money::kroner(kroner);
    input.hoursTotal = Minutes::hours(52);
    input.hoursPerWeek = Minutes::hours(4);
    return input;
}

MonthPart october(const FeeInput &input, QDate notified = {})
{
    MonthPart part;
    part.input = input;
    part.notified = notified;
    part.priceFrozen = true;
    part.from = std::max(input.start, First);
    part.to = std::min(Last, input.interrupted.value_or(input.end));
    FeeInput before = input;
    before.until = First.addDays(-1);
    part.before = *fee(before);
    part.bill = *billUntil(input, Last, part.before.amount);
    return part;
}

QString said(const QList<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages)
        lines.append(Texts::danish().sentence(message));
    return lines.join(u'\n');
}

// A letter a day: number (mod 10), - not counted, . outside, ! the last day before it.
QString drawn(const PaidDays &paid)
{
    QString text;
    for (const PaidDay &day : paid.days) {
        if (day.last)
            text += u'!';
        if (day.count == PaidDay::Count::Outside)
            text += u'.';
        else if (day.count == PaidDay::Count::NotCounted)
            text += u'-';
        else
            text += day.number > 0 ? QString::number(day.number % 10) : u"+"_s;
    }
    return text;
}
} // namespace

void TestMonthWords::paidDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("interrupted");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("days");
    const QDate none;
    QTest::newRow("interrupted on the 15th")
        << First << QDate(2026, 9, 7) << QDate(2026, 12, 4) << QDate(2026, 10, 15) << none
        << u"12--34567--890!1................"_s;
    QTest::newRow("the whole month") << First << QDate(2026, 9, 7) << QDate(2026, 12, 4) << none
                                     << none << u"12--34567--89012--34567--89012-"_s;
    QTest::newRow("starts and ends within")
        << First << QDate(2026, 10, 6) << QDate(2026, 10, 9) << none << none
        << u".....123!4......................"_s;
    QTest::newRow("today is the 8th") << First << QDate(2026, 9, 7) << QDate(2026, 12, 4) << none
                                      << QDate(2026, 10, 8) << u"12--3456-----------------------"_s;
    QTest::newRow("interrupted on a Saturday")
        << First << QDate(2026, 9, 7) << QDate(2026, 12, 4) << QDate(2026, 10, 3) << none
        << u"12!-............................"_s;
    QTest::newRow("December with holidays")
        << QDate(2026, 12, 1) << QDate(2026, 11, 2) << QDate(2027, 1, 29) << none << none
        << u"1234--56789--01234--567----890-"_s;
}

void TestMonthWords::paidDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QDate, interrupted);
    QFETCH(QDate, until);
    QFETCH(QString, days);
    FeeInput in = input();
    in.start = start;
    in.end = end;
    in.until = until;
    if (interrupted.isValid())
        in.interrupted = interrupted;
    const QDate to = from.addMonths(1).addDays(-1);
    const PaidDays paid = bro::paidDays(in, from, to);
    QCOMPARE(drawn(paid), days);
    QCOMPARE(paid.interrupted, interrupted.isValid());
    // As many as the fee counts.
    in.until = until.isValid() ? until : to;
    FeeInput before = in;
    before.until = from.addDays(-1);
    const auto counted = std::count_if(paid.days.begin(), paid.days.end(), [](const PaidDay &day) {
        return day.count == PaidDay::Count::Counted;
    });
    QCOMPARE(int(counted), fee(in)->days - fee(before)->days);
}

void TestMonthWords::weeksBegin()
{
    FeeInput in = input(PriceModelKind::WeeklyHours, 150);
    in.start = QDate(2026, 10, 7); // a Wednesday
    in.end = QDate(2026, 10, 20);
    in.until = QDate(2026, 10, 15); // in the second week, which is paid in full
    const PaidDays paid = bro::paidDays(in, First, Last);
    QCOMPARE(drawn(paid), u"......1++++++2+++++!+..........."_s);
    QCOMPARE(int(paid.unit), int(PaidDays::Unit::Weeks));
}

void TestMonthWords::weeksNotPaid()
{
    FeeInput in = input(PriceModelKind::PerWeek, 1000);
    in.model.paidWeeksAtMost = 4;
    const PaidDays paid = bro::paidDays(in, First, QDate(2026, 10, 7));
    QCOMPARE(drawn(paid), u"++++---"_s); // week 4 ends on Sunday the 4th
    QCOMPARE(int(paid.days.last().reason), int(UnpaidReason::WeekNotPaid));
}

void TestMonthWords::othersHaveNoDays()
{
    QVERIFY(bro::paidDays(input(PriceModelKind::PerOrder), First, Last).days.isEmpty());
    FeeInput cancelled = input();
    cancelled.cancelled = true;
    QVERIFY(bro::paidDays(cancelled, First, Last).days.isEmpty());
}

void TestMonthWords::dayInWords()
{
    FeeInput in = input();
    in.interrupted = QDate(2026, 12, 29);
    in.end = QDate(2027, 1, 29);
    const PaidDays paid = bro::paidDays(in, QDate(2026, 12, 1), QDate(2026, 12, 31));
    const auto words = [&](int day) {
        return Texts::danish().sentence(dayWords(paid.days[day - 1], paid.unit));
    };
    QCOMPARE(words(1), u"01-12-2026: betalt dag nr. 1"_s);
    QCOMPARE(words(5), u"05-12-2026 tæller ikke med: weekend."_s);
    QCOMPARE(words(24), u"24-12-2026 tæller ikke med: ikke en arbejdsdag."_s);
    QCOMPARE(words(25), u"25-12-2026 tæller ikke med: Juledag."_s);
    QCOMPARE(words(30), u"30-12-2026 tæller ikke med: efter ordrens slut."_s);
}

void TestMonthWords::calculation_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("interrupted");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("formula");
    const QString runs = u"Ordren løber fra 07-09-2026 til 04-12-2026."_s;
    const QString weekends = u"Lørdag og søndag tæller ikke med. Der var ingen helligdage."_s;
    QTest::newRow("daily") << int(PriceModelKind::DailyRate) << QDate() << u"22 dage"_s
                           << runs +
                                  u"\nFra 01-10-2026 til og med 31-10-2026 er der 22 betalte "
                                  "dage.\n"_s +
                                  weekends
                           << u"22 dage × 390,00 kr. = 8.580,00 kr."_s;
    QTest::newRow("daily, interrupted")
        << int(PriceModelKind::DailyRate) << QDate(2026, 10, 15) << u"11 dage"_s
        << u"Ordren løb fra 07-09-2026. Ordregiver oplyste 13-10-2026, at den afbrydes "
           "15-10-2026.\nFra 01-10-2026 til og med 15-10-2026 er der 11 betalte dage.\n"_s +
               weekends
        << u"11 dage × 390,00 kr. = 4.290,00 kr."_s;
    QTest::newRow("hours by days")
        << int(PriceModelKind::HourlyByDays) << QDate() << u"17,6 t"_s
        << runs + u"\nFra 01-10-2026 til og med 31-10-2026 er der 22 betalte dage.\n"_s + weekends
        << u"52 t ÷ 65 dage × 40 dage × 390,00 kr. = 12.480,00 kr.\n"
           "Heraf optjent til og med 30-09-2026 = \u22125.616,00 kr."_s;
    QTest::newRow("weeks") << int(PriceModelKind::PerWeek) << QDate() << u"4 uger"_s
                           << runs + u"\nFra 01-10-2026 til og med 31-10-2026 begynder 4 uger."_s
                           << u"8 uger × 390,00 kr. = 3.120,00 kr.\n"
                              "Heraf optjent til og med 30-09-2026 = \u22121.560,00 kr."_s;
}

void TestMonthWords::calculation()
{
    QFETCH(int, kind);
    QFETCH(QDate, interrupted);
    QFETCH(QString, quantity);
    QFETCH(QString, facts);
    QFETCH(QString, formula);
    FeeInput in = input(PriceModelKind(kind));
    if (interrupted.isValid())
        in.interrupted = interrupted;
    const MonthPart part = october(in, interrupted.isValid() ? QDate(2026, 10, 13) : QDate());
    const MonthWords words = monthWords(part);
    QCOMPARE(Texts::danish().sentence(quantityWords(monthQuantity(part))), quantity);
    QCOMPARE(said(words.facts), facts);
    QStringList lines;
    for (const FormulaLine &line : words.formula)
        lines.append(Texts::danish().sentence(line.text) + u" = "_s +
                     Texts::danish().amount(line.amount));
    QCOMPARE(lines.join(u'\n'), formula);
}

void TestMonthWords::correction()
{
    MonthPart part;
    part.input = input();
    FeeInput asKnown = part.input;
    asKnown.until = First.addDays(-1);
    part.before = *fee(asKnown);
    part.input.interrupted = QDate(2026, 9, 28);
    part.notified = QDate(2026, 10, 5);
    part.from = QDate(2026, 9, 29);
    part.to = QDate(2026, 9, 30);
    part.bill = *billUntil(part.input, part.to, part.before.amount);
    part.correction = true;
    const MonthWords words = monthWords(part);
    QCOMPARE(words.formula.size(), 1);
    QCOMPARE(Texts::danish().sentence(words.formula.first().text), u"\u22122 dage × 390,00 kr."_s);
    QCOMPARE(words.formula.first().amount, -Money::kroner(780));
    QVERIFY(said(words.facts).contains(u"for meget"_s));
    QVERIFY(!said(words.remarks).contains(u"Fravær"_s));
}

void TestMonthWords::formulaSums_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(PriceModelKind::Open); ++kind)
        QTest::addRow("model %d", kind) << kind;
}

void TestMonthWords::formulaSums()
{
    QFETCH(int, kind);
    FeeInput in = input(PriceModelKind(kind), 1234);
    in.model.weeksPaidOnCancellation = 1;
    in.interrupted = QDate(2026, 10, 20);
    in.bonuses = {{u"b"_s, u"Job"_s, Money::kroner(5000), QDate(2026, 10, 12)}};
    in.openAmount = OpenAmount{Money::kroner(777), u"Aftalt"_s};
    const MonthPart part = october(in);
    Money sum;
    for (const FormulaLine &line : monthWords(part).formula)
        sum += line.amount;
    QCOMPARE(sum, part.bill.amount);
    QVERIFY(!Texts::danish().sentence(priceModelName(PriceModelKind(kind))).contains(u'['));
}

QTEST_GUILESS_MAIN(TestMonthWords)
#include "tst_month_words.moc"
