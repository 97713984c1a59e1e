// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

// Until when a schedule may be handed out (001 D 4.2), as the command tells it. The office's
// citizens meet for the first time on Tuesday 17 November; a schedule of theirs changes on
// Friday 20.
class TestHandOuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void latestMoment_data();
    void latestMoment();

private:
    static Ran handOut(Program &program, const QString &day, const QString &method)
    {
        program.day = day;
        return program.runHere({u"hand-out"_s, u"--week"_s, u"2026-W47"_s, u"--order"_s,
                                u"5400101"_s, u"--date"_s, day, u"--method"_s, method,
                                u"--json"_s});
    }

    Program m_planned; // nothing is handed out yet
};

void TestHandOuts::initTestCase()
{
    m_planned.day = u"2026-11-09"_s;
    QVERIFY(m_planned.init());
    const QString contract = u"koebenhavn-traedesten-2024"_s;
    for (const QString &track : {u"1"_s, u"2"_s}) {
        const Ran ran = m_planned.runHere(
            {u"contracts"_s, u"set-project"_s, contract, u"spor"_s + track, u"KK-7731-"_s + track});
        QVERIFY2(ran.status == 0, ran.told().constData());
    }
    for (const auto &[command, name] :
         {std::pair(u"import-orders"_s, u"orders-portal-cp1252.csv"_s),
          std::pair(u"import-activities"_s, u"activities-week-47.csv"_s)}) {
        QVERIFY(QFile::copy(QString::fromUtf8(BRO_TEST_DATA) + u'/' + name, m_planned.file(name)));
        const Ran ran = m_planned.runHere({command, m_planned.file(name)});
        QVERIFY2(ran.status == 3, ran.told().constData());
    }
    const Ran accepted = m_planned.runHere({u"accept-orders"_s, u"--order"_s, u"5400101"_s});
    QVERIFY2(accepted.status == 0 || accepted.status == 3, accepted.told().constData());
}

void TestHandOuts::latestMoment_data()
{
    QTest::addColumn<bool>("changed");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("received");
    QTest::addColumn<bool>("late");
    const auto row = [](const char *name, bool changed, const QString &day, const QString &method,
                        const QString &received, bool late) {
        QTest::newRow(name) << changed << day << method << received << late;
    };
    const QString hand = u"hand"_s;
    const QString letter = u"letter"_s;
    row("first, by hand the day before", false, u"2026-11-16"_s, hand, u"2026-11-16"_s, false);
    row("first, on the first meeting day", false, u"2026-11-17"_s, hand, u"2026-11-17"_s, false);
    row("first, there on the meeting day", false, u"2026-11-10"_s, letter, u"2026-11-17"_s, false);
    row("first, there the day after", false, u"2026-11-11"_s, letter, u"2026-11-18"_s, true);
    row("change, by hand the day before", true, u"2026-11-19"_s, hand, u"2026-11-19"_s, false);
    row("change, by hand on its day", true, u"2026-11-20"_s, hand, u"2026-11-20"_s, true);
    row("change, there the day before", true, u"2026-11-12"_s, letter, u"2026-11-19"_s, false);
    row("change, there on its day", true, u"2026-11-13"_s, letter, u"2026-11-20"_s, true);
}

void TestHandOuts::latestMoment()
{
    QFETCH(bool, changed);
    QFETCH(QString, day);
    QFETCH(QString, method);
    QFETCH(QString, received);
    QFETCH(bool, late);
    Program program;
    for (const QString &suffix : {u""_s, u".keys"_s})
        QVERIFY(QFile::copy(m_planned.database() + suffix, program.database() + suffix));
    if (changed) {
        const Ran first = handOut(program, u"2026-11-10"_s, u"hand"_s);
        QCOMPARE(first.json().value("handedOut"_L1).toInt(), 1);
        program.write(u"ny.csv"_s, "Bestillingsnummer;Aktivitet;Aktivitetsdato;Startklokkeslæt;"
                                   "Slutklokkeslæt;Hvem deltager;Hvordan deltager;"
                                   "Aktivitetsmedarbejder;Aktivitetstimer;Lokation (sted)\n"
                                   "5400101;Samtale;20-11-2026;10:00;11:00;1-1-aktivitet;"
                                   "Fysisk fremmøde;SK;Ja;Åbro\n");
        const Ran added =
            program.runHere({u"import-activities"_s, program.file(u"ny.csv"_s), u"--json"_s});
        QVERIFY2(added.json().value("imported"_L1).toInt() == 1, added.told().constData());
    }
    const Ran ran = handOut(program, day, method);
    QVERIFY2(ran.status == (late ? 3 : 0), ran.told().constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json.value("handedOut"_L1).toInt(), 1);
    QCOMPARE(json.value("received"_L1).toString(), received);
    QCOMPARE(json.value("findings"_L1).toArray().size(), late ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestHandOuts)
#include "tst_hand_outs.moc"
