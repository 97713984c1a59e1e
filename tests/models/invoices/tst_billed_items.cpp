// SPDX-License-Identifier: GPL-3.0-or-later
#include "billed_items.h"
#include "draft_plan.h"
#include <QTest>
#include <limits>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// 30 working days at 1.000 kr. a day, or 10 hours a week at 150 kr. for six weeks.
OrderToBill order(PriceModelKind kind, qint64 price)
{
    OrderToBill bill;
    bill.id = OrderId{1};
    bill.number = u"1"_s;
    bill.trackTitle = u"Forløb"_s;
    bill.input.model.kind = kind;
    bill.input.start = QDate(2026, 1, 5);
    bill.input.end = QDate(2026, 2, 15);
    bill.input.price = Money{price};
    bill.input.hoursTotal = Minutes::hours(60);
    bill.input.hoursPerWeek = Minutes::hours(10);
    bill.until = QDate(2026, 1, 31);
    return bill;
}

ChainStep step(qint64 invoice, qint64 amount, qint64 earned, QDate to,
               InvoiceKind kind = InvoiceKind::Invoice, qint64 credits = 0)
{
    ChainStep s;
    s.invoice = InvoiceId{invoice};
    s.number = invoice;
    s.kind = kind;
    s.credits = InvoiceId{credits};
    s.from = QDate(2026, 1, 5);
    s.to = to;
    s.amount = Money{amount};
    s.earned = Money{earned};
    return s;
}

QString told(const Result<QList<BilledLine>> &lines)
{
    if (!lines.ok())
        return lines.error().message.code;
    QStringList all;
    for (const BilledLine &line : *lines)
        all.append(u"%1 %2 %3..%4 %5x%6 %7"_s.arg(line.item)
                       .arg(line.amount.ore)
                       .arg(line.from.toString(u"MM-dd"_s), line.to.toString(u"MM-dd"_s))
                       .arg(line.quantityThousandths)
                       .arg(line.price.ore)
                       .arg(line.unit));
    return all.join(u"; "_s);
}

QString told(const QList<ChainPart> &parts)
{
    QStringList all;
    for (const ChainPart &part : parts)
        all.append(u"%1:%2"_s.arg(part.invoice.value).arg(part.amount.ore));
    return all.join(u' ');
}

} // namespace

class TestBilledItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantities_data();
    void quantities();
    void secondMonthBeginsWhereTheFirstEnded();
    void differenceInPriceIsOneAmount();
    void lateInterruptionGivesBackTheDaysAfterIt();
    void cancelledGivesAllBack();
    void bonusIsAnItemOfItsOwn();
    void bonusTakenBackIsCredited();
    void earlierMonthAfterALaterOneChangesNothing();
    void limitsOfTheType();
    void openPartsFollowTheChain_data();
    void openPartsFollowTheChain();
    void creditNotesLatestFirst();
};

void TestBilledItems::quantities_data()
{
    QTest::addColumn<OrderToBill>("bill");
    QTest::addColumn<QString>("lines");
    QTest::newRow("days") << order(PriceModelKind::DailyRate, 100000)
                          << u"fee 2000000 01-05..01-31 20000x100000 DAY"_s;
    QTest::newRow("hours a week") << order(PriceModelKind::WeeklyHours, 15000)
                                  << u"fee 600000 01-05..01-31 40000x15000 HUR"_s;
    QTest::newRow("weeks") << order(PriceModelKind::PerWeek, 123456)
                           << u"fee 493824 01-05..01-31 4000x123456 WEE"_s;
    QTest::newRow("hours by days, whole: 60 ÷ 30 × 20")
        << order(PriceModelKind::HourlyByDays, 40000)
        << u"fee 1600000 01-05..01-31 40000x40000 HUR"_s;
    OrderToBill odd = order(PriceModelKind::HourlyByDays, 39000);
    odd.input.hoursTotal = Minutes::hours(61);
    // 61 × 20 ÷ 30 × 390 = 15.860: 40,666… hours tell no amount exactly.
    QTest::newRow("hours by days, a fraction")
        << odd << u"fee 1586000 01-05..01-31 1000x1586000 EA"_s;
    QTest::newRow("an order") << order(PriceModelKind::PerOrder, 500000)
                              << u"fee 500000 01-05..01-31 1000x500000 EA"_s;
    OrderToBill half = order(PriceModelKind::WeeklyHours, 15000);
    half.input.hoursPerWeek = Minutes{30};
    QTest::newRow("half an hour a week") << half << u"fee 30000 01-05..01-31 2000x15000 HUR"_s;
    OrderToBill free = order(PriceModelKind::DailyRate, 0);
    QTest::newRow("free of charge") << free << u""_s;
    OrderToBill before = order(PriceModelKind::DailyRate, 100000);
    before.input.interrupted = QDate(2026, 1, 2);
    QTest::newRow("interrupted before the start") << before << u""_s;
    OrderToBill none = order(PriceModelKind::DailyRate, 100000);
    none.input.price.reset();
    QTest::newRow("no price") << none << u"billing.priceMissing"_s;
}

void TestBilledItems::quantities()
{
    QFETCH(const OrderToBill, bill);
    QFETCH(const QString, lines);
    QCOMPARE(told(linesToBill(bill, {})), lines);
}

void TestBilledItems::secondMonthBeginsWhereTheFirstEnded()
{
    OrderToBill bill = order(PriceModelKind::WeeklyHours, 15000);
    bill.until = QDate(2026, 2, 28);
    const OrderChains chains{{u"fee"_s, {step(1, 600000, 600000, QDate(2026, 1, 31))}}};
    QCOMPARE(told(linesToBill(bill, chains)), u"fee 300000 02-01..02-15 20000x15000 HUR"_s);
}

void TestBilledItems::differenceInPriceIsOneAmount()
{
    // 40 hours at 150 kr. are billed; they cost 160 kr. now. 400 kr. are 2½ hours by chance only.
    OrderToBill bill = order(PriceModelKind::WeeklyHours, 16000);
    const OrderChains chains{{u"fee"_s, {step(1, 600000, 600000, QDate(2026, 1, 31))}}};
    const auto lines = linesToBill(bill, chains);
    QCOMPARE(told(lines), u"fee 40000 01-05..01-31 1000x40000 EA"_s);
    QCOMPARE(lines->first().text.code, u"invoices.lineCorrection"_s);
    QCOMPARE(lines->first().calculation.last().code, u"billing.lessBilled"_s);
}

void TestBilledItems::lateInterruptionGivesBackTheDaysAfterIt()
{
    OrderToBill bill = order(PriceModelKind::DailyRate, 100000);
    bill.input.interrupted = QDate(2026, 1, 16);
    bill.until = QDate(2026, 2, 28);
    const OrderChains chains{{u"fee"_s, {step(1, 2000000, 2000000, QDate(2026, 1, 31))}}};
    QCOMPARE(told(linesToBill(bill, chains)), u"fee -1000000 01-17..01-31 -1000x1000000 EA"_s);
}

void TestBilledItems::cancelledGivesAllBack()
{
    OrderToBill bill = order(PriceModelKind::DailyRate, 100000);
    bill.input.cancelled = true;
    const OrderChains chains{{u"fee"_s, {step(1, 2000000, 2000000, QDate(2026, 1, 31))}}};
    QCOMPARE(told(linesToBill(bill, chains)), u"fee -2000000 01-05..01-31 -1000x2000000 EA"_s);
    QCOMPARE(told(linesToBill(bill, {})), u""_s);
}

void TestBilledItems::bonusIsAnItemOfItsOwn()
{
    OrderToBill bill = order(PriceModelKind::PerWeek, 100000);
    bill.input.bonuses = {{u"job"_s, u"Job i 13 uger"_s, Money{1500000}, QDate(2026, 1, 20)},
                          {u"later"_s, u"Job i 26 uger"_s, Money{500000}, QDate(2026, 4, 20)}};
    QCOMPARE(told(linesToBill(bill, {})), u"fee 400000 01-05..01-31 4000x100000 WEE; "
                                          "bonus:job 1500000 01-20..01-20 1000x1500000 EA"_s);
    // Where only results are paid, there is no fee beside them.
    bill.input.model.kind = PriceModelKind::ResultOnly;
    QCOMPARE(told(linesToBill(bill, {})), u"bonus:job 1500000 01-20..01-20 1000x1500000 EA"_s);
}

void TestBilledItems::bonusTakenBackIsCredited()
{
    OrderToBill bill = order(PriceModelKind::ResultOnly, 0);
    const OrderChains chains{{u"bonus:job"_s, {step(1, 1500000, 1500000, QDate(2026, 1, 20))}}};
    const auto lines = linesToBill(bill, chains);
    QCOMPARE(told(lines), u"bonus:job -1500000 01-20..01-20 -1000x1500000 EA"_s);
    QCOMPARE(lines->first().calculation.first().code, u"invoices.bonusGone"_s);
}

void TestBilledItems::earlierMonthAfterALaterOneChangesNothing()
{
    OrderToBill bill = order(PriceModelKind::WeeklyHours, 15000);
    const OrderChains chains{{u"fee"_s, {step(1, 900000, 900000, QDate(2026, 2, 15))}}};
    QCOMPARE(told(linesToBill(bill, chains)), u""_s);
}

void TestBilledItems::limitsOfTheType()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(told(linesToBill(order(PriceModelKind::PerOrder, most), {})),
             u"fee %1 01-05..01-31 1000x%1 EA"_s.arg(most));
    QCOMPARE(told(linesToBill(order(PriceModelKind::DailyRate, most), {})), u"billing.tooLarge"_s);
    BilledLine one;
    one.amount = Money{1};
    BilledLine large = one;
    large.amount = Money{most};
    QCOMPARE(sumOf({large}), std::optional(Money{most}));
    QVERIFY(!sumOf({large, one}));
    // A quantity that does not fit in thousandths is told as one amount.
    OrderToBill cheap = order(PriceModelKind::PerWeek, 1);
    cheap.input.price = Money{1};
    QCOMPARE(told(linesToBill(cheap, {})), u"fee 4 01-05..01-31 4000x1 WEE"_s);
}

void TestBilledItems::openPartsFollowTheChain_data()
{
    QTest::addColumn<QList<ChainStep>>("chain");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("taken"); // of 500
    const QDate day(2026, 1, 31);
    QTest::newRow("nothing") << QList<ChainStep>{} << u""_s << u""_s;
    QTest::newRow("one") << QList<ChainStep>{step(1, 800, 800, day)} << u"1:800"_s << u"1:500"_s;
    QTest::newRow("the latest first")
        << QList<ChainStep>{step(1, 800, 800, day), step(2, 300, 1100, day)} << u"1:800 2:300"_s
        << u"2:300 1:200"_s;
    QTest::newRow("credited in part")
        << QList<ChainStep>{step(1, 800, 800, day), step(2, 300, 1100, day),
                            step(3, -100, 1000, day, InvoiceKind::CreditNote, 1)}
        << u"1:700 2:300"_s << u"2:300 1:200"_s;
    QTest::newRow("credited whole and billed again")
        << QList<ChainStep>{step(1, 800, 800, day),
                            step(2, -800, 0, day, InvoiceKind::CreditNote, 1),
                            step(3, 800, 800, day)}
        << u"3:800"_s << u"3:500"_s;
    QTest::newRow("more than is owed")
        << QList<ChainStep>{step(1, 300, 300, day)} << u"1:300"_s << u"1:300"_s;
}

void TestBilledItems::openPartsFollowTheChain()
{
    QFETCH(const QList<ChainStep>, chain);
    QFETCH(const QString, open);
    QFETCH(const QString, taken);
    const QList<ChainPart> parts = openParts(chain);
    QCOMPARE(told(parts), open);
    QCOMPARE(told(takeFrom(parts, Money{500})), taken);
}

void TestBilledItems::creditNotesLatestFirst()
{
    const QDate day(2026, 1, 31);
    const QHash<OrderId, OrderChains> chains{
        {OrderId{1}, {{u"fee"_s, {step(4, 800, 800, day), step(7, 300, 1100, day)}}}}};
    BilledLine back;
    back.order = OrderId{1};
    back.item = u"fee"_s;
    back.before = Money{1100};
    back.earned = Money{600};
    back.amount = Money{-500};
    BilledLine bonus = back;
    bonus.item = u"bonus:b"_s;
    bonus.before = {};
    bonus.earned = bonus.amount = Money{900};
    const DraftPlan plan = planDrafts({{back, bonus}, {{OrderId{1}, u"Fordi."_s}}}, chains);
    QVERIFY(plan.unheld.isEmpty());
    QCOMPARE(plan.drafts.size(), 3);
    QCOMPARE(plan.drafts.at(0).kind, InvoiceKind::Invoice);
    QCOMPARE(plan.drafts.at(0).net(), Money{900});
    QCOMPARE(plan.drafts.at(1).creditsNumber, 7);
    QCOMPARE(plan.drafts.at(1).net(), Money{-300});
    QCOMPARE(plan.drafts.at(1).reason, u"Fordi."_s);
    QCOMPARE(plan.drafts.at(2).creditsNumber, 4);
    QCOMPARE(plan.drafts.at(2).lines.first().before, Money{800});
    QCOMPARE(plan.drafts.at(2).lines.first().earned, Money{600});
    // No invoice holds it: it is told, not credited.
    BilledLine unheld = back;
    unheld.item = u"bonus:x"_s;
    QCOMPARE(planDrafts({{unheld}, {}}, chains).unheld.size(), 1);
}

QTEST_APPLESS_MAIN(TestBilledItems)
#include "tst_billed_items.moc"
