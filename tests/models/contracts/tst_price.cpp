// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/price.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
PriceFrame dayFrame()
{
    return PriceFrame{Money::kroner(370), Money::kroner(430), Money::kroner(1), true};
}

QStringList codes(const QList<Message> &notes)
{
    QStringList codes;
    for (const Message &note : notes)
        codes.append(note.code.section(u'.', 1));
    return codes;
}
} // namespace

class TestPrice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bound_data();
    void bound();
    void boundFails();
    void notesAreSentences();
    void regulated_data();
    void regulated();
    void noIndexChangesThatMuch();
};

void TestPrice::bound_data()
{
    QTest::addColumn<qint64>("bid");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QStringList>("notes");
    const auto note = [](const QString &a, const QString &b = {}) {
        return b.isEmpty() ? QStringList{a} : QStringList{a, b};
    };
    QTest::newRow("inside the frame") << qint64(39000) << qint64(39000) << QStringList();
    QTest::newRow("the minimum itself") << qint64(37000) << qint64(37000) << QStringList();
    QTest::newRow("the maximum itself") << qint64(43000) << qint64(43000) << QStringList();
    QTest::newRow("few øre up") << qint64(39005) << qint64(39100) << note(u"priceRoundedUp"_s);
    QTest::newRow("many øre up") << qint64(39095) << qint64(39100) << note(u"priceRoundedUp"_s);
    QTest::newRow("below") << qint64(36900) << qint64(37000) << note(u"priceRaised"_s);
    QTest::newRow("øre below the minimum reach it")
        << qint64(36950) << qint64(37000) << note(u"priceRoundedUp"_s);
    QTest::newRow("above") << qint64(50000) << qint64(43000) << note(u"priceLowered"_s);
    QTest::newRow("øre above the maximum")
        << qint64(43001) << qint64(43000) << note(u"priceRoundedUp"_s, u"priceLowered"_s);
    QTest::newRow("nothing") << qint64(0) << qint64(37000) << note(u"priceRaised"_s);
    QTest::newRow("no bid") << qint64(-1) << qint64(43000) << note(u"priceIsMaximum"_s);
}

void TestPrice::bound()
{
    QFETCH(qint64, bid);
    QFETCH(qint64, price);
    QFETCH(QStringList, notes);
    const auto outcome = boundPrice(dayFrame(), bid < 0 ? std::nullopt : std::optional(Money{bid}));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->price.ore, price);
    QCOMPARE(codes(outcome->notes), notes);
}

void TestPrice::boundFails()
{
    QCOMPARE(boundPrice(dayFrame(), Money{-1}).error().message.code, u"contracts.priceNegative"_s);
    QCOMPARE(boundPrice(PriceFrame{}, std::nullopt).error().message.code,
             u"contracts.priceMissing"_s);
    QCOMPARE(boundPrice(PriceFrame{}, Money{12345})->price.ore, qint64(12345));
}

void TestPrice::notesAreSentences()
{
    const auto outcome = boundPrice(dayFrame(), Money{43001});
    QCOMPARE(Texts::danish().sentence(outcome->notes.first()),
             u"Prisen er rundet op fra 430,01 kr. til 431,00 kr."_s);
    QCOMPARE(Texts::danish().sentence(outcome->notes.last()),
             u"Prisen er sænket fra 431,00 kr. til kontraktens maksimalpris på 430,00 kr."_s);
}

void TestPrice::regulated_data()
{
    QTest::addColumn<qint64>("inForce");
    QTest::addColumn<qint64>("bid");
    QTest::addColumn<int>("change");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, qint64 inForce, qint64 bid, int change, qint64 price,
                        const QString &note) {
        QTest::newRow(name) << inForce << bid << change << price << note;
    };
    row("3,5 % rises by 1,5 %", 39000, 39000, 350, 39585, u"priceRises"_s);
    row("2,0 % changes nothing", 39000, 39000, 200, 39000, u"priceNotRegulated"_s);
    row("no change", 39000, 39000, 0, 39000, u"priceNotRegulated"_s);
    row("2,01 % rises by a hundredth", 39000, 39000, 201, 39004, u"priceRises"_s);
    row("half an øre rounds up", 5000, 5000, 201, 5001, u"priceRises"_s);
    row("falls from a raised price", 40000, 39000, -50, 39800, u"priceFalls"_s);
    row("fall stops at the bid", 39100, 39000, -50, 39000, u"priceStopsAtBid"_s);
    row("fall at the bid", 39000, 39000, -50, 39000, u"priceStopsAtBid"_s);
    row("fall of everything", 40000, 39000, -10000, 39000, u"priceStopsAtBid"_s);
    row("above the frame of bids", 43000, 43000, 1200, 47300, u"priceRises"_s);
}

void TestPrice::regulated()
{
    QFETCH(qint64, inForce);
    QFETCH(qint64, bid);
    QFETCH(int, change);
    QFETCH(qint64, price);
    QFETCH(QString, note);
    PriceRegulation regulation;
    regulation.thresholdHundredths = 200;
    const auto outcome = regulatedPrice(Money{inForce}, Money{bid}, change, regulation);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->price.ore, price);
    QCOMPARE(codes(outcome->notes), QStringList{note});
}

void TestPrice::noIndexChangesThatMuch()
{
    const auto code = [](int change) {
        const auto outcome =
            regulatedPrice(Money::kroner(400), Money::kroner(390), change, PriceRegulation());
        return outcome.ok() ? QString() : outcome.error().message.code;
    };
    QCOMPARE(code(10'000), QString());
    QCOMPARE(code(10'001), u"contracts.indexChangeWrong"_s);
    QCOMPARE(code(-10'001), u"contracts.indexChangeWrong"_s);
}

QTEST_APPLESS_MAIN(TestPrice)
#include "tst_price.moc"
