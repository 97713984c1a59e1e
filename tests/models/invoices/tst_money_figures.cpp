// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_case.h"
#include <invoices/money_figures.h>
#include <invoices/portal_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate October(2026, 10, 1);
const QDate November(2026, 11, 1);
const QDate December(2026, 12, 1);

FigureOrder order(const QString &contract, qint64 citizen, QDate start, QDate last)
{
    FigureOrder one;
    one.contractKey = contract;
    one.citizen = CitizenId{citizen};
    one.start = start;
    one.last = last;
    FeeInput input;
    input.model.kind = PriceModelKind::DailyRate;
    input.start = start;
    input.end = last;
    input.price = Money::kroner(100);
    one.input = input;
    return one;
}

QString told(const QList<IncomeFigure> &income)
{
    QStringList words;
    for (const IncomeFigure &figure : income)
        words.append(figure.month.toString(u"MM "_s) + figure.contractKey + u' ' +
                     QString::number(figure.expected.ore / 100) + u'/' +
                     QString::number(figure.invoiced.ore / 100));
    return words.join(u", "_s);
}

} // namespace

class TestMoneyFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expectedByMonth_data();
    void expectedByMonth();
    void monthsSumToTheFee();
    void invoicedByMonthAndContract();
    void load();
    void bonuses();
    void whatCannotBeCounted();
    void fromTheDatabase();
    void bonusesFromTheDatabase();
    void refusals();
};

void TestMoneyFigures::expectedByMonth_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("figures");
    // October 2026 has 22 working days, November 21, December 21 until the 30th.
    QTest::newRow("one month") << October << October.addDays(30) << u"10 k 2200/0"_s;
    QTest::newRow("three months") << October << QDate(2026, 12, 4)
                                  << u"10 k 2200/0, 11 k 2100/0, 12 k 400/0"_s;
    QTest::newRow("begun before the months shown")
        << October.addDays(-10) << October.addDays(1) << u"10 k 200/0"_s;
    QTest::newRow("goes on after them")
        << QDate(2026, 12, 28) << QDate(2027, 3, 1) << u"12 k 300/0"_s;
    QTest::newRow("before them") << October.addDays(-10) << October.addDays(-1) << QString();
    QTest::newRow("after them") << QDate(2027, 1, 4) << QDate(2027, 3, 1) << QString();
}

void TestMoneyFigures::expectedByMonth()
{
    QFETCH(QDate, start);
    QFETCH(QDate, last);
    QTEST(told(moneyFigures({order(u"k"_s, 1, start, last)}, {}, {}, October, December).income),
          "figures");
}

void TestMoneyFigures::monthsSumToTheFee()
{
    // A fraction that is no whole øre: 6 hours over the order's days at 1.100 kr.
    FigureOrder one = order(u"k"_s, 1, QDate(2026, 8, 7), QDate(2026, 12, 27));
    one.input->model.kind = PriceModelKind::HourlyByDays;
    one.input->price = Money{110001};
    one.input->hoursTotal = Minutes{367};
    Money sum;
    const auto figures = moneyFigures({one}, {}, {}, QDate(2026, 8, 1), December);
    QCOMPARE(figures.income.size(), 5);
    for (const IncomeFigure &figure : figures.income)
        sum += figure.expected;
    QCOMPARE(sum, value(fee(*one.input)).amount);
}

void TestMoneyFigures::invoicedByMonthAndContract()
{
    const auto figures = moneyFigures({order(u"b"_s, 1, October, October.addDays(1))},
                                      {{u"b"_s, October, Money::kroner(150)},
                                       {u"b"_s, October.addDays(30), Money::kroner(-50)},
                                       {u"a"_s, November, Money::kroner(7)},
                                       {u"a"_s, QDate(2026, 12, 31), Money::kroner(8)},
                                       {u"a"_s, QDate(2027, 1, 1), Money::kroner(9)}},
                                      {}, October, December);
    QCOMPARE(told(figures.income), u"10 b 200/100, 11 a 0/7, 12 a 0/8"_s);
}

void TestMoneyFigures::load()
{
    const auto figures = moneyFigures({order(u"k"_s, 1, October, November),
                                       order(u"k"_s, 1, November, November.addDays(5)),
                                       order(u"k"_s, 2, October.addDays(-40), October)},
                                      {}, {}, October, December);
    QCOMPARE(figures.load.size(), 3);
    QCOMPARE(figures.load.at(0).open, 2);
    QCOMPARE(figures.load.at(0).starting, 1);
    QCOMPARE(figures.load.at(0).ending, 1);
    QCOMPARE(figures.load.at(1).open, 2);
    QCOMPARE(figures.load.at(1).citizens, 1); // two orders of one citizen
    QCOMPARE(figures.load.at(1).ending, 2);
    QCOMPARE(figures.load.at(2).open, 0);
    // The last day of a month is in it, the first of the next is not.
    const auto edges = moneyFigures({order(u"k"_s, 1, October, October.addDays(30)),
                                     order(u"k"_s, 2, October.addDays(30), November)},
                                    {}, {}, October, November);
    QCOMPARE(edges.load.first().starting, 2);
    QCOMPARE(edges.load.first().ending, 1);
    QCOMPARE(edges.load.last().starting, 0);
    QCOMPARE(edges.load.last().ending, 1);
}

void TestMoneyFigures::bonuses()
{
    const auto figures =
        moneyFigures({}, {},
                     {{u"k"_s, October.addDays(3), BonusGroup::Expected, Money{100}},
                      {u"k"_s, October.addDays(9), BonusGroup::Expected, Money{200}},
                      {u"k"_s, October, BonusGroup::Refused, Money{50}},
                      {u"m"_s, October, BonusGroup::Earned, Money{70}},
                      {u"m"_s, October.addDays(-1), BonusGroup::Earned, Money{1}}},
                     October, December);
    QCOMPARE(figures.bonuses.size(), 2);
    const BonusFigure &k = figures.bonuses.first();
    QCOMPARE(k.count.at(size_t(BonusGroup::Expected)), 2);
    QCOMPARE(k.amount.at(size_t(BonusGroup::Expected)), Money{300});
    QCOMPARE(k.amount.at(size_t(BonusGroup::Refused)), Money{50});
    QCOMPARE(figures.bonuses.last().amount.at(size_t(BonusGroup::Earned)), Money{70});
}

void TestMoneyFigures::whatCannotBeCounted()
{
    FigureOrder noPrice = order(u"k"_s, 1, October, November);
    noPrice.input->price.reset();
    FigureOrder noInput = order(u"k"_s, 2, October, November);
    noInput.input.reset();
    const auto figures = moneyFigures({noPrice, noInput}, {}, {}, October, December);
    QCOMPARE(figures.notCounted, 2);
    QCOMPARE(figures.load.first().open, 2);
    QVERIFY(figures.income.isEmpty());
}

void TestMoneyFigures::fromTheDatabase()
{
    MoneyOffice office(QDate(2026, 9, 20));
    const QDate start(2026, 10, 5);
    const Order anna = office.accepted(u"54001"_s, office.citizen(u"6101801111"_s, u"Anna Prøve"_s),
                                       start, QDate(2026, 12, 18));
    office.accepted(u"54002"_s, office.citizen(u"6201802222"_s, u"Bo Prøve"_s), start,
                    QDate(2026, 10, 30));
    office.received(u"54003"_s, office.citizen(u"6301803333"_s, u"Cæcilie Prøve"_s), start,
                    QDate(2026, 12, 18)); // not accepted: earns nothing
    office.db.clock().set(QDate(2026, 11, 24));
    const QDate last(2026, 10, 31);
    const PortalTick tick{anna.id,
                          start,
                          last,
                          u"P-1"_s,
                          QDate(2026, 11, 2),
                          Money::kroner(7800),
                          Money::kroner(7800)};
    PortalStore portal(office.session());
    const PortalRow wrong = value(portal.tick(tick));
    value(portal.withdraw(wrong.id, u"forkert"_s));
    value(portal.tick(tick));
    office.issue({1, office.contract(), last, last, Money::kroner(3)});
    office.addLine(1, 1, anna.id, {u"bonus:job"_s, Money::kroner(3)}, start, last);
    const auto figures = value(moneyFigures(office.session(), {2026, 10}, {2026, 12}));
    QCOMPARE(told(figures.income),
             u"10 %1 15600/7803, 11 %1 8190/0, 12 %1 5460/0"_s.arg(office.contract()));
    QCOMPARE(figures.load.first().open, 2);
    QCOMPARE(figures.notCounted, 0);
    QVERIFY(!figures.placesKnown);
}

void TestMoneyFigures::bonusesFromTheDatabase()
{
    MoneyOffice office(QDate(2026, 9, 1));
    const QString contract = u"fredericia-2004"_s;
    const auto version = value(office.contracts.find(contract, QDate(2026, 1, 1)))->id;
    // Three courses that ended on 31 March: their result is measured six months later.
    for (int i = 1; i <= 3; ++i) {
        const Citizen who = office.citizen(u"610180110%1"_s.arg(i), u"Borger %1"_s.arg(i));
        Statement insert(
            office.connection(),
            u"INSERT INTO orders (id, number, citizen_id, contract_version_id, contract_key, "
            "track_key, project_number, title, ordered_on, start_date, end_date, state, price_ore) "
            "VALUES (?, ?, ?, ?, ?, 'c', '', '', '2025-12-01', '2026-01-05', '2026-03-31', "
            "'accepted', 1000000)"_s);
        insert.bind(i, u"F-%1"_s.arg(i), who.id, version, contract);
        value(insert.run());
    }
    done(office.connection().runScript(
        u"INSERT INTO result_statement (id, order_id, bonus_id, state, measured_on, stated_by, "
        "amount_ore, reason, replaces_id, recorded_at) VALUES "
        "(1, 2, 'result6', 'refused', '2026-09-20', 'purchaser', NULL, 'på ydelse', NULL, 0), "
        "(2, 3, 'result6', 'refused', '2026-09-21', 'purchaser', NULL, 'på ydelse', NULL, 0), "
        "(3, 3, 'result6', 'earned', '2026-09-22', 'purchaser', NULL, '', 2, 0)"_s));
    // The orders had ended before the months that are shown.
    const auto figures = value(moneyFigures(office.session(), {2026, 9}, {2026, 12}));
    QCOMPARE(figures.load.first().open, 0);
    QCOMPARE(figures.bonuses.size(), 1);
    const BonusFigure &september = figures.bonuses.first();
    QCOMPARE(september.month, QDate(2026, 9, 1));
    QCOMPARE(september.contractKey, contract);
    for (const BonusGroup stage : {BonusGroup::Expected, BonusGroup::Earned, BonusGroup::Refused})
        QCOMPARE(september.count.at(size_t(stage)), 1);
    QCOMPARE(september.amount.at(size_t(BonusGroup::Expected)), Money::kroner(5000));
    QCOMPARE(september.amount.at(size_t(BonusGroup::Earned)), Money::kroner(5000));
}

void TestMoneyFigures::refusals()
{
    MoneyOffice office(QDate(2026, 9, 20));
    QCOMPARE(code(moneyFigures(office.session(), {2026, 10}, {2026, 9})), u"figures.months"_s);
    Session mentor = office.db.sessionAs(Role::Mentor);
    QCOMPARE(moneyFigures(mentor, {2026, 9}, {2026, 9}).error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestMoneyFigures)
#include "tst_money_figures.moc"
