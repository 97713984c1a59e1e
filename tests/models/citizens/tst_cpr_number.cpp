// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <citizens/cpr_number.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Today(2026, 11, 24);
}

class TestCprNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void refusals_data();
    void refusals();
    void modulus_data();
    void modulus();
    void age_data();
    void age();
    void shownAndMasked();
    void emptyNumberIsHarmless();
};

void TestCprNumber::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<bool>("replacement");
    QTest::newRow("with dash") << u"140388-1234"_s << QDate(1988, 3, 14) << false;
    QTest::newRow("without dash") << u"1403881234"_s << QDate(1988, 3, 14) << false;
    QTest::newRow("spaces around and within") << u" 140388 1234 "_s << QDate(1988, 3, 14) << false;
    QTest::newRow("dash with spaces") << u"140388 - 1234"_s << QDate(1988, 3, 14) << false;
    QTest::newRow("en dash") << u"140388–1234"_s << QDate(1988, 3, 14) << false;
    QTest::newRow("non-breaking hyphen") << u"140388\u20111234"_s << QDate(1988, 3, 14) << false;
    QTest::newRow("7th digit 0") << u"010100-0000"_s << QDate(1900, 1, 1) << false;
    QTest::newRow("7th digit 3") << u"010199-3000"_s << QDate(1999, 1, 1) << false;
    QTest::newRow("7th digit 4, year 36") << u"010126-4000"_s << QDate(2026, 1, 1) << false;
    QTest::newRow("7th digit 4, year 37") << u"010137-4000"_s << QDate(1937, 1, 1) << false;
    QTest::newRow("7th digit 9, year 00") << u"010100-9000"_s << QDate(2000, 1, 1) << false;
    QTest::newRow("7th digit 9, year 37") << u"010137-9000"_s << QDate(1937, 1, 1) << false;
    QTest::newRow("7th digit 5, year 20") << u"010120-5000"_s << QDate(2020, 1, 1) << false;
    QTest::newRow("7th digit 5, year 58") << u"010158-5000"_s << QDate(1858, 1, 1) << false;
    QTest::newRow("7th digit 8, year 99") << u"010199-8000"_s << QDate(1899, 1, 1) << false;
    QTest::newRow("leap day of 2000") << u"290200-4000"_s << QDate(2000, 2, 29) << false;
    QTest::newRow("born today") << u"241126-4000"_s << Today << false;
    QTest::newRow("replacement, first day") << u"610570-3866"_s << QDate(1970, 5, 1) << true;
    QTest::newRow("replacement, last day") << u"910171-0000"_s << QDate(1971, 1, 31) << true;
}

void TestCprNumber::parse()
{
    QFETCH(QString, text);
    QFETCH(QDate, born);
    QFETCH(bool, replacement);
    const auto cpr = CprNumber::parse(text, Today);
    QVERIFY(cpr.ok());
    QCOMPARE(cpr->digits().size(), qsizetype(10));
    QCOMPARE(cpr->birthDate(), born);
    QCOMPARE(cpr->isReplacement(), replacement);
    QVERIFY(CprNumber::fromStored(cpr->digits()) == *cpr);
}

void TestCprNumber::refusals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u" - "_s << u"cpr.empty"_s;
    QTest::newRow("five digits") << u"12345"_s << u"cpr.notTenDigits"_s;
    QTest::newRow("eleven digits") << u"140388-12345"_s << u"cpr.notTenDigits"_s;
    QTest::newRow("leading zero lost") << u"10388-1234"_s << u"cpr.nineDigits"_s;
    QTest::newRow("letters") << u"140388-12A4"_s << u"cpr.notOnlyDigits"_s;
    QTest::newRow("digits of another script") << u"140388-123٤"_s << u"cpr.notOnlyDigits"_s;
    QTest::newRow("31 February") << u"310280-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("day 0") << u"000188-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("day 32") << u"320188-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("day 60 is no replacement") << u"600188-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("day 92") << u"920188-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("month 13") << u"141388-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("leap day of 1900") << u"290200-1234"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("tomorrow") << u"251126-4000"_s << u"cpr.afterToday"_s;
    QTest::newRow("replacement of the future") << u"610136-4000"_s << u"cpr.afterToday"_s;
}

void TestCprNumber::refusals()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto cpr = CprNumber::parse(text, Today);
    QVERIFY(!cpr.ok());
    QCOMPARE(cpr.error().message.code, code);
    // A sentence may end on a screen or in a log, where no number belongs.
    QVERIFY(!Texts::danish().sentence(cpr.error().message).contains(u"1234"_s));
}

void TestCprNumber::modulus_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("passes");
    QTest::newRow("passes") << u"0101000001"_s << true;
    QTest::newRow("one digit off") << u"0101000002"_s << false;
    QTest::newRow("two digits swapped") << u"0101000010"_s << false;
    QTest::newRow("replacement is not judged") << u"6101000006"_s << true;
    QTest::newRow("empty") << QString() << false;
}

void TestCprNumber::modulus()
{
    QFETCH(QString, digits);
    QFETCH(bool, passes);
    QCOMPARE(CprNumber::fromStored(digits).passesModulus11(), passes);
}

void TestCprNumber::age_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("day before the birthday") << u"7403961234"_s << QDate(2026, 3, 13) << 29;
    QTest::newRow("birthday") << u"7403961234"_s << QDate(2026, 3, 14) << 30;
    QTest::newRow("leap day child, 28 February") << u"8902964000"_s << QDate(2026, 2, 28) << 29;
    QTest::newRow("leap day child, 1 March") << u"8902964000"_s << QDate(2026, 3, 1) << 30;
    QTest::newRow("before birth") << u"7403961234"_s << QDate(1990, 1, 1) << 0;
}

void TestCprNumber::age()
{
    QFETCH(QString, digits);
    QFETCH(QDate, day);
    QFETCH(int, age);
    QCOMPARE(CprNumber::fromStored(digits).ageOn(day), age);
}

void TestCprNumber::shownAndMasked()
{
    const CprNumber cpr = CprNumber::fromStored(u"0003881234"_s);
    QCOMPARE(cpr.shown(), u"000388-1234"_s);
    QCOMPARE(cpr.masked(), u"000388-••••"_s);
}

void TestCprNumber::emptyNumberIsHarmless()
{
    const CprNumber none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.shown(), QString());
    QCOMPARE(none.masked(), QString());
    QVERIFY(!none.birthDate().isValid());
    QVERIFY(!none.isReplacement());
    QCOMPARE(none.ageOn(Today), 0);
}

QTEST_APPLESS_MAIN(TestCprNumber)
#include "tst_cpr_number.moc"
