// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <core/clock.h>
#include <core/encoding.h>
#include <core/minutes.h>
#include <core/money.h>
#include <limits>

using namespace bro;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyParse_data();
    void moneyParse();
    void moneyFraction_data();
    void moneyFraction();
    void hours_data();
    void hours();
    void decode_data();
    void decode();
    void encodeSaysWhichCharacterFails();
    void copenhagenWhateverThePcSays();
};

void TestValues::moneyParse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("whole kroner") << u"390"_s << true << qint64(39000);
    QTest::newRow("one decimal") << u"390,5"_s << true << qint64(39050);
    QTest::newRow("thousands point") << u"1.100,00"_s << true << qint64(110000);
    QTest::newRow("thousands point without decimals") << u"23.400"_s << true << qint64(2340000);
    QTest::newRow("decimal point") << u"390.25"_s << true << qint64(39025);
    QTest::newRow("unit") << u"4.290,00 kr."_s << true << qint64(429000);
    QTest::newRow("negative") << u"-12,30"_s << true << qint64(-1230);
    QTest::newRow("as shown") << u"\u22121.200,50 kr."_s << true << qint64(-120050);
    QTest::newRow("three decimals") << u"1,234"_s << false << qint64(0);
    QTest::newRow("wrong grouping") << u"1.10,00"_s << false << qint64(0);
    QTest::newRow("words") << u"gratis"_s << false << qint64(0);
    QTest::newRow("empty") << QString() << false << qint64(0);
    QTest::newRow("too large") << u"999999999999"_s << false << qint64(0);
}

void TestValues::moneyParse()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(qint64, ore);
    const auto money = Money::parse(text);
    QCOMPARE(money.has_value(), ok);
    if (ok)
        QCOMPARE(money->ore, ore);
}

void TestValues::moneyFraction_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("c");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<qint64>("ore");
    const qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("half rounds up")
        << qint64(1) << qint64(1) << qint64(1) << qint64(2) << true << qint64(1);
    QTest::newRow("below half") << qint64(49) << qint64(1) << qint64(1) << qint64(100) << true
                                << qint64(0);
    QTest::newRow("negative half")
        << qint64(-1) << qint64(1) << qint64(1) << qint64(2) << true << qint64(-1);
    QTest::newRow("beyond 64 bits between")
        << most << qint64(2) << qint64(3) << qint64(6) << true << most;
    QTest::newRow("beyond 128 bits") << most << most << most << qint64(1) << false << qint64(0);
    QTest::newRow("result too large")
        << most << qint64(2) << qint64(1) << qint64(1) << false << qint64(0);
    QTest::newRow("divided by nothing")
        << qint64(1) << qint64(1) << qint64(1) << qint64(0) << false << qint64(0);
}

void TestValues::moneyFraction()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QFETCH(qint64, c);
    QFETCH(qint64, denominator);
    QFETCH(bool, ok);
    QFETCH(qint64, ore);
    const auto money = Money::ofFraction(a, b, c, denominator);
    QCOMPARE(money.has_value(), ok);
    if (ok)
        QCOMPARE(money->ore, ore);
}

void TestValues::hours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("back");
    QTest::newRow("whole") << u"4"_s << qint64(240) << u"4"_s;
    QTest::newRow("half, comma") << u"0,5"_s << qint64(30) << u"0,5"_s;
    QTest::newRow("half, point") << u"6.5"_s << qint64(390) << u"6,5"_s;
    QTest::newRow("quarter") << u"3,25"_s << qint64(195) << u"3,25"_s;
    QTest::newRow("third") << u"0,3333"_s << qint64(20) << u"0,33"_s;
    QTest::newRow("no number") << u"fire"_s << qint64(-1) << QString();
    QTest::newRow("negative") << u"-2"_s << qint64(-1) << QString();
}

void TestValues::hours()
{
    QFETCH(QString, text);
    QFETCH(qint64, minutes);
    QFETCH(QString, back);
    const auto value = Minutes::parseHours(text);
    QCOMPARE(value.has_value(), minutes >= 0);
    if (value) {
        QCOMPARE(value->value, minutes);
        QCOMPARE(value->hoursText(), back);
    }
}

void TestValues::decode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::newRow("utf-8") << QByteArray("S\xC3\xB8ren") << int(Encoding::Utf8);
    QTest::newRow("utf-8 with mark")
        << QByteArray("\xEF\xBB\xBFS\xC3\xB8ren") << int(Encoding::Utf8Bom);
    QTest::newRow("windows-1252") << QByteArray("S\xF8ren") << int(Encoding::Windows1252);
    QTest::newRow("utf-16 with mark")
        << QByteArray("\xFF\xFES\0\xF8\0r\0e\0n\0", 12) << int(Encoding::Utf16LittleEndian);
    QTest::newRow("utf-16 without mark")
        << QByteArray("S\0\xF8\0r\0e\0n\0", 10) << int(Encoding::Utf16LittleEndian);
    QTest::newRow("utf-16 big") << QByteArray("\xFE\xFF\0S\0\xF8\0r\0e\0n", 12)
                                << int(Encoding::Utf16BigEndian);
}

void TestValues::decode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, u"Søren"_s);
    QCOMPARE(int(decoded.encoding), encoding);
}

void TestValues::encodeSaysWhichCharacterFails()
{
    qsizetype bad = -1;
    QCOMPARE(encodeWindows1252(u"5 € – Žižek"_s).value_or(QByteArray()),
             QByteArray("5 \x80 \x96 \x8Ei\x9E"
                        "ek"));
    QVERIFY(!encodeWindows1252(u"Sławomir"_s, &bad));
    QCOMPARE(bad, 1);
}

void TestValues::copenhagenWhateverThePcSays()
{
    // The tests run with TZ=UTC; summer time begins on 29 March 2026.
    QCOMPARE(copenhagen(toUtcMs(QDate(2026, 3, 29), QTime(23, 59))).time(), QTime(23, 59));
    QCOMPARE(toUtcMs(QDate(2026, 11, 24), QTime(0, 30)) % 86400000, qint64(84600000));
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
