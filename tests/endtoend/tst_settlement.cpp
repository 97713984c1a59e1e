// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

// What an order earns, and what is missing for it, by the commands.
class TestSettlement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void orderedDeliveredInvoiced();
    void settlementIsToldWhatItLacks();

private:
    Ran done(const QStringList &command, int status = 0)
    {
        const Ran ran = m_program.runHere(command + QStringList{u"--json"_s});
        if (ran.status != status)
            QTest::qFail(ran.told().constData(), __FILE__, __LINE__);
        return ran;
    }
    static QJsonObject rowOfOrder(const QJsonArray &rows, const QString &order)
    {
        for (const QJsonValue &row : rows)
            if (row.toObject().value("order"_L1) == order)
                return row.toObject();
        return {};
    }

    Program m_program;
};

void TestSettlement::initTestCase()
{
    const QString contract = u"koebenhavn-traedesten-2024"_s;
    const QString orders = u"orders-portal-cp1252.csv"_s;
    m_program.day = u"2026-11-24"_s;
    QVERIFY(m_program.init());
    QVERIFY(QFile::copy(QString::fromUtf8(BRO_TEST_DATA) + u'/' + orders, m_program.file(orders)));
    for (const QString &track : {u"1"_s, u"2"_s}) {
        const QString key = u"spor"_s + track;
        QCOMPARE(
            done({u"contracts"_s, u"set-project"_s, contract, key, u"KK-7731-"_s + track}).status,
            0);
        QCOMPARE(done({u"contracts"_s, u"set-price"_s, contract, key,
                       track == u"1"_s ? u"390"_s : u"1200"_s, u"--from"_s, u"2024-01-01"_s})
                     .status,
                 0);
    }
    QCOMPARE(done({u"import-orders"_s, m_program.file(orders)}, 3).status, 3);
    done({u"accept-orders"_s, u"--order"_s, u"5400101"_s});
}

void TestSettlement::orderedDeliveredInvoiced()
{
    const Ran ran = m_program.runHere({u"three-way"_s, u"--month"_s, u"2026-11"_s, u"--json"_s});
    const QJsonObject row = rowOfOrder(ran.json().value("orders"_L1).toArray(), u"5400101"_s);
    QCOMPARE(row.value("orderedOre"_L1).toInt(), 21 * 39000);
    QCOMPARE(row.value("invoicedOre"_L1).toInt(), 0);
    QCOMPARE(row.value("unbilledOre"_L1).toInt(), row.value("deliveredOre"_L1).toInt());
    QCOMPARE(row.value("deliveredOre"_L1).toInt(), row.value("days"_L1).toInt() * 39000);
    QVERIFY(!row.value("differences"_L1).toString().isEmpty());
}

// This contract has neither bonuses nor open prices.
void TestSettlement::settlementIsToldWhatItLacks()
{
    const QStringList order{u"--order"_s, u"5400101"_s};
    QVERIFY(done(QStringList{u"bonuses"_s, u"list"_s} + order)
                .json()
                .value("bonuses"_L1)
                .toArray()
                .isEmpty());
    done(QStringList{u"bonuses"_s, u"state"_s, u"--bonus"_s, u"job"_s, u"--result"_s, u"earned"_s,
                     u"--on"_s, u"2026-11-02"_s, u"--by"_s, u"supplier"_s} +
             order,
         1);
    done(QStringList{u"amount"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-30"_s,
                     u"--amount"_s, u"100"_s, u"--reason"_s, u"Aftale"_s} +
             order,
         1);
    // 001 has no limit for talks at a distance; a course moved to spor 2 is told before it is done.
    QCOMPARE(done(QStringList{u"contact-hours"_s, u"--month"_s, u"2026-11"_s} + order)
                 .json()
                 .value("countedMinutes"_L1)
                 .toInt(-1),
             0);
    const Ran move = done(QStringList{u"move"_s, u"--track"_s, u"spor2"_s, u"--from"_s,
                                      u"2026-11-23"_s, u"--hours"_s, u"0,5"_s} +
                          order);
    QCOMPARE(move.json().value("beforeOre"_L1).toInt(), 15 * 39000);
    QCOMPARE(move.json().value("totalOre"_L1).toInt(),
             move.json().value("beforeOre"_L1).toInt() + move.json().value("afterOre"_L1).toInt());
    done(QStringList{u"give-back"_s, u"--on"_s, u"2025-01-01"_s, u"--reason"_s, u"Flyttet"_s} +
             order,
         1);
    done(QStringList{u"bonuses"_s, u"status"_s, u"--status"_s, u"fleksjob"_s, u"--from"_s,
                     u"2026-11-02"_s, u"--evidence"_s, u"Kontrakt"_s} +
         order);
    // Words or a document; a file comes onto the case.
    const QStringList later{u"bonuses"_s,  u"status"_s, u"--status"_s,
                            u"fleksjob"_s, u"--from"_s, u"2026-11-03"_s};
    done(later + order, 1);
    const QString letter = m_program.file(u"brev.txt"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Bevilling") > 0);
    file.close();
    done(later + QStringList{u"--document"_s, letter} + order);
    done(later + QStringList{u"--document"_s, m_program.file(u"væk.txt"_s)} + order, 1);
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
