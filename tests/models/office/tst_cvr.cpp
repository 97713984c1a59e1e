// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <office/cvr.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestCvr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reading_data();
    void reading();
};

void TestCvr::reading_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("code");
    QTest::newRow("the example of the commands") << u"12345674"_s << u"12345674"_s << QString();
    QTest::newRow("the city's own") << u"64942212"_s << u"64942212"_s << QString();
    QTest::newRow("spaces") << u" 64 94 22 12 "_s << u"64942212"_s << QString();
    QTest::newRow("country letters") << u"dk64942212"_s << u"64942212"_s << QString();
    QTest::newRow("one digit wrong") << u"12345675"_s << QString() << u"office.cvrCheck"_s;
    QTest::newRow("two digits swapped") << u"12354674"_s << QString() << u"office.cvrCheck"_s;
    QTest::newRow("all zeros") << u"00000000"_s << QString() << u"office.cvrCheck"_s;
    QTest::newRow("seven digits") << u"1234567"_s << QString() << u"office.cvrDigits"_s;
    QTest::newRow("nine digits") << u"123456740"_s << QString() << u"office.cvrDigits"_s;
    QTest::newRow("a letter") << u"1234567A"_s << QString() << u"office.cvrDigits"_s;
    QTest::newRow("other digits") << u"١٢٣٤٥٦٧٤"_s << QString() << u"office.cvrDigits"_s;
    QTest::newRow("empty") << QString() << QString() << u"office.cvrDigits"_s;
}

void TestCvr::reading()
{
    QFETCH(QString, typed);
    QFETCH(QString, digits);
    QFETCH(QString, code);
    const auto read = parseCvr(typed);
    QCOMPARE(read.ok(), code.isEmpty());
    if (read.ok())
        QCOMPARE(*read, digits);
    else
        QCOMPARE(read.error().message.code, code);
}

QTEST_APPLESS_MAIN(TestCvr)
#include "tst_cvr.moc"
